// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/revocation/new_revocation.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "model/access/clock_guard.h"
#include "model/drafts/drafts.h"
#include "model/text/sentence.h"
#include "ui/findings/finding_list.h"
#include "ui/letter/autosave.h"
#include "ui/letter/letter_form.h"
#include "ui/letter/typed_line.h"
#include "ui/look/focus.h"
#include "ui/look/line_start.h"
#include "ui/look/roles.h"
#include "ui/look/tab_order.h"
#include "ui/pages/revocation/ground_line.h"
#include "ui/pages/revocation/person_rows.h"
#include "ui/pages/revocation/revocation_acts.h"

namespace ui {

namespace {

constexpr int typingPause = 120; // ms: fewer searches than letters, and nobody feels it
constexpr int editPause = 400;   // ms after the last change

/** What only says that the letter is not finished. */
bool isUnfinished(const model::Finding& finding) {
    return finding.code == model::FindingCode::FieldMissing ||
           finding.code == model::FindingCode::NoRows;
}

} // namespace

NewRevocation::NewRevocation(Work& work, const SignedIn& signedIn, QWidget* parent)
    : QWidget(parent)
    , m_work(&work)
    , m_clock(signedIn.clock)
    , m_utcOffset(signedIn.utcOffset)
    , m_form(new LetterForm("registered", this))
    , m_back(look::button("link", "backToRevocations", this))
    , m_title(look::label("title", this))
    , m_discard(look::button("plain", "discardRevocation", this))
    , m_register(look::button("primary", "registerRevocation", this))
    , m_searchCaption(look::label("caption", this))
    , m_search(new QLineEdit(this))
    , m_answer(new look::Notice("muted", "personAnswer", this))
    , m_found(new QListWidget(this))
    , m_rows(new PersonRows(this))
    , m_ground(new GroundLine(*m_rows, this))
    , m_remove(look::button("plain", "removePerson", this))
    , m_whyCaption(look::label("caption", this))
    , m_why(new QLineEdit(this))
    , m_banner(new look::Banner(this))
    , m_findings(new FindingList("revocationFindings", FindingList::Of::Letter, this))
    , m_autosave(new Autosave(*this, [this] { keep(); }))
    , m_held(*m_register, {m_form, m_search, m_found, m_rows, m_ground, m_why}) {
    layOut();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_pause.setSingleShot(true);
    m_pause.setInterval(editPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { search(false); });
    connect(&m_pause, &QTimer::timeout, this, &NewRevocation::check);
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, &NewRevocation::addChosen);
    connect(m_found, &QListWidget::itemActivated, this, &NewRevocation::addChosen);
    connect(m_form, &LetterForm::edited, this, &NewRevocation::onEdited);
    connect(m_rows, &PersonRows::edited, this, &NewRevocation::onEdited);
    connect(m_rows, &PersonRows::edited, this, &NewRevocation::offerRemoval);
    connect(m_findings, &FindingList::chosen, this, &NewRevocation::jumpTo);
    connect(m_remove, &QPushButton::clicked, this, &NewRevocation::removeRow);
    look::tabAsOneReads(*this);
    connect(m_back, &QPushButton::clicked, this, &NewRevocation::back);
    connect(m_discard, &QPushButton::clicked, this, &NewRevocation::askToDiscard);
    connect(m_register, &QPushButton::clicked, this, &NewRevocation::registerLetter);
    connect(m_why, &QLineEdit::textChanged, m_autosave, &Autosave::touch);
    setFocusProxy(m_form);
    auto* searched = new TypedLine(*m_search, signedIn.typed); // over the lock, as the rest is
    searched->setAbout(QStringLiteral("revocation/person"));
    readRules();
    const model::Drafts& drafts = signedIn.drafts;
    if (!drafts.revocation) return;
    restore(*drafts.revocation);
    look::setText(*m_why, drafts.revocationAgain); // in view as soon as the check asks for it
    m_begunAt = drafts.revocationBegun;            // and not just now
}

void NewRevocation::begin() {
    m_cameBack = m_draft;
    putTitle();
    if (m_cameBack) sayItCameBack();
    if (m_begun) return;
    m_begun = true;
    m_form->startAnew(model::civilDay(m_clock->now(), m_utcOffset));
}

void NewRevocation::readRules() {
    m_work->start(
        this, [](model::Desk& desk, model::Job&) { return model::todayOf(desk.reg()); },
        [this](const model::Result<model::Today>& today) {
            if (!today) return m_banner->fail(today.error());
            m_rows->setRules(today->rules);
            m_termClause = today->rules->term(model::TermRole::Revocation).clause;
            putHint();
            m_ground->retranslate();
        });
}

void NewRevocation::askToDiscard() {
    if (!m_discard->isEnabled() || m_held.isHeld()) return;
    m_banner->confirm(
        look::Level::Warning,
        [] { return tr("Forget everything that is written here? It cannot be brought back."); },
        [] { return tr("Forget it"); }, [] { return tr("Keep it"); },
        [this] {
            discard();
            m_form->setFocus();
        });
}

void NewRevocation::discard() {
    m_rows->startAnew();
    offerRemoval();
    m_ground->retranslate();
    m_search->clear();
    m_added.clear();
    onFound({}, {});
    m_why->clear();
    show({});
    m_banner->quiet();
    m_pause.stop();
    ++m_edition;
    m_begun = m_draft = false;
    m_discard->setEnabled(false);
    m_autosave->forget();
    m_work->start(
        m_autosave,
        [](model::Desk& desk, model::Job&) { return model::dropRevocationDraft(desk.session); },
        [this](const model::Status& dropped) { onKept(dropped); });
    begin();
}

