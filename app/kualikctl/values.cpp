// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/values.h"

namespace app::kualikctl {

Error badArgument(const QString& word) {
    return {ErrorCode::BadArgument, {word.toStdString()}};
}

Result<QDate> dateOf(const QString& word) {
    const QDate date = QDate::fromString(word, Qt::ISODate);
    if (!date.isValid()) return badArgument(word);
    return date;
}

Result<QDate> dateOption(const Arguments& arguments, const char* name) {
    if (!arguments.has(name)) return QDate();
    return dateOf(arguments.value(name));
}

Result<int> numberOf(const QString& word) {
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (!isNumber || number < 0) return badArgument(word);
    return number;
}

Result<int> numberOption(const Arguments& arguments, const char* name, int otherwise) {
    if (!arguments.has(name)) return otherwise;
    return numberOf(arguments.value(name));
}

Result<std::vector<int>> numberOptions(const Arguments& arguments, const char* name) {
    std::vector<int> numbers;
    for (const QString& word : arguments.values(name)) {
        KU_TRY(const int number, numberOf(word));
        numbers.push_back(number);
    }
    return numbers;
}

Status exactlyOne(const Arguments& arguments, const char* one, const char* other) {
    if (arguments.has(one) != arguments.has(other)) return crypto::done();
    return badArgument(QStringLiteral("--%1 | --%2").arg(QLatin1String(one), QLatin1String(other)));
}

Result<crypto::Bytes> octetsOf(const QString& word) {
    const QByteArray digits = word.trimmed().toLatin1().toLower();
    const QByteArray octets = QByteArray::fromHex(digits);
    if (octets.toHex() != digits) return badArgument(word); // fromHex() passes over what is none
    return crypto::Bytes(octets.begin(), octets.end());
}

Result<model::Id> idOf(const QString& word) {
    bool isNumber = false;
    const model::Id id = word.toLongLong(&isNumber);
    if (!isNumber || id < 1) return badArgument(word);
    return id;
}

} // namespace app::kualikctl
