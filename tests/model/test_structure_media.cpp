// SPDX-License-Identifier: Apache-2.0
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/model/structure_fixture.h"
#include "token/medium_type.h"

using namespace model;
using namespace model::test;

namespace {

/** The software token as a device would describe itself. */
class Device final : public token::TokenHost {
public:
    explicit Device(token::TokenHost& host)
        : m_host(&host) {}

    Result<std::vector<token::Medium>> enumerate() override {
        KU_TRY(auto media, m_host->enumerate());
        for (token::Medium& one : media)
            one = asDevice(one);
        return media;
    }
    Result<token::Medium> info(const std::string& serial) override {
        KU_TRY(const auto medium, m_host->info(serial));
        return asDevice(medium);
    }
    Result<std::string> initToken(const std::string&, unsigned long, const Secret&,
                                  const std::string&) override {
        return no();
    }
    Status initPin(const std::string&, const Secret&, const Secret&) override { return no(); }
    Status setPin(const std::string&, const Secret&, const Secret&) override { return no(); }
    Status login(const std::string&, const Secret&, bool) override { return no(); }
    Status logout(const std::string&) override { return no(); }
    Result<Bytes> generateKey(const std::string&, Algorithm, const Bytes&, const std::string&,
                              unsigned) override {
        return no();
    }
    Result<token::KeyInfo> findKey(const std::string&, const Bytes&) override { return no(); }
    Result<std::vector<token::KeyInfo>> listKeys(const std::string&) override { return no(); }
    Result<int> erase(const std::string&, const Bytes&) override { return no(); }
    Result<Bytes> sign(const std::string&, const Bytes&, Algorithm, ByteView) override {
        return no();
    }
    Status writeCertificate(const std::string&, const token::CertificateToWrite&) override {
        return no();
    }
    Result<Bytes> readCertificate(const std::string&, const Bytes&) override { return no(); }

    std::optional<std::vector<Algorithm>> algorithms;

private:
    /** A check reads, and does nothing else to a medium. */
    static Error no() { return Error{ErrorCode::LoginNeeded}; }
    token::Medium asDevice(token::Medium medium) const {
        medium.software = false;
        if (algorithms) medium.algorithms = *algorithms;
        return medium;
    }

    token::TokenHost* m_host;
};

} // namespace

/**
 * The Order's closed table of structure, algorithm and key storage: each medium it knows is let in
 * where the table has it, and nowhere else. The software token stands for each of them.
 */
class TestStructureMedia : public QObject, private StructureBench {
    Q_OBJECT

    struct Row {
        std::string structure;
        Algorithm algorithm = Algorithm::Gost2015;
        QStringList storages; // OIDs
        QString clause;       // the end of it
    };

    /** The rows "Key Storage" of the Order as they were read from it, by nobody of this program. */
    static std::vector<Row> rowsOfTheOrder() {
        QFile file(QStringLiteral(KU_SOURCE_DIR "/tests/data/structures.json"));
        if (!file.open(QIODevice::ReadOnly)) qFatal("no structures.json");
        const auto whole = QJsonDocument::fromJson(file.readAll()).object();
        std::vector<Row> rows;
        for (const QJsonValue& structure : whole[QStringLiteral("structures")].toArray())
            for (const QJsonValue& row : structure[QStringLiteral("rows")].toArray()) {
                if (row[QStringLiteral("field")] != QLatin1String("Key Storage")) continue;
                Row one;
                one.structure = structure[QStringLiteral("id")].toString().toStdString();
                one.algorithm = structure[QStringLiteral("algorithm")] == QLatin1String("RSA")
                                    ? Algorithm::Rsa
                                    : Algorithm::Gost2015;
                one.clause = QStringLiteral("%1-жол").arg(row[QStringLiteral("orderLine")].toInt());
                const QJsonValue items = row[QStringLiteral("normalized")][QStringLiteral("items")];
                for (const QJsonValue& item : items.toArray())
                    if (item[QStringLiteral("kind")] == QLatin1String("leaf"))
                        one.storages += item[QStringLiteral("oid")].toString();
                rows.push_back(std::move(one));
            }
        return rows;
    }
    /** From now on the software token is a medium of this type; empty: of none. */
    void pretend(const std::string& type) {
        m_desk.reset(); // a module is opened once
        m_media.reset();
        m_sitting->media.reset();
        QDir folder(m_signs.path());
        for (const QString& name : folder.entryList(QDir::Files))
            folder.remove(name);
        if (!type.empty())
            put(m_signs.filePath(QStringLiteral("own.json")),
                "{\"id\": \"" + QByteArray::fromStdString(type) +
                    "\", \"signs\": [{\"manufacturer\": \"Kualik*\", "
                    "\"model\": \"Kualik SoftToken\"}]}");
        m_media = KU_OK(
            token::TokenHost::open({m_place.module().toStdString()}, m_signs.path().toStdString()));
        m_desk.emplace(Desk{m_sitting->session, *m_media, m_random});
    }
    OrderCheck checked(const Row& row, const std::string& storage) {
        StructureOrder order = orderFor(row.structure, national(row.algorithm));
        order.key = MediumSource{m_medium};
        order.values["keyStorage"] = storage;
        return KU_OK(StructureIssueService(*m_desk).check(order));
    }
    static QStringList ofTheMedium(const OrderCheck& check) {
        QStringList found;
        for (const QString& one : errorsOf(check))
            if (one.startsWith(QLatin1String("KeyStorage")) ||
                one.startsWith(QLatin1String("Medium")))
                found += one;
        return found;
    }

private slots:
    void initTestCase() {
        m_medium = freshMedium();
        QCOMPARE(rowsOfTheOrder().size(), std::size_t(8));
    }

