// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>

#include <QJsonObject>

#include "crypto/x509/certificate.h"
#include "crypto/x509/crl.h"
#include "crypto/x509/request.h"

namespace app::kualikctl {

/** What a file may hold. */
using Object = std::variant<crypto::x509::Certificate, crypto::x509::Crl, crypto::x509::Request>;

/**
 * A certificate, CRL or PKCS#10 from a DER or PEM file; FileNotReadable where it is DER of another
 * kind, MalformedDer where it is none of them.
 */
crypto::Result<Object> readAnyObject(const QString& path);

/** "certificate", "crl", "request". */
QString kindOf(const Object& object);

/** Every field, as docs/json.md has it under "show"; without "structure". */
QJsonObject jsonOf(const Object& object);

/** RFC 3339, UTC. */
QString timeText(crypto::Time time);

} // namespace app::kualikctl
