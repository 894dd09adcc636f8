// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "tests/crypto/der_tree.h"
#include "tests/crypto/golden_objects.h"
#include "tests/crypto/order_rows.h"

using namespace crypto;
using order_rows::Issued;

namespace {

Issued issuedOf(const golden::Object& object) {
    return {object.der, object.issuer.der, object.profile.kind == profile::Kind::Crl};
}

QJsonObject tableOf(const QString& id) {
    for (const QJsonValue& table : order_rows::tables())
        if (table["id"].toString() == id) return table.toObject();
    qFatal("no table %s", qPrintable(id));
}

} // namespace

/** What is issued meets the Order's tables row by row, as OpenSSL reads the one and JSON the other.
 */
class TestOrderRows : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyRow_data();
    void everyRow();
    void nothingBeyond_data();
    void nothingBeyond();
    void theTestItself_data();
    void theTestItself();
};

void TestOrderRows::initTestCase() {
    QVERIFY(provider::registerCrypto());
    QCOMPARE(order_rows::tables().size(), 22);
}

void TestOrderRows::everyRow_data() {
    QTest::addColumn<QJsonObject>("table");
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue& table : order_rows::tables())
        for (const QJsonValue& row : table["rows"].toArray())
            QTest::addRow("%s, %s", qPrintable(table["id"].toString()),
                          qPrintable(order_rows::nameOf(row.toObject())))
                << table.toObject() << row.toObject();
}

void TestOrderRows::everyRow() {
    QFETCH(QJsonObject, table);
    QFETCH(QJsonObject, row);
    const golden::Object& object = golden::object(table["id"].toString().toStdString());
    const QStringList faults = order_rows::unmet(table, row, issuedOf(object));
    QVERIFY2(faults.isEmpty(),
             qPrintable(order_rows::nameOf(row) + " of the Order: " + faults.join("; ")));
}

void TestOrderRows::nothingBeyond_data() {
    QTest::addColumn<QString>("id");
    for (const QJsonValue& table : order_rows::tables())
        QTest::newRow(qPrintable(table["id"].toString())) << table["id"].toString();
}

void TestOrderRows::nothingBeyond() {
    QFETCH(QString, id);
    const Issued issued = issuedOf(golden::object(id.toStdString()));
    QCOMPARE(order_rows::beyond(tableOf(id), issued), QStringList());
}

void TestOrderRows::theTestItself_data() {
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("object");
    QTest::addColumn<QStringList>("unmet");
    const auto row = [](const char* table, const char* object, QStringList unmet) {
        QTest::addRow("%s by %s", table, object) << QString(table) << QString(object) << unmet;
    };
    row("nuc-05-legal-gost", "nuc-04-person-gost",
        {"line 4645: Subject", "line 4718: Extended Key Usage"});
    row("nuc-04-person-gost", "nuc-05-legal-gost",
        {"line 4410: Subject", "line 4473: Extended Key Usage"});
    row("nuc-06-treasury-gost", "nuc-05-legal-gost",
        {"line 4901: Subject", "line 4983: Extended Key Usage", "line 5074: Key Storage"});
    row("nuc-13-delta-rsa", "nuc-11-crl-rsa", {"line 6254: Freshest CRL"});
    row("ucgo-user-gost2015", "ucgo-user-gost2004",
        {"line 1511: Signature Algorithm", "line 1558: Public Key", "line 1577: Certificate Policy",
         "line 1565: Key Usage"});
}

// One structure's object against another's table: the rows in which they differ are unmet, and no
// others.
void TestOrderRows::theTestItself() {
    QFETCH(QString, table);
    QFETCH(QString, object);
    QFETCH(QStringList, unmet);
    const Issued issued = issuedOf(golden::object(object.toStdString()));
    const QJsonObject json = tableOf(table);
    QStringList found;
    for (const QJsonValue& row : json["rows"].toArray())
        if (!order_rows::unmet(json, row.toObject(), issued).isEmpty())
            found << order_rows::nameOf(row.toObject());
    found.sort();
    unmet.sort();
    QCOMPARE(found, unmet);
}

QTEST_GUILESS_MAIN(TestOrderRows)
#include "test_order_rows.moc"
