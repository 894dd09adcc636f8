// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QVariant>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

namespace look {
class Picture;
}

/** One thing to do: what, until when or why, and what is wrong with it. */
struct Task {
    QString what;
    QString detail = {};
    bool late = false;
    QString page = {}; // where it goes on; empty: nowhere yet
    QVariant thing = {};
    QString fault = {}; // said below it, with a mark of its own
    QString whole = {}; // what it is called in full, where what is in short
    QString act = {};   // what its button says; empty: that it goes on, for it was begun
};

/** A group of things to do: its heading, how many, the first few, and a way to the others. */
class TaskCard : public QFrame {
    Q_OBJECT

public:
    TaskCard(const char* objectName, QWidget* parent);

    /**
     * The whole group; of a long one the first few are shown, and a button shows more of it. all:
     * how many there are, where these are the first of them. The focus stays with its task, or in
     * its place where that is gone.
     */
    void show(const QString& heading, const QString& clause, const QList<Task>& tasks,
              qsizetype all = 0);
    /** What one may do, none of which waits: not counted. */
    void offer(const QString& heading, const QList<Task>& tasks);
    using QFrame::show;

signals:
    /** The operator goes on with one of them. */
    void chosen(const QString& page, const QVariant& thing);
    /** Its buttons are new ones. */
    void filled();
    /** An arrow key on one of its buttons: to so many below it, or above. */
    void arrow(QPushButton* on, int by);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    int lineInFocus() const;
    int placeNowOf(const Task& task, int before) const;
    void focusLine(int line);
    void showMore();
    void addMore();
    void sayTheseAreNotAll();
    void putMark(look::Picture& mark, const Task& task);
    void addLine(const Task& task);
    static QString wayOnInFull(const Task& task);
    QPushButton* wayOn(const Task& task, QWidget* line);

    QList<Task> m_tasks;
    qsizetype m_all = 0;
    qsizetype m_most; // are shown
    QLabel* m_heading;
    QLabel* m_clause;
    QVBoxLayout* m_lines;
};

} // namespace ui
