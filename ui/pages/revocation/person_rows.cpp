// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/revocation/person_rows.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include <QComboBox>
#include <QFocusEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>

#include "model/text/clause.h"
#include "model/text/language.h"
#include "ui/findings/finding_list.h"
#include "ui/look/spoken.h"
#include "ui/look/table.h"
#include "ui/look/theme.h"
#include "ui/look/whole_text.h"

namespace ui {

namespace {
constexpr int widths[] = {210, 110, 170, 152};
constexpr int ahead = 8; // rows above and below the view that have their box already
} // namespace

PersonRows::PersonRows(QWidget* parent)
    : QTableWidget(parent)
    , m_grounds(new QStandardItemModel(this)) {
    setObjectName(QStringLiteral("revocationRows"));
    m_empty = new look::EmptyText(this, look::EmptyText::Filled::ByHand);
    setColumnCount(ColumnCount);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setItemDelegate(new look::WholeText(this));
    verticalHeader()->setDefaultSectionSize(look::fieldHeight + look::near);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < Ground; ++column)
        setColumnWidth(column, widths[column]);
    look::keepHeadsWhole(*this);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PersonRows::addGroundsNear);
}

void PersonRows::setRules(const model::Rules* rules) {
    m_rules = rules;
    putGrounds();
    for (int at = 0; at < rowCount(); ++at)
        sayGround(at);
    addGroundsNear();
}

void PersonRows::add(const model::RevocationRow& row) {
    m_rows.push_back(row);
    const int at = rowCount();
    insertRow(at);
    put(at);
    if (m_rules) addGround(at);
    selectRow(at);
    emit edited();
}

void PersonRows::put(int at) {
    const model::RevocationRow& row = m_rows[static_cast<std::size_t>(at)];
    const QString cells[] = {row.fullName, row.iin, row.organization,
                             QString::fromStdString(crypto::toHex(row.serial))};
    for (int column = 0; column < Ground; ++column) {
        auto* cell = new QTableWidgetItem(cells[column]);
        cell->setToolTip(cells[column]);
        setItem(at, column, cell);
    }
    setItem(at, Ground, new QTableWidgetItem); // what the cell says, which is below the box
}

/** In place: a box keeps its focus and what is chosen in it when the words are of another language.
 */
void PersonRows::putGrounds() {
    const auto put = [this](int at, const QString& words, const QString& id) {
        if (at == m_grounds->rowCount()) m_grounds->appendRow(new QStandardItem);
        QStandardItem* ground = m_grounds->item(at);
        ground->setText(words);
        ground->setData(id, Qt::UserRole);
        if (!id.isEmpty()) ground->setToolTip(words);
    };
    int at = 0;
    put(at, tr("Choose the ground"), QString());
    for (const model::RevocationGround& one : m_rules->revocationGrounds)
        put(++at,
            QStringLiteral("%1 (%2)").arg(one.in(model::text::language()),
                                          model::text::clauseText(one.clause)),
            one.id);
}

/** All rows are as high as one another. */
void PersonRows::addGroundsNear() {
    if (!m_rules) return;
    const int top = std::max(0, rowAt(0));
    const int inView = viewport()->height() / verticalHeader()->defaultSectionSize() + 1;
    const int end = std::min(rowCount(), top + inView + ahead);
    for (int at = std::max(0, top - ahead); at < end; ++at)
        addGround(at);
}

void PersonRows::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    addGroundsNear();
}

void PersonRows::showEvent(QShowEvent* event) {
    QTableWidget::showEvent(event);
    addGroundsNear();
}

/** The Tab key goes from box to box: what it comes to is in view, and the next ones are there. */
bool PersonRows::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const auto* ground = qobject_cast<QComboBox*>(watched);
        const bool byTab = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
        if (const int at = ground && byTab ? rowOf(ground) : -1; at >= 0)
            scrollTo(model()->index(at, Name));
    }
    return QTableWidget::eventFilter(watched, event);
}

/** Where the row has none yet, and is whole: the view may move while rows come and go. */
void PersonRows::addGround(int at) {
    if (std::ssize(m_rows) != rowCount() || !item(at, Ground) || groundOf(at)) return;
    auto* ground = new QComboBox(this);
    // Not as wide as the longest one, which each box of a long letter would measure for itself.
    ground->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    ground->setModel(m_grounds);
    ground->setCurrentIndex(
        std::max(0, ground->findData(m_rows[static_cast<std::size_t>(at)].ground)));
    ground->addActions(actions()); // the rows' keys hold there, too
    ground->installEventFilter(this);
    connect(ground, &QComboBox::currentIndexChanged, this, [this, ground] {
        const int line = rowOf(ground);
        if (line < 0) return;
        m_rows[static_cast<std::size_t>(line)].ground = ground->currentData().toString();
        sayGround(line);
        emit edited();
    });
    setCellWidget(at, Ground, ground);
    nameGround(at);
    sayGround(at);
    // From the table to its grounds, row by row, before what stands below it.
    QWidget* before = nullptr;
    for (int above = at - 1; above >= 0 && !before; --above)
        before = groundOf(above);
    setTabOrder(before ? before : this, ground);
}

