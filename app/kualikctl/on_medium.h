// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kualikctl/advice.h"
#include "app/kualikctl/desk.h"
#include "model/media/media_service.h"

namespace app::kualikctl {

/** Logs in to the medium, where there is one, acts, and logs out whatever came of it. */
template <typename Act>
auto onMedium(Context& context, model::Desk& desk, const QString& serial, Act act)
    -> decltype(act()) {
    if (serial.isEmpty()) return act();
    KU_CHECK(logIn(context, desk, serial));
    auto report = act();
    // One that was pulled out has forgotten its login by itself.
    if (const Status out = model::MediaService(desk).logout(serial); !out && report)
        context.output.note(sentenceOf(out.error()));
    return report;
}

} // namespace app::kualikctl
