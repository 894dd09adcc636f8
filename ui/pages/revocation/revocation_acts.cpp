// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/revocation/revocation_acts.h"

#include <algorithm>
#include <map>

#include "model/papers/paper_context.h"
#include "model/papers/papers.h"
#include "model/publication/published_list.h"
#include "model/revocation/of_state_bodies.h"
#include "model/rules/identifiers.h"
#include "ui/look/collation.h"

namespace ui::revocation {

namespace {

constexpr int shown = 8;
constexpr int atOnce = 128; // read, until so many are found

using Keys = std::map<model::Id, QVariant>;

/** What stands in their heads; of what waits, until when it does and how many rows. */
model::Result<Keys> keysOf(model::Desk& desk, SortBy by) {
    Keys keys;
    if (by == SortBy::Letter || by == SortBy::Body) {
        KU_TRY(const auto heads, desk.reg().revocations().heads());
        for (const model::RevocationLetter& one : heads)
            keys[one.id] = by == SortBy::Letter ? one.letterNumber : one.stateBody;
        return keys;
    }
    KU_TRY(const auto waiting, due(desk));
    for (const model::DueRevocation& one : waiting) {
        const auto& rows = one.letter.rows;
        if (by == SortBy::Open)
            keys[one.letter.id] =
                static_cast<qlonglong>(std::count_if(rows.begin(), rows.end(), [](const auto& row) {
                    return row.state == model::RevocationRowState::Open;
                }));
        else if (one.due)
            keys[one.letter.id] = *one.due;
    }
    return keys;
}

model::Result<std::vector<model::Id>> sorted(model::Desk& desk, const std::vector<model::Id>& ids,
                                             const Order& order) {
    KU_TRY(const Keys keys, keysOf(desk, *order.by));
    const QVariant none = order.by == SortBy::Open ? QVariant(0) : QVariant();
    look::SortKeys ofAll;
    ofAll.reserve(ids.size());
    for (const model::Id id : ids) {
        const auto key = keys.find(id);
        ofAll.push_back(key == keys.end() ? none : key->second);
    }
    std::vector<model::Id> inOrder;
    inOrder.reserve(ids.size());
    for (const int place : look::sorted(ofAll, order.order, order.language))
        inOrder.push_back(ids[static_cast<std::size_t>(place)]);
    return inOrder;
}

/** The first few that a letter can be about: no other authority's, and no CA's own. */
model::Result<std::vector<model::CertificateRecord>>
findInStatus(model::Desk& desk, const QString& text, model::CertificateStatus status) {
    model::CertificateQuery query;
    query.text = text;
    query.status = status;
    query.limit = atOnce;
    std::vector<model::CertificateRecord> found;
    for (bool isLast = false; !isLast;) {
        KU_TRY(auto read, desk.reg().certificates().find(query));
        isLast = read.size() < static_cast<std::size_t>(atOnce);
        if (!read.empty()) query.after = read.back().id;
        for (model::CertificateRecord& one : read) {
            if (one.isOfCa()) continue;
            KU_TRY(const bool canBeMeant, model::isOfStateBodies(desk.reg(), one));
            if (!canBeMeant) continue;
            found.push_back(std::move(one));
            if (found.size() == static_cast<std::size_t>(shown)) return found;
        }
    }
    return found;
}

} // namespace

model::Result<std::vector<model::DueRevocation>> due(model::Desk& desk) {
    return model::RevocationService(desk.session).due();
}

model::Result<PagedList<model::DueRevocation>> all(model::Desk& desk, const Order& order) {
    KU_TRY(auto ids, desk.reg().revocations().letterIds());
    if (order.by) {
        KU_TRY(ids, sorted(desk, ids, order));
    }
    return Pages<model::DueRevocation>::open(desk, std::move(ids), read);
}

model::Result<std::vector<model::DueRevocation>> read(model::Desk& desk,
                                                      const std::vector<model::Id>& ids) {
    const model::RevocationService service(desk.session);
    std::vector<model::DueRevocation> letters;
    letters.reserve(ids.size());
    for (const model::Id id : ids) {
        KU_TRY(auto letter, service.letter(id));
        letters.push_back(std::move(letter));
    }
    return letters;
}

model::Result<Found> find(model::Desk& desk, const QString& text) {
    KU_TRY(auto valid, findInStatus(desk, text, model::CertificateStatus::Valid));
    if (!valid.empty()) return Found{std::move(valid)};
    KU_TRY(const auto revoked, findInStatus(desk, text, model::CertificateStatus::Revoked));
    return Found{{}, revoked.empty() ? QString() : revoked.front().fullName};
}

model::Result<model::RevocationLetter> completed(model::Desk& desk,
                                                 model::RevocationLetter letter) {
    for (model::RevocationRow& row : letter.rows) {
        KU_TRY(const auto held,
               model::ofPersonAtStateBodies(desk.reg(), model::plainDigits(row.iin)));
        row = model::completed(std::move(row), held);
    }
    return letter;
}

model::Application headOf(const model::RevocationLetter& letter) {
    model::Application head;
    head.letterNumber = letter.letterNumber;
    head.letterDate = letter.letterDate;
    head.received = letter.registered;
    head.stateBody = letter.stateBody;
    head.headName = letter.headName;
    head.executorName = letter.executorName;
    head.executorPhone = letter.executorPhone;
    head.mediaCount = letter.mediaCount;
    return head;
}

model::RevocationLetter withHead(const model::Application& head) {
    model::RevocationLetter letter;
    letter.letterNumber = head.letterNumber;
    letter.letterDate = head.letterDate;
    letter.registered = head.received;
    letter.stateBody = head.stateBody;
    letter.headName = head.headName;
    letter.executorName = head.executorName;
    letter.executorPhone = head.executorPhone;
    letter.mediaCount = head.mediaCount;
    return letter;
}

model::Result<model::Checked> correctHead(model::Desk& desk, const model::Application& head,
                                          const QString& why, const QString& whyAgain) {
    model::RevocationLetter letter = withHead(head);
    letter.id = head.id;
    return model::RevocationService(desk.session).correctHead(letter, why, whyAgain);
}

model::Result<Opened> open(model::Desk& desk, model::Id letter, model::Job& job) {
    const model::RevocationService service(desk.session);
    Opened opened;
    KU_TRY(opened.due, service.letter(letter));
    KU_TRY(const model::Today today, model::todayOf(desk.reg()));
    opened.rules = today.rules;
    opened.today = today.day;
    KU_TRY(opened.unlisted, model::unlistedOfLetter(desk.session, letter));
    auto plan = service.plan(letter, model::RowsWithErrors::LeaveOpen, job);
    if (plan)
        opened.plan = std::move(*plan);
    else
        opened.stopped = plan.error();
    return opened;
}

model::Result<model::Bytes> paper(model::Desk& desk, model::Id letter, model::Job& job) {
    KU_TRY(const auto due, model::RevocationService(desk.session).letter(letter));
    KU_TRY(auto context, model::papers::contextOfToday(desk.session));
    context.job = &job;
    return model::papers::revocation(due.letter, context);
}

} // namespace ui::revocation
