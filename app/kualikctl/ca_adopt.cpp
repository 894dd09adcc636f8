// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/authorities.h"
#include "app/kualikctl/commands.h"
#include "app/kualikctl/desk.h"
#include "app/kualikctl/lint_output.h"
#include "app/kualikctl/object.h"
#include "app/kualikctl/records.h"
#include "app/kualikctl/sign_in.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/authority/ca_adoption.h"
#include "model/authority/ca_files.h"
#include "model/authority/ca_keys.h"

namespace app::kualikctl {

namespace {

QJsonValue timeOrNull(const std::optional<crypto::Time>& time) {
    return time ? QJsonValue(timeText(*time)) : QJsonValue();
}

QJsonValue json(const std::optional<model::VerifiedCrls>& crls) {
    if (!crls) return {};
    const bool isList = crls->start.kind == model::CrlStartKind::LastCrl;
    return QJsonObject{{"neverPublished", !isList},
                       {"number", static_cast<qint64>(crls->start.number)},
                       {"thisUpdate", timeOrNull(crls->start.thisUpdate)},
                       {"nextUpdate", timeOrNull(crls->start.nextUpdate)},
                       {"entries", static_cast<qint64>(crls->entries.size())}};
}

void print(Output& output, const model::VerifiedCrls& crls) {
    if (crls.start.kind == model::CrlStartKind::LastCrl)
        output.line(Text::tr("its revocation lists go on after number %1 of %2, revoked there: %3")
                        .arg(QString::number(crls.start.number),
                             timeText(crls.start.thisUpdate.value_or(crypto::Time())),
                             QString::number(crls.entries.size())));
    else
        output.line(
            Text::tr("it has never published a revocation list: the first one is number 1"));
}

/** Neither is given where the operator says it later. */
Result<model::EarlierCrls> earlierCrls(const Arguments& arguments, const QString& file) {
    model::EarlierCrls said;
    said.neverPublished = arguments.has("never-published");
    if (file.isEmpty()) return said;
    if (said.neverPublished)
        return Error{ErrorCode::BadArgument, {"--never-published | " + file.toStdString()}};
    KU_TRY(said.last, model::readObject(file));
    return said;
}

Result<model::CaAdoption> adoptionOf(const Arguments& arguments) {
    model::CaAdoption adoption;
    KU_TRY(adoption.certificate, model::readObject(arguments.operands.first()));
    KU_TRY(const auto certificate, crypto::x509::Certificate::parse(adoption.certificate));
    KU_TRY(const auto named, model::authorityOf(certificate));
    // That a file is to be trusted as a root is said, and not taken from the file.
    if (arguments.has("root"))
        adoption.authority = model::AuthorityKind::Root;
    else if (arguments.has("national"))
        adoption.authority = model::AuthorityKind::National;
    else if (named != model::AuthorityKind::Root)
        adoption.authority = named;
    adoption.mediumSerial = arguments.value("medium");
    adoption.active = !arguments.has("passive");
    adoption.acceptDeviations = arguments.has("accept-deviations");
    KU_TRY(adoption.crls, earlierCrls(arguments, arguments.value("last-crl")));
    return adoption;
}

/** The key of a request that was made here is where it was made. */
Status findAskedFor(model::Desk& desk, model::CaAdoption& adoption) {
    KU_TRY(const auto certificate, crypto::x509::Certificate::parse(adoption.certificate));
    KU_TRY(const auto asked, model::keyAskedFor(desk.reg(), certificate));
    if (asked && adoption.mediumSerial.isEmpty()) adoption.mediumSerial = asked->mediumSerial;
    return crypto::done();
}

Result<Outcome> adopt(Context& context) {
    KU_TRY(model::CaAdoption adoption, adoptionOf(context.arguments));
    KU_TRY(const auto desk, openDesk(context));
    KU_CHECK(findAskedFor(**desk, adoption));
    if (!adoption.mediumSerial.isEmpty()) KU_CHECK(logIn(context, **desk, adoption.mediumSerial));
    KU_TRY(const model::AdoptedCa adopted, model::adoptCa(**desk, adoption));
    const bool isIn = adopted.generation.id != 0;
    if (isIn) print(context.output, {adopted.generation});
    for (const auto& finding : adopted.lint)
        print(context.output, finding);
    if (!isIn)
        context.output.note(Text::tr("the certificate deviates from its structure, nothing was "
                                     "changed; to take it in as it is: --accept-deviations"));
    if (isIn && adopted.crls) print(context.output, *adopted.crls);
    if (isIn && !adopted.crls && !adopted.generation.tokenSerial.isEmpty())
        context.output.note(Text::tr("nothing is published for it until its last revocation list "
                                     "is given: kualikctl ca last-crl --ca %1")
                                .arg(adopted.generation.id));
    context.output.object(
        {{"authority", isIn ? QJsonValue(kualikctl::json(adopted.generation)) : QJsonValue()},
         {"earlierCrls", isIn ? json(adopted.crls) : QJsonValue()},
         {"lint", jsonOf(adopted.lint)}});
    return isIn ? Outcome::Good : Outcome::Wanting;
}

Status requireUnknownStart(const model::Session& session, const model::CaGeneration& ca) {
    KU_TRY(const auto known, session.reg.crlStarts().last(ca.id));
    if (!known) return crypto::done();
    if (known->kind == model::CrlStartKind::LastCrl)
        return usageFault(Text::tr("the list %2 of %1 is here, so it has published lists; where a "
                                   "later one was published, give that")
                              .arg(ca.name, QString::number(known->number)));
    return usageFault(
        Text::tr("it is recorded already that %1 had published no list; nothing is left to say")
            .arg(ca.name));
}

Result<Outcome> lastCrl(Context& context) {
    const QStringList& files = context.arguments.operands;
    KU_TRY(const auto said,
           earlierCrls(context.arguments, files.isEmpty() ? QString() : files.first()));
    if (said.unknown()) return Error{ErrorCode::BadArgument, {"FILE | --never-published"}};
    KU_TRY(model::Session session, signIn(context));
    KU_TRY(const auto chosen, chosenAuthorities(context.arguments, session));
    if (chosen.size() != 1) return Error{ErrorCode::BadArgument, {"--ca"}};
    if (said.neverPublished) KU_CHECK(requireUnknownStart(session, chosen.front()));
    KU_TRY(const auto crls, model::recordEarlierCrls(session.reg, chosen.front(), said));
    print(context.output, {chosen.front()});
    print(context.output, crls);
    context.output.object({{"authority", kualikctl::json(chosen.front())},
                           {"earlierCrls", json(std::optional(crls))}});
    return Outcome::Good;
}

Option neverPublishedOption() {
    return {"never-published", nullptr,
            QT_TRANSLATE_NOOP("kualikctl", "it has published no revocation list so far")};
}

} // namespace

Command caAdoptCommand() {
    return {"ca adopt",
            "FILE",
            1,
            1,
            QT_TRANSLATE_NOOP("kualikctl", "take an existing CA in by its certificate"),
            {{"root", nullptr, QT_TRANSLATE_NOOP("kualikctl", "it is a root")},
             {"national", nullptr,
              QT_TRANSLATE_NOOP("kualikctl", "it is the national authority, under another name")},
             {"medium", "SERIAL", QT_TRANSLATE_NOOP("kualikctl", "where its private key is")},
             {"passive", nullptr, QT_TRANSLATE_NOOP("kualikctl", "it signs nothing new")},
             {"last-crl", "FILE",
              QT_TRANSLATE_NOOP("kualikctl", "the last revocation list that it has published")},
             neverPublishedOption(),
             {"accept-deviations", nullptr,
              QT_TRANSLATE_NOOP("kualikctl", "although it deviates from its structure")},
             finalTryOption()},
            adopt,
            QT_TRANSLATE_NOOP("kualikctl", "with --medium, or of a request from here: its PIN")};
}

Command caLastCrlCommand() {
    std::vector<Option> options = authorityOptions();
    options.push_back(neverPublishedOption());
    return {
        "ca last-crl",
        "FILE",
        0,
        1,
        QT_TRANSLATE_NOOP("kualikctl", "after which revocation list those of an existing CA go on"),
        std::move(options),
        lastCrl};
}

} // namespace app::kualikctl
