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
 * certificate and lists ("caFile", "crlFile", "deltaFile"), and its own name where a root has
 * several to choose from.
 */
Result<crypto::profile::Values> valuesUnder(const Session& session, const CaGeneration& ca);

/** The value that an authority's published files begin with: "rootFile". */
std::string fileSetting(AuthorityKind authority);

/** "rootName" filled as this root names itself: above the national authority it has another. */
void nameRoot(crypto::profile::Values& values, const CaGeneration& ca);

/**
 * The name, without ending, under which a generation's certificate and CRL are published, unique
 * among generations: "ucgo_gost2015", for the next one of that algorithm "ucgo_gost2015_2".
 */
Result<QString> publishedName(const Session& session, const CaGeneration& ca);

/** How its certificate names a generation's authority. */
Result<AuthorityNaming> namingOf(const CaGeneration& ca);

/** By which letters of state bodies are answered: "ucgo-user-gost2015". */
std::string userStructure(const CaGeneration& ca);
/** Of its lists: "ucgo-crl-gost2015", "nuc-13-delta-rsa"; a delta list has the national CA alone.
 */
std::string crlStructure(const CaGeneration& ca);
std::string deltaStructure(const CaGeneration& ca);
/** What its own certificate follows: "nko-root-gost2015", "ucgo-ca-gost2015", "nuc-01-ca-rsa". */
std::string ownStructure(AuthorityKind authority, Algorithm algorithm);

} // namespace model
