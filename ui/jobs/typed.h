// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

namespace ui {

/**
 * What an operator has typed and not given away yet, by what it is about: over the lock of the
 * desk, as long as the program runs. It is what is too little for a draft in the register. Never a
 * PIN or a password.
 */
class Typed {
public:
    QString text(const QString& of) const { return m_texts.value(of); }
    /** Empty: nothing is kept. */
    void keep(const QString& of, const QString& text) {
        if (text.isEmpty())
            m_texts.remove(of);
        else
            m_texts[of] = text;
    }

private:
    QHash<QString, QString> m_texts;
};

} // namespace ui
