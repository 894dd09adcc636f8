// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include <QByteArray>
#include <QDate>

#include "crypto/signer.h"

class QDir;

/** Certificate and CRL structures of the Order as data (resources/profiles/). */
namespace crypto::profile {

enum class Kind { Certificate, Crl };
/** OneOf: among the choices of one extension exactly one of those that are so marked. */
enum class Presence { Required, Optional, OneOf, Forbidden };
/** The Order with our readings of its misprints (oddities S..), or letter for letter. */
enum class Reading { AsRead, AsPrinted };
enum class SerialSource { KeyIdentifier, Random, None };

/** What an extension holds; each has a writer in the builder and a reader in the linter. */
enum class Content {
    KeyUsage,
    BasicConstraints,
    CertificatePolicies,
    AuthorityInformationAccess,
    CrlDistributionPoints,
    SubjectKeyIdentifier,
    AuthorityKeyIdentifier,
    BinaryData,
    ExtendedKeyUsage,
    SubjectAlternativeName,
    KeyStorage,
    FreshestCrl,
    OcspNoCheck,
    CrlNumber,
    DeltaCrlIndicator,
    ReasonCode,
    InvalidityDate,
};

/** authorityCertIssuer and authorityCertSerialNumber beside the key identifier. */
enum class IssuerAndSerial {
    Required, // written, and missed by the linter
    Optional, // written, and not missed
    Allowed,  // not written; may stand there
};

struct AttributeRule {
    std::string label; // as the Order's table names it
    std::string oid;
    std::uint8_t tag = 0; // string type; 0: any
    Presence presence = Presence::Required;
    std::string value; // template: "IIN{iin}"
    bool upperCase = false;
    std::string pattern; // regular expression, empty where any text will do
    int maxLength = 0;   // characters (X.520 upper bounds)
    int orderLine = 0;
    std::string oddity; // the misprint whose reading this row is: "S18"
};

struct Location {
    std::string method; // access method OID; empty for distribution points
    std::string url;    // template
};

/** The Order's own words, and working translations. */
struct Titles {
    std::string kk;
    std::string ru;
    std::string en;
};

/** An OID that an extension lists: a purpose of the key, a place where keys are kept. */
struct Choice {
    std::string oid;
    Titles titles;
    Presence presence = Presence::Required;
    std::string value; // OneOf: this value of the form is the OID; Optional: it is not empty
    std::string place; // a key storage's kind: "pkcs12", "jks", "token", "card", "cloud"
};

/** What a subjectAlternativeName may hold (RFC 5280 4.2.1.6). */
struct AlternativeNames {
    Presence email = Presence::Optional; // rfc822Name, from the value "email"
    Presence dns = Presence::Forbidden;  // dNSName, from the value "dnsNames": one a line
    int maxDns = 0;
    std::vector<std::string> domains; // what they end in: ".kz", ".xn--80ao21a"
    bool hasCommonName = false;       // the subject's CN is one of the DNS names
};

struct ExtensionRule {
    std::string field;
    std::string oid;
    Content content = Content::BinaryData;
    Presence presence = Presence::Required;
    bool critical = false;
    int orderLine = 0;
    unsigned bits = 0;         // KeyUsage: bit 0 (digitalSignature) is 1 << 0
    unsigned optionalBits = 0; // may be set as well
    std::string policy;
    std::vector<std::string> otherPolicies; // taken as well, with a warning
    std::string cps;
    std::vector<Location> locations;
    std::string reasonsHex; // ReasonFlags octet, as the Order prints it
    IssuerAndSerial issuerAndSerial = IssuerAndSerial::Allowed;
    std::vector<Choice> choices; // ExtendedKeyUsage, KeyStorage
    AlternativeNames names;      // SubjectAlternativeName
    std::string oddity;          // the misprint whose reading this row is: "S86"
};

/** What stands behind a GOST key's algorithm, where a misprint of the row is read. */
struct KeyParameters {
    std::vector<std::string> oids; // curve, digest
    int orderLine = 0;
    std::string oddity; // "S24"
};

/** One edition of one structure, in force from a day on. */
struct Profile {
    std::string id;
    std::string authority; // "nko", "ucgo", "nuc"
    Kind kind = Kind::Certificate;
    Algorithm algorithm = Algorithm::Gost2015;
    Titles titles;
    std::string edition;
    QDate effectiveFrom;
    std::string clause;
    Reading reading = Reading::AsRead;
    bool ourReading = false;           // no table in the Order: real objects and RFC 5280 followed
    std::vector<std::string> oddities; // misprints of its table and how they are read
    int firstLine = 0;                 // of its table in the Order; 0: no table
    int lastLine = 0;
    std::map<std::string, int> lines; // of the rows that are no attribute and no extension
    SerialSource serial = SerialSource::KeyIdentifier;
    std::vector<int> keyBits;                   // RSA: the sizes of a modulus; empty for GOST
    std::optional<KeyParameters> keyParameters; // none: those of the algorithm
    std::vector<AttributeRule> issuer;
    std::vector<AttributeRule> subject;
    std::vector<ExtensionRule> extensions;
    std::vector<ExtensionRule> entryExtensions; // CRL entries

