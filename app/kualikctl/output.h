// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <mutex>
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
    explicit Output(bool json);

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
    /**
     * How far a job is: on a terminal one line that the next one takes the place of; elsewhere a
     * line of its own for what is worth keeping. From any thread.
     */
    void progress(const QString& text, bool isKept);
    /** The line of progress goes; what is written next stands in its place. */
    void endProgress();
    /** The sentence on standard error; with --json also {"error": …} as the answer. */
    void fault(const crypto::Error& error);

private:
    bool m_json;
    bool m_terminal;       // standard error is one
    std::mutex m_mutex;    // of what follows
    bool m_onLine = false; // the cursor stands behind a line of progress
    QString m_progress;    // what was said last
};

} // namespace app::kualikctl
