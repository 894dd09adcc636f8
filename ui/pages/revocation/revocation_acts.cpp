// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/revocation/revocation_acts.h"

#include "model/papers/paper_context.h"
#include "model/papers/papers.h"
#include "model/rules/identifiers.h"

namespace ui::revocation {

namespace {
constexpr int shown = 8;
}

model::Result<std::vector<model::DueRevocation>> list(model::Desk& desk, bool all) {
    const model::RevocationService service(desk.session);
    return all ? service.all() : service.due();
}

model::Result<std::vector<model::CertificateRecord>> find(model::Desk& desk, const QString& text) {
    model::CertificateQuery query;
    query.text = text;
    query.status = model::CertificateStatus::Valid;
    query.limit = shown;
    KU_TRY(auto found, desk.reg().certificates().find(query));
    std::erase_if(found, [](const auto& one) { return one.issueId == 0; }); // a CA's own
    return found;
}

model::Result<model::RevocationLetter> completed(model::Desk& desk,
                                                 model::RevocationLetter letter) {
    for (model::RevocationRow& row : letter.rows) {
        KU_TRY(const auto held, desk.reg().certificates().ofPerson(model::plainDigits(row.iin)));
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
