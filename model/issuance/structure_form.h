// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>

#include "crypto/profile/profile.h"
#include "model/domain/structure_order.h"

/** Private to the issue by structures: a structure as the form that its values come from. */
namespace model {

StructureOffer offerOf(const crypto::profile::Profile& structure);

/** known: values that no form gives, the authority's own and those of its files. */
std::vector<FormField> formOf(const crypto::profile::Profile& structure,
                              const StructureValues& known);

/** The choice of that OID among the structure's key storages; null where it has none such. */
const crypto::profile::Choice* storageOf(const std::vector<crypto::profile::Choice>& storages,
                                         const std::string& oid);
KeyPlace placeOf(const crypto::profile::Choice* storage);
/** As the profiles have it: "pkcs12"; empty where nothing is said. */
QString wordOf(KeyPlace place);

inline constexpr const char* storageValue = "keyStorage";
inline constexpr const char* domainsValue = "dnsNames";

} // namespace model
