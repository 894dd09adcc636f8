// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

/** A chain of its own for the tests of the command line, in one folder. */
namespace test_objects {

/**
 * For "gost2015" or "gost2004", in folder: chain/1-root.cer, chain/2-ca.cer, good.cer,
 * revoked.cer, expired.cer, forged.cer (one bit of its signature turned), ca.crl (good.cer is not
 * on it, revoked.cer is), stale.crl, stale-revoked.crl (revoked.cer is on it), ahead.crl (of
 * yesterday, revoked.cer is on it from tomorrow), late.crl (of tomorrow), root.crl (empty), root-revoked.crl (the CA is on it), lonely/2-ca.cer, nosign/ (the
 * chain, its CA without cRLSign), request.p10, forged.p10, good.pem, lint.cer (an extension is
 * missing), noise.cer.
 */
void write(const QString& folder, const QString& algorithm);

} // namespace test_objects
