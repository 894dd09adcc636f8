// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "crypto/asn1/writer.h"
#include "crypto/gost/gost.h"
#include "crypto/provider/provider.h"
#include "model/authority/authority_values.h"
#include "model/files/atomic_file.h"
#include "model/text/viewer_text.h"
#include "model/verification/object_check.h"
#include "model/viewer/open_object.h"
#include "model/viewer/viewed_structure.h"
#include "tests/crypto/programs.h"
#include "tests/model/long_list.h"
#include "tests/model/register_fixture.h"

using namespace model;
using namespace model::test;

namespace {

namespace asn1 = crypto::asn1;
namespace profile = crypto::profile;

constexpr std::chrono::hours almaty(5);

QString golden(const char* name) {
    return QStringLiteral(KU_SOURCE_DIR "/tests/golden/") + QLatin1String(name);
}

Bytes contentOf(const QString& path) {
    return KU_OK(readWhole(path, 1u << 24));
}

const ViewedLine* find(const ViewedObject& object, ViewedTerm term) {
    for (const ViewedGroup& group : object.groups)
        for (const ViewedLine& line : group.lines)
            if (!line.detail && line.term == term) return &line;
    return nullptr;
}

QString said(const ViewedObject& object, ViewedTerm term) {
    const ViewedLine* line = find(object, term);
    return line ? text::textOf(*line, object.utcOffset) : QString();
}

const ViewedGroup* find(const ViewedObject& object, ViewedTitle title) {
    for (const ViewedGroup& group : object.groups)
        if (group.title == title) return &group;
    return nullptr;
}

/** "offset size" of every element, as openssl has it. */
QStringList elementsOf(const QString& path) {
    static const QRegularExpression line(
        QStringLiteral("^\\s*(\\d+):d=\\d+\\s+hl=\\s*(\\d+)\\s+l=\\s*(\\d+)"),
        QRegularExpression::MultilineOption);
    const auto ended = programs::run("openssl", {"asn1parse", "-inform", "DER", "-in", path});
    QStringList elements;
    for (auto found = line.globalMatch(QString::fromUtf8(ended.out)); found.hasNext();) {
        const auto one = found.next();
        elements += QStringLiteral("%1 %2")
                        .arg(one.captured(1))
                        .arg(one.captured(2).toULongLong() + one.captured(3).toULongLong());
    }
    return elements;
}

/** A P7B file of these. */
Bytes bundleOf(const Bytes& certificates, const Bytes& lists) {
    const auto held = [](unsigned number, const Bytes& octets) {
        return octets.empty() ? octets
                              : asn1::element(asn1::tag::contextConstructed(number), octets);
    };
    const Bytes none = asn1::element(asn1::tag::set, Bytes());
    return asn1::sequence(
        {asn1::oid("1.2.840.113549.1.7.2"),
         held(0, asn1::sequence({asn1::smallInteger(1), none,
                                 asn1::sequence({asn1::oid("1.2.840.113549.1.7.1")}),
                                 held(0, certificates), held(1, lists), none}))});
}

/** So many like this one, each of another serial number. */
Bytes certificatesLike(Bytes one, int count) {
    const Bytes serial = KU_OK(crypto::x509::Certificate::parse(one)).serial;
    const auto found = std::search(one.begin(), one.end(), serial.begin(), serial.end());
    Bytes all;
    for (int i = 0; i < count; ++i) {
        found[1] = std::uint8_t(i >> 8);
        found[2] = std::uint8_t(i);
        all.insert(all.end(), one.begin(), one.end());
    }
    return all;
}

/** It asks for two extensions, of which the state bodies' users get one, and another one. */
Bytes requestConfig() {
    return crypto::toBytes("[req]\nprompt=no\ndistinguished_name=dn\nreq_extensions=ext\n"
                           "[dn]\nCN=ТЕСТ\n[ext]\nkeyUsage=critical,digitalSignature\n"
                           "nsComment=\"hello\"\n");
}

} // namespace

