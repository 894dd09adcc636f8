// SPDX-License-Identifier: Apache-2.0
#include "ui/findings/note_list.h"

#include <algorithm>

#include <QIcon>
#include <QResizeEvent>

#include "ui/look/icons.h"
#include "ui/look/theme.h"

namespace ui {

namespace {

constexpr int leastHeight = 72;

QIcon iconOf(Mark mark) {
    switch (mark) {
    case Mark::Right:
        return look::icon("circle-check", look::colours().success);
    case Mark::Wrong:
        return look::icon("circle-x", look::colours().danger);
    case Mark::Warning:
        return look::icon("triangle-alert", look::colours().warning);
    case Mark::Notice:
        break;
    }
    return look::icon("info", look::colours().accent);
}

} // namespace

void NoteTable::show(std::vector<Note> notes) {
    beginResetModel();
    m_notes = std::move(notes);
    endResetModel();
}

int NoteTable::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

QVariant NoteTable::data(const QModelIndex& index, int role) const {
    const Note& note = m_notes[static_cast<std::size_t>(index.row())];
    const auto marked = [&] {
        switch (note.mark) {
        case Mark::Right:
            return tr("right: %1");
        case Mark::Wrong:
            return tr("wrong: %1");
        case Mark::Warning:
            return tr("warning: %1");
        case Mark::Notice:
            break;
        }
        return QStringLiteral("%1");
    };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return note.text;
    case Qt::AccessibleTextRole:
        return marked().arg(note.text);
    case Qt::DecorationRole:
        return iconOf(note.mark);
    default:
        return {};
    }
}

NoteList::NoteList(const char* objectName, QWidget* parent)
    : QListView(parent)
    , m_table(new NoteTable(this)) {
    setObjectName(QLatin1String(objectName));
    setModel(m_table);
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setTextElideMode(Qt::ElideNone);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setIconSize(QSize(look::wide, look::wide));
    hide();
}

void NoteList::show(std::vector<Note> notes) {
    setVisible(!notes.empty());
    m_table->show(std::move(notes));
    fit();
}

void NoteList::fit() {
    executeDelayedItemsLayout();
    m_height = contentsSize().height() + 2 * look::tight;
    setMaximumHeight(m_height);
    updateGeometry();
}

QSize NoteList::sizeHint() const {
    return {QListView::sizeHint().width(), m_height};
}

/** Beyond it, it scrolls. */
QSize NoteList::minimumSizeHint() const {
    return {QListView::minimumSizeHint().width(), std::min(m_height, leastHeight)};
}

void NoteList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) fit();
}

} // namespace ui
