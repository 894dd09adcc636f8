// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

#include "tests/ui/desk_worker.h"
#include "tests/ui/letter_screen.h"
#include "ui/dialogs/ask.h"
#include "ui/look/banner.h"

using namespace ui;
using namespace ui::test;

/** Letters beside others: from a file, as received, of the same body, once more. */
class TestLetterIntake : public QObject, protected LetterScreen {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void offersThePersonsOfTheLastLetter();
    void importsAFileThatIsDropped();
    void registersNothingWhileAFileIsRead();
    void putsNoFileIntoAnotherLetter();
    void registersAsReceived();
    void keepsWhatIsRegisteredAsTheDeskLocks();
    void asksWhyALetterComesTwice();
    void beginsANewLetterFromAnOpenOne();
};

void TestLetterIntake::initTestCase() {
    begin();
    registerTwelve();
}

/** Into empty fields alone, where they are typed over; a long name is seen from its beginning. */
void TestLetterIntake::offersThePersonsOfTheLastLetter() {
    const QString head = QStringLiteral("Әбілқасымов Жәңгір Ұланұлы");
    const QString executor = QStringLiteral("Сәрсенова Ләйлә Болат қызы");
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    const auto line = [this](const char* name) { return m_screen->wait<QLineEdit>(name); };
    const auto enterBody = [&](const QString& body) {
        line("stateBody")->setFocus();
        line("stateBody")->selectAll();
        m_screen->type(body);
        m_screen->press(Qt::Key_Tab);
        QTRY_VERIFY(!m_screen->work().isBusy());
    };
    enterBody(QStringLiteral("Қаржы министрлігі")); // of which there is no letter
    QCOMPARE(line("headName")->text(), QString());
    enterBody(QStringLiteral("Қазақстан Республикасының  Оқу министрлігі"));
    QTRY_COMPARE(line("headName")->text(), head);
    QCOMPARE(line("executorName")->text(), executor);
    QCOMPARE(line("executorPhone")->text(), QStringLiteral("8 7172 74 00 01"));
    QVERIFY(line("headName")->hasFocus());
    QCOMPARE(line("headName")->selectedText(), head); // typed over
    QCOMPARE(line("executorName")->cursorPosition(), 0);
    m_screen->type(QStringLiteral("Ерлан"));
    line("executorName")->clear();
    enterBody(QStringLiteral("Қазақстан Республикасының Оқу министрлігі"));
    QTRY_COMPARE(line("executorName")->text(), executor);
    QCOMPARE(line("headName")->text(), QStringLiteral("Ерлан")); // stays as it was typed
    enterBody(QStringLiteral("Қаржы министрлігі"));              // whose persons they are not
    QCOMPARE(line("executorName")->text(), QString());
    QCOMPARE(line("executorPhone")->text(), QString());
    QCOMPARE(line("headName")->text(), QStringLiteral("Ерлан"));
    m_screen->find<QLineEdit>("stateBody")
        ->setText(QStringLiteral("Қазақстан Республикасының Ұлттық статистика бюросы"));
    QCOMPARE(line("stateBody")->cursorPosition(), 0);
    line("stateBody")->setText(line("stateBody")->text()); // once more, which is no change
    QCOMPARE(line("stateBody")->cursorPosition(), 0);
    m_screen->click("discard");
    m_screen->click("bannerAction");
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("letterTable");
}

void TestLetterIntake::importsAFileThatIsDropped() {
    m_screen->click("newLetter");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(exampleCsv)});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(grid()->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(grid()->viewport(), &drop);
    QTRY_COMPARE(grid()->model()->rowCount(), 13);
    QVERIFY(drop.isAccepted());
    m_screen->press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(grid()->model()->rowCount(), 1);
    ask::answerWith({{}, [](const QString&) { return exampleCsv; }});
    m_screen->click("import");
    QTRY_COMPARE(grid()->model()->rowCount(), 13);
    ask::answerWith({});
    m_screen->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(grid()->model()->rowCount(), 13); // asked first
    // The palette offers it while it is asked.
    const auto offered = [this] {
        const QString key = QStringLiteral("bannerKey");
        for (const QAction* one : m_screen->window().findChildren<QAction*>(key))
            if (one->isEnabled() && one->text() == QStringLiteral("Forget it")) return true;
        return false;
    };
    QVERIFY(offered());
    m_screen->press(Qt::Key_Return); // no: that button has the focus
    QVERIFY(!offered());
    QCOMPARE(grid()->model()->rowCount(), 13);
    m_screen->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(offered());
    m_screen->press(Qt::Key_Escape);
    QVERIFY(!offered());
    m_screen->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    m_screen->press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!offered());
    QCOMPARE(grid()->model()->rowCount(), 1);
}

