// SPDX-License-Identifier: Apache-2.0
#include "ui/look/wheel.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>

namespace ui::look {

namespace {

/** Of the whole program: a filter for each field would be forgotten at the next one. */
class WheelFilter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Wheel || !holdsValue(watched)) return false;
        event->ignore(); // Qt offers it to what the field stands in
        return true;
    }

private:
    /** The year in an open calendar is turned on purpose. */
    static bool holdsValue(QObject* watched) {
        const bool isField =
            qobject_cast<QComboBox*>(watched) || qobject_cast<QAbstractSpinBox*>(watched);
        return isField && static_cast<QWidget*>(watched)->window()->windowType() != Qt::Popup;
    }
};

} // namespace

void keepWheelFromValues() {
    if (qApp->findChild<WheelFilter*>()) return;
    qApp->installEventFilter(new WheelFilter(qApp));
}

} // namespace ui::look

#include "wheel.moc"
