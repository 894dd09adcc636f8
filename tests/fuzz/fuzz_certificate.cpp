// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include "crypto/profile/builder.h"
#include "crypto/profile/linter.h"
#include "crypto/provider/provider.h"
#include "crypto/x509/contents.h"
#include "crypto/x509/list_scope.h"
#include "crypto/x509/path.h"
#include "crypto/x509/sign.h"
#include "crypto/x509/view.h"

using namespace crypto;

namespace {

const profile::ProfileSet& profiles() {
    static const profile::ProfileSet set = [] {
        if (!provider::registerCrypto()) std::abort();
        return profile::ProfileSet::load().value();
    }();
    return set;
}

} // namespace

// Whatever parses can be shown, linted as every structure, verified and asked everything.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QDate day(2026, 11, 24);
    const profile::ProfileSet& set = profiles();
    const ByteView input(data, size);
    const auto certificate = x509::Certificate::parse(input);
    if (!certificate) return 0;
    if (certificate->der != Bytes(input.begin(), input.end())) std::abort();
    if (!x509::Certificate::parseTbs(certificate->tbs)) std::abort();
    const profile::LintContext context{&*certificate, set.authorityDefaults()};
    for (const std::string& id : set.ids())
        (void)profile::lint(set.find(id, day).value(), input, context);
    if (!profile::guessStructure(set, input, context, day)) std::abort();
    for (const x509::Extension& extension : certificate->extensions) {
        (void)x509::describeExtension(extension);
        (void)x509::contentsOf(extension);
    }
    (void)x509::displayName(certificate->subject);
    (void)certificate->isCa();
    (void)x509::distributionPointsOf(*certificate);
    (void)profile::issuerFacts(input);
    (void)x509::verifySigned(input, certificate->publicKeyInfo);
    (void)x509::verifyCertificate(*certificate, {*certificate}, {}, certificate->notBefore);
    return 0;
}
