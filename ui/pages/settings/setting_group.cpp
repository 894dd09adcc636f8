// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/setting_group.h"

#include <algorithm>

#include <QLabel>
#include <QVBoxLayout>

#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/pages/settings/setting_row.h"

namespace ui {

SettingGroup::SettingGroup(const char* objectName, QStringList names, QWidget* parent)
    : QFrame(parent)
    , m_names(std::move(names))
    , m_heading(look::label("heading", this))
    , m_note(look::label("muted", this))
    , m_column(new QVBoxLayout(this)) {
    setObjectName(QLatin1String(objectName));
    look::setRole(*this, "card");
    m_column->setContentsMargins(look::wide, look::wide, look::wide, look::wide);
    m_column->setSpacing(look::normal);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_note);
    m_note->hide();
}

void SettingGroup::add(QWidget* widget, Qt::Alignment alignment) {
    m_column->addWidget(widget, 0, alignment);
}

void SettingGroup::call(const QString& heading, const QString& note) {
    m_heading->setText(heading);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

SettingRow* SettingGroup::rowOf(const model::SettingState& state) {
    for (SettingRow* row : m_rows)
        if (row->name() == state.setting.name) return row;
    auto* row = new SettingRow(state, m_typed, this);
    connect(row, &SettingRow::given, this,
            [this, row](const QString& value) { emit given(row, value); });
    connect(row, &SettingRow::undone, this, [this, row] { emit undone(row); });
    m_rows += row;
    m_column->addWidget(row);
    return row;
}

void SettingGroup::refresh(const std::vector<model::SettingState>& all) {
    for (const QString& name : m_names) {
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const auto& one) { return one.setting.name == name; });
        if (found != all.end()) rowOf(*found)->refresh(*found);
    }
}

void SettingGroup::leadTo(QWidget* next) {
    if (!m_rows.isEmpty()) m_rows.last()->leadTo(next);
}

SettingRow* SettingGroup::row(const char* name) const {
    for (SettingRow* row : m_rows)
        if (row->name() == QLatin1String(name)) return row;
    return nullptr;
}

void SettingGroup::forget() {
    for (SettingRow* row : m_rows)
        row->forget();
}

void SettingGroup::retranslate() {
    for (SettingRow* row : m_rows)
        row->retranslate();
}

} // namespace ui
