// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QWidget>

#include "ui/jobs/work.h"
#include "ui/look/banner.h"
#include "ui/look/empty_text.h"
#include "ui/look/spoken.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class RevocationTable;

/** Letters that ask for revocations; para 23 gives them a working day. */
class RevocationList : public QWidget {
    Q_OBJECT

public:
    RevocationList(Work& work, QWidget* parent);

    void refresh();
    void openSortMenu();
    void setDraft(bool draft);
    void retranslate();

signals:
    void opened(model::Id letter);
    void newLetter();

private:
    void listAll();
    void onListed(const std::function<void()>& put);
    void putCount();

    Work* m_work;
    RevocationTable* m_table;
    QLabel* m_title;
    QPushButton* m_new;
    QCheckBox* m_all;
    look::Banner* m_banner;
    QTableView* m_view;
    look::EmptyText* m_empty;
    look::Notice* m_count;
    bool m_draft = false;
    int m_asked = 0;        // answers of an earlier question are dropped
    bool m_listing = false; // all letters
    bool m_wanted = false;  // in another order since that began
};

} // namespace ui
