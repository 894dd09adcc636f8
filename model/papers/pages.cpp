// SPDX-License-Identifier: Apache-2.0
#include "model/papers/pages.h"

#include <cmath>

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include "model/papers/pdf_stamp.h"

namespace model::papers {

namespace {

// Papers are filed on their left side.
constexpr qreal leftMargin = mm(20);
constexpr qreal rightMargin = mm(10);
constexpr qreal topMargin = mm(15);
constexpr qreal bottomMargin = mm(14);

QFont fontOf(const QString& family, qreal points, QPdfWriter& device) {
    QFont font(family);
    font.setPointSizeF(points);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A missing letter must be found, not be drawn from another font.
    font.setStyleStrategy(QFont::NoFontMerging);
    // The least spacing that there is turns ligatures off: "ff" of a serial number stays two
    // letters, which a search in the paper finds.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return QFont(font, &device);
}

} // namespace

Pages::Pages(const QString& family, bool landscape, const QString& title)
    : m_family(family)
    , m_title(title)
    , m_buffer(&m_pdf)
    , m_writer(&m_buffer) {
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    m_writer.setResolution(unitsPerInch);
    m_writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                       landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                       QMarginsF()));
    m_paper = QRectF(0, 0, m_writer.width(), m_writer.height());
    m_area = m_paper.adjusted(leftMargin, topMargin, -rightMargin, -bottomMargin);
}

Status Pages::checkFont() const {
    if (!qobject_cast<QGuiApplication*>(QCoreApplication::instance()))
        return Error{ErrorCode::Internal, {}, "papers need a QGuiApplication"};
    if (!QFontDatabase::hasFamily(m_family))
        return Error{ErrorCode::FontMissing, {m_family.toStdString(), "fonts-noto-core"}};
    return done();
}

void Pages::add() {
    m_pages.emplace_back();
}

void Pages::noteMissing(const QString& text, const QFont& font) {
    if (m_missing) return;
    const QFontMetricsF metrics(font, &m_writer);
    const auto codePoints = text.toUcs4();
    for (const char32_t c : codePoints) {
        // Line ends and marks such as a soft hyphen have no shape of their own.
        const QChar::Category category = QChar::category(c);
        const bool shapeless = category == QChar::Separator_Line || category == QChar::Other_Format;
        if (!shapeless && !metrics.inFontUcs4(c)) {
            m_missing = c;
            return;
        }
    }
}

TextBlock Pages::text(const QString& text, qreal width, const TextStyle& style) {
    const QString content = printable(text);
    const QFont font = fontOf(m_family, style.points, m_writer);
    noteMissing(content, font);
    return breakText(content, width, style, font, &m_writer);
}

void Pages::draw(const TextBlock& block, QPointF at, int fromLine, int toLine) {
    m_pages.back().push_back(TextInk{block, at, fromLine, toLine});
}

void Pages::line(const QLineF& line, qreal width) {
    m_pages.back().push_back(LineInk{line, width});
}

void Pages::fill(const QRectF& area, const QColor& colour) {
    m_pages.back().push_back(FillInk{area, colour});
}

void Pages::paint(QPainter& painter, const TextInk& ink) const {
    const QPointF top = ink.at + QPointF(ink.block.indent, -ink.from * ink.block.lineHeight);
    for (int i = ink.from; i < ink.to; ++i)
        ink.block.layout->lineAt(i).draw(&painter, top);
}

void Pages::paint(QPainter& painter, const LineInk& ink) const {
    painter.save();
    painter.setPen(QPen(Qt::black, ink.width, Qt::SolidLine, Qt::SquareCap));
    painter.drawLine(ink.line);
    painter.restore();
}

void Pages::paint(QPainter& painter, const FillInk& ink) const {
    painter.fillRect(ink.area, ink.colour);
}

void Pages::paintWatermark(QPainter& painter, const QString& mark) {
    const qreal diagonal = std::hypot(m_paper.width(), m_paper.height());
    const qreal angle = std::atan2(m_paper.height(), m_paper.width());
    TextBlock block = text(mark, diagonal, {78, Qt::AlignHCenter});
    painter.save();
    painter.translate(m_paper.center());
    painter.rotate(-angle * 180 / M_PI);
    // PDF/A-1 has no transparency: pale ink, under the text.
    painter.setPen(QColor(228, 228, 228));
    paint(painter, TextInk{block, {-diagonal / 2, -block.height() / 2}, 0, block.lines});
    painter.restore();
}

void Pages::paintBand(QPainter& painter, const QString& mark) {
    const QRectF band(m_area.left(), mm(4), m_area.width(), mm(8));
    painter.fillRect(band, QColor(150, 20, 30));
    const TextBlock block = text(mark, band.width(), {13, Qt::AlignHCenter});
    painter.save();
    painter.setPen(Qt::white);
    paint(painter,
          TextInk{block, {band.left(), band.center().y() - block.height() / 2}, 0, block.lines});
    painter.restore();
}

void Pages::paintNumber(QPainter& painter, std::size_t page) {
    const QString number = QStringLiteral("%1 / %2").arg(page + 1).arg(m_pages.size());
    const TextBlock block = text(number, m_area.width(), {9, Qt::AlignHCenter});
    paint(painter, TextInk{block, {m_area.left(), m_paper.bottom() - mm(10)}, 0, block.lines});
}

Result<Bytes> Pages::finish(const PaperMarks& marks, const OnPage& onPage) {
    const DocumentFacts facts{m_title, QStringLiteral("Kualik"), marks.day};
    m_writer.setTitle(facts.title);
    m_writer.setCreator(facts.creator);
    m_writer.setDocumentXmpMetadata(xmpMetadata(facts));
    QPainter painter;
    if (!painter.begin(&m_writer)) return Error{ErrorCode::Internal, {}, "QPdfWriter: begin"};
    painter.setPen(Qt::black);
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        KU_CHECK(onPage(page, m_pages.size()));
        if (page > 0) m_writer.newPage();
        // The watermark lies on shades and under everything else.
        for (const Ink& ink : m_pages[page])
            if (const auto* shade = std::get_if<FillInk>(&ink)) paint(painter, *shade);
        if (!marks.training.isEmpty()) paintWatermark(painter, marks.training);
        for (const Ink& ink : m_pages[page])
            if (!std::holds_alternative<FillInk>(ink))
                std::visit([&](const auto& each) { paint(painter, each); }, ink);
        if (!marks.training.isEmpty()) paintBand(painter, marks.training);
        paintNumber(painter, page);
    }
    if (!painter.end()) return Error{ErrorCode::Internal, {}, "QPdfWriter: end"};
    if (m_missing)
        return Error{ErrorCode::BadArgument,
                     {QStringLiteral("character-missing U+%1")
                          .arg(uint(m_missing), 4, 16, QLatin1Char('0'))
                          .toStdString()}};
    return stamp(m_pdf, facts);
}

} // namespace model::papers
