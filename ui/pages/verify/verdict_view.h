// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include "model/verification/verification_service.h"

class QLabel;

namespace ui {

class NoteList;

/** The verdict in large plain words, said by a screen reader; why, and what the linter says. */
class VerdictView : public QFrame {
    Q_OBJECT

public:
    VerdictView(std::chrono::seconds utcOffset, QWidget* parent);

    void show(const model::VerifiedFile& verified);
    using QFrame::show;

protected:
    void changeEvent(QEvent* event) override;

private:
    void putVerdict(const model::Judgement& judgement, const model::ObjectFacts& facts);
    void putIcon();
    void putStructure(const model::VerifiedFile& verified);

    std::chrono::seconds m_utcOffset;
    const char* m_level = "note";
    bool m_needsDocument = false;
    QFrame* m_frame;
    QLabel* m_icon;
    QLabel* m_verdict;
    QLabel* m_meaning;
    QLabel* m_moment;
    NoteList* m_reasons;
    QLabel* m_structure;
    NoteList* m_lint;
};

} // namespace ui
