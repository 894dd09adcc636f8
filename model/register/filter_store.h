// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/saved_filter.h"
#include "model/register/store.h"

namespace model {

/** Searches that operators keep; each has his own, and no name twice. */
class FilterStore : public Store {
public:
    using Store::Store;

    /** By name. */
    Result<std::vector<SavedFilter>> of(const QString& operatorName) const;
    /** NotFound(filter, id) where it is another operator's. */
    Result<SavedFilter> byId(const QString& operatorName, Id id) const;
    /** RegisterRefused where the name is taken. */
    Result<Id> add(Transaction& transaction, const QString& operatorName,
                   const SavedFilter& filter);
    Status rename(Transaction& transaction, Id id, const QString& name);
    Status remove(Transaction& transaction, Id id);
};

} // namespace model
