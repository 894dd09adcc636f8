// SPDX-License-Identifier: Apache-2.0
#include "ui/letter/came_back.h"

#include <QCoreApplication>
#include <QDateTime>

#include "model/access/clock_guard.h"
#include "ui/shell/language.h"

namespace ui {

QString cameBackTitle() {
    return QCoreApplication::translate("cameBack", "Letter not registered yet");
}

QString cameBackText(std::optional<model::Time> begun, std::chrono::seconds utcOffset,
                     const QString& discard) {
    if (!begun)
        return QCoreApplication::translate(
                   "cameBack",
                   "You began this letter before. Go on, or discard it for a new one: “%1”.")
            .arg(discard);
    return QCoreApplication::translate(
               "cameBack", "You began this letter on %1. Go on, or discard it for a new one: “%2”.")
        .arg(minuteText(*begun, utcOffset), discard);
}

QString headCameBackText() {
    return QCoreApplication::translate(
        "cameBack", "You began to correct this letter's head: what you typed is still here.");
}

QString lineCameBackText(int number) {
    return QCoreApplication::translate(
               "cameBack",
               "You began to correct line %1 of the journal: what you typed is still here.")
        .arg(number);
}

QString rowCameBackText(int number) {
    return QCoreApplication::translate(
               "cameBack",
               "You began to correct row %1 of this letter: what you typed is still here.")
        .arg(number);
}

QString goOnWithCorrectionText() {
    return QCoreApplication::translate("cameBack", "Go on with the correction…");
}

QString minuteText(model::Time at, std::chrono::seconds utcOffset) {
    const auto clock =
        QDateTime::fromSecsSinceEpoch((at + utcOffset).time_since_epoch().count(), Qt::UTC).time();
    return QStringLiteral("%1, %2").arg(dayText(model::civilDay(at, utcOffset)),
                                        clock.toString(QStringLiteral("HH:mm")));
}

} // namespace ui
