// SPDX-License-Identifier: Apache-2.0
#include <memory>

#include <QTest>

#include <openssl/ocsp.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include "crypto/asn1/writer.h"
#include "crypto/ocsp/status_answer.h"
#include "crypto/x509/weakness.h"
#include "tests/crypto/openssl_ca.h"

using namespace crypto;
using namespace crypto::x509;
using openssl_ca::day;

namespace {

/** Certificates, lists and responses that the openssl program and library make as they are asked.
 */
class Maker : public openssl_ca::Ca {
public:
    /** The holder's certificate, signed by another hash. */
    Certificate own(const QString& digest) const {
        write("index.txt", {});
        run({"ca", "-config", "ca.cnf", "-batch", "-md", digest, "-in", "own.csr", "-startdate",
             "20260101000000Z", "-enddate", "20990101000000Z", "-notext", "-out", "weak.pem"});
        return certificate("weak.pem");
    }
    using openssl_ca::Ca::own;
    /** The root of the same key, signed by another hash. */
    Certificate root(const QString& digest) const {
        write("index.txt", {});
        run({"ca", "-config", "ca.cnf", "-batch", "-selfsign", "-extensions", "root", "-md", digest,
             "-in", "ca.csr", "-startdate", "20260101000000Z", "-enddate", "21000101000000Z",
             "-notext", "-out", "weak-root.pem"});
        return certificate("weak-root.pem");
    }
    using openssl_ca::Ca::root;
    /** Root and holder's certificate by an RSA key of that size. */
    std::vector<Certificate> ofKey(const QString& bits) const {
        const QStringList dates{"-startdate", "20260101000000Z", "-enddate", "20990101000000Z",
                                "-notext"};
        write("index.txt", {});
        run({"req", "-newkey", "rsa:" + bits, "-nodes", "-keyout", "short.key", "-subj",
             "/CN=Short", "-out", "short.csr"});
        run(QStringList{"ca", "-config", "ca.cnf", "-batch", "-selfsign", "-keyfile", "short.key",
                        "-extensions", "root", "-in", "short.csr", "-out", "short.pem"} +
            dates);
        run(QStringList{"ca", "-config", "ca.cnf", "-batch", "-keyfile", "short.key", "-cert",
                        "short.pem", "-in", "own.csr", "-out", "below.pem"} +
            dates);
        return {certificate("below.pem"), certificate("short.pem")};
    }
    /** A list of the ninth to the twentieth day, with these lines in its extensions. */
    Crl list(const QByteArray& extensions, const QStringList& more = {}) const {
        write("index.txt", {});
        write("crlnumber", "03");
        write("more.cnf", "[ca]\ndefault_ca = one\n[one]\ndatabase = index.txt\ncrlnumber = "
                          "crlnumber\ndefault_md = sha256\nprivate_key = ca.key\ncertificate = "
                          "ca.pem\n[more]\nauthorityKeyIdentifier = keyid\n" +
                              extensions);
        run(QStringList{"ca", "-config", "more.cnf", "-gencrl", "-crlexts", "more",
                        "-crl_lastupdate", "20260109000000Z", "-crl_nextupdate", "20260120000000Z",
                        "-out", "more.pem"} +
            more);
        return Crl::parse(octets("more.pem")).value();
    }
    using openssl_ca::Ca::list;
    /** One that may sign lists and is no CA. */
    Certificate listSigner() const {
        write("signer.cnf", "[signer]\nkeyUsage = critical,cRLSign\n"
                            "authorityKeyIdentifier = keyid\nsubjectKeyIdentifier = hash\n");
        write("index.txt", {});
        run({"req", "-newkey", "rsa:2048", "-nodes", "-keyout", "signer.key", "-subj", "/CN=Lists",
             "-out", "signer.csr"});
        run({"ca", "-config", "ca.cnf", "-batch", "-extfile", "signer.cnf", "-extensions", "signer",
             "-in", "signer.csr", "-startdate", "20260101000000Z", "-enddate", "20990101000000Z",
             "-notext", "-out", "signer.pem"});
        return certificate("signer.pem");
    }

