// SPDX-License-Identifier: Apache-2.0
#include "crypto/keystore/key_file.h"

#include <algorithm>

#include "crypto/keystore/jks.h"

namespace crypto::keystore {

namespace {

Result<Bytes> writeUnchecked(const KeyEntry& entry, FileForm form, const Secret& password,
                             Random& random) {
    switch (form.kind) {
    case FileKind::Pkcs12:
        return writePkcs12(entry, password, form.style, random);
    case FileKind::Jks:
        break;
    }
    return writeJks(entry, password, random);
}

bool isSame(const KeyStore& read, const KeyEntry& written) {
    return read.certificate.der == written.certificate.der &&
           equalInConstantTime(read.key.privateKeyInfo().view(),
                               written.key.privateKeyInfo().view()) &&
           std::equal(read.chain.begin(), read.chain.end(), written.chain.begin(),
                      written.chain.end(),
                      [](const auto& a, const auto& b) { return a.der == b.der; });
}

} // namespace

bool isWeak(FileForm form) {
    return form.kind == FileKind::Jks || form.style == Style::OldTools;
}

Result<Bytes> writeKeyFile(const KeyEntry& entry, FileForm form, const Secret& password,
                           Random& random) {
    KU_TRY(Bytes file, writeUnchecked(entry, form, password, random));
    KU_TRY(const KeyStore read, openKeyFile(file, password));
    if (!isSame(read, entry)) return Error{ErrorCode::Internal, {}, "key file reads differently"};
    return file;
}

Result<KeyStore> openKeyFile(ByteView file, const Secret& password) {
    return looksLikeJks(file) ? openJks(file, password) : openPkcs12(file, password);
}

std::string suggestedFileName(const KeyEntry& entry, FileKind kind) {
    const bool isRsa = entry.key.algorithm() == Algorithm::Rsa;
    return (isRsa ? "RSAKNCA_" : "GOSTKNCA_") + friendlyNameOf(entry.certificate) +
           (kind == FileKind::Jks ? ".jks" : ".p12");
}

} // namespace crypto::keystore
