// SPDX-License-Identifier: Apache-2.0
#include <array>
#include <iterator>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <utility>

#include "model/rules/data_reader.h"
#include "model/rules/editions.h"
#include "model/rules/key_password.h"
#include "model/rules/known_oids.h"
#include "model/rules/rules.h"

namespace model {

namespace {

template <typename Value, std::size_t size>
Value named(const DataReader& reader, const QString& key,
            const std::array<std::pair<const char*, Value>, size>& names) {
    const QString text = reader.text(key);
    for (const auto& [name, value] : names)
        if (text == QLatin1String(name)) return value;
    reader.fail(QStringLiteral("\"%1\": unknown value \"%2\"").arg(key, text));
    return names.front().second;
}

constexpr std::array<std::pair<const char*, TermRole>, 5> termRoles{{
    {"issueAdministrative", TermRole::IssueAdministrative},
    {"issuePolitical", TermRole::IssuePolitical},
    {"refusalReply", TermRole::RefusalReply},
    {"revocation", TermRole::Revocation},
    {"mediumReturn", TermRole::MediumReturn},
}};
constexpr std::array<std::pair<const char*, TermUnit>, 2> termUnits{{
    {"workingDay", TermUnit::WorkingDay},
    {"day", TermUnit::Day},
}};
constexpr std::array<std::pair<const char*, SecondCertificate>, 3> exceptions{{
    {"twoStateBodies", SecondCertificate::TwoStateBodies},
    {"eKyzmetSigner", SecondCertificate::EKyzmetSigner},
    {"secondMediumTypeC", SecondCertificate::SecondMediumTypeC},
}};
constexpr std::array<std::pair<const char*, Severity>, 3> severities{{
    {"error", Severity::Error},
    {"warning", Severity::Warning},
    {"notice", Severity::Notice},
}};

void readWording(const DataReader& reader, Wording& wording) {
    wording.id = reader.text("id");
    wording.clause = reader.text("clause");
    wording.orderKk = reader.text("orderKk");
    wording.kk = reader.text("kk");
    wording.ru = reader.text("ru");
    wording.en = reader.text("en");
    // The short form may leave words of the Order out, never say others.
    if (!wording.orderKk.contains(wording.kk))
        reader.fail(QStringLiteral("\"kk\" is not in \"orderKk\""));
}

std::vector<Wording> readWordings(const DataReader& edition, const QString& key) {
    std::vector<Wording> list;
    for (const DataReader& item : edition.items(key))
        readWording(item, list.emplace_back());
    return list;
}

std::vector<RevocationGround> readRevocationGrounds(const DataReader& edition, const QString& key) {
    std::vector<RevocationGround> list;
    const bool ourReading = edition.flag("revocationOurReading");
    for (const DataReader& item : edition.items(key)) {
        RevocationGround& ground = list.emplace_back();
        readWording(item, ground);
        ground.ourReading = ourReading;
        // RFC 5280 5.3.1: 7 is not used; 'unspecified' (0) should be absent instead; 8 is delta's.
        if (item.has("crlReason")) ground.crlReason = item.number("crlReason", 1, 10);
        if (ground.crlReason == 7 || ground.crlReason == 8) item.fail(QStringLiteral("crlReason"));
    }
    return list;
}

Status readGrounds(const QString& folder, QDate day, Rules& rules) {
    KU_TRY(const DataReader file, DataReader::open(folder + QStringLiteral("/grounds.json")));
    const DataReader edition = file.editionOn(day);
    rules.edition = edition.text("id");
    rules.effectiveFrom = edition.date("effectiveFrom");
    rules.refusalGrounds = readWordings(edition, "refusal");
    rules.returnGrounds = readWordings(edition, "mediumReturn");
    rules.revocationGrounds = readRevocationGrounds(edition, "revocation");
    rules.nationalGrounds = readRevocationGrounds(edition, "revocationNational");
    rules.rootGrounds = readRevocationGrounds(edition, "revocationRoot");
    for (const DataReader& item : edition.items("secondCertificate")) {
        SecondCertificateGround& ground = rules.secondCertificate.emplace_back();
        readWording(item, ground);
        ground.choice = named(item, "choice", exceptions);
        ground.proofNeeded = item.flag("proofNeeded");
        ground.typeCNeeded = item.flag("typeCNeeded");
        ground.otherBodyNeeded = item.flag("otherBodyNeeded");
    }
    for (const auto& [name, choice] : exceptions)
        if (!rules.exception(choice))
            edition.fail(QStringLiteral("no exception %1").arg(QLatin1String(name)));
    return file.status();
}

Status readTerms(const QString& folder, QDate day, Rules& rules) {
    KU_TRY(const DataReader file, DataReader::open(folder + QStringLiteral("/terms.json")));
    const DataReader edition = file.editionOn(day);
    std::array<int, termRoles.size()> count{};
    for (const DataReader& item : edition.items("terms")) {
        Term term;
        term.id = item.text("id");
        term.clause = item.text("clause");
        term.role = named(item, "role", termRoles);
        term.amount = item.number("amount", 1, 366);
        term.unit = named(item, "unit", termUnits);
        term.startsFrom = item.text("startsFrom");
        ++count[static_cast<std::size_t>(term.role)];
        rules.terms.push_back(term);
    }
    for (const auto& [name, role] : termRoles)
        if (count[static_cast<std::size_t>(role)] != 1)
            edition.fail(QStringLiteral("/terms: not one term \"%1\"").arg(QLatin1String(name)));
    const DataReader validity = edition.at("validity");
    rules.validityYears = validity.number("years", 1, 20);
    rules.validityClause = validity.text("clause");
    const DataReader age = edition.at("leastAge");
    rules.leastAge = age.number("years", 0, 100);
    rules.leastAgeClause = age.text("clause");
    const DataReader media = edition.at("media");
    rules.mostMedia = media.number("most", 1, 100);
    rules.mostTypeC = media.number("typeC", 0, rules.mostMedia);
    rules.mediaClause = media.text("clause");
    return file.status();
}

Status readFields(const QString& folder, QDate day, Rules& rules) {
    KU_TRY(const DataReader file, DataReader::open(folder + QStringLiteral("/fields.json")));
    const DataReader edition = file.editionOn(day);
    for (const DataReader& item : edition.items("fields")) {
        FieldRule& field = rules.fields.emplace_back();
        field.name = item.text("name");
        field.form = item.text("table");
        field.clause = item.text("clause");
        field.required = item.flag("required");
        if (item.has("mostCharacters")) {
            field.mostCharacters = item.number("mostCharacters", 1);
            field.lengthClause = item.text("lengthClause");
        }
    }
    const DataReader names = edition.at("names");
    rules.names = {names.text("clause"), names.number("leastParts", 1, 3), names.text("cyrillic"),
                   names.text("latin"), names.text("marks")};
    const DataReader email = edition.at("email");
    rules.email = {email.text("clause"), email.number("mostLocal", 1), email.number("most", 3),
                   email.number("mostLabel", 1), email.number("mostDomain", 1)};
    const DataReader phone = edition.at("phone");
    rules.phone = {phone.text("clause"), phone.text("country"), phone.text("trunk"),
                   phone.number("digits", 1, 15), phone.texts("mobilePrefixes")};
    rules.localExecutiveWords = edition.at("localExecutive").texts("words");
    return file.status();
}

Status readIdentifiers(const QString& folder, QDate day, Rules& rules) {
    KU_TRY(const DataReader file, DataReader::open(folder + QStringLiteral("/identifiers.json")));
    const DataReader edition = file.editionOn(day);
    IdentifierRules& ids = rules.identifiers;
    ids.modulus = edition.number("modulus", 2);
    const DataReader iin = edition.at("iin");
    ids.iinLength = iin.number("length", 12, 12); // the structure below is that of twelve digits
    ids.iinClause = iin.text("clause");
    ids.oldForeignerDigit = iin.number("oldForeignerDigit", 0, 9);
    ids.nobodyAliveBefore = iin.number("nobodyAliveBefore", 1800, 2100);
    for (const DataReader& century : iin.items("centuries"))
        ids.centuries[century.number("digit", 0, 9)] = century.number("from", 1800, 9900);
    const DataReader bin = edition.at("bin");
    ids.binLength = bin.number("length", 12, 12);
    ids.binClause = bin.text("clause");
    for (const DataReader& type : bin.items("types"))
        ids.binTypes.push_back(type.number("digit", 0, 9));
    for (const DataReader& attribute : bin.items("attributes"))
        ids.binAttributes.push_back(attribute.number("digit", 0, 9));
    ids.weights = {edition.numbers("firstWeights"), edition.numbers("secondWeights")};
    for (const auto& weights : ids.weights)
        if (weights.size() != 11) edition.fail(QStringLiteral("not eleven weights"));
    return file.status();
}

Status readRegions(const QString& folder, QDate day, Rules& rules) {
    KU_TRY(const DataReader file, DataReader::open(folder + QStringLiteral("/regions.json")));
    for (const DataReader& item : file.editionOn(day).items("regions")) {
        const QString code = item.text("code");
        if (rules.region(code)) item.fail(QStringLiteral("code %1 twice").arg(code));
        rules.regions.push_back({code, item.text("kk"), item.text("ru"), item.text("en"),
                                 item.text("certificateName"), item.texts("names"),
                                 item.texts("places")});
    }
    return file.status();
}

Status readFindings(const QString& folder, QDate day, Rules& rules) {
    KU_TRY(const DataReader file, DataReader::open(folder + QStringLiteral("/findings.json")));
    std::map<QString, FindingCode> codes;
#define KU_CODE(name) codes[QStringLiteral(#name)] = FindingCode::name;
    KU_FINDING_CODES(KU_CODE)
#undef KU_CODE
    for (const DataReader& item : file.editionOn(day).items("findings")) {
        FindingRule rule;
        rule.severity = named(item, "severity", severities);
        if (item.has("training")) rule.training = named(item, "training", severities);
        if (item.has("intake")) rule.intake = named(item, "intake", severities);
        if (item.has("clause")) rule.clause = item.text("clause");
        const auto code = codes.find(item.text("code"));
        if (code == codes.end())
            item.fail(QStringLiteral("unknown code"));
        else if (!rules.findings.emplace(code->second, rule).second)
            item.fail(QStringLiteral("code twice"));
    }
    return file.status();
}

/** The days on which an edition of any of the files begins. */
Result<std::set<QDate>> editionDays(const QString& folder) {
    std::set<QDate> days;
    for (const char* name :
         {"grounds", "terms", "fields", "identifiers", "regions", "findings", "passwords"}) {
        KU_TRY(const DataReader file,
               DataReader::open(QStringLiteral("%1/%2.json").arg(folder, QLatin1String(name))));
        for (const DataReader& edition : file.items("editions"))
            days.insert(edition.date("effectiveFrom"));
        KU_CHECK(file.status());
    }
    return days;
}

} // namespace

Result<Rules> loadRules(const QString& folder, QDate day) {
    Rules rules;
    KU_TRY([[maybe_unused]] const KnownOids oids, readKnownOids(folder)); // for those who show them
    KU_TRY([[maybe_unused]] const Editions editions, readEditions(folder));
    KU_TRY([[maybe_unused]] const KeyPasswordRules passwords, readKeyPasswordRules(folder, day));
    KU_CHECK(readGrounds(folder, day, rules));
    KU_CHECK(readTerms(folder, day, rules));
    KU_CHECK(readFields(folder, day, rules));
    KU_CHECK(readIdentifiers(folder, day, rules));
    KU_CHECK(readRegions(folder, day, rules));
    KU_CHECK(readFindings(folder, day, rules));
    return rules;
}

Result<const Rules*> rulesOn(QDate day) {
    static std::mutex mutex;
    static std::set<QDate> days;
    static std::map<QDate, std::unique_ptr<const Rules>> loaded;
    const QString folder = QStringLiteral(":/kualik/rules");
    const std::lock_guard lock(mutex);
    if (days.empty()) {
        KU_TRY(days, editionDays(folder));
    }
    const auto after = days.upper_bound(day);
    auto& rules = loaded[after == days.begin() ? QDate() : *std::prev(after)];
    if (!rules) {
        KU_TRY(Rules read, loadRules(folder, day));
        rules = std::make_unique<const Rules>(std::move(read));
    }
    return rules.get();
}

} // namespace model
