// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "crypto/x509/path.h"

/** A root and one certificate, and lists of it, all made by the openssl program (`openssl ca`). */
namespace openssl_ca {

/** Midnight of that day of January 2026; the certificates are good from the first of it on. */
inline crypto::Time day(int number) {
    return crypto::Time(std::chrono::seconds(1767225600) + std::chrono::days(number - 1));
}

/** What the list says of the one certificate. */
struct Made {
    int number = 1;
    int base = 0; // a delta list's; 0: it is a full one
    int from = 1;
    int until = 31;
    QByteArray reason = {}; // `openssl ca`'s word; empty: not listed
    int revokedOn = 1;
};

class Ca {
public:
    Ca() {
        write("ca.cnf", configuration);
        write("index.txt", {});
        write("serial", "0F");
        run({"req", "-newkey", "rsa:2048", "-nodes", "-keyout", "ca.key", "-subj", "/CN=Root",
             "-out", "ca.csr"});
        run({"ca", "-config", "ca.cnf", "-batch", "-selfsign", "-extensions", "root", "-in",
             "ca.csr", "-startdate", "20260101000000Z", "-enddate", "21000101000000Z", "-notext",
             "-out", "ca.pem"});
        run({"req", "-newkey", "rsa:2048", "-nodes", "-keyout", "own.key", "-subj", "/CN=Holder",
             "-out", "own.csr"});
        run({"ca", "-config", "ca.cnf", "-batch", "-in", "own.csr", "-startdate", "20260101000000Z",
             "-enddate", "20990101000000Z", "-notext", "-out", "own.pem"});
    }

    crypto::x509::Certificate root() const { return certificate("ca.pem"); }
    /** Serial number 10 (hexadecimal). */
    crypto::x509::Certificate own() const { return certificate("own.pem"); }

    crypto::x509::Crl list(const Made& made) const {
        QByteArray index;
        if (!made.reason.isEmpty())
            index = "R\t20990101000000Z\t" + timeOf(made.revokedOn).mid(2) + ',' + made.reason +
                    "\t10\tunknown\t/CN=Holder\n";
        write("index.txt", index);
        write("crlnumber", QByteArray::number(made.number, 16).rightJustified(2, '0'));
        write("lists.cnf", QByteArray(configuration) + "2.5.29.27 = critical,DER:0201" +
                               QByteArray::number(made.base, 16).rightJustified(2, '0') + '\n');
        run({"ca", "-config", "lists.cnf", "-gencrl", "-crlexts", made.base ? "delta" : "full",
             "-crl_lastupdate", timeOf(made.from), "-crl_nextupdate", timeOf(made.until), "-out",
             "list.pem"});
        return crypto::x509::Crl::parse(octets("list.pem")).value();
    }

    /** An OCSP response of now, good for a day, signed by the CA itself; empty: it is not revoked.
     */
    crypto::Bytes response(const QByteArray& reason) const {
        write("index.txt",
              (reason.isEmpty() ? QByteArray("V\t20990101000000Z\t")
                                : "R\t20990101000000Z\t" + timeOf(8).mid(2) + ',' + reason) +
                  "\t10\tunknown\t/CN=Holder\n");
        run({"ocsp", "-issuer", "ca.pem", "-cert", "own.pem", "-no_nonce", "-reqout", "request"});
        run({"ocsp", "-index", "index.txt", "-CA", "ca.pem", "-rsigner", "ca.pem", "-rkey",
             "ca.key", "-reqin", "request", "-ndays", "1", "-noverify", "-respout", "response"});
        return octets("response");
    }

protected:
    void write(const char* name, const QByteArray& content) const {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("%s cannot be written", name);
        file.write(content);
    }
    crypto::Bytes octets(const char* name) const {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", name);
        return crypto::x509::readDerOrPem(crypto::toBytes(file.readAll().toStdString())).value();
    }
    crypto::x509::Certificate certificate(const char* name) const {
        return crypto::x509::Certificate::parse(octets(name)).value();
    }
    void run(const QStringList& arguments) const {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), arguments);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            qFatal("openssl %s: %s", qPrintable(arguments.join(' ')),
                   process.readAllStandardError().constData());
    }

private:
    static constexpr const char* configuration = R"([ca]
default_ca = one
[one]
database = index.txt
new_certs_dir = .
serial = serial
crlnumber = crlnumber
default_md = sha256
policy = any
private_key = ca.key
certificate = ca.pem
x509_extensions = holder
[any]
commonName = supplied
[root]
basicConstraints = critical,CA:TRUE
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
[holder]
keyUsage = critical,digitalSignature
authorityKeyIdentifier = keyid
[full]
authorityKeyIdentifier = keyid
[delta]
authorityKeyIdentifier = keyid
)";

    static QByteArray timeOf(int number) {
        return "202601" + QByteArray::number(number).rightJustified(2, '0') + "000000Z";
    }

    QTemporaryDir m_folder;
};

} // namespace openssl_ca
