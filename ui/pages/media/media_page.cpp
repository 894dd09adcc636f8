// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/media/media_page.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/look/focus.h"
#include "ui/look/roles.h"
#include "ui/look/sorting.h"
#include "ui/look/spoken.h"
#include "ui/look/tab_order.h"
#include "ui/look/table.h"
#include "ui/look/theme.h"
#include "ui/look/to_rows.h"
#include "ui/pages/media/media_table.h"
#include "ui/pages/media/medium_pane.h"
#include "ui/pages/media/medium_words.h"

namespace ui {

namespace {

constexpr int scanWidth = 220;
constexpr int widths[] = {150, 180, 170, 170}; // by MediaTable::Column
constexpr model::MediumState states[] = {
    model::MediumState::DueBack,  model::MediumState::HandedOver, model::MediumState::Used,
    model::MediumState::Received, model::MediumState::Returned,   model::MediumState::Failed};

} // namespace

MediaPage::MediaPage(Surroundings surroundings, QWidget* parent)
    : Page(std::move(surroundings), parent)
    , m_table(new MediaTable(work(), this))
    , m_pane(new MediumPane(work(), around().signedIn, this))
    , m_view(look::table("mediaTable", m_table, widths, this))
    , m_empty(new look::EmptyText(m_view))
    , m_title(look::label("title", this))
    , m_purposeCaption(look::label("muted", this))
    , m_purpose(new QComboBox(this))
    , m_purposeHint(look::label("muted", this))
    , m_scanCaption(look::label("muted", this))
    , m_scan(new QLineEdit(this))
    , m_letterCaption(look::label("muted", this))
    , m_letter(new QComboBox(this))
    , m_kindCaption(look::label("muted", this))
    , m_kind(new QComboBox(this))
    , m_banner(new look::Banner(this))
    , m_stateCaption(new QLabel(this))
    , m_state(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_toRows(new look::ToRows(look::ToRows::Keys::DownAndEnter, *m_text, *m_view,
                                [this] { return m_searching; }))
    , m_count(new look::Notice("muted", "mediaFound", this)) {
    m_purpose->setObjectName(QStringLiteral("scanPurpose"));
    m_scan->setObjectName(QStringLiteral("scanSerial"));
    m_letter->setObjectName(QStringLiteral("scanLetter"));
    connect(m_kind, &QComboBox::currentIndexChanged, this,
            [this] { look::setFault(*m_kind, false); });
    m_kind->setObjectName(QStringLiteral("scanKind"));
    m_state->setObjectName(QStringLiteral("mediaState"));
    m_banner->setObjectName(QStringLiteral("scanMessage"));
    for (QWidget* list :
         std::initializer_list<QWidget*>{m_view, m_purpose, m_letter, m_kind, m_state})
        list->installEventFilter(this);
    for (QComboBox* box : {m_purpose, m_kind, m_state})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_scan->setMinimumWidth(scanWidth);
    m_purpose->addItems({QString(), QString()});
    for (const auto kind : {model::MediumKind::UsbA, model::MediumKind::TypeC})
        m_kind->addItem(QString(), static_cast<int>(kind));
    for (const model::MediumState state : states)
        m_state->addItem(QString(), static_cast<int>(state));
    m_state->addItem(QString()); // all of them
    m_count->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("mediaSearch"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(scanWidth);
    look::setRole(*m_text, "search");
    m_purposeCaption->setBuddy(m_purpose);
    m_scanCaption->setBuddy(m_scan);
    m_letterCaption->setBuddy(m_letter);
    connect(m_letter, &QComboBox::currentTextChanged, m_letter, &QWidget::setToolTip);
    m_kindCaption->setBuddy(m_kind);
    m_stateCaption->setBuddy(m_state);
    look::makeSortable(*m_view, *m_table);
    look::shareRoom(*m_view, {MediaTable::Holder});
    m_view->setColumnHidden(MediaTable::State, true);
    makeLayout();
    makeActions();
    setPurpose(Purpose::Find);
    connect(m_purpose, &QComboBox::currentIndexChanged, this,
            [this](int purpose) { setPurpose(static_cast<Purpose>(purpose)); });
    connect(m_scan, &QLineEdit::returnPressed, this, &MediaPage::onScan);
    connect(m_state, &QComboBox::activated, this, [this] {
        m_opens = false;
        choose({}); // it may be of no medium that is shown now
        readList();
    });
    connect(m_text, &QLineEdit::textChanged, this, &MediaPage::readList);
    connect(m_table, &MediaTable::orderChanged, this, &MediaPage::readList);
    connect(m_table, &MediaTable::failed, this,
            [this](const model::Error& error) { m_banner->fail(error); });
    connect(m_banner, &look::Banner::pressed, this, [this] {
        if (purpose() == Purpose::Find) return askAboutUnknown();
        onScan(); // its number stands in the line
    });
    const auto chooseAt = [this](int row) {
        if (const media::Known* medium = m_table->at(row)) choose(medium->record.serial);
    };
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, chooseAt](const QModelIndex& now) {
                // Also where the focus comes to the list: whose card it is, is to be seen there.
                m_view->selectionModel()->select(now, QItemSelectionModel::ClearAndSelect |
                                                          QItemSelectionModel::Rows);
                chooseAt(now.row());
            });
    connect(m_table, &MediaTable::came, this, [this, chooseAt](int first, int last) {
        const int now = m_view->currentIndex().row();
        if (now >= first && now <= last) chooseAt(now);
    });
    connect(m_pane, &MediumPane::changed, this, [this] {
        m_banner->quiet(); // what a scan said of it holds no more
        waitForScan();
        around().changed();
    });
    // Until it is formatted, no other one is in view: what comes of it is said there.
    connect(m_pane, &MediumPane::working, this, [this](bool now) {
        for (QWidget* other : std::initializer_list<QWidget*>{m_view, m_scan, m_state, m_text})
            other->setDisabled(now);
        if (!now) m_banner->quiet(); // that another one waits
    });
    connect(m_pane, &MediumPane::formatted, this, [this](const QString& serial) {
        m_chosen = serial;
        if (m_pane->isAncestorOf(QApplication::focusWidget())) m_scan->setFocus();
    });
    look::tabAsOneReads(*this);
}

MediaPage::Purpose MediaPage::purpose() const {
    return static_cast<Purpose>(m_purpose->currentIndex());
}

void MediaPage::setPurpose(Purpose purpose) {
    m_banner->quiet();
    m_unknown.clear();
    look::setFault(*m_kind, false);
    m_kind->setCurrentIndex(std::max(0, m_kind->currentIndex()));
    putHint();
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_letterCaption, m_letter, m_kindCaption, m_kind})
        widget->setVisible(purpose == Purpose::Receive);
}

