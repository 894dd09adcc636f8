// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <map>

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStyleOptionButton>
#include <QStyleOptionSpinBox>
#include <QTableView>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>

#include "model/text/language.h"
#include "model/text/sentence.h"
#include "tests/ui/screen.h"
#include "ui/look/banner.h"
#include "ui/look/collation.h"
#include "ui/look/icons.h"
#include "ui/look/line_start.h"
#include "ui/look/roles.h"
#include "ui/look/sorting.h"
#include "ui/look/table.h"
#include "ui/look/theme.h"
#include "ui/pages/issue/task_table.h"
#include "ui/pages/media/media_table.h"
#include "ui/shell/page.h"

using namespace ui;
using namespace ui::test;

namespace {

/** What reaches a widget. */
class Heard : public QObject {
public:
    explicit Heard(QWidget& widget) { widget.installEventFilter(this); }
    bool has(QEvent::Type type) const { return m_types.contains(type); }

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        m_types.insert(event->type());
        return false;
    }

private:
    QSet<QEvent::Type> m_types;
};

/** A page with nothing on it. */
class Bare : public Page {
public:
    Bare()
        : Page({}) {}
    void retranslate() override {}
    void refresh() override {}
};

void turnWheel(QWidget& widget) {
    const QPointF place = widget.rect().center();
    QWheelEvent turn(place, widget.mapToGlobal(place), QPoint(), QPoint(0, -120), Qt::NoButton,
                     Qt::NoModifier, Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&turn); // as from a mouse: Qt passes it on only then
    qApp->notify(&widget, &turn);
}

/** WCAG 2.1, of two greys or colours. */
double contrast(QRgb a, QRgb b) {
    const auto luminance = [](QRgb colour) {
        const auto linear = [](int part) {
            const double c = part / 255.0;
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(qRed(colour)) + 0.7152 * linear(qGreen(colour)) +
               0.0722 * linear(qBlue(colour));
    };
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

/** The greatest contrast in a picture with the colour that most of it has. */
double contrastIn(const QImage& picture) {
    std::map<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    const auto ground = std::max_element(counts.begin(), counts.end(),
                                         [](auto& a, auto& b) { return a.second < b.second; });
    double greatest = 1;
    for (const auto& [colour, count] : counts)
        greatest = std::max(greatest, contrast(colour, ground->first));
    return greatest;
}

} // namespace

/** What the whole program has in common: its look, its order, its languages. */
class TestLook : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_screen = std::make_unique<Screen>(); }
    void cleanupTestCase() { m_screen.reset(); }
    void wheelMovesThePageAndNoValue();
    void wheelTurnsTheYearOfAnOpenCalendar();
    void aLineThatIsLeftShowsItsBeginning();
    void offIsToBeSeen_data();
    void offIsToBeSeen();
    void aCheckBoxIsToBeSeen();
    void anEdgeIsToBeSeen();
    void iconsFollowTheScheme();
    void anotherSchemeIsOnlyARepaint();
    void aFigureWithoutArrowsShowsNone();
    void aFaultInFocusIsToBeSeen();
    void whatIsOnIsToBeSeen();
    void wrappedWordsHaveTheRoomTheyTake();
    void rowNumbersAreNoHeads();
    void aMessageGivesTheFocusBack();
    void oneOfTwoQuestionsHasTheKey();
    void whatIsChosenIsToBeSeen();
    void sortsAsALanguageDoes();
    void sortsATableAndBack();
    void aCutCellReadsInItsTooltip();
    void writesTimesAsALanguageDoes();
    void qtSpeaksTheLanguage();
    void aBannerFollowsTheLanguage();
    void aBannerIsAsHighAsItsWords();
    void oneOrderExcludesTheOthers();
    void whatIsPutIntoALineIsSeenFromItsBeginning();
    void whatCannotBeUndoneIsLeftByEnter();

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

