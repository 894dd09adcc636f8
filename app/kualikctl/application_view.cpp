// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/application_view.h"

#include <algorithm>
#include <vector>

#include "app/kualikctl/text.h"
#include "model/access/clock_guard.h"
#include "model/access/today.h"
#include "model/text/language.h"
#include "model/text/names.h"

namespace app::kualikctl {

namespace {

using model::EmployeeRow;

struct Line {
    QString label; // empty: the value stands alone
    QString value;
};

class Lines {
public:
    void field(const char* name, const QString& value) {
        labelled(model::text::fieldName(QLatin1String(name)), value);
    }
    void labelled(const QString& label, const QString& value) {
        if (!value.isEmpty()) m_lines.push_back({label, value});
    }
    void alone(const QString& text) { m_lines.push_back({{}, text}); }

    /** One column of labels for the letter and all its rows. */
    void print(Output& output) const {
        qsizetype width = 0;
        for (const Line& line : m_lines)
            width = std::max(width, line.label.size());
        for (const Line& line : m_lines)
            output.line(line.label.isEmpty()
                            ? line.value
                            : QStringLiteral("  ") + line.label.leftJustified(width + 2) +
                                  line.value);
    }

private:
    std::vector<Line> m_lines;
};

void addLetter(Lines& lines, const model::Application& letter) {
    lines.alone(Text::tr("application %1").arg(letter.id));
    lines.field("letterNumber", letter.letterNumber);
    lines.field("letterDate", letter.letterDate.toString(Qt::ISODate));
    lines.field("received", letter.received.toString(Qt::ISODate));
    lines.field("stateBody", letter.stateBody);
    lines.field("headName", letter.headName);
    lines.field("executorName", letter.executorName);
    lines.field("executorPhone", letter.executorPhone);
    lines.field("mediaCount", QString::number(letter.mediaCount));
}

void addColumns(Lines& lines, const EmployeeRow& row, const model::Rules& rules) {
    lines.field("iin", row.iin);
    lines.field("bin", row.bin);
    lines.field("organization", row.organization);
    lines.field("position", row.position);
    lines.field("region", row.region);
    if (const model::Region* region = rules.region(row.regionCode))
        lines.labelled(Text::tr("region chosen"),
                       region->code + u' ' + region->in(model::text::language()));
    lines.field("email", row.email);
    lines.field("phone", row.phone);
    lines.field("category", model::text::name(row.category));
    lines.field("medium", model::text::name(row.mediumKind));
    if (row.second != model::SecondCertificate::None)
        lines.labelled(Text::tr("second certificate"), model::text::name(row.second));
    lines.field("secondProof", row.secondProof);
}

} // namespace

Status print(Output& output, model::Session& session, const model::Application& letter) {
    const auto applications = session.reg.applications();
    KU_TRY(const model::ClockLimits limits, session.reg.clockEvents().limits());
    KU_TRY(const model::Today today, model::todayOf(session.reg));
    const model::Rules* rules = today.rules;
    Lines lines;
    addLetter(lines, letter);
    for (const EmployeeRow& row : letter.rows) {
        lines.alone({});
        lines.alone(model::text::placeName(row.number) + QStringLiteral(": ") + row.fullName);
        addColumns(lines, row, *rules);
        lines.labelled(Text::tr("state"), model::text::wholeName(row.state));
        if (row.issueId) lines.labelled(Text::tr("issue"), QString::number(row.issueId));
        if (model::isRevokedSince(row))
            lines.labelled(Text::tr("revoked at"),
                           model::civilTimeText(*row.revokedAt, limits.utcOffset));
        if (row.state != model::RowState::Undecided) {
            KU_TRY(const auto decision, applications.decisionOf(row.id));
            if (decision)
                lines.labelled(Text::tr("decided"),
                               model::civilTimeText(decision->at, limits.utcOffset) +
                                   QStringLiteral(", ") + decision->by);
        }
        const model::Wording* ground = rules->refusalGround(row.refusalGround);
        lines.field("ground", ground ? ground->id + QStringLiteral(" — ") +
                                           ground->in(model::text::language())
                                     : row.refusalGround);
        lines.labelled(Text::tr("note"), row.refusalNote);
    }
    lines.print(output);
    return crypto::done();
}

} // namespace app::kualikctl
