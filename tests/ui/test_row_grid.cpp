// SPDX-License-Identifier: Apache-2.0
#include <functional>

#include <QIcon>
#include <QSignalSpy>
#include <QTest>

#include "ui/pages/applications/row_grid.h"

using namespace ui;

/** The table of a letter without its screen. */
class TestRowGrid : public QObject {
    Q_OBJECT

private slots:
    void eachChangeIsUndoneAndDoneAgain();
    void saysWhichRowsAreNew();
    void aLongValueReadsBesideItsFinding();
    void aRemarkIsNoChoice();
    void putsWholeRowsIntoTheFirstColumn();
    void putsColumnsWhereTheirHeadingsSay();
    void refusesWhatWouldBeCut();

private:
    static QStringList textOf(const RowGrid& grid) {
        QStringList text;
        for (int row = 0; row < grid.rowCount(); ++row)
            for (int column = 0; column < grid.columnCount(); ++column)
                text += grid.data(grid.index(row, column), Qt::EditRole).toString();
        return text;
    }
};

/** Of a long letter, too: each change keeps the rows alone that it is about. */
void TestRowGrid::eachChangeIsUndoneAndDoneAgain() {
    RowGrid grid(nullptr);
    RowGrid::Rows letter(300);
    for (std::size_t i = 0; i < letter.size(); ++i) {
        letter[i].fullName = QStringLiteral("Сәрсенова Ләйлә %1").arg(i % 7); // some are alike
        letter[i].category =
            i % 2 == 0 ? model::ServantCategory::Political : model::ServantCategory::Administrative;
    }
    const std::function<void()> changes[] = {
        [&] { grid.replace(letter); },
        [&] { grid.setData(grid.index(150, 0), QStringLiteral("Х"), Qt::EditRole); },
        [&] { grid.setData(grid.index(300, 1), QStringLiteral("850101100012"), Qt::EditRole); },
        [&] { grid.insertRow(0); },
        [&] { grid.insertRow(1); }, // blank beside blank
        [&] {
            grid.removeRows({grid.index(3, 0), grid.index(10, 1), grid.index(299, 2)});
        },
        [&] {
            grid.fillDown({grid.index(5, 0), grid.index(6, 0), grid.index(7, 0)});
        },
        [&] { QVERIFY(grid.paste(grid.index(298, 0), QStringLiteral("а\t1\nб\t2\nв\t3\n"))); },
        [&] {
            grid.clear({grid.index(2, 0), grid.index(2, 1)});
        },
    };
    std::vector<QStringList> states{textOf(grid)};
    for (const auto& change : changes) {
        change();
        states.push_back(textOf(grid));
    }
    const auto rows = grid.letterRows();
    QCOMPARE(grid.undoStack().count(), int(std::size(changes)));
    for (std::size_t at = states.size() - 1; at-- > 0;) {
        grid.undoStack().undo();
        QCOMPARE(textOf(grid), states[at]);
    }
    for (std::size_t at = 1; at < states.size(); ++at) {
        grid.undoStack().redo();
        QCOMPARE(textOf(grid), states[at]);
    }
    QVERIFY(grid.letterRows() == rows); // with what no column shows
}

/** What is typed into one row of a long letter has no others measured. */
void TestRowGrid::saysWhichRowsAreNew() {
    using Rows = std::pair<int, int>; // from which, how many
    RowGrid grid(nullptr);
    QSignalSpy put(&grid, &RowGrid::rowsPut);
    const auto last = [&] { return Rows(put.last().at(0).toInt(), put.last().at(1).toInt()); };
    RowGrid::Rows letter(300);
    for (model::EmployeeRow& row : letter)
        row.fullName = QStringLiteral("Сәрсенова Ләйлә");
    grid.replace(letter);
    QCOMPARE(last(), Rows(0, 300)); // one blank row stood there, and stands below
    grid.setData(grid.index(150, 4), QStringLiteral("Министр"), Qt::EditRole);
    QCOMPARE(last(), Rows(150, 1));
    grid.undoStack().undo();
    QCOMPARE(last(), Rows(150, 1));
    grid.setData(grid.index(300, 0), QStringLiteral("Ерлан"), Qt::EditRole);
    QCOMPARE(last(), Rows(300, 1)); // and the next blank one below it, as it was
}

