// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/media/pins.h"
#include "model/publication/publication_service.h"
#include "ui/look/banner.h"
#include "ui/look/empty_text.h"
#include "ui/pages/crl/crl_changes.h"
#include "ui/shell/page.h"

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

class CrlContents;
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
    void show(const QVariant& what) override;
    using Page::show;
    QVariant place() const override;
    void comeBack(const QVariant& place) override { show(place); }

private:
    /** What is known of one CA's lists. */
    struct State {
        model::CaGeneration ca;
        model::CrlPreview next;
        std::vector<CrlChange> changes;
        std::vector<model::CrlSummary> lists;
        bool lastIsInFolder = false; // the last signed one
        bool hasDeltaLists = false;
        QString folder;
        QString clause; // of how soon a revocation is to take effect
        bool pinNeeded = false;
        bool finalTry = false;
        model::PinLimits pinLimits;
    };

    /** One that signs lists here, and how its name is said. */
    struct Authority {
        model::CaGeneration ca;
        model::AuthorityNaming naming;
    };

    void setUpTables();
    void layOut();
    void fitChanges();
    void readAuthorities();
    void onAuthorities(model::Result<std::vector<Authority>> all);
    static QString nameOf(const Authority& one);
    void readState();
    void onState(model::Id asked, model::Result<State> state);
    model::Id chosenCa() const;
    void forgetWhatIsAnothers(model::Id ca);
    void makeActions();
    void fill();
    void openList();
    void onContents(bool hasFocus);
    void putActs();
    void putNeeds();
    void putNext();
    void putHints();
    void enablePublish();
    void publish(model::CrlKind kind);
    void publishAgain();
    void onPublished(const model::Result<model::PublishedCrl>& published);

    std::vector<Authority> m_authorities;
    model::Id m_wanted = 0; // to be chosen when they are read
    std::optional<State> m_state;
    bool m_isCurrent = false; // the state is what the worker would find
    bool m_readAgain = true;  // may help where it could not be read
    model::Id m_shownOf = 0;  // whose lists are shown, and whose PIN the line is for
    QLabel* m_title;
    QLabel* m_caCaption;
    QComboBox* m_ca;
    look::Banner* m_banner;
    QFrame* m_nextCard;
    QLabel* m_nextHeading;
    QLabel* m_nextText;
    CrlChanges* m_changes;
    QTableView* m_changesView;
    LastTry* m_last;
    QLabel* m_pinCaption;
    QLineEdit* m_pin;
    QPushButton* m_publish;
    QPushButton* m_delta; // only where the authority has such lists
    QPushButton* m_again;
    PublishedPanel* m_published;
    QLabel* m_historyHeading;
    CrlHistory* m_history;
    QTableView* m_view;
    look::EmptyText* m_empty;
    CrlContents* m_contents;
};

} // namespace ui
