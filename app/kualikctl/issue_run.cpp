// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QJsonArray>

#include "app/kualikctl/advice.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/findings.h"
#include "app/kualikctl/issuing.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/media/media_service.h"
#include "model/text/names.h"

namespace app::kualikctl {

namespace {

/** What would stop every further row just the same. */
bool stopsTheRun(ErrorCode code) {
    constexpr ErrorCode codes[] = {
        ErrorCode::Cancelled,         ErrorCode::BadArgument, ErrorCode::ValueMissing,
        ErrorCode::OutOfMemory,       ErrorCode::DiskFull,    ErrorCode::ClockStopped,
        ErrorCode::ClockNotConfirmed, ErrorCode::CaNotUsable, ErrorCode::WouldOutliveCa,
        ErrorCode::RegisterDamaged,   ErrorCode::NotTraining, ErrorCode::FileNotWritable};
    return std::find(std::begin(codes), std::end(codes), code) != std::end(codes);
}

/** One run over the accepted rows of a letter. */
class IssueRun {
public:
    IssueRun(Context& context, model::Desk& desk, model::CaGeneration ca, model::Id application)
        : m_context(context)
        , m_desk(desk)
        , m_ca(std::move(ca))
        , m_application(application) {}

    /** False where no further row could succeed. */
    bool issueRow(const model::EmployeeRow& row) {
        m_context.output.line(
            Text::tr("row %1: %2").arg(QString::number(row.number), row.fullName));
        auto issued = tryRow(row);
        if (issued) {
            print(m_context.output, *issued);
            m_issued += json(*issued);
            return true;
        }
        const Error& error = issued.error();
        m_context.output.note(
            Text::tr("row %1: %2").arg(QString::number(row.number), sentenceOf(error)));
        m_failed += QJsonObject{
            {"row", row.number}, {"rowId", static_cast<qint64>(row.id)}, {"error", json(error)}};
        m_couldNot = m_couldNot || error.code != ErrorCode::FindingsStop;
        return !stopsTheRun(error.code);
    }

    Outcome end(model::Id application) {
        m_context.output.line(
            Text::tr("issued: %1, not issued: %2").arg(m_issued.size()).arg(m_failed.size()));
        if (!m_issued.isEmpty())
            m_context.output.line(Text::tr("to hand them over: %1")
                                      .arg(QStringLiteral("kualikctl journal handover "
                                                          "--application %1 --by-hand | --post | "
                                                          "--special-post")
                                               .arg(application)));
        m_context.output.object({{"application", static_cast<qint64>(application)},
                                 {"issued", m_issued},
                                 {"failed", m_failed}});
        if (m_couldNot) return Outcome::CannotTell;
        return m_failed.isEmpty() ? Outcome::Good : Outcome::Wanting;
    }

private:
    Result<TimedIssue> tryRow(const model::EmployeeRow& row) {
        // What stops the row is known before anybody looks for a medium.
        KU_TRY(const auto findings, model::IssuanceService(m_desk).check(row.id, m_ca));
        const auto errors =
            std::count_if(findings.begin(), findings.end(), [](const model::Finding& finding) {
                return finding.severity == model::Severity::Error;
            });
        if (errors > 0) {
            print(m_context.output, findings);
            return Error{ErrorCode::FindingsStop, {std::to_string(errors)}};
        }
        KU_TRY(const QString serial, freeMedium(row.mediumKind));
        m_tried += serial;
        return issue(m_context, m_desk, {row.id, serial, m_ca.id, false});
    }

    /** One that nobody tried and whose connector, where it is known, is the one wanted. */
    Result<QString> freeMedium(model::MediumKind wanted) {
        const model::MediaService service(m_desk);
        const bool waits = !m_context.arguments.has("no-wait");
        if (waits)
            m_context.output.line(
                Text::tr("put in a free medium: %1").arg(model::text::name(wanted)));
        QStringList except = m_tried;
        while (true) {
            KU_TRY(const auto medium,
                   waits ? service.waitForFree(except, m_context.job, m_application)
                         : presentFree(service, except));
            const QString serial = QString::fromStdString(medium.medium.serial);
            if (!medium.record || medium.record->kind == wanted) return serial;
            except += serial;
        }
    }

    Result<model::PresentMedium> presentFree(const model::MediaService& service,
                                             const QStringList& except) const {
        KU_TRY(auto found, service.free(except, m_application));
        if (found) return std::move(*found);
        return Error{ErrorCode::NotFound, {noFreeMedium}};
    }

    Context& m_context;
    model::Desk& m_desk;
    model::CaGeneration m_ca;
    model::Id m_application; // its own media come first
    QStringList m_tried;     // each medium once, whatever came of it
    QJsonArray m_issued;
    QJsonArray m_failed;
    bool m_couldNot = false;
};

/** Rows that were named can be issued to: a mistyped one is not passed over in silence. */
Status mayIssueTo(const model::Application& letter, const std::vector<int>& only) {
    for (const int number : only) {
        const auto row = std::find_if(letter.rows.begin(), letter.rows.end(),
                                      [&](const auto& one) { return one.number == number; });
        if (row == letter.rows.end())
            return usageFault(Text::tr("--row %1, but the letter has no such row").arg(number));
        if (row->state != model::RowState::Accepted)
            return Error{ErrorCode::WrongState,
                         {"row " + std::to_string(number), wordOf(row->state).toStdString()}};
    }
    return crypto::done();
}

Result<Outcome> run(Context& context) {
    KU_TRY(const model::Id id, idOf(context.arguments.operands.first()));
    KU_TRY(const auto only, numberOptions(context.arguments, "row"));
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const model::Application letter, desk->reg().applications().byId(id));
    KU_CHECK(mayIssueTo(letter, only));
    KU_TRY(auto ca, signingCa(context, **desk));
    IssueRun issues(context, **desk, std::move(ca), id);
    for (const model::EmployeeRow& row : letter.rows) {
        if (row.state != model::RowState::Accepted) continue;
        if (!only.empty() && std::find(only.begin(), only.end(), row.number) == only.end())
            continue;
        if (!issues.issueRow(row)) break;
    }
    return issues.end(id);
}

} // namespace

Command issueRunCommand() {
    return {"issue run",
            "APPLICATION",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "issue to the accepted rows of a letter, in order"),
            {{"row", "N", QT_TRANSLATE_NOOP("kualikctl", "only this row; may be repeated")},
             algorithmOption(),
             {"no-wait", nullptr,
              QT_TRANSLATE_NOOP("kualikctl", "do not wait where no free medium is there")},
             finalTryOption()},
            run,
            QT_TRANSLATE_NOOP("kualikctl", "the CA medium's, then one for each row's medium")};
}

} // namespace app::kualikctl
