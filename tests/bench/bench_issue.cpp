// SPDX-License-Identifier: Apache-2.0
#include "crypto/gost/gost.h"
#include "crypto/provider/provider.h"
#include "crypto/x509/sign.h"
#include "model/issuance/issuance_service.h"
#include "model/rules/identifiers.h"
#include "tests/bench/benches.h"
#include "tests/model/desk_fixture.h"

namespace bench {

namespace {

using namespace model;
using namespace model::test;

constexpr int rowsOfALetter = 240;

/** A row whose IIN is as good as a real one: 1 January 1980, a serial number, the check digit. */
EmployeeRow person(int number, const Rules& rules) {
    EmployeeRow row;
    row.number = number;
    row.fullName = QStringLiteral("Әбілқасымов Жәңгір Ұланұлы");
    row.bin = QStringLiteral("230440000010");
    row.organization = QStringLiteral("Оқу министрлігі");
    row.position = QStringLiteral("Сарапшы");
    row.region = QStringLiteral("Астана қаласы");
    row.email = QStringLiteral("zh@ministry.example");
    row.phone = QStringLiteral("+77010000001");
    const QString eleven = QStringLiteral("8001013%1").arg(number, 4, 10, QLatin1Char('0'));
    if (const auto digit = checkDigit(eleven, rules.identifiers))
        row.iin = eleven + QString::number(*digit);
    return row;
}

/** A desk with accepted rows and the one medium that goes round. */
class Issuing {
public:
    Issuing(Algorithm algorithm, int firstPerson)
        : m_sitting(m_place)
        , m_service(m_sitting.desk) {
        m_sitting.train(m_place);
        m_ca = KU_OK(m_service.signingCa(algorithm));
        m_medium = m_sitting.medium(m_place, 2);
        acceptLetter(firstPerson);
    }

    bool once() {
        if (m_next == m_rows.size()) return false;
        Job job;
        const auto report = m_service.issue({m_rows.at(m_next++), m_medium, m_ca.id, false}, job);
        return report && giveBack(*report);
    }

private:
    void acceptLetter(int firstPerson) {
        const Rules* rules = KU_OK(rulesOn(QDate(2026, 7, 25)));
        ApplicationService service(m_sitting.session);
        Application letter;
        letter.letterNumber = QStringLiteral("1");
        letter.letterDate = letter.received = QDate(2026, 7, 24);
        letter.stateBody = letter.headName = letter.executorName =
            QStringLiteral("Оқу Министрлігі");
        letter.executorPhone = QStringLiteral("+77172740000");
        for (int i = 0; static_cast<int>(letter.rows.size()) < rowsOfALetter; ++i) {
            EmployeeRow row = person(firstPerson + i, *rules);
            row.number = static_cast<int>(letter.rows.size()) + 1;
            if (!row.iin.isEmpty()) letter.rows.push_back(row);
        }
        letter.mediaCount = rowsOfALetter;
        Job job;
        const auto added = KU_OK(service.add(letter, Intake::Faultless, job));
        if (added.id == 0) qFatal("the letter has findings");
        for (const EmployeeRow& row :
             KU_OK(m_sitting.session.reg.applications().byId(added.id)).rows) {
            KU_OK(service.accept(row.id, row));
            m_rows.push_back(row.id);
        }
    }

    /** The medium is empty and nobody's again: one more durable transaction. */
    bool giveBack(const IssueReport& report) {
        Register& reg = m_sitting.session.reg;
        auto transaction = KU_OK(reg.begin());
        KU_OK(reg.media().record(
            transaction, {KU_OK(reg.media().bySerial(m_medium))->id, MediumState::Received}));
        KU_OK(transaction.commit({QStringLiteral("medium.returned"), m_medium}));
        return m_sitting.media->erase(m_medium.toStdString(), report.issue.keyId).has_value();
    }

    Place m_place;
    Sitting m_sitting;
    IssuanceService m_service;
    CaGeneration m_ca;
    QString m_medium;
    std::vector<Id> m_rows;
    std::size_t m_next = 0;
};

bool compare(const std::string& name, Algorithm algorithm, const Options& options) {
    crypto::SystemRandom random;
    Issuing issuing(algorithm, 1);
    const auto key = KU_OK(crypto::provider::softwareSigner(
        algorithm, KU_OK(crypto::gost::generatePrivateKey(algorithm, random))));
    const Bytes part(900, 0x30); // as long as a user's to-be-signed part
    const auto figures = interleaved(
        {{"whole issues", [&] { return issuing.once(); }},
         {"raw signatures",
          [&] { return key->sign(crypto::gost::digest(algorithm, part)).has_value(); }}},
        options);
    return printRatio(name + ", an issue through the service", figures[0], figures[1]);
}

} // namespace

bool issues(const Options& options) {
    KU_OK(crypto::provider::registerCrypto());
    const bool newer = compare("2015 (512)", Algorithm::Gost2015, options);
    return compare("2004 (256)", Algorithm::Gost2004, options) && newer;
}

} // namespace bench
