// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/verification/verification_service.h"
#include "ui/look/banner.h"
#include "ui/shell/page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class DocumentRow;
class EvidenceRow;
class FieldsView;
class VerdictView;

/** Whatever is signed, from a file: what it is, whether it holds, why, and by what. */
class VerifyPage : public Page {
    Q_OBJECT

public:
    VerifyPage(Surroundings surroundings, QWidget* parent);

    void retranslate() override;
    void refresh() override;
    /** The file to verify. */
    void show(const QVariant& what) override;
    using Page::show;
    QVariant place() const override;
    void comeBack(const QVariant& place) override;
    bool stepBack() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QFrame* makeQuestion();
    void makeActions();
    void chooseFile();
    void verify();
    void put();
    void sayItIsNoDay();
    void putFields();
    void putProtocol();
    void forgetAnother(const model::VerificationQuestion& question);
    void putArrangement();
    void printProtocol();

    QLabel* m_title;
    QLabel* m_fileCaption;
    QLineEdit* m_file;
    QPushButton* m_choose;
    DocumentRow* m_document;
    EvidenceRow* m_evidence;
    look::Banner* m_banner;
    QLabel* m_hint;
    VerdictView* m_verdict;
    QPushButton* m_print;
    FieldsView* m_fields;
    QString m_fileAsked;                    // another one has another document
    model::VerificationQuestion m_question; // what the answer is of, or will be
    std::optional<model::Result<model::VerifiedFile>> m_answer;
    bool m_isOnItsWay = false; // an answer
    int m_asked = 0;           // answers of an earlier question are dropped
};

} // namespace ui
