// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include "model/papers/form_data.h"
#include "model/papers/papers.h"

namespace model::papers {

/** What a form is filled in with: values by name, and the table's cells by column. */
struct Content {
    std::map<QString, QString> values;
    std::vector<std::map<QString, QString>> rows; // none: an empty row to write in
};

/** The form, filled in, as PDF. */
Result<Bytes> print(const Form& form, const Content& content, const Context& context);

} // namespace model::papers
