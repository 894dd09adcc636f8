// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QObject>
#include <QTimer>

class QWidget;

namespace ui {

/** Keeps what is written in a form soon after a change, and at once when the form leaves the view.
 */
class Autosave : public QObject {
    Q_OBJECT

public:
    Autosave(QWidget& form, std::function<void()> keep);

    /** Something was changed. */
    void touch();
    /** Before what is written is given away: what comes of that may come after the desk's lock. */
    void keepNow();
    /** What was written is not wanted any more. */
    void forget();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QTimer m_soon; // runs while something is not kept yet
    std::function<void()> m_keep;
};

} // namespace ui
