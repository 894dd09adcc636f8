// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QCheckBox;

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

    void ask(bool asked);
    /** Not asked for, or ticked. */
    bool isAnswered() const;
    /** Whether the last try may be used, for this once. */
    bool take();
    void retranslate();

signals:
    void changed();

private:
    look::Banner* m_warning;
    QCheckBox* m_sure;
    bool m_asked = false;
};

} // namespace ui
