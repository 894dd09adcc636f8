// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "model/domain/detail_line.h"

/** A certificate's contents in the language set, the standard's own term in brackets. */
namespace model::text {

/** "Key usage (keyUsage)"; the technical name where there are no words for it. */
QString contentsName(const DetailLine& line);

/** Its contents, line by line; as they stand in the certificate where there are no words. */
QString contentsText(const DetailLine& line);

/** Domain names of A-labels have what they read as behind them (RFC 5890):
 * "xn--80ard2ag1c.xn--80ao21a (мысал.қаз)"; other text stays as it is. */
QString domainsRead(const QString& text);

/** A standard's term or an OID: "Digital signature (digitalSignature)"; itself without words. */
QString termText(const QString& term);

/** An OID as a tree of octets shows it: "Key usage (keyUsage, 2.5.29.15)"; itself without words. */
QString oidText(const QString& oid);

/** Where the linter found something, "Subject/OU": the field's name, and that behind it. */
QString lintPlace(const QString& place);

} // namespace model::text
