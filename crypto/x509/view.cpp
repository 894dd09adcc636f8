// SPDX-License-Identifier: Apache-2.0
#include "crypto/x509/view.h"

#include <array>
#include <memory>
#include <optional>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>

#include "crypto/x509/contents.h"
#include "crypto/x509/name.h"

namespace crypto::x509 {

namespace {

struct Deleter {
    void operator()(BIO* bio) const { BIO_free(bio); }
    void operator()(X509_EXTENSION* extension) const { X509_EXTENSION_free(extension); }
    void operator()(ASN1_OBJECT* object) const { ASN1_OBJECT_free(object); }
    void operator()(ASN1_OCTET_STRING* octets) const { ASN1_OCTET_STRING_free(octets); }
};

/** What OpenSSL prints of the extension; empty where it cannot read it. */
std::string printed(const Extension& extension) {
    const std::unique_ptr<ASN1_OBJECT, Deleter> oid(OBJ_txt2obj(extension.oid.c_str(), 1));
    const std::unique_ptr<ASN1_OCTET_STRING, Deleter> value(ASN1_OCTET_STRING_new());
    const std::unique_ptr<BIO, Deleter> bio(BIO_new(BIO_s_mem()));
    if (!oid || !value || !bio ||
        !ASN1_OCTET_STRING_set(value.get(), extension.value.data(),
                               static_cast<int>(extension.value.size())))
        return {};
    const std::unique_ptr<X509_EXTENSION, Deleter> native(
        X509_EXTENSION_create_by_OBJ(nullptr, oid.get(), extension.critical ? 1 : 0, value.get()));
    if (!native || X509V3_EXT_print(bio.get(), native.get(), 0, 0) != 1) {
        ERR_clear_error();
        return {};
    }
    const char* text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return size > 0 ? std::string(text, static_cast<std::size_t>(size)) : std::string();
}

/** OpenSSL 3.0 writes names in general names octet by octet: "\\xD0\\x9D" is UTF-8 again here. */
std::string unescaped(const std::string& text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isEscape = text.compare(i, 2, "\\x") == 0;
        const auto octet =
            isEscape ? fromHex(std::string_view(text).substr(i + 2, 2)) : std::nullopt;
        if (octet && octet->size() == 1) {
            result += static_cast<char>(octet->front());
            i += 3;
        } else {
            result += text[i];
        }
    }
    return result;
}

/** OpenSSL 3.0 glues a distribution point's "Reasons:" to the URI before it. */
void separateReasons(std::string& text) {
    constexpr std::string_view word = "Reasons:\n";
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 2))
        if (at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n') text.insert(at, 1, '\n');
}

/** A GeneralNames of one directoryName, as the Order's structures have it. */
std::optional<std::string> directoryName(const asn1::Element& names) {
    asn1::Reader list(names);
    const auto directory = list.expect(asn1::tag::contextConstructed(4));
    if (!directory || !list.atEnd()) return std::nullopt;
    asn1::Reader inner(*directory);
    const auto sequence = inner.expect(asn1::tag::sequence);
    if (!sequence || !inner.atEnd()) return std::nullopt;
    const auto name = readName(*sequence);
    return name ? std::optional(displayName(*name)) : std::nullopt;
}

/**
 * An authority key identifier that has an issuer's name; nothing otherwise. OpenSSL 3.0 keeps 256
 * characters of the name, four for an octet: an attribute in Kazakh goes beyond, and is left out.
 */
std::vector<std::string> authorityOf(const Extension& extension) {
    const auto outer = asn1::only(extension.value, asn1::tag::sequence);
    if (extension.oid != oid::authorityKeyIdentifier || !outer) return {};
    asn1::Reader reader(*outer);
    const auto key = reader.optional(asn1::tag::context(0));
    const auto names = reader.optional(asn1::tag::contextConstructed(1));
    const auto serial = reader.optional(asn1::tag::context(2));
    if (!key || !names || !*names || !serial || !reader.atEnd()) return {};
    const auto name = directoryName(**names);
    if (!name) return {};
    std::vector<std::string> lines;
    if (*key) lines.push_back("keyid:" + withColons((*key)->contents));
    lines.push_back("DirName:" + *name);
    if (*serial) lines.push_back("serial:" + withColons((*serial)->contents));
    return lines;
}

} // namespace

std::string shortName(const std::string& oid) {
    const int nid = OBJ_txt2nid(oid.c_str());
    return nid == NID_undef ? oid : OBJ_nid2sn(nid);
}

std::string longName(const std::string& oid) {
    const int nid = OBJ_txt2nid(oid.c_str());
    return nid == NID_undef ? oid : OBJ_nid2ln(nid);
}

std::vector<std::string> describeExtension(const Extension& extension) {
    if (auto authority = authorityOf(extension); !authority.empty()) return authority;
    std::string text = unescaped(printed(extension));
    if (text.empty()) return {toHex(extension.value)};
    separateReasons(text);
    std::vector<std::string> lines;
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        if (end > begin) lines.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

std::string reasonName(int reason) {
    // RFC 5280 5.3.1; 7 is not used.
    static constexpr std::array names{
        "unspecified",   "keyCompromise",        "cACompromise",    "affiliationChanged",
        "superseded",    "cessationOfOperation", "certificateHold", "",
        "removeFromCRL", "privilegeWithdrawn",   "aACompromise"};
    const bool isKnown = reason >= 0 && reason < static_cast<int>(names.size()) && reason != 7;
    return isKnown ? names[static_cast<std::size_t>(reason)] : std::to_string(reason);
}

} // namespace crypto::x509
