// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/certificates/certificates_page.h"

#include <algorithm>
#include <utility>

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTableView>

#include "model/certificates/certificate_export.h"
#include "model/text/names.h"
#include "ui/certificate/copy_view.h"
#include "ui/dialogs/ask.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/sorting.h"
#include "ui/look/spoken.h"
#include "ui/look/tab_order.h"
#include "ui/look/table.h"
#include "ui/look/theme.h"
#include "ui/look/to_rows.h"
#include "ui/pages/certificates/certificate_detail.h"
#include "ui/pages/certificates/certificate_table.h"
#include "ui/pages/certificates/saved_searches.h"

namespace ui {

namespace {

// By CertificateTable::Column: the first four are in view beside a certificate's fields, all where
// none is open; what is cut reads in its tooltip.
constexpr int widths[] = {200, 112, 174, 96, 126, 110, 120};

} // namespace

CertificatesPage::CertificatesPage(Surroundings surroundings, QWidget* parent)
    : Page(std::move(surroundings), parent)
    , m_table(new CertificateTable(work(), around().signedIn.utcOffset, this))
    , m_detail(new CertificateDetail(work(), around().signedIn.utcOffset, this))
    , m_title(look::label("title", this))
    , m_count(new look::Notice("muted", "certificateCount", this))
    , m_text(new QLineEdit(this))
    , m_status(new QComboBox(this))
    , m_view(look::table("certificateTable", m_table, widths, this))
    , m_empty(new look::EmptyText(m_view))
    , m_saved(new SavedSearches(
          work(), [this] { return now(); }, this))
    , m_toRows(new look::ToRows(look::ToRows::Keys::DownAndEnter, *m_text, *m_view,
                                [this] { return m_searching; }))
    , m_export(look::button("plain", "exportCsv", this))
    , m_banner(new look::Banner(this)) {
    m_text->setObjectName(QStringLiteral("certificateSearch"));
    m_text->setClearButtonEnabled(true);
    look::setRole(*m_text, "search");
    m_status->setObjectName(QStringLiteral("certificateStatus"));
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToContents); // in any language
    m_status->addItem(QString());
    for (const auto status : {model::CertificateStatus::Valid, model::CertificateStatus::Expired,
                              model::CertificateStatus::Revoked})
        m_status->addItem(QString(), static_cast<int>(status));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_export->setIcon(look::icon("download"));
    look::shareRoom(*m_view, {CertificateTable::Name, CertificateTable::Organization});
    makeLayout();
    setFocusProxy(m_text);
    makeConnections();
    makeActions();
    look::tabAsOneReads(*this);
}

void CertificatesPage::makeLayout() {
    auto* line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_status);
    line->addWidget(m_saved->button());
    auto* split = new QSplitter(this);
    split->addWidget(m_view);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setHandleWidth(look::normal);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::apart, look::wide, look::apart, look::wide);
    column->setSpacing(look::normal);
    column->addWidget(m_title);
    column->addLayout(line);
    column->addWidget(m_saved);
    column->addWidget(m_banner);
    column->addWidget(split, 1);
    column->addLayout(foot);
}

