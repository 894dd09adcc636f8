// SPDX-License-Identifier: Apache-2.0
#include "app/kualikctl/order_given.h"

#include <algorithm>

#include "app/kualikctl/authorities.h"
#include "app/kualikctl/text.h"
#include "app/kualikctl/values.h"
#include "model/files/atomic_file.h"
#include "model/issuance/stand_in_key.h"
#include "model/issuance/structure_issue.h"

namespace app::kualikctl {

namespace {

using model::FieldKind;
using model::FormField;
using model::KeyPlace;
using Fields = std::vector<FormField>;

constexpr std::size_t mostOfFile = 1 << 20;
constexpr auto storageName = "keyStorage";

struct Origin {
    const char* option;
    KeyOrigin origin;
};
constexpr Origin origins[] = {{"request", KeyOrigin::Request},
                              {"certificate", KeyOrigin::Certificate},
                              {"medium", KeyOrigin::Medium},
                              {"key-file", KeyOrigin::KeyFile}};

Result<KeyOrigin> originOf(const Arguments& arguments) {
    std::vector<KeyOrigin> given;
    for (const Origin& one : origins)
        if (arguments.has(one.option)) given.push_back(one.origin);
    if (given.size() == 1) return given.front();
    const QString all = QStringLiteral("--request | --certificate | --medium | --key-file");
    if (given.empty()) return missing(all);
    return usageFault(Text::tr("where the key is may be said once: %1").arg(all));
}

Result<KeyPlace> keyFileOf(const QString& word) {
    if (word == QLatin1String("pkcs12")) return KeyPlace::Pkcs12;
    if (word == QLatin1String("jks")) return KeyPlace::Jks;
    return badValue(QStringLiteral("key-file"), word,
                    oneOf({QStringLiteral("pkcs12"), QStringLiteral("jks")}));
}

const FormField* find(const Fields& fields, const std::string& name) {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const FormField& field) { return field.name == name; });
    return found == fields.end() ? nullptr : &*found;
}

Error noSuchField(const QString& name, const Fields& fields) {
    QStringList names;
    for (const FormField& field : fields)
        names += text(field.name);
    return badValue(QStringLiteral("value"), name, oneOf(names));
}

/** name=text each; of several lines ("dnsNames") each line may be given by itself. */
Result<model::StructureValues> valuesOf(const QStringList& words, const Fields& fields) {
    model::StructureValues values;
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1) return badValue(QStringLiteral("value"), word, QStringLiteral("name=text"));
        const QString name = word.left(equals);
        const FormField* field = find(fields, name.toStdString());
        if (!field) return noSuchField(name, fields);
        const std::string given = word.mid(equals + 1).toStdString();
        const auto [at, isNew] = values.emplace(field->name, given);
        if (isNew) continue;
        if (field->kind != FieldKind::Lines)
            return usageFault(Text::tr("--value %1 was given twice").arg(name));
        at->second += '\n' + given;
    }
    return values;
}

/** What --key-file says already need not be said again, as a value of the form. */
void fillStorage(model::StructureValues& values, const Fields& fields, KeyPlace place) {
    const FormField* field = find(fields, storageName);
    if (!field || place == KeyPlace::Unspecified || values.contains(storageName)) return;
    for (const model::FieldChoice& one : field->choices)
        if (one.place == place) values[storageName] = one.id;
}

/** Nor what the medium itself is known to be. */
Status fillStorage(model::StructureValues& values, const Fields& fields, model::Desk& desk,
                   const QString& medium) {
    const FormField* field = find(fields, storageName);
    if (!field || medium.isEmpty() || values.contains(storageName)) return crypto::done();
    KU_TRY(const auto present, desk.media.info(medium.toStdString()));
    for (const model::FieldChoice& one : field->choices)
        if (one.id == present.keyStorageOid) values[storageName] = one.id;
    return crypto::done();
}

/** The newest that issues by the structure, or the one that is named. */
Result<model::CaGeneration> caOf(const Arguments& arguments, model::Desk& desk,
                                 const std::string& structure) {
    KU_TRY(const auto cas, model::StructureIssueService(desk).casFor(structure));
    if (arguments.has("ca")) return authorityNamed(arguments.value("ca"), cas, desk.session);
    if (!cas.empty()) return cas.front();
    KU_TRY(const auto all, desk.reg().authorities().list());
    if (all.empty()) return Error{ErrorCode::NoCa};
    return usageFault(
        Text::tr("no CA that signs here issues by %1; see ca list").arg(text(structure)));
}

Result<model::KeySource> keyOf(Context& context, model::Desk& desk, const GivenOrder& given) {
    const Arguments& arguments = context.arguments;
    switch (given.origin) {
    case KeyOrigin::Request: {
        KU_TRY(auto file, model::readWhole(arguments.value("request"), mostOfFile));
        return model::KeySource(model::RequestSource{std::move(file)});
    }
    case KeyOrigin::Certificate: {
        KU_TRY(auto file, model::readWhole(arguments.value("certificate"), mostOfFile));
        return model::KeySource(model::CertificateSource{std::move(file)});
    }
    case KeyOrigin::Medium:
        return model::KeySource(model::MediumSource{given.medium});
    case KeyOrigin::KeyFile:
        break;
    }
    KU_TRY(auto standIn, model::standInKey(desk, given.order.structure, context.job));
    return model::KeySource(std::move(standIn));
}

} // namespace

std::vector<Option> orderOptions() {
    return {
        {"ca", "NAME",
         QT_TRANSLATE_NOOP("kualikctl", "which CA: its number, name or published name")},
        {"value", "NAME=TEXT",
         QT_TRANSLATE_NOOP("kualikctl",
                           "a value of the form, see “order fields”; may be repeated")},
        {"request", "FILE", QT_TRANSLATE_NOOP("kualikctl", "the applicant's PKCS#10, DER or PEM")},
        {"certificate", "FILE",
         QT_TRANSLATE_NOOP("kualikctl", "another CA's certificate (DER, PEM, Base64 or P7B), whose "
                                        "name and key go under the root's name")},
        {"medium", "SERIAL",
         QT_TRANSLATE_NOOP("kualikctl", "the holder's medium: its key is made there")},
        {"key-file", "pkcs12|jks",
         QT_TRANSLATE_NOOP("kualikctl", "the key is made here, for a file")},
        {"days", "N",
         QT_TRANSLATE_NOOP("kualikctl", "valid for so many days, where the Order says nothing")}};
}

Result<GivenOrder> givenOrder(Context& context, model::Desk& desk) {
    const Arguments& arguments = context.arguments;
    GivenOrder given;
    KU_TRY(given.origin, originOf(arguments));
    given.order.structure = arguments.operands.first().toStdString();
    given.medium = arguments.value("medium");
    if (given.origin == KeyOrigin::KeyFile) {
        KU_TRY(given.keyFile, keyFileOf(arguments.value("key-file")));
    }
    KU_TRY(given.order.days, numberOption(arguments, "days", 0));
    KU_TRY(const auto fields, model::StructureIssueService(desk).fieldsOf(given.order.structure));
    KU_TRY(given.order.values, valuesOf(arguments.values("value"), fields));
    fillStorage(given.order.values, fields, given.keyFile);
    KU_CHECK(fillStorage(given.order.values, fields, desk, given.medium));
    KU_TRY(given.ca, caOf(arguments, desk, given.order.structure));
    given.order.caId = given.ca.id;
    KU_TRY(given.order.key, keyOf(context, desk, given));
    return given;
}

} // namespace app::kualikctl
