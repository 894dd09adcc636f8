// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/crl/published_panel.h"

#include <algorithm>

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/findings/finding_list.h"
#include "ui/findings/lint_notes.h"
#include "ui/look/roles.h"
#include "ui/look/spoken.h"
#include "ui/look/theme.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

QString nameOf(const model::CaGeneration& ca, const model::AuthorityNaming& naming) {
    return PublishedPanel::tr("%1 (%2)").arg(model::text::name(ca, naming),
                                             model::text::name(ca.algorithm));
}

void addNotes(std::vector<Note>& notes, const model::PublishedOfCa& one,
              std::chrono::seconds utcOffset) {
    const model::PublishedCheck& check = one.check;
    const QString ca = nameOf(one.ca, one.naming);
    const auto add = [&](Mark mark, const QString& text) {
        notes.push_back({mark, PublishedPanel::tr("%1: %2").arg(ca, text)});
    };
    const bool isDelta = check.base != 0;
    if (check.isGood())
        return add(
            Mark::Right,
            (isDelta
                 ? PublishedPanel::tr("delta list %1 is published correctly: its content and "
                                      "number are the register's, it is signed by the CA, valid "
                                      "until %2, and follows its structure.")
                 : PublishedPanel::tr("list %1 is published correctly: its content and number are "
                                      "the register's, it is signed by the CA, valid until %2, "
                                      "and follows its structure."))
                .arg(check.number)
                .arg(timeText(check.nextUpdate.value_or(model::Time()), utcOffset)));
    add(Mark::Wrong, (isDelta ? PublishedPanel::tr("delta list %1 is NOT published correctly.")
                              : PublishedPanel::tr("list %1 is NOT published correctly."))
                         .arg(check.number));
    for (const model::Finding& finding : check.findings)
        notes.push_back({Mark::Wrong, findingText(finding)});
    for (const model::Error& reason : check.reasons)
        notes.push_back({Mark::Wrong, model::text::sentence(reason)});
    if (check.structure)
        for (Note& note : lintNotes(check.structure->findings))
            notes.push_back(std::move(note));
    for (const model::PublishedAspect aspect : check.right)
        notes.push_back({Mark::Right, model::text::name(aspect)});
}

} // namespace

PublishedPanel::PublishedPanel(Work& work, std::chrono::seconds utcOffset, QWidget* parent)
    : QFrame(parent)
    , m_work(&work)
    , m_utcOffset(utcOffset)
    , m_heading(look::label("heading", this))
    , m_verify(look::button("plain", "verifyPublished", this))
    , m_verdict(new look::Notice("text", "publishedVerdict", this))
    , m_notes(new NoteList("publishedNotes", this)) {
    look::setRole(*this, "card");
    m_verdict->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::wide, look::normal, look::wide, look::normal);
    column->setSpacing(look::near);
    column->addWidget(m_heading);
    column->addWidget(m_verify, 0, Qt::AlignLeft);
    column->addWidget(m_verdict);
    column->addWidget(m_notes, 1);
    connect(m_verify, &QPushButton::clicked, this, &PublishedPanel::verify);
}

void PublishedPanel::verify() {
    m_work->start(
        this,
        [](model::Desk& desk, model::Job& job) {
            return model::checkEveryPublished(desk.session, job);
        },
        [this](Answer answer) {
            m_answer = std::move(answer);
            const QString before = m_verdict->text();
            put();
            if (m_verdict->text() == before) look::sayAnew(*m_verdict); // asked, and answered
            emit changed();
        });
}

void PublishedPanel::forget() {
    m_answer.reset();
    put();
    emit changed();
}

QString PublishedPanel::verdictOn(const model::EveryPublished& every) {
    const auto& all = every.checked;
    const auto said = [](auto number) {
        return QLocale().toString(static_cast<qlonglong>(number));
    };
    const auto wrong =
        std::count_if(all.begin(), all.end(), [](const auto& one) { return !one.check.isGood(); });
    if (wrong > 0)
        return (every.wasStopped
                    ? tr("Stopped by the operator. NOT everything published is correct. Lists "
                         "verified so far: %1, wrong: %2.")
                    : tr("NOT everything published is correct. Lists verified: %1, wrong: %2."))
            .arg(said(all.size()), said(wrong));
    if (every.wasStopped)
        return tr("Stopped by the operator before every list was verified. Verified so far, and "
                  "correct: %1.")
            .arg(said(all.size()));
    if (all.empty()) return tr("No list was signed or taken in here yet.");
    const QString right =
        tr("Everything published is correct. Lists verified: %1.").arg(said(all.size()));
    if (every.unpublished.empty()) return right;
    return right + u' ' + tr("Not published yet: %1.").arg(said(every.unpublished.size()));
}

void PublishedPanel::put() {
    std::vector<Note> notes;
    QString verdict;
    if (m_answer && !*m_answer) {
        verdict = model::text::sentence(m_answer->error());
    } else if (m_answer) {
        verdict = verdictOn(m_answer->value());
        for (const model::PublishedOfCa& one : m_answer->value().checked)
            addNotes(notes, one, m_utcOffset);
        for (const model::UnpublishedCa& one : m_answer->value().unpublished)
            notes.push_back({Mark::Warning,
                             tr("%1: no list is published yet.").arg(nameOf(one.ca, one.naming))});
    }
    m_verdict->say(verdict);
    m_verdict->setVisible(!verdict.isEmpty());
    m_notes->show(std::move(notes));
}

void PublishedPanel::retranslate() {
    m_heading->setText(tr("In the publication folder"));
    m_verify->setText(tr("&Verify what I published"));
    m_notes->setAccessibleName(tr("What is right and wrong with what is published"));
    put();
}

} // namespace ui
