// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QFrame>

#include "model/verification/published_check.h"
#include "ui/findings/note_list.h"
#include "ui/jobs/work.h"
#include "ui/look/spoken.h"

class QLabel;
class QPushButton;

namespace ui {

namespace look {
class Notice;
}

/** "Verify what I published": what stands in the publication folder for every CA with a list. */
class PublishedPanel : public QFrame {
    Q_OBJECT

public:
    PublishedPanel(Work& work, std::chrono::seconds utcOffset, QWidget* parent);

    void verify();
    /** What was published anew is not what was verified. */
    void forget();
    void retranslate();
    bool hasAnswer() const { return m_answer.has_value(); }

signals:
    /** Its answer came into view, or went. */
    void changed();

private:
    void put();

    static QString verdictOn(const model::EveryPublished& every);

    using Answer = model::Result<model::EveryPublished>;

    Work* m_work;
    std::chrono::seconds m_utcOffset;
    std::optional<Answer> m_answer;
    QLabel* m_heading;
    QPushButton* m_verify;
    look::Notice* m_verdict;
    NoteList* m_notes;
};

} // namespace ui
