// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QTimer>

#include "ui/jobs/work.h"
#include "ui/look/banner.h"
#include "ui/pages/structures/order_acts.h"

class QComboBox;
class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

class Autosave;
class KeyForm;
class ValueForm;

/**
 * One certificate by one structure, from an empty form to what can be shown: who signs it, where
 * its key is, what it says. It is checked while it is filled in; what was typed outlives the desk's
 * lock in the register's drafts, until it is issued or forgotten.
 */
class OrderForm : public QWidget {
    Q_OBJECT

public:
    OrderForm(Work& work, const SignedIn& signedIn, QWidget* parent);

    /** Another structure; what was typed for the one before stands where it has the same field. */
    void open(const order::Structure& structure);
    /** The structure that a draft is of; empty: there is none. */
    QString draftOf() const { return m_draft ? m_draft->structure : QString(); }
    const order::Structure& structure() const { return m_structure; }
    bool canIssue() const { return !m_structure.signers.empty(); }
    order::Given given() const;
    void takeFile(const QString& file);
    void chooseFile();
    /** It is issued, or not wanted. */
    void forget();
    void retranslate();

signals:
    /** Nothing is wrong in it: it can be shown as it will be. */
    void ready(const ui::order::Given& given);

protected:
    /** Media are asked for while it is in view. */
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void makeLayout();
    void connectAll();
    void readFields();
    void readMedia();
    void onEdited();
    void check(bool goesOn);
    void onChecked(const model::Result<order::Checked>& checked, bool goesOn);
    void sayFindings(const model::OrderCheck& check, bool all);
    void putSigners();
    void putHead();
    void goToKey();
    void bringIntoView(QWidget& fault);
    void enableGo();
    void keep();
    void onForgetPressed();

    Work* m_work;
    std::optional<model::OrderDraft> m_draft; // of before the lock, until its structure is opened
    order::Structure m_structure;
    QLabel* m_title;
    QLabel* m_about;
    look::Banner* m_banner;
    QScrollArea* m_scroll;
    QLabel* m_signerCaption;
    QComboBox* m_signer;
    KeyForm* m_key;
    ValueForm* m_values;
    QPushButton* m_go;
    QPushButton* m_forget;
    Autosave* m_autosave;
    QTimer m_soon;                 // until what was typed is checked
    QTimer m_media;                // one may be put in
    int m_opened = 0;              // which structure, of those that were opened
    int m_turn = 0;                // answers to what stands there no more are dropped
    model::SignerSource m_standIn; // to look at a key file's order with
    bool m_isKept = false;
    bool m_isChecking = false; // to go on
    bool m_isShown = false;    // findings of all fields are, since somebody asked to go on
};

} // namespace ui
