// SPDX-License-Identifier: Apache-2.0
#include <QTableView>

#include "model/issuance/structure_issue.h"
#include "tests/ui/order_screen.h"
#include "tests/ui/today.h"
#include "ui/look/day_edit.h"

using namespace ui;
using namespace ui::test;

/** A certificate of the national authority, delivered on an order, is revoked on its card. */
class TestRevokeOrder : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theStateBodiesAreRevokedByLetters();
    void asksForWhatIsMissing();
    void isRevokedByKeyboard();

private:
    /** For a request: its certificate is delivered with its file. */
    model::Id issue(const std::string& structure);
    void show(model::Id certificate);
    model::CertificateRecord record(model::Id certificate) {
        return *m_screen->desk([certificate](model::Desk& desk, model::Job&) {
            return desk.reg().certificates().byId(certificate);
        });
    }

    std::unique_ptr<AllAuthorities> m_place;
    std::unique_ptr<OrderScreen> m_screen;
    model::Id m_national = 0;
};

void TestRevokeOrder::initTestCase() {
    m_place = std::make_unique<AllAuthorities>();
    m_screen = std::make_unique<OrderScreen>(*m_place);
    m_national = issue("nuc-04-person-gost");
}

void TestRevokeOrder::cleanupTestCase() {
    m_screen.reset();
    m_place.reset();
}

model::Id TestRevokeOrder::issue(const std::string& structure) {
    const model::Bytes request = requestOf(model::Algorithm::Gost2015);
    const auto issued = m_screen->desk(
        [request, structure](model::Desk& desk, model::Job& job) -> model::Result<model::Id> {
            model::StructureIssueService service(desk);
            model::StructureOrder order;
            order.structure = structure;
            KU_TRY(const auto signers, service.casFor(order.structure));
            order.caId = signers.front().id;
            KU_CHECK(model::MediaService(desk).login(
                signers.front().tokenSerial, model::Secret(std::string_view(AllAuthorities::pin)),
                false));
            KU_TRY(const auto fields, service.fieldsOf(order.structure));
            for (const model::FormField& field : fields)
                order.values[field.name] =
                    field.kind == model::FieldKind::Choice
                        ? field.choices.front().id
                        : sampleFor(QString::fromStdString(field.name)).toStdString();
            order.key = model::RequestSource{request};
            KU_TRY(const auto report, service.issue(order, job));
            return report.issue.certificateId;
        });
    if (!issued) qFatal("%s", std::string(crypto::nameOf(issued.error().code)).c_str());
    return *issued;
}

void TestRevokeOrder::show(model::Id certificate) {
    const QString serial = QString::fromStdString(crypto::toHex(record(certificate).serial));
    m_screen->window().findChild<Shell*>()->openPage(QStringLiteral("certificates"), serial);
    m_screen->waitForAnswers();
    m_screen->wait("certificateTabs");
    m_screen->waitForAnswers();
}

void TestRevokeOrder::theStateBodiesAreRevokedByLetters() {
    show(issue("ucgo-vpn-gost2015"));
    QVERIFY(!m_screen->find("revokeCertificate"));
    m_screen->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_screen->find("revokeGround"));
}

void TestRevokeOrder::asksForWhatIsMissing() {
    show(m_national);
    QVERIFY(m_screen->find("revokeCertificate"));
    m_screen->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto* ground = m_screen->wait<QComboBox>("revokeGround");
    m_screen->waitForAnswers();
    QVERIFY(ground->hasFocus() && ground->count() > 0);
    QCOMPARE(ground->currentIndex(), -1);
    for (int at = 0; at < ground->count(); ++at)
        QVERIFY(ground->itemData(at).toString().startsWith(QStringLiteral("nuc.revoke.")));
    m_screen->find<QPushButton>("revokeOne")->click();
    QVERIFY(ground->property("fault").toBool() && !m_screen->find("bannerNo"));
    m_screen->press(Qt::Key_Down);
    QCOMPARE(ground->currentIndex(), 0);
    m_screen->find<QPushButton>("revokeOne")->click();
    auto* why = m_screen->find<QLineEdit>("revokeWhy");
    QVERIFY(why->hasFocus() && why->property("fault").toBool() && !m_screen->find("bannerNo"));
    m_screen->type(QStringLiteral("өтініш 7"));
    auto* since = m_screen->find<look::DayEdit>("revokeSince");
    since->setDate(today().addDays(3)); // still to come
    m_screen->find<QPushButton>("revokeOne")->click();
    QVERIFY(since->hasFocus() && !m_screen->find("bannerNo"));
    m_screen->press(Qt::Key_Escape); // what is written stays
    QVERIFY(!m_screen->find("revokeGround") && m_screen->find("certificateTabs"));
    QCOMPARE(record(m_national).status, model::CertificateStatus::Valid);
}

void TestRevokeOrder::isRevokedByKeyboard() {
    m_screen->press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto* since = m_screen->wait<look::DayEdit>("revokeSince");
    QCOMPARE(m_screen->find<QLineEdit>("revokeWhy")->text(), QStringLiteral("өтініш 7"));
    since->setDate(today());
    tabTo(*m_screen, "revokeOne");
    m_screen->press(Qt::Key_Space);
    QVERIFY(m_screen->wait("bannerNo")->hasFocus());
    m_screen->press(Qt::Key_Return); // no
    QCOMPARE(record(m_national).status, model::CertificateStatus::Valid);
    tabTo(*m_screen, "revokeOne");
    m_screen->press(Qt::Key_Space);
    m_screen->wait("bannerNo");
    m_screen->press(Qt::Key_Return, Qt::AltModifier); // yes
    m_screen->waitForAnswers();
    const model::CertificateRecord revoked = record(m_national);
    QCOMPARE(revoked.status, model::CertificateStatus::Revoked);
    QVERIFY(revoked.revocationGround.startsWith(QStringLiteral("nuc.revoke.")));
    const auto entry = m_screen->desk([this](model::Desk& desk, model::Job&) {
        return desk.reg().revocations().ofCertificate(m_national);
    });
    QVERIFY((*entry)->invalidSince.has_value());
    QTRY_VERIFY(!m_screen->find("revokeGround"));
    QTRY_VERIFY(!m_screen->find("revokeCertificate")); // it is revoked already
}

QTEST_MAIN(TestRevokeOrder)
#include "test_revoke_order.moc"
