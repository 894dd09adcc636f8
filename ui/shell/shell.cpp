// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/shell.h"

#include <algorithm>
#include <utility>

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "model/text/names.h"
#include "ui/jobs/job_bar.h"
#include "ui/jobs/wait_notice.h"
#include "ui/look/banner.h"
#include "ui/look/focus.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/shell/awaited_act.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"
#include "ui/shell/status_line.h"

namespace ui {

namespace {
constexpr auto aheadPause = std::chrono::milliseconds(100);

QString nameOf(int page) {
    return QLatin1String(pages()[static_cast<std::size_t>(page)].name);
}

/** The first, where it is none of them. */
int pageNamed(const QString& name) {
    for (int page = 0; page < static_cast<int>(pages().size()); ++page)
        if (nameOf(page) == name) return page;
    return 0;
}
} // namespace

Shell::Shell(Work& work, const SignedIn& signedIn, Places places, const QList<QAction*>& acts,
             QWidget* parent)
    : QWidget(parent)
    , m_work(&work)
    , m_before(std::move(places))
    , m_pages(static_cast<qsizetype>(pages().size()), nullptr)
    , m_navigation(new Navigation(this))
    , m_stack(new QStackedWidget(this))
    , m_idle(new look::Banner(this))
    , m_whyNot(new look::Banner(this))
    , m_wanted(new AwaitedAct(this)) {
    m_waits = new WaitNotice(
        work, [this] { return m_stack->currentWidget(); }, this);
    m_surroundings = {&work,
                      signedIn,
                      [this](const QString& page, const QVariant& what) { openPage(page, what); },
                      [this] { onChanged(); },
                      [this](int minutes) { emit lockAfter(minutes); },
                      m_before.before};
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_idle->setObjectName(QStringLiteral("idleNotice"));
    m_whyNot->setObjectName(QStringLiteral("whyNot"));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_navigation);
    middle->addWidget(m_stack, 1);
    column->addLayout(middle, 1);
    // Below: nothing moves from under the mouse.
    column->addWidget(m_idle);
    column->addWidget(m_whyNot);
    column->addWidget(m_waits);
    column->addWidget(makeFoot());
    connect(m_navigation, &Navigation::chosen, this, [this](int page) { openPage(page); });
    m_navigation->addActs(acts);
    setFocusProxy(m_navigation);
    m_ahead.setSingleShot(true);
    m_ahead.setInterval(aheadPause);
    connect(&m_ahead, &QTimer::timeout, this, &Shell::makeAhead);
    connect(&work, &Work::idle, this, &Shell::doWanted);
    retranslate();
    openPage(pageNamed(m_before.page));
    m_ahead.start();
}

/** The authority, and for training a band that nobody overlooks. */
QWidget* Shell::makeHead() {
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (!m_surroundings.signedIn.trainingMark.isEmpty()) {
        auto* band = look::frame("training", head);
        m_training = look::label("band", band);
        m_training->setAlignment(Qt::AlignCenter);
        auto* row = new QHBoxLayout(band);
        row->setContentsMargins(look::wide, look::tight, look::wide, look::tight);
        row->addWidget(m_training);
        column->addWidget(band);
    }
    auto* top = look::frame("top", head);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(look::wide, look::near, look::wide, look::near);
    m_authority = look::label("heading", top);
    m_authority->setObjectName(QStringLiteral("authorityName"));
    m_workplace = look::label("muted", top);
    m_workplace->setObjectName(QStringLiteral("workplaceName"));
    m_workplace->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_operator = look::label("muted", top);
    m_operator->setObjectName(QStringLiteral("operatorName"));
    m_operator->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->setSpacing(look::wide);
    row->addWidget(m_authority, 3);
    row->addWidget(m_workplace, 1);
    row->addWidget(m_operator, 2);
    column->addWidget(top);
    return head;
}

