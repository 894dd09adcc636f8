// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today/task_card.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

namespace {
constexpr int shown = 5;
}

TaskCard::TaskCard(const char* objectName, QWidget* parent)
    : QFrame(parent)
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
}

void TaskCard::show(const QString& heading, const QString& clause, const QList<Task>& tasks) {
    setVisible(!tasks.isEmpty());
    m_heading->setText(tr("%1: %2").arg(heading).arg(tasks.size()));
    m_clause->setText(clause);
    m_clause->setVisible(!clause.isEmpty());
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Task& task : tasks.first(std::min<qsizetype>(shown, tasks.size())))
        addLine(task);
    if (tasks.size() > shown) addLine({tr("and %1 more").arg(tasks.size() - shown)});
}

QPushButton* TaskCard::wayOn(const Task& task, QWidget* line) {
    auto* button = look::button("link", "goOn", line);
    button->setIcon(look::icon("arrow-right", look::colours().accent));
    button->setText(tr("Go on"));
    button->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the words
    button->setAccessibleName(tr("Go on with %1").arg(task.what));
    connect(button, &QPushButton::clicked, this,
            [this, page = task.page, thing = task.thing] { emit chosen(page, thing); });
    return button;
}

void TaskCard::addLine(const Task& task) {
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::near);
    auto* mark = new QLabel(line);
    mark->setFixedWidth(look::iconSize);
    if (task.late) {
        const QIcon icon = look::icon("circle-alert", look::colours().danger);
        mark->setPixmap(icon.pixmap(look::iconSize, look::iconSize));
        mark->setAccessibleName(tr("Overdue"));
        mark->setToolTip(tr("Overdue"));
    }
    auto* what = look::label("task", line);
    what->setText(task.what);
    auto* detail = look::label("caption", line);
    detail->setText(task.detail);
    detail->setVisible(!task.detail.isEmpty());
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(what);
    words->addWidget(detail);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    if (!task.page.isEmpty()) row->addWidget(wayOn(task, line));
    m_lines->addWidget(line);
}

} // namespace ui