void TestLook::wheelTurnsTheYearOfAnOpenCalendar() {
    QFrame popup(nullptr, Qt::Popup);
    QSpinBox year(&popup);
    year.setRange(1900, 2100);
    year.setValue(2026);
    turnWheel(year);
    QCOMPARE(year.value(), 2025);
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
}

void TestLook::offIsToBeSeen_data() {
    QTest::addColumn<QByteArray>("role");
    for (const char* role : {"primary", "plain", "danger", "link"})
        QTest::newRow(role) << QByteArray(role);
}

/** In high contrast, too, where there are few colours: another border, and words to be read. */
void TestLook::offIsToBeSeen() {
    QFETCH(QByteArray, role);
    m_screen->toFront();
    for (const look::Choice choice :
         {look::Choice::Light, look::Choice::Dark, look::Choice::HighContrast}) {
        look::choose(choice);
        QWidget host;
        auto* button = look::button(role, "one", &host);
        button->setText(QStringLiteral("Revoke"));
        button->setIcon(look::icon("ban")); // which is paler by itself
        button->setGeometry(10, 10, 160, 36);
        host.setFocusPolicy(Qt::StrongFocus);
        host.show();
        host.setFocus();
        const QImage on = host.grab(button->geometry()).toImage();
        button->setEnabled(false);
        QVERIFY2(on != host.grab(button->geometry()).toImage(), role);
        constexpr int border = 6;
        const QRect inner = button->geometry().adjusted(border, border, -border, -border);
        const QImage off = host.grab(inner).toImage();
        QVERIFY2(contrastIn(off) >= 3, role); // its thin letters are nowhere the whole colour
    }
    look::choose(look::Choice::Light);
}

/** The empty box on the window, and the mark in the box. */
void TestLook::aCheckBoxIsToBeSeen() {
    m_screen->toFront();
    for (const look::Choice choice :
         {look::Choice::Light, look::Choice::Dark, look::Choice::HighContrast}) {
        look::choose(choice);
        QWidget host;
        QCheckBox box(&host);
        box.setGeometry(10, 10, 60, 36);
        host.setFocusPolicy(Qt::StrongFocus);
        host.show();
        host.setFocus();
        QVERIFY(contrastIn(host.grab(box.geometry()).toImage()) >= 3);
        box.setChecked(true);
        QStyleOptionButton option;
        option.initFrom(&box);
        const QRect mark = box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box);
        QVERIFY(!mark.isEmpty());
        constexpr int border = 2;
        const QRect inner = mark.adjusted(border, border, -border, -border);
        QVERIFY(contrastIn(host.grab(inner.translated(box.pos())).toImage()) >= 3);
    }
    look::choose(look::Choice::Light);
}

/** Of an empty line, and of a button without a word. */
void TestLook::anEdgeIsToBeSeen() {
    for (const look::Choice choice :
         {look::Choice::Light, look::Choice::Dark, look::Choice::HighContrast}) {
        look::choose(choice);
        QWidget host;
        QLineEdit line(&host);
        QPushButton button(&host);
        line.setGeometry(10, 10, 80, 36);
        button.setGeometry(10, 60, 80, 36);
        host.setFocusPolicy(Qt::StrongFocus);
        host.resize(120, 120);
        host.show();
        host.setFocus();
        for (const QWidget* one : std::initializer_list<QWidget*>{&line, &button})
            QVERIFY(contrastIn(host.grab(one->geometry()).toImage()) >= 3);
    }
    look::choose(look::Choice::Light);
}

