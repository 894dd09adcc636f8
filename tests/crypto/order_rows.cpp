// SPDX-License-Identifier: Apache-2.0
#include "tests/crypto/order_rows_private.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace crypto;
using namespace fixture;

namespace order_rows {

namespace {

// S12, S16, S43: curve and digest of each key, also where a table prints the key's own OID once
// more, or nothing.
const QMap<QString, QStringList> parametersOf = {
    {"1.2.398.3.10.1.1.1.1", {"1.2.398.3.10.1.1.1.1.1", "1.2.398.3.10.1.3.1.1.0"}},
    {"1.2.398.3.10.1.1.2.2", {"1.2.398.3.10.1.1.2.2.1", "1.2.398.3.10.1.3.3"}},
    {"1.2.840.113549.1.1.1", {"NULL"}},
};
// S24: a second curve is printed where the CA tables have the digest.
const QMap<QString, QString> readParameters = {
    {"1.2.398.3.10.1.1.1.1.2", "1.2.398.3.10.1.3.1.1.0"},
};

/** "(1024 бит)": what a row says of the size; 0 where it says nothing. */
int bitsOf(const QJsonObject& row) {
    static const QRegularExpression bits("\\((\\d+) ?бит\\)");
    return bits.match(row["descriptionKk"].toString()).captured(1).toInt();
}

void checkVersion(const Row& row) {
    const long version = row.issued.isList() ? X509_CRL_get_version(row.issued.list())
                                             : X509_get_version(row.issued.certificate());
    row.same("version", "V" + QString::number(version + 1), row.content());
}

// S01: a positive number of at most 20 octets, whatever the row says.
void checkSerial(const Row& row) {
    const ASN1_INTEGER* serial = X509_get0_serialNumber(row.issued.certificate());
    const QByteArray octets = octetsOf(serial);
    row.expect(serial->type == V_ASN1_INTEGER, "the serial number is negative");
    row.expect(octets.size() <= 20 && octets.count('\0') < octets.size(),
               "the serial number is " + octets.toHex());
}

void checkAlgorithm(const Row& row, const X509_ALGOR* algorithm) {
    const ASN1_OBJECT* oid = nullptr;
    int parameters = 0;
    X509_ALGOR_get0(&oid, &parameters, nullptr, algorithm);
    const QJsonValue implied = row.normalized()["oidImplied"];
    row.same("algorithm", oidText(oid), implied.toString(row.oids().value(0)));
    row.expect(parameters == V_ASN1_NULL, "its parameters are not NULL");
}

void checkSignature(const Row& row) {
    const ASN1_BIT_STRING* signature = nullptr;
    const X509_ALGOR* outer = nullptr;
    if (row.issued.isList())
        X509_CRL_get0_signature(row.issued.list(), &signature, &outer);
    else
        X509_get0_signature(&signature, &outer, row.issued.certificate());
    checkAlgorithm(row, outer);
    row.same("bits of the signature", QString::number(signature->length * 8),
             QString::number(bitsOf(row.json)));
}

void checkInnerAlgorithm(const Row& row) {
    if (!row.issued.isList())
        return checkAlgorithm(row, X509_get0_tbs_sigalg(row.issued.certificate()));
    // OpenSSL gives no inner algorithm of a list; the outer one must be the same (RFC
    // 5280 5.1.1.2).
    const X509_ALGOR* outer = nullptr;
    X509_CRL_get0_signature(row.issued.list(), nullptr, &outer);
    checkAlgorithm(row, outer);
}

void checkTime(const Row& row, const ASN1_TIME* time) {
    static const QRegularExpression form("^\\d{12}Z$");
    row.expect(time && time->type == V_ASN1_UTCTIME, "no UTCTime");
    if (time) row.expect(form.match(octetsText(time)).hasMatch(), "the time " + octetsText(time));
}

/** The key's own bits: an RSA modulus, or X and Y within the OCTET STRING of GOST. */
int keyBits(X509_PUBKEY* key, const unsigned char* octets, int size) {
    if (const EVP_PKEY* known = X509_PUBKEY_get0(key); known && EVP_PKEY_is_a(known, "RSA"))
        return EVP_PKEY_get_bits(known);
    const std::unique_ptr<ASN1_OCTET_STRING, FreeWith<ASN1_OCTET_STRING_free>> point(
        d2i_ASN1_OCTET_STRING(nullptr, &octets, size));
    return point ? point->length * 8 : 0;
}

/** SEQUENCE { curve, digest }; NULL and anything else have no OIDs. */
QStringList parameterOids(const X509_ALGOR* algorithm) {
    int type = 0;
    const void* value = nullptr;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    if (type == V_ASN1_NULL) return {"NULL"};
    if (type != V_ASN1_SEQUENCE) return {};
    const auto* octets = static_cast<const ASN1_STRING*>(value);
    const unsigned char* place = ASN1_STRING_get0_data(octets);
    // A SEQUENCE OF OBJECT IDENTIFIER, whatever its name.
    EXTENDED_KEY_USAGE* list = d2i_EXTENDED_KEY_USAGE(nullptr, &place, octets->length);
    QStringList oids;
    for (int i = 0; i < sk_ASN1_OBJECT_num(list); ++i)
        oids << oidText(sk_ASN1_OBJECT_value(list, i));
    EXTENDED_KEY_USAGE_free(list);
    return oids;
}

void checkPublicKey(const Row& row) {
    X509_PUBKEY* key = X509_get_X509_PUBKEY(row.issued.certificate());
    ASN1_OBJECT* oid = nullptr;
    const unsigned char* octets = nullptr;
    int size = 0;
    X509_ALGOR* algorithm = nullptr;
    X509_PUBKEY_get0_param(&oid, &octets, &size, &algorithm, key);
    row.same("key", oidText(oid), row.oids().value(0));
    const QStringList found = parameterOids(algorithm);
    row.same("parameters", found.join(", "), parametersOf.value(oidText(oid)).join(", "));
    for (const QString& printed : row.oids().mid(1)) {
        const QString read = readParameters.value(printed, printed);
        row.expect(found.contains(read), "no parameter " + read);
    }
    if (const int bits = bitsOf(row.json))
        row.same("bits of the key", QString::number(keyBits(key, octets, size)),
                 QString::number(bits));
}

void checkParameters(const Row& row) {
    X509_ALGOR* algorithm = nullptr;
    X509_PUBKEY_get0_param(nullptr, nullptr, nullptr, &algorithm,
                           X509_get_X509_PUBKEY(row.issued.certificate()));
    const QStringList expected = row.oids().isEmpty() ? QStringList{"NULL"} : row.oids();
    row.same("parameters", parameterOids(algorithm).join(", "), expected.join(", "));
}

const X509_NAME* issuerName(const Issued& issued) {
    return issued.isList() ? X509_CRL_get_issuer(issued.list())
                           : X509_get_issuer_name(issued.certificate());
}

/** Fields that are no extension, by how the tables call them (without blanks, in small letters). */
const QMap<QString, void (*)(const Row&)> fields = {
    {"version", checkVersion},
    {"serialnumber", checkSerial},
    {"signaturealgorithm", checkInnerAlgorithm},
    {"issuer", [](const Row& row) { checkName(row, issuerName(row.issued)); }},
    {"subject",
     [](const Row& row) { checkName(row, X509_get_subject_name(row.issued.certificate())); }},
    {"validfrom",
     [](const Row& row) { checkTime(row, X509_get0_notBefore(row.issued.certificate())); }},
    {"validto",
     [](const Row& row) { checkTime(row, X509_get0_notAfter(row.issued.certificate())); }},
    {"thisupdate",
     [](const Row& row) { checkTime(row, X509_CRL_get0_lastUpdate(row.issued.list())); }},
    {"nextupdate",
     [](const Row& row) { checkTime(row, X509_CRL_get0_nextUpdate(row.issued.list())); }},
    {"publickey", checkPublicKey},
    {"keyparametersets", checkParameters},
    {"digitalsignature", checkSignature},
};

QString fieldOf(const QJsonObject& row) {
    return row["field"].toString().remove(' ').toLower().replace("validity", "valid");
}

/** The OID of the row's extension as it is read: S86 is another than is printed. */
QString extensionOf(const QJsonObject& row) {
    const QJsonArray read = row["normalized"]["oidsRead"].toArray();
    return read.isEmpty() ? row["extensionOid"].toString() : read[0].toString();
}

} // namespace

Issued::Issued(const Bytes& der, const Bytes& issuerDer, bool isList)
    : m_issuer(certificateOf(issuerDer)) {
    const unsigned char* place = der.data();
    if (isList)
        m_list.reset(d2i_X509_CRL(nullptr, &place, long(der.size())));
    else
        m_certificate = certificateOf(der);
    if ((!m_list && !m_certificate) || !m_issuer) qFatal("OpenSSL cannot read it");
}

const STACK_OF(X509_EXTENSION) * Issued::extensions() const {
    return isList() ? X509_CRL_get0_extensions(list()) : X509_get0_extensions(certificate());
}

X509_EXTENSION* Issued::extension(const QString& oid) const {
    for (int i = 0; i < X509v3_get_ext_count(extensions()); ++i) {
        X509_EXTENSION* one = X509v3_get_ext(extensions(), i);
        if (oidText(X509_EXTENSION_get_object(one)) == oid) return one;
    }
    return nullptr;
}

QString Row::content() const {
    QStringList lines;
    for (const QJsonValue& line : json["contentKk"].toArray())
        lines << line.toString();
    return lines.join('\n');
}

QStringList Row::oids() const {
    const QJsonValue read = normalized()["oidsRead"];
    QStringList all;
    for (const QJsonValue& oid : (read.isArray() ? read : json["oids"]).toArray())
        all << oid.toString();
    return all;
}

QString oidText(const ASN1_OBJECT* object) {
    char text[128] = {};
    OBJ_obj2txt(text, sizeof text, object, 1);
    return text;
}

QByteArray octetsOf(const ASN1_STRING* string) {
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(string)),
            ASN1_STRING_length(string)};
}