    /** The rule for this content; null where the structure has none. */
    const ExtensionRule* rule(Content content) const;
    /** Its certificates are those of a CA. */
    bool isCa() const { return rule(Content::BasicConstraints) != nullptr; }
    bool isDelta() const { return rule(Content::DeltaCrlIndicator) != nullptr; }
    /** Where keys may be kept; empty where the structure says nothing. */
    std::vector<Choice> keyStorages() const;
};

/** Names, hosts and file names that fill the templates. */
using Values = std::map<std::string, std::string>;

/** What the templates are filled with, and by what names certificates call the authorities. */
struct AuthorityNames {
    Values defaults;
    std::map<std::string, std::vector<std::string>> otherNames;
    std::string trainingMark;
};

/** All structures, read and checked once. */
class ProfileSet {
public:
    /** BadResource with file and place where a profile file is not as it must be. */
    static Result<ProfileSet> load(Reading reading = Reading::AsRead);
    /** The same of any folder's files. */
    static Result<ProfileSet> loadFrom(const QDir& folder, Reading reading = Reading::AsRead);
    /** One file's editions; name is for the error only. */
    static Result<std::vector<Profile>> parse(const std::string& name, const QByteArray& json,
                                              Reading reading = Reading::AsRead);

    /** The edition in force on this day; UnknownStructure where there is none. */
    Result<Profile> find(const std::string& id, QDate on) const;
    /** The same to judge by: what is older than the first edition is judged by the first. */
    Result<Profile> findToJudge(const std::string& id, QDate on) const;
    /** A named edition, for what was issued under it. */
    Result<Profile> edition(const std::string& id, const std::string& edition) const;
    std::vector<std::string> ids() const;
    /** All editions of all structures, as loaded. */
    const std::vector<Profile>& all() const { return m_profiles; }

    /** The Order's own names and hosts. */
    const Values& authorityDefaults() const { return m_authority.defaults; }
    /** By what other names certificates call the authority of authorityDefaults()'s key. */
    std::vector<std::string> otherNames(const std::string& key) const;
    /** What a training workplace puts behind every name. */
    const std::string& trainingMark() const { return m_authority.trainingMark; }

private:
    std::vector<Profile> m_profiles;
    AuthorityNames m_authority;
};

/** "{name}" replaced by values; ValueRefused names a value that is missing. */
Result<std::string> fill(const std::string& text, const Values& values);

/** The names within the braces of a template, in order: "surname", "givenName". */
std::vector<std::string> namesIn(const std::string& text);

/** Lines of a value that lists things ("dnsNames"), blank ones left out. */
std::vector<std::string> linesOf(const Values& values, const std::string& name);

/** A key usage by the names of its bits (RFC 5280 4.2.1.3): "keyCertSign, cRLSign". */
std::string usageNames(unsigned bits);

/** Characters, not octets: what X.520 bounds count. */
int lengthInCharacters(const std::string& utf8);

/** Upper case by Unicode's rules, whatever the locale. */
std::string upperCase(const std::string& utf8);

} // namespace crypto::profile
