// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/kualikctl/command.h"
#include "model/domain/issue.h"
#include "model/register/register.h"

namespace app::kualikctl {

/** A medium that is to go over, and whose it is. */
struct Chosen {
    model::Issue issue;
    model::RowInLetter row;
};

/**
 * The media named by their serial numbers or their issues' numbers, or those of a letter
 * (--application) that are written and still here: of its rows named by --row, or all. Each once,
 * however it is named. NotFound, WrongState for one named that is not waiting for its hand-over.
 */
Result<std::vector<Chosen>> chosenMedia(const Arguments& arguments, const model::Register& reg);

/** Faults of the command line alone. */
Status mayChoose(const Arguments& arguments);

/** "issue 5: letter 12-3, row 3, NAME, medium SERIAL". */
QString lineOf(const Chosen& chosen);

} // namespace app::kualikctl
