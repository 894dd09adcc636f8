// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "model/access/open_desk.h"
#include "model/authority/ca_adoption.h"
#include "model/authority/ca_certificate.h"
#include "model/authority/ca_files.h"
#include "model/authority/training_chain.h"
#include "model/media/media_service.h"
#include "model/publication/publication_service.h"
#include "model/settings/settings_service.h"
#include "tests/ui/signed_in.h"
#include "tests/ui/slots.h"
#include "ui/look/banner.h"

using namespace ui;
using namespace ui::test;

namespace {

constexpr const char* pin = "oqu-2580";

void write(const QString& path, const model::Bytes& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(reinterpret_cast<const char*>(content.data()), qsizetype(content.size())) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

/** A workplace with a chain of its own that published a list: what another one goes on with. */
class OldWorkplace : public SmallWorkplace {
public:
    OldWorkplace() {
        auto desk = KU_OK(model::OpenDesk::open(session()));
        model::Job job;
        const auto chain = KU_OK(model::makeTrainingChain(
            **desk, model::trainingModule(), model::Secret(std::string_view(pin)), job));
        for (const model::CaGeneration& ca : chain) {
            if (ca.algorithm != model::Algorithm::Gost2015) continue;
            const bool isRoot = ca.authority == model::AuthorityKind::Root;
            (isRoot ? root : certificate) = at(isRoot ? "root.cer" : "ca.cer");
            write(isRoot ? root : certificate, ca.certificate);
            if (isRoot) continue;
            medium = ca.tokenSerial;
            list = KU_OK(model::PublicationService(**desk).publish(ca, job)).file;
        }
    }

    /** The medium with the CAs' keys is put into another workplace; the roots' one stays. */
    void giveMedium(const SmallWorkplace& other) const {
        KU_OK(model::OpenDesk::open(other.session())); // which makes the place for its media
        const QDir from(folder() + QStringLiteral("/tokens"));
        const QString to = other.folder() + QStringLiteral("/tokens/");
        for (const QString& name : from.entryList({"slot-01.*"}, QDir::Files))
            if (!QFile::copy(from.filePath(name), to + name)) qFatal("no medium");
    }

    QString root;
    QString certificate;
    QString list;
    QString medium;
};

/** Than the old workplace's certificates say: they deviate. */
void haveListsElsewhere(const SmallWorkplace& place) {
    model::Session session = place.session();
    KU_OK(model::SettingsService(session).set(QStringLiteral("authority.rootCrl"),
                                              QStringLiteral("crl.example.kz")));
}

/** The certificate of a root that nobody trains with. */
QString realRoot(const SmallWorkplace& place) {
    qputenv("KUALIK_SOFTTOKEN_STORE", place.at("tokens").toUtf8());
    QDir().mkpath(place.at("tokens"));
    QString file;
    {
        auto desk = KU_OK(model::OpenDesk::open(place.session()));
        model::MediaService media(**desk);
        const model::Secret secret{std::string_view(pin)};
        const QString serial = KU_OK(media.prepare(QString::fromStdString(model::trainingModule()),
                                                   0, secret, secret, QStringLiteral("root")));
        KU_OK(media.login(serial, secret, false));
        model::Job job;
        const auto ca = KU_OK(model::makeCa(**desk,
                                            {model::AuthorityKind::Root, model::Algorithm::Gost2015,
                                             nullptr, serial.toStdString(), 20},
                                            job));
        write(file = place.at("real-root.cer"), ca.certificate);
    }
    qunsetenv("KUALIK_SOFTTOKEN_STORE");
    return file;
}

} // namespace

/** Step 1 at the screen: CAs that are there already. */
class TestTakeIn : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_old = std::make_unique<OldWorkplace>(); }
    void cleanupTestCase() { m_old.reset(); }
    void theCaGoesOnHere();
    void listsThatNobodySaidAreNotReadAgain();
    void deviationsAreTakenInOnPurpose();
    void theQuestionGoesWithItsMedium();
    void theFilesAreThereAfterTheLock();
    void theFirstStartLeadsToIt();

