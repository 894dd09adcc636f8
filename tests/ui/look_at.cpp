// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QLineEdit>
#include <QPushButton>

#include "tests/ui/screen.h"
#include "ui/shell/pages.h"

using namespace ui;
using namespace ui::test;

/**
 * Pictures of every page of a workplace that is there, in every language and scheme, into KU_GRAB:
 * look_at WORKPLACE, its password a line of standard input. For people; nothing is tested.
 */
int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() != 2) qFatal("look_at WORKPLACE");
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) qFatal("no password");
    const QString password = QString::fromUtf8(input.readLine()).trimmed();
    Screen screen(QStringLiteral("kk"), arguments.at(1));
    auto* go = screen.wait<QPushButton>("signIn");
    if (!QTest::qWaitFor([&] { return go->isEnabled(); })) qFatal("no operators");
    screen.find<QLineEdit>("password")->setText(password);
    screen.click("signIn");
    const auto asksOfTheClock = [&] {
        const auto* right = screen.find("clockRight");
        return right && right->isEnabled();
    };
    if (!QTest::qWaitFor([&] { return screen.find("navigation") || asksOfTheClock(); }, 20000))
        qFatal("not signed in");
    if (asksOfTheClock()) screen.click("clockRight");
    screen.wait("navigation");
    for (const QString& language : languages())
        for (const look::Choice choice : {look::Choice::Light, look::Choice::Dark}) {
            setLanguage(language);
            look::choose(choice);
            for (const PageEntry& page : pages()) {
                screen.click(page.name);
                QTest::qWait(300);
                screen.grab(QStringLiteral("%1-%2-%3")
                                .arg(QLatin1String(page.name), language)
                                .arg(choice == look::Choice::Dark ? QStringLiteral("dark")
                                                                  : QStringLiteral("light")));
            }
        }
    return 0;
}
