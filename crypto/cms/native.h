// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <openssl/cms.h>

#include "crypto/bytes.h"

/** Owners for OpenSSL's CMS, inside this folder only. */
namespace crypto::cms {

struct NativeDeleter {
    void operator()(CMS_ContentInfo* content) const { CMS_ContentInfo_free(content); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
    void operator()(STACK_OF(X509_CRL) * stack) const {
        sk_X509_CRL_pop_free(stack, X509_CRL_free);
    }
};
using NativeContent = std::unique_ptr<CMS_ContentInfo, NativeDeleter>;

/** BER as well; nothing where it is no ContentInfo, or something follows it. */
NativeContent readNative(ByteView encoded);

} // namespace crypto::cms
