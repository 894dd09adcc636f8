// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QPdfView>

#include "ui/jobs/work.h"
#include "ui/look/banner.h"
#include "ui/papers/paper.h"

class QLabel;
class QPdfDocument;
class QPushButton;

namespace ui {
class JobBar;
}

namespace ui::papers {

/**
 * A paper as it will be printed, page by page; from here it goes to the printer or into a file.
 * Qt's view lays its pages out here and draws them in a thread of its own; the desk's worker opens,
 * prints and saves: the window never waits, and how far it is stands here, because the window's own
 * bar is behind this one. Esc closes; while it prints or saves, as soon as that is done, for only
 * here it can be said what went wrong.
 */
class PaperPreview : public QDialog {
    Q_OBJECT

public:
    PaperPreview(Work& work, Paper paper, QWidget* parent);
    ~PaperPreview() override;

    /** Esc, and whatever else closes it. */
    void reject() override;

private:
    void makeLayout();
    void makeActions();
    void putWords();
    void putPage();
    void fit(QPdfView::ZoomMode mode);
    void goTo(int page);
    void print();
    void onPrinted(const model::Result<int>& pages);
    void save();
    void onSaved(const QString& path, const model::Status& saved);
    bool isLeft(bool isDone);

    Work* m_work;
    Paper m_paper;
    QPdfDocument* m_document; // of the paper
    QPdfView* m_view;
    int m_unanswered = 0;  // prints and saves
    bool m_leaves = false; // when they are answered
    QLabel* m_page;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_width;
    QPushButton* m_whole;
    QLabel* m_origin;
    look::Banner* m_banner;
    JobBar* m_job;
    QPushButton* m_save;
    QPushButton* m_print;
    QPushButton* m_close;
};

} // namespace ui::papers
