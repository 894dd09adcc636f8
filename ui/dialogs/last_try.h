// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace ui {

namespace look {
class Banner;
}

/**
 * One try of a PIN is left: a warning, and a tick without which it is not used. The tick is good
 * for one try; in view only while it is asked for.
 */
class LastTry : public QWidget {
    Q_OBJECT

public:
    explicit LastTry(QWidget* parent);

    /** pins: the lines of those it is asked of, where more than one is in view. */
    void ask(bool asked, const QList<QLineEdit*>& pins = {});
    /** Not asked for, or ticked. */
    bool isAnswered() const;
    /** Whether the last try may be used, for this once. */
    bool take();
    void retranslate();

signals:
    void changed();

private:
    QString words() const;

    look::Banner* m_warning;
    QCheckBox* m_sure;
    bool m_asked = false;
    QList<QLineEdit*> m_pins; // which ones
};

} // namespace ui
