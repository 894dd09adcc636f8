// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/settings/setting_group.h"

class QComboBox;

namespace ui {

class SettingLine;

/** How the desk looks and in which language, at once and without a restart; and when it locks. */
class ScreenGroup : public SettingGroup {
    Q_OBJECT

public:
    explicit ScreenGroup(QWidget* parent);

    /** What was chosen elsewhere, by the command palette. */
    void readChoices();
    void retranslate() override;

private:
    QComboBox* addChoice(const char* objectName, SettingLine& line);

    SettingLine* m_languageLine;
    QComboBox* m_language;
    SettingLine* m_schemeLine;
    QComboBox* m_scheme;
};

} // namespace ui
