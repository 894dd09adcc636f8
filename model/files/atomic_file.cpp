// SPDX-License-Identifier: Apache-2.0
#include "model/files/atomic_file.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>

#include "crypto/system_fault.h"

namespace model {

namespace {

Error failed(const QString& path) {
    const std::string name = path.toStdString();
    if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG) return {ErrorCode::DiskFull, {name}};
    return {ErrorCode::FileNotWritable, {name, crypto::systemFault(errno)}};
}

class Descriptor {
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor) {}
    ~Descriptor() {
        if (m_descriptor >= 0) ::close(m_descriptor);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

bool writeAll(int descriptor, ByteView contents) {
    while (!contents.empty()) {
        const ssize_t written = ::write(descriptor, contents.data(), contents.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return false;
        contents = contents.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace

Status syncFolder(const QString& folder) {
    const Descriptor descriptor(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.get() < 0 || ::fsync(descriptor.get()) != 0) return failed(folder);
    return done();
}

Status writeAtomically(const QString& path, ByteView contents, FileReaders readers) {
    const QByteArray part = QFile::encodeName(path + QStringLiteral(".part"));
    const mode_t mode = readers == FileReaders::Owner ? 0600 : 0644;
    {
        const Descriptor file(
            ::open(part.constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode));
        if (file.get() < 0) return failed(path);
        if (::fchmod(file.get(), mode) != 0 || !writeAll(file.get(), contents) ||
            ::fsync(file.get()) != 0) {
            Error error = failed(path);
            ::unlink(part.constData());
            return error;
        }
    }
    if (::rename(part.constData(), QFile::encodeName(path).constData()) != 0) {
        Error error = failed(path);
        ::unlink(part.constData());
        return error;
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

Result<Bytes> readWhole(const QString& path, std::size_t most) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileNotReadable,
                     {path.toStdString(), crypto::whyNotReadable(path.toStdString())}};
    const QByteArray contents = file.read(static_cast<qint64>(most) + 1);
    if (file.error() != QFile::NoError)
        return Error{ErrorCode::FileNotReadable,
                     {path.toStdString(), crypto::whyNotReadable(path.toStdString())}};
    if (contents.size() > static_cast<qsizetype>(most))
        return Error{ErrorCode::FileTooLarge,
                     {path.toStdString(), std::to_string(most / (1024 * 1024))}};
    return Bytes(contents.begin(), contents.end());
}

} // namespace model
