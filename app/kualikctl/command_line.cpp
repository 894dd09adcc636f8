// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/command_line.h"

#include "app/kualikctl/commands.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"

namespace app::kualikctl {

namespace {

const Option* findOption(const std::vector<Option>& options, const QString& name) {
    for (const Option& option : options)
        if (name == QLatin1String(option.name)) return &option;
    return nullptr;
}

void keepFirst(CommandLine& line, Error fault) {
    if (!line.fault) line.fault = std::move(fault);
}

/** Reads "--name", "--name=value" or "--name value" at this place. */
void readOption(CommandLine& line, const QStringList& words, qsizetype& place) {
    const QString word = words.at(place);
    const qsizetype equals = word.indexOf(u'=');
    const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
    const Option* option = findOption(globalOptions(), name);
    if (!option && line.command) option = findOption(line.command->options, name);
    if (!option) return keepFirst(line, usageFault(Text::tr("unknown option --%1").arg(name)));
    QMap<QString, QStringList>& given = line.arguments.options;
    if (!option->value && equals >= 0) {
        keepFirst(line, usageFault(Text::tr("--%1 takes no value").arg(name)));
    } else if (!option->value) {
        given[name] = {};
    } else if (equals >= 0) {
        given[name] += word.mid(equals + 1);
    } else if (place + 1 < words.size()) {
        given[name] += words.at(++place);
    } else {
        keepFirst(
            line,
            missing(Text::tr("the value after --%1: %2").arg(name, QLatin1String(option->value))));
    }
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

/** "media": names what may follow; else the word is unknown. */
Error noSuchCommand(const QString& word, const QString& next) {
    QStringList following;
    for (const Command& command : commands()) {
        const QStringList words = QString(QLatin1String(command.name)).split(u' ');
        if (words.size() == 2 && words.first() == word) following += words.last();
    }
    if (following.isEmpty()) return usageFault(Text::tr("unknown command %1").arg(word));
    if (next.isEmpty() || next.startsWith(u'-'))
        return missing(
            Text::tr("a word after “%1”: %2").arg(word, following.join(QStringLiteral(", "))));
    return usageFault(Text::tr("unknown command %1 %2; after “%1” comes one of: %3")
                          .arg(word, next, following.join(QStringLiteral(", "))));
}

void checkAgainstCommand(CommandLine& line) {
    const Command& command = *line.command;
    const qsizetype count = line.arguments.operands.size();
    if (count < command.fewest)
        keepFirst(line, missing(QLatin1String(command.operands)));
    else if (count > command.most)
        keepFirst(
            line,
            usageFault(
                Text::tr("too much was given: %1").arg(line.arguments.operands.at(command.most))));
    for (const Option& option : command.options)
        if (option.required && !line.arguments.has(option.name))
            keepFirst(line, missing(QStringLiteral("--%1 %2").arg(QLatin1String(option.name),
                                                                  QLatin1String(option.value))));
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
        {"yes", nullptr,
         QT_TRANSLATE_NOOP("kualikctl", "confirm the clock, and answer yes to what is asked before "
                                        "an act that cannot be undone")},
        {"help", nullptr, QT_TRANSLATE_NOOP("kualikctl", "show how a command is used")},
    };
    return options;
}

CommandLine readCommandLine(const QStringList& arguments) {
    CommandLine line;
    bool operandsOnly = false;
    bool commandIsUnknown = false;
    for (qsizetype place = 0; place < arguments.size(); ++place) {
        const QString& word = arguments.at(place);
        if (!operandsOnly && word == QLatin1String("--")) {
            operandsOnly = true;
        } else if (!operandsOnly && word.startsWith(QLatin1String("--"))) {
            readOption(line, arguments, place);
        } else if (line.command || commandIsUnknown) {
            line.arguments.operands += word;
        } else {
            qsizetype taken = 0;
            line.command = findCommand(arguments, place, taken);
            commandIsUnknown = !line.command;
            if (commandIsUnknown)
                keepFirst(line, noSuchCommand(word, arguments.value(place + 1)));
            else
                place += taken - 1;
        }
    }
    line.help = line.arguments.has("help");
    if (line.help || line.fault) return line;
    if (!line.command)
        line.fault = missing(Text::tr("the command"));
    else
        checkAgainstCommand(line);
    return line;
}

} // namespace app::kualikctl
