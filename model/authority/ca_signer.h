// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/desk.h"
#include "model/domain/authority.h"

namespace model {

/**
 * The generation's private key, on its token. MediumNotPresent, LoginNeeded, KeyNotFound,
 * KeyMismatch (the key there is not the certificate's), NotTraining (a software token at a
 * production workplace), CaNotUsable(name, reason): no key here, not valid now.
 */
Result<std::shared_ptr<crypto::Signer>> caSigner(Desk& desk, const CaGeneration& ca);

/** The part, signed by the generation; verified with its certificate before it is returned. */
Result<Bytes> signByCa(Desk& desk, const CaGeneration& ca, ByteView part);

/** KeyMismatch where the key is not the one that the certificate certifies. */
Status requireKeyOf(ByteView certificate, const token::KeyInfo& key);

/** NotTraining where the medium is software and the workplace is not for training. */
Status requireAllowedMedium(const Session& session, const token::Medium& medium);

} // namespace model
