// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>

#include "tests/ui/desk_worker.h"
#include "tests/ui/signed_in.h"
#include "ui/dialogs/ask.h"
#include "ui/look/banner.h"
#include "ui/shell/command_line.h"

using namespace ui;
using namespace ui::test;

namespace {

QString golden(const char* name) {
    return QStringLiteral(KU_SOURCE_DIR "/tests/golden/") + QLatin1String(name);
}

} // namespace

/** The viewer, from a drop on the window to each of its parts, on a workplace without authorities.
 */
class TestViewerPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void init();
    void cleanup() { ask::answerWith({}); }
    void droppedAnywhere();
    void nothingIsTakenWhileLocked();
    void fieldsMarkTheirOctets();
    void structureAndReading();
    void formOfWhatHoldsOthers();
    void partsByKeyboard();
    void listsAreSearched();
    void saved();
    void verifiedNext();
    void signaturesAreVerifiedToo();
    void aCheckThatWasStopped();
    void everyLanguage();
    void fromTheCommandLine();

private:
    /** What this widget and those around it make of files that are dropped there. */
    bool drop(QWidget* onto, const QStringList& paths) {
        QMimeData dragged;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls += QUrl::fromLocalFile(path);
        dragged.setUrls(urls);
        dragged.setText(paths.join(u'\n')); // as file managers give it as well
        for (QWidget* one = onto; one; one = one->parentWidget()) {
            if (!one->acceptDrops()) continue;
            QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton,
                                  Qt::NoModifier);
            enter.ignore();
            QApplication::sendEvent(one, &enter);
            if (!enter.isAccepted()) continue;
            QDropEvent event(QPointF(5, 5), Qt::CopyAction, &dragged, Qt::LeftButton,
                             Qt::NoModifier);
            QApplication::sendEvent(one, &event);
            return true;
        }
        return false;
    }
    void open(const QString& path) {
        ask::answerWith({{}, [path](const QString&) { return path; }});
        m_screen->press(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        m_screen->press(Qt::Key_O, Qt::ControlModifier);
        const QString name = QFileInfo(path).fileName();
        // One that is in view already is read again: what shows its fields is still on its way.
        QTRY_VERIFY(!m_screen->work().isBusy());
        QTRY_VERIFY(kind().endsWith(name));
    }
    QString kind() {
        auto* label = m_screen->find<QLabel>("viewedKind");
        return label ? label->text() : QString();
    }
    QTreeView* fields() { return m_screen->wait<QTreeView>("viewedFields"); }
    /** The line of this name. */
    QModelIndex field(const QString& name) {
        const auto found = fields()->model()->match(fields()->model()->index(0, 0), Qt::DisplayRole,
                                                    name, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.first();
    }
    QString structure() { return m_screen->wait<QLabel>("viewedStructureFound")->text(); }

    QTemporaryDir m_files;
    SmallWorkplace m_place;
    std::unique_ptr<Screen> m_screen;
};

void TestViewerPage::initTestCase() {
    m_screen = std::make_unique<Screen>(QStringLiteral("en"), m_place.folder());
    signIn(*m_screen);
}

void TestViewerPage::init() {
    setLanguage(QStringLiteral("en"));
    m_screen->press(Qt::Key_1, Qt::ControlModifier);
}

/** On a page that takes no files, and on a line that would take their names as text. */
void TestViewerPage::droppedAnywhere() {
    QVERIFY(drop(m_screen->wait("navigation"), {golden("ucgo-user-gost2015.der")}));
    QTRY_VERIFY(kind().startsWith(QStringLiteral("Certificate")));
    QVERIFY(m_screen->find<QLabel>("viewedName")->text().contains(QStringLiteral("CN=")));
    QTRY_VERIFY(fields()->hasFocus());
    m_screen->press(Qt::Key_4, Qt::ControlModifier);
    auto* line = m_screen->wait<QLineEdit>("certificateSearch");
    line->clear();
    QVERIFY(drop(line, {golden("ucgo-crl-gost2015.der"), golden("nko-root-gost2015.der")}));
    QTRY_VERIFY(kind().startsWith(QStringLiteral("Revocation list")));
    QVERIFY(line->text().isEmpty());
    // The Verify page takes them itself.
    m_screen->press(Qt::Key_9, Qt::ControlModifier);
    auto* asked = m_screen->wait<QLineEdit>("verifyFile");
    QVERIFY(drop(asked, {golden("nko-root-gost2015.der")}));
    QTRY_COMPARE(asked->text(), golden("nko-root-gost2015.der"));
    QVERIFY(asked->isVisible());
    asked->clear();
    QVERIFY(drop(m_screen->wait("navigation"), {QStringLiteral(KU_SOURCE_DIR "/README.md")}));
    m_screen->wait<look::Banner>("viewerMessage");
}

void TestViewerPage::nothingIsTakenWhileLocked() {
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!drop(m_screen->wait("signIn"), {golden("ucgo-user-gost2015.der")}));
    signIn(*m_screen);
}

