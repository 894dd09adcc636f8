// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QPalette>

#include "ui/look/theme.h"

class QDBusConnection;

namespace ui::look {

/** What the system wants to look like: the desktop portal says it, or else the palette. */
class SystemScheme : public QObject {
    Q_OBJECT

public:
    /** What the portal's color-scheme may be; what it does not know counts as no preference. */
    enum class Wish : uint { None, Dark, Light };

    /** The palette is the system's, from before our own colours were put. */
    explicit SystemScheme(QPalette palette);

    Scheme scheme() const { return of(m_wish, m_highContrast, m_palette); }

    /** Somebody who wants neither has a dark desktop all the same, where its palette is dark. */
    static Scheme of(Wish wish, bool highContrast, const QPalette& palette);

signals:
    void changed();

private slots:
    void onChanged(const QString& space, const QString& name, const QDBusVariant& value);

private:
    void askFor(const QDBusConnection& bus, const QString& name);
    void take(const QString& name, const QDBusVariant& value);

    QPalette m_palette;
    Wish m_wish = Wish::None;
    bool m_highContrast = false;
};

} // namespace ui::look
