// SPDX-License-Identifier: Apache-2.0
#include "crypto/profile/builder.h"

#include <QRegularExpression>

#include "crypto/asn1/writer.h"
#include "crypto/profile/crl_entries.h"
#include "crypto/provider/algorithms.h"
#include "crypto/x509/certificate.h"

namespace crypto::profile {

namespace {

using asn1::concat;
using asn1::sequence;
namespace tag = asn1::tag;

// Identifiers inside extension contents (RFC 5280 4.2.1.4) that no row of the Order spells out.
constexpr const char* qualifierCps = "1.3.6.1.5.5.7.2.1"; // oddity S06

Error refused(const AttributeRule& rule, const char* fault, const Profile& profile) {
    return Error{ErrorCode::ValueRefused,
                 {rule.label, fault},
                 profile.id,
                 profile.clause + ", " + rule.label};
}

bool isPrintable(std::uint8_t stringTag, const std::string& text) {
    for (const char c : text) {
        const auto octet = static_cast<unsigned char>(c);
        if (octet >= 0x80) return false;
        const bool letter =
            (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        // X.680 41.4: the PrintableString alphabet.
        if (stringTag == tag::printableString && !letter &&
            std::string_view(" '()+,-./:=?").find(c) == std::string_view::npos)
            return false;
    }
    return true;
}

Result<Bytes> buildAttribute(const Profile& profile, const AttributeRule& rule,
                             const Values& values) {
    if (rule.presence == Presence::Forbidden) return Bytes();
    auto filled = fill(rule.value, values);
    if (!filled && rule.presence == Presence::Optional) return Bytes();
    if (!filled) return refused(rule, "missing", profile);
    std::string text = *filled;
    if (rule.upperCase) text = upperCase(text);
    if (text.empty() && rule.presence == Presence::Optional) return Bytes();
    if (text.empty()) return refused(rule, "empty", profile);
    if (lengthInCharacters(text) > rule.maxLength) return refused(rule, "too long", profile);
    if (rule.tag != tag::utf8String && !isPrintable(rule.tag, text))
        return refused(rule, "characters", profile);
    const QString pattern =
        QRegularExpression::anchoredPattern(QString::fromStdString(rule.pattern));
    if (!rule.pattern.empty() &&
        !QRegularExpression(pattern).match(QString::fromStdString(text)).hasMatch())
        return refused(rule, "pattern", profile);
    return asn1::setOf(sequence({asn1::oid(rule.oid), asn1::string(rule.tag, text)}));
}

Result<Bytes> buildName(const Profile& profile, const std::vector<AttributeRule>& rules,
                        const Values& values) {
    Bytes attributes;
    for (const AttributeRule& rule : rules) {
        KU_TRY(const Bytes attribute, buildAttribute(profile, rule, values));
        attributes.insert(attributes.end(), attribute.begin(), attribute.end());
    }
    return asn1::element(tag::sequence, attributes);
}

/** A BIT STRING of named bits: trailing zero bits are left out (X.690 11.2.2). */
Bytes namedBits(unsigned bits) {
    std::uint8_t octet = 0;
    unsigned last = 0;
    for (unsigned i = 0; i < 8; ++i)
        if (bits & (1u << i)) {
            octet = static_cast<std::uint8_t>(octet | (0x80u >> i));
            last = i;
        }
    const std::uint8_t octets[] = {octet};
    return asn1::bitString(octets, 7 - last);
}

Bytes uri(const std::string& url) {
    return asn1::string(tag::context(6), url); // GeneralName uniformResourceIdentifier
}

Bytes authorityKeyIdentifier(const ExtensionRule& rule, const IssuerFacts& issuer) {
    if (rule.issuerAndSerial == IssuerAndSerial::Allowed)
        return sequence({asn1::element(tag::context(0), issuer.keyIdentifier)});
    const Bytes name =
        asn1::element(tag::contextConstructed(1),
                      asn1::element(tag::contextConstructed(4), issuer.authorityNameDer));
    return sequence({asn1::element(tag::context(0), issuer.keyIdentifier), name,
                     asn1::element(tag::context(2), issuer.authoritySerial)});
}

Result<Bytes> policies(const ExtensionRule& rule, const Values& values) {
    KU_TRY(const std::string cps, fill(rule.cps, values));
    const Bytes qualifier = sequence({asn1::oid(qualifierCps), asn1::string(tag::ia5String, cps)});
    return sequence({sequence({asn1::oid(rule.policy), sequence({qualifier})})});
}

Result<Bytes> informationAccess(const ExtensionRule& rule, const Values& values) {
    Bytes list;
    for (const Location& location : rule.locations) {
        KU_TRY(const std::string url, fill(location.url, values));
        const Bytes one = sequence({asn1::oid(location.method), uri(url)});
        list.insert(list.end(), one.begin(), one.end());
    }
    return asn1::element(tag::sequence, list);
}

Result<Bytes> distributionPoints(const ExtensionRule& rule, const Values& values) {
    Bytes names;
    for (const Location& location : rule.locations) {
        KU_TRY(const std::string url, fill(location.url, values));
        const Bytes one = uri(url);
        names.insert(names.end(), one.begin(), one.end());
    }
    Bytes point =
        asn1::element(tag::contextConstructed(0), asn1::element(tag::contextConstructed(0), names));
    if (!rule.reasonsHex.empty()) {
        Bytes reasons = {0};
        const Bytes octets = *fromHex(rule.reasonsHex);
        reasons.insert(reasons.end(), octets.begin(), octets.end());
        point = concat({point, asn1::element(tag::context(1), reasons)});
    }
    return sequence({asn1::element(tag::sequence, point)});
}

Error refused(const ExtensionRule& rule, const char* fault) {
    return Error{ErrorCode::ValueRefused, {rule.field, fault}};
}

std::string valueOf(const Values& values, const std::string& name) {
    const auto found = values.find(name);
    return found == values.end() ? std::string() : found->second;
}

/** The OIDs of those choices that are always there or were chosen, in the row's order. */
Result<Bytes> chosen(const ExtensionRule& rule, const Values& values) {
    Bytes list;
    bool hasOneOf = false, isChosen = false;
    for (const Choice& choice : rule.choices) {
        const std::string value = valueOf(values, choice.value);
        const bool isOneOf = choice.presence == Presence::OneOf;
        hasOneOf = hasOneOf || isOneOf;
        isChosen = isChosen || (isOneOf && value == choice.oid);
        if (isOneOf ? value != choice.oid : choice.presence == Presence::Optional && value.empty())
            continue;
        const Bytes one = asn1::oid(choice.oid);
        list.insert(list.end(), one.begin(), one.end());
    }
    if (hasOneOf && !isChosen) return refused(rule, "missing");
    return asn1::element(tag::sequence, list);
}

Result<Bytes> alternativeNames(const ExtensionRule& rule, const Values& values) {
    Bytes list;
    const auto append = [&list](std::uint8_t kind, const std::string& text) {
        const Bytes one = asn1::string(kind, text);
        list.insert(list.end(), one.begin(), one.end());
    };
    const auto domains = linesOf(values, "dnsNames");
    if (rule.names.dns == Presence::Required && domains.empty()) return refused(rule, "missing");
    for (const std::string& domain : domains) {
        if (!isPrintable(tag::ia5String, domain)) return refused(rule, "characters");
        if (rule.names.dns != Presence::Forbidden) append(tag::context(2), domain);
    }
    const std::string email = valueOf(values, "email");
    if (!isPrintable(tag::ia5String, email)) return refused(rule, "characters");
    if (!email.empty() && rule.names.email != Presence::Forbidden) append(tag::context(1), email);
    return list.empty() ? Bytes() : asn1::element(tag::sequence, list);
}

/** The extension's value; empty where an optional one has nothing to say. */
Result<Bytes> buildValue(const ExtensionRule& rule, const CertificateInput& input,
                         const IssuerFacts& issuer) {
    switch (rule.content) {
    case Content::KeyUsage:
        return namedBits(rule.bits);
    case Content::BasicConstraints:
        return sequence({asn1::boolean(true)});
    case Content::CertificatePolicies:
        return policies(rule, input.values);
    case Content::AuthorityInformationAccess:
        return informationAccess(rule, input.values);
    case Content::CrlDistributionPoints:
    case Content::FreshestCrl:
        return distributionPoints(rule, input.values);
    case Content::SubjectKeyIdentifier:
        return asn1::octetString(x509::keyIdentifierOfInfo(input.publicKeyInfo));
    case Content::AuthorityKeyIdentifier:
        return authorityKeyIdentifier(rule, issuer);
    case Content::BinaryData:
        return input.binaryData;
    case Content::ExtendedKeyUsage:
    case Content::KeyStorage: // crypto.md 3: a SEQUENCE of one OID
        return chosen(rule, input.values);
    case Content::SubjectAlternativeName:
        return alternativeNames(rule, input.values);
    case Content::OcspNoCheck: // RFC 6960 4.2.2.2.1
        return asn1::null();
    case Content::CrlNumber:
    case Content::DeltaCrlIndicator:
    case Content::ReasonCode:
    case Content::InvalidityDate:
        break;
    }
    return Error{ErrorCode::BadResource, {rule.field, rule.oid}, "not for certificates"};
}

void append(Bytes& bytes, const Bytes& more) {
    bytes.insert(bytes.end(), more.begin(), more.end());
}

} // namespace

Result<IssuerFacts> issuerFacts(ByteView certificateDer) {
    KU_TRY(const x509::Certificate certificate, x509::Certificate::parse(certificateDer));
    const Bytes fallback = x509::keyIdentifier(certificate.publicKeyBits);
    return IssuerFacts{certificate.subjectDer,
                       certificate.subjectKeyIdentifier().value_or(fallback), certificate.issuerDer,
                       certificate.serial};
}

Result<Bytes> buildSubject(const Profile& profile, const Values& values) {
    return buildName(profile, profile.subject, values);
}

Result<Bytes> buildCertificateTbs(const Profile& profile, const CertificateInput& input) {
    Bytes subject = input.subjectDer;
    if (subject.empty()) {
        KU_TRY(subject, buildSubject(profile, input.values));
    }
    const IssuerFacts issuer = input.issuer.value_or(IssuerFacts{
        subject, x509::keyIdentifierOfInfo(input.publicKeyInfo), subject, input.serial});
    Bytes extensions;
    for (const ExtensionRule& rule : profile.extensions) {
        if (rule.presence == Presence::Forbidden) continue;
        const bool isOptional = rule.presence == Presence::Optional;
        auto value = buildValue(rule, input, issuer);
        if (!value && !isOptional) return std::move(value).error();
        if (value && !value->empty()) append(extensions, wrapExtension(rule, *value));
    }
    return sequence({
        asn1::element(tag::contextConstructed(0), asn1::smallInteger(2)),
        asn1::unsignedInteger(input.serial),
        provider::signatureAlgorithmDer(profile.algorithm),
        issuer.nameDer,
        sequence({asn1::time(input.notBefore), asn1::time(input.notAfter)}),
        subject,
        input.publicKeyInfo,
        asn1::element(tag::contextConstructed(3), asn1::element(tag::sequence, extensions)),
    });
}

namespace {

Result<Bytes> listExtension(const ExtensionRule& rule, const CrlInput& input) {
    switch (rule.content) {
    case Content::CrlNumber:
        return asn1::smallInteger(input.number);
    case Content::DeltaCrlIndicator: // RFC 5280 5.2.4: BaseCRLNumber
        return asn1::smallInteger(input.baseNumber);
    case Content::AuthorityKeyIdentifier:
        return authorityKeyIdentifier(rule, input.issuer);
    default:
        return Error{ErrorCode::BadResource, {rule.field, rule.oid}, "not for lists"};
    }
}

} // namespace

Result<CrlFrame> buildCrlFrame(const Profile& profile, const CrlInput& input) {
    Bytes extensions;
    for (const ExtensionRule& rule : profile.extensions) {
        if (rule.presence == Presence::Forbidden) continue;
        KU_TRY(const Bytes value, listExtension(rule, input));
        append(extensions, wrapExtension(rule, value));
    }
    return CrlFrame{
        concat({asn1::smallInteger(1), provider::signatureAlgorithmDer(profile.algorithm),
                input.issuer.nameDer, asn1::time(input.thisUpdate), asn1::time(input.nextUpdate)}),
        asn1::element(tag::contextConstructed(0), asn1::element(tag::sequence, extensions))};
}

Result<Bytes> buildCrlTbs(const Profile& profile, const CrlInput& input) {
    KU_TRY(const CrlFrame frame, buildCrlFrame(profile, input));
    CrlEntryEncoder encoder(profile);
    Bytes list;
    for (const CrlInputEntry& entry : input.entries)
        encoder.append(list, entry);
    // RFC 5280 5.1.2.6: without an entry the list itself is absent.
    return sequence(
        {frame.before, list.empty() ? Bytes() : asn1::element(tag::sequence, list), frame.behind});
}

} // namespace crypto::profile
