// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: all by the one signer that the openssl program makes; parted, it would be made
// twice.
#include <QTest>

#include "crypto/provider/provider.h"
#include "model/files/atomic_file.h"
#include "model/text/protocol_text.h"
#include "model/text/sentence.h"
#include "model/verification/verified_file.h"
#include "tests/crypto/real_files.h"
#include "tests/model/openssl_signer.h"
#include "tests/model/register_fixture.h"

using namespace model;
using namespace model::test;

namespace {

const QByteArray document = "Бұйрық\n";

Time now() {
    return crypto::SystemClock().now();
}

/** Long after the holder's certificate ended, and before the root's does. */
Time later() {
    return Time(std::chrono::seconds(4086000000)); // June 2099
}

QStringList codesOf(const std::vector<Error>& reasons) {
    QStringList codes;
    for (const Error& reason : reasons)
        codes += QString::fromUtf8(crypto::nameOf(reason.code).data());
    return codes;
}

} // namespace

/** Signatures, time stamps and OCSP responses by the openssl program, judged without a register. */
class TestSignatures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { KU_OK(crypto::provider::registerCrypto()); }
    void detachedNeedsItsDocument();
    void aRevokedSigner();
    void itsOwnRootIsNotTrusted();
    void judgedAtTheStampsTime();
    void aStampOfWhomNobodyTells();
    void aStampThatProvesNothing();
    void aStampOfALaterMoment();
    void aStampOfARevokedAuthority();
    void anAttachedDocumentIsHeldAgainstTheOneGiven();
    void aStampByItself();
    void aStampBySha1();
    void responses();
    void aResponseByItself();
    void aResponseOfARevokedResponder();
    void aResponderOfWhomNobodyTells();
    void foldersAndBundles();
    void filesInAnyOrder();
    void aRootOfTheSameNameIsTold();
    void protocolNamesWhatWasGiven();
    void realSignature();

private:
    QString file(const char* name, const Bytes& octets) {
        const QString path = m_files.filePath(QLatin1String(name));
        KU_OK(writeAtomically(path, octets));
        return path;
    }
    QString documentFile() { return file("document.txt", crypto::toBytes(document.toStdString())); }
    Evidence trusting() const {
        Evidence evidence{{m_signer.root()}, {}};
        evidence.trusted = 1;
        evidence.now = now();
        return evidence;
    }
    /** With a list of the root, of a year ago and until 2098, that names none of these. */
    Evidence knowing() const {
        Evidence evidence = trusting();
        evidence.crls.push_back(m_signer.revoking("7F", {}, openssl_ca::day(2)));
        return evidence;
    }
    VerifiedFile verified(const QString& path, const QString& beside, Evidence evidence, Time at) {
        VerificationQuestion question{path};
        question.document = beside;
        Job job;
        return KU_OK(verifyBy(question, evidence, at, {}, job));
    }

    QTemporaryDir m_files;
    openssl_signer::Signer m_signer;
};

void TestSignatures::detachedNeedsItsDocument() {
    const QString path = file("detached.p7s", m_signer.sign(document, true));
    auto missing = verified(path, {}, knowing(), now());
    QCOMPARE(missing.judgement.verdict, Verdict::CannotTell);
    QCOMPARE(codesOf(missing.judgement.reasons), QStringList{"ContentMissing"});
    QVERIFY(missing.needsDocument());
    const auto half = verified(path, documentFile(), trusting(), now());
    QCOMPARE(half.judgement.verdict, Verdict::CannotTell); // no list was given: that is not good
    QCOMPARE(codesOf(half.judgement.reasons), QStringList{"StatusNotTold"});
    QCOMPARE(half.facts.kind, ObjectKind::Signature);
    QVERIFY(half.judgement.isHalf());
    QCOMPARE(half.judgement.revocation, Revocation::NotChecked);
    QVERIFY(!model::text::verdictText(half).contains(QStringLiteral("valid")));
    const auto good = verified(path, documentFile(), knowing(), now());
    QVERIFY2(good.judgement.verdict == Verdict::Good,
             qPrintable(codesOf(good.judgement.reasons).join(' ')));
    QVERIFY(!good.judgement.isHalf());
    QCOMPARE(good.judgement.revocation, Revocation::Good);
    QCOMPARE(good.signature->signers.front().judgedAt, JudgedAt::Chosen);
    const QString other = file("other.txt", crypto::toBytes("another"));
    const auto changed = verified(path, other, trusting(), now());
    QCOMPARE(changed.judgement.verdict, Verdict::Wanting);
    QCOMPARE(codesOf(changed.judgement.reasons).front(), QStringLiteral("ContentDiffers"));
}

