// SPDX-License-Identifier: Apache-2.0
#include "ui/look/whole_choice.h"

#include <algorithm>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QScreen>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolTip>

#include "ui/look/theme.h"

namespace ui::look {

namespace {

/** Qt makes the list as wide as its box and cuts the middle out of what is longer. */
void widen(const QComboBox& box, QWidget& list) {
    const QRect screen = box.screen()->availableGeometry();
    const int bar = box.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, box.view());
    const int needed = box.view()->sizeHintForColumn(box.modelColumn()) + bar + wide;
    QRect place = list.geometry();
    if (needed <= place.width()) return;
    place.setWidth(std::min(needed, screen.width()));
    place.moveLeft(std::clamp(place.left(), screen.left(), screen.right() + 1 - place.width()));
    list.setGeometry(place);
}

/** Of the whole program: a filter for each box would be forgotten at the next one. */
class ChoiceFilter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Show)
            onShow(watched);
        else if (event->type() == QEvent::ToolTip)
            return sayHidden(qobject_cast<QComboBox*>(watched), static_cast<QHelpEvent&>(*event));
        return false;
    }

private:
    static void onShow(QObject* watched) {
        auto* list = qobject_cast<QWidget*>(watched);
        if (!list || list->windowType() != Qt::Popup) return;
        const auto* box = qobject_cast<QComboBox*>(list->parentWidget());
        if (box && list->isAncestorOf(box->view())) widen(*box, *list);
    }
    static bool sayHidden(QComboBox* box, const QHelpEvent& event) {
        const QString hidden = box ? hiddenChoice(*box) : QString();
        if (hidden.isEmpty()) return false;
        const QString own = box->toolTip();
        const bool isSaid = own.isEmpty() || own == hidden;
        QToolTip::showText(event.globalPos(), isSaid ? hidden : hidden + u'\n' + own, box);
        return true;
    }
};

} // namespace

QString hiddenChoice(const QComboBox& box) {
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                   QStyle::SC_ComboBoxEditField, &box);
    const QString text = box.currentText();
    return box.fontMetrics().horizontalAdvance(text) > room.width() ? text : QString();
}

void showWholeChoices() {
    if (qApp->findChild<ChoiceFilter*>()) return;
    qApp->installEventFilter(new ChoiceFilter(qApp));
}

} // namespace ui::look

#include "whole_choice.moc"
