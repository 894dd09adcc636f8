// SPDX-License-Identifier: Apache-2.0
#include "tests/crypto/sample_folder.h"

#include "crypto/x509/certificate.h"
#include "crypto/x509/crl.h"
#include "tests/crypto/real_files.h"

using namespace crypto;

namespace samples {

namespace {

Bytes octetsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(path));
    return toBytes(file.readAll().toStdString());
}

void write(const QString& path, const Bytes& octets) {
    QFile file(path);
    const auto size = qint64(octets.size());
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(reinterpret_cast<const char*>(octets.data()), size) != size)
        qFatal("%s cannot be written", qPrintable(path));
}

QString chainOf(const QString& folder) {
    if (!QDir().mkpath(folder + "/chain")) qFatal("%s cannot be made", qPrintable(folder));
    return folder + "/chain/";
}

/** The certificate as <name>.cer, once more in the chain where it is a CA's. */
void writeCertificate(const QString& folder, const QString& name, const Bytes& der) {
    write(folder + u'/' + name + ".cer", der);
    const auto certificate = x509::Certificate::parse(der);
    if (!certificate) qFatal("%s is no certificate", qPrintable(name));
    if (certificate->isCa()) write(folder + "/chain/" + name + ".cer", der);
}

template <typename Read>
void takeCommon(Object& object, const Read& read) {
    object.tbs = read.tbs;
    object.signature = read.signature;
    object.signatureOid = read.signatureOid;
    object.extensions = read.extensions.size();
    object.issuerDer = read.issuerDer;
    object.issuerKey = x509::authorityKeyIdentifierOf(read.extensions).value_or(Bytes());
}

void readList(Object& object, Time now) {
    const auto list = x509::Crl::parse(object.der);
    if (!list) qFatal("%s is no list", qPrintable(object.name));
    takeCommon(object, *list);
    object.isOver = list->nextUpdate && *list->nextUpdate < now;
}

void readCertificate(Object& object, Time now) {
    const auto certificate = x509::Certificate::parse(object.der);
    if (!certificate) qFatal("%s is no certificate", qPrintable(object.name));
    takeCommon(object, *certificate);
    object.isOver = certificate->notAfter < now;
    object.subjectDer = certificate->subjectDer;
    object.subjectKey = certificate->subjectKeyIdentifier().value_or(Bytes());
    object.publicKeyInfo = certificate->publicKeyInfo;
}

/** X.690 8.1.3.5: four octets of length, where DER has fewer. */
Bytes withLongLength(const Bytes& der) {
    const std::size_t head = der[1] & 0x80 ? 2u + (der[1] & 0x7f) : 2u;
    const std::size_t size = der.size() - head;
    Bytes result = {der[0], 0x84};
    for (const int shift : {24, 16, 8, 0})
        result.push_back(std::uint8_t(size >> shift));
    result.insert(result.end(), der.begin() + std::ptrdiff_t(head), der.end());
    return result;
}

} // namespace

void writeGolden(const QString& folder) {
    chainOf(folder);
    const QDir golden(QStringLiteral(KU_SOURCE_DIR "/tests/golden"));
    for (const QString& file : golden.entryList({"*.der"}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(4);
        const Bytes der = octetsOf(golden.filePath(file));
        if (x509::Crl::parse(der))
            write(folder + u'/' + name + ".crl", der);
        else
            writeCertificate(folder, name, der);
    }
}

void writeReal(const QString& folder) {
    chainOf(folder);
    for (const QString& file : real::names("*.crl"))
        write(folder + u'/' + file, real::read(file));
    for (const QString& file : real::names("*.cer"))
        writeCertificate(folder, file.chopped(4), real::read(file));
}

void writeSpoiled(const QString& folder, const std::vector<Object>& objects) {
    const QString chain = chainOf(folder);
    for (const Object& object : objects) {
        if (object.name.startsWith("chain/")) {
            write(chain + object.name.mid(6), object.der);
            continue;
        }
        Bytes der = object.der;
        der.back() ^= 1;
        write(folder + "/signature-" + object.name, der);
        der.back() ^= 1;
        der[object.tbs.size() / 2] ^= 1;
        write(folder + "/contents-" + object.name, der);
        write(folder + "/length-" + object.name, withLongLength(object.der));
    }
}

std::vector<Object> read(const QString& folder) {
    std::vector<Object> objects;
    const Time now = SystemClock().now();
    for (const char* part : {"", "chain/"}) {
        const QDir place(folder + u'/' + part);
        for (const QString& file : place.entryList({"*.cer", "*.crl"}, QDir::Files, QDir::Name)) {
            Object object;
            object.path = place.filePath(file);
            object.name = part + file;
            object.isList = file.endsWith(".crl");
            object.der = octetsOf(object.path);
            object.isList ? readList(object, now) : readCertificate(object, now);
            objects.push_back(std::move(object));
        }
    }
    return objects;
}

const Object& issuerOf(const Object& object, const std::vector<Object>& objects) {
    for (const Object& candidate : objects)
        if (candidate.name.startsWith("chain/") && candidate.subjectDer == object.issuerDer &&
            (object.issuerKey.empty() || candidate.subjectKey == object.issuerKey))
            return candidate;
    qFatal("the issuer of %s is not in the chain", qPrintable(object.name));
}

QByteArray pem(const Object& object) {
    const QByteArray kind = object.isList ? "X509 CRL" : "CERTIFICATE";
    const QByteArray octets(reinterpret_cast<const char*>(object.der.data()),
                            qsizetype(object.der.size()));
    return "-----BEGIN " + kind + "-----\n" + octets.toBase64() + "\n-----END " + kind + "-----\n";
}

} // namespace samples
