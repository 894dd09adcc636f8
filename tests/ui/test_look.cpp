// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: many small promises, each a slot of its own, on widgets that the same helpers make.
#include <QAbstractItemView>
#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QTextLayout>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "model/text/language.h"
#include "model/text/sentence.h"
#include "tests/ui/screen.h"
#include "ui/certificate/copy_view.h"
#include "ui/look/breakable.h"
#include "ui/look/collation.h"
#include "ui/look/focus.h"
#include "ui/look/line_start.h"
#include "ui/look/settled.h"
#include "ui/look/sorting.h"
#include "ui/look/table.h"
#include "ui/look/whole_choice.h"
#include "ui/look/whole_text.h"
#include "ui/pages/issue/task_table.h"
#include "ui/shell/page.h"

using namespace ui;
using namespace ui::test;

namespace {

void turnWheel(QWidget& widget) {
    const QPointF place = widget.rect().center();
    QWheelEvent turn(place, widget.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&turn); // as from a mouse: Qt passes it on only then
    qApp->notify(&widget, &turn);
}

struct Cell : look::WholeText {
    using WholeText::initStyleOption;
};

/** One line of a certificate's fields. */
class OneField : public CopyView {
public:
    explicit OneField(const QString& value)
        : CopyView("oneField", 2, 1, nullptr) {
        wrap(1);
        begin();
        add(nullptr, {QStringLiteral("Key"), value});
        setColumnWidth(0, 100);
        resize(300, 200);
    }
    int lineHeight() const { return visualRect(m_lines->index(0, 1)).height(); }
};

} // namespace

/** What the whole program has in common: lines and tables, its order, its languages. */
class TestLook : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_screen = std::make_unique<Screen>(); }
    void cleanupTestCase() { m_screen.reset(); }
    void wheelMovesThePageAndNoValue();
    void aLongNumberIsReadWhole();
    void aPlugsNameStaysOnOneLine();
    void wheelTurnsTheYearOfAnOpenCalendar();
    void anOpenedListShowsItsLinesWhole();
    void anOpenedListStaysOnItsPage();
    void aLineThatIsLeftShowsItsBeginning();
    void anAnswerTakesNoKeysFromWhatIsInView();
    void sortsAsALanguageDoes();
    void sortsVeryManyAndStops();
    void sortsATableAndBack();
    void aCutCellReadsInItsTooltip();
    void writesTimesAsALanguageDoes();
    void qtSpeaksTheLanguage();
    void whatIsPutIntoALineIsSeenFromItsBeginning();
    void oneOrderExcludesTheOthers();
    void aSecondPressMeetsNothingNew();

private:
    std::unique_ptr<Screen> m_screen;
};

