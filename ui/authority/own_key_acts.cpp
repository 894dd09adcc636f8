// SPDX-License-Identifier: Apache-2.0
#include "ui/authority/own_key_acts.h"

#include <algorithm>

namespace ui::authority {

namespace {

model::Result<model::CaKeyReport> act(model::Desk& desk, const KeyGiven& given, model::Job& job) {
    model::CaKeyService service(desk);
    if (given.begun != 0) return service.resume(given.begun, job);
    model::NewCaKey plan = given.plan;
    if (plan.renews != 0) {
        KU_TRY(const auto ca, desk.reg().authorities().byId(plan.renews));
        plan = service.renewalOf(ca, given.plan.years);
    }
    plan.mediumSerial = given.medium;
    return service.make(plan, job);
}

model::Id lastBegun(const model::Desk& desk) {
    const auto begun = desk.session.reg.caKeys().unfinished();
    return begun && !begun->empty() ? begun->back().id : 0;
}

} // namespace

model::Result<KeyAnswer> makeKey(model::Desk& desk, const KeyGiven& given, model::Job& job) {
    const model::Id before = lastBegun(desk);
    auto made = act(desk, given, job);
    if (!made && made.error().code == model::ErrorCode::LoginNeeded && given.pin) {
        const auto login =
            model::MediaService(desk).login(given.medium, *given.pin, given.pinConfirmed);
        if (!login) return KeyAnswer{login.error(), true};
        made = act(desk, given, job);
    }
    const model::Id after = lastBegun(desk);
    if (!made) return KeyAnswer{made.error(), false, after > before ? after : 0};
    return KeyAnswer{{}, false, 0, std::move(*made)};
}

model::Result<KeysSeen> lookForKeys(model::Desk& desk) {
    KeysSeen seen;
    KU_TRY(auto media, model::MediaService(desk).present());
    for (model::PresentMedium& one : media) {
        const bool isSomebodys = one.record && one.record->state != model::MediumState::Received;
        if (one.medium.initialised && (one.holdsCaKey || !isSomebodys))
            seen.media.push_back(std::move(one));
    }
    KU_TRY(seen.begun, desk.reg().caKeys().unfinished());
    KU_TRY(const auto all, desk.reg().authorities().list());
    const auto isUnderWay = [&](const model::CaGeneration& ca) {
        return std::any_of(seen.begun.begin(), seen.begun.end(),
                           [&](const model::CaKey& key) { return key.renews == ca.id; });
    };
    for (const model::CaGeneration& ca : all)
        if (ca.active && !ca.tokenSerial.isEmpty() && !isUnderWay(ca))
            seen.authorities.push_back(ca);
    return seen;
}

} // namespace ui::authority
