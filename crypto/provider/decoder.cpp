// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>

#include <openssl/core_names.h>
#include <openssl/core_object.h>
#include <openssl/params.h>

#include "crypto/asn1/tags.h"
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

/** The longest key of ours with room for attributes; what is longer is none of ours. */
constexpr std::size_t mostOctets = 1024;

bool readInto(const Core& core, OSSL_CORE_BIO* in, std::span<std::uint8_t> target) {
    std::size_t size = 0;
    std::size_t got = 0;
    while (size < target.size() && core.read &&
           core.read(in, target.data() + size, target.size() - size, &got) && got > 0)
        size += got;
    return size == target.size();
}

/** The next SEQUENCE of the input and no octet more; nothing if there is none or a long one. */
Secret readSequence(const Core& core, OSSL_CORE_BIO* in) {
    std::array<std::uint8_t, 2> head{};
    if (!readInto(core, in, head) || head[0] != asn1::tag::sequence) return {};
    // X.690 8.1.3: the length, or how many octets it has.
    std::array<std::uint8_t, 2> longLength{};
    const bool isShort = head[1] < 0x80;
    const std::size_t lengthOctets = isShort ? 0 : head[1] & 0x7fu;
    if (!isShort && (lengthOctets == 0 || lengthOctets > longLength.size())) return {};
    if (!readInto(core, in, std::span(longLength).first(lengthOctets))) return {};
    std::size_t length = isShort ? head[1] : 0;
    for (std::size_t i = 0; i < lengthOctets; ++i)
        length = (length << 8) | longLength[i];
    if (length > mostOctets) return {};
    Secret whole(head.size() + lengthOctets + length);
    auto place = std::copy(head.begin(), head.end(), whole.data().begin());
    std::copy_n(longLength.begin(), lengthOctets, place);
    return readInto(core, in, whole.data().last(length)) ? std::move(whole) : Secret();
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
    const Secret der = readSequence(*static_cast<Core*>(core), in);
    auto found = readPublicKeyInfo(der.view());
    if (!found || found->algorithm != algorithm) return 1;
    auto* key = new Key(algorithm);
    key->publicKey = std::move(found->octets);
    return handOver(key, callback, argument);
}

template <Algorithm algorithm>
int decodePrivate(void* core, OSSL_CORE_BIO* in, int, OSSL_CALLBACK* callback, void* argument,
                  OSSL_PASSPHRASE_CALLBACK*, void*) {
    const Secret der = readSequence(*static_cast<Core*>(core), in);
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
