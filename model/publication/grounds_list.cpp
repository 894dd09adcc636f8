// SPDX-License-Identifier: Apache-2.0
#include "model/publication/grounds_list.h"

#include <map>

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "model/access/clock_guard.h"
#include "model/files/atomic_file.h"
#include "model/publication/kept_list.h"
#include "model/rules/rules.h"

namespace model {

namespace {

constexpr int entriesOfAPage = 1024;
constexpr std::size_t pieceSize = 256 * 1024;

std::string timeText(Time time) {
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODate)
        .toStdString();
}

/** Entries as text. Members in Qt's order: by name. */
class EntryTexts {
public:
    explicit EntryTexts(std::chrono::seconds utcOffset)
        : m_utcOffset(utcOffset) {}

    Status append(std::string& text, const RevokedCertificate& entry) {
        KU_TRY(const std::string* shared, sharedPart(entry));
        text += *shared + R"(,"revokedAt":")" + timeText(entry.revokedAt) + R"(","serialHex":")" +
                crypto::toHex(entry.serial) + "\"}";
        return done();
    }

private:
    using Key = std::tuple<QString, int, QDate>; // ground, reason, day

    /** What entries of one ground, reason and day share. */
    Result<const std::string*> sharedPart(const RevokedCertificate& entry) {
        const QDate day = civilDay(entry.revokedAt, m_utcOffset);
        Key key{entry.ground, entry.reason, day};
        if (const auto known = m_known.find(key); known != m_known.end()) return &known->second;
        // By the rules of the day on which it was revoked: later ones may word it otherwise.
        const RevocationGround* ground = nullptr;
        if (!entry.ground.isEmpty()) {
            KU_TRY(const Rules* rules, rulesOn(day));
            ground = rules->revocationGround(entry.ground);
        }
        return &m_known.emplace(std::move(key), textOf(ground, entry.reason)).first->second;
    }

    static std::string textOf(const RevocationGround* ground, int reason) {
        const QJsonObject part{
            {QStringLiteral("clause"), ground ? QJsonValue(ground->clause) : QJsonValue()},
            {QStringLiteral("ground"), ground ? QJsonValue(ground->kk) : QJsonValue()},
            {QStringLiteral("crlReason"), reason >= 0 ? QJsonValue(reason) : QJsonValue()},
            {QStringLiteral("crlReasonIsOurReading"), ground && ground->ourReading && reason >= 0}};
        std::string text = QJsonDocument(part).toJson(QJsonDocument::Compact).toStdString();
        text.pop_back(); // the brace
        return text;
    }

    std::chrono::seconds m_utcOffset;
    std::map<Key, std::string> m_known;
};

/** {"crlNumber":7,"crlSha256":"...","thisUpdate":"...","entries":[ */
Result<std::string> headOf(const CrlRecord& crl, const Register& reg) {
    KU_TRY(const Bytes hash, sha256Of(reg, crl));
    return R"({"crlNumber":)" + std::to_string(crl.number) + R"(,"crlSha256":")" +
           crypto::toHex(hash) + R"(","thisUpdate":")" + timeText(crl.thisUpdate) +
           R"(","entries":[)";
}

Status writeEntries(AtomicFile& file, std::string text, EntryTexts& texts,
                    const CrlEntryStore& store, const CrlSelection& selection) {
    std::vector<RevokedCertificate> page;
    Bytes behind;
    const char* between = "\n";
    do {
        KU_CHECK(store.pageWithGrounds(selection, behind, entriesOfAPage, page));
        for (const RevokedCertificate& entry : page) {
            text += std::exchange(between, ",\n");
            KU_CHECK(texts.append(text, entry));
            if (text.size() < pieceSize) continue;
            KU_CHECK(file.write(crypto::viewOf(text)));
            text.clear();
        }
        if (!page.empty()) behind = page.back().serial;
    } while (page.size() == static_cast<std::size_t>(entriesOfAPage));
    text += "\n]}\n";
    return file.write(crypto::viewOf(text));
}

} // namespace

QString groundsFile(const QString& crlFile) {
    const QFileInfo file(crlFile);
    return file.path() + u'/' + file.completeBaseName() + QStringLiteral(".grounds.json");
}

Status writeGrounds(const QString& path, const CrlRecord& crl, const Register& reg) {
    const CrlEntryStore store = reg.crlEntries();
    KU_TRY(const CrlSelection selection, store.of(crl));
    KU_TRY(const ClockLimits limits, reg.clockEvents().limits());
    KU_TRY(std::string head, headOf(crl, reg));
    EntryTexts texts(limits.utcOffset);
    KU_TRY(AtomicFile file, AtomicFile::create(path, FileReaders::Everybody));
    KU_CHECK(writeEntries(file, std::move(head), texts, store, selection));
    return file.commit();
}

} // namespace model
