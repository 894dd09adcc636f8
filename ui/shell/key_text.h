// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QString>

namespace ui {

/** As the help says it: "Ctrl+Enter", which Qt calls "Ctrl+Return" after another key of old. */
inline QString keyText(const QKeySequence& key) {
    if (key.count() != 1 || key[0].key() != Qt::Key_Return)
        return key.toString(QKeySequence::NativeText);
    return QKeySequence(QKeyCombination(key[0].keyboardModifiers(), Qt::Key_Enter))
        .toString(QKeySequence::NativeText);
}

} // namespace ui
