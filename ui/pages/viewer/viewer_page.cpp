// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/viewer/viewer_page.h"

#include <utility>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>

#include "model/access/clock_guard.h"
#include "model/authority/authority_values.h"
#include "model/viewer/open_object.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/tab_order.h"
#include "ui/look/theme.h"
#include "ui/pages/viewer/octets_pane.h"
#include "ui/pages/viewer/structure_pane.h"
#include "ui/pages/viewer/viewed_fields.h"
#include "ui/pages/viewer/viewer_tabs.h"

namespace ui {

ViewerPage::ViewerPage(Surroundings surroundings, QWidget* parent)
    : Page(std::move(surroundings), parent)
    , m_title(look::label("title", this))
    , m_hint(look::label("muted", this))
    , m_banner(new look::Banner(this))
    , m_whole(new QWidget(this))
    , m_kind(look::label("muted", m_whole))
    , m_name(look::label("heading", m_whole))
    , m_entryCaption(new QLabel(m_whole))
    , m_entry(new QLineEdit(m_whole))
    , m_tabs(new QTabWidget(m_whole))
    , m_fields(new ViewedFields(around().signedIn.utcOffset, this))
    , m_parts(new PartsView(around().signedIn.utcOffset, this))
    , m_structure(new StructurePane(this))
    , m_asks(new AskedView(this))
    , m_octets(new OctetsPane(m_whole))
    , m_choose(look::button("primary", "viewFile", this))
    , m_back(look::button("link", "viewBack", m_whole))
    , m_verify(look::button("plain", "verifyViewed", m_whole))
    , m_der(look::button("plain", "saveViewedDer", m_whole))
    , m_pem(look::button("plain", "saveViewedPem", m_whole))
    , m_copy(look::button("plain", "copyViewed", m_whole)) {
    m_hint->setObjectName(QStringLiteral("viewerHint"));
    m_banner->setObjectName(QStringLiteral("viewerMessage"));
    m_kind->setObjectName(QStringLiteral("viewedKind"));
    m_name->setObjectName(QStringLiteral("viewedName"));
    m_entry->setObjectName(QStringLiteral("entrySearch"));
    m_back->setIcon(look::icon("arrow-left", look::colours().accent));
    makeTabs();
    makeLayout();
    look::tabAsOneReads(*this);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &ViewerPage::chooseFile);
    connect(m_back, &QPushButton::clicked, this, &ViewerPage::goBack);
    connect(m_verify, &QPushButton::clicked, this, &ViewerPage::verify);
    connect(m_der, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_pem, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_copy, &QPushButton::clicked, this, [this] { view()->copy(); });
    connect(m_entry, &QLineEdit::returnPressed, this, &ViewerPage::findEntry);
    makeActions();
    put();
}

void ViewerPage::makeLayout() {
    m_entryCaption->setBuddy(m_entry);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_choose);
    // Whatever somebody wrote as a name: it does not make the page wider.
    QSizePolicy any = m_name->sizePolicy();
    any.setHorizontalPolicy(QSizePolicy::Ignored);
    m_name->setSizePolicy(any);
    auto* named = new QHBoxLayout;
    named->setSpacing(look::near);
    named->addWidget(m_name, 1);
    named->addWidget(m_entryCaption);
    named->addWidget(m_entry);
    auto* beside = new QHBoxLayout;
    beside->setSpacing(look::wide);
    beside->addWidget(m_tabs, 6);
    beside->addWidget(m_octets, 5);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_verify, m_der, m_pem, m_copy})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* inside = new QVBoxLayout(m_whole);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(look::near);
    inside->addWidget(m_back, 0, Qt::AlignLeft);
    inside->addWidget(m_kind);
    inside->addLayout(named);
    inside->addLayout(beside, 1);
    inside->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::apart, look::wide, look::apart, look::wide);
    column->setSpacing(look::near);
    column->addLayout(head);
    column->addWidget(m_banner);
    column->addWidget(m_hint);
    column->addWidget(m_whole, 1000);
    column->addStretch(1);
}

