// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "ui/dialogs/last_try.h"
#include "ui/look/roles.h"
#include "ui/look/table.h"
#include "ui/look/theme.h"
#include "ui/pages/crl/crl_contents.h"
#include "ui/pages/crl/crl_history.h"
#include "ui/pages/crl/crl_page.h"
#include "ui/pages/crl/published_panel.h"

/** Where everything stands, and how the page's height is shared. */
namespace ui {

namespace {

// What the table of changes has for its rows, beyond which it scrolls. Two lines take 48.
constexpr int roomForChanges = 4 * look::fieldHeight;
constexpr int roomBesideALastTry = 3 * look::fieldHeight;
constexpr int roomBesideAnAnswer = 2 * look::fieldHeight;
constexpr int leastLists = 2;    // of those before, always in view
constexpr int momentWidth = 148; // of a day and its time in one line

int heightOf(const QTableView& view, int rows) {
    return view.horizontalHeader()->sizeHint().height() + rows + 2 * view.frameWidth();
}

bool isMeasured(const QTableView& view) {
    return view.model()->rowCount() > 0 &&
           view.verticalHeader()->sectionResizeMode(0) == QHeaderView::ResizeToContents;
}

} // namespace

void CrlPage::setUpTables() {
    m_changesView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (QTableView* view : {m_changesView, m_view}) {
        view->setWordWrap(true);
        view->verticalHeader()->setMinimumSectionSize(look::fieldHeight);
        // The last column's lines are as many as its width, which the page gives it, leaves.
        connect(view->horizontalHeader(), &QHeaderView::sectionResized, this,
                [this, view](int column) {
                    if (column + 1 < view->model()->columnCount() || !isMeasured(*view)) return;
                    view->resizeRowsToContents();
                    fitChanges();
                });
    }
    // Where there is room, a moment stands in one line; the state has the rest.
    look::shareRoom(*m_view, {CrlHistory::ThisUpdate, CrlHistory::NextUpdate, CrlHistory::State},
                    momentWidth);
    // Other words have other lines; queued, for of many rows each tells of its own height.
    connect(m_changesView->verticalHeader(), &QHeaderView::sectionResized, this,
            &CrlPage::fitChanges, Qt::QueuedConnection);
}

void CrlPage::layOut() {
    auto* act = new QHBoxLayout;
    act->setSpacing(look::near);
    act->addWidget(m_pinCaption);
    act->addWidget(m_pin, 1);
    act->addStretch(1);
    act->addWidget(m_delta);
    act->addWidget(m_again);
    act->addWidget(m_publish);
    auto* inCard = new QVBoxLayout(m_nextCard);
    inCard->setContentsMargins(look::wide, look::normal, look::wide, look::normal);
    inCard->setSpacing(look::near);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(look::near);
    heading->addWidget(m_nextHeading, 1);
    heading->addWidget(m_urgent);
    auto* why = new QHBoxLayout;
    why->setSpacing(look::near);
    why->addWidget(m_whyCaption);
    why->addWidget(m_why, 1);
    inCard->addLayout(heading);
    inCard->addWidget(m_nextText);
    inCard->addWidget(m_changesView);
    inCard->addLayout(why);
    inCard->addWidget(m_last);
    inCard->addLayout(act);
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_caCaption);
    choice->addWidget(m_ca, 1);
    // What a table would like to have is the least of a row of heights for a width: it takes what
    // is left, and no banner is squeezed for it.
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto* before = new QVBoxLayout;
    before->setSpacing(look::near);
    before->addWidget(m_historyHeading);
    before->addWidget(m_view, 1);
    // Side by side: what is published there has its answer, and the lists stay in view.
    auto* lists = new QHBoxLayout;
    lists->setSpacing(look::wide);
    lists->addLayout(before, 3);
    lists->addWidget(m_published, 2, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::apart, look::wide, look::apart, look::wide);
    column->setSpacing(look::normal);
    column->addWidget(m_title);
    column->addLayout(choice);
    column->addWidget(m_nextCard);
    column->addLayout(lists, 1);
    column->addWidget(m_contents, 1); // in place of the two above
    column->addWidget(m_banner); // it moves nothing that is pressed: the lists give it its room
}

/** As high as its rows, up to what the page can spare; more of them scroll. */
void CrlPage::fitChanges() {
    m_view->setMinimumHeight(heightOf(*m_view, leastLists * look::fieldHeight));
    const bool asks = m_state && m_state->pinNeeded && m_state->finalTry;
    const int spared = m_published->hasAnswer() ? roomBesideAnAnswer
                       : asks                   ? roomBesideALastTry
                                                : roomForChanges;
    const int first = m_changes->rowCount() > 0 ? m_changesView->rowHeight(0) : 0;
    const int needed = m_changesView->verticalHeader()->length();
    m_changesView->setFixedHeight(
        heightOf(*m_changesView, std::min(needed, std::max(spared, first))));
}

} // namespace ui
