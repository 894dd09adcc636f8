// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/profile/profile.h"

namespace crypto::profile {

/** Where what an issued object holds in a row comes from. */
enum class ValueSource {
    Constant,         // the structure's own text
    FormField,        // what was asked for: the application, a letter, the ground of a revocation
    AuthoritySetting, // names and hosts of the authority (authority.json, settings authority.NAME)
    Derived,          // computed when it is issued: keys, numbers, names of published files
};

/** "constant", "formField", "authoritySetting", "derived". */
std::string_view nameOf(ValueSource source);

/**
 * Of a template. Of several names in its braces the one that differs most from object to object
 * decides: a field of the form, then a name of a published file, then a setting. authority: the
 * names that are settings (ProfileSet::authorityDefaults()).
 */
ValueSource sourceOf(const std::string& text, const Values& authority);

/** Of an extension's contents, whatever its kind. */
ValueSource sourceOf(const ExtensionRule& rule, const Values& authority);

/** Words of the profile files. */
std::string_view nameOf(Kind kind);                       // "certificate"
std::string_view nameOf(Presence presence);               // "oneOf"
std::string_view nameOf(Reading reading);                 // "asRead"
std::string_view nameOf(SerialSource source);             // "keyIdentifier"
std::string_view nameOf(Content content);                 // "keyUsage"
std::string_view nameOf(IssuerAndSerial issuerAndSerial); // "allowed"

} // namespace crypto::profile
