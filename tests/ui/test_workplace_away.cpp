// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QPushButton>

#include "tests/ui/signed_in.h"
#include "ui/look/banner.h"

using namespace ui;
using namespace ui::test;

namespace {

QString said(Screen& screen) {
    for (const auto* banner : screen.window().findChildren<look::Banner*>())
        if (banner->isVisible()) return banner->text();
    return {};
}

/** The workplace's folder, as a network share that is gone for a while. */
class Share {
public:
    explicit Share(const SmallWorkplace& workplace)
        : m_folder(workplace.folder())
        , m_away(workplace.at("away")) {}
    void goAway() const {
        if (!QDir().rename(m_folder, m_away)) qFatal("cannot take it away");
    }
    void comeBack() const {
        if (!QDir().rename(m_away, m_folder)) qFatal("cannot bring it back");
    }

private:
    QString m_folder;
    QString m_away;
};

/** Locked, and the register is closed. */
void lock(Screen& screen) {
    screen.press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(screen.wait("signIn")->isEnabled());
    bool isClosed = false;
    screen.work().startAlone(
        &screen.window(), [](model::Job&) { return model::done(); },
        [&isClosed](const model::Status&) { isClosed = true; });
    QTRY_VERIFY(isClosed);
}

} // namespace

/** A workplace that is away for a while is no new one. */
class TestWorkplaceAway : public QObject {
    Q_OBJECT

private slots:
    void aLockedDeskIsNeverNew();
    void aKnownOneIsWaitedFor();
    void aNewOneMayBeMadeInItsPlace();
    void anUnknownOneIsLookedForAgain();
    void anEmptyFolderIsANewPlace();
};

void TestWorkplaceAway::aLockedDeskIsNeverNew() {
    const SmallWorkplace workplace;
    const QString keyring = workplace.folder() + QStringLiteral("/keyring.json");
    const QString away = workplace.at("away.json");
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    QVERIFY(QFile::rename(keyring, away));
    screen.press(Qt::Key_L, Qt::ControlModifier);
    const auto* again = screen.wait<QPushButton>("bannerAction");
    QCOMPARE(again->text(), QStringLiteral("Try again"));
    QVERIFY(!screen.find("chooseTraining") && !screen.find("newWorkplace"));
    QTRY_VERIFY(again->hasFocus());
    QVERIFY(QFile::rename(away, keyring));
    screen.press(Qt::Key_Return);
    signIn(screen);
}

void TestWorkplaceAway::aKnownOneIsWaitedFor() {
    const SmallWorkplace workplace;
    const Share share(workplace);
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    lock(screen);
    share.goAway();
    screen.window().begin(); // as the program does when it is started
    const auto* again = screen.wait<QPushButton>("bannerAction");
    QTRY_VERIFY(again->hasFocus());
    QVERIFY(!screen.find("chooseTraining"));
    screen.grab(QStringLiteral("sign-in-away"));
    share.comeBack();
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(screen.find("signIn")->isEnabled());
    QVERIFY(!screen.find("newWorkplace"));
    signIn(screen);
}

/** Given up for good, say: nobody is kept from the first start; from there one looks again, too. */
void TestWorkplaceAway::aNewOneMayBeMadeInItsPlace() {
    const SmallWorkplace workplace;
    const Share share(workplace);
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    lock(screen);
    share.goAway();
    screen.window().begin();
    screen.click("newWorkplace");
    screen.wait("chooseTraining");
    share.comeBack();
    screen.click("lookAgain");
    QTRY_VERIFY(screen.find("signIn") && screen.find("signIn")->isEnabled());
}

void TestWorkplaceAway::anUnknownOneIsLookedForAgain() {
    const SmallWorkplace workplace;
    const Share share(workplace);
    share.goAway();
    Screen screen(QStringLiteral("en"), workplace.folder());
    QTRY_VERIFY(screen.wait("chooseTraining")->hasFocus());
    screen.grab(QStringLiteral("first-start-away"));
    tabTo(screen, "lookAgain");
    screen.press(Qt::Key_Space);
    QTRY_VERIFY2(said(screen).startsWith(QStringLiteral("There is still no workplace")),
                 qPrintable(said(screen)));
    QTRY_VERIFY(screen.find("lookAgain")->hasFocus());
    screen.click("chooseProduction"); // one of the steps after it has no such question
    QVERIFY(!screen.find("lookAgain"));
    screen.press(Qt::Key_Escape);
    share.comeBack();
    screen.click("lookAgain");
    QTRY_VERIFY(screen.find("signIn") && screen.find("signIn")->isEnabled());
    signIn(screen);
}

void TestWorkplaceAway::anEmptyFolderIsANewPlace() {
    const QTemporaryDir folder;
    Screen screen(QStringLiteral("en"), folder.path());
    screen.wait("chooseTraining");
    QVERIFY(!screen.find("lookAgain"));
}

QTEST_MAIN(TestWorkplaceAway)
#include "test_workplace_away.moc"
