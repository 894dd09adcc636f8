// SPDX-License-Identifier: Apache-2.0
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include "model/publication/publication_service.h"
#include "model/revocation/revocation_service.h"
#include "tests/ui/desk_worker.h"
#include "tests/ui/issued.h"
#include "tests/ui/signed_in.h"
#include "ui/look/banner.h"
#include "ui/look/day_edit.h"

using namespace ui;
using namespace ui::test;

/** Rows closed without a revocation: each reason is its row's, each answer its letter's. */
class TestRevocationAnswers : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_screen.reset(); }
    void aReasonIsItsRows();
    void aReasonIsThereAgain();
    void aKeyThatComesTwiceAnswersOnce();
    void aLateAnswerNamesItsLetter();
    void aLateRevocationNamesItsLetter();
    void itsOfferLeadsToTheNextList();
    void aDayIsItsCertificates();

private:
    void issue(int count);
    static model::RevocationRow rowOf(const model::EmployeeRow& of, int number = 1);
    model::Id addRevocation(const QString& number, const model::EmployeeRow& of);
    void aDayGoesWithItsCertificate(model::Id letter);
    void revoke(model::Id letter);
    void theOfferGoesWithTheHead();
    model::Id add(const QString& number);
    model::Id add(const model::RevocationLetter& letter);
    static model::RevocationLetter letterOf(const QString& number);
    void show(model::Id letter);
    void open(model::Id letter);
    QTableView& rows() { return *m_screen->wait<QTableView>("revocationLetterRows"); }
    void choose(int row) { rows().selectRow(row); }
    QLineEdit& why() { return *m_screen->wait<QLineEdit>("answerWhy"); }
    QString stateOf(int row) { return rows().model()->index(row, 5).data().toString(); }
    QString said() {
        const auto* message = m_screen->find<look::Banner>("revokeMessage");
        return message ? message->text() : QString();
    }

    std::unique_ptr<SmallWorkplace> m_workplace;
    std::unique_ptr<Screen> m_screen;
    model::Id m_first = 0;
    model::Id m_second = 0;
    std::vector<model::EmployeeRow> m_issued;
};

/** Two letters of two rows each, which nobody has a certificate for. */
void TestRevocationAnswers::init() {
    m_workplace = std::make_unique<SmallWorkplace>();
    m_screen = std::make_unique<Screen>(QStringLiteral("en"), m_workplace->folder());
    signIn(*m_screen);
    m_first = add(QStringLiteral("02-1/31"));
    m_second = add(QStringLiteral("02-1/32"));
    open(m_first);
}

model::RevocationLetter TestRevocationAnswers::letterOf(const QString& number) {
    model::RevocationLetter letter;
    letter.letterNumber = number;
    letter.letterDate = today();
    letter.registered = today();
    letter.stateBody = QStringLiteral("Оқу министрлігі");
    letter.headName = QStringLiteral("Ә. Басшы");
    letter.executorName = QStringLiteral("Орындаушы Өмір");
    letter.executorPhone = QStringLiteral("+7 7172 74 00 00");
    return letter;
}

model::Id TestRevocationAnswers::add(const QString& number) {
    model::RevocationLetter letter = letterOf(number);
    for (const char* iin : {"700308200014", "850101100012"}) {
        model::RevocationRow row;
        row.number = static_cast<int>(letter.rows.size()) + 1;
        row.fullName = QStringLiteral("Әбілқасымов Жәңгір Ұланұлы");
        row.iin = QLatin1String(iin);
        row.ground = QStringLiteral("ucgo.revoke.1");
        letter.rows.push_back(row);
    }
    return add(letter);
}

model::Id TestRevocationAnswers::add(const model::RevocationLetter& letter) {
    const auto added = m_screen->desk([letter](model::Desk& at, model::Job&) {
        return model::RevocationService(at.session).add(letter, model::Intake::AsReceived);
    });
    if (!added->id) qFatal("the letter is not registered");
    return added->id;
}

/** As Today opens it. */
void TestRevocationAnswers::show(model::Id letter) {
    for (auto* shell : m_screen->window().findChildren<Shell*>())
        if (shell->isVisible()) shell->openPage(QStringLiteral("revocation"), qlonglong(letter));
}

void TestRevocationAnswers::open(model::Id letter) {
    show(letter);
    QTRY_VERIFY(!m_screen->work().isBusy());
    QTRY_COMPARE(rows().model()->rowCount(), 2);
}

