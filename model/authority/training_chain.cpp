// SPDX-License-Identifier: Apache-2.0
#include "model/authority/training_chain.h"

#include "model/access/clock_guard.h"
#include "model/access/workplace_rules.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_certificate.h"

namespace model {

namespace {

/** An authority to be made. */
struct Planned {
    AuthorityKind authority;
    Algorithm algorithm;
    bool aboveNational = false;
};

/** One kind of authority in the chain, and the medium for its keys. */
struct Tier {
    std::string label;
    int years;
    std::vector<Planned> planned;
};

/** The GOST root above the national CA is another than the one above the state bodies'. */
bool hasRootOfItsOwn(Algorithm algorithm) {
    return algorithm != Algorithm::Rsa;
}

std::vector<Tier> tiersOf(const WorkplaceRules::Training& rules, TrainingChains chains) {
    Tier roots{rules.rootLabel.toStdString(), rules.rootYears, {}};
    Tier stateBodies{rules.caLabel.toStdString(), rules.caYears, {}};
    Tier national{rules.nationalLabel.toStdString(), rules.caYears, {}};
    for (const Algorithm algorithm : rules.algorithms) {
        roots.planned.push_back({AuthorityKind::Root, algorithm});
        stateBodies.planned.push_back({AuthorityKind::StateBodies, algorithm});
    }
    if (chains == TrainingChains::StateBodies) return {roots, stateBodies};
    for (const Algorithm algorithm : rules.nationalAlgorithms) {
        roots.planned.push_back({AuthorityKind::Root, algorithm, hasRootOfItsOwn(algorithm)});
        national.planned.push_back({AuthorityKind::National, algorithm});
    }
    return {roots, stateBodies, national};
}

/** What is here already. */
Result<std::optional<CaGeneration>> existing(const Session& session, const Planned& planned) {
    KU_TRY(const auto values, authorityValues(session));
    const std::string above = values.at("rootNameNational") + values.at("trainingMark");
    KU_TRY(const auto all, session.reg.authorities().list());
    for (const CaGeneration& ca : all)
        if (ca.authority == planned.authority && ca.algorithm == planned.algorithm &&
            (ca.name.toStdString() == above) == planned.aboveNational)
            return std::optional(ca);
    return std::optional<CaGeneration>();
}

Result<CaGeneration> make(Desk& desk, const Planned& planned, const std::string& medium, int years,
                          Job& job) {
    NewCa plan{planned.authority, planned.algorithm, nullptr, medium, years, planned.aboveNational};
    if (planned.authority == AuthorityKind::Root) return makeCa(desk, plan, job);
    const bool isNational = planned.authority == AuthorityKind::National;
    KU_TRY(const auto root,
           existing(desk.session, {AuthorityKind::Root, planned.algorithm,
                                   isNational && hasRootOfItsOwn(planned.algorithm)}));
    if (!root) return Error{ErrorCode::NoCa};
    plan.issuer = &*root;
    return makeCa(desk, plan, job);
}

Result<std::string> format(Desk& desk, const std::string& module, const Tier& tier,
                           const Secret& pin) {
    KU_TRY(const auto media, desk.media.enumerate());
    for (const token::Medium& medium : media) {
        if (medium.module != module || medium.initialised) continue;
        KU_TRY(const std::string serial,
               desk.media.initToken(module, medium.slot, pin, tier.label));
        return serial;
    }
    return Error{ErrorCode::MediumNotPresent, {tier.label}, "no empty slot"};
}

/** The tier's medium, logged in: the one with its label, or a new one. */
Result<std::string> mediumOf(Desk& desk, const std::string& module, const Tier& tier,
                             const Secret& pin) {
    std::string serial;
    KU_TRY(const auto media, desk.media.enumerate());
    for (const token::Medium& medium : media)
        if (medium.module == module && medium.initialised && medium.label == tier.label)
            serial = medium.serial;
    if (serial.empty()) {
        KU_TRY(serial, format(desk, module, tier, pin));
    }
    KU_TRY(const token::Medium medium, desk.media.info(serial));
    if (!medium.userPinSet) KU_CHECK(desk.media.initPin(serial, pin, pin));
    if (!medium.loggedIn) KU_CHECK(desk.media.login(serial, pin, false));
    return serial;
}

} // namespace

Result<std::vector<CaGeneration>> makeTrainingChain(Desk& desk, const std::string& module,
                                                    const Secret& pin, Job& job,
                                                    TrainingChains chains) {
    if (!desk.session.training) return Error{ErrorCode::NotTraining, {"training-chain"}};
    KU_CHECK(ClockGuard(desk.reg()).requireForSigning());
    KU_TRY(const WorkplaceRules rules, WorkplaceRules::load());
    const std::vector<Tier> tiers = tiersOf(rules.training, chains);
    std::size_t whole = 0;
    for (const Tier& tier : tiers)
        whole += tier.planned.size();
    std::vector<CaGeneration> chain;
    Job::Stoppable stoppable(job); // between two of them
    for (const Tier& tier : tiers) {
        KU_TRY(const std::string medium, mediumOf(desk, module, tier, pin));
        for (const Planned& planned : tier.planned) {
            KU_CHECK(job.checkpoint());
            if (chain.size() + 1 == whole) stoppable.end();
            KU_TRY(auto ca, existing(desk.session, planned));
            if (!ca) {
                KU_TRY(ca, make(desk, planned, medium, tier.years, job));
            }
            chain.push_back(std::move(*ca));
        }
    }
    return chain;
}

} // namespace model
