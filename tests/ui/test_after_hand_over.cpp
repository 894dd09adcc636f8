// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

#include "tests/ui/desk_worker.h"
#include "tests/ui/issued.h"
#include "tests/ui/screen.h"
#include "ui/look/banner.h"
#include "ui/pages/applications/letter_table.h"
#include "ui/pages/applications/row_table.h"
#include "ui/pages/media/media_acts.h"
#include "ui/shell/shell.h"

using namespace ui;
using namespace ui::test;

namespace {

const QString stateBody = QStringLiteral("Оқу министрлігі");

/** The one that is issued. */
model::Status sendByPost(model::Desk& desk) {
    KU_TRY(const auto rows, desk.reg().applications().rowsInState(model::RowState::Issued));
    model::HandOver handOver;
    handOver.issueId = rows.front().row.issueId;
    handOver.channel = model::HandOverChannel::Post;
    handOver.receiverName = stateBody;
    KU_TRY(const auto done, model::JournalService(desk.session).handOver(handOver));
    if (!done.line) return model::Error{model::ErrorCode::NotFound, {"line"}};
    return model::done();
}

} // namespace

/** What the screens say of a certificate that was handed over, and of its medium, afterwards. */
class TestAfterHandOver : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void isHandedOverAtFirst();
    void itsHistorySaysHowItWent();
    void aRowSaysThatItWasRevoked();
    void theListOfLettersCountsIt();
    void itsMediumIsFormattedWhereItIsListed();
    void aMediumThatIsNotThereIsAskedFor();

private:
    Shell& shell();
    /** The row of the letter, as its table shows it. */
    QModelIndex stateOf(const model::RowInLetter& row);
    QString mediumOf(const model::RowInLetter& row);
    std::optional<model::MediumRecord> record(const QString& serial);
    void fill(const char* line, const QString& text);
    QStringList historyOf(const model::RowInLetter& row);

    std::unique_ptr<Screen> m_screen;
    std::vector<model::RowInLetter> m_rows; // both were handed over, and the first is revoked
};

void TestAfterHandOver::initTestCase() {
    m_screen = std::make_unique<Screen>();
    m_screen->putTokenFile(QStringLiteral("store.conf"), "slots 8\nscrypt 4\n");
    m_screen->click("chooseTraining");
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    (void)m_screen->desk([](model::Desk& at, model::Job& job) -> model::Status {
        KU_CHECK(acceptRows(at, job, 2));
        KU_CHECK(issueNext(at, job));
        KU_CHECK(handAllOver(at)); // the first one by hand
        KU_CHECK(issueNext(at, job));
        return sendByPost(at);
    });
    m_rows = *m_screen->desk([](model::Desk& at, model::Job&) {
        return at.reg().applications().rowsInState(model::RowState::HandedOver);
    });
    QCOMPARE(m_rows.size(), std::size_t(2));
}

Shell& TestAfterHandOver::shell() {
    for (auto* one : m_screen->window().findChildren<Shell*>())
        if (one->isVisible()) return *one;
    qFatal("no shell in view");
}

QModelIndex TestAfterHandOver::stateOf(const model::RowInLetter& row) {
    shell().openPage(QStringLiteral("applications"), static_cast<qlonglong>(row.applicationId));
    m_screen->press(Qt::Key_F5);
    auto* model = m_screen->wait<QTableView>("rowTable")->model();
    if (!QTest::qWaitFor([this] { return !m_screen->work().isBusy(); })) qFatal("still busy");
    return model->index(row.row.number - 1, RowTable::State);
}

void TestAfterHandOver::isHandedOverAtFirst() {
    for (const model::RowInLetter& one : m_rows)
        QTRY_COMPARE(stateOf(one).data().toString(), QStringLiteral("Handed over"));
}

QStringList TestAfterHandOver::historyOf(const model::RowInLetter& row) {
    const auto certificate =
        *m_screen->desk([issue = row.row.issueId](model::Desk& at, model::Job&) {
            return at.reg().certificates().byIssue(issue);
        });
    shell().openPage(QStringLiteral("certificates"),
                     QString::fromStdString(crypto::toHex(certificate->serial)));
    const auto* name = m_screen->wait<QLabel>("certificateName");
    const QString holder = row.row.fullName;
    if (!QTest::qWaitFor([&] { return name->text() == holder; }, 20000)) qFatal("not in view");
    m_screen->wait<QTabWidget>("certificateTabs")->setCurrentIndex(3);
    const auto* lines = m_screen->wait<QTreeView>("certificateHistory")->model();
    QStringList acts;
    for (int line = 0; line < lines->rowCount(); ++line)
        acts += lines->index(line, 1).data().toString();
    return acts;
}

