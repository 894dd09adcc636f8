// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QTest>

#include "crypto/ocsp/status_answer.h"
#include "tests/crypto/openssl_ca.h"

using namespace crypto;
using namespace crypto::x509;
using openssl_ca::day;
using openssl_ca::Made;
using Lists = QVector<Made>;

Q_DECLARE_METATYPE(Made)

namespace {

constexpr int today = 10;

/** "Good", or the code and, for a chain, its word. */
QString outcomeOf(const Verification& verification) {
    if (verification.verdict == Verdict::Good) return QStringLiteral("Good");
    const Error& reason = verification.reasons.front();
    QString text = QString::fromUtf8(nameOf(reason.code).data());
    if (reason.code == ErrorCode::ChainInvalid)
        text += QLatin1Char(' ') + QString::fromStdString(reason.arguments.front());
    return text;
}

/** "full 3", "delta 4/3", "answer": by what the certificate's status was told. */
QStringList sourcesOf(const CheckedLink& link) {
    QStringList texts;
    for (const StatusSource& source : link.sources) {
        switch (source.kind) {
        case StatusSource::Kind::FullList:
            texts += QStringLiteral("full %1").arg(source.number.value());
            break;
        case StatusSource::Kind::DeltaList:
            texts +=
                QStringLiteral("delta %1/%2").arg(source.number.value()).arg(source.base.value());
            break;
        case StatusSource::Kind::Answer:
            texts += QStringLiteral("answer");
            break;
        }
    }
    return texts;
}

/** Beside the root, keys that it vouches for and that sign lists in its name. */
class ManySigners : public openssl_ca::Ca {
public:
    explicit ManySigners(int count) {
        write("signer.ext", "keyUsage = critical,cRLSign\nsubjectKeyIdentifier = hash\n"
                            "authorityKeyIdentifier = keyid\n");
        chain = {root()};
        for (int i = 0; i < count; ++i) {
            write("index.txt", {});
            run({"req", "-newkey", "rsa:2048", "-nodes", "-keyout", "signer.key", "-subj",
                 "/CN=Root", "-out", "signer.csr"});
            run({"ca", "-config", "ca.cnf", "-batch", "-in", "signer.csr", "-extfile", "signer.ext",
                 "-startdate", "20260101000000Z", "-enddate", "20990101000000Z", "-notext", "-out",
                 "signer.pem"});
            write("index.txt", {});
            write("crlnumber", "01");
            run({"ca", "-config", "ca.cnf", "-gencrl", "-crlexts", "full", "-cert", "signer.pem",
                 "-keyfile", "signer.key", "-crl_lastupdate", "20260109000000Z", "-crl_nextupdate",
                 "20260120000000Z", "-out", "list.pem"});
            chain.push_back(certificate("signer.pem"));
            lists.push_back(Crl::parse(octets("list.pem")).value());
        }
    }

    std::vector<Certificate> chain;
    std::vector<Crl> lists;
};

} // namespace

/** Lists and delta lists that the openssl program made, OCSP answers, and the protocol of it. */
class TestRevocation : public QObject {
    Q_OBJECT

private slots:
    void deltaLists_data();
    void deltaLists();
    void laterLists();
    void heldAndFreedLater();
    void answers_data();
    void answers();
    void answersBesideLists();
    void answersOfResponses();
    void forgedListsTellNothing();
    void anotherGenerationTellsNothing();
    void soManySignersAreJudgedAndNoMore();
    void protocolSaysByWhat();
    void nothingIsGoodOfItself();

private:
    StatusAnswer answer(StatusAnswer::Status status, int from, std::optional<int> until) const {
        StatusAnswer one;
        one.serial = m_own.serial;
        one.issuerDer = m_own.issuerDer;
        one.issuerKeyInfo = m_root.publicKeyInfo;
        one.responder = "CN=Responder";
        one.status = status;
        one.thisUpdate = day(from);
        if (until) one.nextUpdate = day(*until);
        return one;
    }
    std::vector<Crl> listsOf(const Lists& made) const {
        std::vector<Crl> lists;
        for (const Made& one : made)
            lists.push_back(m_ca.list(one));
        return lists;
    }
    Verification verified(const std::vector<Crl>& lists, std::vector<StatusAnswer> answers = {},
                          std::optional<Time> now = {}) const {
        return verifyCertificate(m_own, {m_chain, lists, day(today), now, std::move(answers)});
    }

    const openssl_ca::Ca m_ca;
    const Certificate m_root = m_ca.root();
    const Certificate m_own = m_ca.own();
    const std::vector<Certificate> m_chain{m_root};
};

