// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/list_scope.h"
#include "crypto/x509/request.h"
#include "model/issuance/issuer_proof.h"
#include "tests/model/structure_fixture.h"

using namespace model;
using namespace model::test;

namespace {

/** As openssl's -subj wants it; the training root's name has no slash. */
QString subjectOf(const crypto::x509::Certificate& certificate) {
    QString subject;
    for (const crypto::x509::NameAttribute& one : certificate.subject)
        subject += QStringLiteral("/%1=%2").arg(QString::fromStdString(one.oid),
                                                QString::fromStdString(one.value));
    return subject;
}

/** A CA's certificate of which nothing but the names is looked at. */
crypto::x509::Certificate authorityOf(const std::string& subject, const std::string& issuer) {
    const auto nameOf = [](const std::string& text) { return Bytes(text.begin(), text.end()); };
    crypto::x509::Certificate one;
    one.subjectDer = nameOf(subject);
    one.issuerDer = nameOf(issuer);
    // SEQUENCE { BOOLEAN TRUE }
    one.extensions = {{"2.5.29.19", true, Bytes{0x30, 0x03, 0x01, 0x01, 0xFF}}};
    return one;
}

} // namespace

/** What stands against an order, and what a structure asks for. */
class TestStructureCheck : public QObject, private StructureBench {
    Q_OBJECT

private slots:
    void aGenerationOffersItsAuthoritysStructures() {
        const auto ids = [&](const CaGeneration& ca) {
            QStringList found;
            for (const StructureOffer& one : KU_OK(service().structuresOf(ca)))
                found += QString::fromStdString(one.id);
            return found;
        };
        QCOMPARE(ids(national(Algorithm::Rsa)),
                 (QStringList{"nuc-03-person-rsa", "nuc-07-ssl-person", "nuc-08-ssl-legal"}));
        QCOMPARE(ids(national(Algorithm::Gost2015)),
                 (QStringList{"nuc-04-person-gost", "nuc-05-legal-gost", "nuc-06-treasury-gost",
                              "nuc-09-is-person", "nuc-10-is-legal", "nuc-15-ocsp-gost",
                              "nuc-16-tsp-gost"}));
        QCOMPARE(ids(m_sitting->ca(AuthorityKind::StateBodies, Algorithm::Gost2004)),
                 (QStringList{"ucgo-user-gost2004", "ucgo-vpn-gost2004"}));
        QStringList ofRoots;
        for (const CaGeneration& ca : KU_OK(reg().authorities().list()))
            if (ca.authority == AuthorityKind::Root) ofRoots += ids(ca).join('+');
        ofRoots.sort();
        QCOMPARE(ofRoots, (QStringList{"nko-subordinate-gost2004+ucgo-ca-gost2004",
                                       "nko-subordinate-gost2015+nuc-02-ca-gost",
                                       "nko-subordinate-gost2015+ucgo-ca-gost2015",
                                       "nko-subordinate-rsa+nuc-01-ca-rsa"}));
        QCOMPARE(KU_OK(service().casFor("nuc-08-ssl-legal")).front().id,
                 national(Algorithm::Rsa).id);
    }

    void aStructureMakesItsForm() {
        std::map<std::string, FormField> form;
        for (const FormField& field : KU_OK(service().fieldsOf("nuc-06-treasury-gost")))
            form[field.name] = field;
        QVERIFY(!form.contains("trainingMark") && !form.contains("nationalNameGost"));
        QCOMPARE(form.at("treasuryClient").pattern, QStringLiteral("^KS[0-9]{5}$"));
        QCOMPARE(form.at("treasuryClient").sample, QStringLiteral("KS#####"));
        QCOMPARE(form.at("iin").pattern, QStringLiteral("^[0-9]{12}$"));
        QVERIFY(form.at("surname").required); // CN needs it, SN does not
        QVERIFY(!form.at("patronymic").required);
        QCOMPARE(form.at("digitalId").kind, FieldKind::Flag);
        QCOMPARE(form.at("keyStorage").kind, FieldKind::Choice);
        QCOMPARE(form.at("keyStorage").choices.size(), std::size_t(4));
        QCOMPARE(form.at("keyStorage").choices.front().place, KeyPlace::Token);
        QVERIFY(form.at("bin").clause.contains(u"4901-жол"));
        QCOMPARE(KU_OK(service().fieldsOf("nuc-05-legal-gost")).size(), std::size_t(10));
        KU_FAILS(service().fieldsOf("nuc-99"), UnknownStructure);
    }

