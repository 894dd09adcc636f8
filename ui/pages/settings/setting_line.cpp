// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/setting_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

namespace {
constexpr int captionWidth = 280;
constexpr int leastField = 140; // in a narrow window, beside its buttons
constexpr int fieldWidth = 420; // the longest name of an authority
} // namespace

SettingLine::SettingLine(QWidget* parent)
    : QWidget(parent)
    , m_caption(look::label("text", this))
    , m_column(new QVBoxLayout)
    , m_beside(new QHBoxLayout) {
    m_caption->setFixedWidth(captionWidth);
    m_caption->setMinimumHeight(look::fieldHeight);
    m_beside->setSpacing(look::near);
    m_column->setSpacing(look::tight);
    m_beside->addStretch(1);
    m_column->addLayout(m_beside);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::wide);
    row->addWidget(m_caption, 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
}

void SettingLine::put(QWidget* field) {
    m_field = field;
    m_field->setMinimumWidth(leastField);
    m_field->setMaximumWidth(fieldWidth);
    m_field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_caption->setBuddy(m_field);
    m_beside->insertWidget(0, m_field, 1000); // before the stretch gets anything
    setFocusProxy(m_field);
}

void SettingLine::addBeside(QWidget* widget) {
    m_beside->insertWidget(m_beside->count() - 1, widget);
}

void SettingLine::call(const QString& name) {
    m_caption->setText(name);
    m_field->setAccessibleName(QString(name).remove(u'&'));
}

} // namespace ui
