// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/verify/evidence_row.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/dialogs/ask.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/shell/language.h"

namespace ui {

EvidenceRow::EvidenceRow(const SignedIn& signedIn, QWidget* parent)
    : QWidget(parent)
    , m_clock(signedIn.clock)
    , m_utcOffset(signedIn.utcOffset)
    , m_list(look::label("text", this))
    , m_add(look::button("plain", "addEvidence", this))
    , m_clear(look::button("plain", "clearEvidence", this))
    , m_another(new QCheckBox(this))
    , m_moment(new QDateTimeEdit(this)) {
    m_list->setObjectName(QStringLiteral("evidenceFiles"));
    m_another->setObjectName(QStringLiteral("atAnotherTime"));
    m_moment->setObjectName(QStringLiteral("judgeAt"));
    // The desk's civil time, whatever the computer takes for its own zone.
    m_moment->setTimeSpec(Qt::UTC);
    m_moment->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_moment->hide();
    auto* files = new QHBoxLayout;
    files->addWidget(m_list, 1);
    files->addWidget(m_add);
    files->addWidget(m_clear);
    auto* moment = new QHBoxLayout;
    moment->addWidget(m_another);
    moment->addWidget(m_moment);
    moment->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::near);
    column->addLayout(files);
    column->addLayout(moment);
    connect(m_add, &QPushButton::clicked, this, &EvidenceRow::choose);
    connect(m_clear, &QPushButton::clicked, this, &EvidenceRow::clear);
    connect(m_another, &QCheckBox::toggled, this, [this](bool another) {
        m_moment->setVisible(another);
        if (another) m_moment->setDateTime(civil(m_clock->now()));
        emit changed();
    });
    connect(m_moment, &QDateTimeEdit::editingFinished, this, &EvidenceRow::changed);
}

QDateTime EvidenceRow::civil(model::Time at) const {
    const std::chrono::seconds civil = (at + m_utcOffset).time_since_epoch();
    return QDateTime::fromSecsSinceEpoch(civil.count(), Qt::UTC);
}

void EvidenceRow::setMoment(model::Time moment) {
    m_another->setChecked(true);
    m_moment->setDateTime(civil(moment));
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

std::optional<model::Time> EvidenceRow::moment() const {
    if (!m_another->isChecked()) return {};
    const std::chrono::seconds civil(m_moment->dateTime().toSecsSinceEpoch());
    return model::Time(civil - m_utcOffset);
}

void EvidenceRow::choose() {
    const QString file =
        ask::openFile(this, tr("A CA certificate or a revocation list to check against"),
                      tr("Certificates and lists (*.cer *.crt *.der *.pem *.crl);;"
                         "All files (*)"));
    if (!file.isEmpty()) add({file});
}

void EvidenceRow::toggleMoment() {
    m_another->toggle();
    (m_another->isChecked() ? static_cast<QWidget*>(m_moment) : m_another)->setFocus();
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
    m_clear->setText(tr("Drop the added evidence"));
    m_clear->setAccessibleName(tr("Verify without the added evidence"));
    m_another->setText(tr("Verify as of another &time"));
    m_moment->setAccessibleName(tr("Time as of which to verify"));
    m_moment->setDisplayFormat(dayFormat() + QStringLiteral(" HH:mm"));
    put();
}

} // namespace ui
