// SPDX-License-Identifier: Apache-2.0
#include "ui/look/style/style.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QIcon>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOption>
#include <QTabBar>
#include <QTextDocument>

#include "ui/look/style/boxes.h"
#include "ui/look/style/buttons.h"
#include "ui/look/style/fields.h"
#include "ui/look/style/scroll_bars.h"
#include "ui/look/style/views.h"
#include "ui/look/theme.h"

namespace ui::look {

namespace {

constexpr int menuEdge = 1;
constexpr int barHeight = 10;
constexpr int barRadius = 4;
constexpr int textMargin = 6; // around what is typed in more lines than one

/** An option of the kind that Qt says comes with an element; a style is given no other. */
template <typename Option>
const Option& as(const QStyleOption* option) {
    return *qstyleoption_cast<const Option*>(option);
}

bool isInView(const QWidget& widget) {
    const QWidget* viewport = widget.parentWidget();
    return viewport && qobject_cast<const QAbstractItemView*>(viewport->parentWidget());
}

/** A line inside another field or a table's cell has the edge of that. */
void drawLine(QPainter& painter, const QStyleOptionFrame& option, const QWidget* widget) {
    if (option.lineWidth > 0)
        drawField(painter, option, widget);
    else if (widget && isInView(*widget))
        drawCellEditor(painter, option.rect);
}

/** @return false where the frame is none of ours */
bool drawShape(QPainter& painter, const QStyleOptionFrame& option, const QWidget* widget) {
    if (drawFrame(painter, option.rect, widget)) return true;
    if (option.frameShape != QFrame::StyledPanel) return option.frameShape == QFrame::NoFrame;
    if (qobject_cast<const QPlainTextEdit*>(widget))
        drawField(painter, option, widget);
    else
        drawViewFrame(painter, option);
    return true;
}

/** What is drawn here with a focus of its own. */
bool showsFocus(const QWidget* widget) {
    return qobject_cast<const QPushButton*>(widget) || qobject_cast<const QCheckBox*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QTabBar*>(widget);
}

/** A chosen cell is told by its fill; the one in focus that is not chosen, by this. */
void drawCellFocus(QPainter& painter, const QStyleOption& option) {
    if (option.state & QStyle::State_Selected) return;
    drawBox(painter, option.rect, {.edge = colours().accent, .width = focusWidth, .radius = 0});
}

/** The words of a cell have that much less room than Qt, which reckons where they break, thinks. */
QStyleOptionViewItem cellOf(const QStyleOption* option) {
    QStyleOptionViewItem cell = as<QStyleOptionViewItem>(option);
    if (cell.rect.isValid()) cell.rect.adjust(cellBefore, 0, -cellAfter, 0);
    return cell;
}

/** How far something is; where that is not known, Fusion's own moves to and fro. */
void drawDone(QPainter& painter, const QStyleOptionProgressBar& option) {
    const int all = option.maximum - option.minimum;
    const int done = option.progress - option.minimum;
    QRect part = option.rect;
    part.setWidth(static_cast<int>(static_cast<qint64>(part.width()) * done / all));
    if (part.width() > 0) drawBox(painter, part, {.fill = colours().accent, .radius = barRadius});
}

/** An icon of a menu is drawn in the text's ink, which the fill of the chosen line hides. */
QIcon inChosenLine(const QIcon& icon, int side, const QWidget* widget) {
    const qreal scale = widget ? widget->devicePixelRatioF() : qApp->devicePixelRatio();
    QPixmap drawn = icon.pixmap(QSize(side, side), scale);
    QPainter painter(&drawn);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(QRect(0, 0, side, side), colours().onAccent);
    return drawn;
}

bool isHorizontal(const QWidget* header) {
    const auto* view = qobject_cast<const QHeaderView*>(header);
    return !view || view->orientation() == Qt::Horizontal;
}

bool isOfCell(QStyle::SubElement element) {
    return element == QStyle::SE_ItemViewItemText || element == QStyle::SE_ItemViewItemDecoration ||
           element == QStyle::SE_ItemViewItemCheckIndicator;
}

/** The program's, also where a class of widgets has another. */
QFont plainFont() {
    QFont font = QApplication::font();
    font.setWeight(QFont::Normal);
    return font;
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (auto* area = qobject_cast<QScrollArea*>(widget)) area->setFrameShape(QFrame::NoFrame);
    if (auto* text = qobject_cast<QPlainTextEdit*>(widget))
        text->document()->setDocumentMargin(textMargin);
    if (auto* bar = qobject_cast<QProgressBar*>(widget)) bar->setFixedHeight(barHeight);
    if (!isHorizontal(widget)) widget->setFont(plainFont()); // rows' numbers are no heads
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QCheckBox*>(widget) ||
        qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
    case PE_PanelLineEdit:
        return drawLine(*painter, as<QStyleOptionFrame>(option), widget);
    case PE_PanelTipLabel:
        return drawBox(*painter, option->rect,
                       {.fill = colours().surface, .edge = colours().border, .radius = 0});
    case PE_FrameMenu:
        return drawBox(*painter, option->rect, {.edge = colours().edge(), .radius = 0});
    case PE_IndicatorCheckBox:
        return drawCheckBox(*painter, *option);
    case PE_FrameTabWidget:
        return painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)),
                                 colours().border);
    case PE_FrameTabBarBase:
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget)) return drawCellFocus(*painter, *option);
        if (showsFocus(widget)) return;
        break;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    switch (element) {
    case CE_PushButtonBevel:
        return drawButton(*painter, as<QStyleOptionButton>(option), widget);
    case CE_PushButtonLabel:
        return drawButtonWords(*painter, as<QStyleOptionButton>(option), widget, *proxy());
    case CE_MenuItem: {
        auto line = as<QStyleOptionMenuItem>(option);
        const bool isChosen = line.state & State_Selected && line.state & State_Enabled;
        if (line.icon.isNull() || !isChosen) break;
        line.icon = inChosenLine(line.icon, pixelMetric(PM_SmallIconSize, option, widget), widget);
        return QProxyStyle::drawControl(element, &line, painter, widget);
    }
    case CE_ShapedFrame:
        if (drawShape(*painter, as<QStyleOptionFrame>(option), widget)) return;
        break;
    case CE_Header:
        return drawHead(*painter, as<QStyleOptionHeader>(option), *proxy());
    case CE_HeaderEmptyArea:
        return painter->fillRect(option->rect, colours().surface);
    case CE_TabBarTabShape:
        return drawTab(*painter, as<QStyleOptionTab>(option));
    case CE_TabBarTabLabel:
        return drawTabWords(*painter, as<QStyleOptionTab>(option), widget, *proxy());
    case CE_ProgressBarGroove:
        return drawBox(*painter, option->rect,
                       {.fill = colours().window, .edge = colours().border, .radius = barRadius});
    case CE_ProgressBarContents:
        if (const auto& bar = as<QStyleOptionProgressBar>(option); bar.maximum > bar.minimum)
            return drawDone(*painter, bar);
        break;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const {
    if (control == CC_ComboBox) return drawComboBox(*painter, *option, widget);
    if (control == CC_ScrollBar) return drawScrollBar(*painter, as<QStyleOptionSlider>(option));
    if (control == CC_SpinBox)
        return drawSpinBox(*painter, as<QStyleOptionSpinBox>(option), widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option,
                            const QWidget* widget) const {
    if (element == SE_LineEditContents && as<QStyleOptionFrame>(option).lineWidth > 0)
        return lineContents(option->rect);
    if (isOfCell(element)) {
        const QStyleOptionViewItem cell = cellOf(option);
        return QProxyStyle::subElementRect(element, &cell, widget);
    }
    if (element == SE_ShapedFrameContents &&
        as<QStyleOptionFrame>(option).frameShape == QFrame::StyledPanel)
        return option->rect.adjusted(frameInside, frameInside, -frameInside, -frameInside);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const {
    QRect found;
    if (control == CC_ComboBox)
        found = comboBoxPart(option->rect, part);
    else if (control == CC_ScrollBar)
        found = scrollBarPart(as<QStyleOptionSlider>(option), part);
    else if (control == CC_SpinBox)
        found = spinBoxPart(as<QStyleOptionSpinBox>(option), part);
    else
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(option->direction, option->rect, found);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                              const QWidget* widget) const {
    switch (type) {
    case CT_PushButton:
        return buttonSize(contents, widget);
    case CT_LineEdit:
        if (as<QStyleOptionFrame>(option).lineWidth > 0) return lineSize(contents, widget);
        return contents;
    case CT_ComboBox:
        return comboBoxSize(contents);
    case CT_SpinBox:
        return spinBoxSize(contents, as<QStyleOptionSpinBox>(option));
    case CT_ItemViewItem: {
        const QStyleOptionViewItem cell = cellOf(option);
        return QProxyStyle::sizeFromContents(type, &cell, contents, widget) +
               QSize(cellBefore + cellAfter, 2 * cellAbove);
    }
    case CT_HeaderSection: {
        QStyleOptionHeader head = as<QStyleOptionHeader>(option);
        head.sortIndicator = QStyleOptionHeader::None;
        return headSize(QProxyStyle::sizeFromContents(type, &head, contents, widget),
                        as<QStyleOptionHeader>(option));
    }
    case CT_TabBarTab:
        return tabSize(contents, as<QStyleOptionTab>(option), widget);
    default:
        return QProxyStyle::sizeFromContents(type, option, contents, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option,
                       const QWidget* widget) const {
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return checkBoxSide;
    case PM_CheckBoxLabelSpacing:
        return near;
    case PM_LayoutHorizontalSpacing:
        return near;
    case PM_HeaderMargin:
        return headMargin(isHorizontal(widget));
    case PM_MenuPanelWidth:
        return menuEdge; // or its lines are drawn over it
    case PM_ToolTipLabelFrameWidth:
        return tight;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* answer) const {
    if (hint == SH_ComboBox_Popup) return 0; // a list below, as long as it may be
    if (hint == SH_ToolTipLabel_Opacity) return 255;
    if (hint == SH_EtchDisabledText) return 0; // a second, brighter copy of the words
    if (hint == SH_Table_GridLineColor) return static_cast<int>(colours().border.rgb());
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace ui::look