void TestRevocation::deltaLists_data() {
    QTest::addColumn<Lists>("made");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QStringList>("sources");
    const Made whole{3, 0, 9, 20};
    const Made held{3, 0, 9, 20, "certificateHold", 8};
    const Made newer{5, 0, 9, 20};
    const Made stale{3, 0, 2, 9};
    const Made nothing{4, 3, 10, 12};
    const Made added{4, 3, 10, 12, "keyCompromise", 9};
    const Made freed{4, 3, 10, 12, "removeFromCRL", 9};
    const QString good = QStringLiteral("Good");
    const QString revoked = QStringLiteral("CertificateRevoked");
    const QString noBase = QStringLiteral("ChainInvalid delta-without-base");
    const QStringList both{QStringLiteral("full 3"), QStringLiteral("delta 4/3")};
    const QStringList none;
    QTest::newRow("a full list alone") << Lists{whole} << good << both.mid(0, 1);
    QTest::newRow("nothing is added") << Lists{whole, nothing} << good << both;
    QTest::newRow("the delta adds it") << Lists{whole, added} << revoked << both;
    QTest::newRow("in any order") << Lists{added, whole} << revoked << both;
    QTest::newRow("held, nothing since") << Lists{held, nothing} << revoked << both;
    QTest::newRow("held, then freed") << Lists{held, freed} << good << both;
    QTest::newRow("the newest delta frees")
        << Lists{held, {5, 3, 10, 12, "removeFromCRL", 9}, {4, 3, 9, 12, "certificateHold", 8}}
        << good << QStringList{QStringLiteral("full 3"), QStringLiteral("delta 5/3")};
    QTest::newRow("freed by one that is out of date")
        << Lists{held, {4, 3, 8, 9, "removeFromCRL", 8}} << revoked << both;
    QTest::newRow("older than the full list")
        << Lists{newer, added} << good << QStringList{QStringLiteral("full 5")};
    QTest::newRow("for a list before the full one")
        << Lists{newer, {6, 3, 10, 12, "keyCompromise", 9}} << revoked
        << QStringList{QStringLiteral("full 5"), QStringLiteral("delta 6/3")};
    QTest::newRow("a delta alone") << Lists{nothing} << noBase << none;
    QTest::newRow("a delta alone that names it")
        << Lists{added} << revoked << QStringList{QStringLiteral("delta 4/3")};
    QTest::newRow("a delta alone that frees it") << Lists{freed} << noBase << none;
    QTest::newRow("for a list after the full one")
        << Lists{{2, 0, 9, 20}, nothing} << noBase << none;
    QTest::newRow("a full list out of date")
        << Lists{stale, nothing} << QStringLiteral("CrlExpired") << none;
    QTest::newRow("out of date, and added") << Lists{stale, added} << revoked << both;
}

void TestRevocation::deltaLists() {
    QFETCH(Lists, made);
    QFETCH(QString, outcome);
    QFETCH(QStringList, sources);
    const Verification verification = verified(listsOf(made));
    QCOMPARE(outcomeOf(verification), outcome);
    const CheckedLink& own = verification.protocol.links.front();
    QCOMPARE(sourcesOf(own), sources);
    const bool isTold = outcome == QStringLiteral("Good");
    QCOMPARE(own.status == CertificateStatus::Good, isTold);
    QCOMPARE(own.reasons.empty(), isTold);
}

/** Lists of the days after that moment: by what they say of it. */
void TestRevocation::laterLists() {
    const Made whole{3, 0, 9, 20};
    const auto outcome = [&](const Lists& made, std::optional<Time> now) {
        return outcomeOf(verified(listsOf(made), {}, now));
    };
    const Lists heldUntilThen{whole, {4, 3, 12, 14, "keyCompromise", 11}};
    QCOMPARE(outcome(heldUntilThen, day(13)), QStringLiteral("Good"));
    const Lists revokedBefore{whole, {4, 3, 12, 14, "keyCompromise", 9}};
    QCOMPARE(outcome(revokedBefore, day(13)), QStringLiteral("CertificateRevoked"));
    // A later delta list alone says nothing of what it does not name.
    QCOMPARE(outcome({{4, 3, 12, 14}}, day(13)), QStringLiteral("ChainInvalid no-crl"));
    QCOMPARE(outcome({{4, 0, 12, 14}}, day(13)), QStringLiteral("Good"));
    QCOMPARE(outcome({{4, 0, 12, 14}}, {}), QStringLiteral("ChainInvalid crl-not-yet-valid"));
}

