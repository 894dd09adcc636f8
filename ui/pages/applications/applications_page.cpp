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

namespace {

// Of a place.
constexpr auto theList = "list";
constexpr auto theView = "view";
constexpr auto theNew = "new"; // the letter that is being written

} // namespace

ApplicationsPage::ApplicationsPage(Surroundings surroundings, QWidget* parent)
    : Page(std::move(surroundings), parent)
    , m_views(new QStackedWidget(this))
    , m_list(new LetterList(work(), this))
    , m_letter(new LetterView(work(), around().signedIn.utcOffset, around().signedIn.drafts, this))
    , m_new(new NewLetter(work(), around().signedIn, this)) {
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
    connect(m_letter, &LetterView::actsChanged, this, &ApplicationsPage::putActs);
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
    using Can = bool (LetterView::*)() const;
    const auto add = [this](const char* name, const QKeySequence& key, QWidget* view, auto act,
                            Can can = nullptr) {
        m_offered.push_back({addAct(name, key, act), view, can});
    };
    constexpr Can canAct = &LetterView::canAct;
    using Qt::CTRL;
    using Qt::SHIFT;
    add("newLetterAction", QKeySequence::New, m_list, [this] { put(m_new); });
    m_newLetter = m_offered.back().action;
    add("findLetter", QKeySequence::Find, m_list, [this] { m_list->focusSearch(); });
    add("sortLetters", CTRL | SHIFT | Qt::Key_O, m_list, [this] { m_list->openSortMenu(); });
    add(
        "correctRowAction", Qt::Key_F2, m_letter, [this] { m_letter->correct(); }, canAct);
    add(
        "correctHeadAction", SHIFT | Qt::Key_F2, m_letter, [this] { m_letter->correctHead(); },
        canAct);
    add(
        "acceptRow", CTRL | Qt::Key_Return, m_letter, [this] { m_letter->accept(); }, canAct);
    add(
        "refuseRow", CTRL | SHIFT | Qt::Key_Return, m_letter, [this] { m_letter->refuse(); },
        canAct);
    add(
        "changeDecisionAction", Qt::Key_F6, m_letter, [this] { m_letter->changeDecision(); },
        &LetterView::canChangeDecision);
    add(
        "saveRowCorrection", QKeySequence::Save, m_letter, [this] { m_letter->saveCorrection(); },
        &LetterView::isCorrecting);
    add(
        "printApplicationAction", CTRL | Qt::Key_P, m_letter,
        [this] { m_letter->printApplication(); }, &LetterView::isRead);
    add(
        "printReplyAction", CTRL | SHIFT | Qt::Key_P, m_letter, [this] { m_letter->printReply(); },
        &LetterView::isRead);
    add("registerAction", QKeySequence::Save, m_new, [this] { m_new->registerLetter(); });
    add("checkAction", Qt::Key_F7, m_new, [this] { m_new->checkNow(); });
    add("importAction", QKeySequence::Open, m_new, [this] { m_new->importFile(); });
    add("discardAction", CTRL | SHIFT | Qt::Key_D, m_new, [this] { m_new->askToDiscard(); });
    add("undoAction", CTRL | Qt::Key_Z, m_new, [this] { m_new->undo(); });
    add("redoAction", CTRL | Qt::Key_Y, m_new, [this] { m_new->redo(); });
    // Not while its letter is on the way to the register.
    const auto inGrid = [this](void (GridView::*act)()) {
        return [this, act] {
            if (m_new->grid().isEnabled()) (m_new->grid().*act)();
        };
    };
    add("fillDownAction", CTRL | Qt::Key_D, m_new, inGrid(&GridView::fillDown));
    add("insertRowAction", Qt::Key_Insert, m_new, inGrid(&GridView::insertAbove));
    add("removeRowsAction", CTRL | Qt::Key_Delete, m_new, inGrid(&GridView::removeChosen));
    add("copyCellsAction", QKeySequence::Copy, m_new, [this] { m_new->grid().copy(); });
    add("pasteRowsAction", QKeySequence::Paste, m_new, inGrid(&GridView::paste));
    // As spreadsheets of one system or the other have it.
    findChild<QAction*>(QStringLiteral("redoAction"))
        ->setShortcuts({CTRL | Qt::Key_Y, CTRL | SHIFT | Qt::Key_Z});
    // Ctrl+Insert and Shift+Insert, too
    findChild<QAction*>(QStringLiteral("copyCellsAction"))->setShortcuts(QKeySequence::Copy);
    findChild<QAction*>(QStringLiteral("pasteRowsAction"))->setShortcuts(QKeySequence::Paste);
    // In the grid alone: where one types, the same key is about what is written there.
    for (const char* inCells : {"removeRowsAction", "copyCellsAction", "pasteRowsAction"}) {
        auto* action = findChild<QAction*>(QLatin1String(inCells));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_new->grid().addAction(action);
    }
    for (const char* step : {"undoAction", "redoAction"}) // through many steps, each undone as well
        findChild<QAction*>(QLatin1String(step))->setAutoRepeat(true);
    setSeenFirst({"acceptRow", "refuseRow", "saveRowCorrection", "registerAction", "undoAction",
                  "redoAction", "fillDownAction", "insertRowAction", "removeRowsAction",
                  "pasteRowsAction"});
}

