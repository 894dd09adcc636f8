// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/access/keyring_file.h"
#include "model/issuance/issuance_service.h"
#include "tests/model/desk_fixture.h"

/** Accepted rows and a free medium: where issues begin. */
namespace model::test {

inline constexpr unsigned long slot = 4;
inline const QString ground = QStringLiteral("ucgo.revoke.6");

/** A training workplace with accepted rows and one free medium. */
class Bench {
public:
    Bench()
        : sitting(std::in_place, place) {
        sitting->train(place);
        rows = sitting->acceptedRows();
        medium = sitting->medium(place, slot);
    }
    /** The desk goes and comes again: what was not durable is gone. */
    void again(const QByteArray& faults = {}) {
        sitting.reset();
        place.faults(faults);
        sitting.emplace(place);
        sitting->openCas();
        logIn();
    }
    void logIn() {
        if (!KU_OK(sitting->media->info(medium.toStdString())).loggedIn)
            KU_OK(sitting->media->login(medium.toStdString(), secret(pin), false));
    }
    /** The one request on record, behind the register's back. */
    void replaceRequest(const Bytes& request) {
        sitting.reset();
        {
            auto file = KU_OK(KeyringFile::open(place.folder() + QStringLiteral("/keyring.json")));
            const auto keys = KU_OK(file.unlock(QStringLiteral("Айгүл Әбенова"), secret(password),
                                                place.clock, std::chrono::seconds(1)));
            RawDatabase raw(place.folder() + QStringLiteral("/register.db"), keys.registerKey);
            QCOMPARE(raw.execute(QStringLiteral("DROP TRIGGER issue_key_no_update")), QString());
            QCOMPARE(raw.executeWith(QStringLiteral("UPDATE issue_key SET request = ?"), request),
                     QString());
        }
        sitting.emplace(place);
        sitting->openCas();
        logIn();
    }
    /** Another name in an accepted row, past all checks. */
    void rename(std::size_t row, const QString& fullName) {
        EmployeeRow renamed = KU_OK(reg().applications().row(rows.at(row))).row;
        renamed.fullName = fullName;
        auto transaction = KU_OK(reg().begin());
        KU_OK(reg().applications().correct(transaction, renamed, QStringLiteral("сынақ")));
        KU_OK(reg().applications().accept(transaction, renamed));
        KU_OK(transaction.commit({QStringLiteral("row.renamed"), QStringLiteral("row"), {}}));
    }
    /** Decided anew: a person's second medium is a Type-C one. */
    void chooseTypeC(Id rowId) {
        EmployeeRow chosen = KU_OK(reg().applications().row(rowId)).row;
        chosen.mediumKind = MediumKind::TypeC;
        if (KU_OK(ApplicationService(sitting->session)
                      .accept(rowId, chosen, QStringLiteral("екінші жеткізгіш")))
                .id == 0)
            qFatal("not accepted");
    }
    IssuanceService service() { return IssuanceService(sitting->desk); }
    IssuePlan plan(std::size_t row = 0, Algorithm algorithm = Algorithm::Gost2015) {
        return {rows.at(row), medium, sitting->ca(AuthorityKind::StateBodies, algorithm).id, false};
    }
    Register& reg() { return sitting->session.reg; }
    std::vector<CertificateRecord> certificatesOf(std::size_t row) {
        const auto found = KU_OK(reg().applications().row(rows.at(row)));
        return KU_OK(reg().certificates().ofPerson(found.row.iin));
    }
    RowState stateOf(std::size_t row) {
        return KU_OK(reg().applications().row(rows.at(row))).row.state;
    }

    Place place;
    std::optional<Sitting> sitting;
    std::vector<Id> rows;
    QString medium;
    Job job;
};

inline QStringList codes(const std::vector<Finding>& findings) {
    QStringList names;
    for (const Finding& finding : findings)
        names += QString::fromUtf8(nameOf(finding.code).data());
    return names;
}

} // namespace model::test
