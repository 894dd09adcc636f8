// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QFrame>

#include "model/domain/saved_filter.h"
#include "ui/jobs/work.h"
#include "ui/look/banner.h"

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace ui {

/**
 * The searches that the operator keeps: a button with their menu, and below the search line, while
 * it is needed, the line for a name and the way back from a deletion.
 */
class SavedSearches : public QFrame {
    Q_OBJECT

public:
    /** now: the search as it stands. */
    SavedSearches(Work& work, std::function<model::SavedFilter()> now, QWidget* parent);

    QPushButton* button() const { return m_button; }
    void refresh();
    /** The search is another one by now. */
    void onSearchChanged();
    void openMenu();
    void saveNow();
    void rename();
    void remove();
    /** One of those kept is in use. */
    bool hasCurrent() const { return current() != nullptr; }
    /** Leaves the line for a name; false where it is not open. */
    bool stepBack();
    void retranslate();

signals:
    void chosen(const model::SavedFilter& filter);
    /** The line for a name was left. */
    void left();
    /** Another one is in use, or none. */
    void currentChanged();

private:
    void makeLayout();
    void sortByName();
    void fillMenu();
    void choose(const model::SavedFilter& filter);
    const model::SavedFilter* current() const;
    void askName(const QString& name, bool renames);
    void onNamed();
    void keep(const model::SavedFilter& filter);
    void undo();
    void fault(look::Words words);
    void say(const model::Error& error);
    void putWords();
    void fit();

    Work* m_work;
    std::function<model::SavedFilter()> m_now;
    std::vector<model::SavedFilter> m_filters;
    model::SavedFilter m_deleted;
    model::Id m_current = 0;
    bool m_renames = false;
    QPushButton* m_button;
    QMenu* m_menu;
    QFrame* m_form;
    QLabel* m_caption;
    QLineEdit* m_name;
    QPushButton* m_save;
    QPushButton* m_cancel;
    QLabel* m_fault;
    look::Words m_faultWords;
    look::Banner* m_banner;
};

} // namespace ui
