// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/order_screen.h"

using namespace ui;
using namespace ui::test;

/** An order for a medium whose type is known: here the software media say that they are Kaztoken.
 */
class TestOrderMedium : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void isNamedByItsType();
    void isHeldAgainstTheTable();
    void goesWhereTheStructureHasIt();

private:
    void onMedium(const char* structure) {
        m_screen->choose(structure);
        m_screen->choosePlace(QStringLiteral("key medium"));
        auto* medium = m_screen->wait<QComboBox>("orderMedium");
        QTRY_VERIFY_WITH_TIMEOUT(medium->findData(m_place->medium) >= 0, 20000);
        medium->setCurrentIndex(medium->findData(m_place->medium));
        m_screen->fill();
    }
    void store(const char* oid) {
        auto* storage = m_screen->wait<QComboBox>("order-keyStorage");
        QVERIFY(storage->findData(QLatin1String(oid)) >= 0);
        storage->setCurrentIndex(storage->findData(QLatin1String(oid)));
    }

    std::unique_ptr<AllAuthorities> m_place;
    std::unique_ptr<OrderScreen> m_screen;
};

void TestOrderMedium::initTestCase() {
    m_place = std::make_unique<AllAuthorities>();
    const QString folder = m_place->folder() + QStringLiteral("/medium-signs");
    QVERIFY(QDir().mkpath(folder));
    const char own[] = R"({"id": "kaztoken", "signs": [{"manufacturer": "Kualik"}]})";
    writeFile(folder + QStringLiteral("/own.json"), model::Bytes(own, own + sizeof own - 1));
    m_screen = std::make_unique<OrderScreen>(*m_place);
}

void TestOrderMedium::cleanupTestCase() {
    m_screen.reset();
    m_place.reset();
}

void TestOrderMedium::isNamedByItsType() {
    onMedium("nuc-05-legal-gost");
    auto* medium = m_screen->wait<QComboBox>("orderMedium");
    QVERIFY(medium->currentText().startsWith(QStringLiteral("Kaztoken: ")));
    QVERIFY(medium->currentText().contains(m_place->medium));
    for (const QString& code : {QStringLiteral("ru"), QStringLiteral("kk")}) {
        setLanguage(code);
        QTRY_VERIFY(medium->currentText().startsWith(QStringLiteral("Казтокен: ")));
        QCOMPARE(medium->currentData().toString(), m_place->medium);
    }
    setLanguage(QStringLiteral("en"));
}

/** No PIN is asked for; the row of the Order is named. */
void TestOrderMedium::isHeldAgainstTheTable() {
    onMedium("nuc-05-legal-gost");
    store("1.2.398.3.3.5.2.6"); // aKey, and it is none
    m_screen->goOn();
    m_screen->waitForAnswers();
    QTRY_VERIFY(m_screen->said("order-keyStorage.found").contains(QStringLiteral("“aKey”")));
    QVERIFY(m_screen->said("order-keyStorage.found").contains(QStringLiteral("4824")));
    QVERIFY(!m_screen->find("issueOrder"));
    onMedium("nuc-03-person-rsa"); // on the identity card alone
    m_screen->goOn();
    m_screen->waitForAnswers();
    QTRY_VERIFY(m_screen->said("keyRefusal").contains(QStringLiteral("“Kaztoken”")));
    QVERIFY(m_screen->said("keyRefusal").contains(QStringLiteral("4343")));
    QVERIFY(!m_screen->find("issueOrder"));
}

void TestOrderMedium::goesWhereTheStructureHasIt() {
    onMedium("nuc-05-legal-gost");
    store("1.2.398.3.3.5.2.2");
    m_screen->goOn();
    m_screen->issue();
    m_screen->wait("orderIssued", 60000);
}

QTEST_MAIN(TestOrderMedium)
#include "test_order_medium.moc"
