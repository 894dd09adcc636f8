// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/certificates/der_tree.h"
#include "model/domain/authority.h"
#include "model/domain/certificate_record.h"
#include "model/domain/detail_line.h"
#include "model/register/register.h"

namespace model {

/** All that a register knows of one certificate. */
struct CertificateDetails {
    CertificateRecord record; // id 0: a CA's certificate that came in from elsewhere, or a root's
    Bytes der;
    std::vector<DetailLine> lines;
    std::vector<DerNode> tree;
    std::vector<CaGeneration> chain;  // the issuer, its issuer and so on
    std::vector<CertificateAct> acts; // from its letter to the list that names it
};

/** NotFound(certificate, id). */
Result<CertificateDetails> certificateDetails(const Register& reg, Id certificateId);

/** Of a CA's own certificate. NotFound(ca, id). */
Result<CertificateDetails> caCertificateDetails(const Register& reg, Id caId);

/** RFC 7468. */
Bytes certificatePem(ByteView der);

} // namespace model
