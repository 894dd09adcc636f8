// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstring>

#include "token/softtoken/state.h"

// PKCS#11 5.7: objects. Certificates and data may be written; keys are made here only.
namespace token::soft {

namespace {

ByteView valueOf(const CK_ATTRIBUTE& attribute) {
    return {static_cast<const std::uint8_t*>(attribute.pValue), attribute.ulValueLen};
}

bool matches(const Object& object, const CK_ATTRIBUTE* wanted, CK_ULONG count) {
    return std::all_of(wanted, wanted + count, [&](const CK_ATTRIBUTE& attribute) {
        return object.has(attribute.type, valueOf(attribute));
    });
}

bool isVisible(const Object& object, CK_SLOT_ID slot) {
    return !object.isPrivate || state().isUser(slot);
}

/** 4.4: a private key's secret half is sensitive and never comes out. */
bool isSecretValue(const Object& object, CK_ATTRIBUTE_TYPE type) {
    constexpr CK_ATTRIBUTE_TYPE secret[] = {CKA_VALUE,      CKA_PRIVATE_EXPONENT, CKA_PRIME_1,
                                            CKA_PRIME_2,    CKA_EXPONENT_1,       CKA_EXPONENT_2,
                                            CKA_COEFFICIENT};
    return !object.sealedValue.empty() &&
           std::find(std::begin(secret), std::end(secret), type) != std::end(secret);
}

CK_RV giveAttribute(const Object& object, CK_ATTRIBUTE& wanted) {
    const auto found = object.attributes.find(wanted.type);
    if (isSecretValue(object, wanted.type) || found == object.attributes.end()) {
        wanted.ulValueLen = CK_UNAVAILABLE_INFORMATION;
        return isSecretValue(object, wanted.type) ? CKR_ATTRIBUTE_SENSITIVE
                                                  : CKR_ATTRIBUTE_TYPE_INVALID;
    }
    const CK_ULONG room = wanted.ulValueLen;
    wanted.ulValueLen = found->second.size();
    if (!wanted.pValue) return CKR_OK;
    if (room < found->second.size()) {
        wanted.ulValueLen = CK_UNAVAILABLE_INFORMATION;
        return CKR_BUFFER_TOO_SMALL;
    }
    std::copy(found->second.begin(), found->second.end(),
              static_cast<std::uint8_t*>(wanted.pValue));
    return CKR_OK;
}

template <typename T>
Bytes octets(const T& value) {
    const auto* start = reinterpret_cast<const std::uint8_t*>(&value);
    return Bytes(start, start + sizeof value);
}

/** Certificates and data, kept on the token and for all to read: nothing else can be written. */
CK_RV readTemplate(const CK_ATTRIBUTE* attributes, CK_ULONG count, Object& object) {
    const Bytes yes{CK_TRUE}, no{CK_FALSE};
    object.attributes = {{CKA_TOKEN, yes}, {CKA_PRIVATE, no}, {CKA_MODIFIABLE, no}};
    for (CK_ULONG i = 0; i < count; ++i) {
        const ByteView value = valueOf(attributes[i]);
        object.attributes[attributes[i].type].assign(value.begin(), value.end());
    }
    if (!object.attributes.contains(CKA_CLASS) || !object.attributes.contains(CKA_VALUE))
        return CKR_TEMPLATE_INCOMPLETE;
    const bool isAllowedClass = object.has(CKA_CLASS, octets<CK_OBJECT_CLASS>(CKO_CERTIFICATE)) ||
                                object.has(CKA_CLASS, octets<CK_OBJECT_CLASS>(CKO_DATA));
    return isAllowedClass && object.has(CKA_TOKEN, yes) && object.has(CKA_PRIVATE, no)
               ? CKR_OK
               : CKR_TEMPLATE_INCONSISTENT;
}

} // namespace

CK_RV createObject(CK_SESSION_HANDLE handle, CK_ATTRIBUTE* attributes, CK_ULONG count,
                   CK_OBJECT_HANDLE* created) {
    return callIn("C_CreateObject", handle, [&](Session& session, const Fault&) -> CK_RV {
        if (!attributes || !created) return CKR_ARGUMENTS_BAD;
        if (!session.readWrite) return CKR_SESSION_READ_ONLY;
        if (!state().isUser(session.slot)) return CKR_USER_NOT_LOGGED_IN;
        if (!isWellFormed(attributes, count)) return CKR_ATTRIBUTE_VALUE_INVALID;
        Object object;
        if (const CK_RV fault = readTemplate(attributes, count, object); fault != CKR_OK)
            return fault;
        return state().store->change(session.slot, session.serial, [&](TokenFile& token) -> CK_RV {
            if (token.objects.size() >= state().store->mostObjects()) return CKR_DEVICE_MEMORY;
            object.handle = *created = token.nextHandle++;
            token.objects.push_back(object);
            return CKR_OK;
        });
    });
}

CK_RV destroyObject(CK_SESSION_HANDLE handle, CK_OBJECT_HANDLE wanted) {
    return callIn("C_DestroyObject", handle, [&](Session& session, const Fault&) -> CK_RV {
        if (!session.readWrite) return CKR_SESSION_READ_ONLY;
        if (!state().isUser(session.slot)) return CKR_USER_NOT_LOGGED_IN;
        return state().store->change(session.slot, session.serial, [&](TokenFile& token) -> CK_RV {
            return std::erase_if(token.objects,
                                 [&](const Object& one) { return one.handle == wanted; })
                       ? CKR_OK
                       : CKR_OBJECT_HANDLE_INVALID;
        });
    });
}

CK_RV getAttributeValue(CK_SESSION_HANDLE handle, CK_OBJECT_HANDLE wanted, CK_ATTRIBUTE* attributes,
                        CK_ULONG count) {
    return callIn("C_GetAttributeValue", handle, [&](Session& session, const Fault&) -> CK_RV {
        if (!attributes) return CKR_ARGUMENTS_BAD;
        return state().store->read(
            session.slot, session.serial, [&](const TokenFile& token) -> CK_RV {
                const Object* object = token.find(wanted);
                if (!object || !isVisible(*object, session.slot)) return CKR_OBJECT_HANDLE_INVALID;
                CK_RV answer = CKR_OK;
                for (CK_ULONG i = 0; i < count; ++i)
                    if (const CK_RV one = giveAttribute(*object, attributes[i]); one != CKR_OK)
                        answer = one;
                return answer;
            });
    });
}

CK_RV findObjectsInit(CK_SESSION_HANDLE handle, CK_ATTRIBUTE* attributes, CK_ULONG count) {
    return callIn("C_FindObjectsInit", handle, [&](Session& session, const Fault&) -> CK_RV {
        if (!isWellFormed(attributes, count)) return CKR_ATTRIBUTE_VALUE_INVALID;
        if (session.found) return CKR_OPERATION_ACTIVE;
        return state().store->read(
            session.slot, session.serial, [&](const TokenFile& token) -> CK_RV {
                session.found.emplace();
                for (const Object& object : token.objects)
                    if (isVisible(object, session.slot) && matches(object, attributes, count))
                        session.found->push_back(object.handle);
                return CKR_OK;
            });
    });
}

CK_RV findObjects(CK_SESSION_HANDLE handle, CK_OBJECT_HANDLE* objects, CK_ULONG most,
                  CK_ULONG* count) {
    return callIn("C_FindObjects", handle, [&](Session& session, const Fault&) -> CK_RV {
        if (!count || (most > 0 && !objects)) return CKR_ARGUMENTS_BAD;
        if (!session.found) return CKR_OPERATION_NOT_INITIALIZED;
        *count = std::min<CK_ULONG>(most, session.found->size());
        const auto end = session.found->begin() + static_cast<std::ptrdiff_t>(*count);
        std::copy(session.found->begin(), end, objects);
        session.found->erase(session.found->begin(), end);
        return CKR_OK;
    });
}

CK_RV findObjectsFinal(CK_SESSION_HANDLE handle) {
    return callIn("C_FindObjectsFinal", handle, [&](Session& session, const Fault&) -> CK_RV {
        if (!session.found) return CKR_OPERATION_NOT_INITIALIZED;
        session.found.reset();
        return CKR_OK;
    });
}

} // namespace token::soft
