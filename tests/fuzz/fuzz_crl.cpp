// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include "crypto/profile/linter.h"
#include "crypto/x509/contents.h"
#include "crypto/x509/crl.h"
#include "crypto/x509/view.h"

using namespace crypto;

// Whatever parses can be linted as every structure, shown and searched.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const profile::ProfileSet set = profile::ProfileSet::load().value();
    const ByteView input(data, size);
    const auto crl = x509::Crl::parse(input);
    if (!crl) return 0;
    if (!x509::Crl::parseTbs(crl->tbs)) std::abort();
    for (const std::string& id : set.ids())
        (void)profile::lint(set.find(id, QDate(2026, 11, 24)).value(), input, {});
    (void)crl->number();
    for (const x509::CrlEntry& entry : crl->entries) {
        if (!crl->find(entry.serial)) std::abort();
        if (entry.reason) (void)x509::reasonName(*entry.reason);
    }
    for (const x509::Extension& extension : crl->extensions) {
        (void)x509::describeExtension(extension);
        (void)x509::contentsOf(extension);
    }
    return 0;
}
