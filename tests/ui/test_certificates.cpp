// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: one register and its page; each slot goes on from what the one before left found,
// chosen and saved.
#include <algorithm>

#include <QAction>
#include <QBrush>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

#include "model/text/names.h"
#include "tests/ui/issued.h"
#include "tests/ui/screen.h"
#include "ui/certificate/copy_view.h"
#include "ui/dialogs/ask.h"
#include "ui/look/banner.h"
#include "ui/look/theme.h"
#include "ui/look/whole_text.h"
#include "ui/pages/certificates/certificate_detail.h"
#include "ui/pages/certificates/certificate_table.h"
#include "ui/pages/certificates/certificate_views.h"
#include "ui/shell/page.h"

using namespace ui;
using namespace ui::test;

/** Step 9 at the screen, on the certificates that a training chain has from the beginning. */
class TestCertificates : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void findsAsOneTypes();
    void showsWhatIsAskedForInAnyStatus();
    void changesOnlyWhatASearchChanges();
    void showsAllOfOne();
    void savesWhatTheRegisterHolds();
    void copiesLines();
    void copiesAsItStands();
    void goesUpTheChainAndBack();
    void showsOctetsAndHistory();
    void theLastActIsFirst();
    void fillsATabWhenItIsOpened();
    void keepsASearch();
    void exportsWhatIsSelected();
    void keepsItsPlace();
    void keepsItsPlaceOverTheLock();
    void takesBackThatItCouldNotRead();
    void tellsTheCertificatesOfAnAuthorityApart();
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

    QTabWidget* tabs() { return m_screen->wait<QTabWidget>("certificateTabs"); }
    /** The first certificate in view, its fields in front. */
    /** A search that is on its way would close what is opened. */
    void rest() {
        if (!QTest::qWaitFor([this] { return !m_screen->work().isBusy(); }, 20000))
            qFatal("the worker does not rest");
    }
    void openFirst() {
        rest();
        m_screen->toFront();
        auto* view = m_screen->wait<QTableView>("certificateTable");
        view->setCurrentIndex({});
        view->selectRow(0);
        m_screen->wait("certificateName");
        rest();
    }
    QMenu* menu() {
        if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }))
            qFatal("no menu");
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    /** The names of its fields that have no letter of the language in them. */
    QStringList fieldsInEnglish() {
        const auto* lines = m_screen->wait<QTreeView>("certificateLines")->model();
        QStringList names;
        int count = 0;
        for (int group = 0; group < lines->rowCount(); ++group) {
            const QModelIndex at = lines->index(group, 0);
            count += lines->rowCount(at);
            for (int row = 0; row < lines->rowCount(at); ++row) {
                const QString name = lines->index(row, 0, at).data().toString();
                if (std::none_of(name.begin(), name.end(), [](QChar letter) {
                        return letter.script() == QChar::Script_Cyrillic;
                    }))
                    names += name;
            }
        }
        return count < 15 ? QStringList(QStringLiteral("too few fields")) : names;
    }
    /** Of their names: those that are wider than the column. */
    QStringList wordsCut() {
        const auto* view = m_screen->wait<QTreeView>("certificateLines");
        constexpr int aroundWord = 11; // Qt's own margins, and ui/look/style/views.h
        QStringList cut;
        for (int group = 0; group < view->model()->rowCount(); ++group) {
            const QModelIndex at = view->model()->index(group, 0);
            for (int row = 0; row < view->model()->rowCount(at); ++row) {
                const QModelIndex name = view->model()->index(row, 0, at);
                const int room = view->visualRect(name).width() - aroundWord;
                for (const QString& word : name.data().toString().split(u' '))
                    if (view->fontMetrics().horizontalAdvance(word) > room) cut += word;
            }
        }
        return cut;
    }
    QString savedSearch() { return m_screen->wait<QPushButton>("savedSearches")->text(); }

    /** As the services make it. */
    void issueOne() {
        const auto issued =
            m_screen->desk([](model::Desk& desk, model::Job& job) { return issueNext(desk, job); });
        QVERIFY(issued);
    }

    std::unique_ptr<Screen> m_screen;
    QString m_password;
};