/** It would be registered without the rows that are on their way into it. */
void TestLetterIntake::registersNothingWhileAFileIsRead() {
    writeHead(QStringLiteral("02-1/6"), 1);
    ask::answerWith({{}, [](const QString&) { return exampleCsv; }});
    {
        const BusyWorker busy(m_screen->work(), &m_screen->window());
        m_screen->click("import");
        m_screen->press(Qt::Key_S, Qt::ControlModifier);
        const auto* message = m_screen->wait<look::Banner>("letterMessage");
        QVERIFY2(message->text().contains(QStringLiteral("still being read")),
                 qPrintable(message->text()));
        QVERIFY(m_screen->wait<QLineEdit>("letterNumber")->isEnabled()); // nothing is registered
        QVERIFY(!grid()->isEnabled()); // the file's rows would take the place of what is typed
        QCOMPARE(grid()->model()->rowCount(), 1);
    }
    QTRY_COMPARE(grid()->model()->rowCount(), 13);
    const auto said = [this] {
        const auto* message = m_screen->find<look::Banner>("letterMessage");
        return message ? message->text() : QString();
    };
    QTRY_VERIFY(said().contains(QStringLiteral("nothing is registered yet. Look at them")));
    QVERIFY(said().contains(QStringLiteral("letter-12.csv")));
    QTRY_VERIFY(!m_screen->work().isBusy());
    QVERIFY(m_screen->find("register")); // the letter is still being written
    QCOMPARE(m_screen->wait<QLineEdit>("letterNumber")->text(), QStringLiteral("02-1/6"));
}

void TestLetterIntake::putsNoFileIntoAnotherLetter() {
    {
        const BusyWorker busy(m_screen->work(), &m_screen->window());
        m_screen->click("import");
        m_screen->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        m_screen->press(Qt::Key_Return, Qt::AltModifier);
        QCOMPARE(grid()->model()->rowCount(), 1);
        QVERIFY(!m_screen->find<look::Banner>("letterMessage"));
    }
    ask::answerWith({});
    const auto* message = m_screen->wait<look::Banner>("letterMessage");
    QVERIFY2(message->text().contains(QStringLiteral("“letter-12.csv” was for the letter")),
             qPrintable(message->text()));
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(grid()->model()->rowCount(), 1);
    QVERIFY(m_screen->wait<QLineEdit>("letterNumber")->text().isEmpty());
}

void TestLetterIntake::registersAsReceived() {
    writeHead(QStringLiteral("02-1/7"), 1);
    QApplication::clipboard()->setText(
        sheet(4, 1).replace(QStringLiteral("800321100019"), QStringLiteral("800321100018")));
    grid()->setFocus();
    m_screen->press(Qt::Key_V, Qt::ControlModifier);
    auto* message = m_screen->window().findChild<look::Banner*>(QStringLiteral("letterMessage"));
    const QWidget* elsewhere = nullptr;
    {
        BusyWorker worker(m_screen->work(), this);
        m_screen->press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(message->isHidden());
        m_screen->press(Qt::Key_9, Qt::ControlModifier);
        elsewhere = QApplication::focusWidget();
        QVERIFY(elsewhere && elsewhere->isVisible());
    }
    QTRY_VERIFY(!message->isHidden()); // the answer takes no keys from the page in view
    QCOMPARE(QApplication::focusWidget(), elsewhere);
    m_screen->press(Qt::Key_2, Qt::ControlModifier);
    m_screen->click("bannerAction");
    m_screen->wait("rowTable");
    QTRY_COMPARE(rows()->rowCount(), 1);
    // Its error stands against accepting: it is put right, or refused.
    auto* found = m_screen->wait<QListView>("rowFindings");
    QTRY_VERIFY(found->model()->rowCount() > 0);
    const auto spoken = [this] {
        return rows()->index(0, 3).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_COMPARE(spoken(), QStringLiteral("Undecided, has errors"));
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->find<look::Banner>("decisionBanner"));
    QCOMPARE(state(0), QStringLiteral("Undecided"));
    m_screen->grab(QStringLiteral("accept-stopped"));
    QCOMPARE(m_screen->wait<QPushButton>("bannerAction")->text(),
             QStringLiteral("Correct the row…"));
    m_screen->click("bannerAction");
    m_screen->wait("rowCorrection");
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->find("rowCorrection"));
}

