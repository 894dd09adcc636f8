// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/common.h"
#include "model/job/job.h"

class QPrinter;

namespace ui::papers {

class Pdf;

/** The printer begins with the size and the orientation that the paper's first page has. */
void setUp(QPrinter& printer, const Pdf& pdf);

/**
 * Draws the pages that the printer's dialog chose, as many times as it says, each in its own
 * orientation. currentPage: from 0, for "the current page". Answers how many pages went to the
 * printer; 0 where it did not take them. May run on any thread.
 */
model::Result<int> print(const model::Bytes& pdf, QPrinter& printer, int currentPage,
                         model::Job& job);

} // namespace ui::papers
