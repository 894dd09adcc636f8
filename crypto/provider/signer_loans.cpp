// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <mutex>

#include "crypto/provider/key.h"

namespace crypto::provider {

namespace {

struct Loans {
    std::mutex mutex;
    std::map<std::uint64_t, std::shared_ptr<Signer>> signers;
    std::uint64_t last = 0;
};

Loans& loans() {
    static Loans all;
    return all;
}

} // namespace

std::uint64_t lendSigner(std::shared_ptr<Signer> signer) {
    const std::lock_guard guard(loans().mutex);
    loans().signers.emplace(++loans().last, std::move(signer));
    return loans().last;
}

std::shared_ptr<Signer> lentSigner(std::uint64_t number) {
    const std::lock_guard guard(loans().mutex);
    const auto found = loans().signers.find(number);
    return found == loans().signers.end() ? nullptr : found->second;
}

void endLoan(std::uint64_t number) {
    const std::lock_guard guard(loans().mutex);
    loans().signers.erase(number);
}

} // namespace crypto::provider
