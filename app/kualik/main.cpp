// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>

#include "crypto/clock.h"
#include "crypto/secret.h"
#include "ui/look/choice.h"
#include "ui/shell/language.h"
#include "ui/shell/window.h"
#include "ui/shell/window_place.h"

namespace {

QString defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/kualik");
}

} // namespace

int main(int argc, char** argv) {
    crypto::hardenProcess();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("kualik"));
    QApplication::setApplicationName(QStringLiteral("kualik"));
    QApplication::setApplicationVersion(QStringLiteral("0.1.0"));
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("workplace"), QStringLiteral("The workplace's folder."),
                      QStringLiteral("DIR"), defaultFolder()});
    parser.process(application);
    ui::look::begin();
    ui::setLanguage(ui::chosenLanguage());
    const crypto::SystemClock clock;
    ui::Work work;
    ui::Window window(work, parser.value(QStringLiteral("workplace")), clock);
    ui::keepPlace(window);
    window.begin();
    window.show();
    return QApplication::exec();
}
