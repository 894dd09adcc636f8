// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "crypto/bytes.h"
#include "crypto/clock.h"

/**
 * A folder of issued objects, as other implementations get them: *.cer and *.crl (DER), and in
 * chain/ the certificates of all who issued them, roots among them.
 */
namespace samples {

/** As we read it: what the others' readings are compared with. */
struct Object {
    QString path;
    QString name; // from the folder on: "chain/nko-root-gost2015.cer"
    bool isList = false;
    crypto::Bytes der;
    crypto::Bytes tbs;
    crypto::Bytes signature;
    std::string signatureOid;
    std::size_t extensions = 0;
    bool isOver = false; // its own time is past; its issuer's is not asked

    bool isOwnIssuer() const { return !isList && issuerDer == subjectDer; }

    crypto::Bytes issuerDer;
    crypto::Bytes issuerKey; // authority key identifier; empty where it has none
    // Of certificates alone:
    crypto::Bytes subjectDer;
    crypto::Bytes subjectKey;
    crypto::Bytes publicKeyInfo;
};

/** tests/golden, whose CA certificates make the chain. */
void writeGolden(const QString& folder);
/** The authorities' own objects (real_files.h), likewise. */
void writeReal(const QString& folder);

/**
 * Every object of the folder spoiled in three ways, each under its name with "signature-",
 * "contents-" or "length-" before it: the last octet turned, an octet within the to-be-signed part
 * turned, the outer length written longer than DER has it (whose signature still holds). The
 * chain is whole.
 */
void writeSpoiled(const QString& folder, const std::vector<Object>& objects);

/** The folder's own objects, then its chain's, by name; stops where one cannot be read. */
std::vector<Object> read(const QString& folder);

/** The certificate of the chain that names itself as the issuer; stops where there is none. */
const Object& issuerOf(const Object& object, const std::vector<Object>& objects);

/** One PEM block. */
QByteArray pem(const Object& object);

} // namespace samples
