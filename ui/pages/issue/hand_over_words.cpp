// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/pages/issue/hand_over_panel.h"
#include "ui/pages/issue/ready_table.h"

/** What the hand-over says. */
namespace ui {

/** What was entered, and what was found or went wrong. */
QString HandOverPanel::doneText(const issue::HandOverDone& done) {
    QStringList lines;
    if (!done.lines.empty())
        lines += tr("Handed over and entered in the journal: %1").arg(done.lines.size());
    for (const model::Finding& finding : done.findings) {
        const QString said = model::text::sentence(finding);
        lines += finding.field.isEmpty()
                     ? said
                     : QStringLiteral("%1: %2").arg(model::text::fieldName(finding.field), said);
    }
    if (done.error) lines += model::text::sentence(*done.error);
    return lines.join(u'\n');
}

look::Level HandOverPanel::levelOf(const issue::HandOverDone& done) {
    const bool isFlawless = done.findings.empty();
    if (isFlawless && done.error && done.error->code == model::ErrorCode::Cancelled)
        return look::Level::Note;
    if (done.lines.empty()) return look::Level::Error;
    return isFlawless && !done.error ? look::Level::Success : look::Level::Warning;
}

void HandOverPanel::retranslate() {
    const int chosen = static_cast<int>(chosenRows().size());
    const bool byHand = channel() == model::HandOverChannel::ByHand;
    m_text->setText(m_table->rowCount() == 0 ? tr("No media are waiting to be handed over")
                                             : tr("Media chosen: %1").arg(chosen));
    m_view->setAccessibleName(tr("Media waiting to be handed over"));
    m_empty->put([] {
        return tr("A medium appears here when its certificate is written on it. Issue the accepted "
                  "rows on the tab before this one.");
    });
    m_channelCaption->setText(tr("&How they go"));
    m_channel->setAccessibleName(tr("How they go"));
    for (int i = 0; i < m_channel->count(); ++i)
        m_channel->setItemText(i, model::text::name(static_cast<model::HandOverChannel>(
                                      m_channel->itemData(i).toInt())));
    m_receiverCaption->setText(tr("&Receiver"));
    m_receiver->setAccessibleName(tr("Receiver"));
    m_receiver->setPlaceholderText(byHand ? QString() : tr("The state body of the letter"));
    m_documentCaption->setText(tr("&Document of the receiver"));
    m_document->setAccessibleName(tr("Document of the receiver"));
    m_document->setPlaceholderText(byHand ? tr("Service ID card or power of attorney") : QString());
    m_reasonCaption->setText(tr("&Why not the letter's executor"));
    m_reason->setAccessibleName(tr("Why not the letter's executor"));
    m_go->setText(tr("Hand over"));
    m_print->setText(tr("Print the lines for signature…"));
    m_table->retranslate();
}

} // namespace ui
