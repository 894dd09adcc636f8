// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTreeView>

#include "tests/ui/screen.h"
#include "ui/dialogs/ask.h"
#include "ui/pages/certificates/certificate_table.h"

using namespace ui;
using namespace ui::test;

/** Step 9 at the screen, on the certificates that a training chain has from the beginning. */
class TestCertificates : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void findsAsOneTypes();
    void changesOnlyWhatASearchChanges();
    void showsAllOfOne();
    void savesWhatTheRegisterHolds();
    void speaksThreeLanguages();

private:
    QString cell(int row, int column) {
        auto* view = m_screen->wait<QTableView>("certificateTable");
        return view->model()->index(row, column).data().toString();
    }
    /** What the register holds of the certificate in view. */
    QByteArray registered() {
        auto* view = m_screen->wait<QTableView>("certificateTable");
        const auto id =
            static_cast<CertificateTable*>(view->model())->idAt(view->currentIndex().row());
        std::optional<QByteArray> got;
        m_screen->work().start(
            &m_screen->window(),
            [id](model::Desk& desk, model::Job&) { return desk.reg().certificates().der(id); },
            [&](const model::Result<model::Bytes>& der) {
                got = der ? QByteArray(reinterpret_cast<const char*>(der->data()),
                                       qsizetype(der->size()))
                          : QByteArray();
            });
        return QTest::qWaitFor([&] { return got.has_value(); }) ? *got : QByteArray();
    }
    /** What an act that asks for a file's name writes there. */
    template <typename Act>
    QByteArray saved(Act act) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("one"));
        ask::answerWith({[&](const QString&, const QString&) { return path; }, {}});
        act();
        const bool isThere = QTest::qWaitFor([&] { return QFileInfo::exists(path); });
        ask::answerWith({});
        QFile file(path);
        return isThere && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

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
    // One by its serial number, both by a word of the name that they share.
    QTRY_VERIFY(!cell(1, CertificateTable::Serial).isEmpty());
    const QString serial = cell(1, CertificateTable::Serial);
    m_screen->type(serial);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QTRY_COMPARE(cell(0, CertificateTable::Serial), serial);
    m_screen->press(Qt::Key_Escape);
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QTRY_VERIFY(!cell(0, CertificateTable::Name).isEmpty());
    const QString name = cell(0, CertificateTable::Name).section(QLatin1Char(' '), 0, 0);
    m_screen->type(name.toLower());
    QSignalSpy searched(view->model(), &QAbstractItemModel::modelReset);
    QVERIFY(searched.wait());
    QVERIFY(view->model()->rowCount() > 0);
    for (int row = 0; row < view->model()->rowCount(); ++row)
        QTRY_VERIFY(cell(row, CertificateTable::Name).contains(name));
    m_screen->press(Qt::Key_Escape);
    QTRY_COMPARE(view->model()->rowCount(), 2);
}

void TestCertificates::changesOnlyWhatASearchChanges() {
    auto* model = m_screen->wait<QTableView>("certificateTable")->model();
    QSignalSpy searched(model, &QAbstractItemModel::modelReset);
    QSignalSpy headings(model, &QAbstractItemModel::headerDataChanged);
    m_screen->press(Qt::Key_F, Qt::ControlModifier);
    m_screen->type(QStringLiteral("nobody"));
    QTRY_COMPARE(model->rowCount(), 0);
    m_screen->press(Qt::Key_Escape);
    QTRY_COMPARE(model->rowCount(), 2);
    QVERIFY(searched.count() >= 2);
    QCOMPARE(headings.count(), 0); // no word was put anew
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
    const QByteArray der = registered();
    QVERIFY(!der.isEmpty());
    QCOMPARE(saved([this] { m_screen->press(Qt::Key_S, Qt::ControlModifier); }), der);
    QByteArray pem =
        saved([this] { m_screen->window().findChild<QAction*>("savePemAction")->trigger(); });
    QVERIFY(pem.startsWith("-----BEGIN CERTIFICATE-----\n"));
    QVERIFY(pem.endsWith("-----END CERTIFICATE-----\n"));
    const QByteArray base64 =
        pem.mid(pem.indexOf('\n'), pem.lastIndexOf("-----END") - pem.indexOf('\n'));
    QCOMPARE(QByteArray::fromBase64(base64), der);
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
