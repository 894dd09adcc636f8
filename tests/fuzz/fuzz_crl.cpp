// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include "crypto/asn1/writer.h"
#include "crypto/profile/linter.h"
#include "crypto/x509/contents.h"
#include "crypto/x509/crl.h"
#include "crypto/x509/list_scope.h"
#include "crypto/x509/view.h"

using namespace crypto;

namespace {

/** A certificate that the list may name, with the list's own point as its distribution point. */
x509::Certificate listedIn(const x509::Crl& crl) {
    x509::Certificate certificate;
    certificate.issuerDer = crl.issuerDer;
    if (!crl.entries.empty()) certificate.serial = crl.entries.back().serial;
    const x509::Extension* point =
        x509::findExtension(crl.extensions, x509::oid::issuingDistributionPoint);
    if (point)
        certificate.extensions.push_back(
            {x509::oid::distributionPoints, false, asn1::sequence({point->value})});
    return certificate;
}

/** Without its signature: of which certificate it would tell what. */
void askOfScope(const x509::Crl& crl) {
    const x509::Certificate certificate = listedIn(crl);
    (void)x509::distributionPointsOf(certificate);
    if (!x509::isSameName(crl.issuerDer, certificate.issuerDer)) std::abort();
    const auto scope = x509::scopeOf(crl);
    if (!scope) return;
    if (x509::reasonsTold(crl, *scope, certificate) & ~x509::allReasons) std::abort();
    const x509::CrlEntry* entry = x509::entryOf(crl, *scope, certificate);
    if (entry && entry->serial != certificate.serial) std::abort();
}

} // namespace

// Whatever parses can be linted as every structure, shown, searched and asked what it is for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const profile::ProfileSet set = profile::ProfileSet::load().value();
    const ByteView input(data, size);
    const auto crl = x509::Crl::parse(input);
    if (!crl) return 0;
    if (!x509::Crl::parseTbs(crl->tbs)) std::abort();
    for (const std::string& id : set.ids())
        (void)profile::lint(set.find(id, QDate(2026, 11, 24)).value(), input, {});
    (void)crl->number();
    askOfScope(*crl);
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
