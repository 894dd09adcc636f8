// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: an authority's key from its beginning to its renewal, with every cut in
// between, on the same places.
#include <algorithm>

#include <QJsonDocument>
#include <QProcess>

#include "crypto/x509/path.h"
#include "crypto/x509/request.h"
#include "crypto/x509/sign.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_adoption.h"
#include "model/authority/ca_duty.h"
#include "model/authority/ca_keys.h"
#include "model/authority/ca_place.h"
#include "model/authority/ca_signer.h"
#include "model/issuance/structure_issue.h"
#include "model/overview/overview.h"
#include "model/publication/publication_service.h"
#include "tests/model/desk_fixture.h"

using namespace model;
using namespace model::test;
namespace x509 = crypto::x509;

namespace {

constexpr int rootYears = 20;
constexpr unsigned long caSlot = 1;

x509::Certificate parsed(ByteView der) {
    return KU_OK(x509::Certificate::parse(der));
}

/** Only the octets of a key that this test does not know: what its medium has. */
std::size_t keysOn(Desk& desk, const QString& serial) {
    return KU_OK(desk.media.listKeys(serial.toStdString())).size();
}

QStringList actsOf(const Register& reg) {
    QStringList acts;
    for (const AuditRecord& one : KU_OK(reg.audit().list()))
        if (one.act.startsWith(QStringLiteral("ca"))) acts += one.act;
    return acts;
}

/** A job that is stopped as soon as it comes to this step. */
class StopsAt {
public:
    explicit StopsAt(Step step)
        : job([this, step](Step now, int, int) {
            if (now == step) job.cancel();
        }) {}
    Job job;
};

} // namespace

/** An authority's own key: a root in one step, a request and its certificate, renewals. */
class TestCaKeys : public QObject {
    Q_OBJECT

private slots:
    void aRootIsHereInOneStep_data();
    void aRootIsHereInOneStep();
    void whatIsCutOffGoesOn();
    void aKeyThatIsGoneIsNotMadeAnew();
    void halfAPairIsMadeAnew();
    void aRequestIsCertifiedAtTheRootsDesk_data();
    void aRequestIsCertifiedAtTheRootsDesk();
    void aKeyThatWasGivenUpIsNotTakenIn();
    void aRootIsRenewed();
    void aCaIsRenewedThroughItsRoot();
    void aRenewedCaRetiresTheOldOneWhenItSigns();
    void aRenewedCaKeepsItsName();
    void whatCannotBeIsRefused();
    void theRegisterHoldsTheOrder();

private:
    /** One more workplace beside the sitting's, as the desk of a CA beside its root's. */
    Session another(const Place& place, bool training = true) {
        Session session = KU_OK(workplace::create({place.folder() + QStringLiteral(" 2"),
                                                   QStringLiteral("Данияр"),
                                                   training,
                                                   {1 << 10, 8, 1}},
                                                  secret(password), place.clock, m_random));
        KU_OK(ClockGuard(session.reg).confirm());
        return session;
    }
    CaGeneration madeRoot(Desk& desk, const QString& medium, Algorithm algorithm) {
        NewCaKey plan;
        plan.authority = AuthorityKind::Root;
        plan.algorithm = algorithm;
        plan.mediumSerial = medium;
        plan.years = rootYears;
        return *KU_OK(CaKeyService(desk).make(plan, m_job)).ca;
    }
    CaKey requested(Desk& desk, const NewCaKey& plan) {
        const auto report = KU_OK(CaKeyService(desk).make(plan, m_job));
        if (report.ca || report.key.state != CaKeyState::Recorded) qFatal("no request");
        return report.key;
    }
    /** What the root's desk makes of a request. */
    Bytes certified(Desk& desk, const std::string& structure, const CaGeneration& root,
                    const Bytes& request) {
        StructureOrder order;
        order.structure = structure;
        order.caId = root.id;
        order.key = RequestSource{request};
        return KU_OK(StructureIssueService(desk).issue(order, m_job)).certificate;
    }

    crypto::SystemRandom m_random;
    Job m_job;
};

