// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/verify/verdict_view.h"

#include <algorithm>

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include "model/text/sentence.h"
#include "model/text/structure_text.h"
#include "ui/findings/lint_notes.h"
#include "ui/findings/note_list.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/spoken.h"
#include "ui/look/theme.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

using model::ObjectKind;
using model::Revocation;
using model::Verdict;

QIcon iconOf(const QString& level) {
    if (level == QLatin1String("success"))
        return look::icon("circle-check", look::colours().success);
    if (level == QLatin1String("error")) return look::icon("circle-x", look::colours().danger);
    if (level == QLatin1String("warning"))
        return look::icon("triangle-alert", look::colours().warning);
    return look::icon("circle-help", look::colours().accent);
}

QString validText(ObjectKind kind) {
    switch (kind) {
    case ObjectKind::Certificate:
        return VerdictView::tr("The certificate is valid");
    case ObjectKind::Crl:
        return VerdictView::tr("The revocation list is valid");
    case ObjectKind::Request:
        return VerdictView::tr("The request is signed correctly");
    case ObjectKind::Signature:
        return VerdictView::tr("The signature is valid");
    case ObjectKind::StatusResponse:
        return VerdictView::tr("The OCSP response is valid");
    case ObjectKind::TimeStamp:
        return VerdictView::tr("The time stamp is valid");
    }
    return {};
}

QString invalidText(ObjectKind kind, Revocation revocation) {
    switch (kind) {
    case ObjectKind::Certificate:
        return revocation == Revocation::Revoked
                   ? VerdictView::tr("The certificate is not valid: it is revoked")
                   : VerdictView::tr("The certificate is not valid");
    case ObjectKind::Crl:
        return VerdictView::tr("The revocation list is not valid");
    case ObjectKind::Request:
        return VerdictView::tr("The request is not signed correctly");
    case ObjectKind::Signature:
        return revocation == Revocation::Revoked
                   ? VerdictView::tr("The signature is not valid: a certificate is revoked")
                   : VerdictView::tr("The signature is not valid");
    case ObjectKind::StatusResponse:
        return VerdictView::tr("The OCSP response is not valid");
    case ObjectKind::TimeStamp:
        return VerdictView::tr("The time stamp is not valid");
    }
    return {};
}

/** RFC 5280 5.3.1, as a list has it. */
QString reasonText(int reason) {
    switch (reason) {
    case 1:
        return VerdictView::tr("the key is compromised");
    case 2:
        return VerdictView::tr("the authority's key is compromised");
    case 3:
        return VerdictView::tr("the owner's data or place of work changed");
    case 4:
        return VerdictView::tr("it is replaced by another one");
    case 5:
        return VerdictView::tr("it is not needed any more");
    case 6:
        return VerdictView::tr("it is suspended");
    case 9:
        return VerdictView::tr("a right was withdrawn");
    case 10:
        return VerdictView::tr("the attribute authority's key is compromised");
    default: // 0 says no more than none does
        return {};
    }
}

QString listingText(const model::Listing& listing) {
    const QString reason = listing.reason ? reasonText(*listing.reason) : QString();
    const QString why = reason.isEmpty() ? VerdictView::tr("The list gives no reason.")
                                         : VerdictView::tr("The reason: %1.").arg(reason);
    if (!listing.number) return why;
    return VerdictView::tr("It is in list No. %1.").arg(*listing.number) + u' ' + why;
}

/** With what the list says of a revoked one. */
QString reasonSentence(const model::Error& reason, const model::Judgement& judgement) {
    const QString sentence = model::text::sentence(reason);
    if (reason.code != model::ErrorCode::CertificateRevoked || !judgement.listing) return sentence;
    return sentence + u' ' + listingText(*judgement.listing);
}

