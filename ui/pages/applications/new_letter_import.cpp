// SPDX-License-Identifier: Apache-2.0
#include <utility>

#include <QFileInfo>

#include "ui/dialogs/ask.h"
#include "ui/look/focus.h"
#include "ui/pages/applications/grid_view.h"
#include "ui/pages/applications/new_letter.h"
#include "ui/pages/applications/row_grid.h"

/** A file on its way into the table, and what becomes of its letter meanwhile. */
namespace ui {

void NewLetter::importFile() {
    if (m_held.isHeld()) return;
    const QString path = ask::openFile(this, tr("Import the table of a letter"),
                                       tr("Tables (*.csv *.txt);;All files (*)"));
    if (!path.isEmpty()) import(path);
}

void NewLetter::import(const QString& path) {
    m_view->endEdit();
    ++m_reading;
    m_view->setEnabled(false); // what is typed now, the file's rows would take the place of
    m_work->start(
        this,
        [path, letter = letter()](model::Desk& desk, model::Job& job) {
            return model::ApplicationService(desk.session).importRows(letter, path, job);
        },
        [this, path, of = m_letter](model::Result<model::DryRun> read) {
            const QString file = QFileInfo(path).fileName();
            if (of == m_letter) {
                m_view->setEnabled(--m_reading == 0);
                return onImported(std::move(read), file);
            }
            m_banner->say(look::Level::Note, [file] {
                return tr("“%1” was for the letter that you discarded: nothing of it is here.")
                    .arg(file);
            });
        });
}

void NewLetter::onImported(model::Result<model::DryRun> read, const QString& file) {
    const bool wasTooSoon = std::exchange(m_registersTooSoon, false);
    if (wasTooSoon) m_whole = false; // nobody has seen these rows yet
    if (!read) return m_banner->fail(read.error());
    m_importedRows = read->application.rows.size();
    m_grid->replace(std::move(read->application.rows));
    m_imported = std::move(read->imported.findings);
    look::focus(*m_view);
    check(Check::WhileTyping);
    if (wasTooSoon)
        m_banner->say(look::Level::Note, [file] {
            return tr("The rows of “%1” are in the table now, and nothing is registered yet. Look "
                      "at them, then register the letter.")
                .arg(file);
        });
}

/** Of what was pasted: nobody is to look for a row, or a column, that is not there. */
void NewLetter::sayLeftOut(const QStringList& columns) {
    m_banner->say(look::Level::Note, [columns] {
        const QString words =
            tr("The heading line was left out; the columns are in the places that "
               "it names.");
        if (columns.isEmpty()) return words;
        return tr("%1 Not in this table, and left out: %2.")
            .arg(words, columns.join(QStringLiteral(", ")));
    });
}

/** Registered now, a letter would be without the rows that are still on their way into it. */
bool NewLetter::waitsForFile() {
    if (m_reading == 0) return false;
    m_registersTooSoon = true;
    m_banner->say(look::Level::Warning, [] {
        return tr("A file is still being read into the table: nothing is registered yet. Register "
                  "the letter when its rows are there.");
    });
    return true;
}

} // namespace ui