void TestLook::wheelMovesThePageAndNoValue() {
    QScrollArea area;
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    auto* box = new QComboBox(page);
    box->addItems({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    box->setCurrentIndex(1);
    auto* number = new QSpinBox(page);
    number->setValue(5);
    auto* day = new QDateEdit(QDate(2026, 7, 25), page);
    for (QWidget* field : std::initializer_list<QWidget*>{box, number, day})
        column->addWidget(field);
    column->addSpacing(3000);
    area.setWidget(page);
    area.resize(300, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    for (QWidget* field : std::initializer_list<QWidget*>{box, number, day}) {
        field->setFocus();
        area.verticalScrollBar()->setValue(0);
        turnWheel(*field);
        QVERIFY2(area.verticalScrollBar()->value() > 0, field->metaObject()->className());
    }
    QCOMPARE(box->currentIndex(), 1);
    QCOMPARE(number->value(), 5);
    QCOMPARE(day->date(), QDate(2026, 7, 25));
}

void TestLook::aPlugsNameStaysOnOneLine() {
    const QString plug = QStringLiteral("USB-A қосқышы");
    const QString before = QStringLiteral("xxxxxx ");
    QTextLayout layout(before + look::unsplit(plug), QLabel().font());
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(QFontMetrics(layout.font()).horizontalAdvance(before + plug.left(4)) + 1);
    layout.endLayout();
    QCOMPARE(layout.text().left(line.textLength()), before);
    // Other hyphens are as they were.
    for (const char* text : {"Иванова-Петрова", "01-12/1234", "a - b", "-a", "2026-07-25"})
        QCOMPARE(look::unsplit(QString::fromUtf8(text)), QString::fromUtf8(text));
    QVERIFY(look::breakable(plug) == look::unsplit(plug) && look::unsplit(plug) != plug);
}

void TestLook::wheelTurnsTheYearOfAnOpenCalendar() {
    QFrame popup(nullptr, Qt::Popup);
    QSpinBox year(&popup);
    year.setRange(1900, 2100);
    year.setValue(2026);
    turnWheel(year);
    QCOMPARE(year.value(), 2025);
}

void TestLook::anOpenedListShowsItsLinesWhole() {
    QWidget host;
    QComboBox box(&host);
    const QString ground = QStringLiteral("the employee has left the state body, para 23");
    box.addItems({QStringLiteral("none"), ground});
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setFixedWidth(120);
    host.resize(600, 60);
    host.show();
    host.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    QCOMPARE(look::hiddenChoice(box), QString());
    box.setCurrentIndex(1);
    QCOMPARE(look::hiddenChoice(box), ground);
    box.showPopup();
    QTRY_VERIFY(box.view()->isVisible());
    QTRY_VERIFY(box.view()->viewport()->width() >= box.view()->sizeHintForColumn(0));
    QVERIFY(box.screen()->availableGeometry().contains(box.view()->window()->geometry()));
    box.hidePopup();
}

/** The Order's words of a ground are wider than a screen. */
void TestLook::anOpenedListStaysOnItsPage() {
    QWidget host;
    QComboBox box(&host);
    const QString ground = QStringLiteral("the employee has left the state body, para 23; ");
    box.addItems({QStringLiteral("none"), ground.repeated(6).trimmed(), ground.trimmed()});
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setFixedWidth(120);
    host.resize(500, 60);
    host.show();
    host.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    for (int time = 0; time < 2; ++time) { // opened again as it was opened first
        box.showPopup();
        const QWidget* list = box.view()->window();
        QTRY_VERIFY(box.view()->isVisible());
        QTRY_VERIFY(list->width() > box.width());
        QVERIFY(list->width() <= host.width());
        QVERIFY(list->y() >= box.mapToGlobal(QPoint(0, box.height())).y());
        const auto rect = [&box](int row) {
            return box.view()->visualRect(box.model()->index(row, 0));
        };
        QVERIFY(rect(1).height() >= 3 * box.fontMetrics().height());
        QVERIFY(rect(2).height() < rect(1).height());
        QVERIFY(box.view()->viewport()->rect().contains(rect(2)));
        box.hidePopup();
        QTRY_VERIFY(!box.view()->isVisible());
    }
}

void TestLook::aLineThatIsLeftShowsItsBeginning() {
    QWidget host;
    auto* row = new QVBoxLayout(&host);
    auto* line = new QLineEdit(&host);
    auto* next = new QLineEdit(&host);
    row->addWidget(line);
    row->addWidget(next);
    host.show();
    host.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    line->setFocus();
    line->setText(QStringLiteral("Қазақстан Республикасының Ұлттық статистика бюросы"));
    QVERIFY(line->cursorPosition() > 0);
    next->setFocus();
    QCOMPARE(line->cursorPosition(), 0);
    // Left for another window it stays as it is, unless the focus comes back to something else.
    QWidget other;
    other.show();
    const auto leaveAndComeBackTo = [&](QWidget& widget) {
        line->setFocus();
        line->end(false);
        other.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        QVERIFY(line->cursorPosition() > 0);
        widget.setFocus();
        host.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&host));
        QTRY_VERIFY(widget.hasFocus());
    };
    leaveAndComeBackTo(*line);
    QVERIFY(line->cursorPosition() > 0);
    leaveAndComeBackTo(*next);
    QCOMPARE(line->cursorPosition(), 0);
    line->setFocus(); // as after the lock: one types on
    QCOMPARE(line->cursorPosition(), int(line->text().size()));
}

void TestLook::anAnswerTakesNoKeysFromWhatIsInView() {
    QStackedWidget pages;
    QLineEdit* lines[2] = {};
    for (QLineEdit*& line : lines) {
        auto* page = new QWidget;
        line = new QLineEdit(page);
        page->setFocusProxy(line);
        pages.addWidget(page);
    }
    pages.show();
    pages.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pages));
    lines[0]->setFocus();
    look::focus(*lines[1]);
    look::focus(*pages.widget(1));
    QVERIFY(lines[0]->hasFocus());
    pages.setCurrentIndex(1);
    look::focus(*pages.widget(1));
    QVERIFY(lines[1]->hasFocus());
    pages.close();
    m_screen->toFront();
}

