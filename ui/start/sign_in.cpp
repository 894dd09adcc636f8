// SPDX-License-Identifier: Apache-2.0
#include "ui/start/sign_in.h"

#include <chrono>

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

#include "model/text/sentence.h"
#include "ui/dialogs/secret_line.h"
#include "ui/look/roles.h"

namespace ui {

namespace {
constexpr std::chrono::milliseconds patience{1500}; // signing in takes about one second
constexpr std::chrono::milliseconds turn{500};      // of the names, where the worker is free
} // namespace

SignIn::SignIn(Work& work, QString folder, const crypto::Clock& clock, QWidget* parent)
    : Sheet(parent)
    , m_work(&work)
    , m_folder(std::move(folder))
    , m_clock(&clock)
    , m_operator(new QComboBox(this))
    , m_password(new QLineEdit(this))
    , m_operatorCaption(addField(m_operator, "operator"))
    , m_passwordCaption(addField(m_password, "password"))
    , m_go(look::button("primary", "signIn", this))
    , m_new(look::button("link", "newWorkplace", this)) {
    m_password->setEchoMode(QLineEdit::Password);
    m_below->addWidget(m_go);
    m_below->addWidget(m_new);
    m_new->hide();
    connect(m_new, &QPushButton::clicked, this, &SignIn::newWanted);
    m_go->setEnabled(false); // until the names are here
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &SignIn::sayWhatTakesLong);
    m_turn.setSingleShot(true);
    m_turn.setInterval(turn);
    connect(&m_turn, &QTimer::timeout, this, &SignIn::sayWhatIsFinished);
    connect(&work, &Work::began, this, [this](const Work::JobHandle& job) {
        if (job == m_asked) m_turn.stop();
    });
    connect(m_go, &QPushButton::clicked, this, &SignIn::go);
    connect(m_password, &QLineEdit::returnPressed, m_go, &QPushButton::click);
    offerLanguages();
    setFocusProxy(m_password);
    retranslate();
    readNames();
}

void SignIn::readNames() {
    m_turn.start();
    m_asked = m_work->startAlone(
        this, [folder = m_folder](model::Job&) { return model::workplace::operatorNames(folder); },
        [this](const model::Result<std::vector<QString>>& names) { onNames(names); });
}

void SignIn::onNames(const model::Result<std::vector<QString>>& names) {
    m_turn.stop();
    if (!names) return sayThatNoneAreRead(names.error());
    m_banner->quiet();
    m_new->hide();
    for (const QString& name : *names)
        m_operator->addItem(name);
    m_go->setEnabled(true);
    m_password->setFocus();
}

/** The desk's one worker is busy with what was begun before the lock: a key, perhaps. */
void SignIn::sayWhatIsFinished() {
    m_banner->say(look::Level::Note, [] {
        return tr("The program still finishes what was begun before the lock. The names come then "
                  "by themselves, and you can sign in.");
    });
}

/** A folder on the network may be there again the next time. */
void SignIn::sayThatNoneAreRead(const model::Error& why) {
    m_banner->ask(
        look::Level::Error, [why] { return model::text::sentence(why); },
        [] { return tr("Try again"); },
        [this] {
            m_banner->quiet();
            readNames();
        });
    m_new->setVisible(m_mayBeNew && why.code == model::ErrorCode::RegisterMissing);
    m_banner->action().setFocus();
}

void SignIn::go() {
    if (m_password->text().isEmpty()) return askForPassword(); // no try
    m_go->setEnabled(false);
    m_banner->quiet();
    m_patience.start();
    // Acts are kept in std::function, which copies; the secret itself is never copied.
    auto password = takeSharedSecret(*m_password);
    m_work->open(
        this,
        [folder = m_folder, name = m_operator->currentText(), password, clock = m_clock](
            model::Job&) { return model::workplace::signIn(folder, name, *password, *clock); },
        [this](const model::Result<SignedIn>& answer) { onAnswer(answer); });
}

void SignIn::askForPassword() {
    m_banner->say(look::Level::Error, [] { return tr("The password is missing: type it."); });
    look::faultUntilTyped(*m_password);
    m_password->setFocus();
}

/** Why the try failed stays: it may not have been read while one waited. */
void SignIn::sayTryAgain(model::ErrorCode why) {
    m_banner->say(look::Level::Error, [why] {
        return why == model::ErrorCode::WrongPassword
                   ? tr("The name or the password is wrong. You can try again now.")
                   : tr("There were too many wrong tries. You can try again now.");
    });
}

/** A register of a version before is brought up to this one, which takes long where it is large. */
void SignIn::sayWhatTakesLong() {
    m_banner->say(look::Level::Note, [] {
        return tr(
            "The register is being opened. After an update of Kualik this takes longer, once.");
    });
}

void SignIn::onAnswer(const model::Result<SignedIn>& answer) {
    m_patience.stop();
    if (answer) {
        emit done(*answer);
        return;
    }
    const model::Error& error = answer.error();
    m_banner->fail(error);
    if (error.code == model::ErrorCode::WrongPassword) look::faultUntilTyped(*m_password);
    m_password->setFocus();
    const bool waits = (error.code == model::ErrorCode::TooManyTries ||
                        error.code == model::ErrorCode::WrongPassword) &&
                       !error.arguments.empty(); // a try before then is refused
    const int seconds = waits ? QString::fromStdString(error.arguments.front()).toInt() : 0;
    QTimer::singleShot(std::chrono::seconds(seconds), this, [this, waits, why = error.code] {
        m_go->setEnabled(true);
        if (waits) sayTryAgain(why);
    });
}

void SignIn::say(Why why, const QString& trainingMark) {
    m_why = why;
    m_trainingMark = trainingMark;
    retranslate();
}

QString SignIn::whyText() const {
    return m_why == Why::LockedByItself ? tr("It locked itself, for nobody used it for a while.")
                                        : tr("The operator locked it.");
}

/** Nobody takes the one for training for the real one. */
QString SignIn::workplaceText() const {
    return m_trainingMark.isEmpty()
               ? tr("Workplace: %1").arg(m_folder)
               : tr("Workplace for training (%1): %2").arg(m_trainingMark, m_folder);
}

void SignIn::retranslate() {
    const bool isLocked = m_why != Why::NotYet;
    about(isLocked ? tr("The workplace is locked") : tr("Sign in"),
          isLocked ? whyText() + u'\n' + workplaceText() : workplaceText());
    m_operatorCaption->setText(tr("&Operator"));
    m_passwordCaption->setText(tr("&Password"));
    m_operator->setAccessibleName(tr("Operator"));
    m_password->setAccessibleName(tr("Password"));
    m_go->setText(tr("&Sign in"));
    m_new->setText(tr("Make a &new workplace there…"));
}

} // namespace ui
