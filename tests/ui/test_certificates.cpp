// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTreeView>

#include "tests/ui/screen.h"
#include "ui/dialogs/ask.h"

using namespace ui;
using namespace ui::test;

/** Step 9 at the screen, on the certificates that a training chain has from the beginning. */
class TestCertificates : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void findsAsOneTypes();
    void showsAllOfOne();
    void savesWhatTheRegisterHolds();
    void speaksThreeLanguages();

private:
    std::unique_ptr<Screen> m_screen;
};

void TestCertificates::initTestCase() {
    m_screen = std::make_unique<Screen>();
    m_screen->click("chooseTraining");
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    m_screen->click("certificates");
    QTRY_VERIFY(m_screen->wait<QTableView>("certificateTable")->model()->rowCount() == 2);
}

void TestCertificates::findsAsOneTypes() {
    auto* view = m_screen->wait<QTableView>("certificateTable");
    m_screen->press(Qt::Key_F, Qt::ControlModifier);
    m_screen->type(QStringLiteral("gost2004 nobody"));
    QTRY_COMPARE(view->model()->rowCount(), 0);
    m_screen->press(Qt::Key_Escape);
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QVERIFY(m_screen->find<QLineEdit>("certificateSearch")->text().isEmpty());
}

void TestCertificates::showsAllOfOne() {
    auto* view = m_screen->wait<QTableView>("certificateTable");
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    auto* lines = m_screen->wait<QTreeView>("certificateLines");
    QTRY_VERIFY(lines->model()->rowCount() > 4);
    m_screen->grab(QStringLiteral("certificates"));
    const QModelIndex record = lines->model()->index(0, 0);
    lines->setCurrentIndex(lines->model()->index(0, 0, record));
    m_screen->press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(),
             lines->model()->index(0, 1, record).data().toString());
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
}

void TestCertificates::savesWhatTheRegisterHolds() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("one.cer"));
    ask::answerWith({[&](const QString&, const QString&) { return path; }, {}});
    m_screen->press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(QFileInfo::exists(path));
    ask::answerWith({});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(1), QByteArray("\x30"));
}

void TestCertificates::speaksThreeLanguages() {
    const QString english = m_screen->find<QLineEdit>("certificateSearch")->placeholderText();
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        setLanguage(code);
        QTRY_VERIFY(m_screen->find<QLineEdit>("certificateSearch")->placeholderText() != english);
        m_screen->grab(QStringLiteral("certificates-") + code);
    }
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(m_screen->find<QLineEdit>("certificateSearch")->placeholderText(), english);
}

QTEST_MAIN(TestCertificates)
#include "test_certificates.moc"
