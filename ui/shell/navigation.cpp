// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/navigation.h"

#include <algorithm>

#include <QAbstractButton>
#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/shell/key_text.h"
#include "ui/shell/pages.h"

namespace ui {

namespace {
constexpr int leastWidth = 200;

QString withKey(const QString& words, const QKeySequence& key) {
    if (key.isEmpty()) return words;
    return Navigation::tr("%1 (%2)").arg(words, keyText(key));
}
} // namespace

Navigation::Navigation(QWidget* parent)
    : QFrame(parent)
    , m_buttons(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("navigation"));
    look::setRole(*this, "side");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::near, look::normal, look::near, look::normal);
    column->setSpacing(look::tight);
    int number = 0;
    for (const PageEntry& page : pages()) {
        auto* button = look::button("navigation", page.name, this);
        button->setCheckable(true);
        button->setAutoExclusive(true); // in the group it is already: a screen reader learns of it
        button->setIcon(look::icon(page.icon));
        button->setIconSize({look::iconSize, look::iconSize});
        m_buttons->addButton(button, number++);
        column->addWidget(button);
    }
    column->addStretch();
    // A screen reader chooses without a click; a click on what is open shows it anew.
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int page, bool now) {
        if (now) emit chosen(page);
    });
    connect(m_buttons, &QButtonGroup::idPressed, this,
            [this] { m_before = m_buttons->checkedId(); });
    connect(m_buttons, &QButtonGroup::idClicked, this, [this](int page) {
        if (page == m_before) emit chosen(page);
    });
    retranslate();
}

void Navigation::addActs(const QList<QAction*>& acts) {
    for (QAction* act : acts) {
        auto* button = look::button(
            "quiet", qPrintable(QStringLiteral("%1Button").arg(act->objectName())), this);
        button->setFocusPolicy(Qt::NoFocus); // the focus stays where the operator works
        button->setIconSize({look::iconSize, look::iconSize});
        connect(button, &QPushButton::clicked, act, &QAction::trigger);
        connect(act, &QAction::changed, this, &Navigation::retranslate); // its words
        layout()->addWidget(button);
        m_acts.append({button, act});
    }
    retranslate();
}

void Navigation::setCurrent(int page) {
    const QSignalBlocker itIsOpen(m_buttons);
    m_buttons->button(page)->setChecked(true);
    setFocusProxy(m_buttons->button(page));
}

void Navigation::setNarrow(bool narrow) {
    if (narrow == m_isNarrow) return;
    m_isNarrow = narrow;
    retranslate();
}

void Navigation::retranslate() {
    setAccessibleName(tr("Pages"));
    QFont chosenFont = font();
    chosenFont.setBold(true);
    int width = leastWidth;
    for (int i = 0; i < m_buttons->buttons().size(); ++i) {
        QAbstractButton* button = m_buttons->button(i);
        const PageEntry& page = pages()[static_cast<std::size_t>(i)];
        button->setText(titleOf(page));
        button->setAccessibleName(button->text());
        button->setIcon(look::icon(page.icon));
        const int text = QFontMetrics(chosenFont).horizontalAdvance(button->text());
        width = std::max(width, text + look::iconSize + 2 * look::apart);
        button->setToolTip(withKey(titleOf(page), pageKey(i)));
    }
    for (const auto& [button, act] : m_acts) {
        button->setText(act->iconText()); // short, beside its icon
        button->setIcon(act->icon());
        button->setAccessibleName(act->text());
        button->setToolTip(withKey(act->text(), act->shortcut()));
        width = std::max(width, button->sizeHint().width() + 2 * look::near);
    }
    if (m_isNarrow)
        for (auto* button : findChildren<QAbstractButton*>())
            button->setText({});
    // The longest title is not cut in any language.
    setFixedWidth(m_isNarrow ? look::iconSize + 2 * look::apart : width);
}

void Navigation::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace ui
