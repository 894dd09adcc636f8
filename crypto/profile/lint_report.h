// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "crypto/asn1/tags.h"
#include "crypto/profile/linter.h"

/** Private to the linter's files: where findings gather. */
namespace crypto::profile {

class LintReport {
public:
    explicit LintReport(const Profile& profile)
        : m_profile(profile) {}

    void error(std::string code, std::string place, std::size_t offset, std::string expected,
               std::string found, int orderLine = 0, const std::string& oddity = {}) {
        add(LintLevel::Error, std::move(code), std::move(place), offset, std::move(expected),
            std::move(found), orderLine, oddity);
    }
    void add(LintLevel level, std::string code, std::string place, std::size_t offset,
             std::string expected, std::string found, int orderLine = 0,
             const std::string& oddity = {}) {
        std::string clause = m_profile.clause;
        if (orderLine == 0)
            if (const auto row = m_profile.lines.find(place); row != m_profile.lines.end())
                orderLine = row->second;
        if (orderLine > 0) clause += ", " + std::to_string(orderLine) + "-жол";
        m_findings.push_back({level, std::move(code), std::move(place), offset, std::move(expected),
                              std::move(found), std::move(clause), oddity});
    }
    /** By another paragraph than the structure's: "RFC 5280 4.1.2.8". */
    void errorBy(std::string paragraph, std::string code, std::string place, std::size_t offset,
                 std::string expected, std::string found) {
        m_findings.push_back({LintLevel::Error,
                              std::move(code),
                              std::move(place),
                              offset,
                              std::move(expected),
                              std::move(found),
                              std::move(paragraph),
                              {}});
    }
    const Profile& profile() const { return m_profile; }
    std::vector<LintFinding> take() { return std::move(m_findings); }

private:
    const Profile& m_profile;
    std::vector<LintFinding> m_findings;
};

bool isAscii(std::string_view text);
/** X.680 41.4: the alphabet of a PrintableString. */
bool isPrintableString(std::string_view text);

/** "http(s)://host.name[:port][/path]", ASCII alone: what a reader of a certificate can follow. */
bool isHttpUrl(const std::string& text);

/** A template as one reads it: what is known filled in, "…" for what may be anything. */
std::string readable(const std::string& text, const Values& known);

/** A pattern as one reads it: "#" for a digit, "…" for what may be anything. */
std::string readablePattern(const std::string& pattern);

/** A Name's attributes against their rows; given: what the name was to be made of. */
void lintName(LintReport& report, const std::string& table, const std::vector<AttributeRule>& rules,
              const x509::Name& name, const Values& authority, const Values* given = nullptr);

/** The tables list attributes one by one: one a RelativeDistinguishedName. */
void lintSets(LintReport& report, const std::string& table, const Bytes& nameDer);

/** Of a value that no rule says how to come by. */
LintLevel levelWithoutRule(const LintContext& context);

struct FoundTime {
    std::uint8_t tag = 0;
    std::size_t offset = 0;
    Time time;
};

/** RFC 5280 4.1.2.5 (and the Order's "UTC TIME"): UTCTime through the year 2049. */
void lintTimeType(LintReport& report, const std::string& place, const FoundTime& found);

/** One entry of a list that was made at thisUpdate; the type of its time is lintTimeType()'s. */
void lintCrlEntry(LintReport& report, const Profile& profile, const x509::CrlEntry& entry,
                  Time thisUpdate, const LintContext& context);

/** RFC 5280 4.1.2.8: a certificate has no unique identifiers. */
void lintUniqueIdentifiers(LintReport& report, const Bytes& tbs);

/** RFC 5280 5.1.2.6: a list without entries is not there. */
void lintEmptyList(LintReport& report, const x509::Crl& crl);
/** The same of a list that nobody holds whole: it is there, at this offset, and is empty. */
void lintEmptyList(LintReport& report, std::size_t offset);

/** RFC 5280 5.2.4: a delta list goes on from one with a lower number. */
void lintBaseNumber(LintReport& report, const std::vector<x509::Extension>& extensions);

/** The outer algorithm and the inner one must be the same octets (RFC 5280 4.1.1.2). */
void compareOuter(std::vector<LintFinding>& findings, const Profile& profile, const Bytes& inner,
                  const Bytes& outer);

/** LintRefused where there is a finding of level Error; its detail lists them. */
Status refuseErrors(const Profile& profile, const std::vector<LintFinding>& findings);

/** Extension contents against their rows. */
void lintExtensions(LintReport& report, const std::vector<ExtensionRule>& rules,
                    const std::vector<x509::Extension>& found, const x509::Certificate* subject,
                    const LintContext& context);

} // namespace crypto::profile
