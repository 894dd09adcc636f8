// SPDX-License-Identifier: Apache-2.0
#include "ui/look/choice.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QPalette>
#include <QSettings>

#include "ui/look/esc.h"
#include "ui/look/line_start.h"
#include "ui/look/spoken.h"
#include "ui/look/theme.h"
#include "ui/look/wheel.h"
#include "ui/look/whole_choice.h"

namespace ui::look {

namespace {

constexpr auto key = "scheme";
constexpr auto service = "org.freedesktop.portal.Desktop";
constexpr auto path = "/org/freedesktop/portal/desktop";
constexpr auto interface = "org.freedesktop.portal.Settings";
constexpr auto appearance = "org.freedesktop.appearance";
constexpr auto colours = "color-scheme"; // 0 none, 1 dark, 2 light
constexpr auto contrast = "contrast";    // 0 none, 1 higher
constexpr uint wanted = 1;

/** Qt 6.4 has no call for it: asked of the desktop portal, the palette's until it answers. */
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
        for (const char* name : {colours, contrast})
            askFor(bus, QLatin1String(name));
    }

    Scheme scheme() const {
        if (m_highContrast) return Scheme::HighContrast;
        return m_dark ? Scheme::Dark : Scheme::Light;
    }

private slots:
    void onChanged(const QString& space, const QString& name, const QDBusVariant& value) {
        if (space == QLatin1String(appearance)) take(name, value);
    }

private:
    void askFor(const QDBusConnection& bus, const QString& name) {
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
    void take(const QString& name, const QDBusVariant& value) {
        // Read wraps its answer in a second variant.
        QVariant inner = value.variant();
        if (inner.canConvert<QDBusVariant>()) inner = inner.value<QDBusVariant>().variant();
        const bool is = inner.toUInt() == wanted;
        if (name == QLatin1String(colours))
            m_dark = is;
        else if (name == QLatin1String(contrast))
            m_highContrast = is;
        else
            return;
        if (chosen() == Choice::System) apply(scheme());
    }

    bool m_dark;
    bool m_highContrast = false;
};

const System& system() {
    static const System asked;
    return asked;
}

QString words(const char* text) {
    return QCoreApplication::translate("ui::look::choice", text);
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
    return system().scheme();
}

} // namespace

QString nameOf(Choice choice) {
    switch (choice) {
    case Choice::System:
        return words(QT_TRANSLATE_NOOP("ui::look::choice", "As the system"));
    case Choice::Light:
        return words(QT_TRANSLATE_NOOP("ui::look::choice", "Light"));
    case Choice::Dark:
        return words(QT_TRANSLATE_NOOP("ui::look::choice", "Dark"));
    case Choice::HighContrast:
        return words(QT_TRANSLATE_NOOP("ui::look::choice", "High contrast"));
    }
    return {};
}

void choose(Choice choice) {
    QSettings().setValue(QLatin1String(key), static_cast<int>(choice));
    apply(schemeOf(choice));
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
    keepEscInLists();
    showBeginnings();
    showWholeChoices();
    system(); // before our own colours: without a portal the palette tells the system's
    apply(schemeOf(chosen()));
}

} // namespace ui::look

#include "choice.moc"
