// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QBuffer>
#include <QPdfDocument>

#include "model/job/job.h"

namespace ui::papers {

/** A paper's PDF, opened: Qt's document, and the octets that it reads from. */
class Pdf {
public:
    explicit Pdf(const model::Bytes& pdf);
    Pdf(const Pdf&) = delete;
    Pdf& operator=(const Pdf&) = delete;

    QPdfDocument& document() { return m_document; }
    int count() const { return m_document.pageCount(); }
    QSizeF sizeOf(int page) const { return m_document.pagePointSize(page); }
    bool isLandscape(int page) const { return sizeOf(page).width() > sizeOf(page).height(); }

    /** By the thread that made it. */
    void moveTo(QThread& thread);

private:
    QByteArray m_octets;
    QBuffer m_buffer;
    QPdfDocument m_document; // goes first: it reads from the buffer
};

/**
 * Opened in a worker, for the thread that shows it. Cancelled between two pages: QtPdf reads each
 * page's objects when it is first asked for its size, as a view asks for all of them at once.
 */
model::Result<std::unique_ptr<Pdf>> open(const model::Bytes& pdf, QThread& shownIn,
                                         model::Job& job);

} // namespace ui::papers
