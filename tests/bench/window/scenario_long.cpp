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

constexpr int rowsOfALetter = 300;
constexpr int checking = 600; // ms: the check follows the last change after a pause

QString sheet() {
    QString text;
    for (int row = 0; row < rowsOfALetter; ++row)
        text += QStringList{QStringLiteral("Сәрсенова Ләйлә Болат қызы"),
                            iinOf(row),
                            QStringLiteral("230440000010"),
                            QStringLiteral("Қазақстан Республикасының Оқу-ағарту министрлігі"),
                            QStringLiteral("Бас сарапшы"),
                            QStringLiteral("Астана қаласы"),
                            QStringLiteral("a%1@ministry.example").arg(row),
                            QStringLiteral("+77010000001")}
                    .join(u'\t') +
                u'\n';
    return text;
}

} // namespace

void Scenario::writeLongLetters() {
    writeLongApplication();
    writeLongRevocation();
}

/** The list of letters, wherever on its page one was. */
void Scenario::comeTo(const char* page, const char* button) {
    m_screen.click(page);
    settle();
    for (int back = 0; back < 3 && !m_screen.find(button); ++back)
        m_screen.press(Qt::Key_Escape);
    m_screen.click(button);
}

/** Its rows have what a check finds: the person with such an IIN is nobody. */
void Scenario::registerAsReceived(const char* button, const char* banner, const char* table) {
    QTest::qWait(checking);
    settle();
    m_watcher.begin(longLetters + QStringLiteral("registering, ") + QLatin1String(table));
    m_screen.click(button);
    const auto asks = [&] {
        const auto* said = m_screen.find<ui::look::Banner>(banner);
        return said && said->action().isVisible();
    };
    const auto isThere = [&] { return rows(table) == rowsOfALetter; };
    until("an answer to a long letter", [&] { return isThere() || asks(); });
    if (!isThere()) m_screen.find<ui::look::Banner>(banner)->action().click();
    until("a long letter's rows", isThere);
    settle();
}

void Scenario::writeLongApplication() {
    m_watcher.begin(longLetters + QStringLiteral("a new application"));
    comeTo("applications", "newLetter");
    writeHead("06-1/600", rowsOfALetter);
    m_watcher.begin(longLetters + QStringLiteral("pasting the rows of an application"));
    auto* grid = m_screen.wait<QTableView>("grid");
    grid->setFocus();
    grid->setCurrentIndex(grid->model()->index(0, 0));
    QApplication::clipboard()->setText(sheet());
    m_screen.press(Qt::Key_V, Qt::ControlModifier);
    until("the rows", [&] { return grid->model()->rowCount() == rowsOfALetter + 1; });
    QTest::qWait(checking);
    settle();
    m_watcher.begin(longLetters + QStringLiteral("typing in one cell of an application"));
    const QModelIndex cell = grid->model()->index(rowsOfALetter / 2, 4);
    const QString position = QStringLiteral("Басқарма басшысы");
    grid->setFocus();
    grid->setCurrentIndex(cell);
    enter(position);
    until("what is typed", [&] { return cell.data().toString() == position; });
    registerAsReceived("register", "letterMessage", "rowTable");
}

void Scenario::writeLongRevocation() {
    m_watcher.begin(longLetters + QStringLiteral("a new letter of revocation"));
    comeTo("revocation", "newRevocation");
    writeHead("02-1/600", rowsOfALetter);
    m_watcher.begin(longLetters + QStringLiteral("adding persons"));
    for (int person = 0; person < rowsOfALetter; ++person) {
        m_screen.wait<QLineEdit>("personSearch")->setFocus();
        m_screen.find<QLineEdit>("personSearch")->setText(iinOf(person));
        m_screen.press(Qt::Key_Return);
        until("the person", [&] { return rows("revocationRows") == person + 1; });
    }
    QTest::qWait(checking);
    settle();
    m_watcher.begin(longLetters + QStringLiteral("choosing a ground"));
    auto* ground =
        m_screen.wait<QComboBox>(qPrintable(QStringLiteral("ground%1").arg(rowsOfALetter)));
    ground->setFocus();
    m_screen.press(Qt::Key_Down);
    until("the ground", [&] { return ground->currentIndex() > 0; });
    registerAsReceived("registerRevocation", "revocationMessage", "revocationLetterRows");
}

} // namespace bench