/** One that was put on a button once, too. */
void TestLook::iconsFollowTheScheme() {
    const auto has = [](const QIcon& icon, const QColor& colour) {
        const QImage drawn = icon.pixmap(48, 48).toImage();
        for (int y = 0; y < drawn.height(); ++y)
            for (int x = 0; x < drawn.width(); ++x)
                if (drawn.pixelColor(x, y) == colour) return true;
        return false;
    };
    look::choose(look::Choice::HighContrast); // where a warning has the accent's colour
    const QIcon warning = look::icon("ban", look::colours().warning);
    const QIcon plain = look::icon("ban");
    const QIcon own = look::icon("ban", QColor(Qt::magenta));
    for (const look::Choice choice :
         {look::Choice::Dark, look::Choice::Light, look::Choice::HighContrast}) {
        look::choose(choice);
        QVERIFY(has(warning, look::colours().warning));
        QVERIFY(has(plain, look::colours().text));
        QVERIFY(has(own, Qt::magenta));
    }
    look::choose(look::Choice::Light);
}

/** A style that is set anew makes each widget of a full window reckon its sizes again. */
void TestLook::anotherSchemeIsOnlyARepaint() {
    QWidget host;
    auto* column = new QVBoxLayout(&host);
    auto* line = new QLineEdit(&host);
    auto* button = look::button("primary", "one", &host);
    auto* view = new QTableView(&host);
    for (QWidget* one : std::initializer_list<QWidget*>{line, button, view})
        column->addWidget(one);
    host.show();
    QVERIFY(QTest::qWaitForWindowExposed(&host));
    for (QWidget* one : std::initializer_list<QWidget*>{line, button, view}) {
        const Heard heard(*one);
        look::choose(look::Choice::Dark);
        QTRY_VERIFY(heard.has(QEvent::Paint));
        QVERIFY(heard.has(QEvent::PaletteChange));
        QVERIFY(!heard.has(QEvent::StyleChange));
        look::choose(look::Choice::Light);
        QTest::qWait(0);
    }
}

void TestLook::aFigureWithoutArrowsShowsNone() {
    const auto arrow = [](QSpinBox& box) {
        QStyleOptionSpinBox option;
        option.initFrom(&box);
        option.buttonSymbols = box.buttonSymbols();
        return box.style()->subControlRect(QStyle::CC_SpinBox, &option, QStyle::SC_SpinBoxUp, &box);
    };
    QSpinBox with, without;
    without.setButtonSymbols(QAbstractSpinBox::NoButtons);
    QVERIFY(!arrow(with).isEmpty());
    QVERIFY(arrow(without).isEmpty());
    QVERIFY(without.sizeHint().width() < with.sizeHint().width());
}

/** In a field without a caret, too. */
void TestLook::aFaultInFocusIsToBeSeen() {
    QWidget host;
    auto* column = new QVBoxLayout(&host);
    auto* faulty = new QComboBox(&host);
    auto* other = new QComboBox(&host);
    column->addWidget(faulty);
    column->addWidget(other);
    look::setFault(*faulty, true);
    host.show();
    host.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    faulty->setFocus();
    const QImage focused = faulty->grab().toImage();
    other->setFocus();
    QVERIFY(faulty->grab().toImage() != focused);
    m_screen->toFront();
}

void TestLook::whatIsOnIsToBeSeen() {
    QWidget host;
    auto* button = look::button("plain", "one", &host);
    button->setText(QStringLiteral("Whole page"));
    button->setCheckable(true);
    button->resize(button->sizeHint());
    const QImage off = button->grab().toImage();
    button->setChecked(true);
    QVERIFY(button->grab().toImage() != off);
}