void TestRevocationAnswers::aReasonIsItsRows() {
    why().setText(QStringLiteral("Куәлігі жоқ"));
    choose(1);
    QCOMPARE(why().text(), QString());
    m_screen->press(Qt::Key_F8); // without a reason nothing is recorded
    QVERIFY(why().property("fault").toBool());
    QTRY_VERIFY(!said().isEmpty());
    QCOMPARE(stateOf(1), QStringLiteral("Open"));
    m_screen->press(Qt::Key_F5); // read anew, the same row is chosen
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(rows().currentIndex().row(), 1);
    choose(0);
    QVERIFY(!why().property("fault").toBool());
    QCOMPARE(why().text(), QStringLiteral("Куәлігі жоқ"));
    m_screen->press(Qt::Key_F8);
    QTRY_COMPARE(stateOf(0), QStringLiteral("Answered"));
    QCOMPARE(stateOf(1), QStringLiteral("Open"));
}

/** After Esc, beside another letter, and over the lock. */
void TestRevocationAnswers::aReasonIsThereAgain() {
    choose(1);
    why().setText(QStringLiteral("02-1/40 хат"));
    m_screen->press(Qt::Key_Escape);
    m_screen->wait("revocationLetters");
    open(m_second);
    choose(1);
    QCOMPARE(why().text(), QString());
    open(m_first);
    choose(1);
    QCOMPARE(why().text(), QStringLiteral("02-1/40 хат"));
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    signIn(*m_screen);
    QTRY_COMPARE(rows().model()->rowCount(), 2);
    QTRY_VERIFY(!m_screen->work().isBusy());
    choose(1);
    QCOMPARE(why().text(), QStringLiteral("02-1/40 хат"));
    m_screen->press(Qt::Key_F9);
    QTRY_COMPARE(stateOf(1), QStringLiteral("Answered"));
}

void TestRevocationAnswers::aKeyThatComesTwiceAnswersOnce() {
    why().setText(QStringLiteral("Куәлігі жоқ"));
    m_screen->press(Qt::Key_F8);
    m_screen->press(Qt::Key_F8);
    m_screen->press(Qt::Key_F9);
    QTRY_COMPARE(stateOf(0), QStringLiteral("Answered"));
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(said(), QString());
    QCOMPARE(stateOf(1), QStringLiteral("Open"));
}

void TestRevocationAnswers::aLateAnswerNamesItsLetter() {
    BusyWorker worker(m_screen->work(), this);
    m_screen->press(Qt::Key_F8); // without a reason: it will be refused
    show(m_second);
    worker.letGo();
    QTRY_VERIFY2(said().startsWith(QStringLiteral("Letter 02-1/31: ")), qPrintable(said()));
    for (const QString& language : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        setLanguage(language);
        QTRY_VERIFY(!said().startsWith(QStringLiteral("Letter")));
        QVERIFY(said().contains(QStringLiteral("02-1/31")));
    }
    setLanguage(QStringLiteral("en"));
}

/** In a workplace of its own, whose authorities sign. */
void TestRevocationAnswers::issue(int count) {
    m_screen.reset();
    m_screen = std::make_unique<Screen>();
    m_screen->putTokenFile(QStringLiteral("store.conf"), "slots 8\nscrypt 4\n");
    m_screen->click("chooseTraining");
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    (void)m_screen->desk([count](model::Desk& at, model::Job& job) -> model::Status {
        KU_CHECK(acceptRows(at, job, count));
        for (int i = 0; i < count; ++i)
            KU_CHECK(issueNext(at, job));
        return model::done();
    });
    const auto issued = m_screen->desk([](model::Desk& at, model::Job&) {
        return at.reg().applications().rowsInState(model::RowState::Issued);
    });
    m_issued.clear();
    for (const model::RowInLetter& one : *issued)
        m_issued.push_back(one.row);
}

model::RevocationRow TestRevocationAnswers::rowOf(const model::EmployeeRow& of, int number) {
    return {
        0,  number, of.fullName, of.iin, of.bin, of.organization, QStringLiteral("ucgo.revoke.1"),
        {}, 0};
}

model::Id TestRevocationAnswers::addRevocation(const QString& number,
                                               const model::EmployeeRow& of) {
    model::RevocationLetter letter = letterOf(number);
    letter.rows.push_back(rowOf(of));
    return add(letter);
}

/** By keyboard, as far as the offer of the list. */
void TestRevocationAnswers::revoke(model::Id letter) {
    show(letter);
    QTRY_VERIFY(m_screen->wait("revokeRows")->isEnabled());
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    m_screen->wait("bannerNo");
    m_screen->press(Qt::Key_Return, Qt::AltModifier); // yes
    QTRY_VERIFY2(said().startsWith(QStringLiteral("Revoked: 1.")), qPrintable(said()));
    QTRY_VERIFY(m_screen->find<look::Banner>("revokeMessage")->action().isVisible());
    QTRY_VERIFY(!m_screen->work().isBusy());
}

