// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/bench/measure.h"

/** The benches that kualik-bench runs one after the other; false where something failed. */
namespace bench {

/** X509_sign and X509_verify: our provider against gost-engine. */
bool signatures(const Options& options);

/**
 * From an accepted row to a certificate read back from its medium, on the software token, with
 * every durable step; against signatures of a key in memory.
 */
bool issues(const Options& options);

} // namespace bench
