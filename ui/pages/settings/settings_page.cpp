// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/settings/settings_page.h"

#include <QAction>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "model/text/sentence.h"
#include "ui/authority/own_key_form.h"
#include "ui/authority/take_in_form.h"
#include "ui/look/banner.h"
#include "ui/look/focus.h"
#include "ui/look/focus_in_view.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/pages/settings/screen_group.h"
#include "ui/pages/settings/setting_row.h"
#include "ui/shell/button_act.h"

namespace ui {

namespace {

constexpr auto idleLock = "desk.idleLockMinutes";
constexpr auto listFolder = "crl.folder";
constexpr auto takeInForm = "takeIn"; // places of the page
constexpr auto ownKeyForm = "ownKey";
constexpr int formWidth = 640;
enum Shown { Settings, TakeIn, OwnKey }; // in the stack

constexpr auto utcOffset = "clock.utcOffsetMinutes";

} // namespace

SettingsPage::SettingsPage(Surroundings surroundings, QWidget* parent)
    : Page(std::move(surroundings), parent)
    , m_title(look::label("title", this))
    , m_banner(new look::Banner(this))
    , m_stack(new QStackedWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::apart, look::wide, look::apart, look::wide);
    column->setSpacing(look::normal);
    column->addWidget(m_title);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(makeBody());
    m_stack->addWidget(makeTakeIn());
    m_stack->addWidget(makeOwnKey());
    makeActions();
    setFocusProxy(m_screen);
}

void SettingsPage::makeActions() {
    addAct("takeInAuthority", QKeySequence::New, [this] { showForm(TakeIn); });
    addAct("takeInNow", Qt::CTRL | Qt::Key_Return, [this] { m_takeIn->goOn(); })->setEnabled(false);
    addAct("ownKeyAction", Qt::CTRL | Qt::SHIFT | Qt::Key_N, [this] { showForm(OwnKey); });
    addAct("ownKeyNow", Qt::CTRL | Qt::Key_Return, [this] { m_ownKey->goOn(); })->setEnabled(false);
    const ButtonAct::Key keys[] = {{"giveUpOwnKey", Qt::CTRL | Qt::SHIFT | Qt::Key_D}};
    ButtonAct::addAll(*this, keys);
    setSeenFirst({"takeInNow", "ownKeyNow", "giveUpOwnKeyAction"});
    addAct("chooseListFolder", QKeySequence::Open, [this] { chooseListFolder(); });
}

void SettingsPage::chooseListFolder() {
    if (SettingRow* row = m_lists->row(listFolder)) row->chooseFolder();
}

QWidget* SettingsPage::makeBody() {
    auto* scroll = new QScrollArea(this);
    auto* body = new QWidget(scroll);
    scroll->setObjectName(QStringLiteral("settingsBody"));
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, look::near, 0);
    m_column->setSpacing(look::wide);
    m_screen = new ScreenGroup(body);
    add(m_screen);
    m_issuing = add(new SettingGroup(
        "issuingGroup", {"handOver.pinSetBy", "issue.algorithm", "issue.preview", "ca.nearEndDays"},
        body));
    m_lists =
        add(new SettingGroup("listsGroup",
                             {"crl.validityDays", "crl.validityDays.national",
                              "crl.validityDays.root", "crl.deltaValidityHours", "crl.nearEndDays",
                              "verification.answerHoldMinutes", QLatin1String(listFolder)},
                             body));
    m_authority = add(new SettingGroup(
        "authorityGroup",
        {"authority.stateBodiesName", "authority.rootName", "authority.country", "authority.web",
         "authority.crl", "authority.ocsp", "authority.rootWeb", "authority.rootCrl",
         "authority.stateBodiesFile", "authority.rootFile", "authority.nationalNameGost",
         "authority.nationalNameRsa", "authority.nationalOrganisation",
         "authority.rootNameNational", "authority.rootNameRsa", "authority.nationalWeb",
         "authority.nationalCrl", "authority.nationalOcsp", "authority.nationalFile"},
        body));
    m_clock = add(
        new SettingGroup("clockGroup", {"clock.utcOffsetMinutes", "clock.mostDaysAhead"}, body));
    m_authorities = add(new SettingGroup("authoritiesGroup", {}, body));
    m_openTakeIn = look::button("plain", "openTakeIn", m_authorities);
    m_authorities->add(m_openTakeIn, Qt::AlignLeft);
    connect(m_openTakeIn, &QPushButton::clicked, this, [this] { showForm(TakeIn); });
    m_openOwnKey = look::button("plain", "openOwnKey", m_authorities);
    m_authorities->add(m_openOwnKey, Qt::AlignLeft);
    connect(m_openOwnKey, &QPushButton::clicked, this, [this] { showForm(OwnKey); });
    m_column->addStretch();
    scroll->setWidget(body);
    look::keepFocusInView(*scroll);
    m_body = scroll;
    return scroll;
}

