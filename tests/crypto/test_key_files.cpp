// SPDX-License-Identifier: Apache-2.0
#include <map>

#include <QTest>

#include <openssl/provider.h>

#include "crypto/asn1/writer.h"
#include "crypto/keystore/pkcs12_protection.h"
#include "crypto/x509/sign.h"
#include "tests/crypto/key_file_fixture.h"
#include "tests/crypto/real_files.h"

using namespace crypto;
using fixture::derOf;
using namespace keystore;
using namespace key_files;

Q_DECLARE_METATYPE(crypto::Algorithm)
Q_DECLARE_METATYPE(crypto::keystore::FileKind)
Q_DECLARE_METATYPE(crypto::keystore::Style)

namespace {

const Secret& password() {
    static const Secret secret(std::string_view("Құпия-Parol 2026"));
    return secret;
}

/** Octets that count up: a file is a function of what went into it. */
class Counting final : public Random {
    Status fill(std::span<std::uint8_t> target) override {
        for (std::uint8_t& octet : target)
            octet = m_next++;
        return done();
    }
    std::uint8_t m_next = 1;
};

Result<Bytes> writeForm(const KeyEntry& entry, FileKind kind, Style style) {
    SystemRandom random;
    return writeKeyFile(entry, {kind, style}, password(), random);
}

/** "pbeWithSHA1And3-KeyTripleDES-CBC 1024 20": name, rounds, octets of salt. */
QString schemeText(const X509_ALGOR* scheme) {
    QString text = OBJ_nid2sn(OBJ_obj2nid(scheme->algorithm));
    auto* parts = static_cast<PBEPARAM*>(
        ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(PBEPARAM), scheme->parameter));
    if (!parts) return text;
    text += QStringLiteral(" %1 %2").arg(ASN1_INTEGER_get(parts->iter)).arg(parts->salt->length);
    PBEPARAM_free(parts);
    return text;
}

QStringList bagsText(const STACK_OF(PKCS12_SAFEBAG) * bags) {
    QStringList lines;
    for (int i = 0; i < sk_PKCS12_SAFEBAG_num(bags); ++i) {
        const PKCS12_SAFEBAG* bag = sk_PKCS12_SAFEBAG_value(bags, i);
        QString line = OBJ_nid2sn(PKCS12_SAFEBAG_get_nid(bag));
        if (PKCS12_SAFEBAG_get_nid(bag) == NID_pkcs8ShroudedKeyBag) {
            const X509_ALGOR* scheme = nullptr;
            X509_SIG_get0(PKCS12_SAFEBAG_get0_pkcs8(bag), &scheme, nullptr);
            line += u' ' + schemeText(scheme);
        }
        const STACK_OF(X509_ATTRIBUTE)* attributes = PKCS12_SAFEBAG_get0_attrs(bag);
        for (int k = 0; k < sk_X509_ATTRIBUTE_num(attributes); ++k) {
            X509_ATTRIBUTE* one = sk_X509_ATTRIBUTE_value(attributes, k);
            const ASN1_TYPE* value = X509_ATTRIBUTE_get0_type(one, 0);
            const ASN1_STRING* octets = value->value.asn1_string;
            line += QStringLiteral("; %1 %2 %3")
                        .arg(OBJ_nid2sn(OBJ_obj2nid(X509_ATTRIBUTE_get0_object(one))))
                        .arg(value->type)
                        .arg(QString::fromLatin1(
                            QByteArray(reinterpret_cast<const char*>(octets->data), octets->length)
                                .toHex()));
        }
        lines += line;
    }
    return lines;
}

/** A PKCS#12 file's parts, bags, attributes and schemes, a line each; OpenSSL reads it. */
QStringList structureOf(const Bytes& file, const std::string& word) {
    static OSSL_LIB_CTX* const old = [] {
        OSSL_LIB_CTX* fresh = OSSL_LIB_CTX_new();
        OSSL_PROVIDER_load(fresh, "default");
        OSSL_PROVIDER_load(fresh, "legacy");
        return fresh;
    }();
    const std::uint8_t* place = file.data();
    PKCS12* store = d2i_PKCS12(nullptr, &place, long(file.size()));
    const ASN1_INTEGER* rounds = nullptr;
    const ASN1_OCTET_STRING* salt = nullptr;
    const X509_ALGOR* digest = nullptr;
    PKCS12_get0_mac(nullptr, &digest, &salt, &rounds, store);
    QStringList lines{QStringLiteral("MAC %1 %2 %3")
                          .arg(OBJ_nid2sn(OBJ_obj2nid(digest->algorithm)))
                          .arg(ASN1_INTEGER_get(rounds))
                          .arg(salt->length)};
    STACK_OF(PKCS7)* parts = PKCS12_unpack_authsafes(store);
    for (int i = 0; i < sk_PKCS7_num(parts); ++i) {
        PKCS7* part = sk_PKCS7_value(parts, i);
        STACK_OF(PKCS12_SAFEBAG)* bags = nullptr;
        QString line = OBJ_nid2sn(OBJ_obj2nid(part->type));
        if (PKCS7_type_is_data(part)) {
            bags = PKCS12_unpack_p7data(part);
        } else {
            PKCS7_ENC_CONTENT* sealed = part->d.encrypted->enc_data;
            line += u' ' + schemeText(sealed->algorithm);
            bags = static_cast<STACK_OF(PKCS12_SAFEBAG)*>(PKCS12_item_decrypt_d2i_ex(
                sealed->algorithm, ASN1_ITEM_rptr(PKCS12_SAFEBAGS), word.data(), int(word.size()),
                sealed->enc_data, 1, old, nullptr));
        }
        lines += line;
        lines += bagsText(bags);
        sk_PKCS12_SAFEBAG_pop_free(bags, PKCS12_SAFEBAG_free);
    }
    sk_PKCS7_pop_free(parts, PKCS7_free);
    PKCS12_free(store);
    return lines;
}

} // namespace

