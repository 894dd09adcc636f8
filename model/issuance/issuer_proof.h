// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "crypto/x509/certificate.h"

/** Private to the issue by structures: who vouches for a CA's certificate that is re-subordinated.
 */
namespace model {

/**
 * Whether a CA signed it: one that is known here, or one that came beside it in the same file and
 * is itself signed so, or by its own key. What came beside is nobody's who has the name of one that
 * is known here: its name can be copied, its key cannot. A file whose certificates would need more
 * than 64 signatures to be verified is no proof.
 */
bool isVouchedFor(const crypto::x509::Certificate& given,
                  const std::vector<crypto::x509::Certificate>& known,
                  const std::vector<crypto::x509::Certificate>& beside);

/** Whether the issuer's key signed it. */
using SignatureCheck = std::function<bool(const crypto::x509::Certificate& given,
                                          const crypto::x509::Certificate& issuer)>;

/** By another check of each signature than the cryptographic one. */
bool isVouchedFor(const crypto::x509::Certificate& given,
                  const std::vector<crypto::x509::Certificate>& known,
                  const std::vector<crypto::x509::Certificate>& beside,
                  const SignatureCheck& isSigned);

} // namespace model
