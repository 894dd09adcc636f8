// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/issue/card_views.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/findings/finding_list.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/look/unbroken.h"

namespace ui {

namespace {

constexpr int mediumIcon = 40;

QVBoxLayout* columnIn(QWidget* widget) {
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::near);
    return column;
}

QString unfitText(const issue::Task& task, const issue::MediaLook& seen) {
    QStringList lines;
    for (const issue::Unfit& one : seen.unfit)
        lines += WaitView::reason(one.why, task, seen);
    return lines.join(u'\n');
}

} // namespace

WaitView::WaitView(QWidget* parent)
    : QWidget(parent)
    , m_icon(new look::Picture(this))
    , m_text(new look::Notice("heading", "waitText", this))
    , m_hint(look::label("muted", this))
    , m_unfit(new look::Banner(this))
    , m_prepare(look::button("plain", "prepareMedium", this)) {
    m_hint->setObjectName(QStringLiteral("waitHint"));
    auto* words = new QVBoxLayout;
    words->addWidget(m_text);
    words->addWidget(m_hint);
    auto* head = new QHBoxLayout;
    head->setSpacing(look::normal);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    auto* column = columnIn(this);
    column->addLayout(head);
    column->addWidget(m_prepare, 0, Qt::AlignLeft);
    column->addWidget(m_unfit); // it comes and goes with what is in the slots, and moves no button
    column->addStretch();
    connect(m_prepare, &QPushButton::clicked, this, &WaitView::prepareWanted);
    setFocusProxy(m_prepare);
}

void WaitView::show(const issue::Task& task, const issue::MediaLook& seen) {
    m_task = task;
    m_seen = seen;
    m_isKnown = true;
    retranslate();
}

void WaitView::forget() {
    m_seen = {};
    m_isKnown = false;
    retranslate();
}

QString WaitView::wanted() const {
    if (!m_isKnown) return {};
    if (m_seen.caMissing)
        return tr("Insert the medium %1 of the certification authority.").arg(m_seen.caSerial);
    if (m_task.kind == issue::TaskKind::GoOn)
        return tr("Insert the medium %1 again: its issue goes on from where it "
                  "stopped.")
            .arg(m_task.issue.mediumSerial);
    const QString& holder = m_task.row.row.fullName;
    switch (m_task.row.row.mediumKind) {
    case model::MediumKind::UsbA:
        return tr("Insert a free medium with a USB-A connector for %1.").arg(holder);
    case model::MediumKind::TypeC:
        return tr("Insert a free medium with a Type-C connector for %1.").arg(holder);
    }
    return {};
}

QString WaitView::reason(const model::Error& why, const issue::Task& task,
                         const issue::MediaLook& seen) {
    const QString serial =
        why.arguments.empty() ? QString() : QString::fromStdString(why.arguments.front());
    if (why.code == model::ErrorCode::MediumFull) // found when its issue was begun already
        return tr("There is no room left on the medium %1, and no other can take its place in this "
                  "issue. Delete there what is not needed and type the PIN; or press “The medium "
                  "has failed or is lost…” and issue on another one.")
            .arg(serial);
    const bool needsThis = task.kind == issue::TaskKind::GoOn || serial == seen.caSerial;
    if (why.code != model::ErrorCode::PinLocked || needsThis) return model::text::sentence(why);
    return tr("The medium %1 is locked: too many wrong PINs. Remove it and insert another free "
              "medium.")
        .arg(serial);
}

void WaitView::retranslate() {
    m_icon->put(look::icon("usb", look::colours().accent), mediumIcon);
    // Whose it is stands above, in letters that a screen reader does not say by itself.
    const QString words = wanted();
    const QString& holder = m_task.row.row.fullName;
    const bool isSaid = words.isEmpty() || words.contains(holder);
    m_text->say(look::unsplit(words), isSaid ? words : holder + u'\n' + words);
    const bool canPrepare = !m_seen.blanks.empty() && m_task.kind != issue::TaskKind::GoOn;
    m_hint->setText(canPrepare && !m_seen.caMissing
                        ? tr("It is recognised by itself. One that is in can be prepared.")
                        : tr("It is recognised by itself."));
    const look::Words unfit = [task = m_task, seen = m_seen] { return unfitText(task, seen); };
    if (m_seen.unfit.empty() || m_seen.caMissing) // the CA's is asked for: no other is an answer
        m_unfit->quiet();
    else if (m_unfit->isHidden() || m_unfit->text() != unfit()) // said once, not at each look
        m_unfit->say(look::Level::Warning, unfit);
    m_prepare->setVisible(canPrepare);
    const bool isBack = !m_seen.blanks.empty() && m_seen.blanks.front().hasAdministratorPin;
    m_prepare->setText(isBack ? tr("Format the &medium %1…").arg(m_seen.blanks.front().serial)
                              : tr("Prepare a blank &medium…"));
}

