// SPDX-License-Identifier: Apache-2.0
#include "crypto/provider/provider.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/provider.h>
#include <openssl/x509.h>

#include "crypto/gost/gost.h"
#include "crypto/provider/algorithms.h"
#include "crypto/provider/dispatch.h"
#include "crypto/provider/entry.h"
#include "crypto/provider/key.h"

namespace crypto::provider {

namespace {

Error failed(const char* call) {
    return Error{ErrorCode::Internal, {}, call};
}

// The order matters (openssl-provider.md): names and legacy digests before the first fetch, and
// the default provider by name, since loading any provider turns off the implicit one.
Status registerOnce() {
    gost::installCleansingAllocator();
    if (!registerNames()) return failed("OBJ_create");
    // Loaded for as long as the process lives. Volatile, or the compiler forgets what nobody reads,
    // and a leak checker finds two lost providers.
    static OSSL_PROVIDER* volatile standard = nullptr;
    static OSSL_PROVIDER* volatile own = nullptr;
    standard = OSSL_PROVIDER_load(nullptr, "default");
    if (!standard) return failed("OSSL_PROVIDER_load(default)");
    if (OSSL_PROVIDER_add_builtin(nullptr, "kualik", initialise) == 1)
        own = OSSL_PROVIDER_load(nullptr, "kualik");
    if (!own) return failed("OSSL_PROVIDER_load(kualik)");
    return done();
}

Result<EvpKey> fromParameters(Algorithm algorithm, int selection, OSSL_PARAM* parameters) {
    KU_CHECK(registerCrypto());
    const std::unique_ptr<EVP_PKEY_CTX, void (*)(EVP_PKEY_CTX*)> context(
        EVP_PKEY_CTX_new_from_name(nullptr, factsOf(algorithm).keyName, nullptr),
        EVP_PKEY_CTX_free);
    EVP_PKEY* key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, selection, parameters) != 1)
        return Error{ErrorCode::BadKey, {}, "EVP_PKEY_fromdata"};
    return EvpKey(key);
}

class SoftwareSigner final : public Signer {
public:
    SoftwareSigner(Algorithm algorithm, Secret scalar, Bytes publicKey)
        : m_algorithm(algorithm)
        , m_scalar(std::move(scalar))
        , m_publicKey(std::move(publicKey)) {}

    Algorithm algorithm() const override { return m_algorithm; }
    Bytes publicKey() const override { return m_publicKey; }
    Result<Bytes> sign(ByteView digest) override {
        SystemRandom random;
        return gost::sign(m_algorithm, {m_scalar, m_publicKey}, digest, random);
    }

private:
    Algorithm m_algorithm;
    Secret m_scalar;
    Bytes m_publicKey;
};

} // namespace

void EvpKeyDeleter::operator()(EVP_PKEY* key) const {
    EVP_PKEY_free(key);
}

Status registerCrypto() {
    static const Status registered = registerOnce();
    return registered;
}

Result<EvpKey> keyFromSigner(std::shared_ptr<Signer> signer) {
    const Algorithm algorithm = signer->algorithm();
    if (algorithm == Algorithm::Rsa) return rsaKeyFromSigner(std::move(signer));
    std::uint64_t number = lendSigner(std::move(signer));
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_uint64(signerParameter, &number),
        OSSL_PARAM_construct_end(),
    };
    auto key = fromParameters(algorithm, EVP_PKEY_KEYPAIR, parameters);
    endLoan(number);
    return key;
}

Result<EvpKey> keyFromSecret(Algorithm algorithm, const Secret& scalar) {
    auto* octets = const_cast<std::uint8_t*>(scalar.view().data());
    OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PRIV_KEY, octets, scalar.size()),
        OSSL_PARAM_construct_end(),
    };
    return fromParameters(algorithm, EVP_PKEY_KEYPAIR, parameters);
}

Result<EvpKey> publicKey(Algorithm algorithm, ByteView publicKey) {
    return publicKeyFromInfo(publicKeyInfoDer(algorithm, publicKey));
}

Result<EvpKey> publicKeyFromInfo(ByteView publicKeyInfo) {
    KU_CHECK(registerCrypto());
    const std::uint8_t* place = publicKeyInfo.data();
    EVP_PKEY* key = d2i_PUBKEY(nullptr, &place, static_cast<long>(publicKeyInfo.size()));
    if (!key) return Error{ErrorCode::BadKey, {}, "d2i_PUBKEY"};
    return EvpKey(key);
}

Result<std::shared_ptr<Signer>> softwareSigner(Algorithm algorithm, Secret scalar) {
    KU_TRY(Bytes publicKey, gost::publicKeyOf(algorithm, scalar));
    return std::shared_ptr<Signer>(
        std::make_shared<SoftwareSigner>(algorithm, std::move(scalar), std::move(publicKey)));
}

} // namespace crypto::provider
