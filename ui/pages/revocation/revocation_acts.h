// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QLocale>

#include "model/desk.h"
#include "model/domain/application.h"
#include "model/revocation/revocation_service.h"
#include "ui/jobs/pages.h"

/** What the page of revocations asks of the services; all of it runs in the worker. */
namespace ui::revocation {

/** A column that letters can be sorted by: as RevocationTable::Column. */
enum class SortBy { Due, Letter, Body, Open };

/** In which order all letters are shown: none is newest first. */
struct Order {
    std::optional<SortBy> by = {};
    Qt::SortOrder order = Qt::AscendingOrder;
    QLocale language = {};
};

/** Letters with open rows, overdue first. */
model::Result<std::vector<model::DueRevocation>> due(model::Desk& desk);
/** All of them, however many: they are read as they come into view. */
model::Result<PagedList<model::DueRevocation>> all(model::Desk& desk, const Order& order);
model::Result<std::vector<model::DueRevocation>> read(model::Desk& desk,
                                                      const std::vector<model::Id>& ids);

/** What a name, IIN, BIN or serial number finds. */
struct Found {
    std::vector<model::CertificateRecord> valid; // the first few
    QString revoked = {};                        // where none is valid: whose is revoked
};
model::Result<Found> find(model::Desk& desk, const QString& text);

/** What the letter leaves out of its rows is taken from the certificates that they mean. */
model::Result<model::RevocationLetter> completed(model::Desk& desk, model::RevocationLetter letter);

/** Both letters have one head; the form on the screen calls its values as appendix 1 does. */
model::Application headOf(const model::RevocationLetter& letter);
model::RevocationLetter withHead(const model::Application& head);

/** As HeadCorrection stores it. */
model::Result<model::Checked> correctHead(model::Desk& desk, const model::Application& head,
                                          const QString& why, const QString& whyAgain);

/** A letter opened: what would be revoked now, and the law of today. */
struct Opened {
    model::DueRevocation due;
    std::optional<model::RevocationPlan> plan = {};
    std::optional<model::Error> stopped = {}; // why there is no plan
    const model::Rules* rules = nullptr;
    QDate today;
    int unlisted = 0; // of what the letter revoked: in no published list yet
};
model::Result<Opened> open(model::Desk& desk, model::Id letter, model::Job& job);

/** Appendix 7 as PDF. */
model::Result<model::Bytes> paper(model::Desk& desk, model::Id letter, model::Job& job);

} // namespace ui::revocation
