// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/certificates/certificate_words.h"

#include "model/access/clock_guard.h"
#include "model/rules/rules.h"
#include "model/text/clause.h"
#include "model/text/language.h"
#include "model/text/names.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/shell/language.h"

namespace ui::certificates {

namespace {

constexpr qsizetype serialDigits = 8; // enough among those of one person
constexpr qsizetype longestName = 40;

/** By the law of its day; empty where a list from elsewhere revoked it. */
QString groundText(const model::CertificateRecord& record, std::chrono::seconds utcOffset) {
    const auto rules = model::rulesOn(model::civilDay(*record.revokedAt, utcOffset));
    const model::Wording* ground =
        rules ? (*rules)->revocationGround(record.revocationGround) : nullptr;
    if (!ground) return {};
    return QStringLiteral("%1 (%2)").arg(ground->in(model::text::language()),
                                         model::text::clauseText(ground->clause));
}

/** What any disk and any mail takes: letters and figures, with a line between. */
QString safe(const QString& name) {
    QString made;
    for (const QChar c : name)
        if (c.isLetterOrNumber())
            made += c;
        else if (!made.isEmpty() && !made.endsWith(u'-'))
            made += u'-';
    made.truncate(longestName);
    while (made.endsWith(u'-'))
        made.chop(1);
    return made;
}

/** A person's surname and the first letters of the other names; an authority's name as it is. */
QString briefName(const model::CertificateRecord& record) {
    if (record.iin.isEmpty()) return record.fullName;
    const QStringList names = record.fullName.split(u' ', Qt::SkipEmptyParts);
    QStringList brief = names.mid(0, 1);
    for (qsizetype at = 1; at < names.size(); ++at)
        brief += names[at].left(1);
    return brief.join(u' ');
}

} // namespace

QIcon statusIcon(model::CertificateStatus status) {
    switch (status) {
    case model::CertificateStatus::Valid:
        return look::icon("circle-check", look::colours().success);
    case model::CertificateStatus::Revoked:
        return look::icon("shield-off", look::colours().danger);
    case model::CertificateStatus::Expired:
        break;
    }
    return look::icon("clock", look::colours().warning);
}

QString statusText(const model::CertificateRecord& record, std::chrono::seconds utcOffset) {
    QStringList parts{model::text::name(record.status)};
    if (record.revokedAt)
        parts += {timeText(*record.revokedAt, utcOffset), groundText(record, utcOffset)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString fileName(const model::CertificateRecord& record) {
    const QString serial = QString::fromStdString(crypto::toHex(record.serial)).left(serialDigits);
    const QString name = safe(briefName(record));
    return name.isEmpty() ? serial : name + u'-' + serial;
}

} // namespace ui::certificates
