// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "tests/crypto/lint_rows.h"

/** Private to the rows' files. */
namespace lint_rows {

der_tree::Tree primitive(std::uint8_t tag, const std::string& hex);
der_tree::Tree text(std::uint8_t tag, std::string_view octets);
der_tree::Tree timeTree(const std::string& digits);
der_tree::Tree oidTree(const std::string& oid);
/** The child that begins with this OID, itself or within a SET; nothing where there is none. */
std::optional<std::size_t> findOid(const der_tree::Tree& list, const std::string& oid);
/** The same; stops the program where there is none. */
std::size_t indexOf(const der_tree::Tree& list, const std::string& oid);
void erase(der_tree::Tree& list, std::size_t index);

/** Places of the fields in a to-be-signed part as the builder writes it. */
struct Fields {
    std::size_t algorithm, issuer, firstTime, extensions;
};
inline constexpr Fields certificateFields{2, 3, 4, 7};
inline constexpr Fields listFields{1, 2, 3, 6};
inline constexpr std::size_t subject = 5;
inline constexpr std::size_t publicKey = 6;
inline constexpr std::size_t entries = 5;

void addFieldRows(std::vector<Row>& rows, const crypto::profile::Profile& profile);

using Edit = std::function<void(der_tree::Tree& value)>;

/** The rows of one extension: each finds it, takes its value apart, changes one thing. */
class ExtensionRows {
public:
    ExtensionRows(std::vector<Row>& rows, const crypto::profile::ExtensionRule& rule, ListOf listOf)
        : m_rows(rows)
        , m_rule(rule)
        , m_listOf(std::move(listOf)) {}

    /** Dropped, twice, of another criticality, unreadable. */
    void addGeneral();
    /** Put in, where it must not be. */
    void addForbidden();
    void edit(const std::string& what, const std::string& code, const Edit& change);
    /** What was edited last is no error. */
    void isOnly(crypto::profile::LintLevel level) { m_rows.back().level = level; }
    /** What was edited last is wrong by this paragraph, whatever the row says. */
    void isBy(const char* paragraph) {
        m_rows.back().paragraph = paragraph;
        m_rows.back().orderLine = 0;
    }
    /** What was edited last may have been so before. */
    void mayBeSame() { m_rows.back().mayBeSame = true; }

private:
    void add(const std::string& what, const std::string& code,
             const std::function<void(der_tree::Tree& list, std::size_t at)>& change);

    std::vector<Row>& m_rows;
    const crypto::profile::ExtensionRule& m_rule;
    ListOf m_listOf;
};

// Contents that hold OIDs or names to choose from.
void choiceRows(ExtensionRows& rows, const crypto::profile::ExtensionRule& rule,
                const std::string& code);
void alternativeNameRows(ExtensionRows& rows, const crypto::profile::ExtensionRule& rule);

} // namespace lint_rows
