// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include <QFrame>

#include "model/domain/checked.h"
#include "ui/look/banner.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Autosave;
class FindingList;

/**
 * A registered row is put right: its values, and what says that they should be so. Left by Esc it
 * keeps what was typed, and over the desk's lock the register does, until it is stored or
 * cancelled, or another row is put right.
 */
class RowCorrection : public QFrame {
    Q_OBJECT

public:
    /** The row for which something was typed that is neither stored nor cancelled; 0: none. */
    model::Id begunRow() const { return m_isKept && m_isTyped ? m_of.id : 0; }
    /** Nothing of it is wanted any more, neither here nor in the register's drafts. */
    void forget();
    /** As its button does. */
    void save();
    /**
     * What is said and the buttons, below the fields; they come and go with it. Whoever lets the
     * fields scroll puts this under them.
     */
    QWidget* acts() const { return m_acts; }
    void setVisible(bool visible) override;

signals:
    /** The row in view is stored. */
    void corrected();
    void closed();
    /** Left by now, or over another row: that which was saved before is stored, or why it is not.
     */
    void correctedBefore();
    void failedBefore(look::Words said);

protected:
    /** The row that is put right. */
    struct Of {
        model::Id id = 0;
        int number = 0;
        QString person = {}; // as the register has it
    };

    RowCorrection(const char* objectName, QWidget* parent);

    /** A field by the form's name, under its caption. */
    void add(const char* field, QWidget* widget, int row, int column, int span);
    QLineEdit* addLine(const char* field, int row, int column, int span);
    /** Opens with the values that the derived class has put in. */
    void begin(Of of);
    /** Opens again with what was typed before it was left. */
    void goOn(Of of);
    const Of& of() const { return m_of; }
    bool isKept() const { return m_isKept; }
    /** What was typed before the desk was locked, whose values the derived class has put in. */
    void takeDraft(Of of, const QString& why);
    QString why() const;
    /** why: whether a reason or a document is asked for. */
    void putWords(const QString& why);
    look::Banner& banner() { return *m_banner; }
    /** Who asks for what nobody waits for. */
    QObject* keeper() const;

    /** Whether what is stored is here, where the form reads something of what is typed. */
    virtual bool isRead() const { return true; }
    virtual void read() {}
    /** It is, or could not be read: what was to be saved meanwhile is saved now. */
    void onRead(bool well);
    /** One correction once: false while one is being stored. */
    bool takeTurn();
    /** Stores it; the answer goes to onAnswer(). */
    virtual void go() = 0;
    /** What is typed, into the register's drafts and out of them. */
    virtual void keep() = 0;
    virtual void drop() = 0;
    void onKept(const model::Status& kept);
    /**
     * Findings and errors are shown where they belong. True: findings stopped what still stands in
     * the fields, so that something may be asked about it.
     */
    bool onAnswer(const Of& of, const model::Result<model::Checked>& answer);

private:
    void putAnswer(const model::Result<model::Checked>& answer);
    void onEdited();
    void putHeading();
    void goTo(const QString& field);
    void showFindings(const std::vector<model::Finding>& findings);

    struct Field {
        QLabel* caption = nullptr;
        QWidget* widget = nullptr;
    };
    std::map<QString, Field> m_fields; // by the form's name
    Of m_of;
    QLabel* m_heading;
    QGridLayout* m_grid;
    QLabel* m_whyCaption;
    QLineEdit* m_why;
    QWidget* m_acts;
    look::Banner* m_banner;
    FindingList* m_findings;
    QPushButton* m_go;
    QPushButton* m_close;
    Autosave* m_autosave;
    bool m_isKept = false;   // begun, and neither stored nor cancelled
    bool m_isTyped = false;  // something, since it was begun
    bool m_waits = false;    // to be saved once it is read
    bool m_isEdited = false; // since it was given away to be stored
};

} // namespace ui
