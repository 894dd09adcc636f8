// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "tests/crypto/golden_objects.h"
#include "tests/crypto/lint_rows.h"

using namespace crypto;
using namespace crypto::profile;

Q_DECLARE_METATYPE(lint_rows::Row)

/** A good object of each structure with one row dropped or changed: the linter names the row. */
class TestLintRows : public QObject {
    Q_OBJECT

private slots:
    void everyRow_data();
    void everyRow();

private:
    std::map<QString, golden::Object> m_objects;
};

void TestLintRows::everyRow_data() {
    QTest::addColumn<QString>("structure");
    QTest::addColumn<lint_rows::Row>("row");
    for (const char* structure : golden::structures)
        for (const char* algorithm : {"gost2004", "gost2015"}) {
            const QString id = QStringLiteral("%1-%2").arg(structure, algorithm);
            const golden::Object& object =
                m_objects.emplace(id, golden::make(structure, algorithm)).first->second;
            for (const lint_rows::Row& row : lint_rows::rowsOf(object.profile))
                QTest::addRow("%s, line %d: %s", qPrintable(id), row.orderLine, row.name.c_str())
                    << id << row;
        }
}

void TestLintRows::everyRow() {
    QFETCH(QString, structure);
    QFETCH(lint_rows::Row, row);
    const golden::Object& object = m_objects.at(structure);
    const auto whole = der_tree::readWhole(object.der);
    der_tree::Tree tbs = whole->children[0];
    row.change(tbs);
    QVERIFY(tbs != whole->children[0]);
    const Bytes der = der_tree::write(tbs);
    const auto findings = lintTbs(object.profile, der, object.context());
    QVERIFY2(findings, findings ? "" : describe(findings.error()).c_str());
    const LintFinding* found = nullptr;
    bool isClear = true;
    QStringList all;
    for (const LintFinding& finding : *findings) {
        all << QString::fromStdString(finding.code + " @ " + finding.place);
        isClear = isClear && finding.level != LintLevel::Error;
        if (finding.code == row.code && finding.place == row.place) found = &finding;
    }
    if (row.code.empty()) {
        QCOMPARE(all, QStringList());
        return;
    }
    QVERIFY2(found, qPrintable(all.join("; ")));
    QCOMPARE(int(found->level), int(row.level));
    QVERIFY(found->offset < der.size());
    QVERIFY(found->clause.starts_with(object.profile.clause));
    if (row.orderLine > 0)
        QVERIFY2(found->clause.ends_with(", " + std::to_string(row.orderLine) + "-жол"),
                 found->clause.c_str());
    QVERIFY(!isClear || row.level != LintLevel::Error);
    QCOMPARE(clear(object.profile, der, object.context()).has_value(), isClear);
}

QTEST_GUILESS_MAIN(TestLintRows)
#include "test_lint_rows.moc"
