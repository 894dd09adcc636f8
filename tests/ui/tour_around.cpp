// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/tour.h"

#include <QLineEdit>
#include <QPushButton>

#include "ui/shell/shell.h"

/** What stands beside the job: help, verifying files, settings, the notice before the lock. */
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
    auto* file = m_screen->wait<QLineEdit>("verifyFile");
    const auto open = [&](const char* path) {
        file->setText(QStringLiteral(KU_SOURCE_DIR) + QLatin1String(path));
        file->setFocus();
        m_screen->press(Qt::Key_Return);
    };
    open("/README.md");
    m_screen->wait("verifyMessage");
    at("verify-not-such-a-file");
    open("/tests/golden/ucgo-ca-gost2015.der");
    m_screen->wait("verdict");
    at("verify-cannot-tell");
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
    m_screen->press(Qt::Key_Escape);
}

void Tour::idleNotice() {
    auto* shell = m_screen->window().findChild<Shell*>();
    if (!shell) qFatal("no shell");
    shell->sayLocksIn(60);
    m_screen->wait("idleNotice");
    at("idle-notice");
    shell->sayLocksIn(0);
}

} // namespace ui::test
