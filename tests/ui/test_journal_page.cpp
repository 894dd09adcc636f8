// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: one book, each slot reading the lines that those before it entered or put right.
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

#include "tests/ui/desk_worker.h"
#include "tests/ui/issued.h"
#include "tests/ui/letter_screen.h"
#include "tests/ui/screen.h"
#include "tests/ui/signed_in.h"
#include "tests/ui/sort.h"
#include "tests/ui/today.h"
#include "ui/dialogs/ask.h"
#include "ui/look/banner.h"
#include "ui/look/day_edit.h"
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
    void givesNamesTheRoomThatIsLeft();
    void sortsByNameAsKazakhDoes();
    void sortsByTheKeyboard();
    void findsWithoutKazakhLetters();
    void saysThatThePaperIsOfAllLines();
    void printsTheLinesThatAreChosen();
    void stopsReadingTheLinesThatAreChosen();
    void saysWhichIsNoDay();
    void keepsItsPlace();
    void keepsTheLinesThatAreChosen();
    void keepsItsPlaceOverTheLock();
    void keepsCaptionsApart();
    void keepsWhatIsTypedInACorrection();
    void keepsACorrectionOverTheLock();
    void tellsALineFromTheOneBefore();
    void entersTheLineByItsKey();
    void tellsALineThatWasReplaced();
    void correctsWhatStandsInPlaceOfALine();
    void correctsTheLineThatIsChosen();
    void keepsWhatWasTypedForALineThatWasReplaced();

private:
    QTableView& view() { return *m_screen->wait<QTableView>("journalTable"); }
    QStringList column(JournalTable::Column one) { return columnOf(view(), one); }
    /** What the page says. */
    QString said() {
        const auto* banner = m_screen->find<look::Banner>("journalMessage");
        return banner ? banner->text() : QString();
    }

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

/** A name is not cut beside what is empty. */
void TestJournalPage::givesNamesTheRoomThatIsLeft() {
    const auto width = [this](JournalTable::Column one) { return view().columnWidth(one); };
    for (const auto column : {JournalTable::StateBody, JournalTable::Receiver})
        for (int row = 0; row < 3; ++row)
            QTRY_VERIFY(isWhole(view(), row, column));
    const int body = width(JournalTable::StateBody);
    const int receiver = width(JournalTable::Receiver);
    const int channel = width(JournalTable::Channel);
    m_screen->window().resize(1480, 720);
    QTRY_COMPARE(width(JournalTable::StateBody), body + 100);
    QTRY_COMPARE(width(JournalTable::Receiver), receiver + 100);
    QCOMPARE(width(JournalTable::Channel), channel);
    QCOMPARE(view().horizontalScrollBar()->maximum(), 0);
    m_screen->window().resize(1280, 720);
    QTRY_COMPARE(width(JournalTable::Receiver), receiver);
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
    m_screen->press(Qt::Key_Escape); // for the next search, as on the other pages
    QVERIFY(m_screen->wait("journalSearch")->hasFocus());
    QTRY_COMPARE(view().model()->rowCount(), 3);
}

/** Of whole days: what is searched for is only looked at. */
void TestJournalPage::saysThatThePaperIsOfAllLines() {
    const auto isSaid = [this] {
        const auto* count = m_screen->find<QLabel>("journalCount");
        return count && count->text().endsWith(QStringLiteral("the search does not count."));
    };
    QVERIFY(!isSaid());
    m_screen->press(Qt::Key_F, Qt::ControlModifier);
    m_screen->type(QStringLiteral("сарсенова лайла"));
    QTRY_COMPARE(view().model()->rowCount(), 1);
    QTRY_VERIFY(isSaid());
    QVERIFY(m_screen->find<QLabel>("journalCount")->text().startsWith(QStringLiteral("Lines: 1.")));
    m_screen->grab(QStringLiteral("journal-searched"));
    m_screen->press(Qt::Key_Escape);
    QTRY_COMPARE(view().model()->rowCount(), 3);
    QTRY_VERIFY(!isSaid());
}

