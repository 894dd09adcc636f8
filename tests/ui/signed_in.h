// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPushButton>

#include "model/access/clock_guard.h"
#include "model/access/workplace.h"
#include "tests/model/register_fixture.h"
#include "tests/ui/screen.h"
#include "ui/look/banner.h"
#include "ui/shell/pages.h"
#include "ui/shell/shell.h"

/** A small workplace without authorities, and an operator signed in to it at the screen. */
namespace ui::test {

class SmallWorkplace {
public:
    /** The software media of one workplace are in a process at a time: so is a screen on it. */
    explicit SmallWorkplace(bool training = true) {
        crypto::SystemRandom random;
        const model::WorkplacePlan plan{
            folder(), QStringLiteral("Айгүл Әбенова"), training, {1 << 10, 8, 1}};
        auto session = KU_OK(model::workplace::create(plan, secret(), m_clock, random));
        KU_OK(model::ClockGuard(session.reg).confirm());
    }

    QString folder() const { return m_root.filePath(QStringLiteral("workplace")); }
    QString at(const char* name) const { return m_root.filePath(QString::fromUtf8(name)); }
    static QString password() { return QStringLiteral("long enough"); }

    /** While no screen is on it. */
    model::Session session() const {
        return KU_OK(
            model::workplace::signIn(folder(), QStringLiteral("Айгүл Әбенова"), secret(), m_clock));
    }

private:
    static model::Secret secret() {
        return model::Secret(std::string_view(password().toStdString()));
    }

    QTemporaryDir m_root;
    crypto::SystemClock m_clock;
};

/** From the sign-in to the shell, by keyboard; another window may have had the keys. */
inline void signIn(Screen& screen, const QString& password = SmallWorkplace::password()) {
    auto* go = screen.wait<QPushButton>("signIn");
    if (!QTest::qWaitFor([&] { return go->isEnabled(); }, 20000)) qFatal("no names");
    screen.toFront();
    screen.type(password);
    screen.press(Qt::Key_Return);
    if (QTest::qWaitFor([&] { return screen.find("navigation") != nullptr; }, 60000)) return;
    QString said;
    for (const auto* banner : screen.window().findChildren<look::Banner*>())
        if (banner->isVisible()) said += banner->text();
    qFatal("not signed in: \"%s\"", qPrintable(said));
}

/** Made one after the other, while nothing else is done. */
inline void waitForPages(Screen& screen) {
    const auto* shell = screen.window().findChild<Shell*>();
    const auto isMade = [&] {
        for (int page = 0; page < static_cast<int>(pages().size()); ++page)
            if (!shell->madePage(page)) return false;
        return true;
    };
    if (!QTest::qWaitFor(isMade, 20000)) qFatal("pages are missing");
}

/** As the operator would, with the Tab key alone. */
inline void tabTo(Screen& screen, const char* name) {
    QStringList way;
    for (int tabs = 0; tabs < 120; ++tabs) {
        const QWidget* focus = QApplication::focusWidget();
        if (focus && !way.contains(focus->objectName())) way += focus->objectName();
        if (focus && focus->objectName() == QLatin1String(name)) return;
        screen.press(Qt::Key_Tab);
    }
    qFatal("the Tab key does not reach \"%s\", only: %s", name, qPrintable(way.join(u' ')));
}

} // namespace ui::test
