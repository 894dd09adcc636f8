// SPDX-License-Identifier: Apache-2.0
#include "model/text/names.h"

#include <map>

#include <QCoreApplication>

namespace model::text {

namespace {

QString translated(const char* source) {
    return QCoreApplication::translate("names", source);
}

} // namespace

QString name(Step value) {
    switch (value) {
    case Step::Checking:
        return translated(QT_TRANSLATE_NOOP("names", "Checking"));
    case Step::GeneratingKey:
        return translated(QT_TRANSLATE_NOOP("names", "Generating the key pair"));
    case Step::ProvingPossession:
        return translated(QT_TRANSLATE_NOOP("names", "Proving possession of the key"));
    case Step::Building:
        return translated(QT_TRANSLATE_NOOP("names", "Building the certificate"));
    case Step::Linting:
        return translated(QT_TRANSLATE_NOOP("names", "Checking against the structure"));
    case Step::Recording:
        return translated(QT_TRANSLATE_NOOP("names", "Recording before signing"));
    case Step::Signing:
        return translated(QT_TRANSLATE_NOOP("names", "Signing"));
    case Step::Storing:
        return translated(QT_TRANSLATE_NOOP("names", "Storing"));
    case Step::WritingToMedium:
        return translated(QT_TRANSLATE_NOOP("names", "Writing to the key medium"));
    case Step::ReadingBack:
        return translated(QT_TRANSLATE_NOOP("names", "Reading back"));
    case Step::BuildingCrl:
        return translated(QT_TRANSLATE_NOOP("names", "Building the revocation list"));
    case Step::Publishing:
        return translated(QT_TRANSLATE_NOOP("names", "Publishing"));
    case Step::Printing:
        return translated(QT_TRANSLATE_NOOP("names", "Printing"));
    case Step::Importing:
        return translated(QT_TRANSLATE_NOOP("names", "Importing"));
    case Step::WaitingForMedium:
        return translated(QT_TRANSLATE_NOOP("names", "Waiting for a key medium"));
    case Step::Registering:
        return translated(QT_TRANSLATE_NOOP("names", "Entering in the register"));
    case Step::Exporting:
        return translated(QT_TRANSLATE_NOOP("names", "Writing the file"));
    case Step::PreparingMedium:
        return translated(QT_TRANSLATE_NOOP("names", "Preparing the key medium"));
    case Step::Sorting:
        return translated(QT_TRANSLATE_NOOP("names", "Putting in order"));
    }
    return {};
}

QString name(RowState value) {
    switch (value) {
    case RowState::Undecided:
        return translated(QT_TRANSLATE_NOOP("names", "Undecided"));
    case RowState::Accepted:
        return translated(QT_TRANSLATE_NOOP("names", "Accepted"));
    case RowState::Refused:
        return translated(QT_TRANSLATE_NOOP("names", "Refused"));
    case RowState::Issuing:
        return translated(QT_TRANSLATE_NOOP("names", "Being issued"));
    case RowState::Issued:
        return translated(QT_TRANSLATE_NOOP("names", "Issued"));
    case RowState::HandedOver:
        return translated(QT_TRANSLATE_NOOP("names", "Handed over"));
    case RowState::NotDelivered:
        return translated(QT_TRANSLATE_NOOP("names", "Not delivered"));
    case RowState::Revoked:
        return translated(QT_TRANSLATE_NOOP("names", "Was revoked"));
    }
    return {};
}

QString wholeName(RowState value) {
    if (value != RowState::Revoked) return name(value);
    return translated(QT_TRANSLATE_NOOP("names", "Revoked before the hand-over"));
}

QString name(IssueState value) {
    switch (value) {
    case IssueState::Begun:
        return translated(QT_TRANSLATE_NOOP("names", "Begun"));
    case IssueState::KeyGenerated:
        return translated(QT_TRANSLATE_NOOP("names", "Key generated"));
    case IssueState::Recorded:
        return translated(QT_TRANSLATE_NOOP("names", "Recorded"));
    case IssueState::Signed:
        return translated(QT_TRANSLATE_NOOP("names", "Signed"));
    case IssueState::Written:
        return translated(QT_TRANSLATE_NOOP("names", "On the medium"));
    case IssueState::HandedOver:
        return translated(QT_TRANSLATE_NOOP("names", "Handed over"));
    case IssueState::NotDelivered:
        return translated(QT_TRANSLATE_NOOP("names", "Not delivered"));
    case IssueState::Abandoned:
        return translated(QT_TRANSLATE_NOOP("names", "Abandoned"));
    }
    return {};
}

QString name(MediumState value) {
    switch (value) {
    case MediumState::Received:
        return translated(QT_TRANSLATE_NOOP("names", "Received"));
    case MediumState::Used:
        return translated(QT_TRANSLATE_NOOP("names", "Carries a key"));
    case MediumState::HandedOver:
        return translated(QT_TRANSLATE_NOOP("names", "With its holder"));
    case MediumState::DueBack:
        return translated(QT_TRANSLATE_NOOP("names", "Due back"));
    case MediumState::Returned:
        return translated(QT_TRANSLATE_NOOP("names", "Returned"));
    case MediumState::Failed:
        return translated(QT_TRANSLATE_NOOP("names", "Failed or lost"));
    }
    return {};
}

QString name(CertificateStatus value) {
    switch (value) {
    case CertificateStatus::Valid:
        return translated(QT_TRANSLATE_NOOP("names", "Valid"));
    case CertificateStatus::Expired:
        return translated(QT_TRANSLATE_NOOP("names", "Expired"));
    case CertificateStatus::Revoked:
        return translated(QT_TRANSLATE_NOOP("names", "Revoked"));
    }
    return {};
}

QString name(CertificateColumn value) {
    switch (value) {
    case CertificateColumn::Name:
        return translated(QT_TRANSLATE_NOOP("names", "Surname, given name, patronymic"));
    case CertificateColumn::Iin:
        return translated(QT_TRANSLATE_NOOP("names", "IIN"));
    case CertificateColumn::Bin:
        return translated(QT_TRANSLATE_NOOP("names", "BIN"));
    case CertificateColumn::Organization:
        return translated(QT_TRANSLATE_NOOP("names", "Organization"));
    case CertificateColumn::State:
        return translated(QT_TRANSLATE_NOOP("names", "Status"));
    case CertificateColumn::NotBefore:
        return translated(QT_TRANSLATE_NOOP("names", "Valid from"));
    case CertificateColumn::NotAfter:
        return translated(QT_TRANSLATE_NOOP("names", "Valid until"));
    case CertificateColumn::RevokedAt:
        return translated(QT_TRANSLATE_NOOP("names", "Revoked on"));
    case CertificateColumn::Letter:
        return translated(QT_TRANSLATE_NOOP("names", "Letter number"));
    case CertificateColumn::Medium:
        return translated(QT_TRANSLATE_NOOP("names", "Key medium"));
    case CertificateColumn::Serial:
        return translated(QT_TRANSLATE_NOOP("names", "Serial number"));
    case CertificateColumn::Structure:
        return translated(QT_TRANSLATE_NOOP("names", "Structure"));
    }
    return {};
}

QString name(HandOverChannel value) {
    switch (value) {
    case HandOverChannel::ByHand:
        return translated(QT_TRANSLATE_NOOP("names", "By hand"));
    case HandOverChannel::Post:
        return translated(QT_TRANSLATE_NOOP("names", "Post"));
    case HandOverChannel::SpecialPost:
        return translated(QT_TRANSLATE_NOOP("names", "Special post"));
    }
    return {};
}

QString name(PinSetter value) {
    switch (value) {
    case PinSetter::Operator:
        return translated(QT_TRANSLATE_NOOP("names", "The operator, in an envelope"));
    case PinSetter::Holder:
        return translated(QT_TRANSLATE_NOOP("names", "The owner, on receipt"));
    }
    return {};
}

QString name(PreviewRule value) {
    switch (value) {
    case PreviewRule::OnRequest:
        return translated(QT_TRANSLATE_NOOP("names", "On request"));
    case PreviewRule::Always:
        return translated(QT_TRANSLATE_NOOP("names", "Always"));
    }
    return {};
}

QString name(ServantCategory value) {
    switch (value) {
    case ServantCategory::Administrative:
        return translated(QT_TRANSLATE_NOOP("names", "Administrative civil servant"));
    case ServantCategory::Political:
        return translated(QT_TRANSLATE_NOOP("names", "Political civil servant"));
    }
    return {};
}

QString name(MediumKind value) {
    switch (value) {
    case MediumKind::UsbA:
        return translated(QT_TRANSLATE_NOOP("names", "USB-A connector"));
    case MediumKind::TypeC:
        return translated(QT_TRANSLATE_NOOP("names", "Type-C connector"));
    }
    return {};
}

QString name(SecondCertificate value) {
    switch (value) {
    case SecondCertificate::None:
        return translated(QT_TRANSLATE_NOOP("names", "No exception"));
    case SecondCertificate::TwoStateBodies:
        return translated(QT_TRANSLATE_NOOP("names", "Works in two state bodies"));
    case SecondCertificate::EKyzmetSigner:
        return translated(QT_TRANSLATE_NOOP("names", "Signs issue requests in E-kyzmet"));
    case SecondCertificate::SecondMediumTypeC:
        return translated(QT_TRANSLATE_NOOP("names", "Works with a second, Type-C medium"));
    }
    return {};
}

QString name(Severity value) {
    switch (value) {
    case Severity::Error:
        return translated(QT_TRANSLATE_NOOP("names", "Error"));
    case Severity::Warning:
        return translated(QT_TRANSLATE_NOOP("names", "Warning"));
    case Severity::Notice:
        return translated(QT_TRANSLATE_NOOP("names", "Notice"));
    }
    return {};
}

QString name(Algorithm value) {
    switch (value) {
    case Algorithm::Gost2015:
        return translated(QT_TRANSLATE_NOOP("names", "GOST R 34.10-2015"));
    case Algorithm::Gost2004:
        return translated(QT_TRANSLATE_NOOP("names", "GOST 34.310-2004"));
    case Algorithm::Rsa:
        break;
    }
    return QStringLiteral("RSA");
}

QString name(PublishedAspect value) {
    switch (value) {
    case PublishedAspect::Present:
        return translated(QT_TRANSLATE_NOOP("names", "The file is in the publication folder."));
    case PublishedAspect::Octets:
        return translated(
            QT_TRANSLATE_NOOP("names", "It is the register's last list, octet for octet."));
    case PublishedAspect::Number:
        return translated(QT_TRANSLATE_NOOP("names", "It has the number of the last list."));
    case PublishedAspect::Signature:
        return translated(QT_TRANSLATE_NOOP("names", "Its signature is this CA's."));
    case PublishedAspect::Dates:
        return translated(QT_TRANSLATE_NOOP("names", "It is in date."));
    case PublishedAspect::Structure:
        return translated(QT_TRANSLATE_NOOP("names", "It follows its structure."));
    }
    return {};
}

QString name(AuthorityKind value) {
    switch (value) {
    case AuthorityKind::Root:
        return translated(QT_TRANSLATE_NOOP("names", "Root certification authority"));
    case AuthorityKind::StateBodies:
        return translated(QT_TRANSLATE_NOOP("names", "Certification Authority of State Bodies"));
    case AuthorityKind::National:
        return translated(QT_TRANSLATE_NOOP("names", "National Certification Authority"));
    }
    return {};
}

QString name(const CaGeneration& ca, const AuthorityNaming& naming) {
    return naming.isOrders ? name(ca.authority) + naming.trainingMark : ca.name;
}

QString shortName(const CaGeneration& ca, const AuthorityNaming& naming) {
    if (!naming.isOrders) return ca.name.chopped(naming.trainingMark.size());
    switch (ca.authority) {
    case AuthorityKind::Root:
        return translated(QT_TRANSLATE_NOOP("names", "Root CA"));
    case AuthorityKind::StateBodies:
        return translated(QT_TRANSLATE_NOOP("names", "UCGO"));
    case AuthorityKind::National:
        return translated(QT_TRANSLATE_NOOP("names", "NCA"));
    }
    return {};
}

QString fieldName(const QString& field) {
    static const std::map<QString, const char*> sources{
        {QStringLiteral("letterNumber"), QT_TRANSLATE_NOOP("names", "Letter number")},
        {QStringLiteral("letterDate"), QT_TRANSLATE_NOOP("names", "Letter date")},
        {QStringLiteral("received"), QT_TRANSLATE_NOOP("names", "Date received")},
        {QStringLiteral("registered"), QT_TRANSLATE_NOOP("names", "Date registered")},
        {QStringLiteral("stateBody"), QT_TRANSLATE_NOOP("names", "State body")},
        {QStringLiteral("headName"), QT_TRANSLATE_NOOP("names", "Head")},
        {QStringLiteral("executorName"), QT_TRANSLATE_NOOP("names", "Executor")},
        {QStringLiteral("executorPhone"), QT_TRANSLATE_NOOP("names", "Executor's telephone")},
        {QStringLiteral("mediaCount"), QT_TRANSLATE_NOOP("names", "Number of key media")},
        {QStringLiteral("rowNo"), QT_TRANSLATE_NOOP("names", "No.")},
        {QStringLiteral("fio"), QT_TRANSLATE_NOOP("names", "Surname, given name, patronymic")},
        {QStringLiteral("iin"), QT_TRANSLATE_NOOP("names", "IIN")},
        {QStringLiteral("bin"), QT_TRANSLATE_NOOP("names", "BIN")},
        {QStringLiteral("organization"), QT_TRANSLATE_NOOP("names", "Organization")},
        {QStringLiteral("position"), QT_TRANSLATE_NOOP("names", "Position")},
        {QStringLiteral("region"), QT_TRANSLATE_NOOP("names", "Oblast, city, district")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("names", "E-mail")},
        {QStringLiteral("phone"), QT_TRANSLATE_NOOP("names", "Mobile number")},
        {QStringLiteral("category"), QT_TRANSLATE_NOOP("names", "Category of servant")},
        {QStringLiteral("medium"), QT_TRANSLATE_NOOP("names", "Kind of medium")},
        {QStringLiteral("ground"), QT_TRANSLATE_NOOP("names", "Ground")},
        {QStringLiteral("certificate"), QT_TRANSLATE_NOOP("names", "Certificate")},
        {QStringLiteral("secondProof"), QT_TRANSLATE_NOOP("names", "Supporting document")},
        {QStringLiteral("receiverName"), QT_TRANSLATE_NOOP("names", "Receiver")},
        {QStringLiteral("receiverDocument"), QT_TRANSLATE_NOOP("names", "Receiver's document")},
        {QStringLiteral("handedOverOn"), QT_TRANSLATE_NOOP("names", "Date of the hand-over")},
        // What a structure's form asks for; the names are those of its templates.
        {QStringLiteral("surname"), QT_TRANSLATE_NOOP("names", "Surname")},
        {QStringLiteral("givenName"), QT_TRANSLATE_NOOP("names", "Given name")},
        {QStringLiteral("patronymic"), QT_TRANSLATE_NOOP("names", "Patronymic")},
        {QStringLiteral("organisation"), QT_TRANSLATE_NOOP("names", "Organization")},
        {QStringLiteral("city"), QT_TRANSLATE_NOOP("names", "City or settlement")},
        {QStringLiteral("oblast"), QT_TRANSLATE_NOOP("names", "Oblast")},
        {QStringLiteral("domain"), QT_TRANSLATE_NOOP("names", "Domain name")},
        {QStringLiteral("dnsNames"), QT_TRANSLATE_NOOP("names", "All domain names")},
        {QStringLiteral("systemName"), QT_TRANSLATE_NOOP("names", "Information system")},
        {QStringLiteral("systemOid"),
         QT_TRANSLATE_NOOP("names", "Registered OID of the information system")},
        {QStringLiteral("treasuryClient"),
         QT_TRANSLATE_NOOP("names", "Code in the Treasury-Client system")},
        {QStringLiteral("treasuryRole"),
         QT_TRANSLATE_NOOP("names", "Role in the Treasury-Client system")},
        {QStringLiteral("role"), QT_TRANSLATE_NOOP("names", "Role of the person")},
        {QStringLiteral("keyStorage"), QT_TRANSLATE_NOOP("names", "Where the key is kept")},
        {QStringLiteral("digitalId"), QT_TRANSLATE_NOOP("names", "DigitalID identification")},
    };
    const auto it = sources.find(field);
    return it == sources.end() ? field : translated(it->second);
}

QString placeName(int row) {
    if (row == 0) return translated(QT_TRANSLATE_NOOP("names", "letter"));
    return translated(QT_TRANSLATE_NOOP("names", "row %1")).arg(row);
}

} // namespace model::text
