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

const char* sourceOf(Term term) {
    switch (term) {
    case Term::SerialNumber:
        return QT_TRANSLATE_NOOP("viewer", "Serial number");
    case Term::Version:
        return QT_TRANSLATE_NOOP("viewer", "Version");
    case Term::ValidFrom:
        return QT_TRANSLATE_NOOP("viewer", "Valid from");
    case Term::ValidUntil:
        return QT_TRANSLATE_NOOP("viewer", "Valid until");
    case Term::Issued:
        return QT_TRANSLATE_NOOP("viewer", "Issued");
    case Term::NextList:
        return QT_TRANSLATE_NOOP("viewer", "Next list by");
    case Term::ListNumber:
        return QT_TRANSLATE_NOOP("viewer", "Number");
    case Term::Entries:
        return QT_TRANSLATE_NOOP("viewer", "Revoked certificates");
    case Term::EntriesBeyond:
        return QT_TRANSLATE_NOOP("viewer", "And more, not shown");
    case Term::Certificates:
        return QT_TRANSLATE_NOOP("viewer", "Certificates");
    case Term::Lists:
        return QT_TRANSLATE_NOOP("viewer", "Revocation lists");
    case Term::Unreadable:
        return QT_TRANSLATE_NOOP("viewer", "That cannot be read");
    case Term::Document:
        return QT_TRANSLATE_NOOP("viewer", "Octets of the document");
    case Term::DocumentApart:
        return QT_TRANSLATE_NOOP("viewer", "Document");
    case Term::SignerName:
        return QT_TRANSLATE_NOOP("viewer", "Who signed");
    case Term::IssuerName:
        return QT_TRANSLATE_NOOP("viewer", "Issuer");
    case Term::KeyIdentifier:
        return QT_TRANSLATE_NOOP("viewer", "Key identifier");
    case Term::SignerClock:
        return QT_TRANSLATE_NOOP("viewer", "By the signer's clock");
    case Term::DigestAlgorithm:
        return QT_TRANSLATE_NOOP("viewer", "Digest algorithm");
    case Term::SignatureAlgorithm:
        return QT_TRANSLATE_NOOP("viewer", "Signature algorithm");
    case Term::Signature:
        return QT_TRANSLATE_NOOP("viewer", "Signature");
    case Term::Policy:
        return QT_TRANSLATE_NOOP("viewer", "Policy");
    case Term::Digest:
        return QT_TRANSLATE_NOOP("viewer", "Digest");
    case Term::Nonce:
        return QT_TRANSLATE_NOOP("viewer", "Nonce");
    case Term::Accuracy:
        return QT_TRANSLATE_NOOP("viewer", "Accuracy");
    case Term::StampTime:
        return QT_TRANSLATE_NOOP("viewer", "Time");
    case Term::Authority:
        return QT_TRANSLATE_NOOP("viewer", "Time stamping authority");
    case Term::Responder:
        return QT_TRANSLATE_NOOP("viewer", "Responder");
    case Term::AnswerStatus:
        return QT_TRANSLATE_NOOP("viewer", "Status");
    case Term::RevokedOn:
        return QT_TRANSLATE_NOOP("viewer", "Revoked on");
    case Term::Reason:
        return QT_TRANSLATE_NOOP("viewer", "Reason");
    case Term::AsOf:
        return QT_TRANSLATE_NOOP("viewer", "As of");
    case Term::NextUpdate:
        return QT_TRANSLATE_NOOP("viewer", "Next answer by");
    case Term::IssuerNameHash:
        return QT_TRANSLATE_NOOP("viewer", "Digest of the issuer's name");
    case Term::IssuerKeyHash:
        return QT_TRANSLATE_NOOP("viewer", "Digest of the issuer's key");
    case Term::NeverIssued:
        return QT_TRANSLATE_NOOP("viewer", "“Revoked” says, too");
    case Term::Refused:
        return QT_TRANSLATE_NOOP("viewer", "Refused, code");
    case Term::ServiceText:
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
QString textOf(Term term) {
    if (term == Term::DocumentApart)
        return translated(QT_TRANSLATE_NOOP("viewer", "It is apart from its signature"));
    if (term == Term::NeverIssued)
        return translated(QT_TRANSLATE_NOOP("viewer", "That a certificate was never issued"));
    return {};
}

/** Its value, each kind in its own words. */
struct Written {
    Term term;
    std::chrono::seconds utcOffset;

    QString operator()(const QString& value) const {
        if (value.isEmpty()) return textOf(term);
        const bool hasWords = term == Term::Reason || term == Term::Policy;
        return hasWords ? termText(value) : value;
    }
    QString operator()(Time at) const { return writtenMoment(civilTimeText(at, utcOffset)); }
    QString operator()(std::int64_t number) const {
        const bool isName = term == Term::ListNumber; // of the list: figures as they are
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
