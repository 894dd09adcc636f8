// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "tests/bench/window/playing.h"
#include "ui/look/choice.h"
#include "ui/shell/language.h"

/** What comes after the certificate is made; and the desk in another language, in other colours. */
namespace bench {

namespace {

constexpr int drawing = 200; // ms, for what is painted afterwards

/** Whose certificate is the last one: rows of a play before may have come first. */
model::Result<QString> lastHolder(model::Desk& desk, model::Job&) {
    const auto store = desk.reg().certificates();
    KU_TRY(const auto ids, store.findIds({}));
    KU_TRY(const auto last, store.byId(ids.at(0)));
    return last.iin;
}

} // namespace

void Scenario::handOver() {
    m_watcher.begin(QStringLiteral("hand-over"));
    m_screen.press(Qt::Key_H, Qt::ControlModifier);
    until("what is ready", [this] { return rows("readyTable") == 1; });
    m_screen.wait<QLineEdit>("receiverDocument")->setText(QStringLiteral("ҚК 001234"));
    until("its button", [this] { return isOn("handOver"); });
    m_screen.click("handOver");
    until("the hand-over", [this] { return rows("readyTable") == 0; });
    settle();
}

/** Appendix 1 of the letter, which is still open on its page. */
void Scenario::lookAtPaper() {
    m_watcher.begin(QStringLiteral("a paper's preview"));
    m_screen.click("applications");
    until("the letter", [this] { return rows("rowTable") == 12; });
    m_screen.press(Qt::Key_P, Qt::ControlModifier);
    m_screen.wait("paperPreview", patience);
    QTest::qWait(drawing);
    m_screen.press(Qt::Key_PageDown);
    QTest::qWait(drawing);
    m_screen.press(Qt::Key_Escape);
    until("the preview to close", [this] { return m_screen.find("paperPreview") == nullptr; });
    m_screen.toFront();
}

void Scenario::revoke() {
    const auto holder = m_screen.desk(lastHolder);
    m_watcher.begin(QStringLiteral("letter of revocation"));
    m_screen.click("revocation");
    m_screen.press(Qt::Key_N, Qt::ControlModifier);
    writeHead("02-1/17", 1);
    m_screen.wait("personSearch")->setFocus();
    m_screen.type(*holder);
    QTest::qWait(drawing); // the search follows the last key after a pause
    settle();
    until("the person", [this] { return rows("personsFound") > 0; }); // each time one more
    m_screen.press(Qt::Key_Return);
    until("the row", [this] { return rows("revocationRows") == 1; });
    m_screen.wait<QComboBox>("ground1")->setCurrentIndex(1);
    m_screen.press(Qt::Key_S, Qt::ControlModifier);
    until("the letter", [this] { return rows("revocationLetterRows") == 1; });
    until("its row", [this] { return isOn("revokeRows"); });
    m_watcher.begin(QStringLiteral("revoking"));
    m_screen.press(Qt::Key_Return, Qt::ControlModifier);
    auto* question = m_screen.wait("revokeMessage", patience);
    question->findChild<QPushButton*>()->click();
    until("the revocation", [this] { return !isOn("revokeRows"); });
    settle();
}

void Scenario::publish() {
    m_watcher.begin(QStringLiteral("publishing a list"));
    m_screen.click("crl");
    settle();
    settle(); // the authorities, then the state of the one in view
    const int before = std::max(0, rows("crlHistory")); // it may make room where it is empty
    if (auto* ca = m_screen.find<QLineEdit>("caPin")) ca->setText(pin);
    until("the PIN", [this] { return isOn("publishCrl"); });
    m_screen.click("publishCrl");
    until("the list", [&] { return rows("crlHistory") > before; });
    settle();
    m_watcher.begin(QStringLiteral("verifying what is published"));
    m_screen.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    m_screen.wait("publishedVerdict", patience);
    m_screen.press(Qt::Key_Escape);
    settle();
}

/** Over a page with a table and one with a form, as either may be the slower one. */
void Scenario::switchLanguages() {
    for (const char* const page : {"certificates", "settings"}) {
        m_screen.click(page);
        settle();
        for (const QString& code : ui::languages() + QStringList(QStringLiteral("en"))) {
            m_watcher.begin(QStringLiteral("language %1 on: %2").arg(code, QLatin1String(page)));
            ui::setLanguage(code);
            settle();
            QTest::qWait(drawing);
        }
    }
}

void Scenario::switchSchemes() {
    m_screen.click("certificates");
    settle();
    const std::pair<ui::look::Choice, const char*> schemes[] = {
        {ui::look::Choice::Light, "light"},
        {ui::look::Choice::Dark, "dark"},
        {ui::look::Choice::HighContrast, "high contrast"},
        {ui::look::Choice::Light, "light again"}};
    for (const auto& [choice, name] : schemes) {
        m_watcher.begin(QStringLiteral("scheme: ") + QLatin1String(name));
        ui::look::choose(choice);
        settle();
        QTest::qWait(drawing);
    }
}

void Scenario::lock() {
    m_watcher.begin(QStringLiteral("lock"));
    m_screen.press(Qt::Key_L, Qt::ControlModifier);
    m_screen.wait("password", patience);
    signIn(QStringLiteral("sign-in after the lock"));
    waitForPages();
}

} // namespace bench
