// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: one page, asked over and over at one desk; its chain, lists and signatures are
// made once for all slots.
#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTimeEdit>
#include <QTreeView>

#include "tests/ui/desk_worker.h"
#include "tests/ui/signed_in.h"
#include "ui/dialogs/ask.h"
#include "ui/look/banner.h"
#include "ui/look/day_edit.h"
#include "ui/look/theme.h"
#include "ui/pages/verify/verdict_view.h"

using namespace ui;
using namespace ui::test;

/** "Verify" and "verify what I published", on a training workplace with one list. */
class TestVerifyPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void init();
    void cleanup() { ask::answerWith({}); }
    void goodButNotCheckedByKeyboard();
    void escKeepsWhatItWasAskedWith();
    void theLockKeepsItToo();
    void aFlippedBitIsNotValid();
    void judgedAtAnotherTime();
    void aDayThatIsNoneIsTold();
    void judgedByWholeMinutes();
    void evidenceTellsWhatWasMissing();
    void badFilesAreSaidPlainly();
    void droppedTogether();
    void aSignatureAndItsDocument();
    void aSignatureWaitsForItsDocument();
    void aResponseOfAnother();
    void aFolderOfLists();
    void theProtocolIsPrinted();
    void everyLanguage();
    void saysWhyItIsRevoked();
    void whatIsPublished();
    void theVerdictIsSpoken();
    void noVerdictBesideAnothersName();
    void stoppedByTheOperator();

private:
    QString file(const QString& name, const QByteArray& content) {
        QFile written(m_files.filePath(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(content) != content.size())
            qFatal("cannot write");
        return written.fileName();
    }
    static QByteArray contentOf(const QString& path) {
        QFile read(path);
        if (!read.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
        return read.readAll();
    }
    /** The workplace's CA certificates, by the worker. */
    QList<QByteArray> authorities() {
        std::optional<QList<QByteArray>> got;
        m_screen->work().start(
            &m_screen->window(),
            [](model::Desk& desk, model::Job&) { return desk.reg().authorities().list(); },
            [&](const model::Result<std::vector<model::CaGeneration>>& all) {
                got.emplace();
                if (!all) return;
                for (const model::CaGeneration& ca : *all)
                    *got += QByteArray(reinterpret_cast<const char*>(ca.certificate.data()),
                                       qsizetype(ca.certificate.size()));
            });
        return QTest::qWaitFor([&] { return got.has_value(); }, 20000) ? *got : QList<QByteArray>();
    }
    /** Ctrl+O, and this file is chosen. */
    void open(const QString& path) {
        ask::answerWith({{}, [path](const QString&) { return path; }});
        m_screen->press(Qt::Key_O, Qt::ControlModifier);
    }
    void judgeAt(QDate day) {
        auto* typed = m_screen->wait<look::DayEdit>("judgeAt");
        typed->setFocus();
        typed->setDate(day);
        m_screen->wait<QTimeEdit>("judgeAtTime")->setTime(QTime(12, 0));
        m_screen->press(Qt::Key_Return);
    }
    /** The worker is busy, this is asked for, and cancelled before its turn. */
    template <typename Ask>
    void askAndCancel(Ask ask) {
        QTRY_VERIFY(!m_screen->work().isBusy());
        BusyWorker busy(m_screen->work(), this);
        std::vector<Work::JobHandle> asked;
        const auto heard =
            connect(&m_screen->work(), &Work::asked, this,
                    [&asked](const Work::JobHandle& job, QObject*) { asked.push_back(job); });
        ask();
        disconnect(heard);
        QCOMPARE(asked.size(), std::size_t(1));
        asked.front()->cancel();
    }
    QString verdict() {
        auto* label = m_screen->find<QLabel>("verdict");
        return label ? label->text() : QString();
    }
    QString lines(const char* list) {
        auto* view = m_screen->find<QListView>(list);
        QStringList texts;
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            texts += view->model()->index(row, 0).data().toString();
        return texts.join('\n');
    }
    void drop(const QStringList& paths) {
        QMimeData dragged;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls += QUrl::fromLocalFile(path);
        dragged.setUrls(urls);
        QWidget* page = m_screen->wait("verifyFile")->parentWidget()->parentWidget();
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &event);
    }

    QTemporaryDir m_files;
    QString m_password;
    std::unique_ptr<Screen> m_screen;
    QString m_ca;     // a CA certificate of the workplace
    QString m_forged; // one bit of it turned
};

