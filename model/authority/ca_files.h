// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "crypto/x509/certificate.h"
#include "model/domain/authority.h"

namespace model {

/** What a certificate file says of a CA, for the operator to recognise it. */
struct CaFile {
    Bytes certificate;                                    // DER
    AuthorityKind authority = AuthorityKind::StateBodies; // see authorityOf()
    QString name;
    QString issuer;
    Time notBefore = {};
    Time notAfter = {};
};

/**
 * Whose a CA certificate is by what it says: a root's where it is self-issued, the national
 * authority's where it has one of its names, else the state bodies'.
 */
Result<AuthorityKind> authorityOf(const crypto::x509::Certificate& certificate);

/** DER or PEM. FileNotReadable, FileTooLarge; MalformedDer(file) where it is no certificate. */
Result<CaFile> readCaFile(const QString& path);

/** The DER of a revocation list, from DER or PEM. As readCaFile(). */
Result<Bytes> readCrlFile(const QString& path);

} // namespace model