void TestCertificates::initTestCase() {
    m_screen = std::make_unique<Screen>();
    m_screen->putTokenFile(QStringLiteral("store.conf"), "slots 8\nscrypt 4\n");
    m_screen->click("chooseTraining");
    m_password = m_screen->wait<QLineEdit>("password")->text();
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

void TestCertificates::showsWhatIsAskedForInAnyStatus() {
    auto* view = m_screen->wait<QTableView>("certificateTable");
    auto* status = m_screen->wait<QComboBox>("certificateStatus");
    QCOMPARE(status->itemText(0), QStringLiteral("All certificates")); // read alone, too
    status->setFocus();
    m_screen->press(Qt::Key_End); // revoked: none
    QTRY_COMPARE(view->model()->rowCount(), 0);
    const auto pages = m_screen->window().findChildren<Page*>();
    const auto page =
        std::find_if(pages.begin(), pages.end(), [](const Page* one) { return one->isVisible(); });
    QVERIFY(page != pages.end());
    (*page)->show(QString()); // the words are the same as before
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QCOMPARE(status->currentIndex(), 0);
    rest();
    // One alone is opened at once; what is typed afterwards opens nothing.
    QVERIFY(!m_screen->find("certificateName"));
    QTRY_VERIFY(!cell(1, CertificateTable::Serial).isEmpty());
    (*page)->show(cell(1, CertificateTable::Serial));
    m_screen->wait("certificateName");
    QCOMPARE(view->model()->rowCount(), 1);
    QCOMPARE(view->currentIndex().row(), 0);
    (*page)->show(QString());
    QTRY_COMPARE(view->model()->rowCount(), 2);
    rest();
    QTRY_VERIFY(!cell(1, CertificateTable::Serial).isEmpty());
    const QString serial = cell(1, CertificateTable::Serial);
    m_screen->press(Qt::Key_F, Qt::ControlModifier);
    m_screen->type(serial);
    QTRY_COMPARE(view->model()->rowCount(), 1);
    rest();
    QVERIFY(!view->currentIndex().isValid());
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

void TestCertificates::copiesLines() {
    openFirst();
    auto* lines = m_screen->wait<QTreeView>("certificateLines");
    lines->setFocus();
    const QModelIndex group = lines->model()->index(0, 0);
    const QModelIndex first = lines->model()->index(0, 0, group);
    lines->setCurrentIndex(first);
    QApplication::clipboard()->clear();
    m_screen->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), first.siblingAtColumn(1).data().toString());
    m_screen->press(Qt::Key_Down, Qt::ShiftModifier);
    m_screen->press(Qt::Key_C, Qt::ControlModifier);
    const QStringList copied = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(copied.size(), 2);
    for (int row = 0; row < 2; ++row) {
        const QModelIndex line = lines->model()->index(row, 0, group);
        QCOMPARE(copied.at(row),
                 line.data().toString() + u'\t' + line.siblingAtColumn(1).data().toString());
    }
    QApplication::clipboard()->clear();
    m_screen->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier); // as the palette does
    QCOMPARE(QApplication::clipboard()->text(), copied.join(u'\n'));
    m_screen->find("certificateTable")->setFocus();
    m_screen->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(lines->hasFocus());
    QVERIFY(lines->selectionModel()->selectedRows().size() > 2);
    lines->selectionModel()->setCurrentIndex(first, QItemSelectionModel::ClearAndSelect |
                                                        QItemSelectionModel::Rows);
    QTimer::singleShot(0, this, [this] { // the menu runs inside the key's event
        auto* copy = menu();
        m_screen->grabWidget(copy, QStringLiteral("certificates-copy-menu"));
        QTest::keyClick(copy, Qt::Key_Down);
        QTest::keyClick(copy, Qt::Key_Down);
        QTest::keyClick(copy, Qt::Key_Return);
    });
    QContextMenuEvent keyboard(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(lines, &keyboard);
    QCOMPARE(QApplication::clipboard()->text(),
             first.data().toString() + u'\t' + first.siblingAtColumn(1).data().toString());
}

