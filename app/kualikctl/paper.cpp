// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/paper.h"

#include <QDir>
#include <QFileInfo>

#include "app/kualikctl/files.h"
#include "app/kualikctl/text.h"
#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"

namespace app::kualikctl {

Option paperOption() {
    return {"out", "FILE", QT_TRANSLATE_NOOP("kualikctl", "the PDF file to write"), true};
}

Result<model::papers::Context> paperContext(const model::Session& session) {
    model::papers::Context paper;
    paper.training = session.training;
    paper.operatorName = session.operatorName;
    KU_TRY(const auto limits, session.reg.clockEvents().limits());
    paper.day = model::civilDay(session.reg.now(), limits.utcOffset);
    KU_TRY(const auto values, model::authorityValues(session));
    if (const auto name = values.find("stateBodiesName"); name != values.end())
        paper.authorityName = QString::fromStdString(name->second);
    return paper;
}

Result<Outcome> writePaper(Context& context, const crypto::Bytes& pdf) {
    const QString file = context.arguments.value("out");
    // A folder that was mistyped is not made.
    if (!QFileInfo(file).absoluteDir().exists())
        return Error{ErrorCode::FileNotWritable, {file.toStdString(), "no-such-file"}};
    KU_CHECK(writeNew(file, pdf));
    context.output.line(Text::tr("written: %1").arg(file));
    context.output.object({{"file", file}});
    return Outcome::Good;
}

} // namespace app::kualikctl
