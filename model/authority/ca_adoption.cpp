// SPDX-License-Identifier: Apache-2.0
#include "model/authority/ca_adoption.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonObject>

#include "crypto/provider/algorithms.h"
#include "crypto/x509/path.h"
#include "crypto/x509/sign.h"
#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_keys.h"
#include "model/authority/ca_place.h"

namespace model {

namespace {

namespace profile = crypto::profile;
namespace x509 = crypto::x509;

Error refused(const x509::Certificate& certificate, const char* why) {
    return {ErrorCode::CaNotAdopted, {x509::displayName(certificate.subject), why}};
}

/** Of its key and of the signature on it. */
Result<Algorithm> algorithmOf(const x509::Certificate& certificate, AuthorityKind authority) {
    const auto known = crypto::provider::algorithmOfKey(certificate.publicKeyOid);
    KU_TRY(const auto* structures, profiles());
    const auto ids = structures->ids();
    if (!known || std::find(ids.begin(), ids.end(), ownStructure(authority, *known)) == ids.end())
        return refused(certificate, "wrong-algorithm");
    return *known;
}

/** The root here that signed the certificate, the path verified; nothing for a root itself. */
Result<std::optional<CaGeneration>> issuerOf(const Register& reg,
                                             const x509::Certificate& certificate) {
    if (certificate.isSelfIssued()) {
        KU_CHECK(x509::verifySigned(certificate.der, certificate.publicKeyInfo));
        return std::optional<CaGeneration>();
    }
    KU_TRY(const auto all, reg.authorities().list());
    bool named = false;
    for (const CaGeneration& ca : all) {
        KU_TRY(const auto candidate, x509::Certificate::parse(ca.certificate));
        if (ca.authority != AuthorityKind::Root || candidate.subjectDer != certificate.issuerDer)
            continue;
        named = true;
        if (!x509::verifySigned(certificate.der, candidate.publicKeyInfo)) continue;
        const auto path = x509::verifyCertificate(certificate, {candidate}, {}, reg.now());
        if (path.verdict != x509::Verdict::Good) return path.reasons.front();
        return std::optional(ca);
    }
    if (named) return Error{ErrorCode::SignatureInvalid, {}, "by no generation of that name"};
    return Error{ErrorCode::MissingIssuer, {x509::displayName(certificate.issuer)}};
}

/** Named as a training workplace names them. */
Result<bool> isForTraining(const x509::Certificate& certificate) {
    KU_TRY(const auto* structures, profiles());
    const std::string name = x509::valueOf(certificate.subject, x509::oid::commonName);
    return name.find(structures->trainingMark()) != std::string::npos;
}

Status requireCa(const Session& session, const x509::Certificate& certificate,
                 const CaAdoption& adoption) {
    const bool isRoot = adoption.authority == AuthorityKind::Root;
    if (!certificate.isCa()) return refused(certificate, "not-a-ca");
    if (!certificate.maySignCertificatesAndLists()) return refused(certificate, "no-signing-usage");
    if (certificate.isSelfIssued() != isRoot)
        return refused(certificate, isRoot ? "not-self-signed" : "self-signed");
    // By a root that has ended what is of its time is verified; without a key it signs nothing.
    const bool isForItsTime = isRoot && adoption.mediumSerial.isEmpty();
    if (session.reg.now() > certificate.notAfter && !isForItsTime)
        return refused(certificate, "expired");
    KU_TRY(const bool trains, isForTraining(certificate));
    if (trains && !session.training) return refused(certificate, "for-training");
    return done();
}

/** A key has one certificate and one line of CRLs here. */
Status requireNew(const Register& reg, const x509::Certificate& certificate) {
    KU_TRY(const auto all, reg.authorities().list());
    for (const CaGeneration& ca : all) {
        if (ca.certificate == certificate.der)
            return Error{ErrorCode::AlreadyExists, {ca.name.toStdString()}};
        KU_TRY(const auto other, x509::Certificate::parse(ca.certificate));
        if (other.publicKeyInfo == certificate.publicKeyInfo)
            return Error{ErrorCode::KeyAlreadyCertified, {other.serialHex()}};
    }
    return done();
}

Result<std::vector<profile::LintFinding>> lintOf(const Session& session, const CaGeneration& ca,
                                                 const CaGeneration& issuer) {
    KU_TRY(const auto* structures, profiles());
    KU_TRY(const ClockLimits limits, session.reg.clockEvents().limits());
    KU_TRY(const auto structure, structures->find(ownStructure(ca.authority, ca.algorithm),
                                                  civilDay(session.reg.now(), limits.utcOffset)));
    KU_TRY(auto values, authorityValues(session));
    nameRoot(values, issuer);
    KU_TRY(const auto issuerCertificate, x509::Certificate::parse(issuer.certificate));
    return profile::lint(structure, ca.certificate, {&issuerCertificate, values});
}

bool deviates(const std::vector<profile::LintFinding>& lint) {
    return std::any_of(lint.begin(), lint.end(), [](const profile::LintFinding& finding) {
        return finding.level != profile::LintLevel::Notice;
    });
}

QJsonArray lintDetail(const std::vector<profile::LintFinding>& lint) {
    QJsonArray list;
    for (const profile::LintFinding& finding : lint)
        list += QString::fromStdString(std::string(profile::nameOf(finding.level)) + ' ' +
                                       finding.code + ' ' + finding.place + ": " + finding.found);
    return list;
}

/** What the certificate itself says. */
Result<CaGeneration> generationOf(const CaAdoption& adoption,
                                  const x509::Certificate& certificate) {
    CaGeneration ca;
    ca.authority = adoption.authority;
    KU_TRY(ca.algorithm, algorithmOf(certificate, adoption.authority));
    ca.name = QString::fromStdString(x509::valueOf(certificate.subject, x509::oid::commonName));
    ca.certificate = certificate.der;
    ca.notBefore = certificate.notBefore;
    ca.notAfter = certificate.notAfter;
    ca.active = adoption.active && !adoption.mediumSerial.isEmpty();
    return ca;
}

Status findKey(Desk& desk, const CaAdoption& adoption, const x509::Certificate& certificate,
               CaGeneration& ca) {
    if (adoption.mediumSerial.isEmpty()) return done();
    const std::string serial = adoption.mediumSerial.toStdString();
    KU_TRY(const token::KeyInfo key, provenKey(desk, serial, certificate));
    KU_TRY(const token::Medium medium, desk.media.info(serial));
    ca.tokenModule = QString::fromStdString(medium.module);
    ca.tokenSerial = adoption.mediumSerial;
    ca.keyId = key.id;
    return done();
}

/** What was asked for here is found again, and its lists begin here. */
CaAdoption ofKey(const CaKey& key, CaAdoption adoption) {
    adoption.authority = key.authority;
    if (adoption.mediumSerial.isEmpty()) adoption.mediumSerial = key.mediumSerial;
    return adoption;
}

Result<std::optional<VerifiedCrls>> listsOf(const Register& reg, const CaAdoption& adoption,
                                            const std::optional<CaKey>& asked) {
    using Lists = std::optional<VerifiedCrls>;
    if (asked && adoption.crls.last.empty()) return Lists(VerifiedCrls());
    if (adoption.crls.unknown()) return Lists();
    KU_TRY(auto verified, verifyEarlierCrls(adoption.certificate, adoption.crls, reg.now()));
    return Lists(std::move(verified));
}

/** One act: the CA, from where its lists go on, and what the linter found. */
Status store(Register& reg, AdoptedCa& adopted, const std::optional<CaKey>& asked) {
    CaGeneration& ca = adopted.generation;
    KU_TRY(const auto certificate, x509::Certificate::parse(ca.certificate));
    QJsonObject detail;
    if (adopted.crls) detail = auditDetail(*adopted.crls);
    detail.insert(QStringLiteral("serial"), QString::fromStdString(certificate.serialHex()));
    detail.insert(QStringLiteral("medium"), ca.tokenSerial);
    detail.insert(QStringLiteral("deviationsAccepted"), deviates(adopted.lint));
    detail.insert(QStringLiteral("lint"), lintDetail(adopted.lint));
    KU_TRY(Transaction transaction, reg.begin());
    KU_TRY(const Id id, reg.authorities().add(transaction, ca));
    if (adopted.crls) {
        CrlStart& start = adopted.crls->start;
        start.caId = id;
        KU_TRY(start.id, reg.crlStarts().add(transaction, start, adopted.crls->entries));
    }
    CaGeneration became = ca;
    became.id = id;
    if (asked) KU_CHECK(endCaKey(reg, transaction, *asked, became, detail));
    KU_CHECK(transaction.commit({QStringLiteral("ca.adopted"), ca.name, detail}));
    ca.id = id;
    return done();
}

} // namespace

Result<AdoptedCa> adoptCa(Desk& desk, const CaAdoption& given) {
    KU_TRY(const auto certificate, x509::Certificate::parse(given.certificate));
    KU_TRY(const bool isOver, isGivenUp(desk.reg(), certificate));
    if (isOver) return refused(certificate, "key-given-up");
    KU_TRY(const auto asked, keyAskedFor(desk.reg(), certificate));
    const CaAdoption adoption = asked ? ofKey(*asked, given) : given;
    KU_CHECK(requireCa(desk.session, certificate, adoption));
    AdoptedCa adopted;
    KU_TRY(adopted.generation, generationOf(adoption, certificate));
    KU_CHECK(requireNew(desk.reg(), certificate));
    KU_TRY(const auto issuer, issuerOf(desk.reg(), certificate));
    if (issuer) adopted.generation.issuerId = issuer->id;
    KU_TRY(adopted.crls, listsOf(desk.reg(), adoption, asked));
    KU_CHECK(findKey(desk, adoption, certificate, adopted.generation));
    KU_TRY(adopted.lint,
           lintOf(desk.session, adopted.generation, issuer.value_or(adopted.generation)));
    if (deviates(adopted.lint) && !adoption.acceptDeviations) return adopted;
    KU_CHECK(store(desk.reg(), adopted, asked));
    return adopted;
}

} // namespace model
