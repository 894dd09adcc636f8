// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSemaphore>
#include <QSpinBox>

#include "tests/ui/letter_screen.h"
#include "ui/look/banner.h"
#include "ui/look/theme.h"

using namespace ui;
using namespace ui::test;

namespace {

/** The first and the last line of a picture that have letters on them. */
std::pair<int, int> letteredLines(const QImage& picture) {
    constexpr int seen = 60;
    const int ground = qGray(picture.pixel(0, 0));
    std::pair<int, int> lines{-1, -1};
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            if (std::abs(qGray(picture.pixel(x, y)) - ground) < seen) continue;
            if (lines.first < 0) lines.first = y;
            lines.second = y;
        }
    return lines;
}

} // namespace

/** A letter is typed and pasted by keyboard, checked, kept and registered. */
class TestNewLetter : public QObject, protected LetterScreen {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void saysWhatToDoFirst();
    void takesALetterByKeyboard();
    void showsWholeValues();
    void numbersItsRows();
    void namesTheRowsWhereTheNamesAreOutOfView();
    void undoesAndFillsDown();
    void refusesAPasteWithAWord();
    void leavesAHeadingLineOut();
    void copiesFromThePalette();
    void showsFindingsInTheirCells();
    void keepsWhatIsWrittenAcrossPages();
    void saysThatALetterComesBack();
    void keepsWhatIsWrittenWhileLocked();
    void keepsACellThatIsBeingTyped();
    void registersTheLetter();

private:
    void redoesInTheBoxInUse();
};

void TestNewLetter::initTestCase() {
    begin();
}

