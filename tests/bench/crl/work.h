// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/** What kualik-bench-crl times, each in a process of its own as openssl is. */
namespace bench_crl {

/** "rsa", "gost2015" or "gost2004": a fresh CA in this folder, NAME.key and NAME.pem for openssl.
 */
bool makeAuthority(const QString& folder, const char* name);

/** index.txt of so many revoked certificates, those of crl_fixture::Counting, for openssl ca. */
bool makeIndex(const QString& folder, int count);

/** "write FOLDER COUNT NAME", "read FOLDER NAME": as main() gets them; the exit code. */
int child(int argc, char** argv);

} // namespace bench_crl
