// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/journal/journal_acts.h"

#include <algorithm>

#include "model/papers/paper_context.h"
#include "model/papers/papers.h"

namespace ui::journal {

namespace {

/** Lines of other days that these correct, and those that they in turn correct. */
model::Status addCorrected(model::Desk& desk, std::vector<model::JournalLine>& lines) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const model::Id wanted = lines[i].corrects;
        const bool isHere = wanted == 0 || std::any_of(lines.begin(), lines.end(),
                                                       [&](auto& one) { return one.id == wanted; });
        if (isHere) continue;
        KU_TRY(auto line, desk.reg().journal().byId(wanted));
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end(),
              [](const auto& a, const auto& b) { return a.number < b.number; });
    return crypto::done();
}

} // namespace

model::Result<Book> read(model::Desk& desk, QDate from, QDate to) {
    Book book;
    KU_TRY(book.lines, model::JournalService(desk.session).lines(from, to));
    std::vector<model::JournalLine> all = book.lines;
    KU_CHECK(addCorrected(desk, all));
    for (const model::JournalLine& line : all)
        book.numbers[line.id] = line.number;
    return book;
}

model::Result<model::Bytes> paper(model::Desk& desk, QDate from, QDate to) {
    KU_TRY(auto lines, model::JournalService(desk.session).lines(from, to));
    KU_CHECK(addCorrected(desk, lines));
    KU_TRY(const auto context, model::papers::contextOfToday(desk.session));
    return model::papers::journal(lines, context);
}

} // namespace ui::journal
