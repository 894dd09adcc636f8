// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTableView>

#include "model/text/names.h"
#include "ui/look/spoken.h"
#include "ui/pages/media/media_page.h"
#include "ui/pages/media/media_table.h"
#include "ui/pages/media/medium_pane.h"
#include "ui/shell/button_act.h"

/** What the page is called in the language of now. */
namespace ui {

void MediaPage::retranslate() {
    m_title->setText(tr("Key media"));
    m_purposeCaption->setText(tr("A scan &is to"));
    m_purpose->setAccessibleName(tr("What a scan is to do"));
    m_purpose->setItemText(0, tr("find it, or take back what is due"));
    m_purpose->setItemText(1, tr("take in what came"));
    putHint();
    m_scanCaption->setText(tr("&Serial number"));
    m_scan->setAccessibleName(tr("Serial number"));
    m_scan->setPlaceholderText(tr("Scan or type it"));
    m_letterCaption->setText(tr("&With the letter"));
    m_letter->setAccessibleName(tr("With the letter"));
    m_kindCaption->setText(tr("&Connector"));
    m_kind->setAccessibleName(tr("Connector"));
    m_kind->setPlaceholderText(tr("Choose"));
    for (int i = 0; i < m_kind->count(); ++i)
        m_kind->setItemText(
            i, model::text::name(static_cast<model::MediumKind>(m_kind->itemData(i).toInt())));
    m_stateCaption->setText(tr("S&how"));
    m_state->setAccessibleName(tr("Which media are shown"));
    for (int i = 0; i < m_state->count(); ++i)
        m_state->setItemText(i, listName(stateAt(m_state->itemData(i))));
    m_view->setAccessibleName(tr("Key media"));
    m_text->setPlaceholderText(tr("Holder or serial number"));
    m_text->setAccessibleName(tr("Search the media"));
    putCount();
    putLetters();
    nameAct("scanToFind", tr("Find a medium, or take it back"));
    nameAct("searchMedia", tr("Search the media by holder"));
    nameAct("sortMedia", tr("Sort the media…"));
    nameAct("scanToReceive", tr("Take in media that came"));
    m_table->retranslate();
    m_pane->retranslate();
    ButtonAct::nameAll(*this);
    setNeeds({"mediumReturnedAction", "mediumDeadAction", "mediumLostAction", "mediumFormatAction",
              "prepareNowAction"},
             tr("Choose a medium in the table first, one that this can happen to."));
}

/** Of those that came back, what is to be done. */
QString MediaPage::listName(std::optional<model::MediumState> state) {
    if (!state) return tr("All media");
    return state == model::MediumState::Returned ? tr("Returned, to be formatted")
                                                 : model::text::name(*state);
}

/** Of a list that has none: how one comes there. */
QString MediaPage::emptyText(std::optional<model::MediumState> state) {
    if (!state)
        return tr("There are no media yet. Those that came are taken in by a scan: choose “take "
                  "in what came” above.");
    switch (*state) {
    case model::MediumState::Received:
        return tr("None is blank and ready. Media that came are taken in by a scan: choose “take "
                  "in what came” above.");
    case model::MediumState::Used:
        return tr("None waits with a key on it. One does from the issue to its hand-over.");
    case model::MediumState::HandedOver:
        return tr("None is with a holder. Media are handed over on the page “Issue”.");
    case model::MediumState::DueBack:
        return tr("None is due back. One is when its certificate is revoked.");
    case model::MediumState::Returned:
        return tr("None is to be formatted. Media come here when they are taken back.");
    case model::MediumState::Failed:
        return tr("None has failed or is lost. That is recorded on a medium’s card.");
    }
    return {};
}

/** What becomes of a medium that is scanned, before it is. */
void MediaPage::putHint() {
    m_purposeHint->setText(
        purpose() == Purpose::Receive
            ? tr("Each medium scanned is recorded as one that came.")
            : tr("What is scanned is shown below; what is due back is recorded as returned."));
    m_purpose->setAccessibleDescription(m_purposeHint->text());
}

void MediaPage::putCount() {
    const int found = m_table->rowCount();
    m_count->say(found > 0 ? tr("Found: %1").arg(QLocale().toString(found)) : QString());
    m_empty->put([this] {
        return m_text->text().isEmpty() ? emptyText(state())
                                        : tr("Nothing was found. Fewer letters find more.");
    });
}

} // namespace ui