/** What it did is said beside another letter, and that one is not offered its list. */
void TestRevocationAnswers::aLateRevocationNamesItsLetter() {
    issue(1);
    const model::Id revoking = addRevocation(QStringLiteral("02-1/33"), m_issued.front());
    const model::Id other = add(QStringLiteral("02-1/34"));
    show(revoking);
    auto* revoke = m_screen->wait<QPushButton>("revokeRows");
    QTRY_VERIFY(revoke->isEnabled());
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    m_screen->wait("bannerNo");
    BusyWorker worker(m_screen->work(), this);
    m_screen->press(Qt::Key_Return, Qt::AltModifier); // yes
    show(other);
    worker.letGo();
    QTRY_VERIFY2(said().startsWith(QStringLiteral("Letter 02-1/33: Revoked: 1.")),
                 qPrintable(said()));
    QVERIFY(!m_screen->find<look::Banner>("revokeMessage")->action().isVisible());
    show(revoking);
    QTRY_COMPARE(stateOf(0), QStringLiteral("Revoked"));
}

/** To its button, also where a previous list was left open; what that one holds is old. */
void TestRevocationAnswers::itsOfferLeadsToTheNextList() {
    issue(2);
    (void)m_screen->desk([](model::Desk& at, model::Job& job) -> model::Status {
        KU_TRY(const auto ca, model::IssuanceService(at).signingCa());
        KU_CHECK(model::PublicationService(at).publish(ca, job));
        return model::done();
    });
    m_screen->click("crl");
    auto* lists = m_screen->wait<QTableView>("crlHistory");
    QTRY_COMPARE(lists->model()->rowCount(), 1);
    lists->setFocus();
    lists->selectRow(0);
    m_screen->press(Qt::Key_Return);
    m_screen->wait("crlEntries");
    revoke(addRevocation(QStringLiteral("02-1/35"), m_issued.front()));
    m_screen->press(Qt::Key_Return, Qt::AltModifier); // to the lists
    m_screen->wait("publishCrl");
    QVERIFY(!m_screen->find("crlEntries"));
    const auto* next = m_screen->wait<QTableView>("crlChanges"); // of the same authority
    QTRY_COMPARE(next->model()->rowCount(), 1);
    revoke(addRevocation(QStringLiteral("02-1/36"), m_issued.back()));
    theOfferGoesWithTheHead();
}

/** It is out of view by then: Esc leaves the letter at once. */
void TestRevocationAnswers::theOfferGoesWithTheHead() {
    m_screen->press(Qt::Key_F2, Qt::ShiftModifier);
    QVERIFY(said().isEmpty());
    m_screen->press(Qt::Key_Escape); // the head
    m_screen->wait("revocationLetterRows");
    m_screen->press(Qt::Key_Escape);
    QVERIFY(m_screen->find("revocationLetters"));
}

/** Since when a key is not to be trusted: what is typed for one row is not lost with another. */
void TestRevocationAnswers::aDayIsItsCertificates() {
    issue(2);
    model::RevocationLetter letter = letterOf(QStringLiteral("02-1/37"));
    letter.rows = {rowOf(m_issued.front()), rowOf(m_issued.back(), 2)};
    const model::Id both = add(letter);
    const model::Id other = addRevocation(QStringLiteral("02-1/38"), m_issued.front());
    open(both);
    auto* since = m_screen->wait<look::DayEdit>("invalidSince");
    since->setFocus();
    m_screen->type(QStringLiteral("31.02")); // no day
    choose(1);
    QCOMPARE(since->text(), QString());
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!m_screen->find("bannerNo")); // nothing is asked
    QCOMPARE(rows().currentIndex().row(), 0);
    QCOMPARE(since->text(), QStringLiteral("31.02"));
    QVERIFY(since->hasFocus() && since->property("fault").toBool());
    since->setDate(today());
    choose(1);
    QVERIFY(!since->property("fault").toBool());
    aDayGoesWithItsCertificate(other);
    open(both);
    choose(0);
    QCOMPARE(since->date(), today());
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    m_screen->wait("bannerNo");
    QCOMPARE(said().count(QStringLiteral("key not to be trusted since")), 1);
}

/** A row that is put right means another one: its day was not said of that. */
void TestRevocationAnswers::aDayGoesWithItsCertificate(model::Id letter) {
    show(letter);
    QTRY_COMPARE(rows().model()->rowCount(), 1);
    auto* since = m_screen->wait<look::DayEdit>("invalidSince");
    QCOMPARE(since->text(), QString()); // it was said of the other letter's row
    since->setDate(today());
    const auto corrected = m_screen->desk([&](model::Desk& at, model::Job&) {
        return model::RevocationService(at.session)
            .correct(letter, rowOf(m_issued.back()), QStringLiteral("02-1/39 хат"));
    });
    QVERIFY(corrected->id != 0);
    m_screen->press(Qt::Key_F5);
    QTRY_COMPARE(since->text(), QString());
}

QTEST_MAIN(TestRevocationAnswers)
#include "test_revocation_answers.moc"
