// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/jobs/work.h"
#include "ui/look/banner.h"
#include "ui/pages/structures/order_acts.h"

namespace ui {

class PinForm;

/**
 * The PINs of an order, asked for while the media are in that it needs: the CA's, and the holder's
 * where the key is on one. What is missing is said in their place; what went wrong, above them.
 */
class PinsAsked : public QWidget {
    Q_OBJECT

public:
    /** go, words: what the button is called that goes on with the order. */
    PinsAsked(Work& work, const char* go, look::Words words, QWidget* parent);

    /**
     * Asks for those of this order from now on, while in view. ca: 0 where nothing is signed, and
     * no PIN is asked for.
     */
    void begin(model::Id caId, const QString& medium);
    /** Whether it may go on at all: nothing is asked for while not. */
    void setOn(bool on);
    /** It may as soon as something else is filled in: asked for now, and its button is off. */
    void setWaiting();
    /** For a place outside. */
    QWidget* act() const;
    issue::Pins take();
    /** What stopped an attempt with these PINs. */
    void fail(const order::Attempt& made, const issue::Pins& pins);
    void fail(const model::Error& error);
    look::Banner& message() { return *m_message; }
    void focusFirst();
    void forget();
    void retranslate();

signals:
    void entered();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void look();
    void onSeen(const issue::MediaLook& seen);
    bool isThere() const;
    void arrange();
    QString missingText() const;

    Work* m_work;
    model::Id m_ca = 0;
    QString m_medium;
    issue::MediaLook m_seen;
    bool m_isKnown = false; // somebody looked into the slots
    bool m_isOn = false;
    bool m_isWaiting = false; // for what else is filled in
    bool m_wantsFocus = false;
    int m_turn = 0;
    look::Banner* m_message;
    look::Banner* m_missing;
    PinForm* m_pins;
    QTimer m_poll;
};

} // namespace ui