void ViewerPage::makeTabs() {
    m_tabs->setObjectName(QStringLiteral("viewerTabs"));
    m_tabs->tabBar()->setExpanding(false);
    for (QWidget* tab : std::initializer_list<QWidget*>{m_fields, m_parts, m_structure, m_asks})
        m_tabs->addTab(tab, {});
    const auto mark = [this](model::OctetRange octets) { m_octets->mark(octets); };
    connect(m_fields, &ViewedFields::marked, this, mark);
    connect(m_parts, &PartsView::marked, this, mark);
    connect(m_asks, &AskedView::marked, this, mark);
    connect(m_parts, &PartsView::opened, this, &ViewerPage::openPart);
    connect(m_structure, &StructurePane::asked, this, &ViewerPage::checkStructure);
    connect(m_structure, &StructurePane::marked, this,
            [this](std::size_t offset) { m_octets->markElement(offset); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ViewerPage::putActs);
    for (CopyView* lines :
         std::initializer_list<CopyView*>{m_fields, m_parts, m_asks, m_octets->tree()})
        connect(lines, &CopyView::chosenChanged, this, &ViewerPage::putActs);
}

/** What stands in a file does not change under one who reads it. */
void ViewerPage::refresh() {}

void ViewerPage::show(const QVariant& what) {
    const int asked = ++m_asked;
    work().start(
        this,
        [path = what.toString(), utcOffset = around().signedIn.utcOffset](
            model::Desk&, model::Job& job) { return model::openObject(path, utcOffset, job); },
        [this, asked](model::Result<model::ViewedObject> opened) {
            onOpened(asked, std::move(opened), false);
        });
}

void ViewerPage::openPart(int part) {
    if (!m_object || part < 0 || part >= static_cast<int>(m_object->parts.size())) return;
    const int asked = ++m_asked;
    work().start(
        this,
        [object = m_object, part, utcOffset = around().signedIn.utcOffset](model::Desk&,
                                                                           model::Job& job) {
            return model::openPart(object->parts[static_cast<std::size_t>(part)], utcOffset, job);
        },
        [this, asked](model::Result<model::ViewedObject> opened) {
            onOpened(asked, std::move(opened), true);
        });
}

void ViewerPage::onOpened(int asked, model::Result<model::ViewedObject> opened, bool isWithin) {
    if (asked != m_asked) return; // another one is asked for by now
    if (!opened) return m_banner->fail(opened.error());
    if (isWithin)
        m_trail.push_back(m_object);
    else
        m_trail.clear();
    m_object = std::make_shared<const model::ViewedObject>(std::move(*opened));
    m_entry->clear();
    put();
    view()->setFocus();
}

void ViewerPage::goBack() {
    if (m_trail.empty()) return;
    ++m_asked;
    m_object = m_trail.back();
    m_trail.pop_back();
    put();
    showTab(viewer::Parts);
}

bool ViewerPage::stepBack() {
    if (!m_object) return false;
    if (!m_trail.empty()) {
        goBack();
        return true;
    }
    ++m_asked; // one that is on its way is not wanted either
    m_object.reset();
    put();
    m_choose->setFocus();
    return true;
}

QVariant ViewerPage::place() const {
    const Viewed& file = m_trail.empty() ? m_object : m_trail.front();
    return file ? QVariant(file->file) : QVariant();
}

void ViewerPage::comeBack(const QVariant& place) {
    show(place);
}

/** Another object is in view, or none. */
void ViewerPage::put() {
    ++m_checked;
    m_check.reset();
    m_beside.clear();
    m_banner->quiet();
    m_whole->setVisible(m_object != nullptr);
    m_hint->setVisible(!m_object);
    if (m_object) {
        for (int tab = 0; tab < viewer::TabCount; ++tab)
            m_tabs->setTabVisible(tab, has(tab));
        m_tabs->setCurrentIndex(has(viewer::Fields) ? viewer::Fields : viewer::Parts);
        m_fields->show(*m_object);
        m_parts->show(*m_object);
        m_asks->show(m_beside);
        m_octets->show(m_object);
        if (m_object->fault) m_banner->fail(*m_object->fault);
        m_structure->begin(m_object->kind, m_object->hasForm());
        checkStructure();
    }
    putWords();
    putActs();
}

bool ViewerPage::has(int tab) const {
    if (!m_object) return false;
    switch (tab) {
    case viewer::Parts:
        return !m_object->parts.empty();
    case viewer::Structure:
        return m_object->hasStructure() || m_object->hasForm();
    case viewer::Asked:
        return m_object->kind == model::ViewedKind::Request && !m_object->fault;
    default:
        return true;
    }
}

/** Without what is chosen: by today's clock. */
model::StructureQuestion ViewerPage::questionOf(model::StructureQuestion question) const {
    question.today = around().signedIn.today();
    question.utcOffset = around().signedIn.utcOffset;
    return question;
}

/** Of what holds others: itself and all of them. */
void ViewerPage::checkForm() {
    m_structure->wait();
    const int asked = ++m_checked;
    using Answer = std::optional<model::ObjectCheck>;
    work().start(
        this,
        [object = m_object, question = questionOf({})](model::Desk& desk, model::Job& job) {
            return model::formOfViewed(desk.session, *object, question, job);
        },
        [this, asked](const model::Result<Answer>& answer) {
            if (asked != m_checked) return;
            if (answer && *answer) return m_structure->show(**answer);
            m_structure->fail();
            if (!answer) m_banner->fail(answer.error());
        });
}

void ViewerPage::checkStructure() {
    if (m_object && m_object->hasForm()) return checkForm();
    if (!m_object || !m_object->hasStructure()) return;
    m_structure->wait();
    const int asked = ++m_checked;
    const model::StructureQuestion question = questionOf(m_structure->question());
    using Answer = std::pair<std::optional<model::StructureCheck>, crypto::profile::Values>;
    work().start(
        this,
        [object = m_object, question](model::Desk& desk, model::Job& job) -> model::Result<Answer> {
            KU_TRY(auto check, model::structureOfViewed(desk.session, *object, question, job));
            KU_TRY(auto authority, model::authorityValues(desk.session));
            return Answer(std::move(check), std::move(authority));
        },
        [this, asked](model::Result<Answer> answer) {
            if (!answer) return onChecked(asked, answer.error(), {});
            onChecked(asked, std::move(answer->first), answer->second);
        });
}

void ViewerPage::onChecked(int asked, model::Result<std::optional<model::StructureCheck>> check,
                           const crypto::profile::Values& authority) {
    if (asked != m_checked) return;
    if (!check) {
        m_structure->fail();
        return m_banner->fail(check.error());
    }
    m_check = std::move(*check);
    m_structure->show(m_check);
    if (m_object->kind == model::ViewedKind::Request && m_check)
        m_beside = model::extensionsBeside(*m_object, m_check->profile, authority);
    m_asks->show(m_beside);
}

/** In a list of any length, by its index. */
void ViewerPage::findEntry() {
    if (!m_object || !m_object->list) return;
    const int asked = ++m_asked;
    const QString serial = m_entry->text().trimmed();
    work().start(
        this,
        [object = m_object, serial](model::Desk&, model::Job&) {
            return model::findEntry(*object, serial);
        },
        [this, asked, serial](model::Result<std::optional<model::ViewedLine>> found) {
            if (asked != m_asked) return;
            if (!found) return m_banner->fail(found.error());
            viewer::sayEntry(*m_banner, serial, *found, around().signedIn.utcOffset);
        });
}

CopyView* ViewerPage::view() const {
    switch (m_tabs->currentIndex()) {
    case viewer::Parts:
        return m_parts;
    case viewer::Asked:
        return m_asks;
    default:
        return m_fields;
    }
}

void ViewerPage::showTab(int tab) {
    if (!has(tab)) return;
    m_tabs->setCurrentIndex(tab);
    if (tab == viewer::Structure)
        m_structure->openChoice();
    else
        view()->setFocus();
}

} // namespace ui
