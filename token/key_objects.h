// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "token/session.h"

namespace token {

/** Objects of this class under this CKA_ID. */
Template keyTemplate(CK_OBJECT_CLASS objectClass, const Bytes& id);

/** What C_GenerateKeyPair is asked for; modulusBits 0: the profile's. */
struct PairTemplates {
    Template publicPart;
    Template privatePart;
};
PairTemplates pairTemplates(const AlgorithmProfile& profile, const Bytes& id,
                            const std::string& label, unsigned modulusBits);

/** The public key as crypto::Signer::publicKey() gives it. */
Result<Bytes> readPublicKey(Session& session, const AlgorithmProfile& profile,
                            CK_OBJECT_HANDLE key);

/** UnsupportedAlgorithm where the profile does not know the key's type. */
Result<KeyInfo> describeKey(Session& session, const Profile& profile, CK_OBJECT_HANDLE publicKey);

/** A token that gives big-endian values gives them in the other order as well. */
Bytes straightened(Bytes bytes, bool reversed);

} // namespace token
