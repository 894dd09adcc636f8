// SPDX-License-Identifier: Apache-2.0
#include "model/import/application_import.h"

#include <algorithm>
#include <optional>

#include <QFile>
#include <QRegularExpression>

#include "crypto/system_fault.h"
#include "model/application/check.h"
#include "model/import/csv.h"
#include "model/import/import_rules.h"
#include "model/rules/identifiers.h"

namespace model {

namespace {

/** Which field stands in which column of the file; -1: in none. */
using Columns = std::map<QString, int>;

class TableReader {
public:
    TableReader(const ImportRules& importRules, const Rules& rules)
        : m_importRules(importRules)
        , m_rules(rules) {}

    ImportedRows read(const std::vector<CsvRecord>& records) {
        auto record = records.begin();
        if (record != records.end()) {
            m_answer.headerRecognised = readHeader(record->fields);
            if (m_answer.headingsLost) return std::move(m_answer);
            if (m_answer.headerRecognised)
                ++record;
            else
                assumeOrder(record->fields.size());
        }
        if (record != records.end() && isNumberRow(record->fields)) ++record;
        for (; record != records.end(); ++record)
            readRow(record->fields);
        return std::move(m_answer);
    }

private:
    void find(FindingCode code, int row, const QString& field, const QStringList& arguments = {}) {
        m_answer.findings.push_back(
            m_rules.finding(code, {false, CheckStage::Intake}, row, field, arguments));
    }

    bool readHeader(const QStringList& fields) {
        Columns columns;
        QStringList unknown;
        for (int place = 0; place < fields.size(); ++place) {
            const QString name = columnOf(fields.at(place), m_importRules);
            if (!name.isEmpty() && !columns.contains(name))
                columns[name] = place;
            else if (!fields.at(place).trimmed().isEmpty())
                unknown += fields.at(place).simplified();
        }
        const bool recognised = static_cast<int>(columns.size()) >= m_importRules.leastHeadings;
        if (lookForLostHeading(unknown, columns, recognised || !hasLongNumber(fields)))
            return recognised;
        if (!recognised) return false;
        m_columns = columns;
        m_width = fields.size();
        for (const QString& heading : unknown)
            find(FindingCode::ColumnUnknown, 0, {}, {heading, m_importRules.recognised});
        for (const ImportColumn& column : m_importRules.columns) {
            if (isMissing(column, columns))
                find(FindingCode::ColumnMissing, 0, column.name, {column.headings.front()});
        }
        return true;
    }

    bool isMissing(const ImportColumn& column, const Columns& columns) const {
        const FieldRule* rule = m_rules.field(QStringLiteral("ucgo-1"), column.name);
        return rule && rule->required && !columns.contains(column.name);
    }

    /** The first row is no headings where it has a number such as IIN and BIN are. */
    static bool hasLongNumber(const QStringList& fields) {
        return std::any_of(fields.begin(), fields.end(), [](const QString& field) {
            static const QRegularExpression number(QStringLiteral("[0-9]{9}"));
            return plainDigits(field).contains(number);
        });
    }

    /** A column that is not there because its heading lost letters: the rows lost theirs, too. */
    bool lookForLostHeading(const QStringList& unknown, const Columns& columns, bool areHeadings) {
        // A question mark that something follows is no question.
        static const QRegularExpression lost(QStringLiteral("\\x{FFFD}|\\?[?\\p{L}]"));
        const QStringList headings = unknown.filter(lost);
        const auto& all = m_importRules.columns;
        if (!areHeadings || headings.empty() ||
            std::none_of(all.begin(), all.end(),
                         [&](const ImportColumn& column) { return isMissing(column, columns); }))
            return false;
        find(FindingCode::LettersLost, 0, {}, {headings.front()});
        m_answer.headingsLost = true;
        return true;
    }

    /** Without headings: the form's order, with its first column (No.) or without. */
    void assumeOrder(qsizetype width) {
        find(FindingCode::HeaderNotRecognised, 0, {}, {m_importRules.recognised});
        QStringList names;
        for (const ImportColumn& column : m_importRules.columns)
            if (m_rules.field(QStringLiteral("ucgo-1"), column.name)) names += column.name;
        const bool numbered = width != names.size();
        for (int place = 0; place < names.size(); ++place)
            m_columns[names.at(place)] = place + (numbered ? 1 : 0);
        m_width = names.size() + (numbered ? 1 : 0);
    }

