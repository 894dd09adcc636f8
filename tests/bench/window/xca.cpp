// SPDX-License-Identifier: Apache-2.0
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include "tests/bench/window/start.h"
#include "tests/bench/window/virtual_screen.h"

namespace bench {

namespace {

constexpr auto xcaPassword = "bench-1";

/** Certificates of P-256, each with a name and number of its own, in one file. */
bool writeCertificates(const QString& path, int count) {
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"),
                                                                  EVP_PKEY_free);
    const std::unique_ptr<BIO, decltype(&BIO_free)> out(
        BIO_new_file(QFile::encodeName(path).constData(), "w"), BIO_free);
    for (int i = 1; key && out && i <= count; ++i) {
        const std::unique_ptr<X509, decltype(&X509_free)> one(X509_new(), X509_free);
        const QByteArray name = "Holder " + QByteArray::number(i);
        X509_NAME* subject = X509_get_subject_name(one.get());
        const bool made =
            X509_set_version(one.get(), X509_VERSION_3) &&
            ASN1_INTEGER_set(X509_get_serialNumber(one.get()), i) &&
            X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char*>(name.constData()), -1,
                                       -1, 0) &&
            X509_set_issuer_name(one.get(), subject) &&
            X509_gmtime_adj(X509_getm_notBefore(one.get()), 0) &&
            X509_gmtime_adj(X509_getm_notAfter(one.get()), 31536000L) &&
            X509_set_pubkey(one.get(), key.get()) &&
            X509_sign(one.get(), key.get(), EVP_sha256()) > 0 &&
            PEM_write_bio_X509(out.get(), one.get());
        if (!made) return false;
    }
    return key && out;
}

/** XCA asks for a new database's password at a terminal, and only there: it gets one. */
bool makeDatabase(const QString& xca, const QString& home, const QString& database,
                  const QString& certificates) {
    const QByteArray words[] = {QFile::encodeName(xca), "--no-gui",
                                "--database=" + QFile::encodeName(database), "--import",
                                QFile::encodeName(certificates)};
    char* arguments[std::size(words) + 1] = {};
    for (std::size_t i = 0; i < std::size(words); ++i)
        arguments[i] = const_cast<char*>(words[i].constData());
    const QByteArray place = QFile::encodeName(home);
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child < 0) return false;
    if (child == 0) {
        setenv("HOME", place.constData(), 1);
        setenv("QT_QPA_PLATFORM", "offscreen", 1);
        execv(arguments[0], arguments);
        _exit(127);
    }
    char said[4096];
    for (ssize_t count = 0; (count = read(terminal, said, sizeof said)) > 0;)
        if (QByteArray(said, count).contains("assword:"))
            if (dprintf(terminal, "%s\n", xcaPassword) < 0) break;
    int status = 0;
    waitpid(child, &status, 0);
    close(terminal);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

/** Ours, by the bench's own hand from its start to its certificates. */
std::optional<ShownProgram> showOurs(VirtualScreen& screen, const QString& workplace) {
    const QTemporaryDir home;
    const QString ready = home.filePath(QStringLiteral("ready"));
    return screen.show({QStringLiteral(KU_PROGRAM),
                        {QStringLiteral("--workplace"), workplace},
                        home.path(),
                        openingEnvironment(ready),
                        ready});
}

void print(const char* name, const ShownProgram& seen) {
    std::printf("    %s: open after %.0f ms, at rest %.2f %% of a core, %.0f MiB\n", name,
                seen.shown, seen.idle, seen.memory);
}

bool failed(const char* what) {
    std::printf("comparison with XCA: %s\n", what);
    return false;
}

/** Where it is not installed there is nothing to compare with, and that is said. */
bool isThere(const QString& program, const char* name, const char* list) {
    if (!program.isEmpty()) return true;
    std::printf("comparison with XCA: skipped: no %s (%s has it)\n", name, list);
    return false;
}

} // namespace

bool compareWithXca(const QString& workplace, int certificates) {
    if (!isThere(QStandardPaths::findExecutable(QStringLiteral("Xvfb")), "Xvfb",
                 "tests/packages.txt"))
        return true;
    const QString xca = QStandardPaths::findExecutable(QStringLiteral("xca"));
    const auto screen = VirtualScreen::start();
    if (!screen) return failed("Xvfb does not start");
    const QTemporaryDir home;
    const QString database = home.filePath(QStringLiteral("bench.xdb"));
    const bool hasXca = isThere(xca, "xca", "tests/packages-all.txt");
    if (hasXca) {
        const QString file = home.filePath(QStringLiteral("certificates.pem"));
        if (!writeCertificates(file, certificates) ||
            !makeDatabase(xca, home.path(), database, file))
            return failed("xca makes no database");
    }
    const Showing theirs{xca,
                         {QStringLiteral("--password=pass:") + QLatin1String(xcaPassword),
                          QStringLiteral("--database=") + database},
                         home.path()};
    std::optional<ShownProgram> ourOpening, theirOpening;
    // Twice each, in turns: the first time warms the page cache.
    for (int turn = 0; turn < 2; ++turn) {
        ourOpening = showOurs(*screen, workplace);
        if (!ourOpening) return failed("Kualik does not come to its certificates");
        if (hasXca) theirOpening = screen->show(theirs);
        if (hasXca && !theirOpening) return failed("xca shows nothing");
    }
    std::printf("a register of %d certificates each, on one virtual X screen, from the program's "
                "start to a picture that stands still:\n",
                certificates);
    print("Kualik, password typed, its certificates in view", *ourOpening);
    if (!theirOpening) return true;
    print("XCA, password given, its database open", *theirOpening);
    std::printf("    ratio of openings, ours to XCA's: %.2f\n",
                ourOpening->shown / theirOpening->shown);
    return true;
}

} // namespace bench
