// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstring>

#include "crypto/gost/gost.h"
#include "crypto/rsa/rsa.h"
#include "token/softtoken/state.h"

// PKCS#11 5.11 and 5.14: signing and key generation.
namespace token::soft {

namespace {

using crypto::Algorithm;

template <typename T>
Bytes octets(const T& value) {
    const auto* start = reinterpret_cast<const std::uint8_t*>(&value);
    return Bytes(start, start + sizeof value);
}

Bytes flag(bool value) {
    return {static_cast<std::uint8_t>(value ? CK_TRUE : CK_FALSE)};
}

struct KeyPair {
    CK_KEY_TYPE type = 0;
    std::map<CK_ATTRIBUTE_TYPE, Bytes> publicAttributes;
    Secret secret;
};

/** DER OIDs of the only curve and digest that each algorithm has (tokens.md 1). */
struct Parameters {
    const char* curve;
    const char* digest;
};
constexpr Parameters parameters512{"06092a8503070102010201", "06082a85030701010203"};
constexpr Parameters parameters256{"06072a850302022301", "06072a850302021e01"};

Result<KeyPair> generateGost(Algorithm algorithm, const Parameters& parameters) {
    crypto::SystemRandom random;
    KeyPair pair;
    pair.type = algorithm == Algorithm::Gost2015 ? tc26::keyGost512 : tc26::keyGost256;
    KU_TRY(pair.secret, crypto::gost::generatePrivateKey(algorithm, random));
    KU_TRY(pair.publicAttributes[CKA_VALUE], crypto::gost::publicKeyOf(algorithm, pair.secret));
    pair.publicAttributes[tc26::gost3410Parameters] = *crypto::fromHex(parameters.curve);
    pair.publicAttributes[tc26::gost3411Parameters] = *crypto::fromHex(parameters.digest);
    return pair;
}

Result<KeyPair> generateRsa(CK_ULONG bits) {
    KU_TRY(auto made, crypto::rsa::generate(static_cast<unsigned>(bits)));
    KeyPair pair;
    pair.type = CKK_RSA;
    pair.publicAttributes[CKA_MODULUS] = std::move(made.modulus);
    pair.publicAttributes[CKA_PUBLIC_EXPONENT] = std::move(made.exponent);
    pair.publicAttributes[CKA_MODULUS_BITS] = octets(bits);
    pair.secret = std::move(made.privateKey);
    return pair;
}

/** The modulus length asked for; 2048 where the template names none. */
CK_ULONG modulusBits(const CK_ATTRIBUTE* attributes, CK_ULONG count) {
    CK_ULONG bits = crypto::rsa::smallestModulus;
    for (CK_ULONG i = 0; i < count; ++i)
        if (attributes[i].type == CKA_MODULUS_BITS && attributes[i].ulValueLen == sizeof bits)
            std::memcpy(&bits, attributes[i].pValue, sizeof bits);
    return bits;
}

bool asksForOtherCurve(const CK_ATTRIBUTE* attributes, CK_ULONG count, const Parameters& ours) {
    return std::any_of(attributes, attributes + count, [&](const CK_ATTRIBUTE& attribute) {
        return attribute.type == tc26::gost3410Parameters &&
               crypto::toHex({static_cast<const std::uint8_t*>(attribute.pValue),
                              attribute.ulValueLen}) != ours.curve;
    });
}

/** A template that wants a key which this token never makes: one that could leave it. */
bool asksForWeakerKey(const CK_ATTRIBUTE* attributes, CK_ULONG count) {
    return std::any_of(attributes, attributes + count, [](const CK_ATTRIBUTE& attribute) {
        if (attribute.ulValueLen != sizeof(CK_BBOOL)) return false;
        const bool value = *static_cast<const CK_BBOOL*>(attribute.pValue) != CK_FALSE;
        switch (attribute.type) {
        case CKA_TOKEN:
        case CKA_PRIVATE:
        case CKA_SENSITIVE:
            return !value;
        case CKA_EXTRACTABLE:
            return value;
        default:
            return false;
        }
    });
}

CK_RV makePair(const CK_MECHANISM& mechanism, const CK_ATTRIBUTE* attributes, CK_ULONG count,
               KeyPair& pair) {
    auto made = Result<KeyPair>(crypto::Error{crypto::ErrorCode::Internal});
    if (mechanism.mechanism == tc26::generateGost512) {
        if (asksForOtherCurve(attributes, count, parameters512)) return CKR_ATTRIBUTE_VALUE_INVALID;
        made = generateGost(Algorithm::Gost2015, parameters512);
    } else if (mechanism.mechanism == tc26::generateGost256) {
        if (asksForOtherCurve(attributes, count, parameters256)) return CKR_ATTRIBUTE_VALUE_INVALID;
        made = generateGost(Algorithm::Gost2004, parameters256);
    } else if (mechanism.mechanism == CKM_RSA_PKCS_KEY_PAIR_GEN) {
        const CK_ULONG bits = modulusBits(attributes, count);
        if (bits < crypto::rsa::smallestModulus || bits > crypto::rsa::largestModulus)
            return CKR_KEY_SIZE_RANGE;
        made = generateRsa(bits);
    } else {
        return CKR_MECHANISM_INVALID;
    }
    if (!made) return CKR_FUNCTION_FAILED;
    pair = std::move(*made);
    return CKR_OK;
}

Object keyObject(CK_OBJECT_CLASS objectClass, const KeyPair& pair, const CK_ATTRIBUTE* attributes,
                 CK_ULONG count) {
    Object object;
    for (CK_ULONG i = 0; i < count; ++i)
        if (attributes[i].type == CKA_ID || attributes[i].type == CKA_LABEL) {
            const auto* start = static_cast<const std::uint8_t*>(attributes[i].pValue);
            object.attributes[attributes[i].type].assign(start, start + attributes[i].ulValueLen);
        }
    object.isPrivate = objectClass == CKO_PRIVATE_KEY;
    object.attributes[CKA_CLASS] = octets(objectClass);
    object.attributes[CKA_KEY_TYPE] = octets(pair.type);
    object.attributes[CKA_TOKEN] = flag(true);
    object.attributes[CKA_PRIVATE] = flag(object.isPrivate);
    object.attributes[CKA_LOCAL] = flag(true);
    for (const CK_ATTRIBUTE_TYPE unused :
         {CKA_ENCRYPT, CKA_DECRYPT, CKA_WRAP, CKA_UNWRAP, CKA_DERIVE, CKA_MODIFIABLE})
        object.attributes[unused] = flag(false);
    object.attributes[object.isPrivate ? CKA_SIGN : CKA_VERIFY] = flag(true);
    if (object.isPrivate) {
        object.attributes[CKA_ALWAYS_AUTHENTICATE] = flag(false);
        object.attributes[CKA_SENSITIVE] = flag(true);
        object.attributes[CKA_EXTRACTABLE] = flag(false);
        object.attributes[CKA_ALWAYS_SENSITIVE] = flag(true);
        object.attributes[CKA_NEVER_EXTRACTABLE] = flag(true);
    }
    for (const auto& [type, value] : pair.publicAttributes)
        if (!(object.isPrivate && type == CKA_VALUE)) object.attributes[type] = value;
    return object;
}

std::size_t signatureSizeOf(const Object& key) {
    const auto modulus = key.attributes.find(CKA_MODULUS);
    if (modulus != key.attributes.end()) return modulus->second.size();
    return key.has(CKA_KEY_TYPE, octets(tc26::keyGost512)) ? 128 : 64;
}

bool isSigning(CK_MECHANISM_TYPE mechanism) {
    return mechanism == tc26::signGost512 || mechanism == tc26::signGost256 ||
           mechanism == CKM_RSA_PKCS || mechanism == CKM_SHA256_RSA_PKCS;
}

bool fits(const Object& key, CK_MECHANISM_TYPE mechanism) {
    switch (mechanism) {
    case tc26::signGost512:
        return key.has(CKA_KEY_TYPE, octets(tc26::keyGost512));
    case tc26::signGost256:
        return key.has(CKA_KEY_TYPE, octets(tc26::keyGost256));
    case CKM_RSA_PKCS:
    case CKM_SHA256_RSA_PKCS: {
        const CK_KEY_TYPE type = CKK_RSA;
        return key.has(CKA_KEY_TYPE, octets(type));
    }
    default:
        return false;
    }
}

Result<Bytes> signWith(const SignOperation& operation, const Secret& secret, ByteView data) {
    crypto::SystemRandom random;
    switch (operation.mechanism) {
    case tc26::signGost512:
        return crypto::gost::sign(Algorithm::Gost2015, secret, data, random);
    case tc26::signGost256:
        return crypto::gost::sign(Algorithm::Gost2004, secret, data, random);
    case CKM_SHA256_RSA_PKCS:
        return crypto::rsa::signSha256(secret, data);
    default:
        return crypto::rsa::sign(secret, data);
    }
}

} // namespace

CK_RV generateKeyPair(CK_SESSION_HANDLE handle, CK_MECHANISM* mechanism, CK_ATTRIBUTE* publicPart,
                      CK_ULONG publicCount, CK_ATTRIBUTE* privatePart, CK_ULONG privateCount,
                      CK_OBJECT_HANDLE* publicKey, CK_OBJECT_HANDLE* privateKey) {
    return callIn("C_GenerateKeyPair", handle, [&](Session& session, const Fault&) -> CK_RV {
        if (!mechanism || !publicKey || !privateKey) return CKR_ARGUMENTS_BAD;
        if (!session.readWrite) return CKR_SESSION_READ_ONLY;
        if (!state().isUser(session.slot)) return CKR_USER_NOT_LOGGED_IN;
        if (!isWellFormed(publicPart, publicCount) || !isWellFormed(privatePart, privateCount))
            return CKR_ATTRIBUTE_VALUE_INVALID;
        if (asksForWeakerKey(privatePart, privateCount)) return CKR_TEMPLATE_INCONSISTENT;
        KeyPair pair;
        if (const CK_RV made = makePair(*mechanism, publicPart, publicCount, pair); made != CKR_OK)
            return made;
        Object open = keyObject(CKO_PUBLIC_KEY, pair, publicPart, publicCount);
        Object closed = keyObject(CKO_PRIVATE_KEY, pair, privatePart, privateCount);
        const Secret& dataKey = state().logins.at(session.slot).dataKey;
        crypto::SystemRandom random;
        return state().store->change(session.slot, session.serial, [&](TokenFile& token) -> CK_RV {
            if (token.objects.size() + 2 > state().store->mostObjects()) return CKR_DEVICE_MEMORY;
            open.handle = token.nextHandle;
            closed.handle = token.nextHandle + 1;
            auto sealed = token.sealValue(closed, pair.secret, dataKey, random);
            if (!sealed) return CKR_FUNCTION_FAILED;
            closed.sealedValue = std::move(*sealed);
            token.nextHandle += 2;
            token.objects.push_back(open);
            token.objects.push_back(closed);
            *publicKey = open.handle;
            *privateKey = closed.handle;
            return CKR_OK;
        });
    });
}

CK_RV signInit(CK_SESSION_HANDLE handle, CK_MECHANISM* mechanism, CK_OBJECT_HANDLE wanted) {
    return callIn("C_SignInit", handle, [&](Session& session, const Fault&) -> CK_RV {
        if (!mechanism) return CKR_ARGUMENTS_BAD;
        if (session.signing) return CKR_OPERATION_ACTIVE;
        if (!state().isUser(session.slot)) return CKR_USER_NOT_LOGGED_IN;
        return state().store->read(
            session.slot, session.serial, [&](const TokenFile& token) -> CK_RV {
                const Object* object = token.find(wanted);
                if (!object || object->sealedValue.empty()) return CKR_KEY_HANDLE_INVALID;
                if (!isSigning(mechanism->mechanism)) return CKR_MECHANISM_INVALID;
                if (!fits(*object, mechanism->mechanism)) return CKR_KEY_TYPE_INCONSISTENT;
                session.signing = SignOperation{mechanism->mechanism, wanted};
                return CKR_OK;
            });
    });
}

CK_RV sign(CK_SESSION_HANDLE handle, unsigned char* data, CK_ULONG dataSize,
           unsigned char* signature, CK_ULONG* signatureSize) {
    return callIn("C_Sign", handle, [&](Session& session, const Fault& fault) -> CK_RV {
        if (!signatureSize || (dataSize > 0 && !data)) return CKR_ARGUMENTS_BAD;
        if (!session.signing) return CKR_OPERATION_NOT_INITIALIZED;
        if (!state().isUser(session.slot)) return CKR_USER_NOT_LOGGED_IN;
        return state().store->read(
            session.slot, session.serial, [&](const TokenFile& token) -> CK_RV {
                const Object* key = token.find(session.signing->key);
                if (!key) {
                    session.signing.reset();
                    return CKR_KEY_HANDLE_INVALID;
                }
                const std::size_t size = signatureSizeOf(*key);
                const CK_ULONG room = *signatureSize;
                *signatureSize = size;
                if (!signature) return CKR_OK; // the operation stays active (5.2)
                if (room < size) return CKR_BUFFER_TOO_SMALL;
                const SignOperation operation = *session.signing;
                session.signing.reset();
                const auto secret = token.openValue(*key, state().logins.at(session.slot).dataKey);
                if (!secret) return CKR_DEVICE_ERROR; // its file was tampered with or is damaged
                const auto made = signWith(operation, *secret, {data, dataSize});
                if (!made)
                    return made.error().code == crypto::ErrorCode::BadArgument
                               ? CKR_DATA_LEN_RANGE
                               : CKR_FUNCTION_FAILED;
                std::copy(made->begin(), made->end(), signature);
                if (fault.garbage) signature[size / 2] ^= 0x20;
                return CKR_OK;
            });
    });
}

CK_RV generateRandom(CK_SESSION_HANDLE handle, unsigned char* data, CK_ULONG size) {
    return callIn("C_GenerateRandom", handle, [&](Session&, const Fault&) -> CK_RV {
        if (!data) return CKR_ARGUMENTS_BAD;
        crypto::SystemRandom random;
        return random.fill({data, size}) ? CKR_OK : CKR_FUNCTION_FAILED;
    });
}

} // namespace token::soft
