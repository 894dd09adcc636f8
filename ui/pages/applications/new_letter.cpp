// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/applications/new_letter.h"

#include <algorithm>
#include <utility>

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>

#include "model/access/clock_guard.h"
#include "model/drafts/drafts.h"
#include "model/text/sentence.h"
#include "ui/findings/finding_list.h"
#include "ui/letter/autosave.h"
#include "ui/letter/letter_form.h"
#include "ui/look/focus.h"
#include "ui/look/line_start.h"
#include "ui/look/roles.h"
#include "ui/pages/applications/grid_view.h"
#include "ui/pages/applications/row_grid.h"

namespace ui {

namespace {

constexpr int editPause = 400; // ms after the last change

/** What only says that the letter is not finished. */
bool isUnfinished(const model::Finding& finding) {
    return finding.code == model::FindingCode::FieldMissing ||
           finding.code == model::FindingCode::NoRows ||
           finding.code == model::FindingCode::MediaCountDiffers;
}

} // namespace

NewLetter::NewLetter(Work& work, const SignedIn& signedIn, QWidget* parent)
    : QWidget(parent)
    , m_work(&work)
    , m_clock(signedIn.clock)
    , m_utcOffset(signedIn.utcOffset)
    , m_grid(new RowGrid(this))
    , m_form(new LetterForm("received", this))
    , m_view(new GridView(*m_grid, this))
    , m_back(look::button("link", "backToList", this))
    , m_title(look::label("title", this))
    , m_hint(look::label("caption", this))
    , m_discard(look::button("plain", "discard", this))
    , m_undo(look::button("plain", "undo", this))
    , m_redo(look::button("plain", "redo", this))
    , m_import(look::button("plain", "import", this))
    , m_check(look::button("plain", "check", this))
    , m_register(look::button("primary", "register", this))
    , m_whyCaption(look::label("caption", this))
    , m_why(new QLineEdit(this))
    , m_banner(new look::Banner(this))
    , m_findings(new FindingList("letterFindings", FindingList::Of::Letter, this))
    , m_autosave(new Autosave(*this, [this] { keep(); }))
    , m_held(*m_register, {m_form, m_view, m_import, m_why}) {
    m_banner->setObjectName(QStringLiteral("letterMessage"));
    layOut();
    m_pause.setSingleShot(true);
    m_pause.setInterval(editPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { check(Check::WhileTyping); });
    connect(m_form, &LetterForm::edited, this, &NewLetter::onEdited);
    connect(m_form, &LetterForm::bodyEntered, this, &NewLetter::offerPersons);
    connect(m_grid, &RowGrid::edited, this, &NewLetter::onEdited);
    connect(m_view, &GridView::fileDropped, this, &NewLetter::import);
    connect(m_view, &GridView::pasteFailed, this,
            [this](const model::Error& error) { m_banner->fail(error); });
    connect(m_view, &GridView::headingsLeftOut, this, &NewLetter::sayLeftOut);
    connect(m_findings, &FindingList::chosen, this, &NewLetter::jumpTo);
    connect(m_back, &QPushButton::clicked, this, &NewLetter::back);
    connect(m_discard, &QPushButton::clicked, this, &NewLetter::askToDiscard);
    connect(m_undo, &QPushButton::clicked, this, &NewLetter::undoInTable);
    connect(m_redo, &QPushButton::clicked, this, &NewLetter::redoInTable);
    connect(m_import, &QPushButton::clicked, this, &NewLetter::importFile);
    connect(m_check, &QPushButton::clicked, this, &NewLetter::checkNow);
    connect(m_register, &QPushButton::clicked, this, &NewLetter::registerLetter);
    connect(&m_grid->undoStack(), &QUndoStack::canUndoChanged, this,
            [this](bool can) { turnOn(*m_undo, can); });
    connect(&m_grid->undoStack(), &QUndoStack::canRedoChanged, this,
            [this](bool can) { turnOn(*m_redo, can); });
    connect(m_why, &QLineEdit::textChanged, m_autosave, &Autosave::touch);
    readRules();
    if (const model::Drafts& drafts = signedIn.drafts; drafts.application) {
        m_begun = true;
        m_form->put(*drafts.application);
        m_grid->replace(drafts.application->rows);
        look::setText(*m_why, drafts.applicationAgain); // in view when the check asks for it
        m_grid->undoStack().clear();         // undone, what came back would be gone for good
        m_begunAt = drafts.applicationBegun; // and not just now
    }
}

/** The grid's undo stack tells of its end, when the rest of this is gone already. */
NewLetter::~NewLetter() {
    disconnect(&m_grid->undoStack(), nullptr, this, nullptr);
}

void NewLetter::begin() {
    m_cameBack = m_draft;
    putTitle();
    if (m_cameBack) sayItCameBack();
    if (m_begun) return;
    m_begun = true;
    // At once: days that came later would find somebody typing already.
    m_form->startAnew(model::civilDay(m_clock->now(), m_utcOffset));
}

void NewLetter::askToDiscard() {
    if (!m_discard->isEnabled() || m_held.isHeld()) return;
    m_banner->confirm(
        look::Level::Warning,
        [] { return tr("Forget everything that is written here? It cannot be brought back."); },
        [] { return tr("Forget it"); }, [] { return tr("Keep it"); }, [this] { discard(); });
}

void NewLetter::discard() {
    m_grid->startAnew();
    m_form->startAnew(QDate());
    m_findings->show({});
    m_findings->hide();
    m_imported.clear();
    m_banner->quiet();
    m_why->clear();
    m_why->hide();
    m_whyCaption->hide();
    m_pause.stop();
    ++m_edition;
    ++m_letter;
    m_begun = m_draft = m_whole = m_registersTooSoon = false;
    m_reading = 0; // what is still read was for the letter that goes
    m_view->setEnabled(true);
    m_discard->setEnabled(false);
    m_autosave->forget();
    m_work->start(
        m_autosave,
        [](model::Desk& desk, model::Job&) { return model::dropApplicationDraft(desk.session); },
        [this](const model::Status& dropped) { onKept(dropped); });
    begin();
    look::focus(*m_form);
}

model::Application NewLetter::letter() const {
    model::Application letter = m_form->letter();
    letter.rows = m_grid->letterRows();
    return letter;
}

void NewLetter::onEdited() {
    ++m_edition;
    if (!std::exchange(m_draft, true)) m_begunAt = m_clock->now();
    m_discard->setEnabled(true);
    if (m_grid->letterRows().size() != m_importedRows) m_imported.clear(); // others' numbers now
    m_banner->quiet();
    m_pause.start();
    m_autosave->touch();
}

void NewLetter::keep() {
    m_work->start(
        m_autosave, // nobody waits for it
        [letter = letter(), whyAgain = m_why->text(), begun = m_begunAt](model::Desk& desk,
                                                                         model::Job&) {
            return model::keepDraft(desk.session, letter, whyAgain, begun);
        },
        [this](const model::Status& kept) { onKept(kept); });
}

void NewLetter::onKept(const model::Status& kept) {
    if (!kept) m_banner->fail(kept.error());
}

/** Off with the focus on it: back to the table, and not to whatever stands next. */
void NewLetter::turnOn(QPushButton& button, bool can) {
    if (!can && button.hasFocus()) m_view->setFocus();
    button.setEnabled(can);
}

void NewLetter::checkNow() {
    m_view->endEdit();
    m_whole = true;
    check(Check::Asked);
}

void NewLetter::check(Check as) {
    m_work->start(
        this,
        [letter = letter()](model::Desk& desk, model::Job& job) {
            return model::ApplicationService(desk.session)
                .check(letter, model::CheckStage::Intake, job);
        },
        [this, as, edition = m_edition](model::Result<std::vector<model::Finding>> found) {
            if (edition != m_edition) return;
            if (!found) return m_banner->fail(found.error());
            if (!m_whole) std::erase_if(*found, isUnfinished);
            const bool stops = firstError(*found) || firstError(m_imported);
            const auto remarks = qulonglong(found->size() + m_imported.size());
            onFound(std::move(*found));
            if (as == Check::Asked && !stops && !m_banner->isConfirming()) sayNoErrors(remarks);
        });
}

void NewLetter::onFound(std::vector<model::Finding> findings) {
    m_form->nameNoDays(findings);
    m_form->showFindings(findings);
    m_grid->showFindings(findings);
    const bool again = std::any_of(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.code == model::FindingCode::LetterRegistered;
    });
    m_whyCaption->setVisible(again);
    m_why->setVisible(again);
    findings.insert(findings.begin(), m_imported.begin(), m_imported.end());
    m_findings->setVisible(!findings.empty());
    m_findings->show(std::move(findings));
}

