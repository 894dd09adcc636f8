// SPDX-License-Identifier: Apache-2.0
#include "model/certificates/saved_filters.h"

#include <algorithm>

namespace model {

namespace {

Status requireFree(const Register& reg, const QString& name, Id except = 0) {
    KU_TRY(const auto filters, savedFilters(reg));
    const bool taken = std::any_of(filters.begin(), filters.end(), [&](const SavedFilter& one) {
        return one.id != except && one.name == name;
    });
    if (taken) return Error{ErrorCode::AlreadyExists, {name.toStdString()}};
    return done();
}

} // namespace

Result<std::vector<SavedFilter>> savedFilters(const Register& reg) {
    return reg.filters().of(reg.operatorName());
}

// The audit says that there is a filter, not whom it looks for.
Result<Id> saveFilter(Register& reg, const SavedFilter& filter) {
    KU_CHECK(requireFree(reg, filter.name));
    KU_TRY(Transaction transaction, reg.begin());
    KU_TRY(const Id id, reg.filters().add(transaction, reg.operatorName(), filter));
    KU_CHECK(transaction.commit({QStringLiteral("filter.saved"), filter.name}));
    return id;
}

Status renameFilter(Register& reg, Id id, const QString& name) {
    KU_TRY(const SavedFilter before, reg.filters().byId(reg.operatorName(), id));
    KU_CHECK(requireFree(reg, name, id));
    KU_TRY(Transaction transaction, reg.begin());
    KU_CHECK(reg.filters().rename(transaction, id, name));
    return transaction.commit(
        {QStringLiteral("filter.renamed"), name, {{QStringLiteral("before"), before.name}}});
}

Status deleteFilter(Register& reg, Id id) {
    KU_TRY(const SavedFilter before, reg.filters().byId(reg.operatorName(), id));
    KU_TRY(Transaction transaction, reg.begin());
    KU_CHECK(reg.filters().remove(transaction, id));
    return transaction.commit({QStringLiteral("filter.deleted"), before.name});
}

} // namespace model