/** The viewer's side of the model: every kind of object, and where each field stands. */
class TestViewer : public QObject {
    Q_OBJECT

private slots:
    void realOnes_data();
    void realOnes();
    void fieldsMarkTheirOctets_data();
    void fieldsMarkTheirOctets();
    void aBundleAndItsParts();
    void aSignatureSaysWhetherItHolds();
    void longListAtOnce();
    void whatIsDamagedHasItsOctets();
    void whatIsNone();
    void savedAndReadBack_data();
    void savedAndReadBack();
    void structures();
    void manyPartsOfAnObject();
    void longListInABundle();
    void extensionsBesideTheStructures();
    void everyWordThere();

private:
    ViewedObject open(const QString& path) {
        return KU_OK(
            openObject(path, std::chrono::duration_cast<std::chrono::seconds>(almaty), m_job));
    }
    QString file(const char* name, const Bytes& octets) {
        const QString path = m_files.filePath(QLatin1String(name));
        KU_OK(writeAtomically(path, octets));
        return path;
    }
    QString at(const char* name) const { return m_files.filePath(QLatin1String(name)); }
    void openssl(const QStringList& words) {
        const auto ended = programs::run("openssl", words);
        if (ended.code != 0) qFatal("%s", ended.error.constData());
    }
    /** An RSA key with a certificate of its own. */
    void makeSigner() {
        openssl({"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", at("key.pem"), "-out",
                 at("signer.pem"), "-subj", "/CN=Signer", "-days", "30"});
    }

    QTemporaryDir m_files;
    Job m_job;
};

void TestViewer::realOnes_data() {
    QTest::addColumn<ViewedKind>("kind");
    QTest::addColumn<int>("parts");
    QTest::newRow("prod_nca_rsa_2022.cer") << ViewedKind::Certificate << 0;
    QTest::newRow("test_user_gost2015_ind_2023.cer") << ViewedKind::Certificate << 0;
    QTest::newRow("test_nca_gost_2022_b.crl") << ViewedKind::Crl << 0;
    QTest::newRow("cms_sdk2004_active.der") << ViewedKind::Cms << 1;
    QTest::newRow("ocsp_resp_individual_2015.der") << ViewedKind::OcspResponse << 1;
    QTest::newRow("tsp_response.der") << ViewedKind::TimeStampResponse << -1;
}

void TestViewer::realOnes() {
    const QString path = QStringLiteral(KU_REAL_DIR "/") + QLatin1String(QTest::currentDataTag());
    if (!QFile::exists(path)) QSKIP("the real objects are not here");
    QFETCH(ViewedKind, kind);
    QFETCH(int, parts);
    const ViewedObject object = open(path);
    QVERIFY2(!object.fault, object.fault ? crypto::describe(*object.fault).c_str() : "");
    QCOMPARE(object.kind, kind);
    QVERIFY(!object.name.isEmpty());
    QVERIFY(object.groups.size() >= 2);
    if (parts >= 0) QVERIFY(int(object.parts.size()) >= parts);
    for (const ViewedPart& part : object.parts) {
        const ViewedObject inner = KU_OK(openPart(part, object.utcOffset, m_job));
        QVERIFY(!inner.fault);
        QCOMPARE(inner.kind, part.kind);
        QVERIFY(part.octets);
        QCOMPARE(KU_OK(octetsOf(object, *part.octets, 1u << 20)), part.encoded);
    }
    if (kind == ViewedKind::Cms)
        QVERIFY(std::holds_alternative<SignatureHolds>(find(object, ViewedTerm::Signature)->value));
    if (kind == ViewedKind::TimeStampResponse) { // the real one is of its document by SHA-1 alone
        const auto* fault = std::get_if<Error>(&find(object, ViewedTerm::Signature)->value);
        QVERIFY(fault && fault->code == ErrorCode::WeakSignature);
    }
    if (kind == ViewedKind::OcspResponse)
        QVERIFY(find(object, ViewedTitle::AnswerOn)->octets.has_value());
}

void TestViewer::fieldsMarkTheirOctets_data() {
    QTest::addColumn<QString>("path");
    for (const char* name : {"ucgo-user-gost2015.der", "nko-root-gost2004.der",
                             "ucgo-crl-gost2015.der", "nko-crl-gost2004.der"})
        QTest::newRow(name) << golden(name);
}

