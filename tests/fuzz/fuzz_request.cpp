// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include "crypto/profile/linter.h"
#include "crypto/provider/provider.h"
#include "crypto/x509/contents.h"
#include "crypto/x509/request.h"
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

// Whatever parses can be shown, linted as what it comes nearest to, and its proof of possession be
// judged.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto request = x509::Request::parse({data, size});
    if (!request) return 0;
    (void)request->verify();
    (void)x509::displayName(request->subject);
    for (const x509::Extension& extension : request->extensions) {
        (void)x509::describeExtension(extension);
        (void)x509::contentsOf(extension);
    }
    const QDate day(2026, 11, 24);
    const profile::ProfileSet& set = profiles();
    const profile::LintContext context{nullptr, set.authorityDefaults()};
    const auto id = profile::guessStructure(set, request->der, context, day);
    if (!id) std::abort();
    if (!profile::lintRequest(set.find(*id, day).value(), request->der, context)) std::abort();
    return 0;
}
