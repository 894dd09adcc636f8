// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/authority.h"
#include "model/domain/certificate_record.h"
#include "model/register/register.h"

namespace model {

/** What a line of a certificate's contents belongs to. */
enum class DetailGroup { Certificate, Subject, Issuer, Extensions };

/** One field: its technical name ("CN", "X509v3 Key Usage") and its contents in words. */
struct DetailLine {
    DetailGroup group = DetailGroup::Certificate;
    QString name;
    QString value;
    bool critical = false; // an extension
};

/** All that a register knows of one certificate. */
struct CertificateDetails {
    CertificateRecord record;
    Bytes der;
    std::vector<DetailLine> lines;
    std::vector<CaGeneration> chain;        // the issuer, its issuer and so on
    std::vector<MediumEventRecord> history; // of the medium that carries it
};

/** NotFound(certificate, id). */
Result<CertificateDetails> certificateDetails(const Register& reg, Id certificateId);

/** RFC 7468. */
Bytes certificatePem(ByteView der);

} // namespace model
