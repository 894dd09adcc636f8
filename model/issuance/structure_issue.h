// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/desk.h"
#include "model/domain/structure_order.h"
#include "model/job/job.h"

namespace model {

/**
 * Issues one certificate by any structure of the Order, without a letter: persons, legal persons,
 * servers, information systems, devices, responders, and another CA's certificate under the root's
 * name (НКО, appendix 1).
 *
 *     KU_TRY(const auto offers, service.structuresOf(ca));
 *     KU_TRY(const auto fields, service.fieldsOf(offers.front().id));
 *     … the form is filled in: order.values, order.key …
 *     KU_TRY(const auto check, service.check(order));
 *     KU_TRY(const auto report, service.issue(order, job));
 *
 * The steps of an issue and its recovery are those of IssuanceService: what is to be signed is on
 * record before it is; an order that was broken off stands in unfinished(), goes on by resume(), or
 * is closed. The CA's medium, and the holder's where there is one, are logged in by the caller.
 */
class StructureIssueService {
public:
    explicit StructureIssueService(Desk& desk)
        : m_desk(&desk) {}

    /** What this generation issues by, in the Order's sequence: its authority's and algorithm's. */
    Result<std::vector<StructureOffer>> structuresOf(const CaGeneration& ca) const;
    /** All structures of certificates, whether or not a CA for them is here. */
    Result<std::vector<StructureOffer>> allStructures() const;
    /** Generations that sign and may issue by this structure; newest first. */
    Result<std::vector<CaGeneration>> casFor(const std::string& structure) const;
    /** The form of the edition in force today. UnknownStructure. */
    Result<std::vector<FormField>> fieldsOf(const std::string& structure) const;

    /** Everything that is wrong with the order or worth a look. UnknownStructure, NotFound(ca). */
    Result<OrderCheck> check(const StructureOrder& order) const;
    /**
     * The certificate as it would be made now, with what the linter says of it. A key that there
     * is not yet (a medium's) is stood in for. ValueRefused, WouldOutliveCa.
     */
    Result<CertificatePreview> preview(const StructureOrder& order) const;

    /**
     * Checks, begins, records, signs, and delivers: to the medium, where the key is there. A key
     * file's certificate stays Signed until delivered() says that the file is written.
     * FindingsStop(number), KeyAlreadyCertified(serial), CaNotUsable, ClockStopped,
     * ClockNotConfirmed, LintRefused, WouldOutliveCa, and what media say.
     */
    Result<StructureReport> issue(const StructureOrder& order, Job& job);
    /**
     * Goes on from the last step. WrongState(order, its state) where it cannot: see close(); so of
     * one whose certificate was revoked meanwhile.
     */
    Result<StructureReport> resume(Id orderId, Job& job);
    /** The key file with this certificate is written. WrongState(order, its state), as resume(). */
    Result<StructureReport> delivered(Id orderId);
    /**
     * It goes no further. Before anything was recorded for signing it is abandoned; after that it
     * ends in a certificate that is revoked at once on this ground. NotFound(ground, id);
     * WrongState(order, its state) once delivered, and where it is in another state than the one
     * that was seen when the ground was chosen.
     */
    Result<StructureReport> close(Id orderId, const QString& groundId, const QString& note,
                                  Job& job, std::optional<OrderState> seen = std::nullopt);
    Result<std::vector<StructureReport>> unfinished() const;
    /** NotFound(order, id). */
    Result<StructureReport> report(Id orderId) const;

private:
    Desk* m_desk;
};

} // namespace model
