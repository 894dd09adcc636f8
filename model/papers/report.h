// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include <QStringList>

#include "model/papers/papers.h"

namespace model::papers {

/** A heading; under it values by name, and a table. Any of them may be empty. */
struct ReportSection {
    QString heading;
    std::vector<std::pair<QString, QString>> lines = {};
    QStringList columns = {};
    std::vector<int> widths = {}; // relative, one a column
    std::vector<QStringList> rows = {};
};

/** A paper that the Order has no form for, in words that are ready: a protocol. */
struct Report {
    QString title;
    QString verdict; // stands out, under the title
    std::vector<ReportSection> sections;
    QString signature; // whose signature it is for; a line to sign on
};

/** As PDF, as the other papers: errors as theirs. The language is that of the words. */
Result<Bytes> report(const Report& report, const Context& context);

} // namespace model::papers
