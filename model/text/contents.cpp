// SPDX-License-Identifier: Apache-2.0
#include "model/text/contents.h"

#include <optional>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include "crypto/provider/algorithms.h"
#include "model/rules/known_oids.h"
#include "model/text/language.h"
#include "model/text/names.h"
#include "model/text/tables.h"

namespace model::text {

namespace {

QString translated(const char* source) {
    return QCoreApplication::translate("contents", source);
}

/** The words alone; empty where there are none. */
QString wordsOf(const QString& key) {
    if (const auto own = knownOids().find(key); own != knownOids().end())
        return own->second.in(language());
    const auto found = termSources().find(key);
    return found == termSources().end() ? QString() : translated(found->second.source);
}

QString standardNameOf(const QString& key) {
    const auto found = termSources().find(key);
    const bool has = found != termSources().end() && found->second.standard;
    return has ? QLatin1String(found->second.standard) : key;
}

QString behind(const QString& words, const QString& technical) {
    return QStringLiteral("%1 (%2)").arg(words, technical);
}

/** Of a key, or of a signature. */
std::optional<Algorithm> algorithmOf(const QString& id) {
    const std::string oid = id.toStdString();
    const auto algorithm = crypto::provider::algorithmOfKey(oid);
    return algorithm ? algorithm : crypto::provider::algorithmOfSignature(oid);
}

QString algorithmText(const DetailLine& line) {
    const auto algorithm = algorithmOf(line.oid);
    return algorithm ? behind(name(*algorithm), line.value) : line.value;
}

QString partText(const DetailPart& part) {
    const QString term = part.term.isEmpty() ? QString() : termText(part.term);
    if (term.isEmpty() || part.value.isEmpty()) return term + part.value;
    const bool isReason = part.term == QLatin1String("reason");
    return QStringLiteral("%1: %2").arg(term,
                                        isReason ? termText(part.value) : domainsRead(part.value));
}

/** "2026-07-25 …", and for what reason, as linesOf() writes them. */
QString entryText(const QString& value) {
    const QString dot = QStringLiteral(" · ");
    const qsizetype at = value.indexOf(dot);
    return at < 0 ? value : value.left(at) + dot + termText(value.mid(at + dot.size()));
}

} // namespace

QString domainsRead(const QString& text) {
    if (!text.contains(QLatin1String("xn--"), Qt::CaseInsensitive)) return text;
    static const QRegularExpression domain(
        QStringLiteral(R"((\*\.)?((?:[a-z0-9-]+\.)*xn--[a-z0-9.-]*))"),
        QRegularExpression::CaseInsensitiveOption);
    QString shown;
    qsizetype done = 0;
    for (auto found = domain.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch one = found.next();
        shown += text.mid(done, one.capturedEnd() - done);
        done = one.capturedEnd();
        // Qt reads some endings only; the A-labels stand beside it, so no look-alike deceives.
        const QString read = QUrl::fromAce(one.captured(2).toLatin1(), QUrl::IgnoreIDNWhitelist);
        if (!read.isEmpty() && read != one.captured(2).toLower())
            shown += QStringLiteral(" (%1)").arg(one.captured(1) + read);
    }
    return shown + text.mid(done);
}

QString termText(const QString& term) {
    const QString words = wordsOf(term);
    return words.isEmpty() ? term : behind(words, standardNameOf(term));
}

QString oidText(const QString& oid) {
    if (const auto algorithm = algorithmOf(oid)) return behind(name(*algorithm), oid);
    const QString words = wordsOf(oid);
    if (words.isEmpty()) return oid;
    const QString standard = standardNameOf(oid);
    return behind(words, standard == oid ? oid : QStringLiteral("%1, %2").arg(standard, oid));
}

QString contentsName(const DetailLine& line) {
    switch (line.group) {
    case DetailGroup::Certificate:
        return line.name == QLatin1String("publicKey")
                   ? translated(QT_TRANSLATE_NOOP("contents", "Public key"))
                   : translated(QT_TRANSLATE_NOOP("contents", "Signature"));
    case DetailGroup::Entries:
        return line.name; // a serial number
    case DetailGroup::Subject:
    case DetailGroup::Issuer:
    case DetailGroup::Extensions:
        break;
    }
    return wordsOf(line.oid).isEmpty() ? line.name : termText(line.oid);
}

QString contentsText(const DetailLine& line) {
    if (line.group == DetailGroup::Certificate) return algorithmText(line);
    if (line.group == DetailGroup::Entries) return entryText(line.value);
    if (line.parts.empty()) return domainsRead(line.value);
    QStringList lines;
    for (const DetailPart& part : line.parts)
        lines += partText(part);
    return lines.join(u'\n');
}

QString lintPlace(const QString& place) {
    QStringList words;
    for (const QString& part : place.split(u'/')) {
        const auto row = placeSources().find(part);
        const QString text =
            row == placeSources().end() ? wordsOf(oidOfPlace(part)) : translated(row->second);
        words += text.isEmpty() ? part : text;
    }
    const QString text = words.join(QStringLiteral(": "));
    return text == place ? place : behind(text, place);
}

} // namespace model::text
