// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "token/medium.h"

namespace token {

/** How one algorithm is spoken on one type of token. */
struct AlgorithmProfile {
    Algorithm algorithm = Algorithm::Gost2015;
    unsigned long keyType = 0;
    unsigned long generate = 0;
    unsigned long sign = 0;
    unsigned long modulusBits = 0;  // RSA
    Bytes parameters;               // CKA_GOSTR3410_PARAMS, DER
    Bytes hashParameters;           // CKA_GOSTR3411_PARAMS, DER
    bool publicReversed = false;    // coordinates big-endian on the token
    bool signatureReversed = false; // s || r, big-endian, as RFC 4491 has it
};

/** A type of token as data: resources/tokens/. */
struct Profile {
    std::string id;
    std::vector<std::string> files; // names of the module's file
    std::string manufacturer;       // CK_INFO.manufacturerID
    std::string library;            // what CK_INFO.libraryDescription begins with
    bool software = false;
    unsigned pinMin = 4;
    unsigned pinMax = 64;
    std::vector<std::string> factoryPins; // what its maker sets: published, no secret
    std::vector<AlgorithmProfile> algorithms;

    const AlgorithmProfile* find(Algorithm algorithm) const;
    bool fits(const std::string& manufacturerId, const std::string& libraryDescription) const;
    /** PinLength(least, most). */
    Error pinLength(std::string detail = {}) const;
};

/** All token types; BadResource with file and place where one is not as it must be. */
Result<std::vector<Profile>> loadProfiles();

/** The type whose module has this file name; nothing for a module that we do not load. */
const Profile* profileForFile(const std::vector<Profile>& profiles, const std::string& file);

/** PinLength where media of this type (or of the one with this Profile::id) take no PIN of this
 *  length. */
Status checkPinLength(const Profile& profile, const Secret& pin);
Status checkPinLength(const std::string& profile, const Secret& pin);

/** Whether this is the PIN that media of its kind leave their factory with. */
bool isFactoryPin(const Medium& medium, const Secret& pin);

/** "gost2015", "gost2004", "rsa". */
std::string nameOf(Algorithm algorithm);

} // namespace token