void TestCaKeys::aRootIsHereInOneStep_data() {
    QTest::addColumn<Algorithm>("algorithm");
    QTest::newRow("GOST 2015") << Algorithm::Gost2015;
    QTest::newRow("GOST 2004") << Algorithm::Gost2004;
    QTest::newRow("RSA") << Algorithm::Rsa;
}

void TestCaKeys::aRootIsHereInOneStep() {
    QFETCH(Algorithm, algorithm);
    Place place;
    Sitting sitting(place);
    const QString medium = sitting.medium(place, caSlot);
    const CaGeneration root = madeRoot(sitting.desk, medium, algorithm);
    const auto certificate = parsed(root.certificate);
    QVERIFY(certificate.isSelfIssued() && certificate.isCa());
    KU_OK(x509::verifySigned(root.certificate, certificate.publicKeyInfo));
    QCOMPARE(root.tokenSerial, medium);
    QVERIFY(root.active);
    QVERIFY(root.notAfter > place.clock.at + std::chrono::days(365 * rootYears));
    QCOMPARE(actsOf(sitting.session.reg),
             (QStringList{"ca-key.begun", "ca-key.recorded", "ca.added"}));
    QVERIFY(KU_OK(CaKeyService(sitting.desk).unfinished()).empty());
    // It signs at once: Today asks for its first list, which is number 1.
    const auto shown = KU_OK(authorityOverviews(sitting.session));
    QVERIFY(shown.size() == 1 && shown.front().ca.id == root.id);
    QCOMPARE(KU_OK(PublicationService(sitting.desk).publish(root, m_job)).crl.number, 1);
    for (const PresentMedium& one : KU_OK(MediaService(sitting.desk).present()))
        QCOMPARE(one.holdsCaKey, one.medium.serial == medium.toStdString());
    if (algorithm != Algorithm::Rsa) return;
    // By those who did not make it.
    const QString file = place.tokens() + QStringLiteral("/root.cer");
    const QByteArray der(reinterpret_cast<const char*>(root.certificate.data()),
                         qsizetype(root.certificate.size()));
    put(file, "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n");
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {"verify", "-no_check_time", "-check_ss_sig", "-CAfile", file, file});
    QVERIFY(openssl.waitForFinished());
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError());
}

// A power cut after each record: nothing is half-made, and no second key is made for it.
void TestCaKeys::whatIsCutOffGoesOn() {
    for (const Step cut : {Step::GeneratingKey, Step::Recording}) {
        Place place;
        QString medium;
        NewCaKey plan;
        plan.authority = AuthorityKind::Root;
        plan.years = rootYears;
        {
            Sitting sitting(place);
            plan.mediumSerial = medium = sitting.medium(place, caSlot);
            StopsAt stops(cut);
            KU_FAILS(CaKeyService(sitting.desk).make(plan, stops.job), Cancelled);
            QVERIFY(KU_OK(sitting.session.reg.authorities().list()).empty());
        }
        Sitting sitting(place);
        CaKeyService keys(sitting.desk);
        const auto begun = KU_OK(keys.unfinished());
        QCOMPARE(begun.size(), std::size_t(1));
        QCOMPARE(begun.front().state,
                 cut == Step::Recording ? CaKeyState::Recorded : CaKeyState::Begun);
        KU_FAILS(keys.resume(begun.front().id, m_job), LoginNeeded);
        // Meanwhile nobody else gets the medium.
        KU_FAILS(MediaService(sitting.desk)
                     .prepare(place.module(), caSlot, secret(soPin), secret(pin), medium),
                 WrongState);
        KU_OK(MediaService(sitting.desk).login(medium, secret(pin), false));
        const auto report = KU_OK(keys.resume(begun.front().id, m_job));
        QCOMPARE(report.key.state, CaKeyState::Adopted);
        QCOMPARE(keysOn(sitting.desk, medium), std::size_t(1));
        if (cut == Step::Recording) // what was on record is what was signed
            QVERIFY(std::search(report.ca->certificate.begin(), report.ca->certificate.end(),
                                begun.front().octets.begin(),
                                begun.front().octets.end()) != report.ca->certificate.end());
        KU_FAILS(keys.resume(begun.front().id, m_job), WrongState);
        KU_FAILS(keys.abandon(begun.front().id, {}), WrongState);
    }
}

