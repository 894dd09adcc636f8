// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/today/today_page.h"

#include <algorithm>
#include <numeric>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

#include "model/access/clock_guard.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/pages/today/month_chart.h"
#include "ui/pages/today/next_steps.h"
#include "ui/shell/language.h"
#include "ui/shell/pages.h"

namespace ui {

namespace {

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
    , m_signIn(new look::Banner(this))
    , m_banner(new look::Banner(this))
    , m_overdue(new TaskCard("overdue", this))
    , m_rows(new TaskCard("dueRows", this))
    , m_unfinished(new TaskCard("unfinishedIssues", this))
    , m_orders(new TaskCard("unfinishedOrders", this))
    , m_begun(new TaskCard("begunLetters", this))
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
    for (TaskCard* card : {m_overdue, m_unfinished, m_orders, m_begun, m_rows, m_revocations,
                           m_media, m_ending, m_next})
        column->addWidget(card);
    for (TaskCard* card : cards()) {
        connect(card, &TaskCard::chosen, this,
                [this](const QString& page, const QVariant& thing) { around().open(page, thing); });
        connect(card, &TaskCard::filled, this, &TodayPage::putTabOrder);
        connect(card, &TaskCard::arrow, this, &TodayPage::onArrow);
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
    m_banner->setStays();
    m_signIn->setObjectName(QStringLiteral("signInNotice"));
    connect(m_signIn, &look::Banner::pressed, this, [this] {
        m_signInIsRead = true;
        m_signIn->quiet();
        if (hasPageBefore()) return around().open(around().before, {});
        m_tasks->setFocus();
    });
    whole->addLayout(middle, 1);
    QAction* first = addAct("goOnFirst", Qt::CTRL | Qt::Key_G, [this] {
        if (QPushButton* button = firstWayOn()) button->click();
    });
    first->setAutoRepeat(false); // a key held down is one press
    first->setEnabled(false);    // until there is one
    setSeenFirst({"goOnFirst"});
}

/** As they stand, from above. */
QList<TaskCard*> TodayPage::cards() const {
    return {m_overdue,     m_unfinished, m_orders, m_begun, m_rows,
            m_revocations, m_media,      m_ending, m_next,  m_authorities};
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

/** From thing to thing over all cards; the first and the last are the ends. */
void TodayPage::onArrow(QPushButton* on, int by) {
    QList<QPushButton*> all;
    for (const TaskCard* card : cards())
        if (!card->isHidden()) all += card->findChildren<QPushButton*>();
    QPushButton* next = all.value(all.indexOf(on) + by);
    if (!next) return;
    next->setFocus();
    for (QWidget* around = next; around; around = around->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(around)) area->ensureWidgetVisible(next);
}

/** Of what is in view; null where there is nothing to go on with. */
QPushButton* TodayPage::firstWayOn() const {
    for (const TaskCard* card : cards())
        if (auto* button = card->findChild<QPushButton*>(QStringLiteral("goOn"));
            button && !card->isHidden())
            return button;
    return nullptr;
}

/** What whoever signed in should know before anything else; it stays until it is read. */
void TodayPage::saySignIn() {
    if (m_signIn->isHidden() && !m_signInIsRead && !signInText(around().signedIn).isEmpty())
        m_signIn->ask(
            look::Level::Warning, [this] { return signInText(around().signedIn); },
            [this] { return readText(); });
}

/** Its first page is none to go back to. */
bool TodayPage::hasPageBefore() const {
    return !around().before.isEmpty() && around().before != QLatin1String(pages().front().name);
}

QString TodayPage::readText() const {
    if (hasPageBefore())
        for (const PageEntry& page : pages())
            if (around().before == QLatin1String(page.name))
                return tr("I have read it: back to “%1”").arg(titleOf(page));
    return tr("I have read it");
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

/** A card whose last task is done gives the focus to the list, not to whatever stands next. */
void TodayPage::fill() {
    const QWidget* focus = window()->focusWidget();
    const QList<TaskCard*> all = cards();
    const auto before = std::find_if(all.begin(), all.end(), [focus](const TaskCard* card) {
        return card->isAncestorOf(focus);
    });
    fillCards();
    if (before != all.end() && !(*before)->isAncestorOf(window()->focusWidget()))
        m_tasks->setFocus();
}

void TodayPage::fillCards() {
    m_date->setText(QLocale().toString(m_overview.today, QLocale::LongFormat));
    m_late.clear();
    fillLetters();
    fillUnfinished();
    fillOrders();
    fillBegun();
    fillRevocations();
    fillMedia();
    fillAuthorities();
    fillOverdue();
    fillMonth();
    const bool hasAuthority = // a root alone issues nothing
        std::any_of(m_overview.authorities.begin(), m_overview.authorities.end(),
                    [](const auto& one) { return one.ca.authority != model::AuthorityKind::Root; });
    m_next->offer(tr("What you can do next"),
                  nothingWaits() ? nextSteps(hasAuthority) : QList<Task>());
    if (hasAuthority)
        sayWhereNothingWaits();
    else
        askForAuthority();
    findChild<QAction*>(QStringLiteral("goOnFirst"))->setEnabled(firstWayOn() != nullptr);
}

void TodayPage::fillMonth() {
    const std::vector<int>& days = m_overview.issuedByDay;
    const int all = std::accumulate(days.begin(), days.end(), 0);
    m_monthHeading->setText(tr("Issued this month: %1").arg(QLocale().toString(all)));
    m_month->show(days, m_overview.today.day());
}

bool TodayPage::nothingWaits() const {
    return m_late.empty() && m_overview.rows.empty() && m_overview.unfinished.empty() &&
           m_overview.orders.empty() && m_overview.begunLetters.empty() &&
           m_overview.revocations.empty() && m_overview.mediaDueBack.empty() &&
           m_overview.ending.empty();
}

/** Whatever waits, nothing can be issued. */
void TodayPage::askForAuthority() {
    m_banner->ask(
        look::Level::Warning,
        [] {
            return tr("No certification authority here yet. Take in its certificate before you "
                      "issue.");
        },
        [] { return tr("Take in a CA…"); },
        [this] { around().open(QStringLiteral("settings"), QStringLiteral("takeIn")); });
}

/** All is well only where no authority wants anything, either. */
void TodayPage::sayWhereNothingWaits() {
    if (!nothingWaits()) return m_banner->quiet();
    const bool well = std::all_of(m_overview.authorities.begin(), m_overview.authorities.end(),
                                  [](const auto& one) { return one.findings.empty(); });
    m_banner->say(well ? look::Level::Success : look::Level::Warning, [well] {
        return well ? tr("Nothing waits for you: all is done.")
                    : tr("No letter and no medium waits, but an authority or its revocation list "
                         "does: see the card “Certification authorities”.");
    });
}

void TodayPage::retranslate() {
    m_title->setText(tr("Today"));
    nameAct("goOnFirst", tr("Continue with the first thing to do"));
    m_tasks->setAccessibleName(tr("What is to be done"));
    m_monthHeading->setText(tr("Issued this month"));
    saySignIn();
    if (m_read) fill();
}

} // namespace ui
