// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <openssl/core_names.h>
#include <openssl/core_object.h>
#include <openssl/params.h>

#include "crypto/gost/gost.h"
#include "crypto/provider/algorithms.h"
#include "crypto/provider/dispatch.h"
#include "crypto/provider/key.h"

// SubjectPublicKeyInfo and PrivateKeyInfo to keys. Foreign data is left to the other decoders:
// such a decoder returns 1 without calling back.
namespace crypto::provider {

namespace {

void* newContext(void* core) {
    return core;
}

void freeContext(void*) {}

/** A key file is small: what is longer is none of ours. */
constexpr std::size_t mostOctets = 1 << 16;

Secret readAll(const Core& core, OSSL_CORE_BIO* in) {
    Secret buffer(mostOctets);
    std::size_t size = 0;
    std::size_t got = 0;
    while (size < mostOctets && core.read &&
           core.read(in, buffer.data().data() + size, mostOctets - size, &got) && got > 0)
        size += got;
    return Secret(buffer.view().first(size));
}

int handOver(Key* key, OSSL_CALLBACK* callback, void* argument) {
    int type = OSSL_OBJECT_PKEY;
    // OpenSSL takes the name as non-const and does not write to it.
    char* name = const_cast<char*>(factsOf(key->algorithm).keyName);
    const OSSL_PARAM list[] = {
        OSSL_PARAM_construct_int(OSSL_OBJECT_PARAM_TYPE, &type),
        OSSL_PARAM_construct_utf8_string(OSSL_OBJECT_PARAM_DATA_TYPE, name, 0),
        OSSL_PARAM_construct_octet_string(OSSL_OBJECT_PARAM_REFERENCE, &key, sizeof key),
        OSSL_PARAM_construct_end(),
    };
    const int taken = callback(list, argument);
    release(key); // null once the key management has taken it over
    return taken;
}

template <Algorithm algorithm>
int decodePublic(void* core, OSSL_CORE_BIO* in, int, OSSL_CALLBACK* callback, void* argument,
                 OSSL_PASSPHRASE_CALLBACK*, void*) {
    const Secret der = readAll(*static_cast<Core*>(core), in);
    auto found = readPublicKeyInfo(der.view());
    if (!found || found->algorithm != algorithm) return 1;
    auto* key = new Key(algorithm);
    key->publicKey = std::move(found->octets);
    return handOver(key, callback, argument);
}

template <Algorithm algorithm>
int decodePrivate(void* core, OSSL_CORE_BIO* in, int, OSSL_CALLBACK* callback, void* argument,
                  OSSL_PASSPHRASE_CALLBACK*, void*) {
    const Secret der = readAll(*static_cast<Core*>(core), in);
    auto found = readPrivateKeyInfo(der.view());
    if (!found || found->algorithm != algorithm) return 1;
    auto publicKey = gost::publicKeyOf(algorithm, found->scalar);
    if (!publicKey) return 0;
    auto* key = new Key(algorithm);
    key->scalar = std::move(found->scalar);
    key->publicKey = std::move(*publicKey);
    return handOver(key, callback, argument);
}

int doesPublic(void*, int selection) {
    return selection == 0 || !(selection & OSSL_KEYMGMT_SELECT_PRIVATE_KEY);
}

int doesPrivate(void*, int selection) {
    return selection == 0 || (selection & OSSL_KEYMGMT_SELECT_PRIVATE_KEY) != 0;
}

using Decode = OSSL_FUNC_decoder_decode_fn;
using Does = OSSL_FUNC_decoder_does_selection_fn;

template <Decode* decode, Does* does>
const OSSL_DISPATCH functions[] = {
    {OSSL_FUNC_DECODER_NEWCTX, asDispatch<newContext>()},
    {OSSL_FUNC_DECODER_FREECTX, asDispatch<freeContext>()},
    {OSSL_FUNC_DECODER_DOES_SELECTION, asDispatch<does>()},
    {OSSL_FUNC_DECODER_DECODE, asDispatch<decode>()},
    {0, nullptr},
};

} // namespace

const OSSL_ALGORITHM decoderAlgorithms[] = {
    {KU_GOST2004_KEY_NAMES, "provider=kualik,input=der,structure=SubjectPublicKeyInfo",
     functions<decodePublic<Algorithm::Gost2004>, doesPublic>, nullptr},
    {KU_GOST2015_KEY_NAMES, "provider=kualik,input=der,structure=SubjectPublicKeyInfo",
     functions<decodePublic<Algorithm::Gost2015>, doesPublic>, nullptr},
    {KU_GOST2004_KEY_NAMES, "provider=kualik,input=der,structure=PrivateKeyInfo",
     functions<decodePrivate<Algorithm::Gost2004>, doesPrivate>, nullptr},
    {KU_GOST2015_KEY_NAMES, "provider=kualik,input=der,structure=PrivateKeyInfo",
     functions<decodePrivate<Algorithm::Gost2015>, doesPrivate>, nullptr},
    {nullptr, nullptr, nullptr, nullptr},
};

} // namespace crypto::provider
