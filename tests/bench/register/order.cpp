// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/register/order.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

#include <QProcess>

#include "crypto/asn1/writer.h"
#include "crypto/gost/gost.h"
#include "crypto/provider/provider.h"
#include "crypto/x509/request.h"
#include "model/issuance/structure_issue.h"
#include "tests/bench/crl/work.h"
#include "tests/bench/register/fill.h"
#include "tests/model/desk_fixture.h"

namespace bench {

namespace {

using namespace model;
using namespace model::test;

const char* const structure = "ucgo-vpn-gost2015";

/** openssl ca reads its whole index and writes it anew: a few rounds show it. */
constexpr int theirRounds = 5;

template <typename Work>
double secondsOf(const Work& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> figures) {
    std::sort(figures.begin(), figures.end());
    return figures[figures.size() / 2];
}

/** A request as an applicant brings it. */
Bytes request() {
    namespace asn1 = crypto::asn1;
    crypto::SystemRandom random;
    const auto key = KU_OK(crypto::provider::softwareSigner(
        Algorithm::Gost2015, KU_OK(crypto::gost::generatePrivateKey(Algorithm::Gost2015, random))));
    const Bytes subject = asn1::sequence({asn1::setOf(asn1::sequence(
        {asn1::oid("2.5.4.3"), asn1::string(asn1::tag::utf8String, "vpn.example.kz")}))});
    return KU_OK(crypto::x509::buildRequest(subject, *key));
}

/** The software token, which a process has once: what two workplaces share. */
std::unique_ptr<token::TokenHost> sharedToken(const Place& place) {
    put(place.tokens() + QStringLiteral("/store.conf"), "slots 16\nscrypt 4\ntest 1\n");
    place.useTokens();
    return KU_OK(token::TokenHost::open({place.module().toStdString()}));
}

/** A desk whose register has so many certificates of the CA that it orders from. */
class Ours {
public:
    Ours(const Place& place, token::TokenHost& media, int certificates)
        : m_session(KU_OK(workplace::signIn(place.folder(), QStringLiteral("Айгүл Әбенова"),
                                            secret(password), place.clock)))
        , m_desk{m_session, media, m_random}
        , m_service(m_desk) {
        Job job;
        KU_OK(makeTrainingChain(m_desk, place.module().toStdString(), secret(pin), job));
        const CaGeneration ca = KU_OK(m_service.casFor(structure)).front();
        m_fill = secondsOf([&] { KU_OK(fillRegister(m_session.reg, ca, certificates, false)); });
        m_order.structure = structure;
        m_order.caId = ca.id;
        m_order.values = {{"oblast", "Ақмола"}, {"region", "Астана"}, {"bin", "230440000010"}};
    }

    double secondsToFill() const { return m_fill; }

    double issue() {
        m_order.key = RequestSource{request()};
        Job job;
        return secondsOf([&] {
            const auto report = KU_OK(m_service.issue(m_order, job));
            if (report.issue.state != OrderState::Delivered) qFatal("not delivered");
        });
    }

private:
    Session m_session;
    crypto::SystemRandom m_random;
    Desk m_desk;
    StructureIssueService m_service;
    StructureOrder m_order;
    double m_fill = 0;
};

/** openssl ca: RSA, the one algorithm here that it has of its own. */
class Theirs {
public:
    explicit Theirs(int certificates) {
        m_isGood = bench_crl::makeAuthority(m_folder.path(), "rsa") &&
                   bench_crl::makeIndex(m_folder.path(), certificates) && configure() &&
                   openssl({"req", "-new", "-config", at("ca.cnf"), "-key", at("rsa.key"), "-subj",
                            "/CN=vpn.example.kz", "-out", at("request.pem")});
    }

    double issue() {
        return secondsOf([&] {
            m_isGood = m_isGood && openssl({"ca", "-batch", "-notext", "-config", at("ca.cnf"),
                                            "-keyfile", at("rsa.key"), "-cert", at("rsa.pem"),
                                            "-in", at("request.pem"), "-out", at("one.pem")});
        });
    }
    bool isGood() const { return m_isGood; }

private:
    QString at(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    /** What issuing needs besides what makeAuthority() wrote; every order is by the same name. */
    bool configure() const {
        QFile file(at("ca.cnf"));
        const QByteArray text =
            "[ca]\ndefault_ca = it\n[it]\nunique_subject = no\n"
            "default_md = sha256\ndefault_days = 365\npolicy = any\nrand_serial = yes\n"
            "database = " +
            at("index.txt").toUtf8() + "\nnew_certs_dir = " + m_folder.path().toUtf8() +
            "\n[any]\ncommonName = supplied\n"
            "[req]\ndistinguished_name = any\n";
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    static bool openssl(const QStringList& arguments) {
        QProcess program;
        program.start(QStringLiteral("openssl"), arguments);
        const bool isGood = program.waitForFinished(-1) && program.exitCode() == 0;
        if (!isGood)
            std::printf("openssl: %s\n", program.readAllStandardError().right(500).constData());
        return isGood;
    }

    QTemporaryDir m_folder;
    bool m_isGood = false;
};

void print(const char* who, const std::vector<double>& few, const std::vector<double>& many) {
    const double empty = median(few), full = median(many);
    std::printf("  %s: %.1f ms in an empty one, %.1f ms in the full one, ratio %.2f\n", who,
                1e3 * empty, 1e3 * full, full / empty);
    std::fflush(stdout);
}

} // namespace

bool oneMore(int certificates, int rounds) {
    Place one, other;
    const auto media = sharedToken(one);
    Ours empty(one, *media, 0), full(other, *media, certificates);
    std::printf("one more of %s with %d certificates in the register (filled in %.0f s):\n",
                structure, certificates, full.secondsToFill());
    empty.issue(), full.issue(); // the first one reads what all others find in memory
    std::vector<double> few, many;
    for (int round = 0; round < rounds; ++round) {
        few.push_back(empty.issue());
        many.push_back(full.issue());
    }
    print("kualik", few, many);
    Theirs theirEmpty(0), theirFull(certificates);
    few.clear(), many.clear();
    for (int round = 0; round < std::min(rounds, theirRounds); ++round) {
        few.push_back(theirEmpty.issue());
        many.push_back(theirFull.issue());
    }
    print("openssl ca", few, many);
    return theirEmpty.isGood() && theirFull.isGood();
}

} // namespace bench
