// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "model/authority/ca_keys.h"
#include "model/media/media_service.h"

/** Step 1, authorities' own keys: what their form asks of the services; all of it in the worker. */
namespace ui::authority {

/** What the operator said of one key. */
struct KeyGiven {
    model::NewCaKey plan;
    model::Id begun = 0; // a key that goes on; the plan is its own then
    QString medium = {}; // serial
    std::shared_ptr<model::Secret> pin = {};
    bool pinConfirmed = false; // for the last try
};

struct KeyAnswer {
    std::optional<model::Error> fault = {};
    bool isOfPin = false; // the fault
    model::Id begun = 0;  // the new key is on record all the same, and goes on
    model::CaKeyReport report = {};
};

/** The PIN is used only where nothing else stands in the way. */
model::Result<KeyAnswer> makeKey(model::Desk& desk, const KeyGiven& given, model::Job& job);

/** What is at hand to choose from: media, authorities that are here, keys on their way. */
struct KeysSeen {
    std::vector<model::PresentMedium> media;
    std::vector<model::CaGeneration> authorities; // those that can be renewed
    std::vector<model::CaKey> begun;
};
model::Result<KeysSeen> lookForKeys(model::Desk& desk);

} // namespace ui::authority