/** A form in a card of its own, with the way back below it. */
QWidget* SettingsPage::makeCard(QWidget& form, QLabel& heading, QPushButton& back) {
    auto* scroll = new QScrollArea(this);
    auto* body = new QWidget(scroll);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* card = look::frame("card", body);
    body->setMaximumWidth(formWidth); // the body, so that wrapped words know their height
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(look::wide, look::wide, look::wide, look::wide);
    column->setSpacing(look::normal);
    column->addWidget(&heading);
    column->addWidget(&form);
    column->addWidget(&back, 0, Qt::AlignLeft);
    auto* whole = new QVBoxLayout(body);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    whole->addStretch();
    scroll->setWidget(body);
    look::keepFocusInView(*scroll);
    connect(&back, &QPushButton::clicked, this, [this] { showForm(Settings); });
    return scroll;
}

QWidget* SettingsPage::makeTakeIn() {
    m_takeInHeading = look::label("heading", this);
    m_takeIn = new TakeInForm(work(), around().signedIn, this);
    m_back = look::button("plain", "takeInBack", this);
    connect(m_takeIn, &TakeInForm::takenIn, this, [this] { around().changed(); });
    return makeCard(*m_takeIn, *m_takeInHeading, *m_back);
}

QWidget* SettingsPage::makeOwnKey() {
    m_ownKeyHeading = look::label("heading", this);
    m_ownKey = new OwnKeyForm(work(), around().signedIn, this);
    m_ownKeyBack = look::button("plain", "ownKeyBack", this);
    connect(m_ownKey, &OwnKeyForm::made, this, [this] { around().changed(); });
    return makeCard(*m_ownKey, *m_ownKeyHeading, *m_ownKeyBack);
}

void SettingsPage::show(const QVariant& what) {
    if (what.toString() == QLatin1String(takeInForm)) showForm(TakeIn);
    if (what.toString() == QLatin1String(ownKeyForm)) showForm(OwnKey);
}

/** From a form the focus goes back to the button that opened it. */
void SettingsPage::showForm(int shown) {
    QWidget* const opener = m_stack->currentIndex() == OwnKey ? m_openOwnKey : m_openTakeIn;
    QWidget* const forms[] = {opener, m_takeIn, m_ownKey};
    m_stack->setCurrentIndex(shown);
    // Never what is out of view.
    setFocusProxy(shown == Settings ? static_cast<QWidget*>(m_screen) : forms[shown]);
    setOn({"takeInAuthority", "ownKeyAction", "chooseListFolder"},
          shown == Settings); // by name: a banner's key is here, too
    setOn({"takeInNow"}, shown == TakeIn);
    setOn({"ownKeyNow"}, shown == OwnKey);
    look::focus(*forms[shown]);
}

QVariant SettingsPage::place() const {
    switch (m_stack->currentIndex()) {
    case TakeIn:
        return QLatin1String(takeInForm);
    case OwnKey:
        return QLatin1String(ownKeyForm);
    default:
        return {};
    }
}

bool SettingsPage::stepBack() {
    const bool isOpen = m_stack->currentIndex() != Settings;
    if (isOpen) showForm(Settings);
    return isOpen;
}

