// SPDX-License-Identifier: Apache-2.0
#include "ui/findings/finding_list.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

#include <QLocale>
#include <QResizeEvent>

#include "model/text/clause.h"
#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

namespace ui {

namespace {
constexpr int aFewLines = 132;
constexpr int aFewLinesOfOneRow = 76;
constexpr int measured = 100;        // lines at a time: each takes its share of the screen's time
constexpr std::size_t mostNamed = 4; // rows of one line

/** What a finding says, wherever it is. */
using Remark = std::tuple<model::Severity, model::FindingCode, QString, QString, QStringList>;

Remark remarkOf(const model::Finding& finding) {
    return {finding.severity, finding.code, finding.field, finding.clause, finding.arguments};
}

/** Where a line's finding is; of the letter's head, its field says enough. */
QString placeText(const model::Finding& finding, bool ofOneRow) {
    QStringList words;
    if (!ofOneRow && (finding.row > 0 || finding.field.isEmpty()))
        words += model::text::placeName(finding.row);
    if (!finding.field.isEmpty()) words += model::text::fieldName(finding.field);
    QString place = words.join(QStringLiteral(", "));
    if (!place.isEmpty()) place[0] = place.at(0).toUpper();
    return place;
}
} // namespace

QIcon severityIcon(model::Severity severity) {
    switch (severity) {
    case model::Severity::Error:
        return look::icon("circle-x", look::colours().danger);
    case model::Severity::Warning:
        return look::icon("triangle-alert", look::colours().warning);
    case model::Severity::Notice:
        break;
    }
    return look::icon("info", look::colours().accent);
}

QVariant severityBackground(model::Severity severity) {
    switch (severity) {
    case model::Severity::Error:
        return look::colours().dangerSoft;
    case model::Severity::Warning:
        return look::colours().warningSoft;
    case model::Severity::Notice:
        break;
    }
    return {};
}

QString findingText(const model::Finding& finding, Begins how) {
    QString text = how == Begins::Anew ? model::text::sentence(finding)
                                       : model::text::sentenceAfterColon(finding);
    if (const QString advice = model::text::whatToDo(finding); !advice.isEmpty())
        text += QLatin1Char(' ') + advice;
    if (!finding.clause.isEmpty())
        text += QStringLiteral(" (%1)").arg(model::text::clauseText(finding.clause));
    return text;
}

QString dotted(const QStringList& lines) {
    const QString dot = QStringLiteral("• ");
    return lines.size() < 2 ? lines.join(u'\n') : dot + lines.join(u'\n' + dot);
}

const model::Finding* firstError(const std::vector<model::Finding>& findings) {
    const auto found = std::find_if(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.severity == model::Severity::Error;
    });
    return found == findings.end() ? nullptr : &*found;
}

FindingTable::FindingTable(bool ofOneRow, QObject* parent)
    : QAbstractListModel(parent)
    , m_ofOneRow(ofOneRow) {}

void FindingTable::show(std::vector<model::Finding> findings) {
    std::stable_sort(findings.begin(), findings.end(),
                     [](const auto& a, const auto& b) { return a.severity < b.severity; });
    beginResetModel();
    m_lines.clear();
    std::map<Remark, std::size_t> lines; // where what may come again stands
    for (model::Finding& finding : findings) {
        const bool mayComeAgain =
            !m_ofOneRow && finding.row > 0 && finding.severity != model::Severity::Error;
        if (mayComeAgain) {
            const auto [known, isNew] = lines.try_emplace(remarkOf(finding), m_lines.size());
            if (!isNew) {
                m_lines[known->second].rows.push_back(finding.row);
                continue;
            }
        }
        const int row = finding.row;
        m_lines.push_back({std::move(finding), {row}});
    }
    endResetModel();
}

void FindingTable::retranslate() {
    if (rowCount() > 0) emit dataChanged(index(0), index(rowCount() - 1));
}

int FindingTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

/** "1, 2, 5 and 40 more": the first ones alone where there are many. */
QString FindingTable::rowsText(const std::vector<int>& rows) {
    const std::size_t named = rows.size() <= mostNamed ? rows.size() : mostNamed - 1;
    QStringList numbers;
    for (std::size_t i = 0; i < named; ++i)
        numbers += QLocale().toString(rows[i]);
    const QString first = numbers.join(QStringLiteral(", "));
    const std::size_t more = rows.size() - named;
    return more == 0 ? tr("(rows %1)").arg(first)
                     : tr("(rows %1 and %2 more)").arg(first, QLocale().toString(qulonglong(more)));
}

QString FindingTable::words(const Line& line) const {
    const bool ofMany = line.rows.size() > 1;
    const QString place = placeText(line.finding, m_ofOneRow || ofMany);
    QString text = findingText(line.finding, place.isEmpty() ? Begins::Anew : Begins::AfterColon);
    if (ofMany) text += QLatin1Char(' ') + rowsText(line.rows);
    return place.isEmpty() ? text : tr("%1: %2").arg(place, text);
}

QVariant FindingTable::data(const QModelIndex& index, int role) const {
    const Line& line = of(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(line);
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(model::text::name(line.finding.severity), words(line));
    case Qt::DecorationRole:
        return severityIcon(line.finding.severity);
    default:
        return {};
    }
}

FindingList::FindingList(const char* objectName, Of of, QWidget* parent)
    : QListView(parent)
    , m_table(new FindingTable(of == Of::OneRow, this))
    , m_of(of) {
    setObjectName(QLatin1String(objectName));
    setModel(m_table);
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setBatchSize(measured);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setIconSize(QSize(look::wide, look::wide));
    const auto choose = [this](const QModelIndex& at) { emit chosen(m_table->at(at.row())); };
    connect(this, &QListView::clicked, this, choose);
    connect(this, &QListView::activated, this, choose);
}

void FindingList::show(std::vector<model::Finding> findings) {
    // Of a long letter, the rest while nothing else is done.
    m_table->show(std::move(findings));
    setLayoutMode(m_table->rowCount() < measured ? QListView::SinglePass : QListView::Batched);
    fit();
    scrollToTop(); // where the errors are, however far one had read of what was found before
}

/** A few of its lines, or fewer; of one row, all of them where its place has the room. */
void FindingList::fit() {
    const int few = m_of == Of::OneRow ? aFewLinesOfOneRow : aFewLines;
    int all = few;
    if (layoutMode() == QListView::SinglePass) {
        executeDelayedItemsLayout();
        all = contentsSize().height() + 2 * look::tight;
    }
    const int least = std::min(all, few);
    setMinimumHeight(least);
    setMaximumHeight(m_of == Of::OneRow ? all : least);
}

/** What it asks for is the least: it takes room that is to spare, and makes no page scroll. */
QSize FindingList::sizeHint() const {
    return {QListView::sizeHint().width(), minimumHeight()};
}

QSize FindingList::minimumSizeHint() const {
    return {QListView::minimumSizeHint().width(), minimumHeight()};
}

void FindingList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) fit();
}

void FindingList::retranslate() {
    setAccessibleName(tr("What the check found"));
    m_table->retranslate();
}

} // namespace ui
