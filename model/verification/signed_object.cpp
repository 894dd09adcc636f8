// SPDX-License-Identifier: Apache-2.0
#include "model/verification/signed_object.h"

#include <QDir>
#include <QFileInfo>

#include "crypto/asn1/reader.h"
#include "crypto/object/recognise.h"
#include "crypto/system_fault.h"
#include "model/files/atomic_file.h"

namespace model {

namespace {

namespace asn1 = crypto::asn1;
namespace x509 = crypto::x509;

constexpr std::size_t mostOctets = 256u << 20;

Error notReadable(const QString& path, const std::string& reason) {
    return {ErrorCode::FileNotReadable, {path.toStdString(), reason}};
}

/** A reader's fault, naming the file instead of a part of it. */
Error named(const Error& fault, const QString& path) {
    if (fault.code != ErrorCode::MalformedDer) return fault;
    return {ErrorCode::MalformedDer, {path.toStdString()}, crypto::describe(fault), fault.clause};
}

/** Certificate, CRL and PKCS#10 are all of this form: what is signed, algorithm, signature. */
bool isSigned(const asn1::Element& whole) {
    asn1::Reader reader(whole);
    return reader.expect(asn1::tag::sequence) && reader.expect(asn1::tag::sequence) &&
           reader.expect(asn1::tag::bitString) && reader.atEnd();
}

/** A sound PKCS#12, CMS, OCSP or TSP file is not told that it is damaged. */
Error noneOf(const QString& path, ByteView der) {
    const auto whole = asn1::only(der, asn1::tag::sequence);
    if (whole && !isSigned(*whole)) return notReadable(path, "another-kind");
    return {ErrorCode::MalformedDer, {path.toStdString()}, "neither certificate, CRL nor PKCS#10"};
}

/** What it is, where one of the others was needed. */
Error notThat(const Error& fault, const QString& path, ByteView der) {
    if (x509::Certificate::parse(der)) return notReadable(path, "is-a-certificate");
    if (x509::Crl::parse(der)) return notReadable(path, "is-a-list");
    if (x509::Request::parse(der)) return notReadable(path, "is-a-request");
    const Error none = noneOf(path, der);
    return none.code == ErrorCode::FileNotReadable ? none : named(fault, path);
}

} // namespace

Result<Bytes> readObject(const QString& path) {
    KU_TRY(const Bytes content, readWhole(path, mostOctets));
    if (auto found = crypto::object::recognise(content); !found.encoded.empty())
        return std::move(found.encoded);
    auto der = x509::readDerOrPem(content);
    if (!der) return named(der.error(), path);
    return der;
}

Result<x509::Certificate> readCertificate(const QString& path) {
    KU_TRY(const Bytes der, readObject(path));
    auto certificate = x509::Certificate::parse(der);
    if (!certificate) return notThat(certificate.error(), path, der);
    return certificate;
}

Result<x509::Crl> readCrl(const QString& path) {
    KU_TRY(const Bytes der, readObject(path));
    auto crl = x509::Crl::parse(der);
    if (!crl) return notThat(crl.error(), path, der);
    return crl;
}

Result<SignedObject> readAnyObject(const QString& path) {
    KU_TRY(const Bytes der, readObject(path));
    auto certificate = x509::Certificate::parse(der);
    if (certificate) return SignedObject(std::move(certificate).value());
    auto crl = x509::Crl::parse(der);
    if (crl) return SignedObject(std::move(crl).value());
    auto request = x509::Request::parse(der);
    if (request) return SignedObject(std::move(request).value());
    return noneOf(path, der);
}

Result<Chain> readChain(const QString& folder) {
    const QDir directory(folder);
    if (!directory.exists())
        return notReadable(folder, QFileInfo::exists(folder)
                                       ? "not-a-folder"
                                       : crypto::whyNotReadable(folder.toStdString()));
    Chain chain;
    for (const QString& name :
         directory.entryList({"*.cer", "*.crt", "*.der", "*.pem"}, QDir::Files, QDir::Name)) {
        auto certificate = readCertificate(directory.filePath(name));
        if (certificate)
            chain.certificates.push_back(std::move(certificate).value());
        else
            chain.unreadable += name;
    }
    if (chain.certificates.empty()) return notReadable(folder, "no-certificate");
    return chain;
}

} // namespace model
