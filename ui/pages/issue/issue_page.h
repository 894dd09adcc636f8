// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>

#include "ui/look/banner.h"
#include "ui/look/empty_text.h"
#include "ui/pages/issue/issue_acts.h"
#include "ui/pages/issue/issue_card.h"
#include "ui/pages/issue/issue_run.h"
#include "ui/shell/page.h"

class QLabel;
class QTableView;
class QTabWidget;

namespace ui {

class HandOverPanel;
class TaskTable;

/** Steps 7 and 8: a guided run over the accepted rows, and the hand-over at its end. */
class IssuePage : public Page {
    Q_OBJECT

public:
    IssuePage(Surroundings surroundings, QWidget* parent);

    void retranslate() override;
    void refresh() override;
    /** The row of a letter, by its id. */
    void show(const QVariant& what) override;
    using Page::show;
    QVariant place() const override;
    void comeBack(const QVariant& place) override;
    bool stepBack() override;

private:
    void makeLayout();
    void makeActions();
    void put(issue::Queue queue);
    void putHints();
    void choose(int row);
    void mark(int row);
    void onCurrent(int row, IssueCard::Focus focus = IssueCard::Focus::GoesAlong);
    void putNext();
    void onIssued();
    void next();
    void chooseIssued();
    void skip();
    int positionOf(int row) const;

    TaskTable* m_table;
    QTableView* m_view;
    look::EmptyText* m_empty;
    IssueCard* m_card;
    HandOverPanel* m_handOver;
    QLabel* m_title;
    look::Banner* m_banner;
    QTabWidget* m_tabs;
    model::Id m_current = 0; // the row that the card is about
    int m_line = 0;          // where it stood: the next one moves up to there
    IssueRun m_run;
    model::Id m_last = 0;         // the row that was issued last
    std::set<model::Id> m_issued; // here, since the hand-over was gone to
    int m_ready = 0;
    issue::Clauses m_clauses;
    bool m_filling = false;
};

} // namespace ui
