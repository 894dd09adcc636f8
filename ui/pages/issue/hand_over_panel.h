// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <set>

#include <QWidget>

#include "ui/jobs/work.h"
#include "ui/letter/held.h"
#include "ui/look/banner.h"
#include "ui/look/empty_text.h"
#include "ui/pages/issue/issue_acts.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

namespace look {
class Settled;
}

class Autosave;
class CloseForm;
class ReadyTable;

/**
 * Step 8: written media go to their state body, by hand or by post, with a journal line each. What
 * is typed for the media chosen is kept over the desk's lock, by the register.
 */
class HandOverPanel : public QWidget {
    Q_OBJECT

public:
    /** drafts: what was typed before the desk was locked or closed. */
    HandOverPanel(Work& work, std::vector<model::HandOverDraft> drafts,
                  std::shared_ptr<Typed> typed, QWidget* parent);

    void put(std::vector<model::IssueReport> ready);
    /** This row's medium and no other of its letter; as soon as it is read, where it is not yet. */
    void chooseOnly(model::Id row);
    /**
     * The medium of the row that was issued last, with what is chosen of its letter; where nothing
     * is, with those of its letter that were issued with it. What is chosen of others is not.
     * False: as soon as it is read.
     */
    bool chooseIssued(model::Id row, std::set<model::Id> run);
    /** The lines that were written by the last hand-over: the sheet that its receiver signs. */
    void printJournal();
    /** Esc: out of the form that closes an issue, once what it began has ended. */
    bool stepBack();
    void retranslate();

signals:
    void handedOver();
    /** Nothing is to be handed over of it any more: its row may be issued again. */
    void closed();
    /** Of a row of the list, by its serial number. */
    void certificateWanted(const QString& serial);

private:
    void makeLayout();
    void makeCloseForm();
    bool isClosing() const;
    void closeWanted();
    void leaveCloseForm();
    void onClosed();
    void putDead();
    void putFocusProxy();
    void choose(const std::vector<model::Id>& issues);
    void want(model::Id row, std::set<model::Id> run);
    bool chooseWanted();
    std::vector<model::Id> withWanted(const model::IssueReport& one) const;
    std::vector<model::Id> chosenIssues() const;
    std::set<model::Id> chosenLetters() const;
    std::vector<model::Id> leftOut() const;
    std::set<model::Id> known() const;
    void putOffer(std::set<model::Id> came, bool isBack);
    void endOffer();
    void offer(bool isBack);
    std::vector<model::Id> firstLetter() const;
    std::vector<model::Id> restOfLetters() const;
    void onHandedOver();
    int letterInView() const;
    void chooseLetter();
    void putGo();
    QString goText(const QString& receiver) const;
    void onChosen();
    void offerReceiver();
    QString receiverByDefault() const;
    const model::IssueReport* shown() const;
    void putShown();
    void go();
    void onDone(const model::Result<issue::HandOverDone>& done);
    QLineEdit* lineOf(const model::Finding& finding) const;
    void forgetFaults();
    QList<QLineEdit*> putFaults(const std::vector<model::Finding>& findings);
    static QString doneText(const issue::HandOverDone& done);
    static look::Level levelOf(const issue::HandOverDone& done);
    void askReason();
    std::vector<int> chosenRows() const;
    model::HandOverChannel channel() const;
    std::vector<model::Id> takeBack();
    std::set<model::Id> lettersOf(const std::vector<model::Id>& issues) const;
    void type(const model::HandOver& form);
    model::HandOver typed() const;
    static bool isTyped(const model::HandOver& form);
    void putForm();
    static QString typedBefore();
    void endTypedBefore();
    model::HandOverDraft ofLetters(const std::set<model::Id>& letters) const;
    model::HandOverDraft asChosen() const;
    void forgetHandedOver();
    model::HandOverDraft inFields() const;
    std::vector<model::HandOverDraft> drafts() const;
    void keep();
    void onKept(const model::Status& kept);

    Work* m_work;
    ReadyTable* m_table;
    QTableView* m_view;
    look::EmptyText* m_empty;
    QLabel* m_text;
    look::Banner* m_banner;
    QLabel* m_channelCaption;
    QComboBox* m_channel;
    QLabel* m_receiverCaption;
    QLineEdit* m_receiver;
    QLabel* m_documentCaption;
    QLineEdit* m_document;
    QLabel* m_reasonCaption;
    QLineEdit* m_reason; // shown where the receiver is not the letter's executor
    QPushButton* m_go;
    QPushButton* m_show;
    QPushButton* m_letter; // chooses all of one, where nothing is chosen
    QPushButton* m_print;
    QPushButton* m_dead;    // of one medium alone
    QWidget* m_all;         // the list and the form beside it
    QFrame* m_closing;      // in their place, while an issue is closed
    QLabel* m_closingWhose; // above the form: it is of one person
    CloseForm* m_close;
    model::IssueReport m_closingOf;
    std::vector<model::JournalLine> m_written; // by the last hand-over
    Autosave* m_autosave;
    look::Settled* m_settled;
    Held m_held;                                // while media are handed over
    std::vector<model::HandOverDraft> m_before; // the lock: until it is read what waits
    model::Id m_wanted = 0;                     // the row that is to be chosen when it is read
    std::set<model::Id> m_wantedRun;            // issued with it; empty: it is to be chosen alone
    std::set<model::Id> m_handedOver;           // the letters of the last hand-over
    std::set<model::Id> m_onOffer;              // to be chosen, too, and nobody has answered yet
    bool m_isKept = false;                      // a draft is in the register
    bool m_filling = false;
    bool m_isChosen = false;             // by somebody, who may be typing for whom
    QString m_offered;                   // the receiver by default, as it was offered
    std::set<model::Id> m_letters;       // that what stands in the fields is for
    model::HandOverDraft m_chosenBefore; // without its form: what it was last put for
    // Typed for others; twice for the same, where it was for more once: each comes in its turn.
    std::multimap<std::set<model::Id>, model::HandOverDraft> m_aside;
};

} // namespace ui
