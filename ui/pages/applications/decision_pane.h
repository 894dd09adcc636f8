// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <span>

#include <QFrame>
#include <QTimer>

#include "ui/jobs/work.h"
#include "ui/look/banner.h"
#include "ui/pages/applications/letters.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

namespace look {
class Settled;
}
class Autosave;
class FindingList;

/** As far as a decision chooses it, or depends on it. */
bool saySame(const model::EmployeeRow& one, const model::EmployeeRow& other);

/**
 * One row of a letter: what stands for and against it, and the decision. Its acts are for a place
 * outside of it, so that they stay where they are whatever stands above them. What is chosen and
 * typed is kept by row until it is decided on: over Esc and another row, and by the register over
 * the desk's lock.
 */
class DecisionPane : public QFrame {
    Q_OBJECT

public:
    /** drafts: what was begun before the desk was locked or closed. */
    DecisionPane(Work& work, std::chrono::seconds utcOffset,
                 const std::vector<model::DecisionDraft>& drafts, QWidget* parent);

    /**
     * A refusal that was begun comes back open. Not where its row came by itself after the decision
     * on the one before: the button that refuses would stand where "Accept" stood, and waits.
     */
    enum class Refusal { Opens, Waits };
    /** Null: no row is chosen. */
    void show(const model::EmployeeRow* row, const OpenLetter& in, Refusal refusal);
    using QFrame::show;
    /** Of these rows; whether anything was chosen or typed for them. */
    bool forget(std::span<const model::EmployeeRow> rows);
    void setVisible(bool visible) override;
    void retranslate();
    /** Accept, refuse: as far as they are offered; above them, what is said about it. */
    QWidget* acts() const { return m_acts; }

    /**
     * Goes on with the form in view: at the ground, refuses, once the focus is there. A row whose
     * refusal was begun is accepted only from its choices, or from the button itself.
     */
    void accept();
    /** Asks for the ground; a second time refuses, once the focus is there. */
    void refuse();
    /** Opens the choices of a row that was decided on. */
    void changeDecision();
    /** To what is to be chosen first, or to the way to choose anew; nowhere where it is too late.
     */
    void focusFirst();
    /** Asks for the row to be put right, where it may be. */
    void askToCorrect();
    /** Its row was decided on, and can be decided anew. */
    bool offersChange() const;
    /** Its row is beyond any decision. */
    bool isOver() const;
    /**
     * Back from the ground to the choices, and from a decision that was to be changed; false where
     * nothing is open.
     */
    bool stepBack();

signals:
    void decided(model::Id row);
    /** Another row, or the same with other acts. */
    void offersChanged();
    /** The register has the row otherwise than it is shown: nothing was decided. */
    void outdated();
    /** The ground is asked for, or not any more. */
    void refusing(bool is);
    /** Nothing was decided, and its message says why: one of a decision before is over. */
    void stopped();
    /** The row itself is to be put right. */
    void correct(const model::EmployeeRow& row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeAcceptForm();
    QWidget* makeRefuseForm();
    QWidget* makeActs();
    QLabel* captionOf(QWidget* field, const char* objectName);
    void turnTo(QWidget* form);
    bool isRefusing() const;
    bool isLookedAt() const;
    bool isAcceptLookedAt() const;
    void sayRefusalBegun();
    void acceptNow();
    void refuseNow();
    void fill();
    void fillChoices(const model::EmployeeRow& as, const QString& chosenGround);
    void leaveChange();
    void dropChange();
    model::DecisionDraft typed() const;
    void hold();
    bool putHeld();
    bool holdsRefusal() const;
    void sayHeld();
    void keep();
    bool hasGround();
    void stop(const model::Error& fault);
    void stop(const std::vector<model::Finding>& findings);
    void putHints();
    void nameBack();
    void putWords();
    void putMade();
    void putGroundWords();
    QStringList accepted() const;
    QStringList refused() const;
    void showFields();
    void check();
    void onFound(const std::vector<model::Finding>& findings);
    void change();
    void done(model::Id row);
    bool mayDecide() const;
    model::EmployeeRow choices() const;
    bool isOpen() const;
    QString whyChanged() const;

    Work* m_work;
    std::chrono::seconds m_utcOffset;
    const model::Rules* m_rules = nullptr;
    model::EmployeeRow m_row; // id 0: none
    std::optional<model::DecisionMade> m_decided;
    QLabel* m_name;
    QLabel* m_about;
    QLabel* m_made; // what was decided
    look::Banner* m_banner;
    FindingList* m_findings;
    QLabel* m_whyCaption;
    QLineEdit* m_why;
    QWidget* m_forms; // of the following, the one in view
    QWidget* m_acceptForm;
    QWidget* m_refuseForm;
    QComboBox* m_region;
    QComboBox* m_category;
    QComboBox* m_medium;
    QComboBox* m_second;
    QLineEdit* m_proof;
    QComboBox* m_ground;
    QLineEdit* m_note;
    QWidget* m_acts; // the message, and below it the buttons
    QWidget* m_buttons;
    QLabel* m_captions[7];
    QLabel* m_groundWords;
    QPushButton* m_change;
    QPushButton* m_correct;
    Autosave* m_autosave;
    look::Settled* m_settled;
    bool m_changing = false;
    QPushButton* m_accept;
    QPushButton* m_refuse;
    QPushButton* m_back;
    QPushButton* m_refuseNow;
    QTimer m_pause;
    model::DecisionDraft m_fresh; // the row in view, with nothing chosen or typed yet
    std::map<model::Id, model::DecisionDraft> m_held; // by row
};

} // namespace ui
