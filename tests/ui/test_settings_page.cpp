// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>

#include "model/settings/settings_service.h"
#include "model/text/setting_text.h"
#include "tests/ui/signed_in.h"
#include "ui/dialogs/ask.h"
#include "ui/look/banner.h"
#include "ui/shell/idle_lock.h"

using namespace ui;
using namespace ui::test;

/** What the operator may set, by keyboard alone. */
class TestSettingsPage : public QObject {
    Q_OBJECT

private slots:
    void aChangeIsStoredAndGoesBack();
    void whatIsRefusedIsNotStored();
    void aChoiceIsStoredWhenItIsSaved();
    void theChangeThatIsMeantIsSavedByThePalette();
    void whatAppliesAtOnceSaysSo();
    void whatWasStoredIsSaidOnce();
    void theFolderIsChosen();
    void aChangeIsThereAfterTheLock();
    void theLockFollowsAtOnce();
    void aLongValueShowsItsBeginning();
    void everySettingHasItsField();
    void everyLanguage();

private:
    void open(Screen& screen) {
        signIn(screen);
        screen.press(Qt::Key_0, Qt::ControlModifier);
        screen.wait("crl.validityDays");
    }
    void put(Screen& screen, const char* name, const QString& value) {
        tabTo(screen, name);
        screen.press(Qt::Key_A, Qt::ControlModifier);
        screen.type(value);
    }
    QString said(Screen& screen, const char* name) {
        return screen
            .wait<look::Banner>(qPrintable(QLatin1String(name) + QStringLiteral(".message")))
            ->text();
    }
    /** What the service says once the screen is gone. */
    model::SettingState kept(const SmallWorkplace& workplace, const char* name) {
        model::Session session = workplace.session();
        return KU_OK(model::SettingsService(session).state(QLatin1String(name)));
    }
};

void TestSettingsPage::aChangeIsStoredAndGoesBack() {
    const SmallWorkplace workplace;
    {
        Screen screen(QStringLiteral("en"), workplace.folder());
        open(screen);
        QVERIFY(!screen.find("crl.validityDays.save"));
        // What changes at once and what waits to be saved stand on one page: it says which is
        // which.
        const auto notes = screen.wait("screenGroup")->findChildren<QLabel*>();
        QVERIFY(std::any_of(notes.begin(), notes.end(), [](const QLabel* one) {
            return one->isVisible() && one->text().contains(QStringLiteral("press “Save”"));
        }));
        put(screen, "crl.validityDays", QStringLiteral("9"));
        QTRY_VERIFY(screen.find("crl.validityDays.save"));
        QVERIFY(!screen.find("crl.validityDays.message")); // nothing is stored while one types
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(!screen.find("crl.validityDays.save"));
        QVERIFY(said(screen, "crl.validityDays").contains(QStringLiteral("Stored: 9")));
        put(screen, "crl.nearEndDays", QStringLiteral("4"));
        tabTo(screen, "crl.nearEndDays.save");
        screen.press(Qt::Key_Space);
        QTRY_VERIFY(screen.find("crl.nearEndDays.back"));
        QTRY_VERIFY(screen.find("crl.nearEndDays.message"));
        QVERIFY(!screen.find("crl.validityDays.message")); // it was read
        QCOMPARE(screen.find<QPushButton>("crl.nearEndDays.back")->text(),
                 QStringLiteral("Back to the default"));
        tabTo(screen, "crl.nearEndDays.back");
        screen.press(Qt::Key_Space);
        QTRY_COMPARE(screen.find<QLineEdit>("crl.nearEndDays")->text(), QStringLiteral("2"));
        QTRY_VERIFY(!screen.find("crl.nearEndDays.back"));
        QVERIFY(said(screen, "crl.nearEndDays").contains(QStringLiteral("2")));
    }
    QCOMPARE(kept(workplace, "crl.validityDays").set.value_or(QString()), QStringLiteral("9"));
    QVERIFY(!kept(workplace, "crl.nearEndDays").set);
    Screen again(QStringLiteral("en"), workplace.folder());
    open(again);
    QCOMPARE(again.find<QLineEdit>("crl.validityDays")->text(), QStringLiteral("9"));
}

