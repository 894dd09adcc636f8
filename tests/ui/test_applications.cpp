// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: one letter from its first line to its decisions, on one workplace.
#include <functional>
#include <map>
#include <set>

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSpinBox>
#include <QTableView>

#include "model/text/names.h"
#include "tests/ui/desk_worker.h"
#include "tests/ui/letter.h"
#include "tests/ui/screen.h"
#include "tests/ui/sort.h"
#include "ui/dialogs/ask.h"
#include "ui/findings/finding_list.h"
#include "ui/look/banner.h"
#include "ui/look/day_edit.h"
#include "ui/look/whole_choice.h"
#include "ui/pages/applications/letter_table.h"
#include "ui/pages/applications/row_table.h"
#include "ui/shell/shell.h"

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

/** Whether a cell has the room for all of its words, over as many lines as they need. */
bool isWhole(const QTableView& view, int row, int column) {
    constexpr int margin = 3; // Qt's, on either side
    const QString words = view.model()->index(row, column).data().toString();
    const QRect room(0, 0, view.columnWidth(column) - 2 * margin, 1000);
    const int flags = view.wordWrap() ? Qt::TextWordWrap : 0;
    const QRect needed = view.fontMetrics().boundingRect(room, flags, words);
    return needed.width() <= room.width() && needed.height() <= view.rowHeight(row);
}

} // namespace

/** Steps 3-6 at the screen: a letter comes in, is checked, and its rows are decided on. */
class TestApplications : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void saysWhatToDoFirst();
    void takesALetterByKeyboard();
    void showsWholeValues();
    void writesPlacesAndCounts();
    void tellsARemarkOfManyRowsOnce();
    void tellsAStateInOneLine();
    void numbersItsRows();
    void undoesAndFillsDown();
    void refusesAPasteWithAWord();
    void showsFindingsInTheirCells();
    void keepsWhatIsWrittenAcrossPages();
    void keepsWhatIsWrittenWhileLocked();
    void keepsACellThatIsBeingTyped();
    void registersTheLetter();
    void keepsNumbersOnOneLine();
    void putsCaptionsAboveTheirFields();
    void decidesByKeyboard();
    void savesPapers();
    void changesADecisionWithAReason();
    void listsWhatWaits();
    void sortsAsKazakhDoes();
    void offersThePersonsOfTheLastLetter();
    void importsAFileThatIsDropped();
    void registersNothingWhileAFileIsRead();
    void putsNoFileIntoAnotherLetter();
    void registersAsReceived();
    void keepsADecisionOverTheLock();
    void keepsACorrectionOverTheLock();
    void leavesACorrectionWithItsLetter();
    void tellsARowFromTheOneBefore();
    void tellsALetterFromTheOneBefore();
    void putsARowRight();
    void decidesByWhatACorrectionSays();
    void keepsAHeadCorrectionOverTheLock();
    void putsTheHeadRight();
    void keepsWhatIsChosenOverTheHead();
    void keepsWhatIsRegisteredAsTheDeskLocks();
    void asksWhyALetterComesTwice();
    void speaksThreeLanguages();
    void beginsANewLetterFromAnOpenOne();

private:
    QTableView* grid() { return m_screen->wait<QTableView>("grid"); }
    QString cell(int row, int column) {
        return grid()->model()->index(row, column).data().toString();
    }
    void writeHead(const QString& number, int media);
    void lockAndSignIn();
    std::vector<model::DecisionDraft> decisionsKept() {
        return m_screen
            ->desk([](model::Desk& at, model::Job&) { return model::draftsOf(at.session); })
            ->decisions;
    }
    void openFromTheList(const QString& number);
    /** As Today opens it. */
    void open(qlonglong letter);
    QAbstractItemModel* rows() { return m_screen->wait<QTableView>("rowTable")->model(); }
    QString state(int row) { return rows()->index(row, 3).data().toString(); }

    std::unique_ptr<Screen> m_screen;
    QString m_password;
};

void TestApplications::initTestCase() {
    m_screen = std::make_unique<Screen>();
    m_screen->click("chooseTraining");
    m_password = m_screen->wait<QLineEdit>("password")->text();
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    m_screen->click("applications");
    m_screen->wait("letterTable");
}

