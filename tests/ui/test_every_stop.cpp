// SPDX-License-Identifier: Apache-2.0
#include <QSet>

#include "tests/ui/cut.h"
#include "tests/ui/screen.h"
#include "tests/ui/structure.h"
#include "tests/ui/tour.h"

using namespace ui;
using namespace ui::test;

/** What every screen, form and error state owes those who hear it, or have no mouse. */
class TestEveryStop : public QObject {
    Q_OBJECT

private slots:
    void isWellMade_data();
    void isWellMade();
};

/** The structure is the same in each language: the long runs look at the words of the others. */
void TestEveryStop::isWellMade_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("en") << QStringLiteral("en");
    if (qEnvironmentVariableIsEmpty("KU_LONG")) return;
    QTest::newRow("kk") << QStringLiteral("kk");
    QTest::newRow("ru") << QStringLiteral("ru");
}

void TestEveryStop::isWellMade() {
    QFETCH(QString, language);
    Screen screen(language);
    QStringList faults;
    QSet<QString> known;
    int stops = 0;
    Tour(screen, [&](const QString& name, QWidget& shown) {
        ++stops;
        QStringList here = faultsInView(shown);
        here += namelessIn(shown);
        here += fieldsWithoutBuddy(shown);
        here += tabOrderFaults(shown);
        if (&shown == &screen.window()) here += keyFaults(shown) + actsInVain(shown);
        // Other languages bend the words; that an action is there, English shows.
        if (&shown == &screen.window() && language == QStringLiteral("en"))
            here += buttonsWithoutAction(shown);
        for (const QString& fault : here) {
            if (known.contains(fault)) continue; // told where it was met first
            known += fault;
            faults += name + QStringLiteral(": ") + fault;
        }
    }).go();
    QVERIFY(stops > 128);
    for (const QString& fault : faults)
        qInfo().noquote() << fault; // a failure's own words are cut short
    QVERIFY2(faults.isEmpty(), "as listed above");
}

QTEST_MAIN(TestEveryStop)
#include "test_every_stop.moc"
