// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QDate>

#include "app/kualikctl/command.h"
#include "model/register/stored_names.h"

/**
 * Option values and operands as what they mean. A fault names the option (without "--", where it
 * was one), what was given and what is needed.
 */
namespace app::kualikctl {

/** BadArgument: a sentence without its full stop, in the language set. */
Error usageFault(const QString& sentence);
/** ValueMissing: "--option VALUE", or what it is in words. */
Error missing(const QString& what);
/** BadArgument: "--option takes form; given was given". */
Error badValue(const QString& option, const QString& given, const QString& form);
/** The same for a person's row, which is not repeated: its place among them and its parts. */
Error badRow(const QString& option, int place, qsizetype parts, const QString& form);
/** The form of a choice: "one of: a, b". */
QString oneOf(const QStringList& words);

/** "2026-07-25". */
Result<QDate> dateOf(const QString& word, const QString& option = {});
/** An option's date; an invalid one where it was not given. */
Result<QDate> dateOption(const Arguments& arguments, const char* name);

/** A number that is not negative. */
Result<int> numberOf(const QString& word, const QString& option = {});
Result<int> numberOption(const Arguments& arguments, const char* name, int otherwise);
Result<std::vector<int>> numberOptions(const Arguments& arguments, const char* name);

/** ValueMissing or BadArgument unless exactly one of two options was given. */
Status exactlyOne(const Arguments& arguments, const char* one, const char* other);

/** Hexadecimal digits, two an octet. */
Result<crypto::Bytes> octetsOf(const QString& word, const QString& option = {});

/** The number of something in the register. */
Result<model::Id> idOf(const QString& word, const QString& option = {});

// The word that the register, --json and the command line use for an enumerator.
using model::wordOf;

template <typename E>
Result<E> choiceOf(const QString& word, const QString& option = {}) {
    if (const auto value = model::fromStoredName<E>(word.toStdString())) return *value;
    QStringList words;
    for (const auto& stored : model::storedNames<E>)
        words += wordOf(stored.value);
    return badValue(option, word, oneOf(words));
}

/** An option's choice; nothing where it was not given. */
template <typename E>
Result<std::optional<E>> choiceOption(const Arguments& arguments, const char* name) {
    if (!arguments.has(name)) return std::optional<E>();
    KU_TRY(const E value, choiceOf<E>(arguments.value(name), QLatin1String(name)));
    return std::optional<E>(value);
}

} // namespace app::kualikctl
