// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>

#include <QTimer>

#include "model/authority/ca_files.h"
#include "ui/authority/take_in_acts.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class LastTry;

namespace look {
class Banner;
}

/**
 * An existing CA is taken in: its certificate, the medium with its key, and from where its
 * revocation lists go on. Each refusal stands where it belongs; deviations from the structure are
 * shown before the operator takes it in all the same.
 */
class TakeInForm : public QWidget {
    Q_OBJECT

public:
    TakeInForm(Work& work, const SignedIn& signedIn, QWidget* parent);

    void retranslate();
    /** As its button does, where that is in view and on. It answers no question. */
    void goOn();

signals:
    /** One CA more is here. */
    void takenIn();

protected:
    /** Media and CAs are asked for while it is in view; a PIN does not outlive that. */
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /** A caption, its field with perhaps a button, and what was refused there. */
    struct Field {
        QWidget* whole = nullptr;
        QLabel* caption = nullptr;
        QWidget* field = nullptr;
        QPushButton* browse = nullptr;
        look::Banner* refusal = nullptr;
    };
    Field add(QWidget* field, const char* objectName, bool browses = false);
    static void forgive(std::initializer_list<const Field*> fields);
    void makeDeviations();
    void connectAll();

    void chooseFile(const Field& field, const QString& title, const QString& filter);
    void readCertificate();
    void chooseAsked();
    void readSurroundings();
    void show(const authority::Seen& seen);
    using QWidget::show;
    void fillMedia();
    /** One medium's is not another's, nor is the word on its last try. */
    void forgetPin();
    bool asks() const;
    void arrange();
    void takeIn(bool acceptDeviations);
    void onAnswer(const model::Result<authority::Answer>& answer);
    void refuse(const model::Error& fault, authority::Place place);
    void showDeviations(const model::AdoptedCa& stopped);
    void leaveDeviations();
    void sayMediumWent();
    static QString takenInText(const model::AdoptedCa& adopted);
    void sayTakenIn(const model::AdoptedCa& adopted);
    void sayCertificate();
    QString certificateText() const;
    void sayPinLimits();
    /** Null where none is chosen, or it was taken out meanwhile. */
    const model::PresentMedium* chosenMedium() const;
    bool isPinNeeded() const;
    bool isComplete() const;
    Field& fieldOf(authority::Place place);

    Work* m_work;
    SignedIn m_signedIn;
    QVBoxLayout* m_column;
    QLabel* m_here;
    look::Banner* m_banner;
    QLineEdit* m_certificate;
    Field m_certificateField;
    QLabel* m_read; // what the certificate says
    QComboBox* m_medium;
    Field m_mediumField;
    QLineEdit* m_pin;
    Field m_pinField;
    LastTry* m_last;
    QComboBox* m_lists;
    Field m_listsField;
    QLineEdit* m_list;
    Field m_listField;
    QCheckBox* m_signs;
    QPushButton* m_go;
    QWidget* m_deviations;    // in the place of all the fields
    look::Banner* m_question; // whether it is taken in all the same
    QPlainTextEdit* m_deviationsList;
    std::optional<model::CaFile> m_file;
    std::optional<model::CaKey> m_asked; // the key made here that it certifies
    authority::Seen m_seen;
    bool m_isWorking = false;
    QTimer m_again; // a medium may be put in meanwhile
};

} // namespace ui
