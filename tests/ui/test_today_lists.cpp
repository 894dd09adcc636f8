// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "model/issuance/issuance_service.h"
#include "model/publication/publication_service.h"
#include "tests/ui/signed_in.h"
#include "ui/shell/shell.h"

using namespace ui;
using namespace ui::test;

/** What Today says of the authorities' lists: of what is published, not of what is signed. */
class TestTodayLists : public QObject {
    Q_OBJECT

private slots:
    void saysThatASignedListIsNotInTheFolder();
    void aListThatEndedIsOverdue();

private:
    /** A training workplace whose authority that issues has published a list. */
    void begin(Screen& screen);
    static QString words(const QWidget& card) {
        QStringList texts;
        for (const QLabel* label : card.findChildren<QLabel*>())
            texts += label->text();
        return texts.join(u'\n').replace(QChar::Nbsp, u' ');
    }

    QString m_password;
    QString m_file; // of the list
};

void TestTodayLists::begin(Screen& screen) {
    screen.click("chooseTraining");
    m_password = screen.wait<QLineEdit>("password")->text();
    screen.click("makeWorkplace");
    screen.wait("navigation", 60000);
    const auto published =
        screen.desk([](model::Desk& desk, model::Job& job) -> model::Result<model::PublishedCrl> {
            KU_TRY(const auto ca, model::IssuanceService(desk).signingCa());
            return model::PublicationService(desk).publish(ca, job);
        });
    m_file = published->file;
}

void TestTodayLists::saysThatASignedListIsNotInTheFolder() {
    Screen screen(QStringLiteral("en"));
    begin(screen);
    const auto said = [&] { return words(*screen.wait("authorities")); };
    screen.press(Qt::Key_F5);
    QTRY_VERIFY(said().contains(QStringLiteral("list 1 until ")));
    const auto ways = [&] {
        return screen.find("authorities")->findChildren<QPushButton*>("goOn");
    };
    QTRY_COMPARE(ways().size(), 1); // only of the one that has no list yet
    QVERIFY(QFile::remove(m_file));
    screen.press(Qt::Key_F5);
    QTRY_VERIFY(said().contains(QStringLiteral("list 1 is signed and not in the folder yet")));
    QVERIFY2(!said().contains(QStringLiteral("list 1 until ")), qPrintable(said()));
    QCOMPARE(ways().size(), 2);
    for (auto* way : ways())
        if (way->accessibleDescription().contains(QStringLiteral("2015"))) {
            way->click();
            break;
        }
    QTRY_COMPARE(screen.window().findChild<Shell*>()->currentName(), QStringLiteral("crl"));
    QTRY_VERIFY(screen.wait<QPushButton>("publishAgain")->isEnabled());
}

void TestTodayLists::aListThatEndedIsOverdue() {
    Screen screen(QStringLiteral("en"));
    begin(screen);
    screen.press(Qt::Key_L, Qt::ControlModifier);
    screen.wait<QLineEdit>("password")->setText(m_password);
    QTRY_VERIFY(screen.wait<QPushButton>("signIn")->isEnabled());
    screen.shiftClock(std::chrono::hours(8 * 24)); // it is good for seven days
    screen.click("signIn");
    screen.clickOnceOn("clockRight");
    screen.wait("navigation", 60000);
    QWidget* late = screen.wait("overdue");
    QTRY_VERIFY2(words(*late).contains(QStringLiteral("list 1 ended on ")),
                 qPrintable(words(*late)));
    QVERIFY(words(*late).contains(QStringLiteral("Its revocation list ended on ")));
    QVERIFY(!words(*late).contains(QStringLiteral("list 1 until ")));
    QVERIFY(!words(*screen.wait("authorities")).contains(QStringLiteral("list 1 ")));
    QVERIFY(!screen.find("nextSteps") && !screen.find("todayMessage")); // something waits
    late->findChild<QPushButton*>("goOn")->click();
    QTRY_COMPARE(screen.window().findChild<Shell*>()->currentName(), QStringLiteral("crl"));
}

QTEST_MAIN(TestTodayLists)
#include "test_today_lists.moc"
