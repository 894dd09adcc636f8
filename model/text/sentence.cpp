// SPDX-License-Identifier: Apache-2.0
#include "model/text/sentence.h"

#include <QCoreApplication>

#include "model/text/tables.h"

namespace model::text {

namespace {

QString translated(const char* context, const char* source, std::string_view code) {
    if (!source) return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    return QCoreApplication::translate(context, source);
}

/** Errors of these codes name things and states by stable words; others quote what was given. */
bool namesThings(ErrorCode code) {
    return code == ErrorCode::WrongState || code == ErrorCode::NotFound ||
           code == ErrorCode::CaNotUsable || code == ErrorCode::NotTraining ||
           code == ErrorCode::CaNotAdopted || code == ErrorCode::CrlNotTaken ||
           code == ErrorCode::RequestDiffers || code == ErrorCode::AlreadyDecided;
}

/** "row 12" is the word "row" and a number. */
QString inWords(const QString& argument) {
    const auto& words = wordSources();
    if (const auto whole = words.find(argument); whole != words.end())
        return QCoreApplication::translate("words", whole->second);
    const qsizetype blank = argument.indexOf(u' ');
    const auto first = words.find(argument.left(blank));
    if (blank < 0 || first == words.end()) return argument;
    return QCoreApplication::translate("words", first->second) + argument.mid(blank);
}

} // namespace

QString filled(const QString& text, const QStringList& arguments) {
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (text.at(i) == u'%' && number >= 1 && number <= arguments.size()) {
            result += arguments.at(number - 1);
            ++i;
        } else {
            result += text.at(i);
        }
    }
    return result;
}

QString word(const QString& stable) {
    return inWords(stable);
}

QString sentence(const crypto::Error& error) {
    QStringList arguments;
    for (const std::string& argument : error.arguments)
        arguments += namesThings(error.code) ? inWords(QString::fromStdString(argument))
                                             : QString::fromStdString(argument);
    const QString text = filled(
        translated("errors", errorSource(error.code), crypto::nameOf(error.code)), arguments);
    if (error.clause.empty()) return text;
    return text + QStringLiteral(" (") + QString::fromStdString(error.clause) + u')';
}

QString sentence(const Finding& finding) {
    return filled(translated("findings", findingSource(finding.code), nameOf(finding.code)),
                  finding.arguments);
}

QString whatToDo(const Finding& finding) {
    return filled(translated("advice", adviceSource(finding.code), nameOf(finding.code)),
                  finding.arguments);
}

} // namespace model::text
