// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QListView>

#include "tests/ui/letter.h"
#include "tests/ui/whole_job.h"
#include "ui/dialogs/ask.h"

/** How the table of a letter comes in. */
namespace ui::test {

void WholeJob::importTheTable() {
    QFile example(exampleCsv);
    QVERIFY(example.open(QIODevice::ReadOnly));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("table.csv"));
    QFile table(path);
    QVERIFY(table.open(QIODevice::WriteOnly));
    for (qsizetype line = 0; line <= m_job.employees.size(); ++line) // the headings, too
        table.write(example.readLine());
    table.close();
    ask::answerWith({{}, [path](const QString&) { return path; }});
    m_hands.act("import", Qt::CTRL | Qt::Key_O);
    QTRY_COMPARE(grid()->model()->rowCount(), int(m_job.employees.size()) + 1);
    ask::answerWith({});
    grab("imported");
}

/** As in a spreadsheet: the Tab key goes from cell to cell. */
void WholeJob::typeCells(const QStringList& cells) {
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) press(Qt::Key_Tab);
        m_screen.type(cells[i]);
    }
}

void WholeJob::typeTheTable() {
    m_hands.goTo("grid");
    typeCells(m_job.employees[0]);
    press(Qt::Key_Tab); // into the next row
    typeTheWrongRow();
    if (QTest::currentTestFailed()) return;
    press(Qt::Key_Tab);
    QStringList third = m_job.employees[2];
    third[Bin] = third[Organization] = QString(); // the same as above: filled down afterwards
    typeCells(third);
    press(Qt::Key_Return);
    QTRY_COMPARE(cell(2, int(third.size()) - 1), third.last());
    QTRY_VERIFY(grid()->hasFocus());
    fillDown();
    if (!QTest::currentTestFailed()) mendWhatWasFound();
}

/** The check answers while a cell is being written: what is typed there stays. */
void WholeJob::typeTheWrongRow() {
    const auto foundInIin = [this] {
        return grid()->model()->index(1, Iin).data(Qt::ToolTipRole).toString();
    };
    QStringList row = m_job.employees[1];
    row[Bin] = row[Organization] = QString();
    row[Iin].back() = u'8';
    typeCells(row.mid(0, Position));
    press(Qt::Key_Tab);
    m_screen.type(row[Position].left(4));
    QTRY_VERIFY(foundInIin().contains(QStringLiteral("Error")));
    m_screen.type(row[Position].mid(4));
    press(Qt::Key_Tab);
    QCOMPARE(cell(1, Position), row[Position]);
    typeCells(row.mid(Position + 1));
    QCOMPARE(cell(1, Iin), row[Iin]);
}

void WholeJob::fillDown() {
    press(Qt::Key_Home);
    for (int row = 2; row >= 0; --row)
        press(Qt::Key_Up);
    for (int column = 0; column < Bin; ++column)
        press(Qt::Key_Right);
    QCOMPARE(grid()->currentIndex(), grid()->model()->index(0, Bin));
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Right, Qt::ShiftModifier);
    press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(cell(2, Organization), m_job.employees[0][Organization]);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell(1, Bin), QString());
    QCOMPARE(cell(2, Organization), QString());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    for (int row = 1; row < 3; ++row)
        for (const int column : {Bin, Organization})
            QCOMPARE(cell(row, column), m_job.employees[row][column]);
}

/** From the table to what was found, and by Enter to the cell that it is about. */
void WholeJob::mendWhatWasFound() {
    const auto* found = m_screen.wait<QListView>("letterFindings");
    const auto first = [&] {
        return found->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_VERIFY(first().startsWith(QStringLiteral("Error")));
    grab("found");
    press(Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(found->hasFocus());
    press(Qt::Key_Home);
    press(Qt::Key_Return);
    QVERIFY(grid()->hasFocus());
    QCOMPARE(grid()->currentIndex(), grid()->model()->index(1, Iin));
    m_screen.type(m_job.employees[1][Iin]); // and registered at once, while the cell is open
}

} // namespace ui::test
