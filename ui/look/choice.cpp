// SPDX-License-Identifier: Apache-2.0
#include "ui/look/choice.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPalette>
#include <QSettings>

#include "ui/look/spoken.h"
#include "ui/look/theme.h"
#include "ui/look/wheel.h"

namespace ui::look {

namespace {

constexpr auto key = "scheme";
constexpr auto service = "org.freedesktop.portal.Desktop";
constexpr auto path = "/org/freedesktop/portal/desktop";
constexpr auto interface = "org.freedesktop.portal.Settings";
constexpr auto appearance = "org.freedesktop.appearance";
constexpr uint preferDark = 1; // of "color-scheme": 0 none, 1 dark, 2 light

/** Qt 6.4 has no call for it: asked of the desktop portal, light until it answers. */
class System : public QObject {
    Q_OBJECT

public:
    System()
        : m_dark(QApplication::palette().window().color().lightness() < 128) {
        auto bus = QDBusConnection::sessionBus();
        if (!bus.isConnected()) return;
        bus.connect(QLatin1String(service), QLatin1String(path), QLatin1String(interface),
                    QStringLiteral("SettingChanged"), this,
                    SLOT(onChanged(QString, QString, QDBusVariant)));
        auto ask = QDBusMessage::createMethodCall(QLatin1String(service), QLatin1String(path),
                                                  QLatin1String(interface), QStringLiteral("Read"));
        ask << QString::fromLatin1(appearance) << QStringLiteral("color-scheme");
        auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (reply.isValid()) take(reply.value());
            watcher->deleteLater();
        });
    }

    bool isDark() const { return m_dark; }

private slots:
    void onChanged(const QString& space, const QString& name, const QDBusVariant& value) {
        if (space == QLatin1String(appearance) && name == QLatin1String("color-scheme"))
            take(value);
    }

private:
    void take(const QDBusVariant& value) {
        // Read wraps its answer in a second variant.
        QVariant inner = value.variant();
        if (inner.canConvert<QDBusVariant>()) inner = inner.value<QDBusVariant>().variant();
        m_dark = inner.toUInt() == preferDark;
        if (chosen() == Choice::System) choose(Choice::System);
    }

    bool m_dark;
};

const System& system() {
    static const System asked;
    return asked;
}

Scheme schemeOf(Choice choice) {
    switch (choice) {
    case Choice::Light:
        return Scheme::Light;
    case Choice::Dark:
        return Scheme::Dark;
    case Choice::HighContrast:
        return Scheme::HighContrast;
    case Choice::System:
        break;
    }
    return system().isDark() ? Scheme::Dark : Scheme::Light;
}

} // namespace

void choose(Choice choice) {
    QSettings().setValue(QLatin1String(key), static_cast<int>(choice));
    apply(*qApp, schemeOf(choice));
}

Choice chosen() {
    const int kept = QSettings().value(QLatin1String(key), 0).toInt();
    for (const Choice choice : choices())
        if (static_cast<int>(choice) == kept) return choice;
    return Choice::System;
}

void begin() {
    nameRoles();
    keepWheelFromValues();
    apply(*qApp, schemeOf(chosen()));
}

} // namespace ui::look

#include "choice.moc"
