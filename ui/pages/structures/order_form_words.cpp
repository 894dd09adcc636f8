// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include "model/text/language.h"
#include "model/text/names.h"
#include "ui/pages/structures/key_form.h"
#include "ui/pages/structures/order_form.h"
#include "ui/pages/structures/structure_list.h"
#include "ui/pages/structures/value_form.h"

/** What stands above the form of an order: its structure and who signs by it. */
namespace ui {

/** Of one alone there is nothing to choose. */
void OrderForm::putSigners() {
    const QSignalBlocker asOne(m_signer);
    const QVariant chosen = m_signer->currentData();
    m_signer->clear();
    for (const order::Signer& one : m_structure.signers)
        m_signer->addItem(tr("%1 · %2").arg(model::text::name(one.ca, one.naming),
                                            model::text::name(one.ca.algorithm)),
                          qlonglong(one.ca.id));
    const int same = m_signer->findData(chosen);
    m_signer->setCurrentIndex(same >= 0 ? same : m_signer->count() > 0 ? 0 : -1);
    m_signer->setToolTip(m_signer->currentText());
    const bool isChoice = m_signer->count() > 1;
    m_signer->setVisible(isChoice);
    m_signerCaption->setVisible(isChoice);
}

void OrderForm::putHead() {
    if (m_structure.offer.id.empty()) return;
    m_title->setText(m_structure.offer.in(model::text::language()));
    QStringList about{aboutText(m_structure.offer)};
    if (m_signer->count() == 1) about += tr("Signed by: %1").arg(m_signer->currentText());
    m_about->setText(about.join(u'\n'));
    if (canIssue()) return;
    m_banner->say(look::Level::Note, [] {
        return tr("No authority that issues by it signs at this workplace. One that is there "
                  "already is taken in on the page “Settings”.");
    });
}

void OrderForm::retranslate() {
    putSigners();
    putHead();
    m_signerCaption->setText(tr("&Signed by"));
    m_signer->setAccessibleName(tr("Signed by"));
    m_go->setText(tr("S&how the certificate"));
    m_forget->setText(tr("&Empty the form…"));
    m_key->retranslate();
    m_values->retranslate();
}

} // namespace ui
