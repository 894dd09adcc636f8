// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/ask.h"

#include <QFileDialog>
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
    return QFileDialog::getSaveFileName(parent, title, QDir::home().filePath(name));
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
