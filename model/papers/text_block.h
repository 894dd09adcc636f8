// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QFont>
#include <QString>
#include <QTextLayout>

class QPaintDevice;

namespace model::papers {

// A twentieth of a point: fine enough for the printer's true widths of letters.
constexpr int unitsPerInch = 1440;
constexpr qreal pt(qreal points) {
    return points * unitsPerInch / 72;
}
constexpr qreal mm(qreal millimetres) {
    return millimetres * unitsPerInch / 25.4;
}

struct TextStyle {
    qreal points = 11;
    Qt::Alignment alignment = Qt::AlignLeft;
    bool balanced = false; // lines of like length, as few as possible
};

/** A text broken into lines of a width. */
struct TextBlock {
    std::shared_ptr<QTextLayout> layout;
    qreal lineHeight = 0;
    int lines = 0;
    qreal indent = 0; // of all lines
    qreal height() const { return lines * lineHeight; }
};

/** Line ends of the input break the line, other control characters are nothing to print. */
QString printable(const QString& text);

/**
 * Nothing is cut: a word that is longer than a line goes on in the next, from a mark in it ("@",
 * ".") if there is one. A number stays with what a hyphen ties to it ("11-тармақ").
 */
TextBlock breakText(const QString& printable, qreal width, const TextStyle& style,
                    const QFont& font, QPaintDevice* device);

} // namespace model::papers
