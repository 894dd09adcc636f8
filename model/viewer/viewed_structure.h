// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/profile/value_source.h"
#include "model/access/workplace.h"
#include "model/job/job.h"
#include "model/verification/judgement.h"
#include "model/verification/long_list_check.h"
#include "model/verification/object_check.h"
#include "model/viewer/viewed_object.h"

namespace model {

/**
 * The object against the structure asked for, or the one that it follows or comes nearest to, by
 * the names and hosts of this workplace and the certificate of its issuer where the register has
 * it. Nothing for a kind that no structure is of, or where the Order has none for its algorithm.
 * UnknownStructure for one that was asked for; FileNotReadable; Cancelled.
 */
Result<std::optional<StructureCheck>> structureOfViewed(const Session& session,
                                                        const ViewedObject& object,
                                                        const StructureQuestion& question,
                                                        Job& job);

/**
 * What holds others by its RFC, and each that it holds by the structure that it follows or comes
 * nearest to, as structureOfViewed(). Nothing for a kind that holds none. MalformedDer; Cancelled.
 */
Result<std::optional<ObjectCheck>> formOfViewed(const Session& session, const ViewedObject& object,
                                                const StructureQuestion& question, Job& job);

/** A structure that an object of this kind may be held against. */
struct StructureName {
    std::string id;
    std::string edition; // the last one
    bool isOfList = false;
};

/** In the Order's own sequence. BadResource. */
Result<std::vector<StructureName>> structuresFor(ViewedKind kind);

/** What a structure puts into an extension. */
struct GivenExtension {
    DetailLine line;
    crypto::profile::ValueSource source = crypto::profile::ValueSource::Constant;
    crypto::profile::Presence presence = crypto::profile::Presence::Required;
};

/** One extension: what a request asks for, and what its structure gives. */
struct ExtensionBeside {
    std::optional<DetailLine> asked;
    std::optional<GivenExtension> given;
    std::optional<OctetRange> octets; // of what is asked for
};

/** Each that is asked for in the request's order, then those that the structure gives all the
 * same. authority: fills the templates of addresses. */
std::vector<ExtensionBeside> extensionsBeside(const ViewedObject& request,
                                              const crypto::profile::Profile& structure,
                                              const crypto::profile::Values& authority);

} // namespace model
