// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSemaphore>
#include <QTabBar>
#include <QTableWidget>

#include "tests/ui/cut.h"
#include "tests/ui/signed_in.h"
#include "tests/ui/structure.h"
#include "ui/look/banner.h"
#include "ui/look/spoken.h"
#include "ui/look/theme.h"
#include "ui/pages/today/task_card.h"
#include "ui/shell/pages.h"

using namespace ui;
using namespace ui::test;

namespace {

QColor faded(QColor colour) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return QColor::fromRgbF(float(linear(colour.redF())), float(linear(colour.greenF())),
                            float(linear(colour.blueF())));
}

/** WCAG 2.1, relative luminance and contrast ratio. */
double contrast(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& colour) {
        const QColor c = faded(colour);
        return 0.2126 * c.redF() + 0.7152 * c.greenF() + 0.0722 * c.blueF();
    };
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

/** What every screen owes those who see little, hear it, or have no mouse. */
class TestStructure : public QObject {
    Q_OBJECT

private slots:
    void contrastOfEveryScheme();
    void anotherSchemeHasOtherIcons();
    void messagesAreSaidByThemselves();
    void pagesOpenWithoutAMouse();
    void everyPageIsMadeAhead();
    void aKeyHeldDownIsOnePress();
    void everyPageInEveryLanguage();
    void theChecksSeeWhatIsWrong();
    void whatComesBeforeTheShellHasKeys();
    void paletteReachesEveryPage();
    void whatRunsIsStoppedByItsKey();
};

void TestStructure::contrastOfEveryScheme() {
    for (const auto scheme :
         {look::Scheme::Light, look::Scheme::Dark, look::Scheme::HighContrast}) {
        const look::Colours& c = look::coloursOf(scheme);
        const std::pair<QColor, QColor> pairs[] = {
            {c.text, c.window},         {c.text, c.surface},     {c.muted, c.window},
            {c.muted, c.surface},       {c.onAccent, c.accent},  {c.text, c.accentSoft},
            {c.text, c.dangerSoft},     {c.text, c.warningSoft}, {c.text, c.successSoft},
            {c.danger, c.surface},      {c.warning, c.surface},  {c.success, c.surface},
            {c.onTraining, c.training}, {c.accent, c.surface},
        };
        const double least = scheme == look::Scheme::HighContrast ? 7 : 4.5;
        for (const auto& [front, back] : pairs)
            QVERIFY2(contrast(front, back) >= least, qPrintable(QStringLiteral("%1 on %2: %3")
                                                                    .arg(front.name(), back.name())
                                                                    .arg(contrast(front, back))));
    }
}

void TestStructure::anotherSchemeHasOtherIcons() {
    Screen screen; // its settings, not the operator's
    look::choose(look::Choice::Light);
    look::Banner banner(nullptr);
    banner.say(look::Level::Warning, [] { return QStringLiteral("text"); });
    const auto icon = [&] {
        for (const QLabel* label : banner.findChildren<QLabel*>())
            if (!label->pixmap().isNull()) return label->pixmap().toImage();
        return QImage();
    };
    const QImage light = icon();
    QVERIFY(!light.isNull());
    look::choose(look::Choice::Dark);
    QTRY_VERIFY(icon() != light);
    // Out of view too, as on the page before the settings; and whatever icon stands by itself.
    QWidget page;
    look::Banner inPage(&page);
    inPage.say(look::Level::Warning, [] { return QStringLiteral("text"); });
    TaskCard card("card", &page);
    card.show(QStringLiteral("Things"), {}, {{QStringLiteral("late"), {}, true}});
    page.show();
    const auto drawn = [&page] {
        QList<QImage> pictures;
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (!label->pixmap().isNull()) pictures += label->pixmap().toImage();
        return pictures;
    };
    const QList<QImage> dark = drawn();
    QCOMPARE(dark.size(), 2);
    page.hide();
    look::choose(look::Choice::Light);
    QTRY_VERIFY(drawn().at(0) != dark.at(0));
    QVERIFY(drawn().at(1) != dark.at(1));
}

void TestStructure::messagesAreSaidByThemselves() {
    Screen screen;
    look::Banner banner(nullptr), note(nullptr);
    look::Notice notice("muted", "notice", nullptr);
    banner.say(look::Level::Error, [] { return QStringLiteral("text"); });
    note.say(look::Level::Note, [] { return QStringLiteral("text"); });
    notice.say(QStringLiteral("text"), QStringLiteral("whose text"));
    // How grave it is, an icon and a colour say to those who see them.
    const std::pair<QWidget*, QString> said[] = {{&banner, QStringLiteral("Error: text")},
                                                 {&note, QStringLiteral("text")},
                                                 {&notice, QStringLiteral("whose text")}};
    for (const auto& [widget, words] : said) {
        QCOMPARE(QAccessible::queryAccessibleInterface(widget)->role(), QAccessible::Notification);
        QCOMPARE(accessibleName(widget), words);
    }
    QFrame frame;
    QCOMPARE(QAccessible::queryAccessibleInterface(&frame)->role(), QAccessible::Grouping);
}

