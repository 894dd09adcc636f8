// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/structures/order_acts.h"

#include <algorithm>

#include "model/authority/authority_values.h"
#include "model/files/atomic_file.h"
#include "model/issuance/stand_in_key.h"
#include "model/media/media_service.h"

namespace ui::order {

namespace {

using model::MediaService;
using model::PresentMedium;
using model::StructureIssueService;

constexpr std::size_t mostOfFile = 1 << 20; // a request with a photograph in it is no request

struct NamedPlace {
    Place place;
    QLatin1String word;
};
constexpr NamedPlace places[] = {{Place::Medium, QLatin1String("medium")},
                                 {Place::Request, QLatin1String("request")},
                                 {Place::Certificate, QLatin1String("certificate")},
                                 {Place::KeyFile, QLatin1String("key-file")}};

/** Without a medium it is a request without octets: what else stands in the form is checked. */
model::KeySource keyOf(const Given& given) {
    if (given.place == Place::Medium && !given.medium.isEmpty())
        return model::MediumSource{given.medium};
    if (given.place == Place::KeyFile && given.standIn.key) return given.standIn;
    if (given.place == Place::KeyFile) return model::RequestSource{};
    model::Bytes file = given.octets ? *given.octets : model::Bytes();
    if (given.place == Place::Certificate) return model::CertificateSource{std::move(file)};
    return model::RequestSource{std::move(file)};
}

/** Once: what was checked is what is shown and issued, whatever the file holds by then. */
model::Result<std::shared_ptr<const model::Bytes>> octetsOf(const Given& given) {
    const bool isFile = given.place == Place::Request || given.place == Place::Certificate;
    if (!isFile || given.file.isEmpty() || given.octets) return given.octets;
    KU_TRY(auto file, model::readWhole(given.file, mostOfFile));
    return std::make_shared<const model::Bytes>(std::move(file));
}

model::StructureOrder orderOf(const Given& given) {
    model::StructureOrder order;
    order.structure = given.structure.toStdString();
    order.caId = given.caId;
    order.values = given.values;
    order.key = keyOf(given);
    return order;
}

bool isFree(const PresentMedium& one) {
    return one.isFree && !one.holdsCaKey && one.medium.initialised && !one.medium.pinLocked &&
           !one.medium.writeProtected;
}

const PresentMedium* find(const std::vector<PresentMedium>& media, const QString& serial) {
    const auto found = std::find_if(media.begin(), media.end(), [&](const PresentMedium& one) {
        return one.medium.serial == serial.toStdString();
    });
    return found == media.end() ? nullptr : &*found;
}

/** Logs in to the CA's medium and to the holder's, where a PIN of theirs was given. */
model::Result<Attempt> logIn(MediaService& media, const QString& caMedium, const QString& medium,
                             const issue::Pins& pins) {
    if (pins.ca) {
        if (const auto in = media.login(caMedium, *pins.ca, pins.caConfirmed); !in)
            return Attempt{issue::Place::CaPin, in.error()};
    }
    Attempt made;
    if (medium.isEmpty() || !pins.medium) return made;
    auto in = media.login(medium, *pins.medium, pins.mediumConfirmed);
    if (!in) return Attempt{issue::Place::MediumPin, in.error()};
    made.findings = std::move(*in);
    return made;
}

/** With the media logged in as long as the act lasts. */
template <typename Act>
model::Result<Attempt> withMedia(model::Desk& desk, model::Id caId, const QString& medium,
                                 const issue::Pins& pins, Act act) {
    KU_TRY(const auto ca, desk.reg().authorities().byId(caId));
    MediaService media(desk);
    KU_TRY(Attempt made, logIn(media, ca.tokenSerial, medium, pins));
    if (made.error) return made;
    model::Result<model::StructureReport> report = act();
    // One that was pulled out has forgotten its login by itself.
    const model::Status out = medium.isEmpty() ? model::done() : media.logout(medium);
    if (!report) {
        made.error = report.error();
        return made;
    }
    if (!out) made.error = out.error();
    made.findings.insert(made.findings.end(), report->findings.begin(), report->findings.end());
    made.report = std::move(*report);
    return made;
}

/** The key itself is made with its file, in one act. */
model::Result<Attempt> keyFileAttempt(model::Desk& desk, const Given& given,
                                      const model::StructureOrder& order, const issue::Pins& pins,
                                      model::Job& job) {
    const KeyFile& file = given.keyFile;
    const model::KeyFilePlan plan{file.place, file.forOldTools, file.password->clone(),
                                  file.folder};
    QString path;
    KU_TRY(Attempt made,
           withMedia(desk, given.caId, {}, pins, [&]() -> model::Result<model::StructureReport> {
               KU_TRY(auto written, model::issueToKeyFile(desk, order, plan, job));
               path = written.path;
               return std::move(written.report);
           }));
    made.keyFile = path;
    return made;
}

} // namespace

bool Given::hasKey() const {
    if (place == Place::KeyFile) return !keyFile.folder.isEmpty() && keyFile.password;
    return !(place == Place::Medium ? medium : file).isEmpty();
}

QString wordOf(Place place) {
    for (const NamedPlace& one : places)
        if (one.place == place) return one.word;
    return {};
}

std::optional<Place> placeOf(const QString& word) {
    for (const NamedPlace& one : places)
        if (one.word == word) return one.place;
    return {};
}

model::Result<std::vector<Structure>> structures(model::Desk& desk) {
    const StructureIssueService service(desk);
    KU_TRY(auto offers, service.allStructures());
    std::vector<Structure> all;
    for (model::StructureOffer& offer : offers) {
        Structure one{std::move(offer)};
        KU_TRY(auto signers, service.casFor(one.offer.id));
        for (model::CaGeneration& ca : signers) {
            KU_TRY(const auto naming, model::namingOf(ca));
            one.signers.push_back({std::move(ca), naming});
        }
        all.push_back(std::move(one));
    }
    return all;
}

std::vector<Place> placesFor(const model::StructureOffer& offer) {
    if (offer.isCa) return {Place::Request, Place::Certificate};
    const auto& storages = offer.keyStorages;
    const bool onMedium =
        storages.empty() || std::any_of(storages.begin(), storages.end(), [](const auto& one) {
            return one.place == model::KeyPlace::Token || one.place == model::KeyPlace::Card ||
                   one.place == model::KeyPlace::Unspecified;
        });
    const bool inFile =
        std::any_of(storages.begin(), storages.end(), [](const model::FieldChoice& one) {
            return one.place == model::KeyPlace::Pkcs12 || one.place == model::KeyPlace::Jks;
        });
    std::vector<Place> places{Place::Request};
    if (onMedium) places.insert(places.begin(), Place::Medium);
    if (inFile) places.push_back(Place::KeyFile);
    return places;
}

model::Result<std::vector<model::FormField>> fields(model::Desk& desk, const QString& structure) {
    return StructureIssueService(desk).fieldsOf(structure.toStdString());
}

model::Result<std::vector<FreeMedium>> freeMedia(model::Desk& desk) {
    KU_TRY(const auto present, MediaService(desk).present());
    std::vector<FreeMedium> free;
    for (const PresentMedium& one : present)
        if (isFree(one))
            free.push_back({QString::fromStdString(one.medium.serial),
                            model::displayName(one.medium), model::typeNames(one.medium)});
    return free;
}

model::Result<Checked> check(model::Desk& desk, const Given& given, Aim aim, model::Job& job) {
    Checked checked;
    Given whole = given;
    if (given.place == Place::KeyFile && aim == Aim::ToGoOn && !given.standIn.key) {
        KU_TRY(whole.standIn, model::standInKey(desk, given.structure.toStdString(), job));
    }
    checked.standIn = whole.standIn;
    auto octets = octetsOf(whole);
    if (!octets) {
        checked.ofFile = octets.error();
        return checked;
    }
    checked.octets = whole.octets = std::move(*octets);
    KU_TRY(checked.check, StructureIssueService(desk).check(orderOf(whole)));
    if (given.place != Place::KeyFile || !given.keyFile.password) return checked;
    KU_TRY(const auto ofPassword, model::passwordFindings(desk, *given.keyFile.password));
    auto& findings = checked.check.findings;
    findings.insert(findings.end(), ofPassword.begin(), ofPassword.end());
    return checked;
}

model::Result<Preview> preview(model::Desk& desk, const Given& given) {
    const model::StructureOrder order = orderOf(given);
    KU_TRY(auto certificate, StructureIssueService(desk).preview(order));
    KU_TRY(auto checked, StructureIssueService(desk).check(order));
    std::erase_if(checked.findings, [](const model::Finding& one) { // the form told of them
        return one.severity == model::Severity::Notice;
    });
    return Preview{std::move(certificate), std::move(checked.findings)};
}

model::Result<issue::MediaLook> look(model::Desk& desk, model::Id caId, const QString& medium) {
    KU_TRY(const auto ca, desk.reg().authorities().byId(caId));
    KU_TRY(const auto present, MediaService(desk).present());
    issue::MediaLook seen;
    seen.caSerial = ca.tokenSerial;
    const PresentMedium* ofCa = find(present, ca.tokenSerial);
    seen.caMissing = !ofCa;
    if (ofCa) {
        seen.caNeeded = !ofCa->medium.loggedIn;
        seen.caFinalTry = ofCa->medium.pinFinalTry;
        seen.caPinLimits = ofCa->medium.pinLimits;
    }
    if (medium.isEmpty()) return seen;
    if (const PresentMedium* ofHolder = find(present, medium)) {
        seen.serial = medium;
        seen.fit = 1;
        seen.finalTry = ofHolder->medium.pinFinalTry;
        seen.pinLimits = ofHolder->medium.pinLimits;
    }
    return seen;
}

model::Result<Attempt> attempt(model::Desk& desk, const Given& given, const issue::Pins& pins,
                               model::Job& job) {
    const model::StructureOrder order = orderOf(given);
    if (given.place == Place::KeyFile) return keyFileAttempt(desk, given, order, pins, job);
    return withMedia(desk, given.caId, given.place == Place::Medium ? given.medium : QString(),
                     pins, [&] { return StructureIssueService(desk).issue(order, job); });
}

model::Result<std::vector<model::StructureReport>> unfinished(model::Desk& desk) {
    return StructureIssueService(desk).unfinished();
}

model::Result<Attempt> resume(model::Desk& desk, const model::StructureIssue& order,
                              const issue::Pins& pins, model::Job& job) {
    return withMedia(desk, order.caId, order.mediumSerial, pins,
                     [&] { return StructureIssueService(desk).resume(order.id, job); });
}

model::Result<Attempt> close(model::Desk& desk, const model::StructureIssue& order,
                             const QString& ground, const QString& note, const issue::Pins& pins,
                             model::Job& job) {
    return withMedia(desk, order.caId, {}, pins, [&] {
        return StructureIssueService(desk).close(order.id, ground, note, job, order.state);
    });
}

} // namespace ui::order
