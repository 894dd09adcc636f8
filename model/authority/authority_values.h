// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "crypto/profile/profile.h"
#include "model/access/workplace.h"
#include "model/domain/authority.h"

namespace model {

/** All structures of the Order, read once; they live on. BadResource. */
Result<const crypto::profile::ProfileSet*> profiles();

/**
 * The authority's names and hosts for the templates of the structures: the Order's own, each
 * overruled by the workplace's setting "authority.NAME"; with the training mark where it trains.
 */
Result<crypto::profile::Values> authorityValues(const Session& session);

/**
 * The same for what this generation signs: also the names, without ending, of its published
 * certificate and CRL ("caFile", "crlFile").
 */
Result<crypto::profile::Values> valuesUnder(const Session& session, const CaGeneration& ca);

/**
 * The name, without ending, under which a generation's certificate and CRL are published, unique
 * among generations: "ucgo_gost2015", for the next one of that algorithm "ucgo_gost2015_2".
 */
Result<QString> publishedName(const Session& session, const CaGeneration& ca);

/** How its certificate names a generation's authority. */
Result<AuthorityNaming> namingOf(const CaGeneration& ca);

/** The structures that a generation issues by: "ucgo-user-gost2015", "ucgo-crl-gost2015". */
std::string userStructure(const CaGeneration& ca);
std::string crlStructure(const CaGeneration& ca);
/** What its own certificate follows: "nko-root-gost2015", "ucgo-ca-gost2015". */
std::string ownStructure(AuthorityKind authority, Algorithm algorithm);

} // namespace model
