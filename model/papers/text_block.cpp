// SPDX-License-Identifier: Apache-2.0
#include "model/papers/text_block.h"

#include <algorithm>

namespace model::papers {

namespace {

constexpr qreal leading = 1.27;

/** Where a line had better end, given where it ends for want of room. */
int betterEnd(const QString& text, int start, int end) {
    if (end >= text.size() || end - start < 2) return end;
    const QChar last = text.at(end - 1);
    if (last.isSpace() || text.at(end).isSpace()) return end;
    if (last == QLatin1Char('-') && text.at(end - 2).isDigit() && text.at(end).isLetter()) {
        const auto space = text.lastIndexOf(QLatin1Char(' '), end - 1);
        return space > start ? static_cast<int>(space) + 1 : end;
    }
    if (!last.isLetterOrNumber()) return end;
    // In the middle of a word: it is longer than the line. A mailbox and its domain part first.
    const auto word = text.lastIndexOf(QLatin1Char(' '), end - 1) + 1;
    const auto from = std::max<qsizetype>(word, start);
    for (const QString& marks : {QStringLiteral("@"), QStringLiteral("._-/")})
        for (auto i = end - 1; i > from; --i)
            if (marks.contains(text.at(i))) return i + 1;
    return end;
}

int layOut(QTextLayout& layout, qreal width, qreal lineHeight, qreal raise) {
    int lines = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const int natural = line.textStart() + line.textLength();
        const int end = betterEnd(layout.text(), line.textStart(), natural);
        if (end != natural) {
            // Columns are letters with their accents; where these differ from characters the
            // natural end stays.
            line.setNumColumns(end - line.textStart(), width);
            if (line.textStart() + line.textLength() != end) line.setLineWidth(width);
        }
        line.setPosition({0, lines * lineHeight - raise});
        ++lines;
    }
    layout.endLayout();
    return lines;
}

} // namespace

QString printable(const QString& text) {
    QString made = text;
    made.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (QChar& c : made) {
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r'))
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            c = QLatin1Char(' ');
    }
    return made;
}

TextBlock breakText(const QString& printable, qreal width, const TextStyle& style,
                    const QFont& font, QPaintDevice* device) {
    TextBlock block;
    block.lineHeight = pt(style.points) * leading;
    block.layout = std::make_shared<QTextLayout>(printable, font, device);
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    block.layout->setTextOption(option);
    block.layout->setCacheEnabled(true);
    // The font's own ascent is taller than its letters: they sit in the middle of the line.
    const qreal raise = pt(style.points) * 0.12;
    block.lines = layOut(*block.layout, width, block.lineHeight, raise);
    if (!style.balanced || block.lines < 2) return block;
    qreal narrow = width / 2, enough = width;
    while (enough - narrow > mm(1)) {
        const qreal tried = (narrow + enough) / 2;
        const bool fits = layOut(*block.layout, tried, block.lineHeight, raise) == block.lines;
        (fits ? enough : narrow) = tried;
    }
    layOut(*block.layout, enough, block.lineHeight, raise);
    block.indent = (width - enough) / 2;
    return block;
}

} // namespace model::papers
