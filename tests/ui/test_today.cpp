// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: the cards of one page, on workplaces that the same helpers fill and read.
#include <algorithm>
#include <functional>
#include <initializer_list>

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QPushButton>

#include "model/overview/overview.h"
#include "model/text/clause.h"
#include "model/text/names.h"
#include "model/text/sentence.h"
#include "tests/ui/letter.h"
#include "tests/ui/signed_in.h"
#include "tests/ui/today.h"
#include "ui/look/banner.h"
#include "ui/pages/today/month_chart.h"
#include "ui/pages/today/task_card.h"
#include "ui/pages/today/today_page.h"
#include "ui/shell/shell.h"

using namespace ui;
using namespace ui::test;

/** What waits: the late before all else, each with its paragraph, and none that nobody can reach.
 */
class TestToday : public QObject {
    Q_OBJECT

private slots:
    void ofALongCardMoreIsShown();
    void keepsANumberWithItsWord();
    void theFocusStaysWithItsTask();
    void saysHowManyThereAreBeyondThoseShown();
    void aBegunIssueIsNotLate();
    void anOrderBrokenOffIsThere();
    void theLateComesFirst();
    void saysWhatToDoNextWhereNothingWaits();
    void theFirstThingHasAKey();
    void eachThingIsInThePalette();
    void arrowsGoFromThingToThing();
    void saysWhatComesNextForARow();
    void namesDaysThatDoNotTouch();
    void theMonthIsHeardDayByDay();
    void asksForTheFirstAuthority();
    void saysWhatIsWrongWithAnAuthority();
    void namesAuthoritiesInShort();
    void saysWhatHappenedBeforeTheSignIn();

private:
    static QStringList said(const QWidget& card) {
        QStringList texts;
        for (const QLabel* label : card.findChildren<QLabel*>())
            if (!label->text().isEmpty()) texts += label->text();
        return texts;
    }
    /** As they are read: whatever keeps a number with its word is a space. */
    static QString words(const QWidget& card) {
        return said(card).join(u'\n').replace(QChar::Nbsp, u' ');
    }
    static qsizetype lines(const QWidget& card) {
        return card.findChildren<QPushButton*>(QStringLiteral("goOn")).size();
    }
};

void TestToday::ofALongCardMoreIsShown() {
    setLanguage(QStringLiteral("en"));
    TaskCard card("card", nullptr);
    QList<Task> tasks;
    for (int i = 0; i < 30; ++i)
        tasks.append({QString::number(i), {}, false, QStringLiteral("media"), i});
    card.show(QStringLiteral("Things"), {}, tasks);
    card.show();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    QCOMPARE(lines(card), 5);
    auto* more = card.findChild<QPushButton*>(QStringLiteral("showMore"));
    QVERIFY(more);
    QCOMPARE(more->text(), QStringLiteral("and 25 more"));
    QVERIFY(more->accessibleName().contains(QStringLiteral("Things")));
    more->setFocus();
    QTest::keyClick(more, Qt::Key_Space);
    QTRY_COMPARE(lines(card), 25);
    auto* next = qobject_cast<QPushButton*>(QApplication::focusWidget());
    QVERIFY(next);
    QCOMPARE(next->accessibleName(), QStringLiteral("Continue with 5")); // the first that came
    card.findChild<QPushButton*>(QStringLiteral("showMore"))->click();
    QTRY_COMPARE(lines(card), 30);
    QVERIFY(!card.findChild<QPushButton*>(QStringLiteral("showMore")));
}

void TestToday::keepsANumberWithItsWord() {
    setLanguage(QStringLiteral("en"));
    TaskCard card("card", nullptr);
    card.show(QStringLiteral("Things"), {},
              {{QStringLiteral("A"), QStringLiteral("29.11.2026 · letter 12"), false, {}, {}},
               {QStringLiteral("B"),
                QStringLiteral("list 1 until 6.12.; certificate until 2036"),
                false,
                {},
                {}}});
    const QStringList texts = said(card);
    QVERIFY(texts.contains(QStringLiteral("29.11.2026\u00a0· letter\u00a012")));
    QVERIFY(texts.contains(
        QStringLiteral("list\u00a01\u00a0until\u00a06.12.; certificate\u00a0until\u00a02036")));
}