void TestAfterHandOver::itsHistorySaysHowItWent() {
    const QString byHand =
        QStringLiteral("Medium handed over · by hand · Орындаушы Өмір · ҚК 001234");
    const QString byPost = QStringLiteral("Medium handed over · by post · ") + stateBody;
    QStringList acts = historyOf(m_rows.front());
    QVERIFY2(acts.contains(byHand), qPrintable(acts.join(u'\n')));
    acts = historyOf(m_rows.back());
    QVERIFY2(acts.contains(byPost), qPrintable(acts.join(u'\n')));
    m_screen->grab(QStringLiteral("history-by-post"));
}

void TestAfterHandOver::aRowSaysThatItWasRevoked() {
    QTRY_COMPARE(stateOf(m_rows.front()).data().toString(), QStringLiteral("Handed over"));
    auto* view = m_screen->wait<QTableView>("rowTable");
    view->setCurrentIndex(stateOf(m_rows.front())); // its card is in view, and stays
    const auto* card = m_screen->wait<QLabel>("decisionMade");
    QTRY_VERIFY2(card->text().startsWith(QStringLiteral("Handed over\n")),
                 qPrintable(card->text()));
    (void)m_screen->desk([this](model::Desk& at, model::Job& job) {
        return revokeByLetter(at, m_rows.front().row, QStringLiteral("02-1/7"), job);
    });
    const QString day = dayText(today());
    m_screen->press(Qt::Key_F5);
    QTRY_VERIFY2(
        card->text().startsWith(QStringLiteral("Handed over, and revoked on %1\n").arg(day)),
        qPrintable(card->text()));
    QTRY_COMPARE(stateOf(m_rows.front()).data().toString(),
                 QStringLiteral("Revoked on %1").arg(day));
    const QModelIndex gone = stateOf(m_rows.front());
    QCOMPARE(gone.data(Qt::ToolTipRole).toString(),
             QStringLiteral("Handed over, and revoked on %1").arg(day));
    const auto icon = [](const QModelIndex& cell) {
        return cell.data(Qt::DecorationRole).value<QIcon>().pixmap(16).toImage();
    };
    QCOMPARE(icon(gone), stateIcon(model::RowState::Revoked).pixmap(16).toImage());
    m_screen->grab(QStringLiteral("letter-revoked-since"));
    const QModelIndex other = stateOf(m_rows.back());
    QCOMPARE(other.data().toString(), QStringLiteral("Handed over"));
    QVERIFY(icon(other) != icon(gone));
}

/** Among those that wait, for its other rows do, and among all. */
void TestAfterHandOver::theListOfLettersCountsIt() {
    m_screen->press(Qt::Key_Escape);
    auto* view = m_screen->wait<QTableView>("letterTable");
    auto* listed = m_screen->wait<QComboBox>("listed");
    for (const int which : {0, 2}) {
        listed->setCurrentIndex(which);
        emit listed->activated(which);
        QTRY_VERIFY(!m_screen->work().isBusy());
        QTRY_COMPARE(view->model()->rowCount(), 1);
        const auto states = [view] {
            QString text = view->model()->index(0, LetterTable::State).data().toString();
            return text.replace(QChar(QChar::Nbsp), u' ');
        };
        QTRY_VERIFY2(states().contains(QStringLiteral("Was revoked: 1")), qPrintable(states()));
        QVERIFY2(states().contains(QStringLiteral("Handed over: 1")), qPrintable(states()));
    }
    m_screen->grab(QStringLiteral("letters-revoked-since"));
}

QString TestAfterHandOver::mediumOf(const model::RowInLetter& row) {
    return m_screen
        ->desk([issue = row.row.issueId](model::Desk& at, model::Job&) {
            return at.reg().issues().byId(issue);
        })
        ->mediumSerial;
}

std::optional<model::MediumRecord> TestAfterHandOver::record(const QString& serial) {
    return *m_screen->desk(
        [serial](model::Desk& at, model::Job&) { return at.reg().media().bySerial(serial); });
}

