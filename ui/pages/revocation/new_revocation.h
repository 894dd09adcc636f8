// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include "model/revocation/revocation_service.h"
#include "ui/jobs/work.h"
#include "ui/letter/held.h"
#include "ui/look/banner.h"
#include "ui/look/spoken.h"
#include "ui/pages/revocation/revocation_acts.h"

class QAction;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ui {

class Autosave;
class FindingList;
class LetterForm;
class GroundLine;
class PersonRows;

/** Appendix 7 as it is put in: the letter, and each person found in the register. */
class NewRevocation : public QWidget {
    Q_OBJECT

public:
    /** With what was begun before the desk was locked or closed. */
    NewRevocation(Work& work, const SignedIn& signedIn, QWidget* parent);

    /** Goes on with what was begun, or begins. */
    void begin();
    bool hasDraft() const { return m_draft; }
    void registerLetter();
    /** Forgets what is written, after a question; nothing where nothing is. */
    void askToDiscard();
    void focusSearch();
    void removeRow();
    /** Its key is of the rows alone: where one types, the same key takes a word away. */
    void takeRemoval(QAction* action);
    /** Closes what the search found; false where nothing is open. */
    bool stepBack();
    void retranslate();

signals:
    void back();
    void registered(model::Id letter);

private:
    void layOut();
    void search(bool thenAdd);
    void onFound(revocation::Found found, const QString& text);
    QString typedIin() const;
    void addChosen();
    void addAsTyped();
    void offerRemoval();
    void putAnswer();
    void onEdited();
    void putTitle();
    void sayItCameBack();
    void readRules();
    void putHint();
    void restore(const model::RevocationLetter& draft);
    void keep();
    void onKept(const model::Status& kept);
    void check();
    void show(std::vector<model::Finding> findings);
    using QWidget::show;
    void add(model::Intake intake);
    void onAdded(const model::Result<model::Checked>& added, model::Intake intake);
    void jumpTo(const model::Finding& finding);
    void jumpToFirstError(const std::vector<model::Finding>& findings);
    void discard();
    model::RevocationLetter letter() const;

    Work* m_work;
    const crypto::Clock* m_clock;
    std::chrono::seconds m_utcOffset;
    LetterForm* m_form;
    QPushButton* m_back;
    QLabel* m_title;
    QPushButton* m_discard;
    QPushButton* m_register;
    QLabel* m_searchCaption;
    QLineEdit* m_search;
    look::Notice* m_answer;
    QListWidget* m_found;
    PersonRows* m_rows;
    GroundLine* m_ground;
    QPushButton* m_remove;
    QLabel* m_whyCaption;
    QLineEdit* m_why;
    look::Banner* m_banner;
    FindingList* m_findings;
    QTimer m_typing;
    QTimer m_pause;
    Autosave* m_autosave;
    std::vector<model::CertificateRecord> m_certificates; // what was found
    QString m_answered;                                   // the text whose answer they are
    QString m_revoked;                                    // whose are not valid any more
    QString m_added;                                      // who was added last
    bool m_draft = false;
    bool m_cameBack = false; // begun before, and not just now
    std::optional<model::Time> m_begunAt;
    bool m_begun = false;
    Held m_held;          // while it is registered
    QString m_termClause; // of the term that begins with a letter
    int m_edition = 0;    // answers about an earlier one are dropped
};

} // namespace ui
