// SPDX-License-Identifier: Apache-2.0
#include "ui/papers/pdf.h"

namespace ui::papers {

Pdf::Pdf(const model::Bytes& pdf)
    : m_octets(reinterpret_cast<const char*>(pdf.data()), static_cast<qsizetype>(pdf.size())) {
    m_buffer.setBuffer(&m_octets);
    m_buffer.open(QIODevice::ReadOnly);
    m_document.load(&m_buffer);
}

void Pdf::moveTo(QThread& thread) {
    m_buffer.moveToThread(&thread);
    m_document.moveToThread(&thread);
}

model::Result<std::unique_ptr<Pdf>> open(const model::Bytes& pdf, QThread& shownIn,
                                         model::Job& job) {
    auto opened = std::make_unique<Pdf>(pdf);
    for (int page = 0; page < opened->count(); ++page) {
        KU_CHECK(job.checkpoint());
        (void)opened->sizeOf(page);
    }
    opened->moveTo(shownIn);
    return opened;
}

} // namespace ui::papers
