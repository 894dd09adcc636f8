// SPDX-License-Identifier: Apache-2.0
#include "ui/look/to_rows.h"

#include <algorithm>
#include <utility>

#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

namespace ui::look {

ToRows::ToRows(Keys keys, QLineEdit& line, QTableView& view, std::function<bool()> isSearching)
    : QObject(&line)
    , m_line(&line)
    , m_view(&view)
    , m_isSearching(std::move(isSearching)) {
    line.installEventFilter(this);
    connect(&line, &QLineEdit::textEdited, this, [this] { m_waits = false; });
    if (keys == Keys::DownAndEnter) connect(&line, &QLineEdit::returnPressed, this, &ToRows::go);
}

void ToRows::answered() {
    if (std::exchange(m_waits, false) && m_line->hasFocus()) go();
}

bool ToRows::eventFilter(QObject*, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const auto held = key->modifiers() & ~Qt::KeypadModifier;
    if (key->key() != Qt::Key_Down || held != Qt::NoModifier) return false;
    go();
    return true;
}

void ToRows::go() {
    m_waits = m_isSearching();
    if (m_waits || m_view->model()->rowCount() == 0) return;
    // Before the focus: a table that gets it goes to a row by itself, and chooses none.
    if (!m_view->currentIndex().isValid()) m_view->selectRow(std::max(0, m_view->rowAt(0)));
    m_view->scrollTo(m_view->currentIndex());
    m_view->setFocus();
}

} // namespace ui::look