void TestSignatures::aRevokedSigner() {
    Evidence evidence = trusting();
    evidence.crls.push_back(m_signer.list({1, 0, 10, 31, QByteArrayLiteral("keyCompromise"), 8}));
    const QString path = file("revoked.p7s", m_signer.sign(document, true));
    const Time inJanuary = openssl_ca::day(20);
    const auto revoked = verified(path, documentFile(), evidence, inJanuary);
    QCOMPARE(revoked.judgement.verdict, Verdict::Wanting);
    QCOMPARE(revoked.judgement.revocation, Revocation::Revoked);
    QVERIFY(revoked.signature->signers.front().faults.empty()); // the signature itself is right
    const auto before = verified(path, documentFile(), evidence, openssl_ca::day(5));
    QCOMPARE(before.judgement.verdict, Verdict::Good);
    QCOMPARE(before.judgement.revocation, Revocation::Good);
}

/** The root is in the file beside the signature that it is to prove. */
void TestSignatures::itsOwnRootIsNotTrusted() {
    const QString path = file("rooted.p7s", m_signer.sign(document, true));
    const auto lonely = verified(path, documentFile(), Evidence{{}, {}}, now());
    QCOMPARE(lonely.judgement.verdict, Verdict::CannotTell);
    QCOMPARE(codesOf(lonely.judgement.reasons), QStringList{"MissingIssuer"});
    QVERIFY(lonely.by.roots.empty());
}

void TestSignatures::judgedAtTheStampsTime() {
    const Bytes plain = m_signer.sign(document, true);
    const auto ended = verified(file("plain.p7s", plain), documentFile(), trusting(), later());
    QCOMPARE(codesOf(ended.judgement.reasons), QStringList{"CertificateExpired"});
    const QString path = file("stamped.p7s", m_signer.stampedSignature(plain));
    const auto stamped = verified(path, documentFile(), knowing(), later());
    QVERIFY2(stamped.judgement.verdict == Verdict::Good,
             qPrintable(codesOf(stamped.judgement.reasons).join(' ')));
    const SignerJudgement& signer = stamped.signature->signers.front();
    QCOMPARE(signer.judgedAt, JudgedAt::Stamped);
    QCOMPARE(signer.stamps.size(), std::size_t(1));
    QCOMPARE(signer.at, signer.stamps.front().time);
    QVERIFY(signer.stamps.front().time <= now());
    // Whether the signer and the stamp's authority were revoked was not asked: the stamp may prove
    // its time, so the certificate has not simply ended.
    const auto half = verified(path, documentFile(), trusting(), later());
    QCOMPARE(half.judgement.verdict, Verdict::CannotTell);
    QCOMPARE(codesOf(half.judgement.reasons), (QStringList{"StatusNotTold", "StatusNotTold"}));
    QVERIFY(half.judgement.isHalf() && half.signature->signers.front().isHalf());
    QCOMPARE(half.signature->signers.front().judgedAt, JudgedAt::Stamped);
    // Of the authority alone nothing tells: what the signature has by itself is enough now.
    Evidence ofHolder = trusting();
    Job job;
    KU_OK(addEvidence(ofHolder, file("holder.ocsp", m_signer.response({})), job));
    const auto withoutStamp = verified(path, documentFile(), ofHolder, now());
    QVERIFY2(withoutStamp.judgement.verdict == Verdict::Good,
             qPrintable(codesOf(withoutStamp.judgement.reasons).join(' ')));
    QCOMPARE(withoutStamp.signature->signers.front().judgedAt, JudgedAt::Chosen);
}