void CertificatesPage::makeConnections() {
    connect(m_text, &QLineEdit::textChanged, this, &CertificatesPage::search);
    connect(m_text, &QLineEdit::textEdited, this, [this] {
        m_opensOne = false;
        m_atTheLock.reset();
    });
    connect(m_status, &QComboBox::activated, this, &CertificatesPage::search);
    connect(m_table, &CertificateTable::found, this, &CertificatesPage::onFound);
    connect(m_table, &CertificateTable::modelAboutToBeReset, this,
            [this] { m_before = viewPlace(); });
    look::makeSortable(*m_view, *m_table);
    connect(m_table, &CertificateTable::orderChanged, this, &CertificatesPage::search);
    connect(m_table, &CertificateTable::orderKept, m_view->horizontalHeader(),
            [header = m_view->horizontalHeader()](int column, Qt::SortOrder order) {
                const QSignalBlocker quiet(header); // it is not to be sorted by it again
                header->setSortIndicator(column, order);
            });
    connect(m_table, &CertificateTable::stopped, this, &CertificatesPage::searchEnded);
    connect(m_table, &CertificateTable::failed, this, [this](const model::Error& error) {
        m_banner->fail(error);
        searchEnded();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { m_detail->show(m_table->idAt(now.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CertificatesPage::putCount);
    connect(m_saved, &SavedSearches::chosen, this, &CertificatesPage::put);
    connect(m_saved, &SavedSearches::currentChanged, this, &CertificatesPage::putActs);
    connect(m_detail, &CertificateDetail::actsChanged, this, &CertificatesPage::putActs);
    connect(m_detail, &CertificateDetail::changed, this, [this] { around().changed(); });
    connect(m_saved, &SavedSearches::left, this, [this] { m_text->setFocus(); });
    connect(m_export, &QPushButton::clicked, this, &CertificatesPage::exportChosen);
}

void CertificatesPage::refresh() {
    m_saved->refresh();
    search();
}

model::SavedFilter CertificatesPage::now() const {
    model::SavedFilter filter;
    filter.text = m_text->text();
    if (const QVariant status = m_status->currentData(); status.isValid())
        filter.status = static_cast<model::CertificateStatus>(status.toInt());
    return filter;
}

void CertificatesPage::put(const model::SavedFilter& filter) {
    const int status = filter.status ? m_status->findData(static_cast<int>(*filter.status)) : 0;
    m_isHalfPut = true;
    m_text->setText(filter.text);
    m_status->setCurrentIndex(status);
    m_isHalfPut = false;
    search();
    m_view->setFocus();
}

/**
 * At once, with the first letter; what is typed while a search runs makes one more when it ended,
 * so that searches nobody waits for any more do not queue up.
 */
void CertificatesPage::search() {
    if (m_isHalfPut) return; // half of a filter is another one than that which was chosen
    m_saved->onSearchChanged();
    m_wanted = m_searching;
    if (m_wanted) m_table->stop(); // a search that is still to be sorted may take long
    if (std::exchange(m_searching, true)) return;
    const model::SavedFilter wanted = now();
    model::CertificateQuery query;
    query.text = wanted.text;
    query.status = wanted.status;
    m_table->find(query);
}

/** By the same search as before: one stays where one was, also from another page. */
void CertificatesPage::onFound(int count, bool isAnother, bool isReordered) {
    m_found = count;
    m_banner->quiet();
    auto before = std::exchange(m_before, {});
    if (before && isReordered) before->top = 0; // it is anywhere now
    if (const auto atTheLock = std::exchange(m_atTheLock, {}))
        goBackTo(*atTheLock);
    else if (before && !isAnother)
        goBackTo(*before);
    openOne();
    putCount();
    m_detail->show(m_table->idAt(m_view->currentIndex().row()));
    searchEnded();
}

/** What show() asked for; not of a search before it, which is answered first. */
void CertificatesPage::openOne() {
    if (m_wanted || !std::exchange(m_opensOne, false) || m_found != 1) return;
    m_view->selectRow(0);
}

void CertificatesPage::searchEnded() {
    m_searching = false;
    if (std::exchange(m_wanted, false)) search();
    m_toRows->answered();
}

int CertificatesPage::selectedCount() const {
    int count = 0;
    for (const QItemSelectionRange& range : m_view->selectionModel()->selection())
        count += range.height();
    return count;
}

void CertificatesPage::putCount() {
    const int selected = selectedCount();
    const QString found = QLocale().toString(m_found);
    m_count->say(m_found == 0 ? QString()
                 : selected > 1
                     ? tr("Found: %1, selected: %2").arg(found, QLocale().toString(selected))
                     : tr("Found: %1").arg(found));
    m_empty->put([this] {
        if (!m_text->text().isEmpty())
            return tr("Nothing was found. Names, IIN, BIN, letters and serial numbers from their "
                      "beginning are searched, organizations are not. Fewer letters find more.");
        if (m_status->currentIndex() > 0) return tr("No certificate is in this state.");
        return tr("No certificate was issued here yet. Accepted rows of letters are issued on the "
                  "page “Issue”.");
    });
    m_export->setEnabled(m_found > 0);
    putActs();
    m_export->setText(selected > 0 ? tr("Export the selected as CSV…")
                                   : tr("Export all found as CSV…"));
}

/** In the order of the table; all where none is selected. */
std::vector<model::Id> CertificatesPage::chosen() const {
    QItemSelection ranges = m_view->selectionModel()->selection();
    if (ranges.isEmpty()) ranges.select(m_table->index(0, 0), m_table->index(m_found - 1, 0));
    std::sort(ranges.begin(), ranges.end(),
              [](const auto& one, const auto& other) { return one.top() < other.top(); });
    std::vector<model::Id> ids;
    for (const QItemSelectionRange& range : ranges)
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.push_back(m_table->idAt(row));
    return ids;
}

void CertificatesPage::exportChosen() {
    if (m_found == 0) return;
    const QString path =
        ask::saveFile(this, tr("Export certificates"), tr("certificates") + QStringLiteral(".csv"));
    if (path.isEmpty()) return;
    m_banner->quiet();
    work().start(
        this,
        [ids = chosen(), path](model::Desk& desk, model::Job& job) {
            return model::exportCertificates(desk.reg(), ids, path, job);
        },
        [this, path](const model::Result<std::int64_t>& written) {
            if (!written) return m_banner->fail(written.error());
            m_banner->say(look::Level::Success, [count = qlonglong(*written), path] {
                return tr("Certificates in the file: %1. Saved: %2")
                    .arg(QLocale().toString(count), path);
            });
        });
}

/** One thing is asked for: no filter of before may hide it. */
void CertificatesPage::show(const QVariant& what) {
    m_status->setCurrentIndex(0);
    m_opensOne = true;
    m_atTheLock.reset();
    m_text->setText(what.toString());
    search(); // also where the words were the same
}

/** The card is the innermost thing that is open: the search stays for the next one. */
bool CertificatesPage::closeOne() {
    if (!m_detail->hasCertificate()) return false;
    if (m_detail->isAncestorOf(QApplication::focusWidget())) m_view->setFocus();
    m_view->setCurrentIndex({}); // or the first row opens when the focus comes back to the table
    m_view->selectionModel()->clear();
    return true;
}

bool CertificatesPage::stepBack() {
    if (m_saved->stepBack() || m_detail->stepBack() || closeOne()) return true;
    if (m_text->text().isEmpty()) return false;
    m_text->clear();
    m_text->setFocus();
    return true;
}

} // namespace ui
