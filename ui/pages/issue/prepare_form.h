// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QList>
#include <QTimer>

#include "ui/jobs/work.h"
#include "ui/letter/held.h"
#include "ui/look/banner.h"
#include "ui/pages/issue/issue_acts.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/**
 * A blank medium is made ready in place: two PINs are set on it. Formatting cannot be undone, so
 * that it is said which medium; among several, one is chosen.
 */
class PrepareForm : public QFrame {
    Q_OBJECT

public:
    PrepareForm(Work& work, QWidget* parent);
    ~PrepareForm() override;

    /** Not empty; the first one is chosen. */
    void open(std::vector<issue::Blank> blanks);
    /** It is left: what was typed stays nowhere. */
    void forget();
    /** What is in the slots by now. */
    void see(const std::vector<issue::Blank>& blanks);
    /** A medium is being prepared: what comes of it is said here. */
    bool isBusy() const { return m_held.isHeld(); }
    /** As the settings say. */
    void pinSetBy(model::PinSetter who);
    void retranslate();

signals:
    /** It began, or ended. */
    void busy(bool now);
    /** pin: the one that was set, for the issue that follows. */
    void prepared(const QString& serial, const std::shared_ptr<model::Secret>& pin);
    void left();

private:
    QGridLayout* pinGrid();
    QList<QLineEdit*> lines() const;
    bool isChosen() const;
    static QString nameOf(const issue::Blank& blank);
    void putBlanks();
    void putOnly();
    void sayThatItWent();
    void onChosen();
    void enableGo();
    void onBlank();
    void putWhatItIs();
    bool clearWhatDiffers();
    bool tellIfRefused(QLineEdit* line);
    QLineEdit* firstOf(QLineEdit* line) const;
    void tellThatTheyDiffer(QLineEdit* first, QLineEdit* again);
    bool clearWhereTheyDiffer(QLineEdit* first, QLineEdit* again);
    void onTyped(QLineEdit* line);
    void onFinished(QLineEdit* line);
    void onReturn(QLineEdit* line, QLineEdit* next);
    void forgetWhatIsTold();
    void tell(look::Words words, const QList<QLineEdit*>& lines);
    void go();
    void sayWhatTakesLong();
    void fail(const model::Error& error);

    Work* m_work;
    std::vector<issue::Blank> m_blanks;
    issue::Blank m_of; // the one that is chosen; once it is gone, the one that was
    model::PinSetter m_pinSetBy = model::PinSetter::Holder;
    QLabel* m_title;
    QLabel* m_blankCaption;
    QComboBox* m_blank;
    QLabel* m_only; // in its place, where there is nothing to choose
    QLabel* m_text;
    look::Banner* m_banner;
    QLabel* m_adminCaption;
    QLineEdit* m_admin;
    QLabel* m_adminAgainCaption;
    QLineEdit* m_adminAgain;
    QLabel* m_pinCaption;
    QLineEdit* m_pin;
    QLabel* m_againCaption;
    QLineEdit* m_again;
    QPushButton* m_go;
    QPushButton* m_back;
    Held m_held;              // while a medium is prepared
    QTimer m_patience;        // the same
    QList<QLineEdit*> m_told; // of what was typed in them it is said what is wrong
};

} // namespace ui