/** Of the signer a list or an answer tells: that of the stamp's authority none does is no fault. */
void TestSignatures::aStampOfWhomNobodyTells() {
    const QString path =
        file("untold.p7s", m_signer.stampedSignature(m_signer.sign(document, true)));
    const QString answer = file("untold.ocsp", m_signer.response({}));
    const auto judged = [&](Evidence evidence, bool isAnswered) {
        Job job;
        if (isAnswered) KU_OK(addEvidence(evidence, answer, job));
        return verified(path, documentFile(), evidence, later());
    };
    Evidence stale = trusting(); // a list of both that ended before the stamp
    stale.crls.push_back(m_signer.list({1, 0, 1, 31}));
    Evidence strange = knowing();
    strange.trusted = 0;
    for (const auto& [half, code] : {std::pair(judged(trusting(), true), "ChainInvalid"),
                                     std::pair(judged(stale, true), "CrlExpired"),
                                     std::pair(judged(strange, false), "RootNotTrusted")}) {
        const SignerJudgement& signer = half.signature->signers.front();
        QCOMPARE(codesOf(signer.stamps.front().reasons), QStringList{code});
        QCOMPARE(signer.judgedAt, JudgedAt::Stamped);
        QCOMPARE(half.judgement.verdict, Verdict::CannotTell);
        QVERIFY(codesOf(half.judgement.reasons).contains(code));
        QVERIFY(!codesOf(half.judgement.reasons).contains("CertificateExpired"));
    }
}

/** A stamp of other octets says nothing of when this was signed. */
void TestSignatures::aStampThatProvesNothing() {
    Bytes other = m_signer.stampedSignature(m_signer.sign("another\n", true));
    const auto ofOther = KU_OK(crypto::cms::SignedData::parse(other));
    auto plain = KU_OK(crypto::cms::SignedData::parse(m_signer.sign(document, true)));
    plain.signers.front().timeStamps = ofOther.signers.front().timeStamps;
    Evidence evidence = trusting();
    const Bytes octets = crypto::toBytes(document.toStdString());
    const auto judged = judgeSignature(plain, ByteView(octets), evidence, later());
    const SignerJudgement& signer = judged.signers.front();
    QCOMPARE(signer.stamps.front().verdict, Verdict::Wanting);
    QCOMPARE(signer.judgedAt, JudgedAt::Chosen);
    QCOMPARE(codesOf(signer.reasons()), QStringList{"CertificateExpired"});
}

/** By a clock that goes wrong, or judged as of an earlier moment. */
void TestSignatures::aStampOfALaterMoment() {
    const QString path =
        file("early.p7s", m_signer.stampedSignature(m_signer.sign(document, true)));
    const auto signerOf = [&](Time clock, Time at) {
        Evidence evidence = trusting();
        evidence.now = clock;
        return verified(path, documentFile(), evidence, at).signature->signers.front();
    };
    const Time before = now() - std::chrono::hours(1);
    for (const auto& signer : {signerOf(now(), before), signerOf(before, later())}) {
        QCOMPARE(signer.judgedAt, JudgedAt::Chosen);
        QCOMPARE(signer.stamps.front().verdict, Verdict::CannotTell);
        QCOMPARE(signer.stamps.front().reasons.front().arguments.front(),
                 std::string("stamp-not-yet-valid"));
    }
    QCOMPARE(signerOf(now(), later()).judgedAt, JudgedAt::Stamped);
    const QString alone =
        file("early.tst", m_signer.stamp(crypto::toBytes(document.toStdString())));
    QCOMPARE(verified(alone, documentFile(), trusting(), before).judgement.verdict,
             Verdict::CannotTell);
}

