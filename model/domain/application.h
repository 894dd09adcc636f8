// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>

#include "model/domain/common.h"

namespace model {

/** Para 7: how soon the certificate is due. */
enum class ServantCategory { Administrative, Political };

/** Para 4: at most two media a person, one of them Type-C. */
enum class MediumKind { UsbA, TypeC };

/** Para 11 5): why a second valid certificate may be issued all the same; an explicit choice. */
enum class SecondCertificate { None, TwoStateBodies, EKyzmetSigner, SecondMediumTypeC };

enum class RowState {
    Undecided,
    Accepted,
    Refused,
    Issuing, // an issue was begun and is neither delivered nor closed
    Issued,  // the certificate is on its medium
    HandedOver,
    NotDelivered, // closed: the medium died or was lost; may be issued again by an explicit act
    Revoked,      // by a letter, before the hand-over: nothing is to be handed over any more
};

/**
 * Para 10 1): the answer is the hand-over, or the refusal; nothing before is one. Who had the
 * certificate revoked before it was handed over waits for none.
 */
constexpr bool waitsForAnswer(RowState state) {
    return state != RowState::Refused && state != RowState::HandedOver &&
           state != RowState::Revoked;
}

/** A row is decided on until its issue begins, and anew once that was closed not delivered. */
constexpr bool isOpenToDecision(RowState state) {
    return state == RowState::Undecided || state == RowState::Accepted ||
           state == RowState::Refused || state == RowState::NotDelivered;
}

/** A row of appendix 1: the nine columns as the letter has them, and what the operator adds. */
struct EmployeeRow {
    Id id = 0;
    int number = 0;       // column 1
    QString fullName;     // 2
    QString iin;          // 3
    QString bin;          // 4
    QString organization; // 5
    QString position;     // 6
    QString region;       // 7, free text: the paper keeps it
    QString email;        // 8
    QString phone;        // 9

    QString regionCode; // of resources/rules/regions.json: what the certificate says
    ServantCategory category = ServantCategory::Administrative;
    MediumKind mediumKind = MediumKind::UsbA;
    SecondCertificate second = SecondCertificate::None;
    QString secondProof; // the document that shows it

    RowState state = RowState::Undecided; // derived by the register
    QString refusalGround;                // rule id, "ucgo.refuse.1"
    QString refusalNote;
    Id issueId = 0;                // derived: the issue that its state speaks of; 0: none
    std::optional<Time> revokedAt; // derived: its certificate, handed over by then or not

    bool operator==(const EmployeeRow&) const = default;
};

/**
 * What a list says of it: it was handed over, and stays so in the register, but its certificate
 * counts no more.
 */
inline bool isRevokedSince(const EmployeeRow& row) {
    return row.state == RowState::HandedOver && row.revokedAt;
}

/** Under which state a list counts it. */
inline RowState shownState(const EmployeeRow& row) {
    return isRevokedSince(row) ? RowState::Revoked : row.state;
}

/** A letter with the form of appendix 1. */
struct Application {
    Id id = 0;
    QString letterNumber;
    QDate letterDate;
    QDate received;
    QString stateBody;
    QString headName;
    QString executorName;
    QString executorPhone;
    int mediaCount = 0; // media attached to the letter
    std::vector<EmployeeRow> rows;
};

/** Surname, given name and the rest; Kazakh patronymics may have two words ("Болат қызы"). */
struct PersonName {
    QString surname;
    QString givenName;
    QString patronymic;
};

} // namespace model
