// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/desk.h"
#include "model/job/job.h"

/** One object of each of the Order's structures, for those who want to see one or to check us. */
namespace model {

struct Sample {
    std::string structure; // "nuc-05-legal-gost"
    Bytes der;
    bool isList = false;
};

/**
 * Issues one certificate by each structure of the Order at this training workplace, from its own
 * CAs' to those of holders who do not exist, and one list by each structure of a list, all on
 * record as any other. The chain is there with its national CAs (makeTrainingChain), its media
 * logged in. In the Order's sequence. NotTraining, NoCa, and what the services say.
 */
Result<std::vector<Sample>> makeSamples(Desk& desk, Job& job);

} // namespace model
