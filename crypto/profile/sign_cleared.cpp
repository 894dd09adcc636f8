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

namespace {

Result<Bytes> clearedRequest(const Profile& profile, const Bytes& subjectDer,
                             const LintContext& context, Signer& key) {
    KU_TRY(Bytes request, x509::buildRequest(subjectDer, key));
    KU_TRY(const auto parsed, x509::Request::parse(request));
    KU_CHECK(parsed.verify());
    KU_TRY(const auto findings, lintRequest(profile, request, context));
    KU_CHECK(refuseErrors(profile, findings));
    return request;
}

} // namespace

Result<Bytes> signRequest(const Profile& profile, const Values& values, Signer& key) {
    KU_TRY(const Bytes subject, buildSubject(profile, values));
    LintContext context; // what the certificate is to hold besides, its request does not ask for
    context.authority = values;
    context.origin = Origin::Ours;
    return clearedRequest(profile, subject, context, key);
}

Result<Bytes> signRequest(const Profile& profile, const Bytes& subjectDer, Signer& key) {
    LintContext context;
    context.origin = Origin::Ours;
    return clearedRequest(profile, subjectDer, context, key);
}

} // namespace crypto::profile