/** Read anew, or in another language; what is gone leaves its place to the next. */
void TestToday::theFocusStaysWithItsTask() {
    setLanguage(QStringLiteral("en"));
    TaskCard card("card", nullptr);
    const auto show = [&card](std::initializer_list<int> things) {
        QList<Task> tasks;
        for (const int thing : things)
            tasks.append({QString::number(thing), {}, false, QStringLiteral("media"), thing});
        card.show(QStringLiteral("Things"), {}, tasks);
    };
    const auto focused = [] {
        const QWidget* focus = QApplication::focusWidget();
        return focus ? focus->accessibleName() : QString();
    };
    show({0, 1, 2});
    card.show();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    card.findChildren<QPushButton*>(QStringLiteral("goOn")).at(1)->setFocus();
    show({0, 1, 2});
    QCOMPARE(focused(), QStringLiteral("Continue with 1"));
    show({1, 2});
    QCOMPARE(focused(), QStringLiteral("Continue with 1"));
    show({2});
    QCOMPARE(focused(), QStringLiteral("Continue with 2"));
}

void TestToday::saysHowManyThereAreBeyondThoseShown() {
    setLanguage(QStringLiteral("en"));
    TaskCard card("card", nullptr);
    QList<Task> tasks;
    for (int i = 0; i < 10; ++i)
        tasks.append({QString::number(i), {}, false, QStringLiteral("certificates"), i});
    card.show(QStringLiteral("Things"), {}, tasks, 12345);
    card.show();
    QVERIFY(QTest::qWaitForWindowActive(&card));
    const QLocale language;
    QCOMPARE(said(card).front(), QStringLiteral("Things: %1").arg(language.toString(12345)));
    auto* more = card.findChild<QPushButton*>(QStringLiteral("showMore"));
    QCOMPARE(more->text(), QStringLiteral("and %1 more").arg(language.toString(12340)));
    QVERIFY(!card.findChild<QLabel*>(QStringLiteral("notAll")));
    more->click();
    QTRY_COMPARE(lines(card), 10);
    QTRY_VERIFY(!card.findChild<QPushButton*>(QStringLiteral("showMore")));
    QCOMPARE(card.findChild<QLabel*>(QStringLiteral("notAll"))->text(),
             QStringLiteral("Only the first 10 are shown here."));
}

void TestToday::aBegunIssueIsNotLate() {
    setLanguage(QStringLiteral("en"));
    TaskCard card("card", nullptr);
    const auto marks = [&] {
        qsizetype count = 0;
        for (const QLabel* label : card.findChildren<QLabel*>())
            if (!label->pixmap().isNull()) ++count;
        return count;
    };
    card.show(QStringLiteral("Things"), {}, {{QStringLiteral("begun")}});
    QCOMPARE(marks(), 0);
    card.show(QStringLiteral("Things"), {}, {{QStringLiteral("late"), {}, true}});
    QCOMPARE(marks(), 1);
}

