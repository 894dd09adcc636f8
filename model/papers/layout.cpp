// SPDX-License-Identifier: Apache-2.0
#include "model/papers/layout.h"

#include <algorithm>

#include "model/papers/flow.h"

namespace model::papers {

namespace {

constexpr TextStyle titleStyle{14, Qt::AlignHCenter, true};
constexpr TextStyle smallStyle{9, Qt::AlignLeft};
constexpr TextStyle captionStyle{9, Qt::AlignHCenter};
constexpr qreal cellPadding = mm(1.2);
constexpr qreal between = mm(3.5);

/** Turns a form's elements into rows for the width of a page. */
class Typesetter {
public:
    Typesetter(Pages& pages, const Form& form, const Content& content)
        : m_pages(pages)
        , m_values(content.values)
        , m_width(pages.area().width())
        // A landscape page is low: a letter with one row fits on it.
        , m_body{form.landscape ? 10.0 : 11.0, Qt::AlignLeft} {}

    std::vector<Row> rows(const FormElement& element);
    std::vector<Row> tableHead(const FormElement& table);
    Row tableRow(const FormElement& table, const std::map<QString, QString>& values);

private:
    QString lines(const QStringList& texts) const;
    QString valueOf(const FormElement& element) const;
    Cell cell(const QString& text, qreal x, qreal width, const TextStyle& style);
    Row row(std::vector<Cell> cells, qreal above = between) { return {std::move(cells), above}; }
    Row grid(const FormElement& table, const QStringList& texts, bool head);
    std::vector<Row> heading(const FormElement& element);
    std::vector<Row> signature(const FormElement& element);
    std::vector<Row> valueLine(const FormElement& element);

    Pages& m_pages;
    const std::map<QString, QString>& m_values;
    qreal m_width;
    TextStyle m_body;
};

QString Typesetter::lines(const QStringList& texts) const {
    QStringList made;
    // A line of the heading that would say nothing is left out.
    for (const QString& text : texts)
        if (texts.size() == 1 || !isBlank(text, m_values)) made += filled(text, m_values);
    return made.join(QLatin1Char('\n'));
}

QString Typesetter::valueOf(const FormElement& element) const {
    return isBlank(element.value, m_values) ? QString() : filled(element.value, m_values);
}

Cell Typesetter::cell(const QString& text, qreal x, qreal width, const TextStyle& style) {
    return {x, width, m_pages.text(text, width, style)};
}

std::vector<Row> Typesetter::heading(const FormElement& element) {
    const qreal gap = mm(12);
    const qreal width = std::min(mm(120), (m_width - gap) / 2);
    const TextStyle centred{10, Qt::AlignHCenter};
    const Cell left = cell(lines(element.left), 0, width, {10, Qt::AlignLeft});
    return {row({left, cell(lines(element.right), m_width - width, width, centred)})};
}

std::vector<Row> Typesetter::signature(const FormElement& element) {
    const qreal label = mm(54), sign = mm(38), gap = mm(4);
    const qreal name = std::min(mm(80), m_width - label - sign - 2 * gap);
    const qreal signX = label + gap, nameX = signX + sign + gap;
    const TextStyle centred{m_body.points, Qt::AlignHCenter};
    std::vector<Cell> line{cell(element.text, 0, label, m_body),
                           cell(QString(), signX, sign, m_body),
                           cell(valueOf(element), nameX, name, centred)};
    for (Cell& each : line)
        each.atBottom = true;
    line[1].ruled = line[2].ruled = true;
    Row made = row(line, mm(5));
    made.least = mm(9);
    return {made, row({cell(element.signatureCaption, signX, sign, captionStyle),
                       cell(element.valueCaption, nameX, name, captionStyle)},
                      mm(0.5))};
}

std::vector<Row> Typesetter::valueLine(const FormElement& element) {
    Cell value = cell(valueOf(element), 0, m_width, m_body);
    value.ruled = true;
    return {row({cell(element.text, 0, m_width, smallStyle)}), row({value}, mm(1.5))};
}

std::vector<Row> Typesetter::rows(const FormElement& element) {
    switch (element.kind) {
    case ElementKind::Heading:
        return heading(element);
    case ElementKind::Title:
        return {row({cell(filled(element.text, m_values), 0, m_width, titleStyle)}, mm(5))};
    case ElementKind::Paragraph:
        return {row({cell(filled(element.text, m_values), 0, m_width, m_body)})};
    case ElementKind::Signature:
        return signature(element);
    case ElementKind::Seal: {
        Row seal = row({cell(element.text, 0, m_width, m_body)}, mm(4));
        seal.least = mm(17); // the seal itself
        return {seal};
    }
    case ElementKind::Filled:
        return valueLine(element);
    case ElementKind::Table:
        break;
    }
    return {};
}

Row Typesetter::grid(const FormElement& table, const QStringList& texts, bool head) {
    int all = 0;
    for (const FormColumn& column : table.columns)
        all += column.width;
    Row made;
    made.padding = cellPadding;
    made.grid = true;
    made.shaded = head;
    qreal x = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const FormColumn& column = table.columns[i];
        const qreal width = m_width * column.width / all;
        const bool centred = head || column.centred;
        Cell each{x, width,
                  m_pages.text(texts.value(static_cast<qsizetype>(i)), width - 2 * cellPadding,
                               {9, centred ? Qt::AlignHCenter : Qt::AlignLeft})};
        made.cells.push_back(each);
        x += width;
    }
    return made;
}

std::vector<Row> Typesetter::tableHead(const FormElement& table) {
    QStringList labels, numbers;
    for (const FormColumn& column : table.columns) {
        labels += column.label;
        numbers += QString::number(numbers.size() + 1);
    }
    return {grid(table, labels, true), grid(table, numbers, true)};
}

Row Typesetter::tableRow(const FormElement& table, const std::map<QString, QString>& values) {
    QStringList texts;
    for (const FormColumn& column : table.columns) {
        const auto value = values.find(column.name);
        texts += value == values.end() ? QString() : value->second;
    }
    Row made = grid(table, texts, false);
    made.least = mm(table.leastRow);
    return made;
}

/** Half of the work is to break the rows' texts into lines, half is to draw the pages. */
class Progress {
public:
    Progress(Job* job, std::size_t rows)
        : m_job(job)
        , m_rows(std::max<std::size_t>(rows, 1)) {}

