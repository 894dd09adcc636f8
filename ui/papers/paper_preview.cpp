// SPDX-License-Identifier: Apache-2.0
#include "ui/papers/paper_preview.h"

#include <algorithm>

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPrinter>
#include <QPushButton>

#include "model/files/atomic_file.h"
#include "model/text/sentence.h"
#include "ui/dialogs/ask.h"
#include "ui/jobs/job_bar.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/tab_order.h"
#include "ui/look/theme.h"
#include "ui/papers/print_pages.h"

namespace ui::papers {

namespace {
constexpr QSize preferred{1120, 664}; // a page of A4 lying, in a window of 1280 x 720
constexpr int margin = 6;             // around the pages
constexpr int gap = 3;                // between them
QString originText(Origin origin) {
    switch (origin) {
    case Origin::Form:
        return PaperPreview::tr("In Kazakh, as Order 595/НҚ gives this form");
    case Origin::Reply:
        return PaperPreview::tr("In Kazakh. Order 595/НҚ has no form for this letter: it is put in "
                                "the Order's words.");
    case Origin::Protocol:
        break;
    }
    return PaperPreview::tr(
        "In the language of the screen. Order 595/НҚ has no form for a protocol "
        "of a verification.");
}

} // namespace

PaperPreview::PaperPreview(Work& work, Paper paper, QWidget* parent)
    : QDialog(parent)
    , m_work(&work)
    , m_paper(std::move(paper))
    , m_document(&m_paper.opened->document())
    , m_view(new QPdfView(this))
    , m_page(look::label("muted", this))
    , m_previous(look::button("plain", "previousPage", this))
    , m_next(look::button("plain", "nextPage", this))
    , m_width(look::button("plain", "fitWidth", this))
    , m_whole(look::button("plain", "fitPage", this))
    , m_origin(look::label("muted", this))
    , m_banner(new look::Banner(this))
    , m_job(new JobBar(work, this))
    , m_save(look::button("plain", "savePaper", this))
    , m_print(look::button("primary", "printPaper", this))
    , m_close(look::button("plain", "closePreview", this)) {
    setObjectName(QStringLiteral("paperPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_view->setObjectName(QStringLiteral("paperPages"));
    m_page->setObjectName(QStringLiteral("pageNumber"));
    m_page->setWordWrap(false);
    m_origin->setObjectName(QStringLiteral("paperOrigin"));
    m_banner->setObjectName(QStringLiteral("paperMessage"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    fit(QPdfView::ZoomMode::FitToWidth);
    m_view->setDocument(m_document);
    makeLayout();
    makeActions();
    putWords();
    putPage();
    connect(m_view->pageNavigator(), &QPdfPageNavigator::currentPageChanged, this,
            &PaperPreview::putPage);
    resize(preferred.boundedTo(parent->window()->size()));
    m_view->setFocus();
}

/** Before the paper: the view's own thread draws from its document. */
PaperPreview::~PaperPreview() {
    delete m_view;
}

void PaperPreview::makeLayout() {
    for (QPushButton* zoom : {m_width, m_whole}) {
        zoom->setCheckable(true);
        zoom->setAutoExclusive(true);
    }
    m_width->setChecked(true);
    for (QPushButton* button : {m_previous, m_next, m_width, m_whole, m_save, m_print, m_close})
        button->setAutoDefault(false); // Enter prints nothing by chance
    m_previous->setIcon(look::icon("arrow-left"));
    m_next->setIcon(look::icon("arrow-right"));
    m_print->setIcon(look::icon("printer", look::colours().onAccent));
    auto* top = new QHBoxLayout;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_previous, m_next, m_page})
        top->addWidget(widget);
    top->addStretch(1);
    for (QWidget* widget : {m_width, m_whole})
        top->addWidget(widget);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_close);
    foot->addStretch(1);
    foot->addWidget(m_job);
    foot->addWidget(m_save);
    foot->addWidget(m_print);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::wide, look::wide, look::wide, look::wide);
    column->setSpacing(look::normal);
    column->addLayout(top);
    column->addWidget(m_view, 1);
    column->addWidget(m_origin);
    column->addWidget(m_banner);
    column->addLayout(foot);
    look::tabAsOneReads(*this);
}

/**
 * The window's palette stays behind it: all of these acts are buttons in view, whose tooltips say
 * the keys, and none of the window's others may be done while a paper waits for an answer.
 */
void PaperPreview::makeActions() {
    const auto page = [this] { return m_view->pageNavigator()->currentPage(); };
    const auto key = [this](const char* name, const QKeySequence& keys, auto act) {
        auto* action = new QAction(this);
        action->setObjectName(QLatin1String(name));
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    key("pageBefore", Qt::Key_PageUp, [this, page] { goTo(page() - 1); });
    key("pageAfter", Qt::Key_PageDown, [this, page] { goTo(page() + 1); });
    key("firstPage", Qt::Key_Home, [this] { goTo(0); });
    key("lastPage", Qt::Key_End, [this] { goTo(m_document->pageCount() - 1); });
    key("fitWidthAction", Qt::CTRL | Qt::Key_1, [this] { m_width->click(); });
    key("fitPageAction", Qt::CTRL | Qt::Key_0, [this] { m_whole->click(); });
    key("savePaperAction", QKeySequence::Save, [this] { m_save->click(); });
    key("printPaperAction", QKeySequence::Print, [this] { m_print->click(); });
    connect(m_previous, &QPushButton::clicked, this, [this, page] { goTo(page() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this, page] { goTo(page() + 1); });
    connect(m_width, &QPushButton::clicked, this, [this] { fit(QPdfView::ZoomMode::FitToWidth); });
    connect(m_whole, &QPushButton::clicked, this, [this] { fit(QPdfView::ZoomMode::FitInView); });
    connect(m_save, &QPushButton::clicked, this, &PaperPreview::save);
    connect(m_print, &QPushButton::clicked, this, &PaperPreview::print);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
}

/** In the language in which it was opened: while it is open, nothing else can be chosen. */
void PaperPreview::putWords() {
    const auto name = [this](const char* action, const QString& words) {
        findChild<QAction*>(QLatin1String(action))->setText(words);
    };
    setWindowTitle(m_paper.title);
    m_origin->setText(originText(m_paper.origin));
    m_previous->setAccessibleName(tr("The page before"));
    name("pageBefore", m_previous->accessibleName());
    name("firstPage", tr("The first page"));
    m_previous->setToolTip(tr("The page before (Page Up)") + u'\n' + tr("The first page (Home)"));
    m_next->setAccessibleName(tr("The next page"));
    name("pageAfter", m_next->accessibleName());
    name("lastPage", tr("The last page"));
    m_next->setToolTip(tr("The next page (Page Down)") + u'\n' + tr("The last page (End)"));
    m_width->setText(tr("Full width"));
    name("fitWidthAction", m_width->text());
    m_width->setToolTip(tr("The page as wide as the window (Ctrl+1)"));
    m_whole->setText(tr("Whole page"));
    name("fitPageAction", m_whole->text());
    m_whole->setToolTip(tr("The whole page at once (Ctrl+0)"));
    m_save->setText(tr("Save as PDF…"));
    name("savePaperAction", m_save->text());
    m_save->setToolTip(tr("Into a file (Ctrl+S)"));
    m_print->setText(tr("Print…"));
    name("printPaperAction", m_print->text());
    m_print->setToolTip(tr("On a printer of this computer (Ctrl+P)"));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Back to the page (Esc)"));
}

void PaperPreview::putPage() {
    const int page = m_view->pageNavigator()->currentPage();
    const int count = m_document->pageCount();
    m_page->setText(
        tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(count)));
    m_view->setAccessibleName(QStringLiteral("%1. %2").arg(m_paper.title, m_page->text()));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
}

/**
 * Qt makes a whole page lower than the view by the gap alone, not by the margins, and puts a gap
 * behind the last one, too: a gap of both margins, taken back at the end, is a view's height a
 * page.
 */
void PaperPreview::fit(QPdfView::ZoomMode mode) {
    const bool isWhole = mode == QPdfView::ZoomMode::FitInView;
    m_view->setPageSpacing(isWhole ? 2 * margin : gap);
    m_view->setDocumentMargins({margin, margin, margin, isWhole ? -margin : margin});
    m_view->setZoomMode(mode);
}

void PaperPreview::goTo(int page) {
    if (page < 0 || page >= m_document->pageCount()) return;
    m_view->pageNavigator()->jump(page, {});
}

void PaperPreview::print() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_paper.title);
    setUp(*printer, *m_paper.opened);
    if (!ask::print(this, *printer, m_document->pageCount())) return;
    m_print->setEnabled(false);
    m_banner->say(look::Level::Note, [] { return tr("Printing…"); });
    ++m_unanswered;
    m_work->startAlone(
        this,
        [pdf = m_paper.pdf, printer, page = m_view->pageNavigator()->currentPage()](
            model::Job& job) { return papers::print(pdf, *printer, page, job); },
        [this](const model::Result<int>& pages) { onPrinted(pages); });
}

