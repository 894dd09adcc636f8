// SPDX-License-Identifier: Apache-2.0
#include "token/in_process_host.h"

#include <algorithm>

#include "crypto/asn1/reader.h"
#include "crypto/asn1/writer.h"
#include "token/return_codes.h"

namespace token {

namespace {

std::string trimmed(const unsigned char* text, std::size_t size) {
    std::string result(reinterpret_cast<const char*>(text), size);
    result.erase(result.find_last_not_of(' ') + 1);
    return result;
}

Medium describe(ModuleWorker& worker, CK_SLOT_ID slot, const CK_TOKEN_INFO& info) {
    Medium medium;
    medium.module = worker.path();
    medium.profile = worker.profile().id;
    medium.slot = slot;
    medium.serial = trimmed(info.serialNumber, sizeof info.serialNumber);
    medium.label = trimmed(info.label, sizeof info.label);
    medium.manufacturer = trimmed(info.manufacturerID, sizeof info.manufacturerID);
    medium.model = trimmed(info.model, sizeof info.model);
    medium.initialised = (info.flags & CKF_TOKEN_INITIALIZED) != 0;
    medium.userPinSet = (info.flags & CKF_USER_PIN_INITIALIZED) != 0;
    medium.pinLow = (info.flags & CKF_USER_PIN_COUNT_LOW) != 0;
    medium.pinFinalTry = (info.flags & CKF_USER_PIN_FINAL_TRY) != 0;
    medium.pinLocked = (info.flags & CKF_USER_PIN_LOCKED) != 0;
    medium.pinToBeChanged = (info.flags & CKF_USER_PIN_TO_BE_CHANGED) != 0;
    medium.writeProtected = (info.flags & CKF_WRITE_PROTECTED) != 0;
    medium.software = worker.profile().software;
    medium.loggedIn = worker.loggedIn().contains(slot);
    return medium;
}

/** All slots with a token, on the module's thread. A token that fails to answer is left out. */
std::vector<Medium> slotsOf(ModuleWorker& worker) {
    CK_FUNCTION_LIST& p11 = worker.functions();
    CK_ULONG count = 0;
    if (p11.C_GetSlotList(CK_TRUE, nullptr, &count) != CKR_OK) return {};
    std::vector<CK_SLOT_ID> slots(count);
    if (p11.C_GetSlotList(CK_TRUE, slots.data(), &count) != CKR_OK) return {};
    slots.resize(count);
    std::vector<Medium> media;
    for (const CK_SLOT_ID slot : slots) {
        CK_TOKEN_INFO info{};
        if (p11.C_GetTokenInfo(slot, &info) == CKR_OK)
            media.push_back(describe(worker, slot, info));
    }
    return media;
}

void forgetLogin(ModuleWorker& worker, CK_SLOT_ID slot) {
    worker.loggedIn().erase(slot);
    if (const auto anchor = worker.anchors().find(slot); anchor != worker.anchors().end()) {
        worker.functions().C_CloseSession(anchor->second);
        worker.anchors().erase(anchor);
    }
}

/** Errors after which nothing that was known of the medium's login holds. */
bool endsLogin(ErrorCode code) {
    return code == ErrorCode::MediumRemoved || code == ErrorCode::MediumNotPresent ||
           code == ErrorCode::LoginNeeded;
}

Status checkPin(const Profile& profile, const Secret& pin) {
    if (pin.size() < profile.pinMin || pin.size() > profile.pinMax)
        return Error{ErrorCode::PinLength,
                     {std::to_string(profile.pinMin), std::to_string(profile.pinMax)}};
    return done();
}

Bytes straightened(Bytes bytes, bool reversed) {
    if (reversed) std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

Result<Bytes> readPublicKey(Session& session, const AlgorithmProfile& profile,
                            CK_OBJECT_HANDLE key) {
    if (profile.algorithm == Algorithm::Rsa) {
        KU_TRY(const Bytes modulus, session.attribute(key, CKA_MODULUS));
        KU_TRY(const Bytes exponent, session.attribute(key, CKA_PUBLIC_EXPONENT));
        return crypto::asn1::sequence(
            {crypto::asn1::unsignedInteger(modulus), crypto::asn1::unsignedInteger(exponent)});
    }
    KU_TRY(Bytes value, session.attribute(key, CKA_VALUE));
    // PKCS#11 2.40 says raw octets; some modules wrap them in an OCTET STRING.
    const std::size_t size = profile.algorithm == Algorithm::Gost2015 ? 128 : 64;
    if (value.size() > size) {
        KU_TRY(const auto wrapped, crypto::asn1::only(value, crypto::asn1::tag::octetString));
        value.assign(wrapped.contents.begin(), wrapped.contents.end());
    }
    if (value.size() != size) return Error{ErrorCode::BadKey, {}, "public key size"};
    return straightened(std::move(value), profile.publicReversed);
}

Template keyTemplate(CK_OBJECT_CLASS objectClass, const Bytes& id) {
    Template wanted;
    wanted.addNumber(CKA_CLASS, objectClass).add(CKA_ID, id);
    return wanted;
}

Result<KeyInfo> describeKey(Session& session, const Profile& profile, CK_OBJECT_HANDLE key) {
    KU_TRY(const Bytes type, session.attribute(key, CKA_KEY_TYPE));
    KU_TRY(Bytes id, session.attribute(key, CKA_ID));
    CK_KEY_TYPE keyType = 0;
    std::copy_n(type.begin(), std::min(type.size(), sizeof keyType),
                reinterpret_cast<std::uint8_t*>(&keyType));
    for (const AlgorithmProfile& algorithm : profile.algorithms) {
        if (algorithm.keyType != keyType) continue;
        KU_TRY(Bytes publicKey, readPublicKey(session, algorithm, key));
        KU_TRY(const auto privates, session.find(keyTemplate(CKO_PRIVATE_KEY, id)));
        return KeyInfo{std::move(id), algorithm.algorithm, std::move(publicKey), !privates.empty()};
    }
    return Error{ErrorCode::UnsupportedAlgorithm, {std::to_string(keyType)}, "key type"};
}

} // namespace

template <typename Act>
auto InProcessHost::inSession(const std::string& serial, Act act)
    -> std::invoke_result_t<Act, Session&, const Place&> {
    KU_TRY(const Place place, locate(serial));
    return place.worker->run([&]() -> std::invoke_result_t<Act, Session&, const Place&> {
        auto session = Session::open(*place.worker, place.medium.slot, serial);
        if (!session) {
            if (endsLogin(session.error().code)) forgetLogin(*place.worker, place.medium.slot);
            return std::move(session).error();
        }
        auto answer = act(*session, place);
        if (!answer && endsLogin(answer.error().code))
            forgetLogin(*place.worker, place.medium.slot);
        return answer;
    });
}

Result<std::vector<Medium>> InProcessHost::enumerate() {
    std::vector<Medium> media;
    for (const auto& worker : m_workers) {
        const auto some = worker->run([&] { return slotsOf(*worker); });
        media.insert(media.end(), some.begin(), some.end());
    }
    return media;
}

Result<InProcessHost::Place> InProcessHost::locate(const std::string& serial) {
    for (const auto& worker : m_workers) {
        const auto media = worker->run([&] { return slotsOf(*worker); });
        for (const Medium& medium : media)
            if (medium.serial == serial && !serial.empty()) return Place{worker.get(), medium};
    }
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
        KU_CHECK(checkPin(worker->profile(), soPin));
        return worker->run([&]() -> Result<std::string> {
            forgetLogin(*worker, slot);
            std::string padded = label.substr(0, 32);
            padded.resize(32, ' ');
            const CK_RV answer = worker->functions().C_InitToken(
                slot, const_cast<unsigned char*>(soPin.view().data()), soPin.size(),
                reinterpret_cast<unsigned char*>(padded.data()));
            if (answer != CKR_OK) return errorOf(answer, "C_InitToken", std::to_string(slot));
            // SoftHSM2 moves a token to a slot of its own once it is initialised.
            for (const Medium& medium : slotsOf(*worker))
                if (medium.slot == slot || medium.label == label) return medium.serial;
            return Error{ErrorCode::MediumNotPresent, {std::to_string(slot)}, "after C_InitToken"};
        });
    }
    return Error{ErrorCode::ModuleNotLoaded, {module, ""}, "not open"};
}

Status InProcessHost::initPin(const std::string& serial, const Secret& soPin,
                              const Secret& userPin) {
    return inSession(serial, [&](Session& session, const Place& place) -> Status {
        KU_CHECK(checkPin(place.worker->profile(), userPin));
        forgetLogin(*place.worker, place.medium.slot);
        KU_CHECK(session.login(CKU_SO, soPin));
        const Status set = session.initPin(userPin);
        KU_CHECK(session.logout());
        return set;
    });
}

Status InProcessHost::setPin(const std::string& serial, const Secret& oldPin,
                             const Secret& newPin) {
    return inSession(serial, [&](Session& session, const Place& place) -> Status {
        KU_CHECK(checkPin(place.worker->profile(), newPin));
        return session.setPin(oldPin, newPin);
    });
}

Status InProcessHost::login(const std::string& serial, const Secret& pin, bool confirmed) {
    KU_TRY(const Place place, locate(serial));
    if (!place.medium.initialised || !place.medium.userPinSet)
        return Error{ErrorCode::MediumNotInitialised, {serial}};
    if (place.medium.pinLocked) return Error{ErrorCode::PinLocked, {serial}, "flag"};
    if (place.medium.pinFinalTry && !confirmed)
        return Error{ErrorCode::PinFinalTry, {serial}, "one try left"};
    KU_CHECK(checkPin(place.worker->profile(), pin));
    return inSession(serial, [&](Session& session, const Place& here) -> Status {
        KU_CHECK(session.login(CKU_USER, pin));
        here.worker->loggedIn().insert(here.medium.slot);
        if (!here.worker->anchors().contains(here.medium.slot))
            here.worker->anchors().emplace(here.medium.slot, session.release());
        return done();
    });
}

Status InProcessHost::logout(const std::string& serial) {
    return inSession(serial, [&](Session& session, const Place& place) -> Status {
        const Status out = session.logout();
        forgetLogin(*place.worker, place.medium.slot);
        return out;
    });
}

Result<Bytes> InProcessHost::generateKey(const std::string& serial, Algorithm algorithm,
                                         const Bytes& id, const std::string& label) {
    return inSession(serial, [&](Session& session, const Place& place) -> Result<Bytes> {
        const AlgorithmProfile* profile = place.worker->profile().find(algorithm);
        if (!profile) return Error{ErrorCode::MechanismMissing, {serial}};
        Template publicPart;
        Template privatePart;
        for (Template* part : {&publicPart, &privatePart})
            part->addNumber(CKA_KEY_TYPE, profile->keyType)
                .addFlag(CKA_TOKEN, true)
                .add(CKA_ID, id)
                .add(CKA_LABEL, std::string_view(label));
        publicPart.addFlag(CKA_PRIVATE, false).addFlag(CKA_VERIFY, true);
        privatePart.addFlag(CKA_PRIVATE, true)
            .addFlag(CKA_SENSITIVE, true)
            .addFlag(CKA_EXTRACTABLE, false)
            .addFlag(CKA_SIGN, true);
        if (algorithm == Algorithm::Rsa) {
            constexpr CK_ULONG bits = 2048;
            const std::uint8_t exponent[] = {1, 0, 1};
            publicPart.addNumber(CKA_MODULUS_BITS, bits)
                .add(CKA_PUBLIC_EXPONENT, ByteView(exponent));
        } else {
            publicPart.add(tc26::gost3410Parameters, profile->parameters)
                .add(tc26::gost3411Parameters, profile->hashParameters);
        }
        KU_TRY(const CK_OBJECT_HANDLE key,
               session.generatePair(profile->generate, publicPart, privatePart));
        return readPublicKey(session, *profile, key);
    });
}

Result<KeyInfo> InProcessHost::findKey(const std::string& serial, const Bytes& id) {
    return inSession(serial, [&](Session& session, const Place& place) -> Result<KeyInfo> {
        KU_TRY(const CK_OBJECT_HANDLE key, session.findOne(keyTemplate(CKO_PUBLIC_KEY, id), id));
        return describeKey(session, place.worker->profile(), key);
    });
}

Result<std::vector<KeyInfo>> InProcessHost::listKeys(const std::string& serial) {
    using Keys = std::vector<KeyInfo>;
    return inSession(serial, [&](Session& session, const Place& place) -> Result<Keys> {
        Template wanted;
        wanted.addNumber(CKA_CLASS, CKO_PUBLIC_KEY);
        KU_TRY(const auto handles, session.find(wanted));
        Keys keys;
        for (const CK_OBJECT_HANDLE handle : handles) {
            auto key = describeKey(session, place.worker->profile(), handle);
            if (key) keys.push_back(std::move(*key));
        }
        return keys;
    });
}

Result<int> InProcessHost::erase(const std::string& serial, const Bytes& id) {
    return inSession(serial, [&](Session& session, const Place&) -> Result<int> {
        Template wanted;
        wanted.add(CKA_ID, id);
        KU_TRY(const auto objects, session.find(wanted));
        for (const CK_OBJECT_HANDLE object : objects)
            KU_CHECK(session.destroy(object));
        return static_cast<int>(objects.size());
    });
}

Result<Bytes> InProcessHost::sign(const std::string& serial, const Bytes& id, Algorithm algorithm,
                                  ByteView digest) {
    return inSession(serial, [&](Session& session, const Place& place) -> Result<Bytes> {
        const AlgorithmProfile* profile = place.worker->profile().find(algorithm);
        if (!profile) return Error{ErrorCode::MechanismMissing, {serial}};
        if (!place.medium.loggedIn) return Error{ErrorCode::LoginNeeded, {serial}};
        KU_TRY(const CK_OBJECT_HANDLE key, session.findOne(keyTemplate(CKO_PRIVATE_KEY, id), id));
        KU_TRY(Bytes signature, session.sign(profile->sign, key, digest));
        return straightened(std::move(signature), profile->signatureReversed);
    });
}

Status InProcessHost::writeCertificate(const std::string& serial,
                                       const CertificateToWrite& certificate) {
    return inSession(serial, [&](Session& session, const Place&) -> Status {
        KU_TRY(const auto present, session.find(keyTemplate(CKO_CERTIFICATE, certificate.id)));
        for (const CK_OBJECT_HANDLE object : present) {
            KU_TRY(const Bytes der, session.attribute(object, CKA_VALUE));
            if (der == certificate.der) return done();
        }
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
        if (back != certificate.der) return Error{ErrorCode::ReadBackDiffers, {serial}};
        // The new one stands; only now does an older one under the same key go.
        for (const CK_OBJECT_HANDLE object : present)
            KU_CHECK(session.destroy(object));
        return done();
    });
}

Result<Bytes> InProcessHost::readCertificate(const std::string& serial, const Bytes& id) {
    return inSession(serial, [&](Session& session, const Place&) -> Result<Bytes> {
        KU_TRY(const CK_OBJECT_HANDLE object,
               session.findOne(keyTemplate(CKO_CERTIFICATE, id), id));
        return session.attribute(object, CKA_VALUE);
    });
}

} // namespace token