// A root that is on record is of that very key.
void TestCaKeys::aKeyThatIsGoneIsNotMadeAnew() {
    Place place;
    Sitting sitting(place);
    CaKeyService keys(sitting.desk);
    NewCaKey plan;
    plan.authority = AuthorityKind::Root;
    plan.years = rootYears;
    plan.mediumSerial = sitting.medium(place, caSlot);
    StopsAt stops(Step::Recording);
    KU_FAILS(keys.make(plan, stops.job), Cancelled);
    const CaKey key = KU_OK(keys.unfinished()).front();
    KU_OK(sitting.media->erase(plan.mediumSerial.toStdString(), key.keyId));
    KU_FAILS(keys.resume(key.id, m_job), KeyNotFound);
    QCOMPARE(keysOn(sitting.desk, plan.mediumSerial), std::size_t(0));
    KU_OK(keys.abandon(key.id, QStringLiteral("the medium is dead")));
    QVERIFY(KU_OK(keys.unfinished()).empty());
    KU_FAILS(keys.resume(key.id, m_job), WrongState);
}

// Of a pair that was not whole the private half may be what is left.
void TestCaKeys::halfAPairIsMadeAnew() {
    Place place;
    NewCaKey plan;
    plan.authority = AuthorityKind::Root;
    plan.years = rootYears;
    Id id = 0;
    {
        Sitting sitting(place);
        plan.mediumSerial = sitting.medium(place, caSlot);
        StopsAt stops(Step::GeneratingKey);
        CaKeyService keys(sitting.desk);
        KU_FAILS(keys.make(plan, stops.job), Cancelled);
        id = KU_OK(keys.unfinished()).front().id;
    }
    const std::string serial = plan.mediumSerial.toStdString();
    place.faults("C_DestroyObject 2 0x6\n"); // the public half goes first
    {
        Sitting sitting(place);
        KU_OK(sitting.media->login(serial, secret(pin), false));
        const CaKey key = KU_OK(CaKeyService(sitting.desk).report(id)).key;
        QVERIFY(!sitting.media->erase(serial, key.keyId));
    }
    place.faults("");
    Sitting sitting(place);
    KU_OK(sitting.media->login(serial, secret(pin), false));
    CaKeyService keys(sitting.desk);
    const CaKey key = KU_OK(keys.report(id)).key;
    KU_FAILS(sitting.media->findKey(serial, key.keyId), KeyNotFound);
    KU_FAILS(sitting.media->generateKey(serial, key.algorithm, key.keyId, "again"), AlreadyExists);
    QCOMPARE(KU_OK(keys.resume(id, m_job)).key.state, CaKeyState::Adopted);
    QCOMPARE(keysOn(sitting.desk, plan.mediumSerial), std::size_t(1));
}

void TestCaKeys::aRequestIsCertifiedAtTheRootsDesk_data() {
    QTest::addColumn<AuthorityKind>("authority");
    QTest::addColumn<Algorithm>("algorithm");
    QTest::addColumn<QString>("structure"); // of the root's order
    QTest::addColumn<bool>("deviates");     // from the authority's own structure
    QTest::newRow("state bodies") << AuthorityKind::StateBodies << Algorithm::Gost2015
                                  << "ucgo-ca-gost2015" << false;
    QTest::newRow("state bodies, under the root")
        << AuthorityKind::StateBodies << Algorithm::Gost2015 << "nko-subordinate-gost2015" << true;
    QTest::newRow("national, RSA")
        << AuthorityKind::National << Algorithm::Rsa << "nuc-01-ca-rsa" << false;
}