/** What is shown in words is copied as the certificate has it. */
void TestCertificates::copiesAsItStands() {
    openFirst();
    auto* lines = m_screen->wait<QTreeView>("certificateLines");
    lines->setFocus();
    const QModelIndexList usage = lines->model()->match(
        lines->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Key usage (keyUsage)"), 1,
        Qt::MatchStartsWith | Qt::MatchRecursive);
    QCOMPARE(usage.size(), 1);
    const QString shown = usage.first().siblingAtColumn(1).data().toString();
    QVERIFY2(shown.contains(QStringLiteral("Signing certificates (keyCertSign)")),
             qPrintable(shown));
    QVERIFY(usage.first().data(Qt::ToolTipRole).toString().contains(QStringLiteral("2.5.29.15")));
    lines->setCurrentIndex(usage.first());
    m_screen->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Certificate Sign, CRL Sign"));
}

void TestCertificates::goesUpTheChainAndBack() {
    openFirst();
    const QString owner = m_screen->wait<QLabel>("certificateName")->text();
    m_screen->press(Qt::Key_3, Qt::AltModifier);
    auto* chain = m_screen->wait<QTreeView>("certificateChain");
    QTRY_COMPARE(chain->model()->rowCount(), 1); // a CA's certificate: its root alone
    QTRY_COMPARE(chain->header()->length(), chain->viewport()->width());
    const QModelIndex ca = chain->model()->index(0, 1);
    const QFontMetrics letters(chain->font());
    const auto isWhole = [&] { // in one line, or in more
        const QRect cell = chain->visualRect(ca);
        return letters.horizontalAdvance(ca.data().toString()) < cell.width() ||
               cell.height() >= 2 * letters.height();
    };
    QTRY_VERIFY(isWhole());
    m_screen->grab(QStringLiteral("certificates-chain"));
    const auto colour = [chain] {
        return chain->model()->index(0, 1).data(Qt::ForegroundRole).value<QBrush>().color();
    };
    for (const auto scheme : {look::Choice::Dark, look::Choice::Light}) {
        look::choose(scheme);
        QTRY_COMPARE(colour(), look::colours().accent);
    }
    QVERIFY(!m_screen->find("certificateBack"));
    const QString root = chain->model()->index(0, 1).data().toString();
    chain->setCurrentIndex(chain->model()->index(0, 0));
    m_screen->press(Qt::Key_Return);
    QTRY_COMPARE(m_screen->find<QLabel>("certificateName")->text(), root);
    QVERIFY(m_screen->find("certificateBack"));
    QVERIFY(!tabs()->isTabEnabled(2)); // nothing above it
    m_screen->grab(QStringLiteral("certificates-root"));
    m_screen->press(Qt::Key_Escape);
    QTRY_COMPARE(m_screen->find<QLabel>("certificateName")->text(), owner);
    QVERIFY(!m_screen->find("certificateBack"));
    m_screen->press(Qt::Key_1, Qt::AltModifier);
}

void TestCertificates::showsOctetsAndHistory() {
    openFirst();
    m_screen->press(Qt::Key_2, Qt::AltModifier);
    auto* octets = m_screen->wait<QTreeView>("derTree");
    const QModelIndex whole = octets->model()->index(0, 0);
    QCOMPARE(whole.data().toString(), QStringLiteral("SEQUENCE"));
    QCOMPARE(whole.siblingAtColumn(1).data().toString(), QStringLiteral("0"));
    QCOMPARE(octets->model()->rowCount(whole), 3); // what is signed, algorithm, signature
    const QModelIndex algorithm = octets->model()->index(0, 3, octets->model()->index(1, 0, whole));
    QVERIFY2(algorithm.data().toString().startsWith(QStringLiteral("GOST")),
             qPrintable(algorithm.data().toString())); // not only by its number
    QVERIFY(algorithm.data(CopyView::CopyRole).toString().startsWith(QStringLiteral("1.2.398.")));
    m_screen->grab(QStringLiteral("certificates-octets"));
    m_screen->press(Qt::Key_4, Qt::AltModifier);
    auto* history = m_screen->wait<QTreeView>("certificateHistory");
    QVERIFY(history->model()->rowCount() > 0);
    for (int column = 0; column < 3; ++column)
        QVERIFY(!history->model()->index(0, column).data().toString().isEmpty());
    QTRY_COMPARE(history->horizontalScrollBar()->maximum(), 0); // who did it is in view, too
    m_screen->grab(QStringLiteral("certificates-history"));
    m_screen->press(Qt::Key_1, Qt::AltModifier);
    QVERIFY(m_screen->find("certificateLines"));
}

