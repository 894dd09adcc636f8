// SPDX-License-Identifier: Apache-2.0
// Over 500 lines: one run at the desk, each slot going on from where the one before it left the
// media.
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

#include "model/access/settings.h"
#include "model/media/media_service.h"
#include "model/settings/settings_service.h"
#include "model/text/names.h"
#include "model/text/sentence.h"
#include "tests/ui/cut.h"
#include "tests/ui/desk_worker.h"
#include "tests/ui/letter.h"
#include "tests/ui/screen.h"
#include "tests/ui/slots.h"
#include "ui/look/banner.h"
#include "ui/look/theme.h"
#include "ui/look/unbroken.h"
#include "ui/pages/issue/card_views.h"
#include "ui/pages/issue/issue_acts.h"
#include "ui/pages/issue/preview_view.h"

using namespace ui;
using namespace ui::test;

namespace {

const QString soPin = QStringLiteral("98765432");
const QString pin = QStringLiteral("2580");
const QString makersPin = QStringLiteral("12345678"); // which no medium is prepared with
constexpr int rowsAccepted = 4;

} // namespace

/** Step 7 at the screen, with the keyboard alone, and with what goes wrong on a day. */
class TestIssue : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_screen.reset(); }
    void goesOnFromToday();
    void saysWhatToInsert();
    void saysNothingOfOthersWhileTheCasIsAskedFor();
    void previewsTheCertificate();
    void previewCountsWhatIsSaidOfTheRow();
    void staysWithTheRowThatAMediumIsPreparedFor();
    void preparesABlankMedium();
    void leavesTheKeysToThePageInView();
    void asksAgainAfterAWrongPin();
    void walksDownTheListWithAMediumIn();
    void saysCalmlyThatItWasStopped();
    void showsItFirstWhereTheSettingAsks();
    void goesOnAfterAPulledMedium();
    void closesADeadMedium();
    void confirmsTheLastTry();
    void saysWhatToDoWithALockedMedium();
    void closesWithTheLastTryOfTheCa();
    void speaksThreeLanguages();
    void countsAnewWhenNothingIsLeft();
    void saysThatTheMediumIsFull();

private:
    int inState(model::IssueState state) {
        const auto found = m_screen->desk(
            [state](model::Desk& at, model::Job&) { return at.reg().issues().inState(state); });
        return static_cast<int>(found->size());
    }
    /** Up to the one key that is left: the PIN that was set just now is not asked for again. */
    void prepare() {
        m_screen->wait("prepareMedium");
        m_screen->press(Qt::Key_M, Qt::AltModifier);
        m_screen->wait("administratorPin");
        for (const QString& typed : {soPin, soPin, pin, pin}) {
            m_screen->type(typed);
            m_screen->press(Qt::Key_Return);
        }
        m_screen->wait("pinKept", 60000);
        QVERIFY(!m_screen->find("mediumPin"));
        const char* next = m_screen->find("caPin") ? "caPin" : "issueNow";
        QTRY_VERIFY(m_screen->wait(next)->hasFocus());
    }
    /** The same, for a test that wants to type a PIN. */
    void prepareAndAsk() {
        prepare();
        exchangePrepared(*m_screen);
        waitForPin();
    }
    void waitForPin() {
        m_screen->wait("mediumPin", 60000);
        QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    }
    void enter(const QString& typed) {
        m_screen->type(typed);
        m_screen->press(Qt::Key_Return);
    }
    /** The CA's medium, on which the chain was made just now, forgets its login. */
    void signInAgain() {
        m_screen->press(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(m_screen->find("signIn") && m_screen->find("signIn")->isEnabled());
        m_screen->wait<QLineEdit>("password")->setFocus();
        enter(m_caPin);
        m_screen->wait("navigation", 60000);
        m_screen->press(Qt::Key_3, Qt::ControlModifier);
    }
    void hasIssueInView();
    void takesAnotherMediumAndBack();
    /** By its key: alone on its own page, with its fields; then back to where one was. */
    void showsTheCertificateOf(const QString& holder) {
        m_screen->press(Qt::Key_O, Qt::ControlModifier);
        auto* found = m_screen->wait<QTableView>("certificateTable");
        QTRY_COMPARE(found->model()->rowCount(), 1);
        QTRY_COMPARE(m_screen->wait<QLabel>("certificateName")->text(), holder);
        QTRY_VERIFY(!m_screen->work().isBusy());
        m_screen->press(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(!m_screen->work().isBusy());
    }
    /** As the settings page would; the page reads it when it comes into view. */
    void previewAlways(bool always) {
        const auto set = m_screen->desk([always](model::Desk& at, model::Job&) {
            return model::SettingsService(at.session)
                .set(QLatin1String(model::settingIssuePreview),
                     always ? QStringLiteral("always") : QStringLiteral("on-request"));
        });
        m_screen->press(Qt::Key_1, Qt::ControlModifier);
        m_screen->press(Qt::Key_3, Qt::ControlModifier);
        QTRY_VERIFY(!m_screen->work().isBusy());
        for (const char* next : {"mediumPin", "nextTask"})
            if (QWidget* widget = m_screen->find(next)) widget->setFocus();
    }
    QString name() { return m_screen->wait<QLabel>("holderName")->text(); }
    /** Its heads, a usual number of a letter, and whoever the row is of: enough of the name. */
    static QStringList cutIn(const QTableView& view) {
        constexpr int letter = 1;   // the column, of both lists
        constexpr int ownWords = 2; // from here on, of the list of what is to be issued
        constexpr int enoughOfName = 170;
        constexpr int aroundWords = 16; // ui/look/style/views.h
        QStringList cut = cutTexts(view.horizontalHeader());
        const QString number = QStringLiteral("01-12/1234-И");
        if (view.fontMetrics().horizontalAdvance(number) + aroundWords > view.columnWidth(letter))
            cut += number;
        if (view.columnWidth(0) < enoughOfName)
            cut += QStringLiteral("the name: %1").arg(view.columnWidth(0));
        const bool isTasks = view.objectName() == QLatin1String("taskTable");
        for (int row = 0; isTasks && row < view.model()->rowCount(); ++row) {
            const QModelIndex index = view.model()->index(row, ownWords);
            if (view.sizeHintForIndex(index).width() > view.columnWidth(ownWords))
                cut += index.data().toString();
        }
        return cut;
    }

    std::unique_ptr<Screen> m_screen;
    QString m_caPin;
};

void TestIssue::initTestCase() {
    m_screen = std::make_unique<Screen>();
    m_screen->putTokenFile(QStringLiteral("store.conf"), "slots 12\nscrypt 4\ntest 1\n");
    m_screen->click("chooseTraining");
    m_caPin = m_screen->wait<QLineEdit>("password")->text();
    m_screen->click("makeWorkplace");
    m_screen->wait("navigation", 60000);
    m_screen->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(name(), QStringLiteral("Nothing waits to be issued"));
    m_screen->grab(QStringLiteral("issue-empty"));
    m_screen->work().start(
        &m_screen->window(),
        [](model::Desk& at, model::Job& job) { return acceptRows(at, job, rowsAccepted); },
        [](const model::Status& done) {
            if (!done) qFatal("%s", std::string(crypto::nameOf(done.error().code)).c_str());
        });
    signInAgain();
    QTRY_COMPARE(m_screen->wait<QTableView>("taskTable")->model()->rowCount(), rowsAccepted);
}

void TestIssue::goesOnFromToday() {
    m_screen->press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->wait("dueRows")->findChildren<QPushButton*>("goOn").size() > 1);
    m_screen->grab(QStringLiteral("today-due"));
    QPushButton* second = m_screen->wait("dueRows")->findChildren<QPushButton*>("goOn").at(1);
    const QString person = second->accessibleName().section(u' ', 2);
    second->click();
    QTRY_COMPARE(name(), person);
    m_screen->wait<QTableView>("taskTable")->selectRow(0);
}