private:
    void put(Screen& screen, const char* name, const QString& value) {
        tabTo(screen, name);
        screen.press(Qt::Key_A, Qt::ControlModifier);
        screen.type(value);
    }
    void press(Screen& screen, const char* button) {
        QTRY_VERIFY(screen.find<QPushButton>(button) &&
                    screen.find<QPushButton>(button)->isEnabled());
        tabTo(screen, button);
        screen.press(Qt::Key_Space);
    }
    QString refusal(Screen& screen, const char* field) {
        const QString name = QLatin1String(field) + QStringLiteral(".refusal");
        return screen.wait<look::Banner>(qPrintable(name))->text();
    }
    /** Of the question about deviations, where it is offered. */
    QAction* answerKey(Screen& screen) {
        auto* question = screen.window().findChild<look::Banner*>("deviationsQuestion");
        return question ? question->findChild<QAction*>(QStringLiteral("bannerKey")) : nullptr;
    }
    void grab(Screen& screen, const char* name) {
        for (const QString& language : languages()) {
            setLanguage(language);
            screen.grab(QStringLiteral("%1-%2").arg(QLatin1String(name), language));
        }
        setLanguage(QStringLiteral("en"));
    }

    std::unique_ptr<OldWorkplace> m_old;
};

void TestTakeIn::theCaGoesOnHere() {
    const SmallWorkplace workplace;
    m_old->giveMedium(workplace);
    {
        Screen screen(QStringLiteral("en"), workplace.folder());
        signIn(screen);
        screen.press(Qt::Key_0, Qt::ControlModifier);
        screen.wait("crl.folder");
        press(screen, "openTakeIn");
        auto* file = screen.wait<QLineEdit>("caCertificate");
        QTRY_VERIFY(file->hasFocus());
        // Not before the root that certified it, and not what is no certificate.
        screen.type(m_old->certificate);
        QTRY_VERIFY(screen.wait<QLabel>("certificateRead")->text().contains(u"certified by"));
        screen.press(Qt::Key_Return);
        QVERIFY(!refusal(screen, "caCertificate").isEmpty());
        QVERIFY(file->property("fault").toBool());
        grab(screen, "take-in-refused");
        put(screen, "caCertificate", m_old->list);
        QVERIFY(!screen.find("caCertificate.refusal")); // it was of the file before
        QVERIFY(!file->property("fault").toBool());
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(refusal(screen, "caCertificate").contains(m_old->list));
        QVERIFY(!screen.find("certificateRead")); // no empty line below it
        put(screen, "caCertificate", m_old->root);
        QTRY_VERIFY(screen.wait<QLabel>("certificateRead")->text().startsWith(u"A root"));
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(file->text().isEmpty());
        screen.wait("takeInMessage");
        // The CA, with its medium and its last list.
        put(screen, "caCertificate", m_old->certificate);
        auto* media = screen.find<QComboBox>("caMedium");
        QTRY_VERIFY(media->findData(m_old->medium) > 0);
        tabTo(screen, "caMedium");
        while (media->currentData().toString() != m_old->medium)
            screen.press(Qt::Key_Down);
        QTRY_VERIFY(screen.find("caPin"));
        QVERIFY(!screen.find<QPushButton>("takeIn")->isEnabled());
        put(screen, "lastList", m_old->certificate);
        put(screen, "caPin", QStringLiteral("0000"));
        screen.press(Qt::Key_Return);
        QVERIFY(refusal(screen, "lastList").contains(m_old->certificate));
        put(screen, "lastList", m_old->list);
        put(screen, "caPin", QStringLiteral("0000"));
        screen.press(Qt::Key_Return);
        QVERIFY(refusal(screen, "caPin").contains(QStringLiteral("wrong")));
        QCOMPARE(screen.find<QLineEdit>("caPin")->placeholderText(),
                 QStringLiteral("from 4 to 64 characters"));
        QTRY_VERIFY(screen.find("caPin")->hasFocus());
        grab(screen, "take-in-pin");
        screen.type(QLatin1String(pin));
        screen.press(Qt::Key_Return);
        QTRY_VERIFY(file->text().isEmpty());
        QVERIFY(screen.wait<look::Banner>("takeInMessage")->text().contains(u"after number 1"));
        grab(screen, "take-in-done");
        screen.press(Qt::Key_Escape);
        QTRY_VERIFY(screen.find("openTakeIn"));
    }
    model::Session session = workplace.session();
    const auto all = KU_OK(session.reg.authorities().list());
    QCOMPARE(all.size(), std::size_t(2));
    QVERIFY(all[0].tokenSerial.isEmpty() && !all[0].active);
    QCOMPARE(all[1].tokenSerial, m_old->medium);
    QVERIFY(all[1].active);
    QVERIFY(KU_OK(session.reg.crlStarts().last(all[1].id)).has_value());
}

