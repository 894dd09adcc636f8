// SPDX-License-Identifier: Apache-2.0
#include "crypto/profile/sign_cleared.h"

#include "crypto/profile/builder.h"
#include "crypto/profile/lint_report.h"
#include "crypto/x509/request.h"
#include "crypto/x509/sign.h"

namespace crypto::profile {

Result<Bytes> signCleared(const ClearedTbs& cleared, Signer& key) {
    if (key.algorithm() != cleared.algorithm())
        return Error{ErrorCode::KeyMismatch, {}, "the structure has another algorithm"};
    return x509::signWhole(cleared.view(), key);
}

Result<Bytes> signRequest(const Profile& profile, const Values& values, Signer& key) {
    KU_TRY(const Bytes subject, buildSubject(profile, values));
    KU_TRY(Bytes request, x509::buildRequest(subject, key));
    KU_TRY(const auto parsed, x509::Request::parse(request));
    KU_CHECK(parsed.verify());
    LintContext context;
    context.authority = values;
    context.subject = &values;
    context.origin = Origin::Ours;
    KU_TRY(const auto findings, lintRequest(profile, request, context));
    KU_CHECK(refuseErrors(profile, findings));
    return request;
}

} // namespace crypto::profile
