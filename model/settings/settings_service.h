// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/access/workplace.h"
#include "model/settings/setting.h"

namespace model {

/** A setting as it is now. */
struct SettingState {
    Setting setting;
    std::optional<QString> set = {}; // nothing: nobody has set it
    QString beginning = {};          // what holds where nobody has
    const QString& inForce() const { return set ? *set : beginning; }
};

/** What the operator may set, how it is set, and the change with its audit entry. */
class SettingsService {
public:
    explicit SettingsService(Session& session)
        : m_session(&session) {}

    Result<std::vector<SettingState>> list() const;
    /** NotFound(setting, name). */
    Result<SettingState> state(const QString& name) const;

    /**
     * The state from now on. NotFound; BadArgument(what is needed), also for the name of files
     * under which a list was published; FolderNotMade; ClockStopped for the clock's settings, so
     * that its guard is not set aside without the reason that it asks for.
     */
    Result<SettingState> set(const QString& name, const QString& value);
    /** Lets it be what it is where nobody sets it. */
    Result<SettingState> unset(const QString& name);

private:
    Result<SettingState> stateOf(const Setting& setting) const;
    Result<QString> beginningOf(const Setting& setting) const;
    Status mayBe(const SettingState& now, const QString& value) const;
    Status mayRename(const SettingState& now, const QString& value) const;
    Status requirePlaceForMark(const Setting& setting, const QString& value) const;
    Result<SettingState> change(const SettingState& now, const std::optional<QString>& value);

    Session* m_session;
};

} // namespace model
