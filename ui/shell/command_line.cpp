// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/command_line.h"

#include <cstdio>

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

namespace {

const QString help = QStringLiteral("help");
const QString workplace = QStringLiteral("workplace");

QString translated(const char* source) {
    return QCoreApplication::translate("commandLine", source);
}

QString defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/kualik");
}

Started told(FILE* to, const QString& text, int code) {
    std::fputs(qPrintable(text), to);
    return {{}, {}, code};
}

} // namespace

/** Not by the parser's own process(): it would end the program with its translators installed. */
Started readCommandLine(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addOption({{QStringLiteral("h"), help},
                      translated(QT_TRANSLATE_NOOP("commandLine", "Shows this help."))});
    const QCommandLineOption version = parser.addVersionOption();
    parser.addOption({workplace,
                      translated(QT_TRANSLATE_NOOP("commandLine", "The workplace's folder.")),
                      translated(QT_TRANSLATE_NOOP("commandLine", "DIR")), defaultFolder()});
    parser.addPositionalArgument(QStringLiteral("file"),
                                 translated(QT_TRANSLATE_NOOP("commandLine", "A file to view.")),
                                 translated(QT_TRANSLATE_NOOP("commandLine", "[FILE]")));
    if (!parser.parse(arguments)) return told(stderr, parser.errorText() + u'\n', 1);
    if (parser.isSet(help)) return told(stdout, parser.helpText(), 0);
    if (parser.isSet(version))
        return told(stdout,
                    QCoreApplication::applicationName() + u' ' +
                        QCoreApplication::applicationVersion() + u'\n',
                    0);
    const QStringList files = parser.positionalArguments();
    // Its name is of the folder that the program was started in, which is not kept in mind.
    const QString file = files.isEmpty() ? QString() : QFileInfo(files.first()).absoluteFilePath();
    return {parser.value(workplace), file};
}

} // namespace ui
