// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "crypto/asn1/writer.h"
#include "tests/crypto/der_tree.h"
#include "tests/crypto/golden_objects.h"

using namespace crypto;
using namespace crypto::profile;
using der_tree::Tree;

namespace {

QJsonArray editionsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll())["editions"].toArray();
}

/** How the linter calls the row: "Issuer/CN", "Key Usage". */
QString placeOf(const QString& table, const QJsonValue& row) {
    if (table == "issuer") return "Issuer/" + row["attribute"].toString();
    if (table == "subject") return "Subject/" + row["attribute"].toString();
    return row["field"].toString();
}

/** The findings on this row, as one writes them down. */
QStringList at(const std::vector<LintFinding>& findings, const std::string& place,
               const std::string& oddity) {
    QStringList all;
    for (const LintFinding& finding : findings)
        if (finding.place == place && finding.oddity == oddity)
            all << QString::fromStdString(finding.code + ' ' + finding.expected);
    return all;
}

/** The child of this tree whose octets hold these. */
Tree* holderOf(Tree& list, const Bytes& octets) {
    for (Tree& child : list.children) {
        const Bytes der = der_tree::write(child);
        if (std::search(der.begin(), der.end(), octets.begin(), octets.end()) != der.end())
            return &child;
    }
    return nullptr;
}

/** S54: without keyAgreement, which the row prints and RSA cannot do. */
void leaveOutKeyAgreement(Tree& tbs) {
    Tree* usage = holderOf(tbs.children[7].children[0], asn1::oid("2.5.29.15"));
    usage->children.back().contents = {0x03, 0x02, 0x06, 0xc0};
}

/** S71: with the surname, whose OID the row prints, and no more of it. */
void putInSurname(Tree& tbs) {
    const Bytes attribute = asn1::setOf(
        asn1::sequence({asn1::oid("2.5.4.4"), asn1::string(asn1::tag::utf8String, "ӘЛІМЖАНОВ")}));
    tbs.children[5].children.push_back(der_tree::readWhole(attribute).value());
}

/** The golden object, or what shows the difference where the golden one does not. */
Bytes subjectOf(const golden::Object& object, const std::string& oddity) {
    Tree whole = der_tree::readWhole(object.der).value();
    if (oddity == "S54") leaveOutKeyAgreement(whole.children[0]);
    if (oddity == "S71") putInSurname(whole.children[0]);
    return der_tree::write(whole);
}

} // namespace

/** The Order as it is read, and letter for letter. */
class TestReadings : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void asPrintedDecidesOtherwise_data();
    void asPrintedDecidesOtherwise();
    void keyParametersAsPrinted();
    void literalCrlIsReported();
    void sameStructures();

private:
    ProfileSet m_read;
    ProfileSet m_printed;
};

void TestReadings::initTestCase() {
    m_read = ProfileSet::load().value();
    auto printed = ProfileSet::load(Reading::AsPrinted);
    QVERIFY2(printed, printed ? "" : describe(printed.error()).c_str());
    m_printed = std::move(*printed);
}

void TestReadings::asPrintedDecidesOtherwise_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("oddity");
    const QDir folder(QStringLiteral(":/kualik/profiles"));
    for (const QString& file : folder.entryList({"*.json"}))
        for (const QJsonValue& edition : editionsOf(folder.filePath(file)))
            for (const char* table : {"issuer", "subject", "extensions", "entryExtensions"})
                for (const QJsonValue& row : edition[table].toArray()) {
                    if (row["asPrinted"].isUndefined()) continue;
                    const QString id = file.chopped(5), place = placeOf(table, row);
                    QTest::addRow("%s, %s, %s %s", qPrintable(id),
                                  qPrintable(row["oddity"].toString()), qPrintable(place),
                                  qPrintable(row["oid"].toString()))
                        << id << place << row["oddity"].toString();
                }
}

// Every row that has another text as printed: what is good by the one reading is not by the other,
// and the finding names the misprint.
void TestReadings::asPrintedDecidesOtherwise() {
    QFETCH(QString, id);
    QFETCH(QString, place);
    QFETCH(QString, oddity);
    QVERIFY(!oddity.isEmpty());
    const golden::Object& object = golden::object(id.toStdString());
    const Bytes der = subjectOf(object, oddity.toStdString());
    const auto findings = [&](const ProfileSet& set) {
        const Profile profile = set.find(id.toStdString(), golden::today).value();
        return at(lint(profile, der, object.context()).value(), place.toStdString(),
                  oddity.toStdString());
    };
    const QStringList read = findings(m_read), printed = findings(m_printed);
    QVERIFY2(read.isEmpty() != printed.isEmpty(), qPrintable(read.join("; ")));
    QCOMPARE(read.isEmpty(), oddity != "S71"); // the one row that is read more strictly
}

// S24, S43: the key's parameters as the row prints them; no key has these.
void TestReadings::keyParametersAsPrinted() {
    const std::tuple<const char*, const char*, const char*> rows[] = {
        {"ucgo-user-gost2004", "S24", "1.2.398.3.10.1.1.1.1.2"},
        {"ucgo-vpn-gost2004", "S24", "1.2.398.3.10.1.1.1.1.2"},
        {"ucgo-vpn-gost2015", "S43", "1.2.398.3.10.1.1.2.2"},
    };
    for (const auto& [id, oddity, oid] : rows) {
        const golden::Object& object = golden::object(id);
        const auto findings =
            lint(m_printed.find(id, golden::today).value(), object.der, object.context()).value();
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const auto& one) {
            return one.code == "publicKey.parameters" && one.oddity == oddity;
        });
        QVERIFY2(found != findings.end(), id);
        QVERIFY2((", " + found->expected + ',').find(std::string(", ") + oid + ',') !=
                     std::string::npos,
                 found->expected.c_str());
        QVERIFY(
            lint(m_read.find(id, golden::today).value(), object.der, object.context())->empty());
    }
}

// S86: a delta list with 2.5.29.46, critical, as the row prints it. Letter for letter it is good;
// as read it lacks its indicator, and has what must not be there.
void TestReadings::literalCrlIsReported() {
    for (const char* id : {"nuc-13-delta-rsa", "nuc-14-delta-gost"}) {
        const golden::Object& object = golden::object(id);
        Tree whole = der_tree::readWhole(object.der).value();
        Tree* extension =
            holderOf(whole.children[0].children[6].children[0], asn1::oid("2.5.29.27"));
        QVERIFY(extension);
        extension->children[0] = der_tree::readWhole(asn1::oid("2.5.29.46")).value();
        const Bytes der = der_tree::write(whole);
        const auto findings = [&](const ProfileSet& set) {
            const Profile profile = set.find(id, golden::today).value();
            return lint(profile, der, object.context()).value();
        };
        QCOMPARE(findings(m_printed).size(), std::size_t(0));
        QStringList codes;
        for (const LintFinding& finding : findings(m_read)) {
            QCOMPARE(finding.oddity, std::string("S86"));
            codes << QString::fromStdString(finding.code);
        }
        QCOMPARE(codes, QStringList({"extension.missing", "extension.forbidden"}));
    }
}

void TestReadings::sameStructures() {
    QCOMPARE(m_printed.ids(), m_read.ids());
    QCOMPARE(m_printed.all().size(), m_read.all().size());
    for (const Profile& profile : m_printed.all())
        QCOMPARE(int(profile.reading), int(Reading::AsPrinted));
}

QTEST_GUILESS_MAIN(TestReadings)
#include "test_readings.moc"