/** As in a medium's history, and in the lists of an authority. */
void TestCertificates::theLastActIsFirst() {
    const model::Time begun(std::chrono::hours(24));
    HistoryView history(std::chrono::seconds(0), nullptr);
    history.show({{begun, QStringLiteral("Ә."), QStringLiteral("application.added"), {}},
                  {begun + std::chrono::hours(1),
                   QStringLiteral("Ә."),
                   QStringLiteral("certificate.revoked"),
                   {}}});
    const auto what = [&](int row) { return history.model()->index(row, 1).data().toString(); };
    QCOMPARE(what(0), model::text::actName(QStringLiteral("certificate.revoked")));
    QCOMPARE(what(1), model::text::actName(QStringLiteral("application.added")));
    const QString note = QStringLiteral("құжат жоқ");
    const QString why = QStringLiteral("ұсыным кеш келді");
    const model::Time day(std::chrono::sys_days(std::chrono::year(2026) / 7 / 25));
    history.show({{day, QStringLiteral("Ә."), QStringLiteral("row.refused"), note, why,
                   QStringLiteral("ucgo.refuse.1")}});
    QCOMPARE(what(0).split(QStringLiteral(" · ")).size(), 4); // its ground, too
    QVERIFY(what(0).contains(note) && what(0).endsWith(why));
}

/** A tab that nobody looks at is filled once somebody does, with the certificate of then. */
void TestCertificates::fillsATabWhenItIsOpened() {
    openFirst();
    m_screen->press(Qt::Key_2, Qt::AltModifier);
    auto* octets = m_screen->wait<QTreeView>("derTree");
    const auto serial = [octets] {
        const QModelIndex signedPart = octets->model()->index(0, 0, octets->model()->index(0, 0));
        return octets->model()->index(1, 3, signedPart).data().toString();
    };
    const QString ofTheFirst = serial();
    QVERIFY(!ofTheFirst.isEmpty());
    m_screen->press(Qt::Key_1, Qt::AltModifier);
    auto* table = m_screen->wait<QTableView>("certificateTable");
    table->setCurrentIndex(table->model()->index(1, 0));
    rest();
    QCOMPARE(serial(), ofTheFirst); // out of view
    m_screen->press(Qt::Key_2, Qt::AltModifier);
    QVERIFY(serial() != ofTheFirst);
    table->setCurrentIndex(table->model()->index(0, 0)); // in view: at once
    QTRY_COMPARE(serial(), ofTheFirst);
    m_screen->press(Qt::Key_1, Qt::AltModifier);
}