/** Keys of holders and the files that they go into. */
class TestKeyFiles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(provider::registerCrypto()); }
    void generatedKeysSign();
    void sizesThatAreNone();
    void readKeysAgain();
    void rsaNumbersThatDoNotFit();
    void roundTrip_data();
    void roundTrip();
    void whatCannotBeWritten();
    void sameInputsSameOctets();
    void tampered_data();
    void tampered();
    void derivesAsOpenSsl();
    void structureOfToday();
    void structureOfOldTools_data();
    void structureOfOldTools();
    void fileNames();
};

void TestKeyFiles::generatedKeysSign() {
    for (const Algorithm algorithm : {Algorithm::Gost2004, Algorithm::Gost2015, Algorithm::Rsa}) {
        const SoftwareKey& key = holderOf(algorithm).key;
        QCOMPARE(key.algorithm(), algorithm);
        const Bytes part = asn1::sequence({asn1::smallInteger(1)});
        const auto whole = x509::signWhole(part, *key.signer().value());
        QVERIFY(whole);
        QVERIFY(x509::verifySigned(*whole, key.publicKeyInfo()));
        QVERIFY(!x509::verifySigned(*whole, freshPair(algorithm).publicKeyInfo()));
    }
    QCOMPARE(EVP_PKEY_get_bits(
                 provider::publicKeyFromInfo(holderOf(Algorithm::Rsa).key.publicKeyInfo())->get()),
             2048);
}

void TestKeyFiles::sizesThatAreNone() {
    SystemRandom random;
    for (const unsigned bits : {0u, 1024u, 8192u})
        QCOMPARE(generateKey(Algorithm::Rsa, bits, random).error().code, ErrorCode::BadArgument);
    QCOMPARE(generateKey(Algorithm::Gost2015, 512, random).error().code, ErrorCode::BadArgument);
    QCOMPARE(
        EVP_PKEY_get_bits(provider::publicKeyFromInfo(
                              generateKey(Algorithm::Rsa, 4096, random).value().publicKeyInfo())
                              ->get()),
        4096);
}

void TestKeyFiles::readKeysAgain() {
    for (const Algorithm algorithm : {Algorithm::Gost2004, Algorithm::Gost2015, Algorithm::Rsa}) {
        const SoftwareKey& key = holderOf(algorithm).key;
        const Secret info = key.privateKeyInfo();
        const auto again = SoftwareKey::read(info.view());
        QVERIFY(again && isSameKey(*again, key));
        QCOMPARE(again->publicKey(), key.publicKey());
        const std::uint8_t* place = info.view().data();
        const provider::EvpKey native(d2i_AutoPrivateKey(nullptr, &place, long(info.size())));
        QVERIFY(native); // OpenSSL reads what we wrote, and it has the same public key
        QCOMPARE(derOf(native.get(), i2d_PUBKEY), key.publicKeyInfo());
        QVERIFY(!SoftwareKey::read(info.view().first(info.size() - 1)));
    }
    QCOMPARE(SoftwareKey::read(*fromHex("302e020100300506032b657004220420"
                                        "00112233445566778899aabbccddeeff"
                                        "00112233445566778899aabbccddeeff"))
                 .error()
                 .code,
             ErrorCode::UnsupportedAlgorithm); // Ed25519
}

