// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "token/medium.h"

namespace token {

/**
 * What a medium and its module say of themselves. '*' stands for any letters; a pattern that is
 * empty is not looked at. The label is none of them: whoever has the medium writes it.
 */
struct MediumSigns {
    std::string module;       // the file's name, without its folder
    std::string manufacturer; // CK_TOKEN_INFO.manufacturerID
    std::string model;        // CK_TOKEN_INFO.model
    std::string library;      // CK_INFO.libraryDescription
};

/** A kind of medium that the Order gives an OID, as data: resources/token_types/. */
struct MediumType {
    MediumTypeName name;
    std::string keyStorageOid;
    std::vector<std::string> factoryPins; // what its maker sets: published, no secret
    std::vector<MediumSigns> signs;       // any of them; none: it is not known by itself

    bool fits(const MediumSigns& medium) const;
};

/**
 * All of them; BadResource with file and place where a file is not as it must be. Where a folder is
 * named, each *.json in it gives one of them more signs: {"id": "kaztoken", "signs": [...]}; no OID
 * comes from there. A folder that is not there gives none; one of its files that is not as it must
 * be is FileNotReadable(file, "medium-signs" and place).
 */
Result<std::vector<MediumType>> loadMediumTypes(const std::string& ownSigns = {});

/** The one that fits; null where none does, or several do. */
const MediumType* typeOf(const std::vector<MediumType>& types, const MediumSigns& medium);

/** Whether '*' in the pattern can stand for letters so that it is the text. */
bool matches(std::string_view pattern, std::string_view text);

} // namespace token
