// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/window/xca_database.h"

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

#include <memory>
#include <optional>

#include <QFile>

#include <openssl/evp.h>
#include <openssl/x509.h>
#include <sqlcipher/sqlite3.h>

namespace bench {

namespace {

QByteArray holder(int number) {
    return "Holder " + QByteArray::number(number);
}

/** In DER; nothing where it cannot be made. */
std::optional<QByteArray> certificateOf(int number, EVP_PKEY* key) {
    const std::unique_ptr<X509, decltype(&X509_free)> one(X509_new(), X509_free);
    const QByteArray name = holder(number);
    X509_NAME* subject = X509_get_subject_name(one.get());
    const bool made =
        X509_set_version(one.get(), X509_VERSION_3) &&
        ASN1_INTEGER_set(X509_get_serialNumber(one.get()), number) &&
        X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8,
                                   reinterpret_cast<const unsigned char*>(name.constData()), -1, -1,
                                   0) &&
        X509_set_issuer_name(one.get(), subject) &&
        X509_gmtime_adj(X509_getm_notBefore(one.get()), 0) &&
        X509_gmtime_adj(X509_getm_notAfter(one.get()), 31536000L) &&
        X509_set_pubkey(one.get(), key) && X509_sign(one.get(), key, EVP_sha256()) > 0;
    const int length = made ? i2d_X509(one.get(), nullptr) : 0;
    if (length <= 0) return std::nullopt;
    QByteArray der(length, Qt::Uninitialized);
    auto* at = reinterpret_cast<unsigned char*>(der.data());
    i2d_X509(one.get(), &at);
    return der;
}

/** XCA asks for a new database's password at a terminal, and only there: it gets one. */
bool import(const QString& xca, const QString& home, const QString& database,
            const QString& certificate) {
    const QByteArray words[] = {QFile::encodeName(xca), "--no-gui",
                                "--database=" + QFile::encodeName(database), "--import",
                                QFile::encodeName(certificate)};
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

/** As a serial number has it: whole octets. */
QByteArray hexOf(int number) {
    const QByteArray digits = QByteArray::number(number, 16).toUpper();
    return digits.size() % 2 == 0 ? digits : '0' + digits;
}

/** The rows of one that issued itself; what all have alike is the imported one's. */
QByteArray rowsOf(int number, int imported, const QByteArray& der) {
    const QByteArray first = QByteArray::number(imported);
    const QByteArray id = QByteArray::number(imported + number - 1);
    return "INSERT INTO items (id, name, type, source, date, comment, stamp) SELECT " + id + ", '" +
           holder(number) + "', type, source, date, comment, " + id +
           " FROM items WHERE id = " + first +
           "; INSERT INTO x509super (item, subj_hash, pkey, key_hash)"
           " SELECT " +
           id + ", " + id + ", NULL, key_hash FROM x509super WHERE item = " + first +
           "; INSERT INTO certs (item, hash, "
           "iss_hash, serial, issuer, ca, cert) VALUES (" +
           id + ", " + id + ", " + id + ", '" + hexOf(number) + "', " + id + ", 1, '" +
           der.toBase64() + "');";
}

/** 0 where it answers nothing. */
int numberFrom(sqlite3* database, const char* sql) {
    sqlite3_stmt* prepared = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(prepared,
                                                                               sqlite3_finalize);
    return sqlite3_step(prepared) == SQLITE_ROW ? sqlite3_column_int(prepared, 0) : 0;
}

/** False also where XCA would show others than these: a row without its item is no error. */
bool putOthers(const QString& path, int count, EVP_PKEY* key) {
    sqlite3* opened = nullptr;
    const int error = sqlite3_open(path.toUtf8().constData(), &opened);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, sqlite3_close);
    const auto does = [&](const QByteArray& sql) {
        return sqlite3_exec(opened, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    };
    if (error != SQLITE_OK || !does("BEGIN")) return false;
    const int imported = numberFrom(opened, "SELECT max(item) FROM certs");
    if (imported <= 0) return false;
    for (int number = 2; number <= count; ++number) {
        const auto der = certificateOf(number, key);
        if (!der || !does(rowsOf(number, imported, *der))) return false;
    }
    const int shown =
        numberFrom(opened, "SELECT count(*) FROM items i JOIN certs c ON c.item = i.id");
    return shown == count && does("COMMIT");
}

} // namespace

bool makeXcaDatabase(const QString& xca, const QString& home, const QString& database, int count) {
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_EC_gen("P-256"),
                                                                  EVP_PKEY_free);
    const auto first = key ? certificateOf(1, key.get()) : std::nullopt;
    QFile file(home + QStringLiteral("/first.cer"));
    if (!first || !file.open(QIODevice::WriteOnly) || file.write(*first) != first->size())
        return false;
    file.close();
    return import(xca, home, database, file.fileName()) && putOthers(database, count, key.get());
}

} // namespace bench
