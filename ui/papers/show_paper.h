// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "ui/jobs/work.h"
#include "ui/look/banner.h"
#include "ui/papers/paper.h"

namespace ui::papers {

/** "reply 12-3-45.pdf": what it is, then the letter's number without what file names cannot have.
 */
QString fileNameOf(const QString& what, const QString& letterNumber);

using MakePaper = std::function<model::Result<model::Bytes>(model::Desk&, model::Job&)>;

/**
 * Has the worker make a paper and opens its preview, from where it is printed or saved. Where it
 * cannot be made, the asker's banner says why; where it was cancelled, that. title, fileName,
 * origin: see Paper.
 */
void showPaper(QWidget* asker, Work& work, look::Banner& banner, const QString& title,
               const QString& fileName, MakePaper make, Origin origin = Origin::Form);

} // namespace ui::papers
