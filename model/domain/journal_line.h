// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include "model/domain/common.h"

namespace model {

/** Para 4: how the medium went to its holder. */
enum class HandOverChannel { ByHand, Post, SpecialPost };

/** Who set the user PIN: named at the hand-over. */
enum class PinSetter { Operator, Holder };

/** A line of the journal of appendix 3; never changed, a correction is a new line. */
struct JournalLine {
    Id id = 0;
    int number = 0;
    Id issueId = 0;
    QString stateBody;
    QString letterNumber;
    QDate letterDate;
    QString userName;
    QDate issuedOn;
    QString mediumSerial;
    QString receiverName;
    QString receiverDocument; // service identity card or power of attorney
    HandOverChannel channel = HandOverChannel::ByHand;
    PinSetter pinSetBy = PinSetter::Holder;
    QDate handedOverOn;
    Id corrects = 0;
};

} // namespace model
