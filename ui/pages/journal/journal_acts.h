// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QLocale>

#include "model/desk.h"
#include "model/job/job.h"
#include "model/journal/journal_service.h"
#include "ui/jobs/pages.h"

/** What the journal's page asks of the services; all of it runs in the worker. */
namespace ui::journal {

/** A line, the number of the one that it corrects, and of the last that corrects it; 0: of none. */
struct Line {
    model::JournalLine line;
    int corrects = 0;
    int replacedBy = 0;
};

/** A column of appendix 3 that the lines can be sorted by. */
enum class SortBy { Number, Day, User, StateBody, Letter, Medium, Receiver, IssuedOn, Channel };

/** What is looked for, and in which order it is shown: none is the book's own. */
struct Search {
    QDate from = {};
    QDate to = {};
    QString text = {};
    std::optional<SortBy> by = {};
    Qt::SortOrder order = Qt::AscendingOrder;
    QLocale language = {};
    bool operator==(const Search&) const = default;
};

/** However many; they are read as they come into view. */
struct Found {
    PagedList<Line> lines;
    bool anyInTheseDays = false;
};
/**
 * The lines of those days that have this text in them, whatever its case, and as a Russian keyboard
 * has it.
 */
model::Result<Found> find(model::Desk& desk, const Search& search);
model::Result<std::vector<Line>> read(model::Desk& desk, const std::vector<model::Id>& ids);
/** What says now what this line should have said: itself, where none corrects it. */
model::Result<model::JournalLine> standing(model::Desk& desk, model::Id line);
/** The same, and the line for which a correction was begun, where it stands for that one, too. */
struct Standing {
    model::JournalLine line;
    model::Id typedFor = 0; // 0: for none, or for another one
};
/** @param begun 0: none */
model::Result<Standing> standingFor(model::Desk& desk, model::Id line, model::Id begun);

/**
 * Appendix 3 of those days as PDF. A correction stands there beside the line that it corrects, of
 * whatever day that is.
 */
model::Result<model::Bytes> paper(model::Desk& desk, QDate from, QDate to, model::Job& job);
/** The same of these lines alone, in the order of the book: the sheet that their receivers sign. */
model::Result<model::Bytes> paper(model::Desk& desk, const std::vector<model::Id>& ids,
                                  model::Job& job);

} // namespace ui::journal
