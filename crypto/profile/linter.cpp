// SPDX-License-Identifier: Apache-2.0
#include "crypto/profile/linter.h"

#include <algorithm>

#include <QDateTime>
#include <QRegularExpression>

#include "crypto/profile/lint_report.h"
#include "crypto/provider/algorithms.h"

namespace crypto::profile {

namespace {

namespace tag = asn1::tag;

/** The template ("KZ", "IIN{iin}") as its text; nothing where one of its values is not there. */
std::optional<std::string> expectedOf(const AttributeRule& rule, const Values& values) {
    auto text = fill(rule.value, values);
    if (!text || text->empty()) return std::nullopt;
    return rule.upperCase ? upperCase(*text) : *text;
}

/** With the values that the name was to be made of, or else with the authority's own. */
void compareText(LintReport& report, const std::string& place, const AttributeRule& rule,
                 const x509::NameAttribute& found, const Values& authority, const Values* given) {
    const auto expected = expectedOf(rule, given ? *given : authority);
    if (expected == found.value) return;
    if (given)
        return report.error("name.value", place, found.offset, expected.value_or("absent"),
                            found.value, rule.orderLine);
    // The authorities' own names are settings: a difference is worth knowing, no more.
    if (expected && rule.pattern.empty())
        report.add(LintLevel::Notice, "name.value", place, found.offset, *expected, found.value,
                   rule.orderLine);
}

void lintAttribute(LintReport& report, const std::string& table, const AttributeRule& rule,
                   const x509::NameAttribute& found, const Values& authority, const Values* given) {
    const std::string place = table + "/" + rule.label;
    if (found.tag != rule.tag)
        report.error("name.encoding", place, found.offset,
                     std::string(x509::stringTypeName(rule.tag)),
                     std::string(x509::stringTypeName(found.tag)), rule.orderLine);
    // X.680 41.1: IA5String is ASCII, whatever was filled in.
    if (found.tag == tag::ia5String && !isAscii(found.value))
        report.error("name.characters", place, found.offset, "ASCII", found.value, rule.orderLine);
    const int length = lengthInCharacters(found.value);
    if (length == 0 || length > rule.maxLength)
        report.error("name.length", place, found.offset, std::to_string(rule.maxLength),
                     std::to_string(length), rule.orderLine);
    const QString text = QString::fromStdString(found.value);
    if (!rule.pattern.empty() &&
        !QRegularExpression(QString::fromStdString(rule.pattern)).match(text).hasMatch())
        report.error("name.pattern", place, found.offset, readablePattern(rule.pattern),
                     found.value, rule.orderLine);
    if (rule.upperCase && text != text.toUpper())
        report.error("name.case", place, found.offset, upperCase(found.value), found.value,
                     rule.orderLine);
    compareText(report, place, rule, found, authority, given);
}

void lintName(LintReport& report, const std::string& table, const std::vector<AttributeRule>& rules,
              const x509::Name& name, const Values& authority, const Values* given = nullptr) {
    for (const AttributeRule& rule : rules) {
        const auto count = std::count_if(name.begin(), name.end(), [&](const auto& attribute) {
            return attribute.oid == rule.oid;
        });
        const std::string place = table + "/" + rule.label;
        if (count == 0 && rule.presence == Presence::Required)
            report.error("name.missing", place, 0, rule.oid, "absent", rule.orderLine);
        if (count == 0 && rule.presence == Presence::Optional && given && expectedOf(rule, *given))
            report.error("name.missing", place, 0, *expectedOf(rule, *given), "absent",
                         rule.orderLine);
        if (count > 1)
            report.error("name.twice", place, 0, "1", std::to_string(count), rule.orderLine);
    }
    for (const x509::NameAttribute& attribute : name) {
        const auto rule = std::find_if(rules.begin(), rules.end(), [&](const AttributeRule& one) {
            return one.oid == attribute.oid;
        });
        if (rule == rules.end())
            report.error("name.unexpected", table + "/" + attribute.oid, attribute.offset, "absent",
                         attribute.value);
        else
            lintAttribute(report, table, *rule, attribute, authority, given);
    }
}

/** The tables list attributes one by one: one a RelativeDistinguishedName. */
void lintSets(LintReport& report, const std::string& table, const Bytes& nameDer) {
    const auto name = asn1::only(nameDer, tag::sequence);
    if (!name) return;
    asn1::Reader sets(*name);
    while (const auto set = sets.next()) {
        asn1::Reader attributes(*set);
        if (attributes.next() && !attributes.atEnd())
            report.error("name.multiValued", table, set->offset, "1", "more");
    }
}

void lintIssuer(LintReport& report, const Profile& profile, const x509::Name& name,
                const Bytes& nameDer, const LintContext& context) {
    lintName(report, "Issuer", profile.issuer, name, context.authority);
    lintSets(report, "Issuer", nameDer);
    if (context.issuer && nameDer != context.issuer->subjectDer)
        report.error("issuer.differs", "Issuer", 0, toHex(context.issuer->subjectDer),
                     toHex(nameDer));
}

void lintAlgorithm(LintReport& report, const Profile& profile, const Bytes& inner) {
    const Bytes expected = provider::signatureAlgorithmDer(profile.algorithm);
    if (inner != expected)
        report.error("signatureAlgorithm", "Signature Algorithm", 0, toHex(expected), toHex(inner));
}

void lintSerial(LintReport& report, const Profile& profile, const x509::Certificate& certificate) {
    const Bytes& serial = certificate.serial;
    const bool isZero = std::all_of(serial.begin(), serial.end(), [](auto b) { return b == 0; });
    // RFC 5280 4.1.2.2; the Order's "20 байт" (oddity S01).
    if (isZero || serial.front() >= 0x80 || serial.size() > 20)
        report.error("serial.range", "Serial Number", 0, "1 … 20 octets, positive", toHex(serial));
    if (profile.serial != SerialSource::KeyIdentifier) return;
    const Bytes derived =
        x509::serialFromKeyIdentifier(x509::keyIdentifier(certificate.publicKeyBits));
    if (serial != derived)
        report.error("serial.derivation", "Serial Number", 0, toHex(derived), toHex(serial));
}

void lintPublicKey(LintReport& report, const Profile& profile,
                   const x509::Certificate& certificate) {
    const auto key = provider::readPublicKeyInfo(certificate.publicKeyInfo);
    if (!key || key->algorithm != profile.algorithm)
        report.error("publicKey.algorithm", "Public Key", 0,
                     provider::factsOf(profile.algorithm).keyOid,
                     key ? provider::factsOf(key->algorithm).keyOid : certificate.publicKeyOid);
}

std::string timeText(Time time) {
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODate)
        .toStdString();
}

void lintValidity(LintReport& report, const x509::Certificate& certificate,
                  const LintContext& context) {
    if (certificate.notAfter <= certificate.notBefore)
        report.error("validity.order", "Validity", 0, "> " + timeText(certificate.notBefore),
                     timeText(certificate.notAfter));
    if (context.issuer && certificate.notAfter > context.issuer->notAfter)
        report.error("validity.outlivesIssuer", "Validity", 0,
                     "<= " + timeText(context.issuer->notAfter), timeText(certificate.notAfter));
}

/** The times of a to-be-signed part; names, keys and extensions hold none at these depths. */
void lintTimes(LintReport& report, asn1::Reader reader, int depth) {
    while (!reader.atEnd()) {
        if (reader.peek() == tag::generalizedTime) {
            const std::size_t offset = reader.offset();
            const auto time = reader.time();
            if (!time) return;
            lintTimeType(report, tag::generalizedTime, *time, offset);
            continue;
        }
        const auto element = reader.next();
        if (!element) return;
        if (depth > 0 && element->tag == tag::sequence)
            lintTimes(report, asn1::Reader(*element), depth - 1);
    }
}

std::vector<LintFinding> lintCertificate(const Profile& profile,
                                         const x509::Certificate& certificate,
                                         const LintContext& context) {
    LintReport report(profile);
    if (certificate.version != 3)
        report.error("version", "Version", 0, "V3", std::to_string(certificate.version));
    lintSerial(report, profile, certificate);
    lintAlgorithm(report, profile, certificate.innerAlgorithm);
    lintIssuer(report, profile, certificate.issuer, certificate.issuerDer, context);
    lintValidity(report, certificate, context);
    lintTimes(report, asn1::Reader(certificate.tbs), 2);
    lintName(report, "Subject", profile.subject, certificate.subject, context.authority,
             context.subject);
    lintSets(report, "Subject", certificate.subjectDer);
    lintPublicKey(report, profile, certificate);
    lintExtensions(report, profile.extensions, certificate.extensions, &certificate, context);
    return report.take();
}

std::vector<LintFinding> lintCrl(const Profile& profile, const x509::Crl& crl,
                                 const LintContext& context) {
    LintReport report(profile);
    if (crl.version != 2) report.error("version", "Version", 0, "V2", std::to_string(crl.version));
    lintAlgorithm(report, profile, crl.innerAlgorithm);
    lintIssuer(report, profile, crl.issuer, crl.issuerDer, context);
    if (!crl.nextUpdate)
        report.error("nextUpdate.missing", "Next Update", 0, "present", "absent");
    else if (*crl.nextUpdate <= crl.thisUpdate)
        report.error("nextUpdate.order", "Next Update", 0, "> " + timeText(crl.thisUpdate),
                     timeText(*crl.nextUpdate));
    lintTimes(report, asn1::Reader(crl.tbs), 3);
    lintExtensions(report, profile.extensions, crl.extensions, nullptr, context);
    std::vector<Bytes> serials;
    for (const x509::CrlEntry& entry : crl.entries) {
        lintCrlEntry(report, profile, entry, crl.thisUpdate, context);
        serials.push_back(entry.serial);
    }
    std::sort(serials.begin(), serials.end());
    if (const auto twice = std::adjacent_find(serials.begin(), serials.end());
        twice != serials.end())
        report.error("entry.twice", toHex(*twice), 0, "once", "twice");
    return report.take();
}

} // namespace

