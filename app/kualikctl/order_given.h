// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kualikctl/desk.h"
#include "model/domain/structure_order.h"

namespace app::kualikctl {

/** Where the holder's key is, of which an order names exactly one. */
enum class KeyOrigin { Request, Certificate, Medium, KeyFile };

/** An order as the command line gives it. */
struct GivenOrder {
    model::StructureOrder order;
    model::CaGeneration ca;
    KeyOrigin origin = KeyOrigin::Request;
    model::KeyPlace keyFile = model::KeyPlace::Unspecified; // of a key that is made here
    QString medium;                                         // the holder's
};

/** --ca, --value, --days and those that say where the key is. */
std::vector<Option> orderOptions();

/**
 * The order that the command line gives. A key that will be made for a file is stood in for.
 * ValueMissing, BadArgument, NotFound(ca), NoCa, UnknownStructure, what readWhole() refuses.
 */
Result<GivenOrder> givenOrder(Context& context, model::Desk& desk);

} // namespace app::kualikctl
