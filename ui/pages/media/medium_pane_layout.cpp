// SPDX-License-Identifier: Apache-2.0
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>

#include "ui/look/focus_in_view.h"
#include "ui/look/theme.h"
#include "ui/pages/media/medium_pane.h"

/** What is known of a medium scrolls; what may be done with it is always whole and in view. */
namespace ui {

namespace {

void makeScroll(QScrollArea& area, QWidget& inside) {
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setFocusPolicy(Qt::NoFocus);
    area.viewport()->setAutoFillBackground(false);
    area.setWidget(&inside);
    inside.setAutoFillBackground(false);
    area.setMinimumHeight(look::fieldHeight); // a question has the most of a small window
    look::keepFocusInView(area);
}

} // namespace

void MediumPane::makeLayout() {
    auto* inside = new QWidget(m_known);
    auto* known = new QVBoxLayout(inside);
    known->setContentsMargins(0, 0, 0, 0);
    known->setSpacing(look::near);
    known->addWidget(m_about);
    known->addWidget(m_certificate);
    known->addWidget(m_historyHeading);
    known->addWidget(m_history, 1);
    known->addStretch();
    m_known->setObjectName(QStringLiteral("mediumKnown"));
    makeScroll(*m_known, *inside);
    auto* note = new QHBoxLayout;
    note->setSpacing(look::near);
    note->addWidget(m_noteCaption);
    note->addWidget(m_note, 1);
    auto* acts = new QGridLayout(m_acts);
    acts->setContentsMargins(0, 0, 0, 0);
    acts->setSpacing(look::near);
    acts->addWidget(m_format, 0, 0, 1, 2, Qt::AlignLeft); // one of the two is there
    acts->addWidget(m_returned, 0, 0, 1, 2, Qt::AlignLeft);
    acts->addWidget(m_dead, 1, 0);
    acts->addWidget(m_lost, 1, 1);
    acts->setColumnStretch(2, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::wide, look::wide, look::wide, look::wide);
    column->setSpacing(look::near);
    column->addWidget(m_serial);
    column->addWidget(m_known, 1);
    column->addLayout(note);
    column->addWidget(m_banner);
    column->addWidget(m_acts);
    column->addWidget(m_form, 1);
}

} // namespace ui
