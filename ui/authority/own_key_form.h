// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/authority/own_key_acts.h"
#include "ui/jobs/work.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class LastTry;

namespace look {
class Banner;
}

/**
 * An authority's own key is made: of a root, which is an authority at once; of another CA, whose
 * request is saved for the root's desk; or beside the key of one that is here, which is renewed.
 * One field says which of these it is; a key that was broken off, or waits for its certificate,
 * stands there, too. Nothing is made before the operator has said yes.
 */
class OwnKeyForm : public QWidget {
    Q_OBJECT

public:
    OwnKeyForm(Work& work, const SignedIn& signedIn, QWidget* parent);

    void retranslate();
    /** As its button does, where that is in view and on. It answers no question. */
    void goOn();

signals:
    /** An authority is here that was not, or one signs nothing new any more. */
    void made();

protected:
    /** Media and keys are asked for while it is in view; a PIN does not outlive that. */
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class Kind { Root, StateBodies, National, Renewal, Begun, None };
    /** What stands in the first field. */
    struct Choice {
        Kind kind = Kind::None; // what was chosen is there no more
        std::size_t at = 0;     // among those that can be renewed, or are begun
    };
    struct Field {
        QWidget* whole = nullptr;
        QLabel* caption = nullptr;
        QWidget* field = nullptr;
        look::Banner* refusal = nullptr;
    };
    Field add(QWidget* field, const char* objectName);
    void connectAll();
    void readSurroundings();
    void show(const authority::KeysSeen& seen);
    using QWidget::show;
    void fillChoices();
    void fillMedia();
    void arrange();

    Choice choice() const;
    const model::CaGeneration* renewed() const;
    const model::CaKey* begun() const;
    /** A root certifies itself. */
    bool isRoot() const;
    /** The request is here already: it is only saved. */
    bool isSavedOnly() const;
    /** Null where none is chosen, or it was taken out meanwhile. */
    const model::PresentMedium* medium() const;
    bool isPinNeeded() const;
    bool isComplete() const;

    void confirm();
    /** Of what is on the form now, but for the PIN. */
    authority::KeyGiven given() const;
    void start(authority::KeyGiven given);
    /** One medium's is not another's, nor is the word on its last try. */
    void forgetPin();
    void onAnswer(const model::Result<authority::KeyAnswer>& answer);
    void refuse(const authority::KeyAnswer& answer);
    void sayMade(const model::CaKeyReport& report);
    void saveRequest(const model::CaKey& key);
    void giveUp();
    void abandon(model::Id key);

    QString choiceText(const Choice& choice) const;
    QString aboutText() const;
    QString questionText() const;
    QString goText() const;

    Work* m_work;
    SignedIn m_signedIn;
    QVBoxLayout* m_column;
    look::Banner* m_banner;
    QComboBox* m_what;
    Field m_whatField;
    QLabel* m_about; // whose it is, in whole
    QComboBox* m_algorithm;
    Field m_algorithmField;
    QCheckBox* m_aboveNational;
    QSpinBox* m_years;
    Field m_yearsField;
    QComboBox* m_medium;
    Field m_mediumField;
    QLineEdit* m_pin;
    Field m_pinField;
    LastTry* m_last;
    look::Banner* m_question;
    QPushButton* m_go;
    QPushButton* m_giveUp;
    QList<Choice> m_choices;
    model::Id m_wanted = 0; // a key to be chosen as soon as it stands among them
    authority::KeysSeen m_seen;
    bool m_isWorking = false;
    QTimer m_again; // a medium may be put in meanwhile
};

} // namespace ui