    Status onRow(std::size_t row) { return say(row); }
    Status onPage(std::size_t page, std::size_t pages) {
        return say(m_rows + m_rows * page / pages);
    }

private:
    /** Each hundredth: more would only keep the window busy. */
    Status say(std::size_t made) {
        if (!m_job) return done();
        const std::size_t percent = made * 50 / m_rows;
        if (percent != m_said) m_job->progress(Step::Printing, static_cast<int>(percent), 100);
        m_said = percent;
        return m_job->checkpoint();
    }

    Job* m_job;
    std::size_t m_rows;
    std::size_t m_said = 100;
};

bool isTable(const FormElement& element) {
    return element.kind == ElementKind::Table;
}

qreal heightOf(const std::vector<Row>& rows) {
    qreal height = 0;
    for (const Row& row : rows)
        height += row.above + row.height();
    return height;
}

/** What follows the table: its last text stays with the signature, which never stands alone. */
struct Closing {
    std::vector<Row> texts;
    std::vector<Row> signedText;
};

Closing closingOf(const Form& form, Typesetter& typesetter) {
    Closing closing;
    const auto end = form.elements.end();
    auto element = std::find_if(form.elements.begin(), end, isTable) + 1;
    auto signature = std::find_if(
        element, end, [](const FormElement& each) { return each.kind == ElementKind::Signature; });
    if (signature != element && signature != end) --signature;
    for (; element != end; ++element)
        for (Row& row : typesetter.rows(*element))
            (element < signature ? closing.texts : closing.signedText).push_back(std::move(row));
    return closing;
}

Status placeTable(Flow& flow, Typesetter& typesetter, const FormElement& table,
                  const Content& content, qreal closing, Progress& progress) {
    std::vector<Row> rows;
    for (const auto& values : content.rows) {
        KU_CHECK(progress.onRow(rows.size()));
        rows.push_back(typesetter.tableRow(table, values));
    }
    if (rows.empty()) rows.push_back(typesetter.tableRow(table, {}));
    std::vector<Row> head = typesetter.tableHead(table);
    head.front().above = between;
    flow.need(heightOf(head) + rows.front().height());
    flow.repeat(std::move(head));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        // The last row goes along with the signature; a single one stays with its head.
        if (i > 0 && i + 1 == rows.size()) flow.need(rows[i].height() + closing);
        flow.place(rows[i]);
    }
    flow.stopRepeating();
    return done();
}

} // namespace

Result<Bytes> print(const Form& form, const Content& content, const Context& context) {
    PaperMarks marks{QString(), context.day};
    if (context.training) {
        KU_TRY(marks.training, trainingMark(context.day));
    }
    Pages pages(QStringLiteral("Noto Sans"), form.landscape, form.title().text);
    KU_CHECK(pages.checkFont());
    Flow flow(pages);
    Typesetter typesetter(pages, form, content);
    const auto table = std::find_if(form.elements.begin(), form.elements.end(), isTable);
    for (auto element = form.elements.begin(); element != table; ++element)
        for (const Row& row : typesetter.rows(*element))
            flow.place(row);
    const Closing closing = closingOf(form, typesetter);
    Progress progress(context.job, content.rows.size());
    KU_CHECK(placeTable(flow, typesetter, *table, content,
                        heightOf(closing.texts) + heightOf(closing.signedText), progress));
    for (const Row& row : closing.texts)
        flow.place(row);
    flow.need(heightOf(closing.signedText));
    for (const Row& row : closing.signedText)
        flow.place(row);
    return pages.finish(
        marks, [&](std::size_t page, std::size_t of) { return progress.onPage(page, of); });
}

} // namespace model::papers