void TestApplications::saysWhatToDoFirst() {
    const auto said = [this](const QString& words) {
        for (const QLabel* label : m_screen->window().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    };
    QTRY_VERIFY(said(QStringLiteral("“New letter”")));
    m_screen->grab(QStringLiteral("empty"));
}

void TestApplications::writeHead(const QString& number, int media) {
    const QString values[] = {number,
                              {},
                              {},
                              QString::number(media),
                              QStringLiteral("Қазақстан Республикасының Оқу министрлігі"),
                              QStringLiteral("Әбілқасымов Жәңгір Ұланұлы"),
                              QStringLiteral("Сәрсенова Ләйлә Болат қызы"),
                              QStringLiteral("8 7172 74 00 01")};
    m_screen->wait("letterNumber")->setFocus();
    for (const QString& value : values) {
        if (auto* spin = qobject_cast<QSpinBox*>(QApplication::focusWidget())) spin->selectAll();
        m_screen->type(value);
        // A date has three parts.
        for (QWidget* before = QApplication::focusWidget(); QApplication::focusWidget() == before;)
            m_screen->press(Qt::Key_Tab);
    }
}

void TestApplications::takesALetterByKeyboard() {
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
    m_screen->grab(QStringLiteral("new-pasted"));
}

/** As long as the letter has them: what is read there is compared with paper. */
void TestApplications::showsWholeValues() {
    for (int row = 0; row < 12; ++row)
        for (int column = 0; column < grid()->model()->columnCount(); ++column)
            QVERIFY2(isWhole(*grid(), row, column), qPrintable(cell(row, column)));
}

/** A line of a list begins as a sentence does, and no figure is torn from what it counts. */
void TestApplications::writesPlacesAndCounts() {
    FindingTable table(false, nullptr);
    const auto found = [](int row, const char* field) {
        return model::Finding{model::FindingCode::FieldMissing, model::Severity::Error, row,
                              QLatin1String(field)};
    };
    table.show({found(3, "iin"), found(0, "letterNumber"), found(0, "")});
    const char* const begin[] = {"Row 3, IIN: ", "Letter number: ", "Letter: "};
    for (int row = 0; row < 3; ++row)
        QVERIFY(table.index(row).data().toString().startsWith(QLatin1String(begin[row])));
    QCOMPARE(stateText({{model::RowState::Undecided, 2}, {model::RowState::Accepted, 1}}),
             QStringLiteral("Undecided:\u00a02 · Accepted:\u00a01"));
}

/** An error stays a line of its own, since each is to be put right. */
void TestApplications::tellsARemarkOfManyRowsOnce() {
    using model::FindingCode;
    using model::Severity;
    std::vector<model::Finding> findings;
    for (int row = 1; row <= 50; ++row)
        findings.push_back({FindingCode::IinNineteenthCentury, Severity::Warning, row, "iin"});
    for (const int row : {2, 7})
        findings.push_back({FindingCode::FieldMissing, Severity::Error, row, "iin"});
    for (const int row : {4, 5}) { // each says something else
        const QString digit = QString::number(row);
        findings.push_back({FindingCode::IinCentury, Severity::Notice, row, "iin", "", {digit}});
    }
    for (const int row : {9, 3})
        findings.push_back({FindingCode::ExceptionNotNeeded, Severity::Notice, row, "iin"});
    FindingTable letter(false, nullptr);
    letter.show(findings);
    const auto said = [&letter](int line) { return letter.index(line).data().toString(); };
    QCOMPARE(letter.rowCount(), 6);
    QVERIFY(said(0).startsWith(QStringLiteral("Row 2, IIN: ")));
    QVERIFY(said(1).startsWith(QStringLiteral("Row 7, IIN: ")));
    QVERIFY2(said(2).startsWith(QStringLiteral("IIN: ")), qPrintable(said(2)));
    QVERIFY2(said(2).endsWith(QStringLiteral("(rows 1, 2, 3 and 47 more)")), qPrintable(said(2)));
    QCOMPARE(letter.at(2).row, 1); // where the list jumps to
    QVERIFY(said(3).startsWith(QStringLiteral("Row 4, IIN: ")));
    QVERIFY(said(4).startsWith(QStringLiteral("Row 5, IIN: ")));
    QVERIFY2(said(5).endsWith(QStringLiteral("(rows 9, 3)")), qPrintable(said(5)));
    QVERIFY(letter.index(2)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(QStringLiteral("Warning: IIN: ")));
}

/** In each language: two lines would make every row of the lists higher. */
void TestApplications::tellsAStateInOneLine() {
    using model::RowState;
    constexpr int margins = 5 + 2 * 3; // the style's, and Qt's on either side
    constexpr int icon = 16 + 2 * 3;
    const QFontMetrics letters = grid()->fontMetrics();
    const auto fits = [&](const QString& words, int others, int width) {
        return letters.horizontalAdvance(words) + others <= width;
    };
    for (const char* language : {"kk", "ru", "en"}) {
        setLanguage(QLatin1String(language));
        const QString three =
            stateText({{RowState::Undecided, 10}, {RowState::Accepted, 1}, {RowState::Refused, 1}});
        QVERIFY2(fits(three, margins, LetterTable::widths[LetterTable::State]), qPrintable(three));
        for (const RowState state :
             {RowState::Undecided, RowState::Accepted, RowState::Refused, RowState::Issuing,
              RowState::Issued, RowState::HandedOver, RowState::NotDelivered}) {
            const QString one = model::text::name(state);
            QVERIFY2(fits(one, margins + icon, LetterTable::oneState), qPrintable(one));
            QVERIFY2(fits(one, margins + icon, RowTable::widths[RowTable::State]), qPrintable(one));
        }
    }
}

/** In letters like the cells' own, on the same line. */
void TestApplications::numbersItsRows() {
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
}

void TestApplications::undoesAndFillsDown() {
    m_screen->wait("undo")->setFocus();
    m_screen->press(Qt::Key_Space);
    QCOMPARE(grid()->model()->rowCount(), 1);
    QVERIFY(grid()->hasFocus()); // nothing is left to undo: the button is off
    m_screen->press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
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
}

void TestApplications::refusesAPasteWithAWord() {
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
}

void TestApplications::showsFindingsInTheirCells() {
    const QModelIndex iin = grid()->model()->index(2, 1);
    grid()->setCurrentIndex(iin);
    m_screen->type(QStringLiteral("700308200015"));
    m_screen->press(Qt::Key_Return);
    const auto says = [&](const char* word) {
        return iin.data(Qt::ToolTipRole).toString().contains(QLatin1String(word));
    };
    QTRY_VERIFY(says("Error"));
    QVERIFY(!iin.data(Qt::DecorationRole).value<QIcon>().isNull());
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

void TestApplications::keepsWhatIsWrittenAcrossPages() {
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("letterTable");
    QTRY_VERIFY(m_screen->find<QPushButton>("bannerAction"));
    m_screen->click("certificates");
    m_screen->click("applications");
    m_screen->click("bannerAction");
    QCOMPARE(grid()->model()->rowCount(), 13);
}

void TestApplications::lockAndSignIn() {
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    m_screen->wait<QLineEdit>("password")->setText(m_password);
    QTRY_VERIFY(m_screen->wait("signIn")->isEnabled());
    m_screen->click("signIn");
    m_screen->wait("navigation");
}

/** A letter of one row. */
void TestApplications::openFromTheList(const QString& number) {
    m_screen->press(Qt::Key_Escape);
    auto* letters = m_screen->wait<QTableView>("letterTable");
    const auto placeOf = [&] {
        return letters->model()->match(letters->model()->index(0, 1), Qt::DisplayRole, number, 1,
                                       Qt::MatchContains);
    };
    QTRY_COMPARE(placeOf().size(), 1);
    letters->setCurrentIndex(placeOf().first());
    letters->setFocus();
    m_screen->press(Qt::Key_Return);
    m_screen->wait("rowTable");
    QTRY_COMPARE(rows()->rowCount(), 1);
}

void TestApplications::keepsWhatIsWrittenWhileLocked() {
    lockAndSignIn();
    QCOMPARE(grid()->model()->rowCount(), 13); // in view at once
    QCOMPARE(m_screen->find<QLineEdit>("letterNumber")->text(), QStringLiteral("01-12/345"));
    QCOMPARE(m_screen->find<QSpinBox>("mediaCount")->value(), 12);
    m_screen->press(Qt::Key_Z, Qt::ControlModifier); // what came back is not undone
    QCOMPARE(grid()->model()->rowCount(), 13);
}

/** Typed, and not ended by a key: the operator is called away. */
void TestApplications::keepsACellThatIsBeingTyped() {
    const QModelIndex last = grid()->model()->index(11, 4);
    QVERIFY(last.data().toString() != QStringLiteral("Кеңесші"));
    grid()->setFocus();
    grid()->setCurrentIndex(last);
    m_screen->type(QStringLiteral("Кеңесші"));
    lockAndSignIn();
    QCOMPARE(grid()->model()->index(11, 4).data().toString(), QStringLiteral("Кеңесші"));
}

void TestApplications::registersTheLetter() {
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

/** A phone number is read as one, and a figure with the word that tells what it counts. */
void TestApplications::keepsNumbersOnOneLine() {
    const auto says = [this](const QString& words) {
        for (const QLabel* label : m_screen->window().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    };
    QVERIFY(says(QStringLiteral("7172\u00a074\u00a000\u00a001 ·")));
    QVERIFY(says(QStringLiteral("media:\u00a012")));
    QVERIFY(says(QStringLiteral(" · +7\u00a0701\u00a0000\u00a000\u00a001")));
}

/** In every language, and the longest region is whole beside the medium. */
void TestApplications::putsCaptionsAboveTheirFields() {
    const auto placeOf = [this](const QWidget& one) {
        return QRect(one.mapTo(&m_screen->window(), QPoint()), one.size());
    };
    const auto captionOf = [this](const QWidget& field) -> const QLabel* {
        for (const QLabel* label : m_screen->window().findChildren<QLabel*>())
            if (label->buddy() == &field) return label;
        return nullptr;
    };
    auto* region = m_screen->wait<QComboBox>("region");
    const int before = region->currentIndex();
    for (const char* language : {"kk", "ru", "en"}) {
        const QString said = captionOf(*region)->text();
        setLanguage(QLatin1String(language));
        QTRY_VERIFY(captionOf(*region)->text() != said);
        QApplication::processEvents(); // layouts that are on their way
        for (const char* name : {"region", "mediumKind", "category", "exception"}) {
            const QWidget* field = m_screen->wait(name);
            const QLabel* caption = captionOf(*field);
            QVERIFY2(caption, name);
            QTRY_VERIFY2(placeOf(*caption).bottom() < placeOf(*field).top(), name);
            QCOMPARE(placeOf(*caption).left(), placeOf(*field).left());
        }
        for (const char* longest :
             {"Солтүстік Қазақстан облысы", "Восточно-Казахстанская область"}) {
            const int at = region->findText(QString::fromUtf8(longest));
            if (at < 0) continue; // of another language
            region->setCurrentIndex(at);
            QCOMPARE(look::hiddenChoice(*region), QString());
            QCOMPARE(look::hiddenChoice(*m_screen->wait<QComboBox>("mediumKind")), QString());
            m_screen->grab(QStringLiteral("choices-") + QLatin1String(language));
        }
        region->setCurrentIndex(before);
    }
}

void TestApplications::decidesByKeyboard() {
    auto* view = m_screen->wait<QTableView>("rowTable");
    QTRY_VERIFY(!m_screen->work().isBusy());
    QApplication::processEvents(); // layouts that are on their way
    const auto placeOf = [this](const char* name) {
        return m_screen->wait(name)->mapTo(&m_screen->window(), QPoint());
    };
    const std::pair<QPoint, QPoint> before{placeOf("rowTable"), placeOf("accept")};
    const int height = view->height();
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(state(0), QStringLiteral("Accepted"));
    QTRY_COMPARE(view->currentIndex().row(), 1); // the next by itself
    // The message moves nothing: a second click meets what the first did.
    m_screen->wait("letterViewMessage");
    QTRY_VERIFY(view->height() < height);
    QCOMPARE(placeOf("rowTable"), before.first);
    QCOMPARE(placeOf("accept"), before.second);
    m_screen->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    auto* ground = m_screen->wait<QComboBox>("ground");
    QVERIFY(ground->hasFocus());
    QCOMPARE(ground->currentIndex(), -1); // nobody chose one yet
    ground->showPopup();
    QTRY_VERIFY(ground->view()->isVisible());
    QTest::keyClick(ground->view(), Qt::Key_Escape); // the list alone, not the form
    QTRY_VERIFY(!ground->view()->isVisible());
    m_screen->toFront();
    // Nothing here is red: what is refused can be decided anew.
    QCOMPARE(m_screen->wait("refuseNow")->property("role").toString(), QStringLiteral("primary"));
    const auto* opens = m_screen->window().findChild<QWidget*>(QStringLiteral("refuse"));
    QCOMPARE(opens->property("role").toString(), QStringLiteral("plain"));
    QCOMPARE(m_screen->wait<QPushButton>("backToChoices")->text(), QStringLiteral("Back"));
    ground->setFocus();
    m_screen->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_screen->find<look::Banner>("decisionBanner"));
    QVERIFY(ground->property("fault").toBool());
    // Nor do Enter in the note, and the key that goes on with what is in view: it accepts nobody
    // here.
    const auto* goOn = m_screen->window().findChild<QAction*>(QStringLiteral("acceptRow"));
    QCOMPARE(goOn->text(), QStringLiteral("Refuse the row")); // in the palette
    for (const Qt::KeyboardModifiers with : {Qt::NoModifier, Qt::ControlModifier}) {
        m_screen->wait("note")->setFocus();
        m_screen->press(Qt::Key_Return, with);
        QVERIFY(ground->hasFocus());
    }
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(state(1), QStringLiteral("Undecided"));
    m_screen->press(Qt::Key_Down);
    QCOMPARE(ground->currentIndex(), 0);
    m_screen->press(Qt::Key_Down);
    const QString words = ground->currentText();
    setLanguage(QStringLiteral("kk"));
    QTRY_VERIFY(ground->currentText() != words);
    QCOMPARE(ground->currentIndex(), 1); // in another language the same
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(ground->currentText(), words);
    QVERIFY(!ground->property("fault").toBool());
    for (const char* decision : {"acceptRow", "refuseRow"})
        QVERIFY(!m_screen->window().findChild<QAction*>(QLatin1String(decision))->autoRepeat());
    m_screen->wait("note")->setFocus();
    m_screen->type(QStringLiteral("ЖСН құжатқа сай емес"));
    m_screen->grab(QStringLiteral("refuse"));
    m_screen->wait("refuseNow")->setFocus(); // whose hint names the key
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(state(1), QStringLiteral("Refused"));
    QTRY_COMPARE(goOn->text(), QStringLiteral("Accept the row"));
    QTRY_COMPARE(view->currentIndex().row(), 2);
    // The second press of a double click meets the next row's buttons, and counts on none of them.
    const int interval = QApplication::doubleClickInterval();
    QApplication::setDoubleClickInterval(600000);
    QTest::mouseClick(m_screen->wait("accept"), Qt::LeftButton);
    QTest::mouseDClick(m_screen->wait("accept"), Qt::LeftButton);
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(state(2), QStringLiteral("Undecided"));
    QApplication::setDoubleClickInterval(0);
    QTest::mouseClick(m_screen->wait("accept"), Qt::LeftButton);
    QTRY_COMPARE(state(2), QStringLiteral("Accepted"));
    QTRY_COMPARE(view->currentIndex().row(), 3);
    QApplication::setDoubleClickInterval(interval);
    for (int row = 3; row < 12; ++row) {
        m_screen->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(state(row), QStringLiteral("Accepted"));
    }
    m_screen->grab(QStringLiteral("decided"));
}

void TestApplications::savesPapers() {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("reply.pdf"));
    ask::answerWith({[&](const QString&, const QString&) { return path; }, {}});
    const auto isPdf = [](const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
    };
    m_screen->click("printReply");
    m_screen->savePaper();
    QTRY_VERIFY_WITH_TIMEOUT(isPdf(path), 20000);
    path = folder.filePath(QStringLiteral("application.pdf"));
    m_screen->press(Qt::Key_P, Qt::ControlModifier);
    m_screen->savePaper();
    QTRY_VERIFY_WITH_TIMEOUT(isPdf(path), 20000);
    ask::answerWith({});
}

void TestApplications::changesADecisionWithAReason() {
    auto* view = m_screen->wait<QTableView>("rowTable");
    view->setFocus();
    view->setCurrentIndex(rows()->index(1, 1));
    m_screen->wait("changeDecision");
    m_screen->grab(QStringLiteral("decided-row"));
    m_screen->press(Qt::Key_F6); // opens the choices
    QVERIFY(m_screen->wait("whyChanged")->hasFocus());
    m_screen->press(Qt::Key_Return, Qt::ControlModifier); // no reason yet
    QTRY_VERIFY(m_screen->find<look::Banner>("decisionBanner"));
    QCOMPARE(state(1), QStringLiteral("Refused"));
    m_screen->grab(QStringLiteral("decided-again"));
    m_screen->type(QStringLiteral("Құжат келді"));
    auto* region = m_screen->wait<QComboBox>("region");
    const int chosen = region->currentIndex();
    region->setCurrentIndex(chosen + 1);
    m_screen->press(Qt::Key_Escape); // back to the decision as it is, without loss
    QVERIFY(!m_screen->find("whyChanged"));
    QCOMPARE(state(1), QStringLiteral("Refused"));
    m_screen->press(Qt::Key_F6);
    QCOMPARE(m_screen->wait<QLineEdit>("whyChanged")->text(), QStringLiteral("Құжат келді"));
    QCOMPARE(region->currentIndex(), chosen + 1);
    view->setCurrentIndex(rows()->index(2, 1)); // another row, and back
    QVERIFY(!m_screen->find("whyChanged"));
    view->setCurrentIndex(rows()->index(1, 1));
    m_screen->press(Qt::Key_F6);
    QCOMPARE(m_screen->wait<QLineEdit>("whyChanged")->text(), QStringLiteral("Құжат келді"));
    QCOMPARE(region->currentIndex(), chosen + 1);
    QTRY_COMPARE(decisionsKept().size(), std::size_t(1));
    m_screen->press(Qt::Key_Return,
                    Qt::ControlModifier | Qt::ShiftModifier); // the ground, and back
    auto* back = m_screen->wait<QPushButton>("backToChoices");
    QCOMPARE(back->text(), QStringLiteral("Back"));
    back->setFocus();
    m_screen->press(Qt::Key_Space);
    QCOMPARE(m_screen->wait<QLineEdit>("whyChanged")->text(), QStringLiteral("Құжат келді"));
    QCOMPARE(back->text(), QStringLiteral("Cancel"));
    back->setFocus();
    m_screen->press(Qt::Key_Space);
    QVERIFY(!m_screen->find("whyChanged"));
    QVERIFY(!m_screen->find("backToChoices"));
    QVERIFY(m_screen->wait("changeDecision")->hasFocus());
    QCOMPARE(state(1), QStringLiteral("Refused")); // as it was
    QTRY_VERIFY(decisionsKept().empty());          // what was chosen is wanted no more
    m_screen->press(Qt::Key_F6);
    QCOMPARE(m_screen->wait<QLineEdit>("whyChanged")->text(), QString());
    QCOMPARE(region->currentIndex(), chosen);
    m_screen->type(QStringLiteral("Құжат келді"));
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(state(1), QStringLiteral("Accepted"));
    QTRY_VERIFY(decisionsKept().empty()); // it is decided
    QTRY_VERIFY(!m_screen->find<QPushButton>("printReply")->isEnabled());
    m_screen->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); // nobody is refused now
    QTRY_VERIFY(m_screen->wait<look::Banner>("letterViewMessage")
                    ->text()
                    .startsWith(QStringLiteral("No row of this letter is refused")));
}

void TestApplications::listsWhatWaits() {
    m_screen->press(Qt::Key_Escape);
    auto* view = m_screen->wait<QTableView>("letterTable");
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->model()->index(0, 5).data().toString(), QStringLiteral("0 of 12"));
    QVERIFY(view->model()->index(0, 4).data().toString().contains(QStringLiteral("12")));
    auto* listed = m_screen->find<QComboBox>("listed");
    listed->setFocus();
    m_screen->press(Qt::Key_Down);
    QTRY_COMPARE(view->model()->rowCount(), 12);
    for (int column = 0; column < 5; ++column) // no answer yet: the state is the last in view
        QTRY_VERIFY(isWhole(*view, 0, column));
    m_screen->press(Qt::Key_F, Qt::ControlModifier);
    m_screen->type(QStringLiteral("цой"));
    QTRY_COMPARE(view->model()->rowCount(), 1);
    m_screen->grab(QStringLiteral("rows"));
    m_screen->press(Qt::Key_Return); // the only one
    m_screen->wait("rowTable");
    QTRY_COMPARE(m_screen->find<QTableView>("rowTable")->currentIndex().row(), 11);
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("letterTable");
    m_screen->press(Qt::Key_Escape);
    QTRY_COMPARE(view->model()->rowCount(), 12);
}

