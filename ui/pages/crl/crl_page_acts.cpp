// SPDX-License-Identifier: Apache-2.0
#include <QTableView>

#include "ui/look/focus.h"
#include "ui/pages/crl/crl_contents.h"
#include "ui/pages/crl/crl_history.h"
#include "ui/pages/crl/crl_page.h"
#include "ui/pages/crl/published_panel.h"
#include "ui/shell/button_act.h"

/** What keys and the palette ask of the page of lists. */
namespace ui {

void CrlPage::makeActions() {
    addAct("verifyPublishedAction", Qt::CTRL | Qt::SHIFT | Qt::Key_V, [this] {
        m_contents->close(); // its answer stands beside the lists
        m_published->verify();
    });
    addAct("showListAction", Qt::CTRL | Qt::Key_O, [this] { openList(); });
    addAct("copyEntryAction", CopyView::valueKey, [this] { m_contents->view()->copy(); });
    addAct("copyLinesAction", CopyView::linesKey, [this] { m_contents->view()->copyLines(); });
    addAct("selectLinesAction", CopyView::allKey, [this] { m_contents->view()->selectLines(); });
    const ButtonAct::Key keys[] = {{"publishCrl", Qt::CTRL | Qt::Key_Return},
                                   {"publishDelta", Qt::CTRL | Qt::Key_D},
                                   {"publishAgain", Qt::CTRL | Qt::SHIFT | Qt::Key_Return}};
    ButtonAct::addAll(*this, keys);
    setSeenFirst({"publishCrlAction", "publishDeltaAction", "publishAgainAction"});
    putActs();
}

void CrlPage::putActs() {
    const bool isOpen = !m_contents->isHidden();
    const bool hasLines = isOpen && m_contents->view()->model()->rowCount() > 0;
    setOn({"showListAction"}, !isOpen && m_history->at(m_view->currentIndex().row()));
    setOn({"copyEntryAction", "copyLinesAction"}, hasLines && m_contents->view()->hasChosen());
    setOn({"selectLinesAction"}, hasLines);
}

void CrlPage::openList() {
    if (const model::CrlSummary* list = m_history->at(m_view->currentIndex().row()))
        m_contents->open(*list);
}

/** One list is long: it has the page while it is open. */
void CrlPage::onContents(bool hasFocus) {
    const bool isOpen = !m_contents->isHidden();
    if (isOpen) look::focus(*m_contents);
    for (QWidget* other :
         std::initializer_list<QWidget*>{m_nextCard, m_historyHeading, m_view, m_published})
        other->setVisible(!isOpen);
    if (!isOpen && hasFocus) look::focus(*m_view);
    putActs();
    putNeeds();
}

} // namespace ui
