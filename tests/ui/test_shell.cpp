// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include "model/overview/overview.h"
#include "model/text/names.h"
#include "tests/ui/signed_in.h"
#include "ui/look/banner.h"
#include "ui/look/empty_text.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell.h"
#include "ui/shell/status_line.h"

using namespace ui;
using namespace ui::test;

/** What stands around the pages: the palette, the keys of the window, what is always in view. */
class TestShell : public QObject {
    Q_OBJECT

private slots:
    void escFromThePaletteGivesTheFocusBack();
    void anActOfAnotherPageIsDoneThere();
    void thePaletteTakesInWhatIsMade();
    void whatRecordsIsSeenFirst();
    void whatCannotBeDoneSaysWhy();
    void findsAnActByARussianKeyboard();
    void eachLanguageHasAKey();
    void everyActHasAKey();
    void everyEmptyTableSaysWhatComesThere();
    void theListsStateIsSaidInWords();
    void theHeadNamesAuthorityAndWorkplace();
    void theAuthoritysMediumIsSeen();

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
        const auto* shell = screen.window().findChild<Shell*>();
        const auto isMade = [&] {
            for (int page = 0; page < static_cast<int>(pages().size()); ++page)
                if (!shell->madePage(page)) return false;
            return true;
        };
        QTRY_VERIFY(isMade());
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

void TestShell::findsAnActByARussianKeyboard() {
    Screen screen(QStringLiteral("kk"), m_workplace.folder());
    signIn(screen);
    screen.click("journal");
    screen.wait("journalSearch");
    openPalette(screen);
    screen.type(QStringLiteral("журналдан издеу")); // Журналдан іздеу
    QTRY_VERIFY(chosen(screen).contains(QStringLiteral("Журналдан іздеу")));
    screen.press(Qt::Key_Escape);
    setLanguage(QStringLiteral("en"));
}

void TestShell::anActOfAnotherPageIsDoneThere() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    waitForPages(screen);
    auto* shell = screen.window().findChild<Shell*>();
    QCOMPARE(shell->currentName(), QStringLiteral("today"));
    openPalette(screen);
    screen.type(QStringLiteral("settings take in a ca"));
    QVERIFY(chosen(screen).startsWith(QStringLiteral("Settings: Take in a CA…")));
    screen.press(Qt::Key_Return);
    QTRY_COMPARE(shell->currentName(), QStringLiteral("settings"));
    screen.wait("caCertificate");
    QVERIFY(!screen.find("commandPalette"));
    QVERIFY(!screen.find("whyNot"));
}

/** Nobody has to wait until all pages are made: what comes meanwhile comes into the palette. */
void TestShell::thePaletteTakesInWhatIsMade() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    openPalette(screen);
    screen.type(QStringLiteral("settings: take in a ca"));
    QTRY_VERIFY(chosen(screen).startsWith(QStringLiteral("Settings: Take in a CA…")));
    screen.type(QStringLiteral("qqq"));
    QVERIFY(
        screen.wait<QLabel>("commandListEmpty")->text().startsWith(QStringLiteral("No action")));
    screen.press(Qt::Key_Escape);
}

void TestShell::whatRecordsIsSeenFirst() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    waitForPages(screen);
    auto* shell = screen.window().findChild<Shell*>();
    screen.click("applications");
    screen.click("newLetter");
    screen.wait("register");
    screen.click("today");
    QTRY_VERIFY(!screen.work().isBusy());
    openPalette(screen);
    screen.type(QStringLiteral("applications register the letter"));
    QVERIFY(chosen(screen).startsWith(QStringLiteral("Applications: Register the letter")));
    screen.press(Qt::Key_Return);
    // The page is there, nothing is done, and the act is the one chosen.
    QTRY_COMPARE(shell->currentName(), QStringLiteral("applications"));
    QTRY_VERIFY(screen.find("commandPalette"));
    QVERIFY(chosen(screen).startsWith(QStringLiteral("Register the letter")));
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
    QApplication::sendEvent(screen.wait("commandText"), &held);
    QVERIFY(screen.find("commandPalette"));
    screen.press(Qt::Key_Escape);
    screen.press(Qt::Key_Escape); // to the list
    screen.wait("letterTable");
}

void TestShell::whatCannotBeDoneSaysWhy() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    waitForPages(screen);
    auto* shell = screen.window().findChild<Shell*>();
    openPalette(screen);
    screen.type(QStringLiteral("revocation: revoke what"));
    screen.press(Qt::Key_Return);
    auto* why = screen.wait<look::Banner>("whyNot");
    QCOMPARE(shell->currentName(), QStringLiteral("revocation"));
    QCOMPARE(why->text(),
             QStringLiteral("“Revoke what the letter asks for” cannot be done now. Open "
                            "a letter first: choose it in the list and press Enter."));
    screen.press(Qt::Key_Escape);
    QVERIFY(!screen.find("whyNot"));
    // So does one of the page that is open.
    openPalette(screen);
    screen.type(QStringLiteral("print or save the letter"));
    QVERIFY(chosen(screen).startsWith(QStringLiteral("Print or save the letter… (not now)")));
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(screen.find("whyNot"));
    QCOMPARE(shell->currentName(), QStringLiteral("revocation"));
    // It is no news on another page.
    screen.click("today");
    QVERIFY(!screen.find("whyNot"));
    // A button of a page that is not open: here no authority signs.
    openPalette(screen);
    screen.type(QStringLiteral("sign and publish"));
    QVERIFY(chosen(screen).startsWith(QStringLiteral("Revocation lists: Sign and publish")));
    screen.press(Qt::Key_Return);
    QTRY_COMPARE(shell->currentName(), QStringLiteral("crl"));
    QTRY_VERIFY(screen.find("whyNot"));
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
        QVERIFY2(keys.insert(action->shortcut().toString()).second,
                 qPrintable(action->objectName()));
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

