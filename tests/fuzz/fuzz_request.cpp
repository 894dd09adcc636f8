// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/contents.h"
#include "crypto/x509/request.h"
#include "crypto/x509/view.h"

using namespace crypto;

// Whatever parses can be shown and its proof of possession be judged.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto request = x509::Request::parse({data, size});
    if (!request) return 0;
    (void)request->verify();
    (void)x509::displayName(request->subject);
    for (const x509::Extension& extension : request->extensions) {
        (void)x509::describeExtension(extension);
        (void)x509::contentsOf(extension);
    }
    return 0;
}
