// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/viewer/octets_pane.h"

#include <algorithm>

#include <QEvent>
#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTextBlock>
#include <QVBoxLayout>

#include "model/viewer/open_object.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

namespace {

constexpr std::size_t wideLine = 16;    // octets
constexpr std::size_t narrowLine = 8;   // where a wide one's letters would be out of view
constexpr std::size_t mostShown = 1024; // of one element
constexpr int addressWidth = 10;        // "00000010  "
constexpr int linesInView = 7;

/** "00000010  30 82 01 0a …  0...": as everybody's dumps have it. */
QString lineOf(std::size_t offset, model::ByteView octets, std::size_t aLine) {
    QString line = QStringLiteral("%1  ").arg(offset, 8, 16, QLatin1Char('0'));
    QString letters;
    for (std::size_t i = 0; i < aLine; ++i) {
        if (i >= octets.size()) {
            line += QStringLiteral("   ");
            continue;
        }
        line += QStringLiteral("%1 ").arg(octets[i], 2, 16, QLatin1Char('0'));
        const bool isPlain = octets[i] > 0x20 && octets[i] < 0x7f;
        letters += isPlain ? QLatin1Char(static_cast<char>(octets[i])) : QLatin1Char('.');
    }
    return line + u' ' + letters;
}

/** These lines' octets from one to another, each line's by itself. */
QList<QTextEdit::ExtraSelection> selected(QPlainTextEdit& view, std::size_t first,
                                          model::OctetRange octets, std::size_t aLine) {
    QList<QTextEdit::ExtraSelection> all;
    for (QTextBlock line = view.document()->begin(); line.isValid(); line = line.next()) {
        const std::size_t begin = first + static_cast<std::size_t>(line.blockNumber()) * aLine;
        const std::size_t from = std::max(begin, octets.offset);
        const std::size_t to = std::min(begin + aLine, octets.offset + octets.size);
        if (from >= to) continue;
        QTextEdit::ExtraSelection one;
        one.cursor = QTextCursor(line);
        one.cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor,
                                addressWidth + static_cast<int>(from - begin) * 3);
        one.cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor,
                                static_cast<int>(to - from) * 3 - 1);
        one.format.setBackground(look::colours().accentSoft);
        one.format.setFontWeight(QFont::Bold); // not by colour alone
        all += one;
    }
    return all;
}

} // namespace

void OctetTreeView::show(const model::OctetTree& tree) {
    DerView::show(tree.nodes);
    setAccessibleName(tr("The object's octets"));
    m_items.clear();
    m_sizes.clear();
    scrollToTop(); // wherever in another object somebody was
    QList<QStandardItem*> waiting;
    for (int row = 0; row < m_lines->rowCount(); ++row)
        waiting += m_lines->item(row);
    while (!waiting.isEmpty()) {
        QStandardItem* item = waiting.takeLast();
        const QModelIndex place = item->index().siblingAtColumn(1);
        m_items[static_cast<std::size_t>(place.data().toULongLong())] = item;
        for (int row = 0; row < item->rowCount(); ++row)
            waiting += item->child(row);
    }
    for (const model::DerNode& node : tree.nodes)
        m_sizes[node.offset] = node.headerLength + node.length;
}

void OctetTreeView::goTo(std::size_t offset) {
    const auto after = m_items.upper_bound(offset);
    if (after == m_items.begin()) return;
    const QModelIndex line = std::prev(after)->second->index();
    setCurrentIndex(line);
    scrollTo(line, QAbstractItemView::PositionAtCenter);
}

void OctetTreeView::currentChanged(const QModelIndex& now, const QModelIndex& before) {
    DerView::currentChanged(now, before);
    if (!now.isValid() || m_sizes.empty()) return;
    const auto offset = static_cast<std::size_t>(now.siblingAtColumn(1).data().toULongLong());
    const auto size = m_sizes.find(offset);
    if (size != m_sizes.end()) emit marked({offset, size->second});
}

OctetsPane::OctetsPane(QWidget* parent)
    : QWidget(parent)
    , m_tree(new OctetTreeView(this))
    , m_tail(look::label("muted", this))
    , m_caption(look::label("muted", this))
    , m_octets(new QPlainTextEdit(this)) {
    m_tail->setObjectName(QStringLiteral("treeTail"));
    m_caption->setObjectName(QStringLiteral("markedOctets"));
    m_octets->setObjectName(QStringLiteral("octetDump"));
    m_octets->setReadOnly(true);
    m_octets->setTabChangesFocus(true);
    m_octets->setAcceptDrops(false);
    m_octets->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_octets->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_octets->setFixedHeight(m_octets->fontMetrics().lineSpacing() * linesInView + 2 * look::near);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::tight);
    column->addWidget(m_tree, 1);
    column->addWidget(m_tail);
    column->addWidget(m_caption);
    column->addWidget(m_octets);
    connect(m_tree, &OctetTreeView::marked, this, [this](model::OctetRange octets) {
        m_marked = octets;
        putOctets();
    });
}

