// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "crypto/profile/profile.h"

/** Private to the profiles' files: JSON to structures, with the place of what is wrong. */
namespace crypto::profile {

/** The editions of one file; BadResource(name, place). */
Result<std::vector<Profile>> readEditions(const std::string& name, const QJsonObject& file,
                                          Reading reading);

/** authority.json; BadResource(name, place). */
Result<AuthorityNames> readAuthority(const std::string& name, const QJsonObject& file);

} // namespace crypto::profile
