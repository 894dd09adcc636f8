// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include "app/kualikctl/command.h"
#include "model/authority/ca_keys.h"

/** Authorities' own keys, for people and as docs/json.md has them. */
namespace app::kualikctl {

/** "caKey" of docs/json.md. */
QJsonObject json(const model::CaKey& key);
/** "key 3, root, gost2015, on medium 4B2A: state". */
QString lineOf(const model::CaKey& key);

Option outOption();

/**
 * The command's answer: the authority that a root's key became, or the request in the file of
 * --out, which must be new.
 */
Status answer(Context& context, const model::CaKeyReport& report);

} // namespace app::kualikctl
