// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/text/tables.h"

namespace model::text {

namespace {

using Terms = std::map<QString, TermSource>;

/** RFC 5280 4.2, 5.2; RFC 6960: no law of ours changes them. */
Terms extensions() {
    return {
        {QStringLiteral("2.5.29.14"),
         {QT_TRANSLATE_NOOP("contents", "Key identifier of the owner"), "subjectKeyIdentifier"}},
        {QStringLiteral("2.5.29.15"), {QT_TRANSLATE_NOOP("contents", "Key usage"), "keyUsage"}},
        {QStringLiteral("2.5.29.16"),
         {QT_TRANSLATE_NOOP("contents", "Period of use of the private key"),
          "privateKeyUsagePeriod"}},
        {QStringLiteral("2.5.29.17"),
         {QT_TRANSLATE_NOOP("contents", "Alternative name of the subject"), "subjectAltName"}},
        {QStringLiteral("2.5.29.18"),
         {QT_TRANSLATE_NOOP("contents", "Alternative name of the issuer"), "issuerAltName"}},
        {QStringLiteral("2.5.29.19"),
         {QT_TRANSLATE_NOOP("contents", "Basic constraints"), "basicConstraints"}},
        {QStringLiteral("2.5.29.20"),
         {QT_TRANSLATE_NOOP("contents", "Number of the revocation list"), "cRLNumber"}},
        {QStringLiteral("2.5.29.21"),
         {QT_TRANSLATE_NOOP("contents", "Reason of the revocation"), "reasonCode"}},
        {QStringLiteral("2.5.29.24"),
         {QT_TRANSLATE_NOOP("contents", "Not to be trusted since"), "invalidityDate"}},
        {QStringLiteral("2.5.29.27"),
         {QT_TRANSLATE_NOOP("contents", "Number of the list that this one adds to"),
          "deltaCRLIndicator"}},
        {QStringLiteral("2.5.29.28"),
         {QT_TRANSLATE_NOOP("contents", "Distribution point of this list"),
          "issuingDistributionPoint"}},
        {QStringLiteral("2.5.29.31"),
         {QT_TRANSLATE_NOOP("contents", "Where revocation lists are"), "cRLDistributionPoints"}},
        {QStringLiteral("2.5.29.32"),
         {QT_TRANSLATE_NOOP("contents", "Certificate policies"), "certificatePolicies"}},
        {QStringLiteral("2.5.29.35"),
         {QT_TRANSLATE_NOOP("contents", "Key identifier of the issuer"), "authorityKeyIdentifier"}},
        {QStringLiteral("2.5.29.37"),
         {QT_TRANSLATE_NOOP("contents", "Extended key usage"), "extKeyUsage"}},
        {QStringLiteral("2.5.29.46"),
         {QT_TRANSLATE_NOOP("contents", "Where delta revocation lists are"), "freshestCRL"}},
        {QStringLiteral("1.3.6.1.5.5.7.1.1"),
         {QT_TRANSLATE_NOOP("contents", "Access to the issuer's services"), "authorityInfoAccess"}},
        {QStringLiteral("1.3.6.1.5.5.7.48.1.5"),
         {QT_TRANSLATE_NOOP("contents", "Its revocation is not checked"), "ocsp-nocheck"}},
    };
}

/** X.520 and RFC 4519. G is the patronymic in the Order's tables, the given name elsewhere. */
Terms attributes() {
    return {
        {QStringLiteral("2.5.4.3"), {QT_TRANSLATE_NOOP("contents", "Common name"), "CN"}},
        {QStringLiteral("2.5.4.4"), {QT_TRANSLATE_NOOP("contents", "Surname"), "SN"}},
        {QStringLiteral("2.5.4.5"),
         {QT_TRANSLATE_NOOP("contents", "Identification number"), "serialNumber"}},
        {QStringLiteral("2.5.4.6"), {QT_TRANSLATE_NOOP("contents", "Country"), "C"}},
        {QStringLiteral("2.5.4.7"), {QT_TRANSLATE_NOOP("contents", "City or village"), "L"}},
        {QStringLiteral("2.5.4.8"), {QT_TRANSLATE_NOOP("contents", "Oblast"), "ST"}},
        {QStringLiteral("2.5.4.9"), {QT_TRANSLATE_NOOP("contents", "Street"), "street"}},
        {QStringLiteral("2.5.4.10"), {QT_TRANSLATE_NOOP("contents", "Organization"), "O"}},
        {QStringLiteral("2.5.4.11"),
         {QT_TRANSLATE_NOOP("contents", "Unit of the organization"), "OU"}},
        {QStringLiteral("2.5.4.12"), {QT_TRANSLATE_NOOP("contents", "Position"), "title"}},
        {QStringLiteral("2.5.4.15"),
         {QT_TRANSLATE_NOOP("contents", "Kind of activity"), "businessCategory"}},
        {QStringLiteral("2.5.4.20"),
         {QT_TRANSLATE_NOOP("contents", "Telephone"), "telephoneNumber"}},
        {QStringLiteral("2.5.4.42"),
         {QT_TRANSLATE_NOOP("contents", "Given name or patronymic"), "GN"}},
        {QStringLiteral("1.2.840.113549.1.9.1"),
         {QT_TRANSLATE_NOOP("contents", "E-mail"), "emailAddress"}},
        {QStringLiteral("0.9.2342.19200300.100.1.1"),
         {QT_TRANSLATE_NOOP("contents", "User identifier"), "UID"}},
        {QStringLiteral("0.9.2342.19200300.100.1.25"),
         {QT_TRANSLATE_NOOP("contents", "Part of the domain"), "DC"}},
    };
}

/** RFC 5280 4.2.1.3, 4.2.1.9 and 5.3.1: the standard's term is the key. */
Terms ofTheStandard() {
    return {
        {QStringLiteral("digitalSignature"), {QT_TRANSLATE_NOOP("contents", "Digital signature")}},
        {QStringLiteral("nonRepudiation"), {QT_TRANSLATE_NOOP("contents", "Non-repudiation")}},
        {QStringLiteral("keyEncipherment"), {QT_TRANSLATE_NOOP("contents", "Key encipherment")}},
        {QStringLiteral("dataEncipherment"), {QT_TRANSLATE_NOOP("contents", "Data encipherment")}},
        {QStringLiteral("keyAgreement"), {QT_TRANSLATE_NOOP("contents", "Key agreement")}},
        {QStringLiteral("keyCertSign"), {QT_TRANSLATE_NOOP("contents", "Signing certificates")}},
        {QStringLiteral("cRLSign"), {QT_TRANSLATE_NOOP("contents", "Signing revocation lists")}},
        {QStringLiteral("encipherOnly"), {QT_TRANSLATE_NOOP("contents", "Only to encipher")}},
        {QStringLiteral("decipherOnly"), {QT_TRANSLATE_NOOP("contents", "Only to decipher")}},
        {QStringLiteral("cA: TRUE"), {QT_TRANSLATE_NOOP("contents", "Certification authority")}},
        {QStringLiteral("cA: FALSE"),
         {QT_TRANSLATE_NOOP("contents", "Not a certification authority")}},
        {QStringLiteral("pathLenConstraint"),
         {QT_TRANSLATE_NOOP("contents", "Authorities below it, at most")}},
        {QStringLiteral("unspecified"), {QT_TRANSLATE_NOOP("contents", "Not said")}},
        {QStringLiteral("keyCompromise"),
         {QT_TRANSLATE_NOOP("contents", "The key is compromised")}},
        {QStringLiteral("cACompromise"),
         {QT_TRANSLATE_NOOP("contents", "The authority's key is compromised")}},
        {QStringLiteral("affiliationChanged"),
         {QT_TRANSLATE_NOOP("contents", "The owner's data or place of work changed")}},
        {QStringLiteral("superseded"), {QT_TRANSLATE_NOOP("contents", "Replaced by another one")}},
        {QStringLiteral("cessationOfOperation"),
         {QT_TRANSLATE_NOOP("contents", "Not needed any more")}},
        {QStringLiteral("certificateHold"), {QT_TRANSLATE_NOOP("contents", "Suspended")}},
        {QStringLiteral("removeFromCRL"), {QT_TRANSLATE_NOOP("contents", "In force again")}},
        {QStringLiteral("privilegeWithdrawn"),
         {QT_TRANSLATE_NOOP("contents", "A right was withdrawn")}},
        {QStringLiteral("aACompromise"),
         {QT_TRANSLATE_NOOP("contents", "The attribute authority's key is compromised")}},
        {QStringLiteral("keyid"), {QT_TRANSLATE_NOOP("contents", "Key identifier")}},
        {QStringLiteral("serial"), {QT_TRANSLATE_NOOP("contents", "Serial number")}},
        {QStringLiteral("DirName"), {QT_TRANSLATE_NOOP("contents", "Name")}},
        {QStringLiteral("reason"), {QT_TRANSLATE_NOOP("contents", "Reason")}},
        {QStringLiteral("URI"), {QT_TRANSLATE_NOOP("contents", "Address")}},
        {QStringLiteral("email"), {QT_TRANSLATE_NOOP("contents", "E-mail")}},
        {QStringLiteral("DNS"), {QT_TRANSLATE_NOOP("contents", "Domain name")}},
        {QStringLiteral("IP"), {QT_TRANSLATE_NOOP("contents", "Network address")}},
    };
}

/** Usages, policies and services: RFC 5280 4.2.1.12, 4.2.2.1; Kazakhstan's own are in oids.json. */
Terms identifiers() {
    return {
        {QStringLiteral("1.3.6.1.5.5.7.3.1"),
         {QT_TRANSLATE_NOOP("contents", "Proof of a server's identity"), "serverAuth"}},
        {QStringLiteral("1.3.6.1.5.5.7.3.2"),
         {QT_TRANSLATE_NOOP("contents", "Proof of a client's identity"), "clientAuth"}},
        {QStringLiteral("1.3.6.1.5.5.7.3.3"),
         {QT_TRANSLATE_NOOP("contents", "Signing programs"), "codeSigning"}},
        {QStringLiteral("1.3.6.1.5.5.7.3.4"),
         {QT_TRANSLATE_NOOP("contents", "Secure e-mail"), "emailProtection"}},
        {QStringLiteral("1.3.6.1.5.5.7.3.8"),
         {QT_TRANSLATE_NOOP("contents", "Time stamps"), "timeStamping"}},
        {QStringLiteral("1.3.6.1.5.5.7.3.9"),
         {QT_TRANSLATE_NOOP("contents", "Signing OCSP answers"), "OCSPSigning"}},
        {QStringLiteral("1.3.6.1.5.5.7.48.1"),
         {QT_TRANSLATE_NOOP("contents", "Status service"), "OCSP"}},
        {QStringLiteral("1.3.6.1.5.5.7.48.2"),
         {QT_TRANSLATE_NOOP("contents", "Issuer's certificate"), "caIssuers"}},
        {QStringLiteral("1.3.6.1.5.5.7.2.1"),
         {QT_TRANSLATE_NOOP("contents", "Text of the policy"), "CPS"}},
        {QStringLiteral("1.3.6.1.5.5.7.2.2"),
         {QT_TRANSLATE_NOOP("contents", "Notice to the user"), "userNotice"}},
    };
}

Terms together() {
    Terms all = ofTheStandard();
    for (Terms one : {extensions(), attributes(), identifiers()})
        all.merge(one);
    return all;
}

} // namespace

const std::map<QString, TermSource>& termSources() {
    static const Terms all = together();
    return all;
}

const std::map<QString, const char*>& placeSources() {
    // What the linter and the profiles call the Order's rows and their parts.
    static const std::map<QString, const char*> sources{
        {QStringLiteral("Subject"), QT_TRANSLATE_NOOP("contents", "Owner")},
        {QStringLiteral("Issuer"), QT_TRANSLATE_NOOP("contents", "Issuer")},
        {QStringLiteral("Version"), QT_TRANSLATE_NOOP("contents", "Version")},
        {QStringLiteral("Serial Number"), QT_TRANSLATE_NOOP("contents", "Serial number")},
        {QStringLiteral("Signature Algorithm"),
         QT_TRANSLATE_NOOP("contents", "Signature algorithm")},
        {QStringLiteral("Digital Signature"), QT_TRANSLATE_NOOP("contents", "Signature")},
        {QStringLiteral("Public Key"), QT_TRANSLATE_NOOP("contents", "Public key")},
        {QStringLiteral("Key parameter sets"),
         QT_TRANSLATE_NOOP("contents", "Parameters of the key")},
        {QStringLiteral("Valid From"), QT_TRANSLATE_NOOP("contents", "Valid from")},
        {QStringLiteral("Valid To"), QT_TRANSLATE_NOOP("contents", "Valid until")},
        {QStringLiteral("This Update"), QT_TRANSLATE_NOOP("contents", "Issued")},
        {QStringLiteral("Next Update"), QT_TRANSLATE_NOOP("contents", "Next list by")},
        {QStringLiteral("Revocation Date"), QT_TRANSLATE_NOOP("contents", "Revoked on")},
        {QStringLiteral("Revoked Certificates"),
         QT_TRANSLATE_NOOP("contents", "Revoked certificates")},
        {QStringLiteral("Issuer Unique Identifier"),
         QT_TRANSLATE_NOOP("contents", "Issuer's unique identifier")},
        {QStringLiteral("Subject Unique Identifier"),
         QT_TRANSLATE_NOOP("contents", "Owner's unique identifier")},
    };
    return sources;
}

QString oidOfPlace(const QString& part) {
    static const std::map<QString, const char*> oids{
        {QStringLiteral("Key Usage"), "2.5.29.15"},
        {QStringLiteral("Basic Constraints"), "2.5.29.19"},
        {QStringLiteral("Certificate Policy"), "2.5.29.32"},
        {QStringLiteral("Subject Key Identifier"), "2.5.29.14"},
        {QStringLiteral("Authority Key Identifier"), "2.5.29.35"},
        {QStringLiteral("Certificate Authority Key Identifier"), "2.5.29.35"},
        {QStringLiteral("Authority Information Access"), "1.3.6.1.5.5.7.1.1"},
        {QStringLiteral("Certificate Authority Information Access"), "1.3.6.1.5.5.7.1.1"},
        {QStringLiteral("CRL Distribution Point"), "2.5.29.31"},
        {QStringLiteral("Crl Distribution Points"), "2.5.29.31"},
        {QStringLiteral("Freshest Crl Distribution Points"), "2.5.29.46"},
        {QStringLiteral("Freshest CRL"), "2.5.29.27"}, // S86: the row of a delta list
        {QStringLiteral("Authority Info Access"), "1.3.6.1.5.5.7.1.1"},
        {QStringLiteral("Extended Key Usage"), "2.5.29.37"},
        {QStringLiteral("Subject Alternative Name"), "2.5.29.17"},
        {QStringLiteral("Key Storage"), "1.2.398.3.3.5"},
        {QStringLiteral("OCSP No Revocation Checking"), "1.3.6.1.5.5.7.48.1.5"},
        {QStringLiteral("Invalidity Date"), "2.5.29.24"},
        {QStringLiteral("Number CRL"), "2.5.29.20"},
        {QStringLiteral("Reason Code"), "2.5.29.21"},
        {QStringLiteral("CN"), "2.5.4.3"},
        {QStringLiteral("SURNAME"), "2.5.4.4"},
        {QStringLiteral("SN"), "2.5.4.4"},
        {QStringLiteral("L"), "2.5.4.7"},
        {QStringLiteral("BUSINESSCATEGORY"), "2.5.4.15"},
        {QStringLiteral("UID"), "0.9.2342.19200300.100.1.1"},
        {QStringLiteral("DC"), "0.9.2342.19200300.100.1.25"},
        {QStringLiteral("SERIALNUMBER"), "2.5.4.5"},
        {QStringLiteral("C"), "2.5.4.6"},
        {QStringLiteral("S"), "2.5.4.8"},
        {QStringLiteral("O"), "2.5.4.10"},
        {QStringLiteral("OU"), "2.5.4.11"},
        {QStringLiteral("Phone"), "2.5.4.20"},
        {QStringLiteral("G"), "2.5.4.42"},
        {QStringLiteral("E"), "1.2.840.113549.1.9.1"},
    };
    const auto found = oids.find(part);
    return found == oids.end() ? part : QLatin1String(found->second);
}

} // namespace model::text
