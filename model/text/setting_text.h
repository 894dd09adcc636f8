// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/settings/setting.h"

namespace model::text {

/** What a setting is called; its name itself where it has none here. */
QString settingName(const QString& name);

/** What it takes, in a few words. */
QString settingForm(const Setting& setting);

/** What a value is called: a choice's word as the operator says it, any other value as it is. */
QString settingValue(const Setting& setting, const QString& value);

} // namespace model::text
