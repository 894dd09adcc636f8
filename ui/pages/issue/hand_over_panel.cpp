// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/issue/hand_over_panel.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/letter/autosave.h"
#include "ui/look/focus.h"
#include "ui/look/line_start.h"
#include "ui/look/roles.h"
#include "ui/look/settled.h"
#include "ui/look/table.h"
#include "ui/look/theme.h"
#include "ui/pages/issue/close_form.h"
#include "ui/pages/issue/ready_table.h"
#include "ui/papers/show_paper.h"

namespace ui {

namespace {

// By ReadyTable::Column; a head is never cut, and the name has what is left.
constexpr int widths[] = {200, 130, 150, 150};
constexpr int leastName = 120; // in a small window the others scroll out of view rather
constexpr int formWidth = 360; // its buttons in a long language

} // namespace

HandOverPanel::HandOverPanel(Work& work, std::vector<model::HandOverDraft> drafts,
                             std::shared_ptr<Typed> typed, QWidget* parent)
    : QWidget(parent)
    , m_work(&work)
    , m_table(new ReadyTable(this))
    , m_view(look::table("readyTable", m_table, widths, this))
    , m_empty(new look::EmptyText(m_view))
    , m_text(look::label("heading", this))
    , m_banner(new look::Banner(this))
    , m_channelCaption(new QLabel(this))
    , m_channel(new QComboBox(this))
    , m_receiverCaption(new QLabel(this))
    , m_receiver(new QLineEdit(this))
    , m_documentCaption(new QLabel(this))
    , m_document(new QLineEdit(this))
    , m_reasonCaption(new QLabel(this))
    , m_reason(new QLineEdit(this))
    , m_go(look::button("primary", "handOver", this))
    , m_show(look::button("link", "showCertificate", this))
    , m_letter(look::button("link", "chooseLetter", this))
    , m_print(look::button("plain", "printJournal", this))
    , m_dead(look::button("link", "readyDead", this))
    , m_all(new QWidget(this))
    , m_closing(look::frame("card", this))
    , m_closingWhose(look::label("heading", m_closing))
    , m_close(new CloseForm(work, std::move(typed), "closeReady", m_closing))
    , m_autosave(new Autosave(*this, [this] { keep(); }))
    , m_settled(new look::Settled(this))
    , m_held(*m_go, {m_view, m_channel, m_receiver, m_document, m_reason})
    , m_before(std::move(drafts))
    , m_isKept(!m_before.empty()) {
    m_banner->setObjectName(QStringLiteral("handOverMessage"));
    m_channel->setObjectName(QStringLiteral("channel"));
    // As the fields of appendix 3 are called: findings name them.
    m_receiver->setObjectName(QStringLiteral("receiverName"));
    m_document->setObjectName(QStringLiteral("receiverDocument"));
    m_reason->setObjectName(QStringLiteral("notExecutor"));
    m_reasonCaption->setBuddy(m_reason);
    m_channelCaption->setBuddy(m_channel);
    m_receiverCaption->setBuddy(m_receiver);
    m_documentCaption->setBuddy(m_document);
    for (const auto channel : {model::HandOverChannel::ByHand, model::HandOverChannel::Post,
                               model::HandOverChannel::SpecialPost})
        m_channel->addItem(QString(), static_cast<int>(channel));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection); // of one letter
    look::giveRoomTo(*m_view, ReadyTable::Name, leastName);
    makeLayout();
    makeCloseForm();
    setFocusProxy(m_document);
    if (!m_before.empty()) type(m_before.front().form);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (m_filling) return;
        m_isChosen = true;
        m_wanted = 0;
        endOffer(); // a choice by hand is an answer
        m_autosave->touch();
        putForm();
        onChosen();
    });
    m_print->setEnabled(false); // before anything was written
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HandOverPanel::putShown);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &HandOverPanel::onChosen);
    connect(m_channel, &QComboBox::activated, m_autosave, &Autosave::touch);
    const auto keepChosen = [this] { m_isChosen = true; }; // somebody is writing for these
    connect(m_channel, &QComboBox::activated, this, keepChosen);
    for (QLineEdit* line : {m_receiver, m_document, m_reason}) {
        connect(line, &QLineEdit::textChanged, m_autosave, &Autosave::touch);
        connect(line, &QLineEdit::textEdited, this, keepChosen);
    }
    connect(m_receiver, &QLineEdit::returnPressed, this, [this] {
        if (m_document->isEnabled()) return m_document->setFocus();
        m_go->setFocus(); // by post nothing else is to be typed
    });
    connect(m_receiver, &QLineEdit::textChanged, this, &HandOverPanel::askReason);
    connect(m_reason, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_document, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_go, &QPushButton::clicked, this, &HandOverPanel::go);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const model::IssueReport* one = shown())
            emit certificateWanted(QString::fromStdString(crypto::toHex(one->issue.serial)));
    });
    connect(m_letter, &QPushButton::clicked, this, &HandOverPanel::chooseLetter);
    connect(m_print, &QPushButton::clicked, this, &HandOverPanel::printJournal);
}