QString octetsText(const ASN1_STRING* string) {
    return QString::fromUtf8(octetsOf(string));
}

QJsonArray tables() {
    QFile file(QStringLiteral(KU_SOURCE_DIR "/tests/data/structures.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll())["structures"].toArray();
}

QString nameOf(const QJsonObject& row) {
    return QStringLiteral("line %1: %2").arg(row["orderLine"].toInt()).arg(row["field"].toString());
}

QStringList unmet(const QJsonObject& table, const QJsonObject& row, const Issued& issued) {
    QStringList faults;
    QJsonObject read = row;
    if (row.contains("extensionOid")) read["extensionOid"] = extensionOf(row);
    const Row one{table, read, issued, faults};
    if (const auto check = fields.value(fieldOf(row)))
        check(one);
    else if (row.contains("extensionOid"))
        checkExtension(one);
    else
        faults << "nobody knows this row";
    return faults;
}

// Table by table (S40): what has no row is not there.
QStringList beyond(const QJsonObject& table, const Issued& issued) {
    QStringList known, strange;
    for (const QJsonValue& row : table["rows"].toArray())
        if (row.toObject().contains("extensionOid")) known << extensionOf(row.toObject());
    for (int i = 0; i < X509v3_get_ext_count(issued.extensions()); ++i) {
        const QString oid =
            oidText(X509_EXTENSION_get_object(X509v3_get_ext(issued.extensions(), i)));
        if (!known.contains(oid)) strange << oid;
        known.removeOne(oid); // a second one is strange
    }
    return strange;
}

} // namespace order_rows
