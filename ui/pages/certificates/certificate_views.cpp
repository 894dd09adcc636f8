// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/certificates/certificate_views.h"

#include <algorithm>

#include <QEvent>
#include <QHeaderView>
#include <QStandardItemModel>

#include "model/access/clock_guard.h"
#include "model/rules/rules.h"
#include "model/text/contents.h"
#include "model/text/language.h"
#include "model/text/names.h"
#include "ui/look/theme.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

constexpr int contentsColumn = 3; // of a tree of octets
constexpr int caRole = Qt::UserRole + 1;
constexpr int mostTagWidth = 240;
constexpr int whoWidth = 144; // a surname

/** An OID by its words, too; it is copied as it stands. */
QString contentsOf(const model::DerNode& node) {
    if (node.tag != QLatin1String("OBJECT IDENTIFIER")) return node.value;
    const QString oid = node.value.section(u' ', 0, 0);
    const QString words = model::text::oidText(oid);
    return words == oid ? node.value : words;
}

/** Of a refusal, by the law of its day; empty of any other act. */
QString groundText(const model::CertificateAct& act, std::chrono::seconds utcOffset) {
    const auto rules = model::rulesOn(model::civilDay(act.at, utcOffset));
    const model::Wording* ground = rules ? (*rules)->refusalGround(act.ground) : nullptr;
    return ground ? ground->in(model::text::language()) : QString();
}

/** How a medium went to its holder; empty of any other act. */
QString channelText(const model::CertificateAct& act) {
    if (!act.channel) return {};
    switch (*act.channel) {
    case model::HandOverChannel::ByHand:
        return HistoryView::tr("by hand");
    case model::HandOverChannel::Post:
        return HistoryView::tr("by post");
    case model::HandOverChannel::SpecialPost:
        return HistoryView::tr("by special post");
    }
    return {};
}

/** The act, the one thing that tells it from others, and why it was done once more. */
QString actText(const model::CertificateAct& act, std::chrono::seconds utcOffset) {
    QStringList text{model::text::actName(act.act)};
    if (act.act.startsWith(QLatin1String("crl.")) && !act.about.isEmpty())
        return HistoryView::tr("%1, no. %2").arg(text.first(), act.about);
    text += groundText(act, utcOffset);
    text += {channelText(act), act.about, act.receiverDocument};
    if (!act.why.isEmpty()) text += HistoryView::tr("why it was changed: %1").arg(act.why);
    text.removeAll(QString());
    return text.join(QStringLiteral(" · "));
}

} // namespace

DerView::DerView(QWidget* parent)
    : CopyView("derTree", contentsColumn + 1, contentsColumn, parent) {
    setRootIsDecorated(true);
    setUniformRowHeights(true);
}

void DerView::show(const std::vector<model::DerNode>& tree) {
    begin();
    setAccessibleName(tr("The certificate's octets"));
    setHeadings({tr("Element"), tr("Offset"), tr("Length"), tr("Contents")});
    std::vector<QStandardItem*> above; // the last one of each depth
    for (const model::DerNode& node : tree) {
        const auto depth = static_cast<std::size_t>(node.depth);
        auto* item = add(depth == 0 ? nullptr : above[depth - 1],
                         {node.tag, QString::number(node.offset), QString::number(node.length),
                          contentsOf(node)});
        m_lines->setData(item->index().siblingAtColumn(contentsColumn), node.value, CopyRole);
        above.resize(depth);
        above.push_back(item);
    }
    expandAll();
    for (int column = 0; column < 3; ++column)
        resizeColumnToContents(column);
    setColumnWidth(0, std::min(columnWidth(0), mostTagWidth));
}

ChainView::ChainView(QWidget* parent)
    : CopyView("certificateChain", 2, 1, parent) {
    header()->setSectionResizeMode(QHeaderView::Stretch);
    for (const int column : {0, 1})
        wrap(column);
    connect(this, &QTreeView::clicked, this, &ChainView::onChosen);
    connect(this, &QTreeView::activated, this, &ChainView::onChosen);
}

void ChainView::show(const std::vector<model::CaGeneration>& chain) {
    begin();
    setAccessibleName(tr("The chain of issuers"));
    setHeadings({tr("Authority"), tr("Its certificate")});
    for (const model::CaGeneration& ca : chain) {
        auto* item = add(nullptr, {model::text::name(ca.authority), ca.name});
        item->setData(QVariant::fromValue<qlonglong>(ca.id), caRole);
    }
    putColours();
}

/** As links have it. */
void ChainView::putColours() {
    for (int line = 0; line < m_lines->rowCount(); ++line)
        m_lines->item(line, 1)->setForeground(look::colours().accent);
}

void ChainView::changeEvent(QEvent* event) {
    CopyView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) putColours();
}

void ChainView::onChosen(const QModelIndex& line) {
    emit chosen(line.siblingAtColumn(0).data(caRole).toLongLong());
}

HistoryView::HistoryView(std::chrono::seconds utcOffset, QWidget* parent)
    : CopyView("certificateHistory", 3, 1, parent)
    , m_utcOffset(utcOffset) {
    // All three in view and whole: the act has what the others leave.
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(1, QHeaderView::Stretch);
    header()->resizeSection(2, whoWidth);
    for (const int column : {1, 2})
        wrap(column);
}

void HistoryView::show(const std::vector<model::CertificateAct>& acts) {
    begin();
    setAccessibleName(tr("What was done"));
    setHeadings({tr("When"), tr("What"), tr("Who")});
    for (auto act = acts.rbegin(); act != acts.rend(); ++act) { // the last one first, as everywhere
        const QString at = timeText(act->at, m_utcOffset);
        // The desk's own zone goes without saying.
        add(nullptr, {at.section(u' ', 0, 1), actText(*act, m_utcOffset), act->operatorName})
            ->setToolTip(at);
    }
    resizeColumnToContents(0);
}

} // namespace ui
