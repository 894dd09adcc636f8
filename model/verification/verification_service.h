// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/access/workplace.h"
#include "model/certificates/detail_lines.h"
#include "model/job/job.h"
#include "model/verification/judgement.h"
#include "model/verification/structure_check.h"

namespace model {

/** A file, and what else to judge it by. */
struct VerificationQuestion {
    QString file;
    QStringList evidence = {};   // files: CA certificates and CRLs, beside those of the register
    std::optional<Time> at = {}; // nothing: now
};

enum class ObjectKind { Certificate, Crl, Request };

/** What an object says of itself. */
struct ObjectFacts {
    ObjectKind kind = ObjectKind::Certificate;
    QString name;                            // whose it is: the subject, or a list's issuer
    Bytes serial = {};                       // a certificate's
    std::optional<std::int64_t> number = {}; // a list's
    std::optional<std::size_t> entries = {}; // a list's
    std::optional<Time> from = {};           // notBefore, thisUpdate
    std::optional<Time> until = {};          // notAfter, nextUpdate
    std::vector<DetailLine> lines = {};
};

/** All that can be told of a file. */
struct VerifiedFile {
    QString file;
    Time at;
    ObjectFacts facts;
    Judgement judgement; // its reasons' times are the desk's civil times
    std::optional<StructureCheck> structure = {};
};

/**
 * What the register has to judge by at that time: the certificates of every generation, and of each
 * its list of then, else its last one.
 */
Result<Evidence> evidenceOf(const Register& reg, Time at, const Job& job);

/** A CA certificate or CRL from a file. FileNotReadable(file, no-evidence) for a request. */
Status addEvidence(Evidence& evidence, const QString& file);

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
