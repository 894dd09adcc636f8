// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/verification/structure_check.h"
#include "ui/findings/note_list.h"

namespace ui {

/** What the linter found, each with its place, the heaviest first. */
std::vector<Note> lintNotes(const std::vector<model::LintFinding>& findings);

} // namespace ui