/** A column has no room for any length, and the finding takes the tooltip. */
void TestRowGrid::aLongValueReadsBesideItsFinding() {
    RowGrid grid(nullptr);
    RowGrid::Rows letter(2);
    letter[0].fullName = QStringLiteral("Әбдірахманов-Сұлтанғалиев Мұхаммедқасым Нұрмұхаммедұлы");
    letter[1].fullName = QStringLiteral("Сәрсенова Ләйлә");
    grid.replace(letter);
    std::vector<model::Finding> findings;
    for (const int row : {1, 2}) {
        model::Finding one;
        one.code = model::FindingCode::FieldMissing;
        one.row = row;
        one.field = QLatin1String(formColumns[0].field);
        findings.push_back(one);
    }
    grid.showFindings(findings);
    const auto tip = [&](int row) {
        return grid.data(grid.index(row, 0), Qt::ToolTipRole).toString();
    };
    QVERIFY(tip(0).startsWith(letter[0].fullName + u'\n'));
    QVERIFY(!tip(1).isEmpty() && !tip(1).contains(letter[1].fullName)); // it is seen
}

/** Its cell has a mark; the fill is that of an error, a warning, or of what is chosen. */
void TestRowGrid::aRemarkIsNoChoice() {
    RowGrid grid(nullptr);
    RowGrid::Rows letter(1);
    letter[0].iin = QStringLiteral("850101100012");
    grid.replace(letter);
    const QModelIndex cell = grid.index(0, RowGrid::columnOf(QStringLiteral("iin")));
    model::Finding one;
    one.row = 1;
    one.field = QStringLiteral("iin");
    for (const auto severity : {model::Severity::Notice, model::Severity::Warning}) {
        one.severity = severity;
        grid.showFindings({one});
        QVERIFY(!grid.data(cell, Qt::DecorationRole).value<QIcon>().isNull());
        QCOMPARE(grid.data(cell, Qt::BackgroundRole).isValid(),
                 severity == model::Severity::Warning);
    }
}

/** Eight columns, or nine with the number, whatever cell is chosen. */
void TestRowGrid::putsWholeRowsIntoTheFirstColumn() {
    const QString row = QStringLiteral("а\tб\tв\tг\tд\tе\tё\tж\n");
    for (const QString& text : {row, QStringLiteral("1\t") + row}) {
        RowGrid grid(nullptr);
        QVERIFY(grid.paste(grid.index(0, 4), text));
        QCOMPARE(textOf(grid).mid(0, 8), row.trimmed().split(u'\t'));
        grid.undoStack().undo();
        QCOMPARE(textOf(grid).join(QString()), QString());
    }
}

/** A line of headings is no person, and says which columns these are. */
void TestRowGrid::putsColumnsWhereTheirHeadingsSay() {
    RowGrid grid(nullptr);
    const auto pasted = grid.paste(grid.index(0, 4), // whatever cell is chosen
                                   QStringLiteral("№\tИИН\tФИО\tПримечание\tБИН\n"
                                                  "1\t2\t3\t4\t5\n"
                                                  "1\t850101100012\tКим Анна\tа\t230440000010\n"
                                                  "2\t880515400028\tЖұмабек Айша\n"));
    QVERIFY(pasted);
    QVERIFY(pasted->headings);
    QCOMPARE(pasted->columns, QStringList{QStringLiteral("Примечание")});
    const QString row = QStringLiteral("Ким Анна|850101100012|230440000010|||||");
    QCOMPARE(textOf(grid).mid(0, 8).join(u'|'), row);
    QCOMPARE(textOf(grid).mid(8, 2).join(u'|'), QStringLiteral("Жұмабек Айша|880515400028"));
    QCOMPARE(grid.rowCount(), 3); // and the blank one
    grid.undoStack().undo();
    QCOMPARE(textOf(grid).join(QString()), QString());
    // Nothing but headings: no row, and nothing to undo.
    QVERIFY(grid.paste(grid.index(0, 0), QStringLiteral("ФИО\tИИН\tБИН\n"))->headings);
    QCOMPARE(grid.rowCount(), 1);
    QVERIFY(!grid.undoStack().canUndo());
    // A name and two words of a row are no headings.
    QVERIFY(!grid.paste(grid.index(0, 0), QStringLiteral("Ким Анна\tИИН\tБИН\n"))->headings);
}

void TestRowGrid::refusesWhatWouldBeCut() {
    RowGrid grid(nullptr);
    const auto cut = grid.paste(grid.index(0, 6), QStringLiteral("а\tб\nв\tг\tд\n"));
    QVERIFY(!cut);
    QVERIFY(cut.error().code == model::ErrorCode::RowsTooWide);
    QCOMPARE(grid.undoStack().count(), 0); // nothing of it
    QVERIFY(!grid.paste(grid.index(0, 0), QStringLiteral("№\tа\tб\tв\tг\tд\tе\tё\tж\n")));
    // Blank cells beyond the last column are nothing that is lost.
    QVERIFY(grid.paste(grid.index(0, 6), QStringLiteral("а\tб\t\t\n")));
    QCOMPARE(textOf(grid).at(7), QStringLiteral("б"));
}

QTEST_MAIN(TestRowGrid)
#include "test_row_grid.moc"
