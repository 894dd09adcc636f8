// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/domain/authority.h"

namespace model {

/** What a certificate file says of a CA, for the operator to recognise it. */
struct CaFile {
    Bytes certificate;                                    // DER
    AuthorityKind authority = AuthorityKind::StateBodies; // a root where it is self-issued
    QString name;
    QString issuer;
    Time notBefore = {};
    Time notAfter = {};
};

/** DER or PEM. FileNotReadable, FileTooLarge; MalformedDer(file) where it is no certificate. */
Result<CaFile> readCaFile(const QString& path);

/** The DER of a revocation list, from DER or PEM. As readCaFile(). */
Result<Bytes> readCrlFile(const QString& path);

} // namespace model
