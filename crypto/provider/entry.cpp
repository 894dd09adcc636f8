// SPDX-License-Identifier: Apache-2.0
#include "crypto/provider/entry.h"

#include <new>

#include <openssl/core_names.h>
#include <openssl/params.h>

#include "crypto/provider/dispatch.h"
#include "crypto/provider/key.h"

namespace crypto::provider {

int refuse(const Error& error) {
    ERR_raise_data(ERR_LIB_PROV, ERR_R_OPERATION_FAIL, "%s", describe(error).c_str());
    return 0;
}

namespace {

const OSSL_ALGORITHM* query(void*, int operation, int* noCache) {
    *noCache = 0;
    switch (operation) {
    case OSSL_OP_DIGEST:
        return digestAlgorithms;
    case OSSL_OP_KEYMGMT:
        return keyManagementAlgorithms;
    case OSSL_OP_SIGNATURE:
        return signatureAlgorithms;
    case OSSL_OP_ENCODER:
        return encoderAlgorithms;
    case OSSL_OP_DECODER:
        return decoderAlgorithms;
    default:
        return nullptr;
    }
}

void teardown(void* core) {
    delete static_cast<Core*>(core);
}

const OSSL_PARAM* gettableParameters(void*) {
    static const OSSL_PARAM list[] = {
        OSSL_PARAM_utf8_ptr(OSSL_PROV_PARAM_NAME, nullptr, 0),
        OSSL_PARAM_int(OSSL_PROV_PARAM_STATUS, nullptr),
        OSSL_PARAM_END,
    };
    return list;
}

int getParameters(void*, OSSL_PARAM parameters[]) {
    OSSL_PARAM* name = OSSL_PARAM_locate(parameters, OSSL_PROV_PARAM_NAME);
    OSSL_PARAM* status = OSSL_PARAM_locate(parameters, OSSL_PROV_PARAM_STATUS);
    return (!name || OSSL_PARAM_set_utf8_ptr(name, "Kualik: GOST algorithms of Kazakhstan")) &&
           (!status || OSSL_PARAM_set_int(status, 1));
}

const OSSL_DISPATCH providerFunctions[] = {
    {OSSL_FUNC_PROVIDER_TEARDOWN, asDispatch<teardown>()},
    {OSSL_FUNC_PROVIDER_GETTABLE_PARAMS, asDispatch<gettableParameters>()},
    {OSSL_FUNC_PROVIDER_GET_PARAMS, asDispatch<getParameters>()},
    {OSSL_FUNC_PROVIDER_QUERY_OPERATION, asDispatch<query>()},
    {0, nullptr},
};

} // namespace

int initialise(const OSSL_CORE_HANDLE* handle, const OSSL_DISPATCH* in, const OSSL_DISPATCH** out,
               void** context) {
    if (!registerNames()) return 0;
    auto* core = new (std::nothrow) Core{handle};
    if (!core) return 0;
    for (; in->function_id != 0; ++in) {
        if (in->function_id == OSSL_FUNC_BIO_READ_EX) core->read = OSSL_FUNC_BIO_read_ex(in);
        if (in->function_id == OSSL_FUNC_BIO_WRITE_EX) core->write = OSSL_FUNC_BIO_write_ex(in);
    }
    *out = providerFunctions;
    *context = core;
    return 1;
}

} // namespace crypto::provider
