// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "ui/jobs/work.h"
#include "ui/look/banner.h"
#include "ui/pages/structures/order_acts.h"

class QPushButton;

namespace ui {

/** It is issued: its serial number, and what can be done with it now. */
class OrderDone : public QWidget {
    Q_OBJECT

public:
    OrderDone(Work& work, QWidget* parent);

    void show(const order::Attempt& done);
    using QWidget::show;
    /** As DER, into a file that is asked for. */
    void save();
    void retranslate();

signals:
    /** The next one of the same structure. */
    void another();
    /** On the page of the register, by its serial number. */
    void certificateWanted(const QString& serial);

private:
    static QString serialOf(const order::Attempt& done);
    static QString success(const order::Attempt& done);
    static QString warnings(const order::Attempt& done);

    Work* m_work;
    order::Attempt m_done;
    look::Banner* m_success;
    look::Banner* m_warning;
    look::Banner* m_saved;
    QPushButton* m_save;
    QPushButton* m_show;
    QPushButton* m_another;
};

} // namespace ui