/** As kualikctl takes it in: F5 finds nothing else, and the page does not send there. */
void TestTakeIn::listsThatNobodySaidAreNotReadAgain() {
    const SmallWorkplace workplace;
    m_old->giveMedium(workplace);
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    (void)screen.desk([this](model::Desk& desk, model::Job&) -> model::Result<bool> {
        model::MediaService media(desk);
        KU_CHECK(media.present());
        KU_CHECK(media.login(m_old->medium, model::Secret(std::string_view(pin)), false));
        for (const QString& file : {m_old->root, m_old->certificate}) {
            KU_TRY(const auto read, model::readCaFile(file));
            model::CaAdoption adoption;
            adoption.certificate = read.certificate;
            adoption.authority = read.authority;
            if (file == m_old->certificate) adoption.mediumSerial = m_old->medium;
            KU_CHECK(model::adoptCa(desk, adoption));
        }
        return true;
    });
    screen.click("crl");
    QTRY_VERIFY(screen.wait<look::Banner>("crlMessage")->text().contains(u"published last"));
    QCOMPARE(screen.find("publishCrl")->accessibleDescription().trimmed(),
             QStringLiteral("The next list was not read"));
}

void TestTakeIn::deviationsAreTakenInOnPurpose() {
    const SmallWorkplace workplace;
    haveListsElsewhere(workplace);
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    screen.press(Qt::Key_0, Qt::ControlModifier);
    press(screen, "openTakeIn");
    auto* file = screen.wait<QLineEdit>("caCertificate");
    QTRY_VERIFY(file->hasFocus());
    screen.type(m_old->root); // its lists are elsewhere than here
    screen.press(Qt::Key_Return);
    auto* list = screen.wait<QPlainTextEdit>("deviations");
    QVERIFY2(list->toPlainText().contains(QStringLiteral("root_gost2015.crl")),
             qPrintable(list->toPlainText()));
    grab(screen, "take-in-deviates");
    QTRY_VERIFY(screen.wait("bannerNo")->hasFocus());
    QCOMPARE(screen.find("bannerAction")->property("role").toString(), QStringLiteral("danger"));
    // The form's key, pressed once more, answers nothing.
    screen.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!screen.work().isBusy());
    QVERIFY(list->isVisible() && screen.find("bannerNo")->hasFocus());
    screen.press(Qt::Key_Escape); // from the question; the form stays
    QTRY_VERIFY(file->hasFocus());
    QVERIFY(!list->isVisible());
    QCOMPARE(file->text(), m_old->root);
    screen.press(Qt::Key_Escape); // from the form
    QTRY_VERIFY(screen.find("openTakeIn"));
    QAction* key = answerKey(screen);
    QVERIFY(key && !key->isEnabled());
    screen.find("crl.folder")->setFocus();
    screen.press(Qt::Key_Return, Qt::AltModifier); // it was answered with no
    QTRY_VERIFY(!screen.work().isBusy());
    press(screen, "openTakeIn");
    QTRY_VERIFY(file->hasFocus());
    QCOMPARE(file->text(), m_old->root);
    screen.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(list->isVisible());
    QTRY_VERIFY(screen.find("bannerNo")->hasFocus());
    screen.press(Qt::Key_Return); // no, too
    QTRY_VERIFY(file->hasFocus());
    screen.press(Qt::Key_Return);
    press(screen, "bannerAction");
    QTRY_VERIFY(file->text().isEmpty());
    screen.wait("takeInMessage");
}

