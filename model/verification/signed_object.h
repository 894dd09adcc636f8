// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>
#include <vector>

#include <QString>
#include <QStringList>

#include "crypto/x509/certificate.h"
#include "crypto/x509/crl.h"
#include "crypto/x509/request.h"
#include "model/domain/common.h"

namespace model {

/** What a file of an authority may hold. */
using SignedObject =
    std::variant<crypto::x509::Certificate, crypto::x509::Crl, crypto::x509::Request>;

/** The DER of one object, from a DER, PEM or Base64 file. FileNotReadable, FileTooLarge;
 * MalformedDer naming the file. */
Result<Bytes> readObject(const QString& path);

/** FileNotReadable(path, what it is) where the file holds another of these, or DER of another kind;
 * MalformedDer naming the file. */
Result<crypto::x509::Certificate> readCertificate(const QString& path);
Result<crypto::x509::Crl> readCrl(const QString& path);

/**
 * A certificate, CRL or PKCS#10 from a DER or PEM file; FileNotReadable where it is DER of another
 * kind, MalformedDer where it is none of them.
 */
Result<SignedObject> readAnyObject(const QString& path);

/** The certificates of a folder, and the files in it that are none. */
struct Chain {
    std::vector<crypto::x509::Certificate> certificates;
    QStringList unreadable;
};

/** Every *.cer, *.crt, *.der and *.pem of the folder. FileNotReadable where there is none. */
Result<Chain> readChain(const QString& folder);

} // namespace model
