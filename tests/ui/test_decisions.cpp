// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "tests/ui/letter_screen.h"
#include "ui/dialogs/ask.h"
#include "ui/look/banner.h"
#include "ui/look/whole_choice.h"

using namespace ui;
using namespace ui::test;

/** Rows of a letter are decided on, anew where a decision was wrong, and answered on paper. */
class TestDecisions : public QObject, protected LetterScreen {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void keepsNumbersOnOneLine();
    void putsCaptionsAboveTheirFields();
    void decidesByKeyboard();
    void savesPapers();
    void changesADecisionWithAReason();
    void keepsADecisionOverTheLock();
};

void TestDecisions::initTestCase() {
    begin();
    registerTwelve();
}

/** A phone number is read as one, and a figure with the word that tells what it counts. */
void TestDecisions::keepsNumbersOnOneLine() {
    const auto says = [this](const QString& words) {
        for (const QLabel* label : m_screen->window().findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    };
    QVERIFY(says(QStringLiteral("7172\u00a074\u00a000\u00a001 ·")));
    QVERIFY(says(QStringLiteral("media:\u00a012")));
    QVERIFY(says(QStringLiteral(" · +7\u00a0701\u00a0000\u00a000\u00a001")));
}

/** In every language, and the longest region is whole beside the medium. */
void TestDecisions::putsCaptionsAboveTheirFields() {
    const auto placeOf = [this](const QWidget& one) {
        return QRect(one.mapTo(&m_screen->window(), QPoint()), one.size());
    };
    const auto captionOf = [this](const QWidget& field) -> const QLabel* {
        for (const QLabel* label : m_screen->window().findChildren<QLabel*>())
            if (label->buddy() == &field) return label;
        return nullptr;
    };
    auto* region = m_screen->wait<QComboBox>("region");
    const int before = region->currentIndex();
    for (const char* language : {"kk", "ru", "en"}) {
        const QString said = captionOf(*region)->text();
        setLanguage(QLatin1String(language));
        QTRY_VERIFY(captionOf(*region)->text() != said);
        QApplication::processEvents(); // layouts that are on their way
        for (const char* name : {"region", "mediumKind", "category", "exception"}) {
            const QWidget* field = m_screen->wait(name);
            const QLabel* caption = captionOf(*field);
            QVERIFY2(caption, name);
            QTRY_VERIFY2(placeOf(*caption).bottom() < placeOf(*field).top(), name);
            QCOMPARE(placeOf(*caption).left(), placeOf(*field).left());
        }
        for (const char* longest :
             {"Солтүстік Қазақстан облысы", "Восточно-Казахстанская область"}) {
            const int at = region->findText(QString::fromUtf8(longest));
            if (at < 0) continue; // of another language
            region->setCurrentIndex(at);
            QCOMPARE(look::hiddenChoice(*region), QString());
            QCOMPARE(look::hiddenChoice(*m_screen->wait<QComboBox>("mediumKind")), QString());
            m_screen->grab(QStringLiteral("choices-") + QLatin1String(language));
        }
        region->setCurrentIndex(before);
    }
}

void TestDecisions::decidesByKeyboard() {
    auto* view = m_screen->wait<QTableView>("rowTable");
    QTRY_VERIFY(!m_screen->work().isBusy());
    QApplication::processEvents(); // layouts that are on their way
    const auto placeOf = [this](const char* name) {
        return m_screen->wait(name)->mapTo(&m_screen->window(), QPoint());
    };
    const std::pair<QPoint, QPoint> before{placeOf("rowTable"), placeOf("accept")};
    const int height = view->height();
    view->setFocus();
    m_screen->press(Qt::Key_Return); // to what is chosen, which decides nothing yet
    QVERIFY(m_screen->wait("region")->hasFocus());
    QCOMPARE(state(0), QStringLiteral("Undecided"));
    view->setFocus();
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(state(0), QStringLiteral("Accepted"));
    QTRY_COMPARE(view->currentIndex().row(), 1); // the next by itself
    // The message moves nothing: a second click meets what the first did.
    m_screen->wait("letterViewMessage");
    QTRY_VERIFY(view->height() < height);
    QCOMPARE(placeOf("rowTable"), before.first);
    QCOMPARE(placeOf("accept"), before.second);
    m_screen->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    auto* ground = m_screen->wait<QComboBox>("ground");
    QVERIFY(ground->hasFocus());
    QCOMPARE(ground->currentIndex(), -1); // nobody chose one yet
    ground->showPopup();
    QTRY_VERIFY(ground->view()->isVisible());
    QTest::keyClick(ground->view(), Qt::Key_Escape); // the list alone, not the form
    QTRY_VERIFY(!ground->view()->isVisible());
    m_screen->toFront();
    // Nothing here is red: what is refused can be decided anew.
    QCOMPARE(m_screen->wait("refuseNow")->property("role").toString(), QStringLiteral("primary"));
    const auto* opens = m_screen->window().findChild<QWidget*>(QStringLiteral("refuse"));
    QCOMPARE(opens->property("role").toString(), QStringLiteral("plain"));
    QCOMPARE(m_screen->wait<QPushButton>("backToChoices")->text(), QStringLiteral("Back"));
    ground->setFocus();
    m_screen->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_screen->find<look::Banner>("decisionBanner"));
    QVERIFY(ground->property("fault").toBool());
    // Nor do Enter in the note, and the key that goes on with what is in view: it accepts nobody
    // here.
    const auto* goOn = m_screen->window().findChild<QAction*>(QStringLiteral("acceptRow"));
    QCOMPARE(goOn->text(), QStringLiteral("Refuse the row")); // in the palette
    for (const Qt::KeyboardModifiers with : {Qt::NoModifier, Qt::ControlModifier}) {
        m_screen->wait("note")->setFocus();
        m_screen->press(Qt::Key_Return, with);
        QVERIFY(ground->hasFocus());
    }
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(state(1), QStringLiteral("Undecided"));
    m_screen->press(Qt::Key_Down);
    QCOMPARE(ground->currentIndex(), 0);
    m_screen->press(Qt::Key_Down);
    const QString words = ground->currentText();
    setLanguage(QStringLiteral("kk"));
    QTRY_VERIFY(ground->currentText() != words);
    QCOMPARE(ground->currentIndex(), 1); // in another language the same
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(ground->currentText(), words);
    QVERIFY(!ground->property("fault").toBool());
    for (const char* decision : {"acceptRow", "refuseRow"})
        QVERIFY(!m_screen->window().findChild<QAction*>(QLatin1String(decision))->autoRepeat());
    view->setFocus();
    QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, {}, true);
    QApplication::sendEvent(view, &held); // it opened the letter, or decided on the row before
    QVERIFY(view->hasFocus());
    for (int press = 0; press < 3; ++press) { // Enter alone refuses nobody who began in the table
        m_screen->press(Qt::Key_Return);
        QVERIFY(ground->hasFocus());
        QTRY_VERIFY(!m_screen->work().isBusy());
        QCOMPARE(state(1), QStringLiteral("Undecided"));
    }
    m_screen->press(Qt::Key_Tab);
    QVERIFY(m_screen->wait("note")->hasFocus());
    QCOMPARE(m_screen->wait("note")->accessibleName(), // for it goes into a Kazakh paper
             QStringLiteral("Note for the reasoned answer, in Kazakh"));
    m_screen->type(QStringLiteral("ЖСН құжатқа сай емес"));
    m_screen->grab(QStringLiteral("refuse"));
    m_screen->wait("refuseNow")->setFocus(); // whose hint names the key
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(state(1), QStringLiteral("Refused"));
    QTRY_COMPARE(goOn->text(), QStringLiteral("Accept the row"));
    QTRY_COMPARE(view->currentIndex().row(), 2);
    // The second press of a double click meets the next row's buttons, and counts on none of them.
    const int interval = QApplication::doubleClickInterval();
    QApplication::setDoubleClickInterval(600000);
    QTest::mouseClick(m_screen->wait("accept"), Qt::LeftButton);
    QTest::mouseDClick(m_screen->wait("accept"), Qt::LeftButton);
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(state(2), QStringLiteral("Undecided"));
    QApplication::setDoubleClickInterval(0);
    QTest::mouseClick(m_screen->wait("accept"), Qt::LeftButton);
    QTRY_COMPARE(state(2), QStringLiteral("Accepted"));
    QTRY_COMPARE(view->currentIndex().row(), 3);
    QApplication::setDoubleClickInterval(interval);
    for (int row = 3; row < 12; ++row) {
        m_screen->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(state(row), QStringLiteral("Accepted"));
    }
    m_screen->grab(QStringLiteral("decided"));
}

