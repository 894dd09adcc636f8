// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/object/recognise.h"
#include "model/job/job.h"
#include "model/verification/structure_check.h"

namespace model {

/** A certificate, list or time stamp within another object, and how it stands there. */
struct HeldCheck {
    crypto::object::Kind kind = crypto::object::Kind::Certificate;
    QString name;                           // whose it is
    std::optional<std::size_t> offset = {}; // where it begins in the whole, if in one piece
    /** Of a certificate or list; nothing where the Order has no structure for it. */
    std::optional<StructureCheck> structure = {};
    /** Of a stamp, by its RFC; of what cannot be read, that. */
    std::vector<LintFinding> findings = {};

    /** Those of its structure, or its own; offsets are within it. */
    const std::vector<LintFinding>& allFindings() const;
    /** It follows none of the structures, and may be meant not to. */
    bool isOfNone() const;
    bool isWanting() const;
    /** Not all of it was looked at. */
    bool isUnseen() const;
};

/** Some of what these are on was not looked at: crypto::object::unseen, or parts beyond the
 * first. */
bool tellOfUnseen(const std::vector<LintFinding>& findings);

/** "RFC 5652", "RFC 6960", "RFC 3161": by which the form of this kind is judged. */
QString rfcOf(crypto::object::Kind kind);

/** What holds others, by its RFC, and each that it holds. */
struct ObjectCheck {
    crypto::object::Kind kind = crypto::object::Kind::Unknown;
    std::vector<LintFinding> findings; // on itself
    std::vector<HeldCheck> held;

    /** A finding of level error on itself, or on one held that is of a structure. */
    bool isWanting() const;
    /** Nothing is wanting, and one that it holds follows none of the structures, or not all of it
     * was looked at. */
    bool cannotTell() const;
};

/** So many of what an object holds are looked at; that there are more is a finding on it. */
inline constexpr std::size_t mostPartsChecked = 200;

/**
 * A P7B file, CMS signature, OCSP response or time stamp by its RFC, and each certificate and list
 * within it by the structure that it follows or comes nearest to; one that is asked for is for
 * those that may be of it. Their issuers are looked for among them and among these. MalformedDer
 * where it cannot be read; UnknownStructure, for an edition as well that one's structure has not;
 * BadResource; Cancelled, between two of them.
 */
Result<ObjectCheck> checkObject(crypto::object::Kind kind, ByteView encoded,
                                const StructureQuestion& question,
                                const crypto::profile::LintContext& context,
                                const std::vector<crypto::x509::Certificate>& issuers, Job& job);

} // namespace model
