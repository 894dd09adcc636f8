// SPDX-License-Identifier: Apache-2.0
#include "tests/crypto/fixed_signers.h"

#include <QFile>

#include "crypto/asn1/reader.h"
#include "crypto/asn1/writer.h"
#include "crypto/gost/gost.h"
#include "crypto/rsa/rsa.h"

using namespace crypto;

namespace golden {

namespace {

class GostSigner final : public Signer {
public:
    GostSigner(Algorithm algorithm, const std::string& label)
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

class RsaSigner final : public Signer {
public:
    explicit RsaSigner(Bytes privateKey)
        : m_key(Secret(privateKey)) {
        // RFC 8017 A.1.2: version, modulus, publicExponent, …
        asn1::Reader parts(asn1::only(privateKey, asn1::tag::sequence).value());
        parts.integer().value();
        const Bytes modulus = parts.integer().value();
        const Bytes exponent = parts.integer().value();
        m_public =
            asn1::sequence({asn1::unsignedInteger(modulus), asn1::unsignedInteger(exponent)});
    }
    Algorithm algorithm() const override { return Algorithm::Rsa; }
    Bytes publicKey() const override { return m_public; }
    Result<Bytes> sign(ByteView digest) override { return rsa::sign(m_key, digest); }

private:
    Secret m_key;
    Bytes m_public;
};

/** The octets between the lines of a PEM file. */
QByteArray readPem(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(path));
    QByteArray text;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (!line.startsWith("-----")) text += line.trimmed();
    return QByteArray::fromBase64(text);
}

} // namespace

Status FixedRandom::fill(std::span<std::uint8_t> target) {
    for (std::uint8_t& octet : target) {
        if (m_block.empty())
            m_block =
                gost::digest(Algorithm::Gost2015, viewOf(m_label + std::to_string(m_blocks++)));
        octet = m_block.back();
        m_block.pop_back();
    }
    return done();
}

std::shared_ptr<Signer> fixedGostSigner(Algorithm algorithm, const std::string& label) {
    return std::make_shared<GostSigner>(algorithm, label);
}

std::shared_ptr<Signer> fixedRsaSigner(const std::string& name) {
    const QByteArray der = readPem(
        QStringLiteral(KU_SOURCE_DIR "/tests/data/%1.pem").arg(QString::fromStdString(name)));
    return std::make_shared<RsaSigner>(Bytes(der.begin(), der.end()));
}

} // namespace golden
