// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include "crypto/provider/algorithms.h"
#include "crypto/provider/provider.h"

using namespace crypto;

// Keys as octets: one form a public key; a private key that was read reads again the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const ByteView input(data, size);
    if (const auto key = provider::readPublicKeyInfo(input)) {
        const Bytes again = provider::publicKeyInfoDer(key->algorithm, key->octets);
        if (!std::equal(again.begin(), again.end(), input.begin(), input.end())) std::abort();
    }
    (void)provider::publicKeyFromInfo(input);
    if (const auto key = provider::readPrivateKeyInfo(input)) {
        const Secret info = provider::privateKeyInfoDer(key->algorithm, key->scalar);
        const auto again = provider::readPrivateKeyInfo(info.view());
        if (!again || !equalInConstantTime(again->scalar.view(), key->scalar.view())) std::abort();
        (void)provider::keyFromSecret(key->algorithm, key->scalar);
    }
    (void)provider::openPrivateKey(input, Secret(std::string_view("secret")));
    return 0;
}
