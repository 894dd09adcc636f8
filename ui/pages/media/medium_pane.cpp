// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/media/medium_pane.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

#include "model/access/clock_guard.h"
#include "model/text/clause.h"
#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/letter/typed_line.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/look/unbroken.h"
#include "ui/pages/issue/prepare_form.h"
#include "ui/pages/media/medium_words.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

constexpr int leastWidth = 380; // its buttons in the longest language

bool isOut(const model::MediumRecord& record) {
    return record.state == model::MediumState::DueBack ||
           record.state == model::MediumState::HandedOver;
}

/** Where there is little room it is whole, for it scrolls by itself; what is left is its, too. */
class History : public QListWidget {
public:
    using QListWidget::QListWidget;

    QSize sizeHint() const override {
        constexpr int height = 112; // an act that takes five lines
        return {QListWidget::sizeHint().width(), height};
    }
};

} // namespace

MediumPane::MediumPane(Work& work, const SignedIn& signedIn, QWidget* parent)
    : QFrame(parent)
    , m_work(&work)
    , m_utcOffset(signedIn.utcOffset)
    , m_serial(look::label("heading", this))
    , m_about(look::label("muted", this))
    , m_certificate(new look::Banner(this))
    , m_noteCaption(new QLabel(this))
    , m_note(new QLineEdit(this))
    , m_typed(new TypedLine(*m_note, signedIn.typed))
    , m_banner(new look::Banner(this))
    , m_format(look::button("primary", "mediumFormat", this))
    , m_returned(look::button("primary", "mediumReturned", this))
    , m_dead(look::button("plain", "mediumDead", this))
    , m_lost(look::button("plain", "mediumLost", this))
    , m_historyHeading(look::label("heading", this))
    , m_history(new History(this))
    , m_known(new QScrollArea(this))
    , m_acts(new QWidget(this))
    , m_prepare(new PrepareForm(work, this))
    , m_form(new QScrollArea(this)) {
    look::setRole(*this, "card");
    setMinimumWidth(leastWidth);
    m_serial->setObjectName(QStringLiteral("mediumSerial"));
    m_about->setObjectName(QStringLiteral("mediumAbout"));
    m_about->setWordWrap(true);
    m_note->setObjectName(QStringLiteral("mediumNote"));
    m_noteCaption->setBuddy(m_note);
    m_banner->setObjectName(QStringLiteral("mediumMessage"));
    m_history->setObjectName(QStringLiteral("mediumHistory"));
    m_history->setWordWrap(true);
    makeLayout();
    makeForm();
    connect(m_banner, &look::Banner::confirming, this, [this](bool asks) {
        m_acts->setVisible(!asks); // the question has their place
    });
    connect(m_note, &QLineEdit::returnPressed, this, &MediumPane::onNoteEntered);
    connect(m_format, &QPushButton::clicked, this, &MediumPane::format);
    connect(m_returned, &QPushButton::clicked, this, [this] { ask(media::End::Returned); });
    connect(m_dead, &QPushButton::clicked, this, [this] { ask(media::End::Dead); });
    connect(m_lost, &QPushButton::clicked, this, [this] { ask(media::End::Lost); });
    fill();
}

void MediumPane::show(const QString& serial) {
    const bool isAnother = serial != m_wanted;
    m_wanted = serial;
    if (isAnother) {
        m_medium.reset();
        m_known->verticalScrollBar()->setValue(0);
        m_typed->setAbout(serial.isEmpty() ? QString() : noteOf(serial));
        quiet();
        fill();
    }
    if (serial.isEmpty()) return;
    m_work->start(
        this, [serial](model::Desk& desk, model::Job&) { return media::find(desk, serial); },
        [this, serial](model::Result<std::optional<media::Known>> medium) {
            if (serial != m_wanted) return; // another one is in view by now
            if (!medium) return m_banner->fail(medium.error());
            // What was asked or said of it stays, unless something else happened to it meanwhile.
            const bool isElsewhere =
                m_medium && (!*medium || (*medium)->record.state != m_medium->record.state);
            if (isElsewhere) quiet();
            m_medium = std::move(*medium);
            fill();
        });
}

void MediumPane::fill() {
    setVisible(m_medium.has_value());
    retranslate();
}

/** No question is open, and nothing is said. */
void MediumPane::quiet() {
    closeForm();
    giveRoom(isFormatting()); // it stays until it ends
    m_banner->quiet();
}

/** To a question, which comes with words of its own. */
void MediumPane::giveRoom(bool asks) {
    m_historyHeading->setVisible(!asks);
    m_history->setVisible(!asks);
}

/** Of one that is with its holder each act needs it, its return as well: no failure alone. */
void MediumPane::nameNote() {
    const bool isRequired = m_medium && m_medium->record.state == model::MediumState::HandedOver;
    m_noteCaption->setText(isRequired ? tr("Reason (require&d)") : tr("What happene&d"));
    m_note->setAccessibleName(isRequired ? tr("Reason (required)") : tr("What happened"));
}

