// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/look/spoken.h"
#include "ui/pages/issue/issue_acts.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class LastTry;

/**
 * The PINs of one attempt: the holder's medium's, where there is one, and the CA's once a session.
 */
class PinForm : public QWidget {
    Q_OBJECT

public:
    explicit PinForm(QWidget* parent);

    /** Issue: for a place outside, where it is in view however much stands above the PINs. */
    QWidget* act() const;
    /** Where it does something else than to issue. */
    void callGo(const char* name, look::Words words);
    void setVisible(bool visible) override;
    /** Off: something else is to be given first. */
    void setOn(bool on);

    /**
     * Which are asked for: of no medium where none is seen. A last try is confirmed on purpose.
     */
    void ask(const issue::MediaLook& seen);
    /** A medium's PIN that was set just now, or typed and not tried: it is not asked for again. */
    void keep(const QString& serial, std::shared_ptr<model::Secret> pin);
    /** A try that was refused since it would be the last one. */
    void askLastTry(issue::Place place);
    /** Marks the line whose PIN was wrong, and goes there. */
    void fault(issue::Place place);
    /** Empties the lines; nothing is left in them. */
    issue::Pins take();
    void forget();
    void focusFirst();
    bool isComplete() const;
    void retranslate();

signals:
    void entered();

private:
    QLineEdit* lineOf(issue::Place place) const;
    void arrange(bool ca);
    bool isAnswered(const QLineEdit* line) const;
    void enableGo();
    void putLastTry();

    QLabel* m_caCaption;
    QLineEdit* m_ca;
    QLabel* m_mediumCaption;
    QLineEdit* m_medium;
    QLabel* m_keptText;
    LastTry* m_last;
    QPushButton* m_go;
    look::Words m_goWords; // empty: its own
    bool m_isOn = true;
    bool m_caAsked = false;
    bool m_mediumAsked = true; // the key is on one that is here
    bool m_isCaLast = false;   // one try of it is left
    bool m_isMediumLast = false;
    QString m_serial;
    QString m_caSerial;
    model::PinLimits m_limits; // of the medium's PIN
    model::PinLimits m_caLimits;
    QString m_keptOf; // the medium whose PIN is kept
    std::shared_ptr<model::Secret> m_kept;
};

} // namespace ui
