// SPDX-License-Identifier: Apache-2.0
#include <set>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>

#include "model/overview/overview.h"
#include "model/text/names.h"
#include "tests/ui/signed_in.h"
#include "ui/look/empty_text.h"
#include "ui/shell/button_act.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell.h"
#include "ui/shell/status_line.h"
#include "ui/shell/window_place.h"

using namespace ui;
using namespace ui::test;

/** What stands around the pages: the keys of the window, what is always in view. */
class TestShell : public QObject {
    Q_OBJECT

private slots:
    void eachLanguageHasAKey();
    void theMouseReachesTheWindowsActs();
    void everyActHasAKey();
    void everyEmptyTableSaysWhatComesThere();
    void theListsStateIsSaidInWords();
    void theListsAgeIsSaid();
    void theHeadNamesAuthorityAndWorkplace();
    void theAuthoritysMediumIsSeen();
    void theLockKeepsOnesPlace();
    void theLockKeepsTheSearchAmongLetters();
    void theWindowFitsTheScreen();
    void theWindowComesAsItWasLeft();

private:
    const SmallWorkplace m_workplace;
};

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

/** The lock, the palette and the help, which else have a key alone. */
void TestShell::theMouseReachesTheWindowsActs() {
    Screen screen(QStringLiteral("en"), m_workplace.folder());
    signIn(screen);
    screen.click("journal");
    auto* line = screen.wait<QLineEdit>("journalSearch");
    line->setFocus();
    for (const char* name : {"paletteButton", "helpButton", "lockButton"}) {
        const QWidget* button = screen.wait(name);
        QVERIFY2(!button->accessibleName().isEmpty() && button->toolTip().endsWith(u')'), name);
        QVERIFY2(button->focusPolicy() == Qt::NoFocus, name); // not in the Tab key's way
    }
    screen.click("paletteButton");
    QTRY_VERIFY(screen.wait("commandText")->hasFocus());
    screen.press(Qt::Key_Escape);
    QTRY_VERIFY(line->hasFocus()); // where one worked
    screen.click("helpButton");
    screen.wait("helpText");
    screen.click("helpButton");
    QVERIFY(!screen.find("helpText"));
    // Another language has them in its words, and icons alone still say what they are.
    setLanguage(QStringLiteral("kk"));
    const auto words = [&] { return screen.wait<QAbstractButton>("lockButton")->text(); };
    QTRY_VERIFY(!words().isEmpty() && words() != QStringLiteral("Lock"));
    screen.window().findChild<Shell*>()->setNarrow(true);
    const auto* lock = screen.wait<QAbstractButton>("lockButton");
    QVERIFY(lock->text().isEmpty() && !lock->accessibleName().isEmpty());
    setLanguage(QStringLiteral("en"));
    screen.click("lockButton");
    screen.wait("password");
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
            QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
            if (ButtonAct::isOfMany(*action)) continue; // the Tab key leads to each
            QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->objectName()));
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
        const auto text = [&] { return screen.wait<look::EmptyText>(name.constData())->text(); };
        QTRY_VERIFY2(!text().isEmpty(), table);
        const QString inEnglish = text();
        QSet<QString> said{inEnglish};
        for (const char* language : {"kk", "ru"}) {
            setLanguage(QLatin1String(language));
            QTRY_VERIFY2(!text().isEmpty() && !said.contains(text()), table);
            said.insert(text());
            QCOMPARE(view->accessibleDescription(), text()); // heard with the table
            QVERIFY2(view->viewport()->rect().contains(screen.find(name.constData())->geometry()),
                     table);
        }
        setLanguage(QStringLiteral("en"));
        QTRY_COMPARE(text(), inEnglish); // a window hears of a language a little later
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
    int caDays = 400;
    const auto said = [&](std::optional<int> listDays, model::FindingCode code) {
        model::AuthorityOverview one;
        one.ca.notAfter = now + std::chrono::days(caDays);
        if (listDays) {
            one.crl.emplace();
            one.crl->number = 3;
            one.crl->thisUpdate = now - std::chrono::minutes(150);
            one.crl->nextUpdate = now + std::chrono::days(*listDays);
        }
        one.findings.push_back({code});
        return StatusLine::listsText({one}, now, {});
    };
    using Code = model::FindingCode;
    QVERIFY(StatusLine::listsText({}, now, {}).startsWith(QStringLiteral("No certification")));
    QVERIFY(said({}, Code::CrlMissing).contains(QStringLiteral("not published")));
    QVERIFY(said(-1, Code::CrlNearEnd)
                .startsWith(QStringLiteral("Revocation list 3: 2 h old, ended: ")));
    QVERIFY(said(1, Code::CrlNearEnd)
                .startsWith(QStringLiteral("Revocation list 3: 2 h old, ends soon: ")));
    QVERIFY(said(30, Code::CaNearEnd).endsWith(QStringLiteral("certificate ends soon")));
    // The mark beside it warns of these, too.
    QVERIFY(
        said(30, Code::CrlBehind).endsWith(QStringLiteral("revocations are not in a list yet")));
    QVERIFY(said(30, Code::CrlUnpublished).endsWith(QStringLiteral("is not in the folder yet")));
    caDays = -1;
    QVERIFY(said(30, Code::CaNearEnd).endsWith(QStringLiteral("certificate has ended")));
}

