// SPDX-License-Identifier: Apache-2.0
#include "tests/ui/tour.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>

#include "model/issuance/structure_issue.h"
#include "tests/ui/order_screen.h"
#include "ui/dialogs/ask.h"
#include "ui/pages/structures/order_acts.h"

/**
 * A workplace that all authorities sign at: a form of each family of structures, a key file, a
 * re-subordinated CA, orders that were broken off, delta lists, and what is verified by files.
 */
namespace ui::test {

namespace {

const QString keyPassword = QStringLiteral("Qoldanba-2580");

constexpr int indexOf(order::Place place) {
    return static_cast<int>(place);
}

model::Bytes contentOf(const QString& path) {
    QFile read(path);
    if (!read.open(QIODevice::ReadOnly)) qFatal("cannot read %s", qPrintable(path));
    const QByteArray all = read.readAll();
    return {all.begin(), all.end()};
}

} // namespace

void Tour::national() {
    goToSignIn();
    settle(); // one desk is closed before the other opens
    m_screen->shiftClock(std::chrono::seconds(0));
    qunsetenv("KUALIK_SOFTTOKEN_STORE"); // the workplace's before
    const look::Choice scheme = look::chosen();
    const AllAuthorities place;
    Screen all(chosenLanguage(), place.folder());
    look::choose(scheme);
    Screen* const before = std::exchange(m_screen, &all);
    test::signIn(*m_screen);
    families();
    keyFile();
    reSubordinated();
    brokenOff();
    deltaLists();
    byFiles();
    goToSignIn();
    settle();
    m_screen = before;
    qunsetenv("KUALIK_SOFTTOKEN_STORE");
}

void Tour::openStructure(const char* structure, int keyPlace) {
    m_screen->click("structures");
    settle();
    m_screen->window().findChild<Shell*>()->openPage(QStringLiteral("structures"),
                                                     QLatin1String(structure));
    settle();
    auto* box = m_screen->wait<QComboBox>("keyPlace", patience);
    box->setCurrentIndex(box->findData(keyPlace));
    settle();
}

void Tour::families() {
    openStructure("nuc-03-person-rsa", indexOf(order::Place::Request));
    at("structures-person");
    openStructure("nuc-05-legal-gost", indexOf(order::Place::Medium));
    fillOrder(*m_screen);
    settle();
    at("structures-legal");
    openStructure("nuc-06-treasury-gost", indexOf(order::Place::Request));
    fillOrder(*m_screen);
    settle();
    at("structures-treasury");
    openStructure("nuc-10-is-legal", indexOf(order::Place::Request));
    fillOrder(*m_screen);
    settle();
    at("structures-system");
    openStructure("nuc-15-ocsp-gost", indexOf(order::Place::Medium));
    at("structures-ocsp");
    const QString path = QDir(m_screen->workplace()).filePath(QStringLiteral("server.p10"));
    writeFile(path, requestOf(model::Algorithm::Rsa, 2048, "server.example.kz"));
    openStructure("nuc-08-ssl-legal", indexOf(order::Place::Request));
    m_screen->find<QLineEdit>("keyFile")->setText(path);
    fillOrder(*m_screen);
    until("what the file says", [this] { return m_screen->find("subjectDifferences") != nullptr; });
    settle();
    at("structures-server");
    m_screen->find("order-dnsNames")->setFocus();
    settle();
    at("structures-server-names");
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    m_screen->wait("issueOrder", patience);
    at("structures-server-preview");
    m_screen->press(Qt::Key_Escape);
    settle();
}

/** The PINs that are asked for, and the operator's word. */
void Tour::issueOrder() {
    m_screen->wait("issueOrder", patience);
    for (const char* pin : {"caPin", "mediumPin"})
        if (auto* line = m_screen->find<QLineEdit>(pin))
            line->setText(QLatin1String(AllAuthorities::pin));
    m_screen->clickOnceOn("issueOrder");
    m_screen->wait<QPushButton>("bannerAction")->click();
    m_screen->wait("orderIssued", patience);
    settle();
}

void Tour::keyFile() {
    const QString folder = QDir(m_screen->workplace()).filePath(QStringLiteral("keys"));
    if (!QDir().mkpath(folder)) qFatal("no folder");
    const auto typePassword = [this](const QString& text, const QString& again) {
        for (const auto& [line, words] :
             {std::pair("keyPassword", text), std::pair("keyPasswordAgain", again)}) {
            m_screen->wait(line)->setFocus();
            m_screen->find<QLineEdit>(line)->clear();
            m_screen->type(words);
        }
    };
    openStructure("nuc-04-person-gost", indexOf(order::Place::KeyFile));
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    m_screen->wait("keyRefusal");
    at("structures-key-file-missing");
    m_screen->find<QLineEdit>("keyTarget")->setText(folder);
    m_screen->find<QCheckBox>("forOldTools")->setChecked(true);
    fillOrder(*m_screen);
    settle();
    at("structures-key-file-old");
    m_screen->find<QCheckBox>("forOldTools")->setChecked(false);
    typePassword(QStringLiteral("1234"), QStringLiteral("12345"));
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    m_screen->wait("keyFileMessage");
    at("structures-key-file-differs");
    typePassword(QStringLiteral("1234"), QStringLiteral("1234"));
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    m_screen->wait("keyRefusal", patience);
    settle();
    at("structures-key-file-weak");
    typePassword(keyPassword, keyPassword);
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    m_screen->wait("issueOrder", patience);
    settle();
    at("structures-key-file-preview");
    issueOrder();
    at("structures-key-file-issued");
    m_screen->press(Qt::Key_N, Qt::ControlModifier);
    settle();
}

/** By the root's name: nothing is typed. */
void Tour::reSubordinated() {
    const QString path = QDir(m_screen->workplace()).filePath(QStringLiteral("authority.p10"));
    writeFile(path, requestOf(model::Algorithm::Gost2015, 0, "Басқа куәландырушы орталық"));
    openStructure("nko-subordinate-gost2015", indexOf(order::Place::Certificate));
    at("structures-authority");
    auto* box = m_screen->wait<QComboBox>("keyPlace");
    box->setCurrentIndex(box->findData(indexOf(order::Place::Request)));
    m_screen->find<QLineEdit>("keyFile")->setText(path);
    m_screen->wait("subjectOfFile", patience);
    settle();
    at("structures-authority-read");
    m_screen->press(Qt::Key_Return, Qt::ControlModifier);
    m_screen->wait("issueOrder", patience);
    settle();
    at("structures-authority-preview");
    m_screen->press(Qt::Key_Escape);
    settle();
}

/** Stopped by the operator as soon as it comes to this step. */
void Tour::breakOff(const char* structure, int keyPlace, model::Step step) {
    const QString path = QDir(m_screen->workplace()).filePath(QLatin1String(structure));
    writeFile(path, requestOf(model::Algorithm::Gost2015));
    (void)m_screen->desk([&](model::Desk& desk, model::Job&) -> model::Status {
        order::Given given{QLatin1String(structure), 0, static_cast<order::Place>(keyPlace)};
        KU_TRY(const auto cas, model::StructureIssueService(desk).casFor(structure));
        given.caId = cas.front().id;
        KU_TRY(const auto fields, order::fields(desk, given.structure));
        for (const model::FormField& field : fields) {
            const QString sample = sampleFor(QString::fromStdString(field.name));
            if (!sample.isEmpty()) given.values[field.name] = sample.toStdString();
            if (!field.choices.empty() && field.required)
                given.values[field.name] = field.choices.front().id;
        }
        if (given.place == order::Place::Request)
            given.octets = std::make_shared<const model::Bytes>(contentOf(path));
        if (given.place == order::Place::KeyFile) {
            given.keyFile = {
                QDir::tempPath(), false,
                std::make_shared<const model::Secret>(std::string_view(keyPassword.toStdString())),
                model::KeyPlace::Pkcs12};
            for (const model::FormField& field : fields)
                for (const model::FieldChoice& choice : field.choices)
                    if (choice.place == model::KeyPlace::Pkcs12)
                        given.values[field.name] = choice.id;
        }
        issue::Pins pins;
        pins.ca = std::make_shared<model::Secret>(std::string_view(AllAuthorities::pin));
        model::Job stops([&](model::Step now, int, int) {
            if (now == step) stops.cancel();
        });
        KU_TRY(const auto made, order::attempt(desk, given, pins, stops));
        if (!made.error) return model::Error{model::ErrorCode::WrongState, {"not broken off"}};
        if (made.error->code != model::ErrorCode::Cancelled) return *made.error;
        return model::done();
    });
}

void Tour::brokenOff() {
    breakOff("nuc-05-legal-gost", indexOf(order::Place::Request), model::Step::Recording);
    breakOff("nuc-04-person-gost", indexOf(order::Place::KeyFile), model::Step::Recording);
    m_screen->click("today");
    settle();
    at("today-broken-off");
    m_screen->click("structures");
    settle();
    auto* list = m_screen->wait<QListView>("structureList");
    list->setCurrentIndex(list->model()->index(1, 0));
    settle();
    at("structures-begun");
    m_screen->clickOnceOn("closeOrder");
    settle();
    at("structures-begun-close");
    m_screen->press(Qt::Key_Escape);
    list->setCurrentIndex(list->model()->index(2, 0));
    settle();
    at("structures-begun-lost");
    m_screen->wait<QComboBox>("orderGround")->setCurrentIndex(1);
    m_screen->find<QLineEdit>("orderNote")->setText(QStringLiteral("Электр жарығы сөнді"));
    settle();
    if (auto* pin = m_screen->find<QLineEdit>("caPin"))
        pin->setText(QLatin1String(AllAuthorities::pin));
    m_screen->clickOnceOn("goOnOrder");
    m_screen->wait("orderIssued", patience);
    settle();
    at("structures-begun-closed");
    m_screen->press(Qt::Key_Escape);
    settle();
}

/** Of the national authority, which has them: after a full one. */
void Tour::deltaLists() {
    m_screen->click("crl");
    settle();
    auto* box = m_screen->wait<QComboBox>("crlAuthority");
    for (int row = 0; row < box->count(); ++row) {
        box->setCurrentIndex(row);
        emit box->activated(row);
        settle();
        if (m_screen->find("publishDelta")) break;
    }
    m_screen->wait("publishDelta");
    at("crl-delta-no-full");
    const auto publish = [this](const char* act, int lists) {
        if (auto* pin = m_screen->find<QLineEdit>("caPin"))
            pin->setText(QLatin1String(AllAuthorities::pin));
        m_screen->clickOnceOn(act);
        until("the list", [&] { return rows("crlHistory") == lists; });
        settle();
    };
    publish("publishCrl", 1);
    at("crl-delta");
    publish("publishDelta", 2);
    at("crl-delta-published");
}

/** What there is for it, and for another moment. */
void Tour::byFiles() {
    const auto golden = [](const char* name) {
        return QStringLiteral(KU_SOURCE_DIR "/tests/golden/") + QLatin1String(name);
    };
    m_screen->click("verify");
    verifyFile(golden("ucgo-ca-gost2015.der"));
    m_screen->wait("verdict");
    settle();
    QString evidence;
    ask::answerWith({{}, [&](const QString&) { return evidence; }});
    for (const char* name : {"nko-root-gost2015.der", "nko-crl-gost2015.der"}) {
        evidence = golden(name);
        m_screen->press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        settle();
    }
    at("verify-evidence");
    ask::answerWith({});
    paper("verify-protocol");
    m_screen->press(Qt::Key_T, Qt::ControlModifier);
    m_screen->wait<QLineEdit>("judgeAt")->setText(QStringLiteral("31.02.2026"));
    m_screen->press(Qt::Key_Return);
    m_screen->wait("verifyMessage");
    at("verify-no-day");
    m_screen->press(Qt::Key_T, Qt::ControlModifier);
    settle();
}

} // namespace ui::test
