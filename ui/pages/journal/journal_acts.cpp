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

model::Result<SharedBook> read(model::Desk& desk, QDate from, QDate to) {
    auto book = std::make_shared<Book>();
    KU_TRY(book->lines, model::JournalService(desk.session).lines(from, to));
    for (const model::JournalLine& line : book->lines) {
        if (line.corrects == 0) continue;
        KU_TRY(const auto corrected, desk.reg().journal().byId(line.corrects));
        book->numbers[corrected.id] = corrected.number;
    }
    return SharedBook(std::move(book));
}

std::vector<int> find(const Book& book, const QString& text) {
    const QString wanted = text.trimmed();
    std::vector<int> found;
    for (int place = 0; place < static_cast<int>(book.lines.size()); ++place) {
        const model::JournalLine& line = book.lines[static_cast<std::size_t>(place)];
        const QString* const texts[] = {&line.userName,     &line.stateBody,    &line.letterNumber,
                                        &line.mediumSerial, &line.receiverName, &line.receiverDocument};
        const bool has = wanted.isEmpty() || QString::number(line.number) == wanted ||
                         std::any_of(std::begin(texts), std::end(texts), [&](const QString* one) {
                             return one->contains(wanted, Qt::CaseInsensitive);
                         });
        if (has) found.push_back(place);
    }
    return found;
}

model::Result<model::Bytes> paper(model::Desk& desk, QDate from, QDate to) {
    KU_TRY(auto lines, model::JournalService(desk.session).lines(from, to));
    KU_CHECK(addCorrected(desk, lines));
    KU_TRY(const auto context, model::papers::contextOfToday(desk.session));
    return model::papers::journal(lines, context);
}

} // namespace ui::journal