void TestCertificates::keepsASearch() {
    auto* text = m_screen->wait<QLineEdit>("certificateSearch");
    m_screen->press(Qt::Key_F, Qt::ControlModifier);
    m_screen->type(QStringLiteral("nobody"));
    const QString untouched = savedSearch();
    m_screen->press(Qt::Key_D, Qt::ControlModifier);
    auto* name = m_screen->wait<QLineEdit>("searchName");
    QCOMPARE(name->text(), QStringLiteral("nobody"));
    m_screen->press(Qt::Key_Delete); // all of it is selected
    m_screen->press(Qt::Key_Return);
    QVERIFY(m_screen->find("searchNameFault"));
    m_screen->type(QStringLiteral("Ешкім"));
    m_screen->grab(QStringLiteral("certificates-save-search"));
    m_screen->press(Qt::Key_Return);
    QTRY_COMPARE(savedSearch(), QStringLiteral("Ешкім"));
    // Another search is not that one; the menu leads back to it.
    text->setFocus();
    text->clear();
    QTRY_COMPARE(savedSearch(), untouched);
    m_screen->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    m_screen->grabWidget(menu(), QStringLiteral("certificates-menu"));
    QTest::keyClick(menu(), Qt::Key_Return);
    m_screen->toFront();
    QTRY_COMPARE(text->text(), QStringLiteral("nobody"));
    QTRY_COMPARE(m_screen->wait<QTableView>("certificateTable")->model()->rowCount(), 0);
    QCOMPARE(savedSearch(), QStringLiteral("Ешкім"));
    // Renamed, deleted, and taken back.
    m_screen->press(Qt::Key_F2);
    QCOMPARE(m_screen->wait<QLineEdit>("searchName")->text(), QStringLiteral("Ешкім"));
    m_screen->type(QStringLiteral("Бос"));
    m_screen->press(Qt::Key_Return);
    QTRY_COMPARE(savedSearch(), QStringLiteral("Бос"));
    m_screen->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(savedSearch(), untouched);
    m_screen->wait("bannerAction");
    m_screen->grab(QStringLiteral("certificates-deleted-search"));
    m_screen->click("bannerAction");
    QTRY_COMPARE(savedSearch(), QStringLiteral("Бос"));
    m_screen->press(Qt::Key_F, Qt::ControlModifier);
    text->clear();
    QTRY_COMPARE(m_screen->wait<QTableView>("certificateTable")->model()->rowCount(), 2);
    // As Kazakh puts them: Ә stands before Б, though its number is greater.
    m_screen->press(Qt::Key_D, Qt::ControlModifier);
    m_screen->wait<QLineEdit>("searchName")->setText(QStringLiteral("Әбенова"));
    m_screen->press(Qt::Key_Return);
    QTRY_COMPARE(savedSearch(), QStringLiteral("Әбенова"));
    m_screen->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(menu()->actions().at(0)->text(), QStringLiteral("Әбенова"));
    QCOMPARE(menu()->actions().at(1)->text(), QStringLiteral("Бос"));
    QTest::keyClick(menu(), Qt::Key_Escape);
    m_screen->toFront();
    // One with a status, too, is still the chosen one once it is chosen.
    auto* status = m_screen->wait<QComboBox>("certificateStatus");
    status->setCurrentIndex(2);
    text->setText(QStringLiteral("nobody"));
    m_screen->press(Qt::Key_D, Qt::ControlModifier);
    m_screen->wait<QLineEdit>("searchName")->setText(QStringLiteral("Ааа"));
    m_screen->press(Qt::Key_Return);
    QTRY_COMPARE(savedSearch(), QStringLiteral("Ааа"));
    status->setCurrentIndex(0);
    text->clear();
    QTRY_COMPARE(savedSearch(), untouched);
    m_screen->press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(menu(), Qt::Key_Return);
    m_screen->toFront();
    QTRY_COMPARE(text->text(), QStringLiteral("nobody"));
    QCOMPARE(status->currentIndex(), 2);
    QCOMPARE(savedSearch(), QStringLiteral("Ааа"));
    status->setCurrentIndex(0);
    text->clear();
    QTRY_COMPARE(m_screen->wait<QTableView>("certificateTable")->model()->rowCount(), 2);
}

void TestCertificates::exportsWhatIsSelected() {
    m_screen->toFront();
    rest();
    auto* view = m_screen->wait<QTableView>("certificateTable");
    const auto exported = [this] {
        return saved([this] { m_screen->press(Qt::Key_E, Qt::ControlModifier); });
    };
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTRY_VERIFY(!cell(0, CertificateTable::Serial).isEmpty());
    QByteArray file = exported();
    QVERIFY(file.startsWith("\xEF\xBB\xBF"));
    QCOMPARE(file.count("\r\n"), 2); // headings, and one
    QVERIFY(file.contains(cell(0, CertificateTable::Serial).toUtf8()));
    QVERIFY(!file.contains(cell(1, CertificateTable::Serial).toUtf8()));
    view->setFocus();
    m_screen->press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(
        m_screen->wait<QLabel>("certificateCount")->text().contains(QStringLiteral("selected")));
    m_screen->grab(QStringLiteral("certificates-selected"));
    file = exported();
    QCOMPARE(file.count("\r\n"), 3);
    QVERIFY(file.contains(cell(1, CertificateTable::Serial).toUtf8()));
    view->clearSelection();
    QCOMPARE(exported().count("\r\n"), 3); // all found where none is selected
}

