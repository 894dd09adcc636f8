// SPDX-License-Identifier: Apache-2.0
#include <QCheckBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "model/text/names.h"
#include "tests/ui/issued.h"
#include "tests/ui/screen.h"
#include "ui/look/banner.h"

using namespace ui;
using namespace ui::test;

namespace {

const QString pin = QStringLiteral("2580");
const QString soPin = QStringLiteral("98765432");
const QString first = QStringLiteral("01-7/595");
const QString second = QStringLiteral("01-7/596"); // of the same people
// No certificate has room for it with the mark of a training workplace.
const QString longName = QString(40, u'Ә') + u' ' + QString(14, u'Ә');

/** A row of a letter that is in the register: accepted, for a medium of this kind. */
model::Status accept(model::Desk& desk, const QString& letter, int number, model::MediumKind kind) {
    KU_TRY(const auto open, desk.reg().applications().rowsInState(model::RowState::Undecided));
    for (const model::RowInLetter& one : open) {
        if (one.letterNumber != letter || one.row.number != number) continue;
        model::EmployeeRow chosen = one.row;
        chosen.mediumKind = kind;
        KU_TRY(const auto decision,
               model::ApplicationService(desk.session).accept(one.row.id, chosen));
        if (decision.id != 0) return model::done();
    }
    return model::Error{model::ErrorCode::NotFound, {"row"}};
}

} // namespace

/** Findings that stop a certificate on the issue page, before it is begun and after. */
class TestStoppedIssue : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void whatWasBegunInVainIsClosed();
    void aRowThatIsPutRightGoesOn();
    void saysInWordsWhatCameMeanwhile();

private:
    int inState(model::IssueState state) {
        const auto found = m_screen->desk(
            [state](model::Desk& at, model::Job&) { return at.reg().issues().inState(state); });
        return static_cast<int>(found->size());
    }
    void signInAgain();
    void beginInVain();
    /** Of the accepted row with this number, behind the page's back. */
    void rename(int number, const QString& name);
    QString found() { return m_screen->wait<look::Banner>("issueFindings")->text(); }

    std::unique_ptr<Screen> m_screen;
    QString m_password; // of the CA's medium, too
};

void TestStoppedIssue::initTestCase() {
    m_screen = std::make_unique<Screen>();
    m_screen->putTokenFile(QStringLiteral("store.conf"), "slots 12\nscrypt 4\ntest 1\n");
    m_screen->click("chooseTraining");
    m_password = m_screen->wait<QLineEdit>("password")->text();
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    signInAgain(); // calls on the media count from there
    beginInVain();
    QCOMPARE(inState(model::IssueState::Begun), 1);
    QCOMPARE(inState(model::IssueState::Written), 1);
}

void TestStoppedIssue::signInAgain() {
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->find("signIn") && m_screen->find("signIn")->isEnabled());
    m_screen->wait<QLineEdit>("password")->setFocus();
    m_screen->type(m_password);
    m_screen->press(Qt::Key_Return);
    m_screen->wait("navigation", 60000);
}

/** The first letter's medium is full; meanwhile another letter gives the person a certificate. */
void TestStoppedIssue::beginInVain() {
    m_screen->putTokenFile(QStringLiteral("faults"), "C_GenerateKeyPair 1 0x31\n");
    (void)m_screen->desk([this](model::Desk& at, model::Job& job) -> model::Status {
        KU_CHECK(acceptRows(at, job, 1));
        KU_TRY(const auto ca, model::IssuanceService(at).signingCa());
        const model::Secret caPin(std::string_view(m_password.toStdString()));
        KU_CHECK(model::MediaService(at).login(ca.tokenSerial, caPin, false));
        if (issueNext(at, job)) return model::Error{model::ErrorCode::AlreadyIssued, {"row"}};
        KU_CHECK(acceptRows(at, job, 0, today(), model::Intake::Faultless, second));
        KU_CHECK(accept(at, second, 1, model::MediumKind::TypeC));
        return issueNext(at, job);
    });
    m_screen->putTokenFile(QStringLiteral("faults"), "");
}

void TestStoppedIssue::rename(int number, const QString& name) {
    (void)m_screen->desk([&](model::Desk& at, model::Job&) -> model::Status {
        KU_TRY(const auto rows, at.reg().applications().rowsInState(model::RowState::Accepted));
        for (const model::RowInLetter& one : rows) {
            if (one.row.number != number) continue;
            model::EmployeeRow renamed = one.row;
            renamed.fullName = name;
            KU_TRY(auto transaction, at.reg().begin());
            KU_CHECK(at.reg().applications().correct(transaction, renamed, QStringLiteral("test")));
            KU_CHECK(at.reg().applications().accept(transaction, renamed));
            return transaction.commit(
                {QStringLiteral("row.renamed"), QStringLiteral("row"), QJsonObject{}});
        }
        return model::Error{model::ErrorCode::NotFound, {"row"}};
    });
}

