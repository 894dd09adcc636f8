// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QLocale>

#include "model/access/clock_guard.h"
#include "model/text/clause.h"
#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/findings/finding_list.h"
#include "ui/letter/came_back.h"
#include "ui/pages/structures/structure_list.h"
#include "ui/pages/today/today_page.h"
#include "ui/shell/language.h"

/** What stands on each card. */
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

constexpr qsizetype longestName = 28; // of a CA, on the narrow card beside the others

} // namespace

/** What is late stands before all else, with its paragraph; the rest on its own card. */
void TodayPage::add(QList<Task>& card, Task task, std::optional<QDate> due, const QString& clause) {
    if (!task.late) return card.append(std::move(task));
    if (!clause.isEmpty())
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
        return {QStringLiteral("issue"),
                QVariantMap{{QStringLiteral("handOver"), static_cast<qlonglong>(row.row.id)}}};
    default:
        return {QStringLiteral("applications"), static_cast<qlonglong>(row.applicationId)};
    }
}

QString TodayPage::nextOf(model::RowState state) {
    switch (state) {
    case model::RowState::Undecided:
        return tr("to be decided");
    case model::RowState::Accepted:
    case model::RowState::NotDelivered: // issued once more
        return tr("to be issued");
    case model::RowState::Issuing:
        return tr("the issue is to be finished");
    case model::RowState::Issued:
        return tr("to be handed over");
    default: // answered
        return {};
    }
}

