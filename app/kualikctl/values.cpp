// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/values.h"

#include "app/kualikctl/text.h"

namespace app::kualikctl {

Error usageFault(const QString& sentence) {
    return {ErrorCode::BadArgument, {sentence.toStdString()}};
}

Error missing(const QString& what) {
    return {ErrorCode::ValueMissing, {what.toStdString()}};
}

Error badValue(const QString& option, const QString& given, const QString& form) {
    if (option.isEmpty())
        return usageFault(Text::tr("“%1” was given; needed: %2").arg(given, form));
    return usageFault(Text::tr("--%1 takes %2; “%3” was given").arg(option, form, given));
}

Error badRow(const QString& option, int place, qsizetype parts, const QString& form) {
    return usageFault(Text::tr("--%1 takes %2; number %3 of them has another number of parts: %4")
                          .arg(option, form, QString::number(place), QString::number(parts)));
}

QString oneOf(const QStringList& words) {
    return Text::tr("one of: %1").arg(words.join(QStringLiteral(", ")));
}

Result<QDate> dateOf(const QString& word, const QString& option) {
    const QDate date = QDate::fromString(word, Qt::ISODate);
    if (!date.isValid()) return badValue(option, word, Text::tr("a date, for example 2026-07-25"));
    return date;
}

Result<QDate> dateOption(const Arguments& arguments, const char* name) {
    if (!arguments.has(name)) return QDate();
    return dateOf(arguments.value(name), QLatin1String(name));
}

Result<int> numberOf(const QString& word, const QString& option) {
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (!isNumber || number < 0)
        return badValue(option, word, Text::tr("a whole number, for example 3"));
    return number;
}

Result<int> numberOption(const Arguments& arguments, const char* name, int otherwise) {
    if (!arguments.has(name)) return otherwise;
    return numberOf(arguments.value(name), QLatin1String(name));
}

Result<std::vector<int>> numberOptions(const Arguments& arguments, const char* name) {
    std::vector<int> numbers;
    for (const QString& word : arguments.values(name)) {
        KU_TRY(const int number, numberOf(word, QLatin1String(name)));
        numbers.push_back(number);
    }
    return numbers;
}

Status exactlyOne(const Arguments& arguments, const char* one, const char* other) {
    if (arguments.has(one) != arguments.has(other)) return crypto::done();
    if (!arguments.has(one))
        return missing(Text::tr("--%1 or --%2").arg(QLatin1String(one), QLatin1String(other)));
    return usageFault(Text::tr("--%1 and --%2 were given; only one of them may be")
                          .arg(QLatin1String(one), QLatin1String(other)));
}

Result<crypto::Bytes> octetsOf(const QString& word, const QString& option) {
    const QByteArray digits = word.trimmed().toLatin1().toLower();
    const QByteArray octets = QByteArray::fromHex(digits);
    if (octets.toHex() != digits) // fromHex() passes over what is none
        return badValue(option, word, Text::tr("a serial number in hex"));
    return crypto::Bytes(octets.begin(), octets.end());
}

Result<model::Id> idOf(const QString& word, const QString& option) {
    bool isNumber = false;
    const model::Id id = word.toLongLong(&isNumber);
    if (!isNumber || id < 1)
        return badValue(option, word, Text::tr("a number from the list, for example 3"));
    return id;
}

} // namespace app::kualikctl