void TestNewLetter::saysWhatToDoFirst() {
    const auto said = [this](const QString& words) {
        for (const QLabel* label : m_screen->window().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    };
    QTRY_VERIFY(said(QStringLiteral("“New letter”")));
    m_screen->grab(QStringLiteral("empty"));
}

void TestNewLetter::takesALetterByKeyboard() {
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    m_screen->wait("letterNumber");
    m_screen->grab(QStringLiteral("new-empty"));
    writeHead(QStringLiteral("01-12/345"), 12);
    QCOMPARE(m_screen->find<QLineEdit>("executorPhone")->text(), QStringLiteral("8 7172 74 00 01"));
    QCOMPARE(m_screen->find<QSpinBox>("mediaCount")->value(), 12);
    m_screen->press(Qt::Key_Tab); // over the import
    QVERIFY(grid()->hasFocus());
    QApplication::clipboard()->setText(sheet(1, 12));
    m_screen->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(grid()->model()->rowCount(), 13); // one blank below
    QCOMPARE(cell(0, 1), QStringLiteral("850101100012"));
    QCOMPARE(cell(11, 0), QStringLiteral("Цой-Ахметов Эдуард Ғалымұлы"));
    m_screen->press(Qt::Key_F7);
    // What is to be known of it, and nothing that stands against it.
    auto* found = m_screen->wait<QListView>("letterFindings")->model();
    QTRY_VERIFY(found->rowCount() > 0);
    for (int row = 0; row < found->rowCount(); ++row)
        QVERIFY(!found->index(row, 0)
                     .data(Qt::AccessibleTextRole)
                     .toString()
                     .startsWith(QStringLiteral("Error")));
    // Whoever asked has an answer.
    const auto* banner = m_screen->wait<look::Banner>("letterMessage");
    QTRY_VERIFY2(banner->text().contains(QStringLiteral("no errors. Remarks: ")),
                 qPrintable(banner->text()));
    m_screen->grab(QStringLiteral("new-pasted"));
}

/** As long as the letter has them: what is read there is compared with paper. */
void TestNewLetter::showsWholeValues() {
    for (int row = 0; row < 12; ++row)
        for (int column = 0; column < grid()->model()->columnCount(); ++column)
            QVERIFY2(isWhole(*grid(), row, column), qPrintable(cell(row, column)));
}

/** In letters like the cells' own, on the same line. */
void TestNewLetter::numbersItsRows() {
    constexpr int row = 2; // "3" beside a BIN of as high digits
    constexpr int frame = 2;
    const auto* numbers = grid()->verticalHeader();
    const QRect number(0, numbers->sectionViewportPosition(row), numbers->width(),
                       numbers->sectionSize(row));
    const QRect bin = grid()->visualRect(grid()->model()->index(row, 2));
    const auto lines = [](QWidget* view, const QRect& place) {
        return letteredLines(view->grab(place.adjusted(frame, frame, -frame, -frame)).toImage());
    };
    const auto [top, bottom] = lines(numbers->viewport(), number);
    const auto [cellTop, cellBottom] = lines(grid()->viewport(), bin);
    QVERIFY(top >= 0 && cellTop >= 0);
    QCOMPARE(bottom - top, cellBottom - cellTop);
    QVERIFY(std::abs(top - cellTop) <= 1);
    // Its last digit is apart from what is scrolled half out of view beside it.
    const QImage picture = grid()
                               ->verticalHeader()
                               ->viewport()
                               ->grab(number.adjusted(frame, frame, -frame, -frame))
                               .toImage();
    const auto across = letteredLines(picture.transformed(QTransform().rotate(90)));
    QVERIFY(across.second >= 0);
    QVERIFY(picture.width() - 1 - across.second + frame >= look::near);
}

/** At the end of a row one still sees whose it is. */
void TestNewLetter::namesTheRowsWhereTheNamesAreOutOfView() {
    const auto head = [this](int row) {
        return grid()->model()->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
    };
    const auto* bar = grid()->horizontalScrollBar();
    grid()->setCurrentIndex(grid()->model()->index(11, 0));
    QTRY_COMPARE(bar->value(), 0);
    QCOMPARE(head(11), QStringLiteral("12"));
    const int narrow = grid()->verticalHeader()->width();
    const QModelIndex phone = grid()->model()->index(11, 7);
    grid()->setFocus();
    while (grid()->currentIndex() != phone)
        m_screen->press(Qt::Key_Right);
    QVERIFY(bar->value() > grid()->columnWidth(0) / 2);
    QVERIFY2(head(11).contains(QStringLiteral("Цой-Ахметов")), qPrintable(head(11)));
    QVERIFY(grid()->verticalHeader()->width() > narrow);
    const auto* over = m_screen->wait<QLabel>("surnamesHead"); // the names have a head, too
    QVERIFY(over->isVisible() && !over->text().isEmpty());
    QCOMPARE(over->width(), grid()->verticalHeader()->width());
    QVERIFY(over->sizeHint().width() <= over->width());
    QVERIFY(grid()->viewport()->rect().contains(grid()->visualRect(phone).topLeft()));
    QVERIFY(grid()->visualRect(phone).right() <= grid()->viewport()->rect().right() + 1);
    m_screen->grab(QStringLiteral("new-row-ends"));
    grid()->setCurrentIndex(grid()->model()->index(11, 0));
    QCOMPARE(head(11), QStringLiteral("12"));
    QCOMPARE(grid()->verticalHeader()->width(), narrow);
    QVERIFY(!over->isVisible());
}

void TestNewLetter::undoesAndFillsDown() {
    m_screen->wait("undo")->setFocus();
    m_screen->press(Qt::Key_Space);
    QCOMPARE(grid()->model()->rowCount(), 1);
    QVERIFY(grid()->hasFocus()); // nothing is left to undo: the button is off
    m_screen->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(grid()->model()->rowCount(), 13);
    m_screen->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(grid()->model()->rowCount(), 1);
    m_screen->press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(grid()->model()->rowCount(), 13);
    grid()->setCurrentIndex(grid()->model()->index(1, 4));
    m_screen->press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(cell(1, 4), QStringLiteral("Министр"));
    m_screen->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell(1, 4), QStringLiteral("Бас сарапшы"));
    // Typing begins a cell, Enter ends it and goes down, Esc leaves it as it was.
    m_screen->type(QStringLiteral("Х"));
    m_screen->press(Qt::Key_Return);
    QTRY_COMPARE(cell(1, 4), QStringLiteral("Х"));
    QTRY_COMPARE(grid()->currentIndex().row(), 2);
    m_screen->type(QStringLiteral("Y"));
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(grid()->hasFocus());
    QCOMPARE(cell(2, 4), QStringLiteral("Басқарма басшысы"));
    m_screen->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell(1, 4), QStringLiteral("Бас сарапшы"));
    m_screen->press(Qt::Key_Insert);
    QCOMPARE(grid()->model()->rowCount(), 14);
    m_screen->find("executorName")->setFocus(); // where one types, a word goes and no row
    m_screen->press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(grid()->model()->rowCount(), 14);
    grid()->setFocus();
    m_screen->press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(grid()->model()->rowCount(), 13);
    // In a line of the letter it is about that line.
    auto* name = m_screen->find<QLineEdit>("executorName");
    const QString before = name->text();
    name->setFocus();
    m_screen->press(Qt::Key_Home); // what was typed before is a step of its own
    m_screen->type(QStringLiteral("Х"));
    m_screen->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(name->text(), before);
    m_screen->press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(name->text(), QStringLiteral("Х") + before);
    m_screen->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(name->text(), before);
    QCOMPARE(grid()->model()->rowCount(), 13);
    redoesInTheBoxInUse();
    grid()->setFocus();
}

