// SPDX-License-Identifier: Apache-2.0
#include "model/rules/data_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace model {

namespace {

Error broken(const QString& path, const QString& fault) {
    return Error{ErrorCode::BadResource, {path.toStdString(), fault.toStdString()}};
}

} // namespace

DataReader::DataReader(std::shared_ptr<File> file, QJsonValue value, QString place)
    : m_file(std::move(file))
    , m_value(std::move(value))
    , m_place(std::move(place)) {}

Result<DataReader> DataReader::open(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return broken(path, file.errorString());
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (fault.error != QJsonParseError::NoError)
        return broken(path,
                      QStringLiteral("offset %1: %2").arg(fault.offset).arg(fault.errorString()));
    if (!document.isObject()) return broken(path, QStringLiteral("/: no object"));
    return DataReader(std::make_shared<File>(File{path, {}}), document.object(), QString());
}

void DataReader::fail(const QString& what) const {
    if (m_file->fault.isEmpty())
        m_file->fault =
            (m_place.isEmpty() ? QStringLiteral("/") : m_place) + QStringLiteral(": ") + what;
}

Status DataReader::status() const {
    if (!m_file->fault.isEmpty()) return broken(m_file->path, m_file->fault);
    return done();
}

QJsonValue DataReader::field(const QString& key) const {
    const QJsonValue value = m_value.toObject().value(key);
    if (value.isUndefined()) fail(QStringLiteral("\"%1\" is missing").arg(key));
    return value;
}

bool DataReader::has(const QString& key) const {
    return m_value.toObject().contains(key);
}

DataReader DataReader::at(const QString& key) const {
    const QJsonValue value = field(key);
    const DataReader reader(m_file, value, m_place + QLatin1Char('/') + key);
    if (!value.isObject()) reader.fail(QStringLiteral("no object"));
    return reader;
}

std::vector<DataReader> DataReader::items(const QString& key) const {
    const QJsonValue value = field(key);
    const QString place = m_place + QLatin1Char('/') + key;
    const QJsonArray array = value.toArray();
    if (array.isEmpty()) DataReader(m_file, value, place).fail(QStringLiteral("no list or empty"));
    std::vector<DataReader> readers;
    for (qsizetype i = 0; i < array.size(); ++i)
        readers.push_back(
            DataReader(m_file, array.at(i), QStringLiteral("%1/%2").arg(place).arg(i)));
    return readers;
}

bool DataReader::listIsEmpty(const QString& key) const {
    const QJsonValue value = field(key);
    if (!value.isArray()) fail(QStringLiteral("\"%1\" is no list").arg(key));
    return value.toArray().isEmpty();
}

QString DataReader::text(const QString& key) const {
    const QString text = field(key).toString();
    if (text.trimmed().isEmpty()) fail(QStringLiteral("\"%1\" is no text or empty").arg(key));
    return text;
}

QStringList DataReader::texts(const QString& key) const {
    QStringList list;
    const QJsonArray array = field(key).toArray();
    for (const QJsonValue& value : array) {
        if (!value.isString())
            fail(QStringLiteral("\"%1\" holds something else than text").arg(key));
        list += value.toString();
    }
    if (list.isEmpty()) fail(QStringLiteral("\"%1\" is no list or empty").arg(key));
    return list;
}

int DataReader::number(const QString& key, int least, int most) const {
    const QJsonValue value = field(key);
    const int number = value.toInt(-1);
    // toInt answers its default for a fraction as well as for a text.
    if (!value.isDouble() || number != value.toDouble() || number < least || number > most) {
        fail(QStringLiteral("\"%1\" is no whole number from %2 to %3")
                 .arg(key)
                 .arg(least)
                 .arg(most));
        return least;
    }
    return number;
}

std::vector<int> DataReader::numbers(const QString& key) const {
    std::vector<int> list;
    const QJsonArray array = field(key).toArray();
    for (const QJsonValue& value : array) {
        if (!value.isDouble())
            fail(QStringLiteral("\"%1\" holds something else than numbers").arg(key));
        list.push_back(value.toInt());
    }
    if (list.empty()) fail(QStringLiteral("\"%1\" is no list or empty").arg(key));
    return list;
}

bool DataReader::flag(const QString& key) const {
    const QJsonValue value = field(key);
    if (!value.isBool()) fail(QStringLiteral("\"%1\" is neither true nor false").arg(key));
    return value.toBool();
}

QDate DataReader::date(const QString& key) const {
    const QDate date = QDate::fromString(field(key).toString(), Qt::ISODate);
    if (!date.isValid()) fail(QStringLiteral("\"%1\" is no date").arg(key));
    return date;
}

DataReader DataReader::editionOn(QDate day) const {
    std::optional<DataReader> found;
    QDate foundFrom;
    for (const DataReader& edition : items(QStringLiteral("editions"))) {
        const QDate from = edition.date(QStringLiteral("effectiveFrom"));
        if (from > day || (found && from < foundFrom)) continue;
        found = edition;
        foundFrom = from;
    }
    if (found) return *found;
    fail(QStringLiteral("no edition in force on %1").arg(day.toString(Qt::ISODate)));
    return *this;
}

} // namespace model
