// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/issuance/structure_draft.h"
#include "model/job/job.h"

namespace model {

/**
 * The steps of one issue by a structure, private to its service, as IssueSteps are those of a row:
 * each does what its state asks for and leaves a durable record of it. Only a key that is in this
 * process alone (a key file's) is kept between them: without it the order cannot be recorded.
 */
class OrderSteps {
public:
    static Result<OrderSteps> of(Desk& desk, Id orderId,
                                 std::shared_ptr<crypto::Signer> signer = {});

    const StructureIssue& order() const { return m_order; }
    /** One step after the other until this state; Cancelled between two of them. */
    Status takeTo(OrderState goal, Job& job);

private:
    OrderSteps(Desk& desk, StructureIssue order, StructureGround ground)
        : m_desk(&desk)
        , m_order(std::move(order))
        , m_ground(std::move(ground)) {}

    Status step(Job& job);
    Status record(Job& job);
    Status sign(Job& job);
    Status deliver(Job& job);

    /** Whose key it is, with the PKCS#10 that it signed; empty for another CA's certificate. */
    struct Proven {
        OrderKey key;
        Bytes request;
    };
    Result<Proven> provenKey(Job& job);
    Result<std::shared_ptr<crypto::Signer>> signer(Job& job);
    Result<token::KeyInfo> keyOnMedium(Job& job);
    Result<token::KeyInfo> sameKeyOnMedium() const;
    Status writeToMedium(Job& job);
    Status commit(Transaction& transaction, const QString& act);

    Desk* m_desk;
    StructureIssue m_order;
    StructureGround m_ground;
    std::shared_ptr<crypto::Signer> m_signer;
};

/** WrongState(order, revoked) where its certificate was revoked since it was signed. */
Status requireUnrevoked(const Register& reg, const StructureIssue& order);

} // namespace model