/** At every width: words that break where Qt did not reckon with it are cut below. */
void TestLook::wrappedWordsHaveTheRoomTheyTake() {
    QStandardItemModel model(1, 1);
    const QString text = QStringLiteral("Қазақстан Республикасының Оқу-ағарту министрлігі");
    model.setItem(0, 0, new QStandardItem(text));
    const int widths[] = {100};
    const std::unique_ptr<QTableView> view(look::table("cells", &model, widths, nullptr));
    view->horizontalHeader()->setStretchLastSection(false);
    view->setWordWrap(true);
    for (int width = 90; width < 500; width += 7) {
        view->setColumnWidth(0, width);
        view->resizeRowsToContents();
        QStyleOptionViewItem option;
        option.initFrom(view.get());
        option.features = QStyleOptionViewItem::HasDisplay | QStyleOptionViewItem::WrapText;
        option.text = text;
        option.displayAlignment = Qt::AlignLeft | Qt::AlignVCenter;
        option.rect = QRect(0, 0, width, view->rowHeight(0));
        const QRect room =
            view->style()->subElementRect(QStyle::SE_ItemViewItemText, &option, view.get());
        const int margin =
            view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, view.get()) + 1;
        const QRect needed = view->fontMetrics().boundingRect(
            QRect(0, 0, room.width() - 2 * margin, 1000), Qt::TextWordWrap, text);
        QVERIFY2(needed.height() <= view->rowHeight(0), qPrintable(QString::number(width)));
    }
}

void TestLook::rowNumbersAreNoHeads() {
    QTableView view;
    for (QHeaderView* header : {view.horizontalHeader(), view.verticalHeader()})
        header->ensurePolished();
    QCOMPARE(view.verticalHeader()->font().weight(), QFont::Normal);
    QCOMPARE(view.horizontalHeader()->font().weight(), QFont::DemiBold);
}

void TestLook::aMessageGivesTheFocusBack() {
    QWidget host;
    auto* column = new QVBoxLayout(&host);
    auto* banner = new look::Banner(&host);
    auto* first = new QSpinBox(&host);
    auto* last = new QSpinBox(&host);
    for (QWidget* one : std::initializer_list<QWidget*>{banner, first, last})
        column->addWidget(one);
    host.show();
    host.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    const auto ask = [&] {
        last->setFocus();
        banner->ask(
            look::Level::Warning, [] { return QStringLiteral("Sure?"); },
            [] { return QStringLiteral("Do it"); });
        banner->action().setFocus();
        QVERIFY(banner->action().hasFocus());
    };
    ask();
    banner->quiet();
    QVERIFY(last->hasFocus());
    ask();
    banner->say(look::Level::Error, [] { return QStringLiteral("It cannot be done."); });
    QVERIFY(last->hasFocus());
    m_screen->toFront();
}

void TestLook::oneOfTwoQuestionsHasTheKey() {
    Bare page;
    auto* column = new QVBoxLayout(&page);
    int answered = 0;
    look::Banner* banners[2] = {};
    for (int i = 0; i < 2; ++i) {
        banners[i] = new look::Banner(&page);
        column->addWidget(banners[i]);
    }
    auto* field = new QSpinBox(&page);
    column->addWidget(field);
    page.QWidget::show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    for (int i = 0; i < 2; ++i)
        banners[i]->ask(
            look::Level::Warning, [] { return QStringLiteral("Sure?"); },
            [i] { return QString::number(i); }, [&answered, i] { answered = i + 1; });
    const auto answers = [&] {
        answered = 0;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::AltModifier);
        return answered;
    };
    field->setFocus();
    QCOMPARE(answers(), 2); // it asked last
    banners[0]->action().setFocus();
    QCOMPARE(answers(), 1); // it is in focus
    for (const QAction* one : page.actions())
        QVERIFY(one->isEnabled()); // the palette offers both
    field->setFocus();
    QCOMPARE(answers(), 2);
    banners[1]->quiet();
    QCOMPARE(answers(), 1); // the only one left
    banners[0]->quiet();
    QCOMPARE(answers(), 0);
    m_screen->toFront();
}

