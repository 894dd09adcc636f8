// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/key_file_issue.h"

#include <QDir>

#include "crypto/keystore/key_file.h"
#include "model/access/clock_guard.h"
#include "model/files/atomic_file.h"
#include "model/issuance/structure_draft.h"
#include "model/rules/key_password.h"

namespace model {

namespace keystore = crypto::keystore;
namespace x509 = crypto::x509;

namespace {

keystore::FileForm formOf(const KeyFilePlan& plan) {
    return {plan.place == KeyPlace::Jks ? keystore::FileKind::Jks : keystore::FileKind::Pkcs12,
            plan.forOldTools ? keystore::Style::OldTools : keystore::Style::Today};
}

/** The CA and those above it, as far as they are here. */
Result<std::vector<x509::Certificate>> chainOf(const Register& reg, Id caId) {
    std::vector<x509::Certificate> chain;
    while (caId != 0) {
        KU_TRY(const CaGeneration ca, reg.authorities().byId(caId));
        KU_TRY(auto certificate, x509::Certificate::parse(ca.certificate));
        chain.push_back(std::move(certificate));
        caId = ca.issuerId;
    }
    return chain;
}

Status requirePassword(Desk& desk, const Secret& password) {
    KU_TRY(const auto against, passwordFindings(desk, password));
    if (against.empty()) return done();
    return Error{ErrorCode::FindingsStop, {std::to_string(against.size())}};
}

/** The file says what the certificate says: a place of another kind is refused before the issue. */
Status requirePlace(const StructureGround& ground, const StructureOrder& order,
                    const KeyFilePlan& plan) {
    const bool isFile = plan.place == KeyPlace::Pkcs12 || plan.place == KeyPlace::Jks;
    if (isFile && placeIn(ground.structure, order.values) == plan.place) return done();
    return Error{ErrorCode::BadArgument, {"key-place"}};
}

/** A folder that takes no file is found out while there is no certificate that goes with it. */
Status requireFolder(Desk& desk, const QString& folder) {
    constexpr std::size_t nameSize = 8;
    constexpr std::size_t asLong = 16384; // as a key file with its chain, and more
    KU_TRY(const Bytes name, desk.random.bytes(nameSize));
    const QString path = QDir(folder).filePath(QString::fromStdString(crypto::toHex(name)));
    KU_TRY(AtomicFile file, AtomicFile::create(path)); // never committed: nothing of it stays
    return file.write(Bytes(asLong));
}

} // namespace

bool isWeak(const KeyFilePlan& plan) {
    return keystore::isWeak(formOf(plan));
}

Result<std::vector<Finding>> passwordFindings(Desk& desk, const Secret& password) {
    KU_TRY(const QDate today, ClockGuard(desk.reg()).today());
    return keyPasswordFindings(password, today);
}

Result<KeyFileReport> issueToKeyFile(Desk& desk, StructureOrder order, const KeyFilePlan& plan,
                                     Job& job) {
    KU_CHECK(requirePassword(desk, plan.password));
    KU_TRY(const StructureGround ground, groundOf(desk, order.structure, order.caId));
    KU_CHECK(requirePlace(ground, order, plan));
    KU_CHECK(requireFolder(desk, plan.folder));
    const auto& sizes = ground.structure.keyBits;
    const unsigned bits = sizes.empty() ? 0 : static_cast<unsigned>(sizes.front());
    job.progress(Step::GeneratingKey);
    KU_TRY(const auto key, keystore::generateKey(ground.structure.algorithm, bits, desk.random));
    KU_TRY(auto signer, key.signer());
    order.key = SignerSource{std::move(signer)};
    KeyFileReport made;
    StructureIssueService service(desk);
    KU_TRY(made.report, service.issue(order, job));
    KU_TRY(const auto certificate, x509::Certificate::parse(made.report.certificate));
    KU_TRY(const auto chain, chainOf(desk.reg(), order.caId));
    const keystore::KeyEntry entry{key, certificate, chain};
    const keystore::FileForm form = formOf(plan);
    KU_TRY(const Bytes file, keystore::writeKeyFile(entry, form, plan.password, desk.random));
    made.path =
        QDir(plan.folder)
            .filePath(QString::fromStdString(keystore::suggestedFileName(entry, form.kind)));
    KU_CHECK(writeAtomically(made.path, file)); // the name holds the key's own digest: it is new
    const auto findings = std::move(made.report.findings);
    KU_TRY(made.report, service.delivered(made.report.issue.id));
    made.report.findings = findings;
    return made;
}

} // namespace model
