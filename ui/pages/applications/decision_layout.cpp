// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/look/roles.h"
#include "ui/look/settled.h"
#include "ui/look/theme.h"
#include "ui/pages/applications/decision_pane.h"

/** The two forms of the decision and its acts: where what stands. */
namespace ui {

namespace {

/** Above its field in every language: beside it some captions would stand, and others not. */
QVBoxLayout* below(QLabel* caption, QWidget* field) {
    auto* column = new QVBoxLayout;
    column->setSpacing(look::tight);
    column->addWidget(caption);
    column->addWidget(field);
    return column;
}

} // namespace

QLabel* DecisionPane::captionOf(QWidget* field, const char* objectName) {
    field->setObjectName(QLatin1String(objectName));
    auto* caption = new QLabel(this);
    caption->setBuddy(field);
    return caption;
}

QWidget* DecisionPane::makeAcceptForm() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::near);
    m_region = new QComboBox(page); // made in the order in which the Tab key reaches them
    m_medium = new QComboBox(page);
    m_category = new QComboBox(page);
    m_second = new QComboBox(page);
    m_proof = new QLineEdit(page);
    m_captions[0] = captionOf(m_region, "region");
    m_captions[1] = captionOf(m_category, "category");
    m_captions[2] = captionOf(m_medium, "mediumKind");
    m_captions[3] = captionOf(m_second, "exception");
    m_captions[4] = captionOf(m_proof, "proof");
    auto* pair = new QHBoxLayout; // side by side: the card is no higher than its place
    pair->setSpacing(look::near);
    pair->addLayout(below(m_captions[0], m_region), 1);
    pair->addLayout(below(m_captions[2], m_medium));
    column->addLayout(pair);
    column->addLayout(below(m_captions[1], m_category));
    column->addLayout(below(m_captions[3], m_second));
    column->addLayout(below(m_captions[4], m_proof));
    for (QComboBox* box : {m_region, m_category, m_medium, m_second}) {
        box->setSizeAdjustPolicy(box == m_category || box == m_medium
                                     ? QComboBox::AdjustToContents
                                     : QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(box, &QComboBox::activated, this, [this] {
            showFields();
            m_pause.start();
        });
    }
    connect(m_proof, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    return page;
}

QWidget* DecisionPane::makeRefuseForm() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page); // a ground is a long sentence: below its caption
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::tight);
    m_ground = new QComboBox(page);
    m_ground->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_note = new QLineEdit(page);
    m_captions[5] = captionOf(m_ground, "ground");
    m_groundWords = look::label("muted", page);
    m_groundWords->setObjectName(QStringLiteral("groundWords"));
    m_ground->installEventFilter(this); // of its width
    connect(m_ground, &QComboBox::currentIndexChanged, this, &DecisionPane::putGroundWords);
    connect(m_ground, &QComboBox::activated, this, [this] {
        look::setFault(*m_ground, false);
        m_banner->quiet();
    });
    m_captions[6] = captionOf(m_note, "note");
    m_captions[6]->setWordWrap(true);
    for (QWidget* line : std::initializer_list<QWidget*>{m_captions[5], m_ground, m_groundWords,
                                                         m_captions[6], m_note})
        column->addWidget(line);
    connect(m_note, &QLineEdit::returnPressed, this, &DecisionPane::refuseNow);
    return page;
}

QWidget* DecisionPane::makeActs() {
    auto* place = new QWidget(this);
    m_buttons = new QWidget(place);
    auto* column = new QVBoxLayout(place); // a message moves neither the form nor the buttons
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::tight);
    column->addWidget(m_banner);
    column->addWidget(m_buttons);
    auto* row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::near);
    m_accept = look::button("primary", "accept", m_buttons);
    m_refuse = look::button("plain", "refuse", m_buttons);
    m_refuseNow = look::button("primary", "refuseNow", m_buttons); // it can be decided anew
    m_back = look::button("plain", "backToChoices", m_buttons);
    for (QPushButton* one : {m_accept, m_refuse, m_refuseNow, m_back}) {
        row->addWidget(one);
        m_settled->watch(*one);
    }
    row->addStretch();
    connect(m_accept, &QPushButton::clicked, this, [this] {
        m_accept->setFocus(); // a screen reader presses it from elsewhere
        accept();
    });
    connect(m_refuse, &QPushButton::clicked, this, &DecisionPane::refuse);
    connect(m_refuseNow, &QPushButton::clicked, this, &DecisionPane::refuseNow);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (isRefusing())
            stepBack();
        else
            dropChange();
    });
    return place;
}

} // namespace ui
