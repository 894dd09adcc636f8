// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string_view>

#include <QString>

#include "model/domain/application.h"
#include "model/domain/authority.h"
#include "model/domain/ca_key.h"
#include "model/domain/certificate_preview.h"
#include "model/domain/certificate_record.h"
#include "model/domain/crl_start.h"
#include "model/domain/issue.h"
#include "model/domain/journal_line.h"
#include "model/domain/medium_record.h"
#include "model/domain/revocation.h"
#include "model/domain/structure_order.h"

/** The words that stand for enumerators in the register: they outlive any order of enumerators. */
namespace model {

template <typename E>
struct StoredName {
    E value;
    std::string_view name;
};

/** Specialised below for each enumeration that the register keeps. */
template <typename E>
inline constexpr std::array<StoredName<E>, 0> storedNames = {};

template <>
inline constexpr std::array storedNames<AuthorityKind> = {
    StoredName<AuthorityKind>{AuthorityKind::Root, "root"},
    StoredName<AuthorityKind>{AuthorityKind::StateBodies, "state-bodies"},
    StoredName<AuthorityKind>{AuthorityKind::National, "national"},
};

template <>
inline constexpr std::array storedNames<Algorithm> = {
    StoredName<Algorithm>{Algorithm::Gost2004, "gost2004"},
    StoredName<Algorithm>{Algorithm::Gost2015, "gost2015"},
    StoredName<Algorithm>{Algorithm::Rsa, "rsa"},
};

template <>
inline constexpr std::array storedNames<CertificateStatus> = {
    StoredName<CertificateStatus>{CertificateStatus::Valid, "valid"},
    StoredName<CertificateStatus>{CertificateStatus::Expired, "expired"},
    StoredName<CertificateStatus>{CertificateStatus::Revoked, "revoked"},
};

template <>
inline constexpr std::array storedNames<CrlStartKind> = {
    StoredName<CrlStartKind>{CrlStartKind::MadeHere, "made-here"},
    StoredName<CrlStartKind>{CrlStartKind::NeverPublished, "never-published"},
    StoredName<CrlStartKind>{CrlStartKind::LastCrl, "last-crl"},
};

template <>
inline constexpr std::array storedNames<ServantCategory> = {
    StoredName<ServantCategory>{ServantCategory::Administrative, "administrative"},
    StoredName<ServantCategory>{ServantCategory::Political, "political"},
};

template <>
inline constexpr std::array storedNames<MediumKind> = {
    StoredName<MediumKind>{MediumKind::UsbA, "usb-a"},
    StoredName<MediumKind>{MediumKind::TypeC, "type-c"},
};

template <>
inline constexpr std::array storedNames<SecondCertificate> = {
    StoredName<SecondCertificate>{SecondCertificate::None, "none"},
    StoredName<SecondCertificate>{SecondCertificate::TwoStateBodies, "two-state-bodies"},
    StoredName<SecondCertificate>{SecondCertificate::EKyzmetSigner, "e-kyzmet-signer"},
    StoredName<SecondCertificate>{SecondCertificate::SecondMediumTypeC, "second-medium-type-c"},
};

template <>
inline constexpr std::array storedNames<RowState> = {
    StoredName<RowState>{RowState::Undecided, "undecided"},
    StoredName<RowState>{RowState::Accepted, "accepted"},
    StoredName<RowState>{RowState::Refused, "refused"},
    StoredName<RowState>{RowState::Issuing, "issuing"},
    StoredName<RowState>{RowState::Issued, "issued"},
    StoredName<RowState>{RowState::HandedOver, "handed-over"},
    StoredName<RowState>{RowState::NotDelivered, "not-delivered"},
    StoredName<RowState>{RowState::Revoked, "revoked"},
};

template <>
inline constexpr std::array storedNames<IssueState> = {
    StoredName<IssueState>{IssueState::Begun, "begun"},
    StoredName<IssueState>{IssueState::KeyGenerated, "key-generated"},
    StoredName<IssueState>{IssueState::Recorded, "recorded"},
    StoredName<IssueState>{IssueState::Signed, "signed"},
    StoredName<IssueState>{IssueState::Written, "written"},
    StoredName<IssueState>{IssueState::HandedOver, "handed-over"},
    StoredName<IssueState>{IssueState::NotDelivered, "not-delivered"},
    StoredName<IssueState>{IssueState::Abandoned, "abandoned"},
};

template <>
inline constexpr std::array storedNames<OrderState> = {
    StoredName<OrderState>{OrderState::Begun, "begun"},
    StoredName<OrderState>{OrderState::Recorded, "recorded"},
    StoredName<OrderState>{OrderState::Signed, "signed"},
    StoredName<OrderState>{OrderState::Delivered, "delivered"},
    StoredName<OrderState>{OrderState::Revoked, "revoked"},
    StoredName<OrderState>{OrderState::Abandoned, "abandoned"},
};

template <>
inline constexpr std::array storedNames<CaKeyState> = {
    StoredName<CaKeyState>{CaKeyState::Begun, "begun"},
    StoredName<CaKeyState>{CaKeyState::Recorded, "recorded"},
    StoredName<CaKeyState>{CaKeyState::Adopted, "adopted"},
    StoredName<CaKeyState>{CaKeyState::Abandoned, "abandoned"},
};

template <>
inline constexpr std::array storedNames<MediumState> = {
    StoredName<MediumState>{MediumState::Received, "received"},
    StoredName<MediumState>{MediumState::Used, "used"},
    StoredName<MediumState>{MediumState::HandedOver, "handed-over"},
    StoredName<MediumState>{MediumState::DueBack, "due-back"},
    StoredName<MediumState>{MediumState::Returned, "returned"},
    StoredName<MediumState>{MediumState::Failed, "failed"},
};

template <>
inline constexpr std::array storedNames<RevocationRowState> = {
    StoredName<RevocationRowState>{RevocationRowState::Open, "open"},
    StoredName<RevocationRowState>{RevocationRowState::Revoked, "revoked"},
    StoredName<RevocationRowState>{RevocationRowState::RevokedOtherwise, "revoked-otherwise"},
    StoredName<RevocationRowState>{RevocationRowState::Answered, "answered"},
};

template <>
inline constexpr std::array storedNames<HandOverChannel> = {
    StoredName<HandOverChannel>{HandOverChannel::ByHand, "by-hand"},
    StoredName<HandOverChannel>{HandOverChannel::Post, "post"},
    StoredName<HandOverChannel>{HandOverChannel::SpecialPost, "special-post"},
};

template <>
inline constexpr std::array storedNames<PinSetter> = {
    StoredName<PinSetter>{PinSetter::Operator, "operator"},
    StoredName<PinSetter>{PinSetter::Holder, "holder"},
};

template <>
inline constexpr std::array storedNames<PreviewRule> = {
    StoredName<PreviewRule>{PreviewRule::OnRequest, "on-request"},
    StoredName<PreviewRule>{PreviewRule::Always, "always"},
};

template <typename E>
constexpr std::string_view storedName(E value) {
    static_assert(!storedNames<E>.empty(), "the register has no words for this enumeration");
    for (const auto& stored : storedNames<E>)
        if (stored.value == value) return stored.name;
    return {};
}

/** The same, where Qt's texts are needed: audit entries, --json, the command line. */
template <typename E>
QString wordOf(E value) {
    const std::string_view word = storedName(value);
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

template <typename E>
constexpr std::optional<E> fromStoredName(std::string_view name) {
    static_assert(!storedNames<E>.empty(), "the register has no words for this enumeration");
    for (const auto& stored : storedNames<E>)
        if (stored.name == name) return stored.value;
    return std::nullopt;
}

} // namespace model
