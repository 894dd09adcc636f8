// SPDX-License-Identifier: Apache-2.0
#include "model/verification/object_check.h"

#include <algorithm>

#include "crypto/object/lint.h"
#include "crypto/provider/provider.h"
#include "model/verification/judgement.h"
#include "model/verification/long_list_check.h"

namespace model {

namespace {

namespace x509 = crypto::x509;
using crypto::object::Kind;
using crypto::object::Part;

constexpr const char* unseenParts = "held.unseen";

bool hasError(const std::vector<LintFinding>& findings) {
    return std::any_of(findings.begin(), findings.end(), [](const LintFinding& finding) {
        return finding.level == LintLevel::Error;
    });
}

/** A structure of lists is asked for, and this is a certificate, or the other way round. */
Result<bool> isForIt(const std::string& structure, Kind kind) {
    KU_TRY(const auto* all, profilesIn(crypto::profile::Reading::AsRead));
    for (const crypto::profile::Profile& one : all->all())
        if (one.id == structure)
            return (one.kind == crypto::profile::Kind::Crl) == (kind == Kind::Crl);
    return Error{ErrorCode::UnknownStructure, {structure}};
}

Result<SignedObject> readPart(const Part& part) {
    if (part.kind == Kind::Crl) {
        KU_TRY(auto list, x509::Crl::parse(part.encoded));
        return SignedObject(std::move(list));
    }
    KU_TRY(auto certificate, x509::Certificate::parse(part.encoded));
    return SignedObject(std::move(certificate));
}

Result<StructureCheck> checkPart(const Part& part, const StructureQuestion& question,
                                 const crypto::profile::LintContext& context, const Job& job) {
    return checkAnyLength(part.encoded, question, context,
                          [&job](std::uint64_t) { return job.checkpoint().has_value(); });
}

Result<std::optional<StructureCheck>> structureOf(const Part& part, StructureQuestion question,
                                                  crypto::profile::LintContext context,
                                                  const Evidence& around, const Job& job) {
    KU_TRY(const SignedObject object, readPart(part));
    context.issuer = issuerOf(object, around);
    if (!question.structure.empty()) {
        KU_TRY(const bool isNamed, isForIt(question.structure, part.kind));
        if (!isNamed) question.structure = question.edition = {};
    }
    auto check = checkPart(part, question, context, job);
    // An algorithm that the Order has no structure for: nothing to hold it against.
    const bool isAnyAsked = !question.structure.empty() || !question.edition.empty();
    if (!check && check.error().code == ErrorCode::UnknownStructure && !isAnyAsked)
        return std::optional<StructureCheck>();
    if (!check) return check.error();
    return std::optional(std::move(check).value());
}

/** As far as it can be read: one that cannot has that as its finding. */
std::vector<LintFinding> findingsOn(const Part& stamp) {
    auto findings = crypto::object::lint(stamp.kind, stamp.encoded);
    if (findings) return std::move(findings).value();
    return {{LintLevel::Error,
             "held.malformed",
             "TimeStampToken",
             0,
             "RFC 3161",
             crypto::describe(findings.error()),
             "RFC 3161 2.4.2",
             {}}};
}

/** As many as are looked at; the others are named as one finding. */
void limit(std::vector<Part>& parts, ObjectCheck& check) {
    if (parts.size() <= mostPartsChecked) return;
    const Part& first = parts[mostPartsChecked];
    check.findings.push_back(
        {LintLevel::Warning,
         unseenParts,
         std::to_string(mostPartsChecked + 1) + " … " + std::to_string(parts.size()),
         first.offset.value_or(0),
         "looked at",
         "not looked at",
         rfcOf(check.kind).toStdString(),
         {}});
    parts.resize(mostPartsChecked);
}

} // namespace

bool tellOfUnseen(const std::vector<LintFinding>& findings) {
    return std::any_of(findings.begin(), findings.end(), [](const LintFinding& one) {
        return one.code == crypto::object::unseen || one.code == unseenParts;
    });
}

QString rfcOf(Kind kind) {
    if (kind == Kind::OcspResponse) return QStringLiteral("RFC 6960");
    const bool isStamp = kind == Kind::TimeStampToken || kind == Kind::TimeStampResponse;
    return isStamp ? QStringLiteral("RFC 3161") : QStringLiteral("RFC 5652");
}

const std::vector<LintFinding>& HeldCheck::allFindings() const {
    return structure ? structure->findings : findings;
}

bool HeldCheck::isOfNone() const {
    if (kind != Kind::Certificate && kind != Kind::Crl) return false;
    return !structure || structure->choice == StructureChoice::Nearest;
}

bool HeldCheck::isWanting() const {
    return !isOfNone() && hasError(allFindings());
}

bool HeldCheck::isUnseen() const {
    return tellOfUnseen(findings);
}

bool ObjectCheck::isWanting() const {
    return hasError(findings) ||
           std::any_of(held.begin(), held.end(), [](const auto& one) { return one.isWanting(); });
}

bool ObjectCheck::cannotTell() const {
    if (isWanting()) return false;
    return tellOfUnseen(findings) || std::any_of(held.begin(), held.end(), [](const auto& one) {
               return one.isOfNone() || one.isUnseen();
           });
}

Result<ObjectCheck> checkObject(Kind kind, ByteView encoded, const StructureQuestion& question,
                                const crypto::profile::LintContext& context,
                                const std::vector<x509::Certificate>& issuers, Job& job) {
    KU_CHECK(crypto::provider::registerCrypto());
    ObjectCheck check;
    check.kind = kind;
    KU_TRY(check.findings, crypto::object::lint(kind, encoded));
    KU_CHECK(job.checkpoint());
    KU_TRY(auto parts, crypto::object::partsOf(kind, encoded));
    limit(parts, check);
    Evidence around;
    around.chain = issuers;
    for (const Part& part : parts)
        if (part.kind == Kind::Certificate)
            if (auto certificate = x509::Certificate::parse(part.encoded))
                around.chain.push_back(std::move(certificate).value());
    for (const Part& part : parts) {
        job.progress(Step::Linting, static_cast<int>(check.held.size()),
                     static_cast<int>(parts.size()));
        KU_CHECK(job.checkpoint());
        HeldCheck held{part.kind, QString::fromStdString(part.name), part.offset};
        if (crypto::object::holdsOthers(part.kind)) {
            held.findings = findingsOn(part);
        } else {
            KU_TRY(held.structure, structureOf(part, question, context, around, job));
        }
        check.held.push_back(std::move(held));
    }
    return check;
}

} // namespace model