    struct Single {
        int status;
        bool isStrange = false; // with a critical extension that nobody knows
    };
    /** Single responses for the holder's certificate, one after the other, signed by the root. */
    ocsp::Response response(const std::vector<Single>& singles, const EVP_MD* digest = EVP_sha256(),
                            bool isStrange = false, bool isProbabilistic = false) const {
        const auto native = [](const Certificate& of) {
            const unsigned char* place = of.der.data();
            return std::unique_ptr<X509, void (*)(X509*)>(
                d2i_X509(nullptr, &place, long(of.der.size())), X509_free);
        };
        const auto own = native(Ca::own()), ca = native(Ca::root());
        const Bytes keyDer = octets("ca.key");
        const unsigned char* place = keyDer.data();
        const std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY*)> key(
            d2i_AutoPrivateKey(nullptr, &place, long(keyDer.size())), EVP_PKEY_free);
        OCSP_BASICRESP* basic = OCSP_BASICRESP_new();
        ASN1_TIME* from = ASN1_TIME_set(nullptr, day(9).time_since_epoch().count());
        ASN1_TIME* until = ASN1_TIME_set(nullptr, day(20).time_since_epoch().count());
        for (const Single& one : singles) {
            OCSP_CERTID* id = OCSP_cert_to_id(EVP_sha1(), own.get(), ca.get());
            const bool isRevoked = one.status == V_OCSP_CERTSTATUS_REVOKED;
            OCSP_SINGLERESP* single =
                OCSP_basic_add1_status(basic, id, one.status, OCSP_REVOKED_STATUS_KEYCOMPROMISE,
                                       isRevoked ? from : nullptr, from, until);
            OCSP_CERTID_free(id);
            if (one.isStrange) OCSP_SINGLERESP_add_ext(single, strange(), -1);
        }
        if (isStrange) OCSP_BASICRESP_add_ext(basic, strange(), -1);
        EVP_MD_CTX* context = EVP_MD_CTX_new();
        EVP_PKEY_CTX* padding = nullptr;
        EVP_DigestSignInit(context, &padding, digest, nullptr, key.get());
        if (isProbabilistic) EVP_PKEY_CTX_set_rsa_padding(padding, RSA_PKCS1_PSS_PADDING);
        OCSP_basic_sign_ctx(basic, ca.get(), context, nullptr, 0);
        EVP_MD_CTX_free(context);
        OCSP_RESPONSE* whole = OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic);
        unsigned char* made = nullptr;
        const int length = i2d_OCSP_RESPONSE(whole, &made);
        const Bytes der(made, made + length);
        OPENSSL_free(made);
        OCSP_RESPONSE_free(whole);
        OCSP_BASICRESP_free(basic);
        ASN1_TIME_free(from);
        ASN1_TIME_free(until);
        return ocsp::Response::parse(der).value();
    }

private:
    static X509_EXTENSION* strange() {
        return X509V3_EXT_conf(nullptr, nullptr, "1.2.3.4", "critical,DER:0500");
    }
};

/** "Good", or the verdict and the first reason with its word. */
QString outcomeOf(const Verification& verification) {
    if (verification.verdict == Verdict::Good) return QStringLiteral("Good");
    const Error& reason = verification.reasons.front();
    QString text = verification.verdict == Verdict::Wanting ? QStringLiteral("Wanting ")
                                                            : QStringLiteral("CannotTell ");
    text += QString::fromUtf8(nameOf(reason.code).data());
    if (reason.code == ErrorCode::ChainInvalid)
        text += QLatin1Char(' ') + QString::fromStdString(reason.arguments.front());
    if (reason.code == ErrorCode::WeakSignature)
        text += QLatin1Char(' ') + QString::fromStdString(reason.arguments.back());
    return text;
}

} // namespace

/** What looks like evidence and proves nothing: signatures that may be forged, answers that
 * contradict themselves, extensions that nobody knows. */
class TestWeakEvidence : public QObject {
    Q_OBJECT

private slots:
    void aWeakChain();
    void aShortKey();
    void theRootsOwnSignature();
    void aWeakList();
    void aListOfTwoAlgorithms();
    void aListByItself();
    void aListOfWhoIsNoCa();
    void answersThatContradict();
    void answersWithUnknownExtensions();
    void weakAnswers();

private:
    Verification verified(const Certificate& own, const std::vector<Crl>& lists,
                          const std::vector<Certificate>& chain) const {
        return verifyCertificate(own, {chain, lists, day(10)});
    }
    Verification asked(const ocsp::Response& response) const {
        const std::vector<Crl> none;
        return verifyCertificate(
            m_own, {m_chain, none, day(10), {}, ocsp::answersOf(response, m_own, m_chain)});
    }

