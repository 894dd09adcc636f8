// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/revocation/revocation_service.h"
#include "tests/model/application_fixture.h"

/** Holders of certificates, and letters of appendix 7 about them. */
namespace model::test {

inline const QString owner = QStringLiteral("ucgo.revoke.1");

/** Persons whose certificates are on the media M-1, M-2 ..., handed over to them. */
struct Holders : StoredLetter {
    explicit Holders(int count = 2, const std::function<void(Application&)>& change = {})
        : StoredLetter(count, change) {
        for (int index = 0; index < count; ++index) {
            issues.push_back(writtenIssue(rowId(index), index + 1));
            move(index, MediumState::HandedOver, row(index));
        }
        confirmClock();
    }

    void move(int index, MediumState state, const EmployeeRow& holder) {
        change(QStringLiteral("medium.moved"), [&](Transaction& transaction) {
            MediumEvent event{medium(index).id, state, holder.fullName, holder.iin};
            if (state == MediumState::DueBack) event.dueBack = QDate(2026, 7, 28);
            KU_OK(reg->media().record(transaction, event));
        });
    }
    MediumRecord medium(int index) const {
        return *KU_OK(reg->media().bySerial(QStringLiteral("M-%1").arg(index + 1)));
    }
    CertificateRecord certificate(int index) const {
        return *KU_OK(reg->certificates().byIssue(issues.at(std::size_t(index))));
    }
    /** A further certificate of the person of a row, on the medium M-<seed>. */
    Id another(int index, int seed) {
        Application letter = goodLetter(int(rowIds.size()));
        letter.rows = {letter.rows.at(std::size_t(index))};
        letter.letterNumber += QStringLiteral("-%1").arg(seed); // another letter
        letter.mediaCount = 1;
        const Id added = KU_OK(service.add(letter, Intake::Faultless, job)).id;
        const Id issue = writtenIssue(KU_OK(reg->applications().byId(added)).rows.front().id, seed);
        return KU_OK(reg->certificates().byIssue(issue))->id;
    }

    /** A certificate of the national CA, as an order of its own asks for one. */
    Id national(const QString& iin, int seed) {
        Id certificate = 0;
        change(QStringLiteral("certificate.issued"), [&](Transaction& transaction) {
            CaGeneration other;
            other.authority = AuthorityKind::National;
            other.name = QStringLiteral("ҰКО %1").arg(seed);
            other.certificate = octets(40, seed);
            other.notBefore = clock.at;
            other.notAfter = clock.at + std::chrono::days(3650);
            TbsRecord tbs = plannedTbs(0, seed);
            tbs.caId = KU_OK(reg->authorities().add(transaction, other));
            tbs.structure = QStringLiteral("nuc-04-person-gost");
            CertificateRecord record;
            record.fullName = QStringLiteral("Әлібек Қанат");
            record.iin = iin;
            record.notBefore = clock.at;
            record.notAfter = clock.at + std::chrono::days(365);
            const Id recorded = KU_OK(reg->certificates().recordTbs(transaction, tbs));
            certificate = KU_OK(
                reg->certificates().insert(transaction, recorded, record, wrap(octets(60, seed))));
        });
        return certificate;
    }

    /** A letter that asks for the certificates of all persons, registered on a Friday. */
    RevocationLetter letterOf(int count = 2) const {
        RevocationLetter letter;
        letter.letterNumber = QStringLiteral("01-7/601");
        letter.letterDate = QDate(2026, 7, 23);
        letter.registered = QDate(2026, 7, 24);
        letter.stateBody = QStringLiteral("Оқу министрлігі");
        letter.headName = QStringLiteral("Ә. Басшы");
        letter.executorName = QStringLiteral("Орындаушы Өмір");
        letter.executorPhone = QStringLiteral("+7 7172 74 00 00");
        for (int index = 0; index < count; ++index) {
            const EmployeeRow of = row(index);
            letter.rows.push_back(
                {0, index + 1, of.fullName, of.iin, of.bin, of.organization, owner, {}, 0});
        }
        return letter;
    }
    Id added(const RevocationLetter& letter) {
        const Checked answer = KU_OK(revocations.add(letter));
        if (!answer.id) qFatal("%s", qPrintable(listed(answer.findings)));
        return answer.id;
    }
    /** Around the service: as it came, without the serials that the service looks up. */
    Id storedAsIs(const RevocationLetter& letter) {
        Id letterId = 0;
        change(QStringLiteral("revocation.added"), [&](Transaction& transaction) {
            letterId = KU_OK(reg->revocations().addLetter(transaction, letter));
        });
        return letterId;
    }

    /** Every row or none; where errors stand against one, they are reported. */
    Result<std::vector<RevokedRow>> revoke(Id letterId, Job& with) {
        KU_TRY(auto report, revocations.revoke(letterId, RowsWithErrors::Stop, with));
        if (!report.open.empty()) qFatal("%s", qPrintable(listed(report.open.front().findings)));
        return std::move(report.revoked);
    }

    RevocationService revocations{*session};
    std::vector<Id> issues;
    Job job;
};

/** The first row is good; the certificate of the second is nobody's. */
inline RevocationLetter withAWrongRow(const Holders& fixture) {
    RevocationLetter letter = fixture.letterOf(2);
    letter.rows[1].iin = QStringLiteral("700308200014");
    return letter;
}

} // namespace model::test
