// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QLabel>

namespace ui::look {

/** An icon of resources/icons by its file's name, in the text's colour. */
QIcon icon(const char* name);

/**
 * In another colour. One of colours() itself is that of every scheme: where the program looks
 * otherwise, the icon does, too. Any other colour, and a copy of one of those, stays as it is.
 */
QIcon icon(const char* name, const QColor& colour);

/** An icon that stands by itself: drawn anew where the program looks otherwise, also out of view.
 */
class Picture : public QLabel {
public:
    using QLabel::QLabel;

    void put(const QIcon& icon, int side);

protected:
    void changeEvent(QEvent* event) override;

private:
    QIcon m_icon;
    int m_side = 0;
};

} // namespace ui::look
