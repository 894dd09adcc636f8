// SPDX-License-Identifier: Apache-2.0
#include <QLineEdit>
#include <QPushButton>

#include "ui/letter/head_correction.h"
#include "ui/look/first_of.h"
#include "ui/look/roles.h"
#include "ui/pages/revocation/revocation_correction.h"
#include "ui/pages/revocation/revocation_view.h"

/** What becomes of the rows: revoked, or closed without it. */
namespace ui {

void RevocationView::revoke() {
    if (!m_revoke->isEnabled()) return;
    m_offersLists = false;
    QStringList persons;
    for (const model::PlannedRevocation& one : m_opened->plan->rows)
        persons += one.certificate.fullName;
    m_banner->confirm(
        look::Level::Warning,
        [persons] {
            return (persons.size() == 1
                        ? tr("A revocation cannot be undone. Revoke the certificate of %1?")
                        : tr("A revocation cannot be undone. Revoke the certificates of: %1?"))
                .arg(look::firstOf(persons, named));
        },
        [count = persons.size()] { return tr("Revoke: %1").arg(count); },
        [] { return tr("Do not revoke"); }, [this] { carryOut(); });
}

void RevocationView::carryOut() {
    m_revoke->setEnabled(false);
    m_work->start(
        this,
        [letter = m_letter](model::Desk& desk, model::Job& job) {
            return model::RevocationService(desk.session)
                .revoke(letter, model::RowsWithErrors::LeaveOpen, job);
        },
        [this](const model::Result<model::RevocationReport>& report) { onRevoked(report); });
}

void RevocationView::onRevoked(const model::Result<model::RevocationReport>& report) {
    if (!report) {
        m_banner->fail(report.error());
    } else {
        m_offersLists = true;
        m_banner->ask(
            look::Level::Success, [revoked = report->revoked] { return revokedText(revoked); },
            [] { return tr("Publish the list…"); }, [this] { emit toLists(); });
    }
    emit changed();
}

void RevocationView::answer(model::RowAnswer kind) {
    const model::RevocationRow* row = chosenRow();
    if (!row || row->state != model::RevocationRowState::Open || m_correction->isVisible() ||
        !m_head->isHidden())
        return;
    if (m_why->text().trimmed().isEmpty()) { // the answer says that it is missing
        look::faultUntilTyped(*m_why);
        m_why->setFocus();
    }
    m_work->start(
        this,
        [letter = m_letter, number = row->number, why = m_why->text(), kind](model::Desk& desk,
                                                                             model::Job&) {
            return model::RevocationService(desk.session).answer(letter, number, why, kind);
        },
        [this](const model::Status& answered) {
            if (!answered) return m_banner->fail(answered.error());
            m_why->clear();
            m_banner->quiet();
            emit changed();
        });
}

} // namespace ui
