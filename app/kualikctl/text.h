// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace app::kualikctl {

/** Text::tr("…"): the command line's own words; catalogues kualikctl_kk.ts, kualikctl_ru.ts. */
struct Text {
    Q_DECLARE_TR_FUNCTIONS(kualikctl)
};

/** The model's and crypto's own texts, which are UTF-8. */
QString text(std::string_view utf8);

/** The language of everything written from now on; false for one we do not have. */
bool setLanguage(const QString& language);

/** kk, ru or en after LC_ALL, LC_MESSAGES and LANG. */
QString languageOfEnvironment();

} // namespace app::kualikctl
