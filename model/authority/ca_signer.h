// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/crl/writer.h"
#include "crypto/profile/linter.h"
#include "model/desk.h"
#include "model/domain/authority.h"

namespace model {

/**
 * The generation's private key is on its token and may sign. MediumNotPresent, LoginNeeded,
 * KeyNotFound, KeyMismatch (the key there is not the certificate's), NotTraining (a software token
 * at a production workplace), CaNotUsable(name, reason): no key here, not valid now.
 */
Status requireCaKey(Desk& desk, const CaGeneration& ca);

/**
 * The certificate, signed by the generation; verified with its certificate before it is returned.
 * What requireCaKey() says. Octets that the linter did not clear are of neither type. Besides
 * these two a CA's key signs what makes it one (its self-signed root, its PKCS#10: ca_keys.h, cleared
 * too) and a test of possession (ca_place.cpp); tests/layers holds everybody else from its Signer.
 */
Result<Bytes> signByCa(Desk& desk, const CaGeneration& ca,
                       const crypto::profile::ClearedTbs& cleared);
/** The list, into its place. */
Result<crypto::crl::Written> signByCa(Desk& desk, const CaGeneration& ca,
                                      crypto::crl::Draft&& draft);

/** KeyMismatch where the key is not the one that the certificate certifies. */
Status requireKeyOf(ByteView certificate, const token::KeyInfo& key);

/** NotTraining where the medium is software and the workplace is not for training. */
Status requireAllowedMedium(const Session& session, const token::Medium& medium);

} // namespace model