void TestSettingsPage::whatIsRefusedIsNotStored() {
    const SmallWorkplace workplace;
    {
        Screen screen(QStringLiteral("en"), workplace.folder());
        open(screen);
        put(screen, "authority.crl", QStringLiteral("http://crl.kz"));
        // Whoever scrolled elsewhere sees the field and what is said of it all the same.
        screen.window().findChild<QScrollArea*>("settingsBody")->verticalScrollBar()->setValue(0);
        screen.press(Qt::Key_Return);
        QVERIFY(said(screen, "authority.crl").contains(QStringLiteral("host name")));
        for (const char* one : {"authority.crl", "authority.crl.message"}) {
            const QWidget* widget = screen.find(one);
            QTRY_COMPARE(widget->visibleRegion().boundingRect(), widget->rect());
        }
        auto* field = screen.find<QLineEdit>("authority.crl");
        QCOMPARE(field->text(), QStringLiteral("http://crl.kz")); // to be put right
        QTRY_VERIFY(field->hasFocus());
        QVERIFY(field->property("fault").toBool());
        tabTo(screen, "authority.crl.back");
        screen.press(Qt::Key_Space);
        QTRY_COMPARE(field->text(), QStringLiteral("crl.ucgo.gov.kz"));
        QVERIFY(!field->property("fault").toBool());
        QVERIFY(!screen.find("authority.crl.message"));
        // A training workplace needs a place for its mark, which only the service knows.
        put(screen, "authority.stateBodiesName", QString(49, u'Қ'));
        screen.press(Qt::Key_Return);
        QVERIFY(said(screen, "authority.stateBodiesName").contains(QStringLiteral("48")));
    }
    QVERIFY(!kept(workplace, "authority.crl").set);
    QVERIFY(!kept(workplace, "authority.stateBodiesName").set);
}

/** Each "Save" is called by its setting there. */
void TestSettingsPage::theChangeThatIsMeantIsSavedByThePalette() {
    const SmallWorkplace workplace;
    {
        Screen screen(QStringLiteral("en"), workplace.folder());
        open(screen);
        put(screen, "crl.validityDays", QStringLiteral("9"));
        put(screen, "crl.nearEndDays", QStringLiteral("4"));
        QTRY_VERIFY(screen.find("crl.validityDays.save") && screen.find("crl.nearEndDays.save"));
        screen.press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(screen.wait<QLineEdit>("commandText")->hasFocus());
        screen.type(QStringLiteral("save: ") +
                    model::text::settingName(QStringLiteral("crl.nearEndDays")));
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(!screen.find("crl.nearEndDays.save"));
        QVERIFY(said(screen, "crl.nearEndDays").contains(QStringLiteral("4")));
        QVERIFY(screen.find("crl.validityDays.save"));
    }
    QVERIFY(!kept(workplace, "crl.validityDays").set);
    QCOMPARE(kept(workplace, "crl.nearEndDays").set.value_or(QString()), QStringLiteral("4"));
}

void TestSettingsPage::aChoiceIsStoredWhenItIsSaved() {
    const SmallWorkplace workplace;
    {
        Screen screen(QStringLiteral("en"), workplace.folder());
        open(screen);
        tabTo(screen, "issue.algorithm");
        screen.press(Qt::Key_Down);
        QTRY_VERIFY(screen.find("issue.algorithm.save"));
        screen.press(Qt::Key_Up); // the other way: nothing is left to save
        QTRY_VERIFY(!screen.find("issue.algorithm.save"));
        screen.press(Qt::Key_Down);
        tabTo(screen, "issue.algorithm.save");
        screen.press(Qt::Key_Space);
        QVERIFY(said(screen, "issue.algorithm").contains(QStringLiteral("GOST 34.310-2004")));
        QTRY_VERIFY(screen.find<QComboBox>("issue.algorithm")->hasFocus());
        tabTo(screen, "handOver.pinSetBy");
        screen.press(Qt::Key_Up); // not saved
    }
    QCOMPARE(kept(workplace, "issue.algorithm").inForce(), QStringLiteral("gost2004"));
    QVERIFY(!kept(workplace, "handOver.pinSetBy").set);
}

/** Its neighbours wait for "Save". */
void TestSettingsPage::whatAppliesAtOnceSaysSo() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    open(screen);
    QVERIFY(!screen.find("schemeSaved") && !screen.find("languageSaved"));
    tabTo(screen, "scheme");
    screen.press(Qt::Key_Down);
    QCOMPARE(screen.wait<QLabel>("schemeSaved")->text(), QStringLiteral("Saved"));
    QVERIFY(!screen.find("languageSaved"));
    screen.press(Qt::Key_Up); // as it was
    screen.press(Qt::Key_1, Qt::ControlModifier);
    screen.press(Qt::Key_0, Qt::ControlModifier);
    screen.wait("scheme");
    QVERIFY(!screen.find("schemeSaved")); // it was read
}

/** On coming back the page reads them anew, and says nothing of them. */
void TestSettingsPage::whatWasStoredIsSaidOnce() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    open(screen);
    put(screen, "crl.validityDays", QStringLiteral("9"));
    screen.press(Qt::Key_Return);
    QVERIFY(said(screen, "crl.validityDays").contains(QStringLiteral("Stored: 9")));
    QTRY_VERIFY(!screen.work().isBusy()); // the page was read once more
    screen.press(Qt::Key_1, Qt::ControlModifier);
    screen.press(Qt::Key_0, Qt::ControlModifier);
    screen.wait("crl.validityDays");
    QTRY_VERIFY(!screen.work().isBusy());
    QVERIFY(!screen.find("crl.validityDays.message"));
}