    void readRow(const QStringList& fields) {
        const int number = static_cast<int>(m_answer.rows.size()) + 1;
        const bool empty = std::all_of(fields.begin(), fields.end(), [](const QString& field) {
            return field.trimmed().isEmpty();
        });
        if (empty) {
            find(FindingCode::RowEmpty, number, {});
            return;
        }
        if (fields.size() != m_width)
            find(FindingCode::ColumnCount, number, {},
                 {QString::number(fields.size()), QString::number(m_width)});
        EmployeeRow row;
        row.number = number;
        for (const auto& [name, text] : targets(row)) {
            *text = value(fields, name);
            lookForLostLetters(*text, number, name);
        }
        row = normalised(std::move(row));
        lookForLostZeros(row.iin, number, QStringLiteral("iin"));
        lookForLostZeros(row.bin, number, QStringLiteral("bin"));
        row.category = choice(fields, "category", m_importRules.categories, number, row.category);
        row.mediumKind = choice(fields, "medium", m_importRules.media, number, row.mediumKind);
        m_answer.rows.push_back(row);
    }

    static std::vector<std::pair<QString, QString*>> targets(EmployeeRow& row) {
        return {{QStringLiteral("fio"), &row.fullName},
                {QStringLiteral("iin"), &row.iin},
                {QStringLiteral("bin"), &row.bin},
                {QStringLiteral("organization"), &row.organization},
                {QStringLiteral("position"), &row.position},
                {QStringLiteral("region"), &row.region},
                {QStringLiteral("email"), &row.email},
                {QStringLiteral("phone"), &row.phone}};
    }

    QString value(const QStringList& fields, const QString& name) const {
        const auto column = m_columns.find(name);
        return column == m_columns.end() ? QString() : fields.value(column->second);
    }

    template <typename Value>
    Value choice(const QStringList& fields, const QString& name,
                 const std::map<QString, Value>& words, int number, Value otherwise) {
        const QString text = value(fields, name);
        const auto word = words.find(foldedHeading(text));
        if (word != words.end()) return word->second;
        if (!text.trimmed().isEmpty())
            find(FindingCode::ValueNotRecognised, number, name, {text.simplified()});
        return otherwise;
    }

    /** Windows-1251 has no Kazakh letters: whoever saved the file got question marks for them. */
    void lookForLostLetters(const QString& text, int number, const QString& name) {
        if (text.contains(QChar(0xFFFD)) || text.contains(u'?'))
            find(FindingCode::LettersLost, number, name, {text.simplified()});
    }

    /** A spreadsheet takes 012345678910 for a number: with its zeros back it would be a good one.
     */
    void lookForLostZeros(const QString& digits, int number, const QString& name) {
        const int length = m_rules.identifiers.iinLength;
        if (digits.isEmpty() || digits.size() >= length) return;
        const QString whole = digits.rightJustified(length, u'0');
        const bool number0 =
            std::all_of(whole.begin(), whole.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (number0 && checkDigit(whole.left(11), m_rules.identifiers) == whole.back().digitValue())
            find(FindingCode::NumberLostZeros, number, name, {digits, whole});
    }

    const ImportRules& m_importRules;
    const Rules& m_rules;
    Columns m_columns;
    qsizetype m_width = 0;
    ImportedRows m_answer;
};

} // namespace

Result<ImportedRows> importApplicationRows(const QString& path, const Rules& rules) {
    KU_TRY(const ImportRules* limits, importRules());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable,
                     {path.toStdString(), crypto::whyNotReadable(path.toStdString())}};
    const qint64 most = qint64(limits->mostMebibytes) << 20;
    // Read no more than is allowed, whatever the file says of its size (a pipe says nothing).
    const QByteArray content = file.read(most + 1);
    if (content.size() > most)
        return Error{ErrorCode::FileTooLarge,
                     {path.toStdString(), std::to_string(limits->mostMebibytes)}};
    return importApplicationRows(content, path, rules);
}

Result<ImportedRows> importApplicationRows(const QByteArray& content, const QString& path,
                                           const Rules& rules) {
    KU_TRY(const ImportRules* limits, importRules());
    KU_TRY(const DecodedText decoded, decodeText(content, path));
    // Two more than rows: the headings and the numbers under them.
    KU_TRY(const CsvTable table,
           parseCsv(decoded.text, limits->delimiters, limits->mostRows + 2, path));
    ImportedRows imported = TableReader(*limits, rules).read(table.records);
    const int beyond = table.recordCount - static_cast<int>(table.records.size());
    const int count = static_cast<int>(imported.rows.size()) + beyond;
    if (count > limits->mostRows)
        return Error{ErrorCode::TooManyRows,
                     {std::to_string(count), std::to_string(limits->mostRows)}};
    imported.encoding = decoded.encoding;
    imported.delimiter = table.delimiter;
    return imported;
}

} // namespace model
