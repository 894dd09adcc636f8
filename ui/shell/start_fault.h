// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "model/domain/common.h"

class QLabel;
class QPushButton;

namespace ui {

/**
 * What is shown in place of the window where the program's own data files are not as they must be:
 * which one, where in it, and what to do. Closing it ends the program.
 */
class StartFault : public QDialog {
    Q_OBJECT

public:
    explicit StartFault(const model::Error& fault);

    /** The file and the place in it as whoever mends it looks for them: "x.json: /editions/0/id".
     */
    static QString placeOf(const model::Error& fault);

private:
    QLabel* m_place;
    QPushButton* m_close;
};

} // namespace ui
