// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/status_line.h"

#include <algorithm>
#include <set>

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include "model/access/clock_guard.h"
#include "model/media/media_service.h"
#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

constexpr auto askAgain = std::chrono::seconds(15);
constexpr auto listsHold = std::chrono::seconds(60); // read whole: they may be long
constexpr auto afterAct = std::chrono::seconds(1);
constexpr int markSize = 16;

/** The list that ends first; nothing where a CA has none. */
std::optional<model::Time> firstEnd(const std::vector<model::AuthorityOverview>& authorities) {
    std::optional<model::Time> first;
    for (const model::AuthorityOverview& one : authorities) {
        if (!one.crl) return std::nullopt;
        first = first ? std::min(*first, one.crl->nextUpdate) : one.crl->nextUpdate;
        if (one.delta) first = std::min(*first, one.delta->nextUpdate);
    }
    return first;
}

/** Of today, the time; else the day. */
QString endText(model::Time end, model::Time now, std::chrono::seconds utcOffset) {
    const QDate day = model::civilDay(end, utcOffset);
    if (day != model::civilDay(now, utcOffset)) return dayText(day);
    const std::chrono::seconds civil = (end + utcOffset).time_since_epoch();
    return QDateTime::fromSecsSinceEpoch(civil.count(), Qt::UTC).toString(QStringLiteral("HH:mm"));
}

/** A root's medium lies in a safe, and the head names who issues. */
bool issues(const model::CaGeneration& ca) {
    return ca.active && ca.authority != model::AuthorityKind::Root;
}

bool isCaEnded(const std::vector<model::AuthorityOverview>& authorities, model::Time now) {
    return std::any_of(authorities.begin(), authorities.end(),
                       [now](const auto& one) { return one.ca.notAfter < now; });
}

bool hasFinding(const std::vector<model::AuthorityOverview>& authorities, model::FindingCode code) {
    for (const model::AuthorityOverview& one : authorities)
        for (const model::Finding& finding : one.findings)
            if (finding.code == code) return true;
    return false;
}

} // namespace

StatusLine::StatusLine(Surroundings surroundings, QWidget* parent)
    : QWidget(parent)
    , m_surroundings(std::move(surroundings))
    , m_mark(new QLabel(this))
    , m_crl(look::label("caption", this))
    , m_caMedia(look::label("caption", this))
    , m_media(look::label("caption", this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::near);
    m_crl->setObjectName(QStringLiteral("crlAge"));
    m_caMedia->setObjectName(QStringLiteral("authorityMedium"));
    m_media->setObjectName(QStringLiteral("mediaPresent"));
    // In one line, or in more while a job's progress stands beside them.
    row->addWidget(m_mark);
    row->addWidget(m_crl, 3);
    row->addWidget(m_caMedia, 3);
    row->addWidget(m_media, 2);
    m_again.setInterval(askAgain);
    m_soon.setInterval(afterAct);
    m_soon.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this,
            [this] { ask(m_fault || m_listsRead.hasExpired(listsHold.count() * 1000)); });
    connect(&m_soon, &QTimer::timeout, this, &StatusLine::refresh);
    connect(m_surroundings.work, &Work::ended, this, &StatusLine::onEnded);
    m_again.start();
    refresh();
}

/** Not after its own act, or it would never end. */
void StatusLine::onEnded(const Work::JobHandle& job) {
    if (job != m_asked && !m_soon.isActive()) m_soon.start();
}

void StatusLine::refresh() {
    ask(true);
}

/** Media come and go by themselves; lists as this program does something, seldom otherwise. */
void StatusLine::ask(bool ofLists) {
    if (m_asked) { // a long job is before it; the lists grow older meanwhile
        m_state.now = m_surroundings.signedIn.clock->now();
        return retranslate();
    }
    State known;
    if (!ofLists) known.authorities = m_state.authorities;
    m_asked = m_surroundings.work->start(
        this,
        [known, ofLists](model::Desk& desk, model::Job&) { return read(desk, known, ofLists); },
        [this, ofLists](const model::Result<State>& state) {
            m_asked.reset();
            m_fault.reset();
            if (ofLists) m_listsRead.start();
            if (!state) m_fault = state.error();
            show(state ? *state : State());
        });
}

model::Result<StatusLine::State> StatusLine::read(model::Desk& desk, State state, bool ofLists) {
    state.now = desk.reg().now();
    if (ofLists) {
        KU_TRY(state.authorities, model::authorityOverviews(desk.session));
    }
    std::set<QString> serials;
    for (const model::AuthorityOverview& one : state.authorities)
        if (issues(one.ca) && !one.ca.tokenSerial.isEmpty()) serials.insert(one.ca.tokenSerial);
    state.caMedia = static_cast<int>(serials.size());
    KU_TRY(const auto media, model::MediaService(desk).present());
    for (const model::PresentMedium& one : media) {
        if (!one.holdsCaKey) ++state.others;
        if (!one.holdsCaKey && !one.medium.initialised) ++state.blanks;
        if (serials.count(QString::fromStdString(one.medium.serial)) == 0) continue;
        ++state.caIn;
        if (one.medium.loggedIn) ++state.caOpen;
    }
    return state;
}