    const Maker m_maker;
    const Certificate m_root = m_maker.root();
    const Certificate m_own = m_maker.own();
    const std::vector<Certificate> m_chain{m_root};
};

void TestWeakEvidence::aWeakChain() {
    const std::vector<Crl> lists{m_maker.list(QByteArray())};
    QCOMPARE(outcomeOf(verified(m_own, lists, m_chain)), QStringLiteral("Good"));
    QCOMPARE(outcomeOf(verified(m_maker.own(QStringLiteral("sha512")), lists, m_chain)),
             QStringLiteral("Good"));
    for (const auto& [digest, name] : {std::pair("sha1", "SHA-1"), std::pair("md5", "MD5")}) {
        const Certificate own = m_maker.own(QLatin1String(digest));
        const Verification weak = verified(own, lists, m_chain);
        QCOMPARE(outcomeOf(weak), QStringLiteral("Wanting WeakSignature ") + QLatin1String(name));
        QCOMPARE(weak.reasons.front().arguments[1], displayName(own.subject));
        QCOMPARE(weak.protocol.links.front().reasons.size(), std::size_t(1)); // its place
        QVERIFY(weak.protocol.reachesRoot);
    }
}

void TestWeakEvidence::aShortKey() {
    const auto both = m_maker.ofKey(QStringLiteral("1024"));
    QCOMPARE(outcomeOf(verified(both[0], {}, {both[1]})),
             QStringLiteral("Wanting WeakSignature RSA 1024"));
    QCOMPARE(outcomeOf(verified(both[1], {}, {both[1]})),
             QStringLiteral("Good")); // the root itself
}

/** Who trusts a root trusts its key, however it signed itself. */
void TestWeakEvidence::theRootsOwnSignature() {
    const std::vector<Crl> lists{m_maker.list(QByteArray())};
    const Certificate root = m_maker.root(QStringLiteral("sha1"));
    QCOMPARE(weaknessOf(root.outerAlgorithm, root.publicKeyInfo),
             std::optional<std::string>("SHA-1"));
    QCOMPARE(outcomeOf(verified(m_own, lists, {root})), QStringLiteral("Good"));
}

void TestWeakEvidence::aWeakList() {
    const Crl weak = m_maker.list(QByteArray(), {"-md", "sha1"});
    const Verification inPath = verified(m_own, {weak}, m_chain);
    QCOMPARE(outcomeOf(inPath), QStringLiteral("CannotTell WeakSignature SHA-1"));
    QCOMPARE(inPath.reasons.front().arguments.front(), std::string("weak-list"));
    QCOMPARE(outcomeOf(verifyCrl(weak, m_chain, {}, day(10))),
             QStringLiteral("Wanting WeakSignature SHA-1"));
    QCOMPARE(outcomeOf(verified(m_own, {weak, m_maker.list(QByteArray())}, m_chain)),
             QStringLiteral("Good"));
}

/** RFC 5280 5.1.1.2: the one outside is not signed. */
void TestWeakEvidence::aListOfTwoAlgorithms() {
    const Crl made = m_maker.list(QByteArray());
    const Bytes der = asn1::sequence({made.tbs, asn1::sequence({asn1::oid(made.signatureOid)}),
                                      asn1::bitString(made.signature)});
    const Crl mixed = Crl::parse(der).value();
    QCOMPARE(outcomeOf(verifyCrl(mixed, m_chain, {}, day(10))),
             QStringLiteral("Wanting SignatureInvalid"));
    QCOMPARE(outcomeOf(verified(m_own, {mixed}, m_chain)),
             QStringLiteral("CannotTell ChainInvalid crl-signature"));
}

