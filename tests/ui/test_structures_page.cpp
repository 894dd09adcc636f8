// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QTreeView>

#include "crypto/keystore/key_file.h"
#include "crypto/x509/certificate.h"
#include "tests/ui/cut.h"
#include "tests/ui/order_screen.h"
#include "tests/ui/structure.h"
#include "ui/dialogs/ask.h"
#include "ui/pages/structures/order_run.h"

using namespace ui;
using namespace ui::test;

/** One certificate by a structure, at the screen, from each family of them. */
class TestStructuresPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void cleanup() { ask::answerWith({}); }
    void thePaletteLeadsThere();
    void whatNobodySignsByIsInGrey();
    void issued_data();
    void issued();
    void onAMedium();
    void intoAKeyFile();
    void aFaultStandsBelowItsField();
    void bothFormsOfADomain();
    void whatARequestAsksForStandsBeside();
    void aFileIsDropped();
    void withoutAKeyItIsAskedFor();
    void aKeyIsCertifiedOnce();
    void whatWasShownIsIssued();
    void aPasswordIsForgotten();
    void reSubordinated();
    void escGoesBackToWhatWasTyped();
    void theDraftOutlivesTheLock();
    void theDraftKeepsTheKeyStorage();
    void isWellMadeInEveryLanguage();

private:
    QString file(const char* name, const model::Bytes& content) {
        const QString path = m_files.filePath(QString::fromUtf8(name));
        writeFile(path, content);
        return path;
    }
    void drop(const QString& path) {
        QMimeData dragged;
        dragged.setUrls({QUrl::fromLocalFile(path)});
        QWidget* page = m_screen->wait("structureList");
        while (!qobject_cast<Page*>(page))
            page = page->parentWidget();
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton,
                              Qt::NoModifier);
        QApplication::sendEvent(page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page, &event);
    }
    QStringList lines(const char* list) {
        auto* view = m_screen->find<QListView>(list);
        QStringList texts;
        for (int row = 0; view && row < view->model()->rowCount(); ++row)
            texts += view->model()->index(row, 0).data().toString();
        return texts;
    }
    /** What is saved by Ctrl+S after an issue. */
    crypto::x509::Certificate saved() {
        const QString path = m_files.filePath(QStringLiteral("issued.cer"));
        QFile::remove(path);
        ask::answerWith({[path](const QString&, const QString&) { return path; }});
        m_screen->press(Qt::Key_S, Qt::ControlModifier);
        m_screen->wait("orderSaved");
        QFile read(path);
        if (!read.open(QIODevice::ReadOnly)) qFatal("nothing is saved");
        const QByteArray octets = read.readAll();
        return KU_OK(crypto::x509::Certificate::parse(
            {reinterpret_cast<const std::uint8_t*>(octets.data()), std::size_t(octets.size())}));
    }

    QTemporaryDir m_files;
    std::unique_ptr<AllAuthorities> m_place;
    std::unique_ptr<OrderScreen> m_screen;
};

void TestStructuresPage::initTestCase() {
    m_place = std::make_unique<AllAuthorities>();
    m_screen = std::make_unique<OrderScreen>(*m_place);
}

void TestStructuresPage::cleanupTestCase() {
    m_screen.reset();
    m_place.reset();
}

void TestStructuresPage::thePaletteLeadsThere() {
    m_screen->press(Qt::Key_1, Qt::ControlModifier);
    m_screen->press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->wait<QLineEdit>("commandText")->hasFocus());
    m_screen->type(QStringLiteral("re-subordinate"));
    m_screen->press(Qt::Key_Return);
    QTRY_VERIFY(m_screen->find("structureList"));
    // The pages that were there before it keep their keys.
    m_screen->press(Qt::Key_4, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->wait<QAbstractButton>("certificates")->isChecked());
    m_screen->press(Qt::Key_0, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->wait<QAbstractButton>("settings")->isChecked());
    m_screen->openPage();
}

