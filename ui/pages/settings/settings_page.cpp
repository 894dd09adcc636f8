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
#include "ui/authority/take_in_form.h"
#include "ui/look/banner.h"
#include "ui/look/focus.h"
#include "ui/look/focus_in_view.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/pages/settings/screen_group.h"
#include "ui/pages/settings/setting_row.h"

namespace ui {

namespace {

constexpr auto idleLock = "desk.idleLockMinutes";
constexpr auto listFolder = "crl.folder";
constexpr auto takeInForm = "takeIn"; // a place of the page
constexpr int takeInWidth = 640;
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
    makeActions();
    setFocusProxy(m_screen);
}

void SettingsPage::makeActions() {
    addAct("takeInAuthority", QKeySequence::New, [this] { showTakeIn(true); });
    addAct("takeInNow", Qt::CTRL | Qt::Key_Return, [this] { m_takeIn->goOn(); })->setEnabled(false);
    setSeenFirst({"takeInNow"});
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
    connect(m_openTakeIn, &QPushButton::clicked, this, [this] { showTakeIn(true); });
    m_column->addStretch();
    scroll->setWidget(body);
    look::keepFocusInView(*scroll);
    m_body = scroll;
    return scroll;
}

QWidget* SettingsPage::makeTakeIn() {
    auto* scroll = new QScrollArea(this);
    auto* body = new QWidget(scroll);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* card = look::frame("card", body);
    body->setMaximumWidth(takeInWidth); // the body, so that wrapped words know their height
    m_takeInHeading = look::label("heading", card);
    m_takeIn = new TakeInForm(work(), around().signedIn, card);
    m_back = look::button("plain", "takeInBack", card);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(look::wide, look::wide, look::wide, look::wide);
    column->setSpacing(look::normal);
    column->addWidget(m_takeInHeading);
    column->addWidget(m_takeIn);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    auto* whole = new QVBoxLayout(body);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    whole->addStretch();
    scroll->setWidget(body);
    look::keepFocusInView(*scroll);
    connect(m_back, &QPushButton::clicked, this, [this] { showTakeIn(false); });
    connect(m_takeIn, &TakeInForm::takenIn, this, [this] { around().changed(); });
    return scroll;
}

void SettingsPage::show(const QVariant& what) {
    if (what.toString() == QLatin1String(takeInForm)) showTakeIn(true);
}

void SettingsPage::showTakeIn(bool shown) {
    m_stack->setCurrentIndex(shown ? 1 : 0);
    setFocusProxy(shown ? static_cast<QWidget*>(m_takeIn) : m_screen); // never what is out of view
    setOn({"takeInAuthority", "chooseListFolder"}, !shown); // by name: a banner's key is here, too
    setOn({"takeInNow"}, shown);
    look::focus(shown ? *static_cast<QWidget*>(m_takeIn) : *m_openTakeIn);
}

QVariant SettingsPage::place() const {
    return m_stack->currentIndex() == 1 ? QVariant(QLatin1String(takeInForm)) : QVariant();
}

bool SettingsPage::stepBack() {
    const bool isOpen = m_stack->currentIndex() == 1;
    if (isOpen) showTakeIn(false);
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
    m_authorities->call(tr("Authorities"), tr("A certification authority that is there already, or "
                                              "its next generation, is taken in with the medium "
                                              "that holds its key."));
    m_openTakeIn->setText(tr("Take in a CA…"));
    nameAct("takeInAuthority", tr("Take in a CA…"));
    nameAct("takeInNow", tr("Take in the CA of this form"));
    nameAct("chooseListFolder", tr("Choose the folder of published lists…"));
    setNeeds({"takeInNow"}, tr("Open the form first (Ctrl+N)."));
    m_takeInHeading->setText(tr("Take in a certification authority"));
    m_takeIn->retranslate();
    m_back->setText(tr("Back to the settings"));
    for (SettingGroup* group : m_groups)
        group->retranslate();
}

} // namespace ui
