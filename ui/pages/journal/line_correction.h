// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include "model/journal/journal_service.h"
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

/**
 * A line of the journal is never changed: a new line says what should have stood there, and why.
 * Left by Esc it keeps what was typed, until it is stored or cancelled, or another line is
 * corrected.
 */
class LineCorrection : public QFrame {
    Q_OBJECT

public:
    LineCorrection(Work& work, QWidget* parent);

    /** With what the line says, or what was typed before this line's correction was left. */
    void begin(const model::JournalLine& line);
    /** Stores it, while it is open. */
    void go();
    void retranslate();

signals:
    void corrected();

private:
    void fill();
    void putFields();
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
    bool m_isKept = false; // begun, and neither stored nor cancelled
};

} // namespace ui