/** By the heading there, back and as it was; what is chosen stays chosen. */
void TestApplications::sortsAsKazakhDoes() {
    constexpr int person = 3;
    auto* view = m_screen->wait<QTableView>("letterTable");
    QTRY_COMPARE(view->model()->rowCount(), 12);
    const QStringList asTheyCame = columnOf(*view, person);
    QString initials;
    clickHeading(*view, person);
    for (const QString& name : columnOf(*view, person))
        initials += name.front();
    QCOMPARE(initials, QStringLiteral("ӘҒЖИКҚМӨСТЦЩ"));
    m_screen->grab(QStringLiteral("rows-sorted"));
    view->setCurrentIndex(view->model()->index(2, 0));
    const QString chosen = view->currentIndex().siblingAtColumn(person).data().toString();
    clickHeading(*view, person);
    QVERIFY(columnOf(*view, person).first().startsWith(u'Щ'));
    QCOMPARE(view->currentIndex().siblingAtColumn(person).data().toString(), chosen);
    clickHeading(*view, person);
    QCOMPARE(columnOf(*view, person), asTheyCame);
    sortByKey(*m_screen, person); // the headings in view: due, letter, state body, employee
    QCOMPARE(view->horizontalHeader()->sortIndicatorSection(), person);
    QVERIFY(columnOf(*view, person).first().startsWith(u'Ә'));
    // What is opened is what stands there.
    view->setFocus();
    view->setCurrentIndex(view->model()->index(11, 0));
    m_screen->press(Qt::Key_Return);
    m_screen->wait("rowTable");
    QTRY_COMPARE(m_screen->find<QTableView>("rowTable")->currentIndex().row(), 9); // Щербаков
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("letterTable");
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

/** Into empty fields alone, where they are typed over; a long name is seen from its beginning. */
void TestApplications::offersThePersonsOfTheLastLetter() {
    const QString head = QStringLiteral("Әбілқасымов Жәңгір Ұланұлы");
    const QString executor = QStringLiteral("Сәрсенова Ләйлә Болат қызы");
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    const auto line = [this](const char* name) { return m_screen->wait<QLineEdit>(name); };
    const auto enterBody = [&](const QString& body) {
        line("stateBody")->setFocus();
        line("stateBody")->selectAll();
        m_screen->type(body);
        m_screen->press(Qt::Key_Tab);
        QTRY_VERIFY(!m_screen->work().isBusy());
    };
    enterBody(QStringLiteral("Қаржы министрлігі")); // of which there is no letter
    QCOMPARE(line("headName")->text(), QString());
    enterBody(QStringLiteral("Қазақстан Республикасының  Оқу министрлігі"));
    QTRY_COMPARE(line("headName")->text(), head);
    QCOMPARE(line("executorName")->text(), executor);
    QCOMPARE(line("executorPhone")->text(), QStringLiteral("8 7172 74 00 01"));
    QVERIFY(line("headName")->hasFocus());
    QCOMPARE(line("headName")->selectedText(), head); // typed over
    QCOMPARE(line("executorName")->cursorPosition(), 0);
    m_screen->type(QStringLiteral("Ерлан"));
    line("executorName")->clear();
    enterBody(QStringLiteral("Қазақстан Республикасының Оқу министрлігі"));
    QTRY_COMPARE(line("executorName")->text(), executor);
    QCOMPARE(line("headName")->text(), QStringLiteral("Ерлан")); // stays as it was typed
    m_screen->find<QLineEdit>("stateBody")
        ->setText(QStringLiteral("Қазақстан Республикасының Ұлттық статистика бюросы"));
    QCOMPARE(line("stateBody")->cursorPosition(), 0);
    m_screen->click("discard");
    m_screen->click("bannerAction");
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("letterTable");
}

void TestApplications::importsAFileThatIsDropped() {
    m_screen->click("newLetter");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(exampleCsv)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(grid()->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(grid()->viewport(), &drop);
    QTRY_COMPARE(grid()->model()->rowCount(), 13);
    QVERIFY(drop.isAccepted());
    m_screen->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(grid()->model()->rowCount(), 1);
    ask::answerWith({{}, [](const QString&) { return exampleCsv; }});
    m_screen->click("import");
    QTRY_COMPARE(grid()->model()->rowCount(), 13);
    ask::answerWith({});
    m_screen->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(grid()->model()->rowCount(), 13); // asked first
    // The palette offers it while it is asked.
    const auto offered = [this] {
        const QString key = QStringLiteral("bannerKey");
        for (const QAction* one : m_screen->window().findChildren<QAction*>(key))
            if (one->isEnabled() && one->text() == QStringLiteral("Forget it")) return true;
        return false;
    };
    QVERIFY(offered());
    m_screen->press(Qt::Key_Return); // no: that button has the focus
    QVERIFY(!offered());
    QCOMPARE(grid()->model()->rowCount(), 13);
    m_screen->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(offered());
    m_screen->press(Qt::Key_Escape);
    QVERIFY(!offered());
    m_screen->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    m_screen->press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!offered());
    QCOMPARE(grid()->model()->rowCount(), 1);
}

/** It would be registered without the rows that are on their way into it. */
void TestApplications::registersNothingWhileAFileIsRead() {
    writeHead(QStringLiteral("02-1/6"), 1);
    ask::answerWith({{}, [](const QString&) { return exampleCsv; }});
    {
        const BusyWorker busy(m_screen->work(), &m_screen->window());
        m_screen->click("import");
        m_screen->press(Qt::Key_S, Qt::ControlModifier);
        const auto* message = m_screen->wait<look::Banner>("letterMessage");
        QVERIFY2(message->text().contains(QStringLiteral("still being read")),
                 qPrintable(message->text()));
        QVERIFY(m_screen->wait<QLineEdit>("letterNumber")->isEnabled()); // nothing is registered
        QVERIFY(!grid()->isEnabled()); // the file's rows would take the place of what is typed
        QCOMPARE(grid()->model()->rowCount(), 1);
    }
    QTRY_COMPARE(grid()->model()->rowCount(), 13);
    const auto said = [this] {
        const auto* message = m_screen->find<look::Banner>("letterMessage");
        return message ? message->text() : QString();
    };
    QTRY_VERIFY(said().contains(QStringLiteral("nothing is registered yet. Look at them")));
    QVERIFY(said().contains(QStringLiteral("letter-12.csv")));
    QTRY_VERIFY(!m_screen->work().isBusy());
    QVERIFY(m_screen->find("register")); // the letter is still being written
    QCOMPARE(m_screen->wait<QLineEdit>("letterNumber")->text(), QStringLiteral("02-1/6"));
}

void TestApplications::putsNoFileIntoAnotherLetter() {
    {
        const BusyWorker busy(m_screen->work(), &m_screen->window());
        m_screen->click("import");
        m_screen->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        m_screen->press(Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(grid()->model()->rowCount(), 1);
        QVERIFY(!m_screen->find<look::Banner>("letterMessage"));
    }
    ask::answerWith({});
    const auto* message = m_screen->wait<look::Banner>("letterMessage");
    QVERIFY2(message->text().contains(QStringLiteral("“letter-12.csv” was for the letter")),
             qPrintable(message->text()));
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(grid()->model()->rowCount(), 1);
    QVERIFY(m_screen->wait<QLineEdit>("letterNumber")->text().isEmpty());
}

void TestApplications::registersAsReceived() {
    writeHead(QStringLiteral("02-1/7"), 1);
    QApplication::clipboard()->setText(
        sheet(4, 1).replace(QStringLiteral("800321100019"), QStringLiteral("800321100018")));
    grid()->setFocus();
    m_screen->press(Qt::Key_V, Qt::ControlModifier);
    auto* message = m_screen->window().findChild<look::Banner*>(QStringLiteral("letterMessage"));
    const QWidget* elsewhere = nullptr;
    {
        BusyWorker worker(m_screen->work(), this);
        m_screen->press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(message->isHidden());
        m_screen->press(Qt::Key_9, Qt::ControlModifier);
        elsewhere = QApplication::focusWidget();
        QVERIFY(elsewhere && elsewhere->isVisible());
    }
    QTRY_VERIFY(!message->isHidden()); // the answer takes no keys from the page in view
    QCOMPARE(QApplication::focusWidget(), elsewhere);
    m_screen->press(Qt::Key_2, Qt::ControlModifier);
    m_screen->click("bannerAction");
    m_screen->wait("rowTable");
    QTRY_COMPARE(rows()->rowCount(), 1);
    // Its error stands against accepting: it can only be refused.
    auto* found = m_screen->wait<QListView>("rowFindings");
    QTRY_VERIFY(found->model()->rowCount() > 0);
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->find<look::Banner>("decisionBanner"));
    QCOMPARE(state(0), QStringLiteral("Undecided"));
    m_screen->grab(QStringLiteral("accept-stopped"));
}

/** And over another row: what is chosen and typed is the row's until it is decided on. */
void TestApplications::keepsADecisionOverTheLock() {
    const QString typed = QStringLiteral("ЖСН құжатқа сай емес");
    m_screen->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_screen->wait("ground")->hasFocus());
    m_screen->press(Qt::Key_Down);
    m_screen->press(Qt::Key_Down);
    const QString chosen = m_screen->find<QComboBox>("ground")->currentText();
    QVERIFY(!chosen.isEmpty());
    QTRY_COMPARE(decisionsKept().size(), std::size_t(1)); // a crash would not lose it
    m_screen->wait("note")->setFocus();
    m_screen->type(typed);
    lockAndSignIn(); // at once: what was typed last is not lost either
    m_screen->wait("ground");
    QCOMPARE(m_screen->find<QComboBox>("ground")->currentText(), chosen);
    QCOMPARE(m_screen->find<QLineEdit>("note")->text(), typed);
    QVERIFY(m_screen->find<look::Banner>("decisionBanner")); // says so
    m_screen->grab(QStringLiteral("refuse-kept"));
    const auto leaveAndComeBack = [this] {
        open(1);
        QTRY_COMPARE(rows()->rowCount(), 12);
        open(2);
        QTRY_COMPARE(rows()->rowCount(), 1);
    };
    leaveAndComeBack();
    QCOMPARE(m_screen->wait<QComboBox>("ground")->currentText(), chosen);
    QCOMPARE(m_screen->find<QLineEdit>("note")->text(), typed);
    // A key that decided on the row before refuses this one only after it was looked at.
    for (const auto with :
         {Qt::ControlModifier | Qt::NoModifier, Qt::ControlModifier | Qt::ShiftModifier}) {
        m_screen->wait("rowTable")->setFocus();
        m_screen->press(Qt::Key_Return, with);
        QVERIFY(m_screen->find("ground")->hasFocus());
        QTRY_VERIFY(!m_screen->work().isBusy());
        QCOMPARE(state(0), QStringLiteral("Undecided"));
    }
    m_screen->find<QLineEdit>("note")->clear(); // as if nothing had been typed
    m_screen->find<QComboBox>("ground")->setCurrentIndex(-1);
    m_screen->press(Qt::Key_Escape);
    leaveAndComeBack();
    QTRY_VERIFY(decisionsKept().empty());
    QVERIFY(!m_screen->find("ground"));
}

