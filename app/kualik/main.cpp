// SPDX-License-Identifier: Apache-2.0
#include <cstdio>

#include <QApplication>

#include "crypto/clock.h"
#include "crypto/secret.h"
#include "model/authority/authority_values.h"
#include "model/text/sentence.h"
#include "ui/look/choice.h"
#include "ui/shell/command_line.h"
#include "ui/shell/language.h"
#include "ui/shell/start_fault.h"
#include "ui/shell/window.h"
#include "ui/shell/window_place.h"

namespace {

/** For who sits here, and for who started it from a shell. */
int tellFault(const model::Error& fault) {
    std::fputs(qPrintable(model::text::sentence(fault) + u'\n'), stderr);
    ui::StartFault window(fault);
    window.exec();
    return 1;
}

} // namespace

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
    // Before there is a window: what certificates are built and checked by must be whole.
    if (const auto structures = model::profiles(); !structures)
        return tellFault(structures.error());
    const crypto::SystemClock clock;
    ui::Work work;
    ui::Window window(work, started.workplace, clock);
    ui::keepPlace(window);
    window.begin();
    if (!started.file.isEmpty()) window.view(started.file);
    window.show();
    return QApplication::exec();
}
