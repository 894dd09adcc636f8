// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "crypto/clock.h"
#include "crypto/profile/profile.h"

namespace crypto::profile {

/** What a builder must know of the CA that will sign. */
struct IssuerFacts {
    Bytes nameDer;          // subject of the CA's certificate, as it stands there
    Bytes keyIdentifier;    // its SKI
    Bytes authorityNameDer; // issuer and serial of the CA's own certificate,
    Bytes authoritySerial;  // for authorityCertIssuer and authorityCertSerialNumber
};

/** From the certificate of the CA; for a self-signed root see selfSigned(). */
Result<IssuerFacts> issuerFacts(ByteView certificateDer);

struct CertificateInput {
    Values values;                     // names and hosts of the authority, fields of the form
    std::optional<IssuerFacts> issuer; // nothing: self-signed
    Bytes publicKeyInfo;               // the holder's, DER
    Bytes serial;                      // INTEGER contents, positive
    Time notBefore;
    Time notAfter;
    Bytes binaryData;      // the optional extension 1.2.398.3.10.1.2; usually empty
    Bytes subjectDer = {}; // a Name to be taken as it is (re-subordination), instead of the values
};

/** The subject's Name, DER: for the certificate and for its PKCS#10. */
Result<Bytes> buildSubject(const Profile& profile, const Values& values);

/** TBSCertificate, DER. ValueRefused names the attribute and the row's clause. */
Result<Bytes> buildCertificateTbs(const Profile& profile, const CertificateInput& input);

struct CrlInputEntry {
    Bytes serial;
    Time revokedAt;
    int reason = -1;    // -1: no reasonCode
    Bytes carried = {}; // Extensions, DER, as another list of this CA has them, instead of a reason
    std::optional<Time> invalidSince = {}; // RFC 5280 5.3.2
};

struct CrlInput {
    IssuerFacts issuer;
    std::int64_t number = 0;
    Time thisUpdate;
    Time nextUpdate;
    std::vector<CrlInputEntry> entries;
    std::int64_t baseNumber = 0; // of the full list that a delta list goes on from
};

/** What stands before and behind the list of entries in a TBSCertList: whole elements. */
struct CrlFrame {
    Bytes before; // version ... nextUpdate
    Bytes behind; // [0] crlExtensions
};

/** For a list of any length; the input's own entries are not looked at. */
Result<CrlFrame> buildCrlFrame(const Profile& profile, const CrlInput& input);

/** TBSCertList, DER; for many entries see crypto/crl/writer.h. */
Result<Bytes> buildCrlTbs(const Profile& profile, const CrlInput& input);

} // namespace crypto::profile