void TestApplications::keepsACorrectionOverTheLock() {
    m_screen->press(Qt::Key_F2);
    m_screen->wait("corrected-position")->setFocus();
    m_screen->press(Qt::Key_End);
    m_screen->type(QStringLiteral(" (м.а.)"));
    const QString typed = m_screen->find<QLineEdit>("corrected-position")->text();
    m_screen->wait("correctionReason")->setFocus();
    m_screen->type(QStringLiteral("Теру қатесі"));
    const Askers askers(m_screen->work());
    lockAndSignIn();
    m_screen->wait("rowTable"); // the letter that was open
    QTRY_COMPARE(rows()->rowCount(), 1);
    m_screen->press(Qt::Key_F2);
    // What it says, and its heading with the row's number, follow the language.
    auto* said = m_screen->wait<look::Banner>("rowCorrectionMessage");
    auto* heading = m_screen->wait<QLabel>("correctionHeading");
    const QString english = said->text();
    QCOMPARE(heading->text(), QStringLiteral("Correct row 1"));
    setLanguage(QStringLiteral("ru"));
    QTRY_VERIFY(said->text() != english && said->isVisible());
    QTRY_VERIFY(heading->text() != QStringLiteral("Correct row 1"));
    QVERIFY(heading->text().contains(u'1'));
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(said->text(), english);
    QCOMPARE(m_screen->wait<QLineEdit>("corrected-position")->text(), typed);
    QCOMPARE(m_screen->find<QLineEdit>("correctionReason")->text(), QStringLiteral("Теру қатесі"));
    m_screen->click("closeRowCorrection"); // Cancel: wanted no more
    QTRY_VERIFY(!m_screen->find("rowCorrection"));
    QVERIFY(!askers.has("ui::EmployeeCorrection")); // nobody waits for a draft
}