void NewLetter::jumpTo(const model::Finding& finding) {
    if (finding.row == 0) {
        if (!m_form->focusField(finding.field)) look::focus(*m_view);
        return;
    }
    const int place = m_grid->placeOf(finding.row);
    if (place < 0) return;
    look::focus(*m_view);
    m_view->goTo(m_grid->index(place, std::max(RowGrid::columnOf(finding.field), 0)));
}

/** After the message has taken its room: what is jumped to is in view. */
void NewLetter::jumpToFirstError(const std::vector<model::Finding>& findings) {
    layout()->activate();
    if (const model::Finding* first = firstError(findings)) jumpTo(*first);
}

void NewLetter::registerLetter() {
    if (m_held.isHeld() || waitsForFile()) return;
    m_view->endEdit();
    m_whole = true;
    m_pause.stop();
    add(model::Intake::Faultless);
}

void NewLetter::add(model::Intake intake) {
    if (m_held.isHeld() || waitsForFile()) return; // a key comes twice, a letter once
    m_banner->quiet(); // a question of before is about what stood here then
    m_autosave->keepNow();
    m_held.hold();
    m_work->start(
        this,
        [letter = letter(), intake,
         why = m_why->isHidden() ? QString() : m_why->text()](model::Desk& desk, model::Job& job) {
            auto added = model::ApplicationService(desk.session).add(letter, intake, job, why);
            // Here, for the desk may lock before the answer comes: registered, it is no draft.
            if (added && added->id != 0) (void)model::dropApplicationDraft(desk.session);
            return added;
        },
        [this, intake](model::Result<model::Checked> added) {
            m_held.letGo();
            onAdded(std::move(added), intake);
        });
}

void NewLetter::onAdded(model::Result<model::Checked> added, model::Intake intake) {
    if (!added) return m_banner->fail(added.error());
    if (added->id != 0) {
        discard();
        return emit registered(added->id);
    }
    onFound(added->findings);
    if (intake == model::Intake::Faultless &&
        !model::stops(added->findings, model::Intake::AsReceived))
        m_banner->choose(
            look::Level::Warning,
            [] {
                return tr("Rows have errors. Put right what was mistyped. Where the letter itself "
                          "is wrong, register it as it came and refuse those rows.");
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
