// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today/task_card.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/shell/button_act.h"

namespace ui {

namespace {
constexpr qsizetype atFirst = 5;
constexpr qsizetype more = 20;        // at a time: each line takes the screen some of its time
constexpr qsizetype longestPart = 32; // what is longer may need two lines of its own

/** A line ends after a part, not within one: a number stays with the word that tells what it is. */
QString inWholeParts(const QString& text) {
    QStringList dotted = text.split(QStringLiteral(" · "));
    for (QString& one : dotted) {
        QStringList parts = one.split(QStringLiteral("; "));
        for (QString& part : parts)
            if (part.size() <= longestPart) part.replace(u' ', QChar(QChar::Nbsp));
        one = parts.join(QStringLiteral("; "));
    }
    return dotted.join(QChar(QChar::Nbsp) + QStringLiteral("· "));
}
} // namespace

TaskCard::TaskCard(const char* objectName, QWidget* parent)
    : QFrame(parent)
    , m_most(atFirst)
    , m_heading(look::label("heading", this))
    , m_clause(look::label("caption", this))
    , m_lines(new QVBoxLayout) {
    setObjectName(QLatin1String(objectName));
    look::setRole(*this, "card");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::wide, look::normal, look::wide, look::normal);
    column->setSpacing(look::near);
    column->addWidget(m_heading);
    column->addWidget(m_clause);
    column->addLayout(m_lines);
    hide(); // until something is in it
}

void TaskCard::show(const QString& heading, const QString& clause, const QList<Task>& tasks,
                    qsizetype all) {
    const int before = lineInFocus();
    const bool wasTask = before >= 0 && before < m_tasks.size();
    const Task task = wasTask ? m_tasks.at(before) : Task();
    m_tasks = tasks;
    m_all = std::max(all, tasks.size());
    setVisible(!tasks.isEmpty());
    m_heading->setText(tr("%1: %2").arg(heading, QLocale().toString(m_all)));
    m_clause->setText(clause);
    m_clause->setVisible(!clause.isEmpty());
    fill();
    if (before >= 0) focusLine(wasTask ? placeNowOf(task, before) : before);
}

void TaskCard::offer(const QString& heading, const QList<Task>& tasks) {
    show(heading, {}, tasks);
    m_heading->setText(heading);
}

void TaskCard::fill() {
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Task& task : m_tasks.first(std::min(m_most, m_tasks.size())))
        addLine(task);
    if (m_tasks.size() > m_most)
        addMore();
    else if (m_all > m_tasks.size())
        sayTheseAreNotAll();
    emit filled();
}

/** -1: the focus is elsewhere. */
int TaskCard::lineInFocus() const {
    const QWidget* focus = window()->focusWidget();
    for (int line = 0; focus && line < m_lines->count(); ++line) {
        const QWidget* widget = m_lines->itemAt(line)->widget();
        if (widget == focus || widget->isAncestorOf(focus)) return line;
    }
    return -1;
}

/** Two rows of a letter are one thing: what stands where it stood comes first. */
int TaskCard::placeNowOf(const Task& task, int before) const {
    const auto isSame = [&](const Task& other) {
        return other.page == task.page && other.thing == task.thing;
    };
    if (before < m_tasks.size() && isSame(m_tasks.at(before))) return before;
    const auto found = std::find_if(m_tasks.begin(), m_tasks.end(), isSame);
    return found == m_tasks.end() ? before : static_cast<int>(found - m_tasks.begin());
}

/** Its button, or the nearest above where it has none. */
void TaskCard::focusLine(int line) {
    for (int i = std::min(line, m_lines->count() - 1); i >= 0; --i) {
        QWidget* widget = m_lines->itemAt(i)->widget();
        auto* button = qobject_cast<QPushButton*>(widget);
        if (!button) button = widget->findChild<QPushButton*>();
        if (!button) continue;
        widget->show(); // made just now: only what is in view keeps the focus
        return button->setFocus();
    }
}