/** With the way to it, by the keyboard. */
void TestToday::anOrderBrokenOffIsThere() {
    Screen screen;
    screen.click("chooseTraining");
    screen.click("makeWorkplace");
    screen.wait("navigation", 60000);
    const auto begun = screen.desk([](model::Desk& desk, model::Job&) -> model::Result<model::Id> {
        KU_TRY(const auto authorities, desk.reg().authorities().list());
        model::StructureIssue order;
        order.caId = authorities.front().id;
        order.structure = "ucgo-user-gost2015";
        order.edition = "e";
        order.source = QStringLiteral("key-file");
        order.name = QStringLiteral("Ақбота ЖШС");
        KU_TRY(auto transaction, desk.reg().begin());
        KU_TRY(const model::Id id, desk.reg().structureIssues().begin(transaction, order));
        KU_CHECK(transaction.commit({QStringLiteral("test"), QStringLiteral("order")}));
        return id;
    });
    QVERIFY2(begun.has_value(), begun ? "" : crypto::describe(begun.error()).c_str());
    screen.press(Qt::Key_F5);
    QWidget* card = screen.wait("unfinishedOrders");
    QTRY_COMPARE(lines(*card), 1);
    QVERIFY2(words(*card).contains(QStringLiteral("Ақбота ЖШС")), qPrintable(words(*card)));
    QVERIFY2(words(*card).contains(QStringLiteral("nothing is signed yet")),
             qPrintable(words(*card)));
    QVERIFY(!screen.find("nextSteps")); // something waits
    card->findChild<QPushButton*>(QStringLiteral("goOn"))->setFocus();
    screen.press(Qt::Key_Return);
    auto* list = screen.wait<QListView>("structureList");
    QTRY_VERIFY(list->currentIndex().data().toString().contains(QStringLiteral("Ақбота ЖШС")));
}

void TestToday::theLateComesFirst() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    QVERIFY(!screen.find("overdue"));
    screen.wait("nextSteps")->findChildren<QPushButton*>("goOn").first()->setFocus();
    for (const int daysAgo : {0, 30})
        (void)screen.desk([daysAgo](model::Desk& desk, model::Job& job) -> model::Result<int> {
            const QDate received = today().addDays(-daysAgo);
            KU_CHECK(acceptRows(desk, job, 0, received));
            return 0;
        });
    screen.press(Qt::Key_F5);
    QWidget* late = screen.wait("overdue");
    QTRY_COMPARE(lines(*late), 5);
    QVERIFY(screen.wait("tasks")->hasFocus()); // what had it is gone
    QWidget* due = screen.wait("dueRows");
    const auto top = [](const QWidget* card) { return card->mapToGlobal(QPoint()).y(); };
    QTRY_VERIFY(top(late) < top(due));
    QVERIFY(said(*late).front().startsWith(QStringLiteral("Overdue: 12")));
    const QString words = TestToday::words(*late);
    QVERIFY2(words.contains(QStringLiteral("para 7 ")), qPrintable(words)); // by the row's own term
    QVERIFY(said(*due).join(u'\n').contains(QStringLiteral("para 7 ")));
    QVERIFY2(words.contains(QStringLiteral("to be decided · ")), qPrintable(words));
    QVERIFY(said(*due).front().endsWith(QStringLiteral("12"))); // the late ones are not here, too
}

