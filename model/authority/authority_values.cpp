// SPDX-License-Identifier: Apache-2.0
#include "model/authority/authority_values.h"

#include "model/register/stored_names.h"

namespace model {

namespace {

std::string suffix(Algorithm algorithm) {
    return '-' + std::string(storedName(algorithm));
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

Result<crypto::profile::Values> valuesUnder(const Session& session, const CaGeneration& ca) {
    KU_TRY(auto values, authorityValues(session));
    KU_TRY(const QString name, publishedName(session, ca));
    values["caFile"] = name.toStdString();
    values["crlFile"] = name.toStdString();
    return values;
}

Result<QString> publishedName(const Session& session, const CaGeneration& ca) {
    KU_TRY(const auto values, authorityValues(session));
    KU_TRY(const auto all, session.reg.authorities().list());
    int ordinal = 1;
    for (const CaGeneration& other : all) {
        if (ca.id != 0 && other.id >= ca.id) break;
        if (other.authority == ca.authority && other.algorithm == ca.algorithm) ++ordinal;
    }
    const bool isRoot = ca.authority == AuthorityKind::Root;
    std::string name = values.at(isRoot ? "rootFile" : "stateBodiesFile") + '_';
    name += storedName(ca.algorithm);
    if (ordinal > 1) name += '_' + std::to_string(ordinal);
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
    const std::string key = ca.authority == AuthorityKind::Root ? "rootName" : "stateBodiesName";
    auto known = structures->otherNames(key);
    known.push_back(structures->authorityDefaults().at(key));
    for (const std::string& one : known) // certificates differ in capitals
        if (name.compare(QString::fromStdString(one), Qt::CaseInsensitive) == 0)
            naming.isOrders = true;
    return naming;
}

std::string userStructure(const CaGeneration& ca) {
    return "ucgo-user" + suffix(ca.algorithm);
}

std::string crlStructure(const CaGeneration& ca) {
    return (ca.authority == AuthorityKind::Root ? "nko-crl" : "ucgo-crl") + suffix(ca.algorithm);
}

std::string ownStructure(AuthorityKind authority, Algorithm algorithm) {
    return (authority == AuthorityKind::Root ? "nko-root" : "ucgo-ca") + suffix(algorithm);
}

} // namespace model
