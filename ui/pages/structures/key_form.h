// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include "ui/look/banner.h"
#include "ui/pages/structures/order_acts.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class KeyFileForm;
class NoteList;

/**
 * Where the key of the certificate is: on which medium it is to be made, or in which file what
 * somebody asks for. Of a file, everything that it asks for stands beside what the structure gives.
 */
class KeyForm : public QFrame {
    Q_OBJECT

public:
    explicit KeyForm(QWidget* parent);

    /** Of another structure: its ways; the one that was chosen stays where there is such a one. */
    void offer(const model::StructureOffer& offer);
    void putMedia(const std::vector<order::FreeMedium>& media);

    order::Place place() const;
    QString file() const;   // that is read or, of a key file, the folder; empty: none
    QString medium() const; // empty: none, or another way
    order::KeyFile keyFile() const;
    /** Of a key file, before going on: false where what was typed twice differs, and that is said.
     */
    bool takePassword();
    void put(order::Place place, const QString& file);
    /** One that was dropped on the page; a request and a certificate are told by their names. */
    void take(const QString& file);
    void forget();

    /** Of a check: the subject, the extensions, the differences, and what is wrong with the key. */
    void showChecked(const order::Checked& checked);
    void refuse(const model::Error& fault);
    /** Nothing is chosen yet: says so and goes there. */
    void askForKey();
    /** What was said of the key before. */
    void forgive();
    void focusKey();
    /** What is said of the key: it is to be seen. */
    QWidget& said() const;
    void chooseFile();
    bool takesFile() const;
    void retranslate();

signals:
    /** By hand. */
    void edited();
    /** Another medium is the one that is taken, as it was put in or the one before was taken out.
     */
    void mediumCame();

private:
    void arrange();
    QWidget& field() const;
    void putFindings();
    QString askText() const;
    void putChecked();

    model::StructureOffer m_offer;
    std::vector<order::FreeMedium> m_media;
    order::Checked m_checked;
    QLabel* m_heading;
    QLabel* m_placeCaption;
    QComboBox* m_place;
    QLabel* m_mediumCaption;
    QComboBox* m_medium;
    QWidget* m_fileRow;
    QLabel* m_fileCaption;
    QLineEdit* m_file;
    QPushButton* m_choose;
    KeyFileForm* m_target;
    look::Banner* m_refusal;
    QLabel* m_subject;
    QLabel* m_extensionsHeading;
    NoteList* m_extensions;
    QLabel* m_differencesHeading;
    NoteList* m_differences;
};

} // namespace ui
