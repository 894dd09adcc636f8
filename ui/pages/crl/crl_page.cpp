// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/crl/crl_page.h"

#include <algorithm>
#include <utility>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "model/authority/authority_values.h"
#include "model/text/names.h"
#include "ui/dialogs/last_try.h"
#include "ui/look/roles.h"
#include "ui/look/tab_order.h"
#include "ui/look/table.h"
#include "ui/look/theme.h"
#include "ui/pages/crl/crl_changes.h"
#include "ui/pages/crl/crl_contents.h"
#include "ui/pages/crl/crl_history.h"
#include "ui/pages/crl/published_panel.h"

namespace ui {

namespace {

// A name and a serial number in two lines each, the ground, in three or four, has the rest.
constexpr int changeWidths[] = {216, 176, 112};   // by CrlChanges::Column
constexpr int listWidths[] = {72, 104, 104, 104}; // by CrlHistory::Column: a day, its time below

} // namespace

CrlPage::CrlPage(Surroundings surroundings, QWidget* parent)
    : Page(std::move(surroundings), parent)
    , m_title(look::label("title", this))
    , m_caCaption(new QLabel(this))
    , m_ca(new QComboBox(this))
    , m_banner(new look::Banner(this))
    , m_nextCard(look::frame("card", this))
    , m_nextHeading(look::label("heading", this))
    , m_urgent(look::button("plain", "urgentCrl", this))
    , m_nextText(look::label("text", this))
    , m_changes(new CrlChanges(around().signedIn.utcOffset, this))
    , m_changesView(look::table("crlChanges", m_changes, changeWidths, this))
    , m_whyCaption(new QLabel(this))
    , m_why(new QLineEdit(this))
    , m_last(new LastTry(this))
    , m_pinCaption(new QLabel(this))
    , m_pin(new QLineEdit(this))
    , m_publish(look::button("primary", "publishCrl", this))
    , m_delta(look::button("plain", "publishDelta", this))
    , m_again(look::button("plain", "publishAgain", this))
    , m_published(new PublishedPanel(work(), around().signedIn.utcOffset, this))
    , m_historyHeading(look::label("heading", this))
    , m_history(new CrlHistory(around().signedIn.utcOffset, this))
    , m_view(look::table("crlHistory", m_history, listWidths, this))
    , m_empty(new look::EmptyText(m_view))
    , m_contents(new CrlContents(work(), around().signedIn.utcOffset, this)) {
    m_ca->setObjectName(QStringLiteral("crlAuthority"));
    m_caCaption->setBuddy(m_ca);
    m_banner->setObjectName(QStringLiteral("crlMessage"));
    m_pin->setObjectName(QStringLiteral("caPin"));
    m_pin->setEchoMode(QLineEdit::Password);
    m_pinCaption->setBuddy(m_pin);
    m_why->setObjectName(QStringLiteral("urgentWhy"));
    m_whyCaption->setBuddy(m_why);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_pin, m_pinCaption, m_why, m_whyCaption,
                                                           m_changesView, m_delta})
        widget->hide();
    setUpTables();
    layOut();
    setFocusProxy(m_ca);
    m_publish->setEnabled(false);
    connect(m_ca, &QComboBox::activated, this, [this] {
        m_banner->quiet(); // it was another one's
        m_published->forget();
        m_contents->close();
        askWhy(false);
        readState();
    });
    connect(m_urgent, &QPushButton::clicked, this, [this] { askWhy(m_why->isHidden()); });
    connect(m_why, &QLineEdit::textChanged, this, &CrlPage::enablePublish);
    connect(m_why, &QLineEdit::returnPressed, m_publish, &QPushButton::click);
    connect(m_publish, &QPushButton::clicked, this, [this] { publish(model::CrlKind::Full); });
    connect(m_delta, &QPushButton::clicked, this, [this] { publish(model::CrlKind::Delta); });
    connect(m_published, &PublishedPanel::changed, this, [this] {
        if (m_published->hasAnswer()) m_banner->quiet(); // it was of what was done before
        fitChanges();
    });
    connect(m_again, &QPushButton::clicked, this, &CrlPage::publishAgain);
    connect(m_pin, &QLineEdit::textChanged, this, &CrlPage::enablePublish);
    connect(m_last, &LastTry::changed, this, &CrlPage::enablePublish);
    connect(m_pin, &QLineEdit::returnPressed, m_publish, &QPushButton::click);
    connect(m_view, &QTableView::activated, this, &CrlPage::openList);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CrlPage::putActs);
    connect(m_contents, &CrlContents::changed, this, &CrlPage::onContents);
    connect(m_contents->view(), &CopyView::chosenChanged, this, &CrlPage::putActs);
    makeActions();
    look::tabAsOneReads(*this);
}

void CrlPage::refresh() {
    readAuthorities();
}

/** One CA, by its id: the answer to refresh() is still to come. */
void CrlPage::show(const QVariant& what) {
    m_banner->quiet();
    m_published->forget();
    m_contents->close();
    m_wanted = what.toLongLong();
}

