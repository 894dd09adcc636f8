// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTreeView>

#include "crypto/profile/builder.h"
#include "model/authority/authority_values.h"
#include "model/authority/ca_signer.h"
#include "model/authority/earlier_crls.h"
#include "model/issuance/issuance_service.h"
#include "model/text/names.h"
#include "tests/ui/cut.h"
#include "tests/ui/screen.h"
#include "tests/ui/today.h"
#include "ui/look/banner.h"
#include "ui/pages/crl/crl_contents.h"

using namespace ui;
using namespace ui::test;

namespace {

constexpr int entries = 1200;

/** A list with so many entries, as another workplace of this authority would have published it. */
model::Result<int> takeInALongList(model::Desk& desk) {
    namespace profile = crypto::profile;
    KU_TRY(const auto ca, model::IssuanceService(desk).signingCa());
    KU_TRY(const auto* structures, model::profiles());
    KU_TRY(const auto structure, structures->find(model::crlStructure(ca), today()));
    profile::CrlInput input;
    KU_TRY(input.issuer, profile::issuerFacts(ca.certificate));
    input.number = 5;
    input.thisUpdate = desk.reg().now();
    input.nextUpdate = input.thisUpdate + std::chrono::days(7);
    for (int i = 0; i < entries; ++i) {
        model::Bytes serial(20, 0x11);
        serial[1] = static_cast<std::uint8_t>(i >> 8);
        serial[2] = static_cast<std::uint8_t>(i);
        input.entries.push_back({serial, input.thisUpdate - std::chrono::days(1), 1, {}});
    }
    KU_TRY(const auto tbs, profile::buildCrlTbs(structure, input));
    KU_TRY(const auto issuer, crypto::x509::Certificate::parse(ca.certificate));
    KU_TRY(const auto cleared, profile::clear(structure, tbs, {&issuer, {}}));
    KU_TRY(const auto der, model::signByCa(desk, ca, cleared));
    KU_TRY(const auto taken, model::recordEarlierCrls(desk.reg(), ca, {der, false}));
    return static_cast<int>(taken.entries.size());
}

bool hasCell(const QAbstractItemModel& model, const QString& text, const QModelIndex& under = {}) {
    for (int row = 0; row < model.rowCount(under); ++row) {
        for (int column = 0; column < model.columnCount(under); ++column)
            if (model.index(row, column, under).data().toString().contains(text)) return true;
        if (hasCell(model, text, model.index(row, 0, under))) return true;
    }
    return false;
}

} // namespace

/** Names and numbers of the revocation lists, in the language of now. */
class TestCrlWords : public QObject {
    Q_OBJECT

private slots:
    void authoritiesAreNamedInTheLanguage();
    void numbersAreWrittenInTheLanguage();
    void listsAreInViewInTheLeastWindow();

private:
    /** The list that the page is ready to sign. */
    static QString next(Screen& screen) {
        return screen.wait("publishCrl")->accessibleDescription();
    }
    static void begin(Screen& screen) {
        screen.click("chooseTraining");
        screen.click("makeWorkplace");
        screen.wait("navigation", 60000);
    }
    static void publish(Screen& screen) {
        QTRY_VERIFY(screen.wait<QPushButton>("publishCrl")->isEnabled());
        screen.click("publishCrl");
        screen.wait("crlMessage");
        QTRY_VERIFY(!screen.work().isBusy());
    }
};

/** As the head of the window and Today name them, whatever their certificates say. */
void TestCrlWords::authoritiesAreNamedInTheLanguage() {
    Screen screen(QStringLiteral("en"));
    begin(screen);
    screen.click("crl");
    publish(screen);
    screen.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    screen.wait("publishedVerdict");
    auto* authority = screen.wait<QComboBox>("crlAuthority");
    auto* notes = screen.wait<QListView>("publishedNotes");
    for (const QString& language : languages()) {
        setLanguage(language);
        const QString name = model::text::name(model::AuthorityKind::StateBodies);
        QTRY_VERIFY2(authority->currentText().startsWith(name),
                     qPrintable(authority->currentText()));
        QTRY_VERIFY(notes->model()->index(0, 0).data().toString().startsWith(name));
    }
    setLanguage(QStringLiteral("en"));
}

void TestCrlWords::numbersAreWrittenInTheLanguage() {
    Screen screen(QStringLiteral("en"));
    begin(screen);
    QCOMPARE(*screen.desk([](model::Desk& desk, model::Job&) { return takeInALongList(desk); }),
             entries);
    const QString many = QLocale().toString(entries);
    QVERIFY(many != QString::number(entries));
    screen.click("crl");
    QTRY_VERIFY2(next(screen).contains(QStringLiteral("Entries: ") + many),
                 qPrintable(next(screen)));
    publish(screen);
    const QString said = screen.wait<look::Banner>("crlMessage")->text();
    QVERIFY2(said.contains(QStringLiteral("Entries: ") + many), qPrintable(said));
    // The list itself: so many are in it, and not all of them are put before one's eyes.
    auto* history = screen.wait<QTableView>("crlHistory");
    history->setFocus();
    history->selectRow(0);
    screen.press(Qt::Key_Return);
    const QString text = screen.wait<QLabel>("crlContentsText")->text();
    QVERIFY2(text.contains(QStringLiteral("Entries: ") + many), qPrintable(text));
    const QString shown = QLocale().toString(static_cast<qlonglong>(mostEntriesShown));
    QVERIFY2(text.contains(QStringLiteral("The first %1 are shown").arg(shown)), qPrintable(text));
    QCOMPARE(screen.wait<QTreeView>("crlEntries")->model()->rowCount(), int(mostEntriesShown));
    screen.press(Qt::Key_Escape);
    screen.click("verify");
    auto* file = screen.wait<QLineEdit>("verifyFile");
    file->setText(screen.workplace() + QStringLiteral("/publication/ucgo_gost2015.crl"));
    file->setFocus();
    screen.press(Qt::Key_Return);
    screen.wait("verdict");
    QTRY_VERIFY(!screen.work().isBusy());
    bool isSaid = false;
    for (const QTreeView* view : screen.window().findChildren<QTreeView*>())
        if (view->isVisible()) isSaid = isSaid || hasCell(*view->model(), many);
    QVERIFY(isSaid);
}

/** Their state is the last column: what is beside them has words of another width in each. */
void TestCrlWords::listsAreInViewInTheLeastWindow() {
    Screen screen(QStringLiteral("en"));
    begin(screen);
    screen.window().resize(screen.window().minimumSize());
    screen.click("crl");
    publish(screen);
    auto* history = screen.wait<QTableView>("crlHistory");
    const auto* bar = history->horizontalScrollBar();
    for (const QString& language : languages()) {
        setLanguage(language);
        QTRY_VERIFY2(bar->maximum() == 0, qPrintable(language));
        QTRY_COMPARE(cutTexts(history), QStringList());
        QTRY_COMPARE(cutTexts(history->horizontalHeader()), QStringList());
    }
    setLanguage(QStringLiteral("en"));
}

QTEST_MAIN(TestCrlWords)
#include "test_crl_words.moc"
