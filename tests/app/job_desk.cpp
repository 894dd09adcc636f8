// SPDX-License-Identifier: Apache-2.0
#include "tests/app/job_desk.h"

#include <unistd.h>

#include <array>

#include <QDateTime>
#include <QDebug>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace job_desk {

namespace {

/** The reading end of a pipe that holds this text and then ends. */
int descriptorWith(const QByteArray& text) {
    std::array<int, 2> ends = {-1, -1};
    if (::pipe(ends.data()) != 0) return -1;
    const auto written = ::write(ends[1], text.constData(), static_cast<std::size_t>(text.size()));
    ::close(ends[1]);
    return written == text.size() ? ends[0] : -1;
}

QStringList letterWords() {
    return {"--letter-date", today(),      "--state-body", "Оқу министрлігі",  "--head",
            "Ә. Басшы",      "--executor", "Ж. Орындаушы", "--executor-phone", "+77010000099"};
}

} // namespace

QJsonObject Ended::json() const {
    return QJsonDocument::fromJson(out).object();
}

QString Ended::errorCode() const {
    return json()["error"].toObject()["code"].toString();
}

Ended run(const QStringList& arguments, const Secrets& secrets) {
    const int pins = descriptorWith(secrets.pins);
    QProcess process;
    process.start(QStringLiteral(KU_CTL),
                  arguments + QStringList{"--password-fd", "0", "--pin-fd", QString::number(pins)});
    process.write(secrets.password);
    process.closeWriteChannel();
    const bool finished = process.waitForFinished(120000);
    ::close(pins);
    if (!finished || process.exitStatus() != QProcess::NormalExit) return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString today() {
    return QDateTime::currentDateTimeUtc().date().toString(Qt::ISODate);
}

Ended Desk::make() const {
    const Ended made = act({"init", "--training", "--operator", "Айгүл"}, caPin);
    if (made.code != 0) return made;
    const Ended published = act({"crl", "publish"}, caPin);
    return published.code == 0 ? made : published;
}

Ended Desk::act(const QStringList& arguments, const QByteArray& pins) const {
    return run(arguments +
                   QStringList{"--workplace", at("desk"), "--yes", "--language", "en", "--json"},
               {pins});
}

QString Desk::newLetter(const QString& number, const QStringList& iins) const {
    QStringList words{"application", "add",   "--letter-number", number,
                      "--received",  today(), "--media",         QString::number(iins.size())};
    words += letterWords();
    for (const QString& iin : iins)
        words += {"--row", QStringLiteral("Әбілқасымов Жәңгір Ұланұлы;%1;230440000010;Оқу "
                                          "министрлігі;Маман;Астана қаласы, Есіл "
                                          "ауданы;a@ministry.example;+77010000001")
                               .arg(iin)};
    const Ended added = act(words);
    const QString id = QString::number(added.json()["id"].toInt());
    const Ended accepted = act({"application", "accept", id, "--all"});
    if (added.code != 0 || accepted.code != 0) qWarning() << added.error << accepted.error;
    return id;
}

QString Desk::prepareMedium(const QByteArray& pin) const {
    const Ended made = act({"media", "prepare", "--count", "1"}, "so pin\n" + pin);
    return made.json()["media"].toArray().first()["serial"].toString();
}

bool Desk::append(const QString& file, const QByteArray& line) const {
    QFile out(at(file));
    return out.open(QIODevice::Append) && out.write(line) == line.size();
}

} // namespace job_desk
