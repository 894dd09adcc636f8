// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "model/domain/authority.h"
#include "model/domain/certificate_preview.h"
#include "model/domain/finding.h"

namespace model {

// ---- What a structure asks of whoever fills it in ------------------------------------------

enum class FieldKind {
    Text,
    Lines,  // several, one a line: domain names
    Choice, // exactly one of the field's choices: its value is the choice's id
    Flag,   // "1", or empty
};

/** Where a structure lets a key be kept (the choices of "keyStorage"). */
enum class KeyPlace {
    Pkcs12,
    Jks,
    Token,
    Card,
    Cloud,       // nothing here reaches it: refused
    Unspecified, // the structure says nothing
};

/** One of several, as the Order's table words it. */
struct FieldChoice {
    std::string id; // the value: an OID
    QString kk;
    QString ru;
    QString en;
    KeyPlace place = KeyPlace::Unspecified; // of a key storage alone

    /** In "kk", "ru" or "en"; the Order's own language for any other. */
    QString in(const QString& language) const;
};

/** A value that the operator gives: one input of the form that a structure makes. */
struct FormField {
    std::string name; // as in StructureOrder::values; text::fieldName() is its label
    FieldKind kind = FieldKind::Text;
    bool required = false;
    QString pattern;        // regular expression of the value itself; empty: any text
    QString sample;         // the same as one reads it: "KS#####"; empty where there is no pattern
    int maxLength = 0;      // characters; 0: no bound
    bool upperCase = false; // it will stand there in capitals
    std::vector<FieldChoice> choices = {};
    QString place;  // the rows of the table that it goes into: "Subject/CN, Subject/SN"
    QString clause; // "ҰКО, 2-қосымша, 6-кесте, 4901-жол"
};

/** A structure that a generation issues certificates by. */
struct StructureOffer {
    std::string id; // "nuc-05-legal-gost"
    std::string edition;
    Algorithm algorithm = Algorithm::Gost2015; // of the CA's signature, and of the holder's key
    std::string authority;                     // "nko", "ucgo", "nuc"
    QString kk;                                // title
    QString ru;
    QString en;
    QString clause;
    bool isCa = false;                    // a CA's own certificate: by re-subordination alone
    std::vector<FieldChoice> keyStorages; // empty: it says nothing of it

    QString in(const QString& language) const;
};

// ---- What is ordered ------------------------------------------------------------------------

/** A PKCS#10 request, DER or PEM: the applicant has the key. */
struct RequestSource {
    Bytes file;
};
/** The key is made on this medium, which is logged in. */
struct MediumSource {
    QString serial;
};
/** A key pair that the caller holds and will write to a key file. */
struct SignerSource {
    std::shared_ptr<crypto::Signer> key;
};
/** A CA's certificate to be re-subordinated: DER, PEM, bare Base64, or one in a P7B. */
struct CertificateSource {
    Bytes file;
};
using KeySource = std::variant<RequestSource, MediumSource, SignerSource, CertificateSource>;

using StructureValues = std::map<std::string, std::string>; // UTF-8

struct StructureOrder {
    std::string structure;
    Id caId = 0;            // an active generation of the structure's authority and algorithm
    StructureValues values; // by FormField::name; what is not given has no value
    KeySource key;
    int days = 0; // of validity; 0: as the Order or the settings say
};

// ---- What is answered -----------------------------------------------------------------------

/** A domain name as it was typed, and as a certificate holds it. */
struct DomainForms {
    QString unicode; // "мысал.қаз"
    QString ascii;   // "xn--80aqtm2b.xn--80ao21a"; empty where there is none
};

/** An extension that a request or a certificate asks for, beside what the structure gives. */
struct RequestedExtension {
    std::string oid;
    QString name;  // "Key Usage"; the OID where it is not known
    QString asked; // in words
    QString given; // in words; empty: not given
    bool isSame = false;
};

/** One difference between what was typed and what the file says of the same. */
struct SubjectDifference {
    QString attribute; // "CN"
    QString inFile;
    QString inForm;
};

/** What check() found out, all at once. */
struct OrderCheck {
    std::vector<Finding> findings; // Finding::field is FormField::name, "key" or "ca"
    StructureValues values;        // as they will be used: trimmed, domains as A-labels
    std::vector<DomainForms> domains;
    std::vector<RequestedExtension> extensions;
    std::vector<SubjectDifference> differences;
    QString subject; // of the file: what re-subordination takes over
    KeyPlace place = KeyPlace::Unspecified;

    bool hasErrors() const;
};

/** How far an order has come; each step is durable before the next begins. */
enum class OrderState {
    Begun,     // structure, key place and names are on record; a medium may have its key
    Recorded,  // to-be-signed bytes and serial are: this ends in a certificate
    Signed,    // certificate stored
    Delivered, // on the medium, read back; in the key file; or nothing had to be
    Revoked,   // not delivered: the certificate was revoked at once
    Abandoned, // closed before a signature
};

/** An order in the register. */
struct StructureIssue {
    Id id = 0;
    Id caId = 0;
    std::string structure;
    std::string edition;
    QString source; // "request", "medium", "key-file", "certificate"
    QString mediumSerial;
    Bytes keyId;  // on that medium, chosen before the key is made
    QString name; // of the holder: what the list of certificates shows
    QString iin;
    QString bin;
    QString organization;
    StructureValues values; // of the form, as they are used
    int days = 0;           // of validity
    Bytes file;             // the request or certificate that was given, DER
    OrderState state = OrderState::Begun;
    Bytes publicKey = {}; // as crypto::Signer::publicKey(); empty before Recorded
    Bytes proof = {};     // PKCS#10 signed by the key; empty where a certificate was given
    Bytes serial = {};    // empty before Recorded
    Bytes tbs = {};       // empty before Recorded
    Id certificateId = 0;
};

struct StructureReport {
    StructureIssue issue;
    Bytes certificate = {};             // DER; empty before Signed
    std::vector<Finding> findings = {}; // what was found before it began; no error among them
};

} // namespace model
