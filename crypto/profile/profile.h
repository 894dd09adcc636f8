// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include <QByteArray>
#include <QDate>

#include "crypto/signer.h"

class QJsonObject;

/** Certificate and CRL structures of the Order as data (resources/profiles/). */
namespace crypto::profile {

enum class Kind { Certificate, Crl };
enum class Presence { Required, Optional };
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
    CrlNumber,
    ReasonCode,
    InvalidityDate,
};

struct AttributeRule {
    std::string label; // as the Order's table names it
    std::string oid;
    std::uint8_t tag = 0; // string type
    Presence presence = Presence::Required;
    std::string value; // template: "IIN{iin}"
    bool upperCase = false;
    std::string pattern; // regular expression, empty where any text will do
    int maxLength = 0;   // characters (X.520 upper bounds)
    int orderLine = 0;
};

struct Location {
    std::string method; // access method OID; empty for distribution points
    std::string url;    // template
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
    std::string cps;
    std::vector<Location> locations;
    std::string reasonsHex; // ReasonFlags octet, as the Order prints it
    bool issuerAndSerialRequired = false;
};

/** The Order's own words, and working translations. */
struct Titles {
    std::string kk;
    std::string ru;
    std::string en;
};

/** One edition of one structure, in force from a day on. */
struct Profile {
    std::string id;
    Kind kind = Kind::Certificate;
    Algorithm algorithm = Algorithm::Gost2015;
    Titles titles;
    std::string edition;
    QDate effectiveFrom;
    std::string clause;
    bool ourReading = false; // no table in the Order: real objects and RFC 5280 followed
    SerialSource serial = SerialSource::KeyIdentifier;
    std::vector<AttributeRule> issuer;
    std::vector<AttributeRule> subject;
    std::vector<ExtensionRule> extensions;
    std::vector<ExtensionRule> entryExtensions; // CRL entries
};

/** Names, hosts and file names that fill the templates. */
using Values = std::map<std::string, std::string>;

/** All structures, read and checked once. */
class ProfileSet {
public:
    /** BadResource with file and place where a profile file is not as it must be. */
    static Result<ProfileSet> load();
    /** One file's editions; name is for the error only. */
    static Result<std::vector<Profile>> parse(const std::string& name, const QByteArray& json);

    /** The edition in force on this day; UnknownStructure where there is none. */
    Result<Profile> find(const std::string& id, QDate on) const;
    /** A named edition, for what was issued under it. */
    Result<Profile> edition(const std::string& id, const std::string& edition) const;
    std::vector<std::string> ids() const;

    /** The Order's own names and hosts. */
    const Values& authorityDefaults() const { return m_defaults; }
    /** By what other names certificates call the authority of authorityDefaults()'s key. */
    std::vector<std::string> otherNames(const std::string& key) const;
    /** What a training workplace puts behind every name. */
    const std::string& trainingMark() const { return m_trainingMark; }

private:
    void takeAuthority(const QJsonObject& file);

    std::vector<Profile> m_profiles;
    Values m_defaults;
    std::map<std::string, std::vector<std::string>> m_otherNames;
    std::string m_trainingMark;
};

/** "{name}" replaced by values; ValueRefused names a value that is missing. */
Result<std::string> fill(const std::string& text, const Values& values);

/** A key usage by the names of its bits (RFC 5280 4.2.1.3): "keyCertSign, cRLSign". */
std::string usageNames(unsigned bits);

/** Characters, not octets: what X.520 bounds count. */
int lengthInCharacters(const std::string& utf8);

/** Upper case by Unicode's rules, whatever the locale. */
std::string upperCase(const std::string& utf8);

} // namespace crypto::profile
