// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/desk.h"
#include "model/domain/authority.h"
#include "model/job/job.h"

namespace model {

/** What is made; an RSA root and its CA take some seconds. */
enum class TrainingChains {
    StateBodies,
    WithNational, // the national authorities, and the roots above them, as well
};

/**
 * A root and a state-bodies CA for each algorithm that resources/rules/workplace.json lists
 * (2015 and 2004), and a root and a national CA for each of its nationalAlgorithms (2015 and RSA).
 * The roots' keys are on one software medium of this PKCS#11 module, the state-bodies CAs' on
 * another, the national ones' on a third. The media get this PIN, as user and as administrator, and
 * stay logged in. Every name says that it is for training. What an earlier, broken-off call has
 * made is kept and gone on from, the same PIN given. NotTraining, ClockNotConfirmed, ClockStopped;
 * the answer is all generations, roots first.
 */
Result<std::vector<CaGeneration>>
makeTrainingChain(Desk& desk, const std::string& module, const Secret& pin, Job& job,
                  TrainingChains chains = TrainingChains::StateBodies);

} // namespace model
