// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include "model/access/open_desk.h"
#include "model/authority/ca_keys.h"
#include "model/issuance/structure_issue.h"
#include "model/media/media_service.h"
#include "tests/ui/signed_in.h"
#include "ui/dialogs/ask.h"
#include "ui/look/banner.h"

using namespace ui;
using namespace ui::test;

namespace {

constexpr const char* pin = "oqu-2580";

/** A formatted medium at the workplace; its serial. */
QString mediumAt(const SmallWorkplace& place, unsigned long slot) {
    auto desk = KU_OK(model::OpenDesk::open(place.session()));
    const model::Secret secret{std::string_view(pin)};
    return KU_OK(
        model::MediaService(**desk).prepare(QString::fromStdString(model::trainingModule()), slot,
                                            secret, secret, QStringLiteral("CA %1").arg(slot)));
}

model::Bytes contentsOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(path));
    const QByteArray all = file.readAll();
    return model::Bytes(all.begin(), all.end());
}

} // namespace

/** Step 1 at the screen, by keyboard: an authority's own key, its request, its renewal. */
class TestOwnKey : public QObject {
    Q_OBJECT

private slots:
    void aRootIsMadeAndRenewed();
    void aCaAsksAndFindsItsKey();
    void aCertificateIsReadAgain();
    void whatIsBrokenOffStandsThere();
    void aRenewalThatFailsStandsThere();
    void aPinIsOfOneMedium();

private:
    void open(Screen& screen) {
        screen.press(Qt::Key_0, Qt::ControlModifier);
        screen.wait("openOwnKey");
        screen.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(screen.wait("ownKeyOf")->hasFocus());
    }
    /** As the arrows do; the entry that begins so. */
    void choose(Screen& screen, const char* name, const QString& begins) {
        auto* box = screen.wait<QComboBox>(name);
        tabTo(screen, name);
        QTRY_VERIFY(box->findText(begins, Qt::MatchStartsWith) >= 0);
        const int wanted = box->findText(begins, Qt::MatchStartsWith);
        while (box->currentIndex() != wanted)
            screen.press(box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    void give(Screen& screen, const QString& medium) {
        auto* media = screen.find<QComboBox>("ownKeyMedium");
        QTRY_VERIFY(media->findData(medium) > 0);
        choose(screen, "ownKeyMedium", medium);
        if (!screen.find("ownKeyPin")) return; // it is logged in
        tabTo(screen, "ownKeyPin");
        screen.type(QLatin1String(pin));
    }
    /** The form's key, and yes to its question. */
    void make(Screen& screen) {
        QTRY_VERIFY(screen.find<QPushButton>("makeOwnKey")->isEnabled());
        screen.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(screen.wait("bannerNo")->hasFocus());
        tabTo(screen, "bannerAction");
        screen.press(Qt::Key_Space);
    }
    /** Before there is a screen. */
    model::CaGeneration rootOn(const SmallWorkplace& place, const QString& medium) {
        auto desk = KU_OK(model::OpenDesk::open(place.session()));
        KU_OK(
            model::MediaService(**desk).login(medium, model::Secret(std::string_view(pin)), false));
        model::NewCaKey plan;
        plan.authority = model::AuthorityKind::Root;
        plan.years = 20;
        plan.mediumSerial = medium;
        model::Job job;
        return *KU_OK(model::CaKeyService(**desk).make(plan, job)).ca;
    }
    /** By the root, into a file. */
    void certify(Screen& screen, const model::CaGeneration& root, const model::Bytes& request,
                 const QString& certificate) {
        (void)screen.desk([&](model::Desk& desk, model::Job& job) -> model::Result<bool> {
            KU_CHECK(model::MediaService(desk).login(root.tokenSerial,
                                                     model::Secret(std::string_view(pin)), false));
            model::StructureOrder order;
            order.structure = "ucgo-ca-gost2015";
            order.caId = root.id;
            order.key = model::RequestSource{request};
            KU_TRY(const auto made, model::StructureIssueService(desk).issue(order, job));
            QFile file(certificate);
            if (!file.open(QIODevice::WriteOnly)) qFatal("no file");
            file.write(reinterpret_cast<const char*>(made.certificate.data()),
                       qsizetype(made.certificate.size()));
            return true;
        });
    }
    QString message(Screen& screen) { return screen.wait<look::Banner>("ownKeyMessage")->text(); }
    void grab(Screen& screen, const char* name) {
        for (const QString& language : languages()) {
            setLanguage(language);
            screen.grab(QStringLiteral("%1-%2").arg(QLatin1String(name), language));
        }
        setLanguage(QStringLiteral("en"));
    }
};

void TestOwnKey::aRootIsMadeAndRenewed() {
    const SmallWorkplace workplace;
    const QString medium = mediumAt(workplace, 0);
    {
        Screen screen(QStringLiteral("en"), workplace.folder());
        signIn(screen);
        open(screen);
        QVERIFY(!screen.find<QPushButton>("makeOwnKey")->isEnabled()); // no medium yet
        grab(screen, "own-key");
        tabTo(screen, "ownKeyYears");
        QCOMPARE(screen.find<QSpinBox>("ownKeyYears")->value(), 20);
        give(screen, medium);
        // No, with Enter: nothing is made.
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.wait("bannerNo")->hasFocus());
        grab(screen, "own-key-asked");
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.find("ownKeyOf")->hasFocus());
        // A wrong PIN is told at its field.
        tabTo(screen, "ownKeyPin");
        screen.press(Qt::Key_A, Qt::ControlModifier);
        screen.type(QStringLiteral("0000"));
        make(screen);
        QTRY_VERIFY(screen.wait<look::Banner>("ownKeyPin.refusal")->text().contains(u"wrong"));
        QTRY_VERIFY(screen.find("ownKeyPin")->hasFocus());
        grab(screen, "own-key-pin");
        screen.type(QLatin1String(pin));
        make(screen);
        QTRY_VERIFY_WITH_TIMEOUT(message(screen).contains(u"is an authority"), 60000);
        grab(screen, "own-key-root");
        // It stands among those that can be renewed, and is.
        choose(screen, "ownKeyOf", QStringLiteral("Renew"));
        QVERIFY(!screen.find("ownKeyAlgorithm"));
        give(screen, medium);
        make(screen);
        QTRY_VERIFY_WITH_TIMEOUT(!screen.work().isBusy(), 60000);
        grab(screen, "own-key-renewed");
        screen.press(Qt::Key_Escape);
        QTRY_VERIFY(screen.find("openOwnKey"));
        QTRY_VERIFY(screen.find("openOwnKey")->hasFocus());
    }
    model::Session session = workplace.session();
    const auto all = KU_OK(session.reg.authorities().list());
    QCOMPARE(all.size(), std::size_t(2));
    QVERIFY(!all[0].active && all[1].active);
    QCOMPARE(all[1].tokenSerial, medium);
    QVERIFY(KU_OK(session.reg.caKeys().unfinished()).empty());
}

