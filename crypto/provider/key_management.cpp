// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <openssl/core_names.h>
#include <openssl/params.h>

#include "crypto/gost/gost.h"
#include "crypto/provider/algorithms.h"
#include "crypto/provider/dispatch.h"
#include "crypto/provider/key.h"

// EVP_PKEY's side of a key: making, importing, comparing, exporting.
namespace crypto::provider {

namespace {

template <Algorithm algorithm>
void* newKey(void*) {
    return new Key(algorithm);
}

void freeKey(void* key) {
    release(static_cast<Key*>(key));
}

void* duplicateKey(const void* key, int) {
    // Keys never change once OpenSSL holds them, so a copy is another reference.
    auto* same = static_cast<Key*>(const_cast<void*>(key));
    retain(same);
    return same;
}

void* loadKey(const void* reference, std::size_t size) {
    if (size != sizeof(Key*)) return nullptr;
    auto** place = static_cast<Key**>(const_cast<void*>(reference));
    return std::exchange(*place, nullptr);
}

int hasParts(const void* data, int selection) {
    const auto* key = static_cast<const Key*>(data);
    if ((selection & OSSL_KEYMGMT_SELECT_PRIVATE_KEY) && !key->hasPrivate()) return 0;
    if ((selection & OSSL_KEYMGMT_SELECT_PUBLIC_KEY) && key->publicKey.empty()) return 0;
    return 1;
}

int keysMatch(const void* a, const void* b, int selection) {
    const auto* first = static_cast<const Key*>(a);
    const auto* second = static_cast<const Key*>(b);
    if (first->algorithm != second->algorithm) return 0;
    if (selection & OSSL_KEYMGMT_SELECT_KEYPAIR) return first->publicKey == second->publicKey;
    return 1;
}

int importKey(void* data, int, const OSSL_PARAM parameters[]) {
    auto* key = static_cast<Key*>(data);
    if (const OSSL_PARAM* publicPart =
            OSSL_PARAM_locate_const(parameters, OSSL_PKEY_PARAM_PUB_KEY)) {
        const auto* octets = static_cast<const std::uint8_t*>(publicPart->data);
        if (publicPart->data_type != OSSL_PARAM_OCTET_STRING ||
            publicPart->data_size != 2 * gost::coordinateSize(key->algorithm))
            return 0;
        key->publicKey.assign(octets, octets + publicPart->data_size);
    }
    if (const OSSL_PARAM* privatePart =
            OSSL_PARAM_locate_const(parameters, OSSL_PKEY_PARAM_PRIV_KEY)) {
        if (privatePart->data_type != OSSL_PARAM_OCTET_STRING) return 0;
        Secret scalar(
            ByteView(static_cast<const std::uint8_t*>(privatePart->data), privatePart->data_size));
        auto publicKey = gost::publicKeyOf(key->algorithm, scalar);
        if (!publicKey || (!key->publicKey.empty() && key->publicKey != *publicKey)) return 0;
        key->publicKey = std::move(*publicKey);
        key->scalar = std::move(scalar);
    }
    if (const OSSL_PARAM* loan = OSSL_PARAM_locate_const(parameters, signerParameter)) {
        std::uint64_t number = 0;
        if (!OSSL_PARAM_get_uint64(loan, &number)) return 0;
        key->signer = lentSigner(number);
        if (!key->signer || key->signer->algorithm() != key->algorithm) return 0;
        key->publicKey = key->signer->publicKey();
        if (key->publicKey.size() != 2 * gost::coordinateSize(key->algorithm)) return 0;
    }
    return !key->publicKey.empty();
}

const OSSL_PARAM* importTypes(int) {
    static const OSSL_PARAM list[] = {
        OSSL_PARAM_octet_string(OSSL_PKEY_PARAM_PUB_KEY, nullptr, 0),
        OSSL_PARAM_octet_string(OSSL_PKEY_PARAM_PRIV_KEY, nullptr, 0),
        OSSL_PARAM_uint64(signerParameter, nullptr),
        OSSL_PARAM_END,
    };
    return list;
}

int exportKey(void* data, int selection, OSSL_CALLBACK* callback, void* argument) {
    const auto* key = static_cast<const Key*>(data);
    // The private half stays inside: software keys leave as PKCS#8 only, signers' never.
    if ((selection & OSSL_KEYMGMT_SELECT_PRIVATE_KEY) || key->publicKey.empty()) return 0;
    auto* octets = const_cast<std::uint8_t*>(key->publicKey.data());
    const OSSL_PARAM list[] = {
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, octets, key->publicKey.size()),
        OSSL_PARAM_construct_end(),
    };
    return callback(list, argument);
}

const OSSL_PARAM* exportTypes(int selection) {
    static const OSSL_PARAM publicOnly[] = {
        OSSL_PARAM_octet_string(OSSL_PKEY_PARAM_PUB_KEY, nullptr, 0),
        OSSL_PARAM_END,
    };
    return selection & OSSL_KEYMGMT_SELECT_PRIVATE_KEY ? nullptr : publicOnly;
}

int getParameters(void* data, OSSL_PARAM parameters[]) {
    const auto* key = static_cast<const Key*>(data);
    const AlgorithmFacts& facts = factsOf(key->algorithm);
    const int size = static_cast<int>(gost::coordinateSize(key->algorithm));
    const auto setInt = [parameters](const char* name, int value) {
        OSSL_PARAM* place = OSSL_PARAM_locate(parameters, name);
        return !place || OSSL_PARAM_set_int(place, value);
    };
    OSSL_PARAM* digest = OSSL_PARAM_locate(parameters, OSSL_PKEY_PARAM_DEFAULT_DIGEST);
    OSSL_PARAM* octets = OSSL_PARAM_locate(parameters, OSSL_PKEY_PARAM_PUB_KEY);
    return setInt(OSSL_PKEY_PARAM_BITS, size * 8) &&
           setInt(OSSL_PKEY_PARAM_SECURITY_BITS, facts.securityBits) &&
           setInt(OSSL_PKEY_PARAM_MAX_SIZE, size * 2) &&
           (!digest || OSSL_PARAM_set_utf8_string(digest, facts.digestName)) &&
           (!octets ||
            OSSL_PARAM_set_octet_string(octets, key->publicKey.data(), key->publicKey.size()));
}

const OSSL_PARAM* gettableParameters(void*) {
    static const OSSL_PARAM list[] = {
        OSSL_PARAM_int(OSSL_PKEY_PARAM_BITS, nullptr),
        OSSL_PARAM_int(OSSL_PKEY_PARAM_SECURITY_BITS, nullptr),
        OSSL_PARAM_int(OSSL_PKEY_PARAM_MAX_SIZE, nullptr),
        OSSL_PARAM_utf8_string(OSSL_PKEY_PARAM_DEFAULT_DIGEST, nullptr, 0),
        OSSL_PARAM_octet_string(OSSL_PKEY_PARAM_PUB_KEY, nullptr, 0),
        OSSL_PARAM_END,
    };
    return list;
}

void* beginGeneration(void* providerContext, int, const OSSL_PARAM*) {
    return providerContext; // nothing to remember: a curve has one parameter set
}

template <Algorithm algorithm>
void* generate(void*, OSSL_CALLBACK*, void*) {
    SystemRandom random;
    auto scalar = gost::generatePrivateKey(algorithm, random);
    if (!scalar) return nullptr;
    auto publicKey = gost::publicKeyOf(algorithm, *scalar);
    if (!publicKey) return nullptr;
    auto* key = new Key(algorithm);
    key->scalar = std::move(*scalar);
    key->publicKey = std::move(*publicKey);
    return key;
}

void endGeneration(void*) {}

template <Algorithm algorithm>
const char* operationName(int) {
    return factsOf(algorithm).keyName;
}

template <Algorithm algorithm>
const OSSL_DISPATCH functions[] = {
    {OSSL_FUNC_KEYMGMT_NEW, asDispatch<newKey<algorithm>>()},
    {OSSL_FUNC_KEYMGMT_FREE, asDispatch<freeKey>()},
    {OSSL_FUNC_KEYMGMT_DUP, asDispatch<duplicateKey>()},
    {OSSL_FUNC_KEYMGMT_LOAD, asDispatch<loadKey>()},
    {OSSL_FUNC_KEYMGMT_HAS, asDispatch<hasParts>()},
    {OSSL_FUNC_KEYMGMT_MATCH, asDispatch<keysMatch>()},
    {OSSL_FUNC_KEYMGMT_IMPORT, asDispatch<importKey>()},
    {OSSL_FUNC_KEYMGMT_IMPORT_TYPES, asDispatch<importTypes>()},
    {OSSL_FUNC_KEYMGMT_EXPORT, asDispatch<exportKey>()},
    {OSSL_FUNC_KEYMGMT_EXPORT_TYPES, asDispatch<exportTypes>()},
    {OSSL_FUNC_KEYMGMT_GET_PARAMS, asDispatch<getParameters>()},
    {OSSL_FUNC_KEYMGMT_GETTABLE_PARAMS, asDispatch<gettableParameters>()},
    {OSSL_FUNC_KEYMGMT_GEN_INIT, asDispatch<beginGeneration>()},
    {OSSL_FUNC_KEYMGMT_GEN, asDispatch<generate<algorithm>>()},
    {OSSL_FUNC_KEYMGMT_GEN_CLEANUP, asDispatch<endGeneration>()},
    {OSSL_FUNC_KEYMGMT_QUERY_OPERATION_NAME, asDispatch<operationName<algorithm>>()},
    {0, nullptr},
};

} // namespace

const OSSL_ALGORITHM keyManagementAlgorithms[] = {
    {KU_GOST2004_KEY_NAMES, "provider=kualik", functions<Algorithm::Gost2004>, "GOST 34.310-2004"},
    {KU_GOST2015_KEY_NAMES, "provider=kualik", functions<Algorithm::Gost2015>,
     "GOST R 34.10-2015, 512 bits"},
    {nullptr, nullptr, nullptr, nullptr},
};

} // namespace crypto::provider