/** It cannot go on, and says so before anybody looks for its medium; closing it is offered. */
void TestStoppedIssue::whatWasBegunInVainIsClosed() {
    m_screen->press(Qt::Key_3, Qt::ControlModifier);
    const auto* banner = m_screen->wait<look::Banner>("issueFindings");
    const QString english = found();
    QVERIFY2(english.contains(u"the person has a valid certificate"), qPrintable(english));
    QVERIFY2(english.contains(u"This issue cannot go on: close it"), qPrintable(english));
    QCOMPARE(banner->property("level").toString(), QStringLiteral("error"));
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en")}) {
        setLanguage(code);
        QTRY_COMPARE(found() == english, code == QStringLiteral("en"));
        QVERIFY(!found().contains(u"ValidCertificateExists"));
        m_screen->grab(QStringLiteral("issue-stopped-") + code);
    }
    QVERIFY(!m_screen->find("waitText") && !m_screen->find("mediumPin"));
    QCOMPARE(m_screen->wait<QPushButton>("mediumDead")->text(),
             QStringLiteral("Close the &issue…"));
    m_screen->press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->wait("closeNote")->hasFocus()); // nothing is signed: no ground
    auto* sure = m_screen->wait<QCheckBox>("closeSure");
    QCOMPARE(sure->text(), QStringLiteral("&Yes, give up this issue and its medium"));
    m_screen->grab(QStringLiteral("issue-stopped-close"));
    m_screen->press(Qt::Key_Escape);
    QCOMPARE(found(), english); // as it was
    m_screen->press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->wait("closeNote")->hasFocus());
    m_screen->type(QStringLiteral("басқа хат"));
    sure->setChecked(true);
    QTRY_VERIFY(m_screen->wait<QPushButton>("closeIssue")->isEnabled());
    m_screen->click("closeIssue");
    QTRY_COMPARE(inState(model::IssueState::Abandoned), 1);
    // The row is accepted still, and stopped still; there is nothing to be closed any more.
    QTRY_VERIFY(m_screen->find("issueFindings") && found() != english);
    QVERIFY(found().contains(u"the person has a valid certificate"));
    QVERIFY(!m_screen->find("mediumDead"));
}

/** By F5, and by coming back from another page. */
void TestStoppedIssue::aRowThatIsPutRightGoesOn() {
    QString rightName;
    (void)m_screen->desk([&](model::Desk& at, model::Job&) -> model::Status {
        KU_CHECK(accept(at, first, 2, model::MediumKind::UsbA));
        KU_TRY(const auto rows, at.reg().applications().rowsInState(model::RowState::Accepted));
        for (const model::RowInLetter& one : rows)
            if (one.row.number == 2) rightName = one.row.fullName;
        return model::done();
    });
    QVERIFY(!rightName.isEmpty());
    auto* tasks = m_screen->wait<QTableView>("taskTable");
    for (const bool isByF5 : {true, false}) {
        rename(2, longName);
        m_screen->press(Qt::Key_F5);
        QTRY_COMPARE(tasks->model()->rowCount(), 2);
        QTRY_VERIFY(!m_screen->work().isBusy());
        tasks->selectRow(0);
        QTRY_VERIFY(found().contains(u"the person has a valid certificate"));
        tasks->selectRow(1);
        QTRY_VERIFY(m_screen->find("issueFindings") &&
                    !found().contains(u"the person has a valid certificate"));
        // Of which field it speaks.
        QVERIFY2(found().contains(model::text::fieldName(QStringLiteral("fio"))),
                 qPrintable(found()));
        QVERIFY(!m_screen->find("waitText"));
        rename(2, rightName);
        if (isByF5) {
            m_screen->press(Qt::Key_F5);
        } else {
            m_screen->press(Qt::Key_2, Qt::ControlModifier);
            m_screen->press(Qt::Key_3, Qt::ControlModifier);
        }
        m_screen->wait("prepareMedium"); // its medium is asked for
        QVERIFY(m_screen->find("waitText"));
        const auto* banner = m_screen->find<look::Banner>("issueFindings");
        QVERIFY(!banner || banner->property("level").toString() != QStringLiteral("error"));
    }
}

/** Between the check and the PIN: not how many findings there are, but which. */
void TestStoppedIssue::saysInWordsWhatCameMeanwhile() {
    m_screen->click("prepareMedium");
    m_screen->wait("administratorPin")->setFocus();
    for (const QString& typed : {soPin, soPin, pin, pin}) {
        m_screen->type(typed);
        m_screen->press(Qt::Key_Return);
    }
    m_screen->wait("pinKept", 60000);
    const QString name = m_screen->wait<QLabel>("holderName")->text();
    rename(2, longName);
    m_screen->click("issueNow");
    const auto isError = [this] {
        const auto* banner = m_screen->find<look::Banner>("issueFindings");
        return banner && banner->property("level").toString() == QStringLiteral("error");
    };
    QTRY_VERIFY_WITH_TIMEOUT(isError(), 60000);
    QVERIFY(!m_screen->find("issueMessage"));
    QVERIFY(!m_screen->find("mediumPin") && !m_screen->find("issueStep"));
    QCOMPARE(inState(model::IssueState::Begun), 0);
    rename(2, name);
    m_screen->press(Qt::Key_F5);
    m_screen->wait("mediumPin", 60000); // of the medium that is in
    QVERIFY(!isError());
}

QTEST_MAIN(TestStoppedIssue)
#include "test_stopped_issue.moc"
