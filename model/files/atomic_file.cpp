// SPDX-License-Identifier: Apache-2.0
#include "model/files/atomic_file.h"

#include <cerrno>
#include <utility>

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

QByteArray partOf(const QString& path) {
    return QFile::encodeName(path + QStringLiteral(".part"));
}

} // namespace

Status syncFolder(const QString& folder) {
    const Descriptor descriptor(
        ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (descriptor.get() < 0 || ::fsync(descriptor.get()) != 0) return failed(folder);
    return done();
}

AtomicFile::AtomicFile(QString path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor) {}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1)) {}

AtomicFile::~AtomicFile() {
    if (m_descriptor < 0) return;
    close();
    ::unlink(partOf(m_path).constData());
}

void AtomicFile::close() {
    ::close(std::exchange(m_descriptor, -1));
}

Result<AtomicFile> AtomicFile::create(const QString& path, FileReaders readers) {
    const mode_t mode = readers == FileReaders::Owner ? 0600 : 0644;
    const int descriptor =
        ::open(partOf(path).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode);
    if (descriptor < 0) return failed(path);
    AtomicFile file(path, descriptor);
    if (::fchmod(descriptor, mode) != 0) return failed(path);
    return file;
}

Status AtomicFile::write(ByteView contents) {
    if (!writeAll(m_descriptor, contents)) return failed(m_path);
    return done();
}

Status AtomicFile::commit() {
    if (::fsync(m_descriptor) != 0) return failed(m_path);
    if (::rename(partOf(m_path).constData(), QFile::encodeName(m_path).constData()) != 0)
        return failed(m_path);
    close();
    return syncFolder(QFileInfo(m_path).absolutePath());
}

Status writeAtomically(const QString& path, ByteView contents, FileReaders readers) {
    KU_TRY(AtomicFile file, AtomicFile::create(path, readers));
    KU_CHECK(file.write(contents));
    return file.commit();
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
