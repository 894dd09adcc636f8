// SPDX-License-Identifier: Apache-2.0
#include "ui/papers/print_pages.h"

#include <algorithm>

#include <QPageRanges>
#include <QPainter>
#include <QPrinter>

#include "ui/papers/pdf.h"

namespace ui::papers {

namespace {

constexpr qreal pointsPerInch = 72;
constexpr int finest = 600; // dots an inch; a page of more takes memory that no eye sees

/** On white, without colours where there are none: a printer gets a third of the octets. */
QImage imageOf(Pdf& pdf, int page, int resolution) {
    const QSizeF dots = pdf.sizeOf(page) * (resolution / pointsPerInch);
    QImage image = pdf.document().render(page, dots.toSize());
    QPainter painter(&image);
    painter.setCompositionMode(QPainter::CompositionMode_DestinationOver);
    painter.fillRect(image.rect(), Qt::white);
    painter.end();
    image.convertTo(image.allGray() ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
    return image;
}

/** As QPrinter counts: from 1. */
bool isChosen(const QPrinter& printer, int page, int currentPage) {
    switch (printer.printRange()) {
    case QPrinter::PageRange:
        return page >= printer.fromPage() && (printer.toPage() == 0 || page <= printer.toPage());
    case QPrinter::CurrentPage:
        return page == currentPage + 1;
    case QPrinter::AllPages:
    case QPrinter::Selection:
        break;
    }
    return printer.pageRanges().isEmpty() || printer.pageRanges().contains(page);
}

/** The pages in the order in which they go to the printer, with their copies. */
std::vector<int> order(const QPrinter& printer, int count, int currentPage) {
    std::vector<int> once;
    for (int page = 0; page < count; ++page)
        if (isChosen(printer, page + 1, currentPage)) once.push_back(page);
    if (printer.pageOrder() == QPrinter::LastPageFirst) std::reverse(once.begin(), once.end());
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    std::vector<int> all;
    for (int copy = 0; copy < copies; ++copy)
        all.insert(all.end(), once.begin(), once.end());
    if (!printer.collateCopies()) { // each page as often as wanted, then the next
        const auto placeOf = [&](int page) { return std::find(once.begin(), once.end(), page); };
        std::stable_sort(all.begin(), all.end(),
                         [&](int a, int b) { return placeOf(a) < placeOf(b); });
    }
    return all;
}

void setOrientation(QPrinter& printer, bool landscape) {
    printer.setPageOrientation(landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
}

/** Whole on the sheet, in its middle, never stretched: the paper in it may be of another size. */
QRectF placeOn(const QPrinter& printer, QSizeF page) {
    const QRectF sheet(QPointF(), printer.pageLayout().fullRectPixels(printer.resolution()).size());
    QRectF place(QPointF(), page.scaled(sheet.size(), Qt::KeepAspectRatio));
    place.moveCenter(sheet.center());
    return place;
}

} // namespace

void setUp(QPrinter& printer, const Pdf& pages) {
    if (pages.count() == 0) return;
    const QSizeF first = pages.sizeOf(0);
    const QSizeF upright = pages.isLandscape(0) ? first.transposed() : first;
    printer.setFullPage(true); // the paper has its own margins
    printer.setPageSize(QPageSize(upright, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    setOrientation(printer, pages.isLandscape(0));
    printer.setFromTo(0, 0);
}

model::Result<int> print(const model::Bytes& pdf, QPrinter& printer, int currentPage,
                         model::Job& job) {
    Pdf pages(pdf);
    const std::vector<int> all = order(printer, pages.count(), currentPage);
    const int resolution = std::min(printer.resolution(), finest);
    QPainter painter;
    int printed = 0;
    const model::Job::Stoppable stoppable(job);
    for (const int page : all) {
        if (const model::Status go = job.checkpoint(); !go) {
            printer.abort();
            return go.error();
        }
        job.progress(model::Step::Printing, printed, static_cast<int>(all.size()));
        printer.setFullPage(true);
        setOrientation(printer, pages.isLandscape(page));
        if (printed == 0 ? !painter.begin(&printer) : !printer.newPage()) return 0;
        painter.setRenderHint(QPainter::LosslessImageRendering); // letters stay sharp
        painter.drawImage(placeOn(printer, pages.sizeOf(page)), imageOf(pages, page, resolution));
        ++printed;
    }
    if (printed > 0 && !painter.end()) return 0;
    return printed;
}

} // namespace ui::papers
