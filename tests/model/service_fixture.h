// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "model/access/clock_guard.h"
#include "model/access/workplace.h"
#include "model/import/application_import.h"
#include "tests/model/register_fixture.h"
#include "tests/model/tamper.h"

namespace model::test {

/** A workplace with an operator at work; the acts of Fixture change its register. */
class ServiceFixture : public Fixture {
public:
    explicit ServiceFixture(bool training = true)
        : Fixture(Elsewhere()) {
        const WorkplacePlan plan{place(), operatorName, training, {1 << 10, 8, 1}};
        session.emplace(KU_OK(workplace::create(plan, password(), clock, random)));
        reg = &session->reg;
        ca = addCa(1);
    }

    QString place() const { return folder.filePath(QStringLiteral("жұмыс орны")); }
    static Secret password() { return Secret(std::string_view("құпиясөз-1")); }

    /** Every change is one audit entry: as many as before means that nothing was changed. */
    Id entries() const { return KU_OK(reg->audit().last())->id; }
    QString lastAct() const {
        const auto last = KU_OK(reg->audit().last());
        return last->act + QStringLiteral(": ") + last->subject;
    }
    QJsonObject lastDetail() const {
        return QJsonDocument::fromJson(KU_OK(reg->audit().last())->detail.toUtf8()).object();
    }
    bool auditIntact() const { return KU_OK(reg->audit().verify()).intact(); }

    void confirmClock() { KU_OK(ClockGuard(*reg).confirm()); }

    /** Changes the database behind the program's back; the operator signs in again. */
    void tamper(const char* sql) {
        session.reset();
        tamperWith(place(), operatorName, password(), clock, sql);
        session.emplace(KU_OK(workplace::signIn(place(), operatorName, password(), clock)));
        reg = &session->reg;
    }

    /** A letter of appendix 1 without a fault, in training: the first rows of the example. */
    Application goodLetter(int rows = 2) const {
        const Rules* rules = KU_OK(rulesOn(QDate(2026, 7, 25)));
        Application letter;
        letter.letterNumber = QStringLiteral("01-7/595");
        letter.letterDate = QDate(2026, 7, 23);
        letter.received = QDate(2026, 7, 24); // a Friday; the clock says Saturday, 25 July
        letter.stateBody = QStringLiteral("Оқу министрлігі");
        letter.headName = QStringLiteral("Ә. Басшы");
        letter.executorName = QStringLiteral("Орындаушы Өмір");
        letter.executorPhone = QStringLiteral("+7 7172 74 00 00");
        letter.mediaCount = rows;
        letter.rows = KU_OK(importApplicationRows(examplePath(), *rules)).rows;
        letter.rows.resize(static_cast<std::size_t>(rows));
        return letter;
    }
    static QString examplePath() {
        return QStringLiteral(KU_SOURCE_DIR "/resources/examples/letter-12.csv");
    }

    /** A medium that carries the key of an issue: M-<seed>, as plannedIssue() names it. */
    Id addMedium(int seed, const EmployeeRow& holder, MediumState state = MediumState::Used) {
        Id id = 0;
        change(QStringLiteral("medium.used"), [&](Transaction& transaction) {
            id = KU_OK(
                reg->media().add(transaction, QStringLiteral("M-%1").arg(seed), holder.mediumKind));
            MediumEvent event{id, state, holder.fullName, holder.iin};
            if (state == MediumState::DueBack) event.dueBack = QDate(2026, 7, 31);
            KU_OK(reg->media().record(transaction, event));
        });
        return id;
    }

    /** An accepted row whose certificate is on the medium M-<seed>; the id of its issue. */
    Id writtenIssue(Id rowId, int seed) {
        accept(rowId);
        addMedium(seed, KU_OK(reg->applications().row(rowId)).row);
        return issueUpTo(IssueState::Written, rowId, seed);
    }

    void revoked(Id issue) {
        change(QStringLiteral("revoked"), [&](Transaction& transaction) {
            const Id certificate = KU_OK(reg->certificates().byIssue(issue))->id;
            KU_OK(reg->revocations().revoke(transaction,
                                            {certificate, {}, transaction.now(), "ucgo.revoke.2"}));
        });
    }
    void closedNotDelivered(Id issue) {
        revoked(issue);
        change(QStringLiteral("closed"), [&](Transaction& transaction) {
            KU_OK(reg->issues().notDelivered(transaction, issue, {}));
        });
    }

    const QString operatorName = QStringLiteral("Айгүл Әбенова");
    crypto::SystemRandom random;
    std::optional<Session> session;
};

} // namespace model::test
