// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;

namespace ui {

class PersonRows;

/**
 * The ground of the chosen row once more, beside the table: Qt keeps a box that stands in a cell out
 * of the tree that a screen reader goes through. In view while there is a row to choose one for.
 */
class GroundLine : public QWidget {
    Q_OBJECT

public:
    GroundLine(PersonRows& rows, QWidget* parent);

    void retranslate();

private:
    void follow();
    void fill(const QComboBox& box);

    PersonRows* m_rows;
    QLabel* m_caption;
    QComboBox* m_ground;
};

} // namespace ui
