// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include "model/drafts/drafts.h"
#include "ui/jobs/work.h"
#include "ui/look/banner.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

namespace look {
class DayEdit;
}

class Autosave;

/**
 * A line of the journal is never changed: a new line says what should have stood there, and why.
 * Left by Esc it keeps what was typed, and over the desk's lock the register does, until it is
 * stored or cancelled, or another line is corrected.
 */
class LineCorrection : public QFrame {
    Q_OBJECT

public:
    using Draft = model::LineDraft;
    LineCorrection(Work& work, const std::optional<Draft>& draft, QWidget* parent);

    /**
     * With what the line says, or what was typed before this line's correction was left; also
     * where it was typed for one in whose place this line stands by now.
     */
    void begin(const model::JournalLine& line, model::Id typedFor = 0);
    /** The line for which something was typed that is neither stored nor cancelled; 0: none. */
    model::Id begunLine() const { return m_isKept && m_isTyped ? m_line.id : 0; }
    /** Stores it, while it is open. */
    void go();
    void retranslate();

signals:
    /** now: what was entered in place of the line of that number. */
    void corrected(int before, const model::JournalLine& now);
    /** Left by now, or over another line: why that which was saved before is not stored. */
    void failedBefore(look::Words said);

private:
    void layOut();
    void moveTo(const model::JournalLine& line);
    void fill(const model::HandOver& as, const QString& why);
    void putFields();
    void onTyped();
    void keep();
    void forget();
    void onKept(const model::Status& kept);
    void onAnswer(const model::JournalLine& of, const model::Result<model::JournalLine>& line);
    model::HandOver asItWas() const;

    Work* m_work;
    model::JournalLine m_line;
    QLabel* m_heading;
    QLabel* m_text;
    QLabel* m_dayCaption;
    look::DayEdit* m_day;
    QLabel* m_channelCaption;
    QComboBox* m_channel;
    QLabel* m_receiverCaption;
    QLineEdit* m_receiver;
    QLabel* m_documentCaption;
    QLineEdit* m_document;
    QLabel* m_whyCaption;
    QLineEdit* m_why;
    look::Banner* m_banner;
    QPushButton* m_go;
    QPushButton* m_close;
    Autosave* m_autosave;
    bool m_isKept = false;  // begun, and neither stored nor cancelled
    bool m_isTyped = false; // something, since it was begun
};

} // namespace ui