void TestVerifyPage::initTestCase() {
    m_screen = std::make_unique<Screen>();
    m_screen->click("chooseTraining");
    m_password = m_screen->wait<QLineEdit>("password")->text();
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    const auto all = authorities();
    QCOMPARE(all.size(), 4);
    QByteArray ca = all[2];
    m_ca = file(QStringLiteral("ca.cer"), ca);
    ca.back() = char(ca.back() ^ 1);
    m_forged = file(QStringLiteral("forged.cer"), ca);
}

void TestVerifyPage::init() {
    setLanguage(QStringLiteral("en"));
    m_screen->press(Qt::Key_9, Qt::ControlModifier);
    auto* line = m_screen->wait<QLineEdit>("verifyFile");
    line->setFocus();
    line->clear();
    if (m_screen->find<QPushButton>("clearEvidence")->isEnabled())
        m_screen->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    m_screen->press(Qt::Key_Return); // nothing to verify
    QTRY_VERIFY(!m_screen->find("verdict"));
}

void TestVerifyPage::goodButNotCheckedByKeyboard() {
    open(m_ca);
    QTRY_COMPARE(verdict(),
                 QStringLiteral("Signatures and dates are correct; revocation NOT checked "
                                "throughout"));
    QVERIFY(
        m_screen->find<QLabel>("verdictMeaning")->text().contains(QStringLiteral("no revocation")));
    QCOMPARE(m_screen->find<QLabel>("structureFound")->text(),
             QStringLiteral("It follows the structure “Structure of the registration certificate "
                            "of the Certification Authority of State Bodies of the Republic of "
                            "Kazakhstan (by GOST R 34.10-2015)” (Order No. 595/НҚ of 1 December "
                            "2023)."));
    QCOMPARE(m_screen->find<QLabel>("structureFound")->toolTip(),
             QStringLiteral("ucgo-ca-gost2015"));
    QVERIFY(lines("verdictReasons").contains(QStringLiteral("was revoked is not known")));
    auto* fields = m_screen->wait<QTreeView>("verifiedFields");
    QVERIFY(fields->model()->rowCount() > 4);
    m_screen->grab(QStringLiteral("verify-half"));
    // The first field's value into the clipboard.
    fields->setFocus();
    fields->setCurrentIndex(fields->model()->index(0, 0, fields->model()->index(0, 0)));
    m_screen->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), fields->currentIndex().siblingAtColumn(1).data());
    // Esc takes the answer back, then goes to the navigation.
    auto* line = m_screen->find<QLineEdit>("verifyFile");
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->find("verdict"));
    QTRY_VERIFY(line->hasFocus());
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(!line->hasFocus());
    QCOMPARE(line->text(), m_ca);
}

