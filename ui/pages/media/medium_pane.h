// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include "ui/jobs/work.h"
#include "ui/look/banner.h"
#include "ui/pages/media/media_acts.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QScrollArea;

namespace ui {

class PrepareForm;
class TypedLine;

/** One key medium: who has it, what happened to it, and what may happen next (paras 24, 25). */
class MediumPane : public QFrame {
    Q_OBJECT

public:
    MediumPane(Work& work, const SignedIn& signedIn, QWidget* parent);

    /** Reads it anew; empty: nothing is in view. */
    void show(const QString& serial);
    using QFrame::show;
    void retranslate();
    /** A medium is being formatted: until it ended, no other one is to be shown. */
    bool isAtWork() const;
    /** The button that answers a question with yes. */
    QPushButton& answer() const { return m_banner->action(); }
    /** Esc: out of the form that formats it, once what it began has ended; a message is read. */
    bool stepBack();

signals:
    void changed();
    /** It is being formatted, or not any more. */
    void working(bool now);
    /** Nothing is left to be done with it here; its number, which may be another than before. */
    void formatted(const QString& serial);

private:
    void makeLayout();
    void makeForm();
    void fill();
    void quiet();
    void giveRoom(bool asks);
    void putActs();
    void nameNote();
    void onNoteEntered();
    void ask(media::End how);
    void askBefore(media::End how);
    void act(media::End how);
    bool isDueBack() const;
    static QString question(media::End how, bool isDue);
    static QString noteOf(const QString& serial);
    bool isFormatting() const;
    void format();
    void openForm(const media::ToFormat& medium);
    void closeForm();
    void onFormatted(const QString& serial);

    Work* m_work;
    std::chrono::seconds m_utcOffset;
    std::optional<media::Known> m_medium;
    QString m_wanted;
    QLabel* m_serial;
    QLabel* m_about;
    look::Banner* m_certificate;
    QLabel* m_noteCaption;
    QLineEdit* m_note;
    TypedLine* m_typed; // of each medium, what is in m_note
    look::Banner* m_banner;
    QPushButton* m_format;
    QPushButton* m_returned;
    QPushButton* m_dead;
    QPushButton* m_lost;
    QLabel* m_historyHeading;
    QListWidget* m_history;
    QScrollArea* m_known; // around all that may be long
    QWidget* m_acts;
    QString m_formatting; // the one that the form is about
    PrepareForm* m_prepare;
    QScrollArea* m_form; // around it: long words in a small window
};

} // namespace ui