/** What may still happen to it. The service has the rules; this only saves a wrong press. */
void MediumPane::putActs() {
    m_known->setVisible(!isFormatting());
    m_format->setVisible(m_medium && media::isToBeFormatted(*m_medium) && !isFormatting());
    const bool isFailed = m_medium && m_medium->record.state == model::MediumState::Failed;
    m_returned->setVisible(m_medium && isOut(m_medium->record));
    m_dead->setVisible(m_medium && !isFailed && !isFormatting());
    m_lost->setVisible(m_medium && !isFormatting() &&
                       (!isFailed || !m_medium->record.holderName.isEmpty()));
    const bool any = !m_lost->isHidden();
    m_note->setVisible(any);
    m_noteCaption->setVisible(any);
}

QString MediumPane::noteOf(const QString& serial) {
    return QStringLiteral("medium/") + serial;
}

bool MediumPane::isDueBack() const {
    return m_medium && m_medium->record.state == model::MediumState::DueBack;
}

QString MediumPane::question(media::End how, bool isDue) {
    switch (how) {
    case media::End::Returned:
        return isDue ? tr("Record that it was returned?")
                     : tr("It is not due back. Record that it was returned?");
    case media::End::Dead:
        return tr("Record that it has failed? Nothing is issued on it afterwards.");
    case media::End::Lost:
        return tr("Record that it is lost? Its return will no longer be required.");
    }
    return {};
}

/** Enter does what the first button does, and asks always: a scan of another medium ends so, too.
 */
void MediumPane::onNoteEntered() {
    if (m_banner->isConfirming()) return;
    if (m_returned->isVisible()) {
        if (isDueBack()) return askBefore(media::End::Returned);
        return ask(media::End::Returned);
    }
    (m_dead->isVisible() ? m_dead : m_lost)->setFocus(); // which of them it is, is said there
}

void MediumPane::ask(media::End how) {
    if (how == media::End::Returned && isDueBack()) return act(how);
    if (!m_note->text().trimmed().isEmpty()) return askBefore(how);
    m_banner->say(look::Level::Error, [how] {
        return how == media::End::Returned ? tr("Say first why it is returned: it is not due back.")
                                           : tr("Say first what happened.");
    });
    m_banner->setFields({m_note});
    m_note->setFocus();
}

void MediumPane::askBefore(media::End how) {
    giveRoom(true);
    m_banner->confirm(
        look::Level::Warning, [how, isDue = isDueBack()] { return question(how, isDue); },
        [] { return tr("Record it"); }, [] { return tr("Leave it"); }, [this, how] { act(how); },
        [this] { quiet(); });
}

void MediumPane::act(media::End how) {
    quiet();
    m_work->start(
        this,
        [serial = m_wanted, how, note = m_note->text().trimmed()](model::Desk& desk, model::Job&) {
            return media::end(desk, serial, how, note);
        },
        [this](model::Result<media::Known> medium) {
            if (!medium) return m_banner->fail(medium.error());
            m_typed->forget(noteOf(medium->record.serial));
            if (medium->record.serial == m_wanted) {
                m_medium = std::move(*medium);
                fill();
                m_banner->say(look::Level::Success, [] { return tr("It is recorded."); });
            }
            emit changed();
        });
}

void MediumPane::retranslate() {
    m_prepare->retranslate();
    m_format->setText(tr("For&mat…"));
    m_format->setToolTip(tr("Everything on it is lost, and the next certificate can be issued on "
                            "it (Ctrl+M)."));
    m_returned->setText(tr("&Returned"));
    m_dead->setText(tr("&Failed…"));
    m_lost->setText(tr("&Lost…"));
    m_historyHeading->setText(tr("History of the medium"));
    m_history->setAccessibleName(tr("History of the medium"));
    nameNote();
    putActs();
    m_history->clear();
    if (!m_medium) return;
    const QString clause = model::text::clauseText(m_medium->returnClause);
    m_returned->setToolTip(tr("It is back at the workplace (%1; Ctrl+B).").arg(clause));
    const model::MediumRecord& record = m_medium->record;
    const bool isAsked = isOut(record) || record.state == model::MediumState::Failed;
    m_dead->setToolTip(
        isAsked ? tr("It has failed, and is still to be returned (%1; Ctrl+D).").arg(clause)
                : tr("It has failed at the workplace (Ctrl+D)."));
    m_lost->setToolTip(
        isAsked
            ? tr("Nobody has it: its return is no longer required (%1; Ctrl+Shift+D).").arg(clause)
            : tr("It was at the workplace, and is gone (Ctrl+Shift+D)."));
    m_serial->setText(record.serial);
    QString about = QStringLiteral("%1 · %2").arg(look::unsplit(model::text::name(record.kind)),
                                                  media::whereText(*m_medium));
    if (const QString advice = media::adviceOn(*m_medium); !advice.isEmpty())
        about += u'\n' + advice;
    m_about->setText(about);
    if (m_medium->valid)
        m_certificate->say(look::Level::Warning, [name = m_medium->valid->fullName,
                                                  until = model::civilDay(m_medium->valid->notAfter,
                                                                          m_utcOffset)] {
            return tr("The certificate of %1 on it is valid until %2. Only a letter that "
                      "asks for its revocation ends it.")
                .arg(name, dayText(until));
        });
    else
        m_certificate->quiet();
    for (auto one = m_medium->history.rbegin(); one != m_medium->history.rend(); ++one) {
        QStringList line{timeText(one->at, m_utcOffset), model::text::name(one->event.state),
                         one->event.holderName, one->operatorName, one->event.note};
        line.removeAll(QString());
        m_history->addItem(line.join(QStringLiteral(" · ")));
    }
}

} // namespace ui
