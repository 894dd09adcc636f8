// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "token/token_host.h"

/** What the tests of this folder share: a fresh store of either token, and a host on it. */
namespace bench {

using namespace token;

inline const char* const soPin = "87654321";
inline const char* const userPin = "1234";

inline Secret secret(const char* text) {
    return Secret(std::string_view(text));
}

inline void put(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

inline QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString softHsmModule() {
    const QString path = QStringLiteral("/usr/lib/softhsm/libsofthsm2.so");
    return QFile::exists(path) ? path : QString();
}

/** A store in a folder of its own; the module reads it through the environment. */
class Store {
public:
    static Store soft(const QByteArray& settings = "slots 2\nscrypt 4\ntest 1\n") {
        Store store(QStringLiteral(KU_SOFTTOKEN));
        put(store.path("store.conf"), settings);
        qputenv("KUALIK_SOFTTOKEN_STORE", store.m_folder->path().toUtf8());
        return store;
    }
    static Store softHsm() {
        Store store(softHsmModule());
        const QByteArray folder = store.m_folder->path().toUtf8();
        put(store.path("softhsm2.conf"), "directories.tokendir = " + folder +
                                             "\nobjectstore.backend = file\nlog.level = ERROR\n");
        qputenv("SOFTHSM2_CONF", store.path("softhsm2.conf").toUtf8());
        return store;
    }

    QString path(const QString& name) const { return m_folder->filePath(name); }
    const QString& module() const { return m_module; }
    void rules(const QByteArray& lines) const { put(path("faults"), lines); }

    std::unique_ptr<TokenHost> open() const {
        auto host = TokenHost::open({m_module.toStdString()});
        if (!host) qFatal("%s", crypto::describe(host.error()).c_str());
        return std::move(*host);
    }
    /** A token with its user PIN set, in slot 0. */
    std::string format(TokenHost& host, unsigned long slot = 0) const {
        const auto serial =
            host.initToken(m_module.toStdString(), slot, secret(soPin), "Test medium");
        if (!serial) qFatal("%s", crypto::describe(serial.error()).c_str());
        if (const auto set = host.initPin(*serial, secret(soPin), secret(userPin)); !set)
            qFatal("%s", crypto::describe(set.error()).c_str());
        return *serial;
    }

private:
    explicit Store(QString module)
        : m_folder(std::make_unique<QTemporaryDir>())
        , m_module(std::move(module)) {}

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_module;
};

/** "" for success, else the error's name: what a row of a table expects. */
template <typename T>
QString outcome(const Result<T>& result) {
    return result ? QString() : QString::fromStdString(std::string(nameOf(result.error().code)));
}

inline Bytes digestFor(Algorithm algorithm, std::uint8_t fill = 7) {
    if (algorithm != Algorithm::Rsa) return Bytes(algorithm == Algorithm::Gost2015 ? 64 : 32, fill);
    Bytes info = *crypto::fromHex("3031300d060960864801650304020105000420"); // RFC 8017 9.2
    info.resize(info.size() + 32, fill);
    return info;
}

struct Ran {
    int code = -1;
    QString output; // both streams
};

inline Ran run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (*KU_ASAN_LIBRARY) { // a foreign program that loads our module needs the runtime first
        environment.insert("LD_PRELOAD", KU_ASAN_LIBRARY);
        environment.insert("ASAN_OPTIONS", "detect_leaks=0");
    }
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.waitForFinished(60000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAll())};
}

/** pkcs11-tool on our module, slot 0. */
inline Ran tool(const QStringList& arguments) {
    return run("pkcs11-tool", QStringList{"--module", KU_SOFTTOKEN, "--slot", "0"} + arguments);
}

} // namespace bench
