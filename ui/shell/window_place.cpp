// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/window_place.h"

#include <QEvent>
#include <QScreen>
#include <QSettings>
#include <QWidget>

namespace ui {

namespace {

constexpr auto key = "window";
// A window is told of its frame when it is in view, and then it may be too high already: no
// desktop's title is higher than this.
constexpr int titleBar = 40;
constexpr int edges = 2;

class Keeper : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Close)
            QSettings().setValue(QLatin1String(key),
                                 static_cast<QWidget*>(watched)->saveGeometry());
        return false;
    }
};

} // namespace

QSize fitting(const QSize& wanted, const QRect& available) {
    return wanted.boundedTo(available.size() - QSize(edges, titleBar));
}

void keepPlace(QWidget& window) {
    window.installEventFilter(new Keeper(&window));
    const QByteArray kept = QSettings().value(QLatin1String(key)).toByteArray();
    if (!kept.isEmpty() && window.restoreGeometry(kept)) return;
    window.resize(fitting(window.size(), window.screen()->availableGeometry()));
}

} // namespace ui
