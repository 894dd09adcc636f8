// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>

#include "crypto/asn1/writer.h"
#include "crypto/profile/linter.h"
#include "crypto/rsa/rsa.h"
#include "crypto/x509/path.h"
#include "model/authority/authority_values.h"
#include "model/issuance/structure_issue.h"
#include "tests/model/issuance_fixture.h"

/** Orders by a structure in a training workplace with all its authorities. */
namespace model::test {

namespace x509 = crypto::x509;
namespace asn1 = crypto::asn1;
namespace profile = crypto::profile;

/** A holder's RSA key in memory. */
class RsaKey final : public crypto::Signer {
public:
    explicit RsaKey(unsigned bits)
        : m_pair(KU_OK(crypto::rsa::generate(bits))) {}
    Algorithm algorithm() const override { return Algorithm::Rsa; }
    Bytes publicKey() const override {
        return asn1::sequence(
            {asn1::unsignedInteger(m_pair.modulus), asn1::unsignedInteger(m_pair.exponent)});
    }
    Result<Bytes> sign(ByteView digest) override {
        return crypto::rsa::sign(m_pair.privateKey, digest);
    }

private:
    crypto::rsa::KeyPair m_pair;
};

inline Bytes distinguishedName(const char* commonName, bool reversed = false) {
    const Bytes country = asn1::setOf(
        asn1::sequence({asn1::oid("2.5.4.6"), asn1::string(asn1::tag::printableString, "KZ")}));
    const Bytes common = asn1::setOf(
        asn1::sequence({asn1::oid("2.5.4.3"), asn1::string(asn1::tag::utf8String, commonName)}));
    return reversed ? asn1::sequence({country, common}) : asn1::sequence({common, country});
}

inline QStringList errorsOf(const OrderCheck& check) {
    QStringList found;
    for (const Finding& one : check.findings)
        if (one.severity == Severity::Error)
            found +=
                QStringLiteral("%1 %2").arg(QString::fromUtf8(nameOf(one.code).data()), one.field);
    return found;
}

/** One chain for all orders of a test: RSA keys take their time. */
class StructureBench {
public:
    StructureBench() {
        // A medium that carries a key is not formatted again: each order has its own.
        put(m_place.tokens() + QStringLiteral("/store.conf"), "slots 32\nscrypt 4\ntest 1\n");
        m_sitting.emplace(m_place);
        KU_OK(makeTrainingChain(m_sitting->desk, m_place.module().toStdString(), secret(pin), m_job,
                                TrainingChains::WithNational));
        const auto rows = m_sitting->acceptedRows();
        const auto row = KU_OK(reg().applications().row(rows.front())).row;
        m_iin = row.iin;
        m_bin = row.bin;
    }

    Register& reg() { return m_sitting->session.reg; }
    StructureIssueService service() { return StructureIssueService(m_sitting->desk); }
    CaGeneration national(Algorithm algorithm) {
        return m_sitting->ca(AuthorityKind::National, algorithm);
    }
    QString freshMedium() { return m_sitting->medium(m_place, m_slot++); }
    /** A value that any field of this name takes. */
    std::string valueFor(const FormField& field) {
        if (field.kind == FieldKind::Choice) return field.choices.front().id;
        if (field.kind == FieldKind::Flag) return {};
        static const StructureValues samples{{"surname", "Әлімова"},
                                             {"givenName", "Айгүл"},
                                             {"patronymic", "Қанатқызы"},
                                             {"organisation", "Сынақ ЖШС"},
                                             {"email", "a@example.kz"},
                                             {"phone", "+77011234567"},
                                             {"treasuryClient", "KS12345"},
                                             {"treasuryRole", "ROLE02"},
                                             {"domain", "example.kz"},
                                             {"dnsNames", "example.kz\nwww.example.kz"},
                                             {"city", "Астана"},
                                             {"region", "Астана"},
                                             {"oblast", "Ақмола"},
                                             {"systemName", "Сынақ АЖ"},
                                             {"systemOid", "1.2.398.3.99"}};
        if (field.name == "iin") return m_iin.toStdString();
        if (field.name == "bin") return m_bin.toStdString();
        return samples.at(field.name);
    }
    StructureOrder orderFor(const std::string& structure, const CaGeneration& ca) {
        StructureOrder order;
        order.structure = structure;
        order.caId = ca.id;
        for (const FormField& field : KU_OK(service().fieldsOf(structure)))
            order.values[field.name] = valueFor(field);
        return order;
    }
    StructureOrder serverOrder() {
        StructureOrder order = orderFor("nuc-07-ssl-person", national(Algorithm::Rsa));
        order.key = SignerSource{std::make_shared<RsaKey>(2048)};
        return order;
    }
    static void openssl(const QStringList& arguments) {
        QProcess program;
        program.start(QStringLiteral("openssl"), arguments);
        if (!program.waitForFinished(60000) || program.exitCode() != 0)
            qFatal("openssl: %s", program.readAllStandardError().constData());
    }
    static Bytes contentsOf(const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(path));
        const QByteArray all = file.readAll();
        return Bytes(all.begin(), all.end());
    }
    x509::Certificate issued(const StructureReport& report) {
        return KU_OK(x509::Certificate::parse(report.certificate));
    }
    /** By those who did not make it: the linter as it loads the structure, and the chain. */
    void requireGood(const StructureReport& report, const CaGeneration& ca) {
        const auto certificate = issued(report);
        const auto* structures = KU_OK(profiles());
        const auto structure =
            KU_OK(structures->edition(report.issue.structure, report.issue.edition));
        const auto issuer = KU_OK(x509::Certificate::parse(ca.certificate));
        const auto values = KU_OK(valuesUnder(m_sitting->session, ca));
        for (const auto& one :
             KU_OK(profile::lint(structure, report.certificate, {&issuer, values})))
            QVERIFY2(one.level != profile::LintLevel::Error,
                     (structure.id + ' ' + one.code + ' ' + one.place).c_str());
        std::vector<x509::Certificate> chain;
        for (const CaGeneration& one : KU_OK(reg().authorities().list()))
            chain.push_back(KU_OK(x509::Certificate::parse(one.certificate)));
        QCOMPARE(x509::verifyCertificate(certificate, chain, {}, m_place.clock.at).verdict,
                 x509::Verdict::Good);
        QCOMPARE(KU_OK(reg().certificates().byId(report.issue.certificateId)).serial,
                 certificate.serial);
    }

protected:
    Place m_place;
    std::optional<Sitting> m_sitting;
    QString m_iin; // of the example letter's first row: the check digits are right
    QString m_bin;
    unsigned long m_slot = slot; // of the next medium
    Job m_job;
};

} // namespace model::test