/** RFC 3161 4: after the stamp; who has the key can stamp any time with it. */
void TestSignatures::aStampOfARevokedAuthority() {
    const QString path =
        file("revoked-tsa.p7s", m_signer.stampedSignature(m_signer.sign(document, true)));
    const Time revokedAt = now() + std::chrono::hours(1);
    const auto signerOf = [&](const QByteArray& reason) {
        Evidence evidence = trusting();
        evidence.now = revokedAt + std::chrono::hours(1);
        evidence.crls.push_back(m_signer.revoking("11", reason, revokedAt));
        return verified(path, documentFile(), evidence, later()).signature->signers.front();
    };
    for (const char* reason : {"superseded", "cessationOfOperation"})
        QCOMPARE(signerOf(reason).judgedAt, JudgedAt::Stamped);
    for (const QByteArray& reason : {QByteArray("keyCompromise"), QByteArray()}) {
        const SignerJudgement signer = signerOf(reason);
        QCOMPARE(signer.stamps.front().verdict, Verdict::Wanting);
        QCOMPARE(codesOf(signer.stamps.front().reasons), QStringList{"CertificateRevoked"});
        QCOMPARE(signer.judgedAt, JudgedAt::Chosen);
        QCOMPARE(codesOf(signer.reasons()), QStringList{"CertificateExpired"});
    }
}

void TestSignatures::anAttachedDocumentIsHeldAgainstTheOneGiven() {
    const QString path = file("attached.p7m", m_signer.sign(document, false));
    const auto alone = verified(path, {}, knowing(), now());
    QVERIFY(alone.signature->isAttached && !alone.needsDocument());
    QCOMPARE(alone.judgement.verdict, Verdict::Good);
    QCOMPARE(verified(path, documentFile(), knowing(), now()).judgement.verdict, Verdict::Good);
    const QString other = file("other.txt", crypto::toBytes("another"));
    QCOMPARE(verified(path, other, knowing(), now()).judgement.verdict, Verdict::Wanting);
}

void TestSignatures::aStampByItself() {
    const Bytes octets = crypto::toBytes(document.toStdString());
    const QString path = file("document.tst", m_signer.stamp(octets));
    const auto missing = verified(path, {}, trusting(), now());
    QCOMPARE(missing.judgement.verdict, Verdict::CannotTell);
    QVERIFY(missing.needsDocument());
    const auto half = verified(path, documentFile(), trusting(), now());
    QVERIFY(half.judgement.isHalf());
    QCOMPARE(half.judgement.verdict, Verdict::CannotTell);
    const auto good = verified(path, documentFile(), knowing(), now());
    QCOMPARE(good.facts.kind, ObjectKind::TimeStamp);
    QCOMPARE(good.judgement.verdict, Verdict::Good);
    const QString other = file("other.txt", crypto::toBytes("another"));
    QCOMPARE(codesOf(verified(path, other, knowing(), now()).judgement.reasons),
             QStringList{"ContentDiffers"});
}

/** By SHA-1 it may be of another document as well; of a signature it proves no time for sure. */
void TestSignatures::aStampBySha1() {
    const QString alone =
        file("sha1.tst", m_signer.stamp(crypto::toBytes(document.toStdString()), "sha1"));
    const auto weak = verified(alone, documentFile(), knowing(), now()).judgement;
    QCOMPARE(weak.verdict, Verdict::CannotTell);
    QCOMPARE(codesOf(weak.reasons), QStringList{"WeakSignature"});
    const QString said = model::text::sentence(weak.reasons.front());
    QVERIFY2(said.contains(QStringLiteral("Stamper is tied to its document by SHA-1")),
             qPrintable(said));
    const QString path =
        file("sha1.p7s", m_signer.stampedSignature(m_signer.sign(document, true), "sha1"));
    const auto half = verified(path, documentFile(), knowing(), later()).judgement;
    QCOMPARE(half.verdict, Verdict::CannotTell);
    QCOMPARE(codesOf(half.reasons), QStringList{"WeakSignature"});
}

