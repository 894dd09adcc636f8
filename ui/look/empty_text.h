// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/spoken.h"

class QAbstractItemView;

namespace ui::look {

/**
 * What an empty table says in its own place: what comes there, and what to do first; or that what
 * is searched for is not there. Heard, too: by itself, and with the table when it has the focus.
 */
class EmptyText : public Notice {
    Q_OBJECT

public:
    enum class Filled { ByAnAnswer, ByHand };

    /**
     * Of a view that has its model; in view while the model has no row. Filled by an answer, a
     * table is not known to be empty before the first one came.
     */
    explicit EmptyText(QAbstractItemView* view, Filled filled = Filled::ByAnAnswer);

    /** Asked when the table turns out to be empty: by then it may be another question's answer. */
    void put(Words text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void putShown();

    QAbstractItemView* m_view;
    Words m_text;
    bool m_isKnown;
};

} // namespace ui::look
