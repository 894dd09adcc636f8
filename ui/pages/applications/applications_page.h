// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace ui {

class LetterList;
class LetterView;
class NewLetter;

/** Steps 3 to 6: letters of appendix 1 come in, are checked, and each row is decided on. */
class ApplicationsPage : public Page {
    Q_OBJECT

public:
    ApplicationsPage(Surroundings surroundings, QWidget* parent);

    void retranslate() override;
    void refresh() override;
    /** A letter by its id, or "new". */
    void show(const QVariant& what) override;
    using Page::show;
    QVariant place() const override;
    void comeBack(const QVariant& place) override;
    bool stepBack() override;

private:
    void makeActions();
    void putActs();
    void putNeeds();
    void nameDecision();
    void put(QWidget* view);
    void openLetter(model::Id letter, model::Id row);

    QStackedWidget* m_views;
    LetterList* m_list;
    LetterView* m_letter;
    NewLetter* m_new;
    bool m_refusing = false; // the letter's ground of a refusal is asked for
    /** An action, the view in which it is offered, and what of an open letter it needs. */
    struct Offered {
        QAction* action = nullptr;
        QWidget* view = nullptr;
        bool (LetterView::*can)() const = nullptr;
    };
    std::vector<Offered> m_offered;
    QAction* m_newLetter = nullptr;
};

} // namespace ui
