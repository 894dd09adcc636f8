// SPDX-License-Identifier: Apache-2.0
#include "model/import/import_rules.h"

#include "model/rules/data_reader.h"

namespace model {

namespace {

template <typename Value>
void readWords(const DataReader& edition, const QString& key,
               const std::map<QString, Value>& values, std::map<QString, Value>& words) {
    for (const DataReader& item : edition.items(key)) {
        const auto value = values.find(item.text("value"));
        if (value == values.end()) {
            item.fail(QStringLiteral("unknown value"));
            continue;
        }
        for (const QString& word : item.texts("words"))
            words[foldedHeading(word)] = value->second;
    }
}

void readColumns(const DataReader& edition, ImportRules& rules) {
    QStringList recognised;
    for (const DataReader& item : edition.items("columns")) {
        const ImportColumn& column =
            rules.columns.emplace_back(ImportColumn{item.text("name"), item.texts("headings")});
        const QStringList shown = item.texts("shown");
        for (const QString& heading : shown)
            if (!column.headings.contains(heading))
                item.fail(QStringLiteral("\"shown\" is not in \"headings\""));
        recognised += shown.join(QStringLiteral(" / "));
    }
    rules.recognised = recognised.join(QStringLiteral("; "));
}

Result<ImportRules> load() {
    KU_TRY(const DataReader file, DataReader::open(QStringLiteral(":/kualik/rules/import.json")));
    const DataReader edition = file.editionOn(QDate(9999, 12, 31));
    ImportRules rules;
    rules.mostRows = edition.number("mostRows", 1);
    rules.mostMebibytes = edition.number("mostMebibytes", 1, 1024);
    rules.leastHeadings = edition.number("leastHeadings", 1);
    rules.delimiters = edition.texts("delimiters");
    for (const QString& delimiter : rules.delimiters)
        if (delimiter.size() != 1) edition.fail(QStringLiteral("a delimiter is one character"));
    readColumns(edition, rules);
    readWords(edition, "categories",
              {{QStringLiteral("political"), ServantCategory::Political},
               {QStringLiteral("administrative"), ServantCategory::Administrative}},
              rules.categories);
    readWords(
        edition, "media",
        {{QStringLiteral("typeC"), MediumKind::TypeC}, {QStringLiteral("usbA"), MediumKind::UsbA}},
        rules.media);
    KU_CHECK(file.status());
    return rules;
}

} // namespace

QString foldedHeading(const QString& text) {
    QString words;
    for (const QChar c : text.toLower())
        words += c.isLetterOrNumber() || c == QChar(0x2116) ? c : QChar(u' ');
    return words.replace(u'ё', u'е').simplified(); // whoever types in a hurry leaves the dots out
}

QString columnOf(const QString& heading, const ImportRules& rules) {
    const QString folded = foldedHeading(heading);
    for (const ImportColumn& column : rules.columns)
        for (const QString& known : column.headings)
            if (foldedHeading(known) == folded) return column.name;
    return {};
}

bool isNumberRow(const QStringList& fields) {
    for (int place = 0; place < fields.size(); ++place)
        if (fields.at(place).trimmed() != QString::number(place + 1)) return false;
    return true;
}

Result<const ImportRules*> importRules() {
    static const Result<ImportRules> rules = load();
    if (!rules) return rules.error();
    return &*rules;
}

} // namespace model
