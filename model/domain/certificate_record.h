// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>

#include <QString>

#include "model/domain/common.h"

namespace model {

enum class CertificateStatus { Valid, Expired, Revoked };

/** What a table of certificates may show of each. */
enum class CertificateColumn {
    Name,
    Iin,
    Bin,
    Organization,
    State,
    NotBefore,
    NotAfter,
    RevokedAt,
    Letter,
    Medium,
    Serial,
    Structure,
};

inline constexpr std::array certificateColumns = {
    CertificateColumn::Name,         CertificateColumn::Iin,       CertificateColumn::Bin,
    CertificateColumn::Organization, CertificateColumn::State,     CertificateColumn::NotBefore,
    CertificateColumn::NotAfter,     CertificateColumn::RevokedAt, CertificateColumn::Letter,
    CertificateColumn::Medium,       CertificateColumn::Serial,    CertificateColumn::Structure,
};

/** What the register knows of a certificate it holds; the DER is asked for by id. */
struct CertificateRecord {
    Id id = 0;
    Id caId = 0;
    Id issueId = 0; // 0: not issued to a row of a letter
    Bytes serial;
    QString structure;
    QString edition;
    QString fullName; // as on the letter
    QString iin;
    QString bin;
    QString organization;
    QString letterNumber;
    QString mediumSerial;
    Time notBefore;
    Time notAfter;
    CertificateStatus status = CertificateStatus::Valid;
    bool byStructure = false; // issued on an order of its own (StructureIssue)
    std::optional<Time> revokedAt;
    QString revocationGround;

    /** Neither on a row nor on an order: a CA's own, made with its key. */
    bool isOfCa() const { return issueId == 0 && !byStructure; }
};

/** How certificates are looked for; empty fields do not narrow. Names and letters: word prefixes.
 */
struct CertificateQuery {
    QString text;      // any of name, IIN, BIN, serial (hex), letter number
    QString iin;       // prefix
    QString bin;       // prefix
    QString serialHex; // prefix
    std::optional<CertificateStatus> status;
    int limit = 100;
    Id after = 0; // keyset paging: ids greater than this one

    bool operator==(const CertificateQuery&) const = default;
};

} // namespace model
