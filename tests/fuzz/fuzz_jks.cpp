// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <openssl/err.h>

#include "crypto/keystore/jks.h"
#include "crypto/keystore/jks_protection.h"
#include "crypto/keystore/wide_password.h"

using namespace crypto;
using namespace keystore;

// A Java key store as it is; and under a fresh digest, so that changed octets get behind it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Secret password(std::string_view("secret"));
    static const Secret wide = widePassword(password).value();
    (void)openJks({data, size}, password);
    if (size >= jksDigestSize) {
        Bytes file(data, data + size);
        const auto place = file.end() - std::ptrdiff_t(jksDigestSize);
        const Bytes sum = jksIntegrity(wide, ByteView(file.data(), size - jksDigestSize)).value();
        std::copy(sum.begin(), sum.end(), place);
        (void)openJks(file, password);
    }
    // A password is foreign, too: any octets.
    if (size <= 64) (void)widePassword(Secret(ByteView(data, size)));
    ERR_clear_error();
    return 0;
}
