// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QWidget>

#include "ui/jobs/work.h"
#include "ui/look/banner.h"
#include "ui/pages/revocation/revocation_acts.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

namespace look {
class DayEdit;
}

class FindingList;
class HeadCorrection;
class RevocationCorrection;
class RevocationRowTable;
class Typed;
class TypedLine;

/** A registered letter of appendix 7: what it asks for, and the one act that cannot be undone. */
class RevocationView : public QWidget {
    Q_OBJECT

public:
    RevocationView(Work& work, const SignedIn& signedIn, QWidget* parent);

    void open(model::Id letter);
    void refresh();
    model::Id letter() const { return m_letter; }
    void revoke();
    void print();
    void correct();
    /** What stands above the letter's table. */
    void correctHead();
    /** What is typed into a correction, where one is open. */
    void saveCorrection();
    /** Closes the chosen row without a revocation, where it is open and the reason is given. */
    void answer(model::RowAnswer kind);
    /** What of these there is now: as their buttons are. */
    bool isRead() const { return m_opened.has_value(); }
    bool canRevoke() const;
    bool canCorrect() const;
    bool canCorrectHead() const;
    bool canAnswer() const;
    bool isCorrecting() const;
    /** Closes what is open; false where nothing is. */
    bool stepBack();
    void retranslate();

signals:
    void actsChanged();
    void back();
    void changed();
    void toLists();

private:
    void layOut();
    void connectForms();
    void fill();
    bool mayRevoke() const;
    void putLetter();
    void fillRows();
    void onChosen();
    void putSince();
    void keepSince();
    void chooseRow(int number);
    const model::PlannedRevocation* plannedOf(int row) const;
    bool areDaysRight();
    static QString sinceKey(model::Id letter, int row, model::Id certificate);
    QString keptSince(const model::PlannedRevocation& one) const;
    static QDate dayOf(const QString& kept);
    model::InvalidSince invalidSince() const;
    void carryOut(const model::InvalidSince& since);
    /** Which letter an act is about, when its answer comes. */
    struct Of {
        model::Id letter = 0;
        QString number; // as people call it
    };
    Of ofNow() const;
    bool isInView(const Of& of) const { return of.letter == m_letter; }
    void say(look::Level level, const Of& of, look::Words words);
    void onRevoked(const Of& of, const model::Result<model::RevocationReport>& report);
    void onAnswered(const Of& of, int row, const model::Status& answered);
    void closeHere(int number);
    QString whyOf(model::Id letter, int row) const;
    static constexpr qsizetype named = 10; // of persons and media, in one message
    enum class Listed { Soon, Now };
    static QString revokedText(const std::vector<model::RevokedRow>& revoked, Listed listed);
    void offerLists();
    void sayListed();
    void closeCorrection();
    void onCorrected();
    void sayHeadIsBegun();
    void sayRowIsBegun();
    void closeHead();
    void onHeadCorrected();
    const model::RevocationRow* chosenRow() const;

    Work* m_work;
    model::Id m_letter = 0;
    std::optional<revocation::Opened> m_opened;
    bool m_offersLists = false;               // the message has a button to them
    std::vector<model::RevokedRow> m_revoked; // of which it says so
    QPushButton* m_back;
    QLabel* m_title;
    QLabel* m_about;
    QPushButton* m_print;
    QPushButton* m_revoke;
    QPushButton* m_correctHead;
    RevocationRowTable* m_table;
    QTableView* m_rows;
    look::Banner* m_banner;
    std::chrono::seconds m_utcOffset;
    QLabel* m_sinceCaption;
    look::DayEdit* m_since;
    QString m_sinceOf;             // sinceKey() of what it is about; empty: of nothing
    std::shared_ptr<Typed> m_days; // by sinceKey(), since when no key is to be trusted: dayOf()
    QLabel* m_whyCaption;
    QLineEdit* m_why;
    TypedLine* m_typed;         // of each row, what is in m_why
    bool m_isAnswering = false; // a row: its second answer would be refused
    QPushButton* m_answer;
    QPushButton* m_withdrawn;
    QPushButton* m_correct;
    FindingList* m_findings;
    RevocationCorrection* m_correction;
    HeadCorrection* m_head;
};

} // namespace ui
