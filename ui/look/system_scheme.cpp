// SPDX-License-Identifier: Apache-2.0
#include "ui/look/system_scheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace ui::look {

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop";
constexpr auto path = "/org/freedesktop/portal/desktop";
constexpr auto interface = "org.freedesktop.portal.Settings";
constexpr auto appearance = "org.freedesktop.appearance";
constexpr auto darkOrLight = "color-scheme";
constexpr auto contrast = "contrast"; // 0 none, 1 higher
constexpr uint higher = 1;
constexpr int middle = 128; // of a colour's lightness

} // namespace

/** Qt 6.4 has no call for it: asked of the desktop portal, the palette's until it answers. */
SystemScheme::SystemScheme(QPalette palette)
    : m_palette(std::move(palette)) {
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    qRegisterMetaType<QDBusVariant>(); // else Qt finds no such slot, and nothing is followed
    bus.connect(QLatin1String(service), QLatin1String(path), QLatin1String(interface),
                QStringLiteral("SettingChanged"), this,
                SLOT(onChanged(QString, QString, QDBusVariant)));
    for (const char* name : {darkOrLight, contrast})
        askFor(bus, QLatin1String(name));
}

Scheme SystemScheme::of(Wish wish, bool highContrast, const QPalette& palette) {
    if (highContrast) return Scheme::HighContrast;
    const bool isDark = wish == Wish::Dark ||
                        (wish != Wish::Light && palette.window().color().lightness() < middle);
    return isDark ? Scheme::Dark : Scheme::Light;
}

void SystemScheme::onChanged(const QString& space, const QString& name, const QDBusVariant& value) {
    if (space == QLatin1String(appearance)) take(name, value);
}

void SystemScheme::askFor(const QDBusConnection& bus, const QString& name) {
    auto ask = QDBusMessage::createMethodCall(QLatin1String(service), QLatin1String(path),
                                              QLatin1String(interface), QStringLiteral("Read"));
    ask << QString::fromLatin1(appearance) << name;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, name, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid()) take(name, reply.value());
        watcher->deleteLater();
    });
}

void SystemScheme::take(const QString& name, const QDBusVariant& value) {
    // Read wraps its answer in a second variant.
    QVariant inner = value.variant();
    if (inner.canConvert<QDBusVariant>()) inner = inner.value<QDBusVariant>().variant();
    if (name == QLatin1String(darkOrLight))
        m_wish = static_cast<Wish>(inner.toUInt());
    else if (name == QLatin1String(contrast))
        m_highContrast = inner.toUInt() == higher;
    else
        return;
    emit changed();
}

} // namespace ui::look
