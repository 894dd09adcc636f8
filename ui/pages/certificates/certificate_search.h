// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QLocale>

#include "model/desk.h"
#include "model/domain/certificate_record.h"
#include "model/job/job.h"

/** What the certificates' table asks of the register; all of it runs in the worker. */
namespace ui::certificates {

struct Order {
    std::optional<model::CertificateColumn> by = {}; // none: newest first, as they were issued
    Qt::SortOrder direction = Qt::AscendingOrder;
    QLocale language = QLocale::c();

    bool operator==(const Order&) const = default;
};

struct Search {
    model::CertificateQuery query = {};
    Order order = {};
};

struct Found {
    Search search;
    std::vector<model::Id> inOrder;
    std::vector<model::Id> asIssued; // the same; empty where they are not sorted
};
using FoundList = std::shared_ptr<const Found>;

/**
 * before: what was found last. Where the same certificates are found again they are not sorted
 * anew: what they are sorted by never changes, but for the status. Cancelled while it sorts.
 */
model::Result<FoundList> find(model::Desk& desk, const Search& search, const FoundList& before,
                              model::Job& job);

} // namespace ui::certificates
