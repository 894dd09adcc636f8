// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/order_key.h"

#include <algorithm>

#include <QByteArray>

#include "crypto/asn1/reader.h"
#include "crypto/asn1/writer.h"
#include "crypto/cms/signed_data.h"
#include "crypto/provider/algorithms.h"
#include "crypto/x509/sign.h"

namespace model {

namespace asn1 = crypto::asn1;
namespace provider = crypto::provider;
namespace x509 = crypto::x509;

namespace {

/** DER or PEM; else Base64 alone, as it is copied out of a letter. */
Result<Bytes> octetsOf(ByteView file) {
    auto read = x509::readDerOrPem(file);
    if (read) return read;
    const QByteArray text(reinterpret_cast<const char*>(file.data()),
                          static_cast<qsizetype>(file.size()));
    const auto decoded = QByteArray::fromBase64Encoding(text.simplified().replace(' ', ""),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty()) return read;
    return Bytes((*decoded).begin(), (*decoded).end());
}

bool isAuthority(const x509::Certificate& certificate) {
    return certificate.isCa() && certificate.maySignCertificatesAndLists();
}

/** The one authority that signed no other of them: of two, nobody has said which is meant. */
Result<x509::Certificate> lowest(const std::vector<x509::Certificate>& all) {
    const x509::Certificate* found = nullptr;
    for (const x509::Certificate& one : all) {
        const bool signsAnother = std::any_of(all.begin(), all.end(), [&](const auto& other) {
            return isAuthority(other) && other.der != one.der && other.issuerDer == one.subjectDer;
        });
        if (!isAuthority(one) || signsAnother || (found && found->der == one.der)) continue;
        if (found) return Error{ErrorCode::MalformedDer, {"P7B"}, "several authorities"};
        found = &one;
    }
    if (!found) return Error{ErrorCode::MalformedDer, {"P7B"}, "no authority"};
    return *found;
}

struct Given {
    x509::Certificate certificate;
    std::vector<x509::Certificate> beside; // all of its P7B
};

Result<Given> givenIn(ByteView file) {
    KU_TRY(const Bytes der, octetsOf(file));
    auto certificate = x509::Certificate::parse(der);
    if (certificate) return Given{std::move(*certificate), {}};
    auto bundle = crypto::cms::SignedData::parse(der);
    if (!bundle) return certificate.error();
    KU_TRY(auto chosen, lowest(bundle->certificates));
    return Given{std::move(chosen), std::move(bundle->certificates)};
}

Result<OrderKey> fromRequest(const RequestSource& source) {
    KU_TRY(const Bytes der, octetsOf(source.file));
    KU_TRY(const auto request, x509::Request::parse(der));
    OrderKey key;
    key.source = QStringLiteral("request");
    key.file = request.der;
    key.publicKeyInfo = request.publicKeyInfo;
    key.subjectDer = request.subjectDer;
    key.subject = request.subject;
    key.asked = request.extensions;
    key.isProven = request.verify().has_value();
    return key;
}

Result<OrderKey> fromCertificate(const CertificateSource& source) {
    KU_TRY(auto given, givenIn(source.file));
    const x509::Certificate& certificate = given.certificate;
    OrderKey key;
    key.source = QStringLiteral("certificate");
    key.file = certificate.der;
    key.publicKeyInfo = certificate.publicKeyInfo;
    key.subjectDer = certificate.subjectDer;
    key.subject = certificate.subject;
    key.asked = certificate.extensions;
    // Who signed it is another matter; one that signed itself shows that it has the key.
    key.isProven = !certificate.isSelfIssued() ||
                   x509::verifySigned(certificate.der, certificate.publicKeyInfo).has_value();
    key.certificate = certificate;
    key.beside = std::move(given.beside);
    return key;
}

} // namespace

Result<x509::Certificate> readCertificateFile(ByteView file) {
    KU_TRY(auto given, givenIn(file));
    return std::move(given.certificate);
}

Result<OrderKey> readKey(const KeySource& source) {
    if (const auto* request = std::get_if<RequestSource>(&source)) return fromRequest(*request);
    if (const auto* certificate = std::get_if<CertificateSource>(&source))
        return fromCertificate(*certificate);
    OrderKey key;
    if (const auto* medium = std::get_if<MediumSource>(&source)) {
        key.source = QStringLiteral("medium");
        key.mediumSerial = medium->serial;
        return key;
    }
    key.source = QStringLiteral("key-file");
    key.signer = std::get<SignerSource>(source).key;
    if (!key.signer) return Error{ErrorCode::BadArgument, {"key"}};
    key.publicKeyInfo =
        provider::publicKeyInfoDer(key.signer->algorithm(), key.signer->publicKey());
    return key;
}

int modulusBits(ByteView publicKeyInfo) {
    const auto key = provider::readPublicKeyInfo(publicKeyInfo);
    if (!key || key->algorithm != Algorithm::Rsa) return 0;
    const auto whole = asn1::only(key->octets, asn1::tag::sequence);
    if (!whole) return 0;
    const auto modulus = asn1::Reader(*whole).integer();
    if (!modulus) return 0;
    const auto first = std::find_if(modulus->begin(), modulus->end(),
                                    [](std::uint8_t octet) { return octet != 0; });
    if (first == modulus->end()) return 0;
    int bits = static_cast<int>(modulus->end() - first) * 8;
    for (unsigned top = 0x80; (*first & top) == 0; top >>= 1)
        --bits;
    return bits;
}

Bytes standInFor(ByteView caKeyInfo, int bits) {
    const int have = modulusBits(caKeyInfo);
    const auto key = provider::readPublicKeyInfo(caKeyInfo);
    if (!key || have == 0 || bits == 0 || have == bits)
        return Bytes(caKeyInfo.begin(), caKeyInfo.end());
    const auto size = static_cast<std::size_t>(bits / 8);
    Bytes modulus(size, 0x55); // of the right length and odd: nothing is ever signed with it
    std::copy_n(key->octets.begin(), std::min(size, key->octets.size()), modulus.begin());
    modulus.front() |= 0x80;
    modulus.back() |= 1;
    const Bytes exponent = {1, 0, 1};
    return provider::publicKeyInfoDer(
        Algorithm::Rsa,
        asn1::sequence({asn1::unsignedInteger(modulus), asn1::unsignedInteger(exponent)}));
}

} // namespace model
