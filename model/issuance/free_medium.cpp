// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/free_medium.h"

#include <algorithm>

#include "model/authority/ca_signer.h"
#include "model/media/media_service.h"
#include "model/register/stored_names.h"

namespace model {

namespace {

Error wrongState(std::string_view state) {
    return {ErrorCode::WrongState, {"medium", std::string(state)}};
}

} // namespace

Status requireFree(const Desk& desk, const QString& serial, std::optional<MediumKind> kind) {
    Desk asks = desk;
    KU_TRY(const auto media, MediaService(asks).present());
    const auto found = std::find_if(media.begin(), media.end(), [&](const PresentMedium& one) {
        return one.medium.serial == serial.toStdString();
    });
    if (found == media.end()) return Error{ErrorCode::MediumNotPresent, {serial.toStdString()}};
    KU_CHECK(requireAllowedMedium(desk.session, found->medium));
    if (found->holdsCaKey) return wrongState("holds-ca-key");
    if (found->medium.writeProtected)
        return Error{ErrorCode::MediumWriteProtected, {serial.toStdString()}};
    if (!found->medium.initialised || !found->medium.userPinSet)
        return Error{ErrorCode::MediumNotInitialised, {serial.toStdString()}};
    if (found->medium.pinLocked) return Error{ErrorCode::PinLocked, {serial.toStdString()}};
    if (!found->medium.loggedIn) return Error{ErrorCode::LoginNeeded, {serial.toStdString()}};
    if (!found->isFree) return wrongState(storedName(found->record->state));
    if (kind && found->record && found->record->kind != *kind)
        return wrongState(storedName(found->record->kind));
    // Nothing of this register says whose it would be: another CA's, another workplace's.
    KU_TRY(const auto keys, desk.media.listKeys(serial.toStdString()));
    if (!keys.empty()) return wrongState("has-keys");
    return done();
}

} // namespace model
