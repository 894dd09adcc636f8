// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/certificates/certificate_detail.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "model/access/clock_guard.h"
#include "model/files/atomic_file.h"
#include "model/text/names.h"
#include "model/text/sentence.h"
#include "ui/dialogs/ask.h"
#include "ui/look/icons.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"
#include "ui/pages/certificates/detail_fields.h"

namespace ui {

namespace {
constexpr int leastWidth = 460; // its buttons in the longest language
} // namespace

CertificateDetail::CertificateDetail(Work& work, std::chrono::seconds utcOffset, QWidget* parent)
    : QFrame(parent)
    , m_work(&work)
    , m_utcOffset(utcOffset)
    , m_name(look::label("heading", this))
    , m_status(look::label("muted", this))
    , m_banner(new look::Banner(this))
    , m_tree(new look::FieldTree("certificateLines", this))
    , m_copy(look::button("plain", "copyValue", this))
    , m_der(look::button("plain", "saveDer", this))
    , m_pem(look::button("plain", "savePem", this)) {
    look::setRole(*this, "card");
    setMinimumWidth(leastWidth);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_copy, m_der, m_pem})
        buttons->addWidget(button);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(look::wide, look::wide, look::wide, look::wide);
    column->setSpacing(look::near);
    column->addWidget(m_name);
    column->addWidget(m_status);
    column->addWidget(m_banner);
    column->addWidget(m_tree, 1000);
    column->addStretch(1);
    column->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this, &CertificateDetail::copyValue);
    connect(m_der, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_pem, &QPushButton::clicked, this, [this] { save(true); });
    fill();
}

void CertificateDetail::show(model::Id certificate) {
    m_wanted = certificate;
    if (certificate == 0) {
        m_details = {};
        return fill();
    }
    m_work->start(
        this,
        [certificate](model::Desk& desk, model::Job&) {
            return model::certificateDetails(desk.reg(), certificate);
        },
        [this, certificate](model::Result<model::CertificateDetails> details) {
            if (certificate != m_wanted) return; // another one is in view by now
            if (!details)
                return m_banner->say(look::Level::Error, model::text::sentence(details.error()));
            m_banner->quiet();
            m_details = std::move(*details);
            fill();
        });
}

void CertificateDetail::fill() {
    const bool any = hasCertificate();
    setVisible(any);
    m_tree->clear();
    m_tree->setVisible(any);
    for (QPushButton* button : {m_copy, m_der, m_pem})
        button->setVisible(any);
    putWords();
    if (!any) return;
    addRecord();
    addContents();
    addHistory();
    m_tree->fit();
}

void CertificateDetail::addRecord() {
    const model::CertificateRecord& record = m_details.record;
    const auto time = [this](model::Time at) { return model::civilTimeText(at, m_utcOffset); };
    auto* group = m_tree->addGroup(tr("In the register"));
    m_tree->addLine(group, tr("IIN"), record.iin);
    m_tree->addLine(group, tr("BIN"), record.bin);
    m_tree->addLine(group, tr("Organization"), record.organization);
    m_tree->addLine(group, tr("Letter"), record.letterNumber);
    m_tree->addLine(group, tr("Key medium"), record.mediumSerial);
    m_tree->addLine(group, tr("Serial number"),
                    QString::fromStdString(crypto::toHex(record.serial)));
    m_tree->addLine(group, tr("Valid from"), time(record.notBefore));
    m_tree->addLine(group, tr("Valid until"), time(record.notAfter));
    if (record.revokedAt) m_tree->addLine(group, tr("Revoked"), time(*record.revokedAt));
    m_tree->addLine(group, tr("Structure"), record.structure);
}

void CertificateDetail::addContents() {
    addDetailLines(*m_tree, m_details.lines);
    auto* chain = m_tree->addGroup(tr("Chain"));
    for (const model::CaGeneration& ca : m_details.chain)
        m_tree->addLine(chain, model::text::name(ca.authority), ca.name);
}

void CertificateDetail::addHistory() {
    if (m_details.history.empty()) return;
    auto* group = m_tree->addGroup(tr("The key medium's history"));
    for (const model::MediumEventRecord& one : m_details.history)
        m_tree->addLine(
            group, model::civilTimeText(one.at, m_utcOffset),
            QStringLiteral("%1 · %2").arg(model::text::name(one.event.state), one.operatorName));
}

void CertificateDetail::save(bool pem) {
    if (!hasCertificate()) return;
    const QString name = QString::fromStdString(crypto::toHex(m_details.record.serial)) +
                         (pem ? QStringLiteral(".pem") : QStringLiteral(".cer"));
    const QString path = ask::saveFile(this, tr("Save the certificate"), name);
    if (path.isEmpty()) return;
    const model::Bytes contents = pem ? model::certificatePem(m_details.der) : m_details.der;
    m_work->startAlone(
        this, [path, contents](model::Job&) { return model::writeAtomically(path, contents); },
        [this, path](const model::Status& written) {
            if (written)
                m_banner->say(look::Level::Success, tr("Saved: %1").arg(path));
            else
                m_banner->say(look::Level::Error, model::text::sentence(written.error()));
        });
}

void CertificateDetail::retranslate() {
    m_banner->quiet();
    fill();
}

void CertificateDetail::putWords() {
    const model::CertificateRecord& record = m_details.record;
    m_name->setText(record.fullName);
    m_status->setText(model::text::name(record.status));
    m_tree->setAccessibleName(tr("The certificate's fields"));
    m_copy->setText(tr("Copy the value"));
    m_der->setText(tr("Save as DER…"));
    m_pem->setText(tr("Save as PEM…"));
}

} // namespace ui