void TestStructuresPage::whatNobodySignsByIsInGrey() {
    m_screen.reset(); // the software media of one workplace are in a process at a time
    const auto again = qScopeGuard([this] { m_screen = std::make_unique<OrderScreen>(*m_place); });
    const SmallWorkplace empty;
    OrderScreen screen(empty);
    screen.choose("nuc-04-person-gost");
    const auto* list = screen.wait<QListView>("structureList");
    const QModelIndex line = list->currentIndex();
    QVERIFY(line.data().toString().contains(QStringLiteral("Not issued at this workplace")));
    QVERIFY(line.data(Qt::ForegroundRole).isValid());
    QVERIFY(screen.said("orderMessage").contains(QStringLiteral("“Settings”")));
    QVERIFY(!screen.find("keyPlace"));
    QVERIFY(!screen.find("showOrder"));
    QVERIFY(line.siblingAtRow(0).data().toString().startsWith(QStringLiteral("Root")));
    QVERIFY(!(line.siblingAtRow(0).flags() & Qt::ItemIsSelectable)); // a heading
}

void TestStructuresPage::issued_data() {
    QTest::addColumn<QByteArray>("structure");
    QTest::addColumn<int>("algorithm");
    using model::Algorithm;
    const std::pair<const char*, Algorithm> all[] = {
        {"ucgo-user-gost2004", Algorithm::Gost2004},   {"ucgo-vpn-gost2015", Algorithm::Gost2015},
        {"nuc-03-person-rsa", Algorithm::Rsa},         {"nuc-05-legal-gost", Algorithm::Gost2015},
        {"nuc-06-treasury-gost", Algorithm::Gost2015}, {"nuc-08-ssl-legal", Algorithm::Rsa},
        {"nuc-10-is-legal", Algorithm::Gost2015},      {"nuc-15-ocsp-gost", Algorithm::Gost2015},
        {"nuc-16-tsp-gost", Algorithm::Gost2015},
    };
    for (const auto& [structure, algorithm] : all)
        QTest::newRow(structure) << QByteArray(structure) << int(algorithm);
}

/** Of each family one, from a request, by its keys. */
void TestStructuresPage::issued() {
    QFETCH(const QByteArray, structure);
    QFETCH(const int, algorithm);
    const auto kind = static_cast<model::Algorithm>(algorithm);
    const unsigned bits = kind == model::Algorithm::Rsa ? 2048 : 0;
    m_screen->choose(structure);
    m_screen->choosePlace(QStringLiteral("request"));
    m_screen->wait<QLineEdit>("keyFile")->setText(file("request.p10", requestOf(kind, bits)));
    m_screen->fill();
    m_screen->goOn();
    auto* fields = m_screen->wait<QTreeView>("previewLines", 60000);
    QVERIFY(fields->model()->rowCount() > 0);
    QVERIFY(!m_screen->said("previewVerdict").isEmpty());
    m_screen->issue();
    m_screen->wait("orderIssued", 60000);
    const auto certificate = saved();
    const QString serial = QString::fromStdString(crypto::toHex(certificate.serial));
    QVERIFY(m_screen->said("orderIssued").contains(serial));
    m_screen->press(Qt::Key_O, Qt::ControlModifier); // in the register
    m_screen->wait("saveDer", 60000);
    m_screen->openPage();
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->find("keyPlace"));
    QVERIFY(m_screen->wait<QLineEdit>("keyFile")->text().isEmpty()); // the next one is another's
}

void TestStructuresPage::onAMedium() {
    m_screen->choose("ucgo-user-gost2015");
    m_screen->choosePlace(QStringLiteral("medium"));
    auto* medium = m_screen->wait<QComboBox>("orderMedium");
    QTRY_COMPARE_WITH_TIMEOUT(medium->currentData().toString(), m_place->medium, 20000);
    m_screen->fill();
    m_screen->goOn();
    m_screen->wait("mediumPin", 60000);
    m_screen->issue();
    m_screen->wait("orderIssued", 60000);
    QVERIFY(m_screen->said("orderIssued").contains(m_place->medium));
    m_screen->press(Qt::Key_Escape); // to the next one
    QTRY_VERIFY(m_screen->find("keyPlace"));
    QTRY_VERIFY_WITH_TIMEOUT(medium->findData(m_place->medium) < 0, 20000); // it is somebody's now
}

