// SPDX-License-Identifier: Apache-2.0
#include "crypto/keystore/jks.h"

#include <algorithm>

#include "crypto/asn1/reader.h"
#include "crypto/asn1/writer.h"
#include "crypto/keystore/jks_protection.h"
#include "crypto/keystore/wide_password.h"
#include "crypto/provider/provider.h"

namespace crypto::keystore {

namespace {

constexpr std::uint32_t magic = 0xfeedfeed;
constexpr std::uint32_t version = 2;
constexpr std::uint32_t privateKeyEntry = 1;
constexpr std::uint32_t certificateEntry = 2;
constexpr std::string_view certificateType = "X.509";
constexpr std::string_view keyProtector = "1.3.6.1.4.1.42.2.17.1.1"; // with NULL

Error malformed(const char* what) {
    return Error{ErrorCode::MalformedDer, {"JKS"}, what};
}

/** Java's DataOutputStream: big-endian numbers, text after its length in two octets. */
class Output {
public:
    void number(std::uint64_t value, std::size_t size) {
        for (std::size_t i = size; i-- > 0;)
            m_octets.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    }
    void octets(ByteView view) { m_octets.insert(m_octets.end(), view.begin(), view.end()); }
    void text(std::string_view ascii) {
        number(ascii.size(), 2);
        octets(viewOf(ascii));
    }
    void block(ByteView view) {
        number(view.size(), 4);
        octets(view);
    }
    Bytes take() && { return std::move(m_octets); }
    ByteView view() const { return m_octets; }

private:
    Bytes m_octets;
};

/** The same backwards; nothing is read beyond the view. */
class Input {
public:
    explicit Input(ByteView octets)
        : m_rest(octets) {}
    bool atEnd() const { return m_rest.empty(); }
    Result<ByteView> octets(std::size_t count) {
        if (count > m_rest.size()) return malformed("ends too soon");
        const ByteView taken = m_rest.first(count);
        m_rest = m_rest.subspan(count);
        return taken;
    }
    Result<std::uint32_t> number(std::size_t size) {
        KU_TRY(const ByteView taken, octets(size));
        std::uint32_t value = 0;
        for (const std::uint8_t octet : taken)
            value = (value << 8) | octet;
        return value;
    }
    Result<ByteView> text() { return sized(2); }
    Result<ByteView> block() { return sized(4); }

private:
    Result<ByteView> sized(std::size_t lengthSize) {
        KU_TRY(const std::uint32_t size, number(lengthSize));
        return octets(size);
    }

