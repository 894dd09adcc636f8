// SPDX-License-Identifier: Apache-2.0
#include <map>

#include <QCoreApplication>

#include "model/text/names.h"

namespace model::text {

QString actName(const QString& act) {
    static const std::map<QString, const char*> sources{
        {QStringLiteral("application.added"), QT_TRANSLATE_NOOP("acts", "Letter registered")},
        {QStringLiteral("application.corrected"),
         QT_TRANSLATE_NOOP("acts", "Head of a letter corrected")},
        {QStringLiteral("ca.activated"),
         QT_TRANSLATE_NOOP("acts", "CA signs new certificates again")},
        {QStringLiteral("ca.added"), QT_TRANSLATE_NOOP("acts", "CA added")},
        {QStringLiteral("ca.adopted"), QT_TRANSLATE_NOOP("acts", "CA taken in")},
        {QStringLiteral("ca.placed"), QT_TRANSLATE_NOOP("acts", "Place of a CA's key recorded")},
        {QStringLiteral("ca.retired"), QT_TRANSLATE_NOOP("acts", "CA signs nothing new any more")},
        {QStringLiteral("ca-key.abandoned"), QT_TRANSLATE_NOOP("acts", "Key of a CA given up")},
        {QStringLiteral("ca-key.begun"), QT_TRANSLATE_NOOP("acts", "Key of a CA begun")},
        {QStringLiteral("ca-key.recorded"),
         QT_TRANSLATE_NOOP("acts", "Root certificate or CA's request recorded")},
        {QStringLiteral("ca.recorded"),
         QT_TRANSLATE_NOOP("acts", "CA certificate recorded before signing")},
        {QStringLiteral("certificate.issued"), QT_TRANSLATE_NOOP("acts", "Certificate issued")},
        {QStringLiteral("certificate.revoked"), QT_TRANSLATE_NOOP("acts", "Certificate revoked")},
        {QStringLiteral("clock.accepted"), QT_TRANSLATE_NOOP("acts", "Clock accepted as right")},
        {QStringLiteral("clock.confirmed"), QT_TRANSLATE_NOOP("acts", "Clock confirmed")},
        {QStringLiteral("crl.earlier-recorded"),
         QT_TRANSLATE_NOOP("acts", "Earlier CRL of an existing CA recorded")},
        {QStringLiteral("crl.published"), QT_TRANSLATE_NOOP("acts", "CRL published")},
        {QStringLiteral("crl.recorded"), QT_TRANSLATE_NOOP("acts", "CRL recorded before signing")},
        {QStringLiteral("crl.given-up"),
         QT_TRANSLATE_NOOP("acts", "CRL given up before it was signed")},
        {QStringLiteral("crl.signed"), QT_TRANSLATE_NOOP("acts", "CRL signed")},
        {QStringLiteral("filter.deleted"), QT_TRANSLATE_NOOP("acts", "Saved search deleted")},
        {QStringLiteral("filter.renamed"), QT_TRANSLATE_NOOP("acts", "Saved search renamed")},
        {QStringLiteral("filter.saved"), QT_TRANSLATE_NOOP("acts", "Search saved")},
        {QStringLiteral("issue.abandoned"), QT_TRANSLATE_NOOP("acts", "Issue given up")},
        {QStringLiteral("issue.begun"), QT_TRANSLATE_NOOP("acts", "Issue begun")},
        {QStringLiteral("issue.key-generated"), QT_TRANSLATE_NOOP("acts", "Key pair generated")},
        {QStringLiteral("issue.not-delivered"), QT_TRANSLATE_NOOP("acts", "Issue not delivered")},
        {QStringLiteral("issue.recorded"),
         QT_TRANSLATE_NOOP("acts", "Issue recorded before signing")},
        {QStringLiteral("order.abandoned"), QT_TRANSLATE_NOOP("acts", "Order given up")},
        {QStringLiteral("order.begun"), QT_TRANSLATE_NOOP("acts", "Order begun")},
        {QStringLiteral("order.delivered"), QT_TRANSLATE_NOOP("acts", "Certificate delivered")},
        {QStringLiteral("order.recorded"),
         QT_TRANSLATE_NOOP("acts", "Order recorded before signing")},
        {QStringLiteral("order.revoked"),
         QT_TRANSLATE_NOOP("acts", "Order not delivered, its certificate revoked")},
        {QStringLiteral("issue.written"), QT_TRANSLATE_NOOP("acts", "Certificate on the medium")},
        {QStringLiteral("journal.corrected"), QT_TRANSLATE_NOOP("acts", "Journal line corrected")},
        {QStringLiteral("journal.handed-over"), QT_TRANSLATE_NOOP("acts", "Medium handed over")},
        {QStringLiteral("medium.failed"), QT_TRANSLATE_NOOP("acts", "Medium failed or lost")},
        {QStringLiteral("medium.lost"), QT_TRANSLATE_NOOP("acts", "Medium lost")},
        {QStringLiteral("medium.pin-changed"), QT_TRANSLATE_NOOP("acts", "PIN changed")},
        {QStringLiteral("medium.prepared"), QT_TRANSLATE_NOOP("acts", "Medium prepared")},
        {QStringLiteral("medium.pin-wrong"), QT_TRANSLATE_NOOP("acts", "Wrong PIN of a medium")},
        {QStringLiteral("medium.received"), QT_TRANSLATE_NOOP("acts", "Medium received")},
        {QStringLiteral("medium.returned"), QT_TRANSLATE_NOOP("acts", "Medium returned")},
        {QStringLiteral("operator.added"), QT_TRANSLATE_NOOP("acts", "Operator added")},
        {QStringLiteral("operator.password-changed"),
         QT_TRANSLATE_NOOP("acts", "Password changed")},
        {QStringLiteral("operator.signed-in"), QT_TRANSLATE_NOOP("acts", "Operator signed in")},
        {QStringLiteral("revocation.added"),
         QT_TRANSLATE_NOOP("acts", "Revocation letter registered")},
        {QStringLiteral("revocation.answered"),
         QT_TRANSLATE_NOOP("acts", "Row of a revocation letter answered")},
        {QStringLiteral("revocation.corrected"),
         QT_TRANSLATE_NOOP("acts", "Row of a revocation letter corrected")},
        {QStringLiteral("revocation.head-corrected"),
         QT_TRANSLATE_NOOP("acts", "Head of a revocation letter corrected")},
        {QStringLiteral("revocation.withdrawn"),
         QT_TRANSLATE_NOOP("acts", "Row of a revocation letter taken back by the body")},
        {QStringLiteral("row.accepted"), QT_TRANSLATE_NOOP("acts", "Row accepted")},
        {QStringLiteral("row.corrected"), QT_TRANSLATE_NOOP("acts", "Row corrected")},
        {QStringLiteral("row.refused"), QT_TRANSLATE_NOOP("acts", "Row refused")},
        {QStringLiteral("setting.changed"), QT_TRANSLATE_NOOP("acts", "Setting changed")},
        {QStringLiteral("workplace.created"), QT_TRANSLATE_NOOP("acts", "Workplace made")},
    };
    const auto found = sources.find(act);
    return found == sources.end() ? act : QCoreApplication::translate("acts", found->second);
}

} // namespace model::text
