// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/revocation/ground_line.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/pages/revocation/person_rows.h"

namespace ui {

GroundLine::GroundLine(PersonRows& rows, QWidget* parent)
    : QWidget(parent)
    , m_rows(&rows)
    , m_caption(look::label("caption", this))
    , m_ground(new QComboBox(this)) {
    m_ground->setObjectName(QStringLiteral("chosenGround"));
    m_ground->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_caption->setBuddy(m_ground);
    m_caption->setWordWrap(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::near);
    row->addWidget(m_caption);
    row->addWidget(m_ground, 1);
    connect(m_rows, &PersonRows::edited, this, &GroundLine::follow);
    connect(m_rows, &QTableWidget::itemSelectionChanged, this, &GroundLine::follow);
    connect(m_ground, &QComboBox::activated, this, [this](int chosen) {
        if (QComboBox* box = m_rows->groundBox()) box->setCurrentIndex(chosen);
    });
    follow();
}

void GroundLine::follow() {
    const QComboBox* box = m_rows->groundBox();
    setVisible(box != nullptr);
    if (!box) return;
    const QSignalBlocker itIsChosen(m_ground);
    if (m_ground->count() != box->count() || m_ground->itemText(0) != box->itemText(0)) fill(*box);
    m_ground->setCurrentIndex(box->currentIndex());
    m_ground->setToolTip(box->currentText());
    const int number = m_rows->currentRow() + 1;
    m_caption->setText(
        tr("Ground of row %1, the same as in the table").arg(number)); // not all rows'
    m_ground->setAccessibleName(tr("Ground of row %1").arg(number));
}

/** The same in every row: anew where they came, or in another language. */
void GroundLine::fill(const QComboBox& box) {
    m_ground->clear();
    for (int i = 0; i < box.count(); ++i) {
        m_ground->addItem(box.itemText(i));
        m_ground->setItemData(i, box.itemText(i), Qt::ToolTipRole);
    }
}

void GroundLine::retranslate() {
    follow();
}

} // namespace ui
