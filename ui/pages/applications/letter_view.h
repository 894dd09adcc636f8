// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/jobs/work.h"
#include "ui/look/banner.h"
#include "ui/pages/applications/letters.h"
#include "ui/papers/paper.h"

class QLabel;
class QPushButton;
class QSplitter;
class QTableView;

namespace ui {

class DecisionPane;
class EmployeeCorrection;
class HeadCorrection;
class RowTable;

/** A letter opened: its rows, the decision on each, and the papers that answer it. */
class LetterView : public QWidget {
    Q_OBJECT

public:
    LetterView(Work& work, std::chrono::seconds utcOffset, const model::Drafts& drafts,
               QWidget* parent);

    /** Row 0: the first that is undecided. */
    void open(model::Id letter, model::Id row);
    void refresh();
    model::Id letter() const { return m_wanted; }
    /** The chosen one; as long as nothing is read, the one that will be. */
    model::Id row() const;
    void retranslate();
    bool stepBack();

    void correct();
    /** What stands above the letter's table. */
    void correctHead();
    void accept();
    void refuse();
    void changeDecision();
    /** What is typed into a correction, where one is open. */
    void saveCorrection();
    void printApplication();
    void printReply();

    /** What of these there is now: the letter is here, and what is asked of it is not in vain. */
    bool isRead() const;
    /** No form is over its rows. */
    bool canAct() const;
    /** Where it is too late, changeDecision() says so. */
    bool canChangeDecision() const;
    bool isCorrecting() const;

signals:
    void actsChanged();
    void back();
    /** This row's certificate is to be issued. */
    void toIssue(model::Id row);
    /** The ground of a refusal is asked for, or not any more. */
    void refusing(bool is);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void onRead(model::Result<OpenLetter> read, model::Id row);
    void showRow(int place);
    void onDecided(model::Id row);
    void openCorrection(const model::EmployeeRow& row);
    void closeCorrection();
    void onCorrected();
    void sayHeadIsBegun();
    void sayRowIsBegun();
    void closeHead();
    void onHeadCorrected();
    void forgetOfAnotherDay(const model::Application& now);
    void closeForms();
    bool canDecide();
    void markFaulty();
    void putWords();
    QString replyHint() const;
    void sayHowFar();
    void goToIssue();
    int nextUndecided(int after) const;
    using MakePaper = model::Result<model::Bytes> (*)(model::Desk&, model::Id, model::Job&);
    void print(const QString& title, const QString& what, MakePaper make,
               papers::Origin origin = papers::Origin::Form);

    Work* m_work;
    OpenLetter m_open;
    model::Id m_wanted = 0;
    model::Id m_wantedRow = 0; // until the letter is read
    bool m_justDecided = false;
    RowTable* m_table;
    DecisionPane* m_pane;
    EmployeeCorrection* m_correction;
    QPushButton* m_back;
    QLabel* m_title;
    QLabel* m_about;
    QPushButton* m_correctHead;
    HeadCorrection* m_head;
    QPushButton* m_application;
    QPushButton* m_reply;
    look::Banner* m_banner;
    QTableView* m_view;
    QSplitter* m_rows; // and what is done with one of them
};

} // namespace ui
