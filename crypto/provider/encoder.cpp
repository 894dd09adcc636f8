// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <string>

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/pem.h>

#include "crypto/provider/algorithms.h"
#include "crypto/provider/dispatch.h"
#include "crypto/provider/key.h"

// Keys to SubjectPublicKeyInfo and PrivateKeyInfo (DER and PEM) and to text.
namespace crypto::provider {

namespace {

void* newContext(void* core) {
    return core;
}

void freeContext(void*) {}

bool writeAll(const Core& core, OSSL_CORE_BIO* out, ByteView octets) {
    std::size_t written = 0;
    return core.write && core.write(out, octets.data(), octets.size(), &written) &&
           written == octets.size();
}

bool writePem(const Core& core, OSSL_CORE_BIO* out, const char* label, ByteView der) {
    const std::unique_ptr<BIO, int (*)(BIO*)> memory(BIO_new(BIO_s_secmem()), BIO_free);
    if (!memory ||
        PEM_write_bio(memory.get(), label, "", der.data(), static_cast<long>(der.size())) <= 0)
        return false;
    char* text = nullptr;
    const long size = BIO_get_mem_data(memory.get(), &text);
    return size > 0 && writeAll(core, out, viewOf({text, static_cast<std::size_t>(size)}));
}

enum class Format { Der, Pem };

template <Format format>
int encodePublic(void* core, OSSL_CORE_BIO* out, const void* data, const OSSL_PARAM* abstract, int,
                 OSSL_PASSPHRASE_CALLBACK*, void*) {
    const auto* key = static_cast<const Key*>(data);
    if (abstract || !key || key->publicKey.empty()) return 0;
    const Bytes der = publicKeyInfoDer(key->algorithm, key->publicKey);
    const Core& owner = *static_cast<Core*>(core);
    return format == Format::Der ? writeAll(owner, out, der)
                                 : writePem(owner, out, "PUBLIC KEY", der);
}

template <Format format>
int encodePrivate(void* core, OSSL_CORE_BIO* out, const void* data, const OSSL_PARAM* abstract, int,
                  OSSL_PASSPHRASE_CALLBACK*, void*) {
    const auto* key = static_cast<const Key*>(data);
    // A signer's private half cannot leave: there is no scalar to write.
    if (abstract || !key || key->scalar.isEmpty()) return 0;
    const Secret der = privateKeyInfoDer(key->algorithm, key->scalar);
    const Core& owner = *static_cast<Core*>(core);
    return format == Format::Der ? writeAll(owner, out, der.view())
                                 : writePem(owner, out, "PRIVATE KEY", der.view());
}

std::string colonLines(ByteView octets) {
    std::string text;
    constexpr std::size_t octetsInLine = 15;
    for (std::size_t i = 0; i < octets.size(); ++i) {
        if (i % octetsInLine == 0) text += i ? "\n    " : "    ";
        text += toHex(octets.subspan(i, 1));
        if (i + 1 < octets.size()) text += ':';
    }
    return text + '\n';
}

int encodeText(void* core, OSSL_CORE_BIO* out, const void* data, const OSSL_PARAM* abstract, int,
               OSSL_PASSPHRASE_CALLBACK*, void*) {
    const auto* key = static_cast<const Key*>(data);
    if (abstract || !key) return 0;
    const AlgorithmFacts& facts = factsOf(key->algorithm);
    const std::size_t half = key->publicKey.size() / 2;
    const ByteView octets(key->publicKey);
    const std::string text = std::string(facts.keyName) + " public key, parameter set " +
                             facts.parametersOid + " (little-endian)\nX:\n" +
                             colonLines(octets.first(half)) + "Y:\n" +
                             colonLines(octets.subspan(half));
    return writeAll(*static_cast<Core*>(core), out, viewOf(text));
}

int doesPublic(void*, int selection) {
    return selection == 0 || (!(selection & OSSL_KEYMGMT_SELECT_PRIVATE_KEY) &&
                              (selection & OSSL_KEYMGMT_SELECT_PUBLIC_KEY));
}

int doesPrivate(void*, int selection) {
    return selection == 0 || (selection & OSSL_KEYMGMT_SELECT_PRIVATE_KEY) != 0;
}

using Encode = OSSL_FUNC_encoder_encode_fn;
using Does = OSSL_FUNC_encoder_does_selection_fn;

template <Encode* encode, Does* does>
const OSSL_DISPATCH functions[] = {
    {OSSL_FUNC_ENCODER_NEWCTX, asDispatch<newContext>()},
    {OSSL_FUNC_ENCODER_FREECTX, asDispatch<freeContext>()},
    {OSSL_FUNC_ENCODER_DOES_SELECTION, asDispatch<does>()},
    {OSSL_FUNC_ENCODER_ENCODE, asDispatch<encode>()},
    {0, nullptr},
};

#define KU_ENCODERS(names)                                                                         \
    {names, "provider=kualik,output=der,structure=SubjectPublicKeyInfo",                           \
     functions<encodePublic<Format::Der>, doesPublic>, nullptr},                                   \
        {names, "provider=kualik,output=pem,structure=SubjectPublicKeyInfo",                       \
         functions<encodePublic<Format::Pem>, doesPublic>, nullptr},                               \
        {names, "provider=kualik,output=der,structure=PrivateKeyInfo",                             \
         functions<encodePrivate<Format::Der>, doesPrivate>, nullptr},                             \
        {names, "provider=kualik,output=pem,structure=PrivateKeyInfo",                             \
         functions<encodePrivate<Format::Pem>, doesPrivate>, nullptr},                             \
    {                                                                                              \
        names, "provider=kualik,output=text", functions<encodeText, doesPublic>, nullptr           \
    }

} // namespace

const OSSL_ALGORITHM encoderAlgorithms[] = {
    KU_ENCODERS(KU_GOST2004_KEY_NAMES),
    KU_ENCODERS(KU_GOST2015_KEY_NAMES),
    {nullptr, nullptr, nullptr, nullptr},
};

} // namespace crypto::provider
