// SPDX-License-Identifier: Apache-2.0
#include "model/access/workplace_rules.h"

#include "model/register/stored_names.h"
#include "model/rules/data_reader.h"

namespace model {

namespace {

Algorithm readAlgorithm(const DataReader& data, const QString& name) {
    const auto algorithm = fromStoredName<Algorithm>(name.toStdString());
    if (!algorithm) data.fail(name);
    return algorithm.value_or(Algorithm::Gost2015);
}

/** A word of the register, under this key. */
template <typename E>
E readWord(const DataReader& data, const char* key, E otherwise) {
    const auto value = fromStoredName<E>(data.text(QLatin1String(key)).toStdString());
    if (!value) data.fail(QLatin1String(key));
    return value.value_or(otherwise);
}

WorkplaceRules::Training readTraining(const DataReader& data) {
    WorkplaceRules::Training training;
    for (const QString& name : data.texts(QStringLiteral("algorithms")))
        training.algorithms.push_back(readAlgorithm(data, name));
    for (const QString& name : data.texts(QStringLiteral("nationalAlgorithms")))
        training.nationalAlgorithms.push_back(readAlgorithm(data, name));
    training.rootYears = data.number(QStringLiteral("rootYears"), 1);
    training.caYears = data.number(QStringLiteral("caYears"), 1);
    training.rootLabel = data.text(QStringLiteral("rootLabel"));
    training.caLabel = data.text(QStringLiteral("caLabel"));
    training.nationalLabel = data.text(QStringLiteral("nationalLabel"));
    return training;
}

} // namespace

Result<WorkplaceRules> WorkplaceRules::load() {
    KU_TRY(const DataReader file,
           DataReader::open(QStringLiteral(":/kualik/rules/workplace.json")));
    const DataReader clock = file.at(QStringLiteral("clock"));
    const DataReader password = file.at(QStringLiteral("password"));
    WorkplaceRules rules;
    rules.utcOffsetMinutes = clock.number(QStringLiteral("utcOffsetMinutes"), 0, 14 * 60);
    rules.mostDaysAhead = clock.number(QStringLiteral("mostDaysAhead"), 1);
    rules.leastPasswordCharacters = password.number(QStringLiteral("leastCharacters"), 1);
    rules.longestWait =
        std::chrono::seconds(password.number(QStringLiteral("longestWaitSeconds"), 1));
    rules.caNearEndDays =
        file.at(QStringLiteral("authority")).number(QStringLiteral("nearEndDays"));
    rules.certificateNearEndDays =
        file.at(QStringLiteral("certificate")).number(QStringLiteral("nearEndDays"), 1);
    rules.crlValidityDays =
        file.at(QStringLiteral("crl")).number(QStringLiteral("validityDays"), 1);
    rules.crlNearEndDays = file.at(QStringLiteral("crl")).number(QStringLiteral("nearEndDays"));
    rules.idleLockMinutes =
        file.at(QStringLiteral("desk")).number(QStringLiteral("idleLockMinutes"), 1, 240);
    const DataReader issue = file.at(QStringLiteral("issue"));
    rules.issueAlgorithm = readAlgorithm(issue, issue.text(QStringLiteral("algorithm")));
    rules.preview = readWord(issue, "preview", rules.preview);
    rules.training = readTraining(file.at(QStringLiteral("training")));
    rules.pinSetBy = readWord(file.at(QStringLiteral("handOver")), "pinSetBy", rules.pinSetBy);
    KU_CHECK(file.status());
    return rules;
}

} // namespace model
