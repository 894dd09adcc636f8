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
    /**
     * The one that a scanned serial number means: where none has exactly that, whatever its case
     * and by the keys of a layout that types no Latin letters. Nothing where several could be
     * meant.
     */
    Result<std::optional<MediumRecord>> byScan(const QString& scanned) const;
    /** What a person has: used, handed over or due back. */
    Result<std::vector<MediumRecord>> heldBy(const QString& iin) const;
    /**
     * All in this state, or in any; those due back by their day; of a text those that have it in
     * their serial number or their holder's name, as has_letters() has them. The holder of a medium
     * that is handed over is found by the beginnings of his certificate's name and IIN. One letter
     * finds all of them.
     */
    Result<std::vector<Id>> findIds(std::optional<MediumState> state,
                                    const QString& text = {}) const;
    /** In this order. At most some hundred at a time. */
    Result<std::vector<MediumRecord>> byIds(const std::vector<Id>& ids) const;
    /** What they are sorted by, in the order of the ids, which all are in this state, or in any. */
    Result<std::vector<QString>> serials(std::optional<MediumState> state,
                                         const std::vector<Id>& ids) const;
    Result<std::vector<QString>> holders(std::optional<MediumState> state,
                                         const std::vector<Id>& ids) const;
    Result<std::vector<MediumState>> states(const std::vector<Id>& ids) const;
    /** Earliest day first. */
    Result<std::vector<MediumRecord>> dueBack() const;
    /** How many came with this letter. */
    Result<int> cameWith(Id applicationId) const;
    Result<std::vector<MediumEventRecord>> history(Id mediumId) const;
};

} // namespace model
