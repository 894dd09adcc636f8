// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QPointer>

class QAction;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace ui {

/**
 * Ctrl+K: every action by a few letters of its words, with its key. Enter does it; one of a page
 * that is not in view is brought into view first and waits for another Enter, because what it acts
 * on stands there.
 */
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* parent);

    /** The actions of a page that is not in view. */
    struct Elsewhere {
        int page = 0;
        QString title;
        QList<QAction*> actions;
    };

    /** Opens over the window with these; what is off or has no words is left out. */
    void open(const QList<QAction*>& here, const QList<Elsewhere>& elsewhere,
              const QString& text = {});
    /** Esc: the focus goes back to where it was. */
    void leave();

signals:
    /** This page is to come into view, and the palette anew over it, with these words. */
    void pageWanted(int page, const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void run();
    void add(QAction* action, const Elsewhere* place);
    void giveFocusBack();

    QPointer<QWidget> m_before; // had the focus
    QLineEdit* m_text;
    QListView* m_list;
    QStandardItemModel* m_all;
    QSortFilterProxyModel* m_found;
};

} // namespace ui