void TestDecisions::savesPapers() {
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("reply.pdf"));
    QString offered;
    ask::answerWith({[&](const QString&, const QString& name) {
                         offered = name;
                         return path;
                     },
                     {}});
    const auto isPdf = [](const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
    };
    m_screen->click("printReply");
    m_screen->savePaper();
    QTRY_VERIFY_WITH_TIMEOUT(isPdf(path), 20000);
    QCOMPARE(offered, QStringLiteral("reply 01-12-345.pdf"));
    path = folder.filePath(QStringLiteral("application.pdf"));
    m_screen->press(Qt::Key_P, Qt::ControlModifier);
    m_screen->savePaper();
    QTRY_VERIFY_WITH_TIMEOUT(isPdf(path), 20000);
    QCOMPARE(offered, QStringLiteral("application 01-12-345.pdf"));
    ask::answerWith({});
}

void TestDecisions::changesADecisionWithAReason() {
    auto* view = m_screen->wait<QTableView>("rowTable");
    view->setFocus();
    view->setCurrentIndex(rows()->index(1, 1));
    m_screen->wait("changeDecision");
    m_screen->grab(QStringLiteral("decided-row"));
    m_screen->press(Qt::Key_F6); // opens the choices
    QVERIFY(m_screen->wait("whyChanged")->hasFocus());
    m_screen->press(Qt::Key_Return, Qt::ControlModifier); // no reason yet
    QTRY_VERIFY(m_screen->find<look::Banner>("decisionBanner"));
    QCOMPARE(state(1), QStringLiteral("Refused"));
    m_screen->grab(QStringLiteral("decided-again"));
    m_screen->type(QStringLiteral("Құжат келді"));
    auto* region = m_screen->wait<QComboBox>("region");
    const int chosen = region->currentIndex();
    region->setCurrentIndex(chosen + 1);
    m_screen->press(Qt::Key_Escape); // back to the decision as it is, without loss
    QVERIFY(!m_screen->find("whyChanged"));
    QCOMPARE(state(1), QStringLiteral("Refused"));
    m_screen->press(Qt::Key_F6);
    QCOMPARE(m_screen->wait<QLineEdit>("whyChanged")->text(), QStringLiteral("Құжат келді"));
    QCOMPARE(region->currentIndex(), chosen + 1);
    view->setCurrentIndex(rows()->index(2, 1)); // another row, and back
    QVERIFY(!m_screen->find("whyChanged"));
    view->setCurrentIndex(rows()->index(1, 1));
    m_screen->press(Qt::Key_F6);
    QCOMPARE(m_screen->wait<QLineEdit>("whyChanged")->text(), QStringLiteral("Құжат келді"));
    QCOMPARE(region->currentIndex(), chosen + 1);
    QTRY_COMPARE(decisionsKept().size(), std::size_t(1));
    m_screen->press(Qt::Key_Return,
                    Qt::ControlModifier | Qt::ShiftModifier); // the ground, and back
    auto* back = m_screen->wait<QPushButton>("backToChoices");
    QCOMPARE(back->text(), QStringLiteral("Back"));
    back->setFocus();
    m_screen->press(Qt::Key_Space);
    QCOMPARE(m_screen->wait<QLineEdit>("whyChanged")->text(), QStringLiteral("Құжат келді"));
    QCOMPARE(back->text(), QStringLiteral("Cancel"));
    back->setFocus();
    m_screen->press(Qt::Key_Space);
    QVERIFY(!m_screen->find("whyChanged"));
    QVERIFY(!m_screen->find("backToChoices"));
    QVERIFY(m_screen->wait("changeDecision")->hasFocus());
    QCOMPARE(state(1), QStringLiteral("Refused")); // as it was
    QTRY_VERIFY(decisionsKept().empty());          // what was chosen is wanted no more
    m_screen->press(Qt::Key_F6);
    QCOMPARE(m_screen->wait<QLineEdit>("whyChanged")->text(), QString());
    QCOMPARE(region->currentIndex(), chosen);
    m_screen->type(QStringLiteral("Құжат келді"));
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(state(1), QStringLiteral("Accepted"));
    QTRY_VERIFY(decisionsKept().empty()); // it is decided
    QTRY_VERIFY(!m_screen->find<QPushButton>("printReply")->isEnabled());
    m_screen->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); // nobody is refused now
    QTRY_VERIFY(m_screen->wait<look::Banner>("letterViewMessage")
                    ->text()
                    .startsWith(QStringLiteral("No row of this letter is refused")));
}