/** Files that were added one dialog at a time are not lost with a key too many. */
void TestVerifyPage::escKeepsWhatItWasAskedWith() {
    open(m_forged);
    const QStringList evidence{m_ca, file(QStringLiteral("another.cer"), contentOf(m_ca))};
    for (const QString& one : evidence) {
        ask::answerWith({{}, [one](const QString&) { return one; }});
        m_screen->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QTRY_COMPARE(verdict(), QStringLiteral("The certificate is not valid"));
    auto* line = m_screen->find<QLineEdit>("verifyFile");
    auto* judgedBy = m_screen->find<QLabel>("evidenceFiles");
    const QString named = judgedBy->text();
    for (int i = 0; i < 3; ++i)
        m_screen->press(Qt::Key_Escape);
    QVERIFY(!m_screen->find("verdict"));
    QCOMPARE(line->text(), m_forged);
    QCOMPARE(judgedBy->text(), named);
    for (const QString& one : evidence)
        QVERIFY(named.contains(QFileInfo(one).fileName()));
    line->setFocus();
    m_screen->press(Qt::Key_Return); // asked again with the same
    QTRY_COMPARE(verdict(), QStringLiteral("The certificate is not valid"));
    m_screen->press(Qt::Key_Escape);
    QVERIFY(line->hasFocus());
    m_screen->type(QStringLiteral("x")); // over the one before
    QCOMPARE(line->text(), QStringLiteral("x"));
    m_screen->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(judgedBy->text() != named);
    QVERIFY(!m_screen->find<QPushButton>("clearEvidence")->isEnabled());
}

void TestVerifyPage::theLockKeepsItToo() {
    open(m_forged);
    ask::answerWith({{}, [this](const QString&) { return m_ca; }});
    m_screen->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(verdict(), QStringLiteral("The certificate is not valid"));
    const QString named = m_screen->find<QLabel>("evidenceFiles")->text();
    m_screen->press(Qt::Key_T, Qt::ControlModifier);
    judgeAt(QDate(2044, 1, 2));
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    signIn(*m_screen, m_password);
    QCOMPARE(m_screen->wait<QLineEdit>("verifyFile")->text(), m_forged);
    QCOMPARE(m_screen->find<QLabel>("evidenceFiles")->text(), named);
    QCOMPARE(m_screen->wait<look::DayEdit>("judgeAt")->date(), QDate(2044, 1, 2));
    QCOMPARE(m_screen->wait<QTimeEdit>("judgeAtTime")->time(), QTime(12, 0));
    QTRY_COMPARE(verdict(), QStringLiteral("The certificate is not valid"));
    m_screen->press(Qt::Key_T, Qt::ControlModifier); // as of now again
    QTRY_VERIFY(!m_screen->find("judgeAt"));
}

void TestVerifyPage::aFlippedBitIsNotValid() {
    m_screen->type(m_forged);
    m_screen->press(Qt::Key_Return);
    QTRY_COMPARE(verdict(), QStringLiteral("The certificate is not valid"));
    QVERIFY(lines("verdictReasons").contains(QStringLiteral("signature is not valid")));
    m_screen->grab(QStringLiteral("verify-forged"));
}

void TestVerifyPage::judgedAtAnotherTime() {
    open(m_ca);
    QTRY_VERIFY(!verdict().isEmpty());
    m_screen->press(Qt::Key_T, Qt::AltModifier);
    judgeAt(QDate(2099, 1, 1));
    QTRY_COMPARE(verdict(), QStringLiteral("The certificate is not valid"));
    QVERIFY(lines("verdictReasons").contains(QStringLiteral("expired")));
    m_screen->grab(QStringLiteral("verify-another-time"));
    // As every other moment is written here.
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru"), QStringLiteral("en")}) {
        setLanguage(code);
        QTRY_COMPARE(m_screen->find<look::DayEdit>("judgeAt")->text(), dayText(QDate(2099, 1, 1)));
        QCOMPARE(m_screen->find<QTimeEdit>("judgeAtTime")->text(), QStringLiteral("12:00"));
    }
    m_screen->press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(verdict().startsWith(QStringLiteral("Signatures and dates are correct")));
}

/** And the file is judged as of no other day in its place. */
void TestVerifyPage::aDayThatIsNoneIsTold() {
    open(m_ca);
    QTRY_VERIFY(!verdict().isEmpty());
    m_screen->press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(!m_screen->work().isBusy());
    auto* day = m_screen->wait<look::DayEdit>("judgeAt");
    QVERIFY(day->hasFocus() && day->selectedText() == day->text()); // to be typed over
    m_screen->type(QStringLiteral("31/02/2026"));
    m_screen->press(Qt::Key_Return);
    auto* said = m_screen->wait<look::Banner>("verifyMessage");
    QVERIFY2(said->text().contains(QStringLiteral("31/02/2026")), qPrintable(said->text()));
    QVERIFY(day->property("fault").toBool());
    QCOMPARE(day->text(), QStringLiteral("31/02/2026"));
    QVERIFY(!m_screen->find("verdict"));
    const QString english = said->text();
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        setLanguage(code);
        QTRY_VERIFY(said->isVisible() && said->text() != english);
    }
    setLanguage(QStringLiteral("en"));
    m_screen->grab(QStringLiteral("verify-no-day"));
    day->selectAll();
    m_screen->type(QStringLiteral("1.1.2099"));
    m_screen->press(Qt::Key_Return);
    QTRY_COMPARE(verdict(), QStringLiteral("The certificate is not valid"));
    QVERIFY(!m_screen->find("verifyMessage"));
    m_screen->press(Qt::Key_T, Qt::ControlModifier);
}

