// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/journal/journal_acts.h"

#include <algorithm>

#include "model/domain/letters_alike.h"
#include "model/papers/paper_context.h"
#include "model/papers/papers.h"
#include "ui/look/collation.h"

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

QVariant keyOf(const model::JournalLine& line, SortBy by) {
    switch (by) {
    case SortBy::Number:
        return line.number;
    case SortBy::Day:
        return line.handedOverOn;
    case SortBy::User:
        return line.userName;
    case SortBy::StateBody:
        return line.stateBody;
    case SortBy::Letter:
        return line.letterNumber;
    case SortBy::Medium:
        return line.mediumSerial;
    case SortBy::Receiver:
        return line.receiverName;
    case SortBy::IssuedOn:
        return line.issuedOn;
    case SortBy::Channel:
        return static_cast<int>(line.channel);
    }
    return {};
}

std::vector<int> sortedBy(const Book& book, const std::vector<int>& found, const Search& search) {
    look::SortKeys keys;
    keys.reserve(found.size());
    for (const int place : found)
        keys.push_back(keyOf(book.lines[static_cast<std::size_t>(place)], *search.by));
    std::vector<int> places;
    places.reserve(found.size());
    for (const int at : look::sorted(keys, search.order, search.language))
        places.push_back(found[static_cast<std::size_t>(at)]);
    return places;
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

std::vector<int> find(const Book& book, const Search& search) {
    const QString wanted = model::plainLetters(search.text.trimmed());
    std::vector<int> found;
    for (int place = 0; place < static_cast<int>(book.lines.size()); ++place) {
        const model::JournalLine& line = book.lines[static_cast<std::size_t>(place)];
        const QString* const texts[] = {&line.userName,     &line.stateBody,
                                        &line.letterNumber, &line.mediumSerial,
                                        &line.receiverName, &line.receiverDocument};
        const bool has = wanted.isEmpty() || QString::number(line.number) == wanted ||
                         std::any_of(std::begin(texts), std::end(texts), [&](const QString* one) {
                             return model::hasPlainLetters(*one, wanted);
                         });
        if (has) found.push_back(place);
    }
    return search.by ? sortedBy(book, found, search) : found;
}

model::Result<model::Bytes> paper(model::Desk& desk, QDate from, QDate to, model::Job& job) {
    KU_TRY(auto lines, model::JournalService(desk.session).lines(from, to));
    KU_CHECK(addCorrected(desk, lines));
    KU_CHECK(job.checkpoint());
    KU_TRY(auto context, model::papers::contextOfToday(desk.session));
    context.job = &job;
    return model::papers::journal(lines, context);
}

} // namespace ui::journal
