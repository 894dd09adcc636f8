// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string_view>

#include "crypto/asn1/tags.h"
#include "crypto/bytes.h"
#include "crypto/clock.h"

/** Writes DER: each function gives one whole element. */
namespace crypto::asn1 {

Bytes element(std::uint8_t tag, ByteView contents);
/** The identifier and length octets of an element of so many octets of contents; at most 9. */
void appendHeader(Bytes& bytes, std::uint8_t tag, std::uint64_t length);
Bytes concat(std::initializer_list<ByteView> parts);

inline Bytes sequence(std::initializer_list<ByteView> parts) {
    return element(tag::sequence, concat(parts));
}
/** A SET with one member, as in a RelativeDistinguishedName of one attribute. */
inline Bytes setOf(ByteView member) {
    return element(tag::set, member);
}
/** "1.2.398.3.10" must be a valid OID: ours come from checked data. */
Bytes oid(std::string_view dotted);
/** Whether oid() can write it. */
bool isOid(std::string_view dotted);
/** A positive INTEGER from its magnitude, big-endian; a zero octet is put before where needed. */
Bytes unsignedInteger(ByteView magnitude);
void appendUnsignedInteger(Bytes& bytes, ByteView magnitude);
Bytes smallInteger(std::int64_t value);
Bytes boolean(bool value);
Bytes null();
Bytes octetString(ByteView contents);
Bytes bitString(ByteView octets, unsigned unusedBits = 0);
Bytes string(std::uint8_t tag, std::string_view text);
/** RFC 5280 4.1.2.5: UTCTime through the year 2049, GeneralizedTime from 2050 on. */
Bytes time(Time time);
void appendTime(Bytes& bytes, Time time);
/** GeneralizedTime whatever the year, as invalidityDate has it (RFC 5280 5.3.2). */
Bytes generalizedTime(Time time);
/** AlgorithmIdentifier with NULL parameters. */
Bytes algorithmWithNull(std::string_view oid);

} // namespace crypto::asn1
