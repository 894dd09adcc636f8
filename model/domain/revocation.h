// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>

#include "model/domain/common.h"

namespace model {

enum class RevocationRowState {
    Open,
    Revoked,          // on this row
    RevokedOtherwise, // its certificate was: on another letter, or without one
    Answered,         // it cannot be carried out, and the body was told why
};

/** A row of the table of appendix 7, the ground of para 18, and the certificate it means. */
struct RevocationRow {
    Id id = 0;
    int number = 0;
    QString fullName;
    QString iin;
    QString bin;
    QString organization;
    QString ground;       // rule id, "ucgo.revoke.1"
    Bytes serial;         // which certificate, where the person has several; may be empty before
    Id certificateId = 0; // set once revoked

    RevocationRowState state = RevocationRowState::Open; // derived by the register
    QString why = {}; // it was put right (which document), or answered; empty: as it came
};

/** A letter with the form of appendix 7. */
struct RevocationLetter {
    Id id = 0;
    QString letterNumber;
    QDate letterDate;
    QDate registered; // paras 23 and 25 count from this day
    QString stateBody;
    QString headName;
    QString executorName;
    QString executorPhone;
    int mediaCount = 0; // media enclosed
    std::vector<RevocationRow> rows;
};

/** An entry of the CRL to come. */
struct RevokedCertificate {
    Id certificateId = 0;
    Bytes serial;
    Time revokedAt;
    QString ground;
    int reason = -1;       // RFC 5280 5.3.1; -1: no reasonCode extension
    bool carried = false;  // came in with a list from elsewhere: no certificate here, no ground
    Bytes extensions = {}; // of a carried entry, DER, as they stood there; empty: none
    std::optional<Time> invalidSince = {}; // the key is not to be trusted since then
};

/**
 * A CRL that was recorded. Signed ones are here whole, or a file beside the register where they
 * are long (model/publication/kept_list.h); an unsigned one is neither.
 */
struct CrlRecord {
    Id id = 0;
    Id caId = 0;
    std::int64_t number = 0;
    Time thisUpdate;
    Time nextUpdate;
    Bytes tbs = {}; // of lists that older versions made
    Bytes der = {};
    std::int64_t base = 0;   // of a delta list: the number of the full one that it goes on from
    Id covers = -1;          // the last revocation that it takes into account; -1: all there are
    Bytes digest = {};       // of its to-be-signed octets; empty where tbs is there
    QString file = {};       // its name, where it is not here whole
    std::int64_t octets = 0; // of the file
    Bytes sha256 = {};       // of the file

    bool isSigned() const { return !der.empty() || !file.isEmpty(); }
    bool isDelta() const { return base != 0; }
};

/** One of a CA's lists, without its octets, which grow with every revocation. */
struct CrlSummary {
    Id id = 0;
    std::int64_t number = 0;
    Time thisUpdate;
    Time nextUpdate;
    bool isSigned = false;
    std::int64_t base = 0;  // as CrlRecord has it
    QString emergency = {}; // why it was made out of turn, as the audit has it
};

} // namespace model
