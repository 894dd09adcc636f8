// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QFrame>

#include "model/desk.h"
#include "model/domain/application.h"
#include "model/domain/checked.h"
#include "model/drafts/drafts.h"
#include "ui/jobs/work.h"
#include "ui/look/banner.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Autosave;
class FindingList;
class LetterForm;

/**
 * The head of a registered letter of appendix 1 or 7 is put right, with the reason. Left by Esc it
 * keeps what was typed, and over the desk's lock the register does, until it is stored or
 * cancelled, or another letter is put right.
 */
class HeadCorrection : public QFrame {
    Q_OBJECT

public:
    /** In the worker. The head has the letter's id; whyAgain as the services' correctHead(). */
    using Store = std::function<model::Result<model::Checked>(
        model::Desk& desk, const model::Application& head, const QString& why,
        const QString& whyAgain)>;

    using Draft = model::HeadDraft;

    HeadCorrection(Work& work, model::HeadOf of, Store store, const std::optional<Draft>& draft,
                   QWidget* parent);

    /** Of the letter that was left half done, with what was typed. Its rows are not looked at. */
    void begin(const model::Application& letter);
    /** Something is typed for this letter, and neither stored nor cancelled. */
    bool isBegunOf(model::Id letter) const;
    /** As its button does. */
    void save();
    void retranslate();

signals:
    /** The head in view is stored. */
    void corrected();
    void closed();
    /** Left by now, or over another letter: that which was saved before is stored, or it is not. */
    void correctedBefore();
    void failedBefore(look::Words said);

private:
    void layOut();
    void onTyped();
    void keep();
    void forget();
    void onKept(const model::Status& kept);
    void store(const QString& whyAgain);
    void onAnswer(const model::Application& of, const model::Result<model::Checked>& answer);
    void putAnswer(const model::Result<model::Checked>& answer);
    void onStopped(const std::vector<model::Finding>& findings);
    void showFindings(std::vector<model::Finding> findings);
    QString why() const;

    Work* m_work;
    model::HeadOf m_of;
    Store m_store;
    model::Application m_letter; // as it stands in the register
    bool m_isKept = false;       // begun, and neither stored nor cancelled
    bool m_isTyped = false;      // into it
    QLabel* m_heading;
    LetterForm* m_form;
    QLabel* m_whyCaption;
    QLineEdit* m_why;
    FindingList* m_findings;
    look::Banner* m_banner;
    QPushButton* m_go;
    QPushButton* m_close;
    Autosave* m_autosave;
};

} // namespace ui
