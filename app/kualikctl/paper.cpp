// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/paper.h"

#include <QDir>
#include <QFileInfo>

#include "app/kualikctl/files.h"
#include "app/kualikctl/text.h"
#include "model/papers/paper_context.h"

namespace app::kualikctl {

Option paperOption() {
    return {"out", "FILE", QT_TRANSLATE_NOOP("kualikctl", "the PDF file to write"), true};
}

Result<model::papers::Context> paperContext(const model::Session& session) {
    return model::papers::contextOfToday(session);
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
