// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/files.h"

#include <cerrno>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "crypto/system_fault.h"
#include "model/files/atomic_file.h"

namespace app::kualikctl {

namespace {

using crypto::Bytes;
using crypto::Error;
using crypto::ErrorCode;
using crypto::Result;

constexpr qint64 mostMiB = 256;

Error notReadable(const QString& path, const std::string& reason) {
    return {ErrorCode::FileNotReadable, {path.toStdString(), reason}};
}

/** A reader's fault, naming the file instead of a part of it. */
Error named(const Error& fault, const QString& path) {
    if (fault.code != ErrorCode::MalformedDer) return fault;
    return {ErrorCode::MalformedDer, {path.toStdString()}, crypto::describe(fault), fault.clause};
}

} // namespace

Result<Bytes> readFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(path, crypto::whyNotReadable(path.toStdString()));
    const QByteArray content = file.read(mostMiB * 1024 * 1024 + 1);
    if (file.error() != QFileDevice::NoError)
        return notReadable(path, crypto::whyNotReadable(path.toStdString()));
    if (content.size() > mostMiB * 1024 * 1024)
        return Error{ErrorCode::FileTooLarge, {path.toStdString(), std::to_string(mostMiB)}};
    return Bytes(content.begin(), content.end());
}

Result<Bytes> readObject(const QString& path) {
    KU_TRY(const Bytes content, readFile(path));
    auto der = crypto::x509::readDerOrPem(content);
    if (!der) return named(der.error(), path);
    return der;
}

Result<crypto::x509::Certificate> readCertificate(const QString& path) {
    KU_TRY(const Bytes der, readObject(path));
    auto certificate = crypto::x509::Certificate::parse(der);
    if (!certificate) return named(certificate.error(), path);
    return certificate;
}

Result<crypto::x509::Crl> readCrl(const QString& path) {
    KU_TRY(const Bytes der, readObject(path));
    auto crl = crypto::x509::Crl::parse(der);
    if (!crl) return named(crl.error(), path);
    return crl;
}

crypto::Status requireNew(const QString& path) {
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink())
        return Error{ErrorCode::AlreadyExists, {path.toStdString()}};
    if (!QDir().mkpath(file.absolutePath()))
        return Error{ErrorCode::FileNotWritable, {path.toStdString(), crypto::systemFault(errno)}};
    return crypto::done();
}

crypto::Status writeNew(const QString& path, crypto::ByteView content) {
    KU_CHECK(requireNew(path));
    return model::writeAtomically(path, content, model::FileReaders::Everybody);
}

Result<bool> makeFolder(const QString& path) {
    if (QFileInfo(path).isDir()) return false;
    if (!QDir().mkpath(path)) return Error{ErrorCode::FolderNotMade, {path.toStdString()}};
    return true;
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

} // namespace app::kualikctl
