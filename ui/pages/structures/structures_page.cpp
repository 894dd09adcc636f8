// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/structures/structures_page.h"

#include <utility>

#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include "model/text/language.h"
#include "ui/look/banner.h"
#include "ui/look/focus.h"
#include "ui/look/roles.h"
#include "ui/look/tab_order.h"
#include "ui/look/theme.h"
#include "ui/pages/structures/order_form.h"
#include "ui/pages/structures/order_run.h"
#include "ui/pages/structures/structure_list.h"

namespace ui {

namespace {

constexpr int listWidth = 380; // a structure's title in three lines or four
constexpr int leastList = 320; // the longest word of a title

// A place of the page.
constexpr auto theStructure = "structure";
constexpr auto theOrder = "order";

/** The first file of what is dragged here. */
QString fileOf(const QMimeData* dragged) {
    for (const QUrl& url : dragged->urls())
        if (url.isLocalFile()) return url.toLocalFile();
    return {};
}

} // namespace

StructuresPage::StructuresPage(Surroundings surroundings, QWidget* parent)
    : Page(std::move(surroundings), parent)
    , m_table(new StructureTable(this))
    , m_list(new StructureList(m_table, this))
    , m_title(look::label("title", this))
    , m_banner(new look::Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_form(new OrderForm(work(), around().signedIn, this))
    , m_run(new OrderRun(work(), around().signedIn.utcOffset, this)) {
    m_banner->setObjectName(QStringLiteral("structuresMessage"));
    m_structure = m_form->draftOf();
    makeLayout();
    makeActions();
    connectAll();
    setAcceptDrops(true);
    look::tabAsOneReads(*this);
}

void StructuresPage::makeLayout() {
    m_stack->addWidget(m_form);
    m_stack->addWidget(m_run);
    m_list->setMinimumWidth(leastList);
    auto* split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_stack);
    split->setStretchFactor(0, 0);
    split->setStretchFactor(1, 1);
    split->setSizes({listWidth, listWidth * 2});
    split->setHandleWidth(look::normal);
    split->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::apart, look::wide, look::apart, look::wide);
    column->setSpacing(look::normal);
    column->addWidget(m_title);
    column->addWidget(m_banner);
    column->addWidget(split, 1);
    setFocusProxy(m_list);
}

void StructuresPage::connectAll() {
    connect(m_list, &StructureList::chosen, this, [this](int line) {
        if (!m_filling) onChosen(line);
    });
    connect(m_list, &QListView::activated, this, [this] { m_stack->currentWidget()->setFocus(); });
    connect(m_form, &OrderForm::ready, this, [this](const order::Given& given) {
        m_stack->setCurrentWidget(m_run);
        m_run->begin(given, m_form->structure().offer.in(model::text::language()));
    });
    connect(m_run, &OrderRun::left, this, [this] {
        turnToForm();
        look::focus(*m_form);
    });
    connect(m_run, &OrderRun::working, m_list, &QWidget::setDisabled);
    connect(m_run, &OrderRun::issued, this, &StructuresPage::onIssued);
    connect(m_run, &OrderRun::stopped, this, &StructuresPage::onStopped);
    connect(m_run, &OrderRun::another, this, [this] {
        turnToForm();
        look::focus(*m_form);
    });
    connect(m_run, &OrderRun::certificateWanted, this, [this](const QString& serial) {
        around().open(QStringLiteral("certificates"), serial);
    });
}

void StructuresPage::refresh() {
    work().start(
        this,
        [](model::Desk& desk, model::Job&) -> model::Result<Catalogue> {
            Catalogue read;
            KU_TRY(read.structures, order::structures(desk));
            KU_TRY(read.unfinished, order::unfinished(desk));
            return read;
        },
        [this](model::Result<Catalogue> read) {
            if (!read) return m_banner->fail(read.error());
            put(std::move(*read));
        });
}

