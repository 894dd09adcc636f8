// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/structures/order_done.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "model/files/atomic_file.h"
#include "model/text/sentence.h"
#include "ui/dialogs/ask.h"
#include "ui/findings/finding_list.h"
#include "ui/look/breakable.h"
#include "ui/look/roles.h"
#include "ui/look/theme.h"

namespace ui {

OrderDone::OrderDone(Work& work, QWidget* parent)
    : QWidget(parent)
    , m_work(&work)
    , m_success(new look::Banner(this))
    , m_warning(new look::Banner(this))
    , m_saved(new look::Banner(this))
    , m_save(look::button("primary", "saveIssued", this))
    , m_show(look::button("plain", "showOrdered", this))
    , m_another(look::button("plain", "anotherOrder", this)) {
    m_success->setObjectName(QStringLiteral("orderIssued"));
    m_success->setStays(); // until it is gone on from
    m_warning->setObjectName(QStringLiteral("orderWarning"));
    m_saved->setObjectName(QStringLiteral("orderSaved"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::near);
    for (QPushButton* one : {m_save, m_show})
        buttons->addWidget(one);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::near);
    column->addWidget(m_success);
    column->addLayout(buttons);
    column->addWidget(m_another, 0,
                      Qt::AlignLeft); // in Kazakh three beside each other are too wide
    column->addWidget(m_saved);
    column->addWidget(m_warning);
    column->addStretch();
    setFocusProxy(m_save);
    connect(m_save, &QPushButton::clicked, this, &OrderDone::save);
    connect(m_show, &QPushButton::clicked, this,
            [this] { emit certificateWanted(serialOf(m_done)); });
    connect(m_another, &QPushButton::clicked, this, &OrderDone::another);
}

void OrderDone::show(const order::Attempt& done) {
    m_done = done;
    m_saved->quiet();
    retranslate();
}

QString OrderDone::serialOf(const order::Attempt& done) {
    return QString::fromStdString(crypto::toHex(done.report->issue.serial));
}

void OrderDone::save() {
    if (!m_done.report) return;
    const QString name = serialOf(m_done) + QStringLiteral(".cer");
    const QString path = ask::saveFile(this, tr("Save the certificate"), name);
    if (path.isEmpty()) return;
    m_work->start(
        this,
        [path, der = m_done.report->certificate](model::Desk&, model::Job& job) {
            job.progress(model::Step::Exporting);
            return model::writeAtomically(path, der, model::FileReaders::Everybody);
        },
        [this, path](const model::Status& written) {
            if (!written) return m_saved->fail(written.error());
            m_saved->say(look::Level::Success, [path] { return tr("Written to %1").arg(path); });
        });
}

QString OrderDone::success(const order::Attempt& done) {
    const model::StructureIssue& issue = done.report->issue;
    if (issue.state == model::OrderState::Abandoned)
        return tr("It is given up: nothing was signed.");
    if (issue.state == model::OrderState::Revoked)
        return tr("The certificate is revoked. Publish a list: nobody knows of it before.\nSerial "
                  "number: %1")
            .arg(serialOf(done));
    if (!done.keyFile.isEmpty())
        return tr("The certificate and its key are in the file %1: %2\nSerial number: %3")
            .arg(look::breakable(done.keyFile), issue.name, serialOf(done));
    if (issue.mediumSerial.isEmpty())
        return tr("The certificate is issued: %1\nSerial number: %2")
            .arg(issue.name, serialOf(done));
    return tr("The certificate is on the medium and was read back: %1\nSerial number: %2\nMedium: "
              "%3")
        .arg(issue.name, serialOf(done), issue.mediumSerial);
}

QString OrderDone::warnings(const order::Attempt& done) {
    QStringList lines;
    for (const model::Finding& finding : done.findings)
        lines += findingText(finding);
    if (done.error) lines += model::text::sentence(*done.error);
    return dotted(lines);
}

void OrderDone::retranslate() {
    m_save->setText(tr("&Save the certificate…"));
    m_show->setText(tr("Show the certificate"));
    m_show->setToolTip(tr("It stands on the page “Certificates” (Ctrl+O)."));
    m_another->setText(tr("Another one by this structure"));
    if (!m_done.report) return;
    const bool has = !m_done.report->certificate.empty();
    const bool isInForce = has && m_done.report->issue.state != model::OrderState::Revoked;
    m_save->setVisible(isInForce);
    m_show->setVisible(has);
    setFocusProxy(isInForce ? m_save : has ? m_show : m_another);
    m_success->say(look::Level::Success, [done = m_done] { return success(done); });
    if (warnings(m_done).isEmpty()) return m_warning->quiet();
    m_warning->say(look::Level::Warning, [done = m_done] { return warnings(done); });
}

} // namespace ui
