// SPDX-License-Identifier: Apache-2.0
#include <QDBusConnection>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

#include "ui/look/system_scheme.h"

using namespace ui;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop";
constexpr auto path = "/org/freedesktop/portal/desktop";
constexpr auto appearance = "org.freedesktop.appearance";

QPalette paletteOf(const char* window) {
    return QPalette(Qt::gray, QColor(QLatin1String(window)));
}

} // namespace

/** The desktop's portal, as far as it speaks of what things look like. */
class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;
    uint contrast = 0;

public slots:
    QDBusVariant Read(const QString& space, const QString& name) const {
        uint answer = 99; // of something else
        if (space == QLatin1String(appearance))
            answer = name == QLatin1String("contrast") ? contrast : scheme;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(answer)));
    }

signals:
    void SettingChanged(const QString& space, const QString& name, const QDBusVariant& value);
};

/** Following the system: what the desktop portal answers, and the palette where it says nothing. */
class TestSystemScheme : public QObject {
    Q_OBJECT

private slots:
    void thePortalComesBeforeThePalette_data();
    void thePortalComesBeforeThePalette();
    void asksThePortalAndFollowsIt();
    void withoutAPortalThePaletteDecides();
};

void TestSystemScheme::thePortalComesBeforeThePalette_data() {
    using Wish = look::SystemScheme::Wish;
    QTest::addColumn<Wish>("wish");
    QTest::addColumn<bool>("highContrast");
    QTest::addColumn<QString>("window");
    QTest::addColumn<look::Scheme>("scheme");
    const QString white = QStringLiteral("#f0f0f0");
    const QString black = QStringLiteral("#202020");
    QTest::newRow("dark over light") << Wish::Dark << false << white << look::Scheme::Dark;
    QTest::newRow("light over dark") << Wish::Light << false << black << look::Scheme::Light;
    QTest::newRow("none, dark") << Wish::None << false << black << look::Scheme::Dark;
    QTest::newRow("none, light") << Wish::None << false << white << look::Scheme::Light;
    QTest::newRow("unknown, dark") << Wish(7) << false << black << look::Scheme::Dark;
    QTest::newRow("contrast") << Wish::Light << true << white << look::Scheme::HighContrast;
}

void TestSystemScheme::thePortalComesBeforeThePalette() {
    QFETCH(look::SystemScheme::Wish, wish);
    QFETCH(bool, highContrast);
    QFETCH(QString, window);
    QFETCH(look::Scheme, scheme);
    QCOMPARE(look::SystemScheme::of(wish, highContrast, paletteOf(qPrintable(window))), scheme);
}

/** Another connection is the portal; before all that asks, or the bus might start the desktop's. */
void TestSystemScheme::asksThePortalAndFollowsIt() {
    QVERIFY2(QDBusConnection::sessionBus().isConnected(), "run under dbus-run-session");
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
    Portal portal;
    portal.scheme = 1;
    QVERIFY(
        bus.registerObject(QLatin1String(path), &portal,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(QLatin1String(service)));
    look::SystemScheme system(paletteOf("#f0f0f0"));
    QSignalSpy changes(&system, &look::SystemScheme::changed);
    QTRY_COMPARE(changes.count(), 2); // both answers
    QCOMPARE(system.scheme(), look::Scheme::Dark);
    const auto say = [&portal](const char* space, const char* name, uint value) {
        emit portal.SettingChanged(QLatin1String(space), QLatin1String(name), QDBusVariant(value));
    };
    say(appearance, "color-scheme", 0); // no preference any more
    QTRY_COMPARE(system.scheme(), look::Scheme::Light);
    say("org.example", "contrast", 1); // something else of the same name
    say(appearance, "accent-color", 1);
    say(appearance, "contrast", 1);
    QTRY_COMPARE(system.scheme(), look::Scheme::HighContrast);
    QCOMPARE(changes.count(), 4);
    // No preference on a dark desktop: dark, as it was before the portal answered.
    portal.scheme = 0;
    look::SystemScheme dark(paletteOf("#202020"));
    QSignalSpy answers(&dark, &look::SystemScheme::changed);
    QTRY_COMPARE(answers.count(), 2);
    QCOMPARE(dark.scheme(), look::Scheme::Dark);
    bus.unregisterService(QLatin1String(service));
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
}

void TestSystemScheme::withoutAPortalThePaletteDecides() {
    QCOMPARE(look::SystemScheme(paletteOf("#202020")).scheme(), look::Scheme::Dark);
    QCOMPARE(look::SystemScheme(paletteOf("#f0f0f0")).scheme(), look::Scheme::Light);
}

QTEST_MAIN(TestSystemScheme)
#include "test_system_scheme.moc"