/** No seconds are typed, so none of the clock's are used. */
void TestVerifyPage::judgedByWholeMinutes() {
    open(m_ca);
    QTRY_VERIFY(!verdict().isEmpty());
    m_screen->press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(m_screen->wait<QTimeEdit>("judgeAtTime")->time().second(), 0);
    const QString time = m_screen->find<QTimeEdit>("judgeAtTime")->text();
    const auto isSaid = [&] {
        for (const QLabel* one : m_screen->window().findChildren<QLabel*>())
            if (one->isVisible() && one->text().startsWith(QStringLiteral("Verified as of")))
                return one->text().contains(time + QStringLiteral(":00"));
        return false;
    };
    QTRY_VERIFY(isSaid());
    m_screen->press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(!m_screen->find("judgeAt"));
}

void TestVerifyPage::evidenceTellsWhatWasMissing() {
    const QString elsewhere = QStringLiteral(KU_SOURCE_DIR "/tests/golden/");
    open(elsewhere + QStringLiteral("ucgo-ca-gost2015.der"));
    m_screen->press(Qt::Key_T, Qt::AltModifier);
    judgeAt(QDate(2027, 1, 1)); // they are of 24 November 2026
    QTRY_COMPARE(verdict(), QStringLiteral("Cannot tell whether it is valid"));
    QVERIFY(lines("verdictReasons").contains(QStringLiteral("issuer's certificate is missing")));
    m_screen->grab(QStringLiteral("verify-cannot-tell"));
    ask::answerWith({{}, [elsewhere](const QString&) {
                         return elsewhere + QStringLiteral("nko-root-gost2015.der");
                     }});
    m_screen->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(lines("verdictReasons").contains(QStringLiteral("came with the files")));
    QCOMPARE(verdict(), QStringLiteral("Cannot tell whether it is valid"));
    QVERIFY(m_screen->find<QLabel>("evidenceFiles")->text().contains(QStringLiteral("nko-root")));
    m_screen->press(Qt::Key_T, Qt::AltModifier);
}

void TestVerifyPage::badFilesAreSaidPlainly() {
    open(file(QStringLiteral("noise.cer"), QByteArray(100, '0')));
    m_screen->wait("verifyMessage");
    QVERIFY(!m_screen->find("verdict"));
    m_screen->grab(QStringLiteral("verify-noise"));
    open(m_ca);
    QTRY_VERIFY(!m_screen->find("verifyMessage"));
}

void TestVerifyPage::droppedTogether() {
    drop({m_forged, m_ca});
    QTRY_COMPARE(verdict(), QStringLiteral("The certificate is not valid"));
    QVERIFY(m_screen->find<QLabel>("evidenceFiles")->text().contains(QStringLiteral("ca.cer")));
}

/** In whatever order: each stands where one looks for it. */
void TestVerifyPage::aSignatureAndItsDocument() {
    const QString signature =
        QStringLiteral(KU_SOURCE_DIR "/tests/fuzz/corpus/cms/gost2004-detached.der");
    const QString document = file(QStringLiteral("letter.txt"), "another document");
    drop({document, signature});
    QTRY_COMPARE(verdict(), QStringLiteral("The signature is not valid"));
    QCOMPARE(m_screen->find<QLineEdit>("verifyFile")->text(), signature);
    QCOMPARE(m_screen->wait<QLineEdit>("verifyDocument")->text(), document);
    QVERIFY(!m_screen->find<QPushButton>("clearEvidence")->isEnabled()); // neither is evidence
    m_screen->grab(QStringLiteral("verify-signature"));
    open(m_ca); // has no document
    QTRY_VERIFY(!m_screen->find("verifyDocument"));
}

