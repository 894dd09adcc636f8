// SPDX-License-Identifier: Apache-2.0
#include "model/papers/papers.h"

#include "model/papers/form_data.h"
#include "model/papers/layout.h"

namespace model::papers {

namespace {

using Values = std::map<QString, QString>;

QString path(const char* form) {
    return QStringLiteral(":/kualik/forms/%1.json").arg(QLatin1String(form));
}

QString onPaper(QDate day) {
    return day.toString(QStringLiteral("dd.MM.yyyy")); // empty for no day
}

QString executor(const QString& name, const QString& phone) {
    if (name.isEmpty() || phone.isEmpty()) return name + phone;
    return name + QStringLiteral(", ") + phone;
}

QStringList namesOf(const Values& values) {
    QStringList names;
    for (const auto& [name, value] : values)
        names += name;
    return names;
}

/** Both letters to the authority have the same blanks around their tables. */
template <typename Letter>
Values letterValues(const Letter& letter) {
    return {{QStringLiteral("stateBody"), letter.stateBody},
            {QStringLiteral("letterDate"), onPaper(letter.letterDate)},
            {QStringLiteral("letterNumber"), letter.letterNumber},
            {QStringLiteral("mediaCount"), QString::number(letter.mediaCount)},
            {QStringLiteral("headName"), letter.headName},
            {QStringLiteral("executor"), executor(letter.executorName, letter.executorPhone)}};
}

template <typename Row>
Values personValues(const Row& row) {
    return {{QStringLiteral("rowNo"), QString::number(row.number)},
            {QStringLiteral("fio"), row.fullName},
            {QStringLiteral("iin"), row.iin},
            {QStringLiteral("bin"), row.bin},
            {QStringLiteral("organization"), row.organization}};
}

Values rowValues(const EmployeeRow& row) {
    Values values = personValues(row);
    values[QStringLiteral("position")] = row.position;
    values[QStringLiteral("region")] = row.region;
    values[QStringLiteral("email")] = row.email;
    values[QStringLiteral("phone")] = row.phone;
    return values;
}

Values rowValues(const JournalLine& line) {
    const QString letter =
        QStringLiteral("№ %1\n%2").arg(line.letterNumber, onPaper(line.letterDate));
    return {{QStringLiteral("rowNo"), QString::number(line.number)},
            {QStringLiteral("stateBody"), line.stateBody},
            {QStringLiteral("letterNoDate"), letter},
            {QStringLiteral("userFio"), line.userName},
            {QStringLiteral("issuedOn"), onPaper(line.issuedOn)},
            {QStringLiteral("mediumSerial"), line.mediumSerial},
            {QStringLiteral("receiverFio"), line.receiverName},
            {QStringLiteral("signature"), QString()}, // by hand
            {QStringLiteral("date"), onPaper(line.handedOverOn)}};
}

Values rowValues(const RefusedRow& row) {
    return {{QStringLiteral("rowNo"), QString::number(row.number)},
            {QStringLiteral("fio"), row.fullName},
            {QStringLiteral("iin"), row.iin},
            {QStringLiteral("ground"), row.ground.kk},
            {QStringLiteral("clause"), row.ground.clause},
            {QStringLiteral("note"), row.note}};
}

} // namespace

Result<Bytes> application(const Application& letter, const Context& context) {
    Content content{letterValues(letter), {}};
    const FormNames names{namesOf(content.values), namesOf(rowValues(EmployeeRow{}))};
    KU_TRY(const Form form, loadForm(path("ucgo-1"), context.day, names));
    for (const EmployeeRow& row : letter.rows)
        content.rows.push_back(rowValues(row));
    return print(form, content, context);
}

Result<Bytes> journal(const std::vector<JournalLine>& lines, const Context& context) {
    const QString correction = QStringLiteral("correction");
    const FormNames names{
        {QStringLiteral("line")}, namesOf(rowValues(JournalLine{})), {correction}};
    KU_TRY(const Form form, loadForm(path("ucgo-3"), context.day, names));
    std::map<Id, int> numbers;
    for (const JournalLine& line : lines)
        numbers[line.id] = line.number;
    Content content;
    for (const JournalLine& line : lines) {
        Values& values = content.rows.emplace_back(rowValues(line));
        if (line.corrects == 0) continue;
        const auto corrected = numbers.find(line.corrects);
        if (corrected == numbers.end())
            return Error{ErrorCode::NotFound,
                         {"journal line", std::to_string(line.corrects)},
                         {},
                         form.clause.toStdString()};
        values[QStringLiteral("rowNo")] +=
            QLatin1Char('\n') +
            filled(form.own.at(correction),
                   {{QStringLiteral("line"), QString::number(corrected->second)}});
    }
    return print(form, content, context);
}

Result<Bytes> revocation(const RevocationLetter& letter, const Context& context) {
    Content content{letterValues(letter), {}};
    const FormNames names{namesOf(content.values), namesOf(personValues(RevocationRow{}))};
    KU_TRY(const Form form, loadForm(path("ucgo-7"), context.day, names));
    for (const RevocationRow& row : letter.rows)
        content.rows.push_back(personValues(row));
    return print(form, content, context);
}

Result<Bytes> refusalReply(const RefusalReply& reply, const Context& context) {
    if (reply.rows.empty()) return Error{ErrorCode::BadArgument, {"nobody-refused"}};
    Content content{{{QStringLiteral("authorityName"), context.authorityName},
                     {QStringLiteral("day"), onPaper(context.day)},
                     {QStringLiteral("operatorName"), context.operatorName},
                     {QStringLiteral("stateBody"), reply.stateBody},
                     {QStringLiteral("headName"), reply.headName},
                     {QStringLiteral("letterDate"), onPaper(reply.letterDate)},
                     {QStringLiteral("letterNumber"), reply.letterNumber},
                     {QStringLiteral("received"), onPaper(reply.received)}},
                    {}};
    const FormNames names{namesOf(content.values), namesOf(rowValues(RefusedRow{}))};
    KU_TRY(const Form form, loadForm(path("ucgo-refusal"), context.day, names));
    for (const RefusedRow& row : reply.rows)
        content.rows.push_back(rowValues(row));
    return print(form, content, context);
}

} // namespace model::papers
