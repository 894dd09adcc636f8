// SPDX-License-Identifier: Apache-2.0
#include "model/verification/long_list_check.h"

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

} // namespace model