void TestLook::sortsAsALanguageDoes() {
    const auto sorted = [](const QStringList& words, Qt::SortOrder order) {
        look::SortKeys keys(words.begin(), words.end());
        QStringList put;
        for (const int place : look::sorted(keys, order, QLocale(QStringLiteral("kk"))))
            put += words[place];
        return put;
    };
    const QStringList wanted{QStringLiteral("Асан"), QStringLiteral("Әсел"), QStringLiteral("Бота"),
                             QStringLiteral("Ғани"), QStringLiteral("Дана"), QStringLiteral("")};
    const QStringList mixed{wanted[5], wanted[4], wanted[3], wanted[2], wanted[1], wanted[0]};
    QCOMPARE(sorted(mixed, Qt::AscendingOrder), wanted);
    const QStringList back{wanted[4], wanted[3], wanted[2], wanted[1], wanted[0], wanted[5]};
    QCOMPARE(sorted(mixed, Qt::DescendingOrder), back); // what is not there last all the same
    QCOMPARE(sorted({QStringLiteral("02-1/17"), QStringLiteral("02-1/9")}, Qt::AscendingOrder),
             QStringList({QStringLiteral("02-1/9"), QStringLiteral("02-1/17")}));
    const look::SortKeys days{QDate(2026, 7, 25), QDate(), QDate(2025, 12, 1)};
    QCOMPARE(look::sorted(days, Qt::AscendingOrder), std::vector<int>({2, 0, 1}));
    // Octets are one number, which may be longer than any other.
    const look::SortKeys octets{QByteArray("\x02\x01"), QByteArray("\xff"), QByteArray(),
                                QByteArray("\x01\xff")};
    QCOMPARE(look::sorted(octets, Qt::AscendingOrder), std::vector<int>({1, 3, 0, 2}));
}

/** In parts that are put together: in order as a whole, and alike ones as they came. */
void TestLook::sortsVeryManyAndStops() {
    constexpr int count = 100000;
    look::SortKeys keys;
    for (int i = 0; i < count; ++i)
        keys.push_back(qlonglong((i * 7919LL) % 1000));
    const auto places = look::sorted(keys, Qt::AscendingOrder);
    QCOMPARE(places.size(), keys.size());
    for (std::size_t i = 1; i < places.size(); ++i) {
        const auto key = [&](std::size_t place) {
            return keys[static_cast<std::size_t>(places[place])].toLongLong();
        };
        QVERIFY(key(i - 1) < key(i) || (key(i - 1) == key(i) && places[i - 1] < places[i]));
    }
    // From nothing done to all of them; who is told to stop has sorted nothing.
    std::vector<std::size_t> reports;
    (void)look::sorted(keys, Qt::AscendingOrder, QLocale(), [&](std::size_t done) {
        reports.push_back(done);
        return true;
    });
    QVERIFY(std::is_sorted(reports.begin(), reports.end()));
    QCOMPARE(reports.front(), std::size_t(0));
    QCOMPARE(reports.back(), keys.size());
    for (std::size_t stop = 0; stop < reports.size(); ++stop) {
        std::size_t asked = 0;
        QVERIFY(look::sorted(keys, Qt::AscendingOrder, QLocale(), [&](std::size_t) {
                    return asked++ != stop;
                }).empty());
    }
}

void TestLook::sortsATableAndBack() {
    TaskTable table;
    std::vector<issue::Task> tasks(3);
    const QString names[] = {QStringLiteral("KZ-10"), QStringLiteral("KZ-9"),
                             QStringLiteral("KZ-1")};
    for (std::size_t i = 0; i < tasks.size(); ++i)
        tasks[i].row.row.fullName = names[i];
    table.put(std::move(tasks));
    const QPersistentModelIndex chosen = table.index(0, TaskTable::Name);
    const auto first = [&] { return table.at(0)->row.row.fullName; };
    table.sort(TaskTable::Name, Qt::AscendingOrder);
    QCOMPARE(first(), QStringLiteral("KZ-1"));
    QCOMPARE(chosen.row(), 2);
    QCOMPARE(chosen.data().toString(), QStringLiteral("KZ-10"));
    QCOMPARE(table.at(1)->row.row.fullName, QStringLiteral("KZ-9"));
    table.sort(TaskTable::Name, Qt::DescendingOrder);
    QCOMPARE(first(), QStringLiteral("KZ-10"));
    table.sort(-1, Qt::AscendingOrder);
    QCOMPARE(table.at(1)->row.row.fullName, QStringLiteral("KZ-9"));
    QCOMPARE(chosen.row(), 0);
}

