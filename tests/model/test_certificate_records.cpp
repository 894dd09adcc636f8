// SPDX-License-Identifier: Apache-2.0
#include <QProcess>
#include <QRegularExpression>

#include "model/certificates/certificate_details.h"
#include "model/certificates/certificate_export.h"
#include "model/certificates/saved_filters.h"
#include "model/files/atomic_file.h"
#include "model/import/csv.h"
#include "model/publication/publication_service.h"
#include "model/revocation/revocation_service.h"
#include "model/text/language.h"
#include "model/text/names.h"
#include "tests/model/issuance_fixture.h"

using namespace model;
using namespace model::test;

namespace {

QByteArray octetsOf(const QString& path) {
    const Bytes octets = KU_OK(readWhole(path, 1 << 24));
    return QByteArray(reinterpret_cast<const char*>(octets.data()), qsizetype(octets.size()));
}

Bytes golden(const QString& name) {
    return KU_OK(readWhole(QStringLiteral(KU_SOURCE_DIR "/tests/golden/") + name, 1 << 20));
}

QStringList actsOf(const Register& reg, Id certificate) {
    QStringList acts;
    for (const CertificateAct& act : KU_OK(reg.certificates().acts(certificate)))
        acts += act.about.isEmpty() ? act.act : act.act + QStringLiteral(": ") + act.about;
    return acts;
}

/** The children of an element lie in its contents, one after the other, without a gap. */
void checkTiles(const std::vector<DerNode>& tree, std::size_t parent, std::size_t from) {
    const DerNode& outer = tree[parent];
    std::size_t at = from;
    for (std::size_t i = parent + 1; i < tree.size() && tree[i].depth > outer.depth; ++i) {
        if (tree[i].depth != outer.depth + 1) continue;
        QCOMPARE(tree[i].offset, at);
        at += tree[i].headerLength + tree[i].length;
    }
    if (at != from) QCOMPARE(at, outer.offset + outer.headerLength + outer.length);
}

} // namespace

/** What the desk keeps and shows of certificates: searches, files, the octets, what was done. */
class TestCertificateRecords : public QObject {
    Q_OBJECT

private slots:
    void keepsSearchesOfEachOperator();
    void exportsWhatComesBack();
    void exportIsNothingToCompute_data();
    void exportIsNothingToCompute();
    void cancelledExportLeavesNothing();
    void treeHasEveryOctet_data();
    void treeHasEveryOctet();
    void treeSaysWhatItIs();
    void damagedOctetsAreNoTree();
    void historyGoesFromLetterToList();
    void historySaysWhyADecisionChanged();
    void caHasDetailsToo();
    void previewMakesNothing();
    void previewSaysWhatIsWrong();
};

void TestCertificateRecords::keepsSearchesOfEachOperator() {
    Fixture fixture;
    const SavedFilter mine{0, QStringLiteral("Осы айда"), QStringLiteral("12-3/456"),
                           CertificateStatus::Revoked};
    const Id id = KU_OK(saveFilter(*fixture.reg, mine));
    KU_OK(saveFilter(*fixture.reg, {0, QStringLiteral("Барлығы"), {}, std::nullopt}));
    KU_FAILS(saveFilter(*fixture.reg, mine), AlreadyExists);
    KU_FAILS(renameFilter(*fixture.reg, id, QStringLiteral("Барлығы")), AlreadyExists);
    KU_OK(renameFilter(*fixture.reg, id, QStringLiteral("Қайтарылған")));
    fixture.open();
    const auto kept = KU_OK(savedFilters(*fixture.reg));
    QCOMPARE(kept.size(), std::size_t(2));
    QCOMPARE(kept[0].name, QStringLiteral("Барлығы"));
    QVERIFY(!kept[0].status);
    QCOMPARE(kept[1].name, QStringLiteral("Қайтарылған"));
    QCOMPARE(kept[1].text, mine.text);
    QVERIFY(kept[1].status == CertificateStatus::Revoked);
    fixture.close();
    {
        auto other = KU_OK(
            Register::open(fixture.path(), fixedKey(), fixture.clock, QStringLiteral("Болат")));
        QVERIFY(KU_OK(savedFilters(other)).empty());
        KU_FAILS(deleteFilter(other, id), NotFound);
        KU_OK(saveFilter(other, mine)); // a name of his own
    }
    fixture.open();
    KU_OK(deleteFilter(*fixture.reg, id));
    KU_FAILS(deleteFilter(*fixture.reg, id), NotFound);
    QCOMPARE(KU_OK(savedFilters(*fixture.reg)).size(), std::size_t(1));
    QVERIFY(KU_OK(fixture.reg->audit().verify()).intact());
}