void TestIssue::saysWhatToInsert() {
    QVERIFY(name().startsWith(QStringLiteral("Әбілқасымов")));
    QTRY_VERIFY(m_screen->find("prepareMedium"));
    const QString asked = m_screen->wait<QLabel>("waitText")->text();
    QVERIFY2(asked.contains(look::unsplit(QStringLiteral("USB-A"))) && asked.contains(name()),
             qPrintable(asked));
    QCOMPARE(m_screen->wait<QTableView>("taskTable")->model()->index(0, 2).data().toString(),
             QStringLiteral("Issue on USB-A"));
    QVERIFY(m_screen->find("prepareMedium")->toolTip().contains(QStringLiteral("para 4")));
    QVERIFY(m_screen->find("skipTask")->toolTip().contains(QStringLiteral("para 7")));
    QVERIFY(!m_screen->find("mediumPin"));
    m_screen->grab(QStringLiteral("issue-waiting"));
}

void TestIssue::saysNothingOfOthersWhileTheCasIsAskedFor() {
    WaitView view(nullptr);
    const auto* unfit = view.findChild<look::Banner*>();
    issue::MediaLook seen;
    seen.unfit = {{QStringLiteral("KU1"), model::Error{model::ErrorCode::PinLocked, {"KU1"}}}};
    seen.blanks = {issue::Blank()};
    view.resize(500, 400);
    view.QWidget::show();
    view.show(issue::Task(), seen);
    QVERIFY(!unfit->isHidden());
    const auto* prepare = view.findChild<QPushButton*>(QStringLiteral("prepareMedium"));
    QApplication::processEvents(); // layouts that are on their way
    const QPoint before = prepare->pos();
    seen.unfit.clear();
    view.show(issue::Task(), seen);
    QVERIFY(unfit->isHidden());
    QApplication::processEvents();
    QCOMPARE(prepare->pos(), before); // what comes by itself moves no button
    seen.unfit = {{QStringLiteral("KU1"), model::Error{model::ErrorCode::PinLocked, {"KU1"}}}};
    view.show(issue::Task(), seen);
    QVERIFY(!unfit->isHidden());
    // Blank media are in, as the foot counts them: what is asked for may be one of these.
    const auto* hint = view.findChild<QLabel*>(QStringLiteral("waitHint"));
    QVERIFY(hint->text().endsWith(QStringLiteral("One that is in can be prepared.")));
    seen.caMissing = true;
    view.show(issue::Task(), seen);
    QVERIFY(unfit->isHidden());
    QVERIFY(!hint->text().contains(QStringLiteral("prepared"))); // no blank one is the CA's
}

