// SPDX-License-Identifier: Apache-2.0
#include "crypto/profile/lint_octets.h"

#include <algorithm>

#include "crypto/asn1/tags.h"

namespace crypto::profile {

namespace {

namespace tag = asn1::tag;
using asn1::Element;
using asn1::Reader;

/** The rows that are elements of the form itself, each by its name in the Order's table. */
class Rows {
public:
    /** What is not of the form is left out; the linter says what is wrong with it. */
    static Rows ofWhole(ByteView der) {
        Rows rows;
        const auto whole = asn1::only(der, tag::sequence);
        if (!whole) return rows;
        Reader outer(*whole);
        const auto tbs = outer.expect(tag::sequence);
        if (!tbs) return rows;
        rows.m_signedPart = tbs->offset;
        rows.readSignedPart(Reader(*tbs));
        const auto algorithm = outer.next();
        if (!algorithm) return rows;
        // What differs from the inner one; a PKCS#10 names it here alone (RFC 2986 4.2).
        rows.m_offsets["Digital Signature"] = algorithm->offset;
        rows.m_offsets.emplace("Signature Algorithm", algorithm->offset);
        return rows;
    }
    static Rows ofSignedPart(ByteView tbs) {
        Rows rows;
        if (const auto whole = asn1::only(tbs, tag::sequence)) rows.readSignedPart(Reader(*whole));
        return rows;
    }

    std::size_t signedPart() const { return m_signedPart; }
    std::size_t offsetOf(const std::string& place) const {
        const auto found = m_offsets.find(place);
        return found == m_offsets.end() ? 0 : found->second;
    }
    /** Of an entry of a list, by its serial number in hexadecimal. */
    std::size_t offsetOfEntry(const std::string& serialHex) {
        if (m_entries) readEntries();
        const auto found = m_entryOffsets.find(serialHex);
        return found == m_entryOffsets.end() ? 0 : found->second;
    }

private:
    void take(Reader& reader, const char* place) {
        const std::size_t offset = reader.offset();
        if (reader.next()) m_offsets[place] = offset;
    }
    /** The key, and its algorithm's parameters, which have a row of their own. */
    void takeKey(Reader& reader) {
        Reader ahead = reader;
        take(reader, "Public Key");
        const auto key = ahead.expect(tag::sequence);
        if (!key) return;
        Reader parts(*key);
        take(parts, "Key parameter sets");
    }

    void readSignedPart(Reader reader) {
        if (reader.peek() == tag::contextConstructed(0)) { // a certificate of version 3
            take(reader, "Version");
            return readCertificate(reader);
        }
        Reader ahead = reader; // an INTEGER: version of a list or request, a serial number
        if (!ahead.optional(tag::integer)) return;
        const auto first = ahead.next();
        const auto second = ahead.next();
        if (!first || !second) return;
        // Behind the version of a request: its subject and key; of a list: algorithm, issuer, time.
        if (ahead.peek() == tag::utcTime || ahead.peek() == tag::generalizedTime)
            return readList(reader);
        const bool isRequest = ahead.atEnd() || ahead.peek() == tag::contextConstructed(0);
        if (!isRequest) return readCertificate(reader);
        take(reader, "Version");
        take(reader, "Subject");
        takeKey(reader);
    }

    void readCertificate(Reader& reader) {
        take(reader, "Serial Number");
        take(reader, "Signature Algorithm");
        take(reader, "Issuer");
        if (const auto validity = reader.expect(tag::sequence)) {
            Reader times(*validity);
            take(times, "Valid From");
            take(times, "Valid To");
        }
        take(reader, "Subject");
        takeKey(reader);
        if (reader.peek() == tag::context(1)) take(reader, "Issuer Unique Identifier");
        if (reader.peek() == tag::context(2)) take(reader, "Subject Unique Identifier");
    }

    void readList(Reader& reader) {
        if (reader.peek() == tag::integer) take(reader, "Version");
        take(reader, "Signature Algorithm");
        take(reader, "Issuer");
        take(reader, "This Update");
        if (reader.peek() == tag::utcTime || reader.peek() == tag::generalizedTime)
            take(reader, "Next Update");
        const auto entries = reader.optional(tag::sequence);
        if (!entries || !*entries) return;
        m_entries = **entries;
        m_offsets["Revoked Certificates"] = m_entries->offset;
    }

    void readEntries() {
        for (Reader list(*m_entries); !list.atEnd();) {
            const auto entry = list.expect(tag::sequence);
            if (!entry) break;
            Reader inner(*entry);
            if (const auto serial = inner.integer())
                m_entryOffsets.emplace(toHex(*serial), entry->offset);
        }
        m_entries.reset();
    }

    std::size_t m_signedPart = 0;
    std::map<std::string, std::size_t> m_offsets;
    std::optional<Element> m_entries; // not read yet
    std::map<std::string, std::size_t> m_entryOffsets;
};

std::size_t offsetOf(const LintFinding& finding, Rows& rows) {
    // The types of times are looked for in the to-be-signed part alone.
    if (finding.code == "validity.encoding") return rows.signedPart() + finding.offset;
    if (finding.code == "name.multiValued") return rows.offsetOf(finding.place) + finding.offset;
    if (finding.offset != 0 || finding.found == "absent") return finding.offset;
    if (finding.code.rfind("entry.", 0) == 0) return rows.offsetOfEntry(finding.place);
    return rows.offsetOf(finding.place.substr(0, finding.place.find('/'))); // "Subject/CN"
}

} // namespace

std::string shownOctets(ByteView octets) {
    const auto header = asn1::headerOf(octets);
    if (!header || !*header) return {};
    const std::size_t size = (*header)->size + (*header)->length;
    const std::size_t shown = std::min({size, octets.size(), mostShownOctets});
    return toHex(octets.first(shown)) + (shown < size ? "…" : "");
}

void addOctets(std::vector<LintFinding>& findings, ByteView der) {
    if (findings.empty()) return;
    Rows rows = Rows::ofWhole(der);
    for (LintFinding& finding : findings) {
        finding.offset = offsetOf(finding, rows);
        if (finding.offset != 0 && finding.offset < der.size())
            finding.octets = shownOctets(der.subspan(finding.offset));
    }
}

void addOffsets(std::vector<LintFinding>& findings, ByteView tbs) {
    if (findings.empty()) return;
    Rows rows = Rows::ofSignedPart(tbs);
    for (LintFinding& finding : findings)
        finding.offset = offsetOf(finding, rows);
}

} // namespace crypto::profile
