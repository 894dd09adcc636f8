// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today/today_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>

#include "model/access/clock_guard.h"
#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/pages/today/month_chart.h"
#include "ui/pages/today/task_card.h"
#include "ui/shell/language.h"

namespace ui {

TodayPage::TodayPage(Surroundings surroundings, QWidget* parent)
    : Page(std::move(surroundings), parent)
    , m_title(look::label("title", this))
    , m_date(look::label("muted", this))
    , m_banner(new look::Banner(this))
    , m_rows(new TaskCard("dueRows", this))
    , m_unfinished(new TaskCard("unfinishedIssues", this))
    , m_revocations(new TaskCard("dueRevocations", this))
    , m_media(new TaskCard("mediaDueBack", this))
    , m_ending(new TaskCard("endingCertificates", this))
    , m_authorities(new TaskCard("authorities", this))
    , m_monthHeading(look::label("heading", this))
    , m_month(new MonthChart(this)) {
    auto* chart = look::frame("card", this);
    auto* inChart = new QVBoxLayout(chart);
    inChart->setContentsMargins(look::wide, look::normal, look::wide, look::normal);
    inChart->addWidget(m_monthHeading);
    inChart->addWidget(m_month);
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::normal);
    for (TaskCard* card : {m_unfinished, m_rows, m_revocations, m_media, m_ending})
        column->addWidget(card);
    for (TaskCard* card : {m_unfinished, m_rows, m_revocations, m_media, m_ending, m_authorities})
        connect(card, &TaskCard::chosen, this,
                [this](const QString& page, const QVariant& thing) { around().open(page, thing); });
    column->addStretch();
    auto* side = new QVBoxLayout;
    side->setSpacing(look::normal);
    side->addWidget(m_authorities);
    side->addWidget(chart);
    side->addStretch();
    auto* scroll = new QScrollArea(this);
    m_tasks = scroll;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setObjectName(QStringLiteral("tasks"));
    scroll->setWidget(list);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(look::wide);
    middle->addWidget(scroll, 3);
    middle->addLayout(side, 2);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(look::apart, look::wide, look::apart, look::wide);
    whole->setSpacing(look::normal);
    whole->addWidget(m_title);
    whole->addWidget(m_date);
    whole->addWidget(m_banner);
    whole->addLayout(middle, 1);
}

void TodayPage::refresh() {
    work().start(
        this, [](model::Desk& desk, model::Job&) { return model::overview(desk); },
        [this](model::Result<model::Overview> found) {
            if (!found)
                return m_banner->say(look::Level::Error, model::text::sentence(found.error()));
            m_overview = std::move(*found);
            m_read = true;
            fill();
        });
}

QString TodayPage::day(QDate date) const {
    return dayText(date);
}

QString TodayPage::day(model::Time time) const {
    return day(model::civilDay(time, around().signedIn.utcOffset));
}

void TodayPage::fill() {
    m_banner->quiet();
    m_date->setText(QLocale().toString(m_overview.today, QLocale::LongFormat));
    fillLetters();
    fillMedia();
    fillAuthorities();
    m_month->show(m_overview.issuedByDay, m_overview.today.day());
    const bool nothing = m_overview.rows.empty() && m_overview.unfinished.empty() &&
                         m_overview.revocations.empty() && m_overview.mediaDueBack.empty() &&
                         m_overview.ending.empty();
    if (nothing)
        m_banner->say(
            look::Level::Success,
            tr("Nothing waits for you. A letter that came is put in on the page “Applications”."));
}

/** What a row waits for, and the page where that is done. */
std::pair<QString, QVariant> TodayPage::wayOn(const model::RowInLetter& row) {
    switch (row.row.state) {
    case model::RowState::Accepted:
    case model::RowState::Issuing:
    case model::RowState::NotDelivered:
        return {QStringLiteral("issue"), static_cast<qlonglong>(row.row.id)};
    case model::RowState::Issued:
        return {QStringLiteral("issue"), QStringLiteral("handOver")};
    default:
        return {QStringLiteral("applications"), static_cast<qlonglong>(row.applicationId)};
    }
}

void TodayPage::fillLetters() {
    QList<Task> rows;
    for (const model::DueRow& one : m_overview.rows) {
        const auto [page, thing] = wayOn(one.row);
        rows.append(
            {one.row.row.fullName,
             tr("%1 · letter %2").arg(one.due ? day(*one.due) : tr("no day"), one.row.letterNumber),
             one.overdue, page, thing});
    }
    m_rows->show(tr("Applications to answer"), tr("Paragraph 7"), rows);
    QList<Task> unfinished;
    for (const model::IssueReport& one : m_overview.unfinished)
        unfinished.append(
            {one.row.row.fullName,
             tr("%1 · medium %2").arg(model::text::name(one.issue.state), one.issue.mediumSerial),
             true, QStringLiteral("issue"), static_cast<qlonglong>(one.row.row.id)});
    m_unfinished->show(tr("Certificates not on their media yet"), {}, unfinished);
    QList<Task> revocations;
    for (const model::DueRevocation& one : m_overview.revocations)
        revocations.append({tr("Letter %1, %2").arg(one.letter.letterNumber, one.letter.stateBody),
                            one.due ? day(*one.due) : tr("no day"), one.overdue,
                            QStringLiteral("revocation"), static_cast<qlonglong>(one.letter.id)});
    m_revocations->show(tr("Revocations asked for"), tr("Paragraph 23"), revocations);
}

void TodayPage::fillMedia() {
    QList<Task> media;
    for (const model::MediumRecord& one : m_overview.mediaDueBack)
        media.append(
            {one.holderName,
             tr("%1 · medium %2").arg(one.dueBack ? day(*one.dueBack) : QString(), one.serial),
             one.dueBack && *one.dueBack < m_overview.today, QStringLiteral("media"), one.serial});
    m_media->show(tr("Media due back"), tr("Paragraphs 24 and 25"), media);
    QList<Task> ending;
    for (const model::CertificateRecord& one : m_overview.ending)
        ending.append({one.fullName, day(one.notAfter), false, QStringLiteral("certificates"),
                       QString::fromStdString(crypto::toHex(one.serial))});
    m_ending->show(tr("Certificates that run out within 30 days"), {}, ending);
}

void TodayPage::fillAuthorities() {
    QList<Task> authorities;
    for (const model::AuthorityOverview& one : m_overview.authorities) {
        const QString list =
            one.crl ? tr("list %1 until %2").arg(one.crl->number).arg(day(one.crl->nextUpdate))
                    : tr("no list published");
        authorities.append({tr("%1 (%2)").arg(one.ca.name, model::text::name(one.ca.algorithm)),
                            tr("%1; certificate until %2").arg(list, day(one.ca.notAfter)),
                            !one.findings.empty(),
                            QStringLiteral("crl"),
                            {}});
    }
    m_authorities->show(tr("Certification authorities"), {}, authorities);
}

void TodayPage::retranslate() {
    m_title->setText(tr("Today"));
    m_tasks->setAccessibleName(tr("What is to be done"));
    m_monthHeading->setText(tr("Issued this month"));
    if (m_read) fill();
}

} // namespace ui
