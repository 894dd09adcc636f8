// SPDX-License-Identifier: Apache-2.0
#include "crypto/profile/linter.h"

#include <algorithm>
#include <bit>

#include <QDateTime>

#include "crypto/profile/lint_octets.h"
#include "crypto/profile/lint_report.h"
#include "crypto/provider/algorithms.h"
#include "crypto/x509/request.h"

namespace crypto::profile {

namespace {

namespace tag = asn1::tag;

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

void lintSerial(LintReport& report, const Profile& profile, const x509::Certificate& certificate,
                const LintContext& context) {
    const Bytes& serial = certificate.serial;
    const bool isZero = std::all_of(serial.begin(), serial.end(), [](auto b) { return b == 0; });
    // RFC 5280 4.1.2.2; the Order's "20 байт" (oddity S01).
    if (isZero || serial.front() >= 0x80 || serial.size() > 20)
        report.error("serial.range", "Serial Number", 0, "1 … 20 octets, positive", toHex(serial));
    if (profile.serial != SerialSource::KeyIdentifier) return;
    const Bytes derived =
        x509::serialFromKeyIdentifier(x509::keyIdentifier(certificate.publicKeyBits));
    if (serial != derived)
        report.add(levelWithoutRule(context), "serial.derivation", "Serial Number", 0,
                   toHex(derived), toHex(serial));
}

/** Bits of the modulus of a DER RSAPublicKey; 0 where it is none. */
int modulusBits(const Bytes& publicKey) {
    const auto whole = asn1::only(publicKey, tag::sequence);
    if (!whole) return 0;
    asn1::Reader reader(*whole);
    const auto modulus = reader.integer();
    if (!modulus) return 0;
    const auto first =
        std::find_if(modulus->begin(), modulus->end(), [](auto b) { return b != 0; });
    if (first == modulus->end()) return 0;
    return int(modulus->end() - first) * 8 - std::countl_zero(*first);
}

/** NIST SP 800-89 5.3.3: odd and greater than 2^16; 1 would make anything a signature. */
bool isSoundExponent(const Bytes& publicKey) {
    const auto whole = asn1::only(publicKey, tag::sequence);
    if (!whole) return false;
    asn1::Reader reader(*whole);
    const auto modulus = reader.integer();
    const auto exponent = reader.integer();
    if (!modulus || !exponent || !reader.atEnd() || exponent->empty()) return false;
    const bool isNegative = (*modulus)[0] >= 0x80 || (*exponent)[0] >= 0x80;
    return !isNegative && (exponent->back() & 1) != 0 &&
           (exponent->size() > 3 || (exponent->size() == 3 && (*exponent)[0] != 0));
}

std::string joined(const std::vector<int>& numbers) {
    std::string text;
    for (const int number : numbers)
        text += (text.empty() ? "" : ", ") + std::to_string(number);
    return text;
}

/** The first part of a SubjectPublicKeyInfo, as it stands. */
Bytes keyAlgorithmOf(const Bytes& publicKeyInfo) {
    const auto whole = asn1::only(publicKeyInfo, tag::sequence);
    if (!whole) return {};
    const auto algorithm = asn1::Reader(*whole).next();
    return algorithm ? Bytes(algorithm->whole.begin(), algorithm->whole.end()) : Bytes();
}

/** The OIDs that a GOST key's AlgorithmIdentifier has for parameters; nothing where it is other. */
Result<std::vector<std::string>> parametersOf(const Bytes& keyAlgorithm) {
    KU_TRY(const auto whole, asn1::only(keyAlgorithm, tag::sequence));
    asn1::Reader algorithm(whole);
    KU_CHECK(algorithm.oid());
    KU_TRY(const auto inner, algorithm.expect(tag::sequence));
    KU_CHECK(algorithm.expectEnd());
    asn1::Reader reader(inner);
    std::vector<std::string> oids;
    while (!reader.atEnd()) {
        KU_TRY(oids.emplace_back(), reader.oid());
    }
    return oids;
}

/** What the row of the key's parameters has, as its AlgorithmIdentifier or by its OIDs. */
void lintParameters(LintReport& report, const Profile& profile, const Bytes& found) {
    const char* parameters = "Key parameter sets"; // most tables have a row of their own
    const char* place = profile.lines.contains(parameters) ? parameters : "Public Key";
    if (!profile.keyParameters) {
        const Bytes expected = provider::keyAlgorithmDer(profile.algorithm);
        if (found != expected)
            report.error("publicKey.parameters", place, 0, toHex(expected), toHex(found));
        return;
    }
    const KeyParameters& row = *profile.keyParameters;
    const auto oids = parametersOf(found);
    if (!oids || *oids != row.oids)
        report.error("publicKey.parameters", place, 0, row.oids.front() + ", " + row.oids.back(),
                     toHex(found), row.orderLine, row.oddity);
}

void lintPublicKey(LintReport& report, const Profile& profile,
                   const x509::Certificate& certificate) {
    const std::string expected = provider::factsOf(profile.algorithm).keyOid;
    if (certificate.publicKeyOid != expected)
        return report.error("publicKey.algorithm", "Public Key", 0, expected,
                            certificate.publicKeyOid);
    const Bytes found = keyAlgorithmOf(certificate.publicKeyInfo);
    lintParameters(report, profile, found);
    const auto key = provider::readPublicKeyInfo(certificate.publicKeyInfo);
    if (!key && found == provider::keyAlgorithmDer(profile.algorithm))
        report.error("publicKey.value", "Public Key", 0, expected,
                     toHex(certificate.publicKeyInfo));
    if (!key || profile.keyBits.empty()) return;
    const int bits = modulusBits(key->octets);
    if (std::find(profile.keyBits.begin(), profile.keyBits.end(), bits) == profile.keyBits.end())
        report.error("publicKey.size", "Public Key", 0, joined(profile.keyBits),
                     std::to_string(bits));
    if (!isSoundExponent(key->octets))
        report.error("publicKey.exponent", "Public Key", 0, ">= 65537", toHex(key->octets));
}

std::string timeText(Time time) {
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODate)
        .toStdString();
}

void lintValidity(LintReport& report, const x509::Certificate& certificate,
                  const LintContext& context) {
    if (certificate.notAfter <= certificate.notBefore)
        report.error("validity.order", "Valid To", 0, "> " + timeText(certificate.notBefore),
                     timeText(certificate.notAfter));
    if (context.issuer && certificate.notAfter > context.issuer->notAfter)
        report.error("validity.outlivesIssuer", "Valid To", 0,
                     "<= " + timeText(context.issuer->notAfter), timeText(certificate.notAfter));
}

/**
 * The times of a to-be-signed part, by their rows in turn; names, keys and extensions hold none at
 * these depths.
 */
void lintTimes(LintReport& report, asn1::Reader reader, int depth,
               const std::vector<std::string>& places, std::size_t& seen) {
    while (!reader.atEnd()) {
        const std::uint8_t type = reader.peek();
        if (type == tag::generalizedTime || type == tag::utcTime) {
            const std::string& place = places[std::min(seen++, places.size() - 1)];
            const std::size_t offset = reader.offset();
            const auto time = reader.time();
            if (!time) return;
            lintTimeType(report, place, {type, offset, *time});
            continue;
        }
        const auto element = reader.next();
        if (!element) return;
        if (depth > 0 && element->tag == tag::sequence)
            lintTimes(report, asn1::Reader(*element), depth - 1, places, seen);
    }
}

void lintTimes(LintReport& report, const Bytes& tbs, int depth,
               const std::vector<std::string>& places) {
    std::size_t seen = 0;
    lintTimes(report, asn1::Reader(tbs), depth, places, seen);
}

std::vector<LintFinding> lintCertificate(const Profile& profile,
                                         const x509::Certificate& certificate,
                                         const LintContext& context) {
    LintReport report(profile);
    if (certificate.version != 3)
        report.error("version", "Version", 0, "V3", std::to_string(certificate.version));
    lintSerial(report, profile, certificate, context);
    lintAlgorithm(report, profile, certificate.innerAlgorithm);
    lintIssuer(report, profile, certificate.issuer, certificate.issuerDer, context);
    lintValidity(report, certificate, context);
    lintTimes(report, certificate.tbs, 2, {"Valid From", "Valid To"});
    lintName(report, "Subject", profile.subject, certificate.subject, context.authority,
             context.subjectDer ? nullptr : context.subject);
    if (context.subjectDer && certificate.subjectDer != *context.subjectDer)
        report.error("subject.differs", "Subject", 0, toHex(*context.subjectDer),
                     toHex(certificate.subjectDer));
    lintSets(report, "Subject", certificate.subjectDer);
    lintPublicKey(report, profile, certificate);
    lintUniqueIdentifiers(report, certificate.tbs);
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
    std::vector<std::string> times = {"This Update"};
    if (crl.nextUpdate) times.push_back("Next Update");
    times.push_back("Revocation Date");
    lintTimes(report, crl.tbs, 3, times);
    lintEmptyList(report, crl);
    lintExtensions(report, profile.extensions, crl.extensions, nullptr, context);
    lintBaseNumber(report, crl.extensions);
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

LintLevel levelWithoutRule(const LintContext& context) {
    return context.origin == Origin::Ours ? LintLevel::Error : LintLevel::Notice;
}

void lintTimeType(LintReport& report, const std::string& place, const FoundTime& found) {
    constexpr Time endOfUtcTime{std::chrono::sys_days(std::chrono::year(2050) / 1 / 1)};
    if (found.tag == tag::generalizedTime && found.time < endOfUtcTime)
        report.error("validity.encoding", place, found.offset, "UTCTime", "GeneralizedTime");
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
    if (inner == outer) return;
    LintReport report(profile);
    report.error("signatureAlgorithm.differs", "Digital Signature", 0, toHex(inner), toHex(outer));
    for (LintFinding& finding : report.take())
        findings.push_back(std::move(finding));
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
    addOctets(findings, der);
    return findings;
}

Result<std::vector<LintFinding>> lintTbs(const Profile& profile, ByteView tbs,
                                         const LintContext& context) {
    std::vector<LintFinding> findings;
    if (profile.kind == Kind::Certificate) {
        KU_TRY(const auto certificate, x509::Certificate::parseTbs(tbs));
        findings = lintCertificate(profile, certificate, context);
    } else {
        KU_TRY(const auto crl, x509::Crl::parseTbs(tbs));
        findings = lintCrl(profile, crl, context);
    }
    addOffsets(findings, tbs);
    return findings;
}

Result<std::vector<LintFinding>> lintRequest(const Profile& profile, ByteView der,
                                             const LintContext& given) {
    KU_TRY(const auto request, x509::Request::parse(der));
    LintContext context = given;
    context.isRequest = true;
    LintReport report(profile);
    lintName(report, "Subject", profile.subject, request.subject, context.authority,
             context.subject);
    lintSets(report, "Subject", request.subjectDer);
    x509::Certificate asked; // as far as a request goes
    asked.publicKeyInfo = request.publicKeyInfo;
    asked.publicKeyOid = request.publicKeyOid;
    asked.subject = request.subject;
    lintPublicKey(report, profile, asked);
    const Bytes algorithm = provider::signatureAlgorithmDer(profile.algorithm);
    const auto expected = asn1::Reader(asn1::only(algorithm, tag::sequence).value()).oid();
    if (expected && request.signatureOid != *expected)
        report.error("signatureAlgorithm", "Signature Algorithm", 0, *expected,
                     request.signatureOid);
    std::vector<ExtensionRule> rules = profile.extensions;
    for (ExtensionRule& rule : rules)
        if (rule.presence == Presence::Required) rule.presence = Presence::Optional;
    lintExtensions(report, rules, request.extensions, nullptr, context);
    auto findings = report.take();
    addOctets(findings, der);
    return findings;
}

Status refuseErrors(const Profile& profile, const std::vector<LintFinding>& findings) {
    constexpr int mostNamed = 50; // of a long list's many; one says no more than another
    std::string codes;
    int errors = 0;
    for (const LintFinding& finding : findings) {
        if (finding.level != LintLevel::Error) continue;
        if (++errors <= mostNamed) codes += finding.code + " at " + finding.place + "; ";
    }
    if (errors > 0)
        return Error{
            ErrorCode::LintRefused, {profile.id, std::to_string(errors)}, codes, profile.clause};
    return done();
}

Result<ClearedTbs> clear(const Profile& profile, Bytes tbs, const LintContext& context) {
    LintContext ours = context;
    ours.origin = Origin::Ours;
    KU_TRY(const auto findings, lintTbs(profile, tbs, ours));
    KU_CHECK(refuseErrors(profile, findings));
    return ClearedTbs(profile.algorithm, std::move(tbs));
}

} // namespace crypto::profile
