// SPDX-License-Identifier: Apache-2.0
#include "model/register/migrations.h"

#include <array>

namespace model {

namespace {

constexpr std::array appendOnly1 = {
    "audit",
    "clock_event",
    "ca",
    "ca_place",
    "application",
    "application_row",
    "issue",
    "row_decision",
    "issue_key",
    "issue_event",
    "tbs",
    "certificate",
    "certificate_der",
    "medium",
    "medium_event",
    "journal",
    "revocation_letter",
    "revocation_row",
    "revocation",
    "crl",
    "crl_der",
};

constexpr std::array appendOnly4 = {"crl_start", "crl_foreign"};
constexpr std::array appendOnly5 = {"revocation_row_event"};
constexpr std::array appendOnly6 = {"row_correction"};
constexpr std::array appendOnly13 = {"application_correction", "revocation_letter_correction"};
constexpr std::array appendOnly14 = {"certificate_whose"};
constexpr std::array appendOnly16 = {"ca"}; // the table that step 1 made is gone
constexpr std::array appendOnly17 = {"structure_issue", "structure_issue_tbs",
                                     "structure_issue_event"};
// The table that step 1 made is gone; what is derived is not among them.
constexpr std::array appendOnly18 = {"crl", "crl_file", "crl_given_up"};
constexpr std::array appendOnly19 = {"ca_key", "ca_key_octets", "ca_key_end"};

} // namespace

std::span<const Migration> migrations() {
    static const std::array steps = {
        Migration{1, {schema1, guards1}, appendOnly1},
        Migration{2, {schema2, nullptr}, {}},
        Migration{3, {guards3, nullptr}, {}},
        Migration{4, {schema4, guards4}, appendOnly4},
        Migration{5, {schema5, nullptr}, appendOnly5},
        Migration{6, {schema6, nullptr}, appendOnly6},
        Migration{7, {schema7, nullptr}, {}},
        Migration{8, {schema8, nullptr}, {}},
        Migration{9, {schema9, nullptr}, {}},
        Migration{10, {schema10, nullptr}, {}},
        Migration{11, {schema11, nullptr}, {}},
        Migration{12, {schema12, nullptr}, {}},
        Migration{13, {schema13, nullptr}, appendOnly13},
        Migration{14, {schema14, nullptr}, appendOnly14},
        Migration{15, {schema15, nullptr}, {}},
        Migration{16, {schema16, nullptr}, appendOnly16, true},
        Migration{17, {schema17, nullptr}, appendOnly17},
        Migration{18, {schema18, guards18}, appendOnly18, true},
        Migration{19, {schema19, nullptr}, appendOnly19},
    };
    return steps;
}

} // namespace model