void TestCaKeys::aRequestIsCertifiedAtTheRootsDesk() {
    QFETCH(AuthorityKind, authority);
    QFETCH(Algorithm, algorithm);
    QFETCH(QString, structure);
    QFETCH(bool, deviates);
    Place place;
    Sitting sitting(place);
    const CaGeneration root = madeRoot(sitting.desk, sitting.medium(place, caSlot), algorithm);
    Session session = another(place);
    Desk desk{session, *sitting.media, m_random};
    NewCaKey plan;
    plan.authority = authority;
    plan.algorithm = algorithm;
    plan.mediumSerial = sitting.medium(place, caSlot + 1);
    const CaKey key = requested(desk, plan);
    const auto request = KU_OK(x509::Request::parse(key.octets));
    KU_OK(request.verify());
    // Once more the same: nothing is made anew for a file that was lost.
    QCOMPARE(KU_OK(CaKeyService(desk).resume(key.id, m_job)).key.octets, key.octets);
    QCOMPARE(keysOn(desk, plan.mediumSerial), std::size_t(1));

    const Bytes der = certified(sitting.desk, structure.toStdString(), root, key.octets);
    QCOMPARE(parsed(der).subjectDer, request.subjectDer);
    CaAdoption adoption;
    adoption.certificate = root.certificate;
    adoption.authority = AuthorityKind::Root;
    const CaGeneration elsewhere = KU_OK(adoptCa(desk, adoption)).generation;
    const auto renewed =
        CaKeyService(desk).make(CaKeyService(desk).renewalOf(elsewhere, rootYears), m_job);
    QVERIFY(!renewed && renewed.error().code == ErrorCode::CaNotUsable);
    QCOMPARE(renewed.error().arguments.at(1), std::string("no-key-here")); // it is renewed there
    adoption = {};
    adoption.certificate = der; // neither medium nor lists are said
    auto adopted = KU_OK(adoptCa(desk, adoption));
    QCOMPARE(adopted.generation.id == 0, deviates);
    if (deviates) {
        adoption.acceptDeviations = true;
        adopted = KU_OK(adoptCa(desk, adoption));
    }
    const CaGeneration& ca = adopted.generation;
    QCOMPARE(ca.authority, authority);
    QCOMPARE(ca.tokenSerial, plan.mediumSerial);
    QCOMPARE(ca.keyId, key.keyId);
    QVERIFY(ca.active);
    QCOMPARE(KU_OK(session.reg.crlStarts().last(ca.id))->kind, CrlStartKind::MadeHere);
    QVERIFY(KU_OK(CaKeyService(desk).unfinished()).empty());
    QCOMPARE(KU_OK(PublicationService(desk).publish(ca, m_job)).crl.number, 1);
    QCOMPARE(KU_OK(CaKeyService(desk).report(key.id)).ca->id, ca.id);
    adoption.authority = authority;
    KU_FAILS(adoptCa(desk, adoption), AlreadyExists);
}

// Its certificate may come all the same: the request is out of the house.
void TestCaKeys::aKeyThatWasGivenUpIsNotTakenIn() {
    Place place;
    Sitting sitting(place);
    const CaGeneration root =
        madeRoot(sitting.desk, sitting.medium(place, caSlot), Algorithm::Gost2015);
    NewCaKey plan;
    plan.mediumSerial = sitting.medium(place, caSlot + 1);
    const CaKey key = requested(sitting.desk, plan);
    CaAdoption adoption;
    adoption.certificate = certified(sitting.desk, "ucgo-ca-gost2015", root, key.octets);
    adoption.crls.neverPublished = true;
    CaKeyService keys(sitting.desk);
    KU_OK(keys.abandon(key.id, QStringLiteral("stolen")));
    const auto reasonOf = [&](const CaAdoption& given) {
        const auto adopted = adoptCa(sitting.desk, given);
        if (adopted || adopted.error().code != ErrorCode::CaNotAdopted) return std::string();
        return adopted.error().arguments.at(1);
    };
    QCOMPARE(reasonOf(adoption), std::string("key-given-up")); // nor without its key
    adoption.mediumSerial = plan.mediumSerial;
    QCOMPARE(reasonOf(adoption), std::string("key-given-up"));
    QCOMPARE(KU_OK(sitting.session.reg.authorities().list()).size(), std::size_t(1));
    // One that was given up before its request was on record is known by its id on the medium.
    StopsAt stops(Step::GeneratingKey);
    KU_FAILS(keys.make(plan, stops.job), Cancelled);
    const CaKey unrecorded = KU_OK(keys.unfinished()).front();
    QCOMPARE(unrecorded.state, CaKeyState::Begun);
    const auto pair =
        KU_OK(sitting.media->findKey(plan.mediumSerial.toStdString(), unrecorded.keyId));
    KU_OK(keys.abandon(unrecorded.id, {}));
    const auto signer = token::signerFor(*sitting.media, plan.mediumSerial.toStdString(), pair);
    const Bytes request =
        KU_OK(x509::buildRequest(KU_OK(x509::Request::parse(key.octets)).subjectDer, *signer));
    adoption.certificate = certified(sitting.desk, "ucgo-ca-gost2015", root, request);
    QCOMPARE(reasonOf(adoption), std::string("key-given-up"));
}