void TestVerifyPage::aSignatureWaitsForItsDocument() {
    const QString signature =
        QStringLiteral(KU_SOURCE_DIR "/tests/fuzz/corpus/cms/gost2004-detached.der");
    open(signature);
    QTRY_COMPARE(verdict(), QStringLiteral("Cannot tell whether it is valid"));
    QVERIFY(m_screen->find<QLabel>("verdictMeaning")->text().contains(QStringLiteral("document")));
    m_screen->wait("verifyDocument");
    m_screen->grab(QStringLiteral("verify-needs-document"));
    const QString document = file(QStringLiteral("dropped.txt"), "another document");
    drop({document});
    QTRY_COMPARE(verdict(), QStringLiteral("The signature is not valid"));
    QCOMPARE(m_screen->find<QLineEdit>("verifyFile")->text(), signature);
    QCOMPARE(m_screen->find<QLineEdit>("verifyDocument")->text(), document);
    // And by the keyboard.
    const QString other = file(QStringLiteral("chosen.txt"), "yet another");
    ask::answerWith({{}, [other](const QString&) { return other; }});
    m_screen->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_screen->find<QLineEdit>("verifyDocument")->text(), other);
}

/** It tells nothing of this one, and that is said. */
void TestVerifyPage::aResponseOfAnother() {
    drop({m_ca, QStringLiteral(KU_SOURCE_DIR "/tests/fuzz/corpus/ocsp/gost2015.der")});
    QTRY_COMPARE(verdict(), QStringLiteral("Cannot tell whether it is valid"));
    QVERIFY2(lines("verdictReasons").contains(QStringLiteral("of another certificate")),
             qPrintable(lines("verdictReasons")));
}

void TestVerifyPage::aFolderOfLists() {
    const QString golden = QStringLiteral(KU_SOURCE_DIR "/tests/golden/");
    QTemporaryDir folder;
    for (const char* name : {"nko-root-gost2015.der", "nko-crl-gost2015.der"})
        QVERIFY(QFile::copy(golden + QLatin1String(name), folder.filePath(QLatin1String(name))));
    m_screen->press(Qt::Key_T, Qt::ControlModifier);
    judgeAt(QDate(2026, 11, 25));
    drop({golden + QStringLiteral("ucgo-ca-gost2015.der"), folder.path()});
    // A root in a folder ends no path; one by itself does, and is not trusted by that.
    QTRY_COMPARE(verdict(), QStringLiteral("Cannot tell whether it is valid"));
    QVERIFY(!lines("verdictReasons").contains(QStringLiteral("came with the files")));
    ask::answerWith({{}, [golden](const QString&) {
                         return golden + QStringLiteral("nko-root-gost2015.der");
                     }});
    m_screen->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(lines("verdictReasons").contains(QStringLiteral("came with the files")));
    QCOMPARE(verdict(), QStringLiteral("Cannot tell whether it is valid"));
    QVERIFY(m_screen->find<QLabel>("verdictMeaning")->text().contains(QStringLiteral("root")));
    // By what, beside the fields.
    auto* fields = m_screen->wait<QTreeView>("verifiedFields");
    QStringList headings;
    for (int row = 0; row < fields->model()->rowCount(); ++row)
        headings += fields->model()->index(row, 0).data().toString();
    QVERIFY2(headings.contains(QStringLiteral("Certification path")),
             qPrintable(headings.join(u'\n')));
    QVERIFY(headings.contains(QStringLiteral("Judged by")));
    m_screen->press(Qt::Key_T, Qt::ControlModifier);
}

void TestVerifyPage::theProtocolIsPrinted() {
    QVERIFY(!m_screen->find("printProtocol")); // nothing is verified yet
    open(m_ca);
    QTRY_VERIFY(!verdict().isEmpty());
    m_screen->press(Qt::Key_P, Qt::ControlModifier);
    m_screen->wait("paperPages", 20000);
    m_screen->grab(QStringLiteral("verify-protocol"));
    QVERIFY(m_screen->wait<QLabel>("paperOrigin")->text().contains(QStringLiteral("no form")));
    m_screen->click("closePreview");
    QTRY_VERIFY(!m_screen->find("paperPages"));
    m_screen->toFront(); // what is pressed next is for this window again
}

