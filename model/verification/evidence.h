// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>
#include <vector>

#include <QStringList>

#include "crypto/cms/signed_data.h"
#include "crypto/ocsp/response.h"
#include "model/job/job.h"

namespace model {

/** A file that was given to judge by, and what of it came in. */
struct GivenFile {
    QString path;
    Bytes digest; // SHA-256 of its octets
    std::size_t certificates = 0;
    std::size_t lists = 0;
    std::size_t answers = 0; // of OCSP responders
    std::size_t roots = 0;   // not taken: they came among others
};

/** What an object is judged by: CA certificates, and lists of its issuer or of a CA above. */
struct Evidence {
    std::vector<crypto::x509::Certificate> chain;
    std::vector<crypto::x509::Crl> crls;
    std::optional<Time> now = {}; // lists made until then tell of earlier moments, too
    std::vector<crypto::ocsp::Response> responses = {};
    /**
     * The first ones of the chain: the register's, or those of the folder that somebody named as
     * the chain. A path may end in another root, that came with the files; it is not good by that.
     */
    std::size_t trusted = 0;
    /** How long an OCSP answer holds that names no end; most of the country's name none. */
    std::chrono::seconds answersHold = {};

    // For whoever reads what it was judged by:
    std::size_t ofRegister = 0; // the first ones of the chain, that the register knows
    std::size_t listsOfRegister = 0;
    std::vector<GivenFile> given = {};
    QStringList leftOut = {}; // files of a folder that hold nothing of these
};

/**
 * CA certificates, full and delta lists, P7B files, OCSP responses: a file, or every file of a
 * folder. A root as a file of its own ends a path, and the verdict names it as one that nobody here
 * trusts as yet; those in a P7B file or a folder, which nobody may have looked at, are left out.
 * FileNotReadable(file, no-evidence) for a file of another kind, or a folder with nothing of these
 * in it; what reading a file says.
 */
Status addEvidence(Evidence& evidence, const QString& path, const Job& job);

/**
 * What came in with a signature. Its certificates are links at most: a root is trusted because
 * somebody here says so, not the signature that it is to prove.
 */
void addEmbedded(Evidence& evidence, const crypto::cms::SignedData& signedData);

/** Whether the register knows this certificate (DER); else it was given. */
bool isOfRegister(const Evidence& evidence, ByteView certificate);

/** Whether it is one of those that are trusted, octet for octet. */
bool isTrusted(const Evidence& evidence, ByteView certificate);

} // namespace model
