// SPDX-License-Identifier: Apache-2.0
#include "model/text/viewer_text.h"

#include <QCoreApplication>
#include <QLocale>

#include "model/access/clock_guard.h"
#include "model/text/contents.h"
#include "model/text/sentence.h"

namespace model::text {

namespace {

QString translated(const char* source) {
    return QCoreApplication::translate("viewer", source);
}

const char* sourceOf(ViewedKind kind) {
    switch (kind) {
    case ViewedKind::Certificate:
        return QT_TRANSLATE_NOOP("viewer", "Certificate");
    case ViewedKind::Crl:
        return QT_TRANSLATE_NOOP("viewer", "Revocation list");
    case ViewedKind::Request:
        return QT_TRANSLATE_NOOP("viewer", "Certification request");
    case ViewedKind::Bundle:
        return QT_TRANSLATE_NOOP("viewer", "Certificates and lists (P7B)");
    case ViewedKind::Cms:
        return QT_TRANSLATE_NOOP("viewer", "CMS signature");
    case ViewedKind::OcspResponse:
        return QT_TRANSLATE_NOOP("viewer", "OCSP response");
    case ViewedKind::TimeStampToken:
        return QT_TRANSLATE_NOOP("viewer", "Time stamp");
    case ViewedKind::TimeStampResponse:
        return QT_TRANSLATE_NOOP("viewer", "Answer of a time stamping service");
    case ViewedKind::Pkcs12:
    case ViewedKind::Unknown:
        break;
    }
    return QT_TRANSLATE_NOOP("viewer", "Octets of no kind that is known");
}

const char* sourceOf(ViewedTitle title) {
    switch (title) {
    case ViewedTitle::Object:
        return QT_TRANSLATE_NOOP("viewer", "The object");
    case ViewedTitle::Subject:
        return QT_TRANSLATE_NOOP("viewer", "Owner");
    case ViewedTitle::Issuer:
        return QT_TRANSLATE_NOOP("viewer", "Issuer");
    case ViewedTitle::Algorithms:
        return QT_TRANSLATE_NOOP("viewer", "Algorithms");
    case ViewedTitle::Extensions:
        return QT_TRANSLATE_NOOP("viewer", "Extensions");
    case ViewedTitle::AskedFor:
        return QT_TRANSLATE_NOOP("viewer", "Extensions that it asks for");
    case ViewedTitle::Entries:
        return QT_TRANSLATE_NOOP("viewer", "Revoked certificates");
    case ViewedTitle::Contents:
        return QT_TRANSLATE_NOOP("viewer", "What it holds");
    case ViewedTitle::Signer:
        return QT_TRANSLATE_NOOP("viewer", "Signer");
    case ViewedTitle::TimeStamp:
        return QT_TRANSLATE_NOOP("viewer", "Time stamp");
    case ViewedTitle::Answer:
        return QT_TRANSLATE_NOOP("viewer", "Answer of the service");
    case ViewedTitle::AnswerOn:
        return QT_TRANSLATE_NOOP("viewer", "Answer on a certificate");
    }
    return "";
}

const char* sourceOf(ViewedTerm term) {
    switch (term) {
    case ViewedTerm::SerialNumber:
        return QT_TRANSLATE_NOOP("viewer", "Serial number");
    case ViewedTerm::Version:
        return QT_TRANSLATE_NOOP("viewer", "Version");
    case ViewedTerm::ValidFrom:
        return QT_TRANSLATE_NOOP("viewer", "Valid from");
    case ViewedTerm::ValidUntil:
        return QT_TRANSLATE_NOOP("viewer", "Valid until");
    case ViewedTerm::Issued:
        return QT_TRANSLATE_NOOP("viewer", "Issued");
    case ViewedTerm::NextList:
        return QT_TRANSLATE_NOOP("viewer", "Next list by");
    case ViewedTerm::ListNumber:
        return QT_TRANSLATE_NOOP("viewer", "Number");
    case ViewedTerm::Entries:
        return QT_TRANSLATE_NOOP("viewer", "Revoked certificates");
    case ViewedTerm::EntriesBeyond:
        return QT_TRANSLATE_NOOP("viewer", "And more, not shown");
    case ViewedTerm::Certificates:
        return QT_TRANSLATE_NOOP("viewer", "Certificates");
    case ViewedTerm::Lists:
        return QT_TRANSLATE_NOOP("viewer", "Revocation lists");
    case ViewedTerm::Unreadable:
        return QT_TRANSLATE_NOOP("viewer", "That cannot be read");
    case ViewedTerm::Document:
        return QT_TRANSLATE_NOOP("viewer", "Octets of the document");
    case ViewedTerm::DocumentApart:
        return QT_TRANSLATE_NOOP("viewer", "Document");
    case ViewedTerm::SignerName:
        return QT_TRANSLATE_NOOP("viewer", "Who signed");
    case ViewedTerm::IssuerName:
        return QT_TRANSLATE_NOOP("viewer", "Issuer");
    case ViewedTerm::KeyIdentifier:
        return QT_TRANSLATE_NOOP("viewer", "Key identifier");
    case ViewedTerm::SignerClock:
        return QT_TRANSLATE_NOOP("viewer", "By the signer's clock");
    case ViewedTerm::DigestAlgorithm:
        return QT_TRANSLATE_NOOP("viewer", "Digest algorithm");
    case ViewedTerm::SignatureAlgorithm:
        return QT_TRANSLATE_NOOP("viewer", "Signature algorithm");
    case ViewedTerm::Signature:
        return QT_TRANSLATE_NOOP("viewer", "Signature");
    case ViewedTerm::Policy:
        return QT_TRANSLATE_NOOP("viewer", "Policy");
    case ViewedTerm::Digest:
        return QT_TRANSLATE_NOOP("viewer", "Digest");
    case ViewedTerm::Nonce:
        return QT_TRANSLATE_NOOP("viewer", "Nonce");
    case ViewedTerm::Accuracy:
        return QT_TRANSLATE_NOOP("viewer", "Accuracy");
    case ViewedTerm::StampTime:
        return QT_TRANSLATE_NOOP("viewer", "Time");
    case ViewedTerm::Authority:
        return QT_TRANSLATE_NOOP("viewer", "Time stamping authority");
    case ViewedTerm::Responder:
        return QT_TRANSLATE_NOOP("viewer", "Responder");
    case ViewedTerm::AnswerStatus:
        return QT_TRANSLATE_NOOP("viewer", "Status");
    case ViewedTerm::RevokedOn:
        return QT_TRANSLATE_NOOP("viewer", "Revoked on");
    case ViewedTerm::Reason:
        return QT_TRANSLATE_NOOP("viewer", "Reason");
    case ViewedTerm::AsOf:
        return QT_TRANSLATE_NOOP("viewer", "As of");
    case ViewedTerm::NextUpdate:
        return QT_TRANSLATE_NOOP("viewer", "Next answer by");
    case ViewedTerm::IssuerNameHash:
        return QT_TRANSLATE_NOOP("viewer", "Digest of the issuer's name");
    case ViewedTerm::IssuerKeyHash:
        return QT_TRANSLATE_NOOP("viewer", "Digest of the issuer's key");
    case ViewedTerm::NeverIssued:
        return QT_TRANSLATE_NOOP("viewer", "“Revoked” says, too");
    case ViewedTerm::Refused:
        return QT_TRANSLATE_NOOP("viewer", "Refused, code");
    case ViewedTerm::ServiceText:
        return QT_TRANSLATE_NOOP("viewer", "The service says");
    }
    return "";
}

QString textOf(OcspStatus status) {
    switch (status) {
    case OcspStatus::Good:
        return translated(QT_TRANSLATE_NOOP("viewer", "Good: it is not revoked"));
    case OcspStatus::Revoked:
        return translated(QT_TRANSLATE_NOOP("viewer", "Revoked"));
    case OcspStatus::Unknown:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("viewer", "Unknown to the responder"));
}

/** Of a line whose words are the same in every object. */
QString textOf(ViewedTerm term) {
    if (term == ViewedTerm::DocumentApart)
        return translated(QT_TRANSLATE_NOOP("viewer", "It is apart from its signature"));
    if (term == ViewedTerm::NeverIssued)
        return translated(QT_TRANSLATE_NOOP("viewer", "That a certificate was never issued"));
    return {};
}

/** Its value, each kind in its own words. */
struct Written {
    ViewedTerm term;
    std::chrono::seconds utcOffset;

