// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

class QAbstractItemView;

namespace ui::look {

/** What an empty table says in its own place: what comes there, and what to do first. */
class EmptyText : public QLabel {
    Q_OBJECT

public:
    /** Of a view that has its model; it is in view while the model has no row. */
    explicit EmptyText(QAbstractItemView* view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void putShown();

    QAbstractItemView* m_view;
};

} // namespace ui::look
