// SPDX-License-Identifier: Apache-2.0
#include "ui/start/first_start.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>

#include "model/access/clock_guard.h"
#include "model/access/workplace_rules.h"
#include "model/authority/training_chain.h"
#include "model/text/sentence.h"
#include "ui/dialogs/secret_line.h"
#include "ui/look/line_start.h"
#include "ui/look/roles.h"
#include "ui/start/known_workplaces.h"

namespace ui {

namespace {

QString accountName() {
    const QString name = qEnvironmentVariable("USER");
    return name.isEmpty() ? QStringLiteral("operator") : name;
}

/** Easy to read out and to type; it protects training keys only. */
QString trainingPassword() {
    const auto part = [] { return QRandomGenerator::system()->bounded(1000, 10000); };
    return QStringLiteral("oqu-%1-%2").arg(part()).arg(part());
}

} // namespace

FirstStart::FirstStart(Work& work, QString folder, const crypto::Clock& clock, QWidget* parent)
    : Sheet(parent)
    , m_work(&work)
    , m_folder(std::move(folder))
    , m_clock(&clock)
    , m_training(look::button("choice", "chooseTraining", this))
    , m_production(look::button("choice", "chooseProduction", this))
    , m_operator(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_operatorCaption(addField(m_operator, "operator"))
    , m_passwordCaption(addField(m_password, "password"))
    , m_againCaption(addField(m_again, "passwordAgain"))
    , m_make(look::button("primary", "makeWorkplace", this))
    , m_back(look::button("plain", "back", this))
    , m_lookAgain(look::button("link", "lookAgain", this))
    , m_mayBeAway(!QFileInfo::exists(m_folder) || workplaces::isKnown(m_folder)) {
    m_again->setEchoMode(QLineEdit::Password);
    if (const auto rules = model::WorkplaceRules::load())
        m_leastPassword = rules->leastPasswordCharacters;
    for (QPushButton* button : {m_training, m_production, m_lookAgain, m_make, m_back})
        m_below->addWidget(button);
    connect(m_training, &QPushButton::clicked, this, [this] { choose(Kind::Training); });
    connect(m_production, &QPushButton::clicked, this, [this] { choose(Kind::Production); });
    connect(m_back, &QPushButton::clicked, this, [this] { choose(Kind::None); });
    connect(m_lookAgain, &QPushButton::clicked, this, &FirstStart::lookAgain);
    connect(m_make, &QPushButton::clicked, this, &FirstStart::go);
    for (QLineEdit* line : {m_operator, m_password, m_again})
        connect(line, &QLineEdit::returnPressed, m_make, &QPushButton::click);
    offerLanguages();
    choose(Kind::None);
}

void FirstStart::choose(Kind kind) {
    m_kind = kind;
    const bool chosen = kind != Kind::None;
    const bool real = kind == Kind::Production;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_training, m_production})
        widget->setVisible(!chosen);
    m_lookAgain->setVisible(!chosen && m_mayBeAway);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_operator, m_operatorCaption, m_password, m_passwordCaption, m_make, m_back})
        widget->setVisible(chosen);
    m_again->setVisible(real);
    m_againCaption->setVisible(real);
    if (chosen && kind != m_begun) begin(kind);
    m_banner->quiet();
    for (QLineEdit* line : {m_operator, m_password, m_again})
        look::setFault(*line, false);
    QWidget* first = chosen ? m_make : m_training; // what the window gives the focus: Enter goes on
    setFocusProxy(real ? m_operator : first);
    retranslate();
    setFocus();
}

/** What is typed outlives a step back, a password until the other kind is chosen. */
void FirstStart::begin(Kind kind) {
    if (m_begun != Kind::None) m_operatorNames[m_begun] = m_operator->text();
    m_begun = kind;
    const bool real = kind == Kind::Production;
    // A training's papers go nowhere; on those of real work stands this name.
    const auto typed = m_operatorNames.find(kind);
    const QString offered = real ? QString() : accountName();
    look::setText(*m_operator, typed == m_operatorNames.end() ? offered : typed->second);
    m_password->setEchoMode(real ? QLineEdit::Password : QLineEdit::Normal);
    m_password->setText(real ? QString() : trainingPassword());
    m_again->clear();
}

void FirstStart::stepBack() {
    if (m_kind == Kind::None) return Sheet::stepBack();
    m_back->click();
}

/** By the worker: a network that is away may hold whoever asks for long. */
void FirstStart::lookAgain() {
    m_lookAgain->setEnabled(false);
    m_banner->quiet();
    m_work->startAlone(
        this,
        [folder = m_folder](model::Job&) {
            return model::Result<bool>(workplaces::isThere(folder));
        },
        [this](const model::Result<bool>& isThere) { onLooked(isThere && *isThere); });
}

