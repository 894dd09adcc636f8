// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTreeView>

#include "model/publication/publication_service.h"
#include "tests/ui/issued.h"
#include "tests/ui/screen.h"
#include "ui/pages/crl/crl_changes.h"

using namespace ui;
using namespace ui::test;

/** One of the lists of before: who is in it. */
class TestCrlContents : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void aListTellsWhoIsInIt();
    void escLeadsBackToTheLists();
    void oneThatWasNotSignedSaysSo();

private:
    QTableView* history() { return m_screen->wait<QTableView>("crlHistory"); }
    QAction* act(const char* name) {
        for (QWidget* page : m_screen->window().findChildren<QWidget*>())
            if (page->isVisible())
                for (QAction* one : page->actions())
                    if (one->objectName() == QLatin1String(name)) return one;
        return nullptr;
    }

    std::unique_ptr<Screen> m_screen;
    model::EmployeeRow m_person;
};

void TestCrlContents::initTestCase() {
    m_screen = std::make_unique<Screen>();
    m_screen->putTokenFile(QStringLiteral("store.conf"), "slots 8\nscrypt 4\n");
    m_screen->click("chooseTraining");
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    (void)m_screen->desk([this](model::Desk& desk, model::Job& job) -> model::Status {
        KU_CHECK(acceptRows(desk, job, 1));
        KU_CHECK(issueNext(desk, job));
        KU_TRY(const auto rows, desk.reg().applications().rowsInState(model::RowState::Issued));
        m_person = rows.front().row;
        KU_CHECK(revokeByLetter(desk, m_person, QStringLiteral("02-1/7"), job));
        KU_TRY(const auto ca, model::IssuanceService(desk).signingCa());
        KU_CHECK(model::PublicationService(desk).publish(ca, job));
        return model::done();
    });
    m_screen->click("crl");
    QTRY_COMPARE(history()->model()->rowCount(), 1);
    QTRY_VERIFY(!m_screen->work().isBusy());
}

void TestCrlContents::aListTellsWhoIsInIt() {
    QVERIFY(act("showListAction") && !act("showListAction")->isEnabled()); // which one?
    history()->setFocus();
    history()->selectRow(0);
    QVERIFY(act("showListAction")->isEnabled());
    m_screen->press(Qt::Key_O, Qt::ControlModifier);
    auto* entries = m_screen->wait<QTreeView>("crlEntries");
    QTRY_VERIFY(entries->hasFocus());
    const QString text = m_screen->wait<QLabel>("crlContentsText")->text();
    QVERIFY2(text.contains(QStringLiteral("Entries: 1.")), qPrintable(text));
    QCOMPARE(entries->model()->rowCount(), 1);
    const auto cell = [&](int column) {
        return entries->model()->index(0, column).data().toString();
    };
    QCOMPARE(cell(CrlChanges::Person), m_person.fullName);
    QCOMPARE(cell(CrlChanges::Serial).size(), qsizetype(40));
    QVERIFY(cell(CrlChanges::RevokedAt).contains(u':'));
    QVERIFY2(cell(CrlChanges::Ground).contains(QStringLiteral("para 18")),
             qPrintable(cell(CrlChanges::Ground)));
    QVERIFY(!m_screen->find("publishCrl")); // the list has the page
    for (const char* off : {"publishCrlAction", "publishAgainAction", "showListAction"})
        QVERIFY2(act(off)->whatsThis().contains(QStringLiteral("(Esc)")), off); // in the palette
    m_screen->grab(QStringLiteral("crl-contents"));
    entries->setCurrentIndex(entries->model()->index(0, 0));
    m_screen->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), cell(CrlChanges::Serial));
    const QString ground = cell(CrlChanges::Ground);
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        setLanguage(code);
        QTRY_VERIFY(cell(CrlChanges::Ground) != ground);
        m_screen->grab(QStringLiteral("crl-contents-") + code);
    }
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(cell(CrlChanges::Ground), ground);
}

void TestCrlContents::escLeadsBackToTheLists() {
    m_screen->wait<QTreeView>("crlEntries")->setFocus();
    m_screen->press(Qt::Key_Escape);
    QVERIFY(!m_screen->find("crlEntries"));
    QVERIFY(history()->hasFocus());
    m_screen->wait("publishCrl");
    QVERIFY(!act("publishCrlAction")->whatsThis().contains(QStringLiteral("(Esc)")));
    m_screen->press(Qt::Key_Return); // the same one: it is where one was
    m_screen->wait("crlEntries");
    m_screen->click("crlContentsBack");
    QTRY_VERIFY(!m_screen->find("crlEntries"));
    QVERIFY(m_screen->find("verifyPublished"));
}

void TestCrlContents::oneThatWasNotSignedSaysSo() {
    (void)m_screen->desk([](model::Desk& desk, model::Job&) -> model::Status {
        KU_TRY(const auto ca, model::IssuanceService(desk).signingCa());
        KU_TRY(auto transaction, desk.reg().begin());
        model::CrlRecord list;
        list.caId = ca.id;
        list.number = 2;
        list.thisUpdate = desk.reg().now();
        list.nextUpdate = list.thisUpdate + std::chrono::hours(24);
        list.tbs = {0x30, 0x00};
        KU_CHECK(desk.reg().crls().record(transaction, list, 1));
        return transaction.commit({QStringLiteral("test"), QStringLiteral("lists")});
    });
    m_screen->press(Qt::Key_F5);
    QTRY_COMPARE(history()->model()->rowCount(), 2);
    QTRY_VERIFY(!m_screen->work().isBusy());
    history()->setFocus();
    history()->selectRow(0);
    m_screen->press(Qt::Key_Return);
    const QString text = m_screen->wait<QLabel>("crlContentsText")->text();
    QVERIFY2(text.contains(QStringLiteral("not signed")), qPrintable(text));
    QCOMPARE(m_screen->wait<QTreeView>("crlEntries")->model()->rowCount(), 0);
}

QTEST_MAIN(TestCrlContents)
#include "test_crl_contents.moc"
