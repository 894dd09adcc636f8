// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "crypto/profile/profile.h"
#include "model/text/language.h"
#include "ui/look/banner.h"
#include "ui/look/choice.h"
#include "ui/shell/language.h"
#include "ui/shell/start_fault.h"

using namespace ui;

namespace {

model::Error notAnOid() {
    const auto fault =
        crypto::profile::ProfileSet::parse("x.json", "{\"id\": \"x\", \"authority\": 5}");
    return fault.error();
}

} // namespace

/** What stands in place of the window where a data file of the program is damaged. */
class TestStartFault : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void namesFilePlaceAndWhatToDo();
    void isLeftByOneKey_data();
    void isLeftByOneKey();

private:
    QTemporaryDir m_settings;
};

void TestStartFault::initTestCase() {
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    look::begin();
}

void TestStartFault::namesFilePlaceAndWhatToDo() {
    for (const QString& language : model::text::languages()) {
        setLanguage(language);
        StartFault window(notAnOid());
        window.show();
        const auto* banner = window.findChild<look::Banner*>("startFault");
        QVERIFY(banner && banner->isVisible());
        QVERIFY2(banner->text().contains("x.json"), qPrintable(banner->text()));
        const auto* place = window.findChild<QLabel*>("startFaultPlace");
        QVERIFY(place);
        QCOMPARE(place->text(), QString("x.json: /editions: no edition"));
        if (const QString folder = qEnvironmentVariable("KU_GRAB"); !folder.isEmpty())
            QVERIFY(window.grab().save(folder + "/start-fault-" + language + ".png"));
    }
    setLanguage("en");
    StartFault window(notAnOid());
    QVERIFY(window.findChild<look::Banner*>("startFault")->text().contains("Reinstall"));
}

void TestStartFault::isLeftByOneKey_data() {
    QTest::addColumn<int>("key");
    QTest::newRow("Enter") << int(Qt::Key_Return);
    QTest::newRow("Space") << int(Qt::Key_Space);
    QTest::newRow("Esc") << int(Qt::Key_Escape);
}

void TestStartFault::isLeftByOneKey() {
    QFETCH(int, key);
    StartFault window(notAnOid());
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto* close = window.findChild<QPushButton*>();
    QVERIFY(close->hasFocus());
    QTest::keyClick(close, Qt::Key(key));
    QVERIFY(!window.isVisible());
}

QTEST_MAIN(TestStartFault)
#include "test_start_fault.moc"
