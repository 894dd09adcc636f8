// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace crypto::profile {
struct Titles;
}

/** The Order's structures by their titles, in the language set. */
namespace model::text {

/** Those of the three that are in the language set. */
const std::string& inLanguage(const crypto::profile::Titles& titles);

/** Of an edition ("595-2023-12-01"); the id itself where we have no such structure. */
QString structureTitle(const QString& id, const QString& edition);

/** By which its objects are signed; empty where we have no such structure. */
QString structureAlgorithm(const QString& id, const QString& edition);

/** The Order's number and day; the id itself where we do not know it. */
QString editionText(const QString& edition);

} // namespace model::text