void MediaPage::refresh() {
    readLetters();
    readList();
}

/** None: all media. */
std::optional<model::MediumState> MediaPage::stateAt(const QVariant& entry) {
    if (!entry.isValid()) return std::nullopt;
    return static_cast<model::MediumState>(entry.toInt());
}

std::optional<model::MediumState> MediaPage::state() const {
    return stateAt(m_state->currentData());
}

/** A list that begins empty says nothing of the media that are there. */
media::Search MediaPage::wanted() const {
    media::Search search = m_table->search(state(), m_text->text());
    if (m_opens && search.text.isEmpty())
        search.otherwise.assign(std::begin(states), std::end(states));
    return search;
}

/** What is wanted while a search runs makes one more when it ended. */
void MediaPage::readList() {
    if (m_isHalfPut) return;
    m_wanted = m_searching;
    if (std::exchange(m_searching, true)) return;
    work().start(
        this,
        [search = wanted(), chosen = m_chosen](model::Desk& desk, model::Job& job) {
            return media::search(desk, search, chosen, job);
        },
        [this, asked = state(), chosen = m_chosen](model::Result<media::Found> found) {
            m_searching = false;
            if (!found)
                m_banner->fail(found.error());
            else if (asked == state())
                putList(std::move(*found), chosen);
            if (std::exchange(m_wanted, false)) readList();
            m_toRows->answered();
        });
}

