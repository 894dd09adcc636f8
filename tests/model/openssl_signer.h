// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QDateTime>

#include <openssl/cms.h>

#include "tests/crypto/openssl_ca.h"

/** Documents signed and stamped by the openssl program, under openssl_ca's root. */
namespace openssl_signer {

class Signer : public openssl_ca::Ca {
public:
    Signer() {
        write("stamper.cnf", "[stamper]\nkeyUsage = critical,digitalSignature\n"
                             "extendedKeyUsage = critical,timeStamping\n"
                             "authorityKeyIdentifier = keyid\n"
                             "[tsa]\nserial = stamps\ncrypto_device = builtin\n"
                             "default_policy = 1.2.398.3.3.2.6.4\ndigests = sha1, sha256\n"
                             "signer_digest = sha256\n");
        write("stamps", "01\n");
        run({"req", "-newkey", "rsa:2048", "-nodes", "-keyout", "stamper.key", "-subj",
             "/CN=Stamper", "-out", "stamper.csr"});
        run({"ca", "-config", "ca.cnf", "-batch", "-extfile", "stamper.cnf", "-extensions",
             "stamper", "-in", "stamper.csr", "-startdate", "20260101000000Z", "-enddate",
             "20990101000000Z", "-notext", "-out", "stamper.pem"});
    }

    /** The holder's status by one who may answer for the root; serial number 12 (hexadecimal). */
    crypto::Bytes responseOfDelegate() {
        write("delegate.cnf", "[delegate]\nkeyUsage = critical,digitalSignature\n"
                              "extendedKeyUsage = OCSPSigning\nauthorityKeyIdentifier = keyid\n");
        write("serial", "12\n");
        write("index.txt", {});
        run({"req", "-newkey", "rsa:2048", "-nodes", "-keyout", "delegate.key", "-subj",
             "/CN=Delegate", "-out", "delegate.csr"});
        run({"ca", "-config", "ca.cnf", "-batch", "-extfile", "delegate.cnf", "-extensions",
             "delegate", "-in", "delegate.csr", "-startdate", "20260101000000Z", "-enddate",
             "20990101000000Z", "-notext", "-out", "delegate.pem"});
        write("index.txt", "V\t20990101000000Z\t\t10\tunknown\t/CN=Holder\n");
        run({"ocsp", "-issuer", "ca.pem", "-cert", "own.pem", "-no_nonce", "-reqout", "request"});
        run({"ocsp", "-index", "index.txt", "-CA", "ca.pem", "-rsigner", "delegate.pem", "-rkey",
             "delegate.key", "-reqin", "request", "-ndays", "1", "-noverify", "-respout",
             "response"});
        return octets("response");
    }
    /** A list of this moment, at which that serial number was revoked; empty: for no reason. */
    crypto::x509::Crl revoking(const QByteArray& serial, const QByteArray& reason,
                               crypto::Time at) const {
        const QByteArray time =
            QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC)
                .toString(QStringLiteral("yyyyMMddHHmmss"))
                .toLatin1() +
            'Z';
        write("index.txt", "R\t20990101000000Z\t" + time.mid(2) +
                               (reason.isEmpty() ? QByteArray() : ',' + reason) + '\t' + serial +
                               "\tunknown\t/CN=Revoked\n");
        write("crlnumber", "07");
        run({"ca", "-config", "ca.cnf", "-gencrl", "-crlexts", "full", "-crl_lastupdate",
             QString::fromLatin1(time), "-crl_nextupdate", "20981231000000Z", "-out", "list.pem"});
        return crypto::x509::Crl::parse(octets("list.pem")).value();
    }

    crypto::x509::Certificate stamper() const { return certificate("stamper.pem"); }

    /** By the holder; the root's certificate is in it as well, as many programs put it. */
    crypto::Bytes sign(const QByteArray& document, bool isDetached) const {
        write("document", document);
        QStringList words{"cms",     "-sign",    "-binary", "-in",  "document", "-signer",
                          "own.pem", "-inkey",   "own.key", "-md",  "sha256",   "-certfile",
                          "ca.pem",  "-outform", "DER",     "-out", "signature"};
        if (!isDetached) words += "-nodetach";
        run(words);
        return octets("signature");
    }
    /** RFC 3161, of now. */
    crypto::Bytes stamp(const crypto::Bytes& stamped, const QString& digest = "sha256") const {
        write("stamped",
              QByteArray(reinterpret_cast<const char*>(stamped.data()), qsizetype(stamped.size())));
        run({"ts", "-query", "-data", "stamped", '-' + digest, "-cert", "-out", "query"});
        run({"ts", "-reply", "-queryfile", "query", "-signer", "stamper.pem", "-inkey",
             "stamper.key", "-config", "stamper.cnf", "-section", "tsa", "-token_out", "-out",
             "token"});
        return octets("token");
    }
    /** The same signature with a time stamp over it, as CAdES-T has it. */
    crypto::Bytes stampedSignature(const crypto::Bytes& signature,
                                   const QString& digest = "sha256") const {
        const unsigned char* read = signature.data();
        const std::unique_ptr<CMS_ContentInfo, void (*)(CMS_ContentInfo*)> content(
            d2i_CMS_ContentInfo(nullptr, &read, long(signature.size())), CMS_ContentInfo_free);
        CMS_SignerInfo* signer = sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(content.get()), 0);
        const ASN1_OCTET_STRING* value = CMS_SignerInfo_get0_signature(signer);
        const unsigned char* data = ASN1_STRING_get0_data(value);
        const crypto::Bytes token = stamp({data, data + ASN1_STRING_length(value)}, digest);
        CMS_unsigned_add1_attr_by_txt(signer, "1.2.840.113549.1.9.16.2.14", V_ASN1_SEQUENCE,
                                      token.data(), int(token.size()));
        unsigned char* made = nullptr;
        const int length = i2d_CMS_ContentInfo(content.get(), &made);
        const crypto::Bytes whole(made, made + length);
        OPENSSL_free(made);
        return whole;
    }
    /** A P7B file of the root's certificate. */
    crypto::Bytes bundle() const {
        run({"crl2pkcs7", "-nocrl", "-certfile", "ca.pem", "-outform", "DER", "-out", "bundle"});
        return octets("bundle");
    }
};

} // namespace openssl_signer
