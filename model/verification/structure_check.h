// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QDate>

#include "crypto/profile/linter.h"
#include "model/verification/signed_object.h"

namespace model {

using crypto::profile::LintFinding;
using crypto::profile::LintLevel;

/** How the structure was found. What none fits may be meant to follow none of them. */
enum class StructureChoice { Named, Fits, Nearest };

/** An object held against a structure. */
struct StructureCheck {
    crypto::profile::Profile profile;
    StructureChoice choice = StructureChoice::Named;
    std::vector<LintFinding> findings;

    /** A finding of level error. */
    bool isWanting() const;
};

/**
 * By the edition in force on that day of the structure named, or (empty) of the one that the object
 * follows, or comes nearest to, whoever its issuer is: another issuer makes the object wanting, not
 * its structure another one. UnknownStructure.
 */
Result<StructureCheck> checkStructure(ByteView der, const std::string& structure,
                                      const crypto::profile::LintContext& context, QDate on);

/** The id of the structure that an object follows without an error; empty where there is none. */
Result<QString> structureOf(const SignedObject& object, QDate on);

/** What the Order alone says: the context of an object from anywhere. */
Result<crypto::profile::LintContext> plainContext(const crypto::x509::Certificate* issuer);

} // namespace model
