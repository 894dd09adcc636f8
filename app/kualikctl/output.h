// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include "crypto/error.h"

namespace app::kualikctl {

/**
 * What a command says: for people line by line, or (--json) one JSON object at the end, whose
 * shape docs/json.md gives. Progress and faults go to standard error.
 */
class Output {
public:
    explicit Output(bool json)
        : m_json(json) {}

    bool isJson() const { return m_json; }
    /** A line for people; nothing with --json. */
    void line(const QString& text);
    /** "label   value", nothing where the value is empty. */
    void field(const QString& label, const QString& value);
    /** Headings and rows in columns; nothing where there is no row. */
    void table(const QStringList& headings, const std::vector<QStringList>& rows);
    /** The whole answer with --json; nothing for people. Once a command. */
    void object(const QJsonObject& object);

    /** On standard error, in both modes; from any thread. */
    void note(const QString& text);
    /** The sentence on standard error; with --json also {"error": …} as the answer. */
    void fault(const crypto::Error& error);

private:
    bool m_json;
};

} // namespace app::kualikctl
