// SPDX-License-Identifier: Apache-2.0
#include "model/issuance/structure_issue.h"
#include "tests/ui/order_screen.h"

using namespace ui;
using namespace ui::test;

/** An order that stands at the screen as it was, while somebody else took it further. */
class TestBegunOrders : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void issuedByAnother();
    void givenUpByAnother();
    void takenFurtherByAnother();

private:
    /** Broken off before the signature. */
    model::Id begin();
    /** As another program on this workplace would, of which the screen is told nothing. */
    void another(std::function<model::Status(model::StructureIssueService&, model::Job&)> act);
    void open(model::Id order) {
        m_screen->openPage();
        m_screen->window().findChild<Shell*>()->openPage(QStringLiteral("structures"),
                                                         qlonglong(order));
        m_screen->waitForAnswers();
        m_screen->wait("begunTitle");
    }
    std::size_t certificates() {
        return m_screen
            ->desk([](model::Desk& desk, model::Job&) {
                return desk.reg().certificates().issuedSince(model::Time{});
            })
            ->size();
    }

    std::unique_ptr<AllAuthorities> m_place;
    std::unique_ptr<OrderScreen> m_screen;
};

void TestBegunOrders::initTestCase() {
    m_place = std::make_unique<AllAuthorities>();
    m_screen = std::make_unique<OrderScreen>(*m_place);
}

void TestBegunOrders::cleanupTestCase() {
    m_screen.reset();
    m_place.reset();
}

model::Id TestBegunOrders::begin() {
    const model::Bytes request = requestOf(model::Algorithm::Gost2015);
    const auto begun =
        m_screen->desk([request](model::Desk& desk, model::Job&) -> model::Result<model::Id> {
            model::StructureIssueService service(desk);
            model::StructureOrder order;
            order.structure = "ucgo-vpn-gost2015";
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
            model::Job* self = nullptr;
            model::Job job([&self](model::Step step, int, int) {
                if (step == model::Step::Recording) self->cancel();
            });
            self = &job;
            const auto issued = service.issue(order, job);
            if (issued) return model::Error{model::ErrorCode::WrongState, {"order", "signed"}};
            if (issued.error().code != model::ErrorCode::Cancelled) return issued.error();
            KU_TRY(const auto unfinished, service.unfinished());
            return unfinished.back().issue.id;
        });
    return *begun;
}

void TestBegunOrders::another(
    std::function<model::Status(model::StructureIssueService&, model::Job&)> act) {
    const auto acted = m_screen->desk([act](model::Desk& desk, model::Job& job) {
        model::StructureIssueService service(desk);
        return act(service, job);
    });
    if (!acted) qFatal("%s", std::string(crypto::nameOf(acted.error().code)).c_str());
}

/** There is no second certificate: the one of the other program is shown. */
void TestBegunOrders::issuedByAnother() {
    const model::Id order = begin();
    open(order);
    another([order](model::StructureIssueService& service, model::Job& job) -> model::Status {
        KU_CHECK(service.resume(order, job));
        return model::done();
    });
    const std::size_t before = certificates();
    m_screen->clickOnceOn("goOnOrder");
    m_screen->wait("orderIssued", 60000);
    m_screen->waitForAnswers();
    QCOMPARE(certificates(), before);
    QVERIFY(!m_screen->said("orderIssued").isEmpty());
}

void TestBegunOrders::givenUpByAnother() {
    const model::Id order = begin();
    open(order);
    another([order](model::StructureIssueService& service, model::Job& job) -> model::Status {
        KU_CHECK(service.close(order, QStringLiteral("ucgo.revoke.6"),
                               QStringLiteral("басқа жұмыс"), job));
        return model::done();
    });
    const std::size_t before = certificates();
    m_screen->clickOnceOn("goOnOrder");
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->said("structuresMessage").contains("cannot be done now"),
                             60000);
    m_screen->waitForAnswers();
    QVERIFY(!m_screen->said("structuresMessage").isEmpty()); // and stays
    QVERIFY(!m_screen->find("begunTitle"));                  // it is not offered any longer
    QCOMPARE(certificates(), before);
}

/** What was to be revoked here has gone to its holder by now: that takes a letter. */
void TestBegunOrders::takenFurtherByAnother() {
    const model::Id order = begin();
    open(order);
    m_screen->clickOnceOn("closeOrder");
    auto* grounds = m_screen->wait<QComboBox>("orderGround");
    QTRY_VERIFY(grounds->count() > 0);
    grounds->setCurrentIndex(0);
    m_screen->wait<QLineEdit>("orderNote")->setText(QStringLiteral("сынақ"));
    another([order](model::StructureIssueService& service, model::Job& job) -> model::Status {
        KU_CHECK(service.resume(order, job));
        return model::done();
    });
    m_screen->clickOnceOn("goOnOrder");
    QTRY_VERIFY_WITH_TIMEOUT(m_screen->said("structuresMessage").contains("cannot be done now"),
                             60000);
    m_screen->waitForAnswers();
    QVERIFY(!m_screen->said("structuresMessage").isEmpty());
    // What the other program issued is good, and nobody revoked it.
    const auto revoked =
        m_screen->desk([order](model::Desk& desk, model::Job&) -> model::Result<bool> {
            KU_TRY(const auto issue, desk.reg().structureIssues().byId(order));
            KU_TRY(const auto found, desk.reg().revocations().ofCertificate(issue.certificateId));
            return found.has_value();
        });
    QVERIFY(!*revoked);
}

QTEST_MAIN(TestBegunOrders)
#include "test_begun_orders.moc"
