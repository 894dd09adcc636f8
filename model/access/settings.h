// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/domain/certificate_preview.h"
#include "model/register/register.h"

namespace model {

/** What the operator set, or what resources/rules/workplace.json begins with. RegisterDamaged. */
Result<int> caNearEndDays(const Register& reg);
Result<int> crlValidityDays(const Register& reg);
/** Of an authority's full lists; of delta lists. */
Result<int> crlValidityDays(const Register& reg, AuthorityKind authority);
/** Until an authority's own is set, what the workplace has for all; the root's within its most. */
Result<int> defaultCrlValidityDays(const Register& reg, AuthorityKind authority);
Result<int> deltaValidityHours(const Register& reg);
Result<int> crlNearEndDays(const Register& reg);
Result<int> idleLockMinutes(const Register& reg);
/** How long an OCSP answer holds that names no end of its own. */
Result<int> answerHoldMinutes(const Register& reg);
Result<Algorithm> issueAlgorithm(const Register& reg);
Result<PreviewRule> previewRule(const Register& reg);

/** Where lists are published while "crl.folder" is not set. */
QString defaultCrlFolder(const QString& workplaceFolder);

/** The setting of an authority's lists; the state bodies' is the oldest, and the others' default.
 */
const char* crlValiditySetting(AuthorityKind authority);

inline constexpr const char* settingIssueAlgorithm = "issue.algorithm";
inline constexpr const char* settingIssuePreview = "issue.preview";
inline constexpr const char* settingCaNearEndDays = "ca.nearEndDays";
inline constexpr const char* settingCrlValidityDays = "crl.validityDays";
inline constexpr const char* settingCrlValidityDaysRoot = "crl.validityDays.root";
inline constexpr const char* settingCrlValidityDaysNational = "crl.validityDays.national";
inline constexpr const char* settingDeltaValidityHours = "crl.deltaValidityHours";
inline constexpr const char* settingCrlNearEndDays = "crl.nearEndDays";
inline constexpr const char* settingCrlFolder = "crl.folder";
inline constexpr const char* settingIdleLockMinutes = "desk.idleLockMinutes";
inline constexpr const char* settingAnswerHoldMinutes = "verification.answerHoldMinutes";
inline constexpr int mostDaysOfRootList = 31; // "at least once a month": the longest one
inline constexpr int mostAnswerHoldMinutes = 7 * 24 * 60;

} // namespace model