void HandOverPanel::makeLayout() {
    auto* card = look::frame("card", this);
    card->setFixedWidth(formWidth);
    auto* form = new QVBoxLayout(card);
    form->setContentsMargins(look::wide, look::wide, look::wide, look::wide);
    form->setSpacing(look::tight);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_text, m_channelCaption, m_channel, m_receiverCaption, m_receiver, m_documentCaption,
             m_document, m_reasonCaption, m_reason})
        form->addWidget(widget);
    form->addSpacing(look::near);
    form->addWidget(m_go);
    form->addStretch();
    form->addWidget(m_print);
    auto* row = new QHBoxLayout(m_all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::normal);
    auto* list = new QVBoxLayout;
    list->setSpacing(look::tight);
    list->addWidget(m_view, 1);
    list->addWidget(m_show, 0, Qt::AlignLeft); // below the list, which has room to give
    list->addWidget(m_letter, 0, Qt::AlignLeft);
    list->addWidget(m_dead, 0, Qt::AlignLeft);
    row->addLayout(list, 1);
    row->addWidget(card);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::normal, 0, 0);
    column->setSpacing(look::normal);
    column->addWidget(m_all, 1);
    column->addWidget(m_closing, 1);
    column->addWidget(m_banner); // across: what it says may be long; below what is pressed
}

model::HandOverChannel HandOverPanel::channel() const {
    return static_cast<model::HandOverChannel>(m_channel->currentData().toInt());
}

void HandOverPanel::onChosen() {
    const auto rows = chosenRows();
    const bool byHand = channel() == model::HandOverChannel::ByHand;
    offerReceiver();
    m_documentCaption->setEnabled(byHand);
    m_document->setEnabled(byHand && !m_held.isHeld()); // what waits may be read anew meanwhile
    putFocusProxy();
    m_go->setEnabled(!rows.empty() && m_wanted == 0);
    m_show->setEnabled(!rows.empty());
    askReason();
    retranslate();
}

/** Another name that was typed stays. */
void HandOverPanel::offerReceiver() {
    if (m_receiver->text() != m_offered) return;
    m_offered = receiverByDefault();
    look::setText(*m_receiver, m_offered);
}

/** By hand the letter's executor; by post its state body, of several letters each one's own. */
QString HandOverPanel::receiverByDefault() const {
    const auto rows = chosenRows();
    if (rows.empty()) return {};
    const model::RowInLetter& first = m_table->at(rows.front()).row;
    if (channel() == model::HandOverChannel::ByHand) return first.executorName;
    const bool isOneBody = std::all_of(rows.begin(), rows.end(), [&](int row) {
        return m_table->at(row).row.stateBody == first.stateBody;
    });
    return isOneBody ? first.stateBody : QString();
}

/** Para 4: by hand the executor receives it; somebody else, where it is said why. */
void HandOverPanel::askReason() {
    const QString receiver = m_receiver->text().simplified();
    bool isAsked = false;
    for (const int row : chosenRows())
        isAsked = isAsked || m_table->at(row).row.executorName.simplified().compare(
                                 receiver, Qt::CaseInsensitive) != 0;
    isAsked = isAsked && channel() == model::HandOverChannel::ByHand && !receiver.isEmpty();
    m_reasonCaption->setVisible(isAsked);
    m_reason->setVisible(isAsked);
    if (!isAsked) { // out of view it cannot be at fault, nor be typed in to put it right
        look::setFault(*m_reason, false);
        if (m_banner->isOf(*m_reason)) m_banner->quiet();
    }
    putGo();
}

void HandOverPanel::go() {
    std::vector<model::HandOver> all;
    for (const int row : chosenRows()) {
        model::HandOver one;
        one.issueId = m_table->at(row).issue.id;
        one.channel = channel();
        one.receiverName = m_receiver->text().trimmed();
        if (m_reason->isVisibleTo(this)) one.notExecutor = m_reason->text();
        if (m_document->isEnabled()) one.receiverDocument = m_document->text().trimmed();
        all.push_back(one);
    }
    if (all.empty() || m_held.isHeld()) return;
    m_banner->quiet();
    m_held.hold();
    m_work->start(
        this, [all](model::Desk& desk, model::Job& job) { return issue::handOver(desk, all, job); },
        [this](const model::Result<issue::HandOverDone>& done) { onDone(done); });
}

/** Where a finding is put right; null where none of the fields is. */
QLineEdit* HandOverPanel::lineOf(const model::Finding& finding) const {
    // Somebody else may receive them: what is missing is the reason.
    if (finding.code == model::FindingCode::ReceiverNotExecutor) return m_reason;
    for (QLineEdit* line : {m_receiver, m_document})
        if (line->objectName() == finding.field) return line;
    return nullptr;
}

