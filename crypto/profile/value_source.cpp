// SPDX-License-Identifier: Apache-2.0
#include "crypto/profile/value_source.h"

#include <algorithm>
#include <array>

namespace crypto::profile {

namespace {

/** Names of published files: of each generation of a CA its own. */
bool isOfPublication(const std::string& name) {
    constexpr std::array names{"caFile", "crlFile", "deltaFile"};
    return std::find(names.begin(), names.end(), name) != names.end();
}

/** How much a value differs from object to object. */
int weightOf(ValueSource source) {
    switch (source) {
    case ValueSource::Constant:
        return 0;
    case ValueSource::AuthoritySetting:
        return 1;
    case ValueSource::Derived:
        return 2;
    case ValueSource::FormField:
        return 3;
    }
    return 0;
}

ValueSource heavier(ValueSource one, ValueSource other) {
    return weightOf(one) < weightOf(other) ? other : one;
}

ValueSource sourceOfAddresses(const ExtensionRule& rule, const Values& authority) {
    ValueSource source = sourceOf(rule.cps, authority);
    for (const Location& location : rule.locations)
        source = heavier(source, sourceOf(location.url, authority));
    return source;
}

/** One that depends on a value is chosen by the form. */
ValueSource sourceOfChoices(const std::vector<Choice>& choices) {
    const bool isChosen = std::any_of(choices.begin(), choices.end(),
                                      [](const Choice& choice) { return !choice.value.empty(); });
    return isChosen ? ValueSource::FormField : ValueSource::Constant;
}

} // namespace

std::string_view nameOf(ValueSource source) {
    switch (source) {
    case ValueSource::Constant:
        return "constant";
    case ValueSource::FormField:
        return "formField";
    case ValueSource::AuthoritySetting:
        return "authoritySetting";
    case ValueSource::Derived:
        return "derived";
    }
    return {};
}

ValueSource sourceOf(const std::string& text, const Values& authority) {
    ValueSource source = ValueSource::Constant;
    for (const std::string& name : namesIn(text)) {
        const ValueSource one = isOfPublication(name)        ? ValueSource::Derived
                                : authority.count(name) != 0 ? ValueSource::AuthoritySetting
                                                             : ValueSource::FormField;
        source = heavier(source, one);
    }
    return source;
}

ValueSource sourceOf(const ExtensionRule& rule, const Values& authority) {
    switch (rule.content) {
    case Content::KeyUsage:
    case Content::BasicConstraints:
    case Content::OcspNoCheck:
        return ValueSource::Constant;
    case Content::CertificatePolicies:
    case Content::AuthorityInformationAccess:
    case Content::CrlDistributionPoints:
    case Content::FreshestCrl:
        return sourceOfAddresses(rule, authority);
    case Content::SubjectKeyIdentifier:
    case Content::AuthorityKeyIdentifier:
    case Content::CrlNumber:
    case Content::DeltaCrlIndicator:
        return ValueSource::Derived;
    case Content::ExtendedKeyUsage:
    case Content::KeyStorage:
        return sourceOfChoices(rule.choices);
    case Content::SubjectAlternativeName:
    case Content::BinaryData:
    case Content::ReasonCode:
    case Content::InvalidityDate:
        return ValueSource::FormField;
    }
    return ValueSource::Constant;
}

std::string_view nameOf(Kind kind) {
    return kind == Kind::Certificate ? "certificate" : "crl";
}

std::string_view nameOf(Presence presence) {
    switch (presence) {
    case Presence::Required:
        return "required";
    case Presence::Optional:
        return "optional";
    case Presence::OneOf:
        return "oneOf";
    case Presence::Forbidden:
        return "forbidden";
    }
    return {};
}

std::string_view nameOf(Reading reading) {
    return reading == Reading::AsRead ? "asRead" : "asPrinted";
}

std::string_view nameOf(SerialSource source) {
    switch (source) {
    case SerialSource::KeyIdentifier:
        return "keyIdentifier";
    case SerialSource::Random:
        return "random";
    case SerialSource::None:
        return "none";
    }
    return {};
}

std::string_view nameOf(IssuerAndSerial issuerAndSerial) {
    switch (issuerAndSerial) {
    case IssuerAndSerial::Required:
        return "required";
    case IssuerAndSerial::Optional:
        return "optional";
    case IssuerAndSerial::Allowed:
        return "allowed";
    }
    return {};
}

} // namespace crypto::profile
