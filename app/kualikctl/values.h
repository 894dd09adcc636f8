// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QDate>

#include "app/kualikctl/command.h"
#include "model/register/stored_names.h"

/** Option values and operands as what they mean; BadArgument names the word that is none. */
namespace app::kualikctl {

crypto::Error badArgument(const QString& word);

/** "2026-07-25". */
Result<QDate> dateOf(const QString& word);
/** An option's date; an invalid one where it was not given. */
Result<QDate> dateOption(const Arguments& arguments, const char* name);

/** A number that is not negative. */
Result<int> numberOf(const QString& word);
Result<int> numberOption(const Arguments& arguments, const char* name, int otherwise);
Result<std::vector<int>> numberOptions(const Arguments& arguments, const char* name);

/** BadArgument("--a | --b") unless exactly one of two options was given. */
Status exactlyOne(const Arguments& arguments, const char* one, const char* other);

/** Hexadecimal digits, two an octet. */
Result<crypto::Bytes> octetsOf(const QString& word);

/** The number of something in the register. */
Result<model::Id> idOf(const QString& word);

/** The word that the register, --json and the command line use for an enumerator. */
template <typename E>
QString wordOf(E value) {
    const std::string_view name = model::storedName(value);
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

template <typename E>
Result<E> choiceOf(const QString& word) {
    const auto value = model::fromStoredName<E>(word.toStdString());
    if (!value) return badArgument(word);
    return *value;
}

/** An option's choice; nothing where it was not given. */
template <typename E>
Result<std::optional<E>> choiceOption(const Arguments& arguments, const char* name) {
    if (!arguments.has(name)) return std::optional<E>();
    KU_TRY(const E value, choiceOf<E>(arguments.value(name)));
    return std::optional<E>(value);
}

} // namespace app::kualikctl