void TestApplications::open(qlonglong letter) {
    for (auto* shell : m_screen->window().findChildren<Shell*>())
        if (shell->isVisible()) shell->openPage(QStringLiteral("applications"), letter);
}

/** Another letter, as Today opens it: the form over the first one's rows goes, and keeps its words.
 */
void TestApplications::leavesACorrectionWithItsLetter() {
    m_screen->press(Qt::Key_F2);
    m_screen->wait("correctionReason")->setFocus();
    m_screen->type(QStringLiteral("Теру қатесі"));
    open(1);
    QTRY_COMPARE(rows()->rowCount(), 12);
    QVERIFY(!m_screen->find("rowCorrection"));
    QVERIFY(m_screen->wait("rowTable")->isEnabled());
    open(2);
    QTRY_COMPARE(rows()->rowCount(), 1);
    m_screen->press(Qt::Key_F2);
    QCOMPARE(m_screen->wait<QLineEdit>("correctionReason")->text(), QStringLiteral("Теру қатесі"));
    m_screen->click("closeRowCorrection");
    QTRY_VERIFY(!m_screen->find("rowCorrection"));
}

/** The answer comes when another row is put right: it is said with the number of its own. */
void TestApplications::tellsARowFromTheOneBefore() {
    open(1);
    QTRY_COMPARE(rows()->rowCount(), 12);
    auto* view = m_screen->wait<QTableView>("rowTable");
    view->setCurrentIndex(rows()->index(0, 1));
    m_screen->press(Qt::Key_F2);
    auto* iin = m_screen->wait<QLineEdit>("corrected-iin");
    const QString before = iin->text();
    iin->setText(QStringLiteral("800321100017"));
    m_screen->find<QLineEdit>("correctionReason")->setText(QStringLiteral("Теру қатесі"));
    BusyWorker worker(m_screen->work(), this);
    m_screen->click("correctNow");
    m_screen->press(Qt::Key_Escape);
    QVERIFY(!m_screen->find("rowCorrection"));
    view->setCurrentIndex(rows()->index(1, 1));
    m_screen->press(Qt::Key_F2);
    m_screen->wait("correctionReason")->setFocus();
    m_screen->type(QStringLiteral("хат"));
    worker.letGo();
    QTRY_VERIFY(m_screen->find<look::Banner>("letterViewMessage"));
    const QString said = m_screen->find<look::Banner>("letterViewMessage")->text();
    QVERIFY(said.startsWith(QStringLiteral("Row 1 (")));
    QVERIFY(said.endsWith(QStringLiteral("was not corrected. It has errors.")));
    // Nothing is asked of the second row, whose form and words stay.
    QVERIFY(!m_screen->find("bannerAction"));
    QCOMPARE(m_screen->wait<QLabel>("correctionHeading")->text(), QStringLiteral("Correct row 2"));
    QCOMPARE(m_screen->find<QLineEdit>("correctionReason")->text(), QStringLiteral("хат"));
    m_screen->click("closeRowCorrection");
    QTRY_VERIFY(!m_screen->find("rowCorrection"));
    QCOMPARE(rows()->index(0, 2).data().toString(), before);
}

