// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/command_line.h"

#include "app/kualikctl/commands.h"
#include "app/kualikctl/text.h"

namespace app::kualikctl {

namespace {

const Option* findOption(const std::vector<Option>& options, const QString& name) {
    for (const Option& option : options)
        if (name == QLatin1String(option.name)) return &option;
    return nullptr;
}

/** Reads "--name", "--name=value" or "--name value" at this place; false sets the fault. */
bool readOption(CommandLine& line, const QStringList& words, qsizetype& place) {
    const QString word = words.at(place);
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    const Option* option = findOption(globalOptions(), name);
    if (!option && line.command) option = findOption(line.command->options, name);
    if (!option) {
        line.fault = Text::tr("unknown option --%1").arg(name);
        return false;
    }
    QStringList& values = line.arguments.options[name];
    if (!option->value) {
        if (equals >= 0) line.fault = Text::tr("--%1 takes no value").arg(name);
        return equals < 0;
    }
    if (equals >= 0) {
        values += word.mid(equals + 1);
    } else if (place + 1 < words.size()) {
        values += words.at(++place);
    } else {
        line.fault = Text::tr("--%1 needs a value").arg(name);
        return false;
    }
    return true;
}

/** The command whose words begin here, the longest name first; how many words it took. */
const Command* findCommand(const QStringList& words, qsizetype place, qsizetype& taken) {
    for (taken = 2; taken > 0; --taken) {
        const QString name = words.mid(place, taken).join(u' ');
        for (const Command& command : commands())
            if (name == QLatin1String(command.name)) return &command;
    }
    return nullptr;
}

void checkAgainstCommand(CommandLine& line) {
    const Command& command = *line.command;
    const qsizetype count = line.arguments.operands.size();
    if (count < command.fewest)
        line.fault = Text::tr("something is missing: %1").arg(QLatin1String(command.operands));
    else if (count > command.most)
        line.fault = Text::tr("too much: %1").arg(line.arguments.operands.last());
    for (const Option& option : command.options)
        if (option.required && !line.arguments.has(option.name))
            line.fault = Text::tr("--%1 is needed").arg(QLatin1String(option.name));
}

QString optionLine(const Option& option) {
    QString left = QStringLiteral("  --") + QLatin1String(option.name);
    if (option.value) left += u' ' + QLatin1String(option.value);
    return left.leftJustified(28) + u' ' + Text::tr(option.summary) + u'\n';
}

QString usageOf(const Command& command) {
    QString usage = QStringLiteral("kualikctl ") + QLatin1String(command.name);
    if (*command.operands) usage += u' ' + QLatin1String(command.operands);
    for (const Option& option : command.options) {
        QString word = QStringLiteral("--") + QLatin1String(option.name);
        if (option.value) word += u' ' + QLatin1String(option.value);
        usage += option.required ? u' ' + word : QStringLiteral(" [%1]").arg(word);
    }
    return usage;
}

QString globalHelp() {
    QString text = u'\n' + Text::tr("Options of every command:") + u'\n';
    for (const Option& option : globalOptions())
        text += optionLine(option);
    return text + u'\n' +
           Text::tr("Exit code: 0 good, 1 found wanting, 2 could not tell or could not be done.") +
           u'\n';
}

} // namespace

const std::vector<Option>& globalOptions() {
    static const std::vector<Option> options{
        {"workplace", "DIR", QT_TRANSLATE_NOOP("kualikctl", "the folder of the workplace")},
        {"operator", "NAME", QT_TRANSLATE_NOOP("kualikctl", "who signs in")},
        {"password-fd", "N",
         QT_TRANSLATE_NOOP("kualikctl", "passwords are lines of file descriptor N")},
        {"pin-fd", "N", QT_TRANSLATE_NOOP("kualikctl", "PINs are lines of file descriptor N")},
        {"json", nullptr, QT_TRANSLATE_NOOP("kualikctl", "answer with one JSON object")},
        {"language", "kk|ru|en", QT_TRANSLATE_NOOP("kualikctl", "the language of messages")},
        {"yes", nullptr, QT_TRANSLATE_NOOP("kualikctl", "confirm the clock and go on")},
        {"help", nullptr, QT_TRANSLATE_NOOP("kualikctl", "show how a command is used")},
    };
    return options;
}

CommandLine readCommandLine(const QStringList& arguments) {
    CommandLine line;
    bool operandsOnly = false;
    for (qsizetype place = 0; place < arguments.size() && line.fault.isEmpty(); ++place) {
        const QString& word = arguments.at(place);
        if (!operandsOnly && word == QLatin1String("--")) {
            operandsOnly = true;
        } else if (!operandsOnly && word.startsWith(QLatin1String("--"))) {
            if (!readOption(line, arguments, place)) return line;
        } else if (line.command) {
            line.arguments.operands += word;
        } else {
            qsizetype taken = 0;
            line.command = findCommand(arguments, place, taken);
            if (!line.command) line.fault = Text::tr("unknown command %1").arg(word);
            place += taken - 1;
        }
    }
    line.help = line.arguments.has("help");
    if (line.help || !line.fault.isEmpty()) return line;
    if (!line.command)
        line.fault = Text::tr("no command was named");
    else
        checkAgainstCommand(line);
    return line;
}

QString helpText() {
    QString text = Text::tr("Usage: kualikctl COMMAND …") + QStringLiteral("\n\n");
    for (const Command& command : commands())
        text += (QStringLiteral("  ") + QLatin1String(command.name)).leftJustified(28) + u' ' +
                Text::tr(command.summary) + u'\n';
    return text + globalHelp();
}

QString helpText(const Command& command) {
    QString text = Text::tr("Usage: %1").arg(usageOf(command)) + QStringLiteral("\n\n") +
                   Text::tr(command.summary) + u'\n';
    if (!command.options.empty()) text += u'\n';
    for (const Option& option : command.options)
        text += optionLine(option);
    if (command.pins)
        text += u'\n' + Text::tr("PINs, a line each: %1").arg(Text::tr(command.pins)) + u'\n';
    return text + globalHelp();
}

} // namespace app::kualikctl