    QString operator()(const QString& value) const {
        if (value.isEmpty()) return textOf(term);
        const bool hasWords = term == ViewedTerm::Reason || term == ViewedTerm::Policy;
        return hasWords ? termText(value) : value;
    }
    QString operator()(Time at) const { return writtenMoment(civilTimeText(at, utcOffset)); }
    QString operator()(std::int64_t number) const {
        const bool isName = term == ViewedTerm::ListNumber; // of the list: figures as they are
        return isName ? QString::number(number) : QLocale().toString(qlonglong(number));
    }
    QString operator()(OcspStatus status) const { return textOf(status); }
    QString operator()(SignatureHolds) const {
        return translated(
            QT_TRANSLATE_NOOP("viewer", "It holds; its certificate was NOT verified"));
    }
    QString operator()(const Error& error) const { return sentence(error); }
};

const char* sourceOf(crypto::profile::ValueSource source) {
    using crypto::profile::ValueSource;
    switch (source) {
    case ValueSource::Constant:
    case ValueSource::AuthoritySetting:
        return nullptr;
    case ValueSource::FormField:
        return QT_TRANSLATE_NOOP("viewer", "by the application");
    case ValueSource::Derived:
        break;
    }
    return QT_TRANSLATE_NOOP("viewer", "made when it is issued");
}

} // namespace

QString name(ViewedKind kind) {
    return translated(sourceOf(kind));
}

QString titleOf(const ViewedGroup& group) {
    const QString title = translated(sourceOf(group.title));
    if (group.number == 0) return title;
    return translated(QT_TRANSLATE_NOOP("viewer", "%1 %2")).arg(title).arg(group.number);
}

QString nameOf(const ViewedLine& line) {
    return line.detail ? contentsName(*line.detail) : translated(sourceOf(line.term));
}

QString textOf(const ViewedLine& line, std::chrono::seconds utcOffset) {
    if (!line.detail) return std::visit(Written{line.term, utcOffset}, line.value);
    const QString text = contentsText(*line.detail);
    return line.detail->group == DetailGroup::Entries ? writtenMoment(text) : text;
}

QString plainTextOf(const ViewedLine& line, std::chrono::seconds utcOffset) {
    if (line.detail) return line.detail->value;
    if (const auto* number = std::get_if<std::int64_t>(&line.value))
        return QString::number(*number);
    return textOf(line, utcOffset);
}

QString givenText(const GivenExtension& given) {
    using crypto::profile::Presence;
    if (given.presence == Presence::Forbidden)
        return translated(QT_TRANSLATE_NOOP("viewer", "Forbidden there"));
    QStringList lines;
    if (const QString contents = contentsText(given.line); !contents.isEmpty()) lines += contents;
    if (const char* source = sourceOf(given.source)) lines += translated(source);
    if (given.presence == Presence::Optional)
        lines += translated(QT_TRANSLATE_NOOP("viewer", "not always"));
    if (lines.isEmpty()) lines += translated(QT_TRANSLATE_NOOP("viewer", "as the Order has it"));
    return lines.join(u'\n');
}

} // namespace model::text
