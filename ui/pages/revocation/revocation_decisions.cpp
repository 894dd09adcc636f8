// SPDX-License-Identifier: Apache-2.0
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "model/access/clock_guard.h"
#include "model/text/sentence.h"
#include "ui/letter/head_correction.h"
#include "ui/letter/typed_line.h"
#include "ui/look/day_edit.h"
#include "ui/look/first_of.h"
#include "ui/look/roles.h"
#include "ui/pages/revocation/revocation_correction.h"
#include "ui/pages/revocation/revocation_row_table.h"
#include "ui/pages/revocation/revocation_view.h"
#include "ui/shell/language.h"

/** What becomes of the rows: revoked, or closed without it. */
namespace ui {

/** Null: it is not among those that would be revoked now. */
const model::PlannedRevocation* RevocationView::plannedOf(int row) const {
    if (!m_opened || !m_opened->plan) return nullptr;
    for (const model::PlannedRevocation& one : m_opened->plan->rows)
        if (one.row.number == row) return &one;
    return nullptr;
}

/** A day is of one certificate: a row that means another one by now has none. */
QString RevocationView::sinceKey(model::Id letter, int row, model::Id certificate) {
    return QStringLiteral("revocation-since/%1/%2/%3").arg(letter).arg(row).arg(certificate);
}

QString RevocationView::keptSince(const model::PlannedRevocation& one) const {
    return m_days->text(sinceKey(m_letter, one.row.number, one.certificate.id));
}

/** Invalid: it is no day, as it was typed, or empty. */
QDate RevocationView::dayOf(const QString& kept) {
    return QDate::fromString(kept, Qt::ISODate);
}

/** Of the chosen row; what is being typed there stays. */
void RevocationView::putSince() {
    const model::PlannedRevocation* one = plannedOf(chosenRow()->number);
    const QString of = sinceKey(m_letter, one->row.number, one->certificate.id);
    if (of == m_sinceOf) return;
    m_sinceOf.clear(); // what stands there is the other one's
    const QString kept = keptSince(*one);
    m_since->setDate(dayOf(kept));
    if (!dayOf(kept).isValid()) m_since->setText(kept);
    m_since->markWrong();
    m_sinceOf = of;
}

/** In one way in every language; what is no day as it was typed, so that it is not lost. */
void RevocationView::keepSince() {
    if (m_sinceOf.isEmpty()) return;
    const QDate day = m_since->date();
    m_days->keep(m_sinceOf, day.isValid() ? day.toString(Qt::ISODate) : m_since->text().trimmed());
}

model::InvalidSince RevocationView::invalidSince() const {
    model::InvalidSince since;
    for (const model::PlannedRevocation& one : m_opened->plan->rows)
        if (const QDate day = dayOf(keptSince(one)); day.isValid())
            since[one.row.number] = model::invalidFrom(day, one.certificate, m_utcOffset);
    return since;
}

void RevocationView::chooseRow(int number) {
    for (int at = 0; at < m_table->rowCount(); ++at)
        if (m_opened->due.letter.rows[static_cast<std::size_t>(at)].number == number)
            m_rows->selectRow(at);
}

/** Each is a day from its certificate's first to today; else the row that is not is chosen. */
bool RevocationView::areDaysRight() {
    for (const model::PlannedRevocation& one : m_opened->plan->rows) {
        const QString kept = keptSince(one);
        if (kept.isEmpty()) continue;
        const QDate day = dayOf(kept);
        if (!day.isValid()) {
            chooseRow(one.row.number);
            m_since->markWrong();
            m_since->setFocus();
            return false;
        }
        const QDate first = model::civilDay(one.certificate.notBefore, m_utcOffset);
        if (day >= first && day <= m_opened->today) continue;
        m_banner->say(look::Level::Error, [name = one.certificate.fullName, day, first,
                                           last = m_opened->today] {
            return tr("The key of %1 cannot have lost its trust on %2: a day from %3, when the "
                      "certificate begins, to %4 is needed.")
                .arg(name, dayText(day), dayText(first), dayText(last));
        });
        chooseRow(one.row.number);
        look::faultUntilTyped(*m_since);
        m_since->setFocus();
        return false;
    }
    return true;
}

void RevocationView::revoke() {
    if (!m_revoke->isEnabled()) return;
    m_offersLists = false;
    if (!areDaysRight()) return;
    QStringList persons;
    for (const model::PlannedRevocation& one : m_opened->plan->rows) {
        const QDate day = dayOf(keptSince(one));
        persons += day.isValid() ? tr("%1 (key not to be trusted since %2)")
                                       .arg(one.certificate.fullName, dayText(day))
                                 : one.certificate.fullName;
    }
    m_banner->confirm(
        look::Level::Warning,
        [persons] {
            return (persons.size() == 1
                        ? tr("A revocation cannot be undone. Revoke the certificate of %1?")
                        : tr("A revocation cannot be undone. Revoke the certificates of: %1?"))
                .arg(look::firstOf(persons, named));
        },
        [count = persons.size()] { return tr("Revoke: %1").arg(count); },
        [] { return tr("Do not revoke"); },
        [this, since = invalidSince()] { carryOut(since); }); // the days that were asked about
}

void RevocationView::carryOut(const model::InvalidSince& since) {
    m_revoke->setEnabled(false);
    m_work->start(
        this,
        [letter = m_letter, since](model::Desk& desk, model::Job& job) {
            return model::RevocationService(desk.session)
                .revoke(letter, model::RowsWithErrors::LeaveOpen, job, since);
        },
        [this, of = ofNow()](const model::Result<model::RevocationReport>& report) {
            onRevoked(of, report);
        });
}

RevocationView::Of RevocationView::ofNow() const {
    return {m_letter, m_opened ? m_opened->due.letter.letterNumber : QString()};
}

/** Where another letter is in view by now, with the number of the one that it is about. */
void RevocationView::say(look::Level level, const Of& of, look::Words words) {
    if (isInView(of)) return m_banner->say(level, std::move(words));
    m_offersLists = false;
    m_banner->say(level, [number = of.number, words = std::move(words)] {
        return tr("Letter %1: %2").arg(number, words());
    });
}

void RevocationView::onRevoked(const Of& of, const model::Result<model::RevocationReport>& report) {
    if (report)
        for (const model::RevokedRow& one : report->revoked)
            m_days->keep(sinceKey(of.letter, one.row.number, one.certificate.id), {});
    if (!report) {
        say(look::Level::Error, of,
            [fault = report.error()] { return model::text::sentence(fault); });
    } else if (!isInView(of)) {
        // Not in the place of what the letter in view asks: the other one shows what it did.
        if (!m_banner->isConfirming())
            say(look::Level::Success, of,
                [revoked = report->revoked] { return revokedText(revoked, Listed::Soon); });
    } else {
        m_revoked = report->revoked;
        offerLists();
    }
    emit changed();
}

void RevocationView::offerLists() {
    m_offersLists = true;
    m_banner->ask(
        look::Level::Success, [revoked = m_revoked] { return revokedText(revoked, Listed::Soon); },
        [] { return tr("Publish the list…"); }, [this] { emit toLists(); });
}

/** Their list was signed meanwhile: the next one is not waited for. */
void RevocationView::sayListed() {
    if (!m_offersLists || m_banner->action().isHidden()) return; // or something else is said
    m_offersLists = false;
    m_banner->say(look::Level::Success,
                  [revoked = m_revoked] { return revokedText(revoked, Listed::Now); });
}

QString RevocationView::whyOf(model::Id letter, int row) const {
    return QStringLiteral("revocation/%1/%2").arg(letter).arg(row);
}

void RevocationView::answer(model::RowAnswer kind) {
    const model::RevocationRow* row = chosenRow();
    if (!row || row->state != model::RevocationRowState::Open || m_correction->isVisible() ||
        !m_head->isHidden() || m_isAnswering)
        return;
    if (m_why->text().trimmed().isEmpty()) { // the answer says that it is missing
        look::faultUntilTyped(*m_why);
        m_why->setFocus();
    }
    m_isAnswering = true;
    m_work->start(
        this,
        [letter = m_letter, number = row->number, why = m_why->text(), kind](model::Desk& desk,
                                                                             model::Job&) {
            return model::RevocationService(desk.session).answer(letter, number, why, kind);
        },
        [this, of = ofNow(), number = row->number](const model::Status& answered) {
            onAnswered(of, number, answered);
        });
}

/** Before the letter is read anew: a key that comes twice finds no open row. */
void RevocationView::closeHere(int number) {
    if (!m_opened) return;
    for (model::RevocationRow& row : m_opened->due.letter.rows)
        if (row.number == number) row.state = model::RevocationRowState::Answered;
    onChosen();
}

void RevocationView::onAnswered(const Of& of, int number, const model::Status& answered) {
    m_isAnswering = false;
    if (!answered) {
        say(look::Level::Error, of,
            [fault = answered.error()] { return model::text::sentence(fault); });
        return;
    }
    m_typed->forget(whyOf(of.letter, number));
    if (isInView(of)) {
        m_banner->quiet();
        closeHere(number);
    }
    emit changed();
}

} // namespace ui