void TestLook::aCutCellReadsInItsTooltip() {
    QStandardItemModel model(1, 3);
    const QString text = QStringLiteral("Сәрсенова Ләйлә Болат қызы");
    const int narrow[] = {60, 400, 60};
    for (int column = 0; column < 3; ++column)
        model.setItem(0, column, new QStandardItem(text));
    model.item(0, 2)->setToolTip(QStringLiteral("its own"));
    const std::unique_ptr<QTableView> view(look::table("cells", &model, narrow, nullptr));
    view->horizontalHeader()->setStretchLastSection(false);
    view->resize(700, 200);
    view->show();
    const auto isSaid = [&](int column) {
        const QModelIndex index = model.index(0, column);
        QStyleOptionViewItem option;
        option.initFrom(view.get());
        option.rect = view->visualRect(index);
        QHelpEvent help(QEvent::ToolTip, option.rect.center(), QPoint());
        return view->itemDelegate()->helpEvent(&help, view.get(), option, index);
    };
    QVERIFY(isSaid(0));
    QCOMPARE(QToolTip::text(), text);
    QVERIFY(isSaid(2));
    QCOMPARE(QToolTip::text(), QStringLiteral("its own"));
    QVERIFY(!isSaid(1));
}

void TestLook::writesTimesAsALanguageDoes() {
    const std::chrono::sys_seconds at =
        std::chrono::sys_days(std::chrono::year(2026) / 7 / 25) + std::chrono::hours(20);
    const std::pair<const char*, const char*> wanted[] = {{"en", "26/07/2026 01:00:00 +05:00"},
                                                          {"ru", "26.07.2026 01:00:00 +05:00"},
                                                          {"kk", "26.07.2026 01:00:00 +05:00"}};
    for (const auto& [language, text] : wanted) {
        setLanguage(QLatin1String(language));
        QCOMPARE(timeText(at, std::chrono::hours(5)), QLatin1String(text));
    }
    // In a sentence, too: a finding, an error. What only looks like a day stays.
    setLanguage(QStringLiteral("ru"));
    model::Finding finding;
    finding.code = model::FindingCode::IinNineteenthCentury;
    finding.arguments = QStringList{QStringLiteral("1885-01-01")};
    QVERIFY(model::text::sentence(finding).contains(QStringLiteral("01.01.1885")));
    const model::Error stopped{model::ErrorCode::ClockStopped,
                               {"2026-07-25 22:20:00 +05:00", "2026-07-26 22:20:00 +05:00"}};
    QVERIFY(model::text::sentence(stopped).contains(QStringLiteral("26.07.2026 22:20:00 +05:00")));
    QCOMPARE(momentText(QStringLiteral("2026-02-31")), QStringLiteral("2026-02-31"));
    setLanguage(QStringLiteral("en"));
}

/** Its dialogs, and the menus of its lines. */
void TestLook::qtSpeaksTheLanguage() {
    const std::pair<const char*, const char*> words[] = {
        {"QFileDialog", "Files of type:"}, {"QPrintDialog", "&Print"},
        {"QPlatformTheme", "Cancel"},      {"QLineEdit", "Select All"},
        {"QWidgetTextControl", "&Copy"},   {"QFileSystemModel", "Date Modified"}};
    for (const auto& [context, word] : words) {
        QStringList said;
        for (const QString& language : languages()) {
            setLanguage(language);
            const QString text = QCoreApplication::translate(context, word);
            if (!said.contains(text)) said += text;
        }
        QVERIFY2(said.size() == 3, word); // each language its own
        setLanguage(QStringLiteral("en"));
        QCOMPARE(QCoreApplication::translate(context, word), QLatin1String(word));
    }
}

