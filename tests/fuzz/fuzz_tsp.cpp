// SPDX-License-Identifier: Apache-2.0
#include <cstdlib>

#include "crypto/tsp/token.h"

using namespace crypto;

namespace {

void judge(const tsp::Token& token) {
    const auto check = tsp::verify(token, viewOf("stamped octets"));
    const auto other = tsp::verify(token, viewOf("other octets"));
    if ((check.isGood() && !check.authority) || (check.isGood() && other.isGood())) std::abort();
    (void)token.authority();
}

} // namespace

// A token alone, and in the answer of a service.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (const auto token = tsp::Token::parse({data, size})) judge(*token);
    const auto response = tsp::Response::parse({data, size});
    if (response && response->token) judge(*response->token);
    return 0;
}
