// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/desk.h"
#include "model/domain/authority.h"
#include "model/domain/certificate_preview.h"
#include "model/domain/finding.h"
#include "model/domain/issue.h"
#include "model/job/job.h"
#include "model/register/application_store.h"

namespace model {

/** Which row gets its key and certificate, on which medium, from which CA. */
struct IssuePlan {
    Id rowId = 0;
    QString mediumSerial;
    Id caId = 0;        // an active generation of the state bodies' CA
    bool again = false; // the row's earlier certificate was not delivered: a new one, on purpose
};

/** An issue as the desk sees it. */
struct IssueReport {
    Issue issue;
    RowInLetter row;
    std::vector<Finding> findings; // what was found before it began; no error is among them
};

/**
 * Step 7. One issue is a chain of steps, each durable before the next begins (see IssueState).
 * Whatever happens — a full or write-protected medium, one pulled out, a PIN that is locked, a
 * power cut — the issue stands at its last step and goes on from there; it can end in one
 * certificate only. The holder's medium and the CA's are logged in by the caller.
 */
class IssuanceService {
public:
    explicit IssuanceService(Desk& desk)
        : m_desk(&desk) {}

    /** The generation that signs new certificates: of this algorithm, or the only one. */
    Result<CaGeneration> signingCa(std::optional<Algorithm> algorithm = {}) const;

    /** All findings before an issue: of the row, its term, the CA and its CRL. */
    Result<std::vector<Finding>> check(Id rowId, const CaGeneration& ca) const;

    /**
     * What stops an issue that was begun from going on, errors alone: what else was worth a look is
     * on record since it began. Nothing does once it is recorded for signing.
     */
    Result<std::vector<Finding>> checkGoOn(Id issueId) const;

    /**
     * The certificate that this row would get from this CA now, with what the linter says of it:
     * built whole, with a stand-in for the key, as it is before each issue. Signs and records
     * nothing. ValueRefused, WouldOutliveCa.
     */
    Result<CertificatePreview> preview(Id rowId, const CaGeneration& ca) const;

    /**
     * Begins an issue and takes it to Written. FindingsStop(number), of those errors that check()
     * finds, AlreadyIssued(row), WrongState(row, its state), WrongState(medium, its state),
     * ClockStopped, ClockNotConfirmed, WouldOutliveCa, and what the media say. After an error the
     * issue, if it had begun, waits in unfinished().
     */
    Result<IssueReport> issue(const IssuePlan& plan, Job& job);
    /**
     * Goes on from the last step to Written. An issue at its end stays as it is.
     * FindingsStop(number), of those errors that checkGoOn() finds.
     */
    Result<IssueReport> resume(Id issueId, Job& job);
    /** Issues that wait for their next step. */
    Result<std::vector<IssueReport>> unfinished() const;
    /** Issues that wait for their hand-over. */
    Result<std::vector<IssueReport>> written() const;
    Result<IssueReport> report(Id issueId) const;

    /**
     * The medium is dead or gone. Before anything was recorded for signing, or where the CA does
     * not sign now (CaNotUsable), the issue is abandoned: its serial and key stay taken. After that
     * it ends in a certificate that is revoked at once, on this ground of para 18, and the row may
     * be issued again as an explicit act. NotFound(ground, id); WrongState once handed over.
     */
    Result<Issue> closeNotDelivered(Id issueId, const QString& groundId, const QString& note,
                                    Job& job);

private:
    Result<IssueReport> goOn(Id issueId, Job& job);
    Result<std::vector<IssueReport>> reports(const Result<std::vector<Issue>>& issues) const;

    Desk* m_desk;
};

} // namespace model
