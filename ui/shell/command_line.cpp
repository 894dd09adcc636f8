// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QStandardPaths>

namespace ui {

namespace {

const QString workplace = QStringLiteral("workplace");

QString translated(const char* source) {
    return QCoreApplication::translate("commandLine", source);
}

QString defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/kualik");
}

} // namespace

QString workplaceOf(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({workplace,
                      translated(QT_TRANSLATE_NOOP("commandLine", "The workplace's folder.")),
                      translated(QT_TRANSLATE_NOOP("commandLine", "DIR")), defaultFolder()});
    parser.process(application);
    return parser.value(workplace);
}

} // namespace ui
