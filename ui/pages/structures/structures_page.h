// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>

#include "ui/pages/structures/order_acts.h"
#include "ui/shell/page.h"

class QLabel;
class QStackedWidget;

namespace ui {

class OrderForm;
class OrderRun;
class StructureList;
class StructureTable;

namespace look {
class Banner;
}

/**
 * One certificate by any structure of the Order, without a letter: the structure, the key, what it
 * says, how it will look, and its issue. On the root's desk the same page re-subordinates a CA.
 */
class StructuresPage : public Page {
    Q_OBJECT

public:
    StructuresPage(Surroundings surroundings, QWidget* parent);

    void retranslate() override;
    void refresh() override;
    /** A structure by its id, or an order that was broken off by its number. */
    void show(const QVariant& what) override;
    using Page::show;
    QVariant place() const override;
    void comeBack(const QVariant& place) override;
    bool stepBack() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Catalogue {
        std::vector<order::Structure> structures;
        std::vector<model::StructureReport> unfinished;
    };

    void makeLayout();
    void makeActions();
    void connectAll();
    void put(Catalogue catalogue);
    int wantedLine() const;
    void onChosen(int line);
    void openStructure(const order::Structure& structure);
    void turnToForm();
    void onIssued();
    void onStopped(const model::Error& why);
    bool isFormInView() const;

    StructureTable* m_table;
    StructureList* m_list;
    QLabel* m_title;
    look::Banner* m_banner;
    QStackedWidget* m_stack;
    OrderForm* m_form;
    OrderRun* m_run;
    QString m_structure;               // the one that is chosen
    model::Id m_order = 0;             // or the order that was broken off
    std::set<model::Id> m_known;       // those that were there before
    std::optional<model::Error> m_why; // what stopped the one that is looked for now
    bool m_filling = false;
};

} // namespace ui