void TestVerifyPage::everyLanguage() {
    open(m_forged);
    QTRY_VERIFY(!verdict().isEmpty());
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        const QString before = verdict();
        setLanguage(code);
        QTRY_VERIFY(verdict() != before);
        m_screen->grab(QStringLiteral("verify-forged-") + code);
        open(m_ca);
        QTRY_VERIFY(!verdict().isEmpty() && verdict() != before);
        const QString half = verdict();
        m_screen->grab(QStringLiteral("verify-half-") + code);
        open(m_forged);
        QTRY_VERIFY(!verdict().isEmpty() && verdict() != half);
    }
}

/** "The reason is below": of the list, not the day alone. */
void TestVerifyPage::saysWhyItIsRevoked() {
    VerdictView view(std::chrono::seconds(0), nullptr);
    model::VerifiedFile verified;
    verified.judgement = {model::Verdict::Wanting,
                          {{model::ErrorCode::CertificateRevoked, {"2026-11-29"}}},
                          model::Revocation::Revoked,
                          model::Listing{7, 1}};
    const auto said = [&] {
        view.show(verified);
        return view.findChild<QListView*>(QStringLiteral("verdictReasons"))
            ->model()
            ->index(0, 0)
            .data()
            .toString();
    };
    QCOMPARE(said(), QStringLiteral("The certificate was revoked on %1. It is in list No. 7. The "
                                    "reason: the key is compromised.")
                         .arg(dayText(QDate(2026, 11, 29))));
    verified.judgement.listing = model::Listing{7, {}};
    QVERIFY2(said().endsWith(QStringLiteral("No. 7. The list gives no reason.")),
             qPrintable(said()));
    view.hide();
    m_screen->toFront();
}

/** The list of the CA that has one: as it should be, changed, missing. */
void TestVerifyPage::whatIsPublished() {
    m_screen->press(Qt::Key_6, Qt::ControlModifier);
    m_screen->wait("publishCrl");
    const auto said = [this] {
        auto* label = m_screen->find<QLabel>("publishedVerdict");
        return label ? label->text() : QString();
    };
    m_screen->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(said().contains(QStringLiteral("No list")));
    m_screen->wait<QLineEdit>("caPin")->setText(m_password); // the lock logged its CAs out
    QTRY_VERIFY(m_screen->find<QPushButton>("publishCrl")->isEnabled());
    m_screen->click("publishCrl");
    const QString list = m_screen->workplace() + "/publication/ucgo_gost2015.crl";
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(list), 20000);
    m_screen->wait("crlMessage");
    QTRY_VERIFY(said().isEmpty()); // of before
    QTRY_VERIFY(!m_screen->work().isBusy());
    QVERIFY(QApplication::focusWidget()); // the PIN's line went
    m_screen->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(said().startsWith(QStringLiteral("Everything published is correct")));
    QVERIFY(lines("publishedNotes").contains(QStringLiteral("is published correctly")));
    // The other authorities are not right by having nothing there.
    QVERIFY2(said().contains(QStringLiteral("Not published yet: ")), qPrintable(said()));
    QVERIFY(lines("publishedNotes").contains(QStringLiteral("no list is published yet")));
    QVERIFY(!m_screen->find("crlMessage")); // what was said of the publication is over
    auto* history = m_screen->wait<QTableView>("crlHistory"); // beside it, in view all the while
    QTRY_VERIFY(history->viewport()->height() >= 2 * look::fieldHeight);
    QCOMPARE(m_screen->window().height(), 720);
    m_screen->grab(QStringLiteral("published-good"));
    QByteArray octets = contentOf(list);
    octets.back() = char(octets.back() ^ 1);
    QFile changed(list);
    QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(octets) == octets.size());
    changed.close();
    m_screen->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(said().startsWith(QStringLiteral("NOT everything")));
    QVERIFY(lines("publishedNotes").contains(QStringLiteral("other octets")));
    QVERIFY(lines("publishedNotes").contains(QStringLiteral("signature is not valid")));
    for (const QString& code : {QStringLiteral("en"), QStringLiteral("kk"), QStringLiteral("ru")}) {
        setLanguage(code);
        m_screen->grab(QStringLiteral("published-changed-") + code);
    }
    setLanguage(QStringLiteral("en"));
    QVERIFY(QFile::remove(list));
    m_screen->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(lines("publishedNotes").contains(QStringLiteral("not in the publication folder")));
    m_screen->click("publishAgain"); // the way out
    QTRY_VERIFY(QFileInfo::exists(list));
    QTRY_VERIFY(said().isEmpty());
    m_screen->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(said().startsWith(QStringLiteral("Everything published is correct")));
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(said().isEmpty());
    m_screen->wait("crlHistory");
}