void TestOwnKey::aCaAsksAndFindsItsKey() {
    const SmallWorkplace workplace;
    const QString medium = mediumAt(workplace, 0), rootMedium = mediumAt(workplace, 1);
    const model::CaGeneration root = rootOn(workplace, rootMedium);
    const QString request = workplace.at("ca.p10"), certificate = workplace.at("ca.cer");
    {
        Screen screen(QStringLiteral("en"), workplace.folder());
        signIn(screen);
        open(screen);
        choose(screen, "ownKeyOf", QStringLiteral("The CA of the state bodies"));
        QVERIFY(!screen.find("ownKeyYears"));
        give(screen, medium);
        make(screen);
        QTRY_VERIFY_WITH_TIMEOUT(message(screen).contains(u"Save its request"), 60000);
        ask::answerWith({[&](const QString&, const QString& name) {
            return name.endsWith(QStringLiteral(".p10")) ? request : QString();
        }});
        auto* save = screen.find<QPushButton>("makeOwnKey"); // what comes next
        QTRY_VERIFY(save->hasFocus());
        QCOMPARE(save->text(), QStringLiteral("&Save its request…"));
        grab(screen, "own-key-request");
        QTRY_VERIFY(save->hasFocus());
        screen.press(Qt::Key_Space);
        QTRY_VERIFY(message(screen).contains(request));
        ask::answerWith({});
        // It waits, and can be saved once more.
        choose(screen, "ownKeyOf", QStringLiteral("Waits for its certificate"));
        QCOMPARE(screen.find<QPushButton>("makeOwnKey")->text(),
                 QStringLiteral("&Save its request…"));
        grab(screen, "own-key-waits");
        // The root's desk; here it is the same one.
        certify(screen, root, contentsOf(request), certificate);
        // Its certificate is taken in: its medium is known, its lists are not asked for.
        screen.press(Qt::Key_Escape);
        QTRY_VERIFY(screen.find("openTakeIn"));
        screen.press(Qt::Key_N, Qt::ControlModifier);
        auto* file = screen.wait<QLineEdit>("caCertificate");
        QTRY_VERIFY(file->hasFocus());
        screen.type(certificate);
        QTRY_VERIFY(screen.wait<QLabel>("certificateRead")->text().contains(medium));
        QTRY_COMPARE(screen.find<QComboBox>("caMedium")->currentData().toString(), medium);
        QVERIFY(!screen.find("earlierLists") && !screen.find("lastList"));
        grab(screen, "own-key-taken-in");
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.wait<look::Banner>("takeInMessage")->text().contains(u"number 1"));
    }
    model::Session session = workplace.session();
    const auto all = KU_OK(session.reg.authorities().list());
    QCOMPARE(all.size(), std::size_t(2));
    QCOMPARE(all[1].tokenSerial, medium);
    QVERIFY(all[1].active);
    QVERIFY(KU_OK(session.reg.caKeys().unfinished()).empty());
}

