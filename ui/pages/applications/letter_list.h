// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QVariant>
#include <QWidget>

#include "ui/jobs/work.h"
#include "ui/look/banner.h"
#include "ui/look/empty_text.h"
#include "ui/look/spoken.h"
#include "ui/pages/applications/letters.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace ui {

namespace look {
class ToRows;
}

class LetterTable;

/** The letters and rows that wait, overdue first or sorted, searched as one types. */
class LetterList : public QWidget {
    Q_OBJECT

public:
    LetterList(Work& work, QWidget* parent);

    void refresh();
    void retranslate();
    void focusSearch();
    bool clearSearch();
    /** What was searched for and where, for comeBack() of another list. */
    QVariant place() const;
    /** Read by refresh(). */
    void comeBack(const QVariant& place);
    void openSortMenu();
    /** A letter that is being written stays; the list says so. */
    void setDraft(bool draft);

signals:
    /** A line was chosen; row 0: the letter. */
    void opened(model::Id letter, model::Id row);
    void newLetter();

private:
    Listed listed() const;
    void find();
    void search();
    void filter();
    void onListed(model::Result<LetterLines> lines);
    void onFound(model::Result<FoundLetters> found);
    void put(std::size_t lines, const std::function<void()>& show);
    void putColumns(bool ofRows);
    void putCount();
    void open(const QModelIndex& at);

    Work* m_work;
    LetterTable* m_table;
    QSortFilterProxyModel* m_found;
    QLabel* m_title;
    look::Notice* m_count;
    QPushButton* m_new;
    QLineEdit* m_text;
    QComboBox* m_listed;
    QTableView* m_view;
    look::EmptyText* m_empty;
    look::ToRows* m_toRows;
    look::Banner* m_banner;
    int m_asked = 0;          // answers of an earlier question are dropped
    bool m_searching = false; // among all letters
    bool m_wanted = false;    // typed since that search began
    bool m_draft = false;
};

} // namespace ui