void HandOverPanel::forgetFaults() {
    for (QLineEdit* line : {m_receiver, m_document, m_reason})
        look::setFault(*line, false);
}

/** Marks the fields that were found at fault and goes to the last of them. */
QList<QLineEdit*> HandOverPanel::putFaults(const std::vector<model::Finding>& findings) {
    QList<QLineEdit*> faults;
    forgetFaults();
    for (const model::Finding& finding : findings) {
        if (finding.severity != model::Severity::Error) continue;
        QLineEdit* line = lineOf(finding);
        if (!line) continue;
        look::setFault(*line, true);
        if (!faults.contains(line)) faults += line;
        look::focus(*line);
        line->selectAll();
    }
    return faults;
}

/** What was entered, and what was found or went wrong. */
QString HandOverPanel::doneText(const issue::HandOverDone& done) {
    QStringList lines;
    if (!done.lines.empty())
        lines += tr("Handed over and entered in the journal: %1")
                     .arg(QLocale().toString(static_cast<qlonglong>(done.lines.size())));
    for (const model::Finding& finding : done.findings) {
        lines += finding.field.isEmpty()
                     ? model::text::sentence(finding)
                     : QStringLiteral("%1: %2").arg(model::text::fieldName(finding.field),
                                                    model::text::sentenceAfterColon(finding));
    }
    if (done.error) lines += model::text::sentence(*done.error);
    return lines.join(u'\n');
}

look::Level HandOverPanel::levelOf(const issue::HandOverDone& done) {
    const bool isFlawless =
        std::none_of(done.findings.begin(), done.findings.end(), [](const model::Finding& one) {
            return one.severity == model::Severity::Error;
        });
    if (isFlawless && done.error && done.error->code == model::ErrorCode::Cancelled)
        return look::Level::Note;
    if (done.lines.empty()) return look::Level::Error;
    return isFlawless && !done.error ? look::Level::Success : look::Level::Warning;
}

void HandOverPanel::onDone(const model::Result<issue::HandOverDone>& done) {
    m_held.letGo();
    m_document->setEnabled(channel() == model::HandOverChannel::ByHand);
    if (!done) return m_banner->fail(done.error());
    m_banner->say(levelOf(*done), [done = *done] { return doneText(done); });
    const QList<QLineEdit*> faults = putFaults(done->findings);
    if (done->lines.empty()) return m_banner->setFields(faults);
    forgetFaults(); // what is said is of the journal, too: no typing takes it away
    m_written = done->lines;
    onHandedOver();
    if (!done->error) {     // else what is left goes the same way
        m_isChosen = false; // chosen anew
        forgetHandedOver();
        onChosen();
    }
    m_print->setEnabled(true);
    look::focus(*m_print);
    emit handedOver();
}

void HandOverPanel::printJournal() {
    if (m_written.empty()) return;
    papers::showPaper(this, *m_work, *m_banner, tr("Issue journal"),
                      tr("journal") + QStringLiteral(".pdf"),
                      [lines = m_written](model::Desk& desk, model::Job& job) {
                          return issue::journalPaper(desk, lines, job);
                      });
}

void HandOverPanel::retranslate() {
    const int chosen = static_cast<int>(chosenRows().size());
    const bool byHand = channel() == model::HandOverChannel::ByHand;
    m_text->setText(m_table->rowCount() == 0 ? tr("No media are waiting to be handed over")
                    : chosen == 0            ? tr("Choose the media that go now")
                                             : tr("Media chosen: %1").arg(chosen));
    m_view->setAccessibleName(tr("Media waiting to be handed over"));
    m_empty->put([] {
        return tr("A medium appears here when its certificate is written on it. Issue the accepted "
                  "rows on the tab before this one.");
    });
    m_channelCaption->setText(tr("Way of &hand-over"));
    m_channel->setAccessibleName(tr("Way of hand-over"));
    for (int i = 0; i < m_channel->count(); ++i)
        m_channel->setItemText(i, model::text::name(static_cast<model::HandOverChannel>(
                                      m_channel->itemData(i).toInt())));
    m_receiverCaption->setText(tr("&Receiver"));
    m_receiver->setAccessibleName(tr("Receiver"));
    m_receiver->setPlaceholderText(byHand ? QString() : tr("The state body of the letter"));
    m_documentCaption->setText(tr("&Document of the receiver"));
    m_document->setAccessibleName(tr("Document of the receiver"));
    m_document->setPlaceholderText(byHand ? tr("Service ID, power of attorney") : QString());
    m_reasonCaption->setText(tr("&Why not the letter's executor"));
    m_reason->setAccessibleName(tr("Why not the letter's executor"));
    putGo();
    m_show->setText(tr("Show the certificate"));
    m_dead->setText(tr("A medium has failed or is lost…"));
    putDead();
    m_close->retranslate();
    putShown();
    m_print->setText(tr("Print the lines for signature…"));
    m_table->retranslate();
}

} // namespace ui
