// SPDX-License-Identifier: Apache-2.0
#include "model/viewer/viewed_structure.h"

#include "crypto/provider/provider.h"
#include "model/authority/authority_values.h"
#include "model/verification/verification_service.h"

namespace model {

namespace {

namespace profile = crypto::profile;
namespace x509 = crypto::x509;

/** Whose key signed, among the register's; nothing where none did. */
Result<std::optional<x509::Certificate>>
issuerOfList(const Register& reg, const crypto::crl::CrlView& list, const crypto::crl::GoOn& goOn) {
    KU_TRY(const auto authorities, reg.authorities().list());
    for (const CaGeneration& ca : authorities) {
        KU_TRY(auto certificate, x509::Certificate::parse(ca.certificate));
        if (certificate.subjectDer != list.head().issuerDer) continue;
        const Status signedByIt = list.verify(certificate.publicKeyInfo, goOn);
        if (signedByIt) return std::optional(std::move(certificate));
        if (signedByIt.error().code == ErrorCode::Cancelled) return signedByIt.error();
    }
    return std::optional<x509::Certificate>();
}

/** The register's CA certificate of this issuer, by its name and key. */
Result<std::optional<x509::Certificate>> issuerOfCertificate(const Register& reg, ByteView der) {
    const auto child = x509::Certificate::parse(der);
    if (!child) return std::optional<x509::Certificate>(); // a request has no issuer yet
    Evidence evidence;
    KU_TRY(evidence.chain, authoritiesOf(reg));
    const x509::Certificate* issuer = issuerOf(*child, evidence);
    return issuer ? std::optional(*issuer) : std::nullopt;
}

/** By the names and hosts of the workplace, whether it trains or not. */
Result<profile::LintContext> contextOf(const Session& session) {
    profile::LintContext context;
    KU_TRY(context.authority, authorityValues(session));
    context.authority.erase("trainingMark");
    return context;
}

Result<StructureCheck> check(const Session& session, const ViewedObject& object,
                             const StructureQuestion& question, Job& job) {
    const auto goOn = [&job](std::uint64_t) { return job.checkpoint().has_value(); };
    KU_TRY(profile::LintContext context, contextOf(session));
    std::optional<x509::Certificate> issuer;
    if (object.list) {
        KU_TRY(issuer, issuerOfList(session.reg, *object.list, goOn));
    }
    if (object.list && object.octets.size() > mostLintedWhole) {
        if (issuer) context.issuer = &*issuer;
        return checkLongList(*object.list, question, context, goOn);
    }
    KU_TRY(const Bytes der, object.octets.read(0, static_cast<std::size_t>(object.octets.size())));
    if (!object.list) {
        KU_TRY(issuer, issuerOfCertificate(session.reg, der));
    }
    if (issuer) context.issuer = &*issuer;
    return checkStructure(der, question, context);
}

} // namespace

Result<std::optional<StructureCheck>> structureOfViewed(const Session& session,
                                                        const ViewedObject& object,
                                                        const StructureQuestion& question,
                                                        Job& job) {
    if (!object.hasStructure()) return std::optional<StructureCheck>();
    const Job::Stoppable stoppable(job);
    job.progress(Step::Linting);
    KU_CHECK(job.checkpoint());
    KU_CHECK(crypto::provider::registerCrypto());
    auto checked = check(session, object, question, job);
    // An algorithm that the Order has no structure for: nothing to hold it against.
    if (!checked && checked.error().code == ErrorCode::UnknownStructure &&
        question.structure.empty())
        return std::optional<StructureCheck>();
    if (!checked) return checked.error();
    return std::optional(std::move(checked).value());
}

Result<std::optional<ObjectCheck>> formOfViewed(const Session& session, const ViewedObject& object,
                                                const StructureQuestion& question, Job& job) {
    if (!object.hasForm()) return std::optional<ObjectCheck>();
    const Job::Stoppable stoppable(job);
    job.progress(Step::Linting);
    KU_CHECK(job.checkpoint());
    KU_TRY(const auto context, contextOf(session));
    KU_TRY(const auto issuers, authoritiesOf(session.reg));
    KU_TRY(const Bytes encoded,
           object.octets.read(0, static_cast<std::size_t>(object.octets.size())));
    KU_TRY(auto check, checkObject(object.kind, encoded, question, context, issuers, job));
    return std::optional(std::move(check));
}

Result<std::vector<StructureName>> structuresFor(ViewedKind kind) {
    KU_TRY(const auto* all, profiles());
    std::vector<StructureName> names;
    for (const profile::Profile& one : all->all()) {
        const bool isOfList = one.kind == profile::Kind::Crl;
        if (isOfList != (kind == ViewedKind::Crl)) continue;
        if (!names.empty() && names.back().id == one.id)
            names.back().edition = one.edition; // editions stand in the order of their days
        else
            names.push_back({one.id, one.edition, isOfList});
    }
    return names;
}

} // namespace model
