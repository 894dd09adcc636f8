// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/advice.h"

#include <algorithm>
#include <iterator>

#include "app/kualikctl/text.h"
#include "model/text/sentence.h"

namespace app::kualikctl {

namespace {

using crypto::ErrorCode;
using model::FindingCode;

struct WayOfError {
    ErrorCode code;
    const char* about;         // one of the error's arguments; null: whichever they are
    const char* way;           // placeholders are the error's arguments
    const char* own = nullptr; // what is said instead of model/text's sentence
};
constexpr WayOfError waysOfErrors[] = {
    {ErrorCode::NoCa, nullptr, "kualikctl ca train, kualikctl ca adopt"},
    {ErrorCode::CrlStartUnknown, nullptr, "kualikctl ca last-crl --ca %2 FILE | --never-published"},
    {ErrorCode::CrlTimeGoesBack, nullptr, "--clock-went-back"},
    {ErrorCode::AlreadyDecided, nullptr, "--change REASON"},
    {ErrorCode::ClockNotConfirmed, nullptr, "kualikctl clock confirm"},
    {ErrorCode::ClockStopped, nullptr, "kualikctl clock accept --why TEXT"},
    {ErrorCode::NotFound, "refusal-ground", "kualikctl application grounds"},
    {ErrorCode::NotFound, "revocation-ground", "kualikctl revoke grounds"},
    {ErrorCode::NotFound, noFreeMedium, "kualikctl media prepare",
     QT_TRANSLATE_NOOP("kualikctl", "There is no free medium of the row's kind in any slot: put in "
                                    "a prepared one, or prepare one.")},
    {ErrorCode::ValueMissing, "why", "--why TEXT"},
    {ErrorCode::WrongState, "being-renewed", "kualikctl ca begun, kualikctl ca resume %3"},
    {ErrorCode::WrongState, "other-name", "kualikctl setting set %3 NAME"},
    // The page that the window's words name is not here.
    {ErrorCode::WrongState, "returned", "kualikctl media prepare",
     QT_TRANSLATE_NOOP("kualikctl", "This cannot be done now: the medium was returned; it is "
                                    "formatted before it is used again.")},
};

struct WayOfFinding {
    FindingCode code;
    const char* last; // the finding's last argument; null: whichever
    const char* way;  // placeholders are the finding's arguments
};
constexpr WayOfFinding waysOfFindings[] = {
    {FindingCode::LetterRegistered, "revocation letter",
     "kualikctl revoke show %1, --again REASON"},
    {FindingCode::LetterRegistered, nullptr, "kualikctl application show %1, --again REASON"},
    {FindingCode::GroundUnknown, nullptr, "kualikctl revoke grounds"},
    {FindingCode::ReceiverNotExecutor, nullptr, "--not-executor REASON"},
    {FindingCode::PublishedMissing, nullptr, "kualikctl crl again"},
    {FindingCode::PublishedNotAList, nullptr, "kualikctl crl again"},
    {FindingCode::PublishedOlder, nullptr, "kualikctl crl again"},
    {FindingCode::PublishedDiffers, nullptr, "kualikctl crl publish"},
    {FindingCode::PublishedNewer, nullptr, "kualikctl ca last-crl"},
};

QString with(const QString& text, const QString& way) {
    return QStringLiteral("%1 (%2)").arg(text, way);
}

bool isAbout(const crypto::Error& error, const WayOfError& one) {
    const auto& arguments = error.arguments;
    return error.code == one.code && (!one.about || std::find(arguments.begin(), arguments.end(),
                                                              one.about) != arguments.end());
}

} // namespace

QString sentenceOf(const crypto::Error& error) {
    const QString text = model::text::sentence(error);
    const auto* const found =
        std::find_if(std::begin(waysOfErrors), std::end(waysOfErrors),
                     [&](const WayOfError& one) { return isAbout(error, one); });
    if (found == std::end(waysOfErrors)) return text;
    QStringList arguments;
    for (const std::string& argument : error.arguments)
        arguments += QString::fromStdString(argument);
    return with(found->own ? Text::tr(found->own) : text,
                model::text::filled(QLatin1String(found->way), arguments));
}

QString adviceOf(const model::Finding& finding) {
    const QString text = model::text::whatToDo(finding);
    // What was let through already needs no option.
    if (finding.severity != model::Severity::Error) return text;
    const auto* const found = std::find_if(
        std::begin(waysOfFindings), std::end(waysOfFindings), [&](const WayOfFinding& one) {
            return one.code == finding.code &&
                   (!one.last ||
                    (!finding.arguments.isEmpty() && finding.arguments.last() == one.last));
        });
    if (found == std::end(waysOfFindings)) return text;
    return with(text, model::text::filled(QLatin1String(found->way), finding.arguments));
}

} // namespace app::kualikctl