model::RevocationLetter NewRevocation::letter() const {
    model::RevocationLetter letter = revocation::withHead(m_form->letter());
    letter.rows = m_rows->letterRows();
    return letter;
}

void NewRevocation::removeRow() {
    if (!m_held.isHeld()) m_rows->removeChosen();
}

void NewRevocation::takeRemoval(QAction* action) {
    action->setShortcutContext(Qt::WidgetShortcut);
    m_rows->addAction(action);
}

void NewRevocation::onEdited() {
    ++m_edition;
    if (!std::exchange(m_draft, true)) m_begunAt = m_clock->now();
    m_discard->setEnabled(true);
    m_banner->quiet();
    m_pause.start();
    m_autosave->touch();
}

void NewRevocation::restore(const model::RevocationLetter& draft) {
    m_begun = true;
    m_form->put(revocation::headOf(draft));
    for (const model::RevocationRow& row : draft.rows)
        m_rows->add(row);
}

void NewRevocation::keep() {
    m_work->start(
        m_autosave, // nobody waits for it
        [letter = letter(), whyAgain = m_why->text(), begun = m_begunAt](model::Desk& desk,
                                                                         model::Job&) {
            return model::keepDraft(desk.session, letter, whyAgain, begun);
        },
        [this](const model::Status& kept) { onKept(kept); });
}

void NewRevocation::onKept(const model::Status& kept) {
    if (!kept) m_banner->fail(kept.error());
}

void NewRevocation::check() {
    m_work->start(
        this,
        [letter = letter()](model::Desk& desk,
                            model::Job&) -> model::Result<std::vector<model::Finding>> {
            KU_TRY(const auto whole, revocation::completed(desk, letter));
            return model::RevocationService(desk.session).check(whole);
        },
        [this, edition = m_edition](model::Result<std::vector<model::Finding>> found) {
            if (edition != m_edition) return;
            if (!found) return m_banner->fail(found.error());
            std::erase_if(*found, isUnfinished);
            show(std::move(*found));
        });
}

void NewRevocation::show(std::vector<model::Finding> findings) {
    m_form->nameNoDays(findings);
    m_form->showFindings(findings);
    m_rows->showFindings(findings);
    const bool again = std::any_of(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.code == model::FindingCode::LetterRegistered;
    });
    m_whyCaption->setVisible(again);
    m_why->setVisible(again);
    m_findings->setVisible(!findings.empty());
    m_findings->show(std::move(findings));
}

void NewRevocation::jumpTo(const model::Finding& finding) {
    if (finding.row == 0) {
        if (!m_form->focusField(finding.field)) look::focus(*m_search);
        return;
    }
    if (finding.row > m_rows->rowCount()) return; // it was removed meanwhile
    m_rows->selectRow(finding.row - 1);
    look::focus(*m_rows);
    // The one cell that is chosen here; the others are the letter's, or the certificate's.
    if (QComboBox* ground = m_rows->groundBox(); ground && finding.field == QLatin1String("ground"))
        look::focus(*ground);
}

/** After the message has taken its room: what is jumped to is in view. */
void NewRevocation::jumpToFirstError(const std::vector<model::Finding>& findings) {
    layout()->activate();
    if (const model::Finding* first = firstError(findings)) jumpTo(*first);
}

void NewRevocation::registerLetter() {
    m_pause.stop();
    add(model::Intake::Faultless);
}

void NewRevocation::add(model::Intake intake) {
    if (m_held.isHeld()) return; // a key comes twice, a letter once
    m_banner->quiet();           // a question of before is about what stood here then
    m_autosave->keepNow();
    m_held.hold();
    m_work->start(
        this,
        [letter = letter(), intake, why = m_why->isHidden() ? QString() : m_why->text()](
            model::Desk& desk, model::Job&) -> model::Result<model::Checked> {
            KU_TRY(const auto whole, revocation::completed(desk, letter));
            auto added = model::RevocationService(desk.session).add(whole, intake, why);
            // Here, for the desk may lock before the answer comes: registered, it is no draft.
            if (added && added->id != 0) (void)model::dropRevocationDraft(desk.session);
            return added;
        },
        [this, intake](const model::Result<model::Checked>& added) {
            m_held.letGo();
            onAdded(added, intake);
        });
}

void NewRevocation::onAdded(const model::Result<model::Checked>& added, model::Intake intake) {
    if (!added) return m_banner->fail(added.error());
    if (added->id != 0) {
        emit registered(added->id);
        // Out of view by now, it is emptied without being drawn; in a turn of its own, for the
        // boxes of three hundred rows take their time to go.
        return QTimer::singleShot(0, this, &NewRevocation::discard);
    }
    show(added->findings);
    if (intake == model::Intake::Faultless &&
        !model::stops(added->findings, model::Intake::AsReceived))
        m_banner->choose(
            look::Level::Warning,
            [] {
                return tr("Rows have errors. Put right what was mistyped. Where the letter itself "
                          "is wrong, register it as it came and answer those rows.");
            },
            [] { return tr("Register as received"); }, [] { return tr("Correct it"); },
            [this] { add(model::Intake::AsReceived); });
    else
        m_banner->say(look::Level::Error, [] {
            return tr("The letter has errors: nothing is registered yet. Choose one below to "
                      "go to its place.");
        });
    jumpToFirstError(added->findings);
}

} // namespace ui
