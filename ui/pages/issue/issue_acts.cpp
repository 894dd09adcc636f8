// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/issue/issue_acts.h"

#include <algorithm>
#include <set>

#include "model/access/settings.h"
#include "model/access/today.h"
#include "model/media/media_service.h"
#include "model/papers/paper_context.h"
#include "model/papers/papers.h"
#include "model/register/stored_names.h"

namespace ui::issue {

namespace {

using model::ErrorCode;
using model::MediaService;
using model::PresentMedium;

QString serialOf(const PresentMedium& one) {
    return QString::fromStdString(one.medium.serial);
}

/** Until it has signed, an issue needs the medium of its CA. */
bool needsCa(const Task& task) {
    return task.kind != TaskKind::GoOn || task.issue.state < model::IssueState::Signed;
}

model::Result<model::CaGeneration> caOf(model::Desk& desk, const Task& task) {
    if (task.kind == TaskKind::GoOn) return desk.reg().authorities().byId(task.issue.caId);
    return model::IssuanceService(desk).signingCa();
}

/** Why a medium that is there is not for this task; nothing where it is. */
std::optional<model::Error> whyNot(const PresentMedium& one, const Task& task) {
    const std::string& serial = one.medium.serial;
    if (one.medium.pinLocked) return model::Error{ErrorCode::PinLocked, {serial}};
    if (one.medium.writeProtected) return model::Error{ErrorCode::MediumWriteProtected, {serial}};
    if (task.kind == TaskKind::GoOn) {
        if (serialOf(one) == task.issue.mediumSerial) return {};
        return model::Error{ErrorCode::MediumNotPresent, {task.issue.mediumSerial.toStdString()}};
    }
    const auto wrongState = [&](std::string_view state) {
        return model::Error{ErrorCode::WrongState, {"medium " + serial, std::string(state)}};
    };
    if (!one.isFree && one.record) return wrongState(model::storedName(one.record->state));
    if (!one.isFree) return model::Error{ErrorCode::MediumNotInitialised, {serial}};
    if (one.record && one.record->kind != task.row.row.mediumKind)
        return wrongState(model::storedName(one.record->kind));
    return {};
}

/** Whether an operator should be told although the medium was there before. */
bool isTold(const model::Error& why, const QString& serial, const Preference& preference) {
    return why.code == ErrorCode::PinLocked || why.code == ErrorCode::MediumWriteProtected ||
           (preference.before && !preference.before->contains(serial));
}

/** The one begun with, one just put in, one that came with the letter, one of no letter, any. */
int rankOf(const PresentMedium& one, const Task& task, const Preference& preference) {
    const QString serial = serialOf(one);
    if (serial == preference.current) return 5;
    if (preference.before && !preference.before->contains(serial)) return 4;
    const model::Id cameWith = one.record ? one.record->applicationId : 0;
    return cameWith == task.row.applicationId ? 3 : cameWith == 0 ? 2 : 1;
}

/** Blank ones first: on one that came back somebody's key may be. */
void offerToFormat(MediaLook& seen, const PresentMedium& one, const Task& task) {
    const bool isBlank = !one.medium.initialised;
    const bool isBack = one.record && one.record->state == model::MediumState::Returned &&
                        one.record->kind == task.row.row.mediumKind && !one.medium.writeProtected;
    if (!isBlank && !isBack) return;
    const auto firstBack = std::find_if(seen.blanks.begin(), seen.blanks.end(),
                                        [](const Blank& of) { return of.hasAdministratorPin; });
    seen.blanks.insert(isBlank ? firstBack : seen.blanks.end(), blankOf(one.medium));
}

void choose(MediaLook& seen, const PresentMedium& one, const Task& task,
            const Preference& preference) {
    const QString serial = serialOf(one);
    const int rank = rankOf(one, task, preference);
    if (preference.refused.contains(serial) || preference.aside.contains(serial)) return;
    ++seen.fit;
    if (rank <= seen.rank) return;
    seen.serial = serial;
    seen.rank = rank;
    seen.finalTry = one.medium.pinFinalTry;
    seen.pinLimits = one.medium.pinLimits;
}

void lookForCa(MediaLook& seen, const std::vector<PresentMedium>& media) {
    const auto found = std::find_if(media.begin(), media.end(), [&](const PresentMedium& one) {
        return serialOf(one) == seen.caSerial;
    });
    seen.caMissing = found == media.end();
    seen.caNeeded = !seen.caMissing && !found->medium.loggedIn;
    seen.caFinalTry = !seen.caMissing && found->medium.pinFinalTry;
    if (!seen.caMissing) seen.caPinLimits = found->medium.pinLimits;
}

Clauses clausesOf(const model::Rules& rules) {
    const auto ofFinding = [&](model::FindingCode code) {
        const auto found = rules.findings.find(code);
        return found == rules.findings.end() ? QString() : found->second.clause;
    };
    const model::FieldRule* document =
        rules.field(QStringLiteral("ucgo-3"), QStringLiteral("receiverDocument"));
    return {rules.issueTermClauses(), rules.mediaClause,
            ofFinding(model::FindingCode::ReceiverNotExecutor),
            document ? document->clause : QString(), ofFinding(model::FindingCode::GroundMissing)};
}

/**
 * Of these rows, those that do not wait any more because they have their certificate. One that the
 * register does not have is passed over: an older copy of it may have been put back.
 */
model::Result<std::vector<model::Id>> issuedOf(model::Desk& desk, const std::vector<model::Id>& run,
                                               const std::vector<Task>& waiting) {
    std::set<model::Id> wait;
    for (const Task& task : waiting)
        wait.insert(task.row.row.id);
    std::vector<model::Id> issued;
    for (const model::Id id : run) {
        if (wait.contains(id)) continue;
        const auto row = desk.reg().applications().row(id);
        if (!row && row.error().code == ErrorCode::NotFound) continue;
        if (!row) return row.error();
        if (row->row.state == model::RowState::Issued ||
            row->row.state == model::RowState::HandedOver)
            issued.push_back(id);
    }
    return issued;
}

/** What is on a medium is lost: it is the one that the operator was shown, or none. */
model::Status requireStillIn(const MediaService& media, const Blank& blank) {
    KU_TRY(const auto present, media.present());
    const bool isIn = std::any_of(present.begin(), present.end(), [&](const PresentMedium& one) {
        return isSame(blankOf(one.medium), blank);
    });
    if (isIn) return model::done();
    const QString name = blank.serial.isEmpty() ? QString::number(blank.slot) : blank.serial;
    return model::Error{ErrorCode::MediumRemoved, {name.toStdString()}};
}

} // namespace

Blank blankOf(const token::Medium& medium) {
    return {QString::fromStdString(medium.module),
            medium.slot,
            QString::fromStdString(medium.label),
            QString::fromStdString(medium.model),
            QString::fromStdString(medium.serial),
            medium.pinLimits,
            medium.initialised,
            QString::fromStdString(medium.slotName)};
}

bool isSame(const Blank& one, const Blank& other) {
    return one.module == other.module && one.slot == other.slot && one.serial == other.serial &&
           one.hasAdministratorPin == other.hasAdministratorPin;
}

model::Result<Queue> readQueue(model::Desk& desk, const std::vector<model::Id>& run) {
    Queue queue;
    KU_TRY(const auto rule, model::previewRule(desk.reg()));
    queue.previewsAlways = rule == model::PreviewRule::Always;
    KU_TRY(queue.pinSetBy, model::JournalService(desk.session).pinSetBy());
    KU_TRY(const auto today, model::todayOf(desk.session.reg));
    queue.clauses = clausesOf(*today.rules);
    KU_TRY(const auto begun, model::IssuanceService(desk).unfinished());
    for (const model::IssueReport& report : begun)
        queue.tasks.push_back({TaskKind::GoOn, report.row, report.issue});
    for (const auto& [state, kind] : {std::pair(model::RowState::Accepted, TaskKind::New),
                                      std::pair(model::RowState::NotDelivered, TaskKind::Again)}) {
        KU_TRY(const auto rows, desk.reg().applications().rowsInState(state));
        for (const model::RowInLetter& row : rows)
            queue.tasks.push_back({kind, row});
    }
    KU_TRY(queue.issued, issuedOf(desk, run, queue.tasks));
    KU_TRY(const auto written, desk.reg().issues().inState(model::IssueState::Written));
    for (const model::Issue& issue : written) {
        KU_TRY(auto row, desk.reg().applications().row(issue.rowId));
        queue.ready.push_back({issue, std::move(row), {}});
    }
    return queue;
}

model::Result<std::vector<model::Finding>> check(model::Desk& desk, const Task& task) {
    if (task.kind == TaskKind::GoOn) return model::IssuanceService(desk).checkGoOn(task.issue.id);
    KU_TRY(const auto ca, caOf(desk, task));
    return model::IssuanceService(desk).check(task.row.row.id, ca);
}

model::Result<model::CertificatePreview> preview(model::Desk& desk, const Task& task) {
    KU_TRY(const auto ca, caOf(desk, task));
    return model::IssuanceService(desk).preview(task.row.row.id, ca);
}

model::Result<MediaLook> look(model::Desk& desk, const Task& task, const Preference& preference) {
    KU_TRY(const auto media, MediaService(desk).present());
    MediaLook seen;
    if (needsCa(task)) {
        KU_TRY(const auto ca, caOf(desk, task));
        seen.caSerial = ca.tokenSerial;
        lookForCa(seen, media);
    }
    for (const PresentMedium& one : media) {
        if (one.holdsCaKey) continue;
        offerToFormat(seen, one, task);
        if (!one.medium.initialised) continue;
        seen.present += serialOf(one);
        if (auto why = whyNot(one, task)) {
            if (isTold(*why, serialOf(one), preference))
                seen.unfit.push_back({serialOf(one), std::move(*why)});
        } else {
            choose(seen, one, task, preference);
        }
    }
    return seen;
}

model::Result<bool> isIn(model::Desk& desk, const QString& serial) {
    KU_TRY(const auto media, MediaService(desk).present());
    return std::any_of(media.begin(), media.end(),
                       [&](const PresentMedium& one) { return serialOf(one) == serial; });
}

model::Result<Attempt> attempt(model::Desk& desk, const Task& task, const QString& serial,
                               const Pins& pins, model::Job& job) {
    MediaService media(desk);
    Attempt made;
    if (pins.ca) {
        KU_TRY(const auto ca, caOf(desk, task));
        if (const auto in = media.login(ca.tokenSerial, *pins.ca, pins.caConfirmed); !in)
            return Attempt{Place::CaPin, in.error()};
    }
    auto in = media.login(serial, *pins.medium, pins.mediumConfirmed);
    if (!in) return Attempt{Place::MediumPin, in.error()};
    made.findings = std::move(*in);
    model::IssuanceService service(desk);
    auto report = [&]() -> model::Result<model::IssueReport> {
        if (task.kind == TaskKind::GoOn) return service.resume(task.issue.id, job);
        KU_TRY(const auto ca, caOf(desk, task));
        return service.issue({task.row.row.id, serial, ca.id, task.kind == TaskKind::Again}, job);
    }();
    // One that was pulled out has forgotten its login by itself.
    const model::Status out = media.logout(serial);
    if (!report) {
        made.error = report.error();
        return made;
    }
    if (!out) made.error = out.error();
    made.findings.insert(made.findings.end(), report->findings.begin(), report->findings.end());
    made.report = std::move(*report);
    return made;
}

model::Result<model::Issue> close(model::Desk& desk, const Task& task, const QString& ground,
                                  const QString& note, const Pins& pins, model::Job& job) {
    if (pins.ca) {
        KU_TRY(const auto ca, caOf(desk, task));
        KU_CHECK(MediaService(desk).login(ca.tokenSerial, *pins.ca, pins.caConfirmed));
    }
    return model::IssuanceService(desk).closeNotDelivered(task.issue.id, ground, note, job);
}

model::Result<QString> prepare(model::Desk& desk, const Blank& blank, const model::Secret& soPin,
                               const model::Secret& pin, model::Job& job) {
    job.progress(model::Step::PreparingMedium);
    MediaService media(desk);
    KU_CHECK(requireStillIn(media, blank));
    KU_TRY(const QString label, media.labelFor(blank.slot));
    return media.prepare(blank.module, blank.slot, soPin, pin, label);
}

model::Result<HandOverDone> handOver(model::Desk& desk, const std::vector<model::HandOver>& all,
                                     model::Job& job) {
    model::JournalService service(desk.session);
    HandOverDone done;
    int handled = 0;
    model::Job::Stoppable stoppable(job); // between two media
    for (const model::HandOver& one : all) {
        if (const model::Status go = job.checkpoint(); !go) {
            done.error = go.error();
            break;
        }
        if (&one == &all.back()) stoppable.end();
        job.progress(model::Step::Registering, handled++, static_cast<int>(all.size()));
        const auto outcome = service.handOver(one);
        if (!outcome) {
            done.error = outcome.error(); // the lines before it stand
            break;
        }
        if (outcome->line) done.lines.push_back(*outcome->line);
        for (const model::Finding& finding : outcome->findings) {
            const auto same = std::find(done.findings.begin(), done.findings.end(), finding);
            if (same == done.findings.end()) done.findings.push_back(finding);
        }
    }
    return done;
}

model::Result<model::Bytes>
journalPaper(model::Desk& desk, const std::vector<model::JournalLine>& lines, model::Job& job) {
    KU_TRY(auto context, model::papers::contextOfToday(desk.session));
    context.job = &job;
    return model::papers::journal(lines, context);
}

} // namespace ui::issue
