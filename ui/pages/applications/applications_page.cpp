// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/applications/applications_page.h"

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/look/focus.h"
#include "ui/look/tab_order.h"
#include "ui/look/theme.h"
#include "ui/pages/applications/grid_view.h"
#include "ui/pages/applications/letter_list.h"
#include "ui/pages/applications/letter_view.h"
#include "ui/pages/applications/new_letter.h"

namespace ui {

ApplicationsPage::ApplicationsPage(Surroundings surroundings, QWidget* parent)
    : Page(std::move(surroundings), parent)
    , m_views(new QStackedWidget(this))
    , m_list(new LetterList(work(), this))
    , m_letter(new LetterView(work(), around().signedIn.utcOffset, around().signedIn.drafts, this))
    , m_new(new NewLetter(work(), around().signedIn.utcOffset, around().signedIn.drafts, this)) {
    for (QWidget* view : std::initializer_list<QWidget*>{m_list, m_letter, m_new})
        m_views->addWidget(view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::apart, look::wide, look::apart, look::wide);
    column->addWidget(m_views);
    connect(m_list, &LetterList::opened, this, &ApplicationsPage::openLetter);
    connect(m_list, &LetterList::newLetter, this, [this] { put(m_new); });
    connect(m_letter, &LetterView::refusing, this, [this](bool is) {
        m_refusing = is;
        nameDecision();
    });
    connect(m_letter, &LetterView::toIssue, this,
            [this](model::Id row) { around().open(QStringLiteral("issue"), qlonglong(row)); });
    connect(m_letter, &LetterView::back, this, [this] { put(m_list); });
    connect(m_new, &NewLetter::back, this, [this] { put(m_list); });
    connect(m_new, &NewLetter::registered, this,
            [this](model::Id letter) { openLetter(letter, 0); });
    makeActions();
    put(m_list);
    look::tabAsOneReads(*this);
}

void ApplicationsPage::makeActions() {
    const auto add = [this](const char* name, const QKeySequence& key, QWidget* view, auto act) {
        m_of.emplace_back(addAct(name, key, act), view);
    };
    using Qt::CTRL;
    using Qt::SHIFT;
    add("newLetterAction", QKeySequence::New, m_list, [this] { put(m_new); });
    m_newLetter = m_of.back().first;
    add("findLetter", QKeySequence::Find, m_list, [this] { m_list->focusSearch(); });
    add("sortLetters", CTRL | SHIFT | Qt::Key_O, m_list, [this] { m_list->openSortMenu(); });
    add("correctRowAction", Qt::Key_F2, m_letter, [this] { m_letter->correct(); });
    add("correctHeadAction", SHIFT | Qt::Key_F2, m_letter, [this] { m_letter->correctHead(); });
    add("acceptRow", CTRL | Qt::Key_Return, m_letter, [this] { m_letter->accept(); });
    add("refuseRow", CTRL | SHIFT | Qt::Key_Return, m_letter, [this] { m_letter->refuse(); });
    add("changeDecisionAction", Qt::Key_F6, m_letter, [this] { m_letter->changeDecision(); });
    add("saveRowCorrection", QKeySequence::Save, m_letter, [this] { m_letter->saveCorrection(); });
    add("printApplicationAction", CTRL | Qt::Key_P, m_letter,
        [this] { m_letter->printApplication(); });
    add("printReplyAction", CTRL | SHIFT | Qt::Key_P, m_letter, [this] { m_letter->printReply(); });
    add("registerAction", QKeySequence::Save, m_new, [this] { m_new->registerLetter(); });
    add("checkAction", Qt::Key_F7, m_new, [this] { m_new->checkNow(); });
    add("importAction", QKeySequence::Open, m_new, [this] { m_new->importFile(); });
    add("discardAction", CTRL | SHIFT | Qt::Key_D, m_new, [this] { m_new->askToDiscard(); });
    add("undoAction", CTRL | Qt::Key_Z, m_new, [this] { m_new->undo(); });
    add("redoAction", CTRL | SHIFT | Qt::Key_Z, m_new, [this] { m_new->redo(); });
    // Not while its letter is on the way to the register.
    const auto inGrid = [this](void (GridView::*act)()) {
        return [this, act] {
            if (m_new->grid().isEnabled()) (m_new->grid().*act)();
        };
    };
    add("fillDownAction", CTRL | Qt::Key_D, m_new, inGrid(&GridView::fillDown));
    add("insertRowAction", Qt::Key_Insert, m_new, inGrid(&GridView::insertAbove));
    add("removeRowsAction", CTRL | Qt::Key_Delete, m_new, inGrid(&GridView::removeChosen));
    // In the grid alone: where one types, the same key takes a word away.
    auto* remove = findChild<QAction*>(QStringLiteral("removeRowsAction"));
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_new->grid().addAction(remove);
    for (const char* decision : {"acceptRow", "refuseRow"}) // a key held down decides on one row
        findChild<QAction*>(QLatin1String(decision))->setAutoRepeat(false);
    setSeenFirst({"acceptRow", "refuseRow", "saveRowCorrection", "registerAction", "undoAction",
                  "redoAction", "fillDownAction", "insertRowAction", "removeRowsAction"});
}

void ApplicationsPage::put(QWidget* view) {
    if (view == m_list) {
        m_list->setDraft(m_new->hasDraft());
        m_list->refresh();
    }
    if (view == m_new) m_new->begin();
    m_views->setCurrentWidget(view);
    setFocusProxy(view);
    // From an open letter as well: Today's advice holds wherever the page is.
    for (const auto& [action, of] : m_of)
        action->setEnabled(of == view || (view == m_letter && action == m_newLetter));
    look::focus(*view);
}

void ApplicationsPage::openLetter(model::Id letter, model::Id row) {
    m_letter->open(letter, row);
    put(m_letter);
}

void ApplicationsPage::refresh() {
    if (m_views->currentWidget() == m_list) m_list->refresh();
    if (m_views->currentWidget() == m_letter) m_letter->refresh();
}

void ApplicationsPage::show(const QVariant& what) {
    if (what.toString() == QLatin1String("new")) return put(m_new);
    if (const model::Id letter = what.toLongLong(); letter != 0) openLetter(letter, 0);
}

QVariant ApplicationsPage::place() const {
    if (m_views->currentWidget() == m_new) return QStringLiteral("new");
    if (m_views->currentWidget() == m_list) return {};
    return QVariantList{qlonglong(m_letter->letter()), qlonglong(m_letter->row())};
}

void ApplicationsPage::comeBack(const QVariant& place) {
    const QVariantList letterAndRow = place.toList();
    if (letterAndRow.size() != 2) return show(place);
    openLetter(letterAndRow[0].toLongLong(), letterAndRow[1].toLongLong());
}

bool ApplicationsPage::stepBack() {
    if (m_views->currentWidget() == m_list) return m_list->clearSearch();
    if (m_views->currentWidget() == m_letter) return m_letter->stepBack();
    put(m_list);
    return true;
}

/** Its key goes on with the form in view: the palette says what that does. */
void ApplicationsPage::nameDecision() {
    nameAct("acceptRow", m_refusing ? tr("Refuse the row") : tr("Accept the row"));
}

void ApplicationsPage::retranslate() {
    nameAct("newLetterAction", tr("New letter"));
    nameAct("findLetter", tr("Search the letters"));
    nameAct("sortLetters", tr("Sort the letters…"));
    nameAct("correctRowAction", tr("Correct the row…"));
    nameAct("correctHeadAction", tr("Correct the letter's head…"));
    nameDecision();
    nameAct("refuseRow", tr("Refuse the row…"));
    nameAct("changeDecisionAction", tr("Change the decision…"));
    nameAct("saveRowCorrection", tr("Save the correction"));
    nameAct("printApplicationAction", tr("Print or save the application…"));
    nameAct("printReplyAction", tr("Print or save the reasoned answer…"));
    nameAct("registerAction", tr("Register the letter"));
    nameAct("checkAction", tr("Check the letter"));
    nameAct("importAction", tr("Import the table from a CSV file…"));
    nameAct("discardAction", tr("Discard the letter being written…"));
    nameAct("undoAction", tr("Undo"));
    nameAct("redoAction", tr("Redo"));
    nameAct("fillDownAction", tr("Fill down"));
    nameAct("insertRowAction", tr("Add a row above"));
    nameAct("removeRowsAction", tr("Remove the rows chosen"));
    setNeeds({"newLetterAction"}, tr("A new letter is open already."));
    setNeeds({"findLetter", "sortLetters"},
             tr("It is done in the list of letters: go back there first (Esc)."));
    setNeeds({"correctRowAction", "correctHeadAction", "acceptRow", "refuseRow",
              "changeDecisionAction", "saveRowCorrection", "printApplicationAction",
              "printReplyAction"},
             tr("Open a letter first: choose it in the list and press Enter."));
    setNeeds({"registerAction", "checkAction", "importAction", "discardAction", "undoAction",
              "redoAction", "fillDownAction", "insertRowAction", "removeRowsAction"},
             tr("Begin a new letter first (Ctrl+N in the list of letters)."));
    m_list->retranslate();
    m_letter->retranslate();
    m_new->retranslate();
}

} // namespace ui
