// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/publication/publication_service.h"
#include "ui/look/banner.h"
#include "ui/look/empty_text.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

class CrlHistory;
class LastTry;
class PublishedPanel;

/** Step 11: what the next revocation list would change, the way to publish it, and those before. */
class CrlPage : public Page {
    Q_OBJECT

public:
    CrlPage(Surroundings surroundings, QWidget* parent);

    void retranslate() override;
    void refresh() override;
    bool stepBack() override;

private:
    /** What is known of one CA's lists. */
    struct State {
        model::CaGeneration ca;
        model::CrlPreview next;
        std::vector<model::CrlRecord> lists;
        QString folder;
        bool pinNeeded = false;
        bool finalTry = false;
    };

    void readAuthorities();
    void readState();
    void fill();
    void putNext();
    void enablePublish();
    void publish();
    void publishAgain();
    void onPublished(const model::Result<model::PublishedCrl>& published);

    std::vector<model::CaGeneration> m_authorities;
    std::optional<State> m_state;
    bool m_isCurrent = false; // the state is what the worker would find
    QLabel* m_title;
    QLabel* m_caCaption;
    QComboBox* m_ca;
    look::Banner* m_banner;
    QLabel* m_nextHeading;
    QLabel* m_nextText;
    LastTry* m_last;
    QLabel* m_pinCaption;
    QLineEdit* m_pin;
    QPushButton* m_publish;
    QPushButton* m_again;
    PublishedPanel* m_published;
    QLabel* m_historyHeading;
    CrlHistory* m_history;
    QTableView* m_view;
    look::EmptyText* m_empty;
};

} // namespace ui
