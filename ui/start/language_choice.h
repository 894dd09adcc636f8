// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

/** The languages, each called in itself: whoever cannot read the screen finds the own one. */
class LanguageChoice : public QWidget {
    Q_OBJECT

public:
    explicit LanguageChoice(QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QList<QPushButton*> m_buttons; // in the order of languages()
};

} // namespace ui
