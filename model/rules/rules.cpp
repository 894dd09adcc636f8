// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rules.h"

#include <algorithm>
#include <cassert>

namespace model {

namespace {

template <typename List, typename Match>
auto* findIn(const List& list, Match match) {
    const auto it = std::find_if(list.begin(), list.end(), match);
    return it == list.end() ? nullptr : &*it;
}

template <typename Named>
QString wordsIn(const QString& language, const Named& named) {
    if (language == QLatin1String("ru")) return named.ru;
    if (language == QLatin1String("en")) return named.en;
    return named.kk;
}

} // namespace

QString Wording::in(const QString& language) const {
    return wordsIn(language, *this);
}

QString Region::in(const QString& language) const {
    return wordsIn(language, *this);
}

const Wording* Rules::refusalGround(const QString& id) const {
    return findIn(refusalGrounds, [&](const Wording& ground) { return ground.id == id; });
}

const std::vector<RevocationGround>& Rules::revocationGroundsOf(AuthorityKind authority) const {
    switch (authority) {
    case AuthorityKind::Root:
        return rootGrounds;
    case AuthorityKind::National:
        return nationalGrounds;
    case AuthorityKind::StateBodies:
        break;
    }
    return revocationGrounds;
}

const RevocationGround* Rules::revocationGround(const QString& id, AuthorityKind authority) const {
    return findIn(revocationGroundsOf(authority),
                  [&](const Wording& ground) { return ground.id == id; });
}

const RevocationGround* Rules::revocationGround(const QString& id) const {
    for (const AuthorityKind authority :
         {AuthorityKind::StateBodies, AuthorityKind::National, AuthorityKind::Root})
        if (const RevocationGround* ground = revocationGround(id, authority)) return ground;
    return nullptr;
}

const SecondCertificateGround* Rules::exception(SecondCertificate choice) const {
    return findIn(secondCertificate, [&](const auto& ground) { return ground.choice == choice; });
}

const Region* Rules::region(const QString& code) const {
    return findIn(regions, [&](const Region& region) { return region.code == code; });
}

const FieldRule* Rules::field(const QString& form, const QString& name) const {
    return findIn(fields,
                  [&](const FieldRule& rule) { return rule.form == form && rule.name == name; });
}

const Term& Rules::term(TermRole role) const {
    const Term* found = findIn(terms, [&](const Term& term) { return term.role == role; });
    assert(found); // loadRules() refuses a file without one term for each role
    return *found;
}

QString Rules::issueTermClauses() const {
    return QStringLiteral("%1; %2").arg(term(TermRole::IssueAdministrative).clause,
                                        term(TermRole::IssuePolitical).clause);
}

QString Rules::refusalClause() const {
    QStringList paragraphs;
    for (const Wording& ground : refusalGrounds)
        paragraphs += ground.clause.section(QStringLiteral(", "), 0, 1);
    paragraphs.removeDuplicates();
    return paragraphs.join(QStringLiteral("; "));
}

Finding Rules::finding(FindingCode code, const CheckMode& mode, int row, const QString& field,
                       const QStringList& arguments) const {
    const auto it = findings.find(code);
    const FindingRule rule = it == findings.end() ? FindingRule{} : it->second;
    Severity severity = rule.severity;
    if (mode.training) severity = rule.training.value_or(severity);
    if (mode.stage == CheckStage::Intake) severity = rule.intake.value_or(severity);
    return Finding{code, severity, row, field, rule.clause, arguments};
}

} // namespace model