void TestViewerPage::fieldsMarkTheirOctets() {
    open(golden("ucgo-user-gost2015.der"));
    fields()->setCurrentIndex(field(QStringLiteral("Serial number")));
    const QString serial =
        field(QStringLiteral("Serial number")).siblingAtColumn(1).data().toString();
    auto* tree = m_screen->wait<QTreeView>("derTree");
    QCOMPARE(tree->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("INTEGER"));
    auto* dump = m_screen->wait<QPlainTextEdit>("octetDump");
    QString marked;
    for (const auto& one : dump->extraSelections())
        marked += one.cursor.selectedText().remove(u' ');
    QVERIFY2(marked.endsWith(serial), qPrintable(marked)); // behind identifier and length
    QVERIFY(marked.size() <= serial.size() + 6);
    m_screen->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), serial);
    // And of an element of the tree by keyboard.
    m_screen->press(Qt::Key_5, Qt::AltModifier);
    QVERIFY(tree->hasFocus());
    m_screen->press(Qt::Key_Down);
    QVERIFY(dump->extraSelections().size() > 0);
    m_screen->grab(QStringLiteral("viewer"));
}

void TestViewerPage::structureAndReading() {
    open(golden("ucgo-user-gost2015.der"));
    m_screen->find<QTabWidget>("viewerTabs")->setCurrentIndex(2);
    QTRY_VERIFY2(structure().startsWith(QStringLiteral("It follows the structure")),
                 qPrintable(structure()));
    m_screen->press(Qt::Key_T, Qt::ControlModifier); // as it is printed
    QTRY_VERIFY(structure() != QStringLiteral("Its structure is being checked…"));
    m_screen->press(Qt::Key_T, Qt::ControlModifier);
    auto* choice = m_screen->wait<QComboBox>("viewedStructure");
    QVERIFY(choice->count() > 10);
    const int other = choice->findData(QStringLiteral("ucgo-ca-gost2015"));
    QVERIFY(other > 0);
    choice->setCurrentIndex(other);
    QTRY_VERIFY2(structure().startsWith(QStringLiteral("It does not follow the structure")),
                 qPrintable(structure()));
    auto* notes = m_screen->wait<QListView>("viewedLint");
    QVERIFY(notes->model()->rowCount() > 0);
    m_screen->grab(QStringLiteral("viewer-structure"));
    // A list has structures of lists to choose from.
    open(golden("ucgo-crl-gost2015.der"));
    QVERIFY(choice->findData(QStringLiteral("ucgo-ca-gost2015")) < 0);
    QVERIFY(choice->findData(QStringLiteral("ucgo-crl-gost2015")) > 0);
}