void TestIssue::previewsTheCertificate() {
    const auto issues = [this] { return inState(model::IssueState::Begun); };
    const int before = issues();
    const QString holder = name();
    m_screen->toFront(); // another window was in view
    m_screen->press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* lines = m_screen->wait<QTreeView>("previewLines");
    QTRY_VERIFY(lines->hasFocus());
    QCOMPARE(m_screen->wait<QLabel>("previewHolder")->text(), holder);
    // The fields alone scroll: what leads back is below them, and whole.
    for (const char* one : {"previewLines", "previewBack"}) {
        const QWidget* widget = m_screen->wait(one);
        for (const QWidget* around = widget; around; around = around->parentWidget())
            QVERIFY(around == lines || !qobject_cast<const QAbstractScrollArea*>(around));
    }
    const QWidget* back = m_screen->wait("previewBack");
    QTRY_COMPARE(back->visibleRegion(), QRegion(back->rect()));
    QVERIFY(m_screen->wait<look::Banner>("previewVerdict")->text().contains("structure"));
    QStringList values;
    for (int group = 0; group < lines->model()->rowCount(); ++group) {
        const QModelIndex at = lines->model()->index(group, 0);
        for (int row = 0; row < lines->model()->rowCount(at); ++row)
            values += lines->model()->index(row, 1, at).data().toString();
    }
    QVERIFY(values.contains(QStringLiteral("is made from the key")));
    QCOMPARE(values.filter(QStringLiteral("Structure of the registration certificate")).size(), 1);
    QVERIFY(values.contains(QStringLiteral("Order No. 595/НҚ of 1 December 2023")));
    QVERIFY(values.filter(QStringLiteral("ucgo-user")).isEmpty()); // our own name of it
    QVERIFY(!values.filter(holder.section(u' ', 0, 0).toUpper()).isEmpty());
    m_screen->press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); // all its lines
    m_screen->press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("is made from the key")));
    QVERIFY(!m_screen->find("previewCertificate"));
    m_screen->grab(QStringLiteral("issue-preview"));
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        setLanguage(code);
        m_screen->grab(QStringLiteral("issue-preview-") + code);
    }
    setLanguage(QStringLiteral("en"));
    m_screen->press(Qt::Key_Escape);
    QVERIFY(!m_screen->find("previewLines"));
    QTRY_VERIFY(m_screen->find("prepareMedium"));
    QCOMPARE(issues(), before); // nothing was made
    m_screen->click("previewCertificate");
    m_screen->wait("previewLines");
    m_screen->click("previewBack");
    QTRY_VERIFY(m_screen->find("prepareMedium"));
}

/** The card's warnings stand behind the preview: its verdict is of them, too. */
void TestIssue::previewCountsWhatIsSaidOfTheRow() {
    PreviewView view(std::chrono::seconds(0), nullptr);
    const auto* verdict = view.findChild<look::Banner*>("previewVerdict");
    const QString agree = QStringLiteral("previewAgree");
    const auto level = [&] { return verdict->property("level").toString(); };
    view.wait(QStringLiteral("Әбілқасымов Әлихан"), true);
    view.setRowFindings({});
    view.show(model::CertificatePreview());
    QCOMPARE(level(), QStringLiteral("success"));
    model::Finding tooShort{model::FindingCode::NameTooFewParts, model::Severity::Warning, 1};
    model::Finding mixed = tooShort;
    mixed.code = model::FindingCode::NameMixedScript;
    mixed.arguments = {QStringLiteral("Ivаn")};
    view.setRowFindings({tooShort, mixed});
    QCOMPARE(level(), QStringLiteral("warning"));
    for (const model::Finding& one : {tooShort, mixed})
        QVERIFY2(verdict->text().contains(model::text::sentence(one)), qPrintable(verdict->text()));
    QVERIFY(!verdict->text().contains(QStringLiteral("nothing was found")));
    QVERIFY(!view.findChild<QPushButton*>(agree)->isHidden());
    mixed.severity = model::Severity::Error;
    view.setRowFindings({tooShort, mixed});
    QCOMPARE(level(), QStringLiteral("error"));
    QVERIFY(view.findChild<QPushButton*>(agree)->isHidden());
}

/** Whatever is asked for meanwhile. */
void TestIssue::staysWithTheRowThatAMediumIsPreparedFor() {
    const QString holder = name();
    const auto* list = m_screen->wait<QTableView>("taskTable");
    const auto chosen = [list] {
        const QModelIndexList rows = list->selectionModel()->selectedRows();
        return rows.size() == 1 ? rows.front().row() : -1;
    };
    const int line = chosen();
    QVERIFY(line >= 0);
    m_screen->press(Qt::Key_M, Qt::ControlModifier);
    m_screen->wait("administratorPin");
    BusyWorker before(m_screen->work(), this);
    m_screen->press(Qt::Key_F5); // answered while the medium is being prepared
    bool isReadAnew = false;
    m_screen->work().startAlone(
        this, [](model::Job&) { return model::done(); },
        [&isReadAnew](const model::Status&) { isReadAnew = true; });
    BusyWorker busy(m_screen->work(), this);
    for (const QString& typed : {soPin, soPin, makersPin, makersPin}) // refused in the end
        enter(typed);
    before.letGo();
    QTRY_VERIFY(isReadAnew);
    QVERIFY(!list->isEnabled());
    QCOMPARE(chosen(), line);
    m_screen->press(Qt::Key_1, Qt::ControlModifier);
    const auto due = m_screen->wait("dueRows")->findChildren<QPushButton*>("goOn");
    QVERIFY(due.size() > 1 && due.at(1)->accessibleName().section(u' ', 2) != holder);
    due.at(1)->click();
    QCOMPARE(name(), holder);
    busy.letGo();
    m_screen->wait("prepareMessage");
    QTRY_VERIFY(!m_screen->work().isBusy());
    QCOMPARE(name(), holder); // with what was said of its medium
    QVERIFY(m_screen->find("prepareMessage"));
    QCOMPARE(chosen(), line);
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(m_screen->find("prepareMedium"));
}

