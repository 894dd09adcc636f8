// SPDX-License-Identifier: Apache-2.0
#include <thread>

#include "model/media/pins.h"
#include "tests/model/desk_fixture.h"
#include "tests/model/tamper.h"

using namespace model;
using namespace model::test;

namespace {

std::vector<QString> freeOnes(const MediaService& service) {
    std::vector<QString> serials;
    for (const PresentMedium& one : KU_OK(service.present()))
        if (one.isFree) serials.push_back(QString::fromStdString(one.medium.serial));
    return serials;
}

} // namespace

/** Media in their slots, PINs, and who has which medium. */
class TestMedia : public QObject {
    Q_OBJECT

private slots:
    void aLabelSaysWhoseTheMediumIs() {
        Place place;
        Sitting sitting(place);
        const MediaService service(sitting.desk);
        sitting.desk.session.training = true;
        QCOMPARE(KU_OK(service.labelFor(3)), QStringLiteral("ОҚУ · УЧЕБНЫЙ 3"));
        sitting.desk.session.training = false;
        QCOMPARE(KU_OK(service.labelFor(3)), QStringLiteral("UCGO 3"));
    }

    void freeIsWhatIsFormattedAndNobodys() {
        Place place;
        Sitting sitting(place);
        sitting.train(place);
        MediaService service(sitting.desk);
        QVERIFY(freeOnes(service).empty()); // blank slots and the CAs' media
        const QString serial = sitting.medium(place, 2);
        QCOMPARE(freeOnes(service), std::vector<QString>{serial});
        place.pull(2);
        QVERIFY(freeOnes(service).empty());
        place.insert(2);
        put(place.slotFile(2, "readonly"), "");
        QVERIFY(freeOnes(service).empty());
        QFile::remove(place.slotFile(2, "readonly"));
        KU_OK(service.received(serial, MediumKind::UsbA, 0));
        QCOMPARE(freeOnes(service), std::vector<QString>{serial});
        KU_OK(service.failed(serial, QStringLiteral("жанбайды")));
        QVERIFY(freeOnes(service).empty());
        // Formatted anew it is as good as one that was just received.
        const QString anew = sitting.medium(place, 2);
        QVERIFY(anew != serial); // a software token's number is another one
        const auto known = KU_OK(sitting.desk.reg().media().bySerial(anew));
        QVERIFY(known && known->state == MediumState::Received);
        QCOMPARE(known->kind, MediumKind::UsbA);
        QCOMPARE(freeOnes(service).size(), std::size_t(1));
    }

    void aCasMediumIsNotFormatted() {
        Place place;
        Sitting sitting(place);
        sitting.train(place);
        MediaService service(sitting.desk);
        for (const PresentMedium& one : KU_OK(service.present())) {
            if (!one.holdsCaKey) continue;
            KU_FAILS(service.prepare(place.module(), one.medium.slot, secret(soPin), secret(pin),
                                     QStringLiteral("x")),
                     WrongState);
        }
        QCOMPARE(KU_OK(sitting.media->listKeys(sitting.ca(AuthorityKind::Root, Algorithm::Gost2015)
                                                   .tokenSerial.toStdString()))
                     .size(),
                 std::size_t(2));
    }

    void aMediumComesAndGoes() {
        Place place;
        Sitting sitting(place);
        MediaService service(sitting.desk);
        const QString serial = QStringLiteral("KZ-0001");
        KU_FAILS(service.returned(serial, {}), NotFound);
        KU_FAILS(service.received(serial, MediumKind::TypeC, 99), NotFound); // no such letter
        const QString typed = QStringLiteral(" KZ-0001\t");                  // the same medium
        KU_OK(service.received(typed, MediumKind::TypeC, 0));
        for (const QString& again : {serial, typed}) {
            KU_FAILS(service.mayReceive(again, MediumKind::TypeC, 0), MediumKnown);
            KU_FAILS(service.received(again, MediumKind::TypeC, 0), MediumKnown);
            KU_FAILS(service.returned(again, {}), WrongState); // nobody held it
        }
        KU_OK(service.failed(typed, QStringLiteral("сынған")));
        QCOMPARE(KU_OK(sitting.session.reg.audit().last())->subject, serial);
        KU_FAILS(service.failed(serial, {}), WrongState);
        const auto record = KU_OK(sitting.session.reg.media().bySerial(serial));
        QCOMPARE(record->state, MediumState::Failed);
        QCOMPARE(record->kind, MediumKind::TypeC);
        QCOMPARE(KU_OK(sitting.session.reg.media().history(record->id)).size(), std::size_t(2));
    }

