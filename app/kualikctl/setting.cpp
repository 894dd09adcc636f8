// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/settings/settings_service.h"
#include "model/text/setting_text.h"

namespace app::kualikctl {

namespace {

Result<Outcome> list(Context& context) {
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto all, model::SettingsService(session).list());
    QJsonArray settings;
    std::vector<QStringList> rows;
    for (const model::SettingState& one : all) {
        const QString& value = one.inForce();
        rows.push_back({one.setting.name, one.set ? value : Text::tr("%1 (default)").arg(value),
                        model::text::settingForm(one.setting)});
        settings += QJsonObject{{"name", one.setting.name},
                                {"value", one.set ? QJsonValue(*one.set) : QJsonValue()},
                                {"inForce", value}};
    }
    context.output.table({Text::tr("Setting"), Text::tr("Value"), Text::tr("It takes")}, rows);
    context.output.object({{"settings", settings}});
    return Outcome::Good;
}

void answer(Context& context, const model::SettingState& now) {
    context.output.line(QStringLiteral("%1 = %2").arg(now.setting.name, now.inForce()));
    context.output.object({{"name", now.setting.name}, {"value", now.inForce()}});
}

/** What is wrong with the words alone is said before the password is asked for. */
Result<Outcome> set(Context& context) {
    const QString& value = context.arguments.operands.last();
    KU_TRY(const model::Setting setting, model::settingNamed(context.arguments.operands.first()));
    if (!model::requireTaken(setting, value))
        return badValue({}, value, model::text::settingForm(setting));
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto now, model::SettingsService(session).set(setting.name, value));
    answer(context, now);
    return Outcome::Good;
}

Result<Outcome> unset(Context& context) {
    KU_TRY(const model::Setting setting, model::settingNamed(context.arguments.operands.first()));
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto now, model::SettingsService(session).unset(setting.name));
    answer(context, now);
    return Outcome::Good;
}

} // namespace

Command settingListCommand() {
    return {"setting list",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "what the operator may set, and how it is set"),
            {},
            list};
}

Command settingSetCommand() {
    return {"setting set",
            "NAME VALUE",
            2,
            2,
            QT_TRANSLATE_NOOP("kualikctl", "change a setting; the audit keeps the change"),
            {},
            set};
}

Command settingUnsetCommand() {
    return {"setting unset",
            "NAME",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "let a setting be what it is where nobody sets it"),
            {},
            unset};
}

} // namespace app::kualikctl