// Its key was given up while its certificate stood on the other form.
void TestOwnKey::aCertificateIsReadAgain() {
    const SmallWorkplace workplace;
    const QString medium = mediumAt(workplace, 0), rootMedium = mediumAt(workplace, 1);
    const model::CaGeneration root = rootOn(workplace, rootMedium);
    const QString certificate = workplace.at("ca.cer");
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    const auto asked =
        screen.desk([&](model::Desk& desk, model::Job& job) -> model::Result<model::CaKeyReport> {
            KU_CHECK(model::MediaService(desk).login(medium, model::Secret(std::string_view(pin)),
                                                     false));
            model::NewCaKey plan;
            plan.mediumSerial = medium;
            return model::CaKeyService(desk).make(plan, job);
        });
    certify(screen, root, asked->key.octets, certificate);
    screen.press(Qt::Key_0, Qt::ControlModifier);
    screen.wait("openTakeIn");
    screen.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(screen.wait("caCertificate")->hasFocus());
    screen.type(certificate);
    QTRY_VERIFY(screen.wait<QLabel>("certificateRead")->text().contains(medium));
    screen.press(Qt::Key_Escape);
    QTRY_VERIFY(screen.find("openTakeIn"));
    (void)screen.desk([&](model::Desk& desk, model::Job&) -> model::Result<bool> {
        KU_CHECK(model::CaKeyService(desk).abandon(asked->key.id, QStringLiteral("stolen")));
        return true;
    });
    screen.press(Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(screen.wait<QLineEdit>("caCertificate")->text(), certificate);
    QTRY_VERIFY(!screen.wait<QLabel>("certificateRead")->text().contains(medium));
    QTRY_VERIFY(screen.find("earlierLists")); // as of any other
    choose(screen, "earlierLists", QStringLiteral("It has never"));
    QTRY_VERIFY(screen.find<QPushButton>("takeIn")->isEnabled());
    screen.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(screen.wait<look::Banner>("caCertificate.refusal")->text().contains(u"given up"));
}

void TestOwnKey::whatIsBrokenOffStandsThere() {
    const SmallWorkplace workplace;
    const QString medium = mediumAt(workplace, 0);
    {
        auto desk = KU_OK(model::OpenDesk::open(workplace.session()));
        KU_OK(
            model::MediaService(**desk).login(medium, model::Secret(std::string_view(pin)), false));
        model::NewCaKey plan;
        plan.authority = model::AuthorityKind::Root;
        plan.years = 20;
        plan.mediumSerial = medium;
        model::Job* stopped = nullptr;
        model::Job job([&](model::Step step, int, int) {
            if (step == model::Step::Recording) stopped->cancel();
        });
        stopped = &job;
        QVERIFY(!model::CaKeyService(**desk).make(plan, job));
    }
    {
        Screen screen(QStringLiteral("en"), workplace.folder());
        signIn(screen);
        open(screen);
        choose(screen, "ownKeyOf", QStringLiteral("Broken off"));
        QVERIFY(!screen.find("ownKeyMedium")); // where it was begun, and nowhere else
        tabTo(screen, "ownKeyPin");
        screen.type(QLatin1String(pin));
        grab(screen, "own-key-broken-off");
        // Giving up is asked about, and the safe answer has the focus.
        tabTo(screen, "giveUpOwnKey");
        screen.press(Qt::Key_Space);
        QTRY_VERIFY(screen.wait("bannerNo")->hasFocus());
        QCOMPARE(screen.find("bannerAction")->property("role").toString(),
                 QStringLiteral("danger"));
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(screen.find("ownKeyOf")->hasFocus());
        make(screen);
        QTRY_VERIFY_WITH_TIMEOUT(message(screen).contains(u"is an authority"), 60000);
    }
    model::Session session = workplace.session();
    QCOMPARE(KU_OK(session.reg.authorities().list()).size(), std::size_t(1));
}

// What was begun is what the form stands on: no other key is made by the next press.
void TestOwnKey::aRenewalThatFailsStandsThere() {
    const SmallWorkplace workplace;
    const QString medium = mediumAt(workplace, 0);
    rootOn(workplace, medium);
    {
        Screen screen(QStringLiteral("en"), workplace.folder());
        screen.putTokenFile(QStringLiteral("store.conf"), "slots 8\nscrypt 4\ntest 1\n");
        screen.putTokenFile(QStringLiteral("faults"), "C_GenerateKeyPair 1 0x6\n");
        signIn(screen);
        open(screen);
        choose(screen, "ownKeyOf", QStringLiteral("Renew"));
        give(screen, medium);
        make(screen);
        auto* what = screen.find<QComboBox>("ownKeyOf");
        QTRY_VERIFY_WITH_TIMEOUT(what->currentText().startsWith(u"Broken off"), 60000);
        QVERIFY(!message(screen).isEmpty());
        QCOMPARE(screen.find<QPushButton>("makeOwnKey")->text(), QStringLiteral("&Go on…"));
        // It is given up by somebody else: nothing stands there in its place.
        (void)screen.desk([&](model::Desk& desk, model::Job&) -> model::Result<bool> {
            KU_TRY(const auto begun, desk.reg().caKeys().unfinished());
            KU_CHECK(model::CaKeyService(desk).abandon(begun.front().id, {}));
            return true;
        });
        QTRY_COMPARE_WITH_TIMEOUT(what->currentIndex(), -1, 20000); // it looks again
        QVERIFY(!screen.find<QPushButton>("makeOwnKey")->isEnabled());
    }
    model::Session session = workplace.session();
    QCOMPARE(KU_OK(session.reg.authorities().list()).size(), std::size_t(1));
}

void TestOwnKey::aPinIsOfOneMedium() {
    const SmallWorkplace workplace;
    const QString one = mediumAt(workplace, 0), other = mediumAt(workplace, 1);
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    open(screen);
    give(screen, one);
    QCOMPARE(screen.find<QLineEdit>("ownKeyPin")->text(), QLatin1String(pin));
    choose(screen, "ownKeyMedium", other);
    QVERIFY(screen.find<QLineEdit>("ownKeyPin")->text().isEmpty());
    screen.press(Qt::Key_Escape);
    QTRY_VERIFY(screen.find("openTakeIn"));
    screen.press(Qt::Key_N, Qt::ControlModifier);
    auto* media = screen.wait<QComboBox>("caMedium");
    QTRY_VERIFY(media->findData(one) > 0 && media->findData(other) > 0);
    choose(screen, "caMedium", one);
    tabTo(screen, "caPin");
    screen.type(QLatin1String(pin));
    choose(screen, "caMedium", other);
    QVERIFY(screen.find<QLineEdit>("caPin")->text().isEmpty());
}

QTEST_MAIN(TestOwnKey)
#include "test_own_key.moc"
