// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>

#include "ui/jobs/work.h"
#include "ui/start/sheet.h"

class QCheckBox;
class QPushButton;

namespace ui {

/**
 * No workplace yet: a training one, with certification authorities of its own, or one for real
 * work. The training's password and PIN protect nothing and are offered ready.
 */
class FirstStart : public Sheet {
    Q_OBJECT

public:
    FirstStart(Work& work, QString folder, const crypto::Clock& clock, QWidget* parent);

    void retranslate() override;
    /** As its Back, where that is in view and on. */
    void stepBack() override;

signals:
    void done(const ui::SignedIn& signedIn);
    /** There is one in the folder by now. */
    void found();

private:
    enum class Kind { None, Training, Production };

    void choose(Kind kind);
    void begin(Kind kind);
    void lookAgain();
    void onLooked(bool isThere);
    void go();
    void make(std::shared_ptr<model::Secret> password);
    void makeChain(const SignedIn& signedIn, std::shared_ptr<model::Secret> pin);
    void fail(const model::Error& error);
    QString whereNoneIs() const;

    Work* m_work;
    QString m_folder;
    const crypto::Clock* m_clock;
    int m_leastPassword = 0; // characters
    Kind m_kind = Kind::None;
    Kind m_begun = Kind::None;               // what stands in the lines is of this one
    std::map<Kind, QString> m_operatorNames; // typed for the other one
    std::optional<SignedIn> m_made;          // without its authorities yet
    QPushButton* m_training;
    QPushButton* m_production;
    QLineEdit* m_operator;
    QLineEdit* m_password;
    QLineEdit* m_again;
    QLabel* m_operatorCaption;
    QLabel* m_passwordCaption;
    QLabel* m_againCaption;
    QPushButton* m_make;
    QPushButton* m_back;
    QPushButton* m_lookAgain;
    bool m_mayBeAway; // a workplace that is there, on a network perhaps
};

} // namespace ui
