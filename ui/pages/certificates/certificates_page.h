// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/domain/saved_filter.h"
#include "ui/look/banner.h"
#include "ui/look/empty_text.h"
#include "ui/look/spoken.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

namespace look {
class ToRows;
}

class CertificateDetail;
class CertificateTable;
class SavedSearches;

/** Step 9: the register, searched as one types; one certificate with all that is known of it. */
class CertificatesPage : public Page {
    Q_OBJECT

public:
    CertificatesPage(Surroundings surroundings, QWidget* parent);

    void retranslate() override;
    void refresh() override;
    /** What to search for; where that is one alone, it is opened. */
    void show(const QVariant& what) override;
    using Page::show;
    QVariant place() const override;
    void comeBack(const QVariant& place) override;
    bool stepBack() override;

private:
    void makeLayout();
    void makeConnections();
    void makeActions();
    void putActs();
    model::SavedFilter now() const;
    void put(const model::SavedFilter& filter);
    void search();
    void onFound(int count, bool isAnother, bool isReordered);
    /** Where one is in the list, by what stands there. */
    struct Place {
        model::Id current = 0;
        model::Id top = 0; // the first in view
        int across = 0;
    };
    Place viewPlace() const;
    void openOne();
    bool closeOne();
    void goBackTo(const Place& place);
    void searchEnded();
    void putCount();
    int selectedCount() const;
    std::vector<model::Id> chosen() const;
    void exportChosen();

    CertificateTable* m_table;
    CertificateDetail* m_detail;
    QLabel* m_title;
    look::Notice* m_count;
    QLineEdit* m_text;
    QComboBox* m_status;
    QTableView* m_view;
    look::EmptyText* m_empty;
    SavedSearches* m_saved;
    look::ToRows* m_toRows;
    QPushButton* m_export;
    look::Banner* m_banner;
    bool m_searching = false;
    bool m_isHalfPut = false; // a saved filter, text and status in turn
    bool m_wanted = false;    // typed since the search began
    bool m_opensOne = false;  // when what was asked for is found
    int m_found = 0;
    std::optional<Place> m_before;    // where one was before the list came anew
    std::optional<Place> m_atTheLock; // until the list is here again
};

} // namespace ui
