// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/help.h"

#include <QRegularExpression>

#include "app/kualikctl/command_line.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/text.h"

namespace app::kualikctl {

namespace {

constexpr qsizetype width = 100;
constexpr qsizetype summaryColumn = 29;

/** Pieces in lines; each line after the first begins under `indent`, each broken one ends so. */
QString wrapped(QString line, const QStringList& pieces, qsizetype indent,
                const QString& brokenBy = {}) {
    QString text;
    bool isBegun = false;
    for (const QString& piece : pieces) {
        const qsizetype needed = line.size() + 1 + piece.size() + brokenBy.size();
        if (isBegun && needed > width) {
            text += line + brokenBy + u'\n';
            line = QString(indent, u' ') + piece;
        } else {
            line +=
                (line.isEmpty() || line.endsWith(u' ') ? QString() : QStringLiteral(" ")) + piece;
        }
        isBegun = true;
    }
    return text + line + u'\n';
}

/** The words of a summary; one that is wider than its column is cut behind a semicolon. */
QStringList wordsOf(const QString& summary) {
    constexpr qsizetype room = width - summaryColumn;
    QStringList words;
    for (QString word : summary.split(u' ')) {
        while (word.size() > room) {
            const qsizetype behind = word.lastIndexOf(u';', room - 1) + 1;
            const qsizetype cut = behind > 0 ? behind : room;
            words += word.left(cut);
            word = word.mid(cut);
        }
        words += word;
    }
    return words;
}

/** A name in the left column and what it is in the right one. */
QString entry(const QString& name, const QString& summary) {
    const QStringList words = wordsOf(summary);
    const QString left = QStringLiteral("  ") + name;
    if (left.size() < summaryColumn)
        return wrapped(left.leftJustified(summaryColumn), words, summaryColumn);
    return left + u'\n' + wrapped(QString(summaryColumn, u' '), words, summaryColumn);
}

QString optionEntry(const Option& option) {
    QString name = QStringLiteral("--") + QLatin1String(option.name);
    if (option.value) name += u' ' + QLatin1String(option.value);
    return entry(name, Text::tr(option.summary));
}

QStringList usageOf(const Command& command) {
    QStringList pieces{QStringLiteral("kualikctl ") + QLatin1String(command.name)};
    if (*command.operands)
        pieces += command.fewest > 0 ? QString(QLatin1String(command.operands))
                                     : QStringLiteral("[%1]").arg(QLatin1String(command.operands));
    for (const Option& option : command.options) {
        QString word = QStringLiteral("--") + QLatin1String(option.name);
        if (option.value) word += u' ' + QLatin1String(option.value);
        pieces += option.required ? word : QStringLiteral("[%1]").arg(word);
    }
    return pieces;
}

/** What stands for an operand in the usage, and where its value is found. */
QString operandEntries(const Command& command) {
    struct Operand {
        const char* name;
        const char* summary;
    };
    static constexpr Operand operands[] = {
        {"ID", QT_TRANSLATE_NOOP("kualikctl", "the letter's number in “application list”")},
        {"APPLICATION",
         QT_TRANSLATE_NOOP("kualikctl", "the letter's number in “application list”")},
        {"ROWID", QT_TRANSLATE_NOOP("kualikctl", "the row's id in “application show --json”")},
        {"ISSUE", QT_TRANSLATE_NOOP("kualikctl", "the issue's number in “issue list”")},
        {"ISSUE|SERIAL",
         QT_TRANSLATE_NOOP("kualikctl", "the issue's number in “issue list”, or the "
                                        "medium's serial number")},
        {"ORDER", QT_TRANSLATE_NOOP("kualikctl", "the order's number in “order list”")},
        {"ORDER", QT_TRANSLATE_NOOP("kualikctl", "the order's number in “order list”")},
        {"LETTER", QT_TRANSLATE_NOOP("kualikctl", "the letter's number in “revoke list”")},
        {"LINE", QT_TRANSLATE_NOOP("kualikctl", "the line's id in “journal list --json”")},
        {"SERIAL", QT_TRANSLATE_NOOP("kualikctl", "the medium's serial number in “media list”")},
        {"SERIAL|ID", QT_TRANSLATE_NOOP("kualikctl", "the certificate's serial number in hex, or "
                                                     "its number in the register: see “find”")},
        {"FILE", QT_TRANSLATE_NOOP("kualikctl", "a file, DER or PEM")},
        {"STRUCTURE", QT_TRANSLATE_NOOP("kualikctl", "a structure's id in “structures”")},
        {"CA", QT_TRANSLATE_NOOP("kualikctl", "the CA's number in “ca list”")},
        {"KEY", QT_TRANSLATE_NOOP("kualikctl", "the key's number in “ca begun”")},
    };
    const QString given = QString(QLatin1String(command.operands)).remove(QStringLiteral("..."));
    for (const Operand& operand : operands)
        if (given == QLatin1String(operand.name))
            return u'\n' + entry(QLatin1String(command.operands), Text::tr(operand.summary));
    return {};
}

QString example(const Command& command) {
    const QString known = exampleOf(QLatin1String(command.name));
    if (known.isEmpty()) return {};
    // What is quoted is one piece.
    static const QRegularExpression piece(QStringLiteral("(\"[^\"]*\"|[^\\s\"])+"));
    QStringList pieces{QStringLiteral("kualikctl")};
    for (auto it = piece.globalMatch(known); it.hasNext();)
        pieces += it.next().captured();
    return u'\n' + Text::tr("Example:") + u'\n' +
           wrapped(QStringLiteral("  "), pieces, 4, QStringLiteral(" \\"));
}

QString globalHelp() {
    QString text = u'\n' + Text::tr("Options of every command:") + u'\n';
    for (const Option& option : globalOptions())
        text += optionEntry(option);
    return text + u'\n' + Text::tr("Exit code:") + u'\n' + entry("0", Text::tr("good")) +
           entry("1", Text::tr("looked at and found wanting")) +
           entry("2", Text::tr("could not tell, or could not be done; a part may be done: the "
                               "answer says which"));
}

} // namespace

QString helpText() {
    QString text = Text::tr("Usage: kualikctl COMMAND …") + QStringLiteral("\n\n");
    for (const Command& command : commands())
        text += entry(QLatin1String(command.name), Text::tr(command.summary));
    return text + u'\n' +
           wrapped(
               {},
               Text::tr("kualikctl COMMAND --help shows its options and an example.").split(u' '),
               0) +
           globalHelp().chopped(1);
}

QString helpText(const Command& command) {
    QString text =
        wrapped({}, Text::tr("Usage: %1").arg(QString()).trimmed().split(u' ') + usageOf(command),
                4) +
        u'\n' + wrapped({}, Text::tr(command.summary).split(u' '), 0) + operandEntries(command);
    if (!command.options.empty()) text += u'\n';
    for (const Option& option : command.options)
        text += optionEntry(option);
    if (command.pins)
        text +=
            u'\n' +
            wrapped({}, Text::tr("PINs, a line each: %1").arg(Text::tr(command.pins)).split(u' '),
                    4);
    return text + example(command) + globalHelp().chopped(1);
}

} // namespace app::kualikctl
