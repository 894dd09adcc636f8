// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>

#include "model/text/clause.h"
#include "model/text/names.h"
#include "ui/dialogs/last_try.h"
#include "ui/dialogs/secret_line.h"
#include "ui/pages/crl/crl_contents.h"
#include "ui/pages/crl/crl_history.h"
#include "ui/pages/crl/crl_page.h"
#include "ui/pages/crl/published_panel.h"
#include "ui/shell/button_act.h"
#include "ui/shell/language.h"

/** What the page says in the language of now. */
namespace ui {

void CrlPage::retranslate() {
    m_title->setText(tr("Revocation lists"));
    m_caCaption->setText(tr("&Authority"));
    m_ca->setAccessibleName(tr("Authority"));
    for (int i = 0; i < m_ca->count(); ++i)
        m_ca->setItemText(i, nameOf(m_authorities[static_cast<std::size_t>(i)]));
    m_pinCaption->setText(tr("&PIN of the authority's medium"));
    m_pin->setAccessibleName(tr("PIN of the authority's medium"));
    sayPinLength(*m_pin, m_state ? m_state->pinLimits : model::PinLimits());
    m_last->retranslate();
    m_whyCaption->setText(tr("&Why out of turn"));
    m_why->setAccessibleName(tr("Why out of turn"));
    m_why->setPlaceholderText(tr("What happened; the audit keeps it"));
    putUrgent();
    m_publish->setText(tr("Sign and publish"));
    m_delta->setText(tr("Publish a delta list"));
    m_again->setText(tr("Publish the last one again"));
    m_published->retranslate();
    nameAct("verifyPublishedAction", tr("Verify what I published"));
    nameAct("showListAction", tr("Show what is in the chosen list"));
    nameAct("copyEntryAction", tr("Copy the value in focus"));
    nameAct("copyLinesAction", tr("Copy whole lines"));
    nameAct("selectLinesAction", tr("Select all lines"));
    setNeeds({"copyEntryAction", "copyLinesAction", "selectLinesAction"},
             tr("Open one of the previous lists and choose a line in it first."));
    const int lists = m_history->rowCount();
    m_historyHeading->setText(lists > 0 ? tr("Previous lists: %1").arg(QLocale().toString(lists))
                                        : tr("Previous lists"));
    m_view->setAccessibleName(tr("Previous lists"));
    m_history->retranslate();
    m_changesView->setAccessibleName(tr("New in the next list"));
    m_changes->retranslate();
    m_empty->put([this] {
        if (m_authorities.empty())
            return tr("The lists of an authority come here. Take one in on the page “Settings” "
                      "first.");
        if (!m_state) return QString(); // what its lists are could not be read, as a message says
        return tr("No list has been published here yet. Insert the authority's medium and press "
                  "“Sign and publish”.");
    });
    putNext();
    putHints();
    ButtonAct::nameAll(*this);
    putNeeds();
    // A screen reader says with the button what is about to be signed.
    m_publish->setAccessibleDescription(m_nextHeading->text() + u'\n' + m_nextText->text());
}

/** Of what is off because of a list that is open, or because of what the page lacks. */
void CrlPage::putNeeds() {
    const bool isOpen = !m_contents->isHidden();
    const auto needs = [&](const QString& words) {
        return isOpen ? tr("Leave the list that is open first (Esc).") : words;
    };
    setNeeds({"showListAction"}, needs(tr("Choose one of the previous lists first.")));
    setNeeds({"publishCrlAction"},
             needs(tr("An authority whose medium is in signs a list; where the page asks for the "
                      "PIN of the medium, type it first.")));
    setNeeds({"publishDeltaAction"},
             needs(tr("The national authority has delta lists, once it has a full one and its "
                      "medium is in; where the page asks for the PIN, type it first.")));
    setNeeds({"urgentCrlAction"}, needs(tr("Choose an authority that signs lists here first.")));
    setNeeds({"publishAgainAction"}, needs(tr("This authority has no published list yet.")));
}

/** As the head and Today name it. */
QString CrlPage::nameOf(const Authority& one) {
    return tr("%1 (%2)").arg(model::text::name(one.ca, one.naming),
                             model::text::name(one.ca.algorithm));
}

void CrlPage::putNext() {
    if (!m_state && !m_authorities.empty()) {
        m_nextHeading->setText(m_isCurrent ? tr("The next list was not read")
                                           : tr("The next list is being read"));
        m_nextText->setText(m_isCurrent && m_readAgain ? tr("Read it again with F5.") : QString());
        return;
    }
    if (!m_state) {
        m_nextHeading->setText(tr("No authority signs here"));
        m_nextText->setText(tr("Take in an authority first, with the medium that holds its key."));
        return;
    }
    const auto time = [this](model::Time at) { return timeText(at, around().signedIn.utcOffset); };
    const model::CrlPreview& next = m_state->next;
    m_nextHeading->setText(tr("The next list: number %1").arg(next.number));
    m_nextText->setText(tr("Entries: %1, of them new since the last list: %2. Valid from now until "
                           "%3. It goes to %4.")
                            .arg(QLocale().toString(static_cast<qlonglong>(next.entries)),
                                 QLocale().toString(static_cast<qlonglong>(next.added.size())),
                                 time(next.nextUpdate), m_state->folder));
}

/** The button that makes the next list one out of turn, or takes that back. */
void CrlPage::putUrgent() {
    m_urgent->setText(m_why->isHidden() ? tr("Out of &turn…") : tr("Not out of &turn"));
    m_urgent->setToolTip(tr("A list at once, for a reason that is recorded with it: what is "
                            "signed and published below has it."));
    m_urgent->setEnabled(m_state.has_value());
}

/** By which paragraph a revocation is soon in a list. */
void CrlPage::putHints() {
    if (!m_state) return;
    const QString clause = model::text::clauseText(m_state->clause);
    m_publish->setToolTip(tr("Sign the next list and put it into the publication folder: so a "
                             "revocation takes effect in its time (%1; Ctrl+Enter).")
                              .arg(clause));
    m_delta->setToolTip(tr("Sign a list of what was revoked since the last full one, and put it "
                           "beside that one."));
    m_again->setToolTip(
        tr("Put the last signed list into the folder once more (%1; Ctrl+Shift+Enter).")
            .arg(clause));
}

} // namespace ui
