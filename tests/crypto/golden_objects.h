// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/profile/builder.h"
#include "crypto/profile/linter.h"

/** Each structure once, from fixed keys, fixed nonces and a fixed day: the same octets ever. */
namespace golden {

inline constexpr crypto::Time now{std::chrono::seconds(1795500000)}; // 2026-11-24
inline const QDate today(2026, 11, 24);

/** The structures' names without their algorithms. */
inline constexpr const char* structures[] = {"nko-root", "ucgo-ca", "ucgo-user", "nko-crl",
                                             "ucgo-crl"};

struct Object {
    crypto::profile::Profile profile;
    crypto::Bytes der;
    crypto::x509::Certificate issuer; // its own certificate for the root
    crypto::profile::Values authority;

    crypto::profile::LintContext context() const { return {&issuer, authority}; }
};

/** "ucgo-user" and "gost2015"; stops the program where it cannot be made. */
Object make(const std::string& structure, const std::string& algorithm);

} // namespace golden
