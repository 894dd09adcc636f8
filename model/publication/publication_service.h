// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "model/desk.h"
#include "model/domain/authority.h"
#include "model/domain/finding.h"
#include "model/domain/revocation.h"
#include "model/job/job.h"
#include "model/publication/folder_list.h"

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
    std::optional<Time> lastUpdate;        // thisUpdate of the last one
    std::int64_t base = 0;                 // of a delta list: the number of its full one
    std::int64_t entries = 0;              // all, those of lists from elsewhere, too
    std::vector<RevokedCertificate> added; // of them, those that the last one had not
    std::vector<Finding> findings;         // CrlEndsWithCa: nextUpdate is the CA's own end

    bool timeGoesBack() const { return lastUpdate && thisUpdate < *lastUpdate; }
};

/** May a list have an earlier thisUpdate than the last one, as after a clock was put right? */
enum class CrlTime { GoesOn, MayGoBack };

/**
 * Step 11: CRLs of any length, linted, recorded before they are signed, put in place whole or not
 * at all. The national CA has delta lists, too: numbered with the full ones, they name what was
 * revoked since the last of those (RFC 5280 5.2.3, 5.2.4); the next full list begins anew.
 */
class PublicationService {
public:
    explicit PublicationService(Desk& desk)
        : m_desk(&desk) {}

    /** CrlStartUnknown(name, id): of an existing CA nobody has said what it published before. */
    Result<CrlPreview> preview(const CaGeneration& ca, const Job& job,
                               CrlKind kind = CrlKind::Full) const;
    /** Each entry of the next list by serial number, with its ground; take() may end it. */
    Status eachEntry(const CaGeneration& ca, CrlKind kind,
                     const std::function<Status(const RevokedCertificate&)>& take) const;
    Status requireKnownStart(const CaGeneration& ca) const;
    /**
     * Signs the next CRL of a generation and publishes it. ClockStopped, ClockNotConfirmed,
     * CrlStartUnknown; CrlTimeGoesBack(thisUpdate, the last one's) unless that is allowed;
     * CrlWouldGoBack(number, the one there): the folder has one that is as new or has entries
     * that this one lacks; AlreadyExists(file): a list of another CA is there; LintRefused; what
     * the CA's token says; DiskFull, FileNotWritable: then publishAgain() goes on with the signed
     * CRL. The list of its entries' grounds is put beside it (writeGrounds()); where that
     * fails, the CRL is published all the same, and the audit says so. A delta list goes on from
     * the last full one: WrongState(crl, no-delta-lists), of an authority without them;
     * NotFound(crl, name), where nothing full was signed here, or a later one came in. A full one
     * that was signed and is not in the folder is put there first, as is one that was half-made.
     * `emergency` says why a list is made out of turn; the audit keeps it.
     */
    Result<PublishedCrl> publish(const CaGeneration& ca, Job& job, CrlTime time = CrlTime::GoesOn,
                                 CrlKind kind = CrlKind::Full, const QString& emergency = {});
    /**
     * Puts the last signed CRL into the folder once more. NotFound(crl, name); CrlWouldGoBack
     * where a later one has come in from elsewhere.
     */
    Result<PublishedCrl> publishAgain(const CaGeneration& ca, Job& job,
                                      CrlKind kind = CrlKind::Full);

    /** Whether this list stands in the folder now, octet by octet. */
    Result<bool> isInFolder(const CaGeneration& ca, const CrlRecord& crl) const;

    /** publicationFolder() of this desk. */
    Result<QString> folder() const { return publicationFolder(m_desk->session); }

private:
    /**
     * Before the next list: one that a power failure left half-made, and the full one that a delta
     * list goes on from, for nobody can use a delta list without it.
     */
    Status putWhatIsMissing(const CaGeneration& ca, Job& job, CrlKind kind);

    Desk* m_desk;
};

} // namespace model
