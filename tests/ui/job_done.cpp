// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/job_done.h"

#include <algorithm>

#include <QFile>
#include <QTest>

#include "model/issuance/issuance_service.h"
#include "model/journal/journal_service.h"

namespace ui::test {

namespace {

void compareLetter(const model::Application& letter, const JobWanted& wanted) {
    QCOMPARE(letter.letterNumber, wanted.letterNumber);
    QCOMPARE(letter.executorName, wanted.executor);
    QCOMPARE(letter.mediaCount, int(wanted.employees.size()));
    QCOMPARE(letter.rows.size(), std::size_t(wanted.employees.size()));
    for (const model::EmployeeRow& row : letter.rows) {
        const QStringList& came = wanted.employees[row.number - 1];
        QCOMPARE(row.fullName, came[FullName]);
        QCOMPARE(row.iin, came[Iin]);
        QCOMPARE(row.bin, came[Bin]);
        QCOMPARE(row.organization, came[Organization]);
        QCOMPARE(row.position, came[Position]);
        const bool isRefused = row.number - 1 == wanted.refused;
        QCOMPARE(row.state, isRefused ? model::RowState::Refused : model::RowState::HandedOver);
        QCOMPARE(row.refusalGround, isRefused ? wanted.refusalGround : QString());
        QCOMPARE(row.refusalNote, isRefused ? wanted.refusalNote : QString());
    }
}

void compareLine(const model::JournalLine& line, int number, const JobWanted& wanted,
                 const model::CertificateRecord& certificate) {
    QCOMPARE(line.number, number);
    QCOMPARE(line.userName, certificate.fullName);
    QCOMPARE(line.mediumSerial, certificate.mediumSerial);
    QCOMPARE(line.receiverName, wanted.executor);
    QCOMPARE(line.receiverDocument, wanted.receiverDocument);
}

/** As many as were accepted, the first of them revoked, each with its line in the journal. */
void compareCertificates(const JobDone& done, const JobWanted& wanted) {
    QCOMPARE(done.certificates.size(), std::size_t(wanted.accepted.size()));
    QCOMPARE(done.journal.size(), done.certificates.size());
    for (qsizetype i = 0; i < wanted.accepted.size(); ++i) {
        const QStringList& person = wanted.accepted[i];
        const auto one = std::find_if(done.certificates.begin(), done.certificates.end(),
                                      [&](const auto& each) { return each.iin == person[Iin]; });
        QVERIFY(one != done.certificates.end());
        QCOMPARE(one->fullName, person[FullName]);
        QCOMPARE(one->letterNumber, wanted.letterNumber);
        const bool isRevoked = i == 0;
        QCOMPARE(one->status,
                 isRevoked ? model::CertificateStatus::Revoked : model::CertificateStatus::Valid);
        QCOMPARE(one->revocationGround, isRevoked ? wanted.revocationGround : QString());
        compareLine(done.journal[std::size_t(i)], int(i) + 1, wanted, *one);
    }
}

void compareRevocation(const JobDone& done, const JobWanted& wanted) {
    QCOMPARE(done.revocations.size(), std::size_t(1));
    const auto& rows = done.revocations.front().letter.rows;
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows.front().iin, wanted.accepted.front()[Iin]);
    QCOMPARE(rows.front().state, model::RevocationRowState::Revoked);
    QVERIFY(!wanted.revocationGround.isEmpty());
    QCOMPARE(rows.front().ground, wanted.revocationGround);
}

/** The number has grown, nothing is left for the next list, and the last one is published. */
void compareLists(const JobDone& done, const JobWanted& wanted) {
    QCOMPARE(done.lists.size(), std::size_t(2));
    QCOMPARE(done.lists[0].number, done.lists[1].number + 1);
    QCOMPARE(done.next.entries, std::int64_t(1));
    QCOMPARE(done.nextGrounds, QStringList(wanted.revocationGround));
    QVERIFY(done.next.added.empty());
    QFile published(done.publishedFile);
    QVERIFY(published.open(QIODevice::ReadOnly));
    const QByteArray octets = published.readAll();
    QVERIFY(model::Bytes(octets.begin(), octets.end()) == done.lastList);
}

} // namespace

model::Result<JobDone> readJobDone(model::Desk& desk) {
    JobDone done;
    KU_TRY(const auto letters, desk.reg().applications().list());
    if (letters.size() != 1) return model::Error{model::ErrorCode::NotFound, {"one letter"}};
    KU_TRY(done.letter, desk.reg().applications().byId(letters.front().id));
    KU_TRY(done.certificates, desk.reg().certificates().find({}));
    std::erase_if(done.certificates, [](const auto& one) { return one.issueId == 0; });
    KU_TRY(done.journal,
           model::JournalService(desk.session).lines(QDate(1, 1, 1), QDate(9999, 12, 31)));
    KU_TRY(done.revocations, model::RevocationService(desk.session).all());
    KU_TRY(const auto ca, model::IssuanceService(desk).signingCa());
    KU_TRY(done.lists, desk.reg().crls().list(ca.id));
    KU_TRY(const auto last, desk.reg().crls().lastSigned(ca.id));
    if (last) done.lastList = last->der;
    KU_TRY(done.publishedFile, model::publishedFile(desk.session, ca));
    const model::PublicationService service(desk);
    KU_TRY(done.next, service.preview(ca, model::Job()));
    KU_CHECK(service.eachEntry(ca, model::CrlKind::Full, [&](const auto& entry) {
        done.nextGrounds += entry.ground;
        return crypto::done();
    }));
    KU_TRY(const auto audit, desk.reg().audit().verify());
    done.auditIsWhole = audit.intact();
    return done;
}

void compare(const JobDone& done, const JobWanted& wanted) {
    compareLetter(done.letter, wanted);
    compareCertificates(done, wanted);
    compareRevocation(done, wanted);
    compareLists(done, wanted);
    QVERIFY(done.auditIsWhole);
}

} // namespace ui::test
