// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/** What kualik-bench-crl times, each in a process of its own as openssl is. */
namespace bench_crl {

/** A fresh RSA CA in this folder: ca.key and ca.pem for openssl, ca.der for us. */
bool makeAuthority(const QString& folder);

/** index.txt of so many revoked certificates, those of crl_fixture::Counting, for openssl ca. */
bool makeIndex(const QString& folder, int count);

/** "write FOLDER COUNT ALGORITHM", "read FOLDER FILE": as main() gets them; the exit code. */
int child(int argc, char** argv);

} // namespace bench_crl
