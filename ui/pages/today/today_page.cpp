// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today/today_page.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include "model/access/clock_guard.h"
#include "model/text/clause.h"
#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/findings/finding_list.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/pages/today/month_chart.h"
#include "ui/pages/today/next_steps.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

/** What the terms of these things are counted by, each once. */
template <typename Things>
QString clausesOf(const Things& things) {
    QStringList clauses;
    for (const auto& one : things)
        if (!one.clause.isEmpty()) clauses += model::text::clauseText(one.clause);
    clauses.removeDuplicates();
    return clauses.join(QStringLiteral(", "));
}

QScrollArea* scrolled(QWidget* widget, QWidget* parent) {
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(widget);
    return scroll;
}

} // namespace

TodayPage::TodayPage(Surroundings surroundings, QWidget* parent)
    : Page(std::move(surroundings), parent)
    , m_title(look::label("title", this))
    , m_date(look::label("muted", this))
    , m_banner(new look::Banner(this))
    , m_signIn(new look::Banner(this))
    , m_overdue(new TaskCard("overdue", this))
    , m_rows(new TaskCard("dueRows", this))
    , m_unfinished(new TaskCard("unfinishedIssues", this))
    , m_revocations(new TaskCard("dueRevocations", this))
    , m_media(new TaskCard("mediaDueBack", this))
    , m_ending(new TaskCard("endingCertificates", this))
    , m_next(new TaskCard("nextSteps", this))
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
    for (TaskCard* card :
         {m_overdue, m_unfinished, m_rows, m_revocations, m_media, m_ending, m_next})
        column->addWidget(card);
    for (TaskCard* card : cards()) {
        connect(card, &TaskCard::chosen, this,
                [this](const QString& page, const QVariant& thing) { around().open(page, thing); });
        connect(card, &TaskCard::filled, this, &TodayPage::putTabOrder);
    }
    column->addStretch();
    auto* beside = new QWidget(this);
    auto* side = new QVBoxLayout(beside);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(look::normal);
    side->addWidget(m_authorities);
    side->addWidget(chart);
    side->addStretch();
    QScrollArea* scroll = scrolled(list, this);
    m_tasks = scroll;
    scroll->setObjectName(QStringLiteral("tasks"));
    QScrollArea* scrollBeside = scrolled(beside, this); // what is wrong with CAs may be long
    scrollBeside->setFocusPolicy(Qt::NoFocus);          // its buttons lead through it
    auto* middle = new QHBoxLayout;
    middle->setSpacing(look::wide);
    middle->addWidget(scroll, 3);
    middle->addWidget(scrollBeside, 2);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(look::apart, look::wide, look::apart, look::wide);
    whole->setSpacing(look::normal);
    whole->addWidget(m_title);
    whole->addWidget(m_date);
    whole->addWidget(m_signIn);
    whole->addWidget(m_banner);
    m_banner->setObjectName(QStringLiteral("todayMessage"));
    m_signIn->setObjectName(QStringLiteral("signInNotice"));
    connect(m_signIn, &look::Banner::pressed, this, [this] {
        m_signInIsRead = true;
        m_signIn->quiet();
        m_tasks->setFocus();
    });
    whole->addLayout(middle, 1);
}

/** As they stand, from above. */
QList<TaskCard*> TodayPage::cards() const {
    return {m_overdue, m_unfinished, m_rows, m_revocations,
            m_media,   m_ending,     m_next, m_authorities};
}

/** Buttons that were made anew would come after all others. */
void TodayPage::putTabOrder() {
    QWidget* before = m_tasks;
    for (const TaskCard* card : cards())
        for (QPushButton* button : card->findChildren<QPushButton*>()) {
            setTabOrder(before, button);
            before = button;
        }
}

/** What whoever signed in should know before anything else; it stays until it is read. */
void TodayPage::saySignIn() {
    if (m_signIn->isHidden() && !m_signInIsRead && !signInText(around().signedIn).isEmpty())
        m_signIn->ask(
            look::Level::Warning, [this] { return signInText(around().signedIn); },
            [] { return tr("I have read it"); });
}

QString TodayPage::signInText(const SignedIn& signedIn) {
    QStringList lines;
    if (signedIn.wrongTriesBefore > 0)
        lines += tr("Wrong passwords since the last sign-in: %1. If they were not yours, tell "
                    "whoever answers for this workplace.")
                     .arg(signedIn.wrongTriesBefore);
    if (signedIn.keyringDiffers)
        lines += tr("The file of the operators' keys was changed by somebody else, or is an old "
                    "one. If nobody put a copy back, tell whoever answers for this workplace.");
    return lines.join(u'\n');
}

