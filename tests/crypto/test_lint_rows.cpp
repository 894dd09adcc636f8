// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/crypto/golden_objects.h"
#include "tests/crypto/lint_rows.h"

using namespace crypto;
using namespace crypto::profile;
using der_tree::Tree;

Q_DECLARE_METATYPE(lint_rows::Row)

namespace {

/** The object of this name with all that may be absent. */
Tree completeTree(const golden::Object& object) {
    Tree whole = der_tree::readWhole(object.der).value();
    whole.children[0] = lint_rows::complete(object.profile, std::move(whole.children[0]));
    return whole;
}

std::vector<LintFinding> findingsOf(const golden::Object& object, const Tree& whole) {
    LintContext context = object.context();
    context.origin = Origin::Ours; // as clear() judges below
    const auto findings = lint(object.profile, der_tree::write(whole), context);
    if (findings) return *findings;
    LintFinding unread;
    unread.code = describe(findings.error());
    return {unread};
}

QStringList inWords(const std::vector<LintFinding>& findings) {
    QStringList all;
    for (const LintFinding& finding : findings)
        all << QString::fromStdString(finding.code + " @ " + finding.place + ": " + finding.found);
    return all;
}

QJsonArray orderTables() {
    QFile file(QStringLiteral(KU_SOURCE_DIR "/tests/data/structures.json"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll())["structures"].toArray();
}

} // namespace

/** A good object of each structure with one row dropped or changed: the linter names the row. */
class TestLintRows : public QObject {
    Q_OBJECT

private slots:
    void completeIsGood_data();
    void completeIsGood();
    void everyRow_data();
    void everyRow();
    void everyLineOfTheOrder_data();
    void everyLineOfTheOrder();
};

void TestLintRows::completeIsGood_data() {
    QTest::addColumn<QString>("id");
    for (const std::string& id : golden::ids())
        QTest::newRow(id.c_str()) << QString::fromStdString(id);
}

void TestLintRows::completeIsGood() {
    QFETCH(QString, id);
    const golden::Object& object = golden::object(id.toStdString());
    QCOMPARE(inWords(findingsOf(object, completeTree(object))), QStringList());
}

void TestLintRows::everyRow_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<lint_rows::Row>("row");
    for (const std::string& id : golden::ids())
        for (const lint_rows::Row& row : lint_rows::rowsOf(golden::object(id).profile))
            QTest::addRow("%s, line %d: %s", id.c_str(), row.orderLine, row.name.c_str())
                << QString::fromStdString(id) << row;
}

void TestLintRows::everyRow() {
    QFETCH(QString, id);
    QFETCH(lint_rows::Row, row);
    const golden::Object& object = golden::object(id.toStdString());
    const Tree good = completeTree(object);
    Tree whole = good;
    row.change(row.isOuter ? whole : whole.children[0]);
    QVERIFY(whole != good || row.mayBeSame);
    const std::vector<LintFinding> findings = findingsOf(object, whole);
    const QStringList all = inWords(findings);
    if (row.code.empty()) {
        QCOMPARE(all, QStringList());
        return;
    }
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const auto& finding) {
        return finding.code == row.code && finding.place == row.place;
    });
    QVERIFY2(found != findings.end(), qPrintable(all.join("; ")));
    QCOMPARE(int(found->level), int(row.level));
    QVERIFY(found->offset < object.der.size() * 2);
    QVERIFY(row.paragraph.empty() ? found->clause.starts_with(object.profile.clause)
                                  : found->clause == row.paragraph);
    if (row.orderLine > 0)
        QVERIFY2(found->clause.ends_with(", " + std::to_string(row.orderLine) + "-жол"),
                 found->clause.c_str());
    const bool isClear = std::none_of(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.level == LintLevel::Error;
    });
    QVERIFY(!isClear || row.level != LintLevel::Error);
    if (row.isOuter) return; // that part is not there yet when it is asked to be cleared
    QCOMPARE(
        clear(object.profile, der_tree::write(whole.children[0]), object.context()).has_value(),
        isClear);
}

void TestLintRows::everyLineOfTheOrder_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QJsonArray>("rows");
    for (const QJsonValue& table : orderTables())
        QTest::newRow(qPrintable(table["id"].toString()))
            << table["id"].toString() << table["rows"].toArray();
}

// No row of the Order's tables is one that nothing can offend.
void TestLintRows::everyLineOfTheOrder() {
    QFETCH(QString, id);
    QFETCH(QJsonArray, rows);
    QVERIFY(!rows.isEmpty());
    QMap<int, int> refused; // how many changes are errors, by the line that is named
    for (const lint_rows::Row& row : lint_rows::rowsOf(golden::object(id.toStdString()).profile))
        if (!row.code.empty() && row.level == LintLevel::Error) ++refused[row.orderLine];
    for (const QJsonValue& row : rows)
        QVERIFY2(refused.value(row["orderLine"].toInt()) > 0,
                 qPrintable(row["field"].toString() + ", line " +
                            QString::number(row["orderLine"].toInt())));
}

QTEST_GUILESS_MAIN(TestLintRows)
#include "test_lint_rows.moc"