/** What was saved as another letter was opened: that it is not stored is said there. */
void TestApplications::tellsALetterFromTheOneBefore() {
    m_screen->press(Qt::Key_F2, Qt::ShiftModifier);
    m_screen->wait<QLineEdit>("letterNumber")->clear();
    m_screen->find<QLineEdit>("headReason")->setText(QStringLiteral("Теру қатесі"));
    BusyWorker worker(m_screen->work(), this);
    m_screen->click("saveHead");
    open(2);
    QVERIFY(!m_screen->find("headCorrection"));
    worker.letGo();
    QTRY_COMPARE(rows()->rowCount(), 1);
    QCOMPARE(m_screen->wait<look::Banner>("letterViewMessage")->text(),
             QStringLiteral("Letter 01-12/345 was not corrected. It has errors."));
}

void TestApplications::putsARowRight() {
    // A refusal was begun, then it turns out that the row was mistyped.
    m_screen->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_screen->wait("ground")->hasFocus());
    m_screen->press(Qt::Key_Down);
    m_screen->press(Qt::Key_F2);
    auto* iin = m_screen->wait<QLineEdit>("corrected-iin");
    QCOMPARE(iin->text(), QStringLiteral("800321100018"));
    QVERIFY(!m_screen->wait("rowTable")->isEnabled());
    // What the form is in the way of is off until it is left.
    const auto isOn = [this](const char* name) {
        return m_screen->window().findChild<QAction*>(QLatin1String(name))->isEnabled();
    };
    for (const char* act : {"acceptRow", "refuseRow", "correctRowAction", "correctHeadAction",
                            "changeDecisionAction"})
        QVERIFY2(!isOn(act), act);
    QVERIFY(isOn("saveRowCorrection") && isOn("printApplicationAction"));
    m_screen->grab(QStringLiteral("correct"));
    m_screen->click("correctNow"); // a reason is asked for
    QTRY_VERIFY(m_screen->find<look::Banner>("rowCorrectionMessage"));
    auto* why = m_screen->wait<QLineEdit>("correctionReason");
    QVERIFY(why->property("fault").toBool());
    QTRY_VERIFY(why->hasFocus());
    for (const char* one : {"correctionReason", "rowCorrectionMessage", "correctNow",
                            "closeRowCorrection"}) { // none is cut, and none is below the edge
        const QWidget* widget = m_screen->wait(one);
        QTRY_COMPARE(widget->visibleRegion().boundingRect(), widget->rect());
    }
    why->setText(QStringLiteral("Теру қатесі"));
    QVERIFY(!why->property("fault").toBool());
    iin->setText(QStringLiteral("800321100017")); // no better
    m_screen->click("correctNow");
    QTRY_VERIFY(m_screen->find<QListView>("correctionFindings"));
    QTRY_VERIFY(iin->property("fault").toBool());
    m_screen->grab(QStringLiteral("correct-stopped"));
    m_screen->wait("bannerAction"); // as received? That is asked of what stands there.
    iin->setFocus();
    m_screen->press(Qt::Key_End);
    m_screen->press(Qt::Key_Backspace);
    QVERIFY(!m_screen->find("bannerAction"));
    m_screen->type(QStringLiteral("7"));
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->find("rowCorrection"));
    QCOMPARE(rows()->index(0, 2).data().toString(), QStringLiteral("800321100018"));
    m_screen->click("correctRow"); // what was typed is there again
    QCOMPARE(m_screen->wait<QLineEdit>("corrected-iin")->text(), QStringLiteral("800321100017"));
    QCOMPARE(why->text(), QStringLiteral("Теру қатесі"));
    m_screen->click("closeRowCorrection"); // and now it is not
    m_screen->click("correctRow");
    QCOMPARE(m_screen->wait<QLineEdit>("corrected-iin")->text(), QStringLiteral("800321100018"));
    QVERIFY(why->text().isEmpty());
    m_screen->wait<QLineEdit>("corrected-iin")->setText(QStringLiteral("800321100019"));
    m_screen->wait<QLineEdit>("correctionReason")->setFocus();
    m_screen->type(QStringLiteral("Теру қатесі"));
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(rows()->index(0, 2).data().toString(), QStringLiteral("800321100019"));
    QCOMPARE(state(0), QStringLiteral("Undecided"));
    QVERIFY(m_screen->wait("rowTable")->isEnabled());
    QVERIFY(!m_screen->find("ground")); // what was chosen for the row as it was is void
    QTRY_VERIFY(decisionsKept().empty());
    m_screen->grab(QStringLiteral("corrected"));
}

