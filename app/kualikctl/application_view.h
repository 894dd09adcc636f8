// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kualikctl/command.h"
#include "app/kualikctl/output.h"
#include "model/access/workplace.h"
#include "model/text/language.h"

/** Letters of appendix 1 for people. */
namespace app::kualikctl {

/** What a rule or a region is called in the language set. */
template <typename Named>
QString said(const Named& named) {
    const QString language = model::text::language();
    if (language == QLatin1String("kk")) return named.kk;
    return language == QLatin1String("ru") ? named.ru : named.en;
}

/** The letter and its rows, each with what was decided on it, when and by whom. */
Status print(Output& output, const model::Session& session, const model::Application& letter);

} // namespace app::kualikctl
