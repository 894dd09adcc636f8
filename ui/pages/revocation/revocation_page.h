// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"

class QStackedWidget;

namespace ui {

class NewRevocation;
class RevocationList;
class RevocationView;

/** Step 10: letters of appendix 7, from their registration to the revocation of each row. */
class RevocationPage : public Page {
    Q_OBJECT

public:
    RevocationPage(Surroundings surroundings, QWidget* parent);

    void retranslate() override;
    void refresh() override;
    /** The id of a letter. */
    void show(const QVariant& what) override;
    using Page::show;
    QVariant place() const override;
    void comeBack(const QVariant& place) override { show(place); }
    bool stepBack() override;

private:
    void makeActions();
    void putActs();
    void putNeeds();
    void put(QWidget* view);
    void open(model::Id letter);

    QStackedWidget* m_views;
    RevocationList* m_list;
    RevocationView* m_letter;
    NewRevocation* m_new;
    /** An action, the view that it belongs to, and what of an open letter it needs. */
    struct Offered {
        QAction* action = nullptr;
        QWidget* view = nullptr;
        bool (RevocationView::*can)() const = nullptr;
    };
    std::vector<Offered> m_offered;
    QAction* m_newLetter = nullptr;
};

} // namespace ui