void TestLook::whatIsPutIntoALineIsSeenFromItsBeginning() {
    QLineEdit line;
    const QString name = QStringLiteral("Әбдірахманов-Сұлтанғалиев Мұхаммедқасым Нұрмұхаммедұлы");
    look::setText(line, name);
    QCOMPARE(line.text(), name);
    QCOMPARE(line.cursorPosition(), 0);
}

void TestLook::oneOrderExcludesTheOthers() {
    QStandardItemModel model(2, 3);
    QTableView view;
    view.setModel(&model);
    look::makeSortable(view, model);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    look::openSortMenu(view);
    auto* menu = view.findChild<QMenu*>(QStringLiteral("sortMenu"));
    QVERIFY(menu);
    int orders = 0;
    int checked = 0;
    for (const QAction* one : menu->actions()) {
        if (one->isSeparator()) continue;
        QVERIFY(one->actionGroup() && one->actionGroup()->isExclusive()); // drawn as such
        ++orders;
        checked += one->isChecked() ? 1 : 0;
    }
    QCOMPARE(orders, 4);
    QCOMPARE(checked, 1); // as it comes
    menu->close();
}

void TestLook::aSecondPressMeetsNothingNew() {
    const int interval = QApplication::doubleClickInterval();
    const auto asBefore = qScopeGuard([=] { QApplication::setDoubleClickInterval(interval); });
    QPushButton button;
    look::Settled settled;
    settled.watch(button);
    const QSignalSpy presses(&button, &QPushButton::clicked);
    const auto press = [&button] {
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::mouseDClick(&button, Qt::LeftButton);
        QTest::mouseRelease(&button, Qt::LeftButton); // which that leaves out
    };
    constexpr int longer = 600000; // than any test
    QApplication::setDoubleClickInterval(longer);
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    press();
    QCOMPARE(presses.count(), 0); // it came into view just now
    QTest::keyClick(&button, Qt::Key_Space);
    QCOMPARE(presses.count(), 1);
    QApplication::setDoubleClickInterval(0); // the moment is over
    press();
    const auto counted = presses.count();
    QVERIFY(counted > 1);
    QApplication::setDoubleClickInterval(longer);
    settled.beginAnew(); // for something else
    press();
    QCOMPARE(presses.count(), counted);
    button.close();
    m_screen->toFront();
}

void TestLook::aLongNumberIsReadWhole() {
    const QString number(40, u'7');
    const QString broken = look::breakable(number);
    QCOMPARE(broken.count(QChar(0x200b)), qsizetype(9));
    QCOMPARE(QString(broken).remove(QChar(0x200b)), number);
    const QString iin = QStringLiteral("990101300123 of Сериязпаевабдрахман");
    QCOMPARE(look::breakable(iin), iin);
    QStandardItemModel model(1, 2);
    model.setData(model.index(0, 0), number);
    model.setData(model.index(0, 1), iin);
    const auto cut = [&model](int column, bool wraps) {
        QStyleOptionViewItem option;
        if (wraps) option.features |= QStyleOptionViewItem::WrapText;
        Cell().initStyleOption(&option, model.index(0, column));
        return option;
    };
    QCOMPARE(cut(0, false).textElideMode, Qt::ElideMiddle);
    QCOMPARE(cut(1, false).textElideMode, QStyleOptionViewItem().textElideMode);
    QCOMPARE(cut(0, true).text, broken);
    model.setData(model.index(0, 1), true, look::WholeText::endRole);
    QCOMPARE(cut(1, false).textElideMode, Qt::ElideMiddle);
    model.setData(model.index(0, 0), false, look::WholeText::endRole); // searched from its front
    QCOMPARE(cut(0, false).textElideMode, QStyleOptionViewItem().textElideMode);
    OneField brief(QStringLiteral("7"));
    OneField whole(number + number);
    brief.show();
    whole.show();
    QTRY_VERIFY(brief.lineHeight() > 0);
    QTRY_VERIFY(whole.lineHeight() >= 3 * (brief.lineHeight() / 2));
    whole.selectAll();
    whole.copy();
    QCOMPARE(QApplication::clipboard()->text(), number + number);
    brief.close();
    whole.close();
    m_screen->toFront();
}

QTEST_MAIN(TestLook)
#include "test_look.moc"
