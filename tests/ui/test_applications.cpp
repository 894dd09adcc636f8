// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <set>

#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QListView>
#include <QPushButton>
#include <QTableView>

#include "model/text/names.h"
#include "tests/ui/letter_screen.h"
#include "tests/ui/sort.h"
#include "ui/findings/finding_list.h"
#include "ui/pages/applications/letter_table.h"
#include "ui/pages/applications/row_table.h"

using namespace ui;
using namespace ui::test;

/** The lists of letters and of rows, what is said in them, and the page in three languages. */
class TestApplications : public QObject, protected LetterScreen {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void writesPlacesAndCounts();
    void tellsARemarkOfManyRowsOnce();
    void tellsAStateInOneLine();
    void speaksThreeLanguages();
    void listsWhatWaits();
    void sortsAsKazakhDoes();
};

void TestApplications::initTestCase() {
    begin();
    registerTwelve();
}

/** A line of a list begins as a sentence does, and no figure is torn from what it counts. */
void TestApplications::writesPlacesAndCounts() {
    FindingTable table(false, nullptr);
    const auto found = [](int row, const char* field) {
        return model::Finding{model::FindingCode::FieldMissing, model::Severity::Error, row,
                              QLatin1String(field)};
    };
    table.show({found(3, "iin"), found(0, "letterNumber"), found(0, "")});
    const char* const begin[] = {"Row 3, IIN: ", "Letter number: ", "Letter: "};
    for (int row = 0; row < 3; ++row)
        QVERIFY(table.index(row).data().toString().startsWith(QLatin1String(begin[row])));
    QCOMPARE(stateText({{model::RowState::Undecided, 2}, {model::RowState::Accepted, 1}}),
             QStringLiteral("Undecided:\u00a02 · Accepted:\u00a01"));
}

/** An error stays a line of its own, since each is to be put right. */
void TestApplications::tellsARemarkOfManyRowsOnce() {
    using model::FindingCode;
    using model::Severity;
    std::vector<model::Finding> findings;
    for (int row = 1; row <= 50; ++row)
        findings.push_back({FindingCode::IinNineteenthCentury, Severity::Warning, row, "iin"});
    for (const int row : {2, 7})
        findings.push_back({FindingCode::FieldMissing, Severity::Error, row, "iin"});
    for (const int row : {4, 5}) { // each says something else
        const QString digit = QString::number(row);
        findings.push_back({FindingCode::IinCentury, Severity::Notice, row, "iin", "", {digit}});
    }
    for (const int row : {9, 3})
        findings.push_back({FindingCode::ExceptionNotNeeded, Severity::Notice, row, "iin"});
    FindingTable letter(false, nullptr);
    letter.show(findings);
    const auto said = [&letter](int line) { return letter.index(line).data().toString(); };
    QCOMPARE(letter.rowCount(), 6);
    QVERIFY(said(0).startsWith(QStringLiteral("Row 2, IIN: ")));
    QVERIFY(said(1).startsWith(QStringLiteral("Row 7, IIN: ")));
    QVERIFY2(said(2).startsWith(QStringLiteral("IIN: ")), qPrintable(said(2)));
    QVERIFY2(said(2).endsWith(QStringLiteral("(rows 1, 2, 3 and 47 more)")), qPrintable(said(2)));
    QCOMPARE(letter.at(2).row, 1); // where the list jumps to
    QVERIFY(said(3).startsWith(QStringLiteral("Row 4, IIN: ")));
    QVERIFY(said(4).startsWith(QStringLiteral("Row 5, IIN: ")));
    QVERIFY2(said(5).endsWith(QStringLiteral("(rows 9, 3)")), qPrintable(said(5)));
    QVERIFY(letter.index(2)
                .data(Qt::AccessibleTextRole)
                .toString()
                .startsWith(QStringLiteral("Warning: IIN: ")));
}

/** In each language: two lines would make every row of the lists higher. */
void TestApplications::tellsAStateInOneLine() {
    using model::RowState;
    constexpr int margins = 5 + 2 * 3; // the style's, and Qt's on either side
    constexpr int icon = 16 + 2 * 3;
    const QFontMetrics letters = m_screen->wait("rowTable")->fontMetrics();
    const auto fits = [&](const QString& words, int others, int width) {
        return letters.horizontalAdvance(words) + others <= width;
    };
    const RowState states[] = {RowState::Undecided,    RowState::Accepted, RowState::Refused,
                               RowState::Issuing,      RowState::Issued,   RowState::HandedOver,
                               RowState::NotDelivered, RowState::Revoked};
    for (const char* language : {"kk", "ru", "en"}) {
        setLanguage(QLatin1String(language));
        for (const RowState state : states) {
            for (const RowState other : states) {
                const QString two = stateText({{state, 10}, {other, 10}});
                QVERIFY2(fits(two, margins, LetterTable::widths[LetterTable::State]),
                         qPrintable(two));
            }
            const QString one = model::text::name(state);
            QVERIFY2(fits(one, margins + icon, LetterTable::oneState), qPrintable(one));
            QVERIFY2(fits(one, margins + icon, RowTable::widths[RowTable::State]), qPrintable(one));
        }
    }
}

