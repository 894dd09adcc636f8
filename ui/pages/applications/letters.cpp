// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/applications/letters.h"

#include "model/access/today.h"
#include "model/domain/letters_alike.h"
#include "model/papers/paper_context.h"
#include "model/papers/papers.h"

namespace ui {

namespace {

LetterLine lineOf(const model::Application& letter) {
    LetterLine line{.letter = letter.id,
                    .letterNumber = letter.letterNumber,
                    .letterDate = letter.letterDate,
                    .stateBody = letter.stateBody};
    QStringList searched{letter.letterNumber, letter.stateBody, letter.executorName};
    for (const model::EmployeeRow& row : letter.rows) {
        ++line.states[model::shownState(row)];
        searched += {row.fullName, row.iin, row.bin};
    }
    line.searched = model::plainLetters(searched.join(QLatin1Char('\n')));
    return line;
}

LetterLine lineOf(const model::DueRow& due) {
    const model::EmployeeRow& row = due.row.row;
    LetterLine line{.letter = due.row.applicationId,
                    .row = row.id,
                    .letterNumber = due.row.letterNumber,
                    .letterDate = due.row.letterDate,
                    .stateBody = due.row.stateBody,
                    .person = row.fullName,
                    .due = due.due,
                    .overdue = due.overdue};
    ++line.states[row.state];
    const QStringList searched{line.letterNumber, line.stateBody, due.row.executorName,
                               row.fullName,      row.iin,        row.bin};
    line.searched = model::plainLetters(searched.join(QLatin1Char('\n')));
    return line;
}

} // namespace

model::Result<LetterLines> listLetters(model::Desk& desk, Listed listed) {
    KU_TRY(const model::Today today, model::todayOf(desk.reg()));
    KU_TRY(const auto rows, model::ApplicationService(desk.session).due());
    LetterLines found{{}, today.rules->issueTermClauses()};
    std::vector<LetterLine>& lines = found.lines;
    if (listed == Listed::RowsThatWait) {
        for (const model::DueRow& row : rows)
            lines.push_back(lineOf(row));
        return found;
    }
    std::map<model::Id, const model::DueRow*> first; // a letter is due as its first row is
    std::vector<model::Id> letters;
    for (const model::DueRow& row : rows)
        if (first.try_emplace(row.row.applicationId, &row).second)
            letters.push_back(row.row.applicationId);
    for (const model::Id id : letters) {
        KU_TRY(const model::Application letter, desk.reg().applications().byId(id));
        LetterLine& line = lines.emplace_back(lineOf(letter));
        line.due = first[id]->due;
        line.overdue = first[id]->overdue;
    }
    return found;
}

model::Result<OpenLetter> openLetter(model::Desk& desk, model::Id letter) {
    OpenLetter open;
    KU_TRY(open.letter, desk.reg().applications().byId(letter));
    KU_TRY(const model::Today today, model::todayOf(desk.reg()));
    open.rules = today.rules;
    KU_TRY(const model::ClockLimits limits, desk.reg().clockEvents().limits());
    open.utcOffset = limits.utcOffset;
    KU_TRY(open.decided, desk.reg().applications().decisionsIn(letter));
    for (const model::EmployeeRow& row : open.letter.rows) {
        if (!model::waitsForAnswer(row.state)) continue;
        const auto due =
            model::rowDueDate(row, open.letter.received, *today.rules, *today.calendar);
        if (due) open.due[row.id] = *due; // else: a year that the calendar does not have
    }
    return open;
}

model::Result<model::Bytes> applicationPaper(model::Desk& desk, model::Id letter, model::Job& job) {
    KU_TRY(const model::Application found, desk.reg().applications().byId(letter));
    KU_TRY(auto paper, model::papers::contextOfToday(desk.session));
    paper.job = &job;
    return model::papers::application(found, paper);
}

model::Result<model::Bytes> replyPaper(model::Desk& desk, model::Id letter, model::Job& job) {
    KU_TRY(const model::Application found, desk.reg().applications().byId(letter));
    KU_TRY(auto paper, model::papers::contextOfToday(desk.session));
    paper.job = &job;
    KU_TRY(const model::Rules* rules, model::rulesOn(paper.day));
    KU_TRY(const auto reply, model::papers::refusalReplyTo(found, *rules));
    return model::papers::refusalReply(reply, paper);
}

} // namespace ui
