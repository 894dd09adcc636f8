// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/domain/common.h"
#include "ui/papers/pdf.h"

namespace ui::papers {

/** Whose words are on it. */
enum class Origin {
    Form,     // one that the Order gives
    Reply,    // a letter for which the Order has none
    Protocol, // ours, in the language of the screen
};

/** A paper that a service made. */
struct Paper {
    model::Bytes pdf;
    QString title;    // in the language of the screen
    QString fileName; // where it is saved, as it is offered
    std::unique_ptr<Pdf> opened;
    Origin origin = Origin::Form;
};

} // namespace ui::papers
