// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/structures/order_form.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "model/drafts/drafts.h"
#include "ui/findings/finding_list.h"
#include "ui/letter/autosave.h"
#include "ui/look/focus.h"
#include "ui/look/focus_in_view.h"
#include "ui/look/roles.h"
#include "ui/look/tab_order.h"
#include "ui/look/theme.h"
#include "ui/pages/structures/key_form.h"
#include "ui/pages/structures/value_form.h"

namespace ui {

namespace {
constexpr auto soon = std::chrono::milliseconds(500); // after the last letter
constexpr auto askAgain = std::chrono::seconds(5);
constexpr int leastChoice = 20;
} // namespace

OrderForm::OrderForm(Work& work, const SignedIn& signedIn, QWidget* parent)
    : QWidget(parent)
    , m_work(&work)
    , m_draft(signedIn.drafts.order)
    , m_title(look::label("heading", this))
    , m_about(look::label("muted", this))
    , m_banner(new look::Banner(this))
    , m_scroll(new QScrollArea(this))
    , m_signerCaption(look::label("caption", this))
    , m_signer(new QComboBox(this))
    , m_key(new KeyForm(this))
    , m_values(new ValueForm(this))
    , m_go(look::button("primary", "showOrder", this))
    , m_forget(look::button("plain", "forgetOrder", this))
    , m_autosave(new Autosave(*this, [this] { keep(); })) {
    m_title->setObjectName(QStringLiteral("orderTitle"));
    m_about->setObjectName(QStringLiteral("orderAbout"));
    m_banner->setObjectName(QStringLiteral("orderMessage"));
    m_signer->setObjectName(QStringLiteral("orderSigner"));
    m_signer->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_signer->setMinimumContentsLength(leastChoice);
    m_signerCaption->setBuddy(m_signer);
    makeLayout();
    connectAll();
    setFocusProxy(m_key);
    if (m_draft) {
        m_isKept = true;
        m_values->type(m_draft->values);
    }
}

/** What is filled in scrolls; what is done with it stays in view. */
void OrderForm::makeLayout() {
    auto* body = new QWidget(m_scroll);
    auto* parts = new QVBoxLayout(body);
    parts->setContentsMargins(0, 0, look::near, 0);
    parts->setSpacing(look::normal);
    parts->addWidget(m_signerCaption);
    parts->addWidget(m_signer);
    parts->addWidget(m_key);
    parts->addWidget(m_values);
    parts->addStretch();
    m_scroll->setObjectName(QStringLiteral("orderBody"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(body);
    look::keepFocusInView(*m_scroll);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::near);
    buttons->addWidget(m_go);
    buttons->addWidget(m_forget);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::near);
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_banner);
    column->addLayout(buttons);
    column->addStretch(); // where there is no form: why is said below the title, not far from it
}

void OrderForm::connectAll() {
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, [this] { check(false); });
    m_media.setInterval(askAgain);
    connect(&m_media, &QTimer::timeout, this, [this] {
        if (!m_work->isBusy()) readMedia();
    });
    connect(m_key, &KeyForm::edited, this, [this] {
        m_values->offerStoragesFor(m_key->place());
        onEdited();
    });
    connect(m_key, &KeyForm::mediumCame, &m_soon, qOverload<>(&QTimer::start));
    connect(m_values, &ValueForm::edited, this, &OrderForm::onEdited);
    connect(m_values, &ValueForm::arranged, this, [this] { look::tabAsOneReads(*this); });
    connect(m_signer, &QComboBox::currentIndexChanged, this, &OrderForm::onEdited);
    connect(m_signer, &QComboBox::currentTextChanged, m_signer, &QWidget::setToolTip);
    connect(m_go, &QPushButton::clicked, this, [this] { check(true); });
    connect(m_forget, &QPushButton::clicked, this, &OrderForm::onForgetPressed);
}