void TestSignatures::responses() {
    const auto judged = [&](const QByteArray& reason, const crypto::x509::Certificate& of) {
        Evidence evidence = trusting();
        Job job;
        KU_OK(addEvidence(evidence, file("response.ocsp", m_signer.response(reason)), job));
        return judge(of, evidence, now());
    };
    const Judgement good = judged({}, m_signer.own());
    QCOMPARE(good.verdict, Verdict::Good);
    QCOMPARE(good.revocation, Revocation::Good);
    QCOMPARE(good.protocol.links.front().sources.front().kind,
             crypto::x509::StatusSource::Kind::Answer);
    const Judgement revoked = judged("keyCompromise", m_signer.own());
    QCOMPARE(revoked.verdict, Verdict::Wanting);
    QCOMPARE(revoked.revocation, Revocation::Revoked);
    // It is of another certificate: that one is told, and is not good.
    const Judgement strange = judged({}, m_signer.stamper());
    QCOMPARE(strange.verdict, Verdict::CannotTell);
    QCOMPARE(strange.revocation, Revocation::Unknown);
    QCOMPARE(strange.reasons.front().arguments.front(), std::string("status-of-another"));
}

void TestSignatures::aResponseByItself() {
    const QString path = file("alone.ocsp", m_signer.response("keyCompromise"));
    const auto good = verified(path, {}, trusting(), now());
    QCOMPARE(good.facts.kind, ObjectKind::StatusResponse);
    QCOMPARE(good.judgement.verdict, Verdict::Good); // of the response, not of the certificate
    QCOMPARE(good.status->told.front().status, crypto::ocsp::CertificateStatus::Revoked);
    const auto late = verified(path, {}, trusting(), now() + std::chrono::days(3));
    QCOMPARE(late.judgement.verdict, Verdict::Wanting);
    const auto lonely = verified(path, {}, Evidence{{}, {}}, now());
    QCOMPARE(lonely.judgement.verdict, Verdict::CannotTell);
    QCOMPARE(codesOf(lonely.judgement.reasons), QStringList{"MissingIssuer"});
}

/** Before it answered, or since: only a few reasons leave what it said before. */
void TestSignatures::aResponseOfARevokedResponder() {
    const QString path = file("delegate.ocsp", m_signer.responseOfDelegate());
    const Time answered = now();
    const auto judged = [&](const QByteArray& reason, Time revokedAt) {
        Evidence evidence = trusting();
        evidence.now = answered + std::chrono::hours(2);
        evidence.crls.push_back(m_signer.revoking("12", reason, revokedAt));
        return verified(path, {}, evidence, answered).judgement;
    };
    const Judgement before = judged("superseded", openssl_ca::day(8));
    QCOMPARE(before.verdict, Verdict::Wanting);
    QCOMPARE(codesOf(before.reasons), QStringList{"NotAuthorised"});
    const Time later = answered + std::chrono::hours(1);
    const Judgement superseded = judged("superseded", later);
    QVERIFY2(superseded.verdict == Verdict::Good,
             qPrintable(codesOf(superseded.reasons).join(' ')));
    QCOMPARE(judged("keyCompromise", later).verdict, Verdict::Wanting);
    QCOMPARE(judged({}, later).verdict, Verdict::Wanting);
}

/** Its "good" is a doubt, until a list tells that it is not revoked itself. */
void TestSignatures::aResponderOfWhomNobodyTells() {
    const QString path = file("untold-delegate.ocsp", m_signer.responseOfDelegate());
    Evidence evidence = trusting();
    Job job;
    KU_OK(addEvidence(evidence, path, job));
    const auto& responder = evidence.responses.front().certificates.front();
    const auto saidOf = [](const Judgement& judged) {
        QStringList said;
        for (const Error& reason : judged.reasons)
            said += QString::fromStdString(crypto::describe(reason));
        return said.join('\n');
    };
    const Error ofResponder{ErrorCode::StatusNotTold,
                            {crypto::x509::displayName(responder.subject)},
                            "OCSP responder",
                            "RFC 6960 4.2.2.2.1"};
    const QString expected = QString::fromStdString(crypto::describe(ofResponder));
    const Judgement untold = judge(m_signer.own(), evidence, now());
    QCOMPARE(untold.verdict, Verdict::CannotTell);
    QCOMPARE(saidOf(untold), expected);
    QCOMPARE(untold.reasons.front().arguments, ofResponder.arguments);
    QCOMPARE(untold.revocation, Revocation::Unknown);
    const Judgement alone = verified(path, {}, trusting(), now()).judgement;
    QCOMPARE(alone.verdict, Verdict::CannotTell);
    QCOMPARE(saidOf(alone), expected);
    QCOMPARE(verified(path, {}, knowing(), now()).judgement.verdict, Verdict::Good);
    // A list that tells of the responder, too.
    evidence.crls = knowing().crls;
    QCOMPARE(judge(m_signer.own(), evidence, now()).verdict, Verdict::Good);
    QVERIFY(!faultOfResponder(evidence.responses.front(), m_signer.root(), evidence));
}

