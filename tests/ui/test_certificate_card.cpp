// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "model/publication/publication_service.h"
#include "tests/ui/issued.h"
#include "tests/ui/screen.h"
#include "ui/dialogs/ask.h"
#include "ui/look/whole_text.h"
#include "ui/pages/certificates/certificate_table.h"
#include "ui/pages/certificates/certificate_words.h"

using namespace ui;
using namespace ui::test;

/** The card of one certificate: how it opens and closes, and what stands at its top. */
class TestCertificateCard : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void escClosesTheCardBeforeTheSearch();
    void aSavedNameOpensNothing();
    void leadsFromTheSearchToItsRows();
    void whatIsShownCanBeSearched();
    void theChainSaysWhetherItHolds();
    void aRevokedOneSaysWhenAndWhy();
    void aFileIsNamedAfterItsOwner();

private:
    QTableView* table() { return m_screen->wait<QTableView>("certificateTable"); }
    QString cell(int row, int column) {
        return table()->model()->index(row, column).data().toString();
    }
    void rest() {
        if (!QTest::qWaitFor([this] { return !m_screen->work().isBusy(); }, 20000))
            qFatal("the worker does not rest");
    }
    /** What both of the chain's certificates are found by. */
    QString sharedWord() {
        if (!QTest::qWaitFor([this] { return !cell(0, CertificateTable::Name).isEmpty(); }))
            qFatal("no name in view");
        return cell(0, CertificateTable::Name).section(QLatin1Char(' '), 0, 0);
    }
    /** Its rows are there, and none is open. */
    void search(const QString& text) {
        m_screen->press(Qt::Key_F, Qt::ControlModifier);
        auto* line = m_screen->wait<QLineEdit>("certificateSearch");
        line->clear();
        line->setText(text);
        rest();
        table()->selectionModel()->clear();
        rest();
    }

    model::Status publishEach(model::Desk& desk, model::Job& job) const {
        KU_TRY(const auto all, desk.reg().authorities().list());
        for (const model::CaGeneration& ca : all) {
            const model::Secret pin(std::string_view(m_pin.toStdString()));
            KU_CHECK(model::MediaService(desk).login(ca.tokenSerial, pin, false));
            KU_TRY(const auto done, model::PublicationService(desk).publish(ca, job));
            (void)done;
        }
        return model::done();
    }

    std::unique_ptr<Screen> m_screen;
    QString m_pin;
};

void TestCertificateCard::initTestCase() {
    m_screen = std::make_unique<Screen>();
    m_screen->putTokenFile(QStringLiteral("store.conf"), "slots 8\nscrypt 4\n");
    m_screen->click("chooseTraining");
    m_pin = m_screen->wait<QLineEdit>("password")->text(); // of the authorities' media, too
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    m_screen->click("certificates");
    QTRY_VERIFY(table()->model()->rowCount() == 2);
}

void TestCertificateCard::escClosesTheCardBeforeTheSearch() {
    const QString word = sharedWord();
    search(word);
    QVERIFY(table()->model()->rowCount() > 0);
    table()->setFocus();
    table()->selectRow(0);
    m_screen->wait("certificateName");
    rest();
    m_screen->wait("certificateLines")->setFocus(); // what goes takes no other one with it
    m_screen->press(Qt::Key_Escape);
    rest();
    QVERIFY(!m_screen->find("certificateName"));
    QVERIFY(!table()->currentIndex().isValid());
    QVERIFY(table()->hasFocus());
    QCOMPARE(m_screen->find<QLineEdit>("certificateSearch")->text(), word);
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(m_screen->find<QLineEdit>("certificateSearch")->text().isEmpty());
    QVERIFY(m_screen->find<QLineEdit>("certificateSearch")->hasFocus());
}

void TestCertificateCard::aSavedNameOpensNothing() {
    search(sharedWord());
    m_screen->press(Qt::Key_F, Qt::ControlModifier);
    m_screen->press(Qt::Key_D, Qt::ControlModifier);
    m_screen->wait<QLineEdit>("searchName")->setText(QStringLiteral("Ортақ"));
    m_screen->press(Qt::Key_Return);
    QTRY_COMPARE(m_screen->wait<QPushButton>("savedSearches")->text(), QStringLiteral("Ортақ"));
    rest();
    QVERIFY(!m_screen->find("certificateName"));
    QVERIFY(!table()->currentIndex().isValid());
    QVERIFY(m_screen->find("certificateSearch")->hasFocus());
    search(QString());
}

/** By Down or Enter, also before the answer is here; where nothing is found one stays. */
void TestCertificateCard::leadsFromTheSearchToItsRows() {
    const QString word = sharedWord();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
        search(QString());
        m_screen->press(Qt::Key_F, Qt::ControlModifier);
        m_screen->type(word);
        m_screen->press(key);
        QTRY_VERIFY(table()->hasFocus());
        QCOMPARE(table()->currentIndex().row(), 0);
        QVERIFY(table()->selectionModel()->isRowSelected(0));
        QVERIFY(m_screen->wait("certificateName"));
        search(QStringLiteral("qazynashylyq"));
        m_screen->press(Qt::Key_F, Qt::ControlModifier);
        m_screen->press(key);
        rest();
        QVERIFY(m_screen->find("certificateSearch")->hasFocus());
    }
    search(QString());
}

