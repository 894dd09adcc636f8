// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "crypto/crl/view.h"
#include "crypto/object/lint.h"
#include "crypto/ocsp/response.h"
#include "model/certificates/der_tree.h"
#include "model/domain/detail_line.h"

/** An object of anybody's as a screen shows it; model/text/viewer_text.h has the words. */
namespace model {

using ViewedKind = crypto::object::Kind;
using OcspStatus = crypto::ocsp::CertificateStatus;

/** Where in the object something stands. */
struct OctetRange {
    std::size_t offset = 0;
    std::size_t size = 0;

    bool operator==(const OctetRange&) const = default;
};

/** What a line is of, where it is no attribute, algorithm or extension. */
enum class ViewedTerm {
    SerialNumber,
    Version,
    ValidFrom,
    ValidUntil,
    Issued,
    NextList,
    ListNumber,
    Entries,
    EntriesBeyond, // so many more entries have no lines
    Certificates,
    Lists,
    Unreadable, // certificates and lists that we cannot read
    Document,   // octets of the document that is signed
    DocumentApart,
    SignerName,
    IssuerName,
    KeyIdentifier,
    SignerClock,
    DigestAlgorithm,
    SignatureAlgorithm,
    Signature, // good, or an Error
    Policy,
    Digest,
    Nonce,
    Accuracy,
    StampTime,
    Authority,
    Responder,
    AnswerStatus,
    RevokedOn,
    Reason,
    AsOf,
    NextUpdate,
    IssuerNameHash,
    IssuerKeyHash,
    NeverIssued, // RFC 6960 4.4.8
    Refused,     // what the service answered instead
    ServiceText,
};

/** The signature holds; its certificate was not verified. */
struct SignatureHolds {
    bool operator==(const SignatureHolds&) const = default;
};

/** Text stands there as it is; a moment, a number or an error has each language's words. */
using ViewedValue = std::variant<QString, Time, std::int64_t, OcspStatus, SignatureHolds, Error>;

/** One field. */
struct ViewedLine {
    ViewedTerm term = ViewedTerm::SerialNumber;
    ViewedValue value = {};
    std::optional<DetailLine> detail = {}; // an attribute, algorithm or extension in its place
    std::optional<OctetRange> octets = {};
};

enum class ViewedTitle {
    Object,
    Subject,
    Issuer,
    Algorithms,
    Extensions,
    AskedFor, // a request's
    Entries,
    Contents, // of what holds others
    Signer,
    TimeStamp,
    Answer,   // of a service
    AnswerOn, // one certificate
};

struct ViewedGroup {
    ViewedTitle title = ViewedTitle::Object;
    int number = 0; // among several of its kind, from 1; 0: the only one
    std::vector<ViewedLine> lines = {};
    std::optional<OctetRange> octets = {};
};

/** An object within another one, which can be opened by itself. */
struct ViewedPart {
    ViewedKind kind = ViewedKind::Certificate;
    QString name; // whose it is
    std::optional<Time> from = {};
    std::optional<Time> until = {};
    Bytes encoded;
    std::optional<OctetRange> octets = {};
};

/** The entries of a list beyond these have no lines: nobody reads them one by one. */
inline constexpr std::size_t mostViewedEntries = 500;
/** The tree of octets is cut after so many elements. */
inline constexpr std::size_t mostViewedNodes = 4000;

struct ViewedObject {
    ViewedKind kind = ViewedKind::Unknown;
    QString file;                    // empty: it came out of another one
    QString name;                    // whose it is
    std::optional<Error> fault = {}; // it is of that kind by its shape, and cannot be read
    std::vector<ViewedGroup> groups = {};
    std::vector<ViewedPart> parts = {};
    OctetTree tree = {};
    crypto::crl::Octets octets = crypto::crl::Octets::of({}); // all of it
    /** A list's, for whoever looks entries up. */
    std::shared_ptr<const crypto::crl::CrlView> list = {};
    std::chrono::seconds utcOffset = {}; // by which its entries' times are written

    /** A structure of the Order may be asked about it. */
    bool hasStructure() const {
        return !fault && (kind == ViewedKind::Certificate || kind == ViewedKind::Crl ||
                          kind == ViewedKind::Request);
    }
    /** It holds others, and is of a form that an RFC gives. */
    bool hasForm() const { return !fault && crypto::object::holdsOthers(kind); }
};

} // namespace model
