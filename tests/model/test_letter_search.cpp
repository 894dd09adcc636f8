// SPDX-License-Identifier: Apache-2.0
#include "tests/model/register_fixture.h"

using namespace model;
using namespace model::test;

/** The letters that a text finds, and what their list says of each. */
class TestLetterSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void findsACorrectedHead();
    void countsTheStatesOfRows();
    void knowsMoreThanAThousand();

private:
    QStringList found(const QString& text) const;

    Fixture m_fixture; // its letters are of one executor, Өмірова Ақмарал, and one state body
};

void TestLetterSearch::initTestCase() {
    m_fixture.addLetter(
        {Fixture::employee(1, QStringLiteral("Сәрсенова Ләйлә"), QStringLiteral("880101400123"))},
        QStringLiteral("01-7/595"));
    const Id row = m_fixture
                       .addLetter({Fixture::employee(1, QStringLiteral("Фёдор Йодов-Ёлкин"),
                                                     QStringLiteral("750630300789")),
                                   Fixture::employee(2)},
                                  QStringLiteral("АБ-77"))
                       .front();
    m_fixture.accept(row);
    m_fixture.issueUpTo(IssueState::Written, row, 1);
}

QStringList TestLetterSearch::found(const QString& text) const {
    const auto store = m_fixture.reg->applications();
    QStringList numbers;
    for (const LetterSummary& one : KU_OK(store.summaries(KU_OK(store.findIds(text)))))
        numbers += one.letter.letterNumber;
    return numbers;
}

void TestLetterSearch::finds_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("numbers"); // newest first
    const QString first = QStringLiteral("01-7/595"), second = QStringLiteral("АБ-77");
    const auto row = [](const QString& text, const QStringList& numbers) {
        QTest::addRow("“%s”", qPrintable(text)) << text << numbers;
    };
    row(QString(), {second, first});
    row(QStringLiteral("  "), {second, first});
    row(QStringLiteral("7/595"), {first});
    row(QStringLiteral("аб-7"), {second});
    row(QStringLiteral("омирова акмарал"), {second, first}); // the executor, by a Russian keyboard
    row(QStringLiteral("КАРЖЫ"), {second, first});           // the state body
    row(QStringLiteral("сарсенова лайла"), {first});         // a row that waits
    row(QStringLiteral("880101400"), {first});
    row(QStringLiteral("федор йодов"), {second}); // a row with its certificate; Е finds Ё
    row(QStringLiteral("йо"), {second});
    row(QStringLiteral("й"), {first}); // one letter: not among certificates
    row(QStringLiteral("елкин"), {second});
    row(QStringLiteral("ёлкин"), {second});
    row(QStringLiteral("алибек"), {second}); // the row beside it, which waits
    row(QStringLiteral("75063030"), {second});
    row(QStringLiteral("йодов лайла"), {});
    row(QStringLiteral("\" OR name:*"), {});
}

void TestLetterSearch::finds() {
    QFETCH(QString, text);
    QTEST(found(text), "numbers");
}

void TestLetterSearch::findsACorrectedHead() {
    Fixture fixture;
    fixture.addLetter({Fixture::employee(1)}, QStringLiteral("old"));
    const auto store = fixture.reg->applications();
    Application head = KU_OK(store.list()).front();
    head.letterNumber = QStringLiteral("new");
    fixture.change(QStringLiteral("application.corrected"), [&](Transaction& transaction) {
        KU_OK(fixture.reg->applications().correctHead(transaction, head, QStringLiteral("why")));
    });
    QVERIFY(KU_OK(store.findIds(QStringLiteral("old"))).empty());
    QCOMPARE(KU_OK(store.findIds(QStringLiteral("new"))), std::vector<Id>{head.id});
    QCOMPARE(KU_OK(store.letterNumbers()).at(head.id), QStringLiteral("new"));
    QCOMPARE(KU_OK(store.stateBodies()).at(head.id), head.stateBody);
}

void TestLetterSearch::countsTheStatesOfRows() {
    using States = std::map<RowState, int>;
    const auto store = m_fixture.reg->applications();
    const auto ids = KU_OK(store.findIds());
    const auto letters = KU_OK(store.summaries({ids[0], 999, ids[1]})); // no letter is left out
    QCOMPARE(letters.size(), std::size_t(2));
    const States mixed{{RowState::Undecided, 1}, {RowState::Issued, 1}};
    QVERIFY(letters[0].states == mixed);
    QVERIFY(letters[1].states == (States{{RowState::Undecided, 1}}));
    QVERIFY(letters[0].letter.rows.empty());
    QVERIFY(KU_OK(store.states()).at(ids[0]) == mixed);
    const auto waiting = KU_OK(store.rowsInState(RowState::Undecided));
    QCOMPARE(waiting.front().executorName, QStringLiteral("Өмірова Ақмарал"));
}

void TestLetterSearch::knowsMoreThanAThousand() {
    constexpr int count = 1200;
    Fixture fixture;
    fixture.change(QStringLiteral("application.added"), [&](Transaction& transaction) {
        for (int i = 0; i < count; ++i) {
            Application letter;
            letter.letterNumber = QString::number(i);
            letter.received = QDate(2026, 7, 21);
            letter.rows = {Fixture::employee(1)};
            KU_OK(fixture.reg->applications().add(transaction, letter));
        }
    });
    const auto ids = KU_OK(fixture.reg->applications().findIds());
    QCOMPARE(ids.size(), std::size_t(count));
    QVERIFY(std::is_sorted(ids.begin(), ids.end(), std::greater<>()));
}

QTEST_GUILESS_MAIN(TestLetterSearch)
#include "test_letter_search.moc"
