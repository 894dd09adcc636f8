// SPDX-License-Identifier: Apache-2.0
#include <cassert>
#include <variant>

#include <nettle/gosthash94.h>
#include <nettle/streebog.h>

#include "crypto/gost/gost.h"

namespace crypto::gost {

struct Digest::State {
    // gosthash94 is nettle's name for the Test parameter set, the one of the Kazakh hierarchies.
    std::variant<gosthash94_ctx, streebog512_ctx> context;
};

namespace {

std::variant<gosthash94_ctx, streebog512_ctx> freshContext(Algorithm algorithm) {
    assert(algorithm != Algorithm::Rsa);
    if (algorithm == Algorithm::Gost2004) {
        gosthash94_ctx context;
        gosthash94_init(&context);
        return context;
    }
    streebog512_ctx context;
    streebog512_init(&context);
    return context;
}

} // namespace

Digest::Digest(Algorithm algorithm)
    : m_state(new State{freshContext(algorithm)}) {}
Digest::~Digest() = default;
Digest::Digest(const Digest& other)
    : m_state(new State(*other.m_state)) {}

void Digest::update(ByteView data) {
    if (auto* old = std::get_if<gosthash94_ctx>(&m_state->context))
        gosthash94_update(old, data.size(), data.data());
    else
        streebog512_update(std::get_if<streebog512_ctx>(&m_state->context), data.size(),
                           data.data());
}

Bytes Digest::finish() {
    if (auto* old = std::get_if<gosthash94_ctx>(&m_state->context)) {
        Bytes result(GOSTHASH94_DIGEST_SIZE);
        gosthash94_digest(old, result.size(), result.data());
        return result;
    }
    Bytes result(STREEBOG512_DIGEST_SIZE);
    streebog512_digest(std::get_if<streebog512_ctx>(&m_state->context), result.size(),
                       result.data());
    return result;
}

Bytes digest(Algorithm algorithm, ByteView data) {
    Digest context(algorithm);
    context.update(data);
    return context.finish();
}

} // namespace crypto::gost
