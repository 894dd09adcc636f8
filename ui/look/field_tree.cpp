// SPDX-License-Identifier: Apache-2.0
#include "ui/look/field_tree.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QStandardItemModel>

#include "ui/look/theme.h"

namespace ui::look {

namespace {
constexpr int mostNameWidth = 264;
}

FieldTree::FieldTree(const char* objectName, QWidget* parent)
    : QTreeView(parent)
    , m_lines(new QStandardItemModel(this)) {
    setObjectName(QLatin1String(objectName));
    setModel(m_lines);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setIndentation(normal);
    setRootIsDecorated(false);
    header()->setVisible(false);
}

void FieldTree::clear() {
    m_lines->clear();
    m_lines->setColumnCount(2);
}

QStandardItem* FieldTree::addGroup(const QString& title) {
    auto* group = new QStandardItem(title);
    QFont bold = font();
    bold.setBold(true);
    group->setFont(bold);
    m_lines->appendRow(group);
    setFirstColumnSpanned(group->row(), {}, true);
    return group;
}

void FieldTree::addLine(QStandardItem* group, const QString& name, const QString& value) {
    if (value.isEmpty()) return;
    auto* shown = new QStandardItem(value);
    shown->setToolTip(value);
    group->appendRow({new QStandardItem(name), shown});
}

void FieldTree::fit() {
    expandAll();
    resizeColumnToContents(0);
    setColumnWidth(0, std::min(columnWidth(0), mostNameWidth));
}

void FieldTree::copyValue() const {
    const QModelIndex at = currentIndex();
    if (at.isValid()) QApplication::clipboard()->setText(at.siblingAtColumn(1).data().toString());
}

} // namespace ui::look