void TestCertificates::keepsItsPlace() {
    (void)m_screen->desk(
        [](model::Desk& desk, model::Job& job) { return acceptRows(desk, job, 2); });
    issueOne();
    const auto leaveAndComeBack = [this] {
        m_screen->click("today");
        m_screen->wait("dueRows");
        m_screen->click("certificates");
        m_screen->wait("certificateTable");
        rest();
    };
    m_screen->toFront();
    auto* view = m_screen->wait<QTableView>("certificateTable");
    auto* table = static_cast<CertificateTable*>(view->model());
    m_screen->press(Qt::Key_F, Qt::ControlModifier);
    m_screen->find<QLineEdit>("certificateSearch")->clear();
    m_screen->find<QComboBox>("certificateStatus")->setFocus();
    m_screen->press(Qt::Key_Home);
    m_screen->press(Qt::Key_Down); // valid ones
    rest();
    leaveAndComeBack();
    QTRY_COMPARE(view->model()->rowCount(), 3);
    rest();
    view->setMaximumHeight(view->horizontalHeader()->height() + 2 * view->rowHeight(0)); // no more
    QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(2, 0));
    m_screen->wait("certificateName");
    rest();
    m_screen->press(Qt::Key_3, Qt::AltModifier); // its chain, and the CA's own certificate
    auto* chain = m_screen->wait<QTreeView>("certificateChain");
    chain->setCurrentIndex(chain->model()->index(0, 0));
    m_screen->press(Qt::Key_Return);
    m_screen->wait("certificateBack");
    rest();
    QCOMPARE(tabs()->currentIndex(), 0); // a root has no chain
    m_screen->press(Qt::Key_2, Qt::AltModifier);
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    const int scrolled = view->verticalScrollBar()->value();
    const model::Id top = table->idAt(view->rowAt(0));
    const model::Id chosen = table->idAt(2);
    const QString name = m_screen->find<QLabel>("certificateName")->text();
    const auto isInItsPlace = [&] {
        return table->idAt(view->currentIndex().row()) == chosen &&
               view->selectionModel()->isRowSelected(view->currentIndex().row()) &&
               table->idAt(view->rowAt(0)) == top &&
               m_screen->wait<QComboBox>("certificateStatus")->currentIndex() == 1 &&
               m_screen->wait<QLabel>("certificateName")->text() == name &&
               m_screen->find("certificateBack") != nullptr && tabs()->currentIndex() == 1;
    };
    QVERIFY(isInItsPlace());
    QSignalSpy anew(table, &QAbstractItemModel::modelReset);
    leaveAndComeBack();
    QVERIFY(isInItsPlace());
    QCOMPARE(view->verticalScrollBar()->value(), scrolled);
    QCOMPARE(anew.count(), 0); // the same ones
    issueOne();
    leaveAndComeBack(); // one more by now
    QTRY_COMPARE(view->model()->rowCount(), 4);
    QCOMPARE(anew.count(), 1);
    QTRY_VERIFY(isInItsPlace());
    view->setMaximumHeight(QWIDGETSIZE_MAX);
}

/** Also where the lock comes a second time, before anybody was on the page. */
void TestCertificates::keepsItsPlaceOverTheLock() {
    const QString iin = QStringLiteral("850101100012");
    m_screen->press(Qt::Key_F, Qt::ControlModifier);
    m_screen->type(iin);
    QTRY_COMPARE(m_screen->wait<QTableView>("certificateTable")->model()->rowCount(), 1);
    openFirst();
    m_screen->press(Qt::Key_2, Qt::AltModifier);
    const QString name = m_screen->wait<QLabel>("certificateName")->text();
    m_screen->click("today");
    const auto lockAndComeBack = [this] {
        m_screen->press(Qt::Key_L, Qt::ControlModifier);
        m_screen->wait<QLineEdit>("password")->setText(m_password);
        QTRY_VERIFY(m_screen->wait("signIn")->isEnabled());
        m_screen->click("signIn");
        m_screen->wait("navigation", 60000);
    };
    lockAndComeBack();
    lockAndComeBack();
    m_screen->click("certificates");
    auto* view = m_screen->wait<QTableView>("certificateTable");
    QTRY_COMPARE(view->model()->rowCount(), 1);
    QCOMPARE(m_screen->wait<QLineEdit>("certificateSearch")->text(), iin);
    QCOMPARE(m_screen->wait<QComboBox>("certificateStatus")->currentIndex(), 1); // valid ones
    QCOMPARE(m_screen->wait<QLabel>("certificateName")->text(), name);
    QVERIFY(view->selectionModel()->isRowSelected(0));
    QCOMPARE(tabs()->currentIndex(), 1);
    m_screen->press(Qt::Key_1, Qt::AltModifier);
    m_screen->find<QLineEdit>("certificateSearch")->clear();
    m_screen->find<QComboBox>("certificateStatus")->setFocus();
    m_screen->press(Qt::Key_Home);
    QTRY_COMPARE(view->model()->rowCount(), 4);
}

