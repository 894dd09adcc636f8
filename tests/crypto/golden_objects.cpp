// SPDX-License-Identifier: Apache-2.0
#include "tests/crypto/golden_objects.h"

#include <algorithm>

#include "crypto/asn1/tags.h"
#include "crypto/asn1/writer.h"
#include "crypto/provider/algorithms.h"
#include "crypto/provider/provider.h"
#include "crypto/x509/sign.h"
#include "tests/crypto/fixed_signers.h"

using namespace crypto;
using namespace crypto::profile;

namespace golden {

namespace {

constexpr std::chrono::hours year(24 * 365);

/** Where an object stands, and what its certificate is made of besides personData(). */
struct Plan {
    std::string id;
    std::string issuer; // its own id: a root
    int years;          // 0: a list
    std::string caFile; // in its own certificate or list: those of who issues it
    std::string crlFile;
    Values values = {};
    std::string key = {}; // GOST: what the private key is drawn from; empty: the id
};

Values storedIn(const char* place, Values more = {}) {
    more["keyStorage"] = place;
    return more;
}

/** НКО's own, and the state bodies', in one algorithm. */
void addRoot(std::vector<Plan>& plans, const std::string& algorithm, const std::string& caFile,
             const std::string& crlFile) {
    const std::string root = "nko-root-" + algorithm;
    plans.push_back({root, root, 20, caFile, crlFile, {}, "root"});
    plans.push_back({"nko-crl-" + algorithm, root, 0, caFile, crlFile});
    plans.push_back({"nko-subordinate-" + algorithm, root, 10, caFile, crlFile});
}

void addStateBodies(std::vector<Plan>& plans, const std::string& algorithm) {
    const std::string root = "nko-root-" + algorithm, ca = "ucgo-ca-" + algorithm;
    plans.push_back({ca, root, 10, "ucgo_gost", "gost", {}, "ca"});
    plans.push_back({"ucgo-user-" + algorithm, ca, 3, "ucgo_gost", "gost", {}, "holder"});
    plans.push_back({"ucgo-vpn-" + algorithm, ca, 3, "ucgo_gost", "gost"});
    plans.push_back({"ucgo-crl-" + algorithm, ca, 0, "ucgo_gost", "gost"});
}

void addNational(std::vector<Plan>& plans) {
    const std::string root = "nko-root-national-gost2015", ca = "nuc-02-ca-gost";
    plans.push_back({root, root, 20, "root_gost_2022", "gost_2022"});
    plans.push_back({ca, root, 10, "root_gost_2022", "gost_2022"});
    const auto add = [&](const char* id, Values values) {
        plans.push_back({id, ca, 1, "nca_gost_2022", "nca_gost_2022", std::move(values)});
    };
    add("nuc-04-person-gost", storedIn("1.2.398.3.3.5.2.2", {{"digitalId", "yes"}}));
    add("nuc-05-legal-gost", storedIn("1.2.398.3.3.5.1.1", {{"role", "1.2.398.3.3.4.1.2.1"}}));
    add("nuc-06-treasury-gost", storedIn("1.2.398.3.3.5.2.4"));
    add("nuc-09-is-person", storedIn("1.2.398.3.3.5.1.1"));
    add("nuc-10-is-legal", storedIn("1.2.398.3.3.5.3.1"));
    add("nuc-15-ocsp-gost", {});
    add("nuc-16-tsp-gost", {});
    plans.push_back({"nuc-12-crl-gost", ca, 0, "nca_gost_2022", "nca_gost_2022"});
    plans.push_back({"nuc-14-delta-gost", ca, 0, "nca_gost_2022", "nca_gost_2022"});
}

void addNationalRsa(std::vector<Plan>& plans) {
    const std::string root = "nko-root-rsa", ca = "nuc-01-ca-rsa";
    plans.push_back({ca, root, 10, "root_rsa_2020", "rsa_2020"});
    const auto add = [&](const char* id, Values values) {
        plans.push_back({id, ca, 1, "nca_rsa_2022", "nca_rsa_2022", std::move(values)});
    };
    add("nuc-03-person-rsa", storedIn("1.2.398.3.3.5.2.1"));
    add("nuc-07-ssl-person", storedIn("1.2.398.3.3.5.1.1"));
    add("nuc-08-ssl-legal", storedIn("1.2.398.3.3.5.1.2", {{"digitalId", "yes"}}));
    plans.push_back({"nuc-11-crl-rsa", ca, 0, "nca_rsa_2022", "nca_rsa_2022"});
    plans.push_back({"nuc-13-delta-rsa", ca, 0, "nca_rsa_2022", "nca_rsa_2022"});
}

std::vector<Plan> allPlans() {
    std::vector<Plan> plans;
    addRoot(plans, "gost2004", "ucgo_gost", "gost");
    addRoot(plans, "gost2015", "ucgo_gost", "gost");
    addRoot(plans, "rsa", "root_rsa_2020", "rsa_2020");
    addStateBodies(plans, "gost2004");
    addStateBodies(plans, "gost2015");
    addNational(plans);
    addNationalRsa(plans);
    return plans;
}

const std::vector<Plan>& plans() {
    static const std::vector<Plan> all = allPlans();
    return all;
}

const Plan& planOf(const std::string& id) {
    for (const Plan& plan : plans())
        if (plan.id == id) return plan;
    qFatal("no golden object %s", id.c_str());
}

/** A person who is none, with a state body, a firm, an information system and a domain. */
Values personData() {
    return {{"surname", "Әлімжанов"},
            {"givenName", "Ерұлан"},
            {"patronymic", "Болат қызы"},
            {"iin", "850101100012"},
            {"bin", "230440000010"},
            {"phone", "+77010000001"},
            {"email", "a@mail.kz"},
            {"region", "Қостанай облысы"},
            {"oblast", "Қостанай облысы"},
            {"city", "Қостанай"},
            {"organisation", "«Сынақ» ЖШС"},
            {"treasuryClient", "KS01234"},
            {"treasuryRole", "ROLE01"},
            {"systemName", "Сынақ жүйесі"},
            {"systemOid", "2.999.1"}, // X.660: the arc for examples
            {"domain", "xn--80azl4by1a.xn--80ao21a"},
            {"dnsNames", "xn--80azl4by1a.xn--80ao21a\nsynaq.kz\nwww.synaq.kz"}};
}

/** As another CA wrote its name, long before НКО took it under itself. */
Bytes foreignName(const std::string& mark) {
    const auto attribute = [](const char* oid, std::uint8_t type, const std::string& text) {
        return asn1::setOf(asn1::sequence({asn1::oid(oid), asn1::string(type, text)}));
    };
    return asn1::sequence(
        {attribute("2.5.4.6", asn1::tag::printableString, "KZ"),
         attribute("2.5.4.10", asn1::tag::utf8String, "«Өзге» АҚ"),
         attribute("2.5.4.3", asn1::tag::utf8String, "Өзге куәландырушы орталық" + mark)});
}

class Maker {
public:
    Maker() {
        if (!provider::registerCrypto()) qFatal("no provider");
        m_profiles = ProfileSet::load().value();
    }

