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
    beginStep(QStringLiteral("hand-over"));
    press(Qt::Key_H, Qt::ControlModifier);
    until("what is ready", [this] { return rows("readyTable") == 1; });
    write(wait<QLineEdit>("receiverDocument"), QStringLiteral("ҚК 001234"));
    until("its button", [this] { return isOn("handOver"); });
    click("handOver");
    until("the hand-over", [this] { return rows("readyTable") == 0; });
    settle();
}

/** Appendix 1 of the letter, which is still open on its page. */
void Scenario::lookAtPaper() {
    beginStep(QStringLiteral("a paper's preview"));
    click("applications");
    until("the letter", [this] { return rows("rowTable") == 12; });
    press(Qt::Key_P, Qt::ControlModifier);
    wait("paperPreview");
    pass(drawing);
    press(Qt::Key_PageDown);
    pass(drawing);
    press(Qt::Key_Escape);
    until("the preview to close", [this] { return find("paperPreview") == nullptr; });
    toFront();
}

void Scenario::revoke() {
    std::optional<model::Result<QString>> holder;
    m_screen.work().start(&m_screen.window(), lastHolder,
                          [&](const model::Result<QString>& last) { holder = last; });
    until("the last holder", [&] { return holder.has_value(); });
    if (!*holder) standsAt("the last holder");
    beginStep(QStringLiteral("letter of revocation"));
    click("revocation");
    press(Qt::Key_N, Qt::ControlModifier);
    writeHead("02-1/17", 1);
    focus(wait("personSearch"));
    type(**holder);
    pass(drawing); // the search follows the last key after a pause
    settle();
    until("the person", [this] { return rows("personsFound") > 0; }); // each time one more
    press(Qt::Key_Return);
    until("the row", [this] { return rows("revocationRows") == 1; });
    auto* ground = wait<QComboBox>("ground1");
    act([&] { ground->setCurrentIndex(1); });
    press(Qt::Key_S, Qt::ControlModifier);
    until("the letter", [this] { return rows("revocationLetterRows") == 1; });
    until("its row", [this] { return isOn("revokeRows"); });
    beginStep(QStringLiteral("revoking"));
    press(Qt::Key_Return, Qt::ControlModifier);
    auto* sure = wait("revokeMessage")->findChild<QPushButton*>();
    act([&] { sure->click(); });
    until("the revocation", [this] { return !isOn("revokeRows"); });
    settle();
}

void Scenario::publish() {
    beginStep(QStringLiteral("publishing a list"));
    click("crl");
    settle();
    settle(); // the authorities, then the state of the one in view
    const int before = std::max(0, rows("crlHistory")); // it may make room where it is empty
    if (auto* ca = find<QLineEdit>("caPin")) write(ca, pin);
    until("the PIN", [this] { return isOn("publishCrl"); });
    click("publishCrl");
    until("the list", [&] { return rows("crlHistory") > before; });
    settle();
    beginStep(QStringLiteral("verifying what is published"));
    press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    wait("publishedVerdict");
    press(Qt::Key_Escape);
    settle();
}

/** Over a page with a table and one with a form, as either may be the slower one. */
void Scenario::switchLanguages() {
    for (const char* const page : {"certificates", "settings"}) {
        click(page);
        settle();
        for (const QString& code : ui::languages() + QStringList(QStringLiteral("en"))) {
            beginStep(QStringLiteral("language %1 on: %2").arg(code, QLatin1String(page)));
            act([&] { ui::setLanguage(code); });
            settle();
            pass(drawing);
        }
    }
}

void Scenario::switchSchemes() {
    click("certificates");
    settle();
    const std::pair<ui::look::Choice, const char*> schemes[] = {
        {ui::look::Choice::Light, "light"},
        {ui::look::Choice::Dark, "dark"},
        {ui::look::Choice::HighContrast, "high contrast"},
        {ui::look::Choice::Light, "light again"}};
    for (const auto& [choice, name] : schemes) {
        beginStep(QStringLiteral("scheme: ") + QLatin1String(name));
        act([to = choice] { ui::look::choose(to); });
        settle();
        pass(drawing);
    }
}

void Scenario::lock() {
    beginStep(QStringLiteral("lock"));
    press(Qt::Key_L, Qt::ControlModifier);
    wait("password");
    signIn(QStringLiteral("sign-in after the lock"));
    waitForPages();
}

} // namespace bench
