// SPDX-License-Identifier: Apache-2.0
#include "ui/start/sheet.h"

#include <QEvent>
#include <QLineEdit>

#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/start/language_choice.h"

namespace ui {

namespace {

constexpr int cardWidth = 560;

QHBoxLayout* inTheMiddle(QWidget* widget) {
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(widget);
    row->addStretch();
    return row;
}

} // namespace

Sheet::Sheet(QWidget* parent)
    : QWidget(parent)
    , m_under(new QVBoxLayout) {
    auto* card = look::frame("card", this);
    card->setFixedWidth(cardWidth); // so that wrapped words know their height
    m_title = look::label("title", card);
    m_text = look::label("muted", card);
    m_banner = new look::Banner(this);
    m_banner->setFixedWidth(cardWidth);
    m_form = new QFormLayout;
    m_form->setSpacing(look::near);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_below = new QVBoxLayout;
    m_below->setSpacing(look::near);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(look::apart, look::apart, look::apart, look::apart);
    column->setSpacing(look::normal);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(m_form);
    column->addLayout(m_below);
    // A message has its place in the room above the card, of which there is as much as below: it
    // moves neither a line nor a button.
    auto* above = new QVBoxLayout;
    above->setContentsMargins(0, 0, 0, look::near); // no spacing, which comes with the message
    above->addStretch();
    above->addLayout(inTheMiddle(m_banner));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(look::tight, look::tight, look::tight, look::tight);
    whole->setSpacing(0);
    whole->addLayout(above, 1);
    whole->addLayout(inTheMiddle(card));
    whole->addLayout(m_under, 1);
    m_under->addStretch();
}

QLabel* Sheet::addField(QWidget* field, const char* objectName) {
    field->setObjectName(QLatin1String(objectName));
    auto* caption = new QLabel(this);
    caption->setBuddy(field);
    m_form->addRow(caption, field);
    return caption;
}

void Sheet::offerLanguages() {
    m_languages = new LanguageChoice(this);
    m_under->insertWidget(0, m_languages);
}

void Sheet::about(const QString& title, const QString& text, const QString& more) {
    m_title->setText(title);
    m_text->setText(text);
    QStringList spoken{title, more, text};
    spoken.removeAll(QString());
    QWidget* first = focusProxy();
    while (first && first->focusProxy())
        first = first->focusProxy();
    if (first) first->setAccessibleDescription(spoken.join(u'\n'));
}

void Sheet::stepBack() {
    if (focusProxy()) setFocus();
}

void Sheet::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

} // namespace ui
