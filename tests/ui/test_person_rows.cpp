// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QComboBox>
#include <QScrollBar>
#include <QTest>

#include "model/access/today.h"
#include "ui/look/choice.h"
#include "ui/pages/revocation/person_rows.h"

using namespace ui;

namespace {
constexpr int persons = 300;
constexpr int ground = 4; // column
} // namespace

/** The table of a long letter of revocation, without its form. */
class TestPersonRows : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_rows.reset(); }
    void hasBoxesWhereTheyAreSeen();
    void keepsGroundsWhereRowsGo();
    void theTabKeyReachesEachBox();

private:
    QComboBox* box(int row) { return qobject_cast<QComboBox*>(m_rows->cellWidget(row, ground)); }
    qsizetype boxes() { return m_rows->findChildren<QComboBox*>().size(); }

    std::unique_ptr<PersonRows> m_rows;
};

/** As a draft comes back: the persons, then the law of the day. */
void TestPersonRows::init() {
    look::begin();
    const crypto::SystemClock clock;
    const auto today = model::todayOf(clock);
    QVERIFY(today.has_value());
    m_rows = std::make_unique<PersonRows>(nullptr);
    m_rows->resize(1000, 400);
    for (int i = 0; i < persons; ++i) {
        model::RevocationRow row;
        row.fullName = QStringLiteral("Сәрсенова Ләйлә %1").arg(i);
        if (i == persons - 1) row.ground = today->rules->revocationGrounds.front().id;
        m_rows->add(row);
    }
    QCOMPARE(boxes(), qsizetype(0));
    m_rows->setRules(today->rules);
    m_rows->retranslate();
    m_rows->show();
    m_rows->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_rows.get()));
}

void TestPersonRows::hasBoxesWhereTheyAreSeen() {
    QVERIFY(boxes() < persons / 5);
    m_rows->scrollToTop();
    QTRY_VERIFY(box(0));
    QCOMPARE(box(0)->objectName(), QStringLiteral("ground1"));
    m_rows->scrollToBottom();
    QTRY_VERIFY(box(persons - 1));
    QCOMPARE(box(persons - 1)->currentIndex(), 1); // what the row has
    QVERIFY(!box(persons / 2));
    // What a cell says does not wait for its box.
    const auto said = [&](int row) {
        return m_rows->item(row, ground)->data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(!said(persons / 2).isEmpty());
    QCOMPARE(said(persons - 1), box(persons - 1)->currentText());
    m_rows->selectRow(persons / 2);
    QVERIFY(m_rows->groundBox()); // at once, for whoever asks for it
    QCOMPARE(m_rows->groundBox(), box(persons / 2));
}

void TestPersonRows::keepsGroundsWhereRowsGo() {
    m_rows->scrollToTop();
    QTRY_VERIFY(box(1));
    box(1)->setCurrentIndex(2);
    const QString chosen = box(1)->currentData().toString();
    m_rows->selectRow(0);
    m_rows->removeChosen();
    QCOMPARE(m_rows->rowCount(), persons - 1);
    QCOMPARE(box(0)->currentIndex(), 2);
    QCOMPARE(m_rows->letterRows().front().ground, chosen);
    m_rows->scrollToBottom();
    QTRY_VERIFY(box(persons - 2));
    QCOMPARE(box(persons - 2)->currentIndex(), 1);
    m_rows->selectRow(persons - 2);
    m_rows->removeChosen(); // the last one: the view moves with it
    QTRY_VERIFY(box(persons - 3));
    QCOMPARE(box(persons - 3)->currentIndex(), 0);
    m_rows->startAnew();
    QCOMPARE(m_rows->rowCount(), 0);
    QTRY_COMPARE(boxes(), qsizetype(0));
}

void TestPersonRows::theTabKeyReachesEachBox() {
    constexpr int far = 60;
    m_rows->scrollToTop();
    QTRY_VERIFY(box(0));
    box(0)->setFocus();
    for (int row = 1; row <= far; ++row) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(),
                 QStringLiteral("ground%1").arg(row + 1));
        QTRY_VERIFY(!box(row)->visibleRegion().isEmpty());
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("ground%1").arg(far));
}

QTEST_MAIN(TestPersonRows)
#include "test_person_rows.moc"
