// SPDX-License-Identifier: Apache-2.0
#pragma once

/** What one certificate more costs where so many are there. */
namespace bench {

/**
 * Orders by a structure, each of a request and signed on the software token, in an empty register
 * and in one of so many certificates, by turns; beside them openssl ca with an empty index and with
 * one of as many lines. The medians of so many rounds, printed; false where anything failed.
 */
bool oneMore(int certificates, int rounds);

} // namespace bench
