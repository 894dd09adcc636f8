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
}

Sheet::Sheet(QWidget* parent)
    : QWidget(parent) {
    auto* card = look::frame("card", this);
    card->setFixedWidth(cardWidth); // so that wrapped words know their height
    m_title = look::label("title", card);
    m_text = look::label("muted", card);
    m_banner = new look::Banner(card);
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
    column->addWidget(m_banner);
    column->addLayout(m_form);
    column->addLayout(m_below);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(card);
    row->addStretch();
    auto* whole = new QVBoxLayout(this);
    whole->addStretch();
    whole->addLayout(row);
    whole->addStretch();
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
    auto* whole = static_cast<QVBoxLayout*>(layout());
    whole->insertWidget(whole->count() - 1, m_languages); // before the last stretch
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
