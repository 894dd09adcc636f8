// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/certificates/detail_lines.h"
#include "ui/look/field_tree.h"

namespace ui {

/** The contents of a certificate, list or request, each group under its heading. */
void addDetailLines(look::FieldTree& tree, const std::vector<model::DetailLine>& lines);

} // namespace ui
