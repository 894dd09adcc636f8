// SPDX-License-Identifier: Apache-2.0
#include <QApplication>

#include "crypto/clock.h"
#include "crypto/secret.h"
#include "ui/look/choice.h"
#include "ui/shell/command_line.h"
#include "ui/shell/language.h"
#include "ui/shell/window.h"
#include "ui/shell/window_place.h"

int main(int argc, char** argv) {
    crypto::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("kualik"));
    QApplication::setApplicationName(QStringLiteral("kualik"));
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    ui::setLanguage(ui::chosenLanguage()); // the command line's answers speak it, too
    const ui::Started started = ui::readCommandLine(QApplication::arguments());
    if (started.ended) return *started.ended;
    ui::look::begin();
    const crypto::SystemClock clock;
    ui::Work work;
    ui::Window window(work, started.workplace, clock);
    ui::keepPlace(window);
    window.begin();
    if (!started.file.isEmpty()) window.view(started.file);
    window.show();
    return QApplication::exec();
}