void TestToday::saysWhatToDoNextWhereNothingWaits() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    QWidget* next = screen.wait("nextSteps");
    QCOMPARE(lines(*next), 5);
    QVERIFY(words(screen.window()).contains(QStringLiteral("Issued this month: 0")));
    const auto second = [next] {
        return next->findChildren<QPushButton*>(QStringLiteral("goOn")).at(1);
    };
    second()->setFocus();
    screen.press(Qt::Key_F5);
    QTRY_VERIFY(!screen.work().isBusy());
    QVERIFY(second()->hasFocus());
    setLanguage(QStringLiteral("kk"));
    QTRY_VERIFY(second()->text() != QStringLiteral("Enter"));
    QVERIFY(second()->hasFocus());
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(second()->text(), QStringLiteral("Enter")); // nothing was begun to go on with
    QCOMPARE(second()->accessibleName(), QStringLiteral("Enter a received application"));
    auto* shell = screen.window().findChild<Shell*>();
    // The keys that each names lead where its button leads, and its words are in each language.
    QVERIFY(words(*next).contains(QStringLiteral("Ctrl+2, Ctrl+N")));
    next->findChildren<QPushButton*>(QStringLiteral("goOn")).at(1)->click();
    QTRY_COMPARE(shell->currentName(), QStringLiteral("applications"));
    screen.wait("register");
    screen.press(Qt::Key_1, Qt::ControlModifier);
    screen.wait("nextSteps")->findChildren<QPushButton*>(QStringLiteral("goOn")).at(2)->click();
    screen.wait("registerRevocation");
    screen.press(Qt::Key_1, Qt::ControlModifier);
    screen.press(Qt::Key_5, Qt::ControlModifier);
    QTRY_COMPARE(shell->currentName(), QStringLiteral("revocation"));
    screen.press(Qt::Key_7, Qt::ControlModifier);
    QTRY_COMPARE(shell->currentName(), QStringLiteral("media"));
    screen.press(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(shell->currentName(), QStringLiteral("certificates"));
    screen.press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(shell->currentName(), QStringLiteral("applications"));
    // With something that waits the card goes.
    (void)screen.desk([](model::Desk& desk, model::Job& job) -> model::Result<int> {
        KU_CHECK(acceptRows(desk, job, 0, QDate::currentDate()));
        return 0;
    });
    screen.press(Qt::Key_1, Qt::ControlModifier);
    screen.wait("dueRows");
    QVERIFY(!screen.find("nextSteps"));
}

void TestToday::theFirstThingHasAKey() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    QWidget* next = screen.wait("nextSteps");
    const auto way = [next](int place) {
        return next->findChildren<QPushButton*>(QStringLiteral("goOn")).at(place);
    };
    way(2)->setFocus(); // wherever one is
    screen.press(Qt::Key_G, Qt::ControlModifier);
    screen.wait("caCertificate"); // the first step without an authority
}

/** By its own words, while it is in view; one that is gone by then leads nowhere. */
void TestToday::eachThingIsInThePalette() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    screen.wait("nextSteps");
    screen.wait("goOn");
    const auto* shell = screen.window().findChild<Shell*>();
    const auto chosen = [&screen] {
        return screen.wait<QListView>("commandList")->currentIndex().data().toString();
    };
    const auto search = [&screen] {
        screen.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(screen.wait<QLineEdit>("commandText")->hasFocus());
        screen.type(QStringLiteral("look up"));
    };
    const QString act = QStringLiteral("Look up a certificate · ");
    search();
    QVERIFY2(chosen().startsWith(act), qPrintable(chosen()));
    screen.press(Qt::Key_Return);
    QTRY_COMPARE(shell->currentName(), QStringLiteral("certificates"));
    search();
    QVERIFY(!chosen().startsWith(act));
    screen.press(Qt::Key_Escape);
    screen.press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(!screen.work().isBusy());
    const auto isOffered = [&] {
        const QList<QAction*> acts = shell->current()->actions();
        return std::any_of(acts.begin(), acts.end(), [&](const QAction* one) {
            return one->isEnabled() && one->text().startsWith(act);
        });
    };
    QTRY_VERIFY(isOffered()); // the cards were filled anew
    search();
    QVERIFY2(chosen().startsWith(act), qPrintable(chosen()));
    const QPointer<QPushButton> before =
        screen.wait("nextSteps")->findChild<QPushButton*>(QStringLiteral("goOn"));
    screen.press(Qt::Key_F5);
    QTRY_VERIFY(!before); // the cards are filled anew
    screen.press(Qt::Key_Return);
    QVERIFY(!screen.find("commandPalette"));
    QCOMPARE(shell->currentName(), QStringLiteral("today"));
}

