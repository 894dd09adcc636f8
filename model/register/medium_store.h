// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/medium_record.h"
#include "model/register/store.h"

namespace model {

/** Something that happened to a medium. */
struct MediumEvent {
    Id mediumId = 0;
    MediumState state = MediumState::Received;
    QString holderName = {};
    QString holderIin = {};
    Id applicationId = 0; // the letter it came with; 0: none
    Id issueId = 0;
    QDate dueBack = {}; // with DueBack, and only then
    QString note = {};
    std::optional<MediumKind> kind = {}; // in place of the one that was said before
};

/** A medium's past, as the desk shows it. */
struct MediumEventRecord {
    MediumEvent event;
    Time at;
    QString operatorName;
};

/** Key media: each change of state is a line of its own, the last one counts. */
class MediumStore : public Store {
public:
    using Store::Store;

    /** RegisterRefused where the serial is known. The first event is the caller's to record. */
    Result<Id> add(Transaction& transaction, const QString& serial, MediumKind kind);
    Status record(Transaction& transaction, const MediumEvent& event);

    /** NotFound(medium, id). */
    Result<MediumRecord> byId(Id id) const;
    Result<std::optional<MediumRecord>> bySerial(const QString& serial) const;
    /** What a person has: used, handed over or due back. */
    Result<std::vector<MediumRecord>> heldBy(const QString& iin) const;
    Result<std::vector<MediumRecord>> inState(MediumState state) const;
    /** Earliest day first. */
    Result<std::vector<MediumRecord>> dueBack() const;
    /** How many came with this letter. */
    Result<int> cameWith(Id applicationId) const;
    Result<std::vector<MediumEventRecord>> history(Id mediumId) const;
};

} // namespace model