/** What could not be read is over once what is shown could be. */
void TestCertificates::takesBackThatItCouldNotRead() {
    const auto ids = m_screen->desk(
        [](model::Desk& at, model::Job&) { return at.reg().certificates().findIds({}); });
    CertificateDetail detail(m_screen->work(), std::chrono::seconds(0), &m_screen->window());
    const auto* banner = detail.findChild<look::Banner*>(QString(), Qt::FindDirectChildrenOnly);
    detail.show(ids->front());
    QTRY_VERIFY(detail.hasCertificate());
    detail.show(ids->front() + 1000000); // there is none
    QTRY_VERIFY(!banner->isHidden());
    detail.show(ids->front());
    QTRY_VERIFY(banner->isHidden());
}

/** Those of one authority have one name, which is longer than the column. */
void TestCertificates::tellsTheCertificatesOfAnAuthorityApart() {
    auto* view = m_screen->wait<QTableView>("certificateTable");
    QSet<QString> names;
    int ofAuthorities = 0;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        view->scrollTo(view->model()->index(row, 0));
        QTRY_VERIFY(!cell(row, CertificateTable::Serial).isEmpty());
        const QModelIndex name = view->model()->index(row, CertificateTable::Name);
        const bool isOfAuthority = cell(row, CertificateTable::Iin).isEmpty();
        QCOMPARE(name.data(look::WholeText::endRole).toBool(), isOfAuthority);
        if (!isOfAuthority) continue;
        names += name.data().toString();
        ++ofAuthorities;
    }
    QVERIFY(ofAuthorities > 0);
    QCOMPARE(names.size(), ofAuthorities);
    for (const QString& name : names)
        QVERIFY2(name.endsWith(model::text::name(model::Algorithm::Gost2015)) ||
                     name.endsWith(model::text::name(model::Algorithm::Gost2004)),
                 qPrintable(name));
    view->scrollToTop();
}

void TestCertificates::speaksThreeLanguages() {
    m_screen->press(Qt::Key_F, Qt::ControlModifier);
    openFirst();
    const QString english = m_screen->find<QLineEdit>("certificateSearch")->placeholderText();
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        setLanguage(code);
        QTRY_VERIFY(m_screen->find<QLineEdit>("certificateSearch")->placeholderText() != english);
        for (const Qt::Key tab : {Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_1}) {
            m_screen->press(tab, Qt::AltModifier);
            m_screen->grab(QStringLiteral("certificates-%1-%2").arg(code).arg(tab - Qt::Key_0));
        }
        QTRY_COMPARE(fieldsInEnglish(), QStringList());
        QCOMPARE(wordsCut(), QStringList()); // authorityKeyIdentifier
        // The other kind: a CA's own is the oldest of the register.
        auto* view = m_screen->wait<QTableView>("certificateTable");
        view->selectRow(view->model()->rowCount() - 1);
        rest();
        QCOMPARE(fieldsInEnglish(), QStringList());
        QCOMPARE(wordsCut(), QStringList());
        view->selectRow(0);
        rest();
        m_screen->press(Qt::Key_D, Qt::ControlModifier);
        m_screen->grab(QStringLiteral("certificates-") + code);
        m_screen->press(Qt::Key_Escape);
    }
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(m_screen->find<QLineEdit>("certificateSearch")->placeholderText(), english);
}

QTEST_MAIN(TestCertificates)
#include "test_certificates.moc"