void TestIssue::preparesABlankMedium() {
    const auto act = [this](const char* name) {
        return m_screen->window().findChild<QAction*>(QLatin1String(name));
    };
    // Acts are there as their buttons are, and the palette calls them the same.
    QVERIFY(act("prepareMediumAction")->isEnabled());
    QCOMPARE(act("prepareMediumAction")->text(), QStringLiteral("Prepare a blank medium…"));
    QVERIFY(!act("issueNowAction")->isEnabled());
    QVERIFY(!act("handOverAction")->isEnabled());
    QCOMPARE(act("handOverAction")->text(), QStringLiteral("Hand over"));
    m_screen->press(Qt::Key_M, Qt::ControlModifier);
    m_screen->wait("administratorPin");
    QVERIFY(!act("prepareMediumAction")->isEnabled());
    QVERIFY(act("prepareNowAction")->isEnabled());
    const auto length = [this](const char* line) {
        return m_screen->wait<QLineEdit>(line)->placeholderText();
    };
    QCOMPARE(length("administratorPin"), QStringLiteral("from 4 to 64 characters"));
    m_screen->grab(QStringLiteral("issue-prepare"));
    const auto said = [this] { return m_screen->wait<look::Banner>("prepareMessage")->text(); };
    enter(QStringLiteral("1")); // nothing is tried with it
    QCOMPARE(said(), QStringLiteral("The administrator's PIN must have from 4 to 64 characters."));
    QVERIFY(m_screen->find("administratorPin")->hasFocus());
    QVERIFY(m_screen->find("administratorPin")->property("fault").toBool());
    for (const char* one : {"prepareNow", "prepareMessage"}) { // and what is said below it, whole
        const QWidget* widget = m_screen->wait(one);
        QTRY_COMPARE(widget->visibleRegion(), QRegion(widget->rect()));
    }
    m_screen->grab(QStringLiteral("issue-prepare-short"));
    {
        BusyWorker worker(m_screen->work(), this); // slow: Esc hides nothing of what comes of it
        for (const QString& typed : {soPin, soPin, makersPin, makersPin})
            enter(typed);
        QVERIFY(!m_screen->find("prepareBack")->isEnabled());
        QVERIFY(!m_screen->find("taskTable")->isEnabled());
        m_screen->press(Qt::Key_Escape);
        QVERIFY(m_screen->find("administratorPin"));
    }
    QTRY_VERIFY2(said().startsWith(QStringLiteral("The owner's new PIN")), qPrintable(said()));
    QVERIFY(m_screen->find("administratorPin")->hasFocus());
    QVERIFY(m_screen->find("taskTable")->isEnabled());
    m_screen->press(Qt::Key_Escape);
    QTRY_VERIFY(m_screen->find("prepareMedium"));
    bool isSaid = false; // at the foot, while it lasts
    const auto heard = connect(&m_screen->work(), &Work::progress, this,
                               [&isSaid](const Work::JobHandle&, model::Step step) {
                                   isSaid = isSaid || step == model::Step::PreparingMedium;
                               });
    prepare();
    disconnect(heard);
    QVERIFY(isSaid);
    QCOMPARE(QApplication::focusWidget(), m_screen->wait("caPin"));
    QVERIFY(!m_screen->find("mediumPin"));
    QCOMPARE(length("caPin"), QStringLiteral("from 4 to 64 characters"));
    // It is called what the workplace's papers say.
    const auto media = m_screen->desk(
        [](model::Desk& at, model::Job&) { return model::MediaService(at).present(); });
    QVERIFY(std::any_of(media->begin(), media->end(), [](const model::PresentMedium& one) {
        return one.medium.label.starts_with("ОҚУ · УЧЕБНЫЙ ");
    }));
    m_screen->grab(QStringLiteral("issue-pin"));
}

/** In the longest words, whatever is said above the PINs, and in the smallest window, too. */
void TestIssue::hasIssueInView() {
    const auto* caption = m_screen->wait<QPushButton>("issueNow");
    const QString english = caption->text();
    setLanguage(QStringLiteral("kk"));
    QTRY_VERIFY(caption->text() != english);
    for (const QSize& size : {QSize(1280, 720), QSize(1024, 640)}) {
        m_screen->window().resize(size);
        for (const char* one : {"issueNow", "caPin"}) {
            const QWidget* widget = m_screen->wait(one);
            QTRY_COMPARE(widget->visibleRegion(), QRegion(widget->rect()));
        }
        m_screen->grab(QStringLiteral("issue-pins-kk-%1").arg(size.width()));
    }
    m_screen->window().resize(1280, 720);
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(caption->text(), english);
}

/** The wrong one may be in, and no key is to be made on it. */
void TestIssue::takesAnotherMediumAndBack() {
    const auto* another = m_screen->wait<QPushButton>("takeAnotherMedium");
    QCOMPARE(another->text(), QStringLiteral("Take another medium"));
    m_screen->click("takeAnotherMedium");
    m_screen->wait("prepareMedium"); // blank ones are in
    QVERIFY(!m_screen->find("mediumPin"));
    QCOMPARE(another->text(), QStringLiteral("Take the medium that was set aside"));
    m_screen->click("takeAnotherMedium");
    m_screen->wait("mediumPin");
}

