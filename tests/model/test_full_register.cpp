// SPDX-License-Identifier: Apache-2.0
#include "crypto/asn1/writer.h"
#include "crypto/gost/gost.h"
#include "crypto/provider/provider.h"
#include "crypto/x509/request.h"
#include "model/issuance/structure_issue.h"
#include "tests/bench/register/fill.h"
#include "tests/model/issuance_fixture.h"
#include "tests/model/statement_steps.h"

using namespace model;
using namespace model::test;

namespace {

constexpr int certificates = 2000;

/** An applicant's request, with a fresh key. */
Bytes request() {
    namespace asn1 = crypto::asn1;
    crypto::SystemRandom random;
    const auto key = KU_OK(crypto::provider::softwareSigner(
        Algorithm::Gost2015, KU_OK(crypto::gost::generatePrivateKey(Algorithm::Gost2015, random))));
    const Bytes subject = asn1::sequence({asn1::setOf(asn1::sequence(
        {asn1::oid("2.5.4.3"), asn1::string(asn1::tag::utf8String, "vpn.example.kz")}))});
    return KU_OK(crypto::x509::buildRequest(subject, *key));
}

} // namespace

/** One issue more takes as many steps in a full register as in an empty one. */
class TestFullRegister : public QObject {
    Q_OBJECT

private slots:
    /** The measure itself: a walk through all certificates is seen. */
    void aWalkThroughAllIsSeen() {
        StatementSteps steps;
        Bench bench;
        fill(bench);
        steps.taken();
        KU_OK(bench.reg().certificates().issuedSince({}));
        QVERIFY(steps.taken() > certificates);
    }

    void anOrderTakesTheSame() {
        StatementSteps steps;
        Bench bench;
        const long long before = order(bench, steps);
        QVERIFY(before > 100);
        fill(bench);
        const long long after = order(bench, steps);
        QVERIFY2(after < before + certificates / 10,
                 qPrintable(QStringLiteral("%1 and %2").arg(before).arg(after)));
    }

    void anIssueOnALetterTakesTheSame() {
        StatementSteps steps;
        Bench bench;
        const long long before = issue(bench, steps, 0);
        QVERIFY(before > 100);
        fill(bench);
        bench.medium = bench.sitting->medium(bench.place, slot + 1);
        const long long after = issue(bench, steps, 1);
        QVERIFY2(after < before + certificates / 10,
                 qPrintable(QStringLiteral("%1 and %2").arg(before).arg(after)));
    }

private:
    static void fill(Bench& bench) {
        const auto ca = bench.sitting->ca(AuthorityKind::StateBodies, Algorithm::Gost2015);
        KU_OK(bench::fillRegister(bench.reg(), ca, certificates, false));
    }
    static long long order(Bench& bench, StatementSteps& steps) {
        StructureOrder made;
        made.structure = "ucgo-vpn-gost2015";
        made.caId = bench.sitting->ca(AuthorityKind::StateBodies, Algorithm::Gost2015).id;
        made.values = {{"oblast", "Ақмола"}, {"region", "Астана"}, {"bin", "230440000010"}};
        made.key = RequestSource{request()};
        steps.taken();
        const auto report =
            KU_OK(StructureIssueService(bench.sitting->desk).issue(made, bench.job));
        if (report.issue.state != OrderState::Delivered) qFatal("not delivered");
        return steps.taken();
    }
    static long long issue(Bench& bench, StatementSteps& steps, std::size_t row) {
        steps.taken();
        const auto report = KU_OK(bench.service().issue(bench.plan(row), bench.job));
        if (report.issue.state != IssueState::Written) qFatal("not written");
        return steps.taken();
    }
};

QTEST_GUILESS_MAIN(TestFullRegister)
#include "test_full_register.moc"
