// SPDX-License-Identifier: Apache-2.0
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "tests/ui/issued.h"
#include "tests/ui/screen.h"
#include "ui/look/banner.h"

using namespace ui;
using namespace ui::test;

/** A medium dies when its certificate is written on it, and before it is handed over. */
class TestDeadAtDesk : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void isOfOneMediumAlone();
    void isLeftWithoutLoss();
    void closesTheIssue();
    void speaksThreeLanguages();

private:
    QTableView& ready() { return *m_screen->wait<QTableView>("readyTable"); }
    void rest() { QTRY_VERIFY(!m_screen->work().isBusy()); }
    void choose(int row) {
        ready().setFocus();
        ready().selectionModel()->setCurrentIndex(ready().model()->index(row, 0),
                                                  QItemSelectionModel::ClearAndSelect |
                                                      QItemSelectionModel::Rows);
    }
    QString whose() { return m_screen->wait<QLabel>("closingWhose")->text(); }

    std::unique_ptr<Screen> m_screen;
};

void TestDeadAtDesk::initTestCase() {
    m_screen = std::make_unique<Screen>();
    m_screen->putTokenFile(QStringLiteral("store.conf"), "slots 8\nscrypt 4\n");
    m_screen->click("chooseTraining");
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    (void)m_screen->desk([](model::Desk& at, model::Job& job) -> model::Status {
        KU_CHECK(acceptRows(at, job, 2));
        KU_CHECK(issueNext(at, job));
        return issueNext(at, job);
    });
    m_screen->press(Qt::Key_3, Qt::ControlModifier);
    m_screen->press(Qt::Key_H, Qt::ControlModifier);
    m_screen->press(Qt::Key_F5);
    QTRY_COMPARE(ready().model()->rowCount(), 2);
    rest();
}

/** Both of the letter are chosen by themselves: which one is dead is somebody's to say. */
void TestDeadAtDesk::isOfOneMediumAlone() {
    QTRY_COMPARE(ready().selectionModel()->selectedRows().size(), 2);
    QVERIFY(!m_screen->wait<QPushButton>("readyDead")->isEnabled());
    m_screen->press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!m_screen->find("closeReady"));
    choose(1);
    QVERIFY(m_screen->wait<QPushButton>("readyDead")->isEnabled());
    m_screen->grab(QStringLiteral("hand-over-one-chosen"));
    m_screen->press(Qt::Key_D, Qt::ControlModifier);
    m_screen->wait("closeReady");
    const auto cell = [this](int column) {
        return m_screen->window()
            .findChild<QTableView*>(QStringLiteral("readyTable"))
            ->model()
            ->index(1, column)
            .data()
            .toString();
    };
    QVERIFY(whose().contains(cell(0)) && whose().contains(cell(3)));
    QVERIFY(!m_screen->find("readyTable") && !m_screen->find("handOver"));
    m_screen->grab(QStringLiteral("hand-over-close"));
}

void TestDeadAtDesk::isLeftWithoutLoss() {
    auto* ground = m_screen->wait<QComboBox>("closeGround");
    QTRY_VERIFY(ground->hasFocus() && ground->count() > 0);
    QCOMPARE(ground->currentIndex(), -1);
    m_screen->wait("closeNote")->setFocus();
    m_screen->type(QStringLiteral("сынды"));
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->find("closeReady"));
    QVERIFY(ready().hasFocus());
    QCOMPARE(ready().selectionModel()->selectedRows().size(), 1);
    m_screen->click("readyDead");
    QCOMPARE(m_screen->wait<QLineEdit>("closeNote")->text(), QStringLiteral("сынды"));
    QVERIFY(!m_screen->wait<QCheckBox>("closeSure")->isChecked());
}

void TestDeadAtDesk::closesTheIssue() {
    const auto issues = [this](model::IssueState state) {
        return *m_screen->desk(
            [state](model::Desk& at, model::Job&) { return at.reg().issues().inState(state); });
    };
    auto* go = m_screen->wait<QPushButton>("closeReady");
    m_screen->wait<QComboBox>("closeGround")->setCurrentIndex(0);
    QVERIFY(!go->isEnabled());
    m_screen->press(Qt::Key_Y, Qt::AltModifier);
    QTRY_VERIFY(go->isEnabled());
    QVERIFY(!m_screen->find("closeCaPin")); // nothing is signed
    QCOMPARE(issues(model::IssueState::Written).size(), std::size_t(2));
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_screen->find("closeReady"));
    QTRY_COMPARE(ready().model()->rowCount(), 1);
    const auto closed = issues(model::IssueState::NotDelivered);
    QCOMPARE(closed.size(), std::size_t(1));
    const auto certificate =
        *m_screen->desk([id = closed.front().certificateId](model::Desk& at, model::Job&) {
            return at.reg().certificates().byId(id);
        });
    QCOMPARE(certificate.status, model::CertificateStatus::Revoked);
    const auto medium =
        *m_screen->desk([serial = closed.front().mediumSerial](model::Desk& at, model::Job&) {
            return at.reg().media().bySerial(serial);
        });
    QCOMPARE(medium->state, model::MediumState::Failed);
    const QString said = m_screen->wait<look::Banner>("handOverMessage")->text();
    QVERIFY2(said.contains(certificate.fullName), qPrintable(said));
    m_screen->grab(QStringLiteral("hand-over-closed"));
    m_screen->press(Qt::Key_I, Qt::ControlModifier);
    const auto* tasks = m_screen->wait<QTableView>("taskTable")->model();
    QTRY_COMPARE(tasks->rowCount(), 1);
    QVERIFY(tasks->index(0, 2).data().toString().startsWith(QStringLiteral("Issue again")));
}

void TestDeadAtDesk::speaksThreeLanguages() {
    m_screen->press(Qt::Key_H, Qt::ControlModifier);
    choose(0);
    const QString english = m_screen->wait<QPushButton>("readyDead")->text();
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        setLanguage(code);
        QTRY_VERIFY(m_screen->wait<QPushButton>("readyDead")->text() != english);
        m_screen->click("readyDead");
        m_screen->grab(QStringLiteral("hand-over-close-") + code);
        m_screen->press(Qt::Key_Escape);
        QTRY_VERIFY(m_screen->find("readyDead"));
    }
    setLanguage(QStringLiteral("en"));
}

QTEST_MAIN(TestDeadAtDesk)
#include "test_dead_at_desk.moc"
