// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benches.h"
#include "tests/bench/gost_engine.h"
#include "tests/crypto/provider_fixture.h"

namespace bench {

namespace {

/** A key and a certificate of its own, signed once. */
struct Side {
    crypto::provider::EvpKey key;
    const EVP_MD* digest = nullptr;
    fixture::Certificate certificate;

    bool sign() const { return X509_sign(certificate.get(), key.get(), digest) > 0; }
    bool verify() const { return X509_verify(certificate.get(), key.get()) == 1; }
};

Side sideOf(crypto::provider::EvpKey key, const EVP_MD* digest) {
    Side side{std::move(key), digest, nullptr};
    if (!side.key) return side;
    side.certificate = fixture::draft("bench", "bench", side.key.get(), true);
    side.sign();
    return side;
}

bool compare(const char* name, const Side& ours, const Side& theirs, const Options& options) {
    const std::string us = "kualik", them = "gost-engine", title = name;
    const auto figures = interleaved(
        {
            {us, [&] { return ours.sign(); }},
            {them, [&] { return theirs.sign(); }},
            {us, [&] { return ours.verify(); }},
            {them, [&] { return theirs.verify(); }},
            {them + " with a verification after", [&] { return theirs.sign() && theirs.verify(); }},
        },
        options);
    bool good = printRatio(title + ", X509_sign", figures[0], figures[1]);
    // Ours lets no signature out that it did not verify: this is the same work on both sides.
    good = printRatio(title + ", X509_sign, verified", figures[0], figures[4]) && good;
    return printRatio(title + ", X509_verify", figures[2], figures[3]) && good;
}

} // namespace

bool signatures(const Options& options) {
    using crypto::Algorithm;
    if (!crypto::provider::registerCrypto() || !gost_engine::load()) {
        std::fprintf(stderr, "no gost-engine here (libengine-gost-openssl)\n");
        return false;
    }
    const auto theirs = [](const char* algorithm, const char* digest) {
        return sideOf(crypto::provider::EvpKey(gost_engine::freshKey(algorithm)),
                      EVP_get_digestbyname(digest));
    };
    const Side engine2015 = theirs("gost2012_512", "md_gost12_512");
    const Side engine2004 = theirs("gost2001", "md_gost94");
    if (!engine2015.key || !engine2004.key || !engine2015.digest || !engine2004.digest) {
        std::fprintf(stderr, "gost-engine makes no keys\n");
        return false;
    }
    const bool good =
        compare("34.10-2015, 512 bits", sideOf(fixture::freshKey(Algorithm::Gost2015), nullptr),
                engine2015, options);
    return compare("34.310-2004, 256 bits", sideOf(fixture::freshKey(Algorithm::Gost2004), nullptr),
                   engine2004, options) &&
           good;
}

} // namespace bench
