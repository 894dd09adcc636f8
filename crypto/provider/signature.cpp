// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstring>
#include <optional>

#include <openssl/core_names.h>
#include <openssl/params.h>

#include "crypto/gost/gost.h"
#include "crypto/provider/algorithms.h"
#include "crypto/provider/dispatch.h"
#include "crypto/provider/key.h"

// EVP_DigestSign/Verify and EVP_PKEY_sign/verify for both algorithms.
namespace crypto::provider {

namespace {

struct Context {
    Key* key = nullptr;
    std::optional<gost::Digest> digest;

    Context() = default;
    Context(const Context& other)
        : key(other.key) {
        if (other.digest) digest.emplace(*other.digest);
        if (key) retain(key);
    }
    Context& operator=(const Context&) = delete;
    ~Context() { release(key); }
};

Context* contextOf(void* data) {
    return static_cast<Context*>(data);
}

void* newContext(void*, const char*) {
    return new Context();
}

void freeContext(void* data) {
    delete contextOf(data);
}

void* duplicate(void* data) {
    return new Context(*contextOf(data));
}

int useKey(Context& context, void* data) {
    if (!data) return context.key != nullptr;
    auto* key = static_cast<Key*>(data);
    retain(key);
    release(std::exchange(context.key, key));
    return 1;
}

/** Only the algorithm's own digest may be named: SHA-256 under a GOST key has no OID. */
bool isOwnDigest(const Key& key, const char* name) {
    if (!name || !*name) return true;
    const AlgorithmFacts& facts = factsOf(key.algorithm);
    return OPENSSL_strcasecmp(name, facts.digestName) == 0 || !std::strcmp(name, facts.digestOid);
}

int beginPlain(void* data, void* key, const OSSL_PARAM*) {
    return useKey(*contextOf(data), key);
}

int beginDigest(void* data, const char* digestName, void* key, const OSSL_PARAM*) {
    Context& context = *contextOf(data);
    if (!useKey(context, key)) return 0;
    if (!isOwnDigest(*context.key, digestName))
        return refuse({ErrorCode::UnsupportedAlgorithm, {digestName}, "digest of another key"});
    context.digest.emplace(context.key->algorithm);
    return 1;
}

int update(void* data, const unsigned char* octets, std::size_t size) {
    Context& context = *contextOf(data);
    if (!context.digest) return 0;
    context.digest->update({octets, size});
    return 1;
}

/** Whoever makes it, a signature leaves only after it verified with the public key. */
Result<Bytes> signWith(const Key& key, ByteView hash) {
    if (!key.signer) {
        SystemRandom random;
        return gost::sign(key.algorithm, {key.scalar, key.publicKey}, hash, random);
    }
    KU_TRY(Bytes signature, key.signer->sign(hash));
    if (!gost::verify(key.algorithm, key.publicKey, hash, signature))
        return Error{ErrorCode::SelfCheckFailed, {}, "the signer's signature does not verify"};
    return signature;
}

int sign(void* data, unsigned char* out, std::size_t* outSize, std::size_t room,
         const unsigned char* hash, std::size_t hashSize) {
    const Context& context = *contextOf(data);
    if (!context.key || !context.key->hasPrivate())
        return refuse({ErrorCode::BadKey, {}, "no private key"});
    const std::size_t coordinate = gost::coordinateSize(context.key->algorithm);
    *outSize = 2 * coordinate;
    if (!out) return 1; // asked for the size only: no signature is made
    if (room < 2 * coordinate || hashSize != coordinate)
        return refuse({ErrorCode::BadArgument, {"size"}, "room or digest"});
    const auto signature = signWith(*context.key, {hash, hashSize});
    if (!signature) return refuse(signature.error());
    std::copy(signature->begin(), signature->end(), out);
    return 1;
}

int verify(void* data, const unsigned char* signature, std::size_t size, const unsigned char* hash,
           std::size_t hashSize) {
    const Context& context = *contextOf(data);
    return context.key && gost::verify(context.key->algorithm, context.key->publicKey,
                                       {hash, hashSize}, {signature, size})
                              .has_value();
}

int finishSigning(void* data, unsigned char* out, std::size_t* outSize, std::size_t room) {
    Context& context = *contextOf(data);
    if (!context.digest) return 0;
    if (!out) return sign(data, nullptr, outSize, 0, nullptr, 0);
    const Bytes hash = context.digest->finish();
    return sign(data, out, outSize, room, hash.data(), hash.size());
}

int finishVerifying(void* data, const unsigned char* signature, std::size_t size) {
    Context& context = *contextOf(data);
    if (!context.digest) return 0;
    const Bytes hash = context.digest->finish();
    return verify(data, signature, size, hash.data(), hash.size());
}

int getParameters(void* data, OSSL_PARAM parameters[]) {
    const Context& context = *contextOf(data);
    if (!context.key) return 0;
    OSSL_PARAM* identifier = OSSL_PARAM_locate(parameters, OSSL_SIGNATURE_PARAM_ALGORITHM_ID);
    if (identifier) {
        const Bytes der = signatureAlgorithmDer(context.key->algorithm);
        if (!OSSL_PARAM_set_octet_string(identifier, der.data(), der.size())) return 0;
    }
    OSSL_PARAM* digest = OSSL_PARAM_locate(parameters, OSSL_SIGNATURE_PARAM_DIGEST);
    return !digest ||
           OSSL_PARAM_set_utf8_string(digest, factsOf(context.key->algorithm).digestName);
}

const OSSL_PARAM* gettableParameters(void*, void*) {
    static const OSSL_PARAM list[] = {
        OSSL_PARAM_octet_string(OSSL_SIGNATURE_PARAM_ALGORITHM_ID, nullptr, 0),
        OSSL_PARAM_utf8_string(OSSL_SIGNATURE_PARAM_DIGEST, nullptr, 0),
        OSSL_PARAM_END,
    };
    return list;
}

int setParameters(void* data, const OSSL_PARAM parameters[]) {
    const Context& context = *contextOf(data);
    const OSSL_PARAM* digest = OSSL_PARAM_locate_const(parameters, OSSL_SIGNATURE_PARAM_DIGEST);
    const char* name = nullptr;
    if (!digest) return 1;
    return context.key && OSSL_PARAM_get_utf8_string_ptr(digest, &name) &&
           isOwnDigest(*context.key, name);
}

const OSSL_PARAM* settableParameters(void*, void*) {
    static const OSSL_PARAM list[] = {
        OSSL_PARAM_utf8_string(OSSL_SIGNATURE_PARAM_DIGEST, nullptr, 0),
        OSSL_PARAM_END,
    };
    return list;
}

const OSSL_DISPATCH functions[] = {
    {OSSL_FUNC_SIGNATURE_NEWCTX, asDispatch<newContext>()},
    {OSSL_FUNC_SIGNATURE_FREECTX, asDispatch<freeContext>()},
    {OSSL_FUNC_SIGNATURE_DUPCTX, asDispatch<duplicate>()},
    {OSSL_FUNC_SIGNATURE_SIGN_INIT, asDispatch<beginPlain>()},
    {OSSL_FUNC_SIGNATURE_SIGN, asDispatch<sign>()},
    {OSSL_FUNC_SIGNATURE_VERIFY_INIT, asDispatch<beginPlain>()},
    {OSSL_FUNC_SIGNATURE_VERIFY, asDispatch<verify>()},
    {OSSL_FUNC_SIGNATURE_DIGEST_SIGN_INIT, asDispatch<beginDigest>()},
    {OSSL_FUNC_SIGNATURE_DIGEST_SIGN_UPDATE, asDispatch<update>()},
    {OSSL_FUNC_SIGNATURE_DIGEST_SIGN_FINAL, asDispatch<finishSigning>()},
    {OSSL_FUNC_SIGNATURE_DIGEST_VERIFY_INIT, asDispatch<beginDigest>()},
    {OSSL_FUNC_SIGNATURE_DIGEST_VERIFY_UPDATE, asDispatch<update>()},
    {OSSL_FUNC_SIGNATURE_DIGEST_VERIFY_FINAL, asDispatch<finishVerifying>()},
    {OSSL_FUNC_SIGNATURE_GET_CTX_PARAMS, asDispatch<getParameters>()},
    {OSSL_FUNC_SIGNATURE_GETTABLE_CTX_PARAMS, asDispatch<gettableParameters>()},
    {OSSL_FUNC_SIGNATURE_SET_CTX_PARAMS, asDispatch<setParameters>()},
    {OSSL_FUNC_SIGNATURE_SETTABLE_CTX_PARAMS, asDispatch<settableParameters>()},
    {0, nullptr},
};

} // namespace

const OSSL_ALGORITHM signatureAlgorithms[] = {
    {KU_GOST2004_KEY_NAMES, "provider=kualik", functions, "GOST 34.310-2004"},
    {KU_GOST2015_KEY_NAMES, "provider=kualik", functions, "GOST R 34.10-2015, 512 bits"},
    {nullptr, nullptr, nullptr, nullptr},
};

} // namespace crypto::provider