QWidget* Shell::makeFoot() {
    auto* foot = look::frame("foot", this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(look::wide, look::tight, look::wide, look::tight);
    m_job = new JobBar(*m_work, foot);
    addActions(m_job->actions());
    m_status = new StatusLine(m_surroundings, foot);
    connect(m_status, &StatusLine::named, this, [this](const QStringList& authorities) {
        m_authorities = authorities;
        putAuthority();
    });
    row->addWidget(m_status, 1);
    row->addWidget(m_job);
    return foot;
}

/** With its words, and in its place. */
bool Shell::isWhole(Page* page) const {
    return page && m_stack->indexOf(page) >= 0;
}

Page* Shell::madePage(int page) const {
    return isWhole(m_pages.at(page)) ? m_pages.at(page) : nullptr;
}

Page* Shell::made(int index) {
    Page*& page = m_pages[index];
    if (!page) page = pages()[static_cast<std::size_t>(index)].make(m_surroundings, m_stack);
    return page;
}

Page* Shell::pageAt(int index) {
    Page* page = made(index);
    if (!isWhole(page)) {
        page->retranslate();
        m_stack->addWidget(page);
        if (const QVariant place = m_before.on.value(nameOf(index)); place.isValid())
            page->comeBack(place);
    }
    return page;
}

/**
 * In small pieces (the page, its words, its looks): made and laid out at once, a page would hold
 * the window up when it is opened.
 */
void Shell::makeAhead() {
    if (!isVisible()) return; // the desk was locked
    if (Page* page = std::exchange(m_plain, nullptr)) {
        for (QWidget* widget : page->findChildren<QWidget*>())
            widget->ensurePolished();
    } else {
        const auto next = std::find_if(m_pages.begin(), m_pages.end(),
                                       [this](Page* one) { return !isWhole(one); });
        if (next == m_pages.end()) return;
        const int index = static_cast<int>(next - m_pages.begin());
        if (*next) {
            m_plain = pageAt(index);
            emit pageMade();
        } else {
            made(index);
        }
    }
    m_ahead.start();
}

void Shell::openPage(int index) {
    Page* page = pageAt(index);
    forgetWanted();
    m_whyNot->quiet();
    m_stack->setCurrentWidget(page);
    look::refocus(*page);
    m_navigation->setCurrent(index);
    m_waits->lookAnew();
    page->refresh();
    emit opened(currentName());
}

void Shell::openPage(const QString& name, const QVariant& what) {
    openPage(pageNamed(name));
    if (what.isValid()) current()->show(what);
    current()->setFocus();
}

void Shell::carryOut(QAction* act, int page) {
    forgetWanted();
    m_whyNot->quiet();
    if (page == CommandPalette::here) {
        if (!act->isEnabled()) return sayWhyNot(act);
        return act->trigger();
    }
    openPage(page);
    current()->setFocus(); // heard, and worked with at once
    m_wanted->wait(act);
    if (!m_work->isBusy()) doWanted();
}

void Shell::forgetWanted() {
    m_wanted->forget();
}

/** What its page shows, and with it what is on, is known now. */
void Shell::doWanted() {
    QAction* act = m_wanted->take();
    if (!act) return;
    if (!act->isEnabled()) return sayWhyNot(act);
    if (Page::isSeenFirst(*act)) return emit toBeSeenFirst(act);
    act->trigger();
}

void Shell::sayWhyNot(QAction* act) {
    m_whyNot->say(look::Level::Note, [act = QPointer(act)] {
        if (!act) return QString();
        return tr("“%1” cannot be done now. %2")
            .arg(act->text().remove(u'&').remove(u'…'), Page::whyNot(*act));
    });
    connect(
        act, &QAction::enabledChanged, m_whyNot, [this] { m_whyNot->quiet(); },
        Qt::SingleShotConnection);
}

void Shell::stepBack() {
    forgetWanted();
    if (m_whyNot->isVisible()) return m_whyNot->quiet();
    for (look::Banner* one : current()->findChildren<look::Banner*>())
        if (one->isVisible() && one->decline()) return;
    if (!current()->stepBack()) m_navigation->setFocus();
}

void Shell::setNarrow(bool narrow) {
    m_navigation->setNarrow(narrow);
}

Page* Shell::current() const {
    return static_cast<Page*>(m_stack->currentWidget());
}

QString Shell::currentName() const {
    return nameOf(static_cast<int>(m_pages.indexOf(current())));
}

/** On a page that is not made yet: where it would come back to. */
Places Shell::places() const {
    Places now{currentName(), m_before.on};
    for (int index = 0; index < static_cast<int>(m_pages.size()); ++index)
        if (const Page* page = madePage(index)) now.on[nameOf(index)] = page->place();
    return now;
}

void Shell::onChanged() {
    current()->refresh();
    m_status->refresh();
}

void Shell::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void Shell::sayLocksIn(int seconds) {
    if (seconds == 0) return m_idle->quiet();
    m_idle->say(look::Level::Warning, [seconds] {
        return tr("The workplace has not been used for a while: it locks in %1 seconds. Any key "
                  "keeps it open.")
            .arg(seconds);
    });
}

/** As the window's language calls it; what it is in general before there is one. */
void Shell::putAuthority() {
    m_authority->setText(m_authorities.isEmpty()
                             ? model::text::name(model::AuthorityKind::StateBodies)
                             : m_authorities.join(QStringLiteral(", ")));
}

void Shell::retranslate() {
    // The same in every language: papers and names say it so.
    if (m_training) m_training->setText(m_surroundings.signedIn.trainingMark);
    putAuthority();
    m_operator->setText(tr("Operator: %1").arg(m_surroundings.signedIn.operatorName));
    const QString& folder = m_surroundings.signedIn.folder;
    m_workplace->setText(tr("Workplace: %1").arg(QDir(folder).dirName()));
    m_workplace->setToolTip(folder);
    m_job->retranslate();
    m_status->retranslate();
}

} // namespace ui
