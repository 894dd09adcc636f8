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

namespace ui {

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
    /** The button that answers a question with yes. */
    QPushButton& answer() const { return m_banner->action(); }

signals:
    void changed();

private:
    void fill();
    void quiet();
    void giveRoom(bool asks);
    void putActs();
    void ask(media::End how);
    void act(media::End how);
    static QString question(media::End how);
    static QString noteOf(const QString& serial);

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
    QPushButton* m_returned;
    QPushButton* m_dead;
    QPushButton* m_lost;
    QLabel* m_historyHeading;
    QListWidget* m_history;
};

} // namespace ui