/** An answer that comes while another page is in view takes no key from there. */
void TestIssue::leavesTheKeysToThePageInView() {
    auto* ca = m_screen->wait<QLineEdit>("caPin");
    const QWidget* elsewhere = nullptr;
    {
        BusyWorker worker(m_screen->work(), this);
        enter(QStringLiteral("1111"));
        QVERIFY(!ca->isVisible());
        m_screen->press(Qt::Key_9, Qt::ControlModifier);
        elsewhere = QApplication::focusWidget();
        QVERIFY(elsewhere && elsewhere->isVisible());
    }
    QTRY_VERIFY(ca->property("fault").toBool());
    QCOMPARE(QApplication::focusWidget(), elsewhere); // or the next Enter would try a PIN
    m_screen->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    QVERIFY(m_screen->find("pinKept"));
    m_screen->wait("caPin")->setFocus();
}

void TestIssue::asksAgainAfterAWrongPin() {
    const auto caIsWrong = [this] {
        const auto* ca = m_screen->find("caPin");
        return ca && ca->hasFocus() && ca->property("fault").toBool();
    };
    enter(QStringLiteral("1111"));
    QTRY_VERIFY(caIsWrong());
    const auto said = [this] {
        return m_screen->wait<look::Banner>("issueMessage", 60000)->text();
    };
    QVERIFY(said().startsWith(u"The PIN of the certification authority's medium is wrong"));
    QVERIFY(m_screen->find("pinKept")); // the medium's own was not tried
    hasIssueInView();
    exchangePrepared(*m_screen);
    QVERIFY(!m_screen->find("pinKept")); // nor is it kept for whoever puts it in again
    QTRY_VERIFY(m_screen->wait("caPin")->hasFocus());
    takesAnotherMediumAndBack();
    QTRY_VERIFY(m_screen->wait("caPin")->hasFocus());
    enter(QStringLiteral("1111"));
    enter(QStringLiteral("0000"));
    QTRY_VERIFY(caIsWrong());
    QVERIFY(m_screen->find("pinKept")); // typed, and not tried
    enter(m_caPin);
    QTRY_VERIFY(said().startsWith(u"The PIN of the medium is wrong"));
    waitForPin();
    QCOMPARE(QApplication::focusWidget(), m_screen->wait("mediumPin"));
    QVERIFY(m_screen->find<QLineEdit>("mediumPin")->text().isEmpty());
    QVERIFY(!m_screen->find("caPin")); // once a session
    m_screen->grab(QStringLiteral("issue-wrong-pin"));
    m_screen->putTokenFile(QStringLiteral("faults"),
                           "C_GenerateKeyPair 1 0x0 1000\n"); // a slow medium
    enter(pin);
    QTRY_COMPARE(m_screen->wait<QLabel>("issueStep")->text(),
                 model::text::name(model::Step::GeneratingKey));
    QVERIFY(!m_screen->wait("taskTable")->isEnabled()); // its row stays until it is done
    m_screen->grab(QStringLiteral("issue-progress"));
    m_screen->wait("nextTask", 60000);
    QVERIFY(m_screen->find("issued"));
    QVERIFY(!m_screen->find("issueMessage"));
    // However long the warnings are, the way on is in view above them.
    const QWidget* next = m_screen->wait("nextTask");
    QCOMPARE(next->visibleRegion(), QRegion(next->rect()));
    QTRY_VERIFY(m_screen->wait("issuedWarning")->y() > next->geometry().bottom());
    m_screen->grab(QStringLiteral("issue-done"));
    QCOMPARE(inState(model::IssueState::Written), 1);
    QCOMPARE(QApplication::focusWidget(), m_screen->find("nextTask"));
    showsTheCertificateOf(name());
    m_screen->wait("nextTask")->setFocus(); // where it was left
    m_screen->press(Qt::Key_Return);
    QTRY_VERIFY(name().startsWith(QStringLiteral("Сәрсенова")));
}

void TestIssue::walksDownTheListWithAMediumIn() {
    prepare();
    auto* list = m_screen->wait<QTableView>("taskTable");
    list->setFocus();
    for (const auto& [key, row] : {std::pair(Qt::Key_Down, 1), std::pair(Qt::Key_Up, 0)}) {
        m_screen->press(key);
        QCOMPARE(list->currentIndex().row(), row);
        m_screen->wait("mediumPin"); // it fits this row, too
        QTRY_VERIFY(!m_screen->work().isBusy());
        QVERIFY(list->hasFocus());
    }
    m_screen->press(Qt::Key_Return); // this one
    QTRY_VERIFY(m_screen->find("mediumPin")->hasFocus());
    QVERIFY(name().startsWith(QStringLiteral("Сәрсенова")));
}

/** By the operator, before its turn came: nothing was begun, and the PIN is asked for anew. */
void TestIssue::saysCalmlyThatItWasStopped() {
    std::vector<Work::JobHandle> asked;
    BusyWorker busy(m_screen->work(), this);
    const auto heard =
        connect(&m_screen->work(), &Work::asked, this,
                [&asked](const Work::JobHandle& job, QObject*) { asked.push_back(job); });
    enter(pin);
    disconnect(heard);
    QCOMPARE(asked.size(), std::size_t(1));
    asked.front()->cancel();
    busy.letGo();
    auto* message = m_screen->wait<look::Banner>("issueMessage");
    QVERIFY(message->text().contains(QStringLiteral("Stopped by the operator")));
    QCOMPARE(message->property("level").toString(), QStringLiteral("note"));
    waitForPin();
    QVERIFY(m_screen->find<QLineEdit>("mediumPin")->text().isEmpty());
}