    /** A request of the openssl program: what it asks for stands beside what it gets. */
    void whatARequestAsksForIsShown() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("r.pem"));
        openssl({"req", "-new", "-newkey", "rsa:2048", "-nodes", "-utf8", "-subj",
                 "/C=KZ/CN=example.kz", "-addext", "subjectAltName=DNS:example.kz", "-addext",
                 "keyUsage=critical,keyCertSign", "-addext", "basicConstraints=CA:TRUE", "-keyout",
                 folder.filePath("k.pem"), "-out", path});
        StructureOrder order = serverOrder();
        order.values["dnsNames"] = "example.kz";
        order.values.erase("email");
        order.key = RequestSource{contentsOf(path)};
        const auto check = KU_OK(service().check(order));
        QCOMPARE(errorsOf(check), QStringList());
        std::map<std::string, RequestedExtension> asked;
        for (const RequestedExtension& one : check.extensions)
            asked[one.oid] = one;
        QVERIFY(asked.at("2.5.29.17").isSame); // subjectAltName
        QVERIFY(!asked.at("2.5.29.15").isSame);
        QVERIFY(asked.at("2.5.29.15").asked.contains("keyCertSign"));
        QVERIFY(!asked.at("2.5.29.15").given.contains("keyCertSign"));
        QCOMPARE(asked.at("2.5.29.19").given, QString()); // basicConstraints: not a CA's
        const auto report = KU_OK(service().issue(order, m_job));
        requireGood(report, national(Algorithm::Rsa));
        QVERIFY(!issued(report).isCa());
    }

    /** The openssl program's P7B: the CA's certificate among those that are in it. */
    void aBundleHoldsTheAuthoritysCertificate() {
        QTemporaryDir folder;
        const QString pem = folder.filePath("chain.pem"), p7b = folder.filePath("chain.p7b");
        const CaGeneration ca = national(Algorithm::Rsa);
        const CaGeneration root = KU_OK(reg().authorities().byId(ca.issuerId));
        QByteArray text;
        for (const Bytes& der : {root.certificate, ca.certificate})
            text += "-----BEGIN CERTIFICATE-----\n" +
                    QByteArray(reinterpret_cast<const char*>(der.data()),
                               static_cast<qsizetype>(der.size()))
                        .toBase64() +
                    "\n-----END CERTIFICATE-----\n";
        // The program wants lines of 64.
        QByteArray wrapped;
        for (const QByteArray& line : text.split('\n'))
            for (qsizetype at = 0; at < line.size(); at += 64)
                wrapped += line.mid(at, 64) + '\n';
        put(pem, wrapped);
        StructureOrder order;
        order.structure = "nuc-01-ca-rsa";
        order.caId = root.id;
        for (const char* form : {"DER", "PEM"}) {
            openssl({"crl2pkcs7", "-nocrl", "-certfile", pem, "-outform", form, "-out", p7b});
            order.key = CertificateSource{contentsOf(p7b)};
            const auto check = KU_OK(service().check(order));
            QVERIFY2(check.subject.contains("2022"), qPrintable(check.subject));
            QCOMPARE(errorsOf(check), QStringList{"KeyCertified key"}); // its own key, once more
        }
    }

    /** НКО, appendix 1: another authority's, in date, and signed by somebody who is known. */
    void onlyAnAuthoritysCertificateIsReSubordinated() {
        QTemporaryDir folder;
        const auto at = [&](const char* name) { return folder.filePath(QString::fromUtf8(name)); };
        CaGeneration root;
        for (const CaGeneration& ca : KU_OK(reg().authorities().list()))
            if (ca.authority == AuthorityKind::Root && ca.algorithm == Algorithm::Rsa) root = ca;
        StructureOrder order;
        order.structure = "nko-subordinate-rsa";
        order.caId = root.id;
        const auto errorsFor = [&](const Bytes& file) {
            order.key = CertificateSource{file};
            return errorsOf(KU_OK(service().check(order)));
        };
        QVERIFY(errorsFor(root.certificate).contains("AuthorityIsIssuer key"));
        // A holder's certificate, that the national CA signed.
        const auto leaf = KU_OK(service().issue(serverOrder(), m_job)).certificate;
        const QStringList ofLeaf = errorsFor(leaf);
        QVERIFY(ofLeaf.contains("CertificateNotCa key"));
        QVERIFY(!ofLeaf.contains("CertificateUnproven key"));
        // The openssl program's, of a CA above that is not here.
        put(at("ca.ext"), "basicConstraints=critical,CA:TRUE\n"
                          "keyUsage=critical,keyCertSign,cRLSign\n");
        const auto make = [&](const QString& name, const char* bits, const QStringList& signer) {
            const QString file = folder.filePath(name);
            openssl({"req", "-new", "-newkey", QStringLiteral("rsa:") + bits, "-nodes", "-subj",
                     "/C=KZ/CN=" + name, "-keyout", file + ".key", "-out", file + ".p10"});
            openssl(QStringList{"x509", "-req", "-in", file + ".p10", "-set_serial", "7",
                                "-extfile", at("ca.ext"), "-out", file + ".pem"} +
                    signer);
        };
        make("above", "2048", {"-signkey", at("above.key"), "-days", "36500"});
        make("below", "4096",
             {"-CA", at("above.pem"), "-CAkey", at("above.key"), "-days", "36500"});
        make("aside", "2048", {"-signkey", at("aside.key"), "-days", "36500"});
        make("brief", "4096", {"-signkey", at("brief.key"), "-days", "1"});
        QVERIFY(errorsFor(contentsOf(at("below.pem"))).contains("CertificateUnproven key"));
        // With the one above beside it, it is proven; with a second one nobody knows which.
        const auto bundle = [&](const QStringList& of) {
            QStringList arguments{"crl2pkcs7", "-nocrl", "-out", at("all.p7b")};
            for (const QString& one : of)
                arguments += QStringList{"-certfile", one};
            openssl(arguments);
            return contentsOf(at("all.p7b"));
        };
        const QStringList ofBoth = errorsFor(bundle({at("above.pem"), at("below.pem")}));
        QVERIFY2(!ofBoth.contains("CertificateUnproven key") &&
                     !ofBoth.contains("KeyUnreadable key") &&
                     !ofBoth.contains("CertificateNotCa key"),
                 qPrintable(ofBoth.join('\n')));
        QVERIFY(errorsFor(bundle({at("above.pem"), at("below.pem"), at("aside.pem")}))
                    .contains("KeyUnreadable key"));
        // One with the name of the root that is known here, and a key of its own: no proof, neither
        // at once nor through another one.
        const auto authority = KU_OK(crypto::x509::Certificate::parse(root.certificate));
        const QString name = subjectOf(authority);
        openssl({"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-utf8", "-multivalue-rdn",
                 "-subj", name, "-days", "36500", "-keyout", at("forged.key"), "-out",
                 at("forged.pem"), "-addext", "keyUsage=critical,keyCertSign,cRLSign"});
        const auto forged = KU_OK(crypto::x509::Certificate::parse(
            KU_OK(crypto::x509::readDerOrPem(contentsOf(at("forged.pem"))))));
        QVERIFY2(crypto::x509::isSameName(forged.subjectDer, authority.subjectDer),
                 qPrintable(name));
        make("direct", "4096",
             {"-CA", at("forged.pem"), "-CAkey", at("forged.key"), "-days", "36500"});
        QVERIFY(errorsFor(bundle({at("forged.pem"), at("direct.pem")}))
                    .contains("CertificateUnproven key"));
        make("between", "2048",
             {"-CA", at("forged.pem"), "-CAkey", at("forged.key"), "-days", "36500"});
        make("under", "4096",
             {"-CA", at("between.pem"), "-CAkey", at("between.key"), "-days", "36500"});
        QVERIFY(errorsFor(bundle({at("forged.pem"), at("between.pem"), at("under.pem")}))
                    .contains("CertificateUnproven key"));
        QVERIFY(errorsFor(bundle({at("between.pem"), at("under.pem")}))
                    .contains("CertificateUnproven key"));
        // The bench's clock stands on another day than the one that it is valid on.
        QVERIFY(errorsFor(contentsOf(at("brief.pem"))).contains("CertificateNotInDate key"));
    }

    /** Twenty "A by B" and twenty "B by A": as many ways through them as 20 to the power of n. */
    void certificatesThatSignEachOtherAreSearchedOnce() {
        int verified = 0;
        const SignatureCheck isSigned = [&](const auto&, const auto&) { return ++verified > 0; };
        std::vector<crypto::x509::Certificate> beside;
        for (int pair = 0; pair < 20; ++pair) {
            beside.push_back(authorityOf("A", "B"));
            beside.push_back(authorityOf("B", "A"));
        }
        const auto given = authorityOf("below", "A");
        QVERIFY(!isVouchedFor(given, {}, beside, isSigned));
        QCOMPARE(verified, 40); // each of them once
        // Of more of them, no more than that.
        verified = 0;
        beside.assign(400, authorityOf("A", "B"));
        beside.insert(beside.end(), 400, authorityOf("B", "A"));
        QVERIFY(!isVouchedFor(given, {}, beside, isSigned));
        QCOMPARE(verified, 64);
        // Among a few, the one way up is found: past a ring, and by a key that is known.
        beside = {authorityOf("B", "A"), authorityOf("A", "B"), authorityOf("B", "root"),
                  authorityOf("root", "root")};
        QVERIFY(isVouchedFor(given, {}, beside, isSigned));
        beside.pop_back();
        QVERIFY(!isVouchedFor(given, {}, beside, isSigned));
        QVERIFY(isVouchedFor(given, {authorityOf("root", "root")}, beside, isSigned));
    }

    void whatIsWrongIsSaidAtOnce() {
        StructureOrder order = serverOrder();
        order.values["iin"] = "900101300450";
        order.values["domain"] = "example.com";
        order.values["dnsNames"] = "a b\nмысал.ҚАЗ";
        order.values["keyStorage"] = "1.2.398.3.3.5.2.1";
        const auto check = KU_OK(service().check(order));
        const QStringList errors = errorsOf(check);
        for (const char* expected : {"IinCheckDigit iin", "DomainForeign domain",
                                     "DomainMalformed dnsNames", "ChoiceUnknown keyStorage"})
            QVERIFY2(errors.contains(expected), qPrintable(errors.join('\n') + '\n' + expected));
        KU_FAILS(service().issue(order, m_job), FindingsStop);
        for (const Finding& one : check.findings)
            if (one.field != QStringLiteral("ca")) // of a CA's list no paragraph speaks
                QVERIFY2(!one.clause.isEmpty(), nameOf(one.code).data());
    }

    void aKazakhDomainIsWrittenInLatinLetters() {
        StructureOrder order = serverOrder();
        order.values["domain"] = "мысал.ҚАЗ";
        order.values["dnsNames"] = "www.мысал.қаз";
        const auto check = KU_OK(service().check(order));
        QCOMPARE(errorsOf(check), QStringList());
        QCOMPARE(check.domains.size(), std::size_t(2));
        QCOMPARE(check.domains.front().unicode, QStringLiteral("мысал.ҚАЗ"));
        QVERIFY(check.domains.front().ascii.endsWith(".xn--80ao21a"));
        // The subject's name is put among the server's names.
        QCOMPARE(profile::linesOf(check.values, "dnsNames").size(), std::size_t(2));
        requireGood(KU_OK(service().issue(order, m_job)), national(Algorithm::Rsa));
        // Ten at most, with it.
        QString many;
        for (int i = 0; i < 10; ++i)
            many += QStringLiteral("h%1.example.kz\n").arg(i);
        order.values["dnsNames"] = many.toStdString();
        QVERIFY(errorsOf(KU_OK(service().check(order))).contains("DomainsTooMany dnsNames"));
    }

    void aKeyIsOfTheRightKindAndPlace() {
        StructureOrder order = serverOrder();
        order.key = SignerSource{std::make_shared<RsaKey>(3072)};
        QVERIFY(errorsOf(KU_OK(service().check(order))).contains("KeySizeDiffers key"));
        StructureOrder person = orderFor("nuc-04-person-gost", national(Algorithm::Gost2015));
        person.key = SignerSource{std::make_shared<RsaKey>(2048)};
        QVERIFY(errorsOf(KU_OK(service().check(person))).contains("KeyAlgorithmDiffers key"));
        person.values["keyStorage"] = "1.2.398.3.3.5.3.1";
        QVERIFY(errorsOf(KU_OK(service().check(person))).contains("KeyStorageCloud keyStorage"));
        person.values["keyStorage"] = "1.2.398.3.3.5.2.2"; // a token, and the key is a file's
        QVERIFY(errorsOf(KU_OK(service().check(person))).contains("KeyStorageDiffers keyStorage"));
        person.key = MediumSource{freshMedium()};
        person.values["keyStorage"] = "1.2.398.3.3.5.1.1"; // a file, and the key is on a medium
        QVERIFY(errorsOf(KU_OK(service().check(person))).contains("KeyStorageDiffers keyStorage"));
        person.key = RequestSource{Bytes{1, 2, 3}};
        QVERIFY(errorsOf(KU_OK(service().check(person))).contains("KeyUnreadable key"));
    }

    void aRequestOfAnotherKeyIsRefused() {
        StructureOrder order = serverOrder();
        RsaKey key(2048);
        Bytes request = KU_OK(x509::buildRequest(distinguishedName("example.kz"), key));
        request.back() ^= 1;
        order.key = RequestSource{request};
        QVERIFY(errorsOf(KU_OK(service().check(order))).contains("ProofFails key"));
        KU_FAILS(service().issue(order, m_job), FindingsStop);
    }

    void cleanupTestCase() { QVERIFY(KU_OK(reg().audit().verify()).intact()); }
};

QTEST_GUILESS_MAIN(TestStructureCheck)
#include "test_structure_check.moc"
