// SPDX-License-Identifier: Apache-2.0
#include "model/text/clause.h"

#include <map>

#include <QCoreApplication>
#include <QRegularExpression>

namespace model::text {

namespace {

QString translated(const char* source) {
    return QCoreApplication::translate("clauses", source);
}

/** The acts and remarks that clauses name, as the data files write them. */
const std::map<QString, const char*>& acts() {
    static const std::map<QString, const char*> sources{
        {QStringLiteral("МО КО"), QT_TRANSLATE_NOOP("clauses", "UCGO rules")},
        {QStringLiteral("НКО"), QT_TRANSLATE_NOOP("clauses", "root CA rules")},
        {QStringLiteral("ҰКО"), QT_TRANSLATE_NOOP("clauses", "National CA rules")},
        {QStringLiteral("ҚР Еңбек кодексі"), QT_TRANSLATE_NOOP("clauses", "Labour Code")},
        {QStringLiteral("Үкіметтің 2007 жылғы 22 мамырдағы № 406 қаулысы"),
         QT_TRANSLATE_NOOP("clauses", "Government resolution No. 406 of 22 May 2007")},
        {QStringLiteral("Үкіметтің 2003 жылғы 11 маусымдағы № 565 қаулысы"),
         QT_TRANSLATE_NOOP("clauses", "Government resolution No. 565 of 11 June 2003")},
        {QStringLiteral("нақты түбірлік куәліктер"),
         QT_TRANSLATE_NOOP("clauses", "the real root certificates")},
        {QStringLiteral("нақты куәліктер"), QT_TRANSLATE_NOOP("clauses", "the real certificates")},
        {QStringLiteral("біздің оқуымыз"), QT_TRANSLATE_NOOP("clauses", "our reading")},
        // a column's greatest length, where no act sets one
        {QStringLiteral("біздің шегіміз"), QT_TRANSLATE_NOOP("clauses", "our own limit")},
    };
    return sources;
}

/** "11-тармақ": the number's kind; null for one that we have no word for. */
const char* placeSource(const QString& kind) {
    static const std::map<QString, const char*> sources{
        {QStringLiteral("тармақ"), QT_TRANSLATE_NOOP("clauses", "para %1")},
        {QStringLiteral("қосымша"), QT_TRANSLATE_NOOP("clauses", "appendix %1")},
        {QStringLiteral("кесте"), QT_TRANSLATE_NOOP("clauses", "table %1")},
        {QStringLiteral("жол"), QT_TRANSLATE_NOOP("clauses", "row %1")},
        {QStringLiteral("баған"), QT_TRANSLATE_NOOP("clauses", "column %1")},
        {QStringLiteral("бап"), QT_TRANSLATE_NOOP("clauses", "article %1")},
    };
    const auto found = sources.find(kind);
    return found == sources.end() ? nullptr : found->second;
}

/** "4)". */
bool isItem(const QString& part) {
    static const QRegularExpression item(QStringLiteral("^\\d+\\)$"));
    return item.match(part).hasMatch();
}

QString partText(const QString& part) {
    static const QRegularExpression place(QStringLiteral("^(\\d+)-(\\S+)$"));
    static const QRegularExpression remark(QStringLiteral("^(.*\\S) \\((.*)\\)$"));
    if (const auto found = acts().find(part); found != acts().end())
        return translated(found->second);
    if (const auto match = place.match(part); match.hasMatch()) {
        const char* source = placeSource(match.captured(2));
        return source ? translated(source).arg(match.captured(1)) : part;
    }
    if (isItem(part)) return translated(QT_TRANSLATE_NOOP("clauses", "%1)")).arg(part.chopped(1));
    if (const auto match = remark.match(part); match.hasMatch())
        return QStringLiteral("%1 (%2)").arg(partText(match.captured(1)),
                                             partText(match.captured(2)));
    return part;
}

} // namespace

QString clauseText(const QString& clause) {
    QString text;
    for (const QString& one : clause.split(QStringLiteral("; "), Qt::SkipEmptyParts)) {
        if (!text.isEmpty()) text += QStringLiteral("; ");
        bool isFirst = true;
        for (const QString& part : one.split(QStringLiteral(", "))) {
            // "11-тармақ, 4)" is one place: no comma before the item.
            if (!isFirst) text += isItem(part) ? QStringLiteral(" ") : QStringLiteral(", ");
            text += partText(part);
            isFirst = false;
        }
    }
    return text;
}

} // namespace model::text
