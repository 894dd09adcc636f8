// SPDX-License-Identifier: Apache-2.0
#include "model/authority/training_chain.h"

#include "model/access/clock_guard.h"
#include "model/access/workplace_rules.h"
#include "model/authority/ca_certificate.h"

namespace model {

namespace {

/** One kind of authority in the chain, and the medium for its keys. */
struct Tier {
    AuthorityKind authority;
    std::string label;
    int years;
};

std::optional<CaGeneration> existing(const std::vector<CaGeneration>& all, AuthorityKind authority,
                                     Algorithm algorithm) {
    for (const CaGeneration& ca : all)
        if (ca.authority == authority && ca.algorithm == algorithm) return ca;
    return std::nullopt;
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
                                                    const Secret& pin, Job& job) {
    if (!desk.session.training) return Error{ErrorCode::NotTraining, {"training-chain"}};
    KU_CHECK(ClockGuard(desk.reg()).requireForSigning());
    KU_TRY(const WorkplaceRules rules, WorkplaceRules::load());
    const Tier tiers[] = {
        {AuthorityKind::Root, rules.training.rootLabel.toStdString(), rules.training.rootYears},
        {AuthorityKind::StateBodies, rules.training.caLabel.toStdString(), rules.training.caYears},
    };
    std::vector<CaGeneration> chain;
    const std::size_t whole = std::size(tiers) * rules.training.algorithms.size();
    Job::Stoppable stoppable(job); // between two of them
    for (const Tier& tier : tiers) {
        KU_TRY(const std::string medium, mediumOf(desk, module, tier, pin));
        for (const Algorithm algorithm : rules.training.algorithms) {
            KU_CHECK(job.checkpoint());
            if (chain.size() + 1 == whole) stoppable.end();
            KU_TRY(const auto all, desk.reg().authorities().list());
            auto ca = existing(all, tier.authority, algorithm);
            if (!ca) {
                const auto root = existing(all, AuthorityKind::Root, algorithm);
                const bool isRoot = tier.authority == AuthorityKind::Root;
                KU_TRY(ca, makeCa(desk,
                                  {tier.authority, algorithm, isRoot ? nullptr : &*root, medium,
                                   tier.years},
                                  job));
            }
            chain.push_back(*ca);
        }
    }
    return chain;
}

} // namespace model
