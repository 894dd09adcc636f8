// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
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

    /** pin: which one, where more than one is in view. */
    void ask(bool asked, const QString& pin = {});
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
    QString m_pin; // which one
};

} // namespace ui
