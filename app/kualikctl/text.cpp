// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/text.h"

#include <QTranslator>

#include "model/text/language.h"

namespace app::kualikctl {

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool setLanguage(const QString& language) {
    static QTranslator translator;
    if (!model::text::setLanguage(language)) return false;
    QCoreApplication::removeTranslator(&translator);
    if (language == QLatin1String("en")) return true; // the sources are English
    return translator.load(QStringLiteral(":/kualik/i18n/kualikctl_%1.qm").arg(language)) &&
           QCoreApplication::installTranslator(&translator);
}

QString languageOfEnvironment() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (value.isEmpty()) continue;
        const QString language = value.left(2);
        return model::text::languages().contains(language) ? language : QStringLiteral("en");
    }
    return QStringLiteral("en");
}

} // namespace app::kualikctl