/** Each is one whole element by openssl's count, and holds what the line says. */
void TestViewer::fieldsMarkTheirOctets() {
    QFETCH(QString, path);
    const ViewedObject object = open(path);
    const QStringList elements = elementsOf(path);
    int marked = 0;
    for (const ViewedGroup& group : object.groups)
        for (const ViewedLine& line : group.lines) {
            const bool isElsewhere = !line.detail && line.term == ViewedTerm::ListNumber;
            if (isElsewhere) continue; // an extension, which has a line of its own
            const QString name = text::nameOf(line);
            QVERIFY2(line.octets.has_value(), qPrintable(name));
            const QString element =
                QStringLiteral("%1 %2").arg(line.octets->offset).arg(line.octets->size);
            QVERIFY2(elements.contains(element), qPrintable(name + u' ' + element));
            const Bytes octets = KU_OK(octetsOf(object, *line.octets, 1u << 16));
            const bool isName = line.detail && (line.detail->group == DetailGroup::Subject ||
                                                line.detail->group == DetailGroup::Issuer);
            if (isName) QVERIFY(crypto::textOf(octets).ends_with(line.detail->value.toStdString()));
            if (!line.detail && line.term == ViewedTerm::SerialNumber)
                QVERIFY(QString::fromStdString(crypto::toHex(octets))
                            .endsWith(std::get<QString>(line.value)));
            if (line.detail && line.detail->group == DetailGroup::Extensions) {
                const auto oid = asn1::oid(line.detail->oid.toStdString());
                QVERIFY(std::search(octets.begin(), octets.end(), oid.begin(), oid.end()) !=
                        octets.end());
            }
            ++marked;
        }
    QVERIFY(marked > 4);
}

void TestViewer::aBundleAndItsParts() {
    openssl(
        {"x509", "-inform", "DER", "-in", golden("nko-root-gost2015.der"), "-out", at("a.pem")});
    openssl({"x509", "-inform", "DER", "-in", golden("ucgo-ca-gost2015.der"), "-out", at("b.pem")});
    openssl({"crl", "-inform", "DER", "-in", golden("ucgo-crl-gost2015.der"), "-out", at("c.pem")});
    openssl({"crl2pkcs7", "-certfile", at("a.pem"), "-certfile", at("b.pem"), "-in", at("c.pem"),
             "-out", at("bundle.p7b")}); // PEM
    const ViewedObject bundle = open(at("bundle.p7b"));
    QCOMPARE(bundle.kind, ViewedKind::Bundle);
    QCOMPARE(bundle.parts.size(), std::size_t(3));
    QCOMPARE(bundle.parts[0].encoded, contentOf(golden("nko-root-gost2015.der")));
    QCOMPARE(bundle.parts[1].encoded, contentOf(golden("ucgo-ca-gost2015.der")));
    QCOMPARE(bundle.parts[2].kind, ViewedKind::Crl);
    QVERIFY(!find(bundle, ViewedTitle::Signer)); // nobody signed it
    const ViewedObject list = KU_OK(openPart(bundle.parts[2], {}, m_job));
    QCOMPARE(list.kind, ViewedKind::Crl);
    QVERIFY(list.list != nullptr);
}

void TestViewer::aSignatureSaysWhetherItHolds() {
    makeSigner();
    KU_OK(writeAtomically(at("document"), crypto::toBytes("the document")));
    const QStringList sign{
        "cms",    "-sign",       "-binary",  "-in", at("document"), "-signer", at("signer.pem"),
        "-inkey", at("key.pem"), "-outform", "DER", "-out"};
    openssl(QStringList(sign) << at("attached.p7s") << QStringLiteral("-nodetach"));
    openssl(QStringList(sign) << at("detached.p7s"));
    const ViewedObject attached = open(at("attached.p7s"));
    QCOMPARE(attached.kind, ViewedKind::Cms);
    QCOMPARE(attached.name, QStringLiteral("CN=Signer"));
    QVERIFY(std::holds_alternative<SignatureHolds>(find(attached, ViewedTerm::Signature)->value));
    QVERIFY(find(attached, ViewedTitle::Signer)->octets.has_value());
    QCOMPARE(said(attached, ViewedTerm::Document), QStringLiteral("12"));
    Bytes changed = contentOf(at("attached.p7s"));
    const Bytes word = crypto::toBytes("document");
    *std::search(changed.begin(), changed.end(), word.begin(), word.end()) ^= 1;
    const ViewedObject forged = open(file("forged.p7s", changed));
    const auto* fault = std::get_if<Error>(&find(forged, ViewedTerm::Signature)->value);
    QVERIFY(fault);
    QCOMPARE(fault->code, ErrorCode::ContentDiffers);
    const ViewedObject detached = open(at("detached.p7s"));
    const auto* missing = std::get_if<Error>(&find(detached, ViewedTerm::Signature)->value);
    QVERIFY(missing);
    QCOMPARE(missing->code, ErrorCode::ContentMissing);
    QVERIFY(find(detached, ViewedTerm::DocumentApart));
}

