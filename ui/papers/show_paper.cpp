// SPDX-License-Identifier: Apache-2.0
#include "ui/papers/show_paper.h"

#include <QRegularExpression>

#include "ui/papers/paper_preview.h"

namespace ui::papers {

QString fileNameOf(const QString& appendix, const QString& letterNumber) {
    static const QRegularExpression impossible(QStringLiteral(R"([/\\:*?"<>|\x00-\x1f])"));
    QString number = letterNumber;
    return QStringLiteral("%1-%2.pdf")
        .arg(appendix, number.replace(impossible, QStringLiteral("-")));
}

void showPaper(QWidget* asker, Work& work, look::Banner& banner, const QString& title,
               const QString& fileName, MakePaper make) {
    work.start(
        asker,
        [make = std::move(make)](model::Desk& desk, model::Job& job) {
            job.progress(model::Step::Printing);
            return make(desk, job);
        },
        [asker, &work, &banner, title, fileName](model::Result<model::Bytes> pdf) {
            if (!pdf) return banner.fail(pdf.error());
            if (asker->findChild<PaperPreview*>()) return; // the key was pressed twice
            (new PaperPreview(work, {std::move(*pdf), title, fileName}, asker))->open();
        });
}

} // namespace ui::papers
