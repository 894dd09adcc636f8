// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/revocation/revocation_page.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/look/focus.h"
#include "ui/look/theme.h"
#include "ui/pages/revocation/new_revocation.h"
#include "ui/pages/revocation/revocation_list.h"
#include "ui/pages/revocation/revocation_view.h"
#include "ui/shell/command_palette.h"

namespace ui {

RevocationPage::RevocationPage(Surroundings surroundings, QWidget* parent)
    : Page(std::move(surroundings), parent)
    , m_views(new QStackedWidget(this))
    , m_list(new RevocationList(work(), this))
    , m_letter(new RevocationView(work(), around().signedIn, this))
    , m_new(new NewRevocation(work(), around().signedIn, this)) {
    for (QWidget* view : std::initializer_list<QWidget*>{m_list, m_letter, m_new})
        m_views->addWidget(view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::apart, look::wide, look::apart, look::wide);
    column->addWidget(m_views);
    connect(m_list, &RevocationList::opened, this, &RevocationPage::open);
    connect(m_list, &RevocationList::newLetter, this, [this] { put(m_new); });
    connect(m_letter, &RevocationView::actsChanged, this, &RevocationPage::putActs);
    connect(m_letter, &RevocationView::back, this, [this] { put(m_list); });
    connect(m_letter, &RevocationView::changed, this, [this] { around().changed(); });
    connect(m_letter, &RevocationView::toLists, this,
            // Of no authority: the one that is chosen stays, and a list that is open there is left.
            [this] { around().open(QStringLiteral("crl"), qlonglong(0)); });
    connect(m_new, &NewRevocation::back, this, [this] { put(m_list); });
    connect(m_new, &NewRevocation::registered, this, &RevocationPage::open);
    makeActions();
    put(m_list);
}

void RevocationPage::makeActions() {
    using Can = bool (RevocationView::*)() const;
    const auto add = [this](const char* name, const QKeySequence& key, QWidget* view, auto act,
                            Can can = nullptr) {
        m_offered.push_back({addAct(name, key, act), view, can});
    };
    add("newRevocationAction", QKeySequence::New, m_list, [this] { put(m_new); });
    m_newLetter = m_offered.back().action;
    add("sortRevocations", Qt::CTRL | Qt::SHIFT | Qt::Key_O, m_list,
        [this] { m_list->openSortMenu(); });
    add(
        "revokeAction", Qt::CTRL | Qt::Key_Return, m_letter, [this] { m_letter->revoke(); },
        &RevocationView::canRevoke);
    add(
        "correctRevocationAction", Qt::Key_F2, m_letter, [this] { m_letter->correct(); },
        &RevocationView::canCorrect);
    add(
        "correctRevocationHead", Qt::SHIFT | Qt::Key_F2, m_letter,
        [this] { m_letter->correctHead(); }, &RevocationView::canCorrectHead);
    add(
        "saveRevocationCorrection", QKeySequence::Save, m_letter,
        [this] { m_letter->saveCorrection(); }, &RevocationView::isCorrecting);
    add(
        "answerRowAction", Qt::Key_F8, m_letter,
        [this] { m_letter->answer(model::RowAnswer::CannotBeDone); }, &RevocationView::canAnswer);
    add(
        "rowWithdrawnAction", Qt::Key_F9, m_letter,
        [this] { m_letter->answer(model::RowAnswer::Withdrawn); }, &RevocationView::canAnswer);
    add(
        "printRevocationAction", QKeySequence::Print, m_letter, [this] { m_letter->print(); },
        &RevocationView::isRead);
    add("registerRevocationAction", QKeySequence::Save, m_new, [this] { m_new->registerLetter(); });
    add("discardRevocationAction", Qt::CTRL | Qt::SHIFT | Qt::Key_D, m_new,
        [this] { m_new->askToDiscard(); });
    add("addPersonAction", QKeySequence::Find, m_new, [this] { m_new->focusSearch(); });
    add("removePersonAction", Qt::CTRL | Qt::Key_Delete, m_new, [this] { m_new->removeRow(); });
    m_new->takeRemoval(findChild<QAction*>(QStringLiteral("removePersonAction")));
    setSeenFirst({"revokeAction", "saveRevocationCorrection", "answerRowAction",
                  "rowWithdrawnAction", "registerRevocationAction", "removePersonAction"});
}

void RevocationPage::put(QWidget* view) {
    if (view == m_list) {
        m_list->setDraft(m_new->hasDraft());
        m_list->refresh();
    }
    if (view == m_new) m_new->begin();
    m_views->setCurrentWidget(view);
    setFocusProxy(view);
    putActs();
    look::focus(*view);
}

void RevocationPage::putActs() {
    const QWidget* view = m_views->currentWidget();
    for (const Offered& one : m_offered) {
        // From an open letter as well: Today's advice holds wherever the page is.
        const bool isHere = one.view == view || (view == m_letter && one.action == m_newLetter);
        one.action->setEnabled(isHere && (!one.can || (m_letter->*one.can)()));
    }
    putNeeds();
}

/** Of what is off because of the view, or because of what the letter in view is at. */
void RevocationPage::putNeeds() {
    const QString open = tr("Open a letter first: choose it in the list and press Enter.");
    const bool isLetter = m_views->currentWidget() == m_letter && m_letter->isRead();
    const QString form = tr("Save what is being corrected first, or leave it (Esc).");
    const auto needs = [&](const QString& words) {
        return !isLetter ? open : m_letter->isCorrecting() ? form : words;
    };
    setNeeds({"revokeAction"}, needs(tr("No row of this letter can be revoked now.")));
    setNeeds({"correctRevocationAction"}, needs(tr("Choose a row first that is not revoked yet.")));
    setNeeds({"answerRowAction", "rowWithdrawnAction"},
             needs(tr("Choose a row first that is still open.")));
    setNeeds({"correctRevocationHead", "printRevocationAction"}, needs(open));
    setNeeds({"saveRevocationCorrection"},
             isLetter ? tr("Nothing is being corrected: begin with F2 or Shift+F2.") : open);
}

void RevocationPage::open(model::Id letter) {
    m_letter->open(letter);
    put(m_letter);
}

void RevocationPage::refresh() {
    if (m_views->currentWidget() == m_list) m_list->refresh();
    if (m_views->currentWidget() == m_letter) m_letter->refresh();
}

void RevocationPage::show(const QVariant& what) {
    if (what.toString() == QLatin1String("new")) return put(m_new);
    if (const model::Id letter = what.toLongLong(); letter != 0) open(letter);
}

QVariant RevocationPage::place() const {
    if (m_views->currentWidget() == m_new) return QStringLiteral("new");
    if (m_views->currentWidget() == m_list) return {};
    return qlonglong(m_letter->letter());
}

bool RevocationPage::stepBack() {
    if (m_views->currentWidget() == m_list) return false;
    if (m_views->currentWidget() == m_letter && m_letter->stepBack()) return true;
    if (m_views->currentWidget() == m_new && m_new->stepBack()) return true;
    put(m_list);
    return true;
}

void RevocationPage::retranslate() {
    nameAct("newRevocationAction", tr("New letter of revocation"));
    // It begins with the letter, whatever one calls what one wants.
    CommandPalette::alsoCall(*m_newLetter, tr("revoke a certificate"));
    nameAct("sortRevocations", tr("Sort the letters…"));
    nameAct("revokeAction", tr("Revoke what the letter asks for…"));
    nameAct("correctRevocationAction", tr("Correct the row…"));
    nameAct("correctRevocationHead", tr("Correct the letter's head…"));
    nameAct("saveRevocationCorrection", tr("Save the correction"));
    nameAct("answerRowAction", tr("Close the row: it cannot be done"));
    nameAct("rowWithdrawnAction", tr("Close the row: the body took it back"));
    nameAct("printRevocationAction", tr("Print or save the letter…"));
    nameAct("registerRevocationAction", tr("Register the letter"));
    nameAct("discardRevocationAction", tr("Discard the letter being written…"));
    nameAct("addPersonAction", tr("Add a person"));
    nameAct("removePersonAction", tr("Remove the row"));
    setNeeds({"newRevocationAction"}, tr("A new letter is open already."));
    setNeeds({"sortRevocations"},
             tr("It is done in the list of letters: go back there first (Esc)."));
    putNeeds();
    setNeeds({"registerRevocationAction", "discardRevocationAction", "addPersonAction",
              "removePersonAction"},
             tr("Begin a new letter first (Ctrl+N in the list of letters)."));
    m_list->retranslate();
    m_letter->retranslate();
    m_new->retranslate();
}

} // namespace ui