/** As a notification, which a screen reader on Linux says by itself. */
void TestVerifyPage::theVerdictIsSpoken() {
    const auto spoken = [&](const char* name) {
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(m_screen->wait(name));
        return face && face->role() == QAccessible::Notification ? face->text(QAccessible::Name)
                                                                 : QString();
    };
    open(m_ca);
    QTRY_VERIFY(m_screen->find("verdict"));
    QTRY_VERIFY(spoken("verdictFrame").startsWith(verdict()));
    const QString ofTheGoodOne = spoken("verdictFrame");
    QVERIFY(ofTheGoodOne.contains(m_screen->find<QLabel>("verdictMeaning")->text()));
    QVERIFY(ofTheGoodOne.count(u'\n') >= 1); // and of what
    open(m_forged);
    QTRY_VERIFY(spoken("verdictFrame") != ofTheGoodOne);
    m_screen->press(Qt::Key_6, Qt::ControlModifier);
    m_screen->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(spoken("publishedVerdict"), m_screen->wait<QLabel>("publishedVerdict")->text());
}

/** While the answer is on its way, that of before is gone; asked again with the same, it stays. */
void TestVerifyPage::noVerdictBesideAnothersName() {
    open(m_ca);
    QTRY_VERIFY(!verdict().isEmpty());
    QTRY_VERIFY(!m_screen->work().isBusy());
    const QString before = verdict();
    {
        BusyWorker busy(m_screen->work(), this);
        m_screen->find("verifyFile")->setFocus();
        m_screen->press(Qt::Key_Return);
        QCOMPARE(verdict(), before);
        open(m_forged);
        QVERIFY2(verdict().isEmpty(), qPrintable(verdict()));
        QVERIFY(!m_screen->find("verifiedFields") && !m_screen->find("printProtocol"));
    }
    QTRY_COMPARE(verdict(), QStringLiteral("The certificate is not valid"));
    QTRY_VERIFY(!m_screen->work().isBusy());
    BusyWorker busy(m_screen->work(), this);
    drop({m_forged, file(QStringLiteral("beside.cer"), contentOf(m_ca))}); // other evidence
    QVERIFY2(verdict().isEmpty(), qPrintable(verdict()));
    busy.letGo();
    QTRY_COMPARE(verdict(), QStringLiteral("The certificate is not valid"));
}

/** It is said calmly, and the way on is open. */
void TestVerifyPage::stoppedByTheOperator() {
    askAndCancel([this] { open(m_ca); });
    auto* message = m_screen->wait<look::Banner>("verifyMessage");
    QVERIFY(message->text().contains(QStringLiteral("Stopped by the operator")));
    QCOMPARE(message->property("level").toString(), QStringLiteral("note"));
    m_screen->find("verifyFile")->setFocus();
    m_screen->press(Qt::Key_Return);
    QTRY_VERIFY(!verdict().isEmpty());
    QVERIFY(!m_screen->find("verifyMessage"));
    m_screen->press(Qt::Key_6, Qt::ControlModifier);
    m_screen->wait("publishCrl");
    askAndCancel([this] { m_screen->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier); });
    const auto isStopped = [this] {
        return m_screen->wait<QLabel>("publishedVerdict")
            ->text()
            .contains(QStringLiteral("Stopped by the operator"));
    };
    QTRY_VERIFY(isStopped());
    m_screen->press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!isStopped());
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->find("publishedVerdict"));
}

QTEST_MAIN(TestVerifyPage)
#include "test_verify_page.moc"
