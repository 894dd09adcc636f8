// SPDX-License-Identifier: Apache-2.0
#include "model/import/csv.h"

#include <algorithm>

namespace model {

namespace {

enum class Fault { None, QuoteNotClosed, TextAfterQuote };

/** Takes one record after another off a text. */
class Scanner {
public:
    Scanner(const QString& text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter) {}

    bool atEnd() const { return m_place >= m_text.size(); }
    Fault fault() const { return m_fault; }
    int line() const { return m_line; }

    /** After a fault the scanner is at its end. */
    QStringList next() {
        QStringList fields;
        do {
            fields += m_place < m_text.size() && m_text.at(m_place) == u'"' ? quoted() : plain();
        } while (m_fault == Fault::None && takeDelimiter());
        takeLineEnd();
        if (m_fault != Fault::None) m_place = m_text.size();
        return fields;
    }

private:
    bool endsField(QChar c) const { return c == m_delimiter || c == u'\n' || c == u'\r'; }

    QString plain() {
        const qsizetype begin = m_place;
        while (!atEnd() && !endsField(m_text.at(m_place)))
            ++m_place;
        return m_text.mid(begin, m_place - begin);
    }

    QString quoted() {
        QString field;
        for (++m_place; !atEnd(); ++m_place) {
            const QChar c = m_text.at(m_place);
            if (c == u'\n') ++m_line;
            if (c != u'"') {
                field += c;
                continue;
            }
            if (m_place + 1 < m_text.size() && m_text.at(m_place + 1) == u'"') {
                field += c;
                ++m_place;
                continue;
            }
            ++m_place;
            if (!atEnd() && !endsField(m_text.at(m_place))) m_fault = Fault::TextAfterQuote;
            return field;
        }
        m_fault = Fault::QuoteNotClosed;
        return field;
    }

    bool takeDelimiter() {
        if (atEnd() || m_text.at(m_place) != m_delimiter) return false;
        ++m_place;
        return true;
    }

    void takeLineEnd() {
        if (atEnd()) return;
        const bool pair = m_text.at(m_place) == u'\r' && m_place + 1 < m_text.size() &&
                          m_text.at(m_place + 1) == u'\n';
        m_place += pair ? 2 : 1;
        ++m_line;
    }

    const QString& m_text;
    QChar m_delimiter;
    qsizetype m_place = 0;
    int m_line = 1;
    Fault m_fault = Fault::None;
};

bool isBlank(const QStringList& fields) {
    return fields.size() == 1 && fields.front().trimmed().isEmpty();
}

/** The fewest fields that one of the first records has when split at the delimiter. */
qsizetype fewestFields(const QString& text, QChar delimiter) {
    constexpr int looked = 10;
    Scanner scanner(text, delimiter);
    qsizetype fewest = 0;
    for (int record = 0; record < looked && !scanner.atEnd();) {
        const QStringList fields = scanner.next();
        if (isBlank(fields)) continue;
        fewest = record == 0 ? fields.size() : std::min(fewest, fields.size());
        ++record;
    }
    return fewest;
}

Error notCsv(const QString& path, const QString& reason) {
    return Error{ErrorCode::NotCsv, {path.toStdString(), reason.toStdString()}};
}

} // namespace

Result<CsvTable> parseCsv(const QString& text, const QStringList& delimiters, int most,
                          const QString& path) {
    CsvTable table;
    table.delimiter = delimiters.front().front();
    qsizetype best = 0;
    for (const QString& delimiter : delimiters)
        if (const qsizetype fields = fewestFields(text, delimiter.front()); fields > best) {
            best = fields;
            table.delimiter = delimiter.front();
        }
    Scanner scanner(text, table.delimiter);
    while (!scanner.atEnd()) {
        const int line = scanner.line();
        QStringList fields = scanner.next();
        if (scanner.fault() == Fault::QuoteNotClosed)
            return notCsv(path, QStringLiteral("quote-open %1").arg(line));
        if (scanner.fault() == Fault::TextAfterQuote)
            return notCsv(path, QStringLiteral("text-after-quote %1").arg(line));
        if (isBlank(fields)) continue;
        ++table.recordCount;
        if (table.recordCount <= most) table.records.push_back({line, std::move(fields)});
    }
    if (table.recordCount > 0 && best < 2) return notCsv(path, QStringLiteral("one-column"));
    return table;
}

QString csvLine(const QStringList& fields, QChar delimiter) {
    QStringList written;
    for (QString field : fields) {
        const bool plain = std::none_of(field.begin(), field.end(), [&](QChar c) {
            return c == delimiter || c == u'"' || c == u'\n' || c == u'\r';
        });
        written += plain ? field : u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return written.join(delimiter) + QStringLiteral("\r\n");
}

} // namespace model
