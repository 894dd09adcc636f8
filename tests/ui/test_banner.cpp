// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QSpinBox>
#include <QVBoxLayout>

#include "model/text/language.h"
#include "model/text/names.h"
#include "model/text/sentence.h"
#include "tests/ui/screen.h"
#include "ui/look/banner.h"
#include "ui/look/first_of.h"
#include "ui/look/theme.h"
#include "ui/shell/page.h"

using namespace ui;
using namespace ui::test;

namespace {

/** A page with nothing on it. */
class Bare : public Page {
public:
    Bare()
        : Page({}) {}
    void retranslate() override {}
    void refresh() override {}
};

} // namespace

/** Messages and questions of a page. */
class TestBanner : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_screen = std::make_unique<Screen>(); }
    void cleanupTestCase() { m_screen.reset(); }
    void aMessageGivesTheFocusBack();
    void oneOfTwoQuestionsHasTheKey();
    void aBannerIsAsHighAsItsWords();
    void aBannerFollowsTheLanguage();
    void whatCannotBeUndoneIsLeftByEnter();
    void whatDoesNoHarmIsNotRed();
    void aMessageNamesAFewOfMany();
    void aMessageOfALineGoesWhenOneTypesThere();
    void whatWasReadIsGoneWithThePage();

private:
    std::unique_ptr<Screen> m_screen;
};

void TestBanner::aMessageGivesTheFocusBack() {
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

void TestBanner::oneOfTwoQuestionsHasTheKey() {
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

void TestBanner::aBannerIsAsHighAsItsWords() {
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

void TestBanner::aBannerFollowsTheLanguage() {
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
        QCOMPARE(fails.accessibleName(),
                 model::text::name(model::Severity::Error) + QStringLiteral(": ") + fails.text());
        QVERIFY(quiet.text().isEmpty() && quiet.isHidden());
    }
}

void TestBanner::whatCannotBeUndoneIsLeftByEnter() {
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
    const auto role = [&] { return banner->action().property("role").toString(); };
    // What led to the question is off while it asks, and has the focus again afterwards.
    connect(banner, &look::Banner::confirming, field,
            [field](bool asks) { field->setEnabled(!asks); });
    ask();
    QVERIFY(no->hasFocus());
    QVERIFY(banner->isConfirming() && !field->isEnabled());
    QCOMPARE(role(), QStringLiteral("danger"));
    QCOMPARE(no->text(), QStringLiteral("Leave it"));
    QTest::keyClick(no, Qt::Key_Return);
    QVERIFY(banner->isHidden() && field->hasFocus());
    QVERIFY(!banner->isConfirming());
    QCOMPARE(left, 1);
    ask();
    QVERIFY(banner->decline()); // Esc
    QCOMPARE(left, 2);
    QVERIFY(!banner->decline());
    // Neither its key, whoever switches that on, nor its button out of view answers it any more.
    const QSignalSpy pressed(banner, &look::Banner::pressed);
    QAction* key = banner->actions().value(0); // on no page, it has its key itself
    QVERIFY(key);
    key->setEnabled(true);
    key->trigger();
    QCOMPARE(pressed.size(), 0);
    banner->action().click();
    QCOMPARE(done, 0);
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
    QCOMPARE(role(), QStringLiteral("plain"));
    // A message in place of the question ends it, too.
    ask();
    banner->say(look::Level::Error, [] { return QStringLiteral("It cannot be done."); });
    QVERIFY(!banner->isConfirming() && field->isEnabled());
    m_screen->toFront();
}

/** Enter leaves it all the same: what was not read is not answered with yes. */
void TestBanner::whatDoesNoHarmIsNotRed() {
    QWidget host;
    auto* column = new QVBoxLayout(&host);
    auto* banner = new look::Banner(&host);
    column->addWidget(banner);
    host.show();
    host.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&host));
    const look::Words words = [] { return QStringLiteral("As it came?"); };
    int done = 0;
    const auto role = [&] { return banner->action().property("role").toString(); };
    banner->confirm(look::Level::Warning, words, words, words, [&] { ++done; });
    QCOMPARE(role(), QStringLiteral("danger"));
    banner->choose(look::Level::Warning, words, words, words, [&] { ++done; });
    QCOMPARE(role(), QStringLiteral("plain"));
    setLanguage(QStringLiteral("ru")); // its words anew, and no other look
    QCOMPARE(role(), QStringLiteral("plain"));
    setLanguage(QStringLiteral("en"));
    auto* no = banner->findChild<QPushButton*>(QStringLiteral("bannerNo"));
    QVERIFY(no->hasFocus() && banner->isConfirming());
    QTest::keyClick(no, Qt::Key_Return);
    QVERIFY(banner->isHidden());
    QCOMPARE(done, 0);
    banner->choose(look::Level::Warning, words, words, words, [&] { ++done; });
    banner->action().click();
    QVERIFY(banner->isHidden() && !banner->isConfirming());
    QCOMPARE(done, 1);
    m_screen->toFront();
}

void TestBanner::aMessageNamesAFewOfMany() {
    const QStringList names{QStringLiteral("Әсел %1"), QStringLiteral("Ерлан"),
                            QStringLiteral("Қанат")};
    QCOMPARE(look::firstOf(names, 3), QStringLiteral("Әсел %1, Ерлан, Қанат"));
    QCOMPARE(look::firstOf(names, 2), QStringLiteral("Әсел %1, Ерлан and 1 more"));
    QCOMPARE(look::firstOf({}, 2), QString());
}

void TestBanner::aMessageOfALineGoesWhenOneTypesThere() {
    QWidget host;
    auto* banner = new look::Banner(&host);
    auto* first = new QLineEdit(&host);
    auto* second = new QLineEdit(&host);
    banner->say(look::Level::Error, [] { return QStringLiteral("They differ"); });
    banner->setFields({first, second});
    QVERIFY(first->property("fault").toBool() && second->property("fault").toBool());
    QTest::keyClick(second, Qt::Key_A);
    QVERIFY(banner->isHidden());
    QVERIFY(!first->property("fault").toBool() && !second->property("fault").toBool());
    banner->say(look::Level::Error, [] { return QStringLiteral("Something else"); });
    QTest::keyClick(second, Qt::Key_A); // nothing was said of it
    QVERIFY(!banner->isHidden());
}

/** On coming back it would be read as of now; a question and a state wait. */
void TestBanner::whatWasReadIsGoneWithThePage() {
    Bare page;
    const auto banner = [&page](look::Level level) {
        auto* made = new look::Banner(&page);
        made->say(level, [] { return QStringLiteral("Said"); });
        return made;
    };
    auto* line = new QLineEdit(&page);
    const auto* success = banner(look::Level::Success);
    auto* ofLine = banner(look::Level::Error);
    ofLine->setFields({line});
    const auto* warning = banner(look::Level::Warning);
    const auto* error = banner(look::Level::Error);
    auto* state = banner(look::Level::Success);
    state->setStays();
    auto* question = banner(look::Level::Success);
    question->ask(
        look::Level::Success, [] { return QStringLiteral("Done"); },
        [] { return QStringLiteral("Publish"); });
    static_cast<QWidget&>(page).show();
    page.hide();
    static_cast<QWidget&>(page).show();
    QVERIFY(success->isHidden() && ofLine->isHidden());
    QVERIFY(!line->property("fault").toBool());
    for (const look::Banner* one : {warning, error, static_cast<const look::Banner*>(state),
                                    static_cast<const look::Banner*>(question)})
        QVERIFY(one->isVisible());
}

QTEST_MAIN(TestBanner)
#include "test_banner.moc"