/** On hold in one list, in the later one no more: it is judged as of the moment asked, by both. */
void TestRevocation::heldAndFreedLater() {
    const Made held{3, 0, 8, 20, "certificateHold", 7};
    const auto outcomeAt = [&](int asked, const Lists& made, int now) {
        return outcomeOf(verifyCertificate(m_own, {m_chain, listsOf(made), day(asked), day(now)}));
    };
    const QString good = QStringLiteral("Good"), revoked = QStringLiteral("CertificateRevoked");
    const Made freed{4, 0, 12, 24};
    const Made before{2, 0, 5, 9};
    for (const Lists& made : {Lists{before, held, freed}, Lists{freed, held, before}}) {
        QCOMPARE(outcomeAt(6, made, 14), good);    // it was not on hold yet
        QCOMPARE(outcomeAt(7, made, 14), revoked); // the list that says so was made later
        QCOMPARE(outcomeAt(10, made, 14), revoked);
        QCOMPARE(outcomeAt(12, made, 14), good);
        QCOMPARE(outcomeAt(13, made, 14), good);
    }
    QCOMPARE(outcomeAt(10, {held, freed}, 14), revoked);
    QCOMPARE(outcomeAt(13, {held, freed}, 14), good);
    // By a delta list: free from its day on.
    const Made delta{4, 3, 12, 14, "removeFromCRL", 7};
    QCOMPARE(outcomeAt(10, {held, delta}, 13), revoked);
    QCOMPARE(outcomeAt(13, {held, delta}, 13), good);
    // The delta was made for a list that is before the one at hand, and after it.
    QCOMPARE(outcomeAt(13, {held, {5, 2, 12, 14, "removeFromCRL", 7}}, 13), good);
    // Then revoked for good: no later list that is silent undoes that.
    const Made forGood{4, 0, 10, 20, "keyCompromise", 9};
    QCOMPARE(outcomeAt(13, {forGood, {5, 4, 12, 14, "removeFromCRL", 9}}, 13), revoked);
}

void TestRevocation::answers_data() {
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("until"); // 0: it names none
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("outcome");
    const int good = int(StatusAnswer::Status::Good);
    const int revoked = int(StatusAnswer::Status::Revoked);
    const int unknown = int(StatusAnswer::Status::Unknown);
    const QString told = QStringLiteral("Good");
    const QString stale = QStringLiteral("ChainInvalid status-out-of-date");
    const QString gone = QStringLiteral("CertificateRevoked");
    QTest::newRow("good") << 9 << 11 << good << told;
    QTest::newRow("good until now") << 9 << today << good << told;
    QTest::newRow("good, out of date") << 8 << 9 << good << stale;
    QTest::newRow("good, of that moment") << today << 0 << good << told;
    QTest::newRow("good, of an earlier moment") << 9 << 0 << good << stale;
    QTest::newRow("good, of another clock")
        << 14 << 15 << good << QStringLiteral("ChainInvalid status-not-yet-valid");
    QTest::newRow("good, later") << 12 << 13 << good << told;
    QTest::newRow("unknown") << 9 << 11 << unknown << QStringLiteral("ChainInvalid status-unknown");
    QTest::newRow("revoked") << 9 << 11 << revoked << gone;
    QTest::newRow("revoked, out of date") << 8 << 9 << revoked << gone;
}

void TestRevocation::answers() {
    QFETCH(int, from);
    QFETCH(int, until);
    QFETCH(int, status);
    QFETCH(QString, outcome);
    auto one = answer(StatusAnswer::Status(status), from,
                      until ? std::optional<int>(until) : std::nullopt);
    const Verification verification = verified({}, {one}, day(13));
    QCOMPARE(outcomeOf(verification), outcome);
    const CheckedLink& own = verification.protocol.links.front();
    QCOMPARE(own.status == CertificateStatus::Good, outcome == QStringLiteral("Good"));
    // Of another certificate, of another key's, or by whom nobody trusts.
    const QString none = QStringLiteral("ChainInvalid no-crl");
    StatusAnswer other = one;
    other.serial = {0x11};
    QCOMPARE(outcomeOf(verified({}, {other}, day(13))), none);
    other = one;
    other.issuerKeyInfo = m_own.publicKeyInfo;
    QCOMPARE(outcomeOf(verified({}, {other}, day(13))), none);
    other = one;
    other.signerFault = Error{ErrorCode::SignatureInvalid};
    QCOMPARE(outcomeOf(verified({}, {other}, day(13))), QStringLiteral("SignatureInvalid"));
    QCOMPARE(verified({}, {other}, day(13)).verdict, Verdict::CannotTell);
    // Nobody tells whether the responder was revoked: that takes nothing from "revoked".
    other.signerFault = Error{ErrorCode::StatusNotTold};
    const bool saysGood = one.status == StatusAnswer::Status::Good;
    QCOMPARE(outcomeOf(verified({}, {other}, day(13))),
             saysGood ? QStringLiteral("StatusNotTold") : outcome);
}

