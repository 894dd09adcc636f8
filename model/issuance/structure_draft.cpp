// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/structure_draft.h"

#include <algorithm>

#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"

namespace model {

namespace profile = crypto::profile;
namespace x509 = crypto::x509;

namespace {

constexpr std::size_t serialSize = 20; // RFC 5280 4.1.2.2: at most so many octets

Result<Bytes> serialFor(crypto::Random& random, const profile::Profile& structure,
                        const Bytes& publicKeyInfo) {
    if (structure.serial == profile::SerialSource::KeyIdentifier)
        return x509::serialFromKeyIdentifier(x509::keyIdentifierOfInfo(publicKeyInfo));
    for (;;) {
        KU_TRY(Bytes serial, random.bytes(serialSize));
        serial.front() &= 0x7f;
        if (serial.front() != 0) return serial;
    }
}

/** Who signs by the structure, as it names the issuer. */
std::string issuerName(const profile::Profile& structure, const StructureValues& known) {
    for (const profile::AttributeRule& rule : structure.issuer)
        if (rule.oid == x509::oid::commonName)
            if (const auto name = profile::fill(rule.value, known)) return *name;
    return {};
}

std::string day(Time time) {
    return civilDay(time, std::chrono::seconds(0)).toString(Qt::ISODate).toStdString();
}

} // namespace

Result<StructureGround> groundOf(Desk& desk, const std::string& structure, Id caId) {
    StructureGround ground;
    KU_TRY(ground.today, ClockGuard(desk.reg()).today());
    KU_TRY(ground.rules, rulesOn(ground.today));
    KU_TRY(const auto* structures, profiles());
    KU_TRY(ground.structure, structures->find(structure, ground.today));
    KU_TRY(ground.ca, desk.reg().authorities().byId(caId));
    KU_TRY(ground.known, valuesUnder(desk.session, ground.ca));
    return ground;
}

bool issuesBy(const CaGeneration& ca, const profile::Profile& structure,
              const StructureValues& known) {
    if (structure.kind != profile::Kind::Certificate || structure.algorithm != ca.algorithm)
        return false;
    switch (ca.authority) {
    case AuthorityKind::Root: // its own certificate is no issue
        // The root above the national authority has the other's place in the templates.
        if (structure.authority == "ucgo" && known.at("rootName") == known.at("rootNameNational"))
            return false;
        return structure.isCa() && structure.id != ownStructure(ca.authority, ca.algorithm) &&
               QString::fromStdString(issuerName(structure, known)) == ca.name;
    case AuthorityKind::StateBodies:
        return structure.authority == "ucgo" && !structure.isCa();
    case AuthorityKind::National:
        break;
    }
    return structure.authority == "nuc" && !structure.isCa();
}

KeyPlace placeIn(const profile::Profile& structure, const StructureValues& values) {
    const auto chosen = values.find(storageValue);
    if (chosen == values.end()) return KeyPlace::Unspecified;
    const auto storages = structure.keyStorages();
    return placeOf(storageOf(storages, chosen->second));
}

Result<profile::CertificateInput> inputFor(Desk& desk, const StructureGround& ground,
                                           const StructureValues& values, const OrderKey& key,
                                           int days) {
    const profile::Profile& structure = ground.structure;
    profile::CertificateInput input;
    input.values = ground.known;
    for (const auto& [name, value] : values)
        input.values[name] = value;
    KU_TRY(input.issuer, profile::issuerFacts(ground.ca.certificate));
    input.publicKeyInfo = key.publicKeyInfo;
    if (!key.isKnown()) {
        KU_TRY(const auto issuer, x509::Certificate::parse(ground.ca.certificate));
        const int bits = structure.keyBits.empty() ? 0 : structure.keyBits.front();
        input.publicKeyInfo = standInFor(issuer.publicKeyInfo, bits);
    }
    KU_TRY(input.serial, serialFor(desk.random, structure, input.publicKeyInfo));
    // НКО, appendix 1: the other authority's name is taken over as it is.
    if (structure.isCa()) input.subjectDer = key.subjectDer;
    input.notBefore = desk.reg().now();
    KU_TRY(const StructureTerm term, termOf(structure, placeIn(structure, values), ground.today));
    input.notAfter = endOf(term, days, input.notBefore);
    if (structure.isCa()) input.notAfter = std::min(input.notAfter, ground.ca.notAfter);
    if (input.notAfter > ground.ca.notAfter)
        return Error{ErrorCode::WouldOutliveCa,
                     {day(input.notAfter), day(ground.ca.notAfter)},
                     {},
                     term.clause.toStdString()};
    return input;
}

profile::LintContext lintContext(const x509::Certificate& issuer,
                                 const profile::CertificateInput& input) {
    profile::LintContext context{&issuer, input.values, {}, &input.values};
    if (!input.subjectDer.empty()) context.subjectDer = &input.subjectDer;
    context.origin = profile::Origin::Ours;
    return context;
}

} // namespace model