// A private exponent or prime that is not the modulus' own.
void TestKeyFiles::rsaNumbersThatDoNotFit() {
    const Secret info = holderOf(Algorithm::Rsa).key.privateKeyInfo();
    for (const std::size_t fromTheEnd : {200u, 330u, 700u}) {
        Secret wrong = info.clone();
        wrong.data()[wrong.size() - fromTheEnd] ^= 0x10;
        const auto key = SoftwareKey::read(wrong.view());
        // A wrong CRT number alone is mended by the exponent; what comes out signs as it should.
        QVERIFY(!key || x509::signWhole(asn1::sequence({asn1::null()}), *key->signer().value()));
    }
    Secret modulus = info.clone();
    modulus.data()[60] ^= 1;
    QCOMPARE(SoftwareKey::read(modulus.view()).error().code, ErrorCode::BadKey);
    ERR_clear_error();
}

void TestKeyFiles::roundTrip_data() {
    QTest::addColumn<Algorithm>("algorithm");
    QTest::addColumn<FileKind>("kind");
    QTest::addColumn<Style>("style");
    const std::pair<const char*, Algorithm> algorithms[] = {
        {"2004", Algorithm::Gost2004}, {"2015", Algorithm::Gost2015}, {"RSA", Algorithm::Rsa}};
    for (const auto& [name, algorithm] : algorithms) {
        QTest::addRow("%s, today", name) << algorithm << FileKind::Pkcs12 << Style::Today;
        QTest::addRow("%s, old tools", name) << algorithm << FileKind::Pkcs12 << Style::OldTools;
    }
    QTest::newRow("RSA, JKS") << Algorithm::Rsa << FileKind::Jks << Style::Today;
}

void TestKeyFiles::roundTrip() {
    QFETCH(Algorithm, algorithm);
    QFETCH(FileKind, kind);
    QFETCH(Style, style);
    const Holder& holder = holderOf(algorithm);
    const auto file = writeForm(holder.entry(), kind, style);
    QVERIFY(file);
    const auto store = openKeyFile(*file, password());
    QVERIFY(store);
    QVERIFY(isSame(*store, holder));
    QCOMPARE(store->name, toHex(x509::keyIdentifier(holder.certificate.publicKeyBits)));
    for (const char* wrong : {"құпия-Parol 2026", "Құпия-Parol 2026 ", ""})
        QCOMPARE(openKeyFile(*file, Secret(std::string_view(wrong))).error().code,
                 ErrorCode::DecryptionFailed);
    const Secret info = holder.key.privateKeyInfo();
    const ByteView tail = info.view().last(32);
    QVERIFY(std::search(file->begin(), file->end(), tail.begin(), tail.end()) == file->end());
    const auto alone = writeForm({holder.key, holder.certificate}, kind, style);
    QVERIFY(openKeyFile(*alone, password())->chain.empty());
    ERR_clear_error();
}

void TestKeyFiles::whatCannotBeWritten() {
    const Holder& rsa = holderOf(Algorithm::Rsa);
    const Holder& gost = holderOf(Algorithm::Gost2015);
    SystemRandom random;
    for (const FileKind kind : {FileKind::Pkcs12, FileKind::Jks}) {
        QCOMPARE(writeForm({rsa.key, gost.certificate}, kind, Style::Today).error().code,
                 ErrorCode::KeyMismatch);
        QCOMPARE(writeKeyFile(rsa.entry(), {kind, Style::Today}, Secret(), random).error().code,
                 ErrorCode::ValueMissing);
    }
    QCOMPARE(writeForm(gost.entry(), FileKind::Jks, Style::Today).error().code,
             ErrorCode::UnsupportedAlgorithm);
    const Secret noUtf8(std::string_view("Latin\xfc"
                                         "1234"));
    QCOMPARE(writeJks(rsa.entry(), noUtf8, random).error().code, ErrorCode::BadArgument);
    QVERIFY(isWeak({FileKind::Jks, Style::Today}));
    QVERIFY(isWeak({FileKind::Pkcs12, Style::OldTools}));
    QVERIFY(!isWeak({FileKind::Pkcs12, Style::Today}));
}

void TestKeyFiles::sameInputsSameOctets() {
    const Holder& holder = holderOf(Algorithm::Rsa);
    for (const FileForm form :
         {FileForm{FileKind::Pkcs12, Style::Today}, FileForm{FileKind::Pkcs12, Style::OldTools},
          FileForm{FileKind::Jks, Style::Today}}) {
        Counting one, two;
        const Bytes file = writeKeyFile(holder.entry(), form, password(), one).value();
        QCOMPARE(writeKeyFile(holder.entry(), form, password(), two).value(), file);
        QVERIFY(writeForm(holder.entry(), form.kind, form.style).value() != file);
    }
}

void TestKeyFiles::tampered_data() {
    roundTrip_data();
}