void TestAfterHandOver::fill(const char* line, const QString& text) {
    m_screen->wait(line)->setFocus();
    m_screen->type(text);
}

/** What came back waits for one thing, which is done there. */
void TestAfterHandOver::itsMediumIsFormattedWhereItIsListed() {
    const QString serial = mediumOf(m_rows.front());
    (void)m_screen->desk([serial](model::Desk& at, model::Job&) {
        return model::MediaService(at).returned(serial, {});
    });
    shell().openPage(QStringLiteral("media"), {});
    auto* listed = m_screen->wait<QComboBox>("mediaState");
    const int which = listed->findText(QStringLiteral("Returned, to be formatted"));
    QCOMPARE(listed->itemData(which).toInt(), int(model::MediumState::Returned));
    listed->setCurrentIndex(which);
    emit listed->activated(which);
    auto* view = m_screen->wait<QTableView>("mediaTable");
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QTRY_COMPARE(view->model()->index(0, 0).data().toString(), serial);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    m_screen->wait("mediumFormat");
    QVERIFY(m_screen->wait<QLabel>("mediumAbout")->text().contains(QStringLiteral("Format it")));
    m_screen->grab(QStringLiteral("media-to-be-formatted"));
    m_screen->press(Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->wait("administratorPin")->hasFocus());
    QVERIFY(!m_screen->find("mediumFormat") && !m_screen->find("mediumLost"));
    m_screen->grab(QStringLiteral("media-format"));
    auto* pin = m_screen->wait<QLineEdit>("administratorPin");
    fill("administratorPin", QStringLiteral("98765432"));
    m_screen->press(Qt::Key_Escape); // out of it: nothing happened, and no PIN is left there
    QTRY_VERIFY(!m_screen->find("administratorPin"));
    QVERIFY(pin->text().isEmpty());
    QVERIFY(m_screen->wait("mediumFormat")->hasFocus());
    m_screen->click("mediumFormat");
    fill("administratorPin", QStringLiteral("98765432"));
    fill("newPin", QStringLiteral("2580"));
    fill("newPinAgain", QStringLiteral("2580"));
    const QString other = mediumOf(m_rows.back());
    BusyWorker busy(m_screen->work(), this);
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    // Another one that is opened meanwhile does not stand above its form.
    shell().openPage(QStringLiteral("media"), other);
    QCOMPARE(m_screen->wait<QLabel>("mediumSerial")->text(), serial);
    m_screen->wait("administratorPin");
    const QString waits = m_screen->wait<look::Banner>("scanMessage")->text();
    QVERIFY2(waits.contains(other), qPrintable(waits));
    m_screen->grab(QStringLiteral("media-format-another"));
    busy.letGo();
    // A software token has another number afterwards, as the message says.
    QTRY_COMPARE_WITH_TIMEOUT(record(serial)->state, model::MediumState::Failed, 20000);
    const auto* said = m_screen->wait<look::Banner>("mediumMessage");
    QTRY_VERIFY(said->text().startsWith(QStringLiteral("It is formatted")));
    const auto received = *m_screen->desk([](model::Desk& at, model::Job&) {
        return at.reg().media().findIds(model::MediumState::Received);
    });
    QCOMPARE(received.size(), std::size_t(1));
    const auto now = *m_screen->desk([id = received.front()](model::Desk& at, model::Job&) {
        return at.reg().media().byId(id);
    });
    QVERIFY2(said->text().contains(now.serial), qPrintable(said->text()));
    QCOMPARE(now.kind, record(serial)->kind);
    QVERIFY(m_screen->wait<QLabel>("mediumAbout")->text().contains(QStringLiteral("Received")));
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(view->model()->rowCount(), 0);
    QVERIFY(m_screen->find("mediumMessage")); // though the page was read anew
    QVERIFY(!m_screen->find("mediumFormat") && !m_screen->find("scanMessage"));
    QVERIFY(view->isEnabled() && m_screen->wait("scanSerial")->hasFocus());
}

void TestAfterHandOver::aMediumThatIsNotThereIsAskedFor() {
    QVERIFY(*m_screen->desk([](model::Desk& at, model::Job&) -> model::Result<bool> {
        const auto gone = media::toFormat(at, QStringLiteral("KZ-404"));
        return !gone && gone.error().code == model::ErrorCode::MediumNotPresent;
    }));
}

QTEST_MAIN(TestAfterHandOver)
#include "test_after_hand_over.moc"
