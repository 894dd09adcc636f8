// SPDX-License-Identifier: Apache-2.0
#include "ui/papers/show_paper.h"

#include <QRegularExpression>
#include <QThread>

#include "ui/papers/paper_preview.h"

namespace ui::papers {

QString fileNameOf(const QString& what, const QString& letterNumber) {
    static const QRegularExpression impossible(QStringLiteral(R"([/\\:*?"<>|\x00-\x1f])"));
    QString number = letterNumber;
    return QStringLiteral("%1 %2.pdf").arg(what, number.replace(impossible, QStringLiteral("-")));
}

void showPaper(QWidget* asker, Work& work, look::Banner& banner, const QString& title,
               const QString& fileName, MakePaper make, Origin origin) {
    work.start(
        asker,
        [make = std::move(make), title, fileName, origin, window = QThread::currentThread()](
            model::Desk& desk, model::Job& job) -> model::Result<Paper> {
            const model::Job::Stoppable stoppable(job);
            job.progress(model::Step::Printing);
            KU_TRY(auto pdf, make(desk, job));
            KU_TRY(auto opened, papers::open(pdf, *window, job));
            return Paper{std::move(pdf), title, fileName, std::move(opened), origin};
        },
        [asker, &work, &banner](model::Result<Paper> paper) {
            if (!paper) return banner.fail(paper.error());
            if (asker->findChild<PaperPreview*>()) return; // the key was pressed twice
            (new PaperPreview(work, std::move(*paper), asker))->open();
        });
}

} // namespace ui::papers