void TestCertificateRecords::exportsWhatComesBack() {
    Fixture fixture;
    const QStringList names{QStringLiteral("=HYPERLINK(\"x\")"), QStringLiteral("Іңкәр; \"Ә\""),
                            QStringLiteral("Әлібек Қанат")};
    std::vector<Id> ids;
    for (int i = 0; i < names.size(); ++i) {
        const QString iin = QStringLiteral("88010130012%1").arg(i);
        const Id row = fixture.addLetter({Fixture::employee(1, names[i], iin)}).front();
        fixture.accept(row);
        const Id issue = fixture.issueUpTo(IssueState::Signed, row, i + 1);
        ids.push_back(KU_OK(fixture.reg->certificates().byIssue(issue))->id);
    }
    std::swap(ids[0], ids[2]); // in the order that was asked for
    QVERIFY(text::setLanguage(QStringLiteral("kk")));
    const QString path = fixture.folder.filePath(QStringLiteral("тізім.csv"));
    Job job;
    QCOMPARE(KU_OK(exportCertificates(*fixture.reg, ids, path, job)), std::int64_t(3));
    const QByteArray file = octetsOf(path);
    QVERIFY(file.startsWith("\xEF\xBB\xBF"));
    const auto table = KU_OK(parseCsv(QString::fromUtf8(file.mid(3)),
                                      {QStringLiteral(";"), QStringLiteral(",")}, 100, path));
    QCOMPARE(table.delimiter, QChar(u';'));
    QCOMPARE(table.recordCount, 4);
    QStringList headings;
    for (const CertificateColumn column : certificateColumns)
        headings += text::name(column);
    QCOMPARE(table.records[0].fields, headings);
    QVERIFY(headings.contains(QStringLiteral("ЖСН")));
    QCOMPARE(table.records[1].fields.front(), names[2]);
    QCOMPARE(table.records[2].fields.front(), names[1]);
    QCOMPARE(table.records[3].fields.front(), u'\'' + names[0]);
    QCOMPARE(table.records[1].fields.at(1), QStringLiteral("880101300122"));
    const auto record = KU_OK(fixture.reg->certificates().byId(ids[0]));
    QVERIFY(table.records[1].fields.contains(QString::fromStdString(crypto::toHex(record.serial))));
}

void TestCertificateRecords::exportIsNothingToCompute_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("written");
    QTest::newRow("equals") << "=1+1"
                            << "'=1+1";
    QTest::newRow("plus") << "+7"
                          << "'+7";
    QTest::newRow("minus") << "-2"
                           << "'-2";
    QTest::newRow("at") << "@SUM(1)"
                        << "'@SUM(1)";
    QTest::newRow("tab") << "\t=1"
                         << "'\t=1";
    QTest::newRow("line's end") << "\r=1"
                                << "'\r=1";
    QTest::newRow("inside") << "a=1"
                            << "a=1";
    QTest::newRow("empty") << ""
                           << "";
}

void TestCertificateRecords::exportIsNothingToCompute() {
    QFETCH(QString, field);
    QTEST(spreadsheetText(field), "written");
}

void TestCertificateRecords::cancelledExportLeavesNothing() {
    Fixture fixture;
    const QString path = fixture.folder.filePath(QStringLiteral("all.csv"));
    Job job;
    job.cancel();
    KU_FAILS(exportCertificates(*fixture.reg, {1, 2, 3}, path, job), Cancelled);
    QVERIFY(!QFile::exists(path));
    QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
    KU_FAILS(exportCertificates(*fixture.reg, {}, fixture.folder.filePath("no/all.csv"), job),
             FileNotWritable);
}

void TestCertificateRecords::treeHasEveryOctet_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"nko-root-gost2004.der", "ucgo-ca-gost2015.der",
                             "ucgo-user-gost2004.der", "ucgo-user-gost2015.der"})
        QTest::newRow(file) << QString::fromUtf8(file);
}

void TestCertificateRecords::treeHasEveryOctet() {
    QFETCH(QString, file);
    const Bytes der = golden(file);
    const auto tree = KU_OK(derTree(der));
    QCOMPARE(tree[0].depth, 0);
    QCOMPARE(tree[0].headerLength + tree[0].length, der.size());
    for (std::size_t i = 0; i < tree.size(); ++i)
        checkTiles(tree, i,
                   tree[i].offset + tree[i].headerLength + (tree[i].tag == "BIT STRING" ? 1 : 0));
    // What openssl says of the same octets: each of its elements is one of ours.
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("asn1parse"), QStringLiteral("-inform"), QStringLiteral("DER"),
                   QStringLiteral("-in"), QStringLiteral(KU_SOURCE_DIR "/tests/golden/") + file});
    QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
    static const QRegularExpression line(
        QStringLiteral("^\\s*(\\d+):d=(\\d+)\\s+hl=\\s*(\\d+)\\s+l=\\s*(\\d+)"),
        QRegularExpression::MultilineOption);
    QStringList ours;
    for (const DerNode& node : tree)
        ours += QStringLiteral("%1 %2 %3").arg(node.offset).arg(node.headerLength).arg(node.length);
    int compared = 0;
    for (auto found = line.globalMatch(QString::fromUtf8(openssl.readAllStandardOutput()));
         found.hasNext(); ++compared) {
        const auto one = found.next();
        const QString theirs =
            QStringLiteral("%1 %2 %3").arg(one.captured(1), one.captured(3), one.captured(4));
        QVERIFY2(ours.contains(theirs), qPrintable(theirs));
    }
    QVERIFY(compared > 40);
}

