// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeView>

class QStandardItem;
class QStandardItemModel;

namespace ui::look {

/** The fields of one thing, names and values, under headings. */
class FieldTree : public QTreeView {
    Q_OBJECT

public:
    FieldTree(const char* objectName, QWidget* parent);

    void clear();
    QStandardItem* addGroup(const QString& title);
    /** Nothing where the value is empty. */
    void addLine(QStandardItem* group, const QString& name, const QString& value);
    /** After the last line. */
    void fit();

    /** The line in focus, its value alone. */
    void copyValue() const;

private:
    QStandardItemModel* m_lines;
};

} // namespace ui::look