/** And not out of the page, where the next one opens. */
void TestToday::arrowsGoFromThingToThing() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    QTRY_VERIFY(!screen.work().isBusy());
    const QWidget* next = screen.wait("nextSteps");
    screen.wait("goOn");
    const auto way = [next](int place) {
        return next->findChildren<QPushButton*>(QStringLiteral("goOn")).at(place);
    };
    way(0)->setFocus();
    for (const Qt::Key key : {Qt::Key_Up, Qt::Key_Left}) { // the first
        screen.press(key);
        QVERIFY(way(0)->hasFocus());
    }
    screen.press(Qt::Key_Down);
    QVERIFY(way(1)->hasFocus());
    const int last = static_cast<int>(lines(*next)) - 1;
    for (int press = 1; press < last + 3; ++press)
        screen.press(Qt::Key_Down);
    QVERIFY(way(last)->hasFocus());
    QVERIFY(!way(last)->visibleRegion().isEmpty());
    screen.press(Qt::Key_Up);
    QVERIFY(way(last - 1)->hasFocus());
    QCOMPARE(screen.window().findChild<Shell*>()->currentName(), QStringLiteral("today"));
}

/** Accepted, issued and handed over stand on one card: each says what it waits for. */
void TestToday::saysWhatComesNextForARow() {
    setLanguage(QStringLiteral("en"));
    using model::RowState;
    QCOMPARE(TodayPage::nextOf(RowState::Undecided), QStringLiteral("to be decided"));
    QCOMPARE(TodayPage::nextOf(RowState::Accepted), QStringLiteral("to be issued"));
    QCOMPARE(TodayPage::nextOf(RowState::NotDelivered), QStringLiteral("to be issued"));
    QCOMPARE(TodayPage::nextOf(RowState::Issuing), QStringLiteral("the issue is to be finished"));
    QCOMPARE(TodayPage::nextOf(RowState::Issued), QStringLiteral("to be handed over"));
}

void TestToday::namesDaysThatDoNotTouch() {
    using Days = std::vector<int>;
    QCOMPARE(MonthChart::named(30, 29), Days({1, 5, 10, 15, 20, 25, 29}));
    QCOMPARE(MonthChart::named(31, 13), Days({1, 5, 10, 13, 20, 25, 30}));
    QCOMPARE(MonthChart::named(31, 1), Days({1, 5, 10, 15, 20, 25, 30}));
}

void TestToday::theMonthIsHeardDayByDay() {
    setLanguage(QStringLiteral("en"));
    MonthChart chart(nullptr);
    chart.show({0, 0, 2, 0, 11}, 5);
    QCOMPARE(chart.accessibleName(), QStringLiteral("Certificates issued this month: 13"));
    QCOMPARE(chart.accessibleDescription(), QStringLiteral("Day 3: 2; Day 5: 11"));
    QCOMPARE(MonthChart::highestDay({0, 0, 2, 0, 11}), 5); // its number is seen, too
    QCOMPARE(MonthChart::highestDay({0, 7, 7}), 2);
    QCOMPARE(MonthChart::highestDay({0, 0, 0}), 0);
    QCOMPARE(MonthChart::highestDay({}), 0);
    chart.show({0, 0, 0}, 3);
    QVERIFY(chart.accessibleDescription().isEmpty());
}

/** Nothing can be issued: that is no "all is done", whatever waits. */
void TestToday::asksForTheFirstAuthority() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    auto* shell = screen.window().findChild<Shell*>();
    auto* banner = screen.wait<look::Banner>("todayMessage");
    QCOMPARE(banner->property("level").toString(), QStringLiteral("warning"));
    QVERIFY(banner->text().contains(QStringLiteral("No certification authority here yet")));
    QVERIFY(said(*screen.wait("nextSteps")).contains("Take in a certification authority"));
    const std::function<void()> ways[] = {
        [&] { banner->action().click(); }, [&] { screen.press(Qt::Key_Return, Qt::AltModifier); },
        [&] { screen.wait("nextSteps")->findChildren<QPushButton*>("goOn").first()->click(); }};
    for (const auto& way : ways) {
        way();
        QTRY_COMPARE(shell->currentName(), QStringLiteral("settings"));
        QTRY_VERIFY(screen.wait("caCertificate")->hasFocus());
        screen.press(Qt::Key_Escape);
        screen.wait("openTakeIn");
        screen.press(Qt::Key_1, Qt::ControlModifier);
        screen.wait("todayMessage");
    }
    (void)screen.desk([](model::Desk& desk, model::Job& job) -> model::Result<int> {
        KU_CHECK(acceptRows(desk, job, 0, QDate::currentDate()));
        return 0;
    });
    screen.press(Qt::Key_F5);
    screen.wait("dueRows");
    QVERIFY(screen.find("todayMessage"));
}

