// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/key_file_issue.h"

#include <algorithm>

#include "crypto/keystore/key_file.h"
#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"
#include "model/files/atomic_file.h"
#include "model/rules/key_password.h"

namespace model {

namespace keystore = crypto::keystore;
namespace x509 = crypto::x509;

class HolderKey {
public:
    explicit HolderKey(keystore::SoftwareKey pair)
        : m_pair(std::move(pair)) {}
    const keystore::SoftwareKey& pair() const { return m_pair; }

private:
    keystore::SoftwareKey m_pair;
};

namespace {

keystore::FileForm formOf(const KeyFilePlan& plan) {
    return {plan.place == KeyPlace::Jks ? keystore::FileKind::Jks : keystore::FileKind::Pkcs12,
            plan.forOldTools ? keystore::Style::OldTools : keystore::Style::Today};
}

/** The CA that signed it, and those above. */
Result<std::vector<x509::Certificate>> chainAbove(Register& reg, Id caId) {
    std::vector<x509::Certificate> chain;
    while (caId != 0) {
        KU_TRY(const CaGeneration ca, reg.authorities().byId(caId));
        KU_TRY(auto certificate, x509::Certificate::parse(ca.certificate));
        chain.push_back(std::move(certificate));
        caId = ca.issuerId;
    }
    return chain;
}

Result<Bytes> fileOf(Desk& desk, const StructureReport& report, const HolderKey& key,
                     const KeyFilePlan& plan) {
    KU_TRY(const auto certificate, x509::Certificate::parse(report.certificate));
    KU_TRY(const auto chain, chainAbove(desk.reg(), report.issue.caId));
    return keystore::writeKeyFile({key.pair(), certificate, chain}, formOf(plan), *plan.password,
                                  desk.random);
}

} // namespace

Result<std::shared_ptr<const HolderKey>> makeHolderKey(Desk& desk, const std::string& structure,
                                                       Job& job) {
    job.progress(Step::GeneratingKey);
    KU_TRY(const QDate today, ClockGuard(desk.reg()).today());
    KU_TRY(const auto* structures, profiles());
    KU_TRY(const auto found, structures->find(structure, today));
    const auto& sizes = found.keyBits;
    const int bits = sizes.empty() ? 0 : *std::min_element(sizes.begin(), sizes.end());
    KU_TRY(auto pair,
           keystore::generateKey(found.algorithm, static_cast<unsigned>(bits), desk.random));
    return std::make_shared<const HolderKey>(std::move(pair));
}

Result<KeySource> sourceOf(const HolderKey& key) {
    KU_TRY(auto signer, key.pair().signer());
    return KeySource(SignerSource{std::move(signer)});
}

Result<std::vector<Finding>> checkPlan(const Desk& desk, const KeyFilePlan& plan) {
    KU_TRY(const QDate today, ClockGuard(desk.reg()).today());
    return keyPasswordFindings(*plan.password, today);
}

Result<StructureReport> issueToKeyFile(Desk& desk, StructureOrder order, const HolderKey& key,
                                       const KeyFilePlan& plan, Job& job) {
    KU_TRY(const auto findings, checkPlan(desk, plan));
    if (!findings.empty()) return Error{ErrorCode::FindingsStop, {std::to_string(findings.size())}};
    KU_TRY(AtomicFile file, AtomicFile::create(plan.path));
    KU_TRY(order.key, sourceOf(key));
    StructureIssueService service(desk);
    KU_TRY(const StructureReport signedOne, service.issue(order, job));
    job.progress(Step::Exporting);
    KU_TRY(const Bytes octets, fileOf(desk, signedOne, key, plan));
    KU_CHECK(file.write(octets));
    KU_CHECK(file.commit());
    KU_TRY(StructureReport report, service.delivered(signedOne.issue.id));
    report.findings = signedOne.findings;
    return report;
}

} // namespace model
