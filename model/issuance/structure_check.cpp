// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/structure_check.h"

#include <algorithm>

#include "crypto/provider/algorithms.h"
#include "crypto/x509/contents.h"
#include "model/access/clock_guard.h"
#include "model/authority/ca_findings.h"
#include "model/issuance/issuer_proof.h"
#include "model/issuance/structure_values.h"
#include "model/register/stored_names.h"
#include "token/medium_type.h"

namespace model {

namespace profile = crypto::profile;
namespace x509 = crypto::x509;

namespace {

const QString ofKey = QStringLiteral("key");
const QString ofCa = QStringLiteral("ca");

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString day(Time time) {
    return civilDay(time, std::chrono::seconds(0)).toString(Qt::ISODate);
}

/** "keyEncipherment; digitalSignature"; octets where there are no words. */
QString wordsOf(const x509::Extension& extension) {
    const auto lines = x509::contentsOf(extension);
    if (!lines) return text(crypto::toHex(extension.value));
    QStringList words;
    for (const x509::ContentsLine& line : *lines)
        words += line.value.empty() || line.term.empty() ? text(line.term + line.value)
                                                         : text(line.term + ": " + line.value);
    return words.join(QStringLiteral("; "));
}

/** One pass over an order. */
class Check {
public:
    Check(Desk& desk, const StructureOrder& order, const StructureGround& ground)
        : m_desk(desk)
        , m_order(order)
        , m_ground(ground) {}

