// SPDX-License-Identifier: Apache-2.0
#include "model/text/protocol_text.h"

#include <QFileInfo>

#include "crypto/x509/view.h"
#include "model/access/clock_guard.h"
#include "model/text/contents.h"
#include "model/text/structure_text.h"

namespace model::text {

namespace {

namespace x509 = crypto::x509;

using papers::Report;
using papers::ReportSection;

QString fromUtf8(const std::string& text) {
    return QString::fromStdString(text);
}

QString hexOf(const Bytes& octets) {
    return fromUtf8(crypto::toHex(octets));
}

/** Lines, of which an empty value has none. */
class Lines {
public:
    Lines(ReportSection& section, std::chrono::seconds utcOffset)
        : m_section(section)
        , m_utcOffset(utcOffset) {}

    void add(const QString& name, const QString& value) {
        if (!value.isEmpty()) m_section.lines.emplace_back(name, value);
    }
    void add(const QString& name, const std::optional<Time>& at) {
        if (at) add(name, momentOf(*at, m_utcOffset));
    }

private:
    ReportSection& m_section;
    std::chrono::seconds m_utcOffset;
};

ReportSection objectSection(const VerifiedFile& verified, std::chrono::seconds utcOffset) {
    const ObjectFacts& facts = verified.facts;
    ReportSection section{Protocol::tr("What was verified")};
    Lines lines(section, utcOffset);
    lines.add(Protocol::tr("File"), QFileInfo(verified.file).fileName());
    lines.add(Protocol::tr("Its SHA-256"), hexOf(verified.digest));
    lines.add(Protocol::tr("Kind"), kindText(facts.kind));
    lines.add(Protocol::tr("Name"), facts.name);
    lines.add(Protocol::tr("Serial number"), hexOf(facts.serial));
    if (facts.number) lines.add(Protocol::tr("List No."), QString::number(*facts.number));
    const bool isCertificate = facts.kind == ObjectKind::Certificate;
    lines.add(isCertificate ? Protocol::tr("Valid from") : Protocol::tr("Made on"), facts.from);
    lines.add(isCertificate ? Protocol::tr("Valid until") : Protocol::tr("Next one by"),
              facts.until);
    if (verified.signature && verified.signature->isAttached && !verified.document)
        lines.add(Protocol::tr("Document"), Protocol::tr("in the file itself"));
    if (verified.needsDocument())
        lines.add(Protocol::tr("Document"), Protocol::tr("was NOT given"));
    if (verified.document) {
        lines.add(Protocol::tr("Document"), QFileInfo(verified.document->path).fileName());
        lines.add(Protocol::tr("Its SHA-256"), hexOf(verified.document->digest));
    }
    return section;
}

ReportSection verdictSection(const VerifiedFile& verified, std::chrono::seconds utcOffset) {
    ReportSection section{Protocol::tr("Verdict")};
    Lines lines(section, utcOffset);
    lines.add(Protocol::tr("Verdict"), verdictText(verified));
    lines.add(Protocol::tr("Why"), sentences(verified.judgement.reasons));
    lines.add(Protocol::tr("As of"), verified.at);
    lines.add(Protocol::tr("Verified on"), verified.verifiedOn);
    return section;
}

/** The certificates of a path, each with its status and by what that was told. */
void addPath(ReportSection& section, const x509::PathProtocol& path,
             std::chrono::seconds utcOffset) {
    if (path.links.empty()) return;
    section.columns = {Protocol::tr("No."), Protocol::tr("Certificate"), Protocol::tr("Valid"),
                       Protocol::tr("Status"), Protocol::tr("By what")};
    section.widths = {6, 34, 38, 24, 32}; // a moment with its zone is one line
    for (const x509::CheckedLink& link : path.links) {
        QStringList sources;
        for (const x509::StatusSource& source : link.sources)
            sources += sourceText(source, utcOffset);
        section.rows.push_back({QString::number(section.rows.size() + 1),
                                fromUtf8(link.subject) + QLatin1Char('\n') + hexOf(link.serial),
                                momentOf(link.notBefore, utcOffset) + QStringLiteral(" –\n") +
                                    momentOf(link.notAfter, utcOffset),
                                statusText(link, utcOffset), sources.join(QLatin1Char('\n'))});
    }
    if (!path.reachesRoot)
        section.lines.emplace_back(Protocol::tr("Path"),
                                   Protocol::tr("it does not reach a trusted root"));
}

ReportSection pathSection(const QString& heading, const x509::PathProtocol& path,
                          std::chrono::seconds utcOffset) {
    ReportSection section{heading};
    section.lines.emplace_back(Protocol::tr("Judged as of"), momentOf(path.at, utcOffset));
    addPath(section, path, utcOffset);
    return section;
}

QString judgedAtText(const SignerJudgement& signer, std::chrono::seconds utcOffset) {
    const QString at = momentOf(signer.at, utcOffset);
    return signer.judgedAt == JudgedAt::Stamped
               ? Protocol::tr("%1, the time of its time stamp").arg(at)
               : Protocol::tr("%1, the moment chosen").arg(at);
}

void addStamp(std::vector<ReportSection>& sections, const StampJudgement& stamp,
              std::chrono::seconds utcOffset) {
    ReportSection section{Protocol::tr("Time stamp")};
    Lines lines(section, utcOffset);
    lines.add(Protocol::tr("Time"), stamp.authority.isEmpty() && stamp.time == Time()
                                        ? std::optional<Time>()
                                        : std::optional(stamp.time));
    lines.add(Protocol::tr("Authority"), stamp.authority);
    lines.add(Protocol::tr("Serial number"), hexOf(stamp.serial));
    const Revocation revocation =
        stamp.ofAuthority ? stamp.ofAuthority->revocation : Revocation::NotApplicable;
    lines.add(Protocol::tr("Verdict"),
              verdictText(Judgement{stamp.verdict, stamp.reasons, revocation}));
    lines.add(Protocol::tr("Why"), sentences(stamp.reasons));
    if (stamp.ofAuthority) addPath(section, stamp.ofAuthority->protocol, utcOffset);
    sections.push_back(std::move(section));
}

void addSigner(std::vector<ReportSection>& sections, const SignerJudgement& signer, int number,
               std::chrono::seconds utcOffset) {
    ReportSection section{Protocol::tr("Signature %1: %2").arg(number).arg(signer.name)};
    Lines lines(section, utcOffset);
    lines.add(Protocol::tr("Signature over the document"),
              signer.faults.empty() ? Protocol::tr("is correct") : sentences(signer.faults));
    lines.add(Protocol::tr("Digest"), signer.digest);
    lines.add(Protocol::tr("Algorithm"), signer.algorithm);
    lines.add(Protocol::tr("Signer's own clock (proves nothing)"), signer.claimed);
    lines.add(Protocol::tr("Certificate judged as of"), judgedAtText(signer, utcOffset));
    if (signer.ofCertificate) {
        lines.add(Protocol::tr("Certificate"), verdictText(*signer.ofCertificate));
        lines.add(Protocol::tr("Why"), sentences(signer.ofCertificate->reasons));
        addPath(section, signer.ofCertificate->protocol, utcOffset);
    } else {
        lines.add(Protocol::tr("Certificate"), Protocol::tr("is missing"));
    }
    sections.push_back(std::move(section));
    for (const StampJudgement& stamp : signer.stamps)
        addStamp(sections, stamp, utcOffset);
}

QString toldText(crypto::ocsp::CertificateStatus status) {
    switch (status) {
    case crypto::ocsp::CertificateStatus::Good:
        return Protocol::tr("good");
    case crypto::ocsp::CertificateStatus::Revoked:
        return Protocol::tr("revoked");
    case crypto::ocsp::CertificateStatus::Unknown:
        break;
    }
    return Protocol::tr("unknown to the responder");
}

ReportSection statusSection(const StatusJudgement& status, std::chrono::seconds utcOffset) {
    ReportSection section{Protocol::tr("What the response says")};
    section.columns = {Protocol::tr("Serial number"), Protocol::tr("Issuer"),
                       Protocol::tr("Status"), Protocol::tr("As of")};
    section.widths = {30, 34, 30, 34};
    for (const ToldStatus& told : status.told) {
        QStringList said{toldText(told.status)};
        if (told.revokedAt) said += momentOf(*told.revokedAt, utcOffset);
        if (told.reason) said += termText(fromUtf8(x509::reasonName(*told.reason)));
        section.rows.push_back({hexOf(told.serial), told.issuer, said.join(QLatin1Char('\n')),
                                momentOf(told.thisUpdate, utcOffset)});
    }
    return section;
}

ReportSection structureSection(const StructureCheck& check) {
    ReportSection section{Protocol::tr("Structure")};
    const QString id = fromUtf8(check.profile.id), edition = fromUtf8(check.profile.edition);
    section.lines.emplace_back(
        check.choice == StructureChoice::Nearest ? Protocol::tr("Nearest")
                                                 : Protocol::tr("Follows"),
        QStringLiteral("%1 (%2)").arg(structureTitle(id, edition), editionText(edition)));
    section.lines.emplace_back(Protocol::tr("Deviations"),
                               check.findings.empty() ? Protocol::tr("none")
                                                      : QString::number(check.findings.size()));
    return section;
}

QString contentsOf(const GivenFile& given) {
    QStringList parts;
    if (given.certificates) parts += Protocol::tr("certificates: %1").arg(given.certificates);
    if (given.lists) parts += Protocol::tr("revocation lists: %1").arg(given.lists);
    if (given.answers) parts += Protocol::tr("OCSP answers: %1").arg(given.answers);
    if (given.roots) parts += Protocol::tr("roots, not trusted among others: %1").arg(given.roots);
    return parts.join(QStringLiteral(", "));
}

ReportSection evidenceSection(const JudgedBy& by) {
    ReportSection section{Protocol::tr("Judged by")};
    for (const PathRoot& root : by.roots)
        section.lines.emplace_back(
            root.isTrusted ? Protocol::tr("Trusted root") : Protocol::tr("Root, NOT trusted here"),
            (root.ofRegister ? Protocol::tr("%1 (%2), of this workplace's register")
                             : Protocol::tr("%1 (%2), came with the files, not from the register"))
                .arg(root.name, hexOf(root.serial)));
    if (by.registerCertificates + by.registerLists > 0)
        section.lines.emplace_back(Protocol::tr("Register"),
                                   Protocol::tr("CA certificates: %1, revocation lists: %2")
                                       .arg(by.registerCertificates)
                                       .arg(by.registerLists));
    for (const QString& file : by.leftOut)
        section.lines.emplace_back(Protocol::tr("Left out, cannot be read"),
                                   QFileInfo(file).fileName());
    section.columns = {Protocol::tr("File"), Protocol::tr("Contents"), Protocol::tr("Its SHA-256")};
    section.widths = {38, 38, 52};
    for (const GivenFile& given : by.given)
        section.rows.push_back(
            {QFileInfo(given.path).fileName(), contentsOf(given), hexOf(given.digest)});
    return section;
}

QString asHeading(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

} // namespace

std::vector<ReportSection> protocolSections(const VerifiedFile& verified,
                                            std::chrono::seconds utcOffset) {
    std::vector<ReportSection> sections{objectSection(verified, utcOffset),
                                        verdictSection(verified, utcOffset)};
    const auto& path = verified.judgement.protocol;
    if (!path.links.empty())
        sections.push_back(pathSection(verified.facts.kind == ObjectKind::Certificate
                                           ? Protocol::tr("Certification path")
                                           : Protocol::tr("Certification path of its CA"),
                                       path, utcOffset));
    if (verified.status) sections.push_back(statusSection(*verified.status, utcOffset));
    if (verified.stamp) addStamp(sections, *verified.stamp, utcOffset);
    int number = 0;
    if (verified.signature)
        for (const SignerJudgement& signer : verified.signature->signers)
            addSigner(sections, signer, ++number, utcOffset);
    if (verified.structure) sections.push_back(structureSection(*verified.structure));
    sections.push_back(evidenceSection(verified.by));
    return sections;
}

// Unqualified: lupdate would give the texts below another context.
Report protocolPaper(const VerifiedFile& verified, const papers::Context& context,
                     std::chrono::seconds utcOffset) {
    Report report{Protocol::tr("Protocol of a verification"),
                  asHeading(verdictText(verified)),
                  protocolSections(verified, utcOffset),
                  {}};
    ReportSection by{Protocol::tr("Who verified")};
    Lines lines(by, utcOffset);
    lines.add(Protocol::tr("Authority"), context.authorityName);
    lines.add(Protocol::tr("Operator"), context.operatorName);
    if (!by.lines.empty()) {
        report.sections.push_back(std::move(by));
        report.signature = Protocol::tr("Operator's signature");
    }
    return report;
}

} // namespace model::text
