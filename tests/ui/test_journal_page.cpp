// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>

#include "tests/ui/desk_worker.h"
#include "tests/ui/issued.h"
#include "tests/ui/screen.h"
#include "tests/ui/sort.h"
#include "tests/ui/today.h"
#include "ui/look/banner.h"
#include "ui/look/theme.h"
#include "ui/pages/journal/journal_table.h"

using namespace ui;
using namespace ui::test;

/** The book of appendix 3 at the screen: read, sorted, and put right by a further line. */
class TestJournalPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void showsTheDayOfIssue();
    void sortsByNameAsKazakhDoes();
    void sortsByTheKeyboard();
    void findsWithoutKazakhLetters();
    void saysWhichIsNoDay();
    void keepsItsPlace();
    void keepsCaptionsApart();
    void keepsWhatIsTypedInACorrection();
    void keepsACorrectionOverTheLock();
    void tellsALineFromTheOneBefore();
    void entersTheLineByItsKey();

private:
    QTableView& view() { return *m_screen->wait<QTableView>("journalTable"); }
    QStringList column(JournalTable::Column one) { return columnOf(view(), one); }

    std::unique_ptr<Screen> m_screen;
    QString m_password;
};

void TestJournalPage::initTestCase() {
    m_screen = std::make_unique<Screen>();
    m_screen->putTokenFile(QStringLiteral("store.conf"), "slots 8\nscrypt 4\n");
    m_screen->click("chooseTraining");
    m_password = m_screen->wait<QLineEdit>("password")->text();
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    (void)m_screen->desk([](model::Desk& desk, model::Job& job) -> model::Status {
        KU_CHECK(acceptRows(desk, job, 3));
        for (int i = 0; i < 3; ++i)
            KU_CHECK(issueNext(desk, job));
        return handAllOver(desk);
    });
    m_screen->click("journal");
    QTRY_COMPARE(view().model()->rowCount(), 3);
}

void TestJournalPage::showsTheDayOfIssue() {
    m_screen->window().resize(1280, 720);
    QTRY_COMPARE(view().horizontalScrollBar()->maximum(), 0); // every column is in view
    for (const QString& day : column(JournalTable::IssuedOn))
        QCOMPARE(day, dayText(today()));
    QVERIFY(view().wordWrap() && view().rowHeight(0) >= 2 * view().fontMetrics().height());
    m_screen->grab(QStringLiteral("journal-day-of-issue"));
}

void TestJournalPage::sortsByNameAsKazakhDoes() {
    const QStringList asTheyCame = column(JournalTable::User);
    QVERIFY(asTheyCame[1].startsWith(QStringLiteral("Сәр")));
    const QStringList sorted{asTheyCame[0], asTheyCame[2], asTheyCame[1]}; // Ә, Ғ, С
    clickHeading(view(), JournalTable::User);
    QTRY_COMPARE(column(JournalTable::User), sorted);
    m_screen->grab(QStringLiteral("journal-sorted"));
    clickHeading(view(), JournalTable::User);
    QTRY_COMPARE(column(JournalTable::User), QStringList(sorted.rbegin(), sorted.rend()));
    clickHeading(view(), JournalTable::User);
    QTRY_COMPARE(column(JournalTable::User), asTheyCame);
}

void TestJournalPage::sortsByTheKeyboard() {
    const QStringList numbers = column(JournalTable::Number);
    sortByKey(*m_screen, JournalTable::Number);
    QTRY_COMPARE(view().horizontalHeader()->sortIndicatorSection(), int(JournalTable::Number));
    sortByKey(*m_screen, 0); // where it is sorted by: turned round
    QTRY_COMPARE(column(JournalTable::Number), QStringList(numbers.rbegin(), numbers.rend()));
    view().horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    QTRY_COMPARE(column(JournalTable::Number), numbers);
}

void TestJournalPage::findsWithoutKazakhLetters() {
    m_screen->press(Qt::Key_F, Qt::ControlModifier);
    m_screen->type(QStringLiteral("сарсенова лайла"));
    QTRY_COMPARE(view().model()->rowCount(), 1);
    QVERIFY(column(JournalTable::User).front().startsWith(QStringLiteral("Сәрсенова Ләйлә")));
    m_screen->press(Qt::Key_Down); // to what was found
    QTRY_VERIFY(view().hasFocus());
    QCOMPARE(view().currentIndex().row(), 0);
    m_screen->press(Qt::Key_Escape);
    QTRY_COMPARE(view().model()->rowCount(), 3);
}

