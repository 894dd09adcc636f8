// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QFrame>
#include <QStringList>

#include "model/settings/settings_service.h"
#include "ui/jobs/typed.h"

class QLabel;
class QVBoxLayout;

namespace ui {

class SettingRow;

/** Settings that belong together, on one card. */
class SettingGroup : public QFrame {
    Q_OBJECT

public:
    /** names: which settings stand here, in their order. */
    SettingGroup(const char* objectName, QStringList names, QWidget* parent);

    /** What is changed and not saved is kept there. */
    void setTyped(std::shared_ptr<Typed> typed) { m_typed = std::move(typed); }
    /** Above the settings; as wide as the card, or aligned. */
    void add(QWidget* widget, Qt::Alignment alignment = {});
    void call(const QString& heading, const QString& note = {});
    /** The rows are made when their settings are first known. */
    void refresh(const std::vector<model::SettingState>& all);
    /** What the Tab key goes to behind its rows. */
    void leadTo(QWidget* next);
    /** Null before its setting is first known. */
    SettingRow* row(const char* name) const;
    /** Of changes made before. */
    void forget();
    virtual void retranslate();

signals:
    void given(ui::SettingRow* row, const QString& value);
    void undone(ui::SettingRow* row);

private:
    SettingRow* rowOf(const model::SettingState& state);

    QStringList m_names;
    std::shared_ptr<Typed> m_typed = std::make_shared<Typed>();
    QLabel* m_heading;
    QLabel* m_note;
    QVBoxLayout* m_column;
    QList<SettingRow*> m_rows;
};

} // namespace ui
