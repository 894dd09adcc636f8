// SPDX-License-Identifier: Apache-2.0
#include <QLabel>

#include "ui/certificate/copy_view.h"
#include "ui/look/roles.h"
#include "ui/pages/structures/order_form.h"
#include "ui/pages/structures/order_run.h"
#include "ui/pages/structures/structure_list.h"
#include "ui/pages/structures/structures_page.h"
#include "ui/shell/button_act.h"

/** What keys and the palette ask of the page of structures, and its words. */
namespace ui {

void StructuresPage::makeActions() {
    addAct("chooseStructure", QKeySequence::Find, [this] { m_list->setFocus(); });
    const auto inPreview = [lines =
                                findChild<CopyView*>(QStringLiteral("previewLines"))](auto act) {
        return [=] {
            if (lines->isVisible()) (lines->*act)();
        };
    };
    addAct("copyFieldAction", CopyView::valueKey, inPreview(&CopyView::copy));
    addAct("copyLinesAction", CopyView::linesKey, inPreview(&CopyView::copyLines));
    addAct("selectLinesAction", CopyView::allKey, inPreview(&CopyView::selectLines));
    const QKeySequence goOn = Qt::CTRL | Qt::Key_Return; // of what is in view
    const QKeySequence open = QKeySequence::Open;        // a file, or what was issued
    const ButtonAct::Key keys[] = {
        {"showOrder", goOn},
        {"issueOrder", goOn},
        {"goOnOrder", goOn},
        {"chooseKeyFile", open},
        {"chooseKeyTarget", open},
        {"showOrdered", open},
        {"saveIssued", QKeySequence::Save},
        {"anotherOrder", QKeySequence::New},
        {"closeOrder", Qt::CTRL | Qt::Key_D},
        {"forgetOrder", Qt::CTRL | Qt::SHIFT | Qt::Key_D},
        {"cancelIssue", Qt::CTRL | Qt::Key_Period},
    };
    ButtonAct::addAll(*this, keys);
    setSeenFirst({"issueOrderAction", "goOnOrderAction", "closeOrderAction", "forgetOrderAction",
                  "cancelIssueAction"});
}

void StructuresPage::retranslate() {
    m_title->setText(tr("Issue by structure"));
    m_list->setAccessibleName(tr("Structures"));
    nameAct("chooseStructure", tr("Choose another structure"));
    nameAct("copyFieldAction", tr("Copy the value in focus"));
    nameAct("copyLinesAction", tr("Copy whole lines"));
    nameAct("selectLinesAction", tr("Select all lines"));
    m_table->retranslate();
    m_form->retranslate();
    m_run->retranslate();
    ButtonAct::nameAll(*this);
    setNeeds({"issueOrderAction", "goOnOrderAction", "closeOrderAction", "cancelIssueAction",
              "saveIssuedAction", "showOrderedAction", "anotherOrderAction"},
             tr("It belongs to another step of an issue: the page says which step comes now."));
    setNeeds({"chooseKeyFileAction", "chooseKeyTargetAction"},
             tr("The key must be in a file: choose so in “Where the key "
                "is”."));
}

} // namespace ui