/** Left by Esc before it was stored: nobody decides by what the row said before. */
void TestApplications::decidesByWhatACorrectionSays() {
    auto* medium = m_screen->wait<QComboBox>("mediumKind");
    const int before = medium->currentIndex();
    m_screen->press(Qt::Key_F2);
    auto* corrected = m_screen->wait<QComboBox>("corrected-medium");
    QCOMPARE(corrected->currentIndex(), before);
    corrected->setCurrentIndex(1 - before);
    m_screen->wait<QLineEdit>("correctionReason")->setText(QStringLiteral("Теру қатесі"));
    BusyWorker worker(m_screen->work(), this);
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    m_screen->press(Qt::Key_Escape);
    QVERIFY(!m_screen->find("rowCorrection"));
    m_screen->press(Qt::Key_Return, Qt::ControlModifier); // on what is in view still
    worker.letGo();
    QTRY_COMPARE(medium->currentIndex(), 1 - before);
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(medium->currentIndex(), 1 - before);
    QCOMPARE(state(0), QStringLiteral("Undecided"));
    QVERIFY(m_screen->wait<look::Banner>("decisionBanner")
                ->text()
                .startsWith(QStringLiteral("The row was corrected just now")));
}

void TestApplications::keepsAHeadCorrectionOverTheLock() {
    const auto kept = [this] {
        return m_screen
            ->desk([](model::Desk& at, model::Job&) { return model::draftsOf(at.session); })
            ->applicationHead;
    };
    const QString number = QStringLiteral("02-1/7 (2)");
    const QString reason = QStringLiteral("Теру қатесі");
    const Askers askers(m_screen->work());
    m_screen->press(Qt::Key_F2, Qt::ShiftModifier);
    m_screen->wait("letterNumber")->setFocus();
    m_screen->press(Qt::Key_End);
    m_screen->type(QStringLiteral(" (2)"));
    QTRY_VERIFY(kept() && kept()->head.letterNumber == number); // a crash would not lose it
    m_screen->wait("headReason")->setFocus();
    m_screen->type(reason);
    lockAndSignIn(); // at once: what was typed last is not lost either
    openFromTheList(QStringLiteral("02-1/7"));
    m_screen->press(Qt::Key_F2, Qt::ShiftModifier);
    QCOMPARE(m_screen->wait<QLineEdit>("letterNumber")->text(), number);
    QCOMPARE(m_screen->find<QLineEdit>("headReason")->text(), reason);
    QVERIFY(m_screen->find<look::Banner>("headMessage")); // says so
    m_screen->grab(QStringLiteral("correct-head-again"));
    m_screen->click("closeHead"); // Cancel: wanted no more
    QTRY_VERIFY(!kept());
    QVERIFY(!askers.has("ui::HeadCorrection")); // nobody waits for a draft
    QTRY_VERIFY(m_screen->find("rowTable"));
}

void TestApplications::putsTheHeadRight() {
    const auto numbered = [this](const QString& number) {
        return m_screen
            ->desk([number](model::Desk& at, model::Job&) {
                return at.reg().applications().byLetterNumber(number);
            })
            ->size();
    };
    m_screen->press(Qt::Key_F2, Qt::ShiftModifier);
    auto* number = m_screen->wait<QLineEdit>("letterNumber");
    QCOMPARE(number->text(), QStringLiteral("02-1/7"));
    QVERIFY(!m_screen->find("rowTable"));
    QVERIFY(!m_screen->wait("correctHead")->isEnabled());
    m_screen->grab(QStringLiteral("correct-head"));
    m_screen->click("saveHead"); // it says that already
    QTRY_VERIFY(m_screen->find<look::Banner>("headMessage"));
    auto* why = m_screen->wait<QLineEdit>("headReason");
    QVERIFY(why->property("fault").toBool());
    why->setText(QStringLiteral("Теру қатесі"));
    number->clear();
    m_screen->find<QSpinBox>("mediaCount")->setValue(5); // of one row
    m_screen->click("saveHead");
    QTRY_VERIFY(m_screen->find<QListView>("headFindings"));
    QVERIFY(number->property("fault").toBool());
    m_screen->grab(QStringLiteral("correct-head-stopped"));
    auto* found = m_screen->wait<QListView>("headFindings");
    const auto aboutMedia = [found] {
        for (int row = 0; row < found->model()->rowCount(); ++row)
            if (found->model()->index(row, 0).data().toString().contains(
                    model::text::fieldName(QStringLiteral("mediaCount"))))
                return row;
        return -1;
    };
    QVERIFY(aboutMedia() >= 0);
    found->setFocus();
    found->setCurrentIndex(found->model()->index(aboutMedia(), 0));
    m_screen->press(Qt::Key_Return); // to its field, where it is typed over
    QVERIFY(m_screen->find("mediaCount")->hasFocus());
    m_screen->type(QStringLiteral("7"));
    QCOMPARE(m_screen->find<QSpinBox>("mediaCount")->value(), 7);
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->find("headCorrection"));
    QCOMPARE(rows()->rowCount(), 1);
    m_screen->click("correctHead"); // what was typed is there again
    QCOMPARE(number->text(), QString());
    QCOMPARE(why->text(), QStringLiteral("Теру қатесі"));
    m_screen->click("closeHead"); // and now it is not
    m_screen->click("correctHead");
    QCOMPARE(number->text(), QStringLiteral("02-1/7"));
    QVERIFY(why->text().isEmpty());
    // The number of another letter of this body and day: asked, of what stands there.
    number->setText(QStringLiteral("01-12/345"));
    why->setText(QStringLiteral("Теру қатесі"));
    m_screen->click("saveHead");
    m_screen->wait("bannerAction");
    m_screen->grab(QStringLiteral("correct-head-twice"));
    number->setText(QStringLiteral("02-1/70"));
    QVERIFY(!m_screen->find("bannerAction"));
    QCOMPARE(numbered(QStringLiteral("02-1/7")), std::size_t(1));
    why->setFocus();
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_screen->find("headCorrection"));
    QCOMPARE(numbered(QStringLiteral("02-1/70")), std::size_t(1));
    QCOMPARE(numbered(QStringLiteral("02-1/7")), std::size_t(0));
    QVERIFY(m_screen->wait("rowTable")->isEnabled());
    QTRY_COMPARE(rows()->rowCount(), 1);
    m_screen->grab(QStringLiteral("correct-head-done"));
}