/** Qt takes an arrow on a button for the Tab key, which leads out of the page. */
bool TaskCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isBack = key == Qt::Key_Up || key == Qt::Key_Left;
    if (!isBack && key != Qt::Key_Down && key != Qt::Key_Right)
        return QFrame::eventFilter(watched, event);
    emit arrow(static_cast<QPushButton*>(watched), isBack ? -1 : 1);
    return true;
}

void TaskCard::addMore() {
    auto* button = look::button("link", "showMore", this);
    button->installEventFilter(this);
    button->setText(tr("and %1 more").arg(QLocale().toString(m_all - m_most)));
    button->setAccessibleName(tr("%1, %2").arg(m_heading->text(), button->text()));
    ButtonAct::addOfMany(*button);
    // Queued: the button itself goes when the card is filled anew.
    connect(button, &QPushButton::clicked, this, &TaskCard::showMore, Qt::QueuedConnection);
    m_lines->addWidget(button, 0, Qt::AlignLeft);
}

void TaskCard::sayTheseAreNotAll() {
    auto* words = look::label("caption", this);
    words->setObjectName(QStringLiteral("notAll"));
    words->setText(tr("Only the first %1 are shown here.").arg(QLocale().toString(m_tasks.size())));
    m_lines->addWidget(words);
}

/** The focus goes to the first of those that came, as if the Tab key had gone on. */
void TaskCard::showMore() {
    const qsizetype first = m_most;
    m_most += more;
    fill();
    QWidget* line = first < m_lines->count() ? m_lines->itemAt(int(first))->widget() : nullptr;
    if (auto* button = line ? line->findChild<QPushButton*>() : nullptr) button->setFocus();
}

/** Heard without the words beside it, which may have it already. */
QString TaskCard::wayOnInFull(const Task& task) {
    if (task.act.isEmpty()) return tr("Continue with %1").arg(task.what);
    if (task.what.contains(task.act, Qt::CaseInsensitive)) return task.what;
    return tr("%1: %2").arg(task.act, task.what);
}

QPushButton* TaskCard::wayOn(const Task& task, QWidget* line) {
    auto* button = look::button("link", "goOn", line);
    button->installEventFilter(this);
    button->setIcon(look::icon("arrow-right", look::colours().accent));
    button->setText(task.act.isEmpty() ? tr("Continue") : task.act);
    button->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the words
    button->setAccessibleName(wayOnInFull(task));
    button->setAccessibleDescription(task.whole);
    ButtonAct::addOfMany(*button, task.detail);
    connect(button, &QPushButton::clicked, this,
            [this, page = task.page, thing = task.thing] { emit chosen(page, thing); });
    return button;
}

void TaskCard::putMark(look::Picture& mark, const Task& task) {
    mark.setFixedWidth(look::iconSize);
    if (!task.late && task.fault.isEmpty()) return;
    const QIcon icon = task.late ? look::icon("circle-alert", look::colours().danger)
                                 : look::icon("triangle-alert", look::colours().warning);
    mark.put(icon, look::iconSize);
    const QString words = task.late ? tr("Overdue") : task.fault;
    mark.setAccessibleName(words);
    mark.setToolTip(words);
}

void TaskCard::addLine(const Task& task) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::near);
    auto* mark = new look::Picture(line);
    putMark(*mark, task);
    auto* what = look::label("task", line);
    what->setText(task.what);
    what->setToolTip(task.whole);
    what->setAccessibleDescription(task.whole);
    auto* detail = look::label("caption", line);
    detail->setText(inWholeParts(task.detail));
    detail->setVisible(!task.detail.isEmpty());
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(what);
    words->addWidget(detail);
    if (!task.fault.isEmpty()) {
        auto* fault = look::label("text", line);
        fault->setObjectName(QStringLiteral("taskFault"));
        fault->setText(task.fault);
        words->addWidget(fault);
    }
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    if (!task.page.isEmpty()) row->addWidget(wayOn(task, line));
    m_lines->addWidget(line);
}

} // namespace ui
