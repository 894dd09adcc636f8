// SPDX-License-Identifier: Apache-2.0
// What the form says; what it does stands in take_in_form.cpp.
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include "model/access/clock_guard.h"
#include "model/text/lint_text.h"
#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/authority/take_in_form.h"
#include "ui/dialogs/last_try.h"
#include "ui/dialogs/secret_line.h"
#include "ui/look/banner.h"
#include "ui/look/focus.h"
#include "ui/look/roles.h"
#include "ui/shell/language.h"

namespace ui {

void TakeInForm::showDeviations(const model::AdoptedCa& stopped) {
    QStringList lines;
    for (const auto& finding : stopped.lint)
        lines += model::text::sentence(finding);
    m_deviationsList->setPlainText(lines.join(QLatin1Char('\n')));
    m_deviations->show();
    m_question->confirm( // a CA that was taken in stays
        look::Level::Warning,
        [] {
            return tr("The certificate deviates from the Order's structure; nothing was changed "
                      "yet. If it is the right one, take it in as it is: the audit keeps what "
                      "deviates.");
        },
        [] { return tr("Take it in &as it is"); }, [] { return tr("&Back"); },
        [this] {
            leaveDeviations();
            takeIn(true);
        },
        [this] { leaveDeviations(); });
}

void TakeInForm::leaveDeviations() {
    m_deviations->hide();
    arrange();
    look::focus(*m_certificate);
}

void TakeInForm::sayMediumWent() {
    m_mediumField.refusal->say(look::Level::Error, [] {
        return tr(
            "The medium was taken out; nothing was changed. Once it is in again, choose it here "
            "and type its PIN.");
    });
    look::setFault(*m_medium, true);
    look::focus(*m_medium);
}

QString TakeInForm::takenInText(const model::AdoptedCa& adopted) {
    QString text = tr("%1 is taken in.").arg(adopted.generation.name);
    const auto& crls = adopted.crls;
    if (crls && crls->start.kind == model::CrlStartKind::LastCrl)
        text += QLatin1Char(' ') + tr("Its lists go on after number %1, with %2 entries.")
                                       .arg(crls->start.number)
                                       .arg(crls->entries.size());
    else if (crls)
        text += QLatin1Char(' ') + tr("Its first list will be number 1.");
    return text;
}

/** The next one is asked for: after a root its CA. */
void TakeInForm::sayTakenIn(const model::AdoptedCa& adopted) {
    m_banner->say(look::Level::Success, [adopted] { return takenInText(adopted); });
    m_certificate->clear();
    m_list->clear();
    m_medium->setCurrentIndex(0);
    look::focus(*m_certificate);
    emit takenIn();
}

QString TakeInForm::certificateText() const {
    if (!m_file)
        return m_certificate->text().isEmpty()
                   ? tr("First the root, then the authority that it certified.")
                   : QString();
    if (m_asked)
        return tr("%1, certified by %2: of the key that was made here, on the medium %3.")
            .arg(m_file->name, m_file->issuer, m_asked->mediumSerial);
    const QString until = dayText(model::civilDay(m_file->notAfter, m_signedIn.utcOffset));
    return m_file->authority == model::AuthorityKind::Root
               ? tr("A root: %1, valid until %2.").arg(m_file->name, until)
               : tr("%1, certified by %2, valid until %3.")
                     .arg(m_file->name, m_file->issuer, until);
}

/** Of a file that could not be read nothing is said here: no empty line stands for it. */
void TakeInForm::sayCertificate() {
    m_read->setText(certificateText());
    m_read->setVisible(asks() && !m_read->text().isEmpty());
}

void TakeInForm::sayPinLimits() {
    const model::PresentMedium* chosen = chosenMedium();
    sayPinLength(*m_pin, chosen ? chosen->medium.pinLimits : model::PinLimits());
}

void TakeInForm::retranslate() {
    const auto call = [](const Field& field, const QString& name) {
        field.caption->setText(name);
        field.field->setAccessibleName(name);
        if (field.browse) field.browse->setAccessibleDescription(name);
    };
    QStringList here;
    for (const model::CaGeneration& ca : m_seen.authorities)
        here += tr("%1 (%2)").arg(ca.name, model::text::name(ca.algorithm));
    m_here->setText(here.isEmpty() ? tr("No authority is here yet.")
                                   : tr("Here already: %1").arg(here.join(QStringLiteral("; "))));
    call(m_certificateField, tr("The CA's certificate"));
    call(m_mediumField, tr("The medium with its key"));
    call(m_pinField, tr("PIN of that medium"));
    call(m_listsField, tr("Its previous revocation lists"));
    call(m_listField, tr("Its last revocation list"));
    m_certificateField.browse->setText(tr("C&hoose…")); // a key of its own for each
    m_listField.browse->setText(tr("Ch&oose…"));
    m_medium->setItemText(0, tr("Not here: only its certificate"));
    m_lists->setItemText(0, tr("They go on after its last one"));
    m_lists->setItemText(1, tr("It has never published one"));
    m_signs->setText(tr("It signs new certificates here"));
    m_go->setText(tr("&Take it in"));
    m_deviationsList->setAccessibleName(tr("Deviations"));
    sayPinLimits();
    m_last->retranslate();
    sayCertificate();
}

} // namespace ui
