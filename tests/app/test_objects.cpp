// SPDX-License-Identifier: Apache-2.0
#include "tests/app/test_objects.h"

#include <QDir>
#include <QFile>

#include "crypto/gost/gost.h"
#include "crypto/profile/builder.h"
#include "crypto/provider/algorithms.h"
#include "crypto/provider/provider.h"
#include "crypto/x509/certificate.h"
#include "crypto/x509/request.h"
#include "crypto/x509/sign.h"

using namespace crypto;
using namespace crypto::profile;

namespace test_objects {

namespace {

constexpr std::chrono::hours day(24);
constexpr std::chrono::hours year(24 * 365);

struct Party {
    std::shared_ptr<Signer> key;
    Bytes info;
    Bytes certificate;
};

class Maker {
public:
    Maker(const QString& folder, const QString& algorithm)
        : m_folder(folder)
        , m_suffix('-' + algorithm.toStdString())
        , m_algorithm(algorithm == "gost2004" ? Algorithm::Gost2004 : Algorithm::Gost2015)
        , m_now(SystemClock().now()) {
        if (const Status ready = provider::registerCrypto(); !ready) qFatal("no provider");
        m_profiles = ProfileSet::load().value();
        m_values = m_profiles.authorityDefaults();
        m_values["trainingMark"] = m_profiles.trainingMark();
        m_values.insert({{"caFile", "ucgo_gost"}, {"crlFile", "gost"}});
        m_root = makeParty();
        m_ca = makeParty();
    }

    void writeAll() {
        for (const char* name : {"/chain", "/lonely", "/nosign"})
            QDir().mkpath(m_folder + name);
        m_root.certificate = makeCa(profileOf("nko-root"), m_root, m_root, std::nullopt, 20);
        m_ca.certificate =
            makeCa(profileOf("ucgo-ca"), m_ca, m_root, issuerFacts(m_root.certificate).value(), 10);
        write("chain/1-root.cer", m_root.certificate);
        write("chain/2-ca.cer", m_ca.certificate);
        write("lonely/2-ca.cer", m_ca.certificate);
        write("nosign/1-root.cer", m_root.certificate);
        write("nosign/2-ca.cer", caWithoutLists());
        writeUsers();
        writeCrls();
        const Party holder = makeParty();
        const Profile user = profileOf("ucgo-user");
        Bytes request =
            x509::buildRequest(buildSubject(user, userValues()).value(), *holder.key).value();
        write("request.p10", request);
        request.back() ^= 1;
        write("forged.p10", request);
        write("noise.cer", Bytes(100, 0x30));
    }

private:
    Party makeParty() const {
        SystemRandom random;
        Party party;
        party.key = provider::softwareSigner(m_algorithm,
                                             gost::generatePrivateKey(m_algorithm, random).value())
                        .value();
        party.info = provider::publicKeyInfoDer(m_algorithm, party.key->publicKey());
        return party;
    }

