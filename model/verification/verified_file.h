// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/certificates/detail_lines.h"
#include "model/verification/signature_judgement.h"
#include "model/verification/status_judgement.h"
#include "model/verification/structure_check.h"

namespace model {

/** A file, and what else to judge it by. */
struct VerificationQuestion {
    QString file;
    /** Files and folders: CA certificates, lists, P7B, OCSP responses, beside the register's. */
    QStringList evidence = {};
    std::optional<Time> at = {}; // nothing: now
    /** What a signature or a time stamp apart from its document is of. */
    QString document = {};
    /** A signature that was asked about before and misses its document: the file may be that. */
    QString awaiting = {};
};

enum class ObjectKind { Certificate, Crl, Request, Signature, StatusResponse, TimeStamp };

/** What an object says of itself. */
struct ObjectFacts {
    ObjectKind kind = ObjectKind::Certificate;
    QString name;                            // whose it is: the subject, or a list's issuer
    Bytes serial = {};                       // a certificate's, a time stamp's
    std::optional<std::int64_t> number = {}; // a list's
    std::optional<std::size_t> entries = {}; // a list's
    std::optional<Time> from = {};           // notBefore, thisUpdate, producedAt, a stamp's time
    std::optional<Time> until = {};          // notAfter, nextUpdate
    std::vector<DetailLine> lines = {};
};

/**
 * A root at the end of one of the paths, and who says whether it is trusted. Names and serial
 * numbers can be copied: it is the register's only where each of its octets is.
 */
struct PathRoot {
    QString name;
    Bytes serial;
    bool ofRegister = false; // else it came with the files
    bool isTrusted = false;  // of the register, or of the folder named as the chain

    bool operator==(const PathRoot&) const = default;
};

/** With what a file was verified. */
struct JudgedBy {
    std::size_t registerCertificates = 0;
    std::size_t registerLists = 0;
    std::vector<GivenFile> given = {};
    QStringList leftOut = {}; // of the folders given
    std::vector<PathRoot> roots = {};
};

/** All that can be told of a file. */
struct VerifiedFile {
    QString file;
    Time at;
    ObjectFacts facts;
    Judgement judgement; // of all together; its reasons' times are the desk's civil times
    std::optional<StructureCheck> structure = {};

    Bytes digest = {};                      // SHA-256 of the file
    std::optional<GivenFile> document = {}; // what is signed or stamped, where it is apart
    std::optional<SignatureJudgement> signature = {};
    std::optional<StatusJudgement> status = {};
    std::optional<StampJudgement> stamp = {};
    Time verifiedOn = {}; // by the clock
    JudgedBy by = {};

    /** A signature or a stamp whose document is not here: without it nothing can be told. */
    bool needsDocument() const;
};

/**
 * What the files are to each other where somebody names them in any order: the one signature or
 * time stamp is what is verified, the one that is no evidence is its document.
 */
VerificationQuestion arranged(VerificationQuestion question);

/**
 * By the evidence alone; question.evidence is not read, reasons' times are in UTC, and nothing is
 * held against a structure. FileNotReadable, FileTooLarge, MalformedDer; Cancelled.
 */
Result<VerifiedFile> verifyBy(const VerificationQuestion& question, Evidence& evidence, Time at,
                              std::chrono::seconds utcOffset, const Job& job);

/** Every reason's times as the desk has them. */
void toCivilTime(VerifiedFile& verified, std::chrono::seconds utcOffset);

} // namespace model