/** The password is typed twice, and one that is too easy is refused before there is a key. */
void TestStructuresPage::intoAKeyFile() {
    const QString folder = m_files.filePath(QStringLiteral("keys"));
    QVERIFY(QDir().mkpath(folder));
    const auto typePassword = [this](const QString& text, const QString& again) {
        for (const auto& [line, words] :
             {std::pair("keyPassword", text), std::pair("keyPasswordAgain", again)}) {
            m_screen->wait(line)->setFocus();
            m_screen->type(words);
        }
    };
    m_screen->choose("nuc-04-person-gost");
    m_screen->choosePlace(QStringLiteral("for a file"));
    m_screen->wait<QLineEdit>("keyTarget")->setText(folder);
    m_screen->fill();
    typePassword(QStringLiteral("first-2580"), QStringLiteral("second-2580"));
    m_screen->goOn();
    QTRY_VERIFY(m_screen->said("keyFileMessage").contains(QStringLiteral("differ")));
    for (const char* line : {"keyPassword", "keyPasswordAgain"})
        m_screen->find<QLineEdit>(line)->clear();
    typePassword(QStringLiteral("1234"), QStringLiteral("1234"));
    m_screen->goOn();
    QTRY_VERIFY_WITH_TIMEOUT(!m_screen->said("keyRefusal").isEmpty(), 60000);
    typePassword(QStringLiteral("Qoldanba-2580"), QStringLiteral("Qoldanba-2580"));
    m_screen->goOn();
    m_screen->issue();
    m_screen->wait("orderIssued", 60000);
    const QStringList written = QDir(folder).entryList(QDir::Files);
    QCOMPARE(written.size(), 1);
    QVERIFY(m_screen->said("orderIssued").remove(QChar(0x200b)).contains(written.front()));
    QFile file(QDir(folder).filePath(written.front()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray octets = file.readAll();
    const auto opened = KU_OK(crypto::keystore::openKeyFile(
        {reinterpret_cast<const std::uint8_t*>(octets.data()), std::size_t(octets.size())},
        model::Secret(std::string_view("Qoldanba-2580"))));
    QCOMPARE(opened.certificate.der, saved().der);
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
}

void TestStructuresPage::aFaultStandsBelowItsField() {
    m_screen->choose("nuc-04-person-gost");
    m_screen->choosePlace(QStringLiteral("request"));
    auto* iin = m_screen->wait<QLineEdit>("order-iin");
    QVERIFY(m_screen->said("order-iin.found").isEmpty()); // nobody has typed there
    iin->setText(QStringLiteral("850101100013"));         // its last digit is another's
    QTRY_VERIFY_WITH_TIMEOUT(!m_screen->said("order-iin.found").isEmpty(), 20000);
    QVERIFY(iin->property("fault").toBool());
    QVERIFY(m_screen->said("order-surname.found").isEmpty());
    m_screen->wait<QLineEdit>("keyFile")->setText(
        file("fault.p10", requestOf(model::Algorithm::Gost2015)));
    m_screen->goOn();
    QTRY_VERIFY_WITH_TIMEOUT(!m_screen->said("order-surname.found").isEmpty(), 20000);
    QVERIFY(QApplication::focusWidget()->property("fault").toBool()); // the first of them
    // It is for training, and that is said.
    iin->setText(sampleFor(QStringLiteral("iin")));
    const auto* found = m_screen->wait<look::Banner>("order-iin.found");
    QTRY_COMPARE_WITH_TIMEOUT(found->property("level").toString(), QStringLiteral("note"), 20000);
    QVERIFY(!iin->property("fault").toBool());
    QVERIFY(!m_screen->find("previewLines"));
}

void TestStructuresPage::bothFormsOfADomain() {
    m_screen->choose("nuc-07-ssl-person");
    m_screen->wait<QPlainTextEdit>("order-dnsNames")->setPlainText(QStringLiteral("мысал.қаз"));
    const auto hint = [this] {
        auto* label = m_screen->find<QLabel>("order-dnsNames.hint");
        return label ? label->text().remove(QChar(0x200b)) : QString();
    };
    QTRY_VERIFY_WITH_TIMEOUT(hint().contains(QStringLiteral("xn--80ao21a")), 20000);
    QVERIFY(hint().contains(QStringLiteral("мысал.қаз")));
}

void TestStructuresPage::whatARequestAsksForStandsBeside() {
    m_screen->choose("nuc-04-person-gost");
    m_screen->choosePlace(QStringLiteral("request"));
    m_screen->fill();
    m_screen->wait<QLineEdit>("keyFile")->setText(
        file("other.p10", requestOf(model::Algorithm::Gost2015, 0, "Басқа Адам")));
    QTRY_VERIFY_WITH_TIMEOUT(!lines("subjectDifferences").isEmpty(), 20000);
    QVERIFY(lines("subjectDifferences").join('\n').contains(QStringLiteral("Басқа Адам")));
    // And before it is signed, where one looks then.
    m_screen->goOn();
    m_screen->wait("previewVerdict");
    QTRY_VERIFY_WITH_TIMEOUT(
        m_screen->said("previewVerdict").contains(QStringLiteral("Басқа Адам")), 20000);
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(m_screen->find("keyFile"));
}

void TestStructuresPage::aFileIsDropped() {
    m_screen->choose("nuc-04-person-gost");
    m_screen->choosePlace(QStringLiteral("medium"));
    const QString path = file("dropped.p10", requestOf(model::Algorithm::Gost2015));
    drop(path);
    QCOMPARE(m_screen->wait<QLineEdit>("keyFile")->text(), path);
    const QString none = file("none.p10", {'n', 'o', 'n', 'e'});
    drop(none);
    QTRY_VERIFY_WITH_TIMEOUT(!m_screen->said("keyRefusal").isEmpty(), 20000);
}

void TestStructuresPage::withoutAKeyItIsAskedFor() {
    m_screen->choose("nuc-04-person-gost");
    m_screen->choosePlace(QStringLiteral("request"));
    auto* key = m_screen->wait<QLineEdit>("keyFile");
    key->clear();
    m_screen->goOn();
    QTRY_VERIFY(m_screen->said("keyRefusal").contains(QStringLiteral("Choose the file")));
    QCOMPARE(QApplication::focusWidget(), key);
}

void TestStructuresPage::aKeyIsCertifiedOnce() {
    const QString path = file("once.p10", requestOf(model::Algorithm::Gost2015));
    for (const bool again : {false, true}) {
        m_screen->choose("nuc-04-person-gost");
        m_screen->choosePlace(QStringLiteral("request"));
        m_screen->wait<QLineEdit>("keyFile")->setText(path);
        m_screen->fill();
        m_screen->goOn();
        if (again) break;
        m_screen->issue();
        m_screen->wait("orderIssued", 60000);
        m_screen->press(Qt::Key_N, Qt::ControlModifier);
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_screen->said("keyRefusal").isEmpty(), 20000);
    QVERIFY(!m_screen->find("previewLines"));
}

/** Another file under the same name is none that anybody has looked at. */
void TestStructuresPage::whatWasShownIsIssued() {
    const model::Bytes shown = requestOf(model::Algorithm::Gost2015);
    m_screen->choose("nuc-04-person-gost");
    m_screen->choosePlace(QStringLiteral("request"));
    m_screen->wait<QLineEdit>("keyFile")->setText(file("shown.p10", shown));
    m_screen->fill();
    m_screen->goOn();
    m_screen->wait("issueOrder", 60000);
    file("shown.p10", requestOf(model::Algorithm::Gost2015));
    m_screen->issue();
    m_screen->wait("orderIssued", 60000);
    QCOMPARE(saved().publicKeyInfo, KU_OK(crypto::x509::Request::parse(shown)).publicKeyInfo);
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
}

/** That of a key file lives no longer than the order that it was typed for. */
void TestStructuresPage::aPasswordIsForgotten() {
    OrderRun run(m_screen->work(), std::chrono::seconds(0), nullptr);
    const auto begin = [&run] {
        order::Given given;
        given.structure = QStringLiteral("nuc-04-person-gost");
        given.place = order::Place::KeyFile;
        auto password = std::make_shared<const model::Secret>(std::string_view("Qoldanba-2580"));
        given.keyFile.password = password;
        run.begin(given, QStringLiteral("title"));
        return std::weak_ptr<const model::Secret>(password);
    };
    const auto kept = begin();
    m_screen->waitForAnswers();
    QVERIFY(!kept.expired()); // it waits for the operator's word
    QVERIFY(run.stepBack());
    QTRY_VERIFY(kept.expired());
    const auto again = begin();
    m_screen->waitForAnswers();
    emit run.another();
    QTRY_VERIFY(again.expired());
    const auto other = begin();
    m_screen->waitForAnswers();
    run.forget(); // another structure is chosen
    QTRY_VERIFY(other.expired());
}

/** НКО, appendix 1: nothing is typed, and subject and key stay what they are. */
void TestStructuresPage::reSubordinated() {
    const model::Bytes der = requestOf(model::Algorithm::Gost2015, 0, "Басқа КО");
    m_screen->choose("nko-subordinate-gost2015");
    m_screen->choosePlace(QStringLiteral("request"));
    m_screen->wait<QLineEdit>("keyFile")->setText(file("authority.p10", der));
    QVERIFY(!m_screen->find("valueForm"));
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->find<QLabel>("subjectOfFile"), 20000);
    QVERIFY(m_screen->find<QLabel>("subjectOfFile")->text().contains(QStringLiteral("Басқа КО")));
    m_screen->goOn();
    m_screen->issue();
    m_screen->wait("orderIssued", 60000);
    const auto made = saved();
    const auto asked = KU_OK(crypto::x509::Request::parse(der));
    QCOMPARE(made.subjectDer, asked.subjectDer);
    QCOMPARE(made.publicKeyInfo, asked.publicKeyInfo);
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
}

void TestStructuresPage::escGoesBackToWhatWasTyped() {
    m_screen->choose("ucgo-vpn-gost2015");
    m_screen->choosePlace(QStringLiteral("request"));
    m_screen->wait<QLineEdit>("keyFile")->setText(
        file("esc.p10", requestOf(model::Algorithm::Gost2015)));
    m_screen->fill();
    m_screen->goOn();
    m_screen->wait("issueOrder", 60000);
    m_screen->press(Qt::Key_Escape);
    QTRY_COMPARE(m_screen->wait<QLineEdit>("order-bin")->text(), sampleFor(QStringLiteral("bin")));
    m_screen->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    m_screen->wait<QPushButton>("bannerAction")->click();
    QTRY_VERIFY(m_screen->wait<QLineEdit>("order-bin")->text().isEmpty());
}

void TestStructuresPage::theDraftOutlivesTheLock() {
    m_screen->choose("nuc-05-legal-gost");
    m_screen->choosePlace(QStringLiteral("request"));
    const QString path = m_files.filePath(QStringLiteral("later.p10"));
    m_screen->wait<QLineEdit>("keyFile")->setText(path);
    m_screen->wait<QLineEdit>("order-surname")->setText(QStringLiteral("Иманғалиева"));
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    signIn(*m_screen);
    m_screen->openPage();
    QTRY_COMPARE_WITH_TIMEOUT(m_screen->wait<QLineEdit>("order-surname")->text(),
                              QStringLiteral("Иманғалиева"), 20000);
    QCOMPARE(m_screen->wait<QLineEdit>("keyFile")->text(), path);
    QVERIFY(m_screen->said("orderMessage").contains(QStringLiteral("still here")));
}

/** Of a request's key it may be said that it is in a file, which of one on a medium it may not. */
void TestStructuresPage::theDraftKeepsTheKeyStorage() {
    m_screen->choose("nuc-04-person-gost");
    m_screen->choosePlace(QStringLiteral("request"));
    auto* storage = m_screen->wait<QComboBox>("order-keyStorage");
    const QString chosen = QStringLiteral("1.2.398.3.3.5.1.1");
    QVERIFY(storage->findData(chosen) >= 0);
    storage->setCurrentIndex(-1); // so that it is another line in any case
    storage->setCurrentIndex(storage->findData(chosen));
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    signIn(*m_screen);
    m_screen->openPage();
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->find("order-keyStorage"), 20000);
    QVERIFY(m_screen->wait<QComboBox>("keyPlace")->currentText().contains("request"));
    QTRY_COMPARE(m_screen->wait<QComboBox>("order-keyStorage")->currentData().toString(), chosen);
}

void TestStructuresPage::isWellMadeInEveryLanguage() {
    for (const QString& language : languages()) {
        setLanguage(language);
        for (const char* structure : {"nuc-08-ssl-legal", "nuc-06-treasury-gost",
                                      "nko-subordinate-gost2015", "ucgo-user-gost2015"}) {
            m_screen->choose(structure);
            QStringList faults;
            const auto isWhole = [&] { // once the layouts have followed
                QWidget& window = m_screen->window();
                faults = faultsInView(window) + namelessIn(window) + fieldsWithoutBuddy(window) +
                         tabOrderFaults(window) + buttonsWithoutAction(window) + keyFaults(window);
                return faults.isEmpty();
            };
            if (QTest::qWaitFor(isWhole)) continue;
            qInfo().noquote() << language << structure << faults.join(u'\n');
            QFAIL("as listed above");
        }
    }
    setLanguage(QStringLiteral("en"));
}

QTEST_MAIN(TestStructuresPage)
#include "test_structures_page.moc"
