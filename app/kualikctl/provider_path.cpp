// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/text.h"

namespace app::kualikctl {

namespace {

Result<Outcome> run(Context& context) {
    // Installed: <prefix>/bin and <prefix>/lib/ossl-modules; in the build tree without "lib".
    const QDir here(QCoreApplication::applicationDirPath());
    for (const char* folder : {"../lib/ossl-modules", "../ossl-modules"}) {
        const QString path = QDir::cleanPath(here.filePath(QLatin1String(folder)));
        if (!QFile::exists(path + QStringLiteral("/kualik.so"))) continue;
        context.output.line(path);
        context.output.object({{"path", path}});
        return Outcome::Good;
    }
    return Error{ErrorCode::FileNotReadable, {"kualik.so", "not-beside-program"}};
}

} // namespace

Command providerPathCommand() {
    return {"provider-path",
            "",
            0,
            0,
            QT_TRANSLATE_NOOP("kualikctl", "the folder of kualik.so, for openssl -provider-path"),
            {},
            run};
}

} // namespace app::kualikctl
