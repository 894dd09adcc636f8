// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/desk.h"
#include "model/domain/authority.h"
#include "model/domain/finding.h"
#include "model/domain/revocation.h"
#include "model/job/job.h"

namespace model {

/** A CRL that stands in the publication folder. */
struct PublishedCrl {
    CrlRecord crl;
    QString file; // whole path
    std::size_t entries = 0;
    QString groundsFile = {}; // beside it (para 26)
    std::vector<Finding> findings = {};
};

/** What the next CRL would change. */
struct CrlPreview {
    std::int64_t number = 0;
    Time thisUpdate;
    Time nextUpdate;
    std::optional<Time> lastUpdate;          // thisUpdate of the last one
    std::vector<RevokedCertificate> entries; // all, first those of lists from elsewhere
    std::vector<RevokedCertificate> added;   // of them, those that the last one had not
    std::vector<Finding> findings;           // CrlEndsWithCa: nextUpdate is the CA's own end

    bool timeGoesBack() const { return lastUpdate && thisUpdate < *lastUpdate; }
};

/** May a list have an earlier thisUpdate than the last one, as after a clock was put right? */
enum class CrlTime { GoesOn, MayGoBack };

/** The setting "crl.folder", or "publication" in the workplace's folder. */
Result<QString> publicationFolder(const Session& session);

/** Where a generation's list stands in that folder. */
Result<QString> publishedFile(const Session& session, const CaGeneration& ca);

/**
 * The CA's list that stands in that file: the last one itself, or another one, without id and tbs.
 * Nothing where none can be read there.
 */
Result<std::optional<CrlRecord>> listInFolder(const Session& session, const CaGeneration& ca,
                                              const CrlRecord& last);

/** Step 11: full CRLs, linted, recorded before they are signed, put in place whole or not at all.
 */
class PublicationService {
public:
    explicit PublicationService(Desk& desk)
        : m_desk(&desk) {}

    /** CrlStartUnknown(name, id): of an existing CA nobody has said what it published before. */
    Result<CrlPreview> preview(const CaGeneration& ca, const Job& job) const;
    Status requireKnownStart(const CaGeneration& ca) const;
    /**
     * Signs the next CRL of a generation and publishes it. ClockStopped, ClockNotConfirmed,
     * CrlStartUnknown; CrlTimeGoesBack(thisUpdate, the last one's) unless that is allowed;
     * CrlWouldGoBack(number, the one there): the folder has one that is as new or has entries
     * that this one lacks; AlreadyExists(file): a list of another CA is there; LintRefused; what
     * the CA's token says; DiskFull, FileNotWritable: then publishAgain() goes on with the signed
     * CRL. The list of its entries' grounds is put beside it (groundsOf()); where that fails, the
     * CRL is published all the same, and the audit says so.
     */
    Result<PublishedCrl> publish(const CaGeneration& ca, Job& job, CrlTime time = CrlTime::GoesOn);
    /**
     * Puts the last signed CRL into the folder once more. NotFound(crl, name); CrlWouldGoBack
     * where a later one has come in from elsewhere.
     */
    Result<PublishedCrl> publishAgain(const CaGeneration& ca, Job& job);

    /** Whether this list stands in the folder now, octet by octet. */
    Result<bool> isInFolder(const CaGeneration& ca, const CrlRecord& crl) const;

    /** publicationFolder() of this desk. */
    Result<QString> folder() const { return publicationFolder(m_desk->session); }

private:
    Result<CrlRecord> sign(const CaGeneration& ca, const CrlPreview& next, Bytes tbs, Job& job);

    Desk* m_desk;
};

} // namespace model
