// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/command_palette.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "model/domain/scanned_keys.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/shell/act_line.h"
#include "ui/shell/button_act.h"
#include "ui/shell/key_text.h"
#include "ui/shell/word_filter.h"

namespace ui {

namespace {

constexpr auto furtherWords = "alsoCalled"; // a property of an action
constexpr int actionRole = WordFilter::lastRole + 1;
constexpr int pageRole = WordFilter::lastRole + 2;
constexpr int searchRole = WordFilter::lastRole + 3; // what is to be searched for
constexpr int keyRole = WordFilter::lastRole + 4;
constexpr qsizetype leastMistyped = 3; // letters: fewer are a word on any layout
constexpr QSize paletteSize{680, 420}; // the longest act in Russian, with its key

/** Null: it is a search, or an act that is gone with its thing since the palette opened. */
QAction* actOf(const QModelIndex& row) {
    return row.data(actionRole).value<QPointer<QAction>>();
}

/** Nothing is there for it: no button that waits for something, which its page would say. */
bool isFarOff(const QAction& action) {
    if (const auto* ofButton = qobject_cast<const ButtonAct*>(&action))
        return !ofButton->hasPlace();
    return !action.isEnabled();
}

} // namespace

CommandPalette::CommandPalette(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_all(new QStandardItemModel(this))
    , m_found(new WordFilter(this)) {
    setObjectName(QStringLiteral("commandPalette"));
    look::setRole(*this, "palette");
    look::setRole(*m_text, "search");
    m_text->setObjectName(QStringLiteral("commandText"));
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setFocusPolicy(Qt::NoFocus); // arrows go there from the line, see eventFilter()
    m_found->setSourceModel(m_all);
    m_list->setModel(m_found);
    m_list->setItemDelegate(new ActLine(keyRole, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::normal, look::normal, look::normal, look::normal);
    column->addWidget(m_text);
    column->addWidget(m_list);
    m_text->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_text, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    hide();
}

/** Found by its key, too, and said with it. */
QStandardItem* CommandPalette::itemOf(const QAction& action, const QString& text) const {
    const QString key = keyText(action.shortcut());
    auto* item = new QStandardItem(text);
    item->setData(key, keyRole);
    item->setData(QString(action.property(furtherWords).toString() + u' ' + key),
                  WordFilter::alsoRole);
    if (!key.isEmpty())
        item->setData(QStringLiteral("%1, %2").arg(text, key), Qt::AccessibleTextRole);
    return item;
}

/** Two views of a page may have an act of the same words: one of them is on, or neither is. */
void CommandPalette::add(QAction* action, const Elsewhere* place) {
    if (action->text().isEmpty()) return;
    QString text = action->text().remove(QLatin1Char('&'));
    if (place) text = tr("%1: %2").arg(place->title, text);
    if (m_known.contains(text)) return;
    m_known.insert(text);
    const bool isOff = !place && !action->isEnabled();
    if (isOff) text = tr("%1 (not now)").arg(text);
    QStandardItem* item = itemOf(*action, text);
    item->setData(QVariant::fromValue(QPointer<QAction>(action)), actionRole); // it may go
    item->setData(place ? place->page : here, pageRole);
    item->setData(isFarOff(*action), WordFilter::lastRole);
    if (isOff) item->setForeground(look::colours().muted);
    m_all->appendRow(item);
}

void CommandPalette::open(const QList<QAction*>& inView, const QList<Elsewhere>& elsewhere,
                          const QString& text, const QAction* wanted) {
    if (isHidden()) {
        m_before = QApplication::focusWidget();
        m_open.start();
    }
    m_all->clear();
    m_known.clear();
    for (const bool on : {true, false})
        for (QAction* action : inView)
            if (action->isEnabled() == on) add(action, nullptr);
    for (const Elsewhere& place : elsewhere)
        for (const bool farOff : {false, true}) // of two with the same words, the one that is there
            for (QAction* action : place.actions)
                if (isFarOff(*action) == farOff) add(action, &place);
    m_text->setPlaceholderText(tr("What do you want to do?"));
    m_text->setAccessibleName(tr("Search among all actions"));
    m_list->setAccessibleName(tr("Actions"));
    if (m_text->text() != text) m_text->setText(text); // or the cursor goes to its end
    search(text);
    if (wanted) choose(*wanted);
    resize(paletteSize.boundedTo(parentWidget()->size()));
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() / 8);
    show();
    raise();
    m_text->setFocus();
}

void CommandPalette::search(const QString& text) {
    for (int row = m_all->rowCount() - 1; row >= 0; --row) // of what was typed before
        if (m_all->index(row, 0).data(searchRole).isValid()) m_all->removeRow(row);
    find(text.simplified()); // a name may come from a letter, with its blanks
    m_list->setCurrentIndex(m_found->index(0, 0));
}

/** As it was typed; else as its keys are on the other layouts, of which one was forgotten. */
void CommandPalette::find(const QString& text) {
    m_found->setText(text);
    if (text.isEmpty()) return;
    if (m_found->rowCount() > 0) {
        if (findsThingsAlone()) offerCertificates(text);
        return;
    }
    if (text.size() >= leastMistyped)
        for (const QString& reading : model::readingsOfKeys(text)) {
            m_found->setText(reading);
            if (m_found->rowCount() > 0) return;
        }
    m_found->setText(text);
    offerCertificates(text);
}

/** No act, or only acts of one of many things, which are called by names as certificates are. */
bool CommandPalette::findsThingsAlone() const {
    for (int row = 0; row < m_found->rowCount(); ++row) {
        const QAction* act = actOf(m_found->index(row, 0));
        if (act && !ButtonAct::isOfMany(*act)) return false;
    }
    return true;
}

/** Whoever types a name, a number or a letter's means that one. */
void CommandPalette::offerCertificates(const QString& text) {
    auto* item = new QStandardItem(tr("Search the certificates for “%1”").arg(text));
    item->setData(text, searchRole);
    m_all->appendRow(item); // found: its text has what was typed
}

/** Rather none than another one. */
void CommandPalette::choose(const QAction& wanted) {
    QModelIndex found;
    for (int row = 0; row < m_found->rowCount() && !found.isValid(); ++row) {
        const QModelIndex one = m_found->index(row, 0);
        if (actOf(one) == &wanted) found = one;
    }
    m_list->setCurrentIndex(found);
}

QAction* CommandPalette::current() const {
    return actOf(m_list->currentIndex());
}

void CommandPalette::run() {
    QAction* action = current();
    const int page = m_list->currentIndex().data(pageRole).toInt();
    const QVariant wanted = m_list->currentIndex().data(searchRole);
    hide();
    giveFocusBack();
    if (action) emit chosen(action, page);
    if (wanted.isValid()) emit certificatesWanted(wanted.toString());
}

void CommandPalette::alsoCall(QAction& action, const QString& words) {
    action.setProperty(furtherWords, words);
}

QString CommandPalette::text() const {
    return m_text->text();
}

void CommandPalette::leave() {
    hide();
    giveFocusBack();
}

/** What is done next is done where the operator was. */
void CommandPalette::giveFocusBack() {
    if (m_before && m_before->isVisible())
        m_before->setFocus();
    else
        parentWidget()->setFocus();
}

/** Of a double click on an act that is only shown first: it would do it unseen. */
bool CommandPalette::isSecondPress(const QEvent& event) const {
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseButtonRelease:
        return !m_open.hasExpired(QApplication::doubleClickInterval());
    default: // Qt has some hundred others
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_text) return isSecondPress(*event) || QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) hide();
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Held down it would do what is only shown first.
        return key->isAutoRepeat() || QFrame::eventFilter(watched, event);
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace ui