    void aMistypedKindIsCorrected() {
        Place place;
        Sitting sitting(place);
        MediaService service(sitting.desk);
        Register& reg = sitting.session.reg;
        sitting.acceptedRows();
        const Id first = KU_OK(reg.applications().list()).front().id;
        sitting.acceptedRows(QStringLiteral("01-7/596"));
        const Id second = KU_OK(reg.applications().list()).front().id;
        QVERIFY(first != second);
        const QString serial = QStringLiteral("KZ-0001");
        const auto now = [&] { return *KU_OK(reg.media().bySerial(serial)); };
        const auto moved = [&](MediumState state) {
            auto transaction = KU_OK(reg.begin());
            KU_OK(reg.media().record(transaction, {now().id, state}));
            KU_OK(transaction.commit({QStringLiteral("test"), serial}));
        };
        KU_OK(service.received(serial, {}, first));
        QCOMPARE(now().kind, MediumKind::UsbA);
        KU_FAILS(service.received(serial, MediumKind::UsbA, first), MediumKnown); // nothing new
        KU_OK(service.received(serial, MediumKind::TypeC, 0));
        QCOMPARE(now().kind, MediumKind::TypeC);
        QCOMPARE(now().applicationId, first);
        QCOMPARE(KU_OK(reg.media().cameWith(first)), 1); // one medium, said twice
        QVERIFY(KU_OK(reg.audit().last())->detail.contains(QStringLiteral("kindBefore")));
        moved(MediumState::Used);
        KU_FAILS(service.received(serial, MediumKind::UsbA, 0), MediumKnown);
        moved(MediumState::Returned);
        KU_FAILS(service.received(serial, {}, second), MediumKnown); // it is formatted first
        moved(MediumState::Received);
        KU_OK(service.received(serial, {}, second));
        QCOMPARE(now().kind, MediumKind::TypeC);
        QCOMPARE(now().applicationId, second);
        QCOMPARE(KU_OK(reg.media().cameWith(second)), 1);
        QVERIFY(KU_OK(reg.audit().verify()).intact());
    }

    // A software medium has another number afterwards; a dead one came all the same.
    void aFormattedOneStillCameWithItsLetter() {
        Place place;
        Sitting sitting(place);
        MediaService service(sitting.desk);
        const Register& reg = sitting.session.reg;
        sitting.acceptedRows();
        const Id letter = KU_OK(reg.applications().list()).front().id;
        const QString before = sitting.medium(place, 2);
        KU_OK(service.received(before, MediumKind::TypeC, letter));
        QString now = before;
        for (int turn = 0; turn < 2; ++turn) {
            const QString anew = sitting.medium(place, 2);
            QVERIFY(anew != now);
            now = anew;
            const auto known = KU_OK(reg.media().bySerial(now));
            QCOMPARE(known->state, MediumState::Received);
            QCOMPARE(known->kind, MediumKind::TypeC);
            QCOMPARE(known->applicationId, letter);
            QCOMPARE(KU_OK(reg.media().cameWith(letter)), 1);
        }
        KU_OK(service.failed(now, QStringLiteral("жанбайды")));
        QCOMPARE(KU_OK(reg.media().cameWith(letter)), 1);
        const auto ofNone = KU_OK(reg.media().bySerial(sitting.medium(place, 2)));
        QCOMPARE(ofNone->applicationId, Id(0)); // it was written off before
        QCOMPARE(KU_OK(reg.media().cameWith(letter)), 1);
    }

    // Para 24 2): a dead medium is asked back from its holder as any other; a lost one is not.
    void aDeadMediumStaysWithItsHolder() {
        Place place;
        Sitting sitting(place);
        MediaService service(sitting.desk);
        Register& reg = sitting.session.reg;
        const QString serial = QStringLiteral("KZ-0001");
        KU_OK(service.received(serial, MediumKind::UsbA, 0));
        const Id id = KU_OK(reg.media().bySerial(serial))->id;
        const auto moved = [&](MediumState state, const QDate& dueBack = {}) {
            auto transaction = KU_OK(reg.begin());
            MediumEvent event{id, state, QStringLiteral("Иесі"), QStringLiteral("850101100012")};
            event.dueBack = dueBack;
            KU_OK(reg.media().record(transaction, event));
            KU_OK(transaction.commit({QStringLiteral("test"), serial}));
        };
        const auto now = [&] { return *KU_OK(reg.media().bySerial(serial)); };
        const auto lastAct = [&] { return KU_OK(reg.audit().last())->act; };
        moved(MediumState::HandedOver);
        KU_OK(service.failed(serial, QStringLiteral("жанбайды")));
        QCOMPARE(now().state, MediumState::Failed);
        QCOMPARE(now().holderIin, QStringLiteral("850101100012"));
        QVERIFY(KU_OK(reg.media().heldBy(now().holderIin)).empty()); // another may be given
        KU_FAILS(service.failed(serial, {}), WrongState);
        KU_OK(service.returned(serial, {}));
        QCOMPARE(now().state, MediumState::Returned);
        KU_FAILS(service.returned(serial, {}), WrongState);

        moved(MediumState::DueBack, QDate(2026, 7, 31));
        KU_OK(service.failed(serial, QStringLiteral("жанбайды")));
        QCOMPARE(now().dueBack, std::optional(QDate(2026, 7, 31))); // still to come back
        QCOMPARE(lastAct(), QStringLiteral("medium.failed"));
        KU_OK(service.failed(serial, QStringLiteral("жоғалды"), MediumFault::Lost));
        QCOMPARE(lastAct(), QStringLiteral("medium.lost"));
        QCOMPARE(now().state, MediumState::Failed);
        QCOMPARE(now().holderIin, QString());
        QVERIFY(KU_OK(reg.media().dueBack()).empty());
        KU_FAILS(service.returned(serial, {}), WrongState);

        moved(MediumState::HandedOver);
        KU_OK(service.failed(serial, {}));
        KU_OK(service.failed(serial, {}, MediumFault::Lost)); // it was to be sent and never came
        KU_FAILS(service.failed(serial, {}, MediumFault::Lost), WrongState);
    }