void TestSignatures::foldersAndBundles() {
    QTemporaryDir folder;
    const auto put = [&](const char* name, const Bytes& octets) {
        KU_OK(writeAtomically(folder.filePath(QLatin1String(name)), octets));
    };
    put("root.p7b", m_signer.bundle());
    put("list.crl", m_signer.list({1, 0, 1, 31, {}, 1}).der);
    put("read me.txt", crypto::toBytes("nothing"));
    Evidence evidence{{}, {}};
    Job job;
    KU_OK(addEvidence(evidence, folder.path(), job));
    QVERIFY(evidence.chain.empty()); // a root among others is none
    QCOMPARE(evidence.crls.size(), std::size_t(1));
    QCOMPARE(evidence.given.size(), std::size_t(2));
    QCOMPARE(evidence.leftOut.size(), 1);
    for (const GivenFile& given : evidence.given)
        QCOMPARE(given.roots, std::size_t(given.path.endsWith(QLatin1String("p7b")) ? 1 : 0));
    put("root.cer", m_signer.root().der);
    KU_OK(addEvidence(evidence, folder.path(), job));
    KU_OK(addEvidence(evidence, folder.filePath(QStringLiteral("root.p7b")), job));
    QVERIFY(evidence.chain.empty());
    QCOMPARE(judge(m_signer.own(), evidence, openssl_ca::day(5)).verdict, Verdict::CannotTell);
    KU_OK(addEvidence(evidence, folder.filePath(QStringLiteral("root.cer")), job));
    QCOMPARE(evidence.chain.size(), std::size_t(1));
    // It ends the path now, and nobody here has said that it is trusted.
    const Judgement strange = judge(m_signer.own(), evidence, openssl_ca::day(5));
    QCOMPARE(strange.verdict, Verdict::CannotTell);
    QCOMPARE(codesOf(strange.reasons), QStringList{"RootNotTrusted"});
    QCOMPARE(strange.protocol.links.back().status, crypto::x509::CertificateStatus::NotTold);
    QVERIFY(!strange.isHalf());
    // The way out is where trust comes from: the register, or the folder named in its place.
    QVERIFY(model::text::sentence(strange.reasons.front()).contains("among the authorities"));
    Evidence ofFolder = evidence;
    ofFolder.chain.insert(ofFolder.chain.begin(), m_signer.own());
    ofFolder.trusted = 1;
    const Judgement byFolder = judge(m_signer.own(), ofFolder, openssl_ca::day(5));
    QCOMPARE(codesOf(byFolder.reasons), QStringList{"RootNotTrusted"});
    const QString said = model::text::sentence(byFolder.reasons.front());
    QVERIFY2(said.contains("--chain") && !said.contains("authorities"), qPrintable(said));
    evidence.trusted = 1;
    const Judgement judged = judge(m_signer.own(), evidence, openssl_ca::day(5));
    QCOMPARE(judged.verdict, Verdict::Good);
    QCOMPARE(judged.revocation, Revocation::Good);
    QTemporaryDir empty;
    KU_FAILS(addEvidence(evidence, empty.path(), job), FileNotReadable);
}

void TestSignatures::filesInAnyOrder() {
    const QString signature = file("any.p7s", m_signer.sign(document, true));
    const QString text = documentFile();
    const QString root = file("root.cer", m_signer.root().der);
    auto sorted = arranged({signature, {root, text}});
    QCOMPARE(sorted.file, signature);
    QCOMPARE(sorted.document, text);
    QCOMPARE(sorted.evidence, QStringList{root});
    sorted = arranged({text, {root, signature}});
    QCOMPARE(sorted.file, signature);
    QCOMPARE(sorted.document, text);
    QCOMPARE(sorted.evidence, QStringList{root});
    sorted = arranged({root, {signature}}); // a certificate is one, whatever stands beside it
    QCOMPARE(sorted.file, root);
    VerificationQuestion next{text};
    next.awaiting = signature;
    sorted = arranged(next);
    QCOMPARE(sorted.file, signature);
    QCOMPARE(sorted.document, text);
}