void TestRevocation::answersBesideLists() {
    using Status = StatusAnswer::Status;
    const std::vector<Crl> whole{m_ca.list({3, 0, 9, 20})};
    QCOMPARE(outcomeOf(verified(whole, {answer(Status::Unknown, 9, 11)})), QStringLiteral("Good"));
    StatusAnswer revoked = answer(Status::Revoked, 9, 11);
    revoked.revokedAt = day(8);
    revoked.reason = 1;
    const Verification verification = verified(whole, {revoked});
    QCOMPARE(outcomeOf(verification), QStringLiteral("CertificateRevoked"));
    QCOMPARE(verification.reasons.front().arguments.front(), std::string("2026-01-08T00:00:00Z"));
    QCOMPARE(verification.protocol.links.front().reason, std::optional(1));
    QCOMPARE(sourcesOf(verification.protocol.links.front()), QStringList{QStringLiteral("answer")});
    // On hold in the list of the ninth day: freed by what is newer, not by what is older.
    const std::vector<Crl> held{m_ca.list({3, 0, 9, 20, "certificateHold", 8})};
    QCOMPARE(outcomeOf(verified(held, {answer(Status::Good, 10, 11)})), QStringLiteral("Good"));
    QCOMPARE(outcomeOf(verified(held, {answer(Status::Good, 8, 11)})),
             QStringLiteral("CertificateRevoked"));
    const std::vector<Crl> compromised{m_ca.list({3, 0, 9, 20, "keyCompromise", 8})};
    QCOMPARE(outcomeOf(verified(compromised, {answer(Status::Good, 10, 11)})),
             QStringLiteral("CertificateRevoked"));
    // Where no nextUpdate is named, whoever asks says how long an answer holds.
    const std::vector<Crl> nothing;
    const PathEvidence patient{
        m_chain, nothing, day(today), {}, {answer(Status::Good, 9, {})}, std::chrono::days(1)};
    QCOMPARE(outcomeOf(verifyCertificate(m_own, patient)), QStringLiteral("Good"));
}

/** Responses of the openssl program, from their octets to the verdict. */
void TestRevocation::answersOfResponses() {
    const std::vector<Crl> lists;
    const auto asked = [&](const Bytes& der) {
        const auto response = ocsp::Response::parse(der).value();
        auto answers = ocsp::answersOf(response, m_own, m_chain);
        const Time then = response.responses.front().thisUpdate;
        return verifyCertificate(m_own, {m_chain, lists, then, {}, std::move(answers)});
    };
    const Verification good = asked(m_ca.response({}));
    QCOMPARE(outcomeOf(good), QStringLiteral("Good"));
    QCOMPARE(sourcesOf(good.protocol.links.front()), QStringList{QStringLiteral("answer")});
    QCOMPARE(good.protocol.links.front().sources.front().issuer, displayName(m_root.subject));
    const Verification revoked = asked(m_ca.response("keyCompromise"));
    QCOMPARE(outcomeOf(revoked), QStringLiteral("CertificateRevoked"));
    QCOMPARE(revoked.protocol.links.front().revokedAt, std::optional(day(8)));
    Bytes forged = m_ca.response({});
    const auto own = ocsp::Response::parse(forged).value();
    const auto place =
        std::search(forged.begin(), forged.end(), own.signature.begin(), own.signature.end());
    *place ^= 1;
    QCOMPARE(asked(forged).verdict, Verdict::CannotTell);
    QVERIFY(ocsp::answersOf(own, m_root, m_chain).empty());
}

void TestRevocation::forgedListsTellNothing() {
    const auto forged = [&](const Made& made) {
        Bytes der = m_ca.list(made).der;
        der.back() ^= 1;
        return Crl::parse(der).value();
    };
    const Crl whole = m_ca.list({3, 0, 9, 20});
    const Verification alone = verified({forged({3, 0, 9, 20})});
    QCOMPARE(alone.verdict, Verdict::CannotTell);
    QCOMPARE(outcomeOf(alone), QStringLiteral("ChainInvalid crl-signature"));
    QCOMPARE(outcomeOf(verified({whole, forged({4, 3, 10, 12, "keyCompromise", 9})})),
             QStringLiteral("Good"));
    QCOMPARE(outcomeOf(verified({forged({4, 0, 10, 12, "keyCompromise", 9})})),
             QStringLiteral("ChainInvalid crl-signature"));
}