void lintTimeType(LintReport& report, std::uint8_t timeTag, Time time, std::size_t offset) {
    constexpr Time endOfUtcTime{std::chrono::sys_days(std::chrono::year(2050) / 1 / 1)};
    if (timeTag == tag::generalizedTime && time < endOfUtcTime)
        report.error("validity.encoding", "Validity", offset, "UTCTime", "GeneralizedTime");
}

void lintCrlEntry(LintReport& report, const Profile& profile, const x509::CrlEntry& entry,
                  Time thisUpdate, const LintContext& context) {
    if (const auto carried = context.carried.find(entry.serial); carried != context.carried.end()) {
        if (entry.extensionsDer != carried->second)
            report.error("entry.differs", toHex(entry.serial), 0, toHex(carried->second),
                         toHex(entry.extensionsDer));
        return;
    }
    lintExtensions(report, profile.entryExtensions, entry.extensions, nullptr, context);
    if (entry.revokedAt > thisUpdate && !context.clockWentBack)
        report.error("entry.future", toHex(entry.serial), 0, "<= " + timeText(thisUpdate),
                     timeText(entry.revokedAt));
}

void compareOuter(std::vector<LintFinding>& findings, const Profile& profile, const Bytes& inner,
                  const Bytes& outer) {
    if (inner != outer)
        findings.push_back({LintLevel::Error, "signatureAlgorithm.differs", "Digital Signature", 0,
                            toHex(inner), toHex(outer), profile.clause});
}

