// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/page.h"

class QComboBox;
class QLabel;

namespace ui {

/** How the desk looks and in which language, at once and without a restart. */
class SettingsPage : public Page {
    Q_OBJECT

public:
    SettingsPage(Surroundings surroundings, QWidget* parent);

    void retranslate() override;
    void refresh() override;

private:
    QLabel* m_title;
    QLabel* m_languageCaption;
    QComboBox* m_language;
    QLabel* m_schemeCaption;
    QComboBox* m_scheme;
};

} // namespace ui
