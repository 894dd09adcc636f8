// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QString>

#include "model/domain/certificate_preview.h"
#include "model/domain/common.h"
#include "model/domain/journal_line.h"

namespace model {

/** What a new workplace begins with: resources/rules/workplace.json. */
struct WorkplaceRules {
    int utcOffsetMinutes = 0;
    int mostDaysAhead = 0;
    int leastPasswordCharacters = 0;
    std::chrono::seconds longestWait = {};
    PinSetter pinSetBy = PinSetter::Holder;

    int caNearEndDays = 0; // also a setting, as are the next two
    int crlValidityDays = 0;
    int crlNearEndDays = 0;
    int certificateNearEndDays = 0;
    int idleLockMinutes = 0; // also a setting

    Algorithm issueAlgorithm = Algorithm::Gost2015; // also a setting, as is the next one
    PreviewRule preview = PreviewRule::OnRequest;

    /** The chain of a training workplace. */
    struct Training {
        std::vector<Algorithm> algorithms;         // of roots and state bodies' CAs
        std::vector<Algorithm> nationalAlgorithms; // of national CAs and the roots above them
        int rootYears = 0;
        int caYears = 0;
        QString rootLabel; // of the medium with the roots' keys
        QString caLabel;
        QString nationalLabel;
    };
    Training training = {};

    /** BadResource. */
    static Result<WorkplaceRules> load();
};

} // namespace model