/** By a screen reader's act, which is no click, and by its key. */
void TestStructure::pagesOpenWithoutAMouse() {
    Screen screen;
    screen.click("chooseTraining");
    screen.click("makeWorkplace");
    screen.wait("navigation", 60000);
    auto* button = QAccessible::queryAccessibleInterface(screen.wait("crl"));
    QCOMPARE(button->role(), QAccessible::RadioButton);
    button->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_VERIFY(screen.find("crlAuthority"));
    screen.press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), screen.find("taskTable"));
}

void TestStructure::everyPageIsMadeAhead() {
    Screen screen;
    screen.click("chooseTraining");
    screen.click("makeWorkplace");
    screen.wait("navigation", 60000);
    const auto made = [&] { return screen.window().findChildren<Page*>().size(); };
    QVERIFY(made() < qsizetype(pages().size())); // not before the first one is in view
    QTRY_COMPARE(made(), qsizetype(pages().size()));
}

/** What an act did stays; only the steps of a letter being written may run on, either way. */
void TestStructure::aKeyHeldDownIsOnePress() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    waitForPages(screen);
    QStringList running;
    for (const Page* page : screen.window().findChildren<Page*>())
        for (const QAction* act : page->actions())
            if (act->autoRepeat()) running += act->objectName();
    running.sort();
    QCOMPARE(running, QStringList({QStringLiteral("redoAction"), QStringLiteral("undoAction")}));
}

void TestStructure::everyPageInEveryLanguage() {
    Screen screen;
    screen.click("chooseTraining");
    screen.click("makeWorkplace");
    screen.wait("navigation", 60000);
    QStringList faults;
    for (const QString& language : languages()) {
        setLanguage(language);
        for (const PageEntry& page : pages()) {
            screen.click(page.name);
            QTest::qWait(200); // answers that come late change what stands there
            QStringList here;
            const auto isWhole = [&] { // once the layouts have followed
                here = faultsInView(screen.window()) + namelessIn(screen.window()) +
                       fieldsWithoutBuddy(screen.window()) + tabOrderFaults(screen.window());
                return here.isEmpty();
            };
            (void)QTest::qWaitFor(isWhole);
            for (const QString& fault : here)
                faults += language + u' ' + QLatin1String(page.name) + u' ' + fault;
        }
    }
    for (const QString& fault : faults)
        qInfo().noquote() << fault; // a failure's own words are cut short
    QVERIFY2(faults.isEmpty(), "as listed above");
}

/** Or every other test that asks them would be content with anything. */
void TestStructure::theChecksSeeWhatIsWrong() {
    QWidget window;
    auto* late = new QLineEdit(&window); // goes below, and comes first with the Tab key
    auto* early = new QLineEdit(&window);
    auto* caption = new QLabel(QStringLiteral("&Caption"), &window);
    auto* wrapped = new QLabel(QStringLiteral("one two three four five six seven"), &window);
    auto* table = new QTableWidget(1, 1, &window);
    auto* tabs = new QTabBar(&window);
    caption->setBuddy(early);
    early->setAccessibleName(QStringLiteral("Caption"));
    wrapped->setWordWrap(true);
    table->setHorizontalHeaderLabels({QStringLiteral("A head that is longer than its column")});
    table->horizontalHeaderItem(0)->setToolTip(
        QStringLiteral("A head that is longer than its column"));
    auto* cell = new QTableWidgetItem(QStringLiteral("A cell that is longer than its column"));
    table->setItem(0, 0, cell);
    late->setPlaceholderText(QStringLiteral("A hint that is longer than the field which it is of"));
    table->setAccessibleName(QStringLiteral("Table"));
    tabs->setFocusPolicy(Qt::NoFocus);
    tabs->addTab(QStringLiteral("A tab that is longer than its bar"));
    caption->setGeometry(0, 0, 200, 24);
    early->setGeometry(0, 30, 200, 30);
    late->setGeometry(0, 70, 200, 30);
    wrapped->setGeometry(0, 110, 60, 20);
    table->setGeometry(0, 140, 200, 80);
    table->setColumnWidth(0, 40);
    tabs->setGeometry(0, 230, 60, 30);
    window.resize(300, 300);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(cutTexts(wrapped).size(), 1);
    QCOMPARE(cutTexts(table->horizontalHeader()).size(), 1);
    QCOMPARE(cutTexts(tabs).size(), 1);
    QCOMPARE(cutTexts(late), QStringList(late->placeholderText()));
    late->setPlaceholderText(QStringLiteral("A hint"));
    QVERIFY(cutTexts(late).isEmpty());
    late->setPlaceholderText(QString());
    QCOMPARE(cutTexts(table), QStringList(cell->text()));
    cell->setToolTip(QStringLiteral("something else"));
    QCOMPARE(cutTexts(table).size(), 1);
    cell->setToolTip(cell->text()); // it reads there
    QVERIFY(cutTexts(table).isEmpty());
    cell->setToolTip(QString());
    table->setItemDelegate(new look::WholeText(table)); // which gives such a tooltip
    QVERIFY(cutTexts(table).isEmpty());
    QVERIFY(cutTexts(caption).isEmpty());
    QCOMPARE(namelessIn(window).size(), 1);
    QCOMPARE(fieldsWithoutBuddy(window).size(), 1);
    QCOMPARE(tabOrderFaults(window).size(), 1);
    QWidget::setTabOrder(early, late);
    late->setAccessibleName(QStringLiteral("Late"));
    QVERIFY(namelessIn(window).isEmpty());
    QWidget::setTabOrder(late, table);
    QVERIFY2(tabOrderFaults(window).isEmpty(), qPrintable(tabOrderFaults(window).join(u'\n')));
}

