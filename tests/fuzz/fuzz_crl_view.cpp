// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include "crypto/crl/lint.h"
#include "crypto/crl/view.h"

using namespace crypto;

namespace {

void require(bool isSo) {
    if (!isSo) std::abort();
}

bool isSame(const x509::CrlEntry& one, const x509::CrlEntry& other) {
    return one.serial == other.serial && one.revokedAt == other.revokedAt &&
           one.reason == other.reason && one.extensionsDer == other.extensionsDer;
}

} // namespace

// The view takes what the whole reading takes, finds the same in it and lints it alike.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const profile::ProfileSet set = profile::ProfileSet::load().value();
    static const profile::Profile profile =
        set.find("ucgo-crl-gost2015", QDate(2026, 11, 24)).value();
    const ByteView input(data, size);
    const auto view = crl::CrlView::of(Bytes(input.begin(), input.end()));
    const auto whole = x509::Crl::parse(input);
    require(view.has_value() == whole.has_value());
    if (!whole) return 0;
    require(view->size() == whole->entries.size());
    require(view->head().extensions == whole->extensions);
    for (std::size_t i = 0; i < view->size(); ++i) {
        require(isSame(view->entry(i).value(), whole->entries[i]));
        const auto place = view->find(whole->entries[i].serial).value();
        require(place && &whole->entries[*place] == whole->find(whole->entries[i].serial));
    }
    const auto streamed = crl::lint(profile, *view, {}).value();
    const auto linted = profile::lint(profile, input, {}).value();
    require(streamed.size() == linted.size() || linted.size() > 1000);
    return 0;
}
