// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/structure_values.h"

#include <algorithm>

#include <QRegularExpression>
#include <QUrl>

#include "model/application/field_checks.h"
#include "model/issuance/structure_form.h"
#include "model/rules/contact.h"
#include "model/rules/identifiers.h"

namespace model {

namespace profile = crypto::profile;

namespace {

constexpr const char* domainValue = "domain";
constexpr int mostOfADomain = 253; // RFC 1035 2.3.4, as it is written

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

/** RFC 1034 3.5: letters, digits and hyphens, in two labels at least. */
bool isDomain(const QString& ascii) {
    static const QRegularExpression labels(QRegularExpression::anchoredPattern(
        QStringLiteral("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9]([a-z0-9-]*[a-z0-9])?")));
    return ascii.size() <= mostOfADomain && labels.match(ascii).hasMatch();
}

/** One pass over the form. */
class Reading {
public:
    Reading(const profile::Profile& structure, const Rules& rules, bool training, QDate today)
        : m_rules(rules)
        , m_mode{training, CheckStage::Decision}
        , m_today(today) {
        if (const auto* rule = structure.rule(profile::Content::SubjectAlternativeName))
            m_names = rule->names;
    }

    void read(const FormField& field, const std::string& given) {
        const QString typed = normalisedText(text(given));
        const std::string value = field.kind == FieldKind::Lines
                                      ? lines(field, given)
                                      : plain(field, typed).toStdString();
        if (!value.empty())
            m_read.values[field.name] = value;
        else if (field.required && typed.isEmpty())
            add(FindingCode::FieldMissing, field);
    }
    /** The subject's name is one of the server's names: the first. */
    void completeDomains() {
        const auto common = m_read.values.find(domainValue);
        if (!m_names.hasCommonName || common == m_read.values.end()) return;
        std::string& list = m_read.values[domainsValue];
        const auto names = profile::linesOf(m_read.values, domainsValue);
        if (std::find(names.begin(), names.end(), common->second) == names.end())
            list = list.empty() ? common->second : common->second + '\n' + list;
        std::erase_if(m_read.findings, [](const Finding& one) { // it was typed above
            return one.code == FindingCode::FieldMissing &&
                   one.field == QLatin1String(domainsValue);
        });
    }
    void countDomains(const FormField& field) {
        const auto names = profile::linesOf(m_read.values, domainsValue);
        if (m_names.maxDns > 0 && static_cast<int>(names.size()) > m_names.maxDns)
            add(FindingCode::DomainsTooMany, field,
                {QString::number(names.size()), QString::number(m_names.maxDns)});
    }
    ReadValues take() { return std::move(m_read); }

private:
    void add(FindingCode code, const FormField& field, const QStringList& arguments = {}) {
        Finding found = m_rules.finding(code, m_mode, 0, text(field.name), arguments);
        // A letter's paragraph says nothing of a form that the structure made.
        if (found.clause.isEmpty() || code == FindingCode::FieldMissing)
            found.clause = field.clause;
        m_read.findings.push_back(std::move(found));
    }
    QString faulty(const FormField& field, const Faults& faults, const QString& value) {
        for (const Fault& fault : faults)
            add(fault.code, field, fault.arguments);
        return value;
    }
    QString plain(const FormField& field, const QString& typed) {
        if (typed.isEmpty()) return typed;
        if (field.kind == FieldKind::Flag) return QStringLiteral("1");
        if (field.kind == FieldKind::Choice) return chosen(field, typed);
        if (field.name == "iin") {
            const QString digits = plainDigits(typed);
            return faulty(field, readIin(digits, m_rules.identifiers, m_today).faults, digits);
        }
        if (field.name == "bin") {
            const QString digits = plainDigits(typed);
            return faulty(field, checkBin(digits, m_rules.identifiers), digits);
        }
        if (field.name == "email") {
            const EmailReading read = readEmail(typed, m_rules.email);
            return faulty(field, read.faults, read.address);
        }
        if (field.name == "phone") {
            const PhoneReading read = readMobile(typed, m_rules.phone);
            return faulty(field, read.faults, read.number);
        }
        if (field.name == domainValue) return domain(field, typed);
        return shaped(field, typed);
    }
    QString shaped(const FormField& field, const QString& typed) {
        const QString value =
            field.upperCase ? text(profile::upperCase(typed.toStdString())) : typed;
        const int length = profile::lengthInCharacters(value.toStdString());
        if (field.maxLength > 0 && length > field.maxLength)
            add(FindingCode::TooLong, field,
                {QString::number(length), QString::number(field.maxLength)});
        if (!field.pattern.isEmpty() && !QRegularExpression(field.pattern).match(value).hasMatch())
            add(FindingCode::ValueMalformed, field,
                {typed, field.sample.isEmpty() ? field.pattern : field.sample});
        return typed;
    }
    QString chosen(const FormField& field, const QString& typed) {
        const bool isOffered =
            std::any_of(field.choices.begin(), field.choices.end(),
                        [&](const FieldChoice& one) { return text(one.id) == typed; });
        if (!isOffered) add(FindingCode::ChoiceUnknown, field, {typed});
        return typed;
    }
    QString domain(const FormField& field, const QString& typed) {
        const QString ascii = QString::fromLatin1(QUrl::toAce(typed.toLower()));
        m_read.domains.push_back({typed, ascii});
        if (!isDomain(ascii)) {
            add(FindingCode::DomainMalformed, field, {typed});
            return typed;
        }
        const auto& endings = m_names.domains;
        const bool isOurs = endings.empty() ||
                            std::any_of(endings.begin(), endings.end(),
                                        [&](const auto& one) { return ascii.endsWith(text(one)); });
        if (!isOurs) add(FindingCode::DomainForeign, field, {typed, endingsText()});
        if (ascii != typed.toLower()) add(FindingCode::DomainWritten, field, {typed, ascii});
        return ascii;
    }
    std::string lines(const FormField& field, const std::string& given) {
        QStringList names;
        for (const QString& line : text(given).split('\n'))
            if (const QString typed = normalisedText(line); !typed.isEmpty())
                if (const QString name = domain(field, typed); !names.contains(name)) names += name;
        return names.join('\n').toStdString();
    }
    QString endingsText() const {
        QStringList shown;
        for (const std::string& one : m_names.domains)
            shown += QUrl::fromAce(QByteArray::fromStdString('a' + one)).mid(1);
        return shown.join(QStringLiteral(", "));
    }

    const Rules& m_rules;
    CheckMode m_mode;
    QDate m_today;
    profile::AlternativeNames m_names;
    ReadValues m_read;
};

} // namespace

ReadValues readValues(const profile::Profile& structure, const std::vector<FormField>& form,
                      const StructureValues& given, const Rules& rules, bool training,
                      QDate today) {
    Reading reading(structure, rules, training, today);
    for (const FormField& field : form) {
        const auto found = given.find(field.name);
        reading.read(field, found == given.end() ? std::string() : found->second);
    }
    reading.completeDomains();
    for (const FormField& field : form)
        if (field.name == domainsValue) reading.countDomains(field);
    return reading.take();
}

} // namespace model
