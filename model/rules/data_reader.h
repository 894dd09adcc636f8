// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <limits>
#include <memory>
#include <optional>
#include <vector>

#include <QDate>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include "model/domain/common.h"

namespace model {

/**
 * Reads a data file of ours strictly. The first fault is kept with its place
 * ("/editions/0/terms/2") and every later answer is empty, so that a reader reads on and asks
 * status() once at the end.
 */
class DataReader {
public:
    /** BadResource where the file is missing or no JSON object. */
    static Result<DataReader> open(const QString& path);

    DataReader at(const QString& key) const;
    bool has(const QString& key) const;
    std::vector<DataReader> items(const QString& key) const; // a list that is not empty
    bool listIsEmpty(const QString& key) const;

    QString text(const QString& key) const; // present and not empty
    QStringList texts(const QString& key) const;
    int number(const QString& key, int least = 0, int most = std::numeric_limits<int>::max()) const;
    std::vector<int> numbers(const QString& key) const;
    bool flag(const QString& key) const;
    QDate date(const QString& key) const;

    /** Records a fault found by the caller at this place. */
    void fail(const QString& what) const;
    Status status() const;

    /** The last edition of "editions" whose effectiveFrom is not after the day. */
    DataReader editionOn(QDate day) const;

private:
    struct File {
        QString path;
        QString fault; // empty: none yet
    };
    DataReader(std::shared_ptr<File> file, QJsonValue value, QString place);
    QJsonValue field(const QString& key) const;

    std::shared_ptr<File> m_file;
    QJsonValue m_value;
    QString m_place;
};

} // namespace model