    ByteView m_rest;
};

/** One entry; a certificate's own has no key. */
struct JksEntry {
    std::string alias;
    ByteView protectedKey;
    std::vector<Bytes> chain;
};

Result<Bytes> readCertificate(Input& input) {
    KU_TRY(const ByteView type, input.text());
    if (textOf(type) != certificateType) return malformed("certificate type");
    KU_TRY(const ByteView der, input.block());
    return Bytes(der.begin(), der.end());
}

Result<JksEntry> readEntry(Input& input) {
    JksEntry entry;
    KU_TRY(const std::uint32_t kind, input.number(4));
    KU_TRY(const ByteView alias, input.text());
    if (asn1::isUtf8(alias)) entry.alias = textOf(alias);
    KU_CHECK(input.octets(8)); // when it was made
    std::uint32_t certificates = 1;
    if (kind == privateKeyEntry) {
        KU_TRY(entry.protectedKey, input.block());
        KU_TRY(certificates, input.number(4));
    } else if (kind != certificateEntry) {
        return malformed("entry of another kind");
    }
    for (; certificates > 0; --certificates) { // each takes octets, so the file's end ends it
        KU_TRY(Bytes der, readCertificate(input));
        entry.chain.push_back(std::move(der));
    }
    return entry;
}

Result<KeyStore> openEntry(JksEntry entry, const Secret& wide) {
    KU_TRY(const asn1::Element whole, asn1::only(entry.protectedKey, asn1::tag::sequence));
    asn1::Reader reader(whole);
    KU_TRY(const asn1::Element algorithm, reader.expect(asn1::tag::sequence));
    asn1::Reader identifier(algorithm);
    KU_TRY(const std::string oid, identifier.oid());
    if (oid != keyProtector) return Error{ErrorCode::UnsupportedAlgorithm, {oid}};
    KU_TRY(const ByteView sealed, reader.octetString());
    KU_CHECK(reader.expectEnd());
    KU_TRY(const Secret info, jksOpen(sealed, wide));
    KU_TRY(SoftwareKey key, SoftwareKey::read(info.view()));
    return pairUp(std::move(key), entry.chain, std::move(entry.alias));
}

void putCertificate(Output& output, const x509::Certificate& certificate) {
    output.text(certificateType);
    output.block(certificate.der);
}

/** Java counts milliseconds. The certificate's first moment: the pair is made for it. */
std::uint64_t madeAt(const x509::Certificate& certificate) {
    const auto seconds = certificate.notBefore.time_since_epoch().count();
    return static_cast<std::uint64_t>(std::max<std::int64_t>(seconds, 0)) * 1000;
}

} // namespace

Result<Bytes> writeJks(const KeyEntry& entry, const Secret& password, Random& random) {
    KU_CHECK(provider::registerCrypto());
    KU_CHECK(checkEntry(entry, password));
    if (entry.key.algorithm() != Algorithm::Rsa)
        return Error{ErrorCode::UnsupportedAlgorithm,
                     {provider::factsOf(entry.key.algorithm()).keyOid},
                     "Java has no such key"};
    KU_TRY(const Secret wide, widePassword(password));
    KU_TRY(const Bytes sealed, jksSeal(entry.key.privateKeyInfo(), wide, random));
    Output output;
    output.number(magic, 4);
    output.number(version, 4);
    output.number(1, 4); // entries
    output.number(privateKeyEntry, 4);
    output.text(friendlyNameOf(entry.certificate)); // Java looks for an alias in lower case
    output.number(madeAt(entry.certificate), 8);
    output.block(
        asn1::sequence({asn1::algorithmWithNull(keyProtector), asn1::octetString(sealed)}));
    output.number(1 + entry.chain.size(), 4);
    putCertificate(output, entry.certificate);
    for (const x509::Certificate& issuer : entry.chain)
        putCertificate(output, issuer);
    KU_TRY(const Bytes sum, jksIntegrity(wide, output.view()));
    output.octets(sum);
    return std::move(output).take();
}

bool looksLikeJks(ByteView file) {
    const auto head = Input(file).number(4);
    return head && *head == magic;
}

Result<KeyStore> openJks(ByteView file, const Secret& password) {
    KU_CHECK(provider::registerCrypto());
    if (!looksLikeJks(file) || file.size() < 12 + jksDigestSize) return malformed("no JKS");
    const ByteView octets = file.first(file.size() - jksDigestSize);
    KU_TRY(const Secret wide, widePassword(password));
    KU_TRY(const Bytes sum, jksIntegrity(wide, octets));
    if (!equalInConstantTime(sum, file.last(jksDigestSize)))
        return Error{ErrorCode::DecryptionFailed, {}, "JKS integrity"};
    Input input(octets.subspan(4));
    KU_TRY(const std::uint32_t found, input.number(4));
    if (found != version) return malformed("version");
    KU_TRY(std::uint32_t entries, input.number(4));
    std::optional<JksEntry> chosen;
    for (; entries > 0; --entries) {
        KU_TRY(JksEntry entry, readEntry(input));
        if (!chosen && !entry.protectedKey.empty()) chosen = std::move(entry);
    }
    if (!input.atEnd()) return malformed("more than its entries");
    if (!chosen) return Error{ErrorCode::KeyNotFound, {"JKS", ""}, "no key entry"};
    return openEntry(std::move(*chosen), wide);
}

} // namespace crypto::keystore