/** What is in view stays, whatever was read around it. */
void StructuresPage::put(Catalogue catalogue) {
    m_filling = true;
    m_table->put(std::move(catalogue.structures), std::move(catalogue.unfinished));
    const std::set<model::Id> before = std::exchange(m_known, {});
    model::Id stopped = 0; // the one that was broken off just now
    for (int line = 0; line < m_table->rowCount(); ++line)
        if (const auto* one = m_table->orderAt(line)) {
            m_known.insert(one->issue.id);
            if (m_why && !before.contains(one->issue.id)) stopped = one->issue.id;
        }
    if (stopped != 0) m_order = stopped;
    const int line = wantedLine();
    m_list->choose(line);
    m_filling = false;
    const auto why = std::exchange(m_why, {});
    if (m_run->holds() || (m_run->isDone() && !isFormInView())) return;
    const order::Structure* structure = m_table->structureAt(line);
    const bool isOther = structure && (structure->offer.id != m_form->structure().offer.id ||
                                       (!m_form->canIssue() && !structure->signers.empty()));
    const bool isGone = m_run->begunInView() != 0 && !isFormInView() && !m_table->orderAt(line);
    const model::StructureReport* order = m_table->orderAt(line);
    const bool isFurther = order && !m_run->shows(order->issue); // it has come since it was shown
    if (isOther || isGone || order) onChosen(line);
    // What was in view has gone, or looks otherwise: who tried it is told why here.
    if ((stopped != 0 || isFurther || isGone) && why) m_banner->fail(*why);
}

int StructuresPage::wantedLine() const {
    if (m_order != 0)
        if (const int line = m_table->lineOf(m_order); line >= 0) return line;
    const int line = m_table->lineOf(m_structure);
    return line >= 0 ? line : m_table->firstStructure();
}

void StructuresPage::onChosen(int line) {
    m_banner->quiet();
    if (const model::StructureReport* order = m_table->orderAt(line)) {
        m_order = order->issue.id;
        m_stack->setCurrentWidget(m_run);
        if (!m_run->shows(order->issue)) m_run->goOnWith(*order);
        return;
    }
    m_order = 0;
    const order::Structure* structure = m_table->structureAt(line);
    if (!structure) return;
    m_structure = QString::fromStdString(structure->offer.id);
    m_run->forget();
    m_form->open(*structure);
    m_stack->setCurrentWidget(m_form);
}

/** With the structure that the form is of marked in the list. */
void StructuresPage::turnToForm() {
    m_order = 0;
    m_filling = true;
    m_list->choose(wantedLine());
    m_filling = false;
    m_stack->setCurrentWidget(m_form);
    const order::Structure* structure = m_table->structureAt(m_list->currentIndex().row());
    if (structure && structure->offer.id != m_form->structure().offer.id) m_form->open(*structure);
}

bool StructuresPage::isFormInView() const {
    return m_stack->currentWidget() == m_form;
}

void StructuresPage::onIssued() {
    m_banner->quiet();
    if (m_order == 0) m_form->forget(); // the order that was broken off is another one
    m_order = 0;
    around().changed();
}

void StructuresPage::onStopped(const model::Error& why) {
    m_why = why;
    around().changed();
}

void StructuresPage::show(const QVariant& what) {
    if (m_run->holds()) return;
    const int line = what.typeId() == QMetaType::QString ? m_table->lineOf(what.toString())
                                                         : m_table->lineOf(what.toLongLong());
    if (line >= 0 && line == m_list->currentIndex().row())
        return onChosen(line); // out of a preview
    if (line >= 0) return m_list->choose(line);
    if (what.typeId() == QMetaType::QString)
        m_structure = what.toString(); // as soon as they are read
    else
        m_order = what.toLongLong();
}

QVariant StructuresPage::place() const {
    if (m_structure.isEmpty()) return {};
    return QVariantMap{{QLatin1String(theStructure), m_structure},
                       {QLatin1String(theOrder), qlonglong(m_order)}};
}

void StructuresPage::comeBack(const QVariant& place) {
    const QVariantMap before = place.toMap();
    m_structure = before[QLatin1String(theStructure)].toString();
    m_order = before[QLatin1String(theOrder)].toLongLong();
}

bool StructuresPage::stepBack() {
    return !isFormInView() && m_run->stepBack();
}

void StructuresPage::dragEnterEvent(QDragEnterEvent* event) {
    const bool takes = isFormInView() && m_form->canIssue();
    if (takes && !fileOf(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void StructuresPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    m_form->takeFile(fileOf(event->mimeData()));
}

} // namespace ui
