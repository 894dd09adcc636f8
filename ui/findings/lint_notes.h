// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/verification/structure_check.h"
#include "ui/findings/note_list.h"

namespace ui {

/** What the linter found, each with its place, the heaviest first. */
std::vector<Note> lintNotes(const std::vector<model::LintFinding>& findings);

/** The same, below what is to be said of the edition. */
std::vector<Note> lintNotes(const model::StructureCheck& check);

} // namespace ui
