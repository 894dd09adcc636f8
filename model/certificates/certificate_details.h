// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/certificates/detail_lines.h"
#include "model/domain/authority.h"
#include "model/domain/certificate_record.h"
#include "model/register/register.h"

namespace model {

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