    Result<OrderCheck> run() {
        KU_CHECK(ofTheCa());
        const auto form = formOf(m_ground.structure, m_ground.known);
        auto read = readValues(m_ground.structure, form, m_order.values, *m_ground.rules,
                               m_desk.session.training, m_ground.today);
        m_check.findings.insert(m_check.findings.end(), read.findings.begin(), read.findings.end());
        m_check.values = std::move(read.values);
        m_check.domains = std::move(read.domains);
        m_check.place = placeIn(m_ground.structure, m_check.values);
        for (const FormField& field : form)
            if (field.name == storageValue) m_storageClause = field.clause;
        const auto key = readKey(m_order.key);
        if (!key) {
            add(FindingCode::KeyUnreadable, ofKey, {text(crypto::nameOf(key.error().code))});
            return std::move(m_check);
        }
        KU_CHECK(ofTheKey(*key));
        KU_CHECK(ofTheMedium(*key));
        KU_CHECK(ofTheStorage(*key));
        KU_CHECK(ofTheCertificate(*key));
        return std::move(m_check);
    }

private:
    void add(FindingCode code, const QString& field, const QStringList& arguments = {}) {
        Finding found =
            m_ground.rules->finding(code, {m_desk.session.training}, 0, field, arguments);
        if (found.clause.isEmpty()) found.clause = text(m_ground.structure.clause);
        m_check.findings.push_back(std::move(found));
    }
    /** Of the row that lists where keys may be kept. */
    void addOfStorage(FindingCode code, const QString& field, const QStringList& arguments) {
        add(code, field, arguments);
        if (!m_storageClause.isEmpty()) m_check.findings.back().clause = m_storageClause;
    }
    Status ofTheCa() {
        const CaGeneration& ca = m_ground.ca;
        if (!ca.active || !issuesBy(ca, m_ground.structure, m_ground.known))
            add(FindingCode::CaNotFitting, ofCa, {ca.name});
        KU_TRY(auto near, caFindings(m_desk.session, ca));
        for (Finding& one : near) {
            one.field = ofCa;
            m_check.findings.push_back(std::move(one));
        }
        return done();
    }
    Status ofTheKey(const OrderKey& key) {
        const bool isFile = !key.file.empty();
        if (m_ground.structure.isCa() && !isFile) add(FindingCode::NeedsRequest, ofKey);
        if (!m_ground.structure.isCa() && key.source == QStringLiteral("certificate"))
            add(FindingCode::KeyUnreadable, ofKey, {QStringLiteral("PKCS#10")});
        m_check.subject = text(x509::displayName(key.subject));
        if (!key.isKnown()) return done();
        if (!key.isProven) add(FindingCode::ProofFails, ofKey);
        const auto read = crypto::provider::readPublicKeyInfo(key.publicKeyInfo);
        const Algorithm needed = m_ground.structure.algorithm;
        if (!read || read->algorithm != needed) {
            add(FindingCode::KeyAlgorithmDiffers, ofKey,
                {read ? text(storedName(read->algorithm)) : text(read.error().detail),
                 text(storedName(needed))});
            return done();
        }
        ofItsSize(key);
        if (m_ground.structure.isCa()) KU_CHECK(ofTheAuthority(key));
        KU_TRY(const auto certified,
               m_desk.reg().certificates().serialOfKey(m_ground.ca.id, read->octets));
        if (certified) add(FindingCode::KeyCertified, ofKey, {text(crypto::toHex(*certified))});
        return done();
    }
    /** Of another CA, and of none but a CA; what is no request shows by itself who has its key. */
    Status ofTheAuthority(const OrderKey& key) {
        KU_TRY(const auto root, x509::Certificate::parse(m_ground.ca.certificate));
        if (key.subjectDer == root.subjectDer || key.publicKeyInfo == root.publicKeyInfo)
            add(FindingCode::AuthorityIsIssuer, ofKey);
        if (!key.certificate) return done();
        const x509::Certificate& given = *key.certificate;
        if (!given.isCa() || !given.maySignCertificatesAndLists())
            add(FindingCode::CertificateNotCa, ofKey);
        const Time now = m_desk.reg().now();
        if (now < given.notBefore || given.notAfter < now)
            add(FindingCode::CertificateNotInDate, ofKey,
                {day(given.notBefore), day(given.notAfter)});
        if (given.isSelfIssued()) return done(); // ProofFails says it
        KU_TRY(const bool isSigned, isSignedByKnown(given, key.beside));
        if (!isSigned) add(FindingCode::CertificateUnproven, ofKey);
        return done();
    }
    Result<bool> isSignedByKnown(const x509::Certificate& given,
                                 const std::vector<x509::Certificate>& beside) const {
        std::vector<x509::Certificate> known;
        KU_TRY(const auto generations, m_desk.reg().authorities().list());
        for (const CaGeneration& one : generations)
            if (auto parsed = x509::Certificate::parse(one.certificate))
                known.push_back(std::move(*parsed));
        return isVouchedFor(given, known, beside);
    }
    void ofItsSize(const OrderKey& key) {
        const auto& sizes = m_ground.structure.keyBits;
        const int bits = modulusBits(key.publicKeyInfo);
        if (sizes.empty() || std::find(sizes.begin(), sizes.end(), bits) != sizes.end()) return;
        QStringList wanted;
        for (const int size : sizes)
            wanted += QString::number(size);
        add(FindingCode::KeySizeDiffers, ofKey,
            {QString::number(bits), wanted.join(QStringLiteral(", "))});
    }
    /** Closed template, algorithm, storage: and the key really is where the certificate says. */
    Status ofTheStorage(const OrderKey& key) {
        const auto storages = m_ground.structure.keyStorages();
        const auto chosen = m_check.values.find(storageValue);
        const profile::Choice* storage =
            chosen == m_check.values.end() ? nullptr : storageOf(storages, chosen->second);
        if (!storage) return done();
        const QStringList name = {text(storage->titles.kk), text(storage->titles.ru),
                                  text(storage->titles.en)};
        const KeyPlace place = placeOf(storage);
        const bool isFile = place == KeyPlace::Pkcs12 || place == KeyPlace::Jks;
        const bool isMedium = place == KeyPlace::Token || place == KeyPlace::Card;
        if (place == KeyPlace::Cloud)
            addOfStorage(FindingCode::KeyStorageCloud, text(storageValue), name);
        else if ((key.source == QStringLiteral("key-file") && !isFile) ||
                 (key.source == QStringLiteral("medium") && !isMedium) ||
                 (!m_mediumStorage.empty() && m_mediumStorage != storage->oid))
            addOfStorage(FindingCode::KeyStorageDiffers, text(storageValue), name);
        return done();
    }
    /** All that it could only refuse once its PIN was asked for. */
    Status ofTheMedium(const OrderKey& key) {
        if (key.source != QStringLiteral("medium")) return done();
        KU_TRY(const token::Medium medium, m_desk.media.info(key.mediumSerial.toStdString()));
        const Algorithm needed = m_ground.structure.algorithm;
        const auto& able = medium.algorithms;
        if (std::find(able.begin(), able.end(), needed) == able.end())
            add(FindingCode::MediumCannot, ofKey, {text(storedName(needed))});
        const auto storages = m_ground.structure.keyStorages();
        // The software medium of training is none of the Order's; it may stand for any.
        const bool mayBeAny = medium.software && !medium.type.isKnown();
        if (storages.empty() || mayBeAny) return done();
        if (!medium.type.isKnown()) return ofTheUnknown();
        const token::MediumTypeName& type = medium.type;
        if (storageOf(storages, medium.keyStorageOid))
            m_mediumStorage = medium.keyStorageOid;
        else
            addOfStorage(FindingCode::KeyStorageNotOffered, ofKey,
                         {text(type.kk), text(type.ru), text(type.en)});
        return done();
    }
    Status ofTheUnknown() {
        KU_TRY(const auto types, token::loadMediumTypes());
        QStringList kk, ru, en;
        for (const token::MediumType& one : types) {
            kk += text(one.name.kk);
            ru += text(one.name.ru);
            en += text(one.name.en);
        }
        const QString comma = QStringLiteral(", ");
        addOfStorage(FindingCode::MediumTypeUnknown, ofKey,
                     {kk.join(comma), ru.join(comma), en.join(comma)});
        return done();
    }
    Status ofTheCertificate(const OrderKey& key) {
        if (m_ground.structure.isCa() && key.subjectDer.empty()) return done();
        auto input = inputFor(m_desk, m_ground, m_check.values, key, m_order.days);
        if (!input && input.error().code == ErrorCode::WouldOutliveCa) {
            add(FindingCode::OutlivesCa, ofCa,
                {text(input.error().arguments[0]), text(input.error().arguments[1])});
            return done();
        }
        if (!input) return input.error();
        if (m_ground.structure.isCa() && input->notAfter == m_ground.ca.notAfter)
            add(FindingCode::ValidityCut, ofCa, {day(input->notAfter)});
        const auto tbs = profile::buildCertificateTbs(m_ground.structure, *input);
        if (!tbs) return refused(tbs.error());
        KU_TRY(const auto made, x509::Certificate::parseTbs(*tbs));
        compareSubjects(key, made);
        compareExtensions(key, made);
        return done();
    }
    /** What no field showed: several values that are too long together. */
    Status refused(const Error& error) {
        if (error.code != ErrorCode::ValueRefused) return error;
        if (!m_check.hasErrors())
            add(FindingCode::ValueMalformed, {},
                {text(error.arguments.empty() ? std::string() : error.arguments.front()),
                 text(error.arguments.size() < 2 ? std::string() : error.arguments[1])});
        return done();
    }
    void compareSubjects(const OrderKey& key, const x509::Certificate& made) {
        for (const x509::NameAttribute& asked : key.subject) {
            const std::string given = x509::valueOf(made.subject, asked.oid);
            if (given == asked.value) continue;
            const std::string label = x509::displayName({asked});
            m_check.differences.push_back(
                {text(label.substr(0, label.find('='))), text(asked.value), text(given)});
            add(FindingCode::SubjectDiffers, ofKey,
                {m_check.differences.back().attribute, text(asked.value), text(given)});
        }
    }
    void compareExtensions(const OrderKey& key, const x509::Certificate& made) {
        for (const x509::Extension& asked : key.asked) {
            const x509::Extension* given = x509::findExtension(made.extensions, asked.oid);
            RequestedExtension one{
                asked.oid, nameOf(asked.oid), wordsOf(asked), given ? wordsOf(*given) : QString(),
                given && given->value == asked.value && given->critical == asked.critical};
            // A certificate to be re-subordinated has its own issuer's places: they must differ.
            if (!one.isSame && key.source == QStringLiteral("request"))
                add(FindingCode::ExtensionNotGiven, ofKey, {one.name, one.asked});
            m_check.extensions.push_back(std::move(one));
        }
    }
    QString nameOf(const std::string& oid) const {
        for (const profile::ExtensionRule& rule : m_ground.structure.extensions)
            if (rule.oid == oid) return text(rule.field);
        return text(oid);
    }

    Desk& m_desk;
    const StructureOrder& m_order;
    const StructureGround& m_ground;
    OrderCheck m_check;
    QString m_storageClause;     // of the row that lists where keys may be kept; empty: none
    std::string m_mediumStorage; // the OID of the medium's type, where the structure has it
};

} // namespace

bool OrderCheck::hasErrors() const {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& one) { return one.severity == Severity::Error; });
}

Result<OrderCheck> checkOrder(Desk& desk, const StructureOrder& order) {
    KU_TRY(const StructureGround ground, groundOf(desk, order.structure, order.caId));
    return Check(desk, order, ground).run();
}

} // namespace model