    void aFactoryPinIsWarnedAbout() {
        Place place;
        Sitting sitting(place);
        MediaService service(sitting.desk);
        const QString serial =
            KU_OK(service.prepare(place.module(), 0, secret(soPin), secret("7531"), "x"));
        KU_FAILS(service.prepare(place.module(), 1, secret(soPin), secret("12345678"), "x"),
                 PinIsFactory); // never one that everybody knows
        KU_OK(service.changePin(serial, secret("7531"), secret("12345678")));
        // A wrong one is no match for anything, and is tried once only.
        KU_FAILS(service.login(serial, secret("1111"), false), PinIncorrect);
        const auto findings = KU_OK(service.login(serial, secret("12345678"), false));
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().code, FindingCode::DefaultPin);
        KU_OK(service.changePin(serial, secret("12345678"), secret("7531")));
        KU_OK(service.logout(serial));
        QVERIFY(KU_OK(service.login(serial, secret("7531"), false)).empty());
    }

    void aFaultSaysWhichPinWasMeant() {
        Place place;
        Sitting sitting(place);
        const QString ca = sitting.train(place).front().tokenSerial;
        MediaService service(sitting.desk);
        const auto which = [](const auto& failed) { return failed.error().arguments.back(); };
        KU_OK(service.logout(ca));
        QCOMPARE(which(service.login(ca, secret("0000"), false)), std::string("ca-pin"));
        QCOMPARE(which(service.login(ca, secret("1"), false)), std::string("ca-pin"));
        const QString serial = sitting.medium(place, 4);
        const auto prepare = [&](unsigned long slot, const char* so, const char* user) {
            return service.prepare(place.module(), slot, secret(so), secret(user), "x");
        };
        const std::string administrator = "administrator-pin";
        QCOMPARE(which(prepare(5, "1", pin)), administrator);
        QCOMPARE(which(prepare(5, soPin, "1")), std::string("holder-pin"));
        QCOMPARE(which(prepare(4, "00000000", pin)), administrator); // it has another one
        // Where only one is asked for, nothing is added.
        const auto tooShort = service.login(serial, secret("1"), false);
        QCOMPARE(tooShort.error().arguments.size(), std::size_t(2));
        for (const PresentMedium& one : KU_OK(service.present()))
            QVERIFY(one.medium.pinLimits == (PinLimits{4, 64}));
    }

    // That it cannot be recorded is no answer to whoever typed the PIN.
    void aWrongPinIsToldWhateverTheRegisterSays() {
        Place place;
        const QString serial = Sitting(place).medium(place, 0);
        tamperWith(place.folder(), QStringLiteral("Айгүл Әбенова"), secret(password), place.clock,
                   "CREATE TRIGGER full BEFORE INSERT ON audit WHEN NEW.act = 'medium.pin-wrong' "
                   "BEGIN SELECT RAISE(ABORT, 'full'); END");
        Sitting sitting(place);
        MediaService service(sitting.desk);
        KU_FAILS(service.login(serial, secret("1111"), false), PinIncorrect);
    }

    void waitingEndsWithTheMediumOrTheOperator() {
        Place place;
        Sitting sitting(place);
        const QString serial = sitting.medium(place, 0);
        MediaService service(sitting.desk);
        place.pull(0);
        Job job;
        std::thread hand([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(700));
            place.insert(0);
        });
        const auto found = service.waitForFree({}, job);
        hand.join();
        QCOMPARE(QString::fromStdString(KU_OK(Result<PresentMedium>(found)).medium.serial), serial);
        std::thread operatorStops([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            job.cancel();
        });
        const auto stopped = service.waitForFree({serial}, job);
        operatorStops.join();
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestMedia)
#include "test_media.moc"
