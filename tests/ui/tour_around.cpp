// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/tour.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

#include "model/settings/settings_service.h"
#include "ui/look/choice.h"
#include "ui/shell/language.h"
#include "ui/shell/shell.h"

/** What stands beside the job: help, verifying files, settings, the lock, the sign-in, the clock.
 */
namespace ui::test {

void Tour::help() {
    m_screen->click("issue");
    settle();
    m_screen->press(Qt::Key_F1);
    m_screen->wait("helpPanel");
    at("help");
    m_screen->press(Qt::Key_F1);
}

void Tour::verify() {
    m_screen->click("verify");
    verifyFile(QStringLiteral(KU_SOURCE_DIR "/README.md"));
    m_screen->wait("verifyMessage");
    at("verify-not-such-a-file");
    verifyFile(QStringLiteral(KU_SOURCE_DIR "/tests/golden/ucgo-ca-gost2015.der"));
    m_screen->wait("verdict");
    at("verify-cannot-tell");
    verifyFile(QStringLiteral(KU_SOURCE_DIR "/tests/fuzz/corpus/cms/gost2004-detached.der"));
    m_screen->wait("verifyDocument");
    at("verify-needs-document");
}

/** An object of each form that the page has: fields, structure, several within one, damaged. */
void Tour::viewer() {
    const auto golden = [](const char* name) {
        return QStringLiteral(KU_SOURCE_DIR "/tests/golden/") + QLatin1String(name);
    };
    m_screen->click("viewer");
    at("viewer-empty");
    viewFile(golden("ucgo-user-gost2015.der"));
    at("viewer-certificate");
    m_screen->wait<QTabWidget>("viewerTabs")->setCurrentIndex(2);
    at("viewer-structure");
    viewFile(golden("ucgo-crl-gost2015.der"));
    at("viewer-list");
    viewFile(QStringLiteral(KU_SOURCE_DIR "/tests/fuzz/corpus/der_tree/signed-ber.der"));
    at("viewer-signature");
    viewFile(QStringLiteral(KU_SOURCE_DIR "/README.md"));
    m_screen->wait("viewerMessage");
    at("viewer-not-such-a-file");
}

void Tour::viewFile(const QString& path) {
    m_screen->window().view(path);
    settle();
}

void Tour::verifyFile(const QString& path) {
    auto* file = m_screen->wait<QLineEdit>("verifyFile");
    file->setText(path);
    file->setFocus();
    m_screen->press(Qt::Key_Return);
}

void Tour::settings() {
    m_screen->click("settings");
    auto* days = m_screen->wait<QLineEdit>("crl.validityDays");
    days->setText(QStringLiteral("0"));
    days->setFocus();
    m_screen->press(Qt::Key_Return);
    m_screen->wait("crl.validityDays.message");
    at("settings-refused");
    m_screen->click("crl.validityDays.back"); // drops the change
    m_screen->wait<QPushButton>("openTakeIn")->click();
    auto* certificate = m_screen->wait<QLineEdit>("caCertificate");
    at("take-in");
    certificate->setText(QStringLiteral(KU_SOURCE_DIR "/README.md"));
    m_screen->click("takeIn");
    m_screen->wait("caCertificate.refusal");
    at("take-in-refused");
    caDeviates();
    m_screen->press(Qt::Key_Escape);
    m_screen->wait<QPushButton>("openOwnKey")->click();
    m_screen->wait("ownKeyOf");
    at("own-key");
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("openOwnKey");
}

/** A root whose lists are elsewhere than those of the roots here; it is not taken in. */
void Tour::caDeviates() {
    const QString lists = QStringLiteral("authority.rootCrl");
    (void)m_screen->desk([&](model::Desk& desk, model::Job&) {
        return model::SettingsService(desk.session).set(lists, QStringLiteral("crl.example.kz"));
    });
    m_screen->wait<QLineEdit>("caCertificate")
        ->setText(QStringLiteral(KU_SOURCE_DIR "/tests/golden/nko-root-gost2015.der"));
    m_screen->click("takeIn");
    m_screen->wait("deviations", patience);
    at("take-in-deviates");
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("takeIn");
    (void)m_screen->desk([&](model::Desk& desk, model::Job&) {
        return model::SettingsService(desk.session).unset(lists);
    });
}

void Tour::idleNotice() {
    auto* shell = m_screen->window().findChild<Shell*>();
    if (!shell) qFatal("no shell");
    shell->sayLocksIn(60);
    m_screen->wait("idleNotice");
    at("idle-notice");
    shell->sayLocksIn(0);
}

void Tour::goToSignIn() {
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    m_screen->wait("password");
    until("the names", [this] { return m_screen->wait("signIn")->isEnabled(); });
}

void Tour::signIn() {
    goToSignIn();
    auto* line = m_screen->wait<QLineEdit>("password");
    at("sign-in");
    line->setText(QStringLiteral("wrong"));
    m_screen->click("signIn");
    until("the answer", [&] { return line->text().isEmpty(); });
    at("sign-in-wrong");
    until("the next try", [this] { return m_screen->wait("signIn")->isEnabled(); });
    m_screen->shiftClock(std::chrono::minutes(-1)); // before that try: its wait begins anew
    line->setText(QStringLiteral("wrong"));
    m_screen->click("signIn");
    at("sign-in-too-many-tries");
    m_screen->shiftClock(std::chrono::seconds(0));
    until("the next try", [this] { return m_screen->wait("signIn")->isEnabled(); });
    line->setText(m_password);
    m_screen->click("signIn");
    m_screen->wait("navigation", patience);
}

/** Last of all: nothing is signed by such a clock. */
void Tour::clock() {
    const auto signInAt = [this](std::chrono::hours ahead, const char* shown) {
        goToSignIn();
        m_screen->shiftClock(ahead);
        m_screen->find<QLineEdit>("password")->setText(m_password);
        m_screen->click("signIn");
        m_screen->wait(shown, patience);
    };
    signInAt(std::chrono::hours(-48), "clockWhy");
    at("clock-behind");
    m_screen->find("clockWhy")->setFocus();
    m_screen->press(Qt::Key_Return);
    at("clock-no-reason");
    signInAt(std::chrono::hours(25), "clockRight");
    QTRY_VERIFY(m_screen->find("clockRight")->isEnabled());
    at("clock-of-another-day");
    signInAt(std::chrono::hours(9 * 24), "clockRight"); // the list has ended, answers are late
    m_screen->clickOnceOn("clockRight");
    m_screen->wait("navigation", patience);
    m_screen->click("today");
    m_screen->wait("overdue", patience);
    at("today-overdue");
}

/**
 * Not in training: the existing CAs are taken in, at the start and in the settings. In a place and
 * a window of its own, after all else: the settings of the screen before are out of reach then.
 */
void Tour::realStart() {
    goToSignIn();
    settle();                            // one desk is closed before the other opens
    qunsetenv("KUALIK_SOFTTOKEN_STORE"); // the training workplace's
    const look::Choice scheme = look::chosen();
    Screen real(chosenLanguage());
    look::choose(scheme);
    Screen* const before = std::exchange(m_screen, &real);
    m_screen->click("chooseProduction");
    m_screen->wait<QLineEdit>("operator")->setText(QStringLiteral("Сәрсенбаева Айгерім"));
    for (const char* line : {"password", "passwordAgain"})
        m_screen->find<QLineEdit>(line)->setText(QStringLiteral("ұзын құпиясөз"));
    m_screen->click("makeWorkplace");
    QWidget* right = m_screen->wait("clockRight", patience);
    QTRY_VERIFY(right->isEnabled());
    at("real-clock");
    m_screen->click("clockRight");
    auto* certificate = m_screen->wait<QLineEdit>("caCertificate");
    at("real-authorities");
    certificate->setText(QStringLiteral(KU_SOURCE_DIR "/README.md"));
    m_screen->click("takeIn");
    m_screen->wait("caCertificate.refusal");
    at("real-authorities-refused");
    certificate->setText(QStringLiteral(KU_SOURCE_DIR "/tests/golden/ucgo-ca-gost2015.der"));
    m_screen->wait("certificateRead");
    at("real-authorities-read");
    m_screen->click("authoritiesDone");
    m_screen->wait("navigation", patience);
    at("real-today");
    m_screen->click("settings");
    auto* body = m_screen->wait<QScrollArea>("settingsBody");
    for (const char* group : {"authorityGroup", "authoritiesGroup"}) {
        auto* shown = m_screen->wait(group);
        settle(); // its rows come with the answer
        body->ensureWidgetVisible(shown);
        at(qPrintable(QStringLiteral("real-settings-") + QLatin1String(group)));
    }
    m_screen->wait<QPushButton>("openTakeIn")->click();
    m_screen->wait("caCertificate");
    at("real-take-in");
    m_screen = before;
}

} // namespace ui::test
