// SPDX-License-Identifier: Apache-2.0
#include <functional>

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSpinBox>
#include <QTableView>

#include "model/text/names.h"
#include "tests/ui/desk_worker.h"
#include "tests/ui/letter_screen.h"
#include "ui/look/banner.h"
#include "ui/look/day_edit.h"

using namespace ui;
using namespace ui::test;

/** What a letter says above its rows is put right. */
class TestCorrectHead : public QObject, protected LetterScreen {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void tellsALetterFromTheOneBefore();
    void keepsAHeadCorrectionOverTheLock();
    void putsTheHeadRight();
    void keepsWhatIsChosenOverTheHead();

private:
    void openFromTheList(const QString& number);
};

void TestCorrectHead::initTestCase() {
    begin();
    registerTwelve();
    registerLetter(QStringLiteral("02-1/7"), sheet(4, 1));
    open(1);
    waitForRows(12);
}

/** What was saved as another letter was opened: that it is not stored is said there. */
void TestCorrectHead::tellsALetterFromTheOneBefore() {
    m_screen->press(Qt::Key_F2, Qt::ShiftModifier);
    m_screen->wait<QLineEdit>("letterNumber")->clear();
    m_screen->find<QLineEdit>("headReason")->setText(QStringLiteral("Теру қатесі"));
    BusyWorker worker(m_screen->work(), this);
    m_screen->click("saveHead");
    open(2);
    QVERIFY(!m_screen->find("headCorrection"));
    worker.letGo();
    QTRY_COMPARE(rows()->rowCount(), 1);
    QCOMPARE(m_screen->wait<look::Banner>("letterViewMessage")->text(),
             QStringLiteral("Letter 01-12/345 was not corrected. It has errors."));
}

/** A letter of one row. */
void TestCorrectHead::openFromTheList(const QString& number) {
    m_screen->press(Qt::Key_Escape);
    auto* letters = m_screen->wait<QTableView>("letterTable");
    const auto placeOf = [&] {
        return letters->model()->match(letters->model()->index(0, 1), Qt::DisplayRole, number, 1,
                                       Qt::MatchContains);
    };
    QTRY_COMPARE(placeOf().size(), 1);
    letters->setCurrentIndex(placeOf().first());
    letters->setFocus();
    m_screen->press(Qt::Key_Return);
    m_screen->wait("rowTable");
    QTRY_COMPARE(rows()->rowCount(), 1);
}

void TestCorrectHead::keepsAHeadCorrectionOverTheLock() {
    const auto kept = [this] {
        return m_screen
            ->desk([](model::Desk& at, model::Job&) { return model::draftsOf(at.session); })
            ->applicationHead;
    };
    const QString number = QStringLiteral("02-1/7 (2)");
    const QString reason = QStringLiteral("Теру қатесі");
    const Askers askers(m_screen->work());
    m_screen->press(Qt::Key_F2, Qt::ShiftModifier);
    m_screen->wait("letterNumber")->setFocus();
    m_screen->press(Qt::Key_End);
    m_screen->type(QStringLiteral(" (2)"));
    QTRY_VERIFY(kept() && kept()->head.letterNumber == number); // a crash would not lose it
    m_screen->wait("headReason")->setFocus();
    m_screen->type(reason);
    lockAndSignIn(); // at once: what was typed last is not lost either
    const auto saysIt = [this] {
        const auto* says = m_screen->find<look::Banner>("letterViewMessage");
        return says && says->text().startsWith(QStringLiteral("You began to correct this letter"));
    };
    QTRY_VERIFY(saysIt()); // the letter is in view again, and what was typed is not
    openFromTheList(QStringLiteral("02-1/7"));
    QTRY_VERIFY(saysIt());
    m_screen->grab(QStringLiteral("correct-head-begun"));
    m_screen->click("bannerAction"); // to it
    QCOMPARE(m_screen->wait<QLineEdit>("letterNumber")->text(), number);
    QCOMPARE(m_screen->find<QLineEdit>("headReason")->text(), reason);
    QVERIFY(m_screen->find<look::Banner>("headMessage")); // says so
    m_screen->grab(QStringLiteral("correct-head-again"));
    m_screen->click("closeHead"); // Cancel: wanted no more
    QTRY_VERIFY(!kept());
    QVERIFY(!askers.has("ui::HeadCorrection")); // nobody waits for a draft
    QTRY_VERIFY(m_screen->find("rowTable"));
    openFromTheList(QStringLiteral("02-1/7"));
    QTRY_VERIFY(!m_screen->work().isBusy());
    QVERIFY(!saysIt());
}

