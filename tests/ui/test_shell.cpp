// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <QAction>
#include <QLineEdit>
#include <QListView>

#include "tests/ui/signed_in.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell.h"

using namespace ui;
using namespace ui::test;

/** What stands around the pages: the palette, the keys of the window, what is always in view. */
class TestShell : public QObject {
    Q_OBJECT

private slots:
    void escFromThePaletteGivesTheFocusBack();
    void anActOfAnotherPageOpensItFirst();
    void eachLanguageHasAKey();
    void everyActHasAKey();

private:
    void openPalette(Screen& screen) {
        screen.press(Qt::Key_K, Qt::ControlModifier);
        auto* line = screen.wait<QLineEdit>("commandText");
        QTRY_VERIFY(line->hasFocus());
    }
    QString chosen(Screen& screen) {
        return screen.wait<QListView>("commandList")->currentIndex().data().toString();
    }
    /** Made one after the other, while nothing else is done. */
    void waitForPages(Screen& screen) {
        QTRY_COMPARE(screen.window().findChildren<Page*>().size(), qsizetype(pages().size()));
    }

    const SmallWorkplace m_workplace;
};

void TestShell::escFromThePaletteGivesTheFocusBack() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    screen.click("journal");
    auto* line = screen.wait<QLineEdit>("journalSearch");
    line->setFocus();
    openPalette(screen);
    screen.press(Qt::Key_Escape);
    QVERIFY(!screen.find("commandPalette"));
    QTRY_VERIFY(line->hasFocus());
    // So does an act that goes nowhere.
    openPalette(screen);
    screen.type(QStringLiteral("what is new"));
    screen.press(Qt::Key_Return);
    QVERIFY(!screen.find("commandPalette"));
    QTRY_VERIFY(line->hasFocus());
}

void TestShell::anActOfAnotherPageOpensItFirst() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    waitForPages(screen);
    auto* shell = screen.window().findChild<Shell*>();
    QCOMPARE(shell->currentName(), QStringLiteral("today"));
    openPalette(screen);
    screen.type(QStringLiteral("settings take in"));
    QVERIFY(chosen(screen).startsWith(QStringLiteral("Settings: Take in a CA…")));
    screen.press(Qt::Key_Return);
    // The page is there, nothing is done, and the act is the one chosen.
    QTRY_COMPARE(shell->currentName(), QStringLiteral("settings"));
    QTRY_VERIFY(screen.find("commandPalette"));
    QVERIFY(!screen.find("caCertificate"));
    QVERIFY(chosen(screen).startsWith(QStringLiteral("Take in a CA…")));
    screen.press(Qt::Key_Return);
    QVERIFY(!screen.find("commandPalette"));
    screen.wait("caCertificate");
}

void TestShell::eachLanguageHasAKey() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    Qt::Key key = Qt::Key_1;
    for (const QString& language : languages()) {
        screen.press(key, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(chosenLanguage(), language);
        key = static_cast<Qt::Key>(key + 1);
    }
}

void TestShell::everyActHasAKey() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    waitForPages(screen);
    std::set<QString> keys;
    for (const QAction* action : screen.window().actions()) {
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(keys.insert(action->shortcut().toString()).second, qPrintable(action->objectName()));
    }
    for (const char* name : {"today", "verify", "settings"}) {
        screen.click(name);
        for (const QAction* action : screen.window().findChild<Shell*>()->current()->actions()) {
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(keys.count(action->shortcut().toString()) == 0,
                     qPrintable(action->objectName()));
        }
    }
}

QTEST_MAIN(TestShell)
#include "test_shell.moc"