void TestJournalPage::saysWhichIsNoDay() {
    auto* from = m_screen->wait<QLineEdit>("journalFrom");
    const QString before = from->text();
    const auto write = [&](const QString& day) {
        from->setFocus();
        from->selectAll();
        m_screen->type(day);
        m_screen->press(Qt::Key_Return);
    };
    const auto mayPrint = [this] { return m_screen->wait("saveJournal")->isEnabled(); };
    QTRY_VERIFY(mayPrint());
    write(QStringLiteral("31.02.2026"));
    QVERIFY(m_screen->wait<look::Banner>("journalMessage")
                ->text()
                .startsWith(QStringLiteral("There is no such day: 31.02.2026.")));
    QVERIFY(!mayPrint());
    write(dayText(today().addDays(1))); // later than the other one
    QVERIFY(!m_screen->find("journalMessage"));
    QTRY_COMPARE(view().model()->rowCount(), 0);
    QTRY_VERIFY(std::ranges::any_of(view().findChildren<QLabel*>(), [](const QLabel* one) {
        return one->text().startsWith(QStringLiteral("The days are the wrong way round"));
    }));
    QVERIFY(!mayPrint());
    write(before);
    QTRY_COMPARE(view().model()->rowCount(), 3);
    QTRY_VERIFY(mayPrint());
    QTRY_VERIFY(!m_screen->work().isBusy()); // each key asked for the lines of its days
}

/** When the page is asked for anew: the line that was chosen is chosen still. */
void TestJournalPage::keepsItsPlace() {
    view().setFocus();
    view().selectRow(1);
    const QSignalSpy anew(view().model(), &QAbstractItemModel::modelReset);
    m_screen->press(Qt::Key_F5);
    QTRY_COMPARE(anew.size(), 1);
    QCOMPARE(view().currentIndex().row(), 1);
    QVERIFY(m_screen->wait("beginCorrection")->isEnabled());
}

/** Two captions side by side are not one sentence, in the longest language either. */
void TestJournalPage::keepsCaptionsApart() {
    view().setFocus();
    view().selectRow(0);
    m_screen->press(Qt::Key_F2);
    const auto captionOf = [](QWidget* field) -> QLabel* {
        for (QLabel* label : field->parentWidget()->findChildren<QLabel*>())
            if (label->buddy() == field) return label;
        return nullptr;
    };
    for (const char* language : {"en", "kk", "ru"}) {
        setLanguage(QLatin1String(language));
        const QLabel* day = captionOf(m_screen->wait("correctedDay"));
        const QLabel* way = captionOf(m_screen->wait("correctedChannel"));
        QVERIFY(day && way);
        QTRY_VERIFY(day->x() + day->sizeHint().width() + look::near <= way->x());
    }
    setLanguage(QStringLiteral("en"));
    m_screen->click("closeCorrection");
}

void TestJournalPage::keepsWhatIsTypedInACorrection() {
    view().setFocus();
    view().selectRow(1);
    m_screen->press(Qt::Key_F2);
    auto* document = m_screen->wait<QLineEdit>("correctedDocument");
    document->setText(QStringLiteral("ҚК 009999"));
    m_screen->find<QLineEdit>("correctionWhy")->setText(QStringLiteral("нөмірі қате"));
    m_screen->press(Qt::Key_Escape);
    QVERIFY(!m_screen->find("correctedDocument"));
    view().selectRow(1);
    m_screen->press(Qt::Key_F2);
    QCOMPARE(document->text(), QStringLiteral("ҚК 009999"));
    QCOMPARE(m_screen->find<QLineEdit>("correctionWhy")->text(), QStringLiteral("нөмірі қате"));
    QVERIFY(m_screen->find<look::Banner>("correctionMessage")); // says so
    m_screen->grab(QStringLiteral("journal-correction-kept"));
    m_screen->click("closeCorrection"); // drops it
    view().selectRow(1);
    m_screen->press(Qt::Key_F2);
    QCOMPARE(document->text(), QStringLiteral("ҚК 001234"));
    document->setText(QStringLiteral("ҚК 009999"));
    m_screen->press(Qt::Key_Escape);
    view().selectRow(0); // another line begins anew
    m_screen->press(Qt::Key_F2);
    QCOMPARE(document->text(), QStringLiteral("ҚК 001234"));
}