void TestToday::saysWhatIsWrongWithAnAuthority() {
    Screen screen;
    screen.click("chooseTraining");
    screen.click("makeWorkplace");
    screen.wait("navigation", 60000);
    const auto all = screen.desk(
        [](model::Desk& desk, model::Job&) { return model::authorityOverviews(desk.session); });
    QVERIFY(!all->front().findings.empty()); // it has no list yet
    QCOMPARE(screen.wait("authorities")->findChild<QPushButton*>("goOn")->text(),
             QStringLiteral("Open"));
    // No letter waits, and yet not all is well.
    QTRY_COMPARE(screen.wait("todayMessage")->property("level").toString(),
                 QStringLiteral("warning"));
    QVERIFY(screen.find<look::Banner>("todayMessage")
                ->text()
                .endsWith(QStringLiteral("see the card “Certification authorities”.")));
    for (const QString& language : languages()) {
        setLanguage(language);
        const QString advice = model::text::whatToDo(all->front().findings.front());
        QTRY_VERIFY(screen.wait("authorities")->findChild<QLabel*>("taskFault"));
        QTRY_VERIFY(said(*screen.wait("authorities")).join(u'\n').contains(advice));
        // Its name is said once, above.
        const QString fault = screen.find("authorities")->findChild<QLabel*>("taskFault")->text();
        QVERIFY2(!fault.contains(all->front().ca.name), qPrintable(fault));
        // In short, on its card; in full where one asks for it or hears it.
        const model::CaGeneration& ca = all->front().ca;
        const model::AuthorityNaming& naming = all->front().naming;
        const QString whole = model::text::name(ca, naming);
        const QString brief = QStringLiteral("%1 (%2)").arg(model::text::shortName(ca, naming),
                                                            model::text::name(ca.algorithm));
        QVERIFY(said(*screen.find("authorities")).contains(brief));
        int inFull = 0;
        for (const QWidget* one : screen.find("authorities")->findChildren<QWidget*>())
            if (one->accessibleDescription().startsWith(whole)) ++inFull;
        QCOMPARE(inFull, 2 * int(all->size())); // the name itself and the button
    }
    setLanguage(QStringLiteral("en"));
    // Each leads to its own lists, never to another one's.
    for (std::size_t i = 0; i < all->size(); ++i) {
        screen.click("today");
        const auto ways = screen.wait("authorities")->findChildren<QPushButton*>("goOn");
        QCOMPARE(ways.size(), qsizetype(all->size()));
        ways[qsizetype(i)]->click();
        const QString name = model::text::name((*all)[i].ca.algorithm);
        QTRY_VERIFY(screen.wait<QComboBox>("crlAuthority")->currentText().contains(name));
        QTRY_VERIFY(!screen.work().isBusy());
        QVERIFY(screen.find<QComboBox>("crlAuthority")->currentText().contains(name));
    }
}

