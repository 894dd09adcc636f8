// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QString>
#include <QStringList>

#include "crypto/x509/certificate.h"
#include "crypto/x509/crl.h"

namespace app::kualikctl {

/** A whole file. FileNotReadable; FileTooLarge over 256 MiB. */
crypto::Result<crypto::Bytes> readFile(const QString& path);

/** The DER of one object, from a DER or PEM file. MalformedDer naming the file. */
crypto::Result<crypto::Bytes> readObject(const QString& path);

crypto::Result<crypto::x509::Certificate> readCertificate(const QString& path);
crypto::Result<crypto::x509::Crl> readCrl(const QString& path);

/** Nothing is there yet, and the folder is made. AlreadyExists; FileNotWritable. */
crypto::Status requireNew(const QString& path);

/** A new file, for everybody to read, its folder made. AlreadyExists; FileNotWritable, DiskFull. */
crypto::Status writeNew(const QString& path, crypto::ByteView content);

/** True: it was not there. FolderNotMade. */
crypto::Result<bool> makeFolder(const QString& path);

/** The certificates of a folder, and the files in it that are none. */
struct Chain {
    std::vector<crypto::x509::Certificate> certificates;
    QStringList unreadable;
};

/** Every *.cer, *.crt, *.der and *.pem of the folder. FileNotReadable where there is none. */
crypto::Result<Chain> readChain(const QString& folder);

} // namespace app::kualikctl
