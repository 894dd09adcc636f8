// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QTableView>

#include "ui/look/roles.h"
#include "ui/look/sorting.h"
#include "ui/look/spoken.h"
#include "ui/look/theme.h"
#include "ui/pages/media/media_page.h"
#include "ui/pages/media/medium_pane.h"
#include "ui/shell/button_act.h"

/** Where the parts of the page stand, and its keys. */
namespace ui {

namespace {

constexpr int listWidth = 560;

bool isLetter(const QKeyEvent& key) {
    const bool isKey = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isKey && !key.text().isEmpty() && key.text().front().isPrint() &&
           !key.text().front().isSpace();
}

} // namespace

/** A scanner types wherever the focus is: in a list to choose from it would turn to another entry,
 * or to none. The connector of one that is asked about, or whose number stands in the line, is
 * chosen by its first letter: in the line it would take the number's place. */
bool MediaPage::eventFilter(QObject* watched, QEvent* event) {
    const bool isOfOne = !m_unknown.isEmpty() || !m_scan->text().isEmpty();
    const bool isAnswer = watched == m_kind && isOfOne;
    if (event->type() == QEvent::KeyPress && !isAnswer && m_scan->isEnabled())
        if (const auto& key = static_cast<QKeyEvent&>(*event); isLetter(key)) {
            m_scan->setFocus();
            m_scan->selectAll();
            m_scan->insert(key.text());
            return true;
        }
    return Page::eventFilter(watched, event);
}

void MediaPage::makeLayout() {
    auto* card = look::frame("card", this);
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(look::wide, look::normal, look::wide, look::normal);
    inCard->setSpacing(look::near);
    auto* fields = new QHBoxLayout;
    fields->setSpacing(look::normal);
    const auto add = [&](QLabel* caption, QWidget* field, int stretch) {
        auto* column = new QVBoxLayout;
        column->setSpacing(look::tight);
        column->addWidget(caption);
        column->addWidget(field);
        fields->addLayout(column, stretch);
    };
    add(m_purposeCaption, m_purpose, 0);
    add(m_scanCaption, m_scan, 2);
    add(m_letterCaption, m_letter, 3);
    add(m_kindCaption, m_kind, 0);
    m_letter->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_purposeHint->setObjectName(QStringLiteral("scanHint"));
    m_purposeHint->setWordWrap(true);
    inCard->addLayout(fields);
    inCard->addWidget(m_purposeHint);
    auto* line = new QHBoxLayout;
    line->addWidget(m_stateCaption);
    line->addWidget(m_state);
    line->addWidget(m_text, 1);
    line->addWidget(m_count);
    auto* split = new QSplitter(this);
    split->addWidget(m_view);
    split->addWidget(m_pane);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({listWidth, listWidth * 2 / 3});
    split->setHandleWidth(look::normal);
    split->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::apart, look::wide, look::apart, look::wide);
    column->setSpacing(look::normal);
    column->addWidget(m_title);
    column->addWidget(card);
    column->addWidget(m_banner);
    column->addLayout(line);
    column->addWidget(split, 1);
    setFocusProxy(m_scan);
}

void MediaPage::makeActions() {
    addAct("scanToFind", QKeySequence::Find, [this] {
        m_purpose->setCurrentIndex(static_cast<int>(Purpose::Find));
        m_scan->setFocus();
    });
    addAct("searchMedia", Qt::CTRL | Qt::SHIFT | Qt::Key_F, [this] { m_text->setFocus(); });
    addAct("sortMedia", Qt::CTRL | Qt::SHIFT | Qt::Key_O, [this] { look::openSortMenu(*m_view); });
    addAct("scanToReceive", QKeySequence::New, [this] {
        m_purpose->setCurrentIndex(static_cast<int>(Purpose::Receive));
        m_scan->setFocus();
    });
    const ButtonAct::Key keys[] = {{"mediumReturned", Qt::CTRL | Qt::Key_B},
                                   {"mediumDead", Qt::CTRL | Qt::Key_D},
                                   {"mediumLost", Qt::CTRL | Qt::SHIFT | Qt::Key_D},
                                   {"mediumFormat", Qt::CTRL | Qt::Key_M},
                                   {"prepareNow", Qt::CTRL | Qt::Key_Return}};
    ButtonAct::addAll(*this, keys);
    new ButtonAct(QStringLiteral("takeInAction"), m_banner->action(),
                  Qt::CTRL | Qt::SHIFT | Qt::Key_Return, *this);
    new ButtonAct(QStringLiteral("recordAction"), m_pane->answer(), Qt::CTRL | Qt::Key_Return,
                  *this);
    setSeenFirst({"takeInAction", "recordAction", "prepareNowAction", "mediumReturnedAction",
                  "mediumFormatAction", "mediumDeadAction", "mediumLostAction"});
}

} // namespace ui
