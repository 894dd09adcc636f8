// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

#include "model/domain/common.h"

namespace model {

/** What a setting takes. */
enum class SettingKind { Days, Hours, Minutes, Choice, Folder, Host, FileName, AuthorityName };

/** A setting that the operator may change; the others are the program's own. */
struct Setting {
    QString name;
    SettingKind kind = SettingKind::Days;
    int least = 0; // of days, hours and minutes
    int most = 0;
    QStringList words = {};  // of a choice: what the register keeps
    std::string clause = {}; // that says what is the most
};

/** In their order for a list. BadResource. */
Result<std::vector<Setting>> allSettings();
/** NotFound(setting, name). */
Result<Setting> settingNamed(const QString& name);

/** Whether the value is such a one: BadArgument(what is needed). */
Status requireTaken(const Setting& setting, const QString& value);

/** Characters, not UTF-16 units. */
qsizetype characters(const QString& value);

inline constexpr int mostOfAuthorityName = 64; // X.520: ub-common-name, ub-organization-name
inline constexpr const char* settingAuthorityPrefix = "authority.";

} // namespace model
