// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/crl/crl_contents.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include "model/text/clause.h"
#include "model/text/contents.h"
#include "model/text/language.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/pages/crl/crl_changes.h"
#include "ui/shell/language.h"

namespace ui {

namespace {

constexpr int personWidth = 244;
constexpr int serialWidth = 192; // in two lines
constexpr int dayWidth = 176; // its head in Kazakh

/** By paragraph 18; where the register knows none, what the list itself says. */
QString groundText(const model::ListedCertificate& change) {
    if (!change.ground.id.isEmpty())
        return QStringLiteral("%1 (%2)").arg(change.ground.in(model::text::language()),
                                             model::text::clauseText(change.ground.clause));
    return change.ownReason.isEmpty() ? QString() : model::text::termText(change.ownReason);
}

} // namespace

EntriesView::EntriesView(std::chrono::seconds utcOffset, QWidget* parent)
    : CopyView("crlEntries", CrlChanges::ColumnCount, CrlChanges::Serial, parent)
    , m_utcOffset(utcOffset) {
    header()->resizeSection(CrlChanges::Person, personWidth);
    header()->resizeSection(CrlChanges::Serial, serialWidth);
    header()->resizeSection(CrlChanges::RevokedAt, dayWidth);
    for (const int column : {CrlChanges::Person, CrlChanges::Serial, CrlChanges::Ground})
        wrap(column);
}

void EntriesView::show(const std::vector<model::ListedCertificate>& entries) {
    begin();
    setAccessibleName(tr("Revoked certificates of the list"));
    setHeadings({tr("Name"), tr("Serial number"), tr("Revoked"), tr("Ground")});
    for (const model::ListedCertificate& one : entries) {
        const QString at = timeText(one.entry.revokedAt, m_utcOffset);
        // The desk's own zone goes without saying.
        const QStandardItem* line =
            add(nullptr, {one.person, QString::fromStdString(crypto::toHex(one.entry.serial)),
                          at.section(u' ', 0, 1), groundText(one)});
        m_lines->item(line->row(), CrlChanges::RevokedAt)->setToolTip(at);
    }
    scrollToTop();
}

CrlContents::CrlContents(Work& work, std::chrono::seconds utcOffset, QWidget* parent)
    : QFrame(parent)
    , m_work(&work)
    , m_utcOffset(utcOffset)
    , m_back(look::button("link", "crlContentsBack", this))
    , m_heading(look::label("heading", this))
    , m_text(look::label("text", this))
    , m_banner(new look::Banner(this))
    , m_view(new EntriesView(utcOffset, this)) {
    look::setRole(*this, "card");
    m_text->setObjectName(QStringLiteral("crlContentsText"));
    m_back->setIcon(look::icon("arrow-left", look::colours().accent));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::wide, look::normal, look::wide, look::normal);
    column->setSpacing(look::near);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(m_heading);
    column->addWidget(m_text);
    column->addWidget(m_banner);
    column->addWidget(m_view, 1);
    connect(m_back, &QPushButton::clicked, this, &CrlContents::close);
    setFocusProxy(m_view);
    retranslate();
    hide();
}

void CrlContents::open(const model::CrlSummary& list) {
    if (m_job) m_job->cancel();
    m_list = list;
    m_read.reset();
    m_banner->quiet();
    m_job = m_work->start(
        this,
        [id = list.id](model::Desk& desk, model::Job& job) {
            return model::signedList(desk, id, mostEntriesShown, job);
        },
        [this, asked = ++m_asked](model::Result<model::SignedList> read) {
            if (asked != m_asked) return;
            m_job.reset();
            if (!read)
                m_banner->fail(read.error());
            else
                m_read = std::move(*read);
            put();
            setVisible(true);
            emit changed(true);
        });
}

void CrlContents::close() {
    ++m_asked;
    if (m_job) m_job->cancel();
    m_job.reset();
    m_read.reset();
    if (isHidden()) return;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    emit changed(hadFocus);
}

void CrlContents::put() {
    const auto time = [this](model::Time at) { return timeText(at, m_utcOffset); };
    m_heading->setText(tr("List No. %1").arg(m_list.number));
    QStringList text{
        tr("Issued: %1. Next list by: %2.").arg(time(m_list.thisUpdate), time(m_list.nextUpdate))};
    const auto number = [](std::size_t count) {
        return QLocale().toString(static_cast<qlonglong>(count));
    };
    if (!m_list.isSigned) {
        text += tr("It was recorded, but not signed.");
    } else if (m_read) {
        text += tr("Entries: %1.").arg(number(m_read->entries));
        if (m_read->first.size() < m_read->entries)
            text += tr("The first %1 are shown; all of them are in its file.")
                        .arg(number(m_read->first.size()));
    }
    m_text->setText(text.join(u' '));
    m_view->show(m_read ? m_read->first : std::vector<model::ListedCertificate>());
}

void CrlContents::retranslate() {
    m_back->setText(tr("Back to the lists"));
    put();
}

/** By itself: the page puts its words anew at each answer, and what is open stays scrolled. */
void CrlContents::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

} // namespace ui