void TestJournalPage::keepsACorrectionOverTheLock() {
    const auto kept = [this] {
        return m_screen
            ->desk([](model::Desk& at, model::Job&) { return model::draftsOf(at.session); })
            ->journalLine;
    };
    QVERIFY(!kept()); // begun, and nothing typed yet
    const Askers askers(m_screen->work());
    m_screen->wait("correctedReceiver")->setFocus();
    m_screen->press(Qt::Key_End);
    m_screen->type(QStringLiteral(" (м.а.)"));
    const QString typed = m_screen->find<QLineEdit>("correctedReceiver")->text();
    QTRY_VERIFY(kept() && kept()->asItWas.receiverName == typed); // a crash would not lose it
    m_screen->wait("correctionWhy")->setFocus();
    m_screen->type(QStringLiteral("аты толық емес"));
    m_screen->press(Qt::Key_L, Qt::ControlModifier); // at once: what was typed last is kept, too
    m_screen->wait<QLineEdit>("password")->setText(m_password);
    QTRY_VERIFY(m_screen->wait("signIn")->isEnabled());
    m_screen->click("signIn");
    m_screen->wait("navigation");
    m_screen->click("journal");
    QTRY_COMPARE(view().model()->rowCount(), 3);
    view().setFocus();
    view().selectRow(0);
    m_screen->press(Qt::Key_F2);
    QCOMPARE(m_screen->wait<QLineEdit>("correctedReceiver")->text(), typed);
    QCOMPARE(m_screen->find<QLineEdit>("correctionWhy")->text(), QStringLiteral("аты толық емес"));
    QVERIFY(m_screen->find<look::Banner>("correctionMessage")); // says so
    m_screen->click("closeCorrection");                         // Cancel: wanted no more
    QTRY_VERIFY(!kept());
    QVERIFY(!askers.has("ui::LineCorrection")); // nobody waits for a draft
    m_screen->press(Qt::Key_F2);
    QCOMPARE(m_screen->wait<QLineEdit>("correctedReceiver")->text(),
             QStringLiteral("Орындаушы Өмір"));
}

/** The answer comes when another line is corrected: it is said with the number of its own. */
void TestJournalPage::tellsALineFromTheOneBefore() {
    m_screen->press(Qt::Key_Escape);
    view().setFocus();
    view().selectRow(1);
    const QString number = column(JournalTable::Number)[1];
    m_screen->press(Qt::Key_F2);
    m_screen->wait("correctedDocument");
    BusyWorker worker(m_screen->work(), this);
    m_screen->click("correctLine"); // without a reason
    m_screen->press(Qt::Key_Escape);
    QVERIFY(!m_screen->find("correctedDocument"));
    view().selectRow(0);
    m_screen->press(Qt::Key_F2);
    QVERIFY(m_screen->wait("correctLine")->isEnabled());
    worker.letGo();
    QTRY_VERIFY(m_screen->find<look::Banner>("journalMessage"));
    QVERIFY(m_screen->find<look::Banner>("journalMessage")
                ->text()
                .startsWith(QStringLiteral("Line %1 was not corrected. ").arg(number)));
    QVERIFY(m_screen->find("correctedDocument")); // that of the other line
    QVERIFY(!m_screen->find("correctionMessage"));
}

void TestJournalPage::entersTheLineByItsKey() {
    m_screen->find<QLineEdit>("correctedDocument")->setText(QStringLiteral("ҚК 009999"));
    m_screen->find<QLineEdit>("correctionWhy")->setText(QStringLiteral("нөмірі қате"));
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(view().model()->rowCount(), 4);
    QVERIFY(column(JournalTable::Receiver)[3].contains(QStringLiteral("ҚК 009999")));
    QVERIFY(!m_screen->find("correctedDocument"));
    QCOMPARE(view().currentIndex().row(), 0); // the line that is put right is still chosen
}

QTEST_MAIN(TestJournalPage)
#include "test_journal_page.moc"
