// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QJsonArray>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/findings.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/application/application_service.h"
#include "model/application/head_changes.h"
#include "model/revocation/revocation_service.h"
#include "model/text/names.h"

namespace app::kualikctl {

namespace {

using model::Application;
using model::RevocationLetter;

/** The options that name a new value; the day from which terms count is called as the form does. */
std::vector<Option> optionsFor(const Option& day) {
    return {
        {"why", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "the reason, for the audit"), true},
        {"letter-number", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "the letter's number")},
        {"letter-date", "DATE", QT_TRANSLATE_NOOP("kualikctl", "its date, YYYY-MM-DD")},
        day,
        {"state-body", "TEXT", QT_TRANSLATE_NOOP("kualikctl", "the state body")},
        {"head", "NAME", QT_TRANSLATE_NOOP("kualikctl", "its head, who signed")},
        {"executor", "NAME", QT_TRANSLATE_NOOP("kualikctl", "the executor")},
        {"executor-phone", "PHONE", QT_TRANSLATE_NOOP("kualikctl", "and the executor's phone")},
        {"media", "N", QT_TRANSLATE_NOOP("kualikctl", "how many media came with it")},
        {"again", "REASON",
         QT_TRANSLATE_NOOP("kualikctl", "why another letter has the same number, date and body")}};
}

Status requireSomething(const Arguments& arguments, const char* day) {
    const QStringList options{QStringLiteral("--letter-number TEXT"),
                              QStringLiteral("--letter-date DATE"),
                              QStringLiteral("--%1 DATE").arg(QLatin1String(day)),
                              QStringLiteral("--state-body TEXT"),
                              QStringLiteral("--head NAME"),
                              QStringLiteral("--executor NAME"),
                              QStringLiteral("--executor-phone PHONE"),
                              QStringLiteral("--media N")};
    const bool given = std::any_of(options.begin(), options.end(), [&](const QString& option) {
        return arguments.options.contains(option.section(u' ', 0, 0).mid(2));
    });
    if (given) return crypto::done();
    return Error{ErrorCode::ValueMissing, {options.join(QStringLiteral(" | ")).toStdString()}};
}

template <typename Letter>
Result<Letter> corrected(const Arguments& arguments, Letter letter, const char* dayOption,
                         QDate Letter::*day) {
    const auto take = [&](const char* name, QString& value) {
        if (arguments.has(name)) value = arguments.value(name);
    };
    take("letter-number", letter.letterNumber);
    take("state-body", letter.stateBody);
    take("head", letter.headName);
    take("executor", letter.executorName);
    take("executor-phone", letter.executorPhone);
    if (arguments.has("letter-date")) {
        KU_TRY(letter.letterDate, dateOption(arguments, "letter-date"));
    }
    if (arguments.has(dayOption)) {
        KU_TRY(letter.*day, dateOption(arguments, dayOption));
    }
    KU_TRY(letter.mediaCount, numberOption(arguments, "media", letter.mediaCount));
    return letter;
}

template <typename Letter>
Outcome answer(Output& output, const Letter& before, const Letter& after,
               const model::Checked& checked) {
    print(output, checked.findings);
    const bool stored = checked.id != 0;
    output.line(
        (stored ? Text::tr("letter %1 was corrected") : Text::tr("letter %1 was not corrected"))
            .arg(before.letterNumber));
    QJsonArray changes;
    for (const model::FieldChange& change : model::headChanges(before, after)) {
        output.line(QStringLiteral("    %1: %2 → %3")
                        .arg(model::text::fieldName(change.field), change.before, change.after));
        changes += QJsonObject{
            {"field", change.field}, {"before", change.before}, {"after", change.after}};
    }
    output.object({{"letter", static_cast<qint64>(before.id)},
                   {"corrected", stored},
                   {"changes", changes},
                   {"findings", json(checked.findings)}});
    return stored ? Outcome::Good : Outcome::Wanting;
}

Result<Outcome> correctApplication(Context& context) {
    const Arguments& arguments = context.arguments;
    KU_CHECK(requireSomething(arguments, "received"));
    KU_TRY(const model::Id id, idOf(arguments.operands.first()));
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const Application before, session.reg.applications().byId(id));
    KU_TRY(const Application after,
           corrected(arguments, before, "received", &Application::received));
    KU_TRY(const model::Checked checked,
           model::ApplicationService(session).correctHead(after, arguments.value("why"),
                                                          arguments.value("again")));
    return answer(context.output, before, model::normalised(after), checked);
}

Result<Outcome> correctRevocation(Context& context) {
    const Arguments& arguments = context.arguments;
    KU_CHECK(requireSomething(arguments, "registered"));
    KU_TRY(const model::Id id, idOf(arguments.operands.first()));
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const RevocationLetter before, session.reg.revocations().letter(id));
    KU_TRY(const RevocationLetter after,
           corrected(arguments, before, "registered", &RevocationLetter::registered));
    KU_TRY(const model::Checked checked,
           model::RevocationService(session).correctHead(after, arguments.value("why"),
                                                         arguments.value("again")));
    return answer(context.output, before, model::normalised(after), checked);
}

} // namespace

Command applicationCorrectHeadCommand() {
    return {"application correct-head",
            "ID",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "put right what stands above a letter's table"),
            optionsFor({"received", "DATE", QT_TRANSLATE_NOOP("kualikctl", "the day it came")}),
            correctApplication};
}

Command revokeCorrectHeadCommand() {
    return {"revoke correct-head",
            "LETTER",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "put right what stands above a letter's table"),
            optionsFor({"registered", "DATE",
                        QT_TRANSLATE_NOOP("kualikctl", "the day it was registered")}),
            correctRevocation};
}

} // namespace app::kualikctl