/** In words that are short: minutes, hours or days; of several lists, the oldest. */
void TestShell::theListsAgeIsSaid() {
    setLanguage(QStringLiteral("en"));
    const model::Time now = model::Time(std::chrono::days(20000)) + std::chrono::hours(10);
    const auto aged = [&](std::chrono::seconds age) {
        model::AuthorityOverview one;
        one.ca.notAfter = now + std::chrono::days(400);
        one.crl.emplace();
        one.crl->number = 3;
        one.crl->thisUpdate = now - age;
        one.crl->nextUpdate = now + std::chrono::minutes(160);
        return one;
    };
    const auto said = [&](int minutes) {
        return StatusLine::listsText({aged(std::chrono::minutes(minutes))}, now, {});
    };
    QCOMPARE(said(-5), QStringLiteral("Revocation list 3: made just now, until 12:40"));
    QCOMPARE(said(1), QStringLiteral("Revocation list 3: 1 min old, until 12:40"));
    QCOMPARE(said(59), QStringLiteral("Revocation list 3: 59 min old, until 12:40"));
    QCOMPARE(said(120), QStringLiteral("Revocation list 3: 2 h old, until 12:40"));
    QCOMPARE(said(47 * 60), QStringLiteral("Revocation list 3: 47 h old, until 12:40"));
    QCOMPARE(said(3 * 24 * 60), QStringLiteral("Revocation list 3: 3 d old, until 12:40"));
    const auto two = {aged(std::chrono::hours(1)), aged(std::chrono::hours(5))};
    QCOMPARE(StatusLine::listsText(two, now, {}),
             QStringLiteral("Revocation lists: up to 5 h old, until 12:40"));
    const auto young = {aged(std::chrono::seconds(59)), aged(std::chrono::seconds(1))};
    QCOMPARE(StatusLine::listsText(young, now, {}),
             QStringLiteral("Revocation lists: made just now, until 12:40"));
    for (const QString& language : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        setLanguage(language);
        QVERIFY(!said(120).contains(QStringLiteral("old")) && said(120).contains(u'3'));
    }
    setLanguage(QStringLiteral("en"));
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
    // Its certificate's name is Kazakh; the window's language says it, and that it trains.
    const QString mark = all->front().naming.trainingMark;
    QVERIFY(all->front().naming.isOrders && mark.contains(QStringLiteral("УЧЕБНЫЙ")));
    auto* head = screen.wait<QLabel>("authorityName");
    QTRY_COMPARE(head->text(), QStringLiteral("Certification Authority of State Bodies") + mark);
    setLanguage(QStringLiteral("ru"));
    QTRY_COMPARE(head->text(),
                 QStringLiteral("Удостоверяющий центр государственных органов") + mark);
    setLanguage(QStringLiteral("kk"));
    QTRY_COMPARE(head->text(), all->front().ca.name);
    setLanguage(QStringLiteral("en"));
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
    // That others are in is no news to who is asked for a free one: these are to be prepared first.
    QVERIFY(screen.find<QLabel>("mediaPresent")->text().contains(QStringLiteral(", blank: ")));
    QCOMPARE(StatusLine::mediaText(3, 0), QStringLiteral("Other key media in: 3"));
    QCOMPARE(StatusLine::mediaText(3, 2), QStringLiteral("Other key media in: 3, blank: 2"));
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

void TestShell::theLockKeepsOnesPlace() {
    const SmallWorkplace workplace;
    const QString other = QStringLiteral("Дәулет Өмірұлы");
    {
        model::Session session = workplace.session();
        crypto::SystemClock clock;
        crypto::SystemRandom random;
        const auto secret = [](const char* text) { return model::Secret(std::string_view(text)); };
        KU_OK(model::workplace::addOperator(session, secret("long enough"), other,
                                            secret("another one"), clock, random));
    }
    Screen screen(QStringLiteral("en"), workplace.folder());
    const auto shell = [&]() -> const Shell* {
        for (const auto* one : screen.window().findChildren<Shell*>())
            if (one->isVisible()) return one;
        return nullptr;
    };
    const auto lock = [&] {
        screen.press(Qt::Key_L, Qt::ControlModifier);
        screen.wait("signIn");
    };
    signIn(screen);
    QCOMPARE(shell()->currentName(), QStringLiteral("today"));
    screen.click("applications");
    screen.press(Qt::Key_N, Qt::ControlModifier);
    screen.wait("letterNumber");
    screen.click("journal");
    lock();
    signIn(screen);
    QCOMPARE(shell()->currentName(), QStringLiteral("journal"));
    QTRY_VERIFY(shell()->current()->isAncestorOf(QApplication::focusWidget()));
    lock(); // before the other pages are made, perhaps
    screen.wait<QComboBox>("operator");
    QTRY_COMPARE(screen.find<QComboBox>("operator")->count(), 2);
    screen.find<QComboBox>("operator")->setCurrentText(other);
    signIn(screen, QStringLiteral("another one"));
    QCOMPARE(shell()->operatorName(), other);
    QCOMPARE(shell()->currentName(), QStringLiteral("today")); // their own place
    screen.click("applications");
    screen.wait("letterTable");
    lock();
    signIn(screen);
    QCOMPARE(shell()->currentName(), QStringLiteral("journal"));
    screen.click("applications");
    screen.wait("letterNumber"); // as it was left
}

/** Also behind a letter that is being written. */
void TestShell::theLockKeepsTheSearchAmongLetters() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    screen.click("applications");
    screen.wait("letterSearch")->setFocus();
    screen.type(QStringLiteral("01-7"));
    screen.wait("listed")->setFocus();
    screen.press(Qt::Key_End); // all letters
    QCOMPARE(screen.find<QComboBox>("listed")->currentIndex(), 2);
    screen.press(Qt::Key_N, Qt::ControlModifier);
    screen.wait("letterNumber");
    screen.press(Qt::Key_L, Qt::ControlModifier);
    signIn(screen);
    screen.wait("letterNumber");
    screen.press(Qt::Key_Escape);
    QCOMPARE(screen.wait<QLineEdit>("letterSearch")->text(), QStringLiteral("01-7"));
    QCOMPARE(screen.find<QComboBox>("listed")->currentIndex(), 2);
}

