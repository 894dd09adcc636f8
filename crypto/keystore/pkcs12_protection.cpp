// SPDX-License-Identifier: Apache-2.0
#include "crypto/keystore/pkcs12_protection.h"

#include <algorithm>
#include <memory>

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/pkcs12.h>
#include <openssl/provider.h>

#include "crypto/provider/key_file.h"

namespace crypto::keystore {

namespace {

struct Deleter {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    void operator()(EVP_MD* digest) const { EVP_MD_free(digest); }
    void operator()(EVP_CIPHER* cipher) const { EVP_CIPHER_free(cipher); }
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
    void operator()(PBEPARAM* parameters) const { PBEPARAM_free(parameters); }
};
template <typename Native>
using Owned = std::unique_ptr<Native, Deleter>;

enum class Direction { Off = 0, On = 1 };

Error failed(const char* call) {
    return Error{ErrorCode::Internal, {}, call};
}

/** RC2 and RC4 are only here: a library context of its own, for unwrapping. */
OSSL_LIB_CTX* legacyContext() {
    static OSSL_LIB_CTX* const context = [] {
        OSSL_LIB_CTX* fresh = OSSL_LIB_CTX_new();
        const bool loaded =
            fresh && OSSL_PROVIDER_load(fresh, "default") && OSSL_PROVIDER_load(fresh, "legacy");
        return loaded ? fresh : nullptr;
    }();
    return context;
}

/** B.2, step 2 and 3: the octets again and again, up to a whole number of blocks. */
void fillBlocks(std::span<std::uint8_t> target, ByteView octets) {
    for (std::size_t i = 0; i < target.size(); ++i)
        target[i] = octets[i % octets.size()];
}

std::size_t wholeBlocks(std::size_t size, std::size_t block) {
    return (size + block - 1) / block * block;
}

/** B.2, step 6.C: each block of I becomes (it + B + 1) modulo 2 to the power of its bits. */
void addToBlocks(std::span<std::uint8_t> blocks, ByteView addend) {
    for (std::size_t start = 0; start < blocks.size(); start += addend.size()) {
        unsigned carry = 1;
        for (std::size_t i = addend.size(); i-- > 0;) {
            carry += static_cast<unsigned>(blocks[start + i]) + addend[i];
            blocks[start + i] = static_cast<std::uint8_t>(carry & 0xff);
            carry >>= 8;
        }
    }
}

/** B.2, step 6.A: the digest's digest's … digest. */
Status digestRounds(EVP_MD_CTX* context, std::int64_t rounds, ByteView diversifier,
                    const Secret& input, std::span<std::uint8_t> target) {
    bool isGood = EVP_DigestInit_ex(context, nullptr, nullptr) == 1 &&
                  EVP_DigestUpdate(context, diversifier.data(), diversifier.size()) == 1 &&
                  EVP_DigestUpdate(context, input.view().data(), input.size()) == 1 &&
                  EVP_DigestFinal_ex(context, target.data(), nullptr) == 1;
    for (std::int64_t round = 1; isGood && round < rounds; ++round)
        isGood = EVP_DigestInit_ex(context, nullptr, nullptr) == 1 &&
                 EVP_DigestUpdate(context, target.data(), target.size()) == 1 &&
                 EVP_DigestFinal_ex(context, target.data(), nullptr) == 1;
    return isGood ? done() : Status(failed("EVP_Digest"));
}

/** Appendix C's scheme with its parameters; what it means is in OpenSSL's own table. */
struct OwnScheme {
    int cipher = NID_undef;
    int digest = NID_undef;
    Owned<PBEPARAM> parameters;
    bool isOld = false; // its cipher is none of today's
};

Result<OwnScheme> readScheme(const X509_ALGOR* scheme) {
    OwnScheme own;
    if (EVP_PBE_find(EVP_PBE_TYPE_OUTER, OBJ_obj2nid(scheme->algorithm), &own.cipher, &own.digest,
                     nullptr) != 1)
        return Error{ErrorCode::Internal, {}, "EVP_PBE_find"};
    own.parameters.reset(static_cast<PBEPARAM*>(
        ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBEPARAM), scheme->parameter)));
    // A salt of nothing has no octets to fill a block with.
    if (!own.parameters || own.parameters->salt->length == 0)
        return Error{ErrorCode::MalformedDer, {"PKCS#12"}, "PBE parameters"};
    own.isOld = own.cipher != NID_des_ede3_cbc;
    return own;
}