/** And over another row: what is chosen and typed is the row's until it is decided on. */
void TestDecisions::keepsADecisionOverTheLock() {
    registerLetter(QStringLiteral("02-1/7"), sheet(4, 1));
    const QString typed = QStringLiteral("ЖСН құжатқа сай емес");
    m_screen->press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_screen->wait("ground")->hasFocus());
    m_screen->press(Qt::Key_Down);
    m_screen->press(Qt::Key_Down);
    const QString chosen = m_screen->find<QComboBox>("ground")->currentText();
    QVERIFY(!chosen.isEmpty());
    QTRY_COMPARE(decisionsKept().size(), std::size_t(1)); // a crash would not lose it
    m_screen->wait("note")->setFocus();
    m_screen->type(typed);
    lockAndSignIn(); // at once: what was typed last is not lost either
    const auto* says = m_screen->wait<look::Banner>("decisionBanner");
    QTRY_VERIFY(says->text().startsWith(QStringLiteral("What you typed before is still here")));
    // As it was, and open.
    QCOMPARE(m_screen->wait<QComboBox>("ground")->currentText(), chosen);
    QCOMPARE(m_screen->wait<QLineEdit>("note")->text(), typed);
    QVERIFY(m_screen->find("refuseNow"));
    m_screen->grab(QStringLiteral("refuse-kept"));
    const auto leaveAndComeBack = [this] {
        open(1);
        QTRY_COMPARE(rows()->rowCount(), 12);
        open(2);
        QTRY_COMPARE(rows()->rowCount(), 1);
    };
    leaveAndComeBack();
    QCOMPARE(m_screen->wait<QComboBox>("ground")->currentText(), chosen);
    QCOMPARE(m_screen->wait<QLineEdit>("note")->text(), typed);
    // A key that decided on the row before refuses this one only after it was looked at.
    for (const auto with :
         {Qt::ControlModifier | Qt::NoModifier, Qt::ControlModifier | Qt::ShiftModifier}) {
        m_screen->wait("rowTable")->setFocus();
        m_screen->press(Qt::Key_Return, with);
        QVERIFY(m_screen->find("ground")->hasFocus());
        QTRY_VERIFY(!m_screen->work().isBusy());
        QCOMPARE(state(0), QStringLiteral("Undecided"));
    }
    m_screen->find<QLineEdit>("note")->clear(); // as if nothing had been typed
    m_screen->find<QComboBox>("ground")->setCurrentIndex(-1);
    m_screen->press(Qt::Key_Escape);
    leaveAndComeBack();
    QTRY_VERIFY(decisionsKept().empty());
    QVERIFY(!m_screen->find("ground"));
}

QTEST_MAIN(TestDecisions)
#include "test_decisions.moc"
