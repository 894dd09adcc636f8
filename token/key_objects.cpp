// SPDX-License-Identifier: Apache-2.0
#include "token/key_objects.h"

#include <algorithm>
#include <cstring>

#include "crypto/asn1/reader.h"
#include "crypto/asn1/writer.h"
#include "crypto/gost/gost.h"

namespace token {

Bytes straightened(Bytes bytes, bool reversed) {
    if (reversed) std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

Template keyTemplate(CK_OBJECT_CLASS objectClass, const Bytes& id) {
    Template wanted;
    wanted.addNumber(CKA_CLASS, objectClass).add(CKA_ID, id);
    return wanted;
}

PairTemplates pairTemplates(const AlgorithmProfile& profile, const Bytes& id,
                            const std::string& label, unsigned modulusBits) {
    PairTemplates pair;
    for (Template* part : {&pair.publicPart, &pair.privatePart})
        part->addNumber(CKA_KEY_TYPE, profile.keyType)
            .addFlag(CKA_TOKEN, true)
            .add(CKA_ID, id)
            .add(CKA_LABEL, std::string_view(label));
    pair.publicPart.addFlag(CKA_PRIVATE, false).addFlag(CKA_VERIFY, true);
    pair.privatePart.addFlag(CKA_PRIVATE, true)
        .addFlag(CKA_SENSITIVE, true)
        .addFlag(CKA_EXTRACTABLE, false)
        .addFlag(CKA_SIGN, true);
    if (profile.algorithm == Algorithm::Rsa) {
        const std::uint8_t exponent[] = {1, 0, 1};
        pair.publicPart
            .addNumber(CKA_MODULUS_BITS, modulusBits == 0 ? profile.modulusBits : modulusBits)
            .add(CKA_PUBLIC_EXPONENT, ByteView(exponent));
    } else {
        pair.publicPart.add(tc26::gost3410Parameters, profile.parameters)
            .add(tc26::gost3411Parameters, profile.hashParameters);
    }
    return pair;
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
    const std::size_t size = 2 * crypto::gost::coordinateSize(profile.algorithm);
    if (value.size() > size) {
        KU_TRY(const auto wrapped, crypto::asn1::only(value, crypto::asn1::tag::octetString));
        value = Bytes(wrapped.contents.begin(), wrapped.contents.end());
    }
    if (value.size() != size) return Error{ErrorCode::BadKey, {}, "public key size"};
    return straightened(std::move(value), profile.publicReversed);
}

Result<KeyInfo> describeKey(Session& session, const Profile& profile, CK_OBJECT_HANDLE publicKey) {
    KU_TRY(const Bytes type, session.attribute(publicKey, CKA_KEY_TYPE));
    KU_TRY(Bytes id, session.attribute(publicKey, CKA_ID));
    CK_KEY_TYPE keyType = 0;
    std::memcpy(&keyType, type.data(), std::min(type.size(), sizeof keyType));
    for (const AlgorithmProfile& algorithm : profile.algorithms) {
        if (algorithm.keyType != keyType) continue;
        KU_TRY(Bytes value, readPublicKey(session, algorithm, publicKey));
        KU_TRY(const auto privates, session.find(keyTemplate(CKO_PRIVATE_KEY, id)));
        return KeyInfo{std::move(id), algorithm.algorithm, std::move(value), !privates.empty()};
    }
    return Error{ErrorCode::UnsupportedAlgorithm, {std::to_string(keyType)}, "key type"};
}

} // namespace token
