// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include <QString>

#include "crypto/error_codes.h"
#include "model/domain/finding_codes.h"

namespace model::text {

using crypto::ErrorCode;

/** The English source texts that the catalogues translate; null: the table has no such row. */
const char* errorSource(ErrorCode code);     // context "errors"
const char* findingSource(FindingCode code); // context "findings"
const char* adviceSource(FindingCode code);  // context "advice"
/** What to do where no row is concerned; null: adviceSource() says it of a letter, too. */
const char* letterAdviceSource(FindingCode code); // context "advice"

/** Words that stand in errors' arguments, by their stable names ("handed-over"); context "words".
 */
const std::map<QString, const char*>& wordSources();

/** A term of the standards in words, and as the standard calls it; null: as its key does. */
struct TermSource {
    const char* source; // context "contents"
    const char* standard = nullptr;
};
/** By OID, or by the term itself where it is none. */
const std::map<QString, TermSource>& termSources();

/** A row of the Order's structures, or a part of a name there, by what the linter calls it; context
 * "contents". */
const std::map<QString, const char*>& placeSources();
/** The OID of such a row or part; itself where it has none, or is one. */
QString oidOfPlace(const QString& part);

} // namespace model::text