/** Black, it and white: no colour is further from both of them. */
void TestLook::whatIsChosenIsToBeSeen() {
    const look::Colours& c = look::coloursOf(look::Scheme::HighContrast);
    QVERIFY(contrast(c.accentSoft.rgb(), c.text.rgb()) >= 7);
    QVERIFY(contrast(c.accentSoft.rgb(), c.surface.rgb()) >= 2.9);
    QVERIFY(contrast(c.muted.rgb(), c.window.rgb()) >= 7);
    QVERIFY(contrast(c.border.rgb(), c.window.rgb()) >= 7);
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

void TestLook::aBannerIsAsHighAsItsWords() {
    QWidget host;
    auto* column = new QVBoxLayout(&host);
    auto* banner = new look::Banner(&host);
    column->addWidget(banner);
    column->addStretch();
    host.resize(500, 400);
    host.show();
    QVERIFY(QTest::qWaitForWindowExposed(&host));
    const auto words = [] { return QStringLiteral("Record that it is lost?"); };
    const auto button = [] { return QStringLiteral("Record it"); };
    banner->say(look::Level::Note, words);
    QTRY_COMPARE(banner->height(), banner->heightForWidth(banner->width()));
    QVERIFY(banner->height() < 2 * look::fieldHeight);
    banner->ask(look::Level::Note, words, button);
    QTRY_COMPARE(banner->height(), banner->heightForWidth(banner->width()));
    // Icon and words begin on one line.
    QSet<int> tops;
    for (const QLabel* label : banner->findChildren<QLabel*>())
        tops.insert(label->mapTo(banner, label->contentsRect().topLeft()).y());
    QCOMPARE(tops.size(), 1);
}

void TestLook::aBannerFollowsTheLanguage() {
    setLanguage(QStringLiteral("en"));
    QWidget host;
    look::Banner fails(&host), asks(&host), quiet(&host);
    static_assert(!std::is_convertible_v<QString, look::Words>); // a mere text cannot be said
    const model::Error fault{model::ErrorCode::DiskFull, {"/tmp"}};
    const look::Words language = [] { return model::text::language(); };
    fails.fail(fault);
    asks.ask(look::Level::Note, language, language);
    quiet.say(look::Level::Note, language);
    quiet.quiet();
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en")}) {
        setLanguage(code);
        QTRY_COMPARE(asks.text(), code);
        QCOMPARE(asks.accessibleName(), code);
        QCOMPARE(asks.action().text(), code);
        QTRY_COMPARE(fails.text(), model::text::sentence(fault));
        QVERIFY(quiet.text().isEmpty() && quiet.isHidden());
    }
}

void TestLook::whatCannotBeUndoneIsLeftByEnter() {
    QWidget host;
    auto* column = new QVBoxLayout(&host);
    auto* banner = new look::Banner(&host);
    auto* field = new QSpinBox(&host);
    column->addWidget(banner);
    column->addWidget(field);
    host.show();
    host.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    int done = 0;
    int left = 0;
    const auto ask = [&] {
        field->setFocus();
        banner->confirm(
            look::Level::Warning, [] { return QStringLiteral("Sure?"); },
            [] { return QStringLiteral("Do it"); }, [] { return QStringLiteral("Leave it"); },
            [&] { ++done; }, [&] { ++left; });
    };
    auto* no = banner->findChild<QPushButton*>(QStringLiteral("bannerNo"));
    ask();
    QVERIFY(no->hasFocus());
    QCOMPARE(no->text(), QStringLiteral("Leave it"));
    QTest::keyClick(no, Qt::Key_Return);
    QVERIFY(banner->isHidden() && field->hasFocus());
    QCOMPARE(left, 1);
    ask();
    QVERIFY(banner->decline()); // Esc
    QCOMPARE(left, 2);
    QVERIFY(!banner->decline());
    ask();
    banner->action().click();
    QVERIFY(banner->isHidden());
    QCOMPARE(done, 1);
    QCOMPARE(left, 2);
    // An offer that does no harm has no such button.
    banner->ask(
        look::Level::Note, [] { return QStringLiteral("Deleted."); },
        [] { return QStringLiteral("Undo"); });
    QVERIFY(no->isHidden());
    QVERIFY(!banner->decline());
    m_screen->toFront();
}

QTEST_MAIN(TestLook)
#include "test_look.moc"