void TestCaKeys::aRootIsRenewed() {
    Place place;
    Sitting sitting(place);
    Register& reg = sitting.session.reg;
    const QString medium = sitting.medium(place, caSlot);
    const CaGeneration old = madeRoot(sitting.desk, medium, Algorithm::Gost2015);
    PublicationService lists(sitting.desk);
    const auto before = KU_OK(lists.publish(old, m_job));
    CaKeyService keys(sitting.desk);
    const auto next = *KU_OK(keys.make(keys.renewalOf(old, rootYears), m_job)).ca;
    QVERIFY(parsed(next.certificate).publicKeyInfo != parsed(old.certificate).publicKeyInfo);
    QCOMPARE(parsed(next.certificate).subjectDer, parsed(old.certificate).subjectDer);
    QCOMPARE(KU_OK(reg.authorities().active(AuthorityKind::Root, Algorithm::Gost2015))->id,
             next.id);
    const CaGeneration retired = KU_OK(reg.authorities().byId(old.id));
    QVERIFY(!retired.active);
    QVERIFY(!KU_OK(dutyOf(sitting.session, retired)).isDone);
    // Each has its list, in a file of its own.
    const auto fresh = KU_OK(lists.publish(next, m_job));
    QCOMPARE(fresh.crl.number, 1);
    QVERIFY(fresh.file != before.file);
    place.clock.advance(std::chrono::hours(1));
    QCOMPARE(KU_OK(lists.publish(retired, m_job)).crl.number, 2);
    KU_FAILS(keys.make(keys.renewalOf(retired, rootYears), m_job), CaNotUsable);
}

// The old one signs until its successor has the certificate; then only its list goes on.
void TestCaKeys::aCaIsRenewedThroughItsRoot() {
    Place place;
    Sitting sitting(place); // a root and its CA at one desk, as in training
    const auto chain = sitting.train(place);
    const CaGeneration &root = chain[0], old = chain[2];
    Register& reg = sitting.session.reg;
    CaKeyService keys(sitting.desk);
    const NewCaKey plan = keys.renewalOf(old, rootYears);
    QCOMPARE(plan.mediumSerial, old.tokenSerial); // the new key lies beside the old one
    const CaKey key = requested(sitting.desk, plan);
    const auto active = [&] {
        return KU_OK(reg.authorities().active(AuthorityKind::StateBodies, Algorithm::Gost2015))->id;
    };
    QCOMPARE(active(), old.id);
    KU_FAILS(keys.make(plan, m_job), WrongState); // it is under way
    CaAdoption adoption;
    adoption.certificate = certified(sitting.desk, "ucgo-ca-gost2015", root, key.octets);
    const CaGeneration next = KU_OK(adoptCa(sitting.desk, adoption)).generation;
    QVERIFY(next.id != 0);
    QCOMPARE(active(), next.id);
    const CaGeneration retired = KU_OK(reg.authorities().byId(old.id));
    QVERIFY(!retired.active);
    const auto detail = QJsonDocument::fromJson(KU_OK(reg.audit().last())->detail.toUtf8());
    QCOMPARE(detail["renews"].toString().toStdString(), parsed(old.certificate).serialHex());
    const auto offered = KU_OK(StructureIssueService(sitting.desk).casFor("ucgo-user-gost2015"));
    QCOMPARE(offered.size(), std::size_t(1));
    QCOMPARE(offered.front().id, next.id);
    PublicationService lists(sitting.desk);
    const auto ofOld = KU_OK(lists.publish(retired, m_job));
    const auto ofNext = KU_OK(lists.publish(next, m_job));
    QVERIFY(ofOld.file != ofNext.file);
    KU_OK(x509::verifySigned(ofOld.crl.der, parsed(old.certificate).publicKeyInfo));
    KU_OK(x509::verifySigned(ofNext.crl.der, parsed(next.certificate).publicKeyInfo));
    // The lists page and Today have both.
    const auto shown = KU_OK(authorityOverviews(sitting.session));
    for (const Id id : {old.id, next.id})
        QVERIFY(std::any_of(shown.begin(), shown.end(), [&](const AuthorityOverview& one) {
            return one.ca.id == id && one.crl;
        }));
    // The one after the next begins with the next.
    requested(sitting.desk, keys.renewalOf(next, rootYears));
}

