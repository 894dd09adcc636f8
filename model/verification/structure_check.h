// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <QDate>

#include "crypto/profile/linter.h"
#include "model/verification/signed_object.h"

namespace model {

using crypto::profile::LintFinding;
using crypto::profile::LintLevel;

/** How the structure was found. What none fits may be meant to follow none of them. */
enum class StructureChoice { Named, Fits, Nearest };

/** What to hold an object against. */
struct StructureQuestion {
    std::string structure =
        {};                   // its id; empty: the one that the object follows or comes nearest to
    std::string edition = {}; // its id; empty: the one in force on the object's own day
    crypto::profile::Reading reading = crypto::profile::Reading::AsRead;
    QDate today = {};                    // for what has no day of its own: a request
    std::chrono::seconds utcOffset = {}; // of civil days
};

/** An object held against a structure. */
struct StructureCheck {
    crypto::profile::Profile profile;
    StructureChoice choice = StructureChoice::Named;
    std::vector<LintFinding> findings;
    /** The object's own day, where that is before the first edition, by which it was judged. */
    std::optional<QDate> earlier = {};

    /** A finding of level error. */
    bool isWanting() const;
};

/**
 * A certificate, CRL or PKCS#10 by the structure asked for, or by the one that it follows or comes
 * nearest to, whoever its issuer is: another issuer makes the object wanting, not its structure
 * another one. Of the editions that of its notBefore or thisUpdate decides. UnknownStructure.
 */
Result<StructureCheck> checkStructure(ByteView der, const StructureQuestion& question,
                                      const crypto::profile::LintContext& context);

/** The id of the structure that an object follows without an error; empty where there is none. */
Result<QString> structureOf(const SignedObject& object, QDate today);

/** All structures as the Order prints them, misprints and all; read once. BadResource. */
Result<const crypto::profile::ProfileSet*> profilesIn(crypto::profile::Reading reading);

/** What the Order alone says: the context of an object from anywhere. */
Result<crypto::profile::LintContext> plainContext(const crypto::x509::Certificate* issuer);

} // namespace model