/** What was typed last, given away at once: the answer comes when nobody is signed in. */
void TestLetterIntake::keepsWhatIsRegisteredAsTheDeskLocks() {
    const QString number = QStringLiteral("03-5/1");
    m_screen->press(Qt::Key_Escape);
    m_screen->click("newLetter");
    m_screen->wait("letterNumber")->setFocus();
    m_screen->type(number);
    BusyWorker worker(m_screen->work(), this);
    m_screen->press(Qt::Key_S, Qt::ControlModifier); // it has no rows, and is not registered
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    worker.letGo();
    lockAndSignIn(); // locked it is already
    QCOMPARE(m_screen->wait<QLineEdit>("letterNumber")->text(), number);
    m_screen->click("discard");
    m_screen->click("bannerAction");
}

void TestLetterIntake::asksWhyALetterComesTwice() {
    m_screen->press(Qt::Key_Escape);
    m_screen->click("newLetter");
    m_screen->click("register"); // nothing is written yet
    QTRY_VERIFY(m_screen->find("letterMessage"));
    QVERIFY(m_screen->find("letterNumber")->hasFocus());
    auto* day = m_screen->wait<QLineEdit>("letterDate");
    const QString today = day->text();
    day->setFocus();
    day->selectAll();
    m_screen->type(QStringLiteral("31.02.2026"));
    m_screen->click("register"); // a day that is typed is not told as an empty field
    QTRY_VERIFY(day->toolTip().contains(QStringLiteral("no such date")));
    QTRY_VERIFY(!m_screen->work().isBusy());
    day->setFocus();
    day->selectAll();
    m_screen->type(today);
    writeHead(QStringLiteral("01-12/345"), 1);
    QApplication::clipboard()->setText(sheet(1, 1));
    grid()->setFocus();
    m_screen->press(Qt::Key_V, Qt::ControlModifier);
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    m_screen->wait("whyAgain")->setFocus();
    m_screen->grab(QStringLiteral("twice"));
    const QString why = QStringLiteral("Толықтыру хат");
    m_screen->type(why);
    lockAndSignIn(); // it is kept with its letter
    QCOMPARE(m_screen->wait<QLineEdit>("whyAgain")->text(), why);
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    m_screen->wait("rowTable");
    QTRY_VERIFY(!m_screen->work().isBusy()); // the letter before had one row, too
    QCOMPARE(rows()->rowCount(), 1);
}

/** As Today advises, wherever the page is. */
void TestLetterIntake::beginsANewLetterFromAnOpenOne() {
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    m_screen->wait("grid");
    QVERIFY(!m_screen->find("rowTable"));
    const auto* begin = m_screen->window().findChild<QAction*>(QStringLiteral("newLetterAction"));
    QVERIFY(!begin->isEnabled()); // it is open
    m_screen->press(Qt::Key_Escape);
    auto* letters = m_screen->wait<QTableView>("letterTable");
    QVERIFY(begin->isEnabled());
    QTRY_VERIFY(letters->model()->rowCount() > 0);
    letters->setFocus();
    letters->setCurrentIndex(letters->model()->index(letters->model()->rowCount() - 1, 0));
    m_screen->press(Qt::Key_Return);
    m_screen->wait("rowTable");
}

QTEST_MAIN(TestLetterIntake)
#include "test_letter_intake.moc"
