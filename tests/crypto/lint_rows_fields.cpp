// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tests/crypto/lint_rows_private.h"

using namespace crypto;
using namespace crypto::profile;
using der_tree::Tree;

namespace lint_rows {

namespace {

/** Of fields that are no attribute and no extension; their lines are the profile's "rows". */
class FieldRows {
public:
    FieldRows(std::vector<Row>& rows, const Profile& profile)
        : m_rows(rows)
        , m_profile(profile) {}

    void set(const char* name, const char* code, const char* place, Change change) {
        const auto line = m_profile.lines.find(place);
        m_rows.push_back({name, code, place, line == m_profile.lines.end() ? 0 : line->second,
                          std::move(change)});
    }
    void addCommon(const Fields& fields);
    void addCertificate();
    void addPublicKey();
    void addRsaKey();
    void addList();

private:
    bool isRsa() const { return m_profile.algorithm == Algorithm::Rsa; }

    std::vector<Row>& m_rows;
    const Profile& m_profile;
};

void FieldRows::addCommon(const Fields& fields) {
    const char* place = "Signature Algorithm";
    set("another signature algorithm", "signatureAlgorithm", place,
        [=](Tree& tbs) { tbs.children[fields.algorithm].children[0].contents.back() ^= 1; });
    set("no NULL in the signature algorithm", "signatureAlgorithm", place,
        [=](Tree& tbs) { tbs.children[fields.algorithm].children.pop_back(); });
    set("another issuer's name", "issuer.differs", "Issuer", [=](Tree& tbs) {
        auto& sets = tbs.children[fields.issuer].children;
        std::reverse(sets.begin(), sets.end());
    });
    set("signed by another algorithm than it says", "signatureAlgorithm.differs",
        "Digital Signature",
        [](Tree& whole) { whole.children[1].children[0].contents.back() ^= 1; });
    m_rows.back().isOuter = true;
}

void FieldRows::addCertificate() {
    set("V2", "version", "Version",
        [](Tree& tbs) { tbs.children[0].children[0] = primitive(asn1::tag::integer, "01"); });
    for (const auto& [name, hex] : {std::pair("serial number 0", std::string("00")),
                                    std::pair("negative serial number", std::string("81")),
                                    std::pair("serial number of 21 octets", std::string(42, '1'))})
        set(name, "serial.range", "Serial Number",
            [hex = hex](Tree& tbs) { tbs.children[1] = primitive(asn1::tag::integer, hex); });
    if (m_profile.serial == SerialSource::KeyIdentifier)
        set("serial number of another key", "serial.derivation", "Serial Number",
            [](Tree& tbs) { tbs.children[1].contents.back() ^= 1; });
    set("ends before it begins", "validity.order", "Valid To",
        [](Tree& tbs) { std::swap(tbs.children[4].children[0], tbs.children[4].children[1]); });
    set("outlives its issuer", "validity.outlivesIssuer", "Valid To",
        [](Tree& tbs) { tbs.children[4].children[1] = timeTree("491231235959Z"); });
    for (const std::size_t which : {0u, 1u})
        set(which == 0 ? "begins in GeneralizedTime" : "ends in GeneralizedTime",
            "validity.encoding", which == 0 ? "Valid From" : "Valid To", [=](Tree& tbs) {
                Tree& time = tbs.children[4].children[which];
                time = timeTree("20" + std::string(textOf(time.contents)));
            });
    addPublicKey();
}

void FieldRows::addPublicKey() {
    set("key of another algorithm", "publicKey.algorithm", "Public Key",
        [](Tree& tbs) { tbs.children[publicKey].children[0].children[0].contents.back() ^= 1; });
    set("key that is none", "publicKey.value", "Public Key", [](Tree& tbs) {
        tbs.children[publicKey].children[1] = primitive(asn1::tag::bitString, "000402aabb");
    });
    if (isRsa()) m_rows.pop_back(); // any octets are a key until its size is looked at
    const char* parameters =
        m_profile.lines.contains("Key parameter sets") ? "Key parameter sets" : "Public Key";
    set("key without parameters", "publicKey.parameters", parameters,
        [](Tree& tbs) { tbs.children[publicKey].children[0].children.pop_back(); });
    if (isRsa()) return addRsaKey();
    for (const std::size_t which : {0u, 1u})
        set(which == 0 ? "key on another curve" : "key with another digest", "publicKey.parameters",
            parameters, [=](Tree& tbs) {
                Tree& both = tbs.children[publicKey].children[0].children[1];
                both.children[which].contents.back() ^= 2;
            });
}

void FieldRows::addRsaKey() {
    const auto& sizes = m_profile.keyBits;
    for (const int bits : {1024, 2048, 3072, 4096, 8192}) {
        const bool isGood = std::find(sizes.begin(), sizes.end(), bits) != sizes.end();
        if (isGood) continue;
        const std::string name = "RSA key of " + std::to_string(bits) + " bits";
        set(name.c_str(), "publicKey.size", "Public Key", [=](Tree& tbs) {
            const Bytes key =
                asn1::sequence({asn1::unsignedInteger(Bytes(std::size_t(bits) / 8, 0xff)),
                                asn1::unsignedInteger(Bytes{1, 0, 1})});
            tbs.children[publicKey].children[1].contents = asn1::concat({Bytes{0}, key});
        });
    }
    for (const auto& [name, exponent] :
         {std::pair("RSA exponent 1", Bytes{1}), std::pair("RSA exponent 3", Bytes{3}),
          std::pair("even RSA exponent", Bytes{1, 0, 2})})
        set(name, "publicKey.exponent", "Public Key", [sizes, exponent = exponent](Tree& tbs) {
            const Bytes key =
                asn1::sequence({asn1::unsignedInteger(Bytes(std::size_t(sizes.front()) / 8, 0xff)),
                                asn1::unsignedInteger(exponent)});
            tbs.children[publicKey].children[1].contents = asn1::concat({Bytes{0}, key});
        });
    set("RSA key that is none", "publicKey.size", "Public Key", [](Tree& tbs) {
        tbs.children[publicKey].children[1] = primitive(asn1::tag::bitString, "000500");
    });
}

void FieldRows::addList() {
    set("V1", "version", "Version",
        [](Tree& tbs) { tbs.children[0] = primitive(asn1::tag::integer, "00"); });
    set("no next update", "nextUpdate.missing", "Next Update", [](Tree& tbs) { erase(tbs, 4); });
    set("next update before this one", "nextUpdate.order", "Next Update",
        [](Tree& tbs) { std::swap(tbs.children[3], tbs.children[4]); });
    set("this update in GeneralizedTime", "validity.encoding", "This Update",
        [](Tree& tbs) { tbs.children[3] = timeTree("20261124060000Z"); });
    set("next update in GeneralizedTime", "validity.encoding", "Next Update",
        [](Tree& tbs) { tbs.children[4] = timeTree("20261201060000Z"); });
    set("an entry in GeneralizedTime", "validity.encoding", "Revocation Date", [](Tree& tbs) {
        tbs.children[entries].children[0].children[1] = timeTree("20251124060000Z");
    });
    const char* second = "2222222222222222222222222222222222222222";
    set("an entry twice", "entry.twice", second, [](Tree& tbs) {
        tbs.children[entries].children.push_back(tbs.children[entries].children[1]);
    });
    set("an entry of tomorrow", "entry.future", second, [](Tree& tbs) {
        tbs.children[entries].children[1].children[1] = timeTree("261125060000Z");
    });
}

} // namespace

void addFieldRows(std::vector<Row>& rows, const Profile& profile) {
    const bool isList = profile.kind == Kind::Crl;
    FieldRows field(rows, profile);
    field.addCommon(isList ? listFields : certificateFields);
    isList ? field.addList() : field.addCertificate();
}

} // namespace lint_rows
