// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <optional>

#include "app/kualikctl/commands.h"
#include "app/kualikctl/files.h"
#include "app/kualikctl/findings.h"
#include "app/kualikctl/on_medium.h"
#include "app/kualikctl/order_given.h"
#include "app/kualikctl/order_view.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/issuance/key_file_issue.h"

namespace app::kualikctl {

namespace {

Result<Outcome> check(Context& context) {
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const GivenOrder given, givenOrder(context, **desk));
    KU_TRY(const auto checked, model::StructureIssueService(**desk).check(given.order));
    print(context.output, checked);
    if (!checked.hasErrors()) context.output.line(Text::tr("nothing stands against the order"));
    context.output.object(
        {{"authority", static_cast<qint64>(given.ca.id)}, {"check", json(checked)}});
    return outcomeOf(checked.findings);
}

Result<Outcome> preview(Context& context) {
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const GivenOrder given, givenOrder(context, **desk));
    const model::StructureIssueService service(**desk);
    KU_TRY(const auto checked, service.check(given.order));
    print(context.output, checked);
    std::optional<model::CertificatePreview> made;
    if (!checked.hasErrors()) { // else there is nothing to build
        KU_TRY(made, service.preview(given.order));
        print(context.output, *made);
    }
    context.output.object({{"authority", static_cast<qint64>(given.ca.id)},
                           {"check", json(checked)},
                           {"preview", made ? QJsonValue(json(*made)) : QJsonValue()}});
    if (!made) return Outcome::Wanting;
    const bool isClear =
        std::none_of(made->findings.begin(), made->findings.end(),
                     [](const auto& one) { return one.severity == model::Severity::Error; });
    return isClear ? Outcome::Good : Outcome::Wanting;
}

/** The options that only a key file has; its folder is made. */
Result<model::KeyFilePlan> keyFilePlan(Context& context, const GivenOrder& given) {
    model::KeyFilePlan plan;
    if (given.origin != KeyOrigin::KeyFile) return plan;
    plan.place = given.keyFile;
    plan.forOldTools = context.arguments.has("for-old-tools");
    plan.folder = context.arguments.value("folder");
    if (plan.folder.isEmpty()) return missing(QStringLiteral("--folder DIR"));
    KU_TRY(plan.password,
           context.secrets.readNew("password", Text::tr("Password of the key file").toStdString(),
                                   Text::tr("Once more").toStdString()));
    KU_CHECK(makeFolder(plan.folder));
    return plan;
}

Status requireUse(const Arguments& arguments) {
    for (const char* option : {"folder", "for-old-tools"})
        if (arguments.has(option) && !arguments.has("key-file"))
            return usageFault(
                Text::tr("--%1 is of use with --key-file only").arg(QLatin1String(option)));
    return crypto::done();
}

/** An order at its end, and the file of a key that was made for one. */
struct Issued {
    model::StructureReport report;
    QString keyFile;
};

Result<Issued> issued(Context& context, model::Desk& desk, const GivenOrder& given,
                      const model::KeyFilePlan& plan) {
    KU_CHECK(logInToCa(context, desk, given.ca));
    Issued made;
    if (given.origin == KeyOrigin::KeyFile) {
        if (model::isWeak(plan))
            context.output.note(Text::tr("the file is protected by 3DES and SHA-1, which is weak "
                                         "by today's measure"));
        KU_TRY(auto written, model::issueToKeyFile(desk, given.order, plan, context.job));
        return Issued{std::move(written.report), written.path};
    }
    KU_TRY(made.report, onMedium(context, desk, given.medium, [&] {
               return model::StructureIssueService(desk).issue(given.order, context.job);
           }));
    return made;
}

void answer(Context& context, const model::OrderCheck& checked, const std::optional<Issued>& made) {
    const QString file = context.arguments.value("out");
    const auto orNull = [&](const QString& path) {
        return made && !path.isEmpty() ? QJsonValue(path) : QJsonValue();
    };
    if (made) {
        context.output.line(lineOf(made->report.issue));
        context.output.line(Text::tr("serial number: %1").arg(hexOf(made->report.issue.serial)));
        for (const QString& path : {made->keyFile, file})
            if (!path.isEmpty()) context.output.line(Text::tr("written: %1").arg(path));
    }
    context.output.object({{"check", json(checked)},
                           {"order", made ? QJsonValue(json(made->report.issue)) : QJsonValue()},
                           {"file", orNull(file)},
                           {"keyFile", orNull(made ? made->keyFile : QString())}});
}

Result<Outcome> issue(Context& context) {
    const QString file = context.arguments.value("out");
    KU_CHECK(requireUse(context.arguments));
    if (!file.isEmpty()) KU_CHECK(requireNew(file));
    KU_TRY(const auto desk, openDesk(context));
    KU_TRY(const GivenOrder given, givenOrder(context, **desk));
    KU_TRY(const model::KeyFilePlan plan, keyFilePlan(context, given));
    KU_TRY(auto checked, model::StructureIssueService(**desk).check(given.order));
    if (given.origin == KeyOrigin::KeyFile) {
        KU_TRY(const auto ofPassword, model::passwordFindings(**desk, plan.password));
        checked.findings.insert(checked.findings.end(), ofPassword.begin(), ofPassword.end());
    }
    print(context.output, checked);
    std::optional<Issued> made;
    if (!checked.hasErrors()) { // before any PIN is asked for
        KU_TRY(made, issued(context, **desk, given, plan));
        if (!file.isEmpty()) KU_CHECK(writeNew(file, made->report.certificate));
    }
    answer(context, checked, made);
    return made ? Outcome::Good : Outcome::Wanting;
}

std::vector<Option> issueOptions() {
    std::vector<Option> options = orderOptions();
    options.push_back(
        {"folder", "DIR", QT_TRANSLATE_NOOP("kualikctl", "where the key file is put")});
    options.push_back(
        {"for-old-tools", nullptr,
         QT_TRANSLATE_NOOP("kualikctl", "the key file by 3DES and SHA-1, which is weak")});
    options.push_back(
        {"out", "FILE", QT_TRANSLATE_NOOP("kualikctl", "the certificate as a file, DER")});
    options.push_back(finalTryOption());
    return options;
}

} // namespace

Command orderCheckCommand() {
    return {
        "order check",
        "STRUCTURE",
        1,
        1,
        QT_TRANSLATE_NOOP("kualikctl", "everything that stands against an order by a structure"),
        orderOptions(),
        check};
}

Command orderPreviewCommand() {
    return {"order preview",
            "STRUCTURE",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "the certificate as an order would make it now"),
            orderOptions(),
            preview};
}

Command orderIssueCommand() {
    return {"order issue",
            "STRUCTURE",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "issue a certificate by a structure, without a letter"),
            issueOptions(),
            issue,
            QT_TRANSLATE_NOOP("kualikctl", "the CA medium's, the holder's medium's")};
}

} // namespace app::kualikctl
