// SPDX-License-Identifier: Apache-2.0
#include "model/authority/authority_values.h"

#include "model/register/stored_names.h"

namespace model {

namespace {

std::string suffix(Algorithm algorithm) {
    return '-' + std::string(storedName(algorithm));
}

/** Under which names certificates of this authority go: a root's depend on what is below it. */
std::vector<std::string> nameKeys(AuthorityKind authority) {
    switch (authority) {
    case AuthorityKind::Root:
        return {"rootName", "rootNameNational", "rootNameRsa"};
    case AuthorityKind::StateBodies:
        break;
    case AuthorityKind::National:
        return {"nationalNameGost", "nationalNameRsa"};
    }
    return {"stateBodiesName"};
}

/** "nca_gost2015", of delta lists "nca_d_gost2015": the national CA's own are named so. */
Result<std::string> fileName(const Session& session, const CaGeneration& ca,
                             std::string_view kind) {
    KU_TRY(const auto values, authorityValues(session));
    KU_TRY(const auto all, session.reg.authorities().list());
    int ordinal = 1;
    for (const CaGeneration& other : all) {
        if (ca.id != 0 && other.id >= ca.id) break;
        if (other.authority == ca.authority && other.algorithm == ca.algorithm) ++ordinal;
    }
    std::string name = values.at(fileSetting(ca.authority)) + std::string(kind) + '_';
    name += storedName(ca.algorithm);
    if (ordinal > 1) name += '_' + std::to_string(ordinal);
    return name;
}

} // namespace

Result<const crypto::profile::ProfileSet*> profiles() {
    static const auto all = crypto::profile::ProfileSet::load();
    if (!all) return all.error();
    return &*all;
}

Result<crypto::profile::Values> authorityValues(const Session& session) {
    KU_TRY(const auto* structures, profiles());
    crypto::profile::Values values = structures->authorityDefaults();
    for (auto& [name, value] : values) {
        KU_TRY(const auto setting, session.reg.settings().text(QStringLiteral("authority.") +
                                                               QString::fromStdString(name)));
        if (setting) value = setting->toStdString();
    }
    values["trainingMark"] = session.training ? structures->trainingMark() : std::string();
    return values;
}

std::string fileSetting(AuthorityKind authority) {
    switch (authority) {
    case AuthorityKind::Root:
        return "rootFile";
    case AuthorityKind::StateBodies:
        break;
    case AuthorityKind::National:
        return "nationalFile";
    }
    return "stateBodiesFile";
}

void nameRoot(crypto::profile::Values& values, const CaGeneration& ca) {
    if (ca.authority != AuthorityKind::Root) return;
    const std::string mark = values["trainingMark"];
    if (ca.name.toStdString() == values["rootNameNational"] + mark)
        values["rootName"] = values["rootNameNational"];
}

Result<crypto::profile::Values> valuesUnder(const Session& session, const CaGeneration& ca) {
    KU_TRY(auto values, authorityValues(session));
    nameRoot(values, ca);
    KU_TRY(const auto name, fileName(session, ca, {}));
    values["caFile"] = name;
    values["crlFile"] = name;
    KU_TRY(values["deltaFile"], fileName(session, ca, "_d"));
    return values;
}

Result<QString> publishedName(const Session& session, const CaGeneration& ca) {
    KU_TRY(const auto name, fileName(session, ca, {}));
    return QString::fromStdString(name);
}

Result<AuthorityNaming> namingOf(const CaGeneration& ca) {
    KU_TRY(const auto* structures, profiles());
    AuthorityNaming naming;
    QString name = ca.name;
    if (const QString mark = QString::fromStdString(structures->trainingMark());
        !mark.isEmpty() && name.endsWith(mark)) {
        naming.trainingMark = mark;
        name.chop(mark.size());
    }
    for (const std::string& key : nameKeys(ca.authority)) {
        auto known = structures->otherNames(key);
        known.push_back(structures->authorityDefaults().at(key));
        for (const std::string& one : known) // certificates differ in capitals
            if (name.compare(QString::fromStdString(one), Qt::CaseInsensitive) == 0)
                naming.isOrders = true;
    }
    return naming;
}

std::string userStructure(const CaGeneration& ca) {
    return "ucgo-user" + suffix(ca.algorithm);
}

std::string crlStructure(const CaGeneration& ca) {
    switch (ca.authority) {
    case AuthorityKind::Root:
        return "nko-crl" + suffix(ca.algorithm);
    case AuthorityKind::StateBodies:
        break;
    case AuthorityKind::National:
        return ca.algorithm == Algorithm::Rsa ? "nuc-11-crl-rsa" : "nuc-12-crl-gost";
    }
    return "ucgo-crl" + suffix(ca.algorithm);
}

std::string deltaStructure(const CaGeneration& ca) {
    if (ca.authority != AuthorityKind::National) return {};
    return ca.algorithm == Algorithm::Rsa ? "nuc-13-delta-rsa" : "nuc-14-delta-gost";
}

std::string ownStructure(AuthorityKind authority, Algorithm algorithm) {
    switch (authority) {
    case AuthorityKind::Root:
        return "nko-root" + suffix(algorithm);
    case AuthorityKind::StateBodies:
        break;
    case AuthorityKind::National: // of the 2004 algorithm there is none
        if (algorithm == Algorithm::Gost2004) return "nuc-ca" + suffix(algorithm);
        return algorithm == Algorithm::Rsa ? "nuc-01-ca-rsa" : "nuc-02-ca-gost";
    }
    return "ucgo-ca" + suffix(algorithm);
}

} // namespace model
