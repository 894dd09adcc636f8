// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace ui {

/** One thing to do: what, until when or why, and whether it is late. */
struct Task {
    QString what;
    QString detail;
    bool late = false;
};

/** A group of things to do: its heading, how many, the first few. */
class TaskCard : public QFrame {
    Q_OBJECT

public:
    TaskCard(const char* objectName, QWidget* parent);

    /** The whole group; of a long one the first few are shown and the rest is counted. */
    void show(const QString& heading, const QString& clause, const QList<Task>& tasks);
    using QFrame::show;

private:
    void addLine(const Task& task);

    QLabel* m_heading;
    QLabel* m_clause;
    QVBoxLayout* m_lines;
};

} // namespace ui
