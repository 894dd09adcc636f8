// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QAction;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace ui {

/** Ctrl+K: every action by a few letters of its words, with its key; Enter does it. */
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* parent);

    /** Opens over the window with these actions; those that are off are left out. */
    void open(const QList<QAction*>& actions);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void run();

    QLineEdit* m_text;
    QListView* m_list;
    QStandardItemModel* m_all;
    QSortFilterProxyModel* m_found;
};

} // namespace ui
