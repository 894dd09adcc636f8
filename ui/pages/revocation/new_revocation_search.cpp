// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "model/rules/identifiers.h"
#include "model/text/sentence.h"
#include "ui/look/focus.h"
#include "ui/look/roles.h"
#include "ui/pages/revocation/new_revocation.h"
#include "ui/pages/revocation/person_rows.h"
#include "ui/pages/revocation/revocation_acts.h"

/** The persons of the letter, found in the register as one types. */
namespace ui {

namespace {

model::RevocationRow rowOf(const model::CertificateRecord& certificate) {
    model::RevocationRow row;
    row.fullName = certificate.fullName;
    row.iin = certificate.iin;
    row.bin = certificate.bin;
    row.organization = certificate.organization;
    row.serial = certificate.serial;
    return row;
}

} // namespace

void NewRevocation::focusSearch() {
    m_search->setFocus();
    m_search->selectAll();
}

void NewRevocation::search(bool thenAdd) {
    const QString text = m_search->text().trimmed();
    if (text.isEmpty()) return onFound({}, {});
    m_work->start(
        this, [text](model::Desk& desk, model::Job&) { return revocation::find(desk, text); },
        [this, text, thenAdd](model::Result<revocation::Found> found) {
            if (text != m_search->text().trimmed()) return;
            if (!found) return m_banner->fail(found.error());
            onFound(std::move(*found), text);
            if (thenAdd) addChosen();
        });
}

void NewRevocation::onFound(revocation::Found found, const QString& text) {
    m_answered = text;
    m_certificates = std::move(found.valid);
    m_revoked = found.revoked;
    m_found->clear();
    for (const model::CertificateRecord& one : m_certificates) {
        m_found->addItem(QStringLiteral("%1 · %2 · %3 · %4")
                             .arg(one.fullName, one.iin, one.organization,
                                  QString::fromStdString(crypto::toHex(one.serial)).left(16)));
        auto* added = m_found->item(m_found->count() - 1);
        added->setToolTip(added->text()); // a body's name may be long
    }
    if (m_found->count() > 0) m_found->setCurrentRow(0);
    m_found->setVisible(m_found->count() > 0);
    putAnswer();
}

/** Enter in the search, or on one that was found. */
void NewRevocation::addChosen() {
    const int at = m_found->currentRow();
    // What is shown may be of another text: the answer to what was typed is still to come.
    if (m_typing.isActive() || m_answered != m_search->text().trimmed()) {
        m_typing.stop();
        return search(true);
    }
    if (at < 0 || m_found->isHidden()) return addAsTyped();
    const model::CertificateRecord& chosen = m_certificates[static_cast<std::size_t>(at)];
    m_added = chosen.fullName;
    m_rows->add(rowOf(chosen));
    m_search->clear();
    onFound({}, {});
    look::focus(*m_search);
}

/** Empty where something else is typed: a name in the column of IINs would be nobody's. */
QString NewRevocation::typedIin() const {
    const QString typed = model::plainDigits(m_search->text());
    const bool isIin = typed.size() == model::IdentifierRules().iinLength &&
                       std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit(); });
    return isIin ? typed : QString();
}

/** Somebody who has no valid certificate here is entered as the letter has it: the check says so.
 */
void NewRevocation::addAsTyped() {
    const QString iin = typedIin();
    if (iin.isEmpty()) {
        if (!m_search->text().trimmed().isEmpty()) look::faultUntilTyped(*m_search);
        return;
    }
    model::RevocationRow row;
    row.iin = m_added = iin;
    m_rows->add(row);
    m_search->clear();
}

/** Off with the focus on it: back to where the next person is found. */
void NewRevocation::offerRemoval() {
    const bool can = m_rows->rowCount() > 0;
    if (!can && m_remove->hasFocus()) look::focus(*m_search);
    m_remove->setEnabled(can);
}

bool NewRevocation::stepBack() {
    if (m_search->text().isEmpty() && m_found->isHidden()) return false;
    m_search->clear();
    onFound({}, {});
    return true;
}

} // namespace ui
