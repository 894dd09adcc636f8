// SPDX-License-Identifier: Apache-2.0
#include "token/in_process_host.h"

#include <set>

#include "token/key_objects.h"
#include "token/medium_list.h"
#include "token/return_codes.h"

namespace token {

namespace {

/** PinLength's arguments are the limits, which the return code does not tell. */
Status withLimits(Status status, const Profile& profile) {
    if (!status && status.error().code == ErrorCode::PinLength)
        return profile.pinLength(status.error().detail);
    return status;
}

/** Before a PIN is tried: a locked one is not, the last try only by an operator who knows it. */
Status mayTryPin(const Medium& medium, bool confirmed) {
    if (!medium.initialised || !medium.userPinSet)
        return Error{ErrorCode::MediumNotInitialised, {medium.serial}};
    if (medium.pinLocked) return Error{ErrorCode::PinLocked, {medium.serial}, "flag"};
    if (medium.pinFinalTry && !confirmed)
        return Error{ErrorCode::PinFinalTry, {medium.serial}, "one try left"};
    return done();
}

Status mayChange(const Medium& medium) {
    if (medium.writeProtected)
        return Error{ErrorCode::MediumWriteProtected, {medium.serial}, "flag"};
    if (!medium.loggedIn) return Error{ErrorCode::LoginNeeded, {medium.serial}, "before the call"};
    return done();
}

Result<const AlgorithmProfile*> spokenBy(const Profile& profile, Algorithm algorithm,
                                         const std::string& serial) {
    if (const AlgorithmProfile* found = profile.find(algorithm)) return found;
    return Error{ErrorCode::MechanismMissing, {serial, nameOf(algorithm)}, profile.id};
}

/** On the module's thread: formats the slot's medium and finds out which it is now. */
Result<std::string> format(ModuleWorker& worker, unsigned long slot, const Secret& soPin,
                           const std::string& label) {
    std::set<std::string> before;
    for (const Medium& medium : mediaOf(worker)) {
        before.insert(medium.serial);
        if (medium.slot == slot) forgetLogin(worker, medium.serial);
    }
    std::string padded = paddedLabel(label);
    const CK_RV answer = worker.functions().C_InitToken(
        slot, const_cast<unsigned char*>(soPin.view().data()), soPin.size(),
        reinterpret_cast<unsigned char*>(padded.data()));
    if (answer != CKR_OK) return errorOf(answer, "C_InitToken", std::to_string(slot));
    // A new serial names it wherever it is now; a device that kept its serial kept its slot too.
    const auto media = mediaOf(worker);
    for (const Medium& medium : media)
        if (medium.initialised && !before.contains(medium.serial)) return medium.serial;
    for (const Medium& medium : media)
        if (medium.initialised && medium.slot == slot) return medium.serial;
    return Error{ErrorCode::MediumNotPresent, {std::to_string(slot)}, "after C_InitToken"};
}

/** Destroys every object under this CKA_ID; how many there were. */
Result<int> destroyAll(Session& session, const Bytes& id) {
    Template wanted;
    wanted.add(CKA_ID, id);
    KU_TRY(const auto objects, session.find(wanted));
    for (const CK_OBJECT_HANDLE object : objects)
        KU_CHECK(session.destroy(object));
    return static_cast<int>(objects.size());
}

Result<CK_OBJECT_HANDLE> writeAndCompare(Session& session, const CertificateToWrite& certificate,
                                         const std::string& serial) {
    Template attributes = keyTemplate(CKO_CERTIFICATE, certificate.id);
    attributes.addNumber(CKA_CERTIFICATE_TYPE, CKC_X_509)
        .addFlag(CKA_TOKEN, true)
        .addFlag(CKA_PRIVATE, false)
        .add(CKA_LABEL, std::string_view(certificate.label))
        .add(CKA_SUBJECT, certificate.subjectDer)
        .add(CKA_ISSUER, certificate.issuerDer)
        .add(CKA_SERIAL_NUMBER, certificate.serialDer)
        .add(CKA_VALUE, certificate.der);
    KU_TRY(const CK_OBJECT_HANDLE written, session.create(attributes));
    KU_TRY(const Bytes back, session.attribute(written, CKA_VALUE));
    if (back == certificate.der) return written;
    KU_CHECK(session.destroy(written));
    return Error{ErrorCode::ReadBackDiffers, {serial}};
}

} // namespace

/** What the medium's flags now tell of the tries that are left; a module counts as it likes. */
Status InProcessHost::withTriesLeft(Status tried, const Place& place) {
    if (tried || tried.error().code != ErrorCode::PinIncorrect) return tried;
    for (const Medium& medium : mediaOf(*place.worker)) {
        if (medium.serial != place.medium.serial) continue;
        if (medium.pinFinalTry)
            return Error{ErrorCode::PinIncorrect, {medium.serial, "one-try-left"}};
        if (medium.pinLow) return Error{ErrorCode::PinIncorrect, {medium.serial, "tries-counted"}};
    }
    return tried;
}

template <typename Act>
auto InProcessHost::inSession(const std::string& serial, Act act)
    -> std::invoke_result_t<Act, Session&, const Place&> {
    KU_TRY(const Place place, locate(serial));
    return place.worker->run([&]() -> std::invoke_result_t<Act, Session&, const Place&> {
        auto session = Session::open(*place.worker, place.medium.slot, serial);
        if (!session) {
            if (endsLogin(session.error().code)) forgetLogin(*place.worker, serial);
            return std::move(session).error();
        }
        auto answer = act(*session, place);
        if (!answer && endsLogin(answer.error().code)) forgetLogin(*place.worker, serial);
        return answer;
    });
}

template <typename Act>
auto InProcessHost::reading(const std::string& serial, Act act)
    -> std::invoke_result_t<Act, Session&, const Place&> {
    auto answer = inSession(serial, act);
    if (answer || !isStaleSession(answer.error())) return answer;
    return inSession(serial, act);
}

Result<std::vector<Medium>> InProcessHost::enumerate() {
    std::vector<Medium> media;
    for (const auto& worker : m_workers) {
        const auto some = worker->run([&] { return mediaOf(*worker); });
        media.insert(media.end(), some.begin(), some.end());
    }
    return media;
}

Result<InProcessHost::Place> InProcessHost::locate(const std::string& serial) {
    KU_TRY(const auto media, enumerate());
    for (const auto& worker : m_workers)
        for (const Medium& medium : media)
            if (!serial.empty() && medium.serial == serial && medium.module == worker->path())
                return Place{worker.get(), medium};
    return Error{ErrorCode::MediumNotPresent, {serial}, "no slot has it"};
}

Result<Medium> InProcessHost::info(const std::string& serial) {
    KU_TRY(const Place place, locate(serial));
    return place.medium;
}

Result<std::string> InProcessHost::initToken(const std::string& module, unsigned long slot,
                                             const Secret& soPin, const std::string& label) {
    for (const auto& worker : m_workers) {
        if (worker->path() != module) continue;
        KU_CHECK(checkPinLength(worker->profile(), soPin));
        return worker->run([&] { return format(*worker, slot, soPin, label); });
    }
    return Error{ErrorCode::ModuleNotLoaded, {module, ""}, "not open"};
}

Status InProcessHost::initPin(const std::string& serial, const Secret& soPin,
                              const Secret& userPin) {
    return inSession(serial, [&](Session& session, const Place& place) -> Status {
        const Profile& profile = place.worker->profile();
        if (place.medium.writeProtected) return Error{ErrorCode::MediumWriteProtected, {serial}};
        KU_CHECK(checkPinLength(profile, soPin));
        KU_CHECK(checkPinLength(profile, userPin));
        if (place.medium.loggedIn) KU_CHECK(session.logout());
        forgetLogin(*place.worker, serial);
        KU_CHECK(withLimits(session.login(CKU_SO, soPin), profile));
        const Status set = withLimits(session.initPin(userPin), profile);
        const Status out = session.logout();
        return set ? out : set;
    });
}

Status InProcessHost::setPin(const std::string& serial, const Secret& oldPin,
                             const Secret& newPin) {
    return inSession(serial, [&](Session& session, const Place& place) -> Status {
        const Profile& profile = place.worker->profile();
        if (place.medium.writeProtected) return Error{ErrorCode::MediumWriteProtected, {serial}};
        KU_CHECK(mayTryPin(place.medium, false));
        KU_CHECK(checkPinLength(profile, oldPin));
        KU_CHECK(checkPinLength(profile, newPin));
        return withTriesLeft(withLimits(session.setPin(oldPin, newPin), profile), place);
    });
}

Status InProcessHost::login(const std::string& serial, const Secret& pin, bool confirmed) {
    return inSession(serial, [&](Session& session, const Place& place) -> Status {
        ModuleWorker& worker = *place.worker;
        KU_CHECK(mayTryPin(place.medium, confirmed));
        KU_CHECK(checkPinLength(worker.profile(), pin));
        const Status tried =
            withTriesLeft(withLimits(session.login(CKU_USER, pin), worker.profile()), place);
        KU_CHECK(tried);
        if (!worker.logins().contains(serial))
            worker.logins().emplace(serial,
                                    ModuleWorker::Login{place.medium.slot, session.release()});
        return done();
    });
}

Status InProcessHost::logout(const std::string& serial) {
    return inSession(serial, [&](Session& session, const Place& place) -> Status {
        const Status out = session.logout();
        forgetLogin(*place.worker, serial);
        return out;
    });
}

Result<Bytes> InProcessHost::generateKey(const std::string& serial, Algorithm algorithm,
                                         const Bytes& id, const std::string& label,
                                         unsigned modulusBits) {
    return inSession(serial, [&](Session& session, const Place& place) -> Result<Bytes> {
        KU_TRY(const auto* profile, spokenBy(place.worker->profile(), algorithm, serial));
        KU_CHECK(mayChange(place.medium));
        Template sameId;
        sameId.add(CKA_ID, id);
        KU_TRY(const auto present, session.find(sameId));
        if (!present.empty()) return Error{ErrorCode::AlreadyExists, {crypto::toHex(id)}, "CKA_ID"};
        auto [publicPart, privatePart] = pairTemplates(*profile, id, label, modulusBits);
        const auto key = session.generatePair(profile->generate, publicPart, privatePart);
        if (!key && key.error().code == ErrorCode::MediumFull) KU_CHECK(destroyAll(session, id));
        if (!key) return key.error();
        return readPublicKey(session, *profile, *key);
    });
}

Result<KeyInfo> InProcessHost::findKey(const std::string& serial, const Bytes& id) {
    return reading(serial, [&](Session& session, const Place& place) -> Result<KeyInfo> {
        KU_TRY(const CK_OBJECT_HANDLE key, session.findOne(keyTemplate(CKO_PUBLIC_KEY, id), id));
        return describeKey(session, place.worker->profile(), key);
    });
}

Result<std::vector<KeyInfo>> InProcessHost::listKeys(const std::string& serial) {
    using Keys = std::vector<KeyInfo>;
    return reading(serial, [&](Session& session, const Place& place) -> Result<Keys> {
        Template wanted;
        wanted.addNumber(CKA_CLASS, CKO_PUBLIC_KEY);
        KU_TRY(const auto handles, session.find(wanted));
        Keys keys;
        for (const CK_OBJECT_HANDLE handle : handles) {
            auto key = describeKey(session, place.worker->profile(), handle);
            // Somebody else's key of another type is not ours to name, and no failure either.
            if (!key && key.error().code == ErrorCode::UnsupportedAlgorithm) continue;
            if (!key) return key.error();
            keys.push_back(std::move(*key));
        }
        return keys;
    });
}

Result<int> InProcessHost::erase(const std::string& serial, const Bytes& id) {
    return inSession(serial, [&](Session& session, const Place& place) -> Result<int> {
        KU_CHECK(mayChange(place.medium));
        return destroyAll(session, id);
    });
}

Result<Bytes> InProcessHost::sign(const std::string& serial, const Bytes& id, Algorithm algorithm,
                                  ByteView digest) {
    return inSession(serial, [&](Session& session, const Place& place) -> Result<Bytes> {
        KU_TRY(const auto* profile, spokenBy(place.worker->profile(), algorithm, serial));
        if (!place.medium.loggedIn)
            return Error{ErrorCode::LoginNeeded, {serial}, "before the call"};
        KU_TRY(const CK_OBJECT_HANDLE key, session.findOne(keyTemplate(CKO_PRIVATE_KEY, id), id));
        KU_TRY(Bytes signature, session.sign(profile->sign, key, digest));
        return straightened(std::move(signature), profile->signatureReversed);
    });
}

Status InProcessHost::writeCertificate(const std::string& serial,
                                       const CertificateToWrite& certificate) {
    return inSession(serial, [&](Session& session, const Place& place) -> Status {
        KU_CHECK(mayChange(place.medium));
        KU_TRY(auto older, session.find(keyTemplate(CKO_CERTIFICATE, certificate.id)));
        bool isThere = false;
        for (auto object = older.begin(); object != older.end() && !isThere;) {
            KU_TRY(const Bytes der, session.attribute(*object, CKA_VALUE));
            isThere = der == certificate.der;
            object = isThere ? older.erase(object) : object + 1;
        }
        if (!isThere) KU_CHECK(writeAndCompare(session, certificate, serial));
        // The new one stands; only now do older ones under the same key go.
        for (const CK_OBJECT_HANDLE object : older)
            KU_CHECK(session.destroy(object));
        return done();
    });
}

Result<Bytes> InProcessHost::readCertificate(const std::string& serial, const Bytes& id) {
    return reading(serial, [&](Session& session, const Place&) -> Result<Bytes> {
        KU_TRY(const CK_OBJECT_HANDLE object,
               session.findOne(keyTemplate(CKO_CERTIFICATE, id), id));
        return session.attribute(object, CKA_VALUE);
    });
}

} // namespace token