/** By its RFC, and each certificate by its structure; a line marks where it stands. */
void TestViewerPage::formOfWhatHoldsOthers() {
    const QString corpus = QStringLiteral(KU_SOURCE_DIR "/tests/fuzz/corpus/");
    open(corpus + QStringLiteral("cms/mixed.der"));
    m_screen->press(Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(structure(), QStringLiteral("It is of the form that RFC 5652 gives."));
    QVERIFY(!m_screen->find("viewedStructure") && !m_screen->find("asPrinted"));
    auto* notes = m_screen->wait<QListView>("viewedLint");
    QCOMPARE(notes->model()->rowCount(), 3);
    const QString second = notes->model()->index(1, 0).data().toString();
    QVERIFY2(second.startsWith(QStringLiteral("2. Certificate, CN=B: it follows none")),
             qPrintable(second));
    QVERIFY(notes->hasFocus());
    notes->setCurrentIndex(notes->model()->index(1, 0));
    const auto* tree = m_screen->wait<QTreeView>("derTree");
    QCOMPARE(tree->currentIndex().siblingAtColumn(1).data().toString(), QStringLiteral("434"));
    m_screen->grab(QStringLiteral("viewer-form"));
    // What is wrong with the form itself stands first.
    QFile file(corpus + QStringLiteral("ocsp/gost2015.der"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray der = file.readAll();
    QCOMPARE(der.count(QByteArray::fromHex("0a0100a0")), 1);
    der.replace(QByteArray::fromHex("0a0100a0"), QByteArray::fromHex("0a0103a0"));
    QFile spoiled(m_files.filePath(QStringLiteral("spoiled.ors")));
    QVERIFY(spoiled.open(QIODevice::WriteOnly) && spoiled.write(der) == der.size());
    spoiled.close();
    open(spoiled.fileName());
    m_screen->press(Qt::Key_3, Qt::AltModifier);
    QTRY_COMPARE(structure(), QStringLiteral("It is not of the form that RFC 6960 gives:"));
    QVERIFY(notes->model()->index(0, 0).data().toString().contains(QLatin1String("responseBytes")));
    m_screen->grab(QStringLiteral("viewer-form-wrong"));
    // A certificate has its structure to choose again.
    open(golden("ucgo-user-gost2015.der"));
    m_screen->find<QTabWidget>("viewerTabs")->setCurrentIndex(2);
    QTRY_VERIFY(structure().startsWith(QStringLiteral("It follows the structure")));
    QVERIFY(m_screen->find("viewedStructure") && m_screen->find("asPrinted"));
}

/** Enter opens, Esc leads back. */
void TestViewerPage::partsByKeyboard() {
    const auto at = [this](const char* name) { return m_files.filePath(QLatin1String(name)); };
    const auto openssl = [](const QStringList& words) {
        QCOMPARE(QProcess::execute(QStringLiteral("openssl"), words), 0);
    };
    openssl(
        {"x509", "-inform", "DER", "-in", golden("nko-root-gost2015.der"), "-out", at("a.pem")});
    openssl({"crl", "-inform", "DER", "-in", golden("ucgo-crl-gost2015.der"), "-out", at("c.pem")});
    openssl({"crl2pkcs7", "-certfile", at("a.pem"), "-in", at("c.pem"), "-outform", "DER", "-out",
             at("bundle.p7b")});
    open(at("bundle.p7b"));
    QVERIFY(kind().startsWith(QStringLiteral("Certificates and lists (P7B)")));
    m_screen->press(Qt::Key_2, Qt::AltModifier);
    auto* parts = m_screen->wait<QTreeView>("viewedParts");
    QCOMPARE(parts->model()->rowCount(), 2);
    parts->setCurrentIndex(parts->model()->index(0, 0));
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(kind(), QStringLiteral("Certificate"));
    QVERIFY(!m_screen->find<QPushButton>("verifyViewed")->isEnabled()); // it has no file
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(kind().endsWith(QStringLiteral("bundle.p7b")));
    QVERIFY(parts->hasFocus());
    parts->setCurrentIndex(parts->model()->index(1, 0));
    m_screen->press(Qt::Key_Return);
    QTRY_COMPARE(kind(), QStringLiteral("Revocation list"));
    m_screen->press(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(kind().endsWith(QStringLiteral("bundle.p7b")));
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(!m_screen->find("viewedKind"));
    QVERIFY(m_screen->find("viewerHint"));
}

void TestViewerPage::listsAreSearched() {
    open(golden("ucgo-crl-gost2015.der"));
    m_screen->press(Qt::Key_F, Qt::ControlModifier);
    auto* entry = m_screen->wait<QLineEdit>("entrySearch");
    QTRY_VERIFY(entry->hasFocus());
    m_screen->type(QStringLiteral("00ff"));
    m_screen->press(Qt::Key_Return);
    auto* said = m_screen->wait<look::Banner>("viewerMessage");
    QTRY_VERIFY(said->text().endsWith(QStringLiteral("is not in the list.")));
    open(golden("ucgo-user-gost2015.der"));
    QVERIFY(!m_screen->find("entrySearch"));
    QVERIFY(!m_screen->find("viewerMessage"));
}

void TestViewerPage::saved() {
    open(golden("ucgo-user-gost2015.der"));
    const QString path = m_files.filePath(QStringLiteral("saved.pem"));
    ask::answerWith({[path](const QString&, const QString& name) {
        return name == QLatin1String("ucgo-user-gost2015.pem") ? path : QString();
    }});
    m_screen->press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QFile::exists(path));
    QProcess back;
    back.start(QStringLiteral("openssl"), {"x509", "-in", path, "-outform", "DER"});
    QVERIFY(back.waitForFinished());
    QFile original(golden("ucgo-user-gost2015.der"));
    QVERIFY(original.open(QIODevice::ReadOnly));
    QCOMPARE(back.readAllStandardOutput(), original.readAll());
}

void TestViewerPage::verifiedNext() {
    open(golden("ucgo-ca-gost2015.der"));
    m_screen->press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_screen->wait<QLineEdit>("verifyFile")->text(), golden("ucgo-ca-gost2015.der"));
    m_screen->wait("verdict");
}

/** Whatever the Verify page takes; a bundle is none of these. */
void TestViewerPage::signaturesAreVerifiedToo() {
    const QString corpus = QStringLiteral(KU_SOURCE_DIR "/tests/fuzz/corpus/");
    for (const char* name : {"cms/gost2004-detached.der", "ocsp/gost2015.der"}) {
        open(corpus + QLatin1String(name));
        QVERIFY2(m_screen->wait<QPushButton>("verifyViewed")->isEnabled(), name);
    }
    open(corpus + QStringLiteral("cms/bundle.p7b"));
    QVERIFY(!m_screen->wait<QPushButton>("verifyViewed")->isEnabled());
    open(corpus + QStringLiteral("ocsp/gost2015.der"));
    m_screen->press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_screen->wait<QLineEdit>("verifyFile")->text(),
             corpus + QStringLiteral("ocsp/gost2015.der"));
    m_screen->wait("verdict");
}

/** It is not being checked for ever. */
void TestViewerPage::aCheckThatWasStopped() {
    open(golden("ucgo-user-gost2015.der"));
    m_screen->find<QTabWidget>("viewerTabs")->setCurrentIndex(2);
    QTRY_VERIFY(structure().startsWith(QStringLiteral("It follows the structure")));
    QTRY_VERIFY(!m_screen->work().isBusy());
    {
        BusyWorker busy(m_screen->work(), this);
        std::vector<Work::JobHandle> asked;
        const auto heard =
            connect(&m_screen->work(), &Work::asked, this,
                    [&asked](const Work::JobHandle& job, QObject*) { asked.push_back(job); });
        m_screen->press(Qt::Key_T, Qt::ControlModifier); // as it is printed
        disconnect(heard);
        QCOMPARE(asked.size(), std::size_t(1));
        asked.front()->cancel();
    }
    QTRY_COMPARE(structure(), QStringLiteral("Its structure could not be checked."));
    m_screen->press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(structure().startsWith(QStringLiteral("It follows the structure")));
}

void TestViewerPage::everyLanguage() {
    open(golden("ucgo-user-gost2015.der"));
    const QString english = kind();
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        setLanguage(code);
        QTRY_VERIFY(!kind().isEmpty() && kind() != english);
        QVERIFY(fields()->model()->rowCount() > 4);
        m_screen->grab(QStringLiteral("viewer-") + code);
        auto* tabs = m_screen->find<QTabWidget>("viewerTabs");
        tabs->setCurrentIndex(2);
        m_screen->grab(QStringLiteral("viewer-structure-") + code);
        tabs->setCurrentIndex(0);
    }
}

void TestViewerPage::fromTheCommandLine() {
    const Started started =
        readCommandLine({QStringLiteral("kualik"), QStringLiteral("--workplace"), m_place.folder(),
                         QStringLiteral("some.cer")});
    QVERIFY(!started.ended);
    QCOMPARE(started.workplace, m_place.folder());
    QCOMPARE(started.file, QDir::current().absoluteFilePath(QStringLiteral("some.cer")));
    QVERIFY(readCommandLine({QStringLiteral("kualik")}).file.isEmpty());
    // Before the sign-in it waits.
    m_screen->press(Qt::Key_L, Qt::ControlModifier);
    m_screen->wait("signIn");
    m_screen->window().view(golden("nko-root-gost2004.der"));
    signIn(*m_screen);
    QTRY_VERIFY(kind().endsWith(QStringLiteral("nko-root-gost2004.der")));
}

QTEST_MAIN(TestViewerPage)
#include "test_viewer_page.moc"
