// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QStackedWidget>

#include "ui/jobs/work.h"
#include "ui/pages/structures/order_acts.h"

namespace ui {

class BegunOrder;
class OrderDone;
class PinsAsked;
class PreviewView;
class WorkView;

/**
 * From what is filled in to its certificate: shown as it will be made, with the linter's verdict,
 * then the PINs, the word of the operator, and the issue itself. An order that was broken off
 * begins here, too.
 */
class OrderRun : public QStackedWidget {
    Q_OBJECT

public:
    OrderRun(Work& work, std::chrono::seconds utcOffset, QWidget* parent);

    /** title: what the certificate is of, above its fields. */
    void begin(const order::Given& given, const QString& title);
    void goOnWith(const model::StructureReport& begun);
    /** Something else is chosen: a key file's password does not outlive what it was typed for. */
    void forget();
    /** The broken-off order that is in view; 0: none is. */
    model::Id begunInView() const;
    /** This order is in view, and as far as it has come. */
    bool shows(const model::StructureIssue& begun) const;
    /** It is at work, or says what it has done: whatever else is chosen waits. */
    bool holds() const;
    bool isDone() const;
    /** Esc: false where there is nothing to leave. */
    bool stepBack();
    void save();
    void retranslate();

signals:
    void left();
    void issued();
    /** It did not come to its end; what the register knows of it may be more than before. */
    void stopped(const model::Error& why);
    void another();
    void certificateWanted(const QString& serial);
    /** At work from now on, or not any more. */
    void working(bool now);

private:
    using Act = std::function<model::Result<order::Attempt>(model::Desk&, model::Job&)>;

    void preview();
    void confirm();
    void onBegunWanted();
    void start(PinsAsked& asked, const issue::Pins& pins, Act act);
    void onAttempt(PinsAsked& asked, const issue::Pins& pins,
                   const model::Result<order::Attempt>& made);
    void turnTo(QWidget& view);

    Work* m_work;
    order::Given m_given;
    int m_turn = 0;
    PreviewView* m_preview;
    PinsAsked* m_pins;
    BegunOrder* m_begun;
    WorkView* m_working;
    OrderDone* m_done;
    QWidget* m_before = nullptr; // what an attempt that fails goes back to
};

} // namespace ui
