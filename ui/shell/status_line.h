// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

#include "model/overview/overview.h"
#include "ui/shell/page.h"

class QLabel;

namespace ui {

/** Always in view: how old the revocation lists are, and the key media that are in. */
class StatusLine : public QWidget {
    Q_OBJECT

public:
    StatusLine(Surroundings surroundings, QWidget* parent);

    void refresh();
    void retranslate();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct State {
        std::vector<model::AuthorityOverview> authorities;
        int media = 0;
    };
    void show(State state);
    using QWidget::show;

    Surroundings m_surroundings;
    State m_state;
    QString m_fault; // what could not be read
    bool m_asked = false;
    QTimer m_again;
    QLabel* m_mark;
    QLabel* m_crl;
    QLabel* m_media;
};

} // namespace ui