void TestShell::everyEmptyTableSaysWhatComesThere() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    waitForPages(screen);
    const std::pair<const char*, const char*> tables[] = {{"applications", "letterTable"},
                                                          {"issue", "taskTable"},
                                                          {"certificates", "certificateTable"},
                                                          {"revocation", "revocationLetters"},
                                                          {"media", "mediaTable"},
                                                          {"journal", "journalTable"},
                                                          {"crl", "crlHistory"}};
    for (const auto& [page, table] : tables) {
        screen.click(page);
        auto* view = screen.wait<QAbstractItemView>(table);
        const QByteArray name = QByteArray(table) + "Empty";
        QTRY_VERIFY2(screen.find<look::EmptyText>(name.constData()), table);
        QSet<QString> said;
        for (const QString& language : languages()) {
            setLanguage(language);
            const auto text = [&] {
                return screen.wait<look::EmptyText>(name.constData())->text();
            };
            QTRY_VERIFY2(!text().isEmpty() && !said.contains(text()), table);
            said.insert(text());
            QCOMPARE(view->accessibleDescription(), text()); // heard with the table
            QVERIFY2(view->viewport()->rect().contains(screen.find(name.constData())->geometry()),
                     table);
        }
        setLanguage(QStringLiteral("en"));
    }
    // What is searched for is not what will come.
    screen.click("certificates");
    screen.wait<QLineEdit>("certificateSearch")->setText(QStringLiteral("nobody"));
    QTRY_VERIFY(screen.wait<QLabel>("certificateTableEmpty")
                    ->text()
                    .startsWith(QStringLiteral("Nothing was found")));
}

void TestShell::theListsStateIsSaidInWords() {
    setLanguage(QStringLiteral("en"));
    const model::Time now(std::chrono::days(20000));
    const auto said = [&](std::optional<int> listDays, model::FindingCode code) {
        model::AuthorityOverview one;
        if (listDays) {
            one.crl.emplace();
            one.crl->nextUpdate = now + std::chrono::days(*listDays);
        }
        one.findings.push_back({code});
        return StatusLine::listsText({one}, now, {});
    };
    using Code = model::FindingCode;
    QVERIFY(StatusLine::listsText({}, now, {}).startsWith(QStringLiteral("No certification")));
    QVERIFY(said({}, Code::CrlMissing).contains(QStringLiteral("not published")));
    QVERIFY(said(-1, Code::CrlNearEnd).startsWith(QStringLiteral("A revocation list ended on")));
    QVERIFY(said(1, Code::CrlNearEnd).startsWith(QStringLiteral("A revocation list ends soon")));
    QVERIFY(said(30, Code::CaNearEnd).endsWith(QStringLiteral("certificate ends soon")));
}

void TestShell::theHeadNamesAuthorityAndWorkplace() {
    {
        Screen screen(QStringLiteral("kk"), m_workplace.folder());
        signIn(screen);
        QCOMPARE(screen.wait<QLabel>("authorityName")->text(), // there is none yet
                 model::text::name(model::AuthorityKind::StateBodies));
        QVERIFY(screen.wait<QLabel>("workplaceName")->text().endsWith(QStringLiteral("workplace")));
    }
    Screen screen(QStringLiteral("en"));
    screen.click("chooseTraining");
    screen.click("makeWorkplace");
    screen.wait("navigation", 60000);
    const auto all = screen.desk(
        [](model::Desk& desk, model::Job&) { return model::authorityOverviews(desk.session); });
    QTRY_VERIFY(screen.wait<QLabel>("authorityName")->text().contains(all->front().ca.name));
}

void TestShell::theAuthoritysMediumIsSeen() {
    Screen screen;
    screen.click("chooseTraining");
    const QString password = screen.wait<QLineEdit>("password")->text();
    screen.click("makeWorkplace");
    screen.wait("navigation", 60000);
    const auto said = [&] {
        auto* label = screen.find<QLabel>("authorityMedium");
        return label ? label->text() : QString();
    };
    // Made just now, with its authorities logged in.
    QTRY_VERIFY(said().contains(QStringLiteral("PIN given")));
    const QString open = said();
    screen.press(Qt::Key_L, Qt::ControlModifier);
    signIn(screen, password);
    QTRY_VERIFY(!said().isEmpty());
    QVERIFY(said() != open);
    // What the worker saw for a page is here soon, not at the next look around.
    const QString in = said();
    for (int slot = 0; slot < 16; ++slot)
        screen.putTokenFile(QStringLiteral("slot-%1.pulled").arg(slot, 2, 10, QLatin1Char('0')),
                            "");
    screen.click("issue");
    QTRY_VERIFY(said() != in);
    QVERIFY2(said().contains(QStringLiteral("in: 0 of")) ||
                 said().contains(QStringLiteral("is not in")),
             qPrintable(said()));
}

QTEST_MAIN(TestShell)
#include "test_shell.moc"
