// SPDX-License-Identifier: Apache-2.0
#include "token/session.h"

#include <utility>

#include "token/return_codes.h"

namespace token {

namespace {

// PKCS#11 takes all input as non-const pointers and does not write through them.
unsigned char* mutableData(ByteView view) {
    static unsigned char none = 0;
    return view.empty() ? &none : const_cast<unsigned char*>(view.data());
}

CK_ULONG sizeOf(ByteView view) {
    return static_cast<CK_ULONG>(view.size());
}

} // namespace

Template& Template::add(CK_ATTRIBUTE_TYPE type, ByteView value) {
    m_values.emplace_back(type, Bytes(value.begin(), value.end()));
    return *this;
}

Template& Template::addNumber(CK_ATTRIBUTE_TYPE type, CK_ULONG value) {
    return add(type, ByteView(reinterpret_cast<const std::uint8_t*>(&value), sizeof value));
}

Template& Template::addFlag(CK_ATTRIBUTE_TYPE type, bool value) {
    const std::uint8_t octet = value ? CK_TRUE : CK_FALSE;
    return add(type, ByteView(&octet, 1));
}

CK_ATTRIBUTE* Template::data() {
    m_attributes.clear();
    for (auto& [type, value] : m_values)
        m_attributes.push_back({type, value.data(), static_cast<CK_ULONG>(value.size())});
    return m_attributes.data();
}

Result<Session> Session::open(ModuleWorker& worker, CK_SLOT_ID slot, std::string serial) {
    CK_SESSION_HANDLE handle = 0;
    const auto open = [&](CK_FLAGS flags) {
        return worker.functions().C_OpenSession(slot, CKF_SERIAL_SESSION | flags, nullptr, nullptr,
                                                &handle);
    };
    CK_RV answer = open(CKF_RW_SESSION);
    if (answer == CKR_TOKEN_WRITE_PROTECTED) answer = open(0); // it can still be read
    if (answer != CKR_OK) return errorOf(answer, "C_OpenSession", serial);
    return Session(worker, std::move(serial), handle);
}

Session::Session(Session&& other) noexcept
    : m_worker(other.m_worker)
    , m_serial(std::move(other.m_serial))
    , m_handle(std::exchange(other.m_handle, 0)) {}

Session::~Session() {
    if (m_handle != 0) p11().C_CloseSession(m_handle);
}

CK_SESSION_HANDLE Session::release() {
    return std::exchange(m_handle, 0);
}

Status Session::answered(CK_RV answer, const char* function) const {
    if (answer == CKR_OK) return done();
    return errorOf(answer, function, m_serial);
}

Result<std::vector<CK_OBJECT_HANDLE>> Session::find(Template wanted) {
    KU_CHECK(answered(p11().C_FindObjectsInit(m_handle, wanted.data(), wanted.size()),
                      "C_FindObjectsInit"));
    std::vector<CK_OBJECT_HANDLE> objects;
    CK_OBJECT_HANDLE batch[32];
    CK_ULONG count = 0;
    CK_RV answer = CKR_OK;
    do {
        answer = p11().C_FindObjects(m_handle, batch, std::size(batch), &count);
        if (answer == CKR_OK) objects.insert(objects.end(), batch, batch + count);
    } while (answer == CKR_OK && count > 0);
    p11().C_FindObjectsFinal(m_handle);
    KU_CHECK(answered(answer, "C_FindObjects"));
    return objects;
}

Result<CK_OBJECT_HANDLE> Session::findOne(Template wanted, ByteView id) {
    KU_TRY(const auto objects, find(std::move(wanted)));
    if (objects.empty()) return Error{ErrorCode::KeyNotFound, {m_serial, crypto::toHex(id)}};
    return objects.front();
}

Result<Bytes> Session::attribute(CK_OBJECT_HANDLE object, CK_ATTRIBUTE_TYPE type) {
    CK_ATTRIBUTE wanted{type, nullptr, 0};
    KU_CHECK(
        answered(p11().C_GetAttributeValue(m_handle, object, &wanted, 1), "C_GetAttributeValue"));
    if (wanted.ulValueLen == CK_UNAVAILABLE_INFORMATION)
        return errorOf(CKR_ATTRIBUTE_TYPE_INVALID, "C_GetAttributeValue", m_serial);
    Bytes value(wanted.ulValueLen);
    wanted.pValue = value.data();
    if (value.empty()) return value;
    KU_CHECK(
        answered(p11().C_GetAttributeValue(m_handle, object, &wanted, 1), "C_GetAttributeValue"));
    value.resize(wanted.ulValueLen);
    return value;
}

Result<CK_OBJECT_HANDLE> Session::create(Template attributes) {
    CK_OBJECT_HANDLE object = 0;
    KU_CHECK(answered(p11().C_CreateObject(m_handle, attributes.data(), attributes.size(), &object),
                      "C_CreateObject"));
    return object;
}

Status Session::destroy(CK_OBJECT_HANDLE object) {
    return answered(p11().C_DestroyObject(m_handle, object), "C_DestroyObject");
}

Result<Bytes> Session::sign(CK_MECHANISM_TYPE type, CK_OBJECT_HANDLE key, ByteView data) {
    CK_MECHANISM mechanism{type, nullptr, 0};
    KU_CHECK(answered(p11().C_SignInit(m_handle, &mechanism, key), "C_SignInit"));
    Bytes signature(1024); // RSA-8192 and every GOST signature fit: one call makes it
    CK_ULONG size = sizeOf(signature);
    KU_CHECK(
        answered(p11().C_Sign(m_handle, mutableData(data), sizeOf(data), signature.data(), &size),
                 "C_Sign"));
    signature.resize(size);
    return signature;
}

Result<CK_OBJECT_HANDLE> Session::generatePair(CK_MECHANISM_TYPE type, Template publicPart,
                                               Template privatePart) {
    CK_MECHANISM mechanism{type, nullptr, 0};
    CK_OBJECT_HANDLE publicKey = 0;
    CK_OBJECT_HANDLE privateKey = 0;
    KU_CHECK(answered(p11().C_GenerateKeyPair(m_handle, &mechanism, publicPart.data(),
                                              publicPart.size(), privatePart.data(),
                                              privatePart.size(), &publicKey, &privateKey),
                      "C_GenerateKeyPair"));
    return publicKey;
}

Status Session::login(CK_USER_TYPE user, const Secret& pin) {
    const CK_RV answer = p11().C_Login(m_handle, user, mutableData(pin.view()), sizeOf(pin.view()));
    if (answer == CKR_USER_ALREADY_LOGGED_IN) return done();
    return answered(answer, "C_Login");
}

Status Session::logout() {
    return answered(p11().C_Logout(m_handle), "C_Logout");
}

Status Session::initPin(const Secret& pin) {
    return answered(p11().C_InitPIN(m_handle, mutableData(pin.view()), sizeOf(pin.view())),
                    "C_InitPIN");
}

Status Session::setPin(const Secret& oldPin, const Secret& newPin) {
    return answered(p11().C_SetPIN(m_handle, mutableData(oldPin.view()), sizeOf(oldPin.view()),
                                   mutableData(newPin.view()), sizeOf(newPin.view())),
                    "C_SetPIN");
}

} // namespace token
