// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <QFrame>

#include "model/publication/signed_list.h"
#include "ui/certificate/copy_view.h"
#include "ui/jobs/work.h"
#include "ui/look/banner.h"

class QLabel;
class QPushButton;

namespace ui {

/** Beyond these nobody reads one by one: the whole list is in its file. */
inline constexpr std::size_t mostEntriesShown = 1000;

/** Whom a list names, on which day and why, to be read and copied. */
class EntriesView : public CopyView {
    Q_OBJECT

public:
    EntriesView(std::chrono::seconds utcOffset, QWidget* parent);

    void show(const std::vector<model::ListedCertificate>& entries);
    using QTreeView::show;

private:
    std::chrono::seconds m_utcOffset;
};

/** One of the lists of before, in place of what the page shows of the next one. */
class CrlContents : public QFrame {
    Q_OBJECT

public:
    CrlContents(Work& work, std::chrono::seconds utcOffset, QWidget* parent);

    EntriesView* view() const { return m_view; }
    /** In view once it is read. */
    void open(const model::CrlSummary& list);
    void close();

signals:
    /** It came into view, or went; hasFocus: what is in view by now is to have it. */
    void changed(bool hasFocus);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void put();

    Work* m_work;
    std::chrono::seconds m_utcOffset;
    Work::JobHandle m_job;
    int m_asked = 0; // of another list nobody asks any more
    model::CrlSummary m_list;
    std::optional<model::SignedList> m_read;
    QPushButton* m_back;
    QLabel* m_heading;
    QLabel* m_text;
    look::Banner* m_banner;
    EntriesView* m_view;
};

} // namespace ui
