// SPDX-License-Identifier: Apache-2.0
#include "model/papers/flow.h"

#include <algorithm>

namespace model::papers {

namespace {

constexpr qreal gridLine = pt(0.5);
const QColor headShade(236, 236, 236);

} // namespace

qreal Row::height() const {
    qreal tallest = 0;
    for (const Cell& cell : cells)
        tallest = std::max(tallest, cell.text.height());
    return std::max(least, tallest + 2 * padding);
}

Flow::Flow(Pages& pages)
    : m_pages(pages) {
    newPage();
}

void Flow::repeat(std::vector<Row> head) {
    m_head = std::move(head);
    for (const Row& row : m_head)
        drawWhole(row);
}

qreal Flow::headHeight() const {
    qreal height = 0;
    for (const Row& row : m_head)
        height += row.height();
    return height;
}

void Flow::newPage() {
    m_pages.add();
    m_y = m_pages.area().top();
    m_atTop = true;
    for (const Row& row : m_head)
        drawWhole(row);
}

void Flow::need(qreal height) {
    const qreal page = m_pages.area().height() - headHeight();
    if (height > room() && height <= page) newPage();
}

void Flow::place(const Row& row) {
    const qreal height = row.height();
    need(spaceBefore(row) + height);
    if (spaceBefore(row) + height <= room())
        drawWhole(row);
    else
        drawInParts(row);
}

void Flow::drawWhole(const Row& row) {
    std::vector<int> to;
    for (const Cell& cell : row.cells)
        to.push_back(cell.text.lines);
    drawPart(row, std::vector<int>(row.cells.size(), 0), to, row.height());
}

void Flow::drawInParts(const Row& row) {
    std::vector<int> from(row.cells.size(), 0);
    bool fresh = false;
    for (bool left = true; left;) {
        const qreal space = room() - spaceBefore(row) - 2 * row.padding;
        std::vector<int> to = from;
        qreal tallest = 0;
        left = false;
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const TextBlock& text = row.cells[i].text;
            // On a new page one line at least, so that the work ends.
            const int most = std::max(static_cast<int>(space / text.lineHeight), fresh ? 1 : 0);
            to[i] = std::min(text.lines, from[i] + most);
            tallest = std::max(tallest, (to[i] - from[i]) * text.lineHeight);
            left = left || to[i] < text.lines;
        }
        if (tallest > 0) drawPart(row, from, to, tallest + 2 * row.padding);
        from = to;
        if (left) newPage();
        fresh = true;
    }
}

void Flow::drawPart(const Row& row, const std::vector<int>& from, const std::vector<int>& to,
                    qreal height) {
    m_y += spaceBefore(row);
    const qreal left = m_pages.area().left();
    if (row.shaded)
        m_pages.fill(QRectF(left + row.cells.front().x, m_y,
                            row.cells.back().x + row.cells.back().width - row.cells.front().x,
                            height),
                     headShade);
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const Cell& cell = row.cells[i];
        const qreal texts = (to[i] - from[i]) * cell.text.lineHeight;
        const qreal y = cell.atBottom ? m_y + height - row.padding - texts : m_y + row.padding;
        const qreal inset = row.grid ? row.padding : 0;
        m_pages.draw(cell.text, {left + cell.x + inset, y}, from[i], to[i]);
    }
    drawEdges(row, m_y, height);
    m_y += height;
    m_atTop = false;
}

void Flow::drawEdges(const Row& row, qreal top, qreal height) {
    const qreal left = m_pages.area().left();
    const qreal bottom = top + height;
    for (const Cell& cell : row.cells) {
        const qreal x = left + cell.x;
        const qreal end = x + cell.width;
        if (row.grid || cell.ruled) m_pages.line(QLineF(x, bottom, end, bottom), gridLine);
        if (!row.grid) continue;
        m_pages.line(QLineF(x, top, end, top), gridLine);
        m_pages.line(QLineF(x, top, x, bottom), gridLine);
        m_pages.line(QLineF(end, top, end, bottom), gridLine);
    }
}

} // namespace model::papers
