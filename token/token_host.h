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
 * number; a medium that was pulled out answers again when the same serial is back (its login is
 * gone by then). Nothing that changes a medium is ever tried twice by itself, a PIN least of all.
 *
 * Every verb may answer MediumNotPresent, MediumRemoved, MediumFailed (the outcome on the medium
 * is unknown: ask findKey) and what its own text names. generateKey, erase, sign and
 * writeCertificate want a login (LoginNeeded).
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
    /** PinFinalTry, before any try, where one is left: log in with confirmation first. */
    virtual Status setPin(const std::string& serial, const Secret& oldPin,
                          const Secret& newPin) = 0;

    /** One try. PinFinalTry, before any try, where one is left and confirmed is false. */
    virtual Status login(const std::string& serial, const Secret& pin, bool confirmed) = 0;
    virtual Status logout(const std::string& serial) = 0;

    /**
     * A key pair made on the medium under this CKA_ID; the answer is the public key. AlreadyExists
     * where the medium has an object with this CKA_ID. Nothing is left behind on a full medium.
     * modulusBits is RSA's; 0: what the token's type makes unless asked.
     */
    virtual Result<Bytes> generateKey(const std::string& serial, Algorithm algorithm,
                                      const Bytes& id, const std::string& label,
                                      unsigned modulusBits = 0) = 0;
    /** The pair with this CKA_ID; KeyNotFound where the medium has none. */
    virtual Result<KeyInfo> findKey(const std::string& serial, const Bytes& id) = 0;
    virtual Result<std::vector<KeyInfo>> listKeys(const std::string& serial) = 0;
    /** Removes every object with this CKA_ID; the number of objects removed. */
    virtual Result<int> erase(const std::string& serial, const Bytes& id) = 0;

    /** As crypto::Signer::sign(); not yet verified (signerFor() does). */
    virtual Result<Bytes> sign(const std::string& serial, const Bytes& id, Algorithm algorithm,
                               ByteView digest) = 0;

    /** Written, read back and compared (ReadBackDiffers); the same one again changes nothing. */
    virtual Status writeCertificate(const std::string& serial,
                                    const CertificateToWrite& certificate) = 0;
    virtual Result<Bytes> readCertificate(const std::string& serial, const Bytes& id) = 0;

    /**
     * Loads these modules in this process, each by one host at a time. ModuleNotSupported for any
     * but the two we know, ModuleNotLoaded where it is missing or has no store. mediumSigns is the
     * folder of loadMediumTypes().
     */
    static Result<std::unique_ptr<TokenHost>> open(const std::vector<std::string>& modulePaths,
                                                   const std::string& mediumSigns = {});
};

/**
 * A key on a medium as a signer; the medium must be logged in when it signs. What comes back was
 * verified with the key's public half (SelfCheckFailed otherwise). The host outlives the signer.
 */
std::shared_ptr<crypto::Signer> signerFor(TokenHost& host, std::string serial, KeyInfo key);

/**
 * Our own software token: what KUALIK_SOFTTOKEN_MODULE names, else beside the program, in its
 * library folder, or in the build tree; empty where there is none.
 */
std::string softTokenModule(const std::string& programFolder);

/**
 * Makes this folder the software token's store for this process and those it starts: call it before
 * open(). Where the folder has no store yet, it gets one with so many slots, readable by this user
 * alone.
 */
Status useSoftTokenStore(const std::string& folder, unsigned slots = 16);

} // namespace token