void TodayPage::refresh() {
    work().start(
        this, [](model::Desk& desk, model::Job&) { return model::overview(desk); },
        [this](model::Result<model::Overview> found) {
            if (!found) return m_banner->fail(found.error());
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
    m_late.clear();
    fillLetters();
    fillUnfinished();
    fillRevocations();
    fillMedia();
    fillOverdue();
    fillAuthorities();
    m_month->show(m_overview.issuedByDay, m_overview.today.day());
    sayWhereNothingWaits();
}

/** All is well only where no authority wants anything, either. */
void TodayPage::sayWhereNothingWaits() {
    const bool nothing = m_overview.rows.empty() && m_overview.unfinished.empty() &&
                         m_overview.revocations.empty() && m_overview.mediaDueBack.empty() &&
                         m_overview.ending.empty();
    m_next->show(tr("What you can do next"), {}, nothing ? nextSteps() : QList<Task>());
    if (!nothing) return;
    const bool well = std::all_of(m_overview.authorities.begin(), m_overview.authorities.end(),
                                  [](const auto& one) { return one.findings.empty(); });
    m_banner->say(well ? look::Level::Success : look::Level::Warning, [well] {
        return well ? tr("Nothing waits for you: all is done.")
                    : tr("No letter and no medium waits, but an authority or its revocation list "
                         "does: see “Certification authorities”.");
    });
}

/** What is late stands before all else, with its paragraph; the rest on its own card. */
void TodayPage::add(QList<Task>& card, Task task, std::optional<QDate> due, const QString& clause) {
    if (!task.late) return card.append(std::move(task));
    task.detail = tr("%1 · %2").arg(task.detail, model::text::clauseText(clause));
    m_late.emplace_back(due.value_or(m_overview.today), std::move(task));
}

void TodayPage::fillOverdue() {
    std::stable_sort(m_late.begin(), m_late.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    QList<Task> tasks;
    for (const auto& [due, task] : m_late)
        tasks.append(task);
    m_overdue->show(tr("Overdue"), {}, tasks);
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
        add(rows,
            {one.row.row.fullName,
             tr("%1 · letter %2").arg(one.due ? day(*one.due) : tr("no day"), one.row.letterNumber),
             one.overdue, page, thing},
            one.due, one.clause);
    }
    m_rows->show(tr("Applications to answer"), clausesOf(m_overview.rows), rows);
}

/** Half-done, which is not late: that its row may be, and stands there. */
void TodayPage::fillUnfinished() {
    QList<Task> unfinished;
    for (const model::IssueReport& one : m_overview.unfinished)
        unfinished.append(
            {one.row.row.fullName,
             tr("%1 · medium %2").arg(model::text::name(one.issue.state), one.issue.mediumSerial),
             false, QStringLiteral("issue"), static_cast<qlonglong>(one.row.row.id)});
    m_unfinished->show(tr("Certificates not on their media yet"), {}, unfinished);
}

void TodayPage::fillRevocations() {
    QList<Task> revocations;
    for (const model::DueRevocation& one : m_overview.revocations)
        add(revocations,
            {tr("Letter %1, %2").arg(one.letter.letterNumber, one.letter.stateBody),
             one.due ? day(*one.due) : tr("no day"), one.overdue, QStringLiteral("revocation"),
             static_cast<qlonglong>(one.letter.id)},
            one.due, one.clause);
    m_revocations->show(tr("Revocations asked for"), clausesOf(m_overview.revocations),
                        revocations);
}

void TodayPage::fillMedia() {
    QList<Task> media;
    for (const model::MediumRecord& one : m_overview.mediaDueBack)
        add(media,
            {one.holderName,
             tr("%1 · medium %2").arg(one.dueBack ? day(*one.dueBack) : QString(), one.serial),
             one.dueBack && *one.dueBack < m_overview.today, QStringLiteral("media"), one.serial},
            one.dueBack, m_overview.mediaClause);
    m_media->show(tr("Media due back"), model::text::clauseText(m_overview.mediaClause), media);
    QList<Task> ending;
    for (const model::CertificateRecord& one : m_overview.ending)
        ending.append({one.fullName, day(one.notAfter), false, QStringLiteral("certificates"),
                       QString::fromStdString(crypto::toHex(one.serial))});
    m_ending->show(tr("Certificates that run out within 30 days"), {}, ending,
                   m_overview.endingCount);
}

/** What is wrong with an authority whose name stands above. */
QString TodayPage::faultText(const model::Finding& finding) {
    const QString end = momentText(finding.arguments.value(1));
    QString text = findingText(finding);
    const auto inShort = [&](const QString& words) {
        return text.replace(0, model::text::sentence(finding).size(), words);
    };
    if (finding.code == model::FindingCode::CaNearEnd)
        return inShort(tr("Its certificate ends on %1.").arg(end));
    if (finding.code == model::FindingCode::CrlNearEnd)
        return inShort(tr("Its revocation list is valid until %1.").arg(end));
    if (finding.code == model::FindingCode::CrlMissing)
        return inShort(tr("It has not published a revocation list yet."));
    return text;
}

void TodayPage::fillAuthorities() {
    QList<Task> authorities;
    for (const model::AuthorityOverview& one : m_overview.authorities) {
        const QString list =
            one.crl ? tr("list %1 until %2").arg(one.crl->number).arg(day(one.crl->nextUpdate))
                    : tr("no list published");
        QStringList faults;
        for (const model::Finding& finding : one.findings)
            faults += faultText(finding);
        authorities.append({tr("%1 (%2)").arg(one.ca.name, model::text::name(one.ca.algorithm)),
                            tr("%1; certificate until %2").arg(list, day(one.ca.notAfter)), false,
                            QStringLiteral("crl"), static_cast<qlonglong>(one.ca.id),
                            faults.join(u'\n')});
    }
    m_authorities->show(tr("Certification authorities"), {}, authorities);
}

void TodayPage::retranslate() {
    m_title->setText(tr("Today"));
    m_tasks->setAccessibleName(tr("What is to be done"));
    m_monthHeading->setText(tr("Issued this month"));
    saySignIn();
    if (m_read) fill();
}

} // namespace ui
