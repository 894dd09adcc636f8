// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QItemSelection>

#include "ui/look/banner.h"
#include "ui/look/empty_text.h"
#include "ui/look/spoken.h"
#include "ui/pages/journal/journal_acts.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

namespace look {
class DayEdit;
class ToRows;
} // namespace look

class JournalTable;
class LineCorrection;

/** Appendix 3 as a book: who received which medium, when and how; printed for the signatures. */
class JournalPage : public Page {
    Q_OBJECT

public:
    JournalPage(Surroundings surroundings, QWidget* parent);

    void retranslate() override;
    void refresh() override;
    QVariant place() const override;
    void comeBack(const QVariant& place) override;
    bool stepBack() override;

private:
    void makeLayout();
    void makeActions();
    void putActs();
    bool hasDays() const;
    bool isTurnedRound() const;
    void onDays();
    void sayWhichIsNoDay();
    void search();
    void put(journal::Found found, const journal::Search& search);
    /** Where one is in the book, by what stands there. */
    struct Place {
        model::Id current = 0;
        model::Id top = 0; // the first in view; 0: at the end
        int across = 0;
        std::vector<model::Id> chosen = {}; // in the order of the book
    };
    Place viewPlace() const;
    void goBackTo(const Place& place);
    QItemSelection rowsOf(const std::vector<model::Id>& lines) const;
    QDate usualFrom() const;
    QDate usualTo() const;
    void putCount();
    QString countText() const;
    int chosenCount() const;
    int oneChosen() const;
    void onChosen();
    void nameSign();
    std::vector<model::Id> chosenLines() const;
    void correct();
    void correctStanding(const model::JournalLine& line);
    void onCorrected(int before, const model::JournalLine& now);
    void goTo(model::Id line);
    void goToEntered();
    void sayBegun();
    void print();
    void printChosen();

    JournalTable* m_table;
    QTableView* m_view;
    look::EmptyText* m_empty;
    LineCorrection* m_correction;
    QLabel* m_title;
    QPushButton* m_correct;
    QPushButton* m_print;
    QPushButton* m_sign; // the lines that are chosen, for the signatures
    QLineEdit* m_text;
    look::ToRows* m_toRows;
    QLabel* m_fromCaption;
    look::DayEdit* m_from;
    QLabel* m_toCaption;
    look::DayEdit* m_to;
    look::Banner* m_banner;
    look::Notice* m_count;
    std::optional<Place> m_atTheLock; // until the book is here again
    QDate m_today;                    // when the page was made
    bool m_isHalfPut = false;         // what was searched for before the lock, part by part
    bool m_searching = false;
    bool m_wanted = false;                  // something else is wanted since that search began
    bool m_toEnd = true;                    // a book is read from its last line
    std::optional<journal::Search> m_shown; // what stands there was found by it
    model::Id m_awaited = 0;                // to be corrected once it is read
    model::Id m_entered = 0;                // just now: gone to once it is read
    bool m_saysNoDay = false;               // the message in view
    bool m_any = false;                     // line in these days, found or not
};

} // namespace ui