void ApplicationsPage::put(QWidget* view) {
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

void ApplicationsPage::putActs() {
    const QWidget* view = m_views->currentWidget();
    for (const Offered& one : m_offered) {
        // From an open letter as well: Today's advice holds wherever the page is.
        const bool isHere = one.view == view || (view == m_letter && one.action == m_newLetter);
        one.action->setEnabled(isHere && (!one.can || (m_letter->*one.can)()));
    }
    putNeeds();
}

/** Of what is off because of the view, or because of what the letter in view is at. */
void ApplicationsPage::putNeeds() {
    const bool isLetter = m_views->currentWidget() == m_letter && m_letter->isRead();
    const QString open = tr("Open a letter first: choose it in the list and press Enter.");
    setNeeds({"correctRowAction", "correctHeadAction", "acceptRow", "refuseRow"},
             isLetter ? tr("Save what is being corrected first, or leave it (Esc).") : open);
    setNeeds({"changeDecisionAction"},
             isLetter && !m_letter->isCorrecting() ? tr("No decision on this row is there yet.")
             : isLetter ? tr("Save what is being corrected first, or leave it (Esc).")
                        : open);
    setNeeds({"saveRowCorrection"},
             isLetter ? tr("Nothing is being corrected: begin with F2 or Shift+F2.") : open);
    setNeeds({"printApplicationAction", "printReplyAction"}, open);
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
    if (what.toString() == QLatin1String(theNew)) return put(m_new);
    if (const model::Id letter = what.toLongLong(); letter != 0) openLetter(letter, 0);
}

QVariant ApplicationsPage::place() const {
    QVariant view;
    if (m_views->currentWidget() == m_new)
        view = QVariantMap{{QLatin1String(theNew), m_new->place()}};
    else if (m_views->currentWidget() == m_letter)
        view = QVariantList{qlonglong(m_letter->letter()), qlonglong(m_letter->row())};
    return QVariantMap{{QLatin1String(theList), m_list->place()}, {QLatin1String(theView), view}};
}

void ApplicationsPage::comeBack(const QVariant& place) {
    const QVariantMap before = place.toMap();
    m_list->comeBack(before[QLatin1String(theList)]);
    const QVariant view = before[QLatin1String(theView)];
    if (const QVariantMap inNew = view.toMap(); !inNew.isEmpty()) {
        put(m_new);
        return m_new->comeBack(inNew[QLatin1String(theNew)]);
    }
    const QVariantList letterAndRow = view.toList();
    if (letterAndRow.size() != 2) return show(view);
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
    nameAct("copyCellsAction", tr("Copy the chosen cells of the table"));
    nameAct("pasteRowsAction", tr("Paste into the table"));
    setNeeds({"newLetterAction"}, tr("A new letter is open already."));
    setNeeds({"findLetter", "sortLetters"},
             tr("It is done in the list of letters: go back there first (Esc)."));
    putNeeds();
    setNeeds({"registerAction", "checkAction", "importAction", "discardAction", "undoAction",
              "redoAction", "fillDownAction", "insertRowAction", "removeRowsAction",
              "copyCellsAction", "pasteRowsAction"},
             tr("Begin a new letter first (Ctrl+N in the list of letters)."));
    m_list->retranslate();
    m_letter->retranslate();
    m_new->retranslate();
}

} // namespace ui
