// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/papers/pages.h"

namespace model::papers {

/** A text at a place in a row. */
struct Cell {
    qreal x = 0; // from the left margin
    qreal width = 0;
    TextBlock text;
    bool atBottom = false; // stands on the row's lower edge
    bool ruled = false;    // the row's lower edge is a line to write on
};

/** Texts side by side: a paragraph is a row of one cell, a table's row has a grid. */
struct Row {
    std::vector<Cell> cells;
    qreal above = 0;   // space before it; none at the top of a page
    qreal padding = 0; // above and below the texts
    qreal least = 0;   // height
    bool grid = false;
    bool shaded = false;

    qreal height() const;
};

/**
 * Rows one below the other, page after page. A row is not broken unless it is taller than a page:
 * then it goes on, line by line, on the next.
 */
class Flow {
public:
    explicit Flow(Pages& pages);

    /** These rows now and at the top of every new page, until told otherwise. */
    void repeat(std::vector<Row> head);

    void stopRepeating() { m_head.clear(); }

    void place(const Row& row);
    /** Goes to a new page now if this does not fit and a new page would hold it. */
    void need(qreal height);
    void newPage();

private:
    qreal spaceBefore(const Row& row) const { return m_atTop ? 0 : row.above; }
    qreal room() const { return m_pages.area().bottom() - m_y; }
    qreal headHeight() const;
    void drawWhole(const Row& row);
    void drawInParts(const Row& row);
    void drawPart(const Row& row, const std::vector<int>& from, const std::vector<int>& to,
                  qreal height);
    void drawEdges(const Row& row, qreal top, qreal height);

    Pages& m_pages;
    std::vector<Row> m_head;
    qreal m_y = 0;
    bool m_atTop = true;
};

} // namespace model::papers
