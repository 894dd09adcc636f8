// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/certificates/certificates_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QTableView>

#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/table.h"
#include "ui/look/theme.h"
#include "ui/pages/certificates/certificate_detail.h"
#include "ui/pages/certificates/certificate_table.h"

namespace ui {

namespace {

constexpr int typingPause = 120; // ms: fewer searches than letters, and nobody feels it
constexpr int widths[] = {240, 110, 130, 100, 220, 110, 120}; // by CertificateTable::Column

} // namespace

CertificatesPage::CertificatesPage(Surroundings surroundings, QWidget* parent)
    : Page(std::move(surroundings), parent)
    , m_table(new CertificateTable(work(), around().signedIn.utcOffset, this))
    , m_detail(new CertificateDetail(work(), around().signedIn.utcOffset, this))
    , m_title(look::label("title", this))
    , m_count(look::label("muted", this))
    , m_text(new QLineEdit(this))
    , m_status(new QComboBox(this))
    , m_view(look::table("certificateTable", m_table, widths, this))
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
    auto* line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_status);
    auto* split = new QSplitter(this);
    split->addWidget(m_view);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setHandleWidth(look::normal);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::apart, look::wide, look::apart, look::wide);
    column->setSpacing(look::normal);
    column->addWidget(m_title);
    column->addLayout(line);
    column->addWidget(m_banner);
    column->addWidget(split, 1);
    column->addWidget(m_count);
    setFocusProxy(m_text);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &CertificatesPage::search);
    connect(m_text, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
    connect(m_status, &QComboBox::activated, this, &CertificatesPage::search);
    connect(m_table, &CertificateTable::found, this, &CertificatesPage::onFound);
    connect(m_table, &CertificateTable::failed, this, [this](const model::Error& error) {
        m_banner->say(look::Level::Error, model::text::sentence(error));
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now) { m_detail->show(m_table->idAt(now.row())); });
    makeActions();
}

void CertificatesPage::makeActions() {
    addAct("findCertificate", QKeySequence::Find, [this] { m_text->setFocus(); });
    addAct("saveDerAction", QKeySequence::Save, [this] { m_detail->save(false); });
    addAct("savePemAction", {}, [this] { m_detail->save(true); });
    addAct("copyValueAction", Qt::CTRL | Qt::SHIFT | Qt::Key_C, [this] { m_detail->copyValue(); });
}

void CertificatesPage::refresh() {
    search();
}

void CertificatesPage::search() {
    model::CertificateQuery query;
    query.text = m_text->text();
    if (const QVariant status = m_status->currentData(); status.isValid())
        query.status = static_cast<model::CertificateStatus>(status.toInt());
    m_table->find(query);
}

void CertificatesPage::onFound(int count) {
    m_found = count;
    m_banner->quiet();
    putCount();
    m_detail->show(0);
}

void CertificatesPage::putCount() {
    const bool narrowed = !m_text->text().isEmpty() || m_status->currentIndex() > 0;
    m_count->setText(m_found > 0 ? tr("Found: %1").arg(QLocale().toString(m_found))
                     : narrowed  ? tr("Nothing was found. Fewer letters find more.")
                                : tr("No certificate was issued here yet. Accepted rows of letters "
                                     "are issued on the page “Issue”."));
}

void CertificatesPage::show(const QVariant& what) {
    m_text->setText(what.toString());
}

bool CertificatesPage::stepBack() {
    if (m_text->text().isEmpty()) return false;
    m_text->clear();
    m_text->setFocus();
    return true;
}

void CertificatesPage::retranslate() {
    m_title->setText(tr("Certificates"));
    m_text->setPlaceholderText(tr("Name, IIN, BIN, serial number or letter"));
    m_text->setAccessibleName(tr("Search the register"));
    m_status->setAccessibleName(tr("Status"));
    m_status->setItemText(0, tr("All"));
    for (int i = 1; i < m_status->count(); ++i)
        m_status->setItemText(i, model::text::name(static_cast<model::CertificateStatus>(
                                     m_status->itemData(i).toInt())));
    m_view->setAccessibleName(tr("Certificates found"));
    putCount();
    nameAct("findCertificate", tr("Search the register"));
    nameAct("saveDerAction", tr("Save the certificate as DER…"));
    nameAct("savePemAction", tr("Save the certificate as PEM…"));
    nameAct("copyValueAction", tr("Copy the value in focus"));
    m_table->retranslate();
    m_detail->retranslate();
}

} // namespace ui
