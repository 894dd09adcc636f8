// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>

#include "tests/crypto/order_rows_private.h"

namespace order_rows {

namespace {

/** What a training workplace puts behind a name: it is no part of the Order's. */
const QString trainingMark = QStringLiteral(" · ОҚУ · УЧЕБНЫЙ");

/** A constant of the Order that is read otherwise than it is printed. */
struct Reading {
    const char* table;
    const char* field;
    const char* oid;
    const char* read;
    const char* oddity;
};
constexpr const char* commonName = "2.5.4.3";
constexpr const char* nationalGost = "ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (GOST) 2022";
constexpr const char* nationalRsa = "ҰЛТТЫҚ КУӘЛАНДЫРУШЫ ОРТАЛЫҚ (RSA) 2022";
const Reading readings[] = {
    {"nuc-09-is-person", "Issuer", commonName, nationalGost, "S74"},
    {"nuc-10-is-legal", "Issuer", commonName, nationalGost, "S79"},
    {"nuc-11-crl-rsa", "Issuer", commonName, nationalRsa, "S84"},
    {"nuc-12-crl-gost", "Issuer", commonName, nationalGost, "S84"},
    {"nuc-16-tsp-gost", "Issuer", commonName, nationalGost, "S84"},
    {"nuc-16-tsp-gost", "Subject", commonName, "TIME-STAMPING AUTHORITY", "S90"},
};

/**
 * Samples: what is printed stands for something of this shape. All other texts are constants.
 * S19 (VIN is IIN), S41, S50 (a pattern only), S52 (a blank, no comma), S69, S76, S80 (no blank).
 */
const QMap<QString, const char*> shapes = {
    {"IIN012345678910", "^IIN[0-9]{12}$"},
    {"VINXXXXXXXXXXX", "^IIN[0-9]{12}$"},
    {"BIN012345678910", "^BIN[0-9]{12}$"},
    {"BIN 012345678910", "^BIN[0-9]{12}$"},
    {"BINXXXXXXXXXXXX", "^BIN[0-9]{12}$"},
    {"VPN_XXXXXXXXXXXX", "^VPN_[0-9]{12}$"},
    {"+7XXXXXXXXXX", "^\\+7[0-9]{10}$"},
    {"KS01234", "^KS[0-9]{5}$"},
    {"ROLE01", "^ROLE[0-9]{2}$"},
    {"UID", "^[0-2](\\.[0-9]+)+$"},
    {"электрондық пошта", "^[^@ ]+@[^@ ]+$"},
    {"ДОМЕНДІК атауы", "^[a-z0-9.-]+\\.(kz|xn--80ao21a)$"},
    {"ТЕГІ АТЫ", "^\\p{Lu}+ \\p{Lu}+$"},
    {"ТЕГІ, АТЫ", "^\\p{Lu}+ \\p{Lu}+$"},
    {"ТЕГІ мен АТЫ-жөні", "^\\p{Lu}+ \\p{Lu}+$"},
    {"ТЕГІ", "^\\p{Lu}+$"},
    {"Тегі", "^\\p{Lu}+$"},
    {"ӘКЕСІНІҢ АТЫ", "^[\\p{Lu} ]+$"},
    {"ӘКЕСІНІҢ аты", "^[\\p{Lu} ]+$"},
    {"ҰЙЫМНЫҢ АТАУЫ", "^\\P{Ll}+$"},
    {"ұйымның атауы", "^.+$"},
    {"ақпараттық жүйенің атауы", "^.+$"},
    {"АЙМАҚ", "^\\P{Ll}+$"},
    {"ОБЛЫСТЫҢ АТАУЫ", "^\\P{Ll}+$"},
    {"ҚАЛА, ЗАҢДЫ ТҰЛҒАНЫ ТІРКЕУ", "^\\P{Ll}+$"},
    {"ОБЛЫС, ЗАҢДЫ ТҰЛҒАНЫ ТІРКЕУ", "^\\P{Ll}+$"},
};

// The tables name no string types; RFC 5280 A.1 and the real certificates do (crypto.md 3, S20,
// S21).
int typeOf(const QString& oid) {
    static const QMap<QString, int> others = {
        {"2.5.4.6", V_ASN1_PRINTABLESTRING},              // C
        {"2.5.4.5", V_ASN1_PRINTABLESTRING},              // SERIALNUMBER
        {"2.5.4.20", V_ASN1_PRINTABLESTRING},             // telephoneNumber
        {"1.2.840.113549.1.9.1", V_ASN1_IA5STRING},       // E
        {"0.9.2342.19200300.100.1.25", V_ASN1_IA5STRING}, // DC
    };
    return others.value(oid, V_ASN1_UTF8STRING);
}

QString constantOf(const Row& row, const QJsonObject& attribute) {
    const QString printed = attribute["placeholderKk"].toString();
    for (const Reading& reading : readings) {
        if (row.id() != reading.table || row.json["field"].toString() != reading.field ||
            attribute["oid"].toString() != reading.oid)
            continue;
        // A reading of what is printed right already would be none.
        row.expect(printed != reading.read, QString(reading.oddity) + " reads nothing otherwise");
        return reading.read;
    }
    return printed;
}

void checkAttribute(const Row& row, const QJsonObject& attribute, const X509_NAME_ENTRY* entry) {
    const QString name = attribute["attribute"].toString();
    const ASN1_STRING* data = X509_NAME_ENTRY_get_data(entry);
    row.expect(data->type == typeOf(attribute["oid"].toString()),
               name + " is of the string type " + QString::number(data->type));
    QString found = octetsText(data);
    if (found.endsWith(trainingMark)) found.chop(trainingMark.size());
    const QString expected = constantOf(row, attribute);
    const char* shape = shapes.value(expected);
    if (!shape) return row.same(name, found, expected);
    const QRegularExpression pattern(shape, QRegularExpression::UseUnicodePropertiesOption);
    row.expect(pattern.match(found).hasMatch(), name + " is «" + found + "», of no form " + shape);
}

} // namespace

void checkName(const Row& row, const X509_NAME* name) {
    QMultiMap<QString, const X509_NAME_ENTRY*> left;
    for (int i = 0; i < X509_NAME_entry_count(name); ++i) {
        const X509_NAME_ENTRY* entry = X509_NAME_get_entry(name, i);
        left.insert(oidText(X509_NAME_ENTRY_get_object(entry)), entry);
        row.expect(X509_NAME_ENTRY_set(entry) == i, "attributes share a SET");
    }
    const QJsonArray attributes = row.normalized()["attributes"].toArray();
    row.expect(!attributes.isEmpty(), "the row has no attributes");
    for (const QJsonValue& one : attributes) {
        const QString oid = one["oid"].toString();
        if (const X509_NAME_ENTRY* entry = left.value(oid))
            checkAttribute(row, one.toObject(), entry);
        else
            row.expect(!one["mandatory"].toBool(), "no " + one["attribute"].toString());
        row.expect(left.remove(oid) <= 1, "twice " + one["attribute"].toString());
    }
    row.expect(left.isEmpty(), "beyond the row: " + left.keys().join(", "));
}

} // namespace order_rows