    Profile profileOf(const std::string& id) const {
        return m_profiles.find(id + m_suffix, QDate::currentDate()).value();
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

    Bytes sign(const Profile& profile, const CertificateInput& input, Signer& signer) const {
        return x509::signWhole(buildCertificateTbs(profile, input).value(), signer).value();
    }

    Bytes makeCa(const Profile& profile, const Party& ca, const Party& signer,
                 std::optional<IssuerFacts> issuer, int years) const {
        CertificateInput input;
        input.values = m_values;
        input.issuer = std::move(issuer);
        input.publicKeyInfo = ca.info;
        input.serial = Bytes(20, input.issuer ? 0x42 : 0x41);
        input.notBefore = m_now - 2 * year;
        input.notAfter = m_now + years * year;
        return sign(profile, input, *signer.key);
    }

    /** The CA of the chain with a key usage of keyCertSign (bit 5) alone. */
    Bytes caWithoutLists() const {
        Profile profile = profileOf("ucgo-ca");
        for (ExtensionRule& rule : profile.extensions)
            if (rule.content == Content::KeyUsage) rule.bits = 1U << 5;
        return makeCa(profile, m_ca, m_root, issuerFacts(m_root.certificate).value(), 10);
    }

    Bytes makeUser(const Profile& profile, Time notBefore, Time notAfter) const {
        const Party holder = makeParty();
        CertificateInput input;
        input.values = userValues();
        input.issuer = issuerFacts(m_ca.certificate).value();
        input.publicKeyInfo = holder.info;
        input.serial = x509::serialFromKeyIdentifier(x509::keyIdentifierOfInfo(holder.info));
        input.notBefore = notBefore;
        input.notAfter = notAfter;
        return sign(profile, input, *m_ca.key);
    }

    void writeUsers() {
        const Profile user = profileOf("ucgo-user");
        Bytes good = makeUser(user, m_now - day, m_now + 2 * year);
        write("good.cer", good);
        const QByteArray base64 = QByteArray(reinterpret_cast<const char*>(good.data()),
                                             static_cast<qsizetype>(good.size()))
                                      .toBase64();
        write("good.pem", toBytes("-----BEGIN CERTIFICATE-----\n" + base64.toStdString() +
                                  "\n-----END CERTIFICATE-----\n"));
        good.back() ^= 1;
        write("forged.cer", good);
        m_revoked = makeUser(user, m_now - day, m_now + 2 * year);
        write("revoked.cer", m_revoked);
        write("expired.cer", makeUser(user, m_now - year, m_now - day));
        Profile lacking = user;
        std::erase_if(lacking.extensions, [](const ExtensionRule& rule) {
            return rule.content == Content::CertificatePolicies;
        });
        write("lint.cer", makeUser(lacking, m_now - day, m_now + 2 * year));
    }

    void writeCrls() const {
        const CrlInputEntry revoked{x509::Certificate::parse(m_revoked).value().serial, m_now - day,
                                    4};
        writeCrl("ca.crl", m_ca, "ucgo-crl", m_now - day, {revoked});
        writeCrl("stale.crl", m_ca, "ucgo-crl", m_now - 8 * day, {});
        writeCrl("stale-revoked.crl", m_ca, "ucgo-crl", m_now - 8 * day,
                 {{revoked.serial, m_now - 9 * day, 4}});
        writeCrl("ahead.crl", m_ca, "ucgo-crl", m_now - day, {{revoked.serial, m_now + day, 4}});
        writeCrl("late.crl", m_ca, "ucgo-crl", m_now + day, {});
        writeCrl("root.crl", m_root, "nko-crl", m_now - day, {});
        writeCrl("root-revoked.crl", m_root, "nko-crl", m_now - day,
                 {{x509::Certificate::parse(m_ca.certificate).value().serial, m_now - day, 2}});
    }

    /** A list of one week. */
    void writeCrl(const QString& name, const Party& ca, const std::string& structure,
                  Time thisUpdate, std::vector<CrlInputEntry> entries) const {
        CrlInput input;
        input.issuer = issuerFacts(ca.certificate).value();
        input.number = 3;
        input.thisUpdate = thisUpdate;
        input.nextUpdate = thisUpdate + 7 * day;
        input.entries = std::move(entries);
        const Bytes tbs = buildCrlTbs(profileOf(structure), input).value();
        write(name, x509::signWhole(tbs, *ca.key).value());
    }

    void write(const QString& name, const Bytes& content) const {
        QFile file(m_folder + '/' + name);
        const auto size = static_cast<qint64>(content.size());
        if (!file.open(QIODevice::WriteOnly) ||
            file.write(reinterpret_cast<const char*>(content.data()), size) != size)
            qFatal("%s cannot be written", qPrintable(file.fileName()));
    }

    QString m_folder;
    std::string m_suffix;
    Algorithm m_algorithm;
    Time m_now;
    ProfileSet m_profiles;
    Values m_values;
    Party m_root;
    Party m_ca;
    Bytes m_revoked;
};

} // namespace

void write(const QString& folder, const QString& algorithm) {
    Maker(folder, algorithm).writeAll();
}

} // namespace test_objects
