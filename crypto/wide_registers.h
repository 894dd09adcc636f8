// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace crypto {

/**
 * Before long work octet by octet, and now and then in it. Qt's qHash of a string (6.4, on
 * processors with VAES) returns with the upper halves of the vector registers in use, against the
 * System V ABI (3.2.1); every SSE instruction of the thread then waits for them, whoever's it is,
 * until somebody clears them: the writer of lists needs 1.6 times its time. Nothing is lost: no
 * caller may keep anything there.
 */
void releaseWideRegisters();

} // namespace crypto