void MediaPage::putList(media::Found found, const QString& chosen) {
    if (found.state) m_state->setCurrentIndex(m_state->findData(static_cast<int>(*found.state)));
    m_table->put(std::move(found.media));
    m_opens = m_opens && m_table->rowCount() == 0;
    m_view->setColumnHidden(MediaTable::DueBack, state() != model::MediumState::DueBack);
    m_view->setColumnHidden(MediaTable::State, state().has_value());
    const int row = chosen == m_chosen ? m_table->placeOf(found.chosen) : -1;
    if (row >= 0) m_view->selectRow(row);
    m_pane->show(m_chosen);
    putCount();
}

void MediaPage::readLetters() {
    work().start(
        this, [](model::Desk& desk, model::Job&) { return media::openLetters(desk); },
        [this](model::Result<std::vector<media::OpenLetter>> letters) {
            if (!letters) return m_banner->fail(letters.error());
            m_letters = std::move(*letters);
            putLetters();
        });
}

void MediaPage::putLetters() {
    const model::Id chosen = m_letter->currentData().toLongLong();
    m_letter->clear();
    m_letter->addItem(tr("Without a letter"), 0);
    for (const media::OpenLetter& one : m_letters)
        m_letter->addItem(
            tr("%1, %2: %3 of %4 came").arg(one.number, one.stateBody).arg(one.came).arg(one.named),
            static_cast<qlonglong>(one.id));
    m_letter->setCurrentIndex(std::max(0, m_letter->findData(static_cast<qlonglong>(chosen))));
}

void MediaPage::onScan() {
    const QString serial = m_scan->text().trimmed();
    if (serial.isEmpty()) return;
    if (purpose() == Purpose::Receive && m_kind->currentIndex() < 0) {
        look::setFault(*m_kind, true);
        return m_kind->setFocus();
    }
    m_banner->quiet();
    m_scan->clear(); // ready for the next one
    if (purpose() == Purpose::Receive) return receive(serial);
    find(serial);
}

/** What was asked is done: the next scan goes into its line, wherever the focus was. */
void MediaPage::waitForScan() {
    const QWidget* now = QApplication::focusWidget();
    if (!now || isAncestorOf(now)) look::focus(*m_scan);
}

void MediaPage::find(const QString& serial) {
    work().start(
        this, [serial](model::Desk& desk, model::Job&) { return media::scan(desk, serial); },
        [this, serial](const model::Result<media::Scanned>& scanned) { onFound(serial, scanned); });
}

void MediaPage::onFound(const QString& asked, const model::Result<media::Scanned>& scanned) {
    if (!scanned) return m_banner->fail(scanned.error());
    const QString serial = scanned->serial;
    if (scanned->outcome == media::Scanned::Outcome::Unknown) {
        if (!m_pane->isAtWork()) choose({}); // or a press there is for another one
        m_unknown = serial;
        const auto words = [serial] {
            return tr("The medium %1 was never here. Compare the number with the medium; if it is "
                      "new, take it in.")
                .arg(serial);
        };
        return m_banner->ask(look::Level::Warning, words, [] { return tr("Take it in"); });
    }
    choose(serial);
    if (scanned->outcome == media::Scanned::Outcome::Doubtful)
        return askWhetherMeant(asked, *scanned);
    if (scanned->outcome != media::Scanned::Outcome::Returned)
        return m_banner->say(look::Level::Note, [medium = *scanned->medium] {
            return tr("%1: %2").arg(medium.record.serial, media::whereText(medium));
        });
    m_banner->say(look::Level::Success, [serial, holder = scanned->holder] {
        return tr("Came back: %1, %2").arg(serial, holder);
    });
    waitForScan();
    around().changed();
}