    Object make(const Plan& plan) const {
        Object object;
        object.id = plan.id;
        object.profile = profileOf(plan.id);
        object.authority = authorityOf(plan);
        object.values = personData();
        object.values.insert(object.authority.begin(), object.authority.end());
        for (const auto& [name, value] : plan.values)
            object.values[name] = value;
        if (plan.id.starts_with("nko-subordinate"))
            object.subjectDer = foreignName(m_profiles.trainingMark());
        const bool isRoot = plan.issuer == plan.id;
        const Bytes issuer = isRoot ? Bytes() : golden::object(plan.issuer).der;
        object.der =
            plan.years == 0 ? list(object, plan, issuer) : certificate(object, plan, issuer);
        object.issuer = x509::Certificate::parse(isRoot ? object.der : issuer).value();
        return object;
    }

private:
    Profile profileOf(const std::string& id) const {
        const bool isNational = id == "nko-root-national-gost2015";
        return m_profiles.find(isNational ? "nko-root-gost2015" : id, today).value();
    }

    Values authorityOf(const Plan& plan) const {
        Values values = m_profiles.authorityDefaults();
        values["trainingMark"] = m_profiles.trainingMark();
        values["caFile"] = plan.caFile;
        values["crlFile"] = plan.crlFile;
        if (plan.id.starts_with("nuc")) values["deltaFile"] = plan.crlFile + "_d";
        if (plan.id.starts_with("nko-root-national"))
            values["rootName"] = values.at("rootNameNational");
        return values;
    }

    std::shared_ptr<Signer> keyOf(const Plan& plan) const {
        const Algorithm algorithm = profileOf(plan.id).algorithm;
        if (algorithm == Algorithm::Rsa) return fixedRsaSigner(plan.id);
        return fixedGostSigner(algorithm, plan.key.empty() ? plan.id : plan.key);
    }

    Bytes certificate(const Object& object, const Plan& plan, const Bytes& issuer) const {
        CertificateInput input;
        input.values = object.values;
        if (!issuer.empty()) input.issuer = issuerFacts(issuer).value();
        input.publicKeyInfo =
            provider::publicKeyInfoDer(object.profile.algorithm, keyOf(plan)->publicKey());
        input.serial =
            x509::serialFromKeyIdentifier(x509::keyIdentifierOfInfo(input.publicKeyInfo));
        input.notBefore = now;
        input.notAfter = now + plan.years * year;
        input.subjectDer = object.subjectDer;
        const Bytes tbs = buildCertificateTbs(object.profile, input).value();
        return x509::signWhole(tbs, *keyOf(planOf(plan.issuer))).value();
    }

    Bytes list(const Object& object, const Plan& plan, const Bytes& issuer) const {
        CrlInput input;
        input.issuer = issuerFacts(issuer).value();
        input.number = object.profile.isDelta() ? 301 : 300;
        input.baseNumber = 300;
        input.thisUpdate = now;
        input.nextUpdate = now + std::chrono::hours(24 * 7);
        input.entries = {{Bytes(20, 0x21), now - year, 4}, {Bytes(20, 0x22), now, -1}};
        if (plan.id.starts_with("nuc"))
            input.entries[0].invalidSince = now - year - std::chrono::hours(24 * 30);
        return x509::signWhole(buildCrlTbs(object.profile, input).value(),
                               *keyOf(planOf(plan.issuer)))
            .value();
    }

    ProfileSet m_profiles;
};

} // namespace

LintContext Object::fullContext() const {
    LintContext all = context();
    if (profile.kind == Kind::Crl) return all;
    all.subject = &values;
    if (!subjectDer.empty()) all.subjectDer = &subjectDer;
    return all;
}

const std::vector<std::string>& ids() {
    static const std::vector<std::string> all = [] {
        std::vector<std::string> list;
        for (const Plan& plan : plans())
            list.push_back(plan.id);
        return list;
    }();
    return all;
}

const Object& object(const std::string& id) {
    static const Maker maker;
    static std::map<std::string, Object> made;
    if (const auto found = made.find(id); found != made.end()) return found->second;
    return made.emplace(id, maker.make(planOf(id))).first->second;
}

} // namespace golden
