// SPDX-License-Identifier: Apache-2.0
#include <memory>
#include <string>

#include <openssl/bio.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/pem.h>

#include "crypto/provider/algorithms.h"
#include "crypto/provider/dispatch.h"
#include "crypto/provider/key.h"
#include "crypto/provider/key_file.h"

// Keys to SubjectPublicKeyInfo and PrivateKeyInfo (DER and PEM) and to text.
namespace crypto::provider {

namespace {

/** One encoding; with a cipher the private key is sealed under the caller's passphrase. */
struct Encoding {
    const Core* core;
    std::unique_ptr<EVP_CIPHER, void (*)(EVP_CIPHER*)> cipher{nullptr, EVP_CIPHER_free};
};

void* newContext(void* core) {
    return new Encoding{static_cast<Core*>(core)};
}

void freeContext(void* context) {
    delete static_cast<Encoding*>(context);
}

// An encoder that did not know this parameter would write `openssl genpkey -aes256` in the clear.
int setParameters(void* context, const OSSL_PARAM parameters[]) {
    auto& cipher = static_cast<Encoding*>(context)->cipher;
    const char* name = nullptr;
    const char* properties = nullptr;
    const OSSL_PARAM* wanted = OSSL_PARAM_locate_const(parameters, OSSL_ENCODER_PARAM_CIPHER);
    if (!wanted) return 1;
    const OSSL_PARAM* query = OSSL_PARAM_locate_const(parameters, OSSL_ENCODER_PARAM_PROPERTIES);
    if (!OSSL_PARAM_get_utf8_string_ptr(wanted, &name) ||
        (query && !OSSL_PARAM_get_utf8_string_ptr(query, &properties)))
        return 0;
    if (!name) return 1; // no cipher, said aloud
    cipher.reset(EVP_CIPHER_fetch(nullptr, name, properties));
    return cipher != nullptr;
}

const OSSL_PARAM* settableParameters(void*) {
    static const OSSL_PARAM list[] = {
        OSSL_PARAM_utf8_string(OSSL_ENCODER_PARAM_CIPHER, nullptr, 0),
        OSSL_PARAM_utf8_string(OSSL_ENCODER_PARAM_PROPERTIES, nullptr, 0),
        OSSL_PARAM_END,
    };
    return list;
}

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
bool write(const Core& core, OSSL_CORE_BIO* out, const char* label, ByteView der) {
    return format == Format::Der ? writeAll(core, out, der) : writePem(core, out, label, der);
}

template <Format format>
int encodePublic(void* context, OSSL_CORE_BIO* out, const void* data, const OSSL_PARAM* abstract,
                 int, OSSL_PASSPHRASE_CALLBACK*, void*) {
    const auto* key = static_cast<const Key*>(data);
    if (abstract || !key || key->publicKey.empty()) return 0;
    const Bytes der = publicKeyInfoDer(key->algorithm, key->publicKey);
    return write<format>(*static_cast<Encoding*>(context)->core, out, "PUBLIC KEY", der);
}

template <Format format>
int encodePrivate(void* context, OSSL_CORE_BIO* out, const void* data, const OSSL_PARAM* abstract,
                  int, OSSL_PASSPHRASE_CALLBACK* ask, void* askArgument) {
    const auto* key = static_cast<const Key*>(data);
    // A signer's private half cannot leave: there is no scalar to write.
    if (abstract || !key || key->scalar.isEmpty()) return 0;
    const auto& encoding = *static_cast<Encoding*>(context);
    const Secret info = privateKeyInfoDer(key->algorithm, key->scalar);
    if (!encoding.cipher) return write<format>(*encoding.core, out, "PRIVATE KEY", info.view());
    Secret passphrase(PEM_BUFSIZE);
    std::size_t size = 0;
    if (!ask || !ask(reinterpret_cast<char*>(passphrase.data().data()), passphrase.size(), &size,
                     nullptr, askArgument))
        return refuse({ErrorCode::BadArgument, {"passphrase"}, "none given"});
    const auto sealed =
        sealPrivateKeyInfo(info, passphrase.view().first(size), encoding.cipher.get());
    if (!sealed) return refuse(sealed.error());
    return write<format>(*encoding.core, out, "ENCRYPTED PRIVATE KEY", *sealed);
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

int encodeText(void* context, OSSL_CORE_BIO* out, const void* data, const OSSL_PARAM* abstract, int,
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
    return writeAll(*static_cast<Encoding*>(context)->core, out, viewOf(text));
}

int doesPublic(void*, int selection) {
    return selection == 0 || (!(selection & OSSL_KEYMGMT_SELECT_PRIVATE_KEY) &&
                              (selection & OSSL_KEYMGMT_SELECT_PUBLIC_KEY));
}

/** The public half is shown for whatever part of a key is asked for; the private half never. */
int doesText(void*, int selection) {
    return selection == 0 || (selection & OSSL_KEYMGMT_SELECT_KEYPAIR) != 0;
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
    {OSSL_FUNC_ENCODER_SET_CTX_PARAMS, asDispatch<setParameters>()},
    {OSSL_FUNC_ENCODER_SETTABLE_CTX_PARAMS, asDispatch<settableParameters>()},
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
        names, "provider=kualik,output=text", functions<encodeText, doesText>, nullptr             \
    }

} // namespace

const OSSL_ALGORITHM encoderAlgorithms[] = {
    KU_ENCODERS(KU_GOST2004_KEY_NAMES),
    KU_ENCODERS(KU_GOST2015_KEY_NAMES),
    {nullptr, nullptr, nullptr, nullptr},
};

} // namespace crypto::provider
