// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QJsonArray>

#include "app/kualikctl/command.h"
#include "model/desk.h"
#include "model/domain/authority.h"

namespace app::kualikctl {

/** The new PIN of a training chain's media. */
Result<crypto::Secret> readTrainingPin(Context& context);

/** The training chain on software media, whatever is made of it already. */
Result<std::vector<model::CaGeneration>> makeTrainingChain(Context& context, model::Desk& desk,
                                                           const crypto::Secret& pin);

/** --with-national: what makeTrainingChain() asks the command's arguments for. */
Option withNationalOption();

/** --ca (id, name or published name) and --algorithm. */
std::vector<Option> authorityOptions();
/**
 * The generations those options mean; without any, each that is no root and has its
 * key on a medium here. NotFound(ca, what was asked for); NoCa where there is none at all.
 */
Result<std::vector<model::CaGeneration>> chosenAuthorities(const Arguments& arguments,
                                                           const model::Session& session);

/** The one of this id, name or published name. NotFound(ca, name); BadArgument for one of several.
 */
Result<model::CaGeneration> authorityNamed(const QString& name, const model::Session& session);
/** The same among these alone. */
Result<model::CaGeneration> authorityNamed(const QString& name,
                                           const std::vector<model::CaGeneration>& among,
                                           const model::Session& session);

QJsonArray json(const std::vector<model::CaGeneration>& generations);
void print(Output& output, const std::vector<model::CaGeneration>& generations);

} // namespace app::kualikctl
