// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/asn1/writer.h"
#include "crypto/crl/writer.h"
#include "crypto/provider/provider.h"
#include "crypto/rsa/rsa.h"
#include "crypto/x509/sign.h"
#include "tests/crypto/golden_objects.h"

/** What tests and benches of long lists share: a CA of each algorithm, entries out of a number. */
namespace crl_fixture {

class RsaSigner final : public crypto::Signer {
public:
    explicit RsaSigner(crypto::rsa::KeyPair pair)
        : m_pair(std::move(pair))
        , m_publicKey(crypto::asn1::sequence({crypto::asn1::unsignedInteger(m_pair.modulus),
                                              crypto::asn1::unsignedInteger(m_pair.exponent)})) {}
    crypto::Algorithm algorithm() const override { return crypto::Algorithm::Rsa; }
    crypto::Bytes publicKey() const override { return m_publicKey; }
    crypto::Result<crypto::Bytes> sign(crypto::ByteView digest) override {
        return crypto::rsa::sign(m_pair.privateKey, digest);
    }

private:
    crypto::rsa::KeyPair m_pair;
    crypto::Bytes m_publicKey;
};

/** A self-signed CA, and the structure of its lists; RSA's are GOST's with another algorithm. */
struct Ca {
    std::shared_ptr<crypto::Signer> key;
    crypto::Bytes info;
    crypto::x509::Certificate certificate;
    crypto::profile::Profile profile;
    crypto::profile::Values authority;

    crypto::profile::LintContext context() const { return {&certificate, authority}; }
};

inline std::shared_ptr<crypto::Signer> freshSigner(crypto::Algorithm algorithm) {
    if (algorithm == crypto::Algorithm::Rsa)
        return std::make_shared<RsaSigner>(crypto::rsa::generate(2048).value());
    crypto::SystemRandom random;
    return crypto::provider::softwareSigner(
               algorithm, crypto::gost::generatePrivateKey(algorithm, random).value())
        .value();
}

/** Of this key, or of a fresh one of the algorithm. */
inline Ca makeCa(crypto::Algorithm algorithm, std::shared_ptr<crypto::Signer> key = nullptr) {
    using namespace crypto;
    if (!provider::registerCrypto()) qFatal("no provider");
    const auto loaded = profile::ProfileSet::load();
    if (!loaded) qFatal("%s", describe(loaded.error()).c_str());
    const profile::ProfileSet& profiles = *loaded;
    const std::string suffix = algorithm == Algorithm::Gost2004 ? "-gost2004" : "-gost2015";
    Ca ca;
    ca.key = key ? std::move(key) : freshSigner(algorithm);
    ca.info = provider::publicKeyInfoDer(algorithm, ca.key->publicKey());
    ca.authority = profiles.authorityDefaults();
    ca.authority["trainingMark"] = profiles.trainingMark();
    profile::Profile root = profiles.find("nko-root" + suffix, golden::today).value();
    ca.profile = profiles.find("nko-crl" + suffix, golden::today).value();
    root.algorithm = ca.profile.algorithm = algorithm;
    profile::CertificateInput input{ca.authority,
                                    std::nullopt,
                                    ca.info,
                                    Bytes(20, 0x41),
                                    golden::now,
                                    golden::now + std::chrono::hours(24 * 3650),
                                    {}};
    ca.certificate =
        x509::Certificate::parse(
            x509::signWhole(profile::buildCertificateTbs(root, input).value(), *ca.key).value())
            .value();
    return ca;
}

inline crypto::profile::CrlInput headOf(const Ca& ca) {
    crypto::profile::CrlInput head;
    head.issuer = crypto::profile::issuerFacts(ca.certificate.der).value();
    head.number = 300;
    head.thisUpdate = golden::now;
    head.nextUpdate = golden::now + std::chrono::hours(24 * 7);
    return head;
}

template <typename T>
std::string whyNot(const crypto::Result<T>& result) {
    return result ? std::string() : describe(result.error());
}

/** As many entries as asked for, serials of 20 octets going up, nothing kept. */
class Counting final : public crypto::crl::EntrySource {
public:
    explicit Counting(std::uint64_t count)
        : m_count(count) {}
    crypto::Status rewind() override {
        m_next = 0;
        return crypto::done();
    }
    crypto::Result<bool> next(crypto::profile::CrlInputEntry& entry) override {
        if (m_next == m_count) return false;
        fill(entry, m_next++);
        return true;
    }

    static void fill(crypto::profile::CrlInputEntry& entry, std::uint64_t number) {
        entry.serial.assign(20, 0x5a);
        for (std::size_t i = 0; i < 8; ++i)
            entry.serial[4 + i] = static_cast<std::uint8_t>(number * 7 >> (56 - 8 * i));
        entry.revokedAt = golden::now - std::chrono::seconds(1 + number * 31 % 30000000);
        constexpr int reasons[] = {-1, 1, 3, 4, 5};
        entry.reason = reasons[number % std::size(reasons)];
    }

private:
    std::uint64_t m_count;
    std::uint64_t m_next = 0;
};

/** Entries that are there. */
class Given final : public crypto::crl::EntrySource {
public:
    explicit Given(std::vector<crypto::profile::CrlInputEntry> entries)
        : m_entries(std::move(entries)) {}
    crypto::Status rewind() override {
        m_next = 0;
        ++rewound;
        return crypto::done();
    }
    crypto::Result<bool> next(crypto::profile::CrlInputEntry& entry) override {
        if (m_next == m_entries.size()) return false;
        entry = m_entries[m_next++];
        return true;
    }
    int rewound = 0;

private:
    std::vector<crypto::profile::CrlInputEntry> m_entries;
    std::size_t m_next = 0;
};

} // namespace crl_fixture