void FirstStart::onLooked(bool isThere) {
    m_lookAgain->setEnabled(true);
    if (m_kind != Kind::None) return; // a new one is wanted by now
    if (isThere) return emit found();
    m_banner->say(look::Level::Note, [folder = m_folder] {
        return tr("There is still no workplace in %1.").arg(folder);
    });
    m_lookAgain->setFocus();
}

void FirstStart::go() {
    if (m_operator->text().trimmed().isEmpty()) {
        m_banner->say(look::Level::Error,
                      [] { return tr("Type the operator's full name: it stands on papers."); });
        m_banner->setFields({m_operator});
        return m_operator->setFocus();
    }
    if (m_kind == Kind::Production && m_password->text() != m_again->text()) {
        m_banner->say(look::Level::Error,
                      [] { return tr("The two passwords differ. Type both again."); });
        m_password->clear();
        m_again->clear();
        m_banner->setFields({m_password, m_again});
        return m_password->setFocus();
    }
    // It is being made: a second Enter meets nothing that the focus went on to.
    for (QWidget* other : std::initializer_list<QWidget*>{m_languages, m_back, m_make})
        other->setEnabled(false);
    m_banner->quiet();
    m_again->clear();
    const QString shown = m_password->text();
    const auto password = takeSharedSecret(*m_password);
    // A training's password protects nothing, and stays in view until it was noted.
    if (m_kind == Kind::Training) m_password->setText(shown);
    // The workplace stands already where only its authorities were not made.
    if (m_made) return makeChain(*m_made, password);
    make(password);
}

void FirstStart::make(std::shared_ptr<model::Secret> password) {
    model::WorkplacePlan plan;
    plan.folder = m_folder;
    plan.operatorName = m_operator->text();
    plan.training = m_kind == Kind::Training;
    m_work->open(
        this,
        [plan, password, clock = m_clock](model::Job&) {
            crypto::SystemRandom random;
            return model::workplace::create(plan, *password, *clock, random);
        },
        [this, password](model::Result<SignedIn> made) {
            if (!made) return fail(made.error());
            if (made->trainingMark.isEmpty()) return emit done(*made);
            m_made = *made;
            for (QWidget* settled : std::initializer_list<QWidget*>{m_operator, m_password})
                settled->setEnabled(false);
            makeChain(*made, password);
        });
}

/** Signed at once: the training's clock is nobody's evidence. */
void FirstStart::makeChain(const SignedIn& signedIn, std::shared_ptr<model::Secret> pin) {
    m_work->start(
        this,
        [pin](model::Desk& desk, model::Job& job) -> model::Status {
            KU_CHECK(model::ClockGuard(desk.session.reg).confirm());
            KU_CHECK(model::makeTrainingChain(desk, model::trainingModule(), *pin, job));
            return model::done();
        },
        [this, signedIn](const model::Status& made) {
            if (!made) return fail(made.error());
            emit done(signedIn);
        });
}

void FirstStart::fail(const model::Error& error) {
    m_make->setEnabled(true);
    m_back->setEnabled(!m_made);
    m_languages->setEnabled(true);
    m_banner->fail(error);
    if (error.code == model::ErrorCode::PasswordRefused) look::faultUntilTyped(*m_password);
    (m_password->isEnabled() ? static_cast<QWidget*>(m_password) : m_make)->setFocus();
}

QString FirstStart::whereNoneIs() const {
    const QString text =
        tr("There is no workplace in %1 yet. Which one do you want to make?").arg(m_folder);
    if (!m_mayBeAway) return text;
    return text + u'\n' +
           tr("If you have one there, on a network perhaps: connect it, then look again.");
}

void FirstStart::retranslate() {
    const bool training = m_kind == Kind::Training;
    about(m_kind == Kind::None ? tr("A new workplace")
          : training           ? tr("A training workplace")
                               : tr("A workplace for real work"),
          m_kind == Kind::None ? whereNoneIs()
          : training
              ? tr("Its certification authorities and media are made now. Everything it "
                   "prints and signs says that it is for training. The password is also the "
                   "PIN of the authorities' media: note it down.")
              : tr("You are its first operator. Existing certification authorities are taken "
                   "in afterwards, each with the medium that holds its key. The password "
                   "cannot be recovered: keep it where only you find it."));
    m_training->setText(tr("For &training"));
    m_production->setText(tr("For &real work"));
    m_operatorCaption->setText(tr("&Operator's full name, as on papers"));
    m_passwordCaption->setText(tr("&Password"));
    m_againCaption->setText(tr("Password once &more"));
    m_operator->setAccessibleName(tr("Operator's full name"));
    m_operator->setPlaceholderText(tr("Surname, given name, patronymic"));
    m_password->setAccessibleName(tr("Password"));
    const QString length = tr("at least %1 characters").arg(m_leastPassword);
    m_password->setPlaceholderText(length);
    m_password->setAccessibleDescription(length);
    m_again->setAccessibleName(tr("Password once more"));
    m_make->setText(tr("Make the &workplace"));
    m_back->setText(tr("&Back"));
    m_lookAgain->setText(tr("&Look again"));
}

} // namespace ui
