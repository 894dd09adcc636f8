// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/crl/view.h"
#include "model/access/workplace.h"
#include "model/domain/authority.h"
#include "model/domain/revocation.h"

/** The file in the publication folder, which the world sees, and what may replace it. */
namespace model {

/** Full lists, or delta lists beside them (RFC 5280 5.2.4). */
enum class CrlKind { Full, Delta };

/** The setting "crl.folder", or "publication" in the workplace's folder. */
Result<QString> publicationFolder(const Session& session);

/** Where a generation's list stands in that folder. */
Result<QString> publishedFile(const Session& session, const CaGeneration& ca,
                              CrlKind kind = CrlKind::Full);

/**
 * The CA's list that stands in that file: the last one itself, or another one, without id. Nothing
 * where none can be read there.
 */
Result<std::optional<CrlRecord>> listInFolder(const Session& session, const CaGeneration& ca,
                                              const CrlRecord& last);

/**
 * Whatever the register believes: a list that the world may have seen loses nothing. `ours` is
 * about to be signed or was; `last`, the last one that was. AlreadyExists(file): a list of another
 * CA is there; CrlWouldGoBack(number, the one there).
 */
Status mayReplace(const Session& session, const CaGeneration& ca, const QString& path,
                  const CrlRecord& ours, const std::optional<CrlRecord>& last);

/**
 * Full and delta lists have one sequence of numbers, and others may have made the file beside the
 * one that is replaced: CrlWouldGoBack(number, the one there) unless `number` is greater than that
 * of any list of this CA in the folder.
 */
Status requireGreatest(const Session& session, const CaGeneration& ca, std::int64_t number);

/**
 * Puts it there whole or not at all, and reads it back. Also RegisterDamaged, where the kept file
 * is not what was signed; DiskFull, FileNotWritable.
 */
Status putInFolder(const Session& session, const CaGeneration& ca, const QString& path,
                   const CrlRecord& crl);

} // namespace model
