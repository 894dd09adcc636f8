// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kualikctl/command.h"
#include "model/access/workplace.h"

/** What settings may be, and what they are where nobody has set them. */
namespace app::kualikctl {

/** "crl.example.kz", "10.0.0.1:8080": what stands in a certificate behind "http://". */
bool isHost(const QString& value);

/** A name of an authority in certificates: what X.520 takes, and nothing that cannot be seen. */
bool isAuthorityName(const QString& value);

/** Whether an authority's setting (without "authority.") is the name of a host. */
bool namesAHost(const std::string& name);

/** What a setting is where nobody has set it. */
Result<QString> defaultOf(const model::Session& session, const QString& name);
Result<QString> valueInForce(const model::Session& session, const QString& name);

/** What has to be known of the workplace: BadArgument; ClockStopped for the clock's settings. */
Status requireFitting(model::Session& session, const QString& name, const QString& value);

/** A folder that does not depend on where the program is called; it is made. FolderNotMade. */
Result<QString> wholeFolder(const QString& value);

} // namespace app::kualikctl
