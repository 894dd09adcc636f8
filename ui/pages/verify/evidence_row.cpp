// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/verify/evidence_row.h"

#include <QCheckBox>
#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeEdit>

#include "ui/dialogs/ask.h"
#include "ui/look/day_edit.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

EvidenceRow::EvidenceRow(const SignedIn& signedIn, QWidget* parent)
    : QWidget(parent)
    , m_clock(signedIn.clock)
    , m_utcOffset(signedIn.utcOffset)
    , m_list(look::label("text", this))
    , m_add(look::button("plain", "addEvidence", this))
    , m_addFolder(look::button("plain", "addEvidenceFolder", this))
    , m_clear(look::button("plain", "clearEvidence", this))
    , m_another(new QCheckBox(this))
    , m_day(new look::DayEdit("judgeAt", this))
    , m_time(new QTimeEdit(this)) {
    m_list->setObjectName(QStringLiteral("evidenceFiles"));
    m_another->setObjectName(QStringLiteral("atAnotherTime"));
    m_time->setObjectName(QStringLiteral("judgeAtTime"));
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    for (QWidget* part : std::initializer_list<QWidget*>{m_day, m_time})
        part->hide();
    auto* files = new QHBoxLayout;
    files->addWidget(m_list, 1);
    files->addWidget(m_add);
    files->addWidget(m_addFolder);
    files->addWidget(m_clear);
    auto* moment = new QHBoxLayout;
    moment->addWidget(m_another);
    moment->addWidget(m_day);
    moment->addWidget(m_time);
    moment->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::near);
    column->addLayout(files);
    column->addLayout(moment);
    connect(m_add, &QPushButton::clicked, this, &EvidenceRow::choose);
    connect(m_addFolder, &QPushButton::clicked, this, &EvidenceRow::chooseFolder);
    connect(m_clear, &QPushButton::clicked, this, &EvidenceRow::clear);
    connect(m_another, &QCheckBox::toggled, this, [this](bool another) {
        for (QWidget* part : std::initializer_list<QWidget*>{m_day, m_time})
            part->setVisible(another);
        if (another) putMoment(m_clock->now());
        emit changed();
    });
    connect(m_day, &QLineEdit::editingFinished, this, [this] {
        m_day->markWrong();
        emit changed();
    });
    connect(m_time, &QTimeEdit::editingFinished, this, &EvidenceRow::changed);
}

/** As the desk's civil time, whatever the computer takes for its own zone. */
void EvidenceRow::putMoment(model::Time at) {
    const std::chrono::seconds since = (at + m_utcOffset).time_since_epoch();
    const QDateTime civil = QDateTime::fromSecsSinceEpoch(since.count(), Qt::UTC);
    m_day->setDate(civil.date());
    m_time->setTime(QTime(civil.time().hour(), civil.time().minute())); // no seconds are in view
}

void EvidenceRow::setMoment(model::Time moment) {
    m_another->setChecked(true);
    putMoment(moment);
    emit changed();
}

void EvidenceRow::add(const QStringList& files) {
    for (const QString& file : files)
        if (!m_files.contains(file)) m_files += file;
    put();
    emit changed();
}

void EvidenceRow::clear() {
    m_files.clear();
    put();
    emit changed();
}

void EvidenceRow::leaveOut(const QStringList& files) {
    for (const QString& file : files)
        m_files.removeAll(file);
    put();
}

std::optional<model::Time> EvidenceRow::moment() const {
    if (!m_another->isChecked() || isNoDay()) return {};
    const QDateTime at(m_day->date(), m_time->time(), Qt::UTC);
    return model::Time(std::chrono::seconds(at.toSecsSinceEpoch()) - m_utcOffset);
}

bool EvidenceRow::isNoDay() const {
    return m_another->isChecked() && !m_day->date().isValid();
}

QString EvidenceRow::typedDay() const {
    return m_day->text().trimmed();
}

void EvidenceRow::choose() {
    const QString file =
        ask::openFile(this, tr("A CA certificate, a revocation list or an OCSP response"),
                      tr("Certificates, lists and OCSP responses (*.cer *.crt *.der *.pem *.crl "
                         "*.p7b *.ocsp *.ors);;All files (*)"));
    if (!file.isEmpty()) add({file});
}

void EvidenceRow::chooseFolder() {
    const QString folder = ask::folder(
        this, tr("A folder of certificates, revocation lists and OCSP responses"), QString());
    if (!folder.isEmpty()) add({folder});
}

void EvidenceRow::toggleMoment() {
    m_another->toggle();
    (m_another->isChecked() ? static_cast<QWidget*>(m_day) : m_another)->setFocus();
    m_day->selectAll(); // to be typed over
}

void EvidenceRow::put() {
    QStringList names;
    for (const QString& file : m_files)
        names += QFileInfo(file).fileName();
    m_list->setText(
        names.isEmpty()
            ? tr("Checked against the register's CA certificates and latest revocation lists.")
            : tr("Checked against the register's CA certificates and latest revocation lists, and: "
                 "%1")
                  .arg(names.join(QStringLiteral(", "))));
    m_list->setToolTip(m_files.join(QLatin1Char('\n')));
    m_clear->setEnabled(!m_files.isEmpty());
}

void EvidenceRow::retranslate() {
    m_add->setText(tr("A&dd evidence…"));
    m_addFolder->setText(tr("Add a fo&lder…"));
    m_addFolder->setAccessibleName(tr("Add a folder of evidence"));
    m_clear->setText(tr("Drop the added evidence"));
    m_clear->setAccessibleName(tr("Verify without the added evidence"));
    m_another->setText(tr("Verify as of another &time"));
    m_day->setAccessibleName(tr("Day as of which to verify"));
    m_time->setAccessibleName(tr("Time as of which to verify"));
    put();
}

} // namespace ui
