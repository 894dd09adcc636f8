// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include "tests/ui/screen.h"

/** A table sorted as an operator does it. */
namespace ui::test {

inline QStringList columnOf(const QTableView& view, int column) {
    QStringList cells;
    for (int row = 0; row < view.model()->rowCount(); ++row)
        cells += view.model()->index(row, column).data().toString();
    return cells;
}

inline void clickHeading(const QTableView& view, int column) {
    const QHeaderView* header = view.horizontalHeader();
    const QPoint place(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                       header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
}

/** By the keyboard: the menu opens, Down goes to the next heading, Enter takes it. */
inline void sortByKey(Screen& screen, int downs) {
    screen.press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    const auto isOpen = [] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()); };
    if (!QTest::qWaitFor([&] { return isOpen() != nullptr; })) qFatal("no menu to sort by");
    QMenu* menu = isOpen();
    for (int down = 0; down < downs; ++down)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    screen.toFront();
}

} // namespace ui::test
