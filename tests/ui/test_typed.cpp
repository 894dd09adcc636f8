// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include "ui/letter/typed_line.h"
#include "ui/look/choice.h"
#include "ui/pages/issue/close_form.h"

using namespace ui;

/** What is typed and not given away is there again, for what it is about and for nothing else. */
class TestTyped : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::begin(); }
    void aTextIsForOneThing();
    void aClosingNoteIsItsIssues();
};

void TestTyped::aTextIsForOneThing() {
    const auto typed = std::make_shared<Typed>();
    QLineEdit line;
    TypedLine about(line, typed);
    line.setText(QStringLiteral("nobody's"));
    about.setAbout(QStringLiteral("a"));
    QCOMPARE(line.text(), QString());
    line.setText(QStringLiteral("of a"));
    about.setAbout(QStringLiteral("b"));
    QCOMPARE(line.text(), QString());
    line.setText(QStringLiteral("of b"));
    about.setAbout({});
    QCOMPARE(line.text(), QString());
    QLineEdit other; // made anew, as after a lock
    TypedLine again(other, typed);
    again.setAbout(QStringLiteral("a"));
    QCOMPARE(other.text(), QStringLiteral("of a"));
    again.forget(QStringLiteral("b"));
    QCOMPARE(other.text(), QStringLiteral("of a"));
    again.forget(QStringLiteral("a"));
    QCOMPARE(other.text(), QString());
    QVERIFY(typed->text(QStringLiteral("a")).isEmpty() &&
            typed->text(QStringLiteral("b")).isEmpty());
}

void TestTyped::aClosingNoteIsItsIssues() {
    Work work;
    const auto typed = std::make_shared<Typed>();
    issue::Task first, second;
    first.issue.id = 5;
    second.issue.id = 6;
    const auto noteOf = [](CloseForm& form) {
        return form.findChild<QLineEdit*>(QStringLiteral("closeNote"));
    };
    {
        CloseForm form(work, typed, "closeIssue", nullptr);
        form.open(first, {});
        noteOf(form)->setText(QStringLiteral("сынды"));
        form.findChild<QLineEdit*>(QStringLiteral("closeCaPin"))->setText(QStringLiteral("2580"));
    }
    CloseForm form(work, typed, "closeIssue", nullptr); // after the lock
    form.open(second, {});
    QCOMPARE(noteOf(form)->text(), QString());
    form.open(first, {});
    QCOMPARE(noteOf(form)->text(), QStringLiteral("сынды"));
    QCOMPARE(form.findChild<QLineEdit*>(QStringLiteral("closeCaPin"))->text(), QString());
}

QTEST_MAIN(TestTyped)
#include "test_typed.moc"