void OrderForm::open(const order::Structure& structure) {
    ++m_opened;
    ++m_turn;
    m_soon.stop();
    m_isChecking = m_isShown = false;
    m_structure = structure;
    m_standIn = {};
    m_banner->quiet();
    putSigners();
    putHead();
    const bool issues = canIssue();
    m_scroll->setVisible(issues);
    m_go->setVisible(issues);
    m_forget->setVisible(issues);
    if (!issues) return;
    m_key->offer(structure.offer);
    readFields();
    if (isVisible()) readMedia();
}

void OrderForm::readFields() {
    m_values->put({}); // of another structure
    enableGo();
    m_work->start(
        this,
        [id = QString::fromStdString(m_structure.offer.id)](model::Desk& desk, model::Job&) {
            return order::fields(desk, id);
        },
        [this, opened = m_opened](model::Result<std::vector<model::FormField>> fields) {
            if (opened != m_opened) return; // another one is chosen by now
            if (!fields) return m_banner->fail(fields.error());
            const bool isDrafts =
                m_draft && m_draft->structure.toStdString() == m_structure.offer.id;
            const auto place = isDrafts ? order::placeOf(m_draft->keyPlace) : std::nullopt;
            // Before the values: a storage that does not fit where the key is would be dropped.
            if (place) m_key->put(*place, m_draft->file);
            m_values->offerStoragesFor(m_key->place());
            m_values->put(std::move(*fields));
            if (isDrafts) {
                const int signer = m_signer->findData(qlonglong(m_draft->caId));
                if (signer >= 0) m_signer->setCurrentIndex(signer);
                m_draft.reset();
                m_banner->say(look::Level::Note, [] {
                    return tr("What you typed before is still here: see that it still holds.");
                });
            }
            enableGo();
        });
}

void OrderForm::readMedia() {
    if (!canIssue()) return;
    m_work->start(
        this, [](model::Desk& desk, model::Job&) { return order::freeMedia(desk); },
        [this](const model::Result<std::vector<order::FreeMedium>>& media) {
            if (media) m_key->putMedia(*media);
        });
}

void OrderForm::showEvent(QShowEvent* event) {
    readMedia();
    m_media.start();
    QWidget::showEvent(event);
}

void OrderForm::hideEvent(QHideEvent* event) {
    m_media.stop();
    QWidget::hideEvent(event);
}

order::Given OrderForm::given() const {
    order::Given given{QString::fromStdString(m_structure.offer.id),
                       m_signer->currentData().toLongLong(),
                       m_key->place(),
                       m_key->file(),
                       m_key->medium(),
                       {},
                       m_values->values()};
    if (given.place != order::Place::KeyFile) return given;
    given.keyFile = m_key->keyFile();
    given.standIn = m_standIn;
    for (const model::FieldChoice& storage : m_structure.offer.keyStorages)
        for (const auto& [name, value] : given.values)
            if (value == storage.id) given.keyFile.place = storage.place;
    return given;
}

void OrderForm::takeFile(const QString& file) {
    if (canIssue()) m_key->take(file);
}

void OrderForm::chooseFile() {
    if (canIssue() && m_key->takesFile()) m_key->chooseFile();
}

void OrderForm::onEdited() {
    m_banner->quiet();
    m_autosave->touch();
    ++m_turn;
    m_isChecking = false;
    enableGo();
    m_soon.start();
}

void OrderForm::check(bool goesOn) {
    if (!canIssue()) return;
    m_soon.stop();
    if (goesOn) m_autosave->keepNow();
    if (goesOn && !m_key->takePassword()) return bringIntoView(m_key->said());
    const order::Given given = this->given();
    if (goesOn && !given.hasKey()) {
        m_key->askForKey();
        return bringIntoView(m_key->said());
    }
    m_isChecking = m_isChecking || goesOn;
    m_isShown = m_isShown || goesOn;
    enableGo();
    m_work->start(
        this,
        [given, aim = goesOn ? order::Aim::ToGoOn : order::Aim::WhileTyped](
            model::Desk& desk, model::Job& job) { return order::check(desk, given, aim, job); },
        [this, turn = m_turn, goesOn](const model::Result<order::Checked>& checked) {
            if (turn == m_turn) onChecked(checked, goesOn);
        });
}