/** A figure is a line, too: what was undone in the table stays undone. */
void TestNewLetter::redoesInTheBoxInUse() {
    grid()->setFocus();
    m_screen->press(Qt::Key_Insert);
    QCOMPARE(grid()->model()->rowCount(), 14);
    m_screen->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(grid()->model()->rowCount(), 13);
    auto* media = m_screen->find<QSpinBox>("mediaCount");
    const int before = media->value();
    media->setFocus();
    media->selectAll();
    m_screen->type(QStringLiteral("7"));
    QCOMPARE(media->value(), 7);
    m_screen->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(media->value(), before);
    m_screen->press(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(media->value(), 7);
    QCOMPARE(grid()->model()->rowCount(), 13);
    media->setValue(before);
}

void TestNewLetter::refusesAPasteWithAWord() {
    const QString before = cell(0, 1);
    const auto says = [this](const QString& clipboard, const QString& words) {
        QApplication::clipboard()->setText(clipboard);
        grid()->setFocus();
        grid()->setCurrentIndex(grid()->model()->index(0, 1));
        m_screen->press(Qt::Key_V, Qt::ControlModifier);
        auto* banner = m_screen->find<look::Banner>("letterMessage");
        return banner && banner->text().contains(words);
    };
    QVERIFY(says(QStringLiteral("\"a\tb\n"), QStringLiteral("The clipboard is not")));
    QVERIFY(says(QStringLiteral("nothing"), QStringLiteral("The clipboard is not")));
    QVERIFY(says(QStringLiteral("a\tb\n").repeated(1001), QStringLiteral("1001 rows")));
    m_screen->grab(QStringLiteral("new-paste-refused"));
    QCOMPARE(grid()->model()->rowCount(), 13); // nothing of it
    QCOMPARE(cell(0, 1), before);
    // What would not fit is not cut; from the first column it would.
    const QString phone = cell(0, 7);
    const auto cells = [](int count) {
        return QStringList(count, QStringLiteral("Х")).join(u'\t') + u'\n';
    };
    // By itself: setCurrentIndex() minds the keys that were held.
    grid()->selectionModel()->setCurrentIndex(grid()->model()->index(0, 4),
                                              QItemSelectionModel::ClearAndSelect);
    QApplication::clipboard()->setText(cells(6));
    m_screen->press(Qt::Key_V, Qt::ControlModifier);
    const QString said = m_screen->wait<look::Banner>("letterMessage")->text();
    QVERIFY2(said.contains(QStringLiteral("6 columns")), qPrintable(said));
    QVERIFY2(said.contains(QStringLiteral("room for 4")), qPrintable(said));
    m_screen->grab(QStringLiteral("new-paste-too-wide"));
    QCOMPARE(cell(0, 7), phone);
    QCOMPARE(cell(0, 1), before);
}

/** The heading line of the spreadsheet makes no employee. */
void TestNewLetter::leavesAHeadingLineOut() {
    const QString before = cell(0, 0);
    grid()->setFocus();
    grid()->selectionModel()->setCurrentIndex(grid()->model()->index(0, 0),
                                              QItemSelectionModel::ClearAndSelect);
    QApplication::clipboard()->setText(
        QStringLiteral("№\tФИО\tИИН\tБИН\n1\tКим Анна\t850101100012\t230440000010\n"));
    m_screen->press(Qt::Key_V, Qt::ControlModifier);
    const QString said = m_screen->wait<look::Banner>("letterMessage")->text();
    QVERIFY2(said.contains(QStringLiteral("heading line was left out")), qPrintable(said));
    m_screen->grab(QStringLiteral("new-pasted-headings"));
    QCOMPARE(cell(0, 0), QStringLiteral("Ким Анна"));
    m_screen->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell(0, 0), before);
}

