// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "crypto/random.h"
#include "crypto/secret.h"
#include "token/cryptoki.h"

namespace token::soft {

using crypto::Bytes;
using crypto::ByteView;
using crypto::Result;
using crypto::Secret;
using crypto::Status;

/** What a slot's file holds of one object: attributes in clear, a private key's value sealed. */
struct Object {
    CK_OBJECT_HANDLE handle = 0;
    bool isPrivate = false;
    std::map<CK_ATTRIBUTE_TYPE, Bytes> attributes;
    Bytes sealedValue; // private keys: scalar or PKCS#8, AES-256-GCM under the token's data key

    bool has(CK_ATTRIBUTE_TYPE type, ByteView value) const;
};

inline constexpr int mostTries = 5;

/** One PIN's hold on the data key. */
struct PinRecord {
    Bytes salt;
    Bytes wrappedKey; // the data key under scrypt(PIN, salt); empty: the PIN was never set
    int triesLeft = mostTries;
};

/**
 * A software token as its file has it: DER, replaced atomically. The data key is random; each PIN
 * wraps it (scrypt, AES-256-GCM), so a changed PIN re-encrypts nothing else.
 */
struct TokenFile {
    static constexpr unsigned long cheapestScrypt = 4;

    std::string label;
    std::string serial;
    unsigned scryptLog2 = 15;
    PinRecord user;
    PinRecord securityOfficer;
    CK_OBJECT_HANDLE nextHandle = 1;
    std::vector<Object> objects;

    static Result<TokenFile> read(const std::string& path);
    Bytes toDer() const;
    /** Durable before it returns: written aside, synced, renamed. */
    Status write(const std::string& path) const;

    /** The record is replaced as a whole, or stays as it was. */
    Status setPin(PinRecord& record, const Secret& pin, const Secret& dataKey,
                  crypto::Random& random) const;
    /** DecryptionFailed on a wrong PIN; the caller counts and saves. */
    Result<Secret> openDataKey(const PinRecord& record, const Secret& pin) const;

    const Object* find(CK_OBJECT_HANDLE handle) const;

    /** A private value belongs to this token and this object as it is, and opens nowhere else. */
    Result<Bytes> sealValue(const Object& key, const Secret& value, const Secret& dataKey,
                            crypto::Random& random) const;
    Result<Secret> openValue(const Object& key, const Secret& dataKey) const;
};

} // namespace token::soft
