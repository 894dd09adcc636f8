// SPDX-License-Identifier: Apache-2.0
#include "ui/look/choice.h"

#include <QApplication>
#include <QCoreApplication>
#include <QSettings>

#include "ui/look/esc.h"
#include "ui/look/line_start.h"
#include "ui/look/mnemonics.h"
#include "ui/look/spoken.h"
#include "ui/look/system_scheme.h"
#include "ui/look/theme.h"
#include "ui/look/wheel.h"
#include "ui/look/whole_choice.h"

namespace ui::look {

namespace {

constexpr auto key = "scheme";

/** Made before our own colours are put: the palette of then is the system's. */
const SystemScheme& system() {
    static const SystemScheme asked(QApplication::palette());
    static const auto followed =
        QObject::connect(&asked, &SystemScheme::changed, &asked, [scheme = &asked] {
            if (chosen() == Choice::System) apply(scheme->scheme());
        });
    Q_UNUSED(followed)
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
    takeMnemonicsByKey();
    showBeginnings();
    showWholeChoices();
    system(); // before our own colours: the palette tells the system's
    apply(schemeOf(chosen()));
}

} // namespace ui::look
