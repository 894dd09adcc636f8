// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/journal/line_correction.h"

#include <utility>

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/letter/autosave.h"
#include "ui/look/day_edit.h"
#include "ui/look/focus.h"
#include "ui/look/line_start.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

namespace {
constexpr int formWidth = 360; // its buttons in a long language

/** What a line says, as what is typed in place of it. */
model::HandOver asItStands(const model::JournalLine& line) {
    model::HandOver stands;
    stands.channel = line.channel;
    stands.receiverName = line.receiverName;
    stands.receiverDocument = line.receiverDocument;
    stands.on = line.handedOverOn;
    return stands;
}

} // namespace

LineCorrection::LineCorrection(Work& work, const std::optional<Draft>& draft, QWidget* parent)
    : QFrame(parent)
    , m_work(&work)
    , m_heading(look::label("heading", this))
    , m_text(look::label("muted", this))
    , m_dayCaption(new QLabel(this))
    , m_day(new look::DayEdit("correctedDay", this))
    , m_channelCaption(new QLabel(this))
    , m_channel(new QComboBox(this))
    , m_receiverCaption(new QLabel(this))
    , m_receiver(new QLineEdit(this))
    , m_documentCaption(new QLabel(this))
    , m_document(new QLineEdit(this))
    , m_whyCaption(new QLabel(this))
    , m_why(new QLineEdit(this))
    , m_banner(new look::Banner(this))
    , m_go(look::button("primary", "correctLine", this))
    , m_close(look::button("plain", "closeCorrection", this))
    , m_autosave(new Autosave(*this, [this] { keep(); })) {
    look::setRole(*this, "card");
    setFixedWidth(formWidth);
    m_channel->setObjectName(QStringLiteral("correctedChannel"));
    for (const auto channel : {model::HandOverChannel::ByHand, model::HandOverChannel::Post,
                               model::HandOverChannel::SpecialPost})
        m_channel->addItem(QString(), static_cast<int>(channel));
    m_receiver->setObjectName(QStringLiteral("correctedReceiver"));
    m_document->setObjectName(QStringLiteral("correctedDocument"));
    m_why->setObjectName(QStringLiteral("correctionWhy"));
    m_banner->setObjectName(QStringLiteral("correctionMessage"));
    layOut();
    if (draft) {
        m_line.id = draft->line;
        fill(draft->asItWas, draft->why);
        m_isKept = m_isTyped = true;
    }
    connect(m_channel, &QComboBox::currentIndexChanged, this, &LineCorrection::putFields);
    connect(m_channel, &QComboBox::activated, this, &LineCorrection::onTyped);
    connect(m_day, &look::DayEdit::dateChanged, this, &LineCorrection::onTyped);
    for (QLineEdit* line : {m_receiver, m_document, m_why})
        connect(line, &QLineEdit::textChanged, this, &LineCorrection::onTyped);
    connect(m_why, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    connect(m_go, &QPushButton::clicked, this, &LineCorrection::go);
    connect(m_close, &QPushButton::clicked, this, [this] {
        forget();
        hide();
    });
    setFocusProxy(m_receiver);
    hide();
}

void LineCorrection::layOut() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::wide, look::wide, look::wide, look::wide);
    column->setSpacing(look::tight);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addSpacing(look::tight);
    auto* top = new QGridLayout; // apart, or two captions read as one
    top->setVerticalSpacing(look::tight);
    top->setHorizontalSpacing(look::normal);
    top->setColumnStretch(1, 1);
    top->addWidget(m_dayCaption, 0, 0);
    top->addWidget(m_channelCaption, 0, 1);
    top->addWidget(m_day, 1, 0);
    top->addWidget(m_channel, 1, 1);
    m_dayCaption->setBuddy(m_day);
    m_channelCaption->setBuddy(m_channel);
    column->addLayout(top);
    const std::pair<QLabel*, QWidget*> fields[] = {
        {m_receiverCaption, m_receiver}, {m_documentCaption, m_document}, {m_whyCaption, m_why}};
    for (const auto& [caption, field] : fields) {
        caption->setBuddy(field);
        column->addSpacing(look::tight); // a caption belongs to what stands below it
        column->addWidget(caption);
        column->addWidget(field);
    }
    column->addWidget(m_banner);
    column->addSpacing(look::near);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(look::near);
    acts->addWidget(m_go);
    acts->addWidget(m_close);
    acts->addStretch(1);
    column->addLayout(acts);
    column->addStretch(1);
}

void LineCorrection::begin(const model::JournalLine& line, model::Id typedFor) {
    if (typedFor != 0 && typedFor == begunLine() && typedFor != line.id) {
        moveTo(line);
    } else if (m_isKept && line.id == m_line.id) {
        if (isHidden())
            m_banner->say(look::Level::Note, [] {
                return tr("What you typed before is still here. Cancel drops it.");
            });
    } else {
        forget(); // what was typed for another line
        m_banner->quiet();
        m_go->setEnabled(true);
        fill(asItStands(line), QString());
        m_autosave->forget(); // nothing is typed yet
        m_isTyped = false;
        m_isKept = true;
    }
    m_line = line;
    retranslate();
    show();
    look::focus(*m_receiver);
}

