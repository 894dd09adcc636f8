// SPDX-License-Identifier: Apache-2.0
#include "model/publication/published_list.h"

#include "model/authority/earlier_crls.h"
#include "model/publication/kept_list.h"
#include "model/publication/publication_service.h"

namespace model {

Result<PublishedList> publishedListOf(const Session& session, const CaGeneration& ca) {
    PublishedList list;
    KU_TRY(auto last, lastCrlOf(session.reg, ca.id));
    const bool isOurs = last && last->id != 0;
    if (!isOurs) { // none, or published elsewhere
        list.crl = std::move(last);
        return list;
    }
    KU_TRY(list.crl, listInFolder(session, ca, *last));
    if (list.crl && list.crl->id == last->id) return list;
    list.unpublished = last->number;
    if (!list.crl) {
        KU_TRY(list.crl, takenInCrlOf(session.reg, ca.id));
    }
    return list;
}

Result<PublishedList> publishedDeltaOf(const Session& session, const CaGeneration& ca) {
    PublishedList list;
    KU_TRY(list.crl, session.reg.crls().lastDelta(ca.id));
    if (!list.crl) return list;
    KU_TRY(const auto full, lastCrlOf(session.reg, ca.id));
    if (full && full->number > list.crl->number) return list;
    KU_TRY(const QString path, publishedFile(session, ca, CrlKind::Delta));
    KU_TRY(const bool isThere, isThatList(path, *list.crl));
    if (!isThere) list.unpublished = list.crl->number;
    return list;
}

Result<int> unlisted(const Session& session, const CaGeneration& ca,
                     const std::optional<CrlRecord>& published, Id letterId) {
    if (!published) return session.reg.crls().unlisted(ca.id, 0, letterId);
    // A list that was taken in after ours has what it has, and nothing by its number.
    KU_TRY(const auto takenIn, takenInCrlOf(session.reg, ca.id));
    const bool isTakenIn = published->id == 0 && takenIn && takenIn->number == published->number;
    return session.reg.crls().unlisted(ca.id, isTakenIn ? 0 : published->number, letterId);
}

Result<int> unlistedOfLetter(const Session& session, Id letterId) {
    KU_TRY(const auto revokers, session.reg.revocations().casOfLetter(letterId));
    int count = 0;
    for (const Id caId : revokers) {
        KU_TRY(const CaGeneration ca, session.reg.authorities().byId(caId));
        KU_TRY(const PublishedList list, publishedListOf(session, ca));
        KU_TRY(const int ofThis, unlisted(session, ca, list.crl, letterId));
        count += ofThis;
    }
    return count;
}

} // namespace model
