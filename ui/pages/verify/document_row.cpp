// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/verify/document_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "ui/dialogs/ask.h"
#include "ui/look/roles.h"

namespace ui {

DocumentRow::DocumentRow(QWidget* parent)
    : QWidget(parent)
    , m_caption(new QLabel(this))
    , m_file(new QLineEdit(this))
    , m_choose(look::button("plain", "chooseDocument", this)) {
    m_file->setObjectName(QStringLiteral("verifyDocument"));
    m_file->setAcceptDrops(false); // a file dropped on the line is one for the page
    m_caption->setBuddy(m_file);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_caption);
    row->addWidget(m_file, 1);
    row->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &DocumentRow::choose);
    connect(m_file, &QLineEdit::returnPressed, this, &DocumentRow::changed);
}

QString DocumentRow::file() const {
    return m_file->text().trimmed();
}

void DocumentRow::setFile(const QString& file) {
    m_file->setText(file);
}

void DocumentRow::choose() {
    const QString file =
        ask::openFile(this, tr("The document that was signed"), tr("All files (*)"));
    if (file.isEmpty()) return;
    setFile(file);
    emit changed();
}

void DocumentRow::retranslate() {
    m_caption->setText(tr("Doc&ument"));
    m_file->setAccessibleName(tr("Document"));
    m_file->setPlaceholderText(tr("The document that the signature is of"));
    m_choose->setText(tr("Choose the docume&nt…"));
}

} // namespace ui
