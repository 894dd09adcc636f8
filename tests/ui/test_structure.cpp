// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <set>

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>

#include "tests/ui/cut.h"
#include "tests/ui/screen.h"
#include "ui/look/banner.h"
#include "ui/look/spoken.h"
#include "ui/look/theme.h"
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

/** What a screen reader would call it. */
QString accessibleName(QWidget* widget) {
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
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
    void everyPageInEveryLanguage();
    void paletteReachesEveryPage();
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
    banner.say(look::Level::Warning, QStringLiteral("text"));
    const auto icon = [&] {
        for (const QLabel* label : banner.findChildren<QLabel*>())
            if (!label->pixmap().isNull()) return label->pixmap().toImage();
        return QImage();
    };
    const QImage light = icon();
    QVERIFY(!light.isNull());
    look::choose(look::Choice::Dark);
    QTRY_VERIFY(icon() != light);
}

void TestStructure::messagesAreSaidByThemselves() {
    Screen screen;
    look::Banner banner(nullptr);
    look::Notice notice("muted", "notice", nullptr);
    banner.say(look::Level::Error, QStringLiteral("text"));
    notice.say(QStringLiteral("text"), QStringLiteral("whose text"));
    const std::pair<QWidget*, QString> said[] = {{&banner, QStringLiteral("text")},
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

void TestStructure::everyPageInEveryLanguage() {
    Screen screen;
    screen.click("chooseTraining");
    screen.click("makeWorkplace");
    screen.wait("navigation", 60000);
    for (const QString& language : languages()) {
        setLanguage(language);
        for (const PageEntry& page : pages()) {
            screen.click(page.name);
            QTest::qWait(200);
            std::set<QChar> mnemonics;
            for (QWidget* widget : screen.window().findChildren<QWidget*>()) {
                if (!widget->isVisible()) continue;
                const QString place =
                    QStringLiteral("%1, %2: %3 %4")
                        .arg(language, QLatin1String(page.name), widget->metaObject()->className(),
                             widget->objectName());
                QVERIFY2(!isCut(widget), qPrintable(place + textOf(widget)));
                const QChar key = mnemonicOf(textOf(widget));
                if (!key.isNull()) QVERIFY2(mnemonics.insert(key).second, qPrintable(place + key));
                if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy()) continue;
                if (widget->parentWidget() && widget->parentWidget()->focusProxy() == widget)
                    continue; // spoken of by the one that it belongs to
                QVERIFY2(!accessibleName(widget).isEmpty(), qPrintable(place));
            }
        }
    }
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

QTEST_MAIN(TestStructure)
#include "test_structure.moc"
