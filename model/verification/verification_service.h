// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/access/workplace.h"
#include "model/job/job.h"
#include "model/verification/verified_file.h"

namespace model {

/** The certificates of every generation that the register has. */
Result<std::vector<crypto::x509::Certificate>> authoritiesOf(const Register& reg);

/**
 * What the register has to judge by at that time: the certificates of every generation, and of each
 * its list of then, its last one, and the newest delta list that goes on from one of these.
 */
Result<Evidence> evidenceOf(const Register& reg, Time at, const Job& job);

/**
 * A certificate of the register by the lists and the clock of now; reasons' times as the desk has
 * them. MalformedDer; Cancelled. Each authority may have a long list.
 */
Result<Judgement> judgeNow(const Register& reg, const Bytes& der, std::chrono::seconds utcOffset,
                           Job& job);

/** "Verify": a file against the register's evidence and what is given beside it. */
class VerificationService {
public:
    explicit VerificationService(const Session& session)
        : m_session(&session) {}

    /** What reading a file says: FileNotReadable, FileTooLarge, MalformedDer; Cancelled. */
    Result<VerifiedFile> verify(const VerificationQuestion& question, Job& job) const;

private:
    const Session* m_session;
};

} // namespace model