/** What was typed for a line goes with it to the one that stands in its place. */
void LineCorrection::moveTo(const model::JournalLine& line) {
    m_line = line;
    m_go->setEnabled(true);
    m_autosave->touch(); // in the register it is still that one's
    m_banner->say(look::Level::Warning, [number = line.number] {
        return tr("You typed this before line %1 was entered: compare the two first. Cancel drops "
                  "it.")
            .arg(number);
    });
}

void LineCorrection::fill(const model::HandOver& as, const QString& why) {
    m_day->setDate(as.on);
    m_channel->setCurrentIndex(m_channel->findData(static_cast<int>(as.channel)));
    look::setText(*m_receiver, as.receiverName);
    look::setText(*m_document, as.receiverDocument);
    look::setText(*m_why, why);
    look::setFault(*m_why, false);
    putFields();
}

void LineCorrection::onTyped() {
    m_isTyped = true;
    m_autosave->touch();
}

void LineCorrection::keep() {
    Draft draft{m_line.id, asItWas(), m_why->text()};
    draft.asItWas.receiverDocument = m_document->text(); // by whichever way it goes
    m_work->start(
        m_autosave, // nobody waits for it
        [draft](model::Desk& desk, model::Job&) { return model::keepDraft(desk.session, draft); },
        [this](const model::Status& kept) { onKept(kept); });
}

/** Stored, cancelled, or given up for another line. */
void LineCorrection::forget() {
    m_autosave->forget();
    if (!std::exchange(m_isKept, false)) return;
    m_work->start(
        m_autosave,
        [](model::Desk& desk, model::Job&) { return model::dropLineDraft(desk.session); },
        [this](const model::Status& dropped) { onKept(dropped); });
}

void LineCorrection::onKept(const model::Status& kept) {
    if (!kept) m_banner->fail(kept.error());
}

void LineCorrection::putFields() {
    const bool byHand =
        m_channel->currentData().toInt() == static_cast<int>(model::HandOverChannel::ByHand);
    m_document->setEnabled(byHand);
    m_documentCaption->setEnabled(byHand);
}

model::HandOver LineCorrection::asItWas() const {
    model::HandOver was;
    was.issueId = m_line.issueId;
    was.channel = static_cast<model::HandOverChannel>(m_channel->currentData().toInt());
    was.receiverName = m_receiver->text().trimmed();
    if (m_document->isEnabled()) was.receiverDocument = m_document->text().trimmed();
    was.on = m_day->date();
    return was;
}

void LineCorrection::go() {
    if (!m_go->isEnabled()) return; // one line once
    if (!m_day->date().isValid()) {
        look::setFault(*m_day, true);
        m_banner->say(look::Level::Error, [] {
            return tr("Write the day of the hand-over like %1.").arg(look::DayEdit::example());
        });
        m_day->setFocus();
        return m_day->selectAll();
    }
    if (m_why->text().trimmed().isEmpty()) look::faultUntilTyped(*m_why);
    m_go->setEnabled(false);
    m_work->start(
        this,
        [id = m_line.id, was = asItWas(), why = m_why->text()](model::Desk& desk, model::Job&) {
            return model::JournalService(desk.session).correct(id, was, why);
        },
        [this, of = m_line](const model::Result<model::JournalLine>& line) { onAnswer(of, line); });
}

void LineCorrection::onAnswer(const model::JournalLine& of,
                              const model::Result<model::JournalLine>& line) {
    const bool isThisLine = of.id == m_line.id; // or another one is being typed by now
    if (isThisLine) m_go->setEnabled(true);
    if (line) {
        if (isThisLine) {
            forget();
            hide();
        }
        emit corrected(of.number, *line);
    } else if (isThisLine && !isHidden()) {
        m_banner->fail(line.error());
    } else {
        emit failedBefore([number = of.number, fault = line.error()] {
            return tr("Line %1 was not corrected. %2")
                .arg(QString::number(number), model::text::sentence(fault));
        });
    }
}

void LineCorrection::retranslate() {
    m_heading->setText(tr("Correct line %1").arg(m_line.number));
    m_text->setText(tr("The line is kept; a new line records the correct details."));
    const auto name = [](QLabel* caption, QWidget* field, const QString& text) {
        caption->setText(text);
        field->setAccessibleName(QString(text).remove(u'&'));
    };
    name(m_dayCaption, m_day, tr("&Handed over on"));
    name(m_channelCaption, m_channel, tr("Deli&vered by"));
    name(m_receiverCaption, m_receiver, tr("&Receiver"));
    name(m_documentCaption, m_document, tr("&Document of the receiver"));
    name(m_whyCaption, m_why, tr("Why it is &corrected"));
    for (int i = 0; i < m_channel->count(); ++i)
        m_channel->setItemText(i, model::text::name(static_cast<model::HandOverChannel>(
                                      m_channel->itemData(i).toInt())));
    m_go->setText(tr("Enter the new line"));
    m_close->setText(tr("Cancel"));
}

} // namespace ui
