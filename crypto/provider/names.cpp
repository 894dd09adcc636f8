// SPDX-License-Identifier: Apache-2.0
// EVP_MD_meth_* is deprecated and gone in OpenSSL 4: it stays in this file alone. OpenSSL 3.0
// looks for the digest of a signature in its legacy table only (a_verify.c), so each digest of
// ours has an entry there with a name and a size; the hashing itself is fetched by name.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <vector>

#include <openssl/evp.h>
#include <openssl/objects.h>

#include "crypto/gost/gost.h"
#include "crypto/provider/algorithms.h"
#include "crypto/provider/dispatch.h"

namespace crypto::provider {

namespace {

int nidOf(const char* oid, const char* name) {
    const int known = OBJ_txt2nid(oid);
    return known != NID_undef ? known : OBJ_create(oid, name, name);
}

bool addLegacyDigest(const AlgorithmFacts& facts, int nid) {
#if OPENSSL_VERSION_MAJOR < 4
    if (EVP_get_digestbynid(nid)) return true;
    const int size = static_cast<int>(gost::coordinateSize(facts.algorithm));
    EVP_MD* entry = EVP_MD_meth_new(nid, NID_undef);
    // OpenSSL's table only points at it and forgets it at the end: nobody may ever free it.
    static auto* const kept = new std::vector<EVP_MD*>();
    kept->push_back(entry);
    return entry && EVP_MD_meth_set_result_size(entry, size) &&
           EVP_MD_meth_set_input_blocksize(entry, size) && EVP_add_digest(entry);
#else
    return facts.digestOid && nid != NID_undef;
#endif
}

bool registerNamesOnce() {
    for (const AlgorithmFacts* facts : {&gost2004, &gost2015}) {
        const int key = nidOf(facts->keyOid, facts->keyName);
        const int digest = nidOf(facts->digestOid, facts->digestName);
        const int signature = nidOf(facts->signatureOid, facts->signatureName);
        if (key == NID_undef || digest == NID_undef || signature == NID_undef) return false;
        int knownDigest = 0;
        int knownKey = 0;
        if (!OBJ_find_sigid_algs(signature, &knownDigest, &knownKey) &&
            !OBJ_add_sigid(signature, digest, key))
            return false;
        if (!addLegacyDigest(*facts, digest)) return false;
    }
    return true;
}

} // namespace

bool registerNames() {
    static const bool registered = registerNamesOnce();
    return registered;
}

} // namespace crypto::provider
