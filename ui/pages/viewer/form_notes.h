// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/viewer/viewed_structure.h"
#include "ui/findings/note_list.h"

namespace ui {

/** Notes, each with the octet of the object where its matter stands; 0: nowhere. */
struct PlacedNotes {
    std::vector<Note> notes;
    std::vector<std::size_t> offsets;

    void add(Note note, std::size_t offset) {
        notes.push_back(std::move(note));
        offsets.push_back(offset);
    }
};

/** What the linter found on a structure, the heaviest first, below what is to be said of its
 * edition. */
PlacedNotes structureNotes(const model::StructureCheck& check);

/** What it found on the form of the object itself, then how each that it holds stands: where that
 * follows a structure, what is wrong with it as well. */
PlacedNotes formNotes(const model::ObjectCheck& check);

} // namespace ui
