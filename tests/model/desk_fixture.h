// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>
#include <QFile>

#include "crypto/x509/sign.h"
#include "model/access/clock_guard.h"
#include "model/application/application_service.h"
#include "model/authority/training_chain.h"
#include "model/desk.h"
#include "model/media/media_service.h"
#include "tests/model/register_fixture.h"

/** What the services' tests share: a training workplace whose media are slots in a folder. */
namespace model::test {

inline Secret secret(const char* text) {
    return Secret(std::string_view(text));
}

inline const char* const password = "құпиясөз-1";
inline const char* const pin = "2580";
inline const char* const soPin = "98765432";

inline void put(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

/** A folder with the workplace and the store of the software token; survives its desk. */
class Place {
public:
    explicit Place(bool training = true) {
        useTokens();
        clock.at = Time(std::chrono::seconds(1785000000));
        auto made = KU_OK(workplace::create(
            {folder(), QStringLiteral("Айгүл Әбенова"), training, {1 << 10, 8, 1}},
            secret(password), clock, random));
        KU_OK(ClockGuard(made.reg).confirm());
    }

    QString folder() const { return m_root.filePath(QStringLiteral("жұмыс орны")); }
    QString tokens() const { return m_root.filePath(QStringLiteral("tokens")); }
    QString module() const { return QStringLiteral(KU_SOFTTOKEN); }
    void useTokens() const {
        QDir().mkpath(tokens());
        if (!QFile::exists(tokens() + QStringLiteral("/store.conf")))
            put(tokens() + QStringLiteral("/store.conf"), "slots 8\nscrypt 4\ntest 1\n");
        qputenv("KUALIK_SOFTTOKEN_STORE", tokens().toUtf8());
    }
    /** Fault rules of the software token; counted anew from the next host on. */
    void faults(const QByteArray& lines) const { put(tokens() + QStringLiteral("/faults"), lines); }
    QString slotFile(unsigned long slot, const char* suffix) const {
        return QStringLiteral("%1/slot-%2.%3")
            .arg(tokens())
            .arg(slot, 2, 10, QLatin1Char('0'))
            .arg(QLatin1String(suffix));
    }
    void pull(unsigned long slot) const { put(slotFile(slot, "pulled"), ""); }
    void insert(unsigned long slot) const { QFile::remove(slotFile(slot, "pulled")); }

    FakeClock clock;
    crypto::SystemRandom random;

private:
    QTemporaryDir m_root;
};

/** Octets of any kind, as the CA's key would have signed them elsewhere: no service of ours does.
 */
inline Bytes signedElsewhere(Desk& desk, const CaGeneration& ca, const Bytes& part) {
    const std::string serial = ca.tokenSerial.toStdString();
    auto key = KU_OK(desk.media.findKey(serial, ca.keyId));
    return KU_OK(
        crypto::x509::signWhole(part, *token::signerFor(desk.media, serial, std::move(key))));
}

/** An operator at work at a place; goes and comes again as the desk would after a crash. */
class Sitting {
public:
    explicit Sitting(const Place& place)
        : session(KU_OK(workplace::signIn(place.folder(), QStringLiteral("Айгүл Әбенова"),
                                          secret(password), place.clock)))
        , media(KU_OK(token::TokenHost::open({place.module().toStdString()})))
        , desk{session, *media, m_random} {}

    std::vector<CaGeneration> train(const Place& place) {
        Job job;
        return KU_OK(makeTrainingChain(desk, place.module().toStdString(), secret(pin), job));
    }
    /** A formatted medium in this slot; logged in. */
    QString medium(const Place& place, unsigned long slot) {
        MediaService service(desk);
        const QString serial =
            KU_OK(service.prepare(place.module(), slot, secret(soPin), secret(pin),
                                  QStringLiteral("УЧЕБНЫЙ %1").arg(slot)));
        KU_OK(service.login(serial, secret(pin), false));
        return serial;
    }
    CaGeneration ca(AuthorityKind authority, Algorithm algorithm) const {
        const auto found = KU_OK(session.reg.authorities().active(authority, algorithm));
        if (!found) qFatal("no such CA");
        return *found;
    }
    /** Logs in to the medium of every CA again. */
    void openCas() {
        for (const CaGeneration& one : KU_OK(session.reg.authorities().list()))
            if (!KU_OK(media->info(one.tokenSerial.toStdString())).loggedIn)
                KU_OK(media->login(one.tokenSerial.toStdString(), secret(pin), false));
    }
    /** The rows of the example letter, accepted: their ids, in its order. */
    std::vector<Id> acceptedRows(const QString& letterNumber = QStringLiteral("01-7/595")) {
        ApplicationService service(session);
        Job job;
        Application letter;
        letter.letterNumber = letterNumber;
        letter.letterDate = QDate(2026, 7, 23);
        letter.received = QDate(2026, 7, 24);
        letter.stateBody = QStringLiteral("Оқу министрлігі");
        letter.headName = QStringLiteral("Ә. Басшы");
        letter.executorName = QStringLiteral("Орындаушы Өмір");
        letter.executorPhone = QStringLiteral("+7 7172 74 00 00");
        letter.mediaCount = 12;
        const auto read = KU_OK(service.importRows(
            letter, QStringLiteral(KU_SOURCE_DIR "/resources/examples/letter-12.csv"), job));
        const auto added = KU_OK(service.add(read.application, Intake::Faultless, job));
        std::vector<Id> ids;
        for (const EmployeeRow& row : KU_OK(session.reg.applications().byId(added.id)).rows) {
            if (KU_OK(service.accept(row.id, row)).id == 0) qFatal("row %d", row.number);
            ids.push_back(row.id);
        }
        return ids;
    }
    std::int64_t auditEntries() const { return KU_OK(session.reg.audit().verify()).entries; }

    Session session;
    std::unique_ptr<token::TokenHost> media;

private:
    crypto::SystemRandom m_random;

public:
    Desk desk;
};

} // namespace model::test
