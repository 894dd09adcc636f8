// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QSet>

#include "tests/crypto/order_rows_private.h"

using namespace fixture;

namespace order_rows {

namespace {

/** The extension's value by OpenSSL's own reader, all of it read. */
template <typename T, auto release>
std::unique_ptr<T, FreeWith<release>> valueOf(const X509_EXTENSION* extension,
                                              T* (*read)(T**, const unsigned char**, long)) {
    const ASN1_OCTET_STRING* octets =
        X509_EXTENSION_get_data(const_cast<X509_EXTENSION*>(extension));
    const unsigned char* place = ASN1_STRING_get0_data(octets);
    const unsigned char* end = place + octets->length;
    std::unique_ptr<T, FreeWith<release>> value(read(nullptr, &place, octets->length));
    return place == end ? std::move(value) : nullptr;
}

/** A SEQUENCE OF OBJECT IDENTIFIER: purposes, and the key storage likewise (crypto.md 3). */
QStringList oidsIn(const X509_EXTENSION* extension) {
    const auto list =
        valueOf<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free>(extension, d2i_EXTENDED_KEY_USAGE);
    QStringList oids;
    for (int i = 0; list && i < sk_ASN1_OBJECT_num(list.get()); ++i)
        oids << oidText(sk_ASN1_OBJECT_value(list.get(), i));
    return oids;
}

void checkKeyUsage(const Row& row, const X509_EXTENSION* extension) {
    // RFC 5280 4.2.1.3
    static const QStringList names = {"digitalSignature", "nonRepudiation", "keyEncipherment",
                                      "dataEncipherment", "keyAgreement",   "keyCertSign",
                                      "cRLSign",          "encipherOnly",   "decipherOnly"};
    const auto bits =
        valueOf<ASN1_BIT_STRING, ASN1_BIT_STRING_free>(extension, d2i_ASN1_BIT_STRING);
    if (!bits) return row.expect(false, "no BIT STRING");
    QSet<QString> expected, optional;
    for (const QJsonValue& bit : row.normalized()["bits"].toArray())
        expected << bit.toString();
    for (const QJsonValue& bit : row.normalized()["optionalBits"].toArray())
        optional << bit.toString();
    if (row.id() == "nuc-03-person-rsa") optional << "keyAgreement"; // S54
    for (int i = 0; i < names.size(); ++i) {
        if (optional.contains(names[i])) continue;
        row.expect((ASN1_BIT_STRING_get_bit(bits.get(), i) == 1) == expected.contains(names[i]),
                   names[i]);
    }
    if (const QString hex = row.normalized()["hexInOrder"].toString(); !hex.isEmpty())
        row.same("octet", octetsOf(bits.get()).toHex(), hex);
}

/** Purposes: all that are mandatory, one of those that exclude each other, no other. */
void checkPurposes(const Row& row, const X509_EXTENSION* extension) {
    const QStringList found = oidsIn(extension);
    QStringList known;
    QMap<QString, int> chosen; // of each group, how many
    for (const QJsonValue& item : row.normalized()["items"].toArray()) {
        const QString oid = item["oid"].toString(), group = item["oneOf"].toString();
        known << oid;
        if (item["mandatory"].toBool()) row.expect(found.contains(oid), "no " + oid);
        if (!group.isEmpty()) chosen[group] += found.contains(oid) ? 1 : 0;
    }
    row.expect(!known.isEmpty(), "the row has no purposes");
    for (const int count : chosen)
        row.expect(count == 1, "roles: " + QString::number(count));
    for (const QString& oid : found)
        row.expect(known.contains(oid) && found.count(oid) == 1, "beyond the row: " + oid);
}

void checkKeyStorage(const Row& row, const X509_EXTENSION* extension) {
    QStringList leafs;
    for (const QJsonValue& item : row.normalized()["items"].toArray())
        if (item["kind"].toString() == "leaf") leafs << item["oid"].toString();
    const QStringList found = oidsIn(extension);
    row.expect(found.size() == 1 && leafs.contains(found[0]), "storages " + found.join(", "));
}

QStringList urlsOf(const Row& row) {
    QStringList urls;
    for (const QJsonValue& url : row.normalized()["urls"].toArray())
        urls << url.toString();
    return urls;
}

/** S08: an asterisk stands for the name of a file, and is never one. */
bool fits(const QString& url, const QString& printed) {
    const QString pattern =
        QRegularExpression::escape(printed).replace("\\*", "[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(url).hasMatch();
}

QString uriOf(const GENERAL_NAME* name) {
    return name->type == GEN_URI ? octetsText(name->d.uniformResourceIdentifier) : QString();
}

void checkUrls(const Row& row, const QStringList& found) {
    const QStringList expected = urlsOf(row);
    row.expect(!expected.isEmpty(), "the row has no addresses");
    row.same("addresses", QString::number(found.size()), QString::number(expected.size()));
    for (qsizetype i = 0; i < std::min(found.size(), expected.size()); ++i)
        row.expect(fits(found[i], expected[i]), "address " + found[i] + ", not " + expected[i]);
}

void checkPolicies(const Row& row, const X509_EXTENSION* extension) {
    const auto list =
        valueOf<CERTIFICATEPOLICIES, CERTIFICATEPOLICIES_free>(extension, d2i_CERTIFICATEPOLICIES);
    if (!list || sk_POLICYINFO_num(list.get()) != 1) return row.expect(false, "not one policy");
    const POLICYINFO* policy = sk_POLICYINFO_value(list.get(), 0);
    QStringList oids = row.oids();
    oids.removeAll("2.5.29.32");
    oids.removeAll("1.3.6.1.5.5.7.2.1"); // S06: the qualifier's, where it is printed
    row.same("policy", oidText(policy->policyid), oids.join(", "));
    QStringList urls;
    for (int i = 0; i < sk_POLICYQUALINFO_num(policy->qualifiers); ++i) {
        const POLICYQUALINFO* one = sk_POLICYQUALINFO_value(policy->qualifiers, i);
        const bool isCps = OBJ_obj2nid(one->pqualid) == NID_id_qt_cps;
        row.expect(isCps, "a qualifier of another kind");
        if (isCps) urls << octetsText(one->d.cpsuri);
    }
    checkUrls(row, urls);
}

// The tables print methods and addresses in the same order.
void checkInformationAccess(const Row& row, const X509_EXTENSION* extension) {
    const auto list = valueOf<AUTHORITY_INFO_ACCESS, AUTHORITY_INFO_ACCESS_free>(
        extension, d2i_AUTHORITY_INFO_ACCESS);
    QStringList expected = row.oids(), methods, urls;
    expected.removeAll("1.3.6.1.5.5.7.1.1");
    for (int i = 0; list && i < sk_ACCESS_DESCRIPTION_num(list.get()); ++i) {
        const ACCESS_DESCRIPTION* one = sk_ACCESS_DESCRIPTION_value(list.get(), i);
        methods << oidText(one->method);
        urls << uriOf(one->location);
    }
    row.same("methods", methods.join(", "), expected.join(", "));
    checkUrls(row, urls);
}

void checkDistributionPoints(const Row& row, const X509_EXTENSION* extension) {
    const auto list =
        valueOf<CRL_DIST_POINTS, CRL_DIST_POINTS_free>(extension, d2i_CRL_DIST_POINTS);
    if (!list || sk_DIST_POINT_num(list.get()) != 1) return row.expect(false, "not one point");
    const DIST_POINT* point = sk_DIST_POINT_value(list.get(), 0);
    QStringList urls;
    if (point->distpoint && point->distpoint->type == 0)
        for (int i = 0; i < sk_GENERAL_NAME_num(point->distpoint->name.fullname); ++i)
            urls << uriOf(sk_GENERAL_NAME_value(point->distpoint->name.fullname, i));
    checkUrls(row, urls);
    // S10: one table prints reasons, "(0f)".
    static const QRegularExpression reasons("\\(([0-9a-f]{2})\\)");
    row.same("reasons", point->reasons ? octetsOf(point->reasons).toHex() : "",
             reasons.match(row.content()).captured(1));
    row.expect(!point->CRLissuer, "another issuer of lists");
}

void checkAlternativeNames(const Row& row, const X509_EXTENSION* extension) {
    const auto list = valueOf<GENERAL_NAMES, GENERAL_NAMES_free>(extension, d2i_GENERAL_NAMES);
    const QJsonObject rules = row.normalized();
    QStringList domains, emails;
    for (int i = 0; list && i < sk_GENERAL_NAME_num(list.get()); ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(list.get(), i);
        if (name->type == GEN_DNS)
            domains << octetsText(name->d.dNSName);
        else if (name->type == GEN_EMAIL)
            emails << octetsText(name->d.rfc822Name);
        else
            row.expect(false, "a name of another kind");
    }
    row.expect(emails.size() <= 1 && rules.contains("rfc822Name"), emails.join(", "));
    if (!rules.contains("dNSName"))
        return row.expect(domains.isEmpty(), "domains " + domains.join(", "));
    // S67, S69
    row.expect(!domains.isEmpty() && domains.size() <= rules["maxDnsNames"].toInt(),
               "domains " + domains.join(", "));
    const X509_NAME* subject = X509_get_subject_name(row.issued.certificate());
    const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    const QString name = octetsText(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
    row.expect(domains.contains(name), name + " is not among " + domains.join(", "));
    for (const QString& domain : domains)
        row.expect(domain.endsWith(".kz") || domain.endsWith(".xn--80ao21a"), domain);
}

/** SHA-1 of the key (RFC 5280 4.2.1.2), by OpenSSL. */
QByteArray keyIdentifierOf(const X509* certificate) {
    unsigned char digest[20] = {};
    X509_pubkey_digest(certificate, EVP_sha1(), digest, nullptr);
    return {reinterpret_cast<const char*>(digest), sizeof digest};
}

// S04, S32: of the subject's key, whatever the row's text.
void checkSubjectKey(const Row& row, const X509_EXTENSION* extension) {
    const auto octets =
        valueOf<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free>(extension, d2i_ASN1_OCTET_STRING);
    row.same("key identifier", octets ? octetsOf(octets.get()).toHex() : "",
             keyIdentifierOf(row.issued.certificate()).toHex());
}

void checkAuthorityKey(const Row& row, const X509_EXTENSION* extension) {
    const auto value =
        valueOf<AUTHORITY_KEYID, AUTHORITY_KEYID_free>(extension, d2i_AUTHORITY_KEYID);
    if (!value || !value->keyid) return row.expect(false, "no key identifier");
    X509* issuer = row.issued.issuer();
    row.same("key identifier", octetsOf(value->keyid).toHex(), keyIdentifierOf(issuer).toHex());
    // S33: the users' tables print the issuer's name and number, too.
    const bool isWhole = row.content().contains("Каталог адресі");
    if (isWhole) row.expect(value->issuer && value->serial, "no issuer and number");
    if (value->serial)
        row.same("number", octetsOf(value->serial).toHex(),
                 octetsOf(X509_get0_serialNumber(issuer)).toHex());
    if (!value->issuer) return;
    const GENERAL_NAME* name = sk_GENERAL_NAME_value(value->issuer, 0);
    row.expect(name && name->type == GEN_DIRNAME &&
                   X509_NAME_cmp(name->d.directoryName, X509_get_issuer_name(issuer)) == 0,
               "the name of another issuer");
}

// "Жол ұзындығына шектеу = жоқ"
void checkConstraints(const Row& row, const X509_EXTENSION* extension) {
    const auto value =
        valueOf<BASIC_CONSTRAINTS, BASIC_CONSTRAINTS_free>(extension, d2i_BASIC_CONSTRAINTS);
    row.expect(value && value->ca != 0, "no CA");
    row.expect(value && !value->pathlen, "a path length");
}

void checkNumber(const Row& row, const X509_EXTENSION* extension) {
    const auto value = valueOf<ASN1_INTEGER, ASN1_INTEGER_free>(extension, d2i_ASN1_INTEGER);
    row.expect(value && value->type == V_ASN1_INTEGER && value->length <= 20, "no number");
}

// S89, RFC 6960 4.2.2.2.1
void checkNoCheck(const Row& row, const X509_EXTENSION* extension) {
    row.same("value",
             octetsOf(X509_EXTENSION_get_data(const_cast<X509_EXTENSION*>(extension))).toHex(),
             "0500");
}

const QMap<QString, void (*)(const Row&, const X509_EXTENSION*)> contents = {
    {"2.5.29.15", checkKeyUsage},
    {"2.5.29.37", checkPurposes},
    {"1.2.398.3.3.5", checkKeyStorage},
    {"2.5.29.32", checkPolicies},
    {"1.3.6.1.5.5.7.1.1", checkInformationAccess},
    {"2.5.29.31", checkDistributionPoints},
    {"2.5.29.46", checkDistributionPoints},
    {"2.5.29.17", checkAlternativeNames},
    {"2.5.29.14", checkSubjectKey},
    {"2.5.29.35", checkAuthorityKey},
    {"2.5.29.19", checkConstraints},
    {"2.5.29.20", checkNumber},
    {"2.5.29.27", checkNumber},
    {"1.3.6.1.5.5.7.48.1.5", checkNoCheck},
    {"1.2.398.3.10.1.2", [](const Row&, const X509_EXTENSION*) {}}, // S34: any contents
};

} // namespace

void checkExtension(const Row& row) {
    const QString oid = row.json["extensionOid"].toString();
    const X509_EXTENSION* extension = row.issued.extension(oid);
    if (!extension) return row.expect(!row.json["mandatory"].toBool(), "no " + oid);
    row.expect((X509_EXTENSION_get_critical(extension) == 1) == row.json["critical"].toBool(),
               "of the wrong criticality");
    if (const auto check = contents.value(oid))
        check(row, extension);
    else
        row.expect(false, "nobody knows " + oid);
}

} // namespace order_rows