/** The CA; where its name is not read yet, the one that is to be chosen. */
QVariant CrlPage::place() const {
    const model::Id ca = m_wanted ? m_wanted : chosenCa();
    return ca ? QVariant(qlonglong(ca)) : QVariant();
}

bool CrlPage::stepBack() {
    if (!m_contents->isHidden()) {
        m_contents->close();
        return true;
    }
    if (!m_why->isHidden()) {
        askWhy(false);
        return true;
    }
    if (!m_published->hasAnswer()) return false;
    m_published->forget();
    return true;
}

void CrlPage::readAuthorities() {
    work().start(
        this,
        [](model::Desk& desk, model::Job&) -> model::Result<std::vector<Authority>> {
            KU_TRY(auto all, desk.reg().authorities().list());
            std::vector<Authority> signing;
            for (model::CaGeneration& ca : all) {
                if (ca.keyId.empty()) continue; // its key is elsewhere: so are its lists
                KU_TRY(const auto naming, model::namingOf(ca));
                signing.push_back({std::move(ca), naming});
            }
            return signing;
        },
        [this](model::Result<std::vector<Authority>> all) { onAuthorities(std::move(all)); });
}

void CrlPage::onAuthorities(model::Result<std::vector<Authority>> all) {
    if (!all) return m_banner->fail(all.error());
    const model::Id chosen = m_wanted ? std::exchange(m_wanted, 0) : chosenCa();
    m_authorities = std::move(*all);
    m_ca->clear();
    for (const Authority& one : m_authorities) {
        m_ca->addItem(nameOf(one));
        if (one.ca.id == chosen || (chosen == 0 && m_ca->currentIndex() == 0 &&
                                    one.ca.authority != model::AuthorityKind::Root))
            m_ca->setCurrentIndex(m_ca->count() - 1);
    }
    readState();
}

/** 0: there is none. */
model::Id CrlPage::chosenCa() const {
    const int chosen = m_ca->currentIndex();
    return chosen < 0 ? 0 : m_authorities[static_cast<std::size_t>(chosen)].ca.id;
}

void CrlPage::readState() {
    const int chosen = m_ca->currentIndex();
    m_isCurrent = chosen < 0; // nothing is to be read
    enablePublish();
    forgetWhatIsAnothers(chosenCa());
    if (chosen < 0) return fill();
    work().start(
        this,
        [ca = m_authorities[static_cast<std::size_t>(chosen)].ca](
            model::Desk& desk, model::Job& job) { return stateOf(ca, desk, job); },
        [this, asked = chosenCa()](model::Result<State> read) { onState(asked, std::move(read)); });
}

void CrlPage::onState(model::Id asked, model::Result<State> state) {
    if (chosenCa() != asked) return;
    // What was stopped says so itself below: a list that was published just now is still.
    if (!state && state.error().code != model::ErrorCode::Cancelled) m_banner->fail(state.error());
    m_readAgain = state || state.error().code != model::ErrorCode::CrlStartUnknown;
    m_isCurrent = true;
    m_state.reset();
    if (state) m_state = std::move(*state);
    fill();
}

/**
 * A PIN that was typed for one authority is not tried on the medium of another, and the lists of
 * one do not stand under the name of another until those are read.
 */
void CrlPage::forgetWhatIsAnothers(model::Id ca) {
    if (ca == m_shownOf) return;
    m_shownOf = ca;
    m_pin->clear();
    look::setFault(*m_pin, false);
    m_state.reset();
    fill();
}

void CrlPage::fill() {
    const bool pin = m_state && m_state->pinNeeded;
    m_pin->setVisible(pin);
    m_pinCaption->setVisible(pin);
    m_last->ask(pin && m_state->finalTry);
    m_delta->setVisible(m_state && m_state->hasDeltaLists);
    enablePublish();
    std::vector<model::CrlSummary> lists =
        m_state ? m_state->lists : std::vector<model::CrlSummary>();
    look::showMeasured(*m_view, lists.size(), [&] {
        m_history->show(std::move(lists),
                        {m_state && m_state->lastIsInFolder, m_state && m_state->deltaIsInFolder});
    });
    std::vector<CrlChange> changes = m_state ? m_state->changes : std::vector<CrlChange>();
    m_changesView->setVisible(!changes.empty());
    look::showMeasured(*m_changesView, changes.size(),
                       [&] { m_changes->show(std::move(changes)); });
    fitChanges();
    putActs();
    retranslate();
}

void CrlPage::enablePublish() {
    const bool isWhySaid = m_why->isHidden() || !m_why->text().trimmed().isEmpty();
    const bool pinGiven =
        m_state && isWhySaid &&
        (!m_state->pinNeeded || (!m_pin->text().isEmpty() && m_last->isAnswered()));
    m_publish->setEnabled(m_isCurrent && pinGiven);
    const auto isFull = [](const model::CrlSummary& list) {
        return list.isSigned && list.base == 0;
    };
    const bool hasFull =
        m_state && std::any_of(m_state->lists.begin(), m_state->lists.end(), isFull);
    m_again->setEnabled(m_isCurrent && hasFull);
    m_delta->setEnabled(m_isCurrent && pinGiven && hasFull); // it goes on from a full one
}

} // namespace ui
