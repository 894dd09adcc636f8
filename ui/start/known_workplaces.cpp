// SPDX-License-Identifier: Apache-2.0
#include "ui/start/known_workplaces.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace ui::workplaces {

namespace {

constexpr auto key = "workplaces";
constexpr qsizetype most = 32; // the last ones

QStringList known() {
    return QSettings().value(QLatin1String(key)).toStringList();
}

/** However it was named: from whichever folder the program is started. */
QString pathOf(const QString& folder) {
    return QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
}

} // namespace

void remember(const QString& folder) {
    QStringList all = known();
    const QString path = pathOf(folder);
    if (!all.isEmpty() && all.front() == path) return;
    all.removeAll(path);
    all.prepend(path);
    QSettings().setValue(QLatin1String(key), all.first(qMin(all.size(), most)));
}

bool isThere(const QString& folder) {
    return QFileInfo::exists(folder + QStringLiteral("/keyring.json"));
}

bool isKnown(const QString& folder) {
    return known().contains(pathOf(folder));
}

bool isAway(const QString& folder) {
    return isKnown(folder) && !QFileInfo::exists(folder);
}

} // namespace ui::workplaces