/** Its name and serial number are those of the register's; its key is not. */
void TestSignatures::aRootOfTheSameNameIsTold() {
    const openssl_signer::Signer forger;
    const auto genuine = m_signer.root(), forged = forger.root();
    QCOMPARE(forged.serial, genuine.serial);
    QCOMPARE(forged.subjectDer, genuine.subjectDer);
    QVERIFY(forged.der != genuine.der);
    const auto judged = [&](const crypto::x509::Certificate& of) {
        Evidence evidence = trusting();
        evidence.ofRegister = 1;
        Job job;
        KU_OK(addEvidence(evidence, file("forged.cer", forged.der), job));
        return verified(file("of.cer", of.der), {}, evidence, now());
    };
    for (const auto& of : {genuine, m_signer.own()}) {
        const auto told = judged(of);
        QCOMPARE(told.by.roots.size(), std::size_t(1));
        QVERIFY(told.by.roots.front().ofRegister && told.by.roots.front().isTrusted);
    }
    // What the forged one leads to is never the register's, and is told as what came with the
    // files.
    for (const auto& of : {forged, forger.own()}) {
        const auto told = judged(of);
        QVERIFY(told.judgement.verdict != Verdict::Good);
        for (const auto& root : told.by.roots)
            QVERIFY(!root.ofRegister && !root.isTrusted);
    }
}

void TestSignatures::protocolNamesWhatWasGiven() {
    const QString path = file("told.p7s", m_signer.sign(document, true));
    Evidence evidence{{}, {}};
    evidence.now = now();
    Job job;
    KU_OK(addEvidence(evidence, file("root.cer", m_signer.root().der), job));
    const auto told = verified(path, documentFile(), evidence, now());
    QCOMPARE(told.by.roots.size(), std::size_t(1));
    QVERIFY(!told.by.roots.front().ofRegister);
    QString all;
    for (const auto& section : model::text::protocolSections(told, {})) {
        all += section.heading + QLatin1Char('\n');
        for (const auto& [name, value] : section.lines)
            all += name + QLatin1Char(' ') + value + QLatin1Char('\n');
        for (const QStringList& row : section.rows)
            all += row.join(QLatin1Char(' ')) + QLatin1Char('\n');
    }
    for (const char* word : {"told.p7s", "document.txt", "root.cer", "Holder", "CANNOT be told",
                             "NOT trusted here", "not from the register"})
        QVERIFY2(all.contains(QLatin1String(word)), qPrintable(word + (QLatin1Char('\n') + all)));
    QVERIFY(all.contains(QString::fromStdString(crypto::toHex(told.digest))));
}

/** Signed by the national CA's software kit: its signer's chain is not all here. */
void TestSignatures::realSignature() {
    const QString path = QStringLiteral(KU_REAL_DIR "/cms_sdk2004_active.der");
    if (!QFile::exists(path)) QSKIP("the real files are not here");
    Evidence evidence{{}, {}};
    evidence.now = now();
    Job job;
    for (const char* name : {"test_root_gost_2019.cer", "test_nca_gost_2019.cer",
                             "test_root_gost_2022.cer", "test_nca_gost_2022.cer"})
        KU_OK(addEvidence(evidence, QStringLiteral(KU_REAL_DIR "/") + QLatin1String(name), job));
    const auto read = verified(path, {}, evidence, now());
    QCOMPARE(read.facts.kind, ObjectKind::Signature);
    QVERIFY(!read.signature->signers.empty());
    QVERIFY(!codesOf(read.signature->signers.front().faults).contains("SignatureInvalid"));
    QVERIFY(read.judgement.revocation != Revocation::Good); // nobody told
}

QTEST_GUILESS_MAIN(TestSignatures)
#include "test_signatures.moc"