/** A yes would take in the certificate alone. */
void TestTakeIn::theQuestionGoesWithItsMedium() {
    const SmallWorkplace workplace;
    haveListsElsewhere(workplace);
    m_old->giveMedium(workplace);
    {
        Screen screen(QStringLiteral("en"), workplace.folder());
        signIn(screen);
        screen.press(Qt::Key_0, Qt::ControlModifier);
        press(screen, "openTakeIn");
        auto* file = screen.wait<QLineEdit>("caCertificate");
        QTRY_VERIFY(file->hasFocus());
        screen.type(m_old->root);
        screen.press(Qt::Key_Return);
        press(screen, "bannerAction");
        QTRY_VERIFY(file->text().isEmpty());
        put(screen, "caCertificate", m_old->certificate);
        auto* media = screen.find<QComboBox>("caMedium");
        QTRY_VERIFY(media->findData(m_old->medium) > 0);
        tabTo(screen, "caMedium");
        while (media->currentData().toString() != m_old->medium)
            screen.press(Qt::Key_Down);
        QTRY_VERIFY(screen.find("caPin"));
        put(screen, "lastList", m_old->list);
        put(screen, "caPin", QLatin1String(pin));
        screen.press(Qt::Key_Return);
        auto* list = screen.wait<QPlainTextEdit>("deviations");
        QTRY_VERIFY(!screen.work().isBusy());
        QVERIFY(list->isVisible()); // as long as the medium is in, and its PIN given
        takeOut(screen, QStringLiteral("slot-01"));
        QTRY_VERIFY_WITH_TIMEOUT(!list->isVisible(), 20000); // the slots are looked at again
        QVERIFY(refusal(screen, "caMedium").contains(QStringLiteral("taken out")));
        QTRY_VERIFY(media->hasFocus());
        QVERIFY(!answerKey(screen)->isEnabled());
        QCOMPARE(file->text(), m_old->certificate);
        screen.press(Qt::Key_Return, Qt::AltModifier); // nothing is asked
        QTRY_VERIFY(!screen.work().isBusy());
        grab(screen, "take-in-medium-went");
    }
    model::Session session = workplace.session();
    QCOMPARE(KU_OK(session.reg.authorities().list()).size(), std::size_t(1)); // the root
}

void TestTakeIn::theFilesAreThereAfterTheLock() {
    const SmallWorkplace workplace;
    Screen screen(QStringLiteral("en"), workplace.folder());
    signIn(screen);
    screen.press(Qt::Key_0, Qt::ControlModifier);
    press(screen, "openTakeIn");
    QTRY_VERIFY(screen.wait("caCertificate")->hasFocus());
    screen.type(m_old->root);
    screen.press(Qt::Key_L, Qt::ControlModifier);
    signIn(screen);
    QTRY_VERIFY(screen.wait("caCertificate")->hasFocus()); // the form is open still
    QCOMPARE(screen.find<QLineEdit>("caCertificate")->text(), m_old->root);
    QTRY_VERIFY(screen.wait<QLabel>("certificateRead")->text().startsWith(u"A root"));
}

void TestTakeIn::theFirstStartLeadsToIt() {
    qunsetenv("KUALIK_SOFTTOKEN_STORE"); // a training workplace's, which is gone
    const SmallWorkplace elsewhere(false);
    const QString root = realRoot(elsewhere);
    Screen screen;
    screen.click("chooseProduction");
    QTRY_VERIFY(screen.wait("operator")->hasFocus());
    screen.press(Qt::Key_Return); // papers need the name
    QVERIFY(screen.find("operator")->hasFocus() && !screen.find("clockRight"));
    screen.type(QStringLiteral("Әбенова Айгүл Серікқызы"));
    screen.wait<QLineEdit>("password")->setFocus();
    screen.type(SmallWorkplace::password());
    screen.find("passwordAgain")->setFocus();
    screen.type(SmallWorkplace::password());
    screen.press(Qt::Key_Return);
    screen.wait("clockRight", 60000);
    QTRY_VERIFY(screen.find("clockRight")->hasFocus());
    screen.press(Qt::Key_Space);
    auto* file = screen.wait<QLineEdit>("caCertificate");
    QTRY_VERIFY(file->hasFocus());
    grab(screen, "first-authorities");
    screen.type(m_old->root);
    screen.press(Qt::Key_Return);
    QVERIFY(refusal(screen, "caCertificate").contains(QStringLiteral("training CA")));
    grab(screen, "first-authorities-training");
    put(screen, "caCertificate", root);
    screen.press(Qt::Key_Return);
    QTRY_VERIFY(screen.find<QLabel>("authoritiesHere")->text().contains(u"GOST R 34.10-2015"));
    press(screen, "authoritiesDone");
    screen.wait("navigation");
}

QTEST_MAIN(TestTakeIn)
#include "test_take_in.moc"
