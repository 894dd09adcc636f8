// SPDX-License-Identifier: Apache-2.0
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include "ui/findings/finding_list.h"

using namespace ui;
using model::FindingCode;
using model::Severity;

/** What a check found, as a list: where it stands, and how high it is. */
class TestFindingList : public QObject {
    Q_OBJECT

private slots:
    void goesOnAfterItsPlace();
    void beginsAtTheFirstError();
    void growsToTheRoomThereIs();

private:
    static std::vector<model::Finding> found(int count) {
        std::vector<model::Finding> all;
        for (int row = 1; row <= count; ++row)
            all.push_back(
                {FindingCode::IinNineteenthCentury, Severity::Error, row, QStringLiteral("iin")});
        return all;
    }
    static int hidden(const FindingList& list) { return list.verticalScrollBar()->maximum(); }
};

void TestFindingList::goesOnAfterItsPlace() {
    FindingList list("findings", FindingList::Of::Letter, nullptr);
    list.show({{FindingCode::FieldMissing, Severity::Error, 2, QStringLiteral("email")}});
    const QString said = list.model()->index(0, 0).data().toString();
    QVERIFY2(said.contains(QStringLiteral(": the field is empty.")), qPrintable(said));
}

/** Also where it was scrolled, by somebody who read what was found before. */
void TestFindingList::beginsAtTheFirstError() {
    for (const int count : {30, 300}) { // at once, and as they come
        FindingList list("findings", FindingList::Of::Letter, nullptr);
        list.resize(400, list.height());
        list.QWidget::show();
        list.show(found(count));
        QTRY_VERIFY(hidden(list) > 200);
        list.verticalScrollBar()->setValue(150);
        QCOMPARE(list.verticalScrollBar()->value(), 150);
        list.show(found(count - 1));
        QCOMPARE(list.verticalScrollBar()->value(), 0);
        QTRY_VERIFY(list.rect().contains(list.visualRect(list.model()->index(0, 0)).topLeft()));
    }
}

/** Of one row, beside a form that keeps what it needs: scrolled only where the room ends. */
void TestFindingList::growsToTheRoomThereIs() {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* list = new FindingList("findings", FindingList::Of::OneRow, &page);
    auto* form = new QWidget(&page);
    form->setFixedHeight(100);
    column->addWidget(list, 1);
    column->addWidget(form);
    column->addStretch();
    page.resize(400, 600);
    page.show();
    list->show(found(4));
    const int few = list->minimumHeight();
    QTRY_VERIFY(list->height() > few);
    QTRY_COMPARE(hidden(*list), 0);
    QVERIFY(list->height() < 400); // and no more than its lines
    QVERIFY(form->geometry().top() < list->geometry().bottom() + 40);
    QCOMPARE(page.layout()->sizeHint().height(), page.layout()->minimumSize().height());
    page.resize(400, page.minimumSizeHint().height());
    QTRY_COMPARE(list->height(), few);
    QTRY_VERIFY(hidden(*list) > 0);
}

QTEST_MAIN(TestFindingList)
#include "test_finding_list.moc"