/** Whatever its length: so many lines and elements, the rest counted and looked up. */
void TestViewer::longListAtOnce() {
    constexpr int count = 200'000;
    const QString path =
        file("long.crl", longList(contentOf(golden("ucgo-crl-gost2015.der")), LongEntries{count}));
    const ViewedObject list = open(path);
    QVERIFY2(!list.fault, list.fault ? crypto::describe(*list.fault).c_str() : "");
    QCOMPARE(std::get<std::int64_t>(find(list, ViewedTerm::Entries)->value), std::int64_t(count));
    QCOMPARE(find(list, ViewedTitle::Entries)->lines.size(), mostViewedEntries + 1);
    QCOMPARE(std::get<std::int64_t>(find(list, ViewedTerm::EntriesBeyond)->value),
             std::int64_t(count) - std::int64_t(mostViewedEntries));
    QVERIFY(list.tree.isCut);
    QVERIFY(list.tree.nodes.size() <= mostViewedNodes);
    const auto last = KU_OK(findEntry(list, QStringLiteral("11 03 0D 40")));
    QVERIFY(last && last->detail->name == QLatin1String("11030d40"));
    QVERIFY(KU_OK(findEntry(list, QStringLiteral("11:00:00:01"))));
    QVERIFY(!KU_OK(findEntry(list, QStringLiteral("1200"))));
    QVERIFY(!KU_OK(findEntry(list, QStringLiteral("no number"))));
    Job stopped;
    stopped.cancel();
    QCOMPARE(openObject(path, {}, stopped).error().code, ErrorCode::Cancelled);
}

void TestViewer::whatIsDamagedHasItsOctets() {
    Bytes der = contentOf(golden("ucgo-user-gost2015.der"));
    der[9] = 0x55; // the version's INTEGER
    const ViewedObject damaged = open(file("damaged.cer", der));
    QVERIFY(damaged.fault.has_value());
    QVERIFY(damaged.groups.empty());
    QVERIFY(damaged.tree.nodes.size() > 5);
    QVERIFY(!damaged.hasStructure());
    QCOMPARE(KU_OK(octetsOf(damaged, {0, der.size()}, der.size())), der);
    QCOMPARE(KU_OK(octetsOf(damaged, {4, der.size()}, 3)), Bytes(der.begin() + 4, der.begin() + 7));
}

void TestViewer::whatIsNone() {
    const auto refusal = [this](const QString& path) {
        const auto opened = openObject(path, {}, m_job);
        return opened ? ErrorCode::Internal : opened.error().code;
    };
    QCOMPARE(refusal(QStringLiteral(KU_SOURCE_DIR "/README.md")), ErrorCode::MalformedDer);
    QCOMPARE(refusal(at("nowhere")), ErrorCode::FileNotReadable);
    makeSigner();
    openssl({"pkcs12", "-export", "-in", at("signer.pem"), "-inkey", at("key.pem"), "-out",
             at("keys.p12"), "-passout", "pass:x"});
    QCOMPARE(refusal(at("keys.p12")), ErrorCode::FileNotReadable);
}

void TestViewer::savedAndReadBack_data() {
    QTest::addColumn<bool>("isPem");
    QTest::newRow("DER") << false;
    QTest::newRow("PEM") << true;
}