void TestCaKeys::aRenewedCaRetiresTheOldOneWhenItSigns() {
    Place place;
    Sitting sitting(place);
    const auto chain = sitting.train(place);
    const CaGeneration &root = chain[0], old = chain[2];
    Register& reg = sitting.session.reg;
    CaKeyService keys(sitting.desk);
    const CaKey key = requested(sitting.desk, keys.renewalOf(old, rootYears));
    CaAdoption adoption;
    adoption.certificate = certified(sitting.desk, "ucgo-ca-gost2015", root, key.octets);
    adoption.active = false;
    const CaGeneration next = KU_OK(adoptCa(sitting.desk, adoption)).generation;
    QVERIFY(next.id != 0 && !next.active);
    QVERIFY(KU_OK(reg.authorities().byId(old.id)).active);
    KU_FAILS(keys.make(keys.renewalOf(old, rootYears), m_job), WrongState); // it was renewed
    KU_OK(setSigning(reg, next, true));
    QVERIFY(KU_OK(reg.authorities().byId(next.id)).active);
    QVERIFY(!KU_OK(reg.authorities().byId(old.id)).active);
    const auto detail = QJsonDocument::fromJson(KU_OK(reg.audit().last())->detail.toUtf8());
    QCOMPARE(detail["renews"].toString().toStdString(), parsed(old.certificate).serialHex());
}

// Whatever the settings say by then.
void TestCaKeys::aRenewedCaKeepsItsName() {
    Place place;
    Sitting sitting(place);
    const CaGeneration old = sitting.train(place)[2];
    Register& reg = sitting.session.reg;
    CaKeyService keys(sitting.desk);
    const auto set = [&](const char* name, const QString& value) {
        auto transaction = KU_OK(reg.begin());
        KU_OK(reg.settings().set(transaction, QLatin1String(name), value));
        KU_OK(transaction.commit({QStringLiteral("test"), value}));
    };
    const auto settingToPutRight = [&](const CaGeneration& ca) {
        const auto made = keys.make(keys.renewalOf(ca, rootYears), m_job);
        if (made || made.error().code != ErrorCode::WrongState) return std::string("none");
        return made.error().arguments.back();
    };
    const QString mark = QString::fromStdString(KU_OK(profiles())->trainingMark());
    QString name = old.name;
    name.chop(mark.size());
    set("authority.stateBodiesName", QStringLiteral("Басқа орталық"));
    QCOMPARE(settingToPutRight(old), std::string("authority.stateBodiesName"));
    set("authority.stateBodiesName", name);
    set("authority.country", QStringLiteral("Республика Казахстан"));
    QCOMPARE(settingToPutRight(old), std::string("authority.country"));
    QVERIFY(KU_OK(keys.unfinished()).empty());
    set("authority.country", QStringLiteral("ҚАЗАҚСТАН РЕСПУБЛИКАСЫ")); // capitals are no matter,
    const CaKey key = requested(sitting.desk, keys.renewalOf(old, rootYears));
    QCOMPARE(KU_OK(x509::Request::parse(key.octets)).subjectDer,
             parsed(old.certificate).subjectDer); // and are kept
    // The root above the national authority is not made anew under the other root's name.
    NewCaKey plan;
    plan.authority = AuthorityKind::Root;
    plan.years = rootYears;
    plan.aboveNational = true;
    plan.mediumSerial = sitting.medium(place, 5);
    const CaGeneration above = *KU_OK(keys.make(plan, m_job)).ca;
    set("authority.rootNameNational", QStringLiteral("НЕГІЗГІ 2030"));
    QCOMPARE(settingToPutRight(above), std::string("authority.rootNameNational"));
    QCOMPARE(KU_OK(keys.unfinished()).size(), std::size_t(1));
}

