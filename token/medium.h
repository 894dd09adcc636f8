// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "crypto/bytes.h"
#include "crypto/result.h"
#include "crypto/secret.h"
#include "crypto/signer.h"

namespace token {

using crypto::Algorithm;
using crypto::Bytes;
using crypto::ByteView;
using crypto::done;
using crypto::Error;
using crypto::ErrorCode;
using crypto::Result;
using crypto::Secret;
using crypto::Status;

/** How many octets a PIN has; nothing is known where both are 0. */
struct PinLimits {
    unsigned least = 0;
    unsigned most = 0;

    bool operator==(const PinLimits&) const = default;
};

/** Which of the Order's media one is; all empty where that is not known. */
struct MediumTypeName {
    std::string id; // "kaztoken"
    std::string kk; // UTF-8
    std::string ru;
    std::string en;

    bool isKnown() const { return !id.empty(); }
    bool operator==(const MediumTypeName&) const = default;
};

/** A key medium as its module describes it now. */
struct Medium {
    std::string module;  // path of the PKCS#11 module
    std::string profile; // id of the token profile that fits ("kualik-softtoken")
    unsigned long slot = 0;
    std::string serial; // empty before it is initialised
    std::string label;
    std::string manufacturer;
    std::string model;
    bool initialised = false;
    bool userPinSet = false;
    bool pinLow = false;      // some tries were wrong
    bool pinFinalTry = false; // one try is left
    bool pinLocked = false;
    bool pinToBeChanged = false;
    bool writeProtected = false;
    bool software = false;          // not a device: training workplaces only
    bool loggedIn = false;          // by this process
    std::string keyStorageOid = {}; // what the KeyStorage extension names; empty: nothing
    PinLimits pinLimits = {};
    std::string slotName = {}; // what the module calls the slot: a reader, or a file's name
    MediumTypeName type = {};
    std::vector<Algorithm> algorithms = {}; // of the keys that can be made on it
};

struct KeyInfo {
    Bytes id; // CKA_ID
    Algorithm algorithm = Algorithm::Gost2015;
    Bytes publicKey;         // as crypto::Signer::publicKey()
    bool hasPrivate = false; // seen only while the medium is logged in
};

struct CertificateToWrite {
    Bytes id; // the key's CKA_ID
    std::string label;
    Bytes der;
    Bytes subjectDer;
    Bytes issuerDer;
    Bytes serialDer; // INTEGER, whole element
};

} // namespace token