/** A serial number is found by its beginning: that is what stays of it where it is cut. */
void TestCertificateCard::whatIsShownCanBeSearched() {
    search(QString());
    QTRY_VERIFY(!cell(0, CertificateTable::Serial).isEmpty());
    const QModelIndex serial = table()->model()->index(0, CertificateTable::Serial);
    QVERIFY(serial.data(look::WholeText::endRole).isValid());
    QVERIFY(!serial.data(look::WholeText::endRole).toBool());
    const QString number = serial.data().toString();
    search(number.left(10));
    QCOMPARE(table()->model()->rowCount(), 1);
    QTRY_COMPARE(cell(0, CertificateTable::Serial), number); // its rows are read behind the search
    search(QStringLiteral("qazynashylyq"));
    const QString said = m_screen->wait<QLabel>("certificateTableEmpty")->text();
    for (const char* word : {"Names", "from their beginning", "organizations are not"})
        QVERIFY2(said.contains(QLatin1String(word)), qPrintable(said));
    search(QString());
}

/** Verified when its tab is opened, and anew where there is another list by then. */
void TestCertificateCard::theChainSaysWhetherItHolds() {
    search(QString());
    table()->selectRow(0);
    m_screen->wait("certificateName");
    rest();
    QVERIFY(!m_screen->find("chainVerdict"));
    m_screen->press(Qt::Key_3, Qt::AltModifier);
    auto* verdict = m_screen->wait<QLabel>("chainVerdict");
    rest();
    // Which list is missing is said: where another is there it would be false that there is none.
    QVERIFY2(verdict->text().contains(
                 QStringLiteral("Revocation is NOT checked throughout: there is no list of ")),
             qPrintable(verdict->text()));
    m_screen->grab(QStringLiteral("certificate-chain-verdict"));
    const auto published = m_screen->desk(
        [this](model::Desk& desk, model::Job& job) { return publishEach(desk, job); });
    QVERIFY2(published.has_value(), published ? "" : crypto::describe(published.error()).c_str());
    m_screen->press(Qt::Key_F5);
    QTRY_VERIFY2(verdict->text().startsWith(QStringLiteral("The chain holds")),
                 qPrintable(verdict->text()));
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        const QString before = verdict->text();
        setLanguage(code);
        QTRY_VERIFY(verdict->text() != before);
        rest();
    }
    setLanguage(QStringLiteral("en"));
    QTRY_VERIFY(verdict->text().startsWith(QStringLiteral("The chain holds")));
    m_screen->press(Qt::Key_1, Qt::AltModifier);
}

/** Its mark, its moment and its ground, where one looks first. */
void TestCertificateCard::aRevokedOneSaysWhenAndWhy() {
    (void)m_screen->desk([](model::Desk& desk, model::Job& job) -> model::Status {
        KU_CHECK(acceptRows(desk, job, 1));
        KU_CHECK(issueNext(desk, job));
        KU_TRY(const auto rows, desk.reg().applications().rowsInState(model::RowState::Issued));
        return revokeByLetter(desk, rows.front().row, QStringLiteral("02-1/7"), job);
    });
    m_screen->press(Qt::Key_F5);
    QTRY_COMPARE(table()->model()->rowCount(), 3);
    search(QString());
    table()->selectRow(0); // the newest
    m_screen->wait("certificateName");
    rest();
    const QString said = m_screen->wait<QLabel>("certificateState")->text();
    QVERIFY2(said.startsWith(QStringLiteral("Revoked · ")), qPrintable(said));
    QVERIFY2(said.contains(QString::number(QDate::currentDate().year())), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("para 18")), qPrintable(said));
    QVERIFY(!m_screen->wait<QLabel>("certificateMark")->pixmap().isNull());
    m_screen->grab(QStringLiteral("certificate-revoked"));
}

void TestCertificateCard::aFileIsNamedAfterItsOwner() {
    model::CertificateRecord record;
    record.serial = {0x27, 0x41, 0x02, 0x6a, 0x4f};
    record.iin = QStringLiteral("700308200014");
    record.fullName = QStringLiteral("Қасымова Әсел Ғалымқызы");
    QCOMPARE(certificates::fileName(record), QStringLiteral("Қасымова-Ә-Ғ-2741026a"));
    record.iin.clear(); // an authority's own
    record.fullName = QStringLiteral("ОРТАЛЫҚ (GOST) · ОҚУ/УЧЕБНЫЙ");
    QCOMPARE(certificates::fileName(record), QStringLiteral("ОРТАЛЫҚ-GOST-ОҚУ-УЧЕБНЫЙ-2741026a"));
    // What the dialog offers.
    table()->selectRow(0);
    rest();
    QString offered;
    ask::answerWith({[&](const QString&, const QString& name) {
                         offered = name;
                         return QString();
                     },
                     {}});
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    ask::answerWith({});
    const QString surname =
        m_screen->wait<QLabel>("certificateName")->text().section(QLatin1Char(' '), 0, 0);
    QVERIFY2(offered.startsWith(surname) && offered.endsWith(QStringLiteral(".cer")),
             qPrintable(offered));
}

QTEST_MAIN(TestCertificateCard)
#include "test_certificate_card.moc"
