// SPDX-License-Identifier: Apache-2.0
#include <QAbstractSpinBox>
#include <QApplication>
#include <QLineEdit>

#include "ui/pages/applications/grid_view.h"
#include "ui/pages/applications/new_letter.h"
#include "ui/pages/applications/row_grid.h"

/** Steps back and forth in what is written, and where one was in it over the lock. */
namespace ui {

/** Which one types in: it has steps of its own. */
QLineEdit* NewLetter::lineInUse() const {
    QWidget* focus = QApplication::focusWidget();
    auto* line = qobject_cast<QLineEdit*>(focus);
    if (auto* box = qobject_cast<QAbstractSpinBox*>(focus)) line = box->findChild<QLineEdit*>();
    return line && isAncestorOf(line) ? line : nullptr;
}

void NewLetter::undo() {
    if (QLineEdit* line = lineInUse()) return line->undo();
    undoInTable();
}

void NewLetter::redo() {
    if (QLineEdit* line = lineInUse()) return line->redo();
    redoInTable();
}

void NewLetter::undoInTable() {
    if (!m_held.isHeld()) m_grid->undoStack().undo();
}

void NewLetter::redoInTable() {
    if (!m_held.isHeld()) m_grid->undoStack().redo();
}

QVariant NewLetter::place() const {
    return m_view->place();
}

void NewLetter::comeBack(const QVariant& place) {
    m_view->comeBack(place);
}

} // namespace ui