/** With its title: on a screen of 720 lines its last one is in view. */
void TestShell::theWindowFitsTheScreen() {
    const QSize usual(1280, 720);
    QCOMPARE(fitting(usual, QRect(0, 0, 1920, 1040)), usual);
    const QSize small = fitting(usual, QRect(0, 0, 1280, 720));
    QVERIFY(small.height() < 720 - 30 && small.height() >= 640);
    QVERIFY(small.width() <= 1280 && small.width() >= 1024);
    const QSize besidePanel = fitting(usual, QRect(0, 27, 1280, 693));
    QVERIFY(besidePanel.height() < small.height());
}

void TestShell::theWindowComesAsItWasLeft() {
    const SmallWorkplace workplace;
    const Screen screen(QStringLiteral("en"), workplace.folder()); // its settings are this test's
    const auto shown = [] {
        auto window = std::make_unique<QWidget>();
        window->resize(1280, 720);
        keepPlace(*window);
        window->show();
        return window;
    };
    auto first = shown();
    QVERIFY(first->width() <= first->screen()->availableGeometry().width());
    QVERIFY(!first->isMaximized());
    first->resize(500, 400);
    QTRY_COMPARE(first->size(), QSize(500, 400));
    first->close();
    auto second = shown();
    QTRY_COMPARE(second->size(), QSize(500, 400));
    second->showMaximized();
    QTRY_VERIFY(second->isMaximized());
    second->close();
    const auto third = shown();
    QTRY_VERIFY(third->isMaximized());
}

QTEST_MAIN(TestShell)
#include "test_shell.moc"