Result<Bytes> applyOwn(const X509_ALGOR* scheme, ByteView input, const Secret& password,
                       Direction direction) {
    KU_TRY(const OwnScheme own, readScheme(scheme));
    OSSL_LIB_CTX* const context = own.isOld ? legacyContext() : nullptr;
    if (own.isOld && !context) return failed("OSSL_PROVIDER_load(legacy)");
    const Owned<EVP_CIPHER> cipher(EVP_CIPHER_fetch(context, OBJ_nid2sn(own.cipher), nullptr));
    const Owned<EVP_CIPHER_CTX> state(EVP_CIPHER_CTX_new());
    if (!cipher || !state) return failed("EVP_CIPHER_fetch");
    const ASN1_OCTET_STRING* salt = own.parameters->salt;
    std::int64_t rounds = 1;
    if (own.parameters->iter) ASN1_INTEGER_get_int64(&rounds, own.parameters->iter);
    const Derivation from{EVP_get_digestbynid(own.digest),
                          {salt->data, static_cast<std::size_t>(salt->length)},
                          rounds};
    const auto keySize = static_cast<std::size_t>(EVP_CIPHER_get_key_length(cipher.get()));
    const auto ivSize = static_cast<std::size_t>(EVP_CIPHER_get_iv_length(cipher.get()));
    KU_TRY(const Secret wide, widePassword(password));
    KU_TRY(const Secret key, deriveKey(wide, from, KeyUse::Encryption, keySize));
    KU_TRY(const Secret iv, deriveKey(wide, from, KeyUse::InitialValue, ivSize));
    Bytes output(input.size() + EVP_MAX_BLOCK_LENGTH);
    int size = 0;
    int last = 0;
    const bool isGood =
        EVP_CipherInit_ex2(state.get(), cipher.get(), key.view().data(), iv.view().data(),
                           direction == Direction::On ? 1 : 0, nullptr) == 1 &&
        EVP_CipherUpdate(state.get(), output.data(), &size, input.data(),
                         static_cast<int>(input.size())) == 1 &&
        EVP_CipherFinal_ex(state.get(), output.data() + size, &last) == 1;
    if (!isGood) {
        wipe(output);
        return Error{ErrorCode::DecryptionFailed, {}, "EVP_Cipher"};
    }
    output.resize(static_cast<std::size_t>(size + last));
    return output;
}

Result<Bytes> applyOpenSsl(const X509_ALGOR* scheme, ByteView input, const Secret& password,
                           Direction direction) {
    const std::string_view text = textOf(password.view());
    std::uint8_t* out = nullptr;
    int size = 0;
    if (!PKCS12_pbe_crypt_ex(scheme, text.data(), static_cast<int>(text.size()), input.data(),
                             static_cast<int>(input.size()), &out, &size,
                             direction == Direction::On ? 1 : 0, nullptr, nullptr))
        return Error{ErrorCode::DecryptionFailed, {}, "PKCS12_pbe_crypt"};
    Bytes output(out, out + size);
    OPENSSL_clear_free(out, static_cast<std::size_t>(size));
    return output;
}

} // namespace

Result<Secret> deriveKey(const Secret& wide, const Derivation& from, KeyUse use, std::size_t size) {
    const auto block = static_cast<std::size_t>(EVP_MD_get_block_size(from.digest));
    const auto digestSize = static_cast<std::size_t>(EVP_MD_get_size(from.digest));
    // B.1: a BMPString with two zero octets after it.
    Secret text(wide.size() + 2);
    std::copy(wide.view().begin(), wide.view().end(), text.data().begin());
    const std::size_t saltSize = wholeBlocks(from.salt.size(), block);
    Secret input(saltSize + wholeBlocks(text.size(), block));
    fillBlocks(input.data().first(saltSize), from.salt);
    fillBlocks(input.data().subspan(saltSize), text.view());
    const Bytes diversifier(block, static_cast<std::uint8_t>(use));
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    // Fetched once: a digest that is not fetched yet is looked up anew in every round.
    const Owned<EVP_MD> fetched(EVP_MD_fetch(nullptr, EVP_MD_get0_name(from.digest), nullptr));
    if (!context || !fetched || EVP_DigestInit_ex(context.get(), fetched.get(), nullptr) != 1)
        return failed("EVP_DigestInit");
    Secret sum(digestSize);
    Secret addend(block);
    Secret key(size);
    for (std::size_t start = 0; start < size; start += digestSize) {
        KU_CHECK(digestRounds(context.get(), from.rounds, diversifier, input, sum.data()));
        std::copy_n(sum.view().begin(), std::min(digestSize, size - start),
                    key.data().begin() + std::ptrdiff_t(start));
        fillBlocks(addend.data(), sum.view());
        addToBlocks(input.data(), addend.view());
    }
    return key;
}

Result<Bytes> passwordMac(ByteView octets, const Secret& wide, const Derivation& from) {
    const auto size = static_cast<std::size_t>(EVP_MD_get_size(from.digest));
    KU_TRY(const Secret key, deriveKey(wide, from, KeyUse::Mac, size));
    Bytes mac(size);
    if (!HMAC(from.digest, key.view().data(), static_cast<int>(size), octets.data(), octets.size(),
              mac.data(), nullptr))
        return failed("HMAC");
    return mac;
}

bool isOwnScheme(const X509_ALGOR* scheme) {
    switch (OBJ_obj2nid(scheme->algorithm)) {
    case NID_pbe_WithSHA1And3_Key_TripleDES_CBC:
    case NID_pbe_WithSHA1And2_Key_TripleDES_CBC:
    case NID_pbe_WithSHA1And128BitRC2_CBC:
    case NID_pbe_WithSHA1And40BitRC2_CBC:
    case NID_pbe_WithSHA1And128BitRC4:
    case NID_pbe_WithSHA1And40BitRC4:
        return true;
    default: // identifiers of OpenSSL's, of which there are a thousand
        return false;
    }
}

Result<Bytes> unprotect(const X509_ALGOR* scheme, ByteView sealed, const Secret& password) {
    if (!provider::isAffordable(scheme))
        return Error{ErrorCode::MalformedDer, {"rounds"}, "too many"};
    return isOwnScheme(scheme) ? applyOwn(scheme, sealed, password, Direction::Off)
                               : applyOpenSsl(scheme, sealed, password, Direction::Off);
}

Result<Bytes> protect(const X509_ALGOR* scheme, ByteView plain, const Secret& password) {
    return isOwnScheme(scheme) ? applyOwn(scheme, plain, password, Direction::On)
                               : applyOpenSsl(scheme, plain, password, Direction::On);
}

} // namespace crypto::keystore
