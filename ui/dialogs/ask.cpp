// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/ask.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPrintDialog>

namespace ui::ask {

namespace {

Answers& answers() {
    static Answers given;
    return given;
}

} // namespace

QString saveFile(QWidget* parent, const QString& title, const QString& name) {
    if (answers().saveFile) return answers().saveFile(title, name);
    QFileDialog dialog(parent, title, QDir::homePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.selectFile(name);
    dialog.setDefaultSuffix(QFileInfo(name).suffix()); // for a name that is typed without one
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString openFile(QWidget* parent, const QString& title, const QString& filter) {
    if (answers().openFile) return answers().openFile(title);
    return QFileDialog::getOpenFileName(parent, title, QDir::homePath(), filter);
}

bool print(QWidget* parent, QPrinter& printer, int pages) {
    if (answers().print) return answers().print(printer);
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintCurrentPage);
    dialog.setMinMax(1, pages);
    return dialog.exec() == QDialog::Accepted;
}

QString folder(QWidget* parent, const QString& title, const QString& begin) {
    if (answers().folder) return answers().folder(title);
    return QFileDialog::getExistingDirectory(parent, title, begin);
}

void answerWith(Answers given) {
    answers() = std::move(given);
}

} // namespace ui::ask
