// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "ui/look/choice.h"

using namespace ui;

/** Alt and an underlined letter, on a layout that does not have the letter. */
class TestMnemonics : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::begin(); }
    void init();
    void cleanup() { m_window.reset(); }
    void aButtonIsPressedByItsKey();
    void aCaptionLeadsToItsField();
    void whatIsOffIsLeftAlone();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::AltModifier) {
        QTest::keyClick(m_line, key, with);
    }

    std::unique_ptr<QWidget> m_window;
    QLineEdit* m_line = nullptr; // has the focus
    QLineEdit* m_other = nullptr;
    QPushButton* m_button = nullptr;
};

void TestMnemonics::init() {
    m_window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(m_window.get());
    m_line = new QLineEdit(m_window.get());
    m_other = new QLineEdit(m_window.get());
    m_button = new QPushButton(QStringLiteral("В&ыдать"), m_window.get());
    auto* caption = new QLabel(QStringLiteral("&Құпиясөз"), m_window.get());
    caption->setBuddy(m_other);
    for (QWidget* one : std::initializer_list<QWidget*>{m_line, caption, m_other, m_button})
        column->addWidget(one);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_line->setFocus();
}

void TestMnemonics::aButtonIsPressedByItsKey() {
    const QSignalSpy pressed(m_button, &QPushButton::clicked);
    press(Qt::Key_S, Qt::NoModifier); // Ы is on its key
    press(Qt::Key_S, Qt::ControlModifier);
    press(Qt::Key_D);
    QTest::qWait(200); // a button is pressed for a while
    QCOMPARE(pressed.count(), 0);
    const QString typed = m_line->text();
    press(Qt::Key_S);
    QTRY_COMPARE(pressed.count(), 1);
    QCOMPARE(m_line->text(), typed); // it was no letter of the line's
}

/** On the digits' row of the Kazakh layout. */
void TestMnemonics::aCaptionLeadsToItsField() {
    press(Qt::Key_0);
    QTRY_VERIFY(m_other->hasFocus());
}

void TestMnemonics::whatIsOffIsLeftAlone() {
    const QSignalSpy pressed(m_button, &QPushButton::clicked);
    m_button->setEnabled(false);
    press(Qt::Key_S);
    m_button->setEnabled(true);
    m_button->hide();
    press(Qt::Key_S);
    QTest::qWait(200);
    QCOMPARE(pressed.count(), 0);
}

QTEST_MAIN(TestMnemonics)
#include "test_mnemonics.moc"
