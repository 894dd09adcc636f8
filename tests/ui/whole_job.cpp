// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/whole_job.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>

#include "model/text/names.h"
#include "tests/ui/letter.h"
#include "tests/ui/signed_in.h"
#include "ui/dialogs/ask.h"
#include "ui/pages/certificates/certificate_table.h"
#include "ui/pages/journal/journal_table.h"

namespace ui::test {

namespace {

const QString soPin = QStringLiteral("98765432");
const QString pin = QStringLiteral("2580");

QList<QStringList> employees(int count) {
    QList<QStringList> rows;
    for (const QString& line : sheet(1, count).split(u'\n', Qt::SkipEmptyParts))
        rows += line.split(u'\t').mid(1); // without its number
    return rows;
}

} // namespace

WholeJob::WholeJob(const char* name, Screen& screen, Hands& hands, int rows, int refused)
    : m_name(name)
    , m_screen(screen)
    , m_hands(hands)
    , m_job{QStringLiteral("01-12/345"),
            QStringLiteral("Сәрсенова Ләйлә Болат қызы"),
            QStringLiteral("ҚК 001234"),
            QStringLiteral("ЖСН құжатқа сай емес"),
            employees(rows),
            refused} {
    m_job.accepted = m_job.employees;
    m_job.accepted.removeAt(refused);
}

void WholeJob::run(const std::function<void()>& bringTheTable) {
    m_screen.putTokenFile(QStringLiteral("store.conf"), "slots 8\nscrypt 4\ntest 1\n");
    const std::function<void()> steps[] = {
        [this] { makeATrainingWorkplace(); }, [this] { publishAFirstList(); },
        [this] { writeTheLetter(); },         bringTheTable,
        [this] { registerTheLetter(); },      [this] { decideEveryRow(); },
        [this] { saveTheReply(); },           [this] { issueTheCertificates(); },
        [this] { handTheMediaOver(); },       [this] { lookIntoTheJournal(); },
        [this] { registerTheRevocation(); },  [this] { revoke(); },
        [this] { publishTheList(); },         [this] { verifyWhatIsPublished(); },
        [this] { findTheRevokedOne(); }};
    for (const auto& step : steps) {
        step();
        if (QTest::currentTestFailed()) return;
    }
    const auto done =
        m_screen.desk([](model::Desk& desk, model::Job&) { return readJobDone(desk); });
    compare(*done, m_job);
}

/** Two clicks, or two keys. */
void WholeJob::makeATrainingWorkplace() {
    m_hands.goOn("chooseTraining");
    m_password = m_screen.wait<QLineEdit>("password")->text();
    QVERIFY(!m_password.isEmpty());
    grab("start");
    m_hands.goOn("makeWorkplace");
    m_screen.wait("navigation", 60000);
}

/** Its authorities were logged in when they were made: no PIN is asked for. */
void WholeJob::publishAFirstList() {
    m_hands.open("crl", Qt::Key_6);
    m_hands.act("publishCrl");
    QTRY_COMPARE_WITH_TIMEOUT(modelOf("crlHistory")->rowCount(), 1, 20000);
    QVERIFY(!m_screen.find("caPin"));
}

void WholeJob::writeHead(const QString& number, int media) {
    m_hands.write("letterNumber", number);
    m_hands.goTo("mediaCount");
    press(Qt::Key_A, Qt::ControlModifier);
    m_screen.type(QString::number(media));
    m_hands.write("stateBody", QStringLiteral("Қазақстан Республикасының Оқу министрлігі"));
    m_hands.write("headName", QStringLiteral("Әбілқасымов Жәңгір Ұланұлы"));
    m_hands.write("executorName", m_job.executor);
    m_hands.write("executorPhone", QStringLiteral("8 7172 74 00 01"));
}

void WholeJob::writeTheLetter() {
    m_hands.open("applications", Qt::Key_2);
    m_hands.act("newLetter", Qt::CTRL | Qt::Key_N);
    writeHead(m_job.letterNumber, int(m_job.employees.size()));
}

void WholeJob::registerTheLetter() {
    m_hands.act("register", Qt::CTRL | Qt::Key_S);
    QTRY_COMPARE(modelOf("rowTable")->rowCount(), int(m_job.employees.size()));
}

void WholeJob::decideEveryRow() {
    auto* rows = m_screen.wait<QTableView>("rowTable");
    const auto state = [&](int row) { return rows->model()->index(row, 3).data().toString(); };
    for (int row = 0; row < m_job.employees.size(); ++row) {
        QTRY_COMPARE(rows->currentIndex().row(), row); // the next by itself
        if (row != m_job.refused) {
            m_hands.act("accept", Qt::CTRL | Qt::Key_Return);
            QTRY_COMPARE(state(row), QStringLiteral("Accepted"));
            continue;
        }
        m_hands.act("refuse", Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
        m_hands.choose("ground", 1);
        m_job.refusalGround = m_screen.wait<QComboBox>("ground")->currentData().toString();
        m_hands.write("note", m_job.refusalNote);
        grab("refused");
        m_hands.act("refuseNow");
        QTRY_COMPARE(state(row), QStringLiteral("Refused"));
    }
    grab("decided");
}

void WholeJob::saveTheReply() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("reply.pdf"));
    ask::answerWith({[path](const QString&, const QString&) { return path; }, {}});
    m_hands.act("printReply", Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    m_screen.grabWidget(m_screen.wait("paperPreview"),
                        QStringLiteral("whole-job-%1-reply").arg(QLatin1String(m_name)));
    m_hands.savePaper();
    ask::answerWith({});
    QFile reply(path);
    QVERIFY(reply.open(QIODevice::ReadOnly));
    QCOMPARE(reply.read(5), QByteArray("%PDF-"));
}

/** Back from a break: whoever signs in has logged in to no medium yet. */
void WholeJob::newSession() {
    press(Qt::Key_L, Qt::ControlModifier);
    signIn(m_screen, m_password);
}

void WholeJob::issueTheCertificates() {
    newSession();
    m_hands.open("issue", Qt::Key_3);
    for (int of = 0; of < m_job.accepted.size() && !QTest::currentTestFailed(); ++of)
        issue(of);
}

void WholeJob::issue(int of) {
    QTRY_COMPARE(m_screen.wait<QLabel>("holderName")->text(), m_job.accepted[of][FullName]);
    m_hands.act("prepareMedium", Qt::ALT | Qt::Key_M);
    m_hands.write("administratorPin", soPin);
    m_hands.write("administratorPinAgain", soPin);
    m_hands.write("newPin", pin);
    m_hands.write("newPinAgain", pin);
    m_hands.act("prepareNow");
    m_screen.wait("pinKept", 60000);
    // Each PIN once: the authority's in a session, a medium's where it was set.
    QVERIFY(!m_screen.find("mediumPin"));
    QCOMPARE(m_screen.find("caPin") != nullptr, of == 0);
    if (of == 0) m_hands.write("caPin", m_password);
    m_hands.act("issueNow");
    m_screen.wait("nextTask", 60000);
    QTRY_COMPARE(modelOf("taskTable")->rowCount(), int(m_job.accepted.size()) - of - 1);
    grab("issued");
    m_hands.goOn("nextTask");
}

void WholeJob::handTheMediaOver() {
    QTRY_COMPARE(modelOf("readyTable")->rowCount(), int(m_job.accepted.size()));
    QCOMPARE(m_screen.wait<QLineEdit>("receiverName")->text(), m_job.executor);
    m_hands.write("receiverDocument", m_job.receiverDocument);
    grab("hand-over");
    m_hands.act("handOver");
    QTRY_COMPARE(modelOf("readyTable")->rowCount(), 0);
}

void WholeJob::lookIntoTheJournal() {
    m_hands.openByWords("journal", QStringLiteral("go to journal"));
    const auto* journal = modelOf("journalTable");
    QTRY_COMPARE(journal->rowCount(), int(m_job.accepted.size()));
    const auto text = [journal](int line, JournalTable::Column column) {
        return journal->index(line, column).data().toString();
    };
    for (int line = 0; line < journal->rowCount(); ++line) {
        QCOMPARE(text(line, JournalTable::User), m_job.accepted[line][FullName]);
        QVERIFY(text(line, JournalTable::Receiver).contains(m_job.receiverDocument));
    }
    grab("journal");
}

void WholeJob::registerTheRevocation() {
    newSession();
    m_hands.open("revocation", Qt::Key_5);
    m_hands.act("newRevocation", Qt::CTRL | Qt::Key_N);
    writeHead(QStringLiteral("02-1/17"), 1);
    m_hands.write("personSearch", searched(), Qt::CTRL | Qt::Key_F);
    QTRY_COMPARE(m_screen.wait<QListWidget>("personsFound")->count(), 1);
    m_hands.takeFound("personsFound");
    QTRY_COMPARE(modelOf("revocationRows")->rowCount(), 1);
    m_hands.choose("ground1", 1);
    m_job.revocationGround = m_screen.wait<QComboBox>("ground1")->currentData().toString();
    grab("revocation");
    m_hands.act("registerRevocation", Qt::CTRL | Qt::Key_S);
    QTRY_COMPARE(modelOf("revocationLetterRows")->rowCount(), 1);
}

void WholeJob::revoke() {
    m_hands.act("revokeRows", Qt::CTRL | Qt::Key_Return);
    QTRY_VERIFY(said("revokeMessage").contains(revokedName()));
    m_hands.answer("revokeMessage");
    QTRY_VERIFY(said("revokeMessage").startsWith(QStringLiteral("Revoked: 1.")));
    grab("revoked");
    m_hands.answer("revokeMessage"); // to the lists
}

void WholeJob::publishTheList() {
    m_hands.write("caPin", m_password, Qt::ALT | Qt::Key_P);
    m_hands.act("publishCrl");
    QTRY_COMPARE_WITH_TIMEOUT(modelOf("crlHistory")->rowCount(), 2, 20000);
    QVERIFY(said("crlMessage").startsWith(QStringLiteral("List 2 is published. Entries: 1")));
    QTRY_VERIFY(!m_screen.find("caPin")); // asked once
}

void WholeJob::verifyWhatIsPublished() {
    m_hands.act("verifyPublished", Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    auto* verdict = m_screen.wait<QLabel>("publishedVerdict");
    QVERIFY(verdict->text().startsWith(QStringLiteral("Everything published is correct")));
    grab("published");
}

void WholeJob::findTheRevokedOne() {
    m_hands.open("certificates", Qt::Key_4);
    m_hands.write("certificateSearch", searched(), Qt::CTRL | Qt::Key_F);
    const auto* found = modelOf("certificateTable");
    QTRY_COMPARE(found->rowCount(), 1);
    QTRY_VERIFY(!m_screen.work().isBusy()); // a search on its way closes what is opened
    QTRY_COMPARE(found->index(0, CertificateTable::Status).data().toString(),
                 model::text::name(model::CertificateStatus::Revoked));
    m_hands.chooseFirst("certificateTable");
    QTRY_COMPARE(m_screen.wait<QLabel>("certificateName")->text(), revokedName());
    grab("certificate");
}

} // namespace ui::test