void PaperPreview::onPrinted(const model::Result<int>& pages) {
    m_print->setEnabled(true);
    const bool isStopped = !pages && pages.error().code == model::ErrorCode::Cancelled;
    if (isLeft(isStopped || (pages && *pages > 0))) return;
    if (!pages) return m_banner->fail(pages.error());
    if (*pages == 0)
        return m_banner->say(look::Level::Error, [] {
            return tr("The printer did not take the paper. See that it is on and chosen, "
                      "and print again; or save the paper as PDF.");
        });
    m_banner->say(look::Level::Success, [pages = *pages] {
        return tr("Given to the printer, pages: %1").arg(QLocale().toString(pages));
    });
}

void PaperPreview::save() {
    const QString path = ask::saveFile(this, tr("Save as PDF"), m_paper.fileName);
    if (path.isEmpty()) return;
    ++m_unanswered;
    m_work->startAlone(
        this, [pdf = m_paper.pdf, path](model::Job&) { return model::writeAtomically(path, pdf); },
        [this, path](const model::Status& saved) { onSaved(path, saved); });
}

void PaperPreview::onSaved(const QString& path, const model::Status& saved) {
    if (isLeft(saved.has_value())) return;
    if (!saved) return m_banner->fail(saved.error());
    m_banner->say(look::Level::Success, [path] { return tr("Saved: %1").arg(path); });
}

/** One that was to be closed goes with its last answer, where all went well; else it tells that. */
bool PaperPreview::isLeft(bool isDone) {
    --m_unanswered;
    m_leaves = m_leaves && isDone;
    if (!m_leaves || m_unanswered > 0) return false;
    QDialog::reject();
    return true;
}

/** A failure would be told to nobody. */
void PaperPreview::reject() {
    if (m_unanswered == 0) return QDialog::reject();
    m_leaves = true;
    m_banner->say(look::Level::Note, [] {
        return tr("The paper is still being printed or saved. The preview closes by itself when "
                  "that is done; if something goes wrong, it stays and says so.");
    });
}

} // namespace ui::papers