/** Unless the day from which the row's term counts is another: then it is said. */
void TestApplications::keepsWhatIsChosenOverTheHead() {
    auto* category = m_screen->wait<QComboBox>("category");
    const int before = category->currentIndex();
    category->setCurrentIndex(1 - before);
    const auto correct = [this](const std::function<void()>& change) {
        m_screen->press(Qt::Key_F2, Qt::ShiftModifier);
        m_screen->wait("letterNumber");
        change();
        m_screen->find<QLineEdit>("headReason")->setText(QStringLiteral("Теру қатесі"));
        m_screen->press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_screen->find("headCorrection"));
        QTRY_VERIFY(!m_screen->work().isBusy());
    };
    const auto said = [this] { return m_screen->wait<look::Banner>("letterViewMessage")->text(); };
    correct([this] {
        m_screen->find<QLineEdit>("executorPhone")->setText(QStringLiteral("8 7172 74 00 02"));
    });
    QCOMPARE(said(), QStringLiteral("The head of the letter was corrected."));
    QCOMPARE(category->currentIndex(), 1 - before);
    correct([this] {
        for (const char* day : {"letterDate", "received"}) {
            auto* line = m_screen->find<look::DayEdit>(day);
            line->setDate(line->date().addDays(-1));
        }
    });
    QVERIFY(said().startsWith(QStringLiteral("The letter counts from another day now.")));
    QCOMPARE(category->currentIndex(), before);
}

/** What was typed last, given away at once: the answer comes when nobody is signed in. */
void TestApplications::keepsWhatIsRegisteredAsTheDeskLocks() {
    const QString number = QStringLiteral("03-5/1");
    m_screen->press(Qt::Key_Escape);
    m_screen->click("newLetter");
    m_screen->wait("letterNumber")->setFocus();
    m_screen->type(number);
    BusyWorker worker(m_screen->work(), this);
    m_screen->press(Qt::Key_S, Qt::ControlModifier); // it has no rows, and is not registered
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    worker.letGo();
    lockAndSignIn(); // locked it is already
    QCOMPARE(m_screen->wait<QLineEdit>("letterNumber")->text(), number);
    m_screen->click("discard");
    m_screen->click("bannerAction");
}

void TestApplications::asksWhyALetterComesTwice() {
    m_screen->press(Qt::Key_Escape);
    m_screen->click("newLetter");
    m_screen->click("register"); // nothing is written yet
    QTRY_VERIFY(m_screen->find("letterMessage"));
    QVERIFY(m_screen->find("letterNumber")->hasFocus());
    auto* day = m_screen->wait<QLineEdit>("letterDate");
    const QString today = day->text();
    day->setFocus();
    day->selectAll();
    m_screen->type(QStringLiteral("31.02.2026"));
    m_screen->click("register"); // a day that is typed is not told as an empty field
    QTRY_VERIFY(day->toolTip().contains(QStringLiteral("no such date")));
    QTRY_VERIFY(!m_screen->work().isBusy());
    day->setFocus();
    day->selectAll();
    m_screen->type(today);
    writeHead(QStringLiteral("01-12/345"), 1);
    QApplication::clipboard()->setText(sheet(1, 1));
    grid()->setFocus();
    m_screen->press(Qt::Key_V, Qt::ControlModifier);
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    m_screen->wait("whyAgain")->setFocus();
    m_screen->grab(QStringLiteral("twice"));
    const QString why = QStringLiteral("Толықтыру хат");
    m_screen->type(why);
    lockAndSignIn(); // it is kept with its letter
    QCOMPARE(m_screen->wait<QLineEdit>("whyAgain")->text(), why);
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    m_screen->wait("rowTable");
    QTRY_VERIFY(!m_screen->work().isBusy()); // the letter before had one row, too
    QCOMPARE(rows()->rowCount(), 1);
}

/** As Today advises, wherever the page is. */
void TestApplications::beginsANewLetterFromAnOpenOne() {
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    m_screen->wait("grid");
    QVERIFY(!m_screen->find("rowTable"));
    const auto* begin = m_screen->window().findChild<QAction*>(QStringLiteral("newLetterAction"));
    QVERIFY(!begin->isEnabled()); // it is open
    m_screen->press(Qt::Key_Escape);
    auto* letters = m_screen->wait<QTableView>("letterTable");
    QVERIFY(begin->isEnabled());
    QTRY_VERIFY(letters->model()->rowCount() > 0);
    letters->setFocus();
    letters->setCurrentIndex(letters->model()->index(letters->model()->rowCount() - 1, 0));
    m_screen->press(Qt::Key_Return);
    m_screen->wait("rowTable");
}

void TestApplications::speaksThreeLanguages() {
    std::map<QString, std::set<QString>> said; // by its place
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en")}) {
        setLanguage(code);
        m_screen->wait("rowTable");
        m_screen->grab(QStringLiteral("letter-") + code);
        m_screen->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        m_screen->grab(QStringLiteral("refuse-") + code);
        const QWidget* refuse = m_screen->wait("refuseNow");
        QTRY_VERIFY(refuse->parentWidget()->rect().contains(refuse->geometry()));
        m_screen->press(Qt::Key_Escape);
        m_screen->press(Qt::Key_Escape);
        m_screen->wait("letterTable");
        m_screen->grab(QStringLiteral("list-") + code);
        m_screen->click("newLetter");
        QApplication::clipboard()->setText(
            sheet(1, 12).replace(QStringLiteral("700308200014"), QStringLiteral("7003082000")));
        grid()->setFocus();
        m_screen->press(Qt::Key_V, Qt::ControlModifier);
        m_screen->press(Qt::Key_F7);
        auto* found = m_screen->wait<QListView>("letterFindings");
        QTRY_VERIFY(found->model()->rowCount() > 0);
        m_screen->grab(QStringLiteral("new-") + code);
        said[QStringLiteral("button")].insert(m_screen->find<QPushButton>("register")->text());
        said[QStringLiteral("heading")].insert(
            grid()->model()->headerData(0, Qt::Horizontal).toString());
        said[QStringLiteral("finding")].insert(found->model()->index(0, 0).data().toString());
        m_screen->click("discard");
        m_screen->click("bannerAction");
        m_screen->press(Qt::Key_Escape);
        auto* view = m_screen->wait<QTableView>("letterTable");
        QTRY_VERIFY(view->model()->rowCount() > 0);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
        m_screen->press(Qt::Key_Return);
    }
    for (const auto& [place, texts] : said)
        QVERIFY2(texts.size() == 3, qPrintable(place)); // each language its own
    QCOMPARE(m_screen->find<QPushButton>("printApplication")->text(),
             QStringLiteral("Print the application…"));
}

QTEST_MAIN(TestApplications)
#include "test_applications.moc"