WorkView::WorkView(Work& work, QWidget* parent)
    : QWidget(parent)
    , m_text(new look::Notice("heading", "issueStep", this))
    , m_hint(look::label("muted", this))
    , m_bar(new QProgressBar(this))
    , m_cancel(look::button("plain", "cancelIssue", this)) {
    m_hint->setObjectName(QStringLiteral("issueHint"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0);
    auto* column = columnIn(this);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    column->addWidget(m_hint);
    column->addWidget(m_cancel, 0, Qt::AlignLeft);
    column->addStretch();
    connect(&work, &Work::progress, this,
            [this](const Work::JobHandle& job, model::Step step, int done, int total) {
                if (job != m_job) return;
                m_step = step;
                m_timeLeft.report(step, done, total);
                m_bar->setRange(0, total);
                m_bar->setValue(done);
                retranslate();
            });
    connect(m_cancel, &QPushButton::clicked, this, [this, &work] {
        if (m_job) work.stop(m_job);
    });
    connect(&work, &Work::stoppable, this, [this](const Work::JobHandle& job) {
        if (job == m_job) offerToStop(job->mayStop() && !m_isStopped);
    });
    connect(&work, &Work::stopped, this, [this](const Work::JobHandle& job) {
        if (job != m_job) return;
        m_isStopped = true;
        offerToStop(false);
    });
    connect(&work, &Work::ended, this, [this](const Work::JobHandle& job) {
        if (job != m_job) return;
        m_job.reset();
        offerToStop(true); // or the next one would find nothing that takes the focus
    });
    setFocusProxy(m_cancel);
}

void WorkView::follow(const Work::JobHandle& job) {
    m_job = job;
    m_step.reset();
    m_isStopped = false;
    m_timeLeft.begin();
    offerToStop(true); // before its first step it can be stopped, whether it says so or not
    retranslate();
}

/** Where nothing would come of it, it is not offered; the focus stays with what is under way. */
void WorkView::offerToStop(bool offers) {
    if (!offers && m_cancel->hasFocus()) m_bar->setFocus();
    m_cancel->setEnabled(offers);
}

void WorkView::retranslate() {
    m_text->say(m_step ? model::text::name(*m_step) : tr("Signing in to the medium"));
    const QString left = m_timeLeft.text();
    const QString hint = tr("A medium may need a minute. Leave it in its place.");
    m_hint->setText(left.isEmpty() ? hint : left + u'\n' + hint);
    m_bar->setAccessibleName(tr("Progress"));
    m_cancel->setText(tr("Stop after this step"));
}

DoneView::DoneView(QWidget* parent)
    : QWidget(parent)
    , m_success(new look::Banner(this))
    , m_warning(new look::Banner(this))
    , m_hint(look::label("muted", this))
    , m_next(look::button("primary", "nextTask", this))
    , m_show(look::button("link", "showIssued", this)) {
    m_success->setObjectName(QStringLiteral("issued"));
    m_success->setStays(); // until it is gone on from
    m_warning->setObjectName(QStringLiteral("issuedWarning"));
    auto* column = columnIn(this);
    column->addWidget(m_success);
    column->addWidget(m_hint);
    column->addWidget(m_next, 0, Qt::AlignLeft);
    column->addWidget(m_show, 0, Qt::AlignLeft);
    column->addWidget(m_warning); // as long as it is, it hides no way on
    column->addStretch();
    connect(m_next, &QPushButton::clicked, this, &DoneView::next);
    connect(m_show, &QPushButton::clicked, this,
            [this] { emit certificateWanted(certificateSerial(m_done)); });
    setFocusProxy(m_next);
}

void DoneView::show(const issue::Attempt& done) {
    m_done = done;
    retranslate();
}

void DoneView::setNext(const QString& name) {
    m_nextName = name;
    putNext();
}

void DoneView::putNext() {
    const bool isLast = m_nextName.isEmpty();
    m_next->setText(isLast ? tr("On to the hand-over") : tr("Next: %1").arg(m_nextName));
    m_hint->setText(isLast ? tr("Take the medium out: the hand-over comes by itself.")
                           : tr("Take the medium out: the next row comes by itself."));
}

QString DoneView::serial() const {
    return m_done.report ? m_done.report->issue.mediumSerial : QString();
}

QString DoneView::certificateSerial(const issue::Attempt& done) {
    return QString::fromStdString(crypto::toHex(done.report->issue.serial));
}

QString DoneView::success(const issue::Attempt& done) {
    return tr("The certificate is on the medium and was read back.\nSerial number: "
              "%1\nMedium: %2")
        .arg(certificateSerial(done), done.report->issue.mediumSerial);
}

QString DoneView::warnings(const issue::Attempt& done) {
    QStringList lines;
    for (const model::Finding& finding : done.findings)
        lines += findingText(finding);
    if (done.error) lines += model::text::sentence(*done.error);
    return lines.join(u'\n');
}

void DoneView::sayIn(look::Banner& banner) const {
    banner.say(warnings(m_done).isEmpty() ? look::Level::Success : look::Level::Warning,
               [done = m_done] {
                   QStringList lines{done.report->row.row.fullName, success(done), warnings(done)};
                   lines.removeAll(QString());
                   return lines.join(u'\n');
               });
}

void DoneView::retranslate() {
    putNext();
    m_show->setText(tr("Show the certificate"));
    m_show->setToolTip(tr("It stands on the page “Certificates” (Ctrl+O)."));
    if (!m_done.report) return;
    m_success->say(look::Level::Success, [done = m_done] { return success(done); });
    if (warnings(m_done).isEmpty())
        m_warning->quiet();
    else
        m_warning->say(look::Level::Warning, [done = m_done] { return warnings(done); });
}

} // namespace ui