/** There is no palette there. A sheet with a button that has no key is seen. */
void TestStructure::whatComesBeforeTheShellHasKeys() {
    qunsetenv("KUALIK_SOFTTOKEN_STORE"); // of a training workplace before
    Screen screen;
    const auto isWellMade = [&screen](const char* shown) {
        screen.wait(shown);
        for (const QString& language : languages()) {
            setLanguage(language);
            QTest::qWait(100); // until the words are put
            const QStringList faults = keyFaults(screen.window()) + faultsInView(screen.window());
            if (!faults.isEmpty()) qInfo().noquote() << shown << language << faults.join(u'\n');
            if (!faults.isEmpty()) return false;
        }
        setLanguage(QStringLiteral("en"));
        QTest::qWait(100);
        return true;
    };
    QVERIFY(isWellMade("chooseTraining"));
    screen.click("chooseProduction");
    QVERIFY(isWellMade("passwordAgain"));
    auto* back = screen.find<QPushButton>("back");
    back->setText(QStringLiteral("Back"));
    QCOMPARE(keyFaults(screen.window()).size(), 1);
    back->setFocusPolicy(Qt::ClickFocus);
    QCOMPARE(keyFaults(screen.window()).size(), 2);
    screen.find<QLineEdit>("operator")->setText(QStringLiteral("Ә"));
    for (const char* line : {"password", "passwordAgain"})
        screen.find<QLineEdit>(line)->setText(QStringLiteral("long enough"));
    screen.press(Qt::Key_W, Qt::AltModifier); // Make the workplace
    screen.wait("clockRight", 60000);
    QTRY_VERIFY(screen.find("clockRight")->hasFocus());
    QVERIFY(isWellMade("clockRight"));
    screen.press(Qt::Key_C, Qt::AltModifier); // The clock is right
    QTRY_VERIFY(screen.wait("caCertificate")->hasFocus());
    QVERIFY(isWellMade("caCertificate"));
    screen.press(Qt::Key_R, Qt::AltModifier); // Later
    screen.wait("navigation");
    screen.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(isWellMade("signIn"));
}

void TestStructure::paletteReachesEveryPage() {
    Screen screen;
    screen.click("chooseTraining");
    screen.click("makeWorkplace");
    screen.wait("navigation", 60000);
    for (const PageEntry& page : pages()) {
        screen.press(Qt::Key_K, Qt::ControlModifier);
        auto* line = screen.wait<QLineEdit>("commandText");
        QTRY_VERIFY(line->hasFocus());
        screen.type(titleOf(page));
        if (&page == &pages().front()) screen.grab(QStringLiteral("palette"));
        screen.press(Qt::Key_Return);
        QVERIFY(!screen.find("commandPalette"));
        QTRY_VERIFY(screen.wait<QAbstractButton>(page.name)->isChecked());
    }
    screen.press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(screen.wait<QLineEdit>("commandText")->hasFocus());
    screen.press(Qt::Key_Escape);
    QTRY_VERIFY(!screen.find("commandPalette"));
}

/** The foot's button is looked at as those of the page are, and the palette has its act. */
void TestStructure::whatRunsIsStoppedByItsKey() {
    Screen screen;
    screen.click("chooseTraining");
    screen.click("makeWorkplace");
    screen.wait("navigation", 60000);
    QTRY_VERIFY(!screen.work().isBusy());
    for (const bool byKey : {true, false}) {
        QSemaphore goOn;
        bool wasStopped = false;
        screen.work().startAlone(
            this,
            [&goOn](model::Job& job) {
                const model::Job::Stoppable stoppable(job);
                goOn.acquire();
                return job.checkpoint();
            },
            [&wasStopped](const model::Status& status) { wasStopped = !status; });
        auto* stop = screen.wait<QAbstractButton>("stopJob");
        QTRY_VERIFY(stop->isVisible());
        const QStringList faults =
            buttonsWithoutAction(screen.window()) + keyFaults(screen.window());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        if (byKey) {
            screen.press(Qt::Key_Escape, Qt::ShiftModifier);
        } else {
            screen.press(Qt::Key_K, Qt::ControlModifier);
            QTRY_VERIFY(screen.wait<QLineEdit>("commandText")->hasFocus());
            screen.type(QStringLiteral("stop what is running"));
            screen.press(Qt::Key_Return);
        }
        QVERIFY(!stop->isEnabled());
        goOn.release();
        QTRY_VERIFY(wasStopped);
        QTRY_VERIFY(!screen.find("stopJob"));
    }
}

QTEST_MAIN(TestStructure)
#include "test_structure.moc"