void TestCorrectHead::putsTheHeadRight() {
    const auto numbered = [this](const QString& number) {
        return m_screen
            ->desk([number](model::Desk& at, model::Job&) {
                return at.reg().applications().byLetterNumber(number);
            })
            ->size();
    };
    m_screen->press(Qt::Key_F2, Qt::ShiftModifier);
    auto* number = m_screen->wait<QLineEdit>("letterNumber");
    QCOMPARE(number->text(), QStringLiteral("02-1/7"));
    QVERIFY(!m_screen->find("rowTable"));
    QVERIFY(!m_screen->wait("correctHead")->isEnabled());
    m_screen->grab(QStringLiteral("correct-head"));
    const auto placeOfSave = [this] {
        QApplication::processEvents(); // layouts that are on their way
        return m_screen->wait("saveHead")->mapTo(&m_screen->window(), QPoint());
    };
    const QPoint save = placeOfSave();
    m_screen->click("saveHead"); // it says that already
    QTRY_VERIFY(m_screen->find<look::Banner>("headMessage"));
    QCOMPARE(placeOfSave(), save); // a second press meets what the first did
    auto* why = m_screen->wait<QLineEdit>("headReason");
    QVERIFY(why->property("fault").toBool());
    why->setText(QStringLiteral("Теру қатесі"));
    number->clear();
    m_screen->find<QSpinBox>("mediaCount")->setValue(5); // of one row
    m_screen->click("saveHead");
    QTRY_VERIFY(m_screen->find<QListView>("headFindings"));
    QCOMPARE(placeOfSave(), save);
    QVERIFY(number->property("fault").toBool());
    m_screen->grab(QStringLiteral("correct-head-stopped"));
    auto* found = m_screen->wait<QListView>("headFindings");
    const auto aboutMedia = [found] {
        for (int row = 0; row < found->model()->rowCount(); ++row)
            if (found->model()->index(row, 0).data().toString().contains(
                    model::text::fieldName(QStringLiteral("mediaCount"))))
                return row;
        return -1;
    };
    QVERIFY(aboutMedia() >= 0);
    found->setFocus();
    found->setCurrentIndex(found->model()->index(aboutMedia(), 0));
    m_screen->press(Qt::Key_Return); // to its field, where it is typed over
    QVERIFY(m_screen->find("mediaCount")->hasFocus());
    m_screen->type(QStringLiteral("7"));
    QCOMPARE(m_screen->find<QSpinBox>("mediaCount")->value(), 7);
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->find("headCorrection"));
    QCOMPARE(rows()->rowCount(), 1);
    m_screen->click("correctHead"); // what was typed is there again
    QCOMPARE(number->text(), QString());
    QCOMPARE(why->text(), QStringLiteral("Теру қатесі"));
    m_screen->click("closeHead"); // and now it is not
    m_screen->click("correctHead");
    QCOMPARE(number->text(), QStringLiteral("02-1/7"));
    QVERIFY(why->text().isEmpty());
    // The number of another letter of this body and day: asked, of what stands there.
    number->setText(QStringLiteral("01-12/345"));
    why->setText(QStringLiteral("Теру қатесі"));
    m_screen->click("saveHead");
    m_screen->wait("bannerAction");
    m_screen->grab(QStringLiteral("correct-head-twice"));
    number->setText(QStringLiteral("02-1/70"));
    QVERIFY(!m_screen->find("bannerAction"));
    QCOMPARE(numbered(QStringLiteral("02-1/7")), std::size_t(1));
    why->setFocus();
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!m_screen->find("headCorrection"));
    QCOMPARE(numbered(QStringLiteral("02-1/70")), std::size_t(1));
    QCOMPARE(numbered(QStringLiteral("02-1/7")), std::size_t(0));
    QVERIFY(m_screen->wait("rowTable")->isEnabled());
    QTRY_COMPARE(rows()->rowCount(), 1);
    m_screen->grab(QStringLiteral("correct-head-done"));
}

/** Unless the day from which the row's term counts is another: then it is said. */
void TestCorrectHead::keepsWhatIsChosenOverTheHead() {
    auto* category = m_screen->wait<QComboBox>("category");
    const int before = category->currentIndex();
    category->setCurrentIndex(1 - before);
    const auto correct = [this](const std::function<void()>& change) {
        m_screen->press(Qt::Key_F2, Qt::ShiftModifier);
        m_screen->wait("letterNumber");
        change();
        m_screen->find<QLineEdit>("headReason")->setText(QStringLiteral("Теру қатесі"));
        m_screen->press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!m_screen->find("headCorrection"));
        QTRY_VERIFY(!m_screen->work().isBusy());
    };
    const auto said = [this] { return m_screen->wait<look::Banner>("letterViewMessage")->text(); };
    correct([this] {
        m_screen->find<QLineEdit>("executorPhone")->setText(QStringLiteral("8 7172 74 00 02"));
    });
    QCOMPARE(said(), QStringLiteral("The head of the letter was corrected."));
    QCOMPARE(category->currentIndex(), 1 - before);
    correct([this] {
        for (const char* day : {"letterDate", "received"}) {
            auto* line = m_screen->find<look::DayEdit>(day);
            line->setDate(line->date().addDays(-1));
        }
    });
    QVERIFY(said().startsWith(QStringLiteral("The letter counts from another day now.")));
    QCOMPARE(category->currentIndex(), before);
}

QTEST_MAIN(TestCorrectHead)
#include "test_correct_head.moc"