/** A CA that goes on under its name with a new key lists with each what that key signed. */
void TestRevocation::anotherGenerationTellsNothing() {
    const openssl_ca::Ca other;
    const std::vector<Certificate> chain{m_root, other.root()};
    const std::vector<Crl> theirs{other.list({3, 0, 9, 20})};
    const Verification verification = verifyCertificate(m_own, chain, theirs, day(today));
    QCOMPARE(verification.verdict, Verdict::CannotTell);
    QCOMPARE(outcomeOf(verification), QStringLiteral("ChainInvalid no-crl"));
    const std::vector<Crl> both{other.list({3, 0, 9, 20, "keyCompromise", 8}),
                                m_ca.list({3, 0, 9, 20})};
    QCOMPARE(outcomeOf(verifyCertificate(m_own, chain, both, day(today))), QStringLiteral("Good"));
}

/** To judge each signer, the lists of all others are asked, whose signers are to be judged. */
void TestRevocation::soManySignersAreJudgedAndNoMore() {
    const ManySigners few(3);
    QCOMPARE(outcomeOf(verifyCertificate(few.own(), {few.chain, few.lists, day(today)})),
             QStringLiteral("Good"));
    // Nobody says that a certificate is good by some lists, where another could say otherwise.
    const ManySigners many(7);
    const Verification cut = verifyCertificate(many.own(), {many.chain, many.lists, day(today)});
    QCOMPARE(cut.verdict, Verdict::CannotTell);
    QCOMPARE(outcomeOf(cut), QStringLiteral("ChainInvalid crl-signer"));
}

void TestRevocation::protocolSaysByWhat() {
    const Verification verification = verified(listsOf({{3, 0, 9, 20}, {4, 3, 10, 12}}));
    const PathProtocol& protocol = verification.protocol;
    QCOMPARE(protocol.at, day(today));
    QVERIFY(protocol.reachesRoot);
    QVERIFY(protocol.isStatusKnownOfAll());
    QCOMPARE(protocol.links.size(), std::size_t(2));
    const CheckedLink& own = protocol.links.front();
    QCOMPARE(own.subject, displayName(m_own.subject));
    QCOMPARE(own.issuer, displayName(m_root.subject));
    QCOMPARE(own.serial, Bytes{0x10});
    QCOMPARE(own.notBefore, day(1));
    QCOMPARE(own.sources.front().issuer, displayName(m_root.subject));
    QCOMPARE(own.sources.front().thisUpdate, day(9));
    QCOMPARE(own.sources.front().nextUpdate, std::optional(day(20)));
    QCOMPARE(own.sources.back().thisUpdate, day(10));
    // The root's own list covers it, too.
    QCOMPARE(protocol.links.back().status, CertificateStatus::Good);
    QCOMPARE(sourcesOf(protocol.links.back()), sourcesOf(own));
}

void TestRevocation::nothingIsGoodOfItself() {
    QCOMPARE(Verification().verdict, Verdict::CannotTell);
    QVERIFY(!PathProtocol().isStatusKnownOfAll());
    QCOMPARE(CheckedLink().status, CertificateStatus::NotTold);
    QCOMPARE(StatusAnswer().status, StatusAnswer::Status::Unknown);
    const Verification unasked = verified({});
    QCOMPARE(unasked.verdict, Verdict::Good);
    QVERIFY(!unasked.protocol.isStatusKnownOfAll());
    QCOMPARE(unasked.protocol.links.front().status, CertificateStatus::NotAsked);
    QCOMPARE(unasked.protocol.links.back().status, CertificateStatus::TrustAnchor);
    const std::vector<Crl> lists;
    const Verification lonely = verifyCertificate(m_own, {}, lists, day(today));
    QCOMPARE(lonely.verdict, Verdict::CannotTell);
    QVERIFY(!lonely.protocol.reachesRoot);
    QCOMPARE(lonely.protocol.links.size(), std::size_t(1));
    QCOMPARE(lonely.protocol.links.front().reasons.front().code, ErrorCode::MissingIssuer);
}

QTEST_GUILESS_MAIN(TestRevocation)
#include "test_revocation.moc"
