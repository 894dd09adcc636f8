// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/settings/setting_group.h"

class QComboBox;

namespace ui {

class SettingLine;

namespace look {
class Notice;
}

/**
 * How the desk looks and in which language, at once and without a restart; and when it locks. What
 * is chosen needs no "Save" here, and it is said that it is kept.
 */
class ScreenGroup : public SettingGroup {
    Q_OBJECT

public:
    explicit ScreenGroup(QWidget* parent);

    /** What was chosen elsewhere, by the command palette. */
    void readChoices();
    void retranslate() override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    QComboBox* addChoice(const char* objectName, SettingLine& line);
    void saySaved(const QComboBox* of);

    SettingLine* m_languageLine;
    QComboBox* m_language;
    SettingLine* m_schemeLine;
    QComboBox* m_scheme;
    look::Notice* m_languageSaved;
    look::Notice* m_schemeSaved;
    const QComboBox* m_saved = nullptr; // the one that was chosen in last
};

} // namespace ui