void TestApplications::speaksThreeLanguages() {
    std::map<QString, std::set<QString>> said; // by its place
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en")}) {
        setLanguage(code);
        m_screen->wait("rowTable");
        m_screen->grab(QStringLiteral("letter-") + code);
        m_screen->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        m_screen->grab(QStringLiteral("refuse-") + code);
        const QWidget* refuse = m_screen->wait("refuseNow");
        QTRY_VERIFY(refuse->parentWidget()->rect().contains(refuse->geometry()));
        m_screen->press(Qt::Key_Escape);
        m_screen->press(Qt::Key_Escape);
        m_screen->wait("letterTable");
        m_screen->grab(QStringLiteral("list-") + code);
        m_screen->click("newLetter");
        QApplication::clipboard()->setText(
            sheet(1, 12).replace(QStringLiteral("700308200014"), QStringLiteral("7003082000")));
        grid()->setFocus();
        m_screen->press(Qt::Key_V, Qt::ControlModifier);
        m_screen->press(Qt::Key_F7);
        auto* found = m_screen->wait<QListView>("letterFindings");
        QTRY_VERIFY(found->model()->rowCount() > 0);
        m_screen->grab(QStringLiteral("new-") + code);
        said[QStringLiteral("button")].insert(m_screen->find<QPushButton>("register")->text());
        said[QStringLiteral("heading")].insert(
            grid()->model()->headerData(0, Qt::Horizontal).toString());
        said[QStringLiteral("finding")].insert(found->model()->index(0, 0).data().toString());
        m_screen->click("discard");
        m_screen->click("bannerAction");
        m_screen->press(Qt::Key_Escape);
        auto* view = m_screen->wait<QTableView>("letterTable");
        QTRY_VERIFY(view->model()->rowCount() > 0);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(view->model()->rowCount() - 1, 0));
        m_screen->press(Qt::Key_Return);
    }
    for (const auto& [place, texts] : said)
        QVERIFY2(texts.size() == 3, qPrintable(place)); // each language its own
    QCOMPARE(m_screen->find<QPushButton>("printApplication")->text(),
             QStringLiteral("Print the application…"));
}

void TestApplications::listsWhatWaits() {
    m_screen->press(Qt::Key_Escape);
    auto* view = m_screen->wait<QTableView>("letterTable");
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->model()->index(0, 5).data().toString(), QStringLiteral("0 of 12"));
    QVERIFY(view->model()->index(0, 4).data().toString().contains(QStringLiteral("12")));
    auto* listed = m_screen->find<QComboBox>("listed");
    listed->setFocus();
    m_screen->press(Qt::Key_Down);
    QTRY_COMPARE(view->model()->rowCount(), 12);
    for (int column = 0; column < 5; ++column) // no answer yet: the state is the last in view
        QTRY_VERIFY(isWhole(*view, 0, column));
    m_screen->press(Qt::Key_F, Qt::ControlModifier);
    m_screen->type(QStringLiteral("цой"));
    QTRY_COMPARE(view->model()->rowCount(), 1);
    m_screen->grab(QStringLiteral("rows"));
    m_screen->press(Qt::Key_Down);
    QVERIFY(view->hasFocus() && view->currentIndex().row() == 0);
    m_screen->press(Qt::Key_F, Qt::ControlModifier);
    m_screen->press(Qt::Key_Return); // the only one
    m_screen->wait("rowTable");
    QTRY_COMPARE(m_screen->find<QTableView>("rowTable")->currentIndex().row(), 11);
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("letterTable");
    m_screen->press(Qt::Key_Escape);
    QTRY_COMPARE(view->model()->rowCount(), 12);
}

/** By the heading there, back and as it was; what is chosen stays chosen. */
void TestApplications::sortsAsKazakhDoes() {
    constexpr int person = 3;
    auto* view = m_screen->wait<QTableView>("letterTable");
    QTRY_COMPARE(view->model()->rowCount(), 12);
    const QStringList asTheyCame = columnOf(*view, person);
    QString initials;
    clickHeading(*view, person);
    for (const QString& name : columnOf(*view, person))
        initials += name.front();
    QCOMPARE(initials, QStringLiteral("ӘҒЖИКҚМӨСТЦЩ"));
    m_screen->grab(QStringLiteral("rows-sorted"));
    view->setCurrentIndex(view->model()->index(2, 0));
    const QString chosen = view->currentIndex().siblingAtColumn(person).data().toString();
    clickHeading(*view, person);
    QVERIFY(columnOf(*view, person).first().startsWith(u'Щ'));
    QCOMPARE(view->currentIndex().siblingAtColumn(person).data().toString(), chosen);
    clickHeading(*view, person);
    QCOMPARE(columnOf(*view, person), asTheyCame);
    sortByKey(*m_screen, person); // the headings in view: due, letter, state body, employee
    QCOMPARE(view->horizontalHeader()->sortIndicatorSection(), person);
    QVERIFY(columnOf(*view, person).first().startsWith(u'Ә'));
    // What is opened is what stands there.
    view->setFocus();
    view->setCurrentIndex(view->model()->index(11, 0));
    m_screen->press(Qt::Key_Return);
    m_screen->wait("rowTable");
    QTRY_COMPARE(m_screen->find<QTableView>("rowTable")->currentIndex().row(), 9); // Щербаков
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("letterTable");
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
}

QTEST_MAIN(TestApplications)
#include "test_applications.moc"
