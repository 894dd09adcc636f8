// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "token/module_worker.h"

namespace token {

/** One PKCS#11 attribute and the octets it points to. */
class Template {
public:
    Template& add(CK_ATTRIBUTE_TYPE type, ByteView value);
    Template& add(CK_ATTRIBUTE_TYPE type, std::string_view value) {
        return add(type, crypto::viewOf(value));
    }
    Template& addNumber(CK_ATTRIBUTE_TYPE type, CK_ULONG value);
    Template& addFlag(CK_ATTRIBUTE_TYPE type, bool value);

    CK_ATTRIBUTE* data();
    CK_ULONG size() const { return static_cast<CK_ULONG>(m_values.size()); }

private:
    std::vector<std::pair<CK_ATTRIBUTE_TYPE, Bytes>> m_values;
    std::vector<CK_ATTRIBUTE> m_attributes;
};

/**
 * A session of one operation, on the module's thread; closed when it goes. Each call's failure is
 * an error that names the medium.
 */
class Session {
public:
    static Result<Session> open(ModuleWorker& worker, CK_SLOT_ID slot, std::string serial);
    ~Session();
    Session(Session&& other) noexcept;
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    Result<std::vector<CK_OBJECT_HANDLE>> find(Template wanted);
    /** KeyNotFound where there is none. */
    Result<CK_OBJECT_HANDLE> findOne(Template wanted, ByteView id);
    Result<Bytes> attribute(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type);
    Result<CK_OBJECT_HANDLE> create(Template attributes);
    Status destroy(CK_OBJECT_HANDLE object);
    Result<Bytes> sign(CK_MECHANISM_TYPE mechanism, CK_OBJECT_HANDLE key, ByteView data);
    /** The handle of the public half. */
    Result<CK_OBJECT_HANDLE> generatePair(CK_MECHANISM_TYPE mechanism, Template publicPart,
                                          Template privatePart);
    Status login(CK_USER_TYPE user, const Secret& pin);
    Status logout();
    Status initPin(const Secret& pin);
    Status setPin(const Secret& oldPin, const Secret& newPin);

    CK_SESSION_HANDLE release();

private:
    Session(ModuleWorker& worker, std::string serial, CK_SESSION_HANDLE handle)
        : m_worker(&worker)
        , m_serial(std::move(serial))
        , m_handle(handle) {}
    Status answered(CK_RV answer, const char* function) const;
    CK_FUNCTION_LIST& p11() const { return m_worker->functions(); }

    ModuleWorker* m_worker;
    std::string m_serial;
    CK_SESSION_HANDLE m_handle;
};

} // namespace token