void TestCertificateRecords::treeSaysWhatItIs() {
    auto tree = KU_OK(derTree(golden(QStringLiteral("ucgo-user-gost2015.der"))));
    const auto has = [&](const char* tag, const QString& value) {
        return std::any_of(tree.begin(), tree.end(), [&](const DerNode& node) {
            return node.tag == QLatin1String(tag) && node.value.contains(value);
        });
    };
    QCOMPARE(tree[0].tag, QStringLiteral("SEQUENCE"));
    QVERIFY(has("OBJECT IDENTIFIER", QStringLiteral("2.5.4.3 (commonName)")));
    QVERIFY(has("UTCTime", QStringLiteral(" UTC")));
    QVERIFY(has("UTF8String", QString()));
    QVERIFY(has("[0]", QString())); // the version
    QVERIFY(has("INTEGER", QStringLiteral("2")));
    // What an extension wraps stands below it.
    const auto usage = std::find_if(tree.begin(), tree.end(), [](const DerNode& node) {
        return node.value.contains(QStringLiteral("2.5.29.15 "));
    });
    QVERIFY(usage != tree.end());
    const auto wrapped = std::find_if(usage, tree.end(),
                                      [](const DerNode& node) { return node.tag == "BIT STRING"; });
    QVERIFY(wrapped != tree.end());
    QCOMPARE(wrapped->depth, usage->depth + 1);
    tree = KU_OK(derTree(golden(QStringLiteral("ucgo-ca-gost2015.der"))));
    QVERIFY(has("BOOLEAN", QStringLiteral("TRUE"))); // a critical extension
}

void TestCertificateRecords::damagedOctetsAreNoTree() {
    Bytes der = golden(QStringLiteral("ucgo-user-gost2015.der"));
    der.pop_back();
    KU_FAILS(derTree(der), MalformedDer);
    Bytes deep;
    for (int i = 0; i < 60; ++i) { // SEQUENCEs in each other
        const auto length = static_cast<std::uint8_t>(deep.size());
        deep.insert(deep.begin(), {0x30, length});
    }
    KU_FAILS(derTree(deep), MalformedDer);
    QVERIFY(KU_OK(derTree(Bytes())).empty());
}

void TestCertificateRecords::historyGoesFromLetterToList() {
    Bench bench;
    KU_OK(bench.service().issue(bench.plan(), bench.job));
    const CertificateRecord record = bench.certificatesOf(0).front();
    const QStringList issued{QStringLiteral("application.added: 01-7/595"),
                             QStringLiteral("row.accepted"),
                             QStringLiteral("issue.begun: ") + bench.medium,
                             QStringLiteral("issue.key-generated"),
                             QStringLiteral("issue.recorded"),
                             QStringLiteral("certificate.issued"),
                             QStringLiteral("issue.written")};
    QCOMPARE(actsOf(bench.reg(), record.id), issued);
    {
        auto transaction = KU_OK(bench.reg().begin());
        const Rules* rules = KU_OK(rulesOn(QDate(2026, 7, 25)));
        KU_OK(revokeCertificate(bench.reg(), transaction, record.id,
                                *rules->revocationGround(ground)));
        KU_OK(transaction.commit({QStringLiteral("certificate.revoked"), QStringLiteral("x")}));
    }
    const CaGeneration ca = KU_OK(bench.reg().authorities().byId(record.caId));
    for (int list = 0; list < 2; ++list) { // the second one says nothing new of it
        bench.place.clock.advance(std::chrono::minutes(10));
        KU_OK(PublicationService(bench.sitting->desk).publish(ca, bench.job));
    }
    QCOMPARE(actsOf(bench.reg(), record.id),
             issued + QStringList({QStringLiteral("certificate.revoked"),
                                   QStringLiteral("crl.signed: 1"),
                                   QStringLiteral("crl.published: 1")}));
    const auto acts = KU_OK(bench.reg().certificates().acts(record.id));
    QCOMPARE(acts.front().operatorName, QStringLiteral("Айгүл Әбенова"));
    QCOMPARE(acts.back().at, bench.place.clock.at - std::chrono::minutes(10));
    QVERIFY(KU_OK(bench.reg().certificates().acts(9999)).empty());
}

