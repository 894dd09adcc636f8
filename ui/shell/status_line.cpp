// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/status_line.h"

#include <algorithm>

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include "model/access/clock_guard.h"
#include "model/media/media_service.h"
#include "model/text/sentence.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

constexpr int askAgain = 15000; // ms
constexpr int markSize = 16;

/** The list that ends first; nothing where a CA has none. */
std::optional<model::Time> firstEnd(const std::vector<model::AuthorityOverview>& authorities) {
    std::optional<model::Time> first;
    for (const model::AuthorityOverview& one : authorities) {
        if (!one.crl) return std::nullopt;
        first = first ? std::min(*first, one.crl->nextUpdate) : one.crl->nextUpdate;
    }
    return first;
}

} // namespace

StatusLine::StatusLine(Surroundings surroundings, QWidget* parent)
    : QWidget(parent)
    , m_surroundings(std::move(surroundings))
    , m_mark(new QLabel(this))
    , m_crl(look::label("caption", this))
    , m_media(look::label("caption", this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::near);
    for (QLabel* label : {m_crl, m_media})
        label->setWordWrap(false);
    m_crl->setObjectName(QStringLiteral("crlAge"));
    m_media->setObjectName(QStringLiteral("mediaPresent"));
    row->addWidget(m_mark);
    row->addWidget(m_crl);
    row->addSpacing(look::wide);
    row->addWidget(m_media);
    row->addStretch();
    m_again.setInterval(askAgain);
    connect(&m_again, &QTimer::timeout, this, &StatusLine::refresh);
    m_again.start();
    refresh();
}

void StatusLine::refresh() {
    if (m_asked) return; // a long job is before it
    m_asked = true;
    m_surroundings.work->start(
        this,
        [](model::Desk& desk, model::Job&) -> model::Result<State> {
            State state;
            KU_TRY(state.authorities, model::authorityOverviews(desk.session));
            KU_TRY(const auto media, model::MediaService(desk).present());
            state.media = static_cast<int>(
                std::count_if(media.begin(), media.end(), [](const model::PresentMedium& one) {
                    return one.medium.initialised && !one.holdsCaKey;
                }));
            return state;
        },
        [this](const model::Result<State>& state) {
            m_asked = false;
            m_fault = state ? QString() : model::text::sentence(state.error());
            show(state ? *state : State());
        });
}

void StatusLine::show(State state) {
    m_state = std::move(state);
    retranslate();
}

/** Another scheme has other colours. */
void StatusLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) retranslate();
    QWidget::changeEvent(event);
}

void StatusLine::retranslate() {
    const auto end = firstEnd(m_state.authorities);
    const bool well = end && std::all_of(m_state.authorities.begin(), m_state.authorities.end(),
                                         [](const auto& one) { return one.findings.empty(); });
    const QIcon icon = well ? look::icon("circle-check", look::colours().success)
                            : look::icon("triangle-alert", look::colours().warning);
    m_mark->setPixmap(icon.pixmap(markSize, markSize));
    if (!m_fault.isEmpty())
        m_crl->setText(m_fault);
    else if (m_state.authorities.empty())
        m_crl->setText(tr("No certification authority here yet"));
    else if (end)
        m_crl->setText(tr("Revocation lists until %1")
                           .arg(dayText(model::civilDay(*end, m_surroundings.signedIn.utcOffset))));
    else
        m_crl->setText(tr("A revocation list is not published yet"));
    m_media->setText(tr("Key media in: %1").arg(m_state.media));
}

} // namespace ui