void TestWeakEvidence::aListByItself() {
    const auto outcome = [&](const QByteArray& extensions) {
        const Crl list = m_maker.list(extensions);
        return std::pair(outcomeOf(verifyCrl(list, m_chain, {}, day(10))),
                         outcomeOf(verified(m_own, {list}, m_chain)));
    };
    const QString good = QStringLiteral("Good");
    QCOMPARE(outcome({}), std::pair(good, good));
    QCOMPARE(outcome("1.2.3.4 = DER:0500\n"), std::pair(good, good)); // not critical
    const QString unknown = QStringLiteral("CannotTell ChainInvalid unknown-critical-extension");
    QCOMPARE(outcome("1.2.3.4 = critical,DER:0500\n"), std::pair(unknown, unknown));
    // An issuing distribution point that cannot be read.
    QCOMPARE(outcome("2.5.29.28 = critical,DER:0500\n"),
             std::pair(QStringLiteral("Wanting MalformedDer"),
                       QStringLiteral("CannotTell MalformedDer")));
}

/** RFC 5280 6.3.3 (f): cRLSign is what is needed. */
void TestWeakEvidence::aListOfWhoIsNoCa() {
    const Certificate signer = m_maker.listSigner();
    QVERIFY(!signer.isCa());
    const Crl list =
        m_maker.list("issuingDistributionPoint = critical,@point\n[point]\nindirectCRL "
                     "= TRUE\n",
                     {"-cert", "signer.pem", "-keyfile", "signer.key"});
    QCOMPARE(outcomeOf(verifyCrl(list, {m_root, signer}, {}, day(10))), QStringLiteral("Good"));
    // The holder's key is for documents.
    QVERIFY(!m_own.maySignLists());
}

void TestWeakEvidence::answersThatContradict() {
    constexpr int good = V_OCSP_CERTSTATUS_GOOD, revoked = V_OCSP_CERTSTATUS_REVOKED,
                  unknown = V_OCSP_CERTSTATUS_UNKNOWN;
    const auto outcome = [&](std::vector<Maker::Single> singles) {
        return outcomeOf(asked(m_maker.response(singles)));
    };
    QCOMPARE(outcome({{good}}), QStringLiteral("Good"));
    QCOMPARE(outcome({{good}, {good}}), QStringLiteral("Good"));
    const QString gone = QStringLiteral("Wanting CertificateRevoked");
    QCOMPARE(outcome({{good}, {revoked}}), gone);
    QCOMPARE(outcome({{revoked}, {good}}), gone);
    const QString contradicts = QStringLiteral("CannotTell ChainInvalid status-contradicts");
    QCOMPARE(outcome({{good}, {unknown}}), contradicts);
    QCOMPARE(outcome({{unknown}, {good}}), contradicts);
    QCOMPARE(outcome({{unknown}}), QStringLiteral("CannotTell ChainInvalid status-unknown"));
}

void TestWeakEvidence::answersWithUnknownExtensions() {
    constexpr int good = V_OCSP_CERTSTATUS_GOOD;
    const QString unknown = QStringLiteral("CannotTell ChainInvalid answer-critical-extension");
    QCOMPARE(outcomeOf(asked(m_maker.response({{good, true}}))), unknown);
    QCOMPARE(outcomeOf(asked(m_maker.response({{good}}, EVP_sha256(), true))), unknown);
    // The one beside it is of the same certificate: it does not stand alone.
    QVERIFY(asked(m_maker.response({{good}, {good, true}})).verdict == Verdict::CannotTell);
}

void TestWeakEvidence::weakAnswers() {
    QCOMPARE(outcomeOf(asked(m_maker.response({{V_OCSP_CERTSTATUS_GOOD}}, EVP_sha1()))),
             QStringLiteral("CannotTell WeakSignature SHA-1"));
    // RSASSA-PSS: by which digest, its parameters say.
    const auto probabilistic = [&](const EVP_MD* digest) {
        return outcomeOf(asked(m_maker.response({{V_OCSP_CERTSTATUS_GOOD}}, digest, false, true)));
    };
    QCOMPARE(probabilistic(EVP_sha256()), QStringLiteral("CannotTell UnsupportedAlgorithm"));
    QCOMPARE(probabilistic(EVP_sha1()), QStringLiteral("CannotTell WeakSignature SHA-1"));
}

QTEST_GUILESS_MAIN(TestWeakEvidence)
#include "test_weak_evidence.moc"
