// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>

#include "ui/jobs/work.h"
#include "ui/start/sheet.h"

class QComboBox;
class QPushButton;

namespace ui {

/** Who is at the desk, and the password. Also the idle lock's screen. */
class SignIn : public Sheet {
    Q_OBJECT

public:
    SignIn(Work& work, QString folder, const crypto::Clock& clock, QWidget* parent);

    /** Why nobody is signed in. */
    enum class Why { NotYet, Locked, LockedByItself };
    /** trainingMark: of the workplace; empty where it does not train, or is not known yet. */
    void say(Why why, const QString& trainingMark);

    void retranslate() override;
    /** Where the workplace is not there, one may also make a new one in its place. */
    void offerNew() { m_mayBeNew = true; }

signals:
    void done(const ui::SignedIn& signedIn);
    void newWanted();

private:
    void readNames();
    void onNames(const model::Result<std::vector<QString>>& names);
    void sayWhatIsFinished();
    void sayThatNoneAreRead(const model::Error& why);
    QString whyText() const;
    QString workplaceText() const;
    void go();
    void askForPassword();
    void sayTryAgain(model::ErrorCode why);
    void sayWhatTakesLong();
    void onAnswer(const model::Result<SignedIn>& answer);

    Work* m_work;
    QString m_folder;
    const crypto::Clock* m_clock;
    Why m_why = Why::NotYet;
    QString m_trainingMark;
    QComboBox* m_operator;
    QLineEdit* m_password;
    QLabel* m_operatorCaption;
    QLabel* m_passwordCaption;
    QPushButton* m_go;
    QPushButton* m_new;
    bool m_mayBeNew = false;
    Work::JobHandle m_asked; // the names, until their turn comes
    QTimer m_turn;           // runs until then
    QTimer m_patience;       // runs while the register is being opened
};

} // namespace ui