void TestToday::namesAuthoritiesInShort() {
    setLanguage(QStringLiteral("en"));
    model::AuthorityOverview one;
    one.naming.isOrders = true;
    one.ca.name = QStringLiteral("Мемлекеттік органдардың куәландырушы орталығы");
    one.ca.notBefore = model::Time(std::chrono::days(20000)); // 2024
    const auto brief = [&](const std::vector<model::AuthorityOverview>& others) {
        std::vector<model::AuthorityOverview> all{one};
        all.insert(all.end(), others.begin(), others.end());
        return TodayPage::briefName(one, all, {});
    };
    QCOMPARE(brief({}), QStringLiteral("UCGO (GOST R 34.10-2015)"));
    model::AuthorityOverview older = one;
    older.ca.algorithm = model::Algorithm::Gost2004;
    QCOMPARE(brief({older}), QStringLiteral("UCGO (GOST R 34.10-2015)"));
    older.ca.algorithm = one.ca.algorithm; // the next key of the same
    QCOMPARE(brief({older}), QStringLiteral("UCGO (GOST R 34.10-2015, since 2024)"));
    one.naming.trainingMark = QStringLiteral(" · ОҚУ · УЧЕБНЫЙ");
    QCOMPARE(brief({older}), QStringLiteral("UCGO · ОҚУ · УЧЕБНЫЙ (GOST R 34.10-2015)"));
    older.naming.trainingMark = one.naming.trainingMark;
    older.ca.algorithm = model::Algorithm::Gost2004;
    QCOMPARE(brief({older}), QStringLiteral("UCGO (GOST R 34.10-2015)")); // the band says it
    one.naming = {};
    one.ca.name = QStringLiteral("Сынақ орталығы");
    QVERIFY(brief({}).startsWith(one.ca.name));
    one.ca.name = QString(60, u'Қ');
    QCOMPARE(brief({}).section(u' ', 0, 0), QString(27, u'Қ') + u'…');
}

void TestToday::saysWhatHappenedBeforeTheSignIn() {
    const SmallWorkplace workplace;
    const QString keyring = workplace.folder() + QStringLiteral("/keyring.json");
    const QString copy = workplace.at("keyring.json");
    {
        Screen screen(QStringLiteral("en"), workplace.folder());
        signIn(screen);
        QVERIFY(!screen.find("signInNotice")); // nothing happened
        QVERIFY(QFile::copy(keyring, copy));
        screen.click("journal"); // from wherever: what happened is said first
        screen.press(Qt::Key_L, Qt::ControlModifier);
        auto* line = screen.wait<QLineEdit>("password");
        auto* go = screen.wait<QPushButton>("signIn");
        QTRY_VERIFY(go->isEnabled());
        screen.type(QStringLiteral("wrong one"));
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(line->text().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 30000);
        line->setFocus();
        signIn(screen);
        auto* notice = screen.wait<look::Banner>("signInNotice");
        QVERIFY(notice->text().contains(QStringLiteral("last sign-in: 1.")));
        for (const QString& language : languages()) { // in each, while it is not read
            setLanguage(language);
            QTRY_COMPARE(notice->text().contains(QStringLiteral("last sign-in")),
                         language == QStringLiteral("en"));
        }
        notice->findChild<QPushButton*>()->click();
        QVERIFY(!screen.find("signInNotice"));
        for (const auto* shell : screen.window().findChildren<Shell*>()) // one's place, after it
            if (shell->isVisible()) QCOMPARE(shell->currentName(), QStringLiteral("journal"));
        screen.press(Qt::Key_F5);
        screen.click("journal");
        screen.click("today");
        setLanguage(QStringLiteral("en"));
        QVERIFY(!screen.find("signInNotice")); // read once is enough
    }
    {
        model::Session session = workplace.session();
        crypto::SystemClock clock;
        crypto::SystemRandom random;
        const auto secret = [](const char* text) { return model::Secret(std::string_view(text)); };
        KU_OK(model::workplace::changePassword(session, secret("long enough"),
                                               secret("another one"), clock, random));
    }
    QVERIFY(QFile::remove(keyring) && QFile::copy(copy, keyring)); // the old one, put back
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    QVERIFY(screen.wait<look::Banner>("signInNotice")->text().contains(QStringLiteral("old one")));
}

QTEST_MAIN(TestToday)
#include "test_today.moc"
