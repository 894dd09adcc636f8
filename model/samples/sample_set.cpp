// SPDX-License-Identifier: Apache-2.0
#include "model/samples/sample_set.h"

#include <algorithm>

#include "crypto/keystore/software_key.h"
#include "crypto/profile/sign_cleared.h"
#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"
#include "model/issuance/structure_issue.h"
#include "model/publication/kept_list.h"
#include "model/publication/publication_service.h"

namespace model {

namespace {

namespace profile = crypto::profile;

/** What a holder of a sample is called; the numbers have right check digits and nobody's. */
const StructureValues& sampleValues() {
    static const StructureValues values{{"surname", "Сынақов"},
                                        {"givenName", "Үлгі"},
                                        {"patronymic", "Мысалұлы"},
                                        {"iin", "850101100012"},
                                        {"bin", "230440000010"},
                                        {"organisation", "Сынақ ЖШС"},
                                        {"email", "ulgi@example.kz"},
                                        {"phone", "+77010000001"},
                                        {"treasuryClient", "KS01234"},
                                        {"treasuryRole", "ROLE01"},
                                        {"domain", "example.kz"},
                                        {"dnsNames", "example.kz\nмысал.қаз"},
                                        {"city", "Астана"},
                                        {"region", "Астана"},
                                        {"oblast", "Ақмола"},
                                        {"systemName", "Сынақ АЖ"},
                                        {"systemOid", "1.2.398.3.99.1"}};
    return values;
}

std::string valueFor(const FormField& field) {
    if (field.kind == FieldKind::Flag) return {};
    if (field.kind != FieldKind::Choice) {
        const auto found = sampleValues().find(field.name);
        return found == sampleValues().end() ? std::string() : found->second;
    }
    for (const FieldChoice& choice : field.choices)
        if (choice.place != KeyPlace::Cloud) return choice.id;
    return {};
}

Result<Bytes> issueOne(Desk& desk, const profile::Profile& structure, Job& job) {
    StructureIssueService service(desk);
    KU_TRY(const auto cas, service.casFor(structure.id));
    if (cas.empty()) return Error{ErrorCode::NoCa};
    StructureOrder order;
    order.structure = structure.id;
    order.caId = cas.front().id;
    KU_TRY(const auto fields, service.fieldsOf(structure.id));
    for (const FormField& field : fields)
        order.values[field.name] = valueFor(field);
    const unsigned bits =
        structure.keyBits.empty() ? 0 : static_cast<unsigned>(structure.keyBits.front());
    KU_TRY(const auto key, crypto::keystore::generateKey(structure.algorithm, bits, desk.random));
    KU_TRY(const auto signer, key.signer());
    KU_TRY(const auto values, authorityValues(desk.session));
    KU_TRY(const auto check, service.check(order)); // domains as a certificate has them
    profile::Values all = values;
    for (const auto& [name, value] : check.values)
        all[name] = value;
    KU_TRY(const Bytes request, profile::signRequest(structure, all, *signer));
    order.key = RequestSource{request};
    KU_TRY(const auto report, service.issue(order, job));
    return report.certificate;
}

/** The newest generation that this structure is of: whose own certificate, or whose list. */
Result<CaGeneration> generationOf(const Desk& desk, const profile::Profile& structure) {
    KU_TRY(const auto all, desk.session.reg.authorities().list());
    const AuthorityKind kind =
        structure.authority == "nuc" ? AuthorityKind::National : AuthorityKind::StateBodies;
    for (auto ca = all.rbegin(); ca != all.rend(); ++ca)
        if (ca->authority == kind && ca->algorithm == structure.algorithm) return *ca;
    return Error{ErrorCode::NoCa};
}

Result<Bytes> sampleOf(Desk& desk, const profile::Profile& structure, Job& job) {
    if (structure.kind == profile::Kind::Certificate && !structure.isCa())
        return issueOne(desk, structure, job);
    KU_TRY(const CaGeneration ca, generationOf(desk, structure));
    if (structure.isCa()) return ca.certificate;
    PublicationService service(desk);
    // A delta list goes on from a full one, which comes before it in the Order.
    const CrlKind kind = structure.isDelta() ? CrlKind::Delta : CrlKind::Full;
    KU_TRY(const auto published, service.publish(ca, job, CrlTime::GoesOn, kind));
    return wholeOf(desk.session.reg, published.crl);
}

} // namespace

Result<std::vector<Sample>> makeSamples(Desk& desk, Job& job) {
    if (!desk.session.training) return Error{ErrorCode::NotTraining, {"samples"}};
    KU_TRY(const auto* structures, profiles());
    KU_TRY(const QDate today, ClockGuard(desk.session.reg).today());
    std::vector<Sample> samples;
    for (const std::string& id : structures->ids()) {
        KU_CHECK(job.checkpoint());
        KU_TRY(const profile::Profile structure, structures->find(id, today));
        if (structure.ourReading) continue; // the Order has no table of it
        KU_TRY(Bytes der, sampleOf(desk, structure, job));
        samples.push_back({id, std::move(der), structure.kind == profile::Kind::Crl});
    }
    return samples;
}

} // namespace model