/** What a good verdict says of each kind: no more than was looked at. */
QString goodMeaning(ObjectKind kind, Revocation revocation) {
    switch (kind) {
    case ObjectKind::Certificate:
        if (revocation == Revocation::NotApplicable)
            return VerdictView::tr(
                "It is a root that is trusted here; its signature and dates hold.");
        return VerdictView::tr(
            "Its signatures and dates hold, up to a root, and it is not revoked.");
    case ObjectKind::Crl:
        return VerdictView::tr("Its signature and dates hold, and so does its CA, up to a root.");
    case ObjectKind::Request:
        return VerdictView::tr("It is signed with the key that it asks a certificate for.");
    case ObjectKind::Signature:
        return VerdictView::tr("The document is as it was signed, and each signer's certificate "
                               "held, up to a root, and was not revoked.");
    case ObjectKind::StatusResponse:
        return VerdictView::tr("Whoever signed it may answer for this CA. What it says of the "
                               "certificate stands beside.");
    case ObjectKind::TimeStamp:
        return VerdictView::tr("The document is the one that was stamped, and the authority's "
                               "certificate held, up to a root.");
    }
    return {};
}

bool isOfStrangeRoot(const model::Judgement& judgement) {
    const auto& reasons = judgement.reasons;
    return std::any_of(reasons.begin(), reasons.end(), [](const model::Error& one) {
        return one.code == model::ErrorCode::RootNotTrusted;
    });
}

Mark markOf(Verdict verdict) {
    return verdict == Verdict::Wanting ? Mark::Wrong : Mark::Warning;
}

/** Each signer by name: why, or by which moment the certificate was judged. */
void addSigner(std::vector<Note>& notes, const model::SignerJudgement& signer,
               std::chrono::seconds utcOffset) {
    for (const model::Error& reason : signer.reasons())
        notes.push_back({markOf(signer.verdict), VerdictView::tr("%1: %2").arg(
                                                     signer.name, model::text::sentence(reason))});
    for (const model::StampJudgement& stamp : signer.stamps)
        for (const model::Error& reason : stamp.reasons)
            notes.push_back(
                {markOf(stamp.verdict),
                 VerdictView::tr("Its time stamp: %1").arg(model::text::sentence(reason))});
    const QString at = timeText(signer.at, utcOffset);
    if (signer.judgedAt == model::JudgedAt::Stamped)
        notes.push_back({Mark::Notice, VerdictView::tr("%1: its certificate was judged as of %2, "
                                                       "the time of its time stamp")
                                           .arg(signer.name, at)});
}

std::vector<Note> notesOf(const model::VerifiedFile& verified, std::chrono::seconds utcOffset) {
    std::vector<Note> notes;
    if (verified.signature) {
        for (const model::SignerJudgement& signer : verified.signature->signers)
            addSigner(notes, signer, utcOffset);
        return notes;
    }
    for (const model::Error& reason : verified.judgement.reasons)
        notes.push_back(
            {markOf(verified.judgement.verdict), reasonSentence(reason, verified.judgement)});
    return notes;
}

} // namespace

