// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>

#include <gcrypt.h>

#include "crypto/gost/gost.h"

/** libgcrypt's hashes and curves: a second opinion on everything that nettle computes for us. */
namespace gcrypt_peer {

using crypto::Algorithm;
using crypto::Bytes;
using crypto::ByteView;
using crypto::Secret;

inline void initialise() {
    gcry_check_version(nullptr);
    gcry_control(GCRYCTL_DISABLE_SECMEM, 0);
    gcry_control(GCRYCTL_INITIALIZATION_FINISHED, 0);
}

inline Bytes reversed(Bytes bytes) {
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

/** In our byte orders; libgcrypt's numbers are big-endian, its digests as they come. */
class Gcrypt {
public:
    explicit Gcrypt(Algorithm algorithm)
        : m_curve(algorithm == Algorithm::Gost2004 ? "GOST2001-CryptoPro-A" : "GOST2012-512-tc26-A")
        , m_hash(algorithm == Algorithm::Gost2004 ? 308 : GCRY_MD_STRIBOG512)
        , m_size(crypto::gost::coordinateSize(algorithm)) {}
    /** Another curve, to check the peer and our byte orders themselves. */
    Gcrypt(const char* curve, std::size_t size)
        : m_curve(curve)
        , m_hash(GCRY_MD_NONE)
        , m_size(size) {}

    Bytes digest(ByteView data) const {
        Bytes result(m_size);
        gcry_md_hash_buffer(m_hash, result.data(), data.data(), data.size());
        return result;
    }

    bool verify(const Bytes& publicKey, const Bytes& digest, const Bytes& signature) const {
        const Bytes q = uncompressed(publicKey);
        const Bytes r = reversed({signature.begin(), signature.begin() + half()});
        const Bytes s = reversed({signature.begin() + half(), signature.end()});
        const Bytes e = reversed(digest);
        gcry_sexp_t key = nullptr, data = nullptr, value = nullptr;
        gcry_sexp_build(&key, nullptr, "(public-key (ecc (curve %s)(q %b)))", m_curve,
                        int(q.size()), q.data());
        gcry_sexp_build(&data, nullptr, "(data (flags gost)(value %b))", int(e.size()), e.data());
        gcry_sexp_build(&value, nullptr, "(sig-val (gost (r %b)(s %b)))", int(r.size()), r.data(),
                        int(s.size()), s.data());
        const bool good = key && data && value && gcry_pk_verify(value, data, key) == 0;
        gcry_sexp_release(key);
        gcry_sexp_release(data);
        gcry_sexp_release(value);
        return good;
    }

    Bytes sign(const Secret& privateKey, const Bytes& publicKey, const Bytes& digest) const {
        const Bytes q = uncompressed(publicKey);
        const Bytes d = reversed({privateKey.view().begin(), privateKey.view().end()});
        const Bytes e = reversed(digest);
        gcry_sexp_t key = nullptr, data = nullptr, value = nullptr;
        gcry_sexp_build(&key, nullptr, "(private-key (ecc (curve %s)(q %b)(d %b)))", m_curve,
                        int(q.size()), q.data(), int(d.size()), d.data());
        gcry_sexp_build(&data, nullptr, "(data (flags gost)(value %b))", int(e.size()), e.data());
        Bytes signature;
        if (gcry_pk_sign(&value, data, key) == 0)
            for (const char* name : {"r", "s"})
                appendNumber(signature, value, name);
        gcry_sexp_release(key);
        gcry_sexp_release(data);
        gcry_sexp_release(value);
        return signature;
    }

private:
    std::ptrdiff_t half() const { return static_cast<std::ptrdiff_t>(m_size); }

    Bytes uncompressed(const Bytes& publicKey) const {
        Bytes q = {0x04};
        const Bytes x = reversed({publicKey.begin(), publicKey.begin() + half()});
        const Bytes y = reversed({publicKey.begin() + half(), publicKey.end()});
        q.insert(q.end(), x.begin(), x.end());
        q.insert(q.end(), y.begin(), y.end());
        return q;
    }

    void appendNumber(Bytes& signature, gcry_sexp_t value, const char* name) const {
        gcry_sexp_t part = gcry_sexp_find_token(value, name, 0);
        std::size_t length = 0;
        const char* data = gcry_sexp_nth_data(part, 1, &length);
        Bytes number(data, data + length);
        number = reversed(number);
        number.resize(m_size); // drops a leading zero octet, or pads
        signature.insert(signature.end(), number.begin(), number.end());
        gcry_sexp_release(part);
    }

    const char* m_curve;
    int m_hash;
    std::size_t m_size;
};

} // namespace gcrypt_peer
