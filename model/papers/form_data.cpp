// SPDX-License-Identifier: Apache-2.0
#include "model/papers/form_data.h"

#include <algorithm>

#include <QRegularExpression>

#include "model/rules/data_reader.h"

namespace model::papers {

namespace {

struct KindName {
    const char* name;
    ElementKind kind;
};
constexpr KindName kindNames[] = {
    {"heading", ElementKind::Heading},     {"title", ElementKind::Title},
    {"paragraph", ElementKind::Paragraph}, {"table", ElementKind::Table},
    {"signature", ElementKind::Signature}, {"seal", ElementKind::Seal},
    {"filled", ElementKind::Filled},
};

const QRegularExpression& placeholder() {
    static const QRegularExpression expression(QStringLiteral("\\{([^{}]*)\\}"));
    return expression;
}

QString placed(const DataReader& reader, const QString& text, const QStringList& names) {
    for (auto it = placeholder().globalMatch(text); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (!names.contains(name)) reader.fail(QStringLiteral("unknown value {%1}").arg(name));
    }
    return text;
}

QStringList placed(const DataReader& reader, const QStringList& texts, const QStringList& names) {
    for (const QString& text : texts)
        placed(reader, text, names);
    return texts;
}

std::vector<FormColumn> readColumns(const DataReader& table, const QStringList& names) {
    std::vector<FormColumn> columns;
    QStringList left = names;
    for (const DataReader& item : table.items(QStringLiteral("columns"))) {
        FormColumn column;
        column.name = item.text(QStringLiteral("name"));
        column.label = item.text(QStringLiteral("label"));
        column.width = item.number(QStringLiteral("width"), 1, 1000);
        column.centred =
            item.has(QStringLiteral("centred")) && item.flag(QStringLiteral("centred"));
        if (!left.removeOne(column.name))
            item.fail(QStringLiteral("column \"%1\" is unknown or there twice").arg(column.name));
        columns.push_back(column);
    }
    // A column that is left out would leave a value of the letter unprinted.
    if (!left.isEmpty())
        table.fail(QStringLiteral("column \"%1\" is missing").arg(left.constFirst()));
    return columns;
}

ElementKind readKind(const DataReader& reader) {
    const QString name = reader.text(QStringLiteral("kind"));
    for (const KindName& known : kindNames)
        if (name == QLatin1String(known.name)) return known.kind;
    reader.fail(QStringLiteral("unknown kind \"%1\"").arg(name));
    return ElementKind::Paragraph;
}

FormElement readElement(const DataReader& reader, const FormNames& names) {
    FormElement element;
    element.kind = readKind(reader);
    const auto text = [&](const char* key) {
        return placed(reader, reader.text(QLatin1String(key)), names.values);
    };
    switch (element.kind) {
    case ElementKind::Heading:
        if (!reader.listIsEmpty(QStringLiteral("left")))
            element.left = placed(reader, reader.texts(QStringLiteral("left")), names.values);
        element.right = placed(reader, reader.texts(QStringLiteral("right")), names.values);
        break;
    case ElementKind::Title:
    case ElementKind::Paragraph:
    case ElementKind::Seal:
        element.text = text("text");
        break;
    case ElementKind::Table:
        element.columns = readColumns(reader, names.columns);
        if (reader.has(QStringLiteral("leastRow")))
            element.leastRow = reader.number(QStringLiteral("leastRow"), 1, 100);
        break;
    case ElementKind::Signature:
        element.text = text("label");
        element.value = text("name");
        element.signatureCaption = text("signatureCaption");
        element.valueCaption = text("nameCaption");
        break;
    case ElementKind::Filled:
        element.text = text("text");
        element.value = text("value");
        break;
    }
    return element;
}

bool isLandscape(const DataReader& edition) {
    const QString page = edition.text(QStringLiteral("page"));
    if (page != QLatin1String("landscape") && page != QLatin1String("portrait"))
        edition.fail(QStringLiteral("\"page\" is neither landscape nor portrait"));
    return page == QLatin1String("landscape");
}

void needOne(const DataReader& edition, const Form& form, ElementKind kind, const char* name) {
    const auto isKind = [kind](const FormElement& element) { return element.kind == kind; };
    if (std::count_if(form.elements.begin(), form.elements.end(), isKind) != 1)
        edition.fail(QStringLiteral("not one element \"%1\"").arg(QLatin1String(name)));
}

} // namespace

const FormElement& Form::title() const {
    return *std::find_if(elements.begin(), elements.end(), [](const FormElement& element) {
        return element.kind == ElementKind::Title;
    });
}

Result<Form> loadForm(const QString& path, QDate day, const FormNames& names) {
    KU_TRY(const DataReader file, DataReader::open(path));
    const DataReader edition = file.editionOn(day);
    Form form;
    form.id = file.text(QStringLiteral("id"));
    form.edition = edition.text(QStringLiteral("id"));
    form.effectiveFrom = edition.date(QStringLiteral("effectiveFrom"));
    form.clause = edition.text(QStringLiteral("clause"));
    form.landscape = isLandscape(edition);
    for (const DataReader& item : edition.items(QStringLiteral("elements")))
        form.elements.push_back(readElement(item, names));
    needOne(edition, form, ElementKind::Title, "title");
    needOne(edition, form, ElementKind::Table, "table");
    if (!names.own.isEmpty()) {
        const DataReader own = edition.at(QStringLiteral("own"));
        for (const QString& name : names.own)
            form.own[name] = own.text(name);
    }
    KU_CHECK(file.status());
    return form;
}

Result<QString> trainingMark(QDate day) {
    KU_TRY(const DataReader file, DataReader::open(QStringLiteral(":/kualik/forms/marks.json")));
    const QString mark = file.editionOn(day).text(QStringLiteral("training"));
    KU_CHECK(file.status());
    return mark;
}

QString filled(const QString& text, const std::map<QString, QString>& values) {
    QString made;
    qsizetype from = 0;
    for (auto it = placeholder().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const auto value = values.find(match.captured(1));
        const bool empty = value == values.end() || value->second.trimmed().isEmpty();
        made += text.mid(from, match.capturedStart() - from);
        made += empty ? QStringLiteral("____________") : value->second;
        from = match.capturedEnd();
    }
    return made + text.mid(from);
}

bool isBlank(const QString& text, const std::map<QString, QString>& values) {
    int places = 0;
    for (auto it = placeholder().globalMatch(text); it.hasNext(); ++places) {
        const auto value = values.find(it.next().captured(1));
        if (value != values.end() && !value->second.trimmed().isEmpty()) return false;
    }
    return places > 0;
}

} // namespace model::papers