/** What was stored has been read by then; on coming back each row would say it anew. */
void SettingsPage::hideEvent(QHideEvent* event) {
    if (!event->spontaneous())
        for (SettingGroup* group : m_groups)
            group->forget();
    Page::hideEvent(event);
}

SettingGroup* SettingsPage::add(SettingGroup* group) {
    m_groups += group;
    group->setTyped(around().signedIn.typed);
    m_column->addWidget(group);
    connect(group, &SettingGroup::given, this,
            [this](SettingRow* row, const QString& value) { change(row, value); });
    connect(group, &SettingGroup::undone, this, [this](SettingRow* row) { change(row, {}); });
    return group;
}

void SettingsPage::refresh() {
    m_screen->readChoices();
    work().start(
        this,
        [](model::Desk& desk, model::Job&) { return model::SettingsService(desk.session).list(); },
        [this](const model::Result<std::vector<model::SettingState>>& all) {
            if (!all) return m_banner->fail(all.error());
            m_banner->quiet();
            for (SettingGroup* group : m_groups)
                group->refresh(*all);
            m_clock->leadTo(m_openTakeIn); // the rows are made later than the button
        });
}

/** Nothing: as at the beginning. */
void SettingsPage::change(SettingRow* row, const std::optional<QString>& value) {
    for (SettingGroup* group : m_groups)
        group->forget();
    work().start(
        this,
        [name = row->name(), value](model::Desk& desk, model::Job&) {
            model::SettingsService service(desk.session);
            return value ? service.set(name, *value) : service.unset(name);
        },
        [this, row](const model::Result<model::SettingState>& now) { onChanged(row, now); });
}

void SettingsPage::onChanged(SettingRow* row, const model::Result<model::SettingState>& now) {
    const bool isOffset = row->name() == QLatin1String(utcOffset);
    look::Words further;
    if (isOffset) further = [] { return tr("The screen shows it from the next sign-in on."); };
    row->onAnswer(now, std::move(further));
    // With what is said below its field, once that has its place.
    QTimer::singleShot(0, row, [this, row] { m_body->ensureWidgetVisible(row); });
    if (!now) return;
    if (row->name() == QLatin1String(idleLock)) around().lockAfter(now->inForce().toInt());
    around().changed();
}

void SettingsPage::retranslate() {
    m_title->setText(tr("Settings"));
    m_issuing->call(tr("Issuing"));
    m_lists->call(tr("Revocation lists"));
    m_authority->call(tr("The authorities in certificates"),
                      tr("Certificates and lists made from now on say so; those that are out stay "
                         "as they are."));
    m_clock->call(tr("Clock"));
    m_authorities->call(tr("Authorities"),
                        tr("A certification authority that is there already is taken in with the "
                           "medium that holds its key. A new one's key, or that of its next "
                           "generation, is made here."));
    m_openTakeIn->setText(tr("Take in a CA…"));
    nameAct("takeInAuthority", tr("Take in a CA…"));
    nameAct("takeInNow", tr("Take in the CA of this form"));
    m_openOwnKey->setText(tr("Make or renew a CA's key…"));
    nameAct("ownKeyAction", tr("Make or renew a CA's key…"));
    nameAct("ownKeyNow", tr("Make the key of this form"));
    nameAct("chooseListFolder", tr("Choose the folder of published lists…"));
    setNeeds({"takeInNow"}, tr("Open the form first (Ctrl+N)."));
    setNeeds({"ownKeyNow"}, tr("Open the form first (Ctrl+Shift+N)."));
    m_takeInHeading->setText(tr("Take in a certification authority"));
    m_takeIn->retranslate();
    m_back->setText(tr("Back to the settings"));
    m_ownKeyHeading->setText(tr("A CA's own key"));
    m_ownKey->retranslate();
    m_ownKeyBack->setText(tr("Back to the settings"));
    for (SettingGroup* group : m_groups)
        group->retranslate();
    ButtonAct::nameAll(*this);
}

} // namespace ui