void StatusLine::show(State state) {
    m_isRead = true;
    m_state = std::move(state);
    retranslate();
}

void StatusLine::sayNames() {
    QStringList names;
    for (const model::AuthorityOverview& one : m_state.authorities) {
        const QString name = model::text::name(one.ca, one.naming);
        if (issues(one.ca) && !names.contains(name)) names += name;
    }
    emit named(names);
}

/** Another scheme has other colours. */
void StatusLine::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) putMark();
    QWidget::changeEvent(event);
}

QString StatusLine::listsText(const std::vector<model::AuthorityOverview>& authorities,
                              model::Time now, std::chrono::seconds utcOffset) {
    if (authorities.empty()) return tr("No certification authority here yet");
    const auto end = firstEnd(authorities);
    if (!end) {
        const auto without = std::count_if(authorities.begin(), authorities.end(),
                                           [](const auto& one) { return !one.crl; });
        return tr("Revocation lists not published yet: %1 of %2")
            .arg(without)
            .arg(authorities.size());
    }
    const QString old = ageText(authorities, now);
    const QString until = endText(*end, now, utcOffset);
    if (*end < now) return tr("%1, ended: %2").arg(old, until);
    const QString last = tr("%1, until %2").arg(old, until);
    // Whatever the mark beside it warns of; of several things, the worst.
    const auto has = [&](model::FindingCode code) { return hasFinding(authorities, code); };
    if (isCaEnded(authorities, now)) return tr("%1; a CA's certificate has ended").arg(last);
    if (has(model::FindingCode::CrlUnpublished))
        return tr("%1; a newer list is not in the folder yet").arg(last);
    if (has(model::FindingCode::CrlBehind))
        return tr("%1; revocations are not in a list yet").arg(last);
    if (has(model::FindingCode::CrlNearEnd) || has(model::FindingCode::DeltaNearEnd))
        return tr("%1, ends soon: %2").arg(old, until);
    if (has(model::FindingCode::CaNearEnd))
        return tr("%1, until %2; a CA's certificate ends soon").arg(old, until);
    return last;
}

/** Each of these has one; of several, the oldest's. */
QString StatusLine::ageText(const std::vector<model::AuthorityOverview>& authorities,
                            model::Time now) {
    model::Time made = now; // no clock makes a list younger than now
    for (const model::AuthorityOverview& one : authorities)
        made = std::min(made, one.crl->thisUpdate);
    const std::int64_t number = authorities.front().crl->number;
    if (now - made < std::chrono::minutes(1))
        return authorities.size() > 1 ? tr("Revocation lists: made just now")
                                      : tr("Revocation list %1: made just now").arg(number);
    const QString old = spanText(now - made);
    if (authorities.size() > 1) return tr("Revocation lists: up to %1 old").arg(old);
    return tr("Revocation list %1: %2 old").arg(number).arg(old);
}

QString StatusLine::spanText(std::chrono::seconds span) {
    using namespace std::chrono;
    if (span < hours(1)) return tr("%1 min").arg(duration_cast<minutes>(span).count());
    if (span < days(2)) return tr("%1 h").arg(duration_cast<hours>(span).count());
    return tr("%1 d").arg(duration_cast<days>(span).count());
}

QString StatusLine::authorityMediaText() const {
    if (m_state.caMedia == 0) return {};
    if (m_state.caMedia > 1)
        return tr("Authorities' media in: %1 of %2, PIN given: %3")
            .arg(m_state.caIn)
            .arg(m_state.caMedia)
            .arg(m_state.caOpen);
    if (m_state.caIn == 0) return tr("The authority's medium is not in");
    return m_state.caOpen == 0 ? tr("The authority's medium is in, its PIN not given")
                               : tr("The authority's medium is in, its PIN given");
}

QString StatusLine::mediaText(int others, int blanks) {
    return blanks == 0 ? tr("Other key media in: %1").arg(others)
                       : tr("Other key media in: %1, blank: %2").arg(others).arg(blanks);
}

void StatusLine::putMark() {
    if (!m_isRead) return;
    const auto end = firstEnd(m_state.authorities);
    const bool ended = (end && *end < m_state.now) || isCaEnded(m_state.authorities, m_state.now);
    const bool well = end && !ended &&
                      std::all_of(m_state.authorities.begin(), m_state.authorities.end(),
                                  [](const auto& one) { return one.findings.empty(); });
    const QIcon icon = ended  ? look::icon("circle-alert", look::colours().danger)
                       : well ? look::icon("circle-check", look::colours().success)
                              : look::icon("triangle-alert", look::colours().warning);
    m_mark->setPixmap(icon.pixmap(markSize, markSize));
    m_mark->setAccessibleName(ended ? tr("Error") : well ? tr("In order") : tr("Warning"));
}

void StatusLine::retranslate() {
    if (!m_isRead) return; // nothing is said that nobody looked for
    if (!m_fault) sayNames();
    putMark();
    m_crl->setText(
        m_fault ? model::text::sentence(*m_fault)
                : listsText(m_state.authorities, m_state.now, m_surroundings.signedIn.utcOffset));
    m_caMedia->setText(authorityMediaText());
    m_media->setText(mediaText(m_state.others, m_state.blanks));
}

} // namespace ui
