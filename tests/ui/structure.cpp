// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/structure.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDockWidget>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSet>

#include "ui/shell/navigation.h"
#include "ui/shell/page.h"

namespace ui::test {

namespace {

QString said(const QWidget* widget) {
    return QStringLiteral("%1 \"%2\" in %3")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
             widget->parentWidget()
                 ? QLatin1String(widget->parentWidget()->metaObject()->className())
                 : QLatin1String("nothing"));
}

/** Whether the Tab key stops there: itself, and not for another one's sake. */
bool isTabStop(const QWidget* widget) {
    if (!widget->isVisible() || widget->focusProxy()) return false;
    if (!(widget->focusPolicy() & Qt::TabFocus)) return false;
    const QWidget* parent = widget->parentWidget();
    return !parent || parent->focusProxy() != widget; // spoken of by the one that it belongs to
}

template <typename Ancestor>
Ancestor* within(const QWidget* widget) {
    for (QWidget* one = widget->parentWidget(); one; one = one->parentWidget())
        if (auto* found = qobject_cast<Ancestor*>(one)) return found;
    return nullptr;
}

/** What somebody types or chooses in; not the line that Qt has inside of one, nor an editor. */
bool isField(const QWidget* widget) {
    const auto* lines = qobject_cast<const QPlainTextEdit*>(widget);
    const bool isOne =
        qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
        qobject_cast<const QAbstractSpinBox*>(widget) || (lines && !lines->isReadOnly());
    return isOne && !within<QAbstractSpinBox>(widget) && !within<QComboBox>(widget) &&
           !within<QAbstractItemView>(widget); // the head of its column says what a cell is
}

/** Fields that something else than a caption leads to. */
bool needsNoCaption(const QWidget* widget) {
    if (widget->property("role").toString() == QLatin1String("search")) return true; // Ctrl+F
    for (const char* const name : {
             "certificateStatus", // beside the search, which it narrows
             "listed",            // the same among the letters
             "judgeAt",           // its check box has the words, and turns it on
             "judgeAtTime",       // the same
         })
        if (widget->objectName() == QLatin1String(name)) return true;
    return false;
}

/** Page, navigation or help: each is gone through by itself. */
const QWidget* regionOf(const QWidget* widget) {
    for (const QWidget* one = widget; one; one = one->parentWidget())
        if (qobject_cast<const Page*>(one) || qobject_cast<const Navigation*>(one) ||
            qobject_cast<const QDockWidget*>(one) || one->isWindow())
            return one;
    return nullptr;
}

/** Where it is seen from outside: what scrolls is as large as its frame, for all others. */
QRect placeOf(const QWidget* widget, const QWidget* beside) {
    const QWidget* seen = widget;
    for (auto* area = within<QScrollArea>(widget); area; area = within<QScrollArea>(area))
        if (!area->isAncestorOf(beside)) seen = area;
    return {seen->mapTo(seen->window(), QPoint()), seen->size()};
}

bool isBack(const QRect& from, const QRect& to) {
    const auto has = [](int begin, int end, int middle) {
        return begin <= middle && middle <= end;
    };
    const bool sameColumn = has(from.left(), from.right(), to.center().x()) ||
                            has(to.left(), to.right(), from.center().x());
    const bool sameLine = has(from.top(), from.bottom(), to.center().y()) ||
                          has(to.top(), to.bottom(), from.center().y());
    return (sameColumn && to.bottom() < from.top()) || (sameLine && to.right() < from.left());
}

} // namespace

QString accessibleName(QWidget* widget) {
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
    return face ? face->text(QAccessible::Name) : QString();
}

QStringList namelessIn(QWidget& shown) {
    QStringList faults;
    for (QWidget* widget : shown.findChildren<QWidget*>())
        if (isTabStop(widget) && accessibleName(widget).trimmed().isEmpty())
            faults += QStringLiteral("has no name: ") + said(widget);
    return faults;
}

QStringList fieldsWithoutBuddy(QWidget& shown) {
    QStringList faults;
    QSet<const QWidget*> captioned;
    for (const QLabel* label : shown.findChildren<QLabel*>()) {
        if (!label->isVisible() || !label->buddy()) continue;
        captioned += label->buddy();
        if (!label->buddy()->isVisible())
            faults += QStringLiteral("a caption of nothing in view: ") + label->text();
    }
    for (const QWidget* widget : shown.findChildren<QWidget*>())
        if (isTabStop(widget) && isField(widget) && !needsNoCaption(widget) &&
            !captioned.contains(widget))
            faults += QStringLiteral("no caption leads to: ") + said(widget);
    return faults;
}

QStringList tabOrderFaults(QWidget& shown) {
    QStringList faults;
    QHash<const QWidget*, const QWidget*> last; // of a region
    for (QWidget* next = shown.nextInFocusChain(); next && next != &shown;
         next = next->nextInFocusChain()) {
        if (!shown.isAncestorOf(next) || !isTabStop(next) || !next->isEnabled()) continue;
        const QWidget* region = regionOf(next);
        if (const QWidget* before = last.value(region);
            before && isBack(placeOf(before, next), placeOf(next, before)))
            faults +=
                QStringLiteral("the Tab key goes back from %1 to %2").arg(said(before), said(next));
        last.insert(region, next);
    }
    return faults;
}

} // namespace ui::test
