// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/access/clock_guard.h"
#include "ui/jobs/work.h"
#include "ui/start/sheet.h"

class QPushButton;

namespace ui {

/**
 * The clock, shown at sign-in: confirmed once a day before anything is signed. Where it cannot be
 * right the operator says why it is, or works on without signing.
 */
class ClockCheck : public Sheet {
    Q_OBJECT

public:
    ClockCheck(Work& work, const SignedIn& signedIn, QWidget* parent);

    void retranslate() override;

signals:
    void done();

private:
    void read();
    void sayThatItIsNotRead(const model::Error& why);
    void show(const model::ClockReading& reading);
    using Sheet::show;
    void confirm();
    void setAsking(bool isAsking);
    void leave();

    Work* m_work;
    SignedIn m_signedIn;
    model::ClockReading m_reading;
    bool m_isRead = false;
    bool m_isUnread = false; // it could not be
    bool m_isDone = false;
    QLabel* m_time;
    QLineEdit* m_why;
    QLabel* m_whyCaption;
    QPushButton* m_right;
    QPushButton* m_later;
};

} // namespace ui
