// SPDX-License-Identifier: Apache-2.0
#include "ui/letter/head_correction.h"

#include <algorithm>
#include <utility>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "model/text/sentence.h"
#include "ui/findings/finding_list.h"
#include "ui/letter/autosave.h"
#include "ui/letter/letter_form.h"
#include "ui/look/line_start.h"
#include "ui/look/roles.h"
#include "ui/look/tab_order.h"
#include "ui/look/theme.h"

namespace ui {

namespace {

/** That another letter has the number is all that stands against it. */
bool isOnlyRegistered(const std::vector<model::Finding>& findings) {
    return std::all_of(findings.begin(), findings.end(), [](const model::Finding& finding) {
        return finding.row != 0 || finding.severity != model::Severity::Error ||
               finding.code == model::FindingCode::LetterRegistered;
    });
}

/** What each form calls the day from which terms count. */
const char* dayFieldOf(model::HeadOf letter) {
    return letter == model::HeadOf::Application ? "received" : "registered";
}

} // namespace

HeadCorrection::HeadCorrection(Work& work, model::HeadOf of, Store store,
                               const std::optional<Draft>& draft, QWidget* parent)
    : QFrame(parent)
    , m_work(&work)
    , m_of(of)
    , m_store(std::move(store))
    , m_heading(look::label("heading", this))
    , m_form(new LetterForm(dayFieldOf(of), this))
    , m_whyCaption(look::label("caption", this))
    , m_why(new QLineEdit(this))
    , m_findings(new FindingList("headFindings", FindingList::Of::Letter, this))
    , m_banner(new look::Banner(this))
    , m_go(look::button("primary", "saveHead", this))
    , m_close(look::button("plain", "closeHead", this))
    , m_autosave(new Autosave(*this, [this] { keep(); })) {
    look::setRole(*this, "card");
    setObjectName(QStringLiteral("headCorrection"));
    m_why->setObjectName(QStringLiteral("headReason"));
    m_whyCaption->setBuddy(m_why);
    m_banner->setObjectName(QStringLiteral("headMessage"));
    layOut();
    if (draft) {
        m_letter = draft->head;
        m_form->put(draft->head);
        look::setText(*m_why, draft->why);
        m_isKept = true;
        m_isTyped = true;
    }
    connect(m_go, &QPushButton::clicked, this, &HeadCorrection::save);
    // What is asked is asked of what stands there.
    connect(m_form, &LetterForm::edited, m_banner, &look::Banner::quiet);
    connect(m_form, &LetterForm::edited, this, &HeadCorrection::onTyped);
    connect(m_why, &QLineEdit::textChanged, this, &HeadCorrection::onTyped);
    connect(m_why, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_findings, &FindingList::chosen, this, [this](const model::Finding& finding) {
        if (finding.row == 0) m_form->focusField(finding.field);
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        forget();
        emit closed();
    });
    setFocusProxy(m_form);
    look::tabAsOneReads(*this);
    hide();
}

void HeadCorrection::layOut() {
    auto* acts = new QHBoxLayout;
    acts->setSpacing(look::near);
    acts->addWidget(m_go);
    acts->addWidget(m_close);
    acts->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::normal, look::normal, look::normal, look::normal);
    column->setSpacing(look::tight);
    column->addWidget(m_heading);
    column->addWidget(m_form);
    column->addWidget(m_whyCaption);
    column->addWidget(m_why);
    column->addSpacing(look::tight);
    column->addLayout(acts);
    column->addSpacing(look::tight);
    column->addWidget(m_banner); // below what is pressed
    column->addWidget(m_findings);
    column->addStretch(1);
    m_findings->hide();
}

void HeadCorrection::begin(const model::Application& letter) {
    const bool goesOn = m_isKept && letter.id == m_letter.id;
    m_letter = letter;
    m_go->setEnabled(true);
    if (goesOn) {
        m_banner->say(look::Level::Note,
                      [] { return tr("What you typed before is still here. Cancel drops it."); });
    } else {
        forget(); // what was typed for another letter
        m_form->put(letter);
        m_why->clear();
        m_autosave->forget(); // nothing is typed yet
        m_isTyped = false;
        m_banner->quiet();
        showFindings({});
        look::setFault(*m_why, false);
    }
    m_isKept = true;
    retranslate();
    show();
}

