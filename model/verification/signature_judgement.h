// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/tsp/token.h"
#include "model/verification/judgement.h"

/** CMS signatures over a document: the signatures themselves, and whoever made them. */
namespace model {

/** A time stamp of a signature, or one by itself. */
struct StampJudgement {
    Time time;
    QString authority; // whose name the stamp has; empty where its certificate is missing
    Bytes serial;      // the stamp's own
    Verdict verdict = Verdict::CannotTell;
    std::vector<Error> reasons = {};
    std::optional<Judgement> ofAuthority = {}; // its certificate, at the stamp's time
};

/** By which moment a signer's certificate was judged. */
enum class JudgedAt { Chosen, Stamped };

struct SignerJudgement {
    QString name;        // of the certificate; else what the signature says of the signer
    Bytes serial = {};   // of the certificate
    QString digest = {}; // algorithms by name
    QString algorithm = {};
    std::optional<Time> claimed = {}; // by the signer's own clock: it proves nothing
    std::vector<StampJudgement> stamps = {};

    Verdict verdict = Verdict::CannotTell; // of all: signature, certificate
    std::vector<Error> faults = {};        // of the signature over the document
    JudgedAt judgedAt = JudgedAt::Chosen;
    Time at = {};                                // of the certificate
    std::optional<Judgement> ofCertificate = {}; // nothing: it is missing

    /** CannotTell for nothing but this: the certificate, or the stamp's authority's, may be
     * revoked.
     */
    bool isHalf() const;
    /** The signature's and the certificate's; of the stamp's authority where that is half. */
    std::vector<Error> reasons() const;
};

struct SignatureJudgement {
    bool isAttached = false; // the document is in the file
    std::vector<SignerJudgement> signers = {};
};

/**
 * Each signer over the document (over what is in the file where none is given): the signature, what
 * its key is for, and the certificate: at the time of a time stamp that holds, the earliest one,
 * else at this time. What the signature brings is added to the evidence.
 */
SignatureJudgement judgeSignature(const crypto::cms::SignedData& signedData,
                                  std::optional<ByteView> document, Evidence& evidence, Time at);

/**
 * A time stamp over these octets; nothing: they are not here, and cannot be compared. Its authority
 * at the stamp's time, and whether it was revoked since in such a way that it proves nothing any
 * more (RFC 3161 4). One of a time after this one, or after now, cannot be told.
 */
StampJudgement judgeStamp(const crypto::tsp::Token& token, std::optional<ByteView> stamped,
                          Evidence& evidence, Time at);

/** Of all signers together: the worst of them. */
Judgement wholeOf(const SignatureJudgement& signature);

void toCivilTime(StampJudgement& stamp, std::chrono::seconds utcOffset);
void toCivilTime(SignatureJudgement& signature, std::chrono::seconds utcOffset);

} // namespace model