Result<std::vector<LintFinding>> lint(const Profile& profile, ByteView der,
                                      const LintContext& context) {
    std::vector<LintFinding> findings;
    if (profile.kind == Kind::Certificate) {
        KU_TRY(const auto certificate, x509::Certificate::parse(der));
        findings = lintCertificate(profile, certificate, context);
        compareOuter(findings, profile, certificate.innerAlgorithm, certificate.outerAlgorithm);
    } else {
        KU_TRY(const auto crl, x509::Crl::parse(der));
        findings = lintCrl(profile, crl, context);
        compareOuter(findings, profile, crl.innerAlgorithm, crl.outerAlgorithm);
    }
    return findings;
}

Result<std::vector<LintFinding>> lintTbs(const Profile& profile, ByteView tbs,
                                         const LintContext& context) {
    if (profile.kind == Kind::Certificate) {
        KU_TRY(const auto certificate, x509::Certificate::parseTbs(tbs));
        return lintCertificate(profile, certificate, context);
    }
    KU_TRY(const auto crl, x509::Crl::parseTbs(tbs));
    return lintCrl(profile, crl, context);
}

Status refuseErrors(const Profile& profile, const std::vector<LintFinding>& findings) {
    std::string codes;
    int errors = 0;
    for (const LintFinding& finding : findings) {
        if (finding.level != LintLevel::Error) continue;
        ++errors;
        codes += finding.code + " at " + finding.place + "; ";
    }
    if (errors > 0)
        return Error{
            ErrorCode::LintRefused, {profile.id, std::to_string(errors)}, codes, profile.clause};
    return done();
}

Result<ClearedTbs> clear(const Profile& profile, Bytes tbs, const LintContext& context) {
    KU_TRY(const auto findings, lintTbs(profile, tbs, context));
    KU_CHECK(refuseErrors(profile, findings));
    return ClearedTbs(std::move(tbs));
}

Result<std::string> guessStructure(const ProfileSet& profiles, ByteView der,
                                   const LintContext& context, QDate on) {
    std::string best;
    std::size_t fewest = 0;
    for (const std::string& id : profiles.ids()) {
        const auto profile = profiles.find(id, on);
        if (!profile) continue;
        const auto findings = lint(*profile, der, context);
        if (!findings) continue;
        const auto errors = static_cast<std::size_t>(
            std::count_if(findings->begin(), findings->end(), [](const LintFinding& finding) {
                return finding.level == LintLevel::Error;
            }));
        if (!best.empty() && errors >= fewest) continue;
        best = id;
        fewest = errors;
    }
    if (best.empty()) return Error{ErrorCode::MalformedDer, {"certificate or CRL"}, "offset 0"};
    return best;
}

} // namespace crypto::profile
