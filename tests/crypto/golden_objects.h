// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/profile/builder.h"
#include "crypto/profile/linter.h"

/** Each structure once, from fixed keys, fixed nonces and a fixed day: the same octets ever. */
namespace golden {

inline constexpr crypto::Time now{std::chrono::seconds(1795500000)}; // 2026-11-24
inline const QDate today(2026, 11, 24);

struct Object {
    std::string id; // of its structure; "nko-root-national-gost2015" is the root above nuc-02
    crypto::profile::Profile profile;
    crypto::Bytes der;
    crypto::x509::Certificate issuer; // its own certificate for the root
    crypto::profile::Values authority;
    crypto::profile::Values values; // what it was made of, the authority's among them
    crypto::Bytes subjectDer;       // the Name that it was given as a whole; usually empty

    /** What the authority's settings alone say. */
    crypto::profile::LintContext context() const { return {&issuer, authority}; }
    /** What it was to be made of besides. */
    crypto::profile::LintContext fullContext() const;
};

/**
 * The Order's 22 structures by their names, the state bodies' lists, and what НКО issues: the
 * roots, their lists, the CAs that it takes under itself.
 */
const std::vector<std::string>& ids();

/** Made when first asked for; stops the program where it cannot be made. */
const Object& object(const std::string& id);

} // namespace golden
