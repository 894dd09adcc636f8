// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/certificates/chain_pane.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include "model/text/sentence.h"
#include "model/verification/verification_service.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/spoken.h"
#include "ui/look/theme.h"
#include "ui/pages/certificates/certificate_views.h"

namespace ui {

namespace {

using model::Judgement;
using model::Verdict;

QString withReasons(const QString& text, const Judgement& judgement) {
    QStringList sentences{text};
    for (const model::Error& reason : judgement.reasons)
        sentences += model::text::sentence(reason);
    return sentences.join(u' ');
}

QIcon iconOf(const QString& level) {
    if (level == QLatin1String("success"))
        return look::icon("circle-check", look::colours().success);
    if (level == QLatin1String("error")) return look::icon("circle-x", look::colours().danger);
    if (level == QLatin1String("warning"))
        return look::icon("triangle-alert", look::colours().warning);
    return look::icon("circle-help", look::colours().accent);
}

} // namespace

ChainPane::ChainPane(Work& work, std::chrono::seconds utcOffset, QWidget* parent)
    : QWidget(parent)
    , m_work(&work)
    , m_utcOffset(utcOffset)
    , m_mark(new QLabel(this))
    , m_word(new look::Notice("text", "chainVerdict", this))
    , m_view(new ChainView(this)) {
    auto* word = new QHBoxLayout;
    word->setContentsMargins(look::near, look::near, look::near, 0);
    word->setSpacing(look::near);
    word->addWidget(m_mark, 0, Qt::AlignTop);
    word->addWidget(m_word, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::near);
    column->addLayout(word);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

void ChainPane::show(const model::CertificateDetails& details) {
    m_view->show(details.chain);
    m_issuers.clear();
    for (const model::CaGeneration& issuer : details.chain)
        m_issuers += issuer.name;
    say("note", tr("The chain is being verified."));
    judge(details.der);
}

void ChainPane::judge(const model::Bytes& der) {
    if (m_job) m_job->cancel(); // of one that is out of view by now
    m_job = m_work->start(
        this,
        [der, utcOffset = m_utcOffset](model::Desk& desk, model::Job& job) {
            return model::judgeNow(desk.reg(), der, utcOffset, job);
        },
        [this, asked = ++m_asked](const model::Result<Judgement>& answer) {
            if (asked != m_asked) return;
            m_job.reset();
            onJudged(answer);
        });
}

void ChainPane::onJudged(const model::Result<Judgement>& judged) {
    if (!judged) return say("note", model::text::sentence(judged.error()));
    if (judged->isHalf())
        return say("warning", tr("The signatures and dates of the chain hold up to the root. "
                                 "Revocation is NOT checked throughout: there is no list of %1.")
                                  .arg(untold(*judged).join(QStringLiteral("; "))));
    if (judged->verdict == Verdict::Good)
        return say("success", tr("The chain holds: its signatures and dates are right up to the "
                                 "root, and nothing in it is revoked."));
    if (judged->verdict == Verdict::Wanting)
        return say("error",
                   withReasons(tr("By this chain the certificate is not valid."), *judged));
    say("note", withReasons(tr("Whether the chain holds cannot be told."), *judged));
}

/** Of whose lists none told: names alone, as the chain stands below. */
QStringList ChainPane::untold(const Judgement& judged) const {
    QStringList names;
    const auto& links = judged.protocol.links;
    for (std::size_t place = 0; place + 1 < links.size(); ++place) {
        const auto isOfIt = [&](const model::Error& reason) {
            return reason.code == model::ErrorCode::StatusNotTold &&
                   reason.arguments.front() == links[place].subject;
        };
        if (std::none_of(judged.reasons.begin(), judged.reasons.end(), isOfIt)) continue;
        const QString name = m_issuers.value(static_cast<qsizetype>(place),
                                             QString::fromStdString(links[place].issuer));
        if (!names.contains(name)) names += name;
    }
    return names;
}

void ChainPane::say(const char* level, const QString& text) {
    m_level = level;
    m_word->say(text);
    putMark();
}

void ChainPane::putMark() {
    m_mark->setPixmap(iconOf(QLatin1String(m_level)).pixmap(look::iconSize, look::iconSize));
}

/** Another scheme has other colours. */
void ChainPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) putMark();
    QWidget::changeEvent(event);
}

} // namespace ui
