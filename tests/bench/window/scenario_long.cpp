// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "tests/bench/window/playing.h"
#include "ui/look/banner.h"

/** Letters as long as a ministry's: what is written in them is felt in each of their rows. */
namespace bench {

namespace {

constexpr int checking = 600; // ms: the check follows the last change after a pause

QString sheet() {
    QString text;
    for (int row = 0; row < rowsOfALongLetter; ++row)
        text += sheetRow(row).join(u'\t') + u'\n';
    return text;
}

} // namespace

void Scenario::writeLongLetters() {
    writeLongApplication();
    writeLongRevocation();
}

/** The list of letters, wherever on its page one was. */
void Scenario::comeTo(const char* page, const char* button) {
    click(page);
    settle();
    for (int back = 0; back < 3 && !find(button); ++back)
        press(Qt::Key_Escape);
    click(button);
}

/** Its rows have what a check finds: the person with such an IIN is nobody. */
void Scenario::registerAsReceived(const char* button, const char* banner, const char* table) {
    pass(checking);
    settle();
    beginStep(longLetters + QStringLiteral("registering, ") + QLatin1String(table));
    click(button);
    const auto asks = [&] {
        const auto* said = find<ui::look::Banner>(banner);
        return said && said->action().isVisible();
    };
    const auto isThere = [&] { return rows(table) == rowsOfALongLetter; };
    until("an answer to a long letter", [&] { return isThere() || asks(); });
    if (!m_watcher.aside(isThere)) {
        auto* asking = find<ui::look::Banner>(banner);
        act([&] { asking->action().click(); });
    }
    until("a long letter's rows", isThere);
    settle();
}

void Scenario::writeLongApplication() {
    beginStep(longLetters + QStringLiteral("a new application"));
    comeTo("applications", "newLetter");
    writeHead("06-1/600", rowsOfALongLetter);
    beginStep(longLetters + QStringLiteral("pasting the rows of an application"));
    auto* grid = wait<QTableView>("grid");
    focus(grid);
    act([&] { grid->setCurrentIndex(grid->model()->index(0, 0)); });
    const QString text = m_watcher.aside(sheet);
    act([&] { QApplication::clipboard()->setText(text); });
    press(Qt::Key_V, Qt::ControlModifier);
    until("the rows", [&] { return grid->model()->rowCount() == rowsOfALongLetter + 1; });
    pass(checking);
    settle();
    beginStep(longLetters + QStringLiteral("typing in one cell of an application"));
    const QModelIndex cell = grid->model()->index(rowsOfALongLetter / 2, 4);
    const QString position = QStringLiteral("Басқарма басшысы");
    focus(grid);
    act([&] { grid->setCurrentIndex(cell); });
    enter(position);
    until("what is typed", [&] { return cell.data().toString() == position; });
    registerAsReceived("register", "letterMessage", "rowTable");
}

void Scenario::writeLongRevocation() {
    beginStep(longLetters + QStringLiteral("a new letter of revocation"));
    comeTo("revocation", "newRevocation");
    writeHead("02-1/600", rowsOfALongLetter);
    beginStep(longLetters + QStringLiteral("adding persons"));
    for (int person = 0; person < rowsOfALongLetter; ++person) {
        focus(wait<QLineEdit>("personSearch"));
        write(find<QLineEdit>("personSearch"), iinOf(person));
        press(Qt::Key_Return);
        until("the person", [&] { return rows("revocationRows") == person + 1; });
    }
    pass(checking);
    settle();
    beginStep(longLetters + QStringLiteral("choosing a ground"));
    auto* ground = wait<QComboBox>(qPrintable(QStringLiteral("ground%1").arg(rowsOfALongLetter)));
    focus(ground);
    press(Qt::Key_Down);
    until("the ground", [&] { return ground->currentIndex() > 0; });
    registerAsReceived("registerRevocation", "revocationMessage", "revocationLetterRows");
}

} // namespace bench
