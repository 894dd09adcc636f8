// SPDX-License-Identifier: Apache-2.0
#include "model/papers/report.h"

#include <algorithm>
#include <numeric>

#include <QFontMetricsF>

#include "model/papers/flow.h"
#include "model/papers/form_data.h"

namespace model::papers {

namespace {

constexpr auto family = "Noto Sans";
constexpr TextStyle titleStyle{14, Qt::AlignHCenter, true};
constexpr TextStyle verdictStyle{12, Qt::AlignHCenter, true};
constexpr TextStyle headingStyle{11, Qt::AlignLeft};
constexpr TextStyle body{10, Qt::AlignLeft};
constexpr TextStyle small{9, Qt::AlignLeft};
constexpr TextStyle smallCentred{9, Qt::AlignHCenter};
constexpr qreal cellPadding = mm(1.2);
constexpr qreal nameWidth = mm(52);

/** Names of anybody's objects: a letter that the font does not have is told by its number. */
QString inFont(const QString& text) {
    const QFont font{QLatin1String(family)};
    const QFontMetricsF metrics(font);
    QString made;
    const auto codePoints = text.toUcs4();
    for (const char32_t c : codePoints) {
        const bool isShapeless = c == U'\n' || QChar::category(c) == QChar::Other_Format ||
                                 QChar::category(c) == QChar::Other_Control;
        if (isShapeless || metrics.inFontUcs4(c))
            made += QString::fromUcs4(&c, 1);
        else
            made += QStringLiteral("<U+%1>").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
    }
    return made;
}

/** Turns a report's parts into rows for the width of a page. */
class Composer {
public:
    explicit Composer(Pages& pages)
        : m_pages(pages)
        , m_width(pages.area().width()) {}

    Row text(const QString& text, const TextStyle& style, qreal above);
    Row line(const std::pair<QString, QString>& line);
    Row cells(const ReportSection& section, const QStringList& texts, bool head);
    Row signature(const QString& label);

private:
    Cell cell(const QString& text, qreal x, qreal width, const TextStyle& style) {
        return {x, width, m_pages.text(inFont(text), width, style)};
    }

    Pages& m_pages;
    qreal m_width;
};

Row Composer::text(const QString& text, const TextStyle& style, qreal above) {
    return {{cell(text, 0, m_width, style)}, above};
}

Row Composer::line(const std::pair<QString, QString>& line) {
    return {{cell(line.first, 0, nameWidth - mm(3), small),
             cell(line.second, nameWidth, m_width - nameWidth, body)},
            mm(1)};
}

Row Composer::cells(const ReportSection& section, const QStringList& texts, bool head) {
    const int all = std::accumulate(section.widths.begin(), section.widths.end(), 0);
    Row made;
    made.padding = cellPadding;
    made.grid = true;
    made.shaded = head;
    qreal x = 0;
    for (std::size_t i = 0; i < section.widths.size(); ++i) {
        const qreal width = m_width * section.widths[i] / all;
        made.cells.push_back({x, width,
                              m_pages.text(inFont(texts.value(static_cast<qsizetype>(i))),
                                           width - 2 * cellPadding, head ? smallCentred : small)});
        x += width;
    }
    return made;
}

Row Composer::signature(const QString& label) {
    const qreal from = m_width * 0.6;
    Row made{{cell(label, 0, from - mm(4), body), cell(QString(), from, m_width - from, body)},
             mm(8)};
    for (Cell& each : made.cells)
        each.atBottom = true;
    made.cells.back().ruled = true;
    made.least = mm(9);
    return made;
}

void placeTable(Flow& flow, Composer& composer, const ReportSection& section) {
    if (section.rows.empty()) return;
    Row head = composer.cells(section, section.columns, true);
    head.above = mm(2);
    flow.need(head.above + head.height() +
              composer.cells(section, section.rows.front(), false).height());
    flow.repeat({head});
    for (const QStringList& texts : section.rows)
        flow.place(composer.cells(section, texts, false));
    flow.stopRepeating();
}

/** Its heading never stands alone at the foot of a page. */
void placeSection(Flow& flow, Composer& composer, const ReportSection& section) {
    const Row heading = composer.text(section.heading, headingStyle, mm(5));
    flow.need(heading.above + heading.height() + mm(12));
    flow.place(heading);
    for (const auto& line : section.lines)
        flow.place(composer.line(line));
    placeTable(flow, composer, section);
}

} // namespace

Result<Bytes> report(const Report& report, const Context& context) {
    PaperMarks marks{QString(), context.day};
    if (context.training) {
        KU_TRY(marks.training, trainingMark(context.day));
    }
    Pages pages(QLatin1String(family), false, report.title);
    KU_CHECK(pages.checkFont());
    Flow flow(pages);
    Composer composer(pages);
    flow.place(composer.text(report.title, titleStyle, 0));
    flow.place(composer.text(report.verdict, verdictStyle, mm(4)));
    for (const ReportSection& section : report.sections) {
        if (context.job) KU_CHECK(context.job->checkpoint());
        placeSection(flow, composer, section);
    }
    if (!report.signature.isEmpty()) flow.place(composer.signature(report.signature));
    return pages.finish(marks, [&](std::size_t, std::size_t) {
        return context.job ? context.job->checkpoint() : done();
    });
}

} // namespace model::papers