/** Of whatever day they are: the hand-over knows its last lines only, and only until the lock. */
void TestJournalPage::printsTheLinesThatAreChosen() {
    const QStringList media = column(JournalTable::Medium);
    view().setFocus();
    view().selectRow(2);
    QVERIFY(m_screen->wait("beginCorrection")->isEnabled());
    view().selectionModel()->select(view().model()->index(0, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QVERIFY(!m_screen->wait("beginCorrection")->isEnabled()); // which of them?
    QVERIFY(m_screen->wait("printChosen")->isEnabled());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lines.pdf"));
    ask::answerWith({[&](const QString&, const QString&) { return path; }, {}});
    m_screen->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    m_screen->savePaper();
    ask::answerWith({});
    QProcess read;
    read.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    QVERIFY(read.waitForFinished() && read.exitCode() == 0);
    const QString text = QString::fromUtf8(read.readAllStandardOutput());
    QVERIFY(text.contains(media[0]) && text.contains(media[2]));
    QVERIFY(!text.contains(media[1]));
    QVERIFY(text.indexOf(media[0]) < text.indexOf(media[2])); // as the book has them
    view().selectRow(0);
    QVERIFY(m_screen->wait("beginCorrection")->isEnabled());
}

/** Between two of them: they may be a whole book. */
void TestJournalPage::stopsReadingTheLinesThatAreChosen() {
    const auto code = m_screen->desk([](model::Desk& at, model::Job&) {
        model::Job stopped;
        stopped.cancel();
        const auto paper = journal::paper(at, {999}, stopped); // there is no such line to be read
        return model::Result<model::ErrorCode>(paper ? model::ErrorCode{} : paper.error().code);
    });
    QVERIFY(*code == model::ErrorCode::Cancelled);
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

/** When the page is asked for anew, and over the lock: they are printed together. */
void TestJournalPage::keepsTheLinesThatAreChosen() {
    const auto choose = [this](int row, QItemSelectionModel::SelectionFlags how) {
        view().selectionModel()->select(view().model()->index(row, 0),
                                        how | QItemSelectionModel::Rows);
    };
    const auto chosen = [this] {
        QList<int> rows;
        for (const QModelIndex& row : view().selectionModel()->selectedRows())
            rows += row.row();
        std::ranges::sort(rows);
        return rows;
    };
    const auto printText = [this] { return m_screen->wait<QPushButton>("printChosen")->text(); };
    const QString two = QStringLiteral("Print the lines for signature (2)…");
    view().setFocus();
    choose(0, QItemSelectionModel::ClearAndSelect);
    QCOMPARE(printText(), QStringLiteral("Print the lines for signature (1)…"));
    choose(2, QItemSelectionModel::Select);
    QCOMPARE(printText(), two);
    const QSignalSpy anew(view().model(), &QAbstractItemModel::modelReset);
    m_screen->press(Qt::Key_F5);
    QTRY_COMPARE(anew.size(), 1);
    QCOMPARE(chosen(), QList<int>({0, 2}));
    QCOMPARE(printText(), two);
    QVERIFY(!m_screen->wait("beginCorrection")->isEnabled());
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    signIn(*m_screen, m_password);
    QTRY_COMPARE(view().model()->rowCount(), 3);
    QTRY_COMPARE(chosen(), QList<int>({0, 2}));
    QCOMPARE(printText(), two);
    choose(1, QItemSelectionModel::ClearAndSelect);
    QTRY_VERIFY(!m_screen->work().isBusy());
}

/** What was searched for, in which days, and the line that was chosen. */
void TestJournalPage::keepsItsPlaceOverTheLock() {
    const auto from = [this] { return m_screen->wait<look::DayEdit>("journalFrom"); };
    const QDate usual = from()->date();
    const QDate chosen = usual.addDays(-3); // of the year before
    from()->setDate(chosen);
    m_screen->press(Qt::Key_F, Qt::ControlModifier);
    m_screen->type(QStringLiteral("сарсенова лайла"));
    QTRY_COMPARE(view().model()->rowCount(), 1);
    QTRY_VERIFY(!m_screen->work().isBusy());
    view().selectRow(0);
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    signIn(*m_screen, m_password);
    QTRY_COMPARE(view().model()->rowCount(), 1);
    QCOMPARE(m_screen->wait<QLineEdit>("journalSearch")->text(), QStringLiteral("сарсенова лайла"));
    QCOMPARE(from()->date(), chosen);
    QCOMPARE(m_screen->wait<look::DayEdit>("journalTo")->date(), today());
    QCOMPARE(view().currentIndex().row(), 0);
    QVERIFY(m_screen->wait("beginCorrection")->isEnabled());
    m_screen->find<QLineEdit>("journalSearch")->clear();
    from()->setDate(usual);
    QTRY_COMPARE(view().model()->rowCount(), 3);
    QTRY_VERIFY(!m_screen->work().isBusy());
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
    QTRY_VERIFY(said().startsWith(QStringLiteral("You began to correct line 1 of the journal")));
    m_screen->grab(QStringLiteral("journal-correction-came-back"));
    m_screen->click("bannerAction");
    QCOMPARE(m_screen->wait<QLineEdit>("correctedReceiver")->text(), typed);
    QCOMPARE(view().currentIndex().row(), 0);
    QCOMPARE(said(), QString());
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
    QCOMPARE(said(), QStringLiteral("Line 4 was entered in place of line 1."));
    QTRY_COMPARE(view().currentIndex().row(), 3); // the new line is gone to
    QCOMPARE(view().selectionModel()->selectedRows().size(), 1);
}

/** By its words and by the stroke through it, not by its colour alone. */
void TestJournalPage::tellsALineThatWasReplaced() {
    QCOMPARE(column(JournalTable::Number),
             QStringList({QStringLiteral("1\nsee 4"), QStringLiteral("2"), QStringLiteral("3"),
                          QStringLiteral("4\nfor 1")}));
    const auto isStruck = [this](int row) {
        return view().model()->index(row, JournalTable::User).data(Qt::FontRole).value<QFont>();
    };
    QVERIFY(isStruck(0).strikeOut() && !isStruck(1).strikeOut() && !isStruck(3).strikeOut());
    QCOMPARE(view().model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Line 1 was replaced by line 4, which says what is right."));
    for (const char* language : {"kk", "ru", "en"}) {
        setLanguage(QLatin1String(language));
        m_screen->grab(QStringLiteral("journal-replaced-") + QLatin1String(language));
        for (const int row : {0, 3})
            QTRY_VERIFY2(isWhole(view(), row, JournalTable::Number), language);
    }
}

void TestJournalPage::correctsWhatStandsInPlaceOfALine() {
    view().setFocus();
    view().selectionModel()->setCurrentIndex(view().model()->index(0, 0), // selectRow() minds keys
                                             QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
    m_screen->press(Qt::Key_F2);
    QCOMPARE(m_screen->wait<QLineEdit>("correctedDocument")->text(), QStringLiteral("ҚК 009999"));
    QCOMPARE(view().currentIndex().row(), 3);
    QCOMPARE(view().selectionModel()->selectedRows().size(), 1);
    QVERIFY(said().startsWith(QStringLiteral("Line 1 was replaced: line 4 stands in its place")));
    m_screen->grab(QStringLiteral("journal-correct-what-stands"));
    m_screen->press(Qt::Key_Escape);
}

/** The keys stand on the line that Ctrl and a click took away again: it is not the one. */
void TestJournalPage::correctsTheLineThatIsChosen() {
    const auto click = [this](int row, Qt::KeyboardModifiers keys) {
        const QRect cell = view().visualRect(view().model()->index(row, JournalTable::User));
        QTest::mouseClick(view().viewport(), Qt::LeftButton, keys, cell.center());
    };
    const auto mayCorrect = [this] { return m_screen->wait("beginCorrection")->isEnabled(); };
    click(3, Qt::NoModifier);
    click(1, Qt::ControlModifier);
    QVERIFY(!mayCorrect());
    click(1, Qt::ControlModifier);
    QCOMPARE(view().currentIndex().row(), 1);
    QVERIFY(mayCorrect());
    m_screen->press(Qt::Key_F2);
    QCOMPARE(m_screen->wait<QLineEdit>("correctedDocument")->text(), QStringLiteral("ҚК 009999"));
    m_screen->press(Qt::Key_Escape);
}

/** A colleague put the line right in the meantime: what was typed goes to what stands there now. */
void TestJournalPage::keepsWhatWasTypedForALineThatWasReplaced() {
    const auto kept = [this] {
        return m_screen
            ->desk([](model::Desk& at, model::Job&) { return model::draftsOf(at.session); })
            ->journalLine;
    };
    const auto replace = [this](model::Id id) {
        return m_screen
            ->desk([id](model::Desk& at, model::Job&) -> model::Result<model::JournalLine> {
                KU_TRY(const auto line, at.reg().journal().byId(id));
                const model::HandOver was{line.issueId, line.channel, line.receiverName,
                                          QStringLiteral("ҚК 005555"), line.handedOverOn};
                return model::JournalService(at.session).correct(id, was, QStringLiteral("қате"));
            })
            ->id;
    };
    const QString typed = QStringLiteral("ҚК 007777");
    view().selectionModel()->setCurrentIndex(view().model()->index(1, 0),
                                             QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
    m_screen->press(Qt::Key_F2);
    m_screen->wait<QLineEdit>("correctedDocument")->setText(typed);
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(kept());
    const model::Id replacing = replace(kept()->line);
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    signIn(*m_screen, m_password);
    QTRY_COMPARE(view().model()->rowCount(), 5);
    QTRY_VERIFY(said().startsWith(QStringLiteral("You began to correct line 2 of the journal")));
    m_screen->click("bannerAction");
    const auto* document = m_screen->wait<QLineEdit>("correctedDocument");
    QCOMPARE(document->text(), typed);
    QCOMPARE(view().currentIndex().row(), 4);
    QVERIFY(said().startsWith(QStringLiteral("Line 2 was replaced: line 5 stands in its place")));
    QVERIFY(m_screen->find<look::Banner>("correctionMessage")
                ->text()
                .startsWith(QStringLiteral("You typed this before line 5 was entered")));
    m_screen->grab(QStringLiteral("journal-correction-moved"));
    QTRY_COMPARE(kept()->line, replacing); // over the next lock, too
    // Its own line again, and once more another one in between.
    m_screen->press(Qt::Key_Escape);
    const model::Id last = replace(replacing);
    m_screen->press(Qt::Key_F5);
    QTRY_COMPARE(view().model()->rowCount(), 6);
    view().selectionModel()->setCurrentIndex(view().model()->index(5, 0),
                                             QItemSelectionModel::ClearAndSelect |
                                                 QItemSelectionModel::Rows);
    m_screen->press(Qt::Key_F2);
    QTRY_COMPARE(view().currentIndex().row(), 5);
    QCOMPARE(m_screen->wait<QLineEdit>("correctedDocument")->text(), typed);
    QTRY_COMPARE(kept()->line, last);
    m_screen->click("closeCorrection");
    QTRY_VERIFY(!kept());
}

QTEST_MAIN(TestJournalPage)
#include "test_journal_page.moc"