void TestViewer::savedAndReadBack() {
    QFETCH(bool, isPem);
    for (const auto& [name, command] :
         {std::pair("ucgo-user-gost2015.der", "x509"), std::pair("ucgo-crl-gost2004.der", "crl")}) {
        const ViewedObject object = open(golden(name));
        KU_OK(saveObject(object, at("saved"), isPem));
        openssl({command, "-in", at("saved"), "-inform", isPem ? "PEM" : "DER", "-out",
                 at("back.der"), "-outform", "DER"});
        QCOMPARE(contentOf(at("back.der")), contentOf(golden(name)));
    }
}

void TestViewer::structures() {
    QTemporaryDir folder;
    FakeClock clock;
    clock.at = Time(std::chrono::seconds(1785000000));
    crypto::SystemRandom random;
    const Session session = KU_OK(
        workplace::create({folder.filePath("w"), QStringLiteral("Айгүл"), true, {1 << 10, 8, 1}},
                          Secret(std::string_view("long enough")), clock, random));
    const auto checked = [&](const QString& path, const StructureQuestion& question) {
        return KU_OK(structureOfViewed(session, open(path), question, m_job));
    };
    StructureQuestion any;
    any.today = QDate(2026, 7, 25);
    for (const char* id : {"ucgo-user-gost2015", "nko-root-gost2004", "ucgo-crl-gost2015"}) {
        const auto found = checked(golden(qPrintable(QLatin1String(id) + ".der")), any);
        QVERIFY(found);
        QCOMPARE(found->profile.id, std::string(id));
        QVERIFY(!found->isWanting());
    }
    StructureQuestion named = any;
    named.structure = "ucgo-ca-gost2015";
    const auto other = checked(golden("ucgo-user-gost2015.der"), named);
    QVERIFY(other && other->choice == StructureChoice::Named && other->isWanting());
    named.structure = "none-such";
    QCOMPARE(structureOfViewed(session, open(golden("ucgo-user-gost2015.der")), named, m_job)
                 .error()
                 .code,
             ErrorCode::UnknownStructure);
    StructureQuestion printed = any;
    printed.reading = profile::Reading::AsPrinted;
    QVERIFY(checked(golden("ucgo-user-gost2015.der"), printed));
    // A list that is too long to be held in memory is told by its head, and linted all the same.
    const QString path =
        file("huge.crl", longList(contentOf(golden("ucgo-crl-gost2015.der")), {60'000, 1}));
    const auto huge = checked(path, any);
    QVERIFY(huge);
    QCOMPARE(huge->profile.id, std::string("ucgo-crl-gost2015"));
    QVERIFY(huge->isWanting()); // of an entry that is beyond what is held
    // No structure is of a signature; it has a form, and each that it holds may follow one.
    const QString ber = QStringLiteral(KU_SOURCE_DIR "/tests/fuzz/corpus/der_tree/signed-ber.der");
    QVERIFY(!checked(ber, any));
    const auto form = KU_OK(formOfViewed(session, open(ber), any, m_job));
    QVERIFY(form && form->findings.empty());
    QCOMPARE(form->held.size(), std::size_t(1));
    QVERIFY(form->held.front().isOfNone() && form->cannotTell() && !form->isWanting());
    QVERIFY(!KU_OK(formOfViewed(session, open(golden("ucgo-user-gost2015.der")), any, m_job)));
    QVERIFY(KU_OK(structuresFor(ViewedKind::Crl)).size() >= 4);
    for (const StructureName& one : KU_OK(structuresFor(ViewedKind::Request)))
        QVERIFY(!one.isOfList);
}

/** So many are looked at, that there are more is said, and who waits can stop it at any of them. */
void TestViewer::manyPartsOfAnObject() {
    const Bytes like = contentOf(golden("ucgo-user-gost2015.der"));
    const auto plain = KU_OK(plainContext(nullptr));
    StructureQuestion named;
    named.structure = "ucgo-user-gost2015";
    const auto check = [&](int count, const StructureQuestion& question, Job& job) {
        return checkObject(crypto::object::Kind::Bundle,
                           bundleOf(certificatesLike(like, count), {}), question, plain, {}, job);
    };
    const ObjectCheck all = KU_OK(check(int(mostPartsChecked), named, m_job));
    QVERIFY(all.findings.empty() && !all.isWanting() && !all.cannotTell());
    const ObjectCheck some = KU_OK(check(int(mostPartsChecked) + 50, named, m_job));
    QCOMPARE(some.held.size(), mostPartsChecked);
    QCOMPARE(some.findings.size(), std::size_t(1));
    QCOMPARE(some.findings.front().code, std::string("held.unseen"));
    QCOMPARE(some.findings.front().place, std::string("201 … 250"));
    QVERIFY(!some.isWanting() && some.cannotTell());
    int begun = 0;
    Job* running = nullptr;
    Job stopped([&](Step, int done, int) {
        begun = done;
        if (done == 3) running->cancel();
    });
    running = &stopped;
    QCOMPARE(check(20, named, stopped).error().code, ErrorCode::Cancelled);
    QCOMPARE(begun, 3);
    // An edition that there is not is no matter of the algorithm.
    StructureQuestion edition;
    edition.edition = "none-such";
    QCOMPARE(check(1, edition, m_job).error().code, ErrorCode::UnknownStructure);
}

/** Told by its head, and of its entries linted once; of the file itself not all is seen. */
void TestViewer::longListInABundle() {
    const Bytes list = longList(contentOf(golden("ucgo-crl-gost2015.der")), {60'000, 1});
    QVERIFY(list.size() > mostLintedWhole);
    const ObjectCheck check = KU_OK(checkObject(crypto::object::Kind::Bundle, bundleOf({}, list),
                                                {}, KU_OK(plainContext(nullptr)), {}, m_job));
    QCOMPARE(check.held.size(), std::size_t(1));
    QCOMPARE(check.held.front().structure->profile.id, std::string("ucgo-crl-gost2015"));
    QVERIFY(check.held.front().isWanting()); // the last entry is later than the list
    QVERIFY(check.held.front().offset.has_value());
    QCOMPARE(check.findings.size(), std::size_t(1));
    QCOMPARE(check.findings.front().code, std::string("form.unseen"));
    QVERIFY(tellOfUnseen(check.findings));
}

void TestViewer::extensionsBesideTheStructures() {
    KU_OK(writeAtomically(at("request.cnf"), requestConfig()));
    openssl({"req", "-new", "-newkey", "rsa:2048", "-nodes", "-utf8", "-config", at("request.cnf"),
             "-keyout", at("key.pem"), "-outform", "DER", "-out", at("request.p10")});
    const ViewedObject request = open(at("request.p10"));
    QCOMPARE(request.kind, ViewedKind::Request);
    QVERIFY(std::holds_alternative<SignatureHolds>(find(request, ViewedTerm::Signature)->value));
    const auto* all = KU_OK(profilesIn(profile::Reading::AsRead));
    const auto structure = KU_OK(all->find("ucgo-user-gost2015", QDate(2026, 7, 25)));
    const auto beside = extensionsBeside(request, structure, all->authorityDefaults());
    QCOMPARE(beside.size(), structure.extensions.size() + 1); // nsComment
    QVERIFY(beside[0].asked && beside[0].given);              // keyUsage
    QCOMPARE(beside[0].asked->oid, QStringLiteral("2.5.29.15"));
    QVERIFY(text::givenText(*beside[0].given).contains(QStringLiteral("digitalSignature")));
    QVERIFY(beside[0].octets.has_value());
    QVERIFY(beside[1].asked && !beside[1].given);
    for (std::size_t i = 2; i < beside.size(); ++i)
        QVERIFY(!beside[i].asked && !text::givenText(*beside[i].given).isEmpty());
}

/** No value of an enumeration is without its words. */
void TestViewer::everyWordThere() {
    for (int term = 0; term <= int(ViewedTerm::ServiceText); ++term) {
        ViewedLine line;
        line.term = ViewedTerm(term);
        QVERIFY2(!text::nameOf(line).isEmpty(), qPrintable(QString::number(term)));
    }
    for (int title = 0; title <= int(ViewedTitle::AnswerOn); ++title) {
        ViewedGroup group;
        group.title = ViewedTitle(title);
        QVERIFY(!text::titleOf(group).isEmpty());
    }
    for (int kind = 0; kind <= int(ViewedKind::Pkcs12); ++kind)
        QVERIFY(!text::name(ViewedKind(kind)).isEmpty());
}

QTEST_GUILESS_MAIN(TestViewer)
#include "test_viewer.moc"