/** The note of a refusal that did not hold, and the reason of each decision after the first. */
void TestCertificateRecords::historySaysWhyADecisionChanged() {
    Bench bench;
    const Id row = bench.rows.front();
    const QString note = QStringLiteral("құжат жоқ");
    const QString late = QStringLiteral("ұсыным кеш келді");
    const QString came = QStringLiteral("құжат келді");
    ApplicationService decisions(bench.sitting->session);
    KU_OK(decisions.refuse(row, QStringLiteral("ucgo.refuse.1"), note, late));
    KU_OK(decisions.accept(row, KU_OK(bench.reg().applications().row(row)).row, came));
    KU_OK(bench.service().issue(bench.plan(), bench.job));
    const auto acts = KU_OK(bench.reg().certificates().acts(bench.certificatesOf(0).front().id));
    QVERIFY(acts.size() > 4);
    QCOMPARE(acts[1].act, QStringLiteral("row.accepted"));
    QCOMPARE(acts[1].why + acts[1].ground, QString());
    QCOMPARE(acts[2].act, QStringLiteral("row.refused"));
    QCOMPARE(acts[2].about, note);
    QCOMPARE(acts[2].ground, QStringLiteral("ucgo.refuse.1"));
    QCOMPARE(acts[2].why, late);
    QCOMPARE(acts[3].act, QStringLiteral("row.accepted"));
    QCOMPARE(acts[3].why, came);
    QCOMPARE(acts[4].why, QString());
}

void TestCertificateRecords::caHasDetailsToo() {
    Bench bench;
    KU_OK(bench.service().issue(bench.plan(), bench.job));
    const CertificateRecord record = bench.certificatesOf(0).front();
    const auto details = KU_OK(certificateDetails(bench.reg(), record.id));
    const auto issuer = KU_OK(caCertificateDetails(bench.reg(), details.chain.front().id));
    QVERIFY(issuer.record.id != 0); // the state bodies' CA was certified here
    QCOMPARE(issuer.der, details.chain.front().certificate);
    QCOMPARE(issuer.chain.size(), std::size_t(1));
    const auto root = KU_OK(caCertificateDetails(bench.reg(), details.chain.back().id));
    QCOMPARE(root.record.id, Id(0));
    QCOMPARE(root.der, details.chain.back().certificate);
    QVERIFY(root.record.status == CertificateStatus::Valid);
    QVERIFY(root.chain.empty() && root.acts.empty() && !root.lines.empty() && !root.tree.empty());
}

void TestCertificateRecords::previewMakesNothing() {
    Bench bench;
    const auto entries = bench.sitting->auditEntries();
    const auto ca = bench.sitting->ca(AuthorityKind::StateBodies, Algorithm::Gost2015);
    const auto preview = KU_OK(bench.service().preview(bench.rows.front(), ca));
    QCOMPARE(bench.sitting->auditEntries(), entries);
    QVERIFY(KU_OK(bench.sitting->media->listKeys(bench.medium.toStdString())).empty());
    QVERIFY(preview.findings.empty());
    // What is issued then says the same, but for what its key makes.
    KU_OK(bench.service().issue(bench.plan(), bench.job));
    const auto made = KU_OK(certificateDetails(bench.reg(), bench.certificatesOf(0).front().id));
    QCOMPARE(preview.structure, made.record.structure);
    QCOMPARE(preview.edition, made.record.edition);
    QCOMPARE(preview.notAfter, made.record.notAfter);
    QCOMPARE(preview.lines.size(), made.lines.size());
    int ofKey = 0;
    for (std::size_t i = 0; i < made.lines.size(); ++i) {
        QCOMPARE(preview.lines[i].name, made.lines[i].name);
        if (preview.lines[i].ofKey)
            ++ofKey;
        else
            QCOMPARE(preview.lines[i].value, made.lines[i].value);
    }
    QCOMPARE(ofKey, 1);
}

void TestCertificateRecords::previewSaysWhatIsWrong() {
    Bench bench;
    const auto ca = bench.sitting->ca(AuthorityKind::StateBodies, Algorithm::Gost2015);
    KU_FAILS(bench.service().preview(9999, ca), NotFound);
    bench.rename(0, QString(300, u'Ә') + QStringLiteral(" Қанат"));
    const auto preview = bench.service().preview(bench.rows.front(), ca);
    QVERIFY(!preview || !preview->findings.empty()); // the builder refuses it, or the linter does
}

QTEST_GUILESS_MAIN(TestCertificateRecords)
#include "test_certificate_records.moc"
