// SPDX-License-Identifier: Apache-2.0
#include <openssl/core_names.h>
#include <openssl/params.h>

#include "crypto/gost/gost.h"
#include "crypto/provider/dispatch.h"

// GOST 34.311-95 (Test parameter set) and Streebog-512 as OpenSSL digests.
namespace crypto::provider {

namespace {

template <Algorithm algorithm>
void* newContext(void*) {
    return new gost::Digest(algorithm);
}

void freeContext(void* context) {
    delete static_cast<gost::Digest*>(context);
}

void* duplicate(void* context) {
    return new gost::Digest(*static_cast<gost::Digest*>(context));
}

int begin(void* context, const OSSL_PARAM*) {
    static_cast<gost::Digest*>(context)->finish(); // leaves a fresh state behind
    return 1;
}

int update(void* context, const unsigned char* data, std::size_t size) {
    static_cast<gost::Digest*>(context)->update({data, size});
    return 1;
}

int final(void* context, unsigned char* out, std::size_t* outSize, std::size_t room) {
    const Bytes hash = static_cast<gost::Digest*>(context)->finish();
    if (room < hash.size()) return 0;
    std::copy(hash.begin(), hash.end(), out);
    *outSize = hash.size();
    return 1;
}

template <Algorithm algorithm>
int getParameters(OSSL_PARAM parameters[]) {
    const std::size_t size = gost::coordinateSize(algorithm);
    // GOST 34.311 works in blocks of 32 octets, Streebog in blocks of 64: as long as their hashes.
    OSSL_PARAM* block = OSSL_PARAM_locate(parameters, OSSL_DIGEST_PARAM_BLOCK_SIZE);
    OSSL_PARAM* length = OSSL_PARAM_locate(parameters, OSSL_DIGEST_PARAM_SIZE);
    return (!block || OSSL_PARAM_set_size_t(block, size)) &&
           (!length || OSSL_PARAM_set_size_t(length, size));
}

const OSSL_PARAM* gettableParameters(void*) {
    static const OSSL_PARAM list[] = {
        OSSL_PARAM_size_t(OSSL_DIGEST_PARAM_BLOCK_SIZE, nullptr),
        OSSL_PARAM_size_t(OSSL_DIGEST_PARAM_SIZE, nullptr),
        OSSL_PARAM_END,
    };
    return list;
}

template <Algorithm algorithm>
const OSSL_DISPATCH functions[] = {
    {OSSL_FUNC_DIGEST_NEWCTX, asDispatch<newContext<algorithm>>()},
    {OSSL_FUNC_DIGEST_FREECTX, asDispatch<freeContext>()},
    {OSSL_FUNC_DIGEST_DUPCTX, asDispatch<duplicate>()},
    {OSSL_FUNC_DIGEST_INIT, asDispatch<begin>()},
    {OSSL_FUNC_DIGEST_UPDATE, asDispatch<update>()},
    {OSSL_FUNC_DIGEST_FINAL, asDispatch<final>()},
    {OSSL_FUNC_DIGEST_GET_PARAMS, asDispatch<getParameters<algorithm>>()},
    {OSSL_FUNC_DIGEST_GETTABLE_PARAMS, asDispatch<gettableParameters>()},
    {0, nullptr},
};

} // namespace

const OSSL_ALGORITHM digestAlgorithms[] = {
    {"KZ-GOST-34.311-95:1.2.398.3.10.1.3.1", "provider=kualik", functions<Algorithm::Gost2004>,
     "GOST 34.311-95, Test parameter set"},
    {"KZ-GOST-R-34.11-2015-512:1.2.398.3.10.1.3.3", "provider=kualik",
     functions<Algorithm::Gost2015>, "GOST R 34.11-2015, 512 bits (Streebog)"},
    {nullptr, nullptr, nullptr, nullptr},
};

} // namespace crypto::provider