/** What is recorded stays: it is compared first. */
void MediaPage::askWhetherMeant(const QString& scanned, const media::Scanned& found) {
    m_banner->ask(
        look::Level::Warning,
        [scanned, found] {
            return tr("“%1” was read as the medium %2, due back from %3. Compare the number with "
                      "the medium; if it is that one, take it back.")
                .arg(scanned, found.serial, found.holder);
        },
        [] { return tr("Take it back"); }, [this, serial = found.serial] { find(serial); });
}

/** Nobody knows of it yet: its connector is said on purpose, and the letter that it came with. */
void MediaPage::askAboutUnknown() {
    const QString serial = m_unknown;
    m_purpose->setCurrentIndex(static_cast<int>(Purpose::Receive));
    m_unknown = serial;
    m_scan->setText(serial);
    m_kind->setCurrentIndex(-1);
    m_kind->setFocus();
    m_banner->ask(
        look::Level::Note,
        [serial] {
            return tr("Choose the connector of the medium %1, and the letter if it came with one.")
                .arg(serial);
        },
        [] { return tr("Take it in"); });
}

void MediaPage::receive(const QString& serial) {
    const auto kind = static_cast<model::MediumKind>(m_kind->currentData().toInt());
    const model::Id letter = m_letter->currentData().toLongLong();
    // It was scanned to be found; so is the next one.
    if (serial == m_unknown) m_purpose->setCurrentIndex(static_cast<int>(Purpose::Find));
    work().start(
        this,
        [serial, kind, letter](model::Desk& desk, model::Job&) {
            return media::receive(desk, serial, kind, letter);
        },
        [this](const model::Result<media::Known>& medium) {
            waitForScan();
            if (!medium) return onNotTakenIn(medium.error());
            choose(medium->record.serial);
            m_banner->say(look::Level::Success, [medium = medium->record] {
                return tr("Taken in: %1 (%2)").arg(medium.serial, model::text::name(medium.kind));
            });
            around().changed();
        });
}

/** Of one that is here already, what it is and what may be recorded of it stands below. */
void MediaPage::onNotTakenIn(const model::Error& error) {
    if (error.code == model::ErrorCode::MediumKnown)
        choose(QString::fromStdString(error.arguments.front()));
    m_banner->fail(error);
}

/** From another page, too: its number would stand above the form of the one that is formatted. */
void MediaPage::choose(const QString& serial) {
    if (serial != m_chosen && m_pane->isAtWork()) return sayThatItWaits(serial);
    if (serial != m_chosen) m_banner->quiet(); // what it asked was about another one
    m_chosen = serial;
    m_pane->show(serial);
    followInList();
}

/** The row of another one is not marked beside its card; its own is, where the list has it. */
void MediaPage::followInList() {
    const media::Known* marked = m_table->at(m_view->currentIndex().row());
    if (marked && marked->record.serial == m_chosen) return;
    m_view->selectionModel()->clear();
    if (!m_chosen.isEmpty()) readList();
}

void MediaPage::sayThatItWaits(const QString& serial) {
    m_banner->say(look::Level::Note, [serial] {
        return tr("The medium %1 was not opened: another one is being formatted. Open it again "
                  "when that has ended.")
            .arg(serial);
    });
}

/** The line stays empty: a scanner's number would be added to what stands there. */
void MediaPage::show(const QVariant& what) {
    m_purpose->setCurrentIndex(static_cast<int>(Purpose::Find));
    choose(what.toString());
}

bool MediaPage::stepBack() {
    if (m_pane->stepBack()) return true;
    const bool asksAboutOne = purpose() == Purpose::Receive && !m_unknown.isEmpty();
    if (m_banner->isVisible() && !asksAboutOne) { // read, or not taken in
        m_banner->quiet();
        m_unknown.clear();
        return true;
    }
    if (!m_scan->text().isEmpty()) {
        m_scan->clear();
        if (!asksAboutOne) return true;
    }
    if (!m_text->text().isEmpty()) {
        m_text->clear(); // without the focus: the next scan goes where it is
        return true;
    }
    if (purpose() != Purpose::Receive) return false;
    m_purpose->setCurrentIndex(static_cast<int>(Purpose::Find));
    return true;
}

} // namespace ui
