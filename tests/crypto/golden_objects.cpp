// SPDX-License-Identifier: Apache-2.0
#include "tests/crypto/golden_objects.h"

#include "crypto/gost/gost.h"
#include "crypto/provider/algorithms.h"
#include "crypto/provider/provider.h"
#include "crypto/x509/sign.h"

using namespace crypto;
using namespace crypto::profile;

namespace golden {

namespace {

constexpr std::chrono::hours year(24 * 365);

/** A stream that its label decides. */
class FixedRandom final : public Random {
public:
    explicit FixedRandom(std::string label)
        : m_label(std::move(label)) {}

private:
    Status fill(std::span<std::uint8_t> target) override {
        for (std::uint8_t& octet : target) {
            if (m_block.empty())
                m_block =
                    gost::digest(Algorithm::Gost2015, viewOf(m_label + std::to_string(m_blocks++)));
            octet = m_block.back();
            m_block.pop_back();
        }
        return done();
    }

    std::string m_label;
    int m_blocks = 0;
    Bytes m_block;
};

class FixedSigner final : public Signer {
public:
    FixedSigner(Algorithm algorithm, const std::string& label)
        : m_algorithm(algorithm) {
        FixedRandom random(label);
        m_scalar = gost::generatePrivateKey(algorithm, random).value();
    }
    Algorithm algorithm() const override { return m_algorithm; }
    Bytes publicKey() const override { return gost::publicKeyOf(m_algorithm, m_scalar).value(); }
    Result<Bytes> sign(ByteView digest) override {
        FixedRandom random("nonce " + toHex(digest));
        return gost::sign(m_algorithm, m_scalar, digest, random);
    }

private:
    Algorithm m_algorithm;
    Secret m_scalar;
};

class Maker {
public:
    explicit Maker(const std::string& algorithm)
        : m_suffix('-' + algorithm)
        , m_algorithm(algorithm == "gost2004" ? Algorithm::Gost2004 : Algorithm::Gost2015)
        , m_root(m_algorithm, "root")
        , m_ca(m_algorithm, "ca")
        , m_holder(m_algorithm, "holder") {
        if (!provider::registerCrypto()) qFatal("no provider");
        m_profiles = ProfileSet::load().value();
        m_values = m_profiles.authorityDefaults();
        m_values["trainingMark"] = m_profiles.trainingMark();
        m_values.insert({{"caFile", "ucgo_gost"}, {"crlFile", "gost"}});
    }

    Object make(const std::string& structure) {
        const Bytes root = certificate("nko-root", m_root, m_root, std::nullopt, 20);
        const bool underRoot = structure.starts_with("nko") || structure == "ucgo-ca";
        const Bytes issuer =
            underRoot ? root : certificate("ucgo-ca", m_ca, m_root, issuerFacts(root).value(), 10);
        return {profileOf(structure), octets(structure, issuer),
                x509::Certificate::parse(issuer).value(), m_values};
    }

private:
    Bytes octets(const std::string& structure, const Bytes& issuer) {
        if (structure == "nko-root") return issuer;
        const IssuerFacts facts = issuerFacts(issuer).value();
        if (structure == "ucgo-ca") return certificate(structure, m_ca, m_root, facts, 10);
        if (structure == "ucgo-user") return certificate(structure, m_holder, m_ca, facts, 3);
        return list(structure, structure == "nko-crl" ? m_root : m_ca, facts);
    }

    Profile profileOf(const std::string& structure) const {
        return m_profiles.find(structure + m_suffix, today).value();
    }

    Values userValues() const {
        Values values = m_values;
        values.insert({{"surname", "Әлімжанов"},
                       {"givenName", "Ерұлан"},
                       {"patronymic", "Болат қызы"},
                       {"iin", "850101100012"},
                       {"bin", "230440000010"},
                       {"phone", "+77010000001"},
                       {"email", "a@mail.kz"},
                       {"region", "Қостанай облысы"}});
        return values;
    }

    Bytes certificate(const std::string& structure, Signer& subject, Signer& signer,
                      std::optional<IssuerFacts> issuer, int years) const {
        CertificateInput input;
        input.values = userValues();
        input.issuer = std::move(issuer);
        input.publicKeyInfo = provider::publicKeyInfoDer(m_algorithm, subject.publicKey());
        input.serial =
            x509::serialFromKeyIdentifier(x509::keyIdentifierOfInfo(input.publicKeyInfo));
        input.notBefore = now;
        input.notAfter = now + years * year;
        return x509::signWhole(buildCertificateTbs(profileOf(structure), input).value(), signer)
            .value();
    }

    Bytes list(const std::string& structure, Signer& signer, const IssuerFacts& issuer) const {
        CrlInput input;
        input.issuer = issuer;
        input.number = 300;
        input.thisUpdate = now;
        input.nextUpdate = now + std::chrono::hours(24 * 7);
        input.entries = {{Bytes(20, 0x21), now - year, 4}, {Bytes(20, 0x22), now, -1}};
        return x509::signWhole(buildCrlTbs(profileOf(structure), input).value(), signer).value();
    }

    std::string m_suffix;
    Algorithm m_algorithm;
    FixedSigner m_root;
    FixedSigner m_ca;
    FixedSigner m_holder;
    ProfileSet m_profiles;
    Values m_values;
};

} // namespace

Object make(const std::string& structure, const std::string& algorithm) {
    return Maker(algorithm).make(structure);
}

} // namespace golden
