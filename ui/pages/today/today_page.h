// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/overview/overview.h"
#include "ui/look/banner.h"
#include "ui/pages/today/task_card.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;

namespace ui {

class MonthChart;

/** What is due, half-done or running out, with the paragraph; what is late comes first. */
class TodayPage : public Page {
    Q_OBJECT

public:
    TodayPage(Surroundings surroundings, QWidget* parent);

    void retranslate() override;
    void refresh() override;

    /** What tells an authority from all that stand on the card, on one line. */
    static QString briefName(const model::AuthorityOverview& one,
                             const std::vector<model::AuthorityOverview>& all,
                             std::chrono::seconds utcOffset);

    /** What comes next for a row that waits for its answer. */
    static QString nextOf(model::RowState state);

private:
    void fill();
    QPushButton* firstWayOn() const;
    void fillCards();
    void add(QList<Task>& card, Task task, std::optional<QDate> due, const QString& clause);
    void fillOverdue();
    QList<TaskCard*> cards() const;
    void putTabOrder();
    void onArrow(QPushButton* on, int by);
    void fillLetters();
    void fillUnfinished();
    void fillOrders();
    void fillBegun();
    void saySignIn();
    bool hasPageBefore() const;
    QString readText() const;
    static QString signInText(const SignedIn& signedIn);
    void fillRevocations();
    void fillMedia();
    static std::pair<QString, QVariant> wayOn(const model::RowInLetter& row);
    void fillAuthorities();
    static QString wholeName(const model::AuthorityOverview& one);
    QString faultText(const model::Finding& finding) const;
    QString listText(const model::AuthorityOverview& one) const;
    std::optional<QDate> endedOn(const model::AuthorityOverview& one) const;
    void fillMonth();
    bool nothingWaits() const;
    void askForAuthority();
    void sayWhereNothingWaits();
    QString day(QDate date) const;
    QString day(model::Time time) const;

    model::Overview m_overview;
    bool m_read = false;
    QLabel* m_title;
    QLabel* m_date;
    look::Banner* m_signIn; // above the other, and first for the Tab key
    look::Banner* m_banner;
    bool m_signInIsRead = false;
    std::vector<std::pair<QDate, Task>> m_late; // of all cards
    TaskCard* m_overdue;
    TaskCard* m_rows;
    TaskCard* m_unfinished;
    TaskCard* m_orders;
    TaskCard* m_begun;
    TaskCard* m_revocations;
    TaskCard* m_media;
    TaskCard* m_ending;
    TaskCard* m_next; // where nothing waits
    TaskCard* m_authorities;
    QWidget* m_tasks;
    QLabel* m_monthHeading;
    MonthChart* m_month;
};

} // namespace ui
