// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>

#include <QLocale>

#include "model/application/application_service.h"
#include "model/desk.h"
#include "ui/jobs/pages.h"

namespace ui {

/** What the list of letters shows. */
enum class Listed { LettersThatWait, RowsThatWait, AllLetters };

/** A letter, or one of its rows, as a line of the list. */
struct LetterLine {
    model::Id letter = 0;
    model::Id row = 0; // 0: the whole letter
    QString letterNumber = {};
    QDate letterDate = {};
    QString stateBody = {};
    QString person = {}; // of a row
    std::map<model::RowState, int> states = {};
    std::optional<QDate> due = {}; // of what waits, the earliest
    bool overdue = false;
    QString searched = {}; // of what waits: everything it is found by, as plainLetters() has it
};

/** The list, and what says how soon they are due. */
struct LetterLines {
    std::vector<LetterLine> lines;
    QString dueClause = {};
};

/** In the worker: letters or rows that wait, overdue first. */
model::Result<LetterLines> listLetters(model::Desk& desk, Listed listed);

/** A column that all letters can be sorted by: as LetterTable::Column. A person is a row's. */
enum class LetterSort { Due, Letter, Body, State = 4, Progress };

/** What is looked for among all letters, and in which order it is shown: none is newest first. */
struct LetterSearch {
    QString text = {};
    std::optional<LetterSort> by = {};
    Qt::SortOrder order = Qt::AscendingOrder;
    QLocale language = {};
};

/** The letters that were found, however many; their lines are read as they come into view. */
struct FoundLetters {
    PagedList<LetterLine> letters;
    QString dueClause = {};
};
model::Result<FoundLetters> findLetters(model::Desk& desk, const LetterSearch& search,
                                        const model::Job& job);
model::Result<std::vector<LetterLine>> readLetters(model::Desk& desk,
                                                   const std::vector<model::Id>& ids);

/** A letter opened, with the law of today. */
struct OpenLetter {
    model::Application letter;
    const model::Rules* rules = nullptr;
    std::chrono::seconds utcOffset{};                 // by which its days are told
    std::map<model::Id, QDate> due;                   // of rows that wait
    std::map<model::Id, model::DecisionMade> decided; // of rows that were
};
model::Result<OpenLetter> openLetter(model::Desk& desk, model::Id letter);

/** The letter's table as appendix 1, and the reasoned answer on its refused rows, as PDF. */
model::Result<model::Bytes> applicationPaper(model::Desk& desk, model::Id letter, model::Job& job);
model::Result<model::Bytes> replyPaper(model::Desk& desk, model::Id letter, model::Job& job);

} // namespace ui
