// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

#include <QFrame>
#include <QTimer>

#include "ui/jobs/work.h"
#include "ui/look/banner.h"
#include "ui/pages/issue/issue_acts.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

class CloseForm;
class DoneView;
class PinForm;
class PrepareForm;
class PreviewView;
class WaitView;
class WorkView;

/**
 * One certificate from the empty slot to the green card. Whatever stops it, the card goes back to
 * waiting for the medium, says why, and the next attempt goes on from the last durable step.
 */
class IssueCard : public QFrame {
    Q_OBJECT

public:
    IssueCard(Work& work, const SignedIn& signedIn, QWidget* parent);

    /** Where a task stands in the run: "the third of twelve". */
    struct Position {
        int number = 0;
        int of = 0;
    };
    enum class Focus { GoesAlong, Stays };
    /** Stays: out of the list, where somebody is choosing with the arrows. */
    void start(const issue::Task& task, Position position, Focus focus = Focus::GoesAlong);
    /**
     * The same row, of which the register knows more by now; what is said stays, but for findings
     * that stop it: they may have been put right.
     */
    void goOn(const issue::Task& task, Position position);
    void clear(int ready);
    /** An attempt or a form's act runs, or a success is in view: the run does not move. */
    bool holds() const;
    void setNext(const QString& name);
    /** To what there is to do: a PIN, a button. */
    void focusWork();
    /** The certificate as it will be made, while it waits for its medium. */
    void preview();
    /** Whether each certificate is shown before it is issued. */
    void previewAlways(bool always) { m_previewsAlways = always; }
    /** The PIN of a medium that is prepared here. */
    void pinSetBy(model::PinSetter who);
    /** Esc: out of a form that is open, once what it began has ended. */
    bool stepBack();
    void retranslate();

signals:
    /** An attempt or a form's act began, or ended: the card keeps its row as long. */
    void working(bool now);
    void issued();
    /** The register has changed: the issue was begun, or closed. */
    void changed();
    void next();
    void skipped();
    /** Of the row that was issued just now, by its serial number. */
    void certificateWanted(const QString& serial);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeLayout();
    void makeConnections();
    void check();
    void onChecked(model::Result<std::vector<model::Finding>> findings);
    void onBusy(bool now);
    void onClosed();
    void look();
    void onLook(const model::Result<issue::MediaLook>& seen);
    void dropWhatIsSaid();
    void dropWhatIsOver();
    bool isPulledBackIn() const;
    void onSeen();
    void lookForPull();
    void onEntered();
    void showPreview(bool asks);
    void attempt();
    void onAttempt(model::Result<issue::Attempt> attempt,
                   const std::shared_ptr<model::Secret>& mediumPin);
    void onStopped();
    void fail(const model::Error& error);
    void tell(const model::Error& error);
    void sayBefore();
    void putMessage();
    void forgetMessage();
    void closeWanted();
    bool canTakeAnother() const;
    bool isAsideIn() const;
    void takeAnother();
    void putAnother();
    void turnTo(QWidget* view);
    void putWords();
    void putFindings();
    bool hasErrors() const;
    bool isBegunInVain() const;
    bool canPreview() const;
    bool inForm() const;
    bool inAttempt() const;
    std::array<QWidget*, 8> views() const;

    Work* m_work;
    std::optional<issue::Task> m_task;
    Position m_position;
    int m_ready = 0;
    std::vector<model::Finding> m_findings;
    std::optional<model::Error> m_error;
    QString m_told;               // the medium of that error
    bool m_toldIsIn = false;      // when it was looked for last
    bool m_isInterrupted = false; // the error was a pulled medium, which is back
    issue::MediaLook m_seen;
    issue::Preference m_preference;
    int m_turn = 0; // answers for an earlier task are dropped
    bool m_lookFailed = false;
    bool m_previewsAlways = false;
    bool m_wentOn = false;   // from a success to the next one by itself, when its medium went
    bool m_inList = false;   // the row was chosen in the list, and the focus is left there
    bool m_isAgreed = false; // asked once for a certificate, not after a wrong PIN again
    QTimer m_poll;

    QScrollArea* m_scroll = nullptr; // of all but the preview, which scrolls by itself
    QLabel* m_place;
    QLabel* m_name;
    QLabel* m_about;
    look::Banner* m_before; // the success of the row before
    look::Banner* m_found;
    look::Banner* m_message;
    QWidget* m_view = nullptr; // of the following, the one in view
    QLabel* m_nothing;
    WaitView* m_wait;
    PinForm* m_pins;
    WorkView* m_working;
    DoneView* m_done;
    PrepareForm* m_prepare;
    CloseForm* m_close;
    PreviewView* m_preview;
    QPushButton* m_another;
    QPushButton* m_dead;
    QPushButton* m_skip;
    QPushButton* m_look;
};

} // namespace ui
