// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/crl/view.h"
#include "model/domain/revocation.h"
#include "model/register/register.h"

/** Where signed lists are: in the register, or, the long ones, in files in a folder beside it. */
namespace model {

/** Octets of a list from which on it lies in a file. */
inline constexpr std::int64_t longestInRegister = 1 << 20;

/** "lists" beside register.db. */
QString keptFolder(const Register& reg);
/** "3-17.crl" there: the CA's id and the list's number. */
QString keptName(const CrlRecord& crl);
QString keptPath(const Register& reg, const QString& name);

/** What was signed. FileNotReadable; RegisterDamaged where the file is not as long as it was. */
Result<crypto::crl::Octets> octetsOf(const Register& reg, const CrlRecord& crl);
/** The same whole, for those who cannot read in pieces; empty where it was never signed. */
Result<Bytes> wholeOf(const Register& reg, const CrlRecord& crl);

Result<Bytes> sha256Of(const crypto::crl::Octets& octets);
Result<Bytes> sha256Of(const Register& reg, const CrlRecord& crl);
/** The hash of a list's to-be-signed octets, as CrlRecord::digest. */
Result<Bytes> digestOf(const crypto::crl::CrlView& list, Algorithm algorithm);

/** Whether the file has the very octets of this list; a file that cannot be read has not. */
Result<bool> isThatList(const QString& path, const CrlRecord& crl);

} // namespace model