    void everyRowOfTheTable_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("oid");
        for (const token::MediumType& one : KU_OK(token::loadMediumTypes()))
            QTest::newRow(one.name.id.c_str())
                << QString::fromStdString(one.name.id) << QString::fromStdString(one.keyStorageOid);
    }
    /** Whatever the form says, and whatever the structure is. */
    void everyRowOfTheTable() {
        QFETCH(QString, type);
        QFETCH(QString, oid);
        pretend(type.toStdString());
        int allowed = 0;
        for (const Row& row : rowsOfTheOrder()) {
            const bool has = row.storages.contains(oid);
            for (const QString& said : row.storages) {
                const OrderCheck check = checked(row, said.toStdString());
                QStringList wanted;
                if (!has) wanted += QStringLiteral("KeyStorageNotOffered key");
                if (said == QLatin1String("1.2.398.3.3.5.3.1"))
                    wanted += QStringLiteral("KeyStorageCloud keyStorage");
                else if (has ? said != oid : said.startsWith(QLatin1String("1.2.398.3.3.5.1.")))
                    wanted += QStringLiteral("KeyStorageDiffers keyStorage");
                QVERIFY2(ofTheMedium(check) == wanted,
                         qPrintable(QString::fromStdString(row.structure) + u' ' + said + u' ' +
                                    ofTheMedium(check).join(u'|')));
                for (const Finding& one : check.findings)
                    if (nameOf(one.code).starts_with("KeyStorage"))
                        QVERIFY2(one.clause.endsWith(row.clause), qPrintable(one.clause));
                if (wanted.isEmpty()) ++allowed;
            }
            // What the structure does not have, the form does not take.
            if (!has)
                QVERIFY(
                    errorsOf(checked(row, oid.toStdString())).contains("ChoiceUnknown keyStorage"));
        }
        QCOMPARE(allowed, type == QLatin1String("identity-card") ? 1 : 5);
    }

    /** It can stand for each of them, where no file says which one it is. */
    void theSoftwareTokenOfTraining() {
        pretend({});
        for (const Row& row : rowsOfTheOrder())
            for (const QString& said : row.storages)
                if (said.startsWith(QLatin1String("1.2.398.3.3.5.2.")))
                    QCOMPARE(ofTheMedium(checked(row, said.toStdString())), QStringList());
    }

    /** What it is cannot be said in a certificate; a structure that says nothing of it takes it. */
    void aDeviceOfNoKnownType() {
        pretend({});
        Device device(*m_media);
        const Desk desk{m_sitting->session, device, m_random};
        m_desk.reset();
        m_desk.emplace(desk);
        for (const Row& row : rowsOfTheOrder()) {
            const OrderCheck check = checked(row, row.storages.front().toStdString());
            const auto found =
                std::find_if(check.findings.begin(), check.findings.end(), [](const Finding& one) {
                    return one.code == FindingCode::MediumTypeUnknown;
                });
            QVERIFY(found != check.findings.end());
            QCOMPARE(found->field, QStringLiteral("key"));
            QVERIFY(found->clause.endsWith(row.clause));
            QCOMPARE(found->arguments.value(2),
                     QStringLiteral("aKey, eToken 5110, Identity card, Kaztoken"));
        }
        const auto ca = m_sitting->ca(AuthorityKind::StateBodies, Algorithm::Gost2015);
        StructureOrder order = orderFor("ucgo-user-gost2015", ca);
        order.key = MediumSource{m_medium};
        QCOMPARE(ofTheMedium(KU_OK(StructureIssueService(*m_desk).check(order))), QStringList());
    }

    /** Before a PIN is asked for: it makes RSA keys alone. */
    void aMediumThatMakesNoSuchKey() {
        pretend("kaztoken");
        Device device(*m_media);
        device.algorithms = {Algorithm::Rsa};
        const Desk desk{m_sitting->session, device, m_random};
        m_desk.reset();
        m_desk.emplace(desk);
        for (const Row& row : rowsOfTheOrder()) {
            const QStringList found = ofTheMedium(checked(row, "1.2.398.3.3.5.2.2"));
            QCOMPARE(found.contains("MediumCannot key"), row.algorithm != Algorithm::Rsa);
        }
    }

private:
    QTemporaryDir m_signs;
    std::unique_ptr<token::TokenHost> m_media;
    crypto::SystemRandom m_random;
    std::optional<Desk> m_desk;
    QString m_medium;
};

QTEST_GUILESS_MAIN(TestStructureMedia)
#include "test_structure_media.moc"
