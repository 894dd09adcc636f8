// SPDX-License-Identifier: Apache-2.0
#include "model/verification/long_list_check.h"

#include <set>

#include "crypto/asn1/writer.h"
#include "crypto/crl/lint.h"

namespace model {

namespace {

namespace asn1 = crypto::asn1;
namespace x509 = crypto::x509;

/** Takes no notice of the entries. */
class NoEntries : public x509::CrlParts {
public:
    Status head(ByteView) override { return done(); }
    Status entry(const asn1::Element&) override { return done(); }
};

/** Keeps the first entry that has a critical extension that none before it has. */
class CriticalEntries : public x509::CrlParts {
public:
    Status head(ByteView) override { return done(); }
    Status entry(const asn1::Element& element) override {
        KU_TRY(const auto view, x509::viewCrlEntry(element));
        if (view.extensions.empty()) return done();
        KU_TRY(auto entry, x509::readCrlEntry(element));
        bool isNew = false;
        for (const x509::Extension& extension : entry.extensions)
            isNew = (extension.critical && m_seen.insert(extension.oid).second) || isNew;
        if (isNew) entries.push_back(std::move(entry));
        return done();
    }

    std::vector<x509::CrlEntry> entries;

private:
    std::set<std::string> m_seen;
};

/** A list like this one without its entries: what structure it follows is told by the rest. */
Result<Bytes> withoutEntries(const crypto::crl::CrlView& list) {
    NoEntries none;
    x509::CrlPartReader reader(none);
    KU_CHECK(list.eachPiece([&](ByteView piece) { return reader.take(piece); }));
    KU_CHECK(reader.finish());
    return asn1::sequence({reader.withoutEntries(), list.head().outerAlgorithm,
                           asn1::bitString(list.head().signature)});
}

} // namespace

Result<StructureCheck> checkLongList(const crypto::crl::CrlView& list,
                                     const StructureQuestion& question,
                                     const crypto::profile::LintContext& context,
                                     const crypto::crl::GoOn& goOn) {
    KU_TRY(const Bytes head, withoutEntries(list));
    KU_TRY(auto check, checkStructure(head, question, context));
    KU_TRY(check.findings, crypto::crl::lint(check.profile, list, context, goOn));
    return check;
}

Result<std::optional<crypto::crl::CrlView>> longListIn(crypto::crl::Octets octets,
                                                       const crypto::crl::GoOn& goOn) {
    using Found = std::optional<crypto::crl::CrlView>;
    if (octets.size() <= mostLintedWhole) return Found();
    auto list = crypto::crl::CrlView::open(std::move(octets), goOn);
    if (list) return Found(std::move(list).value());
    if (list.error().code == ErrorCode::Cancelled) return list.error();
    return Found();
}

Result<StructureCheck> checkAnyLength(const Bytes& der, const StructureQuestion& question,
                                      const crypto::profile::LintContext& context,
                                      const crypto::crl::GoOn& goOn) {
    if (der.size() <= mostLintedWhole) return checkStructure(der, question, context);
    KU_TRY(const auto list, longListIn(crypto::crl::Octets::of(der), goOn));
    return list ? checkLongList(*list, question, context, goOn)
                : checkStructure(der, question, context);
}

Result<x509::Crl> withoutMostEntries(const crypto::crl::CrlView& list) {
    CriticalEntries critical;
    x509::CrlPartReader reader(critical);
    KU_CHECK(list.eachPiece([&](ByteView piece) { return reader.take(piece); }));
    KU_CHECK(reader.finish());
    x509::Crl crl = list.head();
    crl.entries = std::move(critical.entries);
    KU_TRY(crl.der, list.octets().read(0, static_cast<std::size_t>(list.octets().size())));
    return crl;
}

} // namespace model
