// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "model/rules/rules.h"
#include "ui/jobs/work.h"
#include "ui/look/banner.h"
#include "ui/pages/structures/order_acts.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class PinsAsked;

/**
 * An order that was broken off: how far it came, and the two ways on. It goes on from its last
 * step; or it is closed, on a ground where it must end in a certificate that is revoked at once.
 */
class BegunOrder : public QWidget {
    Q_OBJECT

public:
    BegunOrder(Work& work, QWidget* parent);

    void open(const model::StructureReport& report);
    const model::StructureReport& report() const { return m_report; }
    PinsAsked& pins() { return *m_pins; }
    /** On whose behalf the PINs were entered. */
    bool isClosing() const { return m_isClosing; }
    QString ground() const;
    QString note() const;
    /** Out of the form that closes it; false where that is not open. */
    bool stepBack();
    void retranslate();

signals:
    /** To go on, or to be closed: the PINs that were asked for are there. */
    void wanted();

private:
    bool needsGround() const;
    bool isKeyLost() const;
    void setClosing(bool closing);
    void readGrounds();
    void putGrounds();
    void enable();

    Work* m_work;
    model::StructureReport m_report;
    std::vector<model::RevocationGround> m_grounds;
    bool m_isClosing = false;
    QLabel* m_title;
    QLabel* m_about;
    look::Banner* m_state;
    QLabel* m_groundCaption;
    QComboBox* m_ground;
    QLabel* m_noteCaption;
    QLineEdit* m_note;
    PinsAsked* m_pins;
    QPushButton* m_close;
    QPushButton* m_back;
};

} // namespace ui
