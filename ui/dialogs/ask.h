// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QString>

class QPrinter;
class QWidget;

/** Every question to the operator goes through here, so that a test can answer it. */
namespace ui::ask {

/** Where to write a file; empty where the operator steps back. The system asks before overwriting.
 */
QString saveFile(QWidget* parent, const QString& title, const QString& name);
QString openFile(QWidget* parent, const QString& title, const QString& filter);
/** A folder, beginning at one. */
QString folder(QWidget* parent, const QString& title, const QString& begin);
/** Which printer, which of so many pages, how many copies; false where the operator steps back. */
bool print(QWidget* parent, QPrinter& printer, int pages);

/** What a test puts in place of the dialogs; empty functions: the dialogs. */
struct Answers {
    std::function<QString(const QString& title, const QString& name)> saveFile = {};
    std::function<QString(const QString& title)> openFile = {};
    std::function<QString(const QString& title)> folder = {};
    std::function<bool(QPrinter& printer)> print = {};
};
void answerWith(Answers answers);

} // namespace ui::ask