/** Where one does not know the key; the palette gives the focus back and the cell stays chosen. */
void TestNewLetter::copiesFromThePalette() {
    grid()->setFocus();
    grid()->selectionModel()->setCurrentIndex(grid()->model()->index(0, 1),
                                              QItemSelectionModel::ClearAndSelect);
    QApplication::clipboard()->clear();
    m_screen->press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->wait("commandText")->hasFocus());
    m_screen->type(QStringLiteral("copy chosen cells"));
    m_screen->press(Qt::Key_Return);
    QTRY_COMPARE(QApplication::clipboard()->text().trimmed(), cell(0, 1));
    // Where one types, the keys are the line's.
    const auto* paste = m_screen->window().findChild<QAction*>("pasteRowsAction");
    QVERIFY(paste->isEnabled() && !paste->text().isEmpty());
    const int rows = grid()->model()->rowCount();
    auto* number = m_screen->find<QLineEdit>("letterNumber");
    number->setFocus();
    const QString before = number->text();
    m_screen->press(Qt::Key_A, Qt::ControlModifier);
    QApplication::clipboard()->setText(before);
    m_screen->press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(number->text(), before);
    m_screen->press(Qt::Key_C, Qt::ControlModifier); // nothing is chosen there: no cell is copied
    QCOMPARE(QApplication::clipboard()->text(), before);
    QCOMPARE(grid()->model()->rowCount(), rows);
    grid()->setFocus();
}

void TestNewLetter::showsFindingsInTheirCells() {
    const QModelIndex iin = grid()->model()->index(2, 1);
    grid()->setCurrentIndex(iin);
    m_screen->type(QStringLiteral("700308200015"));
    m_screen->press(Qt::Key_Return);
    const auto says = [&](const char* word) {
        return iin.data(Qt::ToolTipRole).toString().contains(QLatin1String(word));
    };
    QTRY_VERIFY(says("Error"));
    QVERIFY(!iin.data(Qt::DecorationRole).value<QIcon>().isNull());
    grid()->setCurrentIndex(iin);
    m_screen->press(Qt::Key_F2); // edited as wide as it is, and not beside its mark
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor && grid()->isAncestorOf(editor));
    QCOMPARE(editor->geometry(), grid()->visualRect(iin));
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(grid()->hasFocus());
    auto* list = m_screen->wait<QListView>("letterFindings");
    QVERIFY(list->model()->rowCount() >= 1);
    m_screen->grab(QStringLiteral("new-findings"));
    grid()->setCurrentIndex(grid()->model()->index(7, 6));
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    m_screen->press(Qt::Key_Return);
    QCOMPARE(grid()->currentIndex(), iin);
    QVERIFY(grid()->hasFocus());
    // A click takes the focus to the button, the first error takes it on.
    grid()->setCurrentIndex(grid()->model()->index(7, 6));
    m_screen->click("register");
    QTRY_VERIFY(m_screen->find<QPushButton>("bannerAction")); // "Register as received"
    QCOMPARE(grid()->currentIndex(), iin);
    QVERIFY(grid()->hasFocus());
    m_screen->grab(QStringLiteral("new-stopped"));
    m_screen->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(!says("Error"));
}

void TestNewLetter::keepsWhatIsWrittenAcrossPages() {
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("letterTable");
    QTRY_VERIFY(m_screen->find<QPushButton>("bannerAction"));
    m_screen->click("certificates");
    m_screen->click("applications");
    m_screen->click("bannerAction");
    QCOMPARE(grid()->model()->rowCount(), 13);
}

/** Whoever asks for a new letter is told that it is the old one, since when, and the way out. */
void TestNewLetter::saysThatALetterComesBack() {
    const auto heads = [this](const QString& words) {
        for (const QLabel* label : m_screen->window().findChildren<QLabel*>())
            if (label->isVisible() && label->text() == words) return true;
        return false;
    };
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("letterTable");
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    auto* said = m_screen->wait<look::Banner>("letterMessage");
    QVERIFY2(said->text().contains(dayText(today())), qPrintable(said->text()));
    QVERIFY(said->text().contains(m_screen->wait<QPushButton>("discard")->text()));
    QVERIFY(heads(QStringLiteral("Letter not registered yet")));
    QVERIFY(!heads(QStringLiteral("New letter")));
    m_screen->grab(QStringLiteral("new-came-back"));
    // Today has it among what is half-done, with the way back to it.
    m_screen->click("today");
    QWidget* card = m_screen->wait("begunLetters");
    QTRY_VERIFY(!m_screen->work().isBusy());
    QVERIFY(!m_screen->find("nextSteps"));
    QStringList words;
    for (const QLabel* label : card->findChildren<QLabel*>())
        words += label->text();
    QVERIFY(words.join(u' ').contains(QStringLiteral("01-12/345")));
    m_screen->grab(QStringLiteral("today-begun"));
    card->findChild<QPushButton*>(QStringLiteral("goOn"))->click();
    QCOMPARE(m_screen->wait<QTableView>("grid")->model()->rowCount(), 13);
}

