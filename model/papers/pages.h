// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <variant>
#include <vector>

#include <QBuffer>
#include <QColor>
#include <QDate>
#include <QLineF>
#include <QPdfWriter>
#include <QPointF>
#include <QRectF>
#include <QString>

#include "model/domain/common.h"
#include "model/papers/text_block.h"

namespace model::papers {

struct PaperMarks {
    QString training; // empty: none
    QDate day;
};

/**
 * The pages of one paper. What stands where is collected first and painted by finish(), since
 * "1 / 3" can be written only when the last page is known.
 */
class Pages {
public:
    Pages(const QString& family, bool landscape, const QString& title);

    /** FontMissing unless the family is installed; a look-alike is not taken. */
    Status checkFont() const;

    QRectF area() const { return m_area; } // inside the margins
    void add();                            // a new page; the first, too
    TextBlock text(const QString& text, qreal width, const TextStyle& style);

    // On the last page:
    void draw(const TextBlock& block, QPointF at, int fromLine, int toLine);
    void line(const QLineF& line, qreal width);
    void fill(const QRectF& area, const QColor& colour);

    /** Before each page: how many there are; an error ends it. */
    using OnPage = std::function<Status(std::size_t page, std::size_t pages)>;
    Result<Bytes> finish(const PaperMarks& marks, const OnPage& onPage);

private:
    struct TextInk {
        TextBlock block;
        QPointF at;
        int from, to;
    };
    struct LineInk {
        QLineF line;
        qreal width;
    };
    struct FillInk {
        QRectF area;
        QColor colour;
    };
    using Ink = std::variant<TextInk, LineInk, FillInk>;

    void paint(QPainter& painter, const TextInk& ink) const;
    void paint(QPainter& painter, const LineInk& ink) const;
    void paint(QPainter& painter, const FillInk& ink) const;
    void paintWatermark(QPainter& painter, const QString& mark);
    void paintBand(QPainter& painter, const QString& mark);
    void paintNumber(QPainter& painter, std::size_t page);
    void noteMissing(const QString& text, const QFont& font);

    QString m_family;
    QString m_title;
    QByteArray m_pdf;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QRectF m_paper;
    QRectF m_area;
    std::vector<std::vector<Ink>> m_pages;
    char32_t m_missing = 0; // the first character that the font does not have
};

} // namespace model::papers
