// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QVariant>
#include <QWidget>

#include "model/application/application_service.h"
#include "ui/jobs/work.h"
#include "ui/letter/held.h"
#include "ui/look/banner.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Autosave;
class FindingList;
class GridView;
class LetterForm;
class RowGrid;

/** Appendix 1 as it is put in: typed, pasted or imported, checked while one works. */
class NewLetter : public QWidget {
    Q_OBJECT

public:
    /** With what was begun before the desk was locked or closed. */
    NewLetter(Work& work, const SignedIn& signedIn, QWidget* parent);
    ~NewLetter() override;

    /** Goes on with what was begun, or begins. */
    void begin();
    bool hasDraft() const { return m_draft; }
    void retranslate();

    GridView& grid() { return *m_view; }
    /** Of the line that one types in, else of the table. */
    void undo();
    void redo();
    /** The cell chosen in the table, and what of the table is in view. */
    QVariant place() const;
    void comeBack(const QVariant& place);
    void checkNow();
    void importFile();
    void registerLetter();
    /** Forgets what is written, after a question; nothing where nothing is. */
    void askToDiscard();

signals:
    void back();
    void registered(model::Id letter);

private:
    void layOut();
    QLineEdit* lineInUse() const;
    void undoInTable();
    void redoInTable();
    model::Application letter() const;
    void onEdited();
    void putTitle();
    void sayItCameBack();
    void keep();
    void onKept(const model::Status& kept);
    void offerPersons(const QString& body);
    void readRules();
    void putHint();
    enum class Check { WhileTyping, Asked };
    void check(Check as);
    void sayNoErrors(qulonglong remarks);
    void onFound(std::vector<model::Finding> findings);
    void jumpTo(const model::Finding& finding);
    void jumpToFirstError(const std::vector<model::Finding>& findings);
    void import(const QString& path);
    void onImported(model::Result<model::DryRun> read, const QString& file);
    void sayLeftOut(const QStringList& columns);
    bool waitsForFile();
    void add(model::Intake intake);
    void onAdded(model::Result<model::Checked> added, model::Intake intake);
    void discard();
    void turnOn(QPushButton& button, bool can);

    Work* m_work;
    const crypto::Clock* m_clock;
    std::chrono::seconds m_utcOffset;
    RowGrid* m_grid;
    LetterForm* m_form;
    GridView* m_view;
    QPushButton* m_back;
    QLabel* m_title;
    QLabel* m_hint;
    QPushButton* m_discard;
    QPushButton* m_undo;
    QPushButton* m_redo;
    QPushButton* m_import;
    QPushButton* m_check;
    QPushButton* m_register;
    QLabel* m_whyCaption;
    QLineEdit* m_why;
    look::Banner* m_banner;
    FindingList* m_findings;
    QTimer m_pause;
    Autosave* m_autosave;
    std::vector<model::Finding> m_imported; // what the import itself said
    std::size_t m_importedRows = 0;
    bool m_begun = false;
    bool m_draft = false;
    bool m_cameBack = false; // begun before, and not just now
    std::optional<model::Time> m_begunAt;
    bool m_whole = false;            // the operator says that nothing is missing any more
    Held m_held;                     // while it is registered
    QString m_offeredOf;             // the state body whose persons were offered
    QString m_termClauses;           // of the terms that begin with a letter
    int m_edition = 0;               // answers about an earlier one are dropped
    int m_letter = 0;                // one more with each that is begun anew
    int m_reading = 0;               // files on their way into the table
    bool m_registersTooSoon = false; // it was asked for while one of them was
};

} // namespace ui