void TestNewLetter::keepsWhatIsWrittenWhileLocked() {
    grid()->setCurrentIndex(grid()->model()->index(11, 7)); // where one works on
    QVERIFY(grid()->horizontalScrollBar()->value() > 0);
    const auto isThere = [this] {
        const QModelIndex cell = grid()->model()->index(11, 7);
        const bool isInView =
            grid()->viewport()->rect().contains(grid()->visualRect(cell).center());
        return grid()->currentIndex() == cell && isInView;
    };
    QVERIFY(isThere());
    lockAndSignIn();
    QTRY_VERIFY(isThere());
    QTRY_VERIFY(m_screen->find("letterFindings")); // which takes its room
    QTRY_VERIFY(isThere());
    QCOMPARE(grid()->model()->rowCount(), 13); // in view at once
    QCOMPARE(m_screen->find<QLineEdit>("letterNumber")->text(), QStringLiteral("01-12/345"));
    QCOMPARE(m_screen->find<QSpinBox>("mediaCount")->value(), 12);
    m_screen->press(Qt::Key_Z, Qt::ControlModifier); // what came back is not undone
    QCOMPARE(grid()->model()->rowCount(), 13);
}

/** Typed, and not ended by a key: the operator is called away. */
void TestNewLetter::keepsACellThatIsBeingTyped() {
    const QModelIndex last = grid()->model()->index(11, 4);
    QVERIFY(last.data().toString() != QStringLiteral("Кеңесші"));
    grid()->setFocus();
    grid()->setCurrentIndex(last);
    m_screen->type(QStringLiteral("Кеңесші"));
    lockAndSignIn();
    QCOMPARE(grid()->model()->index(11, 4).data().toString(), QStringLiteral("Кеңесші"));
}

void TestNewLetter::registersTheLetter() {
    // While the worker is busy, as with a key on a token, nothing is typed that would be lost.
    QSemaphore goOn;
    const auto release = qScopeGuard([&goOn] { goOn.release(); });
    m_screen->work().start(
        &m_screen->window(),
        [&goOn](model::Desk&, model::Job&) {
            goOn.acquire();
            return model::done();
        },
        [](const model::Status&) {});
    grid()->setFocus();
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!grid()->isEnabled() && !m_screen->wait("letterNumber")->isEnabled());
    QVERIFY(m_screen->wait("register")->hasFocus());
    m_screen->press(Qt::Key_S, Qt::ControlModifier); // a key comes twice, a letter once
    goOn.release();
    m_screen->wait("rowTable");
    QTRY_COMPARE(rows()->rowCount(), 12);
    QCOMPARE(state(0), QStringLiteral("Undecided"));
    m_screen->grab(QStringLiteral("letter"));
    // By which paragraphs, the law of the day says.
    const auto hint = [this](const char* name) { return m_screen->wait(name)->toolTip(); };
    QVERIFY(hint("category").contains(QStringLiteral("para 7 1); UCGO rules, para 7 2))")));
    QVERIFY(hint("exception").contains(QStringLiteral("para 11 5))")));
    QVERIFY(hint("printReply").contains(QStringLiteral("para 12 1))")));
    QVERIFY(hint("accept").contains(QStringLiteral("para 7 2); Ctrl+Enter)")));
    QVERIFY(hint("refuse").contains(QStringLiteral("para 11; Ctrl+Shift+Enter)")));
    const auto* now = m_screen->window().findChild<QWidget*>(QStringLiteral("refuseNow"));
    QVERIFY(now->toolTip().contains(QStringLiteral("para 12 1); Ctrl+Enter)")));
    const auto* add = m_screen->window().findChild<QWidget*>(QStringLiteral("register"));
    QVERIFY(add->toolTip().contains(QStringLiteral("para 7 2); Ctrl+S)")));
}

QTEST_MAIN(TestNewLetter)
#include "test_new_letter.moc"
