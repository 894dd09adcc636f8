// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QWidget;

namespace ui {

/**
 * Files dropped anywhere on a window, but where something takes files itself (the rows of a letter,
 * the Verify page). A line that takes dropped text is no such place: the name of a file is not what
 * one means to type there.
 */
class FileDrop : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget& window);

    /** Nobody is there to look at a file: none is taken. */
    void setOn(bool on) { m_isOn = on; }

signals:
    /** The first of those dropped; there are so many. */
    void dropped(const QString& file, int files);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool m_isOn = false;
    QWidget* m_window;
};

} // namespace ui
