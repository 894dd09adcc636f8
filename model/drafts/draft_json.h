// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <utility>

#include <QDate>
#include <QJsonDocument>
#include <QJsonObject>

#include "model/domain/common.h"
#include "model/register/stored_names.h"

/** How a draft lies in the register: one JSON object, its texts by the names of their fields. */
namespace model {

template <typename T>
using TextField = std::pair<const char*, QString T::*>;

template <typename T, std::size_t N>
void write(QJsonObject& object, const T& from, const TextField<T> (&fields)[N]) {
    for (const auto& [name, member] : fields)
        object[QLatin1String(name)] = from.*member;
}

template <typename T, std::size_t N>
void read(const QJsonObject& object, T& into, const TextField<T> (&fields)[N]) {
    for (const auto& [name, member] : fields)
        into.*member = object[QLatin1String(name)].toString();
}

inline QString dayText(QDate day) {
    return day.toString(Qt::ISODate);
}

inline QDate dayOf(const QJsonValue& text) {
    return QDate::fromString(text.toString(), Qt::ISODate);
}

template <typename Enumeration>
Enumeration valueOf(const QJsonValue& word, Enumeration otherwise) {
    return fromStoredName<Enumeration>(word.toString().toStdString()).value_or(otherwise);
}

// JSON's numbers are not whole.
inline QString idText(Id id) {
    return QString::number(id);
}

inline Id idOf(const QJsonValue& text) {
    return text.toString().toLongLong();
}

inline QString textOf(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

inline QJsonObject jsonOf(const QString& body) {
    return QJsonDocument::fromJson(body.toUtf8()).object();
}

} // namespace model
