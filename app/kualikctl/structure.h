// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/kualikctl/object.h"
#include "crypto/profile/linter.h"

namespace app::kualikctl {

/** The id of the structure that an object follows without an error; empty where there is none. */
crypto::Result<QString> structureOf(const Object& object);

/** An object judged by a structure. */
struct Judgement {
    crypto::profile::Profile profile;
    std::vector<crypto::profile::LintFinding> findings;

    /** A finding of level error. */
    bool isWanting() const;
};

/** By the structure named, or (empty) the one with the fewest errors. UnknownStructure. */
crypto::Result<Judgement> judge(crypto::ByteView der, const std::string& structure,
                                const crypto::x509::Certificate* issuer);

} // namespace app::kualikctl
