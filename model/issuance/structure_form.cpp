// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/structure_form.h"

#include <algorithm>

#include <QRegularExpression>

namespace model {

namespace profile = crypto::profile;

namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QString wordFor(const QString& language, const QString& kk, const QString& ru, const QString& en) {
    if (language == QStringLiteral("ru")) return ru;
    return language == QStringLiteral("en") ? en : kk;
}

QString clauseOf(const profile::Profile& structure, int line) {
    const QString clause = text(structure.clause);
    return line == 0 ? clause : QStringLiteral("%1, %2-жол").arg(clause).arg(line);
}

FieldChoice choiceOf(const profile::Choice& choice) {
    return {choice.oid, text(choice.titles.kk), text(choice.titles.ru), text(choice.titles.en),
            placeOf(&choice)};
}

/** "^IIN[0-9]{12}$" of "IIN{iin}": "^[0-9]{12}$", what the value itself has to be. */
QString patternOf(const profile::AttributeRule& rule) {
    const auto names = profile::namesIn(rule.value);
    const std::string prefix = rule.value.substr(0, rule.value.find('{'));
    if (rule.pattern.empty() || names.size() != 1) return {};
    const std::string begins = '^' + prefix;
    if (rule.pattern.compare(0, begins.size(), begins) != 0) return {};
    return text('^' + rule.pattern.substr(begins.size()));
}

/** "^KS[0-9]{5}$" as one reads it, "KS#####"; empty where that says nothing. */
QString sampleOf(const QString& pattern) {
    static const QRegularExpression digits(QStringLiteral("\\[0-9\\]\\{([0-9]+)\\}"));
    QString sample = pattern;
    if (sample.startsWith('^')) sample.remove(0, 1);
    if (sample.endsWith('$')) sample.chop(1);
    for (auto found = digits.match(sample); found.hasMatch(); found = digits.match(sample))
        sample.replace(found.capturedStart(), found.capturedLength(),
                       QString(found.captured(1).toInt(), '#'));
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9#_ ]+$"));
    return plain.match(sample).hasMatch() ? sample : QString();
}

/** Gathers the fields: a value may stand in several rows and is asked for once. */
class Form {
public:
    explicit Form(const profile::Profile& structure)
        : m_structure(structure) {}

    FormField& field(const std::string& name, const std::string& place, int line) {
        const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                        [&](const FormField& one) { return one.name == name; });
        FormField& one = found == m_fields.end() ? m_fields.emplace_back() : *found;
        one.name = name;
        if (!one.place.isEmpty()) one.place += QStringLiteral(", ");
        one.place += text(place);
        if (one.clause.isEmpty()) one.clause = clauseOf(m_structure, line);
        return one;
    }
    void attribute(const profile::AttributeRule& rule, const StructureValues& known) {
        for (const std::string& name : profile::namesIn(rule.value)) {
            if (known.contains(name)) continue;
            FormField& one = field(name, "Subject/" + rule.label, rule.orderLine);
            one.required = one.required || rule.presence == profile::Presence::Required;
            one.upperCase = one.upperCase || rule.upperCase;
            if (one.pattern.isEmpty()) one.pattern = patternOf(rule);
            one.sample = sampleOf(one.pattern);
            one.maxLength =
                one.maxLength == 0 ? rule.maxLength : std::min(one.maxLength, rule.maxLength);
        }
    }
    void choices(const profile::ExtensionRule& rule) {
        for (const profile::Choice& choice : rule.choices) {
            if (choice.value.empty()) continue; // always there
            const bool isOneOf = choice.presence == profile::Presence::OneOf;
            FormField& one = placed(choice.value, rule);
            one.kind = isOneOf ? FieldKind::Choice : FieldKind::Flag;
            one.required = isOneOf && rule.presence == profile::Presence::Required;
            one.choices.push_back(choiceOf(choice));
        }
    }
    void alternativeNames(const profile::ExtensionRule& rule) {
        if (rule.names.dns != profile::Presence::Forbidden) {
            FormField& one = placed(domainsValue, rule);
            one.kind = FieldKind::Lines;
            one.required = rule.names.dns == profile::Presence::Required;
        }
        if (rule.names.email != profile::Presence::Forbidden) placed("email", rule);
    }
    std::vector<FormField> take() { return std::move(m_fields); }

private:
    /** Once for the row, however many choices it has. */
    FormField& placed(const std::string& name, const profile::ExtensionRule& rule) {
        for (FormField& one : m_fields)
            if (one.name == name && one.place.endsWith(text(rule.field))) return one;
        return field(name, rule.field, rule.orderLine);
    }

    const profile::Profile& m_structure;
    std::vector<FormField> m_fields;
};

} // namespace

QString FieldChoice::in(const QString& language) const {
    return wordFor(language, kk, ru, en);
}

QString StructureOffer::in(const QString& language) const {
    return wordFor(language, kk, ru, en);
}

const profile::Choice* storageOf(const std::vector<profile::Choice>& storages,
                                 const std::string& oid) {
    const auto found = std::find_if(storages.begin(), storages.end(),
                                    [&](const profile::Choice& one) { return one.oid == oid; });
    return found == storages.end() ? nullptr : &*found;
}

QString wordOf(KeyPlace place) {
    switch (place) {
    case KeyPlace::Pkcs12:
        return QStringLiteral("pkcs12");
    case KeyPlace::Jks:
        return QStringLiteral("jks");
    case KeyPlace::Token:
        return QStringLiteral("token");
    case KeyPlace::Card:
        return QStringLiteral("card");
    case KeyPlace::Cloud:
        return QStringLiteral("cloud");
    case KeyPlace::Unspecified:
        break;
    }
    return {};
}

KeyPlace placeOf(const profile::Choice* storage) {
    if (!storage) return KeyPlace::Unspecified;
    for (const KeyPlace place :
         {KeyPlace::Pkcs12, KeyPlace::Jks, KeyPlace::Token, KeyPlace::Card, KeyPlace::Cloud})
        if (wordOf(place) == text(storage->place)) return place;
    return KeyPlace::Unspecified;
}

StructureOffer offerOf(const profile::Profile& structure) {
    StructureOffer offer;
    offer.id = structure.id;
    offer.edition = structure.edition;
    offer.algorithm = structure.algorithm;
    offer.authority = structure.authority;
    offer.kk = text(structure.titles.kk);
    offer.ru = text(structure.titles.ru);
    offer.en = text(structure.titles.en);
    offer.clause = text(structure.clause);
    offer.isCa = structure.isCa();
    for (const profile::Choice& storage : structure.keyStorages())
        offer.keyStorages.push_back(choiceOf(storage));
    return offer;
}

std::vector<FormField> formOf(const profile::Profile& structure, const StructureValues& known) {
    if (structure.isCa()) return {}; // the subject is the other authority's own
    Form form(structure);
    for (const profile::AttributeRule& rule : structure.subject)
        if (rule.presence != profile::Presence::Forbidden) form.attribute(rule, known);
    for (const profile::ExtensionRule& rule : structure.extensions) {
        if (rule.content == profile::Content::SubjectAlternativeName) form.alternativeNames(rule);
        form.choices(rule);
    }
    return form.take();
}

} // namespace model
