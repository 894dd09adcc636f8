// SPDX-License-Identifier: Apache-2.0
#include "model/drafts/drafts.h"

#include <QJsonArray>

#include "model/drafts/draft_json.h"

namespace model {

namespace {

const QString applicationForm = QStringLiteral("ucgo-1");
const QString revocationForm = QStringLiteral("ucgo-7");
const QString applicationRowForm = QStringLiteral("ucgo-1-row");
const QString revocationRowForm = QStringLiteral("ucgo-7-row");
const QString journalLineForm = QStringLiteral("ucgo-3-line");

QString formOf(HeadOf letter) {
    return letter == HeadOf::Application ? QStringLiteral("ucgo-1-head")
                                         : QStringLiteral("ucgo-7-head");
}

/** The head of both letters. */
template <typename Letter>
constexpr TextField<Letter> headTexts[] = {
    {"letterNumber", &Letter::letterNumber},   {"stateBody", &Letter::stateBody},
    {"headName", &Letter::headName},           {"executorName", &Letter::executorName},
    {"executorPhone", &Letter::executorPhone},
};

constexpr TextField<EmployeeRow> employeeTexts[] = {
    {"fullName", &EmployeeRow::fullName},
    {"iin", &EmployeeRow::iin},
    {"bin", &EmployeeRow::bin},
    {"organization", &EmployeeRow::organization},
    {"position", &EmployeeRow::position},
    {"region", &EmployeeRow::region},
    {"email", &EmployeeRow::email},
    {"phone", &EmployeeRow::phone},
    {"regionCode", &EmployeeRow::regionCode},
};

constexpr TextField<RevocationRow> revocationTexts[] = {
    {"fullName", &RevocationRow::fullName}, {"iin", &RevocationRow::iin},
    {"bin", &RevocationRow::bin},           {"organization", &RevocationRow::organization},
    {"ground", &RevocationRow::ground},
};

constexpr TextField<HandOver> handOverTexts[] = {
    {"receiverName", &HandOver::receiverName},
    {"receiverDocument", &HandOver::receiverDocument},
};

QJsonObject objectOf(const EmployeeRow& row) {
    QJsonObject object{{"category", wordOf(row.category)}, {"mediumKind", wordOf(row.mediumKind)}};
    write(object, row, employeeTexts);
    return object;
}

QJsonObject objectOf(const RevocationRow& row) {
    QJsonObject object{{"serial", QString::fromStdString(crypto::toHex(row.serial))}};
    write(object, row, revocationTexts);
    return object;
}

void readRow(const QJsonObject& object, EmployeeRow& row) {
    read(object, row, employeeTexts);
    row.category = valueOf(object["category"], row.category);
    row.mediumKind = valueOf(object["mediumKind"], row.mediumKind);
}

void readRow(const QJsonObject& object, RevocationRow& row) {
    read(object, row, revocationTexts);
    row.serial = crypto::fromHex(object["serial"].toString().toStdString()).value_or(Bytes());
}

template <typename Letter>
QJsonObject headObjectOf(const Letter& letter, QDate counted) {
    QJsonObject object{{"letterDate", dayText(letter.letterDate)},
                       {"countedFrom", dayText(counted)},
                       {"mediaCount", letter.mediaCount}};
    write(object, letter, headTexts<Letter>);
    return object;
}

template <typename Letter>
QString bodyOf(const Letter& letter, QDate counted, const QString& whyAgain,
               std::optional<Time> begun) {
    QJsonObject object = headObjectOf(letter, counted);
    object["whyAgain"] = whyAgain;
    if (begun) object["begun"] = idText(begun->time_since_epoch().count());
    QJsonArray rows;
    for (const auto& row : letter.rows)
        rows += objectOf(row);
    object["rows"] = rows;
    return textOf(object);
}

template <typename Row>
QString bodyOf(const RowDraft<Row>& correction) {
    QJsonObject object = objectOf(correction.row);
    object["id"] = idText(correction.row.id);
    object["number"] = correction.row.number;
    object["why"] = correction.why;
    return textOf(object);
}

template <typename Row>
RowDraft<Row> rowDraftOf(const QString& body) {
    const QJsonObject object = jsonOf(body);
    RowDraft<Row> correction;
    readRow(object, correction.row);
    correction.row.id = idOf(object["id"]);
    correction.row.number = object["number"].toInt();
    correction.why = object["why"].toString();
    return correction;
}

/** The day from which terms count has its own name in each letter. */
template <typename Letter>
Letter headOf(const QJsonObject& object, QDate Letter::*counted) {
    Letter letter;
    letter.letterDate = dayOf(object["letterDate"]);
    letter.*counted = dayOf(object["countedFrom"]);
    letter.mediaCount = object["mediaCount"].toInt();
    read(object, letter, headTexts<Letter>);
    return letter;
}

template <typename Letter>
Letter letterOf(const QString& body, QDate Letter::*counted) {
    const QJsonObject object = jsonOf(body);
    Letter letter = headOf(object, counted);
    const QJsonArray rows = object["rows"].toArray();
    for (const QJsonValue& value : rows) {
        auto& row = letter.rows.emplace_back();
        readRow(value.toObject(), row);
        row.number = static_cast<int>(letter.rows.size());
    }
    return letter;
}

QString whyAgainOf(const QString& body) {
    return jsonOf(body)["whyAgain"].toString();
}

/** None in a draft of before this was kept. */
std::optional<Time> begunOf(const QString& body) {
    const QJsonObject object = jsonOf(body);
    if (!object.contains("begun")) return {};
    return Time(std::chrono::seconds(idOf(object["begun"])));
}

QString bodyOf(const HeadDraft& correction) {
    QJsonObject object = headObjectOf(correction.head, correction.head.received);
    object["id"] = idText(correction.head.id);
    object["why"] = correction.why;
    return textOf(object);
}

HeadDraft headDraftOf(const QString& body) {
    const QJsonObject object = jsonOf(body);
    HeadDraft correction{headOf(object, &Application::received), object["why"].toString()};
    correction.head.id = idOf(object["id"]);
    return correction;
}

QString bodyOf(const LineDraft& correction) {
    const HandOver& was = correction.asItWas;
    QJsonObject object{{"id", idText(correction.line)},
                       {"channel", wordOf(was.channel)},
                       {"on", dayText(was.on)},
                       {"why", correction.why}};
    write(object, was, handOverTexts);
    return textOf(object);
}

LineDraft lineDraftOf(const QString& body) {
    const QJsonObject object = jsonOf(body);
    LineDraft correction;
    correction.line = idOf(object["id"]);
    read(object, correction.asItWas, handOverTexts);
    correction.asItWas.channel = valueOf(object["channel"], correction.asItWas.channel);
    correction.asItWas.on = dayOf(object["on"]);
    correction.why = object["why"].toString();
    return correction;
}

} // namespace

Result<Drafts> draftsOf(const Session& session) {
    Drafts drafts;
    KU_TRY(const auto application, session.reg.drafts().body(applicationForm));
    if (application) {
        drafts.application = letterOf(*application, &Application::received);
        drafts.applicationAgain = whyAgainOf(*application);
        drafts.applicationBegun = begunOf(*application);
    }
    KU_TRY(const auto revocation, session.reg.drafts().body(revocationForm));
    if (revocation) {
        drafts.revocation = letterOf(*revocation, &RevocationLetter::registered);
        drafts.revocationAgain = whyAgainOf(*revocation);
        drafts.revocationBegun = begunOf(*revocation);
    }
    KU_TRY(const auto applicationRow, session.reg.drafts().body(applicationRowForm));
    if (applicationRow) drafts.applicationRow = rowDraftOf<EmployeeRow>(*applicationRow);
    KU_TRY(const auto revocationRow, session.reg.drafts().body(revocationRowForm));
    if (revocationRow) drafts.revocationRow = rowDraftOf<RevocationRow>(*revocationRow);
    KU_TRY(const auto applicationHead, session.reg.drafts().body(formOf(HeadOf::Application)));
    if (applicationHead) drafts.applicationHead = headDraftOf(*applicationHead);
    KU_TRY(const auto revocationHead, session.reg.drafts().body(formOf(HeadOf::Revocation)));
    if (revocationHead) drafts.revocationHead = headDraftOf(*revocationHead);
    KU_TRY(const auto journalLine, session.reg.drafts().body(journalLineForm));
    if (journalLine) drafts.journalLine = lineDraftOf(*journalLine);
    KU_TRY(drafts.handOvers, handOverDrafts(session));
    KU_TRY(drafts.decisions, decisionDrafts(session));
    KU_TRY(drafts.order, orderDraft(session));
    return drafts;
}

Status keepDraft(Session& session, const Application& letter, const QString& whyAgain,
                 std::optional<Time> begun) {
    return session.reg.drafts().keep(applicationForm,
                                     bodyOf(letter, letter.received, whyAgain, begun));
}

Status keepDraft(Session& session, const RevocationLetter& letter, const QString& whyAgain,
                 std::optional<Time> begun) {
    return session.reg.drafts().keep(revocationForm,
                                     bodyOf(letter, letter.registered, whyAgain, begun));
}

Status keepDraft(Session& session, const RowDraft<EmployeeRow>& correction) {
    return session.reg.drafts().keep(applicationRowForm, bodyOf(correction));
}

Status keepDraft(Session& session, const RowDraft<RevocationRow>& correction) {
    return session.reg.drafts().keep(revocationRowForm, bodyOf(correction));
}

Status keepDraft(Session& session, HeadOf letter, const HeadDraft& correction) {
    return session.reg.drafts().keep(formOf(letter), bodyOf(correction));
}

Status keepDraft(Session& session, const LineDraft& correction) {
    return session.reg.drafts().keep(journalLineForm, bodyOf(correction));
}

Status dropApplicationDraft(Session& session) {
    return session.reg.drafts().drop(applicationForm);
}

Status dropRevocationDraft(Session& session) {
    return session.reg.drafts().drop(revocationForm);
}

Status dropApplicationRowDraft(Session& session) {
    return session.reg.drafts().drop(applicationRowForm);
}

Status dropRevocationRowDraft(Session& session) {
    return session.reg.drafts().drop(revocationRowForm);
}

Status dropHeadDraft(Session& session, HeadOf letter) {
    return session.reg.drafts().drop(formOf(letter));
}

Status dropLineDraft(Session& session) {
    return session.reg.drafts().drop(journalLineForm);
}

} // namespace model
