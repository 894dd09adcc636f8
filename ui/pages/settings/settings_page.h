// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/settings/settings_service.h"
#include "ui/shell/page.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class OwnKeyForm;
class ScreenGroup;
class SettingGroup;
class SettingRow;
class TakeInForm;

namespace look {
class Banner;
}

/** What the operator may set: of this screen, and of the workplace, whose audit keeps each change.
 */
class SettingsPage : public Page {
    Q_OBJECT

public:
    SettingsPage(Surroundings surroundings, QWidget* parent);

    void retranslate() override;
    void refresh() override;
    /** "takeIn": the form of an authority that is there already; "ownKey": of one's own key. */
    void show(const QVariant& what) override;
    using Page::show;
    QVariant place() const override;
    void comeBack(const QVariant& place) override { show(place); }
    bool stepBack() override;

protected:
    void hideEvent(QHideEvent* event) override;

private:
    SettingGroup* add(SettingGroup* group);
    QWidget* makeBody();
    QWidget* makeCard(QWidget& form, QLabel& heading, QPushButton& back);
    QWidget* makeTakeIn();
    QWidget* makeOwnKey();
    void makeActions();
    void showForm(int shown);
    void chooseListFolder();
    void change(SettingRow* row, const std::optional<QString>& value);
    void onChanged(SettingRow* row, const model::Result<model::SettingState>& now);

    QLabel* m_title;
    look::Banner* m_banner;
    QScrollArea* m_body = nullptr;
    QVBoxLayout* m_column = nullptr; // of the groups
    QList<SettingGroup*> m_groups;
    ScreenGroup* m_screen = nullptr;
    SettingGroup* m_issuing = nullptr;
    SettingGroup* m_lists = nullptr;
    SettingGroup* m_authority = nullptr;
    SettingGroup* m_clock = nullptr;
    SettingGroup* m_authorities = nullptr;
    QPushButton* m_openTakeIn = nullptr;
    QPushButton* m_openOwnKey = nullptr;
    QStackedWidget* m_stack;
    QLabel* m_takeInHeading = nullptr;
    TakeInForm* m_takeIn = nullptr;
    QPushButton* m_back = nullptr;
    QLabel* m_ownKeyHeading = nullptr;
    OwnKeyForm* m_ownKey = nullptr;
    QPushButton* m_ownKeyBack = nullptr;
};

} // namespace ui
