// SPDX-License-Identifier: Apache-2.0
#include "model/drafts/act_drafts.h"

#include <QJsonArray>

#include "model/drafts/draft_json.h"

namespace model {

namespace {

const QString handOverForm = QStringLiteral("ucgo-3-hand-over");
const QString decisionsForm = QStringLiteral("ucgo-1-decisions");
const QString orderForm = QStringLiteral("structure-order");

constexpr TextField<OrderDraft> orderTexts[] = {
    {"structure", &OrderDraft::structure},
    {"keyPlace", &OrderDraft::keyPlace},
    {"file", &OrderDraft::file},
};

constexpr TextField<HandOver> handOverTexts[] = {
    {"receiverName", &HandOver::receiverName},
    {"receiverDocument", &HandOver::receiverDocument},
    {"notExecutor", &HandOver::notExecutor},
};

/** Of a row, what a decision chooses or depends on. */
constexpr TextField<EmployeeRow> choiceTexts[] = {
    {"fullName", &EmployeeRow::fullName},
    {"iin", &EmployeeRow::iin},
    {"bin", &EmployeeRow::bin},
    {"organization", &EmployeeRow::organization},
    {"position", &EmployeeRow::position},
    {"email", &EmployeeRow::email},
    {"phone", &EmployeeRow::phone},
    {"region", &EmployeeRow::region},
    {"regionCode", &EmployeeRow::regionCode},
    {"secondProof", &EmployeeRow::secondProof},
    {"refusalGround", &EmployeeRow::refusalGround},
    {"refusalNote", &EmployeeRow::refusalNote},
};

QJsonArray idsArray(const std::vector<Id>& ids) {
    QJsonArray array;
    for (const Id id : ids)
        array += idText(id);
    return array;
}

std::vector<Id> idsOf(const QJsonArray& array) {
    std::vector<Id> ids;
    for (const QJsonValue& id : array)
        ids.push_back(idOf(id));
    return ids;
}

QJsonObject handOverObject(const HandOverDraft& draft) {
    QJsonObject object{{"channel", wordOf(draft.form.channel)},
                       {"issues", idsArray(draft.issues)},
                       {"leftOut", idsArray(draft.leftOut)}};
    write(object, draft.form, handOverTexts);
    return object;
}

HandOverDraft handOverOf(const QJsonObject& object) {
    HandOverDraft draft;
    draft.form.channel = valueOf(object["channel"], draft.form.channel);
    read(object, draft.form, handOverTexts);
    draft.issues = idsOf(object["issues"].toArray());
    draft.leftOut = idsOf(object["leftOut"].toArray());
    return draft;
}

QJsonObject choicesObject(const EmployeeRow& row) {
    QJsonObject object{{"id", idText(row.id)},
                       {"state", wordOf(row.state)},
                       {"category", wordOf(row.category)},
                       {"mediumKind", wordOf(row.mediumKind)},
                       {"second", wordOf(row.second)}};
    write(object, row, choiceTexts);
    return object;
}

EmployeeRow choicesOf(const QJsonObject& object) {
    EmployeeRow row;
    row.id = idOf(object["id"]);
    row.state = valueOf(object["state"], row.state);
    row.category = valueOf(object["category"], row.category);
    row.mediumKind = valueOf(object["mediumKind"], row.mediumKind);
    row.second = valueOf(object["second"], row.second);
    read(object, row, choiceTexts);
    return row;
}

} // namespace

/** The first stands where a version before had its one draft: each reads the other's. */
Result<std::vector<HandOverDraft>> handOverDrafts(const Session& session) {
    std::vector<HandOverDraft> drafts;
    KU_TRY(const auto body, session.reg.drafts().body(handOverForm));
    if (!body) return drafts;
    const QJsonObject first = jsonOf(*body);
    drafts.push_back(handOverOf(first));
    const QJsonArray aside = first["aside"].toArray();
    for (const QJsonValue& one : aside)
        drafts.push_back(handOverOf(one.toObject()));
    return drafts;
}

Result<std::vector<DecisionDraft>> decisionDrafts(const Session& session) {
    std::vector<DecisionDraft> drafts;
    KU_TRY(const auto body, session.reg.drafts().body(decisionsForm));
    const QJsonArray rows = jsonOf(body.value_or(QString()))["rows"].toArray();
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        drafts.push_back({choicesOf(row["of"].toObject()), choicesOf(row["choices"].toObject()),
                          row["why"].toString()});
    }
    return drafts;
}

Result<std::optional<OrderDraft>> orderDraft(const Session& session) {
    KU_TRY(const auto body, session.reg.drafts().body(orderForm));
    if (!body) return std::optional<OrderDraft>();
    const QJsonObject object = jsonOf(*body);
    OrderDraft draft;
    read(object, draft, orderTexts);
    draft.caId = idOf(object["ca"]);
    const QJsonObject values = object["values"].toObject();
    for (auto one = values.begin(); one != values.end(); ++one)
        draft.values[one.key()] = one.value().toString();
    return std::optional<OrderDraft>(std::move(draft));
}

Status keepDrafts(Session& session, const std::vector<HandOverDraft>& handOvers) {
    if (handOvers.empty()) return session.reg.drafts().drop(handOverForm);
    QJsonObject first = handOverObject(handOvers.front());
    QJsonArray aside;
    for (std::size_t one = 1; one < handOvers.size(); ++one)
        aside += handOverObject(handOvers[one]);
    first["aside"] = aside;
    return session.reg.drafts().keep(handOverForm, textOf(first));
}

Status keepDrafts(Session& session, const std::vector<DecisionDraft>& decisions) {
    if (decisions.empty()) return session.reg.drafts().drop(decisionsForm);
    QJsonArray rows;
    for (const DecisionDraft& one : decisions)
        rows += QJsonObject{{"of", choicesObject(one.of)},
                            {"choices", choicesObject(one.choices)},
                            {"why", one.why}};
    return session.reg.drafts().keep(decisionsForm, textOf({{"rows", rows}}));
}

Status keepDraft(Session& session, const OrderDraft& order) {
    QJsonObject object{{"ca", idText(order.caId)}};
    write(object, order, orderTexts);
    QJsonObject values;
    for (const auto& [name, value] : order.values)
        values[name] = value;
    object["values"] = values;
    return session.reg.drafts().keep(orderForm, textOf(object));
}

Status dropOrderDraft(Session& session) {
    return session.reg.drafts().drop(orderForm);
}

} // namespace model