VerdictView::VerdictView(std::chrono::seconds utcOffset, QWidget* parent)
    : QFrame(parent)
    , m_utcOffset(utcOffset)
    , m_frame(look::frame("banner", this))
    , m_icon(new QLabel(m_frame))
    , m_verdict(look::label("verdict", m_frame))
    , m_meaning(look::label("message", m_frame))
    , m_moment(look::label("text", m_frame))
    , m_reasons(new NoteList("verdictReasons", this))
    , m_structure(look::label("text", this))
    , m_lint(new NoteList("lintNotes", this)) {
    m_frame->setObjectName(QStringLiteral("verdictFrame"));
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_meaning->setObjectName(QStringLiteral("verdictMeaning"));
    m_structure->setObjectName(QStringLiteral("structureFound"));
    auto* words = new QVBoxLayout;
    words->setSpacing(look::tight);
    for (QLabel* label : {m_verdict, m_meaning, m_moment}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    auto* inFrame = new QHBoxLayout(m_frame);
    inFrame->setContentsMargins(look::wide, look::normal, look::wide, look::normal);
    inFrame->setSpacing(look::normal);
    inFrame->addWidget(m_icon, 0, Qt::AlignTop);
    inFrame->addLayout(words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::normal);
    column->addWidget(m_frame);
    column->addWidget(m_reasons);
    column->addWidget(m_structure);
    column->addWidget(m_lint);
    column->addStretch(1);
}

void VerdictView::show(const model::VerifiedFile& verified) {
    m_needsDocument = verified.needsDocument();
    putVerdict(verified.judgement, verified.facts);
    m_moment->setText(tr("Verified as of %1").arg(timeText(verified.at, m_utcOffset)));
    m_reasons->setAccessibleName(tr("Why"));
    m_reasons->show(notesOf(verified, m_utcOffset));
    putStructure(verified);
    if (isVisible()) look::sayAnew(*m_frame);
    show();
}

void VerdictView::putVerdict(const model::Judgement& judgement, const model::ObjectFacts& facts) {
    QString verdict, meaning;
    if (judgement.isHalf()) {
        m_level = "warning";
        verdict = tr("Signatures and dates are correct; revocation NOT checked throughout");
        meaning =
            tr("So it cannot be told whether it is valid: of a certificate in its path no "
               "revocation list tells. Which is missing stands below; add it to the evidence.");
    } else if (judgement.verdict == Verdict::Good) {
        m_level = "success";
        verdict = validText(facts.kind);
        meaning = goodMeaning(facts.kind, judgement.revocation);
    } else if (judgement.verdict == Verdict::Wanting) {
        m_level = "error";
        verdict = invalidText(facts.kind, judgement.revocation);
        meaning = tr("Do not rely on it. The reason is below.");
    } else {
        m_level = "note";
        verdict = tr("Cannot tell whether it is valid");
        meaning =
            m_needsDocument
                ? tr("The document that it is of is missing. Choose it above, or drop it here.")
            : isOfStrangeRoot(judgement)
                ? tr("Its path ends in a root that is not trusted here. What to do stands below.")
                : tr("Something needed is missing; it is named below. Add it to the "
                     "evidence.");
    }
    m_meaning->setText(meaning);
    m_verdict->setText(verdict);
    // With the name of what was judged: the same verdict on another file is news, too.
    const QString spoken = tr("%1. %2").arg(verdict, meaning) + u'\n' + facts.name;
    const bool isNew = m_frame->accessibleName() != spoken;
    m_frame->setAccessibleName(spoken);
    if (isNew) look::sayAnew(*m_frame);
    m_frame->setProperty("level", QLatin1String(m_level));
    m_frame->update();
    putIcon();
}

void VerdictView::putIcon() {
    m_icon->setPixmap(iconOf(QLatin1String(m_level)).pixmap(look::apart, look::apart));
}

void VerdictView::putStructure(const model::VerifiedFile& verified) {
    m_lint->setAccessibleName(tr("What the structure's check found"));
    m_structure->setToolTip({});
    if (!verified.structure && verified.facts.kind >= ObjectKind::Signature) {
        m_structure->setText({}); // the Order has none for what goes with certificates
        return m_lint->show({});
    }
    if (!verified.structure) {
        m_structure->setText(tr("The Order has no structure for its algorithm."));
        return m_lint->show({});
    }
    const model::StructureCheck& check = *verified.structure;
    const QString text = check.choice == model::StructureChoice::Nearest
                             ? tr("It follows none of the Order's structures. The nearest is “%1” "
                                  "(%2); against that:")
                         : check.isWanting()
                             ? tr("It is meant to follow the structure “%1” (%2), and does not:")
                             : tr("It follows the structure “%1” (%2).");
    const QString id = QString::fromStdString(check.profile.id);
    const QString edition = QString::fromStdString(check.profile.edition);
    m_structure->setToolTip(id);
    m_structure->setText(
        text.arg(model::text::structureTitle(id, edition), model::text::editionText(edition)));
    m_lint->show(lintNotes(check));
}

/** Another scheme has other colours. */
void VerdictView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && !m_icon->pixmap().isNull()) putIcon();
    QFrame::changeEvent(event);
}

} // namespace ui