void OctetsPane::show(std::shared_ptr<const model::ViewedObject> object) {
    m_object = std::move(object);
    m_marked.reset();
    if (!m_object) return;
    m_tree->show(m_object->tree);
    m_marked = model::OctetRange{0, static_cast<std::size_t>(m_object->octets.size())};
    retranslate();
}

void OctetsPane::mark(model::OctetRange octets) {
    m_tree->goTo(octets.offset);
    m_marked = octets; // beyond where the tree was cut, too
    putOctets();
}

void OctetsPane::markElement(std::size_t offset) {
    m_tree->goTo(offset);
    const auto& nodes = m_object->tree.nodes;
    const auto there = std::find_if(nodes.begin(), nodes.end(),
                                    [&](const auto& node) { return node.offset == offset; });
    m_marked = there == nodes.end() // where the tree was cut
                   ? model::OctetRange{offset, wideLine}
                   : model::OctetRange{offset, there->headerLength + there->length};
    putOctets();
}

void OctetsPane::putTail() {
    const model::OctetTree& tree = m_object->tree;
    const auto figure = [](std::size_t number) {
        return QLocale().toString(static_cast<qulonglong>(number));
    };
    QString text;
    if (tree.isCut)
        text =
            tr("The tree goes on; its first %1 elements are shown.").arg(figure(tree.nodes.size()));
    else if (tree.faultAt)
        text = tr("From octet %1 on it is neither DER nor BER.").arg(figure(*tree.faultAt));
    m_tail->setText(text);
    m_tail->setVisible(!text.isEmpty());
}

/** From memory, where all of the object is. */
void OctetsPane::putOctets() {
    if (!m_object || !m_marked) return;
    const std::size_t aLine = octetsInLine();
    const std::size_t first = m_marked->offset / aLine * aLine;
    const std::size_t lead = m_marked->offset - first;
    const std::size_t size = std::min(m_marked->size, mostShown);
    const std::size_t whole = (lead + size + aLine - 1) / aLine * aLine;
    const auto read = model::octetsOf(*m_object, {first, whole}, whole);
    const model::Bytes octets = read ? *read : model::Bytes();
    QStringList lines;
    for (std::size_t at = 0; at < octets.size(); at += aLine)
        lines +=
            lineOf(first + at,
                   model::ByteView(octets).subspan(at, std::min(aLine, octets.size() - at)), aLine);
    m_octets->setPlainText(lines.join(u'\n'));
    m_octets->setExtraSelections(selected(*m_octets, first, {m_marked->offset, size}, aLine));
    m_shownInLine = aLine;
    m_octets->verticalScrollBar()->setValue(0);
    const auto figure = [](std::size_t number) {
        return QLocale().toString(static_cast<qulonglong>(number));
    };
    m_caption->setText((m_marked->size > mostShown
                            ? tr("Octets from %1, %2 of them; the first %3 are shown")
                            : tr("Octets from %1, %2 of them"))
                           .arg(figure(m_marked->offset), figure(m_marked->size))
                           .replace(QStringLiteral("%3"), figure(mostShown)));
    m_octets->setAccessibleName(m_caption->text());
}

void OctetsPane::retranslate() {
    if (!m_object) return;
    m_tree->setAccessibleName(OctetTreeView::tr("The object's octets"));
    putTail();
    putOctets();
}

/** As many as fit with their letters, the bar beside them in view. */
std::size_t OctetsPane::octetsInLine() const {
    const auto needed = [this](std::size_t octets) { // "00000010  30 …  0"
        const auto letters = static_cast<int>(octets * 4 + 2) + addressWidth;
        return m_octets->fontMetrics().horizontalAdvance(QString(letters, u'0'));
    };
    const int bar = m_octets->verticalScrollBar()->sizeHint().width();
    const int room = m_octets->width() - bar - 2 * look::near;
    return needed(wideLine) <= room ? wideLine : narrowLine;
}

void OctetsPane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (octetsInLine() != m_shownInLine) putOctets();
}

/** Another scheme marks in another colour. */
void OctetsPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) putOctets();
    QWidget::changeEvent(event);
}

} // namespace ui
