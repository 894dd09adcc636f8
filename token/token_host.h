// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "token/medium.h"

namespace token {

/**
 * Key media behind about fifteen coarse verbs: values in, values out, no PKCS#11 handle outside,
 * so that a process can stand between later. Each module has one worker thread that makes all its
 * calls; the verbs wait for it and may be called from any thread. Media are named by their serial
 * number; a medium that was pulled out answers again when the same serial is back. Nothing is ever
 * tried twice by itself, a PIN least of all.
 *
 * Every verb may answer MediumNotPresent, MediumRemoved, MediumFailed (the outcome on the medium
 * is unknown: ask findKey) and what its own text names.
 */
class TokenHost {
public:
    virtual ~TokenHost() = default;

    virtual Result<std::vector<Medium>> enumerate() = 0;
    virtual Result<Medium> info(const std::string& serial) = 0;

    /** Formats the medium in this slot of this module; the answer is its new serial. */
    virtual Result<std::string> initToken(const std::string& module, unsigned long slot,
                                          const Secret& soPin, const std::string& label) = 0;
    virtual Status initPin(const std::string& serial, const Secret& soPin,
                           const Secret& userPin) = 0;
    virtual Status setPin(const std::string& serial, const Secret& oldPin,
                          const Secret& newPin) = 0;

    /** One try. PinFinalTry, before any try, where one is left and confirmed is false. */
    virtual Status login(const std::string& serial, const Secret& pin, bool confirmed) = 0;
    virtual Status logout(const std::string& serial) = 0;

    /** A key pair made on the medium under this CKA_ID; the answer is the public key. */
    virtual Result<Bytes> generateKey(const std::string& serial, Algorithm algorithm,
                                      const Bytes& id, const std::string& label) = 0;
    /** The pair with this CKA_ID; KeyNotFound where the medium has none. */
    virtual Result<KeyInfo> findKey(const std::string& serial, const Bytes& id) = 0;
    virtual Result<std::vector<KeyInfo>> listKeys(const std::string& serial) = 0;
    /** Removes every object with this CKA_ID; the number of objects removed. */
    virtual Result<int> erase(const std::string& serial, const Bytes& id) = 0;

    /** As crypto::Signer::sign(); verified with the public key by who asks. */
    virtual Result<Bytes> sign(const std::string& serial, const Bytes& id, Algorithm algorithm,
                               ByteView digest) = 0;

    /** Written, read back and compared (ReadBackDiffers); the same one again changes nothing. */
    virtual Status writeCertificate(const std::string& serial,
                                    const CertificateToWrite& certificate) = 0;
    virtual Result<Bytes> readCertificate(const std::string& serial, const Bytes& id) = 0;

    /** Loads these modules in this process. ModuleNotSupported for any but the two we know. */
    static Result<std::unique_ptr<TokenHost>> open(const std::vector<std::string>& modulePaths);
};

/** A key on a medium as a signer; the medium must be logged in when it signs. */
std::shared_ptr<crypto::Signer> signerFor(TokenHost& host, std::string serial, KeyInfo key);

/** Our own software token: beside the program, in its library folder, or in the build tree. */
std::string softTokenModule(const std::string& programFolder);

} // namespace token
