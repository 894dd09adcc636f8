// SPDX-License-Identifier: Apache-2.0
#include "model/authority/renewed_name.h"

#include <algorithm>

#include "crypto/profile/builder.h"
#include "crypto/x509/certificate.h"
#include "crypto/x509/list_scope.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_keys.h"

namespace model {

namespace {

namespace x509 = crypto::x509;

constexpr const char* organisation = "2.5.4.10";

/** What differs only in capitals and spaces is the same (RFC 5280 7.1). */
std::vector<std::pair<std::string, QString>> folded(const x509::Name& name) {
    std::vector<std::pair<std::string, QString>> attributes;
    for (const x509::NameAttribute& one : name)
        attributes.emplace_back(one.oid,
                                QString::fromStdString(one.value).simplified().toCaseFolded());
    std::sort(attributes.begin(), attributes.end());
    return attributes;
}

Result<x509::Name> nameIn(const Bytes& der) {
    crypto::asn1::Reader reader(der);
    KU_TRY(const auto element, reader.next());
    return x509::readName(element);
}

bool isSame(const x509::Name& one, const x509::Name& other, const char* oid) {
    return QString::fromStdString(x509::valueOf(one, oid)).simplified().toCaseFolded() ==
           QString::fromStdString(x509::valueOf(other, oid)).simplified().toCaseFolded();
}

/** From which its structure takes the common name. */
Result<std::string> nameSetting(const Register& reg, const CaKey& key) {
    const bool isRsa = key.algorithm == Algorithm::Rsa;
    if (key.authority == AuthorityKind::StateBodies) return std::string("stateBodiesName");
    if (key.authority == AuthorityKind::National)
        return std::string(isRsa ? "nationalNameRsa" : "nationalNameGost");
    if (isRsa) return std::string("rootNameRsa");
    // Neither name may be the old one's any more: it is above the national authority where it was
    // made so, or has certified that one.
    KU_TRY(const auto all, reg.authorities().list());
    const bool isAbove = std::any_of(all.begin(), all.end(), [&](const CaGeneration& ca) {
        return ca.authority == AuthorityKind::National && ca.issuerId == key.renews;
    });
    KU_TRY(const auto made, everyCaKey(reg));
    const bool wasAbove = std::any_of(made.begin(), made.end(), [&](const CaKey& one) {
        return one.aboveNational && one.caId == key.renews;
    });
    return std::string(isAbove || wasAbove ? "rootNameNational" : "rootName");
}

Error otherName(const std::string& setting) {
    if (setting.empty()) return {ErrorCode::WrongState, {"ca", "other-name-form"}};
    const std::string name = "authority." + setting;
    return {ErrorCode::WrongState, {"setting " + name, "other-name", name}};
}

/** A root's certificate is made of the settings, so it is to be the same as it stands. */
Status requireSame(const Register& reg, const CaKey& key, const Bytes& built,
                   const x509::Certificate& before) {
    KU_TRY(const auto name, nameIn(built));
    if (folded(name) == folded(before.subject) &&
        (key.asks() || x509::isSameName(built, before.subjectDer)))
        return done();
    if (!isSame(name, before.subject, x509::oid::commonName)) {
        KU_TRY(const auto setting, nameSetting(reg, key));
        return otherName(setting);
    }
    const bool isCountry =
        key.authority == AuthorityKind::StateBodies && !isSame(name, before.subject, organisation);
    return otherName(isCountry ? "country" : "");
}

} // namespace

Result<Bytes> subjectOf(const Session& session, const crypto::profile::Profile& structure,
                        const CaKey& key) {
    KU_TRY(auto values, authorityValues(session));
    if (key.aboveNational) values["rootName"] = values["rootNameNational"];
    KU_TRY(Bytes built, crypto::profile::buildSubject(structure, values));
    if (key.renews == 0) return built;
    KU_TRY(const CaGeneration before, session.reg.authorities().byId(key.renews));
    KU_TRY(const auto certificate, x509::Certificate::parse(before.certificate));
    KU_CHECK(requireSame(session.reg, key, built, certificate));
    return certificate.subjectDer;
}

} // namespace model
