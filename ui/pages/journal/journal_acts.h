// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <optional>

#include <QLocale>

#include "model/desk.h"
#include "model/job/job.h"
#include "model/journal/journal_service.h"

/** What the journal's page asks of the services; all of it runs in the worker. */
namespace ui::journal {

/** The lines of some days, and the numbers of those that they correct. */
struct Book {
    std::vector<model::JournalLine> lines;
    std::map<model::Id, int> numbers;
};
/** A year's book is long: it is not copied, and the worker searches in it. */
using SharedBook = std::shared_ptr<const Book>;
model::Result<SharedBook> read(model::Desk& desk, QDate from, QDate to);

/** A column of appendix 3 that the lines can be sorted by. */
enum class SortBy { Number, Day, User, StateBody, Letter, Medium, Receiver, IssuedOn, Channel };

/** What is looked for, and in which order it is shown: none is the book's own. */
struct Search {
    QString text = {};
    std::optional<SortBy> by = {};
    Qt::SortOrder order = Qt::AscendingOrder;
    QLocale language = {};
};

/**
 * The places in the book of lines that have this text in them, whatever its case, and as a Russian
 * keyboard has it.
 */
std::vector<int> find(const Book& book, const Search& search);

/**
 * Appendix 3 of those days as PDF. A correction stands there beside the line that it corrects, of
 * whatever day that is.
 */
model::Result<model::Bytes> paper(model::Desk& desk, QDate from, QDate to, model::Job& job);

} // namespace ui::journal
