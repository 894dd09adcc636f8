// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/screen.h"

/** The software media's slots, as hands would use them. */
namespace ui::test {

/** The name of the slot that was filled last, "slot-04". */
inline QString newestSlot(const Screen& screen) {
    return QDir(screen.tokens())
        .entryInfoList({QStringLiteral("*.token")}, QDir::Files, QDir::Name)
        .last()
        .completeBaseName();
}

inline void takeOut(const Screen& screen, const QString& slot) {
    screen.putTokenFile(slot + QStringLiteral(".pulled"), "");
}

inline void putIn(const Screen& screen, const QString& slot) {
    if (!QFile::remove(QDir(screen.tokens()).filePath(slot + QStringLiteral(".pulled"))))
        qFatal("%s is in its place", qPrintable(slot));
}

/** The medium that the issue page has prepared, out and in: its PIN is asked for again. */
inline void exchangePrepared(Screen& screen) {
    const QString slot = newestSlot(screen);
    takeOut(screen, slot);
    screen.wait("waitText", 60000);
    putIn(screen, slot);
    screen.wait("mediumPin", 60000);
}

} // namespace ui::test
