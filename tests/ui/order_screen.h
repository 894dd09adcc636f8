// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

#include "crypto/asn1/writer.h"
#include "crypto/keystore/software_key.h"
#include "crypto/provider/provider.h"
#include "crypto/x509/request.h"
#include "model/access/open_desk.h"
#include "model/authority/training_chain.h"
#include "model/media/media_service.h"
#include "tests/ui/signed_in.h"
#include "ui/look/banner.h"
#include "ui/shell/shell.h"

/** What a test of the page of structures needs: a workplace of all authorities, and requests. */
namespace ui::test {

inline void writeFile(const QString& path, const model::Bytes& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(reinterpret_cast<const char*>(content.data()), qsizetype(content.size())) < 0)
        qFatal("cannot write %s", qPrintable(path));
}

/** CN and C alone, as an applicant's program writes them. */
inline model::Bytes nameOf(const char* commonName) {
    namespace asn1 = crypto::asn1;
    const auto part = [](const char* oid, std::uint8_t tag, const char* value) {
        return asn1::setOf(asn1::sequence({asn1::oid(oid), asn1::string(tag, value)}));
    };
    return asn1::sequence({part("2.5.4.3", asn1::tag::utf8String, commonName),
                           part("2.5.4.6", asn1::tag::printableString, "KZ")});
}

/** The PKCS#10 of a new key. */
inline model::Bytes requestOf(model::Algorithm algorithm, unsigned bits = 0,
                              const char* commonName = "Сынақ") {
    crypto::SystemRandom random;
    KU_OK(crypto::provider::registerCrypto());
    const auto key = KU_OK(crypto::keystore::generateKey(algorithm, bits, random));
    const auto signer = KU_OK(key.signer());
    return KU_OK(crypto::x509::buildRequest(nameOf(commonName), *signer));
}

/** For training, with a state-bodies and a national authority, and one medium that is free. */
class AllAuthorities : public SmallWorkplace {
public:
    static constexpr const char* pin = "oqu-2580";

    AllAuthorities() {
        auto desk = KU_OK(model::OpenDesk::open(session()));
        model::Job job;
        const std::string module = model::trainingModule();
        const model::Secret secret{std::string_view(pin)};
        KU_OK(model::makeTrainingChain(**desk, module, secret, job,
                                       model::TrainingChains::WithNational));
        model::MediaService media(**desk);
        for (const auto& one : KU_OK(media.present())) {
            if (one.medium.initialised) continue;
            medium = KU_OK(media.prepare(QString::fromStdString(one.medium.module), one.medium.slot,
                                         secret, secret, QStringLiteral("holder")));
            break;
        }
        if (medium.isEmpty()) qFatal("no blank medium");
    }

    QString medium;
};

/** What any field of this name takes. */
inline QString sampleFor(const QString& field) {
    static const std::map<QString, QString> samples{
        {QStringLiteral("surname"), QStringLiteral("Әбілқасымов")},
        {QStringLiteral("givenName"), QStringLiteral("Жәңгір")},
        {QStringLiteral("patronymic"), QStringLiteral("Ұланұлы")},
        {QStringLiteral("iin"), QStringLiteral("850101100012")},
        {QStringLiteral("bin"), QStringLiteral("230440000010")},
        {QStringLiteral("organisation"), QStringLiteral("Сынақ ЖШС")},
        {QStringLiteral("email"), QStringLiteral("a@example.kz")},
        {QStringLiteral("phone"), QStringLiteral("+77011234567")},
        {QStringLiteral("treasuryClient"), QStringLiteral("KS12345")},
        {QStringLiteral("treasuryRole"), QStringLiteral("ROLE02")},
        {QStringLiteral("domain"), QStringLiteral("example.kz")},
        {QStringLiteral("dnsNames"), QStringLiteral("example.kz\nмысал.қаз")},
        {QStringLiteral("city"), QStringLiteral("Астана")},
        {QStringLiteral("region"), QStringLiteral("Астана")},
        {QStringLiteral("oblast"), QStringLiteral("Ақмола")},
        {QStringLiteral("systemName"), QStringLiteral("Сынақ АЖ")},
        {QStringLiteral("systemOid"), QStringLiteral("1.2.398.3.99")},
    };
    const auto found = samples.find(field);
    return found == samples.end() ? QString() : found->second;
}

/** Every field with what it takes; of boxes the first line. */
inline void fillOrder(Screen& screen) {
    const QString begin = QStringLiteral("order-");
    for (QWidget* one : screen.window().findChildren<QWidget*>()) {
        if (!one->isVisible() || !one->objectName().startsWith(begin)) continue;
        const QString value = sampleFor(one->objectName().mid(begin.size()));
        if (auto* line = qobject_cast<QLineEdit*>(one)) line->setText(value);
        if (auto* lines = qobject_cast<QPlainTextEdit*>(one)) lines->setPlainText(value);
        if (auto* box = qobject_cast<QComboBox*>(one); box && box->currentIndex() < 0)
            box->setCurrentIndex(0);
    }
}

/** The page of structures on such a workplace, and an operator at it. */
class OrderScreen : public Screen {
public:
    explicit OrderScreen(const SmallWorkplace& place)
        : Screen(QStringLiteral("en"), place.folder()) {
        signIn(*this);
        openPage();
    }

    void openPage() {
        press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        auto* list = wait<QListView>("structureList");
        if (!QTest::qWaitFor([&] { return list->model()->rowCount() > 0; }, 20000))
            qFatal("no structures");
        waitForAnswers();
    }
    void waitForAnswers() {
        if (!QTest::qWaitFor([this] { return !work().isBusy(); }, 60000)) qFatal("still busy");
    }
    /** As another page would lead to it. */
    void choose(const char* structure) {
        // Before the lock there was another one, which may be there still.
        for (auto* shell : window().findChildren<Shell*>())
            if (shell->isVisible())
                shell->openPage(QStringLiteral("structures"), QLatin1String(structure));
        waitForAnswers();
    }
    void choosePlace(const QString& words) {
        auto* place = wait<QComboBox>("keyPlace");
        for (int i = 0; i < place->count(); ++i)
            if (place->itemText(i).contains(words)) return place->setCurrentIndex(i);
        qFatal("no such place of a key: %s", qPrintable(words));
    }
    void fill() { fillOrder(*this); }
    void goOn() { press(Qt::Key_Return, Qt::ControlModifier); }
    /** From the certificate that is shown to the one that is issued, with the PINs asked for. */
    void issue() {
        wait("issueOrder", 60000);
        for (const char* pin : {"caPin", "mediumPin"})
            if (auto* line = find<QLineEdit>(pin))
                line->setText(QLatin1String(AllAuthorities::pin));
        clickOnceOn("issueOrder");
        wait<QPushButton>("bannerAction")->click();
    }
    QString said(const char* banner) {
        auto* one = find<look::Banner>(banner);
        return one ? one->text() : QString();
    }
};

} // namespace ui::test
