// SPDX-License-Identifier: Apache-2.0
#include "ui/authority/take_in_acts.h"

#include "model/authority/ca_keys.h"

namespace ui::authority {

namespace {

using model::ErrorCode;

Answer refused(const model::Error& fault, Place place) {
    return {fault, place, {}};
}

/** Which of the things said the adoption refused. */
Place placeOf(const model::Error& fault) {
    switch (fault.code) {
    case ErrorCode::CaNotAdopted:
    case ErrorCode::MissingIssuer:
    case ErrorCode::SignatureInvalid:
    case ErrorCode::ChainInvalid:
    case ErrorCode::AlreadyExists:
    case ErrorCode::KeyAlreadyCertified:
    case ErrorCode::MalformedDer:
        return Place::Certificate;
    case ErrorCode::KeyMismatch:
    case ErrorCode::MediumNotPresent:
    case ErrorCode::NotTraining:
        return Place::Medium;
    case ErrorCode::CrlNotTaken:
    case ErrorCode::ValueMissing:
        return Place::Lists;
    default: // of the paths of a chain there are many more
        return Place::Whole;
    }
}

} // namespace

model::Result<Answer> takeIn(model::Desk& desk, const Given& given) {
    model::CaAdoption adoption;
    const auto file = model::readCaFile(given.certificate);
    if (!file) return refused(file.error(), Place::Certificate);
    adoption.certificate = file->certificate;
    adoption.authority = file->authority;
    adoption.mediumSerial = given.medium;
    adoption.active = given.active;
    adoption.acceptDeviations = given.acceptDeviations;
    adoption.crls.neverPublished = given.neverPublished;
    if (!given.lastList.isEmpty()) {
        const auto list = model::readCrlFile(given.lastList);
        if (!list) return refused(list.error(), Place::Lists);
        adoption.crls.last = *list;
    }
    auto taken = model::adoptCa(desk, adoption);
    if (!taken && taken.error().code == ErrorCode::LoginNeeded && given.pin) {
        const auto login =
            model::MediaService(desk).login(given.medium, *given.pin, given.pinConfirmed);
        if (!login) return refused(login.error(), Place::Pin);
        taken = model::adoptCa(desk, adoption);
    }
    if (!taken) return refused(taken.error(), placeOf(taken.error()));
    return Answer{{}, Place::Whole, *taken};
}

model::Result<ReadCertificate> readCertificate(model::Desk& desk, const QString& path) {
    ReadCertificate read;
    KU_TRY(read.file, model::readCaFile(path));
    KU_TRY(const auto certificate, crypto::x509::Certificate::parse(read.file.certificate));
    KU_TRY(read.asked, model::keyAskedFor(desk.reg(), certificate));
    return read;
}

model::Result<Seen> look(model::Desk& desk) {
    Seen seen;
    KU_TRY(auto media, model::MediaService(desk).present());
    for (model::PresentMedium& one : media)
        if (one.medium.initialised) seen.media.push_back(std::move(one));
    KU_TRY(seen.authorities, desk.reg().authorities().list());
    return seen;
}

} // namespace ui::authority