void TestSettingsPage::theFolderIsChosen() {
    const SmallWorkplace workplace;
    {
        Screen screen(QStringLiteral("en"), workplace.folder());
        open(screen);
        ask::Answers answers;
        answers.folder = [&](const QString&) { return workplace.at("тізімдер"); };
        ask::answerWith(answers);
        tabTo(screen, "crl.folder.choose");
        screen.press(Qt::Key_Space);
        ask::answerWith({});
        QTRY_VERIFY(screen.find<QLineEdit>("crl.folder")->hasFocus());
        screen.press(Qt::Key_Return);
        QVERIFY(said(screen, "crl.folder").contains(QStringLiteral("Stored")));
    }
    QVERIFY(QDir(workplace.at("тізімдер")).exists());
    QCOMPARE(kept(workplace, "crl.folder").inForce(), workplace.at("тізімдер"));
}

void TestSettingsPage::aChangeIsThereAfterTheLock() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    open(screen);
    const auto lock = [&] {
        screen.press(Qt::Key_L, Qt::ControlModifier);
        signIn(screen);
        screen.wait("crl.validityDays"); // the same page
    };
    const auto days = [&] { return screen.find<QLineEdit>("crl.validityDays")->text(); };
    const auto algorithm = [&] {
        return screen.find<QComboBox>("issue.algorithm")->currentIndex();
    };
    const QString before = days();
    const int chosen = algorithm();
    put(screen, "crl.validityDays", QStringLiteral("9"));
    tabTo(screen, "issue.algorithm");
    screen.press(chosen == 0 ? Qt::Key_Down : Qt::Key_Up);
    QVERIFY(algorithm() != chosen);
    lock();
    QCOMPARE(days(), QStringLiteral("9"));
    QVERIFY(algorithm() != chosen);
    QVERIFY(screen.find("crl.validityDays.save") && screen.find("issue.algorithm.save"));
    for (const char* drop : {"crl.validityDays.back", "issue.algorithm.back"}) {
        tabTo(screen, drop);
        screen.press(Qt::Key_Space);
    }
    QTRY_VERIFY(!screen.find("crl.validityDays.save") && !screen.find("issue.algorithm.save"));
    lock(); // what was dropped does not come back
    QCOMPARE(days(), before);
    QCOMPARE(algorithm(), chosen);
}

void TestSettingsPage::theLockFollowsAtOnce() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    open(screen);
    const auto waits = [&](std::chrono::milliseconds length) {
        for (const QTimer* timer : screen.window().findChild<IdleLock*>()->findChildren<QTimer*>())
            if (timer->isActive() && timer->intervalAsDuration() == length) return true;
        return false;
    };
    QVERIFY(waits(std::chrono::minutes(9))); // ten, and a minute's notice
    put(screen, "desk.idleLockMinutes", QStringLiteral("5"));
    screen.press(Qt::Key_Return);
    QVERIFY(said(screen, "desk.idleLockMinutes").contains(u'5'));
    QTRY_VERIFY(waits(std::chrono::minutes(4)));
}

void TestSettingsPage::aLongValueShowsItsBeginning() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    open(screen);
    tabTo(screen, "crl.folder");
    auto* folder = screen.find<QLineEdit>("crl.folder");
    QCOMPARE(folder->selectedText(), folder->text());
    QCOMPARE(folder->cursorPosition(), 0);
    screen.press(Qt::Key_End);
    QVERIFY(folder->cursorPosition() > 0);
    screen.press(Qt::Key_Tab);
    QTRY_VERIFY(!folder->hasFocus());
    QCOMPARE(folder->cursorPosition(), 0);
}

void TestSettingsPage::everySettingHasItsField() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    open(screen);
    for (const model::Setting& setting : KU_OK(model::allSettings())) {
        QVERIFY2(screen.find(qPrintable(setting.name)), qPrintable(setting.name));
        QVERIFY(model::text::settingName(setting.name) != setting.name);
    }
}

void TestSettingsPage::everyLanguage() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    open(screen);
    QStringList sentences;
    QStringList names;
    for (const QString& language : languages()) {
        setLanguage(language);
        put(screen, "clock.mostDaysAhead", QStringLiteral("0"));
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.find("clock.mostDaysAhead.message"));
        sentences += said(screen, "clock.mostDaysAhead");
        names += screen.find("clock.mostDaysAhead")->accessibleName();
        auto* bar = screen.window().findChild<QScrollArea*>("settingsBody")->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        for (int place = 0; place < 4; ++place) {
            bar->setValue(bar->maximum() * place / 3);
            screen.grab(QStringLiteral("settings-%1-%2").arg(language).arg(place));
        }
    }
    QCOMPARE(QSet<QString>(sentences.begin(), sentences.end()).size(), languages().size());
    QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), languages().size());
}

QTEST_MAIN(TestSettingsPage)
#include "test_settings_page.moc"
