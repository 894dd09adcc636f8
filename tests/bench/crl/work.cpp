// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/crl/work.h"

#include <chrono>
#include <cstdio>
#include <cstring>

#include <QFile>

#include "crypto/crl/view.h"
#include "tests/crypto/crl_fixture.h"

namespace bench_crl {

namespace {

using namespace crypto;

using Clock = std::chrono::steady_clock;

/** Milliseconds of one of so many works: what the process needs to start is not in them. */
void printSince(Clock::time_point start, double works) {
    const std::chrono::duration<double, std::milli> spent = Clock::now() - start;
    std::printf("%.4f", spent.count() / works);
}

bool put(const QString& path, const QByteArray& content) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

Bytes get(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", qPrintable(path));
    return toBytes(file.readAll().toStdString());
}

QByteArray octetsOf(ByteView bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size())};
}

QByteArray pem(const char* what, ByteView der) {
    QByteArray text = QByteArray("-----BEGIN ") + what + "-----\n";
    const QByteArray base64 = octetsOf(der).toBase64();
    for (qsizetype at = 0; at < base64.size(); at += 64)
        text += base64.mid(at, 64) + '\n';
    return text + "-----END " + what + "-----\n";
}

QByteArray hexOf(const Bytes& serial) {
    return QByteArray::fromStdString(toHex(serial)).toUpper();
}

QByteArray dayOf(Time time) {
    const Bytes element = asn1::time(time);
    return octetsOf(ByteView(element).subspan(2));
}

Algorithm algorithmOf(const char* name) {
    if (std::strcmp(name, "rsa") == 0) return Algorithm::Rsa;
    return std::strcmp(name, "gost2004") == 0 ? Algorithm::Gost2004 : Algorithm::Gost2015;
}

QString fileOf(const QString& folder, const char* name, const char* suffix) {
    return folder + '/' + name + suffix;
}

/** The key that makeAuthority() left. */
std::shared_ptr<Signer> storedKey(const QString& folder, const char* name) {
    const Bytes stored = get(fileOf(folder, name, ".secret"));
    if (algorithmOf(name) != Algorithm::Rsa) {
        auto key = provider::readPrivateKeyInfo(stored).value();
        return provider::softwareSigner(key.algorithm, std::move(key.scalar)).value();
    }
    rsa::KeyPair pair;
    pair.modulus = get(fileOf(folder, name, ".modulus"));
    pair.exponent = {1, 0, 1};
    pair.privateKey = Secret(ByteView(stored));
    return std::make_shared<crl_fixture::RsaSigner>(std::move(pair));
}

/** A fresh key as PEM and in a form of ours. */
bool makeKey(const QString& folder, const char* name) {
    const Algorithm algorithm = algorithmOf(name);
    Bytes secret;
    if (algorithm == Algorithm::Rsa) {
        const auto pair = rsa::generate(2048).value();
        if (pair.exponent != Bytes{1, 0, 1} ||
            !put(fileOf(folder, name, ".modulus"), octetsOf(pair.modulus)))
            return false;
        secret.assign(pair.privateKey.view().begin(), pair.privateKey.view().end());
    } else {
        SystemRandom random;
        const Secret info = provider::privateKeyInfoDer(
            algorithm, gost::generatePrivateKey(algorithm, random).value());
        secret.assign(info.view().begin(), info.view().end());
    }
    const char* kind = algorithm == Algorithm::Rsa ? "RSA PRIVATE KEY" : "PRIVATE KEY";
    return put(fileOf(folder, name, ".secret"), octetsOf(secret)) &&
           put(fileOf(folder, name, ".key"), pem(kind, secret));
}

int write(const QString& folder, std::uint64_t count, const char* name) {
    const crl_fixture::Ca ca = crl_fixture::makeCa(algorithmOf(name), storedKey(folder, name));
    const profile::CrlInput head = crl_fixture::headOf(ca);
    const profile::LintContext context = ca.context();
    crl_fixture::Counting source(count);
    const auto start = Clock::now();
    auto draft = crl::Draft::make(
        {ca.profile, head, context, ca.info, (folder + '/' + name + ".crl").toStdString()}, source);
    if (draft && std::move(*draft).sign(*ca.key)) {
        printSince(start, 1);
        return put(folder + '/' + name + ".info", octetsOf(ca.info)) ? 0 : 1;
    }
    std::fprintf(stderr, "%s\n", crl_fixture::whyNot(draft).c_str());
    return 1;
}

int read(const QString& folder, const char* name) {
    if (!provider::registerCrypto()) return 1;
    const Bytes info = get(folder + '/' + name + ".info");
    const auto list = crl::CrlView::open((folder + '/' + name + ".crl").toStdString());
    if (!list || !list->verify(info)) return 1;
    const auto start = Clock::now();
    constexpr std::size_t lookups = 1000;
    for (std::size_t i = 0; i < lookups; ++i) {
        profile::CrlInputEntry entry;
        const std::size_t place = i * 7919 % list->size();
        crl_fixture::Counting::fill(entry, place);
        if (list->find(entry.serial).value() != place || !list->entry(place)) return 1;
    }
    printSince(start, lookups);
    return 0;
}

} // namespace

bool makeAuthority(const QString& folder, const char* name) {
    if (!makeKey(folder, name)) return false;
    const crl_fixture::Ca ca = crl_fixture::makeCa(algorithmOf(name), storedKey(folder, name));
    const QByteArray configuration =
        "[ca]\ndefault_ca = it\n[it]\ndatabase = " + (folder + "/index.txt").toUtf8() +
        "\ndefault_md = default\ndefault_crl_days = 7\n"
        "crl_extensions = list\n[list]\n"
        "authorityKeyIdentifier = keyid\n";
    return put(fileOf(folder, name, ".pem"), pem("CERTIFICATE", ca.certificate.der)) &&
           put(folder + "/ca.cnf", configuration);
}

bool makeIndex(const QString& folder, int count) {
    QFile file(folder + "/index.txt");
    if (!file.open(QIODevice::WriteOnly)) return false;
    constexpr const char* reasons[] = {
        "", ",keyCompromise", "", ",affiliationChanged", ",superseded", ",cessationOfOperation"};
    profile::CrlInputEntry entry;
    for (int i = 0; i < count; ++i) {
        crl_fixture::Counting::fill(entry, static_cast<std::uint64_t>(i));
        const QByteArray reason = entry.reason < 0 ? "" : reasons[entry.reason];
        const QByteArray line = "R\t301231235959Z\t" + dayOf(entry.revokedAt) + reason + '\t' +
                                hexOf(entry.serial) + "\tunknown\t/CN=holder " +
                                QByteArray::number(i) + '\n';
        if (file.write(line) != line.size()) return false;
    }
    return true;
}

int child(int argc, char** argv) {
    if (argc == 5 && std::strcmp(argv[1], "write") == 0)
        return write(QString::fromUtf8(argv[2]), std::strtoull(argv[3], nullptr, 10), argv[4]);
    if (argc == 4 && std::strcmp(argv[1], "read") == 0)
        return read(QString::fromUtf8(argv[2]), argv[3]);
    return 2;
}

} // namespace bench_crl