void TestCaKeys::whatCannotBeIsRefused() {
    Place place;
    Sitting sitting(place);
    const QString medium = sitting.medium(place, caSlot);
    CaKeyService keys(sitting.desk);
    NewCaKey plan;
    plan.mediumSerial = medium;
    plan.authority = AuthorityKind::Root;
    KU_FAILS(keys.make(plan, m_job), BadArgument); // for how long?
    plan.years = rootYears;
    plan.mediumSerial = QStringLiteral("nowhere");
    KU_FAILS(keys.make(plan, m_job), MediumNotPresent);
    plan.mediumSerial = medium;
    KU_OK(MediaService(sitting.desk).logout(medium));
    KU_FAILS(keys.make(plan, m_job), LoginNeeded);
    KU_OK(MediaService(sitting.desk).login(medium, secret(pin), false));
    plan.authority = AuthorityKind::National; // of which the Order has no such
    plan.algorithm = Algorithm::Gost2004;
    const auto none = keys.make(plan, m_job);
    QVERIFY(!none && none.error().code == ErrorCode::UnknownStructure);
    // A software token holds no CA's key outside training.
    Session session = another(place, false);
    Desk production{session, *sitting.media, m_random};
    plan.authority = AuthorityKind::StateBodies;
    plan.algorithm = Algorithm::Gost2015;
    KU_FAILS(CaKeyService(production).make(plan, m_job), NotTraining);
    // Somebody's medium is nobody else's.
    {
        Register& reg = sitting.session.reg;
        auto transaction = KU_OK(reg.begin());
        MediumEvent used;
        const auto known = KU_OK(reg.media().bySerial(medium));
        used.mediumId =
            known ? known->id : KU_OK(reg.media().add(transaction, medium, MediumKind::UsbA));
        used.state = MediumState::Used;
        KU_OK(reg.media().record(transaction, used));
        KU_OK(transaction.commit({QStringLiteral("test"), medium}));
    }
    KU_FAILS(keys.make(plan, m_job), WrongState);
    // None of it left anything behind.
    QVERIFY(KU_OK(keys.unfinished()).empty());
    QCOMPARE(keysOn(sitting.desk, medium), std::size_t(0));
    CaGeneration unknown;
    unknown.id = 1;
    KU_FAILS(keys.make(keys.renewalOf(unknown, rootYears), m_job), NotFound);
}

void TestCaKeys::theRegisterHoldsTheOrder() {
    Place place;
    Sitting sitting(place);
    const auto chain = sitting.train(place);
    Register& reg = sitting.session.reg;
    const QString medium = sitting.medium(place, 5);
    NewCaKey plan;
    plan.mediumSerial = medium;
    const CaKey key = requested(sitting.desk, plan);
    const auto tries = [&](auto act) {
        auto transaction = KU_OK(reg.begin());
        return act(transaction);
    };
    KU_REFUSED(tries([&](Transaction& t) { return reg.caKeys().adopted(t, key.id, chain[2].id); }),
               "ca-key/of-its-ca"); // of another key
    CaKey other = key;
    other.keyId = Bytes(16, 9);
    other.renews = chain[0].id; // a root
    KU_REFUSED(tries([&](Transaction& t) { return reg.caKeys().begin(t, other); }),
               "ca-key/renews-its-own");
    other.renews = chain[2].id;
    KU_REFUSED(tries([&](Transaction& t) -> Status {
                   KU_CHECK(reg.caKeys().begin(t, other));
                   other.keyId = Bytes(16, 8);
                   KU_CHECK(reg.caKeys().begin(t, other));
                   return crypto::done();
               }),
               "ca-key/renewed-once");
    KU_OK(CaKeyService(sitting.desk).abandon(key.id, {}));
    KU_REFUSED(tries([&](Transaction& t) {
                   return reg.caKeys().recorded(t, key.id, Bytes(4, 1), Bytes(4, 2));
               }),
               "ca-key/ended");
}

QTEST_GUILESS_MAIN(TestCaKeys)
#include "test_ca_keys.moc"
