// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/profile/builder.h"
#include "crypto/profile/linter.h"
#include "model/desk.h"
#include "model/domain/application.h"
#include "model/domain/authority.h"
#include "model/domain/certificate_preview.h"
#include "model/job/job.h"
#include "model/rules/rules.h"

/** Private to the issuance service: the certificate as it is built, before it is signed. */
namespace model {

/** A certificate for this key from now on. WouldOutliveCa(notAfter, the CA's). */
Result<crypto::profile::CertificateInput> certificateInput(const CaGeneration& ca,
                                                           crypto::profile::Values values,
                                                           Bytes publicKeyInfo, Time now,
                                                           const Rules& rules);

/** The octets that will be signed, passed by the linter against structure and CA. */
Result<crypto::profile::ClearedTbs> buildAndLint(const crypto::profile::Profile& structure,
                                                 const crypto::profile::CertificateInput& input,
                                                 const CaGeneration& ca, Job& job);

/**
 * What was recorded before signing, linted again: octets out of the register are not cleared.
 * Against structure and CA alone: of whom they speak was compared when they were recorded, and row
 * and settings may have changed since.
 */
Result<crypto::profile::ClearedTbs> clearRecorded(const crypto::profile::Profile& structure,
                                                  Bytes tbs, const CaGeneration& ca);

/**
 * Builds and lints the certificate that the row would get, with the CA's own key in the place of
 * the holder's: what structure or linter would refuse is refused while there is no key yet.
 */
Status requireCertifiable(Desk& desk, const CaGeneration& ca, const EmployeeRow& row);

/** A certificate of this input to be looked at, whatever the linter finds. */
Result<CertificatePreview> previewOf(const crypto::profile::Profile& structure,
                                     const crypto::profile::CertificateInput& input,
                                     const CaGeneration& ca);

/** The same certificate to be looked at, whatever the linter finds. */
Result<CertificatePreview> previewCertificate(Desk& desk, const CaGeneration& ca,
                                              const EmployeeRow& row);

} // namespace model
