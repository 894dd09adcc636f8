// SPDX-License-Identifier: Apache-2.0
#include "model/authority/ca_files.h"

#include "crypto/x509/crl.h"
#include "model/authority/authority_values.h"
#include "model/files/atomic_file.h"

namespace model {

namespace {

namespace x509 = crypto::x509;

constexpr std::size_t mostOfACertificate = std::size_t(1) << 20;
constexpr std::size_t mostOfAList = std::size_t(256) << 20;

/** A reader's fault, naming the file instead of a part of it. */
template <typename T>
Result<T> named(Result<T> read, const QString& path) {
    if (read || read.error().code != ErrorCode::MalformedDer) return read;
    return Error{ErrorCode::MalformedDer, {path.toStdString()}, crypto::describe(read.error())};
}

/** The common name; all of it where there is none. */
QString nameOf(const x509::Name& name) {
    const auto common = x509::valueOf(name, x509::oid::commonName);
    return QString::fromStdString(common.empty() ? x509::displayName(name) : common);
}

} // namespace

Result<AuthorityKind> authorityOf(const x509::Certificate& certificate) {
    if (certificate.isSelfIssued()) return AuthorityKind::Root;
    CaGeneration ca;
    ca.authority = AuthorityKind::National;
    ca.name = nameOf(certificate.subject);
    KU_TRY(const AuthorityNaming naming, namingOf(ca));
    return naming.isOrders ? AuthorityKind::National : AuthorityKind::StateBodies;
}

Result<CaFile> readCaFile(const QString& path) {
    KU_TRY(const Bytes file, readWhole(path, mostOfACertificate));
    KU_TRY(const Bytes der, named(x509::readDerOrPem(file), path));
    KU_TRY(const auto certificate, named(x509::Certificate::parse(der), path));
    CaFile read;
    read.certificate = certificate.der;
    KU_TRY(read.authority, authorityOf(certificate));
    read.name = nameOf(certificate.subject);
    read.issuer = nameOf(certificate.issuer);
    read.notBefore = certificate.notBefore;
    read.notAfter = certificate.notAfter;
    return read;
}

Result<Bytes> readCrlFile(const QString& path) {
    KU_TRY(const Bytes file, readWhole(path, mostOfAList));
    KU_TRY(const Bytes der, named(x509::readDerOrPem(file), path));
    KU_TRY(const auto list, named(x509::Crl::parse(der), path));
    return list.der;
}

} // namespace model