void OrderForm::onChecked(const model::Result<order::Checked>& checked, bool goesOn) {
    if (goesOn) m_isChecking = false;
    enableGo();
    if (!checked) {
        if (goesOn) m_banner->fail(checked.error());
        return;
    }
    if (checked->standIn.key) m_standIn = checked->standIn;
    const order::Given now = given();
    const bool isStandInMissing = now.place == order::Place::KeyFile && !now.standIn.key;
    const bool hasKey = now.hasKey() && !isStandInMissing;
    m_key->showChecked(hasKey ? *checked : order::Checked{});
    m_values->showChecked(checked->check, m_isShown);
    sayFindings(checked->check, m_isShown);
    if (!goesOn) return;
    if (checked->ofFile) return goToKey();
    if (!checked->check.hasErrors()) {
        order::Given whole = given();
        whole.octets = checked->octets;
        return emit ready(whole);
    }
    QWidget* const fault = m_values->focusFirstFault();
    if (!fault) return goToKey();
    bringIntoView(*fault);
}

void OrderForm::goToKey() {
    m_key->focusKey();
    bringIntoView(m_key->said());
}

/** After the focus was brought into view, which knows of the line alone. */
void OrderForm::bringIntoView(QWidget& fault) {
    QTimer::singleShot(0, &fault, [this, &fault] { m_scroll->ensureWidgetVisible(&fault); });
}

/** Of the order as a whole, and of the authority: what belongs to no input. */
void OrderForm::sayFindings(const model::OrderCheck& check, bool all) {
    std::vector<model::Finding> rest;
    for (const model::Finding& finding : check.findings)
        if (finding.field != QLatin1String("key") && finding.field != QLatin1String("password") &&
            !m_values->has(finding.field))
            rest.push_back(finding);
    if (!all) return;
    if (rest.empty()) return m_banner->quiet();
    m_banner->say(firstError(rest) ? look::Level::Error : look::Level::Warning, [rest] {
        QStringList lines;
        for (const model::Finding& one : rest)
            lines += findingText(one);
        return dotted(lines);
    });
}

void OrderForm::enableGo() {
    m_go->setEnabled(!m_isChecking);
}

void OrderForm::keep() {
    m_isKept = true;
    model::OrderDraft draft{QString::fromStdString(m_structure.offer.id),
                            order::wordOf(m_key->place()), m_key->file(),
                            m_signer->currentData().toLongLong(), m_values->typed()};
    m_work->start(
        m_autosave, // nobody waits for it
        [draft = std::move(draft)](model::Desk& desk, model::Job&) {
            return model::keepDraft(desk.session, draft);
        },
        [this](const model::Status& kept) {
            if (!kept) m_banner->fail(kept.error());
        });
}

void OrderForm::onForgetPressed() {
    m_banner->choose(
        look::Level::Note, [] { return tr("What was typed here goes."); },
        [] { return tr("Empty the form"); }, [] { return tr("Keep it"); },
        [this] {
            forget();
            look::focus(*m_key);
        });
}

void OrderForm::forget() {
    m_autosave->forget();
    ++m_turn;
    m_soon.stop();
    m_isChecking = m_isShown = false;
    m_draft.reset();
    m_standIn = {};
    {
        const QSignalBlocker ofKey(m_key);
        m_key->forget();
    }
    m_values->forget();
    m_banner->quiet();
    enableGo();
    if (!std::exchange(m_isKept, false)) return;
    m_work->start(
        m_autosave,
        [](model::Desk& desk, model::Job&) { return model::dropOrderDraft(desk.session); },
        [](const model::Status&) {});
}

} // namespace ui