void TestIssue::showsItFirstWhereTheSettingAsks() {
    previewAlways(true);
    m_screen->wait("mediumPin")->setFocus();
    enter(pin);
    auto* agree = m_screen->wait("previewAgree");
    QTRY_VERIFY(agree->hasFocus());
    for (const QString& language : languages()) {
        setLanguage(language);
        m_screen->grab(QStringLiteral("issue-agree-") + language);
    }
    setLanguage(QStringLiteral("en"));
    m_screen->press(Qt::Key_Escape); // not so
    waitForPin();
    QCOMPARE(m_screen->find<QLineEdit>("mediumPin")->text(), pin); // not to be typed again
    QCOMPARE(inState(model::IssueState::Written), 1);
}

void TestIssue::goesOnAfterAPulledMedium() {
    // Calls count from the sign-in on: the first row had the first key.
    m_screen->putTokenFile(QStringLiteral("faults"), "C_GenerateKeyPair 2 0x32 after\n");
    m_screen->press(Qt::Key_Return);
    QTRY_VERIFY(m_screen->wait("previewAgree")->hasFocus());
    m_screen->press(Qt::Key_Return);
    m_screen->wait("issueMessage", 60000);
    const auto said = [this] { return m_screen->wait<look::Banner>("issueMessage")->text(); };
    const QString slot = newestSlot(*m_screen);
    takeOut(*m_screen, slot);
    m_screen->wait("waitText");
    QTRY_VERIFY(said().contains(QStringLiteral("pulled out")));
    QTRY_VERIFY(m_screen->find("mediumDead"));
    QVERIFY(!m_screen->find("prepareMedium")); // it goes on with its own medium, no other
    m_screen->grab(QStringLiteral("issue-pulled"));
    putIn(*m_screen, slot);
    waitForPin();
    QTRY_VERIFY(said().contains(QStringLiteral("was interrupted"))); // it is back: no error
    QCOMPARE(m_screen->find("issueMessage")->property("level").toString(),
             QStringLiteral("warning"));
    enter(pin); // agreed to before
    m_screen->wait("nextTask", 60000);
    QCOMPARE(inState(model::IssueState::Written), 2);
    previewAlways(false);
    m_screen->wait("nextTask")->setFocus();
    m_screen->press(Qt::Key_Return);
    QTRY_VERIFY(name().startsWith(QStringLiteral("Ғұмарова")));
}

