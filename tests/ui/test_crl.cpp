// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "tests/ui/screen.h"

using namespace ui;
using namespace ui::test;

/** Step 11 at the screen. */
class TestCrl : public QObject {
    Q_OBJECT

private slots:
    void publishedWithTheKeyboard();
};

void TestCrl::publishedWithTheKeyboard() {
    Screen screen;
    screen.click("chooseTraining");
    const QString password = screen.wait<QLineEdit>("password")->text();
    screen.click("makeWorkplace");
    screen.wait("navigation", 60000);
    // Locked and back: no medium is logged in any more.
    screen.press(Qt::Key_L, Qt::ControlModifier);
    screen.wait<QLineEdit>("password")->setText(password);
    QTRY_VERIFY(screen.wait<QPushButton>("signIn")->isEnabled());
    screen.click("signIn");
    screen.wait("navigation", 60000);
    screen.click("crl");
    auto* history = screen.wait<QTableView>("crlHistory");
    auto* pin = screen.wait<QLineEdit>("caPin");
    QTRY_VERIFY(screen.find<QPushButton>("publishCrl")->isEnabled());
    pin->setFocus();
    screen.type(QStringLiteral("0000"));
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(screen.find<QPushButton>("publishCrl")->isEnabled() && pin->text().isEmpty());
    QCOMPARE(history->model()->rowCount(), 0); // a wrong PIN publishes nothing
    screen.grab(QStringLiteral("crl-wrong-pin"));
    pin->setFocus();
    screen.type(password);
    screen.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 1, 20000);
    screen.grab(QStringLiteral("crl"));
    QVERIFY(QFileInfo::exists(screen.workplace() + "/publication/ucgo_gost2015.crl"));
    QTRY_VERIFY(!screen.find("caPin")); // asked once
    screen.click("publishCrl");
    QTRY_COMPARE_WITH_TIMEOUT(history->model()->rowCount(), 2, 20000);
}

QTEST_MAIN(TestCrl)
#include "test_crl.moc"
