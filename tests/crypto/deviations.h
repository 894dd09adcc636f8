// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QMap>
#include <QStringList>

/**
 * tests/golden/real-deviations.txt: object by object, in what it deviates from the structure that
 * it fits best, and under each finding a sentence that says why. KU_UPDATE_GOLDEN=1 writes the
 * findings anew and keeps the sentences; a finding without one fails.
 */
namespace deviations {

inline const QString unexplained = QStringLiteral("?");

struct Object {
    QString head; // "file.cer: structure"
    QStringList findings;
};

/** The sentences by head and finding. */
class Explained {
public:
    explicit Explained(const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) return;
        QString head, finding;
        for (const QString& line : QString::fromUtf8(file.readAll()).split('\n')) {
            if (line.startsWith("    "))
                m_why[{head, finding}] = line.trimmed();
            else if (line.startsWith("  "))
                finding = line.trimmed();
            else
                head = line;
            m_text += line + '\n';
        }
        m_text.chop(1);
    }

    const QString& text() const { return m_text; }

    /** The file as it has to be for these objects. */
    QString rewritten(const std::vector<Object>& objects) const {
        QString text;
        for (const Object& object : objects) {
            text += object.head + '\n';
            for (const QString& finding : object.findings)
                text += "  " + finding + "\n    " +
                        m_why.value({object.head, finding}, unexplained) + '\n';
        }
        return text;
    }

private:
    QMap<QPair<QString, QString>, QString> m_why;
    QString m_text;
};

} // namespace deviations