void TestIssue::closesADeadMedium() {
    prepare();
    m_screen->putTokenFile(QStringLiteral("faults"),
                           "C_CreateObject 3 0x32\n"); // signed, and not written
    m_screen->press(Qt::Key_Return);
    m_screen->wait("issueMessage", 60000);
    const auto role = [this](const char* button) {
        return m_screen->wait(button)->property("role").toString();
    };
    QCOMPARE(role("mediumDead"), QStringLiteral("plain")); // it only asks
    m_screen->press(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(role("closeIssue"), QStringLiteral("danger"));
    QCOMPARE(role("closeBack"), QStringLiteral("plain")); // as beside every act
    QTRY_COMPARE(m_screen->wait("closeBack")->x() -
                     m_screen->wait("closeIssue")->geometry().right() - 1,
                 look::near);
    auto* ground = m_screen->wait<QComboBox>("closeGround");
    QTRY_VERIFY(ground->hasFocus() && ground->count() > 0);
    QCOMPARE(ground->currentIndex(), -1); // chosen by somebody, not by default
    m_screen->press(Qt::Key_Down);
    m_screen->press(Qt::Key_Tab);
    m_screen->type(QStringLiteral("сынды"));
    QVERIFY(!m_screen->wait<QPushButton>("closeIssue")->isEnabled());
    m_screen->press(Qt::Key_Tab);
    m_screen->press(Qt::Key_Space);
    m_screen->press(Qt::Key_Escape); // back without loss, but for the "Yes"
    m_screen->wait("mediumDead");
    m_screen->press(Qt::Key_D, Qt::ControlModifier);
    QTRY_VERIFY(m_screen->wait("closeGround")->hasFocus());
    QCOMPARE(ground->currentIndex(), 0);
    QCOMPARE(m_screen->wait<QLineEdit>("closeNote")->text(), QStringLiteral("сынды"));
    QVERIFY(!m_screen->wait<QCheckBox>("closeSure")->isChecked());
    m_screen->press(Qt::Key_Tab);
    m_screen->press(Qt::Key_Tab);
    m_screen->press(Qt::Key_Space);
    QTRY_VERIFY(m_screen->wait<QPushButton>("closeIssue")->isEnabled());
    m_screen->grab(QStringLiteral("issue-close"));
    {
        BusyWorker worker(m_screen->work(), this);
        m_screen->press(Qt::Key_Return, Qt::ControlModifier);
        m_screen->press(Qt::Key_Escape); // what comes of it is said here
        QVERIFY(m_screen->find("closeIssue"));
        // Nor is looked into the slots for an issue that will be over when it is answered.
        const Askers askers(m_screen->work());
        m_screen->press(Qt::Key_9, Qt::ControlModifier);
        m_screen->press(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(!askers.has("ui::IssueCard"));
    }
    // Signed is signed: revoked at once, and the row may have another one on purpose.
    QTRY_COMPARE(inState(model::IssueState::NotDelivered), 1);
    QTRY_VERIFY(m_screen->find("waitText"));
    QVERIFY(!m_screen->find("mediumDead"));
    const auto* tasks = m_screen->wait<QTableView>("taskTable")->model();
    QCOMPARE(tasks->rowCount(), 2);
    QVERIFY(tasks->index(1, 2).data().toString().startsWith(QStringLiteral("Issue again")));
    m_screen->grab(QStringLiteral("issue-again"));
}

void TestIssue::confirmsTheLastTry() {
    prepareAndAsk();
    for (int wrong = 0; wrong < 4; ++wrong) { // the medium locks with the fifth
        enter(QStringLiteral("0000"));
        waitForPin();
    }
    m_screen->wait("lastTry");
    QVERIFY(m_screen->wait<look::Banner>("lastTryWarning")->text().contains(u"PIN of the medium"));
    enter(pin); // not without a word of the operator's
    QVERIFY(!m_screen->find("issueStep"));
    QVERIFY(!m_screen->wait<QPushButton>("issueNow")->isEnabled());
    m_screen->grab(QStringLiteral("issue-last-try"));
    m_screen->press(Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(m_screen->wait<QPushButton>("issueNow")->isEnabled());
    auto* warning = m_screen->wait<look::Banner>("lastTryWarning");
    const QString warned = warning->text();
    setLanguage(QStringLiteral("ru")); // the warning follows, and the tick stays
    QTRY_VERIFY(warning->text() != warned);
    QVERIFY(m_screen->wait<QCheckBox>("lastTry")->isChecked());
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(warning->text(), warned);
    QVERIFY(m_screen->wait<QPushButton>("issueNow")->isEnabled());
    m_screen->press(Qt::Key_P, Qt::AltModifier);
    m_screen->press(Qt::Key_Return);
    m_screen->wait("nextTask", 60000);
    QCOMPARE(inState(model::IssueState::Written), 3); // the row's second certificate
    // Taking the medium out says that the next one is meant, and what was done is still said.
    const QString issued = name();
    m_screen->grab(QStringLiteral("issue-done-last-try"));
    QVERIFY(!m_screen->find("issuedBefore"));
    takeOut(*m_screen, newestSlot(*m_screen));
    QTRY_VERIFY(name().startsWith(QStringLiteral("Қоңыратбаев")));
    const auto before = [this] { return m_screen->wait<look::Banner>("issuedBefore")->text(); };
    QVERIFY(before().startsWith(issued));
    const QString english = before();
    m_screen->grab(QStringLiteral("issue-went-on"));
    setLanguage(QStringLiteral("kk"));
    QTRY_VERIFY(before() != english);
    QVERIFY(before().startsWith(issued));
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(before(), english);
}

void TestIssue::saysWhatToDoWithALockedMedium() {
    const model::Error locked{model::ErrorCode::PinLocked, {"0A1B"}};
    issue::Task task;
    issue::MediaLook seen;
    QCOMPARE(WaitView::reason(locked, task, seen),
             QStringLiteral("The medium 0A1B is locked: too many wrong PINs. Remove it and insert "
                            "another free medium."));
    // No free one is in the place of the CA's, or of the one with which an issue began.
    seen.caSerial = QStringLiteral("0A1B");
    QCOMPARE(WaitView::reason(locked, task, seen), model::text::sentence(locked));
    seen.caSerial.clear();
    task.kind = issue::TaskKind::GoOn;
    QCOMPARE(WaitView::reason(locked, task, seen), model::text::sentence(locked));
}

void TestIssue::closesWithTheLastTryOfTheCa() {
    prepare();
    m_screen->putTokenFile(QStringLiteral("faults"),
                           "C_Sign 10 0x32\n"); // the fifth issue is recorded, and not signed
    m_screen->press(Qt::Key_Return);
    m_screen->wait("issueMessage", 60000);
    QCOMPARE(inState(model::IssueState::Recorded), 1);
    const auto place = [this] { return m_screen->wait<QLabel>("issuePlace")->text(); };
    QCOMPARE(place(), QStringLiteral("Certificate 4 of 4"));
    signInAgain();
    QTRY_COMPARE(place(), QStringLiteral("Certificate 4 of 4")); // the same run
    m_screen->wait("mediumPin", 60000);
    m_screen->press(Qt::Key_D, Qt::AltModifier);
    auto* ca = m_screen->wait<QLineEdit>("closeCaPin");
    auto* ground = m_screen->wait<QComboBox>("closeGround");
    QTRY_VERIFY(ground->count() > 0);
    ground->setCurrentIndex(0);
    m_screen->wait("closeNote")->setFocus();
    m_screen->type(QStringLiteral("сынды"));
    m_screen->press(Qt::Key_Y, Qt::AltModifier);
    auto* go = m_screen->wait<QPushButton>("closeIssue");
    QVERIFY(!go->isEnabled()); // no PIN yet
    for (int wrong = 0; wrong < 4; ++wrong) {
        QVERIFY(!m_screen->find("lastTry"));
        ca->setText(QStringLiteral("0000"));
        QTRY_VERIFY(go->isEnabled());
        m_screen->click("closeIssue");
        QTRY_VERIFY(ca->text().isEmpty());
        QTRY_VERIFY(m_screen->find("closeMessage"));
        if (wrong > 0) continue;
        QVERIFY(ca->property("fault").toBool());
        m_screen->press(Qt::Key_Escape);
        m_screen->wait("mediumDead");
        m_screen->press(Qt::Key_D, Qt::AltModifier);
        m_screen->wait("closeCaPin");
        QVERIFY(!ca->property("fault").toBool()); // as its message is gone
        m_screen->press(Qt::Key_Y, Qt::AltModifier);
    }
    m_screen->wait("lastTryWarning");
    ca->setText(m_caPin);
    QVERIFY(!go->isEnabled()); // not without a word of the operator's
    m_screen->grab(QStringLiteral("issue-close-last-try"));
    m_screen->press(Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(go->isEnabled());
    m_screen->click("closeIssue");
    QTRY_COMPARE(inState(model::IssueState::NotDelivered), 2);
    QTRY_VERIFY(m_screen->find("waitText"));
}

void TestIssue::speaksThreeLanguages() {
    m_screen->press(Qt::Key_I, Qt::ControlModifier);
    auto* wait = m_screen->wait<QLabel>("waitText");
    QTRY_VERIFY(!wait->text().isEmpty()); // nothing is asked for before the slots were looked into
    const QString english = wait->text();
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        setLanguage(code);
        QTRY_VERIFY(wait->text() != english);
        m_screen->grab(QStringLiteral("issue-") + code);
        const auto isWhole = [this](const char* table) {
            return cutIn(*m_screen->wait<QTableView>(table)).isEmpty();
        };
        QCOMPARE(m_screen->window().size(), QSize(1280, 720));
        QTRY_VERIFY2(isWhole("taskTable"),
                     qPrintable(cutIn(*m_screen->find<QTableView>("taskTable")).join(u'\n')));
        m_screen->press(Qt::Key_H, Qt::ControlModifier);
        m_screen->grab(QStringLiteral("issue-hand-over-") + code);
        QTRY_VERIFY2(isWhole("readyTable"),
                     qPrintable(cutIn(*m_screen->find<QTableView>("readyTable")).join(u'\n')));
        m_screen->press(Qt::Key_I, Qt::ControlModifier);
    }
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(wait->text(), english);
    look::choose(look::Choice::Dark);
    m_screen->window().resize(1024, 640);
    m_screen->grab(QStringLiteral("issue-small-dark"));
}

/** "Certificate 1 of 1" for the next letter, whatever was issued before it. */
void TestIssue::countsAnewWhenNothingIsLeft() {
    QTRY_COMPARE(m_screen->wait<QTableView>("taskTable")->model()->rowCount(), 1);
    prepare();
    if (m_screen->find("caPin")) m_screen->type(m_caPin);
    m_screen->press(Qt::Key_Return);
    m_screen->wait("nextTask", 60000);
    QTRY_COMPARE(m_screen->wait<QTableView>("taskTable")->model()->rowCount(), 0);
    m_screen->wait("nextTask")->setFocus();
    m_screen->press(Qt::Key_Return);
    QTRY_VERIFY(m_screen->find("readyTable"));
    m_screen->press(Qt::Key_I, Qt::ControlModifier);
    QTRY_COMPARE(name(), QStringLiteral("Nothing waits to be issued"));
    const auto accepted = m_screen->desk([](model::Desk& at, model::Job&) -> model::Result<bool> {
        KU_TRY(const auto written, at.reg().issues().inState(model::IssueState::Written));
        KU_TRY(const auto row, at.reg().applications().row(written.front().rowId));
        KU_TRY(const auto letter, at.reg().applications().byId(row.applicationId));
        const model::EmployeeRow& next = letter.rows.at(rowsAccepted);
        KU_CHECK(model::ApplicationService(at.session).accept(next.id, next));
        return true;
    });
    QVERIFY(*accepted);
    m_screen->press(Qt::Key_F5);
    QTRY_COMPARE(m_screen->wait<QLabel>("issuePlace")->text(),
                 QStringLiteral("Certificate 1 of 1"));
}

/** Before there is a key: with room made on it, the same issue goes on. */
void TestIssue::saysThatTheMediumIsFull() {
    signInAgain(); // calls count from there
    prepare();
    m_screen->putTokenFile(QStringLiteral("faults"), "C_GenerateKeyPair 1 0x31\n");
    const int written = inState(model::IssueState::Written);
    enter(m_caPin);
    auto* message = m_screen->wait<look::Banner>("issueMessage", 60000);
    const auto begun = m_screen->desk([](model::Desk& at, model::Job&) {
        return at.reg().issues().inState(model::IssueState::Begun);
    });
    QCOMPARE(begun->size(), std::size_t(1));
    const QString serial = begun->front().mediumSerial;
    QCOMPARE(message->text(),
             QStringLiteral("There is no room left on the medium %1, and no other can take its "
                            "place in this issue. Delete there what is not needed and type the "
                            "PIN; or press “The medium has failed or is lost…” and issue on "
                            "another one.")
                 .arg(serial));
    QCOMPARE(message->property("level").toString(), QStringLiteral("error"));
    const QString english = message->text();
    for (const QString& code : {QStringLiteral("kk"), QStringLiteral("ru")}) {
        setLanguage(code);
        QTRY_VERIFY(message->text() != english && message->text().contains(serial));
    }
    setLanguage(QStringLiteral("en"));
    QTRY_COMPARE(message->text(), english);
    waitForPin();                          // of the same one
    QVERIFY(m_screen->find("mediumDead")); // the other way out that it names
    QVERIFY(message->isVisible());
    m_screen->grab(QStringLiteral("issue-full"));
    m_screen->putTokenFile(QStringLiteral("faults"), "");
    enter(pin);
    m_screen->wait("nextTask", 60000);
    QCOMPARE(inState(model::IssueState::Written), written + 1);
    QCOMPARE(inState(model::IssueState::Begun), 0);
}

QTEST_MAIN(TestIssue)
#include "test_issue.moc"