bool HeadCorrection::isBegunOf(model::Id letter) const {
    return m_isKept && m_isTyped && m_letter.id == letter;
}

void HeadCorrection::onTyped() {
    m_isTyped = true;
    m_autosave->touch();
}

void HeadCorrection::keep() {
    model::Application head = m_form->letter();
    head.id = m_letter.id;
    m_work->start(
        m_autosave, // nobody waits for it
        [of = m_of, draft = Draft{std::move(head), m_why->text()}](model::Desk& desk, model::Job&) {
            return model::keepDraft(desk.session, of, draft);
        },
        [this](const model::Status& kept) { onKept(kept); });
}

/** Stored, cancelled, or given up for another letter. */
void HeadCorrection::forget() {
    m_autosave->forget();
    if (!std::exchange(m_isKept, false)) return;
    m_work->start(
        m_autosave,
        [of = m_of](model::Desk& desk, model::Job&) {
            return model::dropHeadDraft(desk.session, of);
        },
        [this](const model::Status& dropped) { onKept(dropped); });
}

void HeadCorrection::onKept(const model::Status& kept) {
    if (!kept) m_banner->fail(kept.error());
}

QString HeadCorrection::why() const {
    return m_why->text().trimmed();
}

void HeadCorrection::save() {
    store({});
}

void HeadCorrection::store(const QString& whyAgain) {
    if (!m_go->isEnabled()) return;
    m_go->setEnabled(false); // one correction once
    model::Application head = m_form->letter();
    head.id = m_letter.id;
    m_work->start(
        this,
        [head, why = why(), whyAgain, keep = m_store](model::Desk& desk, model::Job&) {
            return keep(desk, head, why, whyAgain);
        },
        [this, of = m_letter](const model::Result<model::Checked>& answer) {
            onAnswer(of, answer);
        });
}

void HeadCorrection::onAnswer(const model::Application& of,
                              const model::Result<model::Checked>& answer) {
    const bool isThisLetter = of.id == m_letter.id; // or another one is put right by now
    const bool isInView = isThisLetter && !isHidden();
    if (isThisLetter) putAnswer(answer);
    if (answer && answer->id != 0)
        isInView ? emit corrected() : emit correctedBefore();
    else if (!isInView)
        emit failedBefore([number = of.letterNumber, answer] {
            return tr("Letter %1 was not corrected. %2")
                .arg(number, answer ? tr("It has errors.") : model::text::sentence(answer.error()));
        });
}

void HeadCorrection::putAnswer(const model::Result<model::Checked>& answer) {
    m_go->setEnabled(true);
    if (why().isEmpty()) look::faultUntilTyped(*m_why);
    if (!answer) {
        showFindings({});
        m_banner->fail(answer.error());
        return;
    }
    if (answer->id == 0) return onStopped(answer->findings);
    forget();
}

void HeadCorrection::onStopped(const std::vector<model::Finding>& findings) {
    showFindings(findings);
    if (!isOnlyRegistered(findings))
        return m_banner->say(look::Level::Error,
                             [] { return tr("The letter has errors: nothing is changed yet."); });
    m_banner->choose(
        look::Level::Warning,
        [] {
            return tr("Another letter of this body has this number and date. If there really are "
                      "two, save it all the same: your reason is recorded.");
        },
        [] { return tr("Save all the same"); }, [] { return tr("Correct it"); },
        [this] { store(why()); });
}

void HeadCorrection::showFindings(std::vector<model::Finding> findings) {
    m_form->nameNoDays(findings);
    m_form->showFindings(findings);
    m_findings->setVisible(!findings.empty());
    m_findings->show(std::move(findings));
}

void HeadCorrection::retranslate() {
    m_heading->setText(tr("Correct the head of letter %1").arg(m_letter.letterNumber));
    m_whyCaption->setText(tr("Why it is corrected"));
    m_why->setAccessibleName(m_whyCaption->text());
    m_go->setText(tr("Save the correction"));
    m_go->setToolTip(tr("Both are kept, and your reason (Ctrl+S)."));
    m_close->setText(tr("Cancel"));
    m_form->retranslate();
    m_findings->retranslate();
}

} // namespace ui
