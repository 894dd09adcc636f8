// SPDX-License-Identifier: Apache-2.0
#include "ui/look/whole_choice.h"

#include <algorithm>

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QListView>
#include <QScreen>
#include <QStackedWidget>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolTip>

#include "ui/look/theme.h"

namespace ui::look {

namespace {

/** What a list may be as wide as: the page that its box stands on, else the window. */
QRect pageOf(const QComboBox& box) {
    const QWidget* page = box.parentWidget();
    while (page && !page->isWindow() && !qobject_cast<QStackedWidget*>(page->parentWidget()))
        page = page->parentWidget();
    const QWidget& around = page ? *page : box;
    const QRect place(around.mapToGlobal(QPoint()), around.size());
    return place.intersected(box.screen()->availableGeometry());
}

/** Of as many lines as the box would show, as high as they are now. */
int heightOfLines(const QComboBox& box) {
    int height = 0;
    for (int row = 0; row < std::min(box.count(), box.maxVisibleItems()); ++row)
        height += box.view()
                      ->visualRect(box.model()->index(row, box.modelColumn(), box.rootModelIndex()))
                      .height();
    return height;
}

/** Below its box where there is the room, else where there is more; what is longer scrolls. */
void putBeside(const QComboBox& box, QWidget& list, int height) {
    const QRect screen = box.screen()->availableGeometry();
    const int top = box.mapToGlobal(QPoint()).y();
    const int bottom = top + box.height();
    const int above = top - screen.top();
    const int below = screen.bottom() + 1 - bottom;
    const bool isBelow = height <= below || below >= above;
    const int fitting = std::min(height, isBelow ? below : above);
    list.setGeometry(list.x(), isBelow ? bottom : top - fitting, list.width(), fitting);
}

/** Its lines go on in a further one where the longest is wider than the page. */
void wrap(const QComboBox& box, QListView& view, QWidget& list) {
    view.setWordWrap(true);
    view.doItemsLayout();
    putBeside(box, list, heightOfLines(box) + list.height() - view.viewport()->height());
    view.doItemsLayout(); // with or without its scroll bar
    view.scrollTo(view.currentIndex());
}

/** Qt makes the list as wide as its box and cuts the middle out of what is longer. */
void widen(const QComboBox& box, QListView& view, QWidget& list) {
    view.setWordWrap(false);
    const QRect page = pageOf(box);
    const int bar = box.style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, &view);
    const int needed = view.sizeHintForColumn(box.modelColumn()) + bar + wide;
    QRect place = list.geometry();
    if (needed <= place.width()) return;
    place.setWidth(std::max(place.width(), std::min(needed, page.width())));
    const int last = std::max(page.left(), page.right() + 1 - place.width());
    place.moveLeft(std::clamp(place.left(), page.left(), last));
    list.setGeometry(place);
    if (needed > place.width()) wrap(box, view, list);
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
        auto* view = box ? qobject_cast<QListView*>(box->view()) : nullptr;
        if (view && list->isAncestorOf(view)) widen(*box, *view, *list);
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