// One bit turned, anywhere; the file cut short: never opened.
void TestKeyFiles::tampered() {
    QFETCH(Algorithm, algorithm);
    QFETCH(FileKind, kind);
    QFETCH(Style, style);
    const Bytes file = writeForm(holderOf(algorithm).entry(), kind, style).value();
    const bool isSlow = kind == FileKind::Pkcs12 && style == Style::Today;
    const std::size_t step = isSlow ? file.size() / 5 : 23;
    for (std::size_t place = 4; place < file.size(); place += step) {
        Bytes wrong = file;
        wrong[place] ^= 0x04;
        const auto opened = openKeyFile(wrong, password());
        // A length's octet in BER may say the same in another way; then it is the same, whole.
        QVERIFY2(!opened || isSame(*opened, holderOf(algorithm)),
                 qPrintable(QString::number(place)));
        if (place > 60 && place < file.size() - 100) QVERIFY(!opened);
        QVERIFY(!openKeyFile(ByteView(file).first(place), password()));
    }
    ERR_clear_error();
}

// RFC 7292 B, for keys shorter and longer than the digest.
void TestKeyFiles::derivesAsOpenSsl() {
    const std::string_view text = textOf(password().view());
    const Secret wide = widePassword(password()).value();
    Bytes salt(20, 0xf7);
    for (const EVP_MD* digest : {EVP_sha1(), EVP_sha256(), EVP_sha512()})
        for (const std::size_t size : {5u, 20u, 24u, 64u, 150u})
            for (const KeyUse use : {KeyUse::Encryption, KeyUse::InitialValue, KeyUse::Mac}) {
                const auto ours = deriveKey(wide, {digest, salt, 3}, use, size);
                Bytes theirs(size);
                QCOMPARE(PKCS12_key_gen_utf8(text.data(), int(text.size()), salt.data(),
                                             int(salt.size()), int(use), 3, int(size),
                                             theirs.data(), digest),
                         1);
                QVERIFY(equalInConstantTime(ours->view(), theirs));
            }
}

void TestKeyFiles::structureOfToday() {
    const Holder& holder = holderOf(Algorithm::Gost2015);
    const Bytes file = writeForm(holder.entry(), FileKind::Pkcs12, Style::Today).value();
    const QStringList lines = structureOf(file, std::string(textOf(password().view())));
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines[0], "MAC SHA256 1200000 16");
    QCOMPARE(lines[1], "pkcs7-data");
    QVERIFY(lines[2].startsWith("pkcs8ShroudedKeyBag PBES2; localKeyID 4 "));
    QCOMPARE(lines[3], "pkcs7-encryptedData PBES2");
    QVERIFY(lines[4].startsWith("certBag; localKeyID 4 "));
    QCOMPARE(lines[5], "certBag"); // the issuers have no name: nobody takes one for the holder's
}

void TestKeyFiles::structureOfOldTools_data() {
    QTest::addColumn<QString>("file");
    for (const QString& name : real::names("*.p12"))
        QTest::newRow(qPrintable(name)) << name;
    if (!real::isHere()) QTest::newRow("none") << "";
}

// The real files, and what we write of the key and certificate in each, are built alike.
void TestKeyFiles::structureOfOldTools() {
    if (!real::isHere()) QSKIP("skipped: the folder of real objects is absent");
    QFETCH(QString, file);
    const Bytes real = real::read(file);
    const Secret word(std::string_view("Qwerty12"));
    const auto store = openKeyFile(real, word);
    QVERIFY(store);
    QVERIFY(store->chain.empty());
    SystemRandom random;
    const auto ours = writeKeyFile({store->key, store->certificate},
                                   {FileKind::Pkcs12, Style::OldTools}, word, random);
    QVERIFY(ours);
    const QStringList theirs = structureOf(real, "Qwerty12");
    QCOMPARE(theirs.size(), 5);
    QCOMPARE(theirs[3], "pkcs7-encryptedData PBE-SHA1-RC2-40 1024 20");
    QStringList expected = theirs;
    expected[3] = "pkcs7-encryptedData PBE-SHA1-3DES 1024 20"; // our one difference
    QCOMPARE(structureOf(*ours, "Qwerty12"), expected);
    QVERIFY(store->name == toHex(*store->certificate.subjectKeyIdentifier()));
    QCOMPARE(openKeyFile(*ours, word)->name, store->name);
}

void TestKeyFiles::fileNames() {
    const Holder& gost = holderOf(Algorithm::Gost2004);
    const Holder& rsa = holderOf(Algorithm::Rsa);
    QCOMPARE(suggestedFileName(gost.entry(), FileKind::Pkcs12),
             "GOSTKNCA_" + friendlyNameOf(gost.certificate) + ".p12");
    QCOMPARE(suggestedFileName(rsa.entry(), FileKind::Jks),
             "RSAKNCA_" + friendlyNameOf(rsa.certificate) + ".jks");
}

QTEST_GUILESS_MAIN(TestKeyFiles)
#include "test_key_files.moc"