void TodayPage::fillLetters() {
    QList<Task> rows;
    for (const model::DueRow& one : m_overview.rows) {
        const auto [page, thing] = wayOn(one.row);
        add(rows,
            {one.row.row.fullName,
             tr("%1 · %2 · letter %3")
                 .arg(nextOf(one.row.row.state), one.due ? day(*one.due) : tr("no day"),
                      one.row.letterNumber),
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

/** Of any structure, broken off on its way: each is gone on with, or closed, where orders are. */
void TodayPage::fillOrders() {
    QList<Task> orders;
    for (const model::StructureReport& one : m_overview.orders)
        orders.append({one.issue.name, stateText(one.issue.state), false,
                       QStringLiteral("structures"), static_cast<qlonglong>(one.issue.id)});
    m_orders->show(tr("Orders begun and not finished"), {}, orders);
}

/** Nobody else sees them: whoever began a letter goes on with it. */
void TodayPage::fillBegun() {
    QList<Task> begun;
    for (const model::BegunLetter& one : m_overview.begunLetters) {
        const QString kind = one.isRevocation ? tr("revocation") : tr("application");
        const QString number = one.letterNumber.isEmpty() ? tr("no number yet") : one.letterNumber;
        begun.append(
            {one.stateBody.isEmpty() ? tr("Letter: %1").arg(number)
                                     : tr("Letter %1, %2").arg(number, one.stateBody),
             one.begun ? tr("%1 · begun on %2")
                             .arg(kind, minuteText(*one.begun, around().signedIn.utcOffset))
                       : kind,
             false,
             one.isRevocation ? QStringLiteral("revocation") : QStringLiteral("applications"),
             QStringLiteral("new")});
    }
    m_begun->show(tr("Letters begun and not registered"), {}, begun);
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
             one.dueBack && *one.dueBack < m_overview.today,
             QStringLiteral("media"),
             one.serial,
             {},
             {},
             tr("Open")},
            one.dueBack, m_overview.mediaClause);
    m_media->show(tr("Media due back"), model::text::clauseText(m_overview.mediaClause), media);
    QList<Task> ending;
    for (const model::CertificateRecord& one : m_overview.ending)
        ending.append({one.fullName,
                       day(one.notAfter),
                       false,
                       QStringLiteral("certificates"),
                       QString::fromStdString(crypto::toHex(one.serial)),
                       {},
                       {},
                       tr("Open")});
    m_ending->show(tr("Certificates that run out within %1 days").arg(m_overview.endingDays), {},
                   ending, m_overview.endingCount);
}

/** What is wrong with an authority whose name stands above. */
QString TodayPage::faultText(const model::Finding& finding) const {
    const QString told = finding.arguments.value(1);
    const QString end = momentText(told);
    const bool hasEnded =
        told < model::civilTimeText(m_overview.now, around().signedIn.utcOffset); // ISO, both
    QString text = findingText(finding);
    const auto inShort = [&](const QString& words) {
        return text.replace(0, model::text::sentence(finding).size(), words);
    };
    switch (finding.code) {
    case model::FindingCode::CaNearEnd:
        return inShort(
            (hasEnded ? tr("Its certificate ended on %1.") : tr("Its certificate ends on %1."))
                .arg(end));
    case model::FindingCode::CrlNearEnd:
        return inShort((hasEnded ? tr("Its revocation list ended on %1.")
                                 : tr("Its revocation list is valid until %1."))
                           .arg(end));
    case model::FindingCode::DeltaNearEnd:
        return inShort(
            (hasEnded ? tr("Its delta list ended on %1.") : tr("Its delta list is valid until %1."))
                .arg(end));
    case model::FindingCode::CrlMissing:
        return inShort(tr("It has not published a revocation list yet."));
    case model::FindingCode::CrlUnpublished:
        return inShort(tr("Its list %1 is signed and not in the folder yet.").arg(told));
    case model::FindingCode::CrlBehind:
        return inShort(tr("Revoked and not in its published list yet: %1.")
                           .arg(QLocale().toString(told.toInt())));
    default: // says it shortly enough
        return text;
    }
}

/** What is published of its lists. */
QString TodayPage::listText(const model::AuthorityOverview& one) const {
    if (!one.crl) return tr("no list published");
    const auto hasEnded = [this](const model::CrlRecord& list) {
        return list.nextUpdate < m_overview.now;
    };
    const QString full = (hasEnded(*one.crl) ? tr("list %1 ended on %2") : tr("list %1 until %2"))
                             .arg(one.crl->number)
                             .arg(day(one.crl->nextUpdate));
    if (!one.delta) return full;
    const auto& delta = *one.delta;
    return (hasEnded(delta) ? tr("%1; delta list %2 ended on %3")
                            : tr("%1; delta list %2 until %3"))
        .arg(full)
        .arg(delta.number)
        .arg(timeText(delta.nextUpdate, around().signedIn.utcOffset).section(u' ', 0, 1));
}

/** The day on which the first of its certificate and its lists has ended; none where all hold. */
std::optional<QDate> TodayPage::endedOn(const model::AuthorityOverview& one) const {
    model::Time end = one.ca.notAfter;
    if (one.crl) end = std::min(end, one.crl->nextUpdate);
    if (one.delta) end = std::min(end, one.delta->nextUpdate);
    if (end >= m_overview.now) return std::nullopt;
    return model::civilDay(end, around().signedIn.utcOffset);
}

QString TodayPage::wholeName(const model::AuthorityOverview& one) {
    return tr("%1 (%2)").arg(model::text::name(one.ca, one.naming),
                             model::text::name(one.ca.algorithm));
}

/**
 * That it trains the window says above all of them; here it is said where there are others that do
 * not, or the other way round.
 */
QString TodayPage::briefName(const model::AuthorityOverview& one,
                             const std::vector<model::AuthorityOverview>& all,
                             std::chrono::seconds utcOffset) {
    const auto named = [](const model::AuthorityOverview& of) {
        const QString name = model::text::shortName(of.ca, of.naming);
        return name.size() <= longestName ? name : name.left(longestName - 1).trimmed() + u'…';
    };
    const bool areMixed = std::any_of(all.begin(), all.end(), [&](const auto& other) {
        return other.naming.trainingMark != one.naming.trainingMark;
    });
    const auto alike = std::count_if(all.begin(), all.end(), [&](const auto& other) {
        return other.ca.algorithm == one.ca.algorithm && named(other) == named(one) &&
               other.naming.trainingMark == one.naming.trainingMark;
    });
    const QString name = areMixed ? named(one) + one.naming.trainingMark : named(one);
    const QString algorithm = model::text::name(one.ca.algorithm);
    if (alike < 2) return tr("%1 (%2)").arg(name, algorithm);
    const int year = model::civilDay(one.ca.notBefore, utcOffset).year();
    return tr("%1 (%2, since %3)").arg(name, algorithm, QString::number(year));
}

void TodayPage::fillAuthorities() {
    QList<Task> authorities;
    for (const model::AuthorityOverview& one : m_overview.authorities) {
        QStringList faults;
        for (const model::Finding& finding : one.findings)
            faults += faultText(finding);
        const std::optional<QDate> ended = endedOn(one);
        const QString detail = one.ca.notAfter < m_overview.now ? tr("%1; certificate ended on %2")
                                                                : tr("%1; certificate until %2");
        // One that wants nothing has no button: its lists are a page of their own.
        const bool wants = ended || !faults.isEmpty();
        add(authorities,
            {briefName(one, m_overview.authorities, around().signedIn.utcOffset),
             detail.arg(listText(one), day(one.ca.notAfter)), ended.has_value(),
             wants ? QStringLiteral("crl") : QString(), static_cast<qlonglong>(one.ca.id),
             faults.join(u'\n'), wholeName(one), tr("Open")},
            ended, {});
    }
    m_authorities->show(tr("Certification authorities"), {}, authorities);
}

} // namespace ui
