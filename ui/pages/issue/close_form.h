// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include "model/rules/rules.h"
#include "ui/jobs/work.h"
#include "ui/letter/held.h"
#include "ui/look/banner.h"
#include "ui/pages/issue/issue_acts.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class LastTry;
class TypedLine;

/**
 * The medium is dead or lost, or findings stop what was begun on it: its issue is closed, on a
 * ground of para 18 and on purpose. Stepped back from, it keeps the ground until another issue is
 * closed, and what happened as long as the program runs; a PIN and the "Yes" are given anew.
 */
class CloseForm : public QFrame {
    Q_OBJECT

public:
    /** go: what its button is called, by which a page knows one of its forms from another. */
    CloseForm(Work& work, std::shared_ptr<Typed> typed, const char* go, QWidget* parent);

    enum class Why { Medium, Findings };
    void open(const issue::Task& task, const issue::MediaLook& seen, Why why = Why::Medium);
    /** What is in the slots by now. */
    void see(const issue::MediaLook& seen);
    /** An issue is being closed: what comes of it is said here. */
    bool isBusy() const { return m_held.isHeld(); }
    void retranslate();

signals:
    /** It began, or ended. */
    void busy(bool now);
    void closed();
    void left();

private:
    void readGrounds();
    void go();
    void onAnswer(const model::Result<model::Issue>& issue);
    bool isSigned() const;
    QString noteOfTask() const;
    void enableGo();

    Work* m_work;
    issue::Task m_task;
    Why m_why = Why::Medium;
    bool m_isKept = false; // opened, and not closed yet
    std::vector<model::RevocationGround> m_grounds;
    QLabel* m_title;
    QLabel* m_text;
    look::Banner* m_banner;
    QLabel* m_groundCaption;
    QComboBox* m_ground;
    QLabel* m_noteCaption;
    QLineEdit* m_note;
    TypedLine* m_typed; // of each issue, what is in m_note
    QLabel* m_caCaption;
    QLineEdit* m_ca;
    model::PinLimits m_caLimits; // of its PIN
    LastTry* m_last;
    QCheckBox* m_sure;
    QPushButton* m_go;
    QPushButton* m_back;
    Held m_held; // while an issue is closed
};

} // namespace ui
