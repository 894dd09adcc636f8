// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/access/workplace.h"
#include "model/domain/finding.h"
#include "model/domain/journal_line.h"
#include "model/domain/medium_record.h"

namespace model {

/** Para 4: how a medium leaves the desk. */
struct HandOver {
    Id issueId = 0;
    HandOverChannel channel = HandOverChannel::ByHand;
    QString receiverName = {};     // by hand: the executor whom the letter names; by post, where
                                   // empty: the state body
    QString receiverDocument = {}; // by hand: service identity card or power of attorney
    QDate on = {};                 // invalid: today; of a correction: the day of the line
    QString notExecutor = {};      // by hand to somebody else: why; the audit keeps it
};

struct HandedOver {
    std::vector<Finding> findings;
    std::optional<JournalLine> line = {}; // nothing: the findings stopped it
};

/** Step 8: the journal of appendix 3. A line is never changed; a correction is a new line. */
class JournalService {
public:
    explicit JournalService(Session& session)
        : m_session(&session) {}

    /** WrongState as for handOver(). */
    Result<std::vector<Finding>> check(const HandOver& handOver) const;
    /**
     * Writes the journal line; the medium is then with its holder. By hand to somebody else than
     * the executor it stops (ReceiverNotExecutor) until it is said why. Who sets the user PIN is
     * the workplace's setting, named in the line. WrongState(certificate and whose, the
     * issue's state) before it is on the medium or where it was handed over already; of an issue
     * that ended (the same, the row's state). WrongState(medium, its state) where that is not at
     * the desk.
     */
    Result<HandedOver> handOver(const HandOver& handOver);
    /**
     * A new line that says what should have stood in an earlier one, and why: receiver, document,
     * channel and day, and of its letter what the register says now; the rest stands.
     * ValueMissing(why) where that is empty, BadArgument(other-issue) where asItWas names another
     * one; FindingsStop(number).
     */
    Result<JournalLine> correct(Id lineId, const HandOver& asItWas, const QString& why);

    /** Handed over from one day to another, both included. */
    Result<std::vector<JournalLine>> lines(QDate from, QDate to) const;

    /** The workplace's setting; where it was never changed, that of a new workplace. */
    Result<PinSetter> pinSetBy() const;
    Status setPinSetBy(PinSetter setter);

private:
    struct Facts;
    Result<Facts> factsOf(Id issueId) const;
    Result<Facts> factsAtDesk(Id issueId) const;
    Result<std::vector<Finding>> findingsOf(const HandOver& handOver, const Facts& facts) const;
    Result<JournalLine> lineOf(const HandOver& handOver, const Facts& facts) const;
    Result<MediumRecord> mediumAtDesk(const QString& serial) const;
    Result<JournalLine> record(Transaction& transaction, const Facts& facts,
                               const MediumRecord& medium, const JournalLine& line);

    Session* m_session;
};

inline constexpr const char* settingPinSetBy = "handOver.pinSetBy"; // "operator" or "holder"

} // namespace model
