// SPDX-License-Identifier: Apache-2.0
#include <QListWidget>
#include <QTest>
#include <QTreeWidget>

#include "tests/ui/cut.h"
#include "ui/certificate/copy_view.h"

using namespace ui;
using namespace ui::test;

namespace {

/** Certificate fields and their like. */
class Lines : public CopyView {
public:
    Lines()
        : CopyView("lines", 2, 1, nullptr) {
        wrap(0);
        wrap(1);
    }
    void put(const QStringList& texts) { add(nullptr, texts); }
};

} // namespace

/** The check of cut texts: or every test that asks it would be content with anything. */
class TestCut : public QObject {
    Q_OBJECT

private slots:
    void seesWhatATreeCuts();
    void seesWhatAListCuts();
};

/** A line's tooltip has what a column cuts, unless its words are to go on in further lines. */
void TestCut::seesWhatATreeCuts() {
    const QString words = QStringLiteral("Words that are longer than their column is wide");
    const QString word = QStringLiteral("Honorificabilitudinitatibus");
    QTreeWidget tree;
    tree.setColumnCount(2);
    tree.setHeaderHidden(true);
    auto* group = new QTreeWidgetItem(&tree, {QStringLiteral("a"), QStringLiteral("b")});
    auto* line = new QTreeWidgetItem(group, {QStringLiteral("a"), words});
    tree.expandAll();
    tree.setColumnWidth(0, 120);
    tree.resize(200, 200);
    tree.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tree));
    QCOMPARE(cutTexts(&tree), QStringList(words));
    line->setToolTip(1, words);
    QVERIFY(cutTexts(&tree).isEmpty());
    Lines lines;
    lines.put({QStringLiteral("a"), QStringLiteral("b")});
    lines.put({words, words});
    lines.setColumnWidth(0, 120);
    lines.resize(260, 300);
    lines.show();
    QVERIFY(QTest::qWaitForWindowExposed(&lines));
    QTRY_VERIFY2(cutTexts(&lines).isEmpty(), qPrintable(cutTexts(&lines).join(u'\n')));
    lines.put({word, QStringLiteral("b")}); // which has no place to break at
    lines.setColumnWidth(0, 60);
    QTRY_VERIFY(cutTexts(&lines).contains(word));
    lines.setColumnWidth(0, 220);
    QTRY_VERIFY(!cutTexts(&lines).contains(word));
    lines.setColumnWidth(0, 120);
    lines.setUniformRowHeights(true); // each as high as the first
    QTRY_VERIFY(cutTexts(&lines).contains(words));
}

void TestCut::seesWhatAListCuts() {
    const QString words = QStringLiteral("Words that are longer than their list is wide");
    QListWidget list;
    QListWidget wrapping;
    wrapping.setWordWrap(true);
    wrapping.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    wrapping.setResizeMode(QListView::Adjust);
    for (QListWidget* one : {&list, &wrapping}) {
        one->addItem(words);
        one->resize(160, 120);
        one->show();
        QVERIFY(QTest::qWaitForWindowExposed(one));
    }
    QCOMPARE(cutTexts(&list), QStringList(words));
    list.item(0)->setToolTip(words);
    QVERIFY(cutTexts(&list).isEmpty());
    QTRY_VERIFY(cutTexts(&wrapping).isEmpty());
    const QString word = QStringLiteral("Honorificabilitudinitatibus").repeated(2);
    wrapping.addItem(word); // which has no place to break at
    wrapping.item(1)->setToolTip(word);
    QTRY_COMPARE(cutTexts(&wrapping), QStringList(word));
}

QTEST_MAIN(TestCut)
#include "test_cut.moc"