QComboBox* PersonRows::groundOf(int at) const {
    return qobject_cast<QComboBox*>(cellWidget(at, Ground));
}

QString PersonRows::groundText(int at) const {
    const QString& chosen = m_rows[static_cast<std::size_t>(at)].ground;
    for (int line = 0; line < m_grounds->rowCount(); ++line)
        if (m_grounds->item(line)->data(Qt::UserRole).toString() == chosen)
            return m_grounds->item(line)->text();
    return m_grounds->rowCount() > 0 ? m_grounds->item(0)->text() : QString();
}

/** What is chosen, where the box is too narrow for it, and to a screen reader. */
void PersonRows::sayGround(int at) {
    const QString text = groundText(at);
    item(at, Ground)->setData(Qt::AccessibleTextRole, text);
    if (QComboBox* ground = groundOf(at)) ground->setToolTip(text);
}

/** By the number that its row has now: rows above it may have gone. */
void PersonRows::nameGround(int at) {
    QWidget* ground = cellWidget(at, Ground);
    if (!ground) return; // none yet
    ground->setObjectName(QStringLiteral("ground%1").arg(at + 1));
    look::nameBox(*ground, tr("Ground of row %1").arg(at + 1));
}

/** Not by its place in view, which follows a removal later. */
int PersonRows::rowOf(const QComboBox* ground) const {
    for (int at = 0; at < rowCount(); ++at)
        if (cellWidget(at, Ground) == ground) return at;
    return -1;
}

QComboBox* PersonRows::groundBox() {
    const int at = currentRow();
    if (m_rules && at >= 0) addGround(at);
    return groundOf(at);
}

void PersonRows::removeChosen() {
    const int at = currentRow();
    if (at < 0) return;
    const QComboBox* ground = groundBox();
    if (ground && ground->hasFocus()) setFocus(); // it goes with its row
    m_rows.erase(m_rows.begin() + at);
    removeRow(at);
    for (int below = at; below < rowCount(); ++below)
        nameGround(below);
    addGroundsNear();
    // What was found is of a row, not of its number.
    std::erase_if(m_found, [at](const model::Finding& one) { return one.row == at + 1; });
    for (model::Finding& one : m_found)
        if (one.row > at + 1) --one.row;
    if (rowCount() > 0) selectRow(std::min(at, rowCount() - 1));
    emit edited();
}

void PersonRows::startAnew() {
    m_rows.clear();
    m_found.clear();
    setRowCount(0);
}

std::vector<model::RevocationRow> PersonRows::letterRows() const {
    std::vector<model::RevocationRow> rows = m_rows;
    int number = 0;
    for (model::RevocationRow& row : rows)
        row.number = ++number;
    return rows;
}

void PersonRows::showFindings(std::vector<model::Finding> findings) {
    m_found = std::move(findings);
    putMarks();
}

void PersonRows::putMarks() {
    std::multimap<int, const model::Finding*> found; // by its row
    for (const model::Finding& finding : m_found)
        found.emplace(finding.row, &finding);
    for (int at = 0; at < rowCount(); ++at) {
        QStringList words;
        auto worst = model::Severity::Notice;
        const auto [first, end] = found.equal_range(at + 1);
        for (auto one = first; one != end; ++one) {
            words += findingText(*one->second);
            worst = std::min(worst, one->second->severity);
        }
        QTableWidgetItem* cell = item(at, Name);
        if (words.isEmpty() && cell->icon().isNull()) continue; // as it was
        cell->setIcon(words.isEmpty() ? QIcon() : severityIcon(worst));
        cell->setToolTip((QStringList(cell->text()) + words).join(u'\n')); // the name may be cut
    }
}

void PersonRows::retranslate() {
    setAccessibleName(tr("Persons whose certificates are to be revoked"));
    m_empty->put([] {
        return tr("The people whose certificates the letter names appear here. Find each above by "
                  "name, IIN or serial number; Enter adds the first.");
    });
    setHorizontalHeaderLabels(
        {tr("Name"), tr("IIN"), tr("Organization"), tr("Serial number"), tr("Ground")});
    if (m_rules) putGrounds();
    for (int at = 0; at < rowCount(); ++at) {
        nameGround(at);
        sayGround(at);
    }
    putMarks();
}

} // namespace ui
