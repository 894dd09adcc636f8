// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include "model/application/application_service.h"
#include "model/desk.h"

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
    QString searched = {}; // everything it is found by
};

/** The list, and what says how soon they are due. */
struct LetterLines {
    std::vector<LetterLine> lines;
    QString dueClause = {};
};

/** In the worker: overdue first; all letters newest first. */
model::Result<LetterLines> listLetters(model::Desk& desk, Listed listed);

/** A letter opened, with the law of today. */
struct OpenLetter {
    model::Application letter;
    const model::Rules* rules = nullptr;
    std::map<model::Id, QDate> due; // of rows that wait
};
model::Result<OpenLetter> openLetter(model::Desk& desk, model::Id letter);

/** The letter's table as appendix 1, and the reasoned reply on its refused rows, as PDF. */
model::Result<model::Bytes> applicationPaper(model::Desk& desk, model::Id letter, model::Job& job);
model::Result<model::Bytes> replyPaper(model::Desk& desk, model::Id letter, model::Job& job);

} // namespace ui
