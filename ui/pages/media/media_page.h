// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/look/banner.h"
#include "ui/look/empty_text.h"
#include "ui/pages/media/media_acts.h"
#include "ui/shell/page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;

namespace ui {

namespace look {
class Notice;
class ToRows;
} // namespace look

class MediaTable;
class MediumPane;

/** Key media: one scan takes back what is due, or takes in what came with a letter. */
class MediaPage : public Page {
    Q_OBJECT

public:
    MediaPage(Surroundings surroundings, QWidget* parent);

    void retranslate() override;
    void refresh() override;
    /** The serial number of a medium. */
    void show(const QVariant& what) override;
    using Page::show;
    QVariant place() const override;
    void comeBack(const QVariant& place) override;
    bool stepBack() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Purpose { Find, Receive };

    void makeLayout();
    void makeActions();
    std::optional<model::MediumState> state() const;
    void readList();
    void putList(media::Found found, const QString& chosen);
    void putCount();
    void readLetters();
    void onScan();
    void waitForScan();
    void find(const QString& serial);
    void askAboutUnknown();
    void receive(const QString& serial);
    void onNotTakenIn(const model::Error& error);
    void onFound(const QString& asked, const model::Result<media::Scanned>& scanned);
    void askWhetherMeant(const QString& scanned, const media::Scanned& found);
    void choose(const QString& serial);
    void followInList();
    void sayThatItWaits(const QString& serial);
    void setPurpose(Purpose purpose);
    void putHint();
    static std::optional<model::MediumState> stateAt(const QVariant& entry);
    static QString listName(std::optional<model::MediumState> state);
    static QString emptyText(std::optional<model::MediumState> state);
    media::Search wanted() const;
    void putLetters();
    Purpose purpose() const;

    MediaTable* m_table;
    MediumPane* m_pane;
    QTableView* m_view;
    look::EmptyText* m_empty;
    QLabel* m_title;
    QLabel* m_purposeCaption;
    QComboBox* m_purpose;
    QLabel* m_purposeHint;
    QLabel* m_scanCaption;
    QLineEdit* m_scan;
    QLabel* m_letterCaption;
    QComboBox* m_letter;
    QLabel* m_kindCaption;
    QComboBox* m_kind;
    look::Banner* m_banner;
    QLabel* m_stateCaption;
    QComboBox* m_state;
    QLineEdit* m_text;
    look::ToRows* m_toRows;
    look::Notice* m_count;
    std::vector<media::OpenLetter> m_letters;
    QString m_unknown; // scanned, and never seen here
    QString m_chosen;
    bool m_opens = true;      // on the first state that has media, until one is chosen
    bool m_isHalfPut = false; // what was searched for before the lock, part by part
    bool m_searching = false;
    bool m_wanted = false; // something else is wanted since that search began
};

} // namespace ui
