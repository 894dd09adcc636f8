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
    connect(m_letter, &RevocationView::back, this, [this] { put(m_list); });
    connect(m_letter, &RevocationView::changed, this, [this] { around().changed(); });
    connect(m_letter, &RevocationView::toLists, this,
            [this] { around().open(QStringLiteral("crl"), {}); });
    connect(m_new, &NewRevocation::back, this, [this] { put(m_list); });
    connect(m_new, &NewRevocation::registered, this, &RevocationPage::open);
    makeActions();
    put(m_list);
}

void RevocationPage::makeActions() {
    const auto add = [this](const char* name, const QKeySequence& key, QWidget* view, auto act) {
        m_of.emplace_back(addAct(name, key, act), view);
    };
    add("newRevocationAction", QKeySequence::New, m_list, [this] { put(m_new); });
    m_newLetter = m_of.back().first;
    add("sortRevocations", Qt::CTRL | Qt::SHIFT | Qt::Key_O, m_list,
        [this] { m_list->openSortMenu(); });
    add("revokeAction", Qt::CTRL | Qt::Key_Return, m_letter, [this] { m_letter->revoke(); });
    add("correctRevocationAction", Qt::Key_F2, m_letter, [this] { m_letter->correct(); });
    add("correctRevocationHead", Qt::SHIFT | Qt::Key_F2, m_letter,
        [this] { m_letter->correctHead(); });
    add("saveRevocationCorrection", QKeySequence::Save, m_letter,
        [this] { m_letter->saveCorrection(); });
    add("answerRowAction", Qt::Key_F8, m_letter,
        [this] { m_letter->answer(model::RowAnswer::CannotBeDone); });
    add("rowWithdrawnAction", Qt::Key_F9, m_letter,
        [this] { m_letter->answer(model::RowAnswer::Withdrawn); });
    add("printRevocationAction", QKeySequence::Print, m_letter, [this] { m_letter->print(); });
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
    // From an open letter as well: Today's advice holds wherever the page is.
    for (const auto& [action, of] : m_of)
        action->setEnabled(of == view || (view == m_letter && action == m_newLetter));
    look::focus(*view);
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
    setNeeds({"revokeAction", "correctRevocationAction", "correctRevocationHead",
              "saveRevocationCorrection", "answerRowAction", "rowWithdrawnAction",
              "printRevocationAction"},
             tr("Open a letter first: choose it in the list and press Enter."));
    setNeeds({"registerRevocationAction", "discardRevocationAction", "addPersonAction",
              "removePersonAction"},
             tr("Begin a new letter first (Ctrl+N in the list of letters)."));
    m_list->retranslate();
    m_letter->retranslate();
    m_new->retranslate();
}

} // namespace ui
