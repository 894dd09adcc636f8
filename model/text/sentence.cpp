// SPDX-License-Identifier: Apache-2.0
#include "model/text/sentence.h"

#include <algorithm>
#include <iterator>
#include <limits>

#include <QCoreApplication>
#include <QRegularExpression>

#include "model/media/pins.h"
#include "model/text/clause.h"
#include "model/text/language.h"
#include "model/text/tables.h"

namespace model::text {

namespace {

QString translated(const char* context, const char* source, std::string_view code) {
    if (!source) return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
    return QCoreApplication::translate(context, source);
}

/**
 * From which argument on errors of this code name things, states and reasons by stable words; the
 * arguments before it, and all those of other codes, quote what was given.
 */
std::size_t firstWord(ErrorCode code) {
    switch (code) {
    case ErrorCode::WrongState:
    case ErrorCode::NotFound:
    case ErrorCode::CaNotUsable:
    case ErrorCode::NotTraining:
    case ErrorCode::CaNotAdopted:
    case ErrorCode::CrlNotTaken:
    case ErrorCode::RequestDiffers:
    case ErrorCode::AlreadyDecided:
    case ErrorCode::PasswordRefused:
    case ErrorCode::BadArgument:
    case ErrorCode::ValueMissing:
    case ErrorCode::MalformedDer:
    case ErrorCode::ChainInvalid:
    case ErrorCode::WeakSignature:
        return 0;
    case ErrorCode::FileNotReadable:
    case ErrorCode::FileNotWritable:
    case ErrorCode::NotCsv:
    case ErrorCode::PinIncorrect:
    case ErrorCode::PinFinalTry:
    case ErrorCode::PinLocked:
    case ErrorCode::PinExpired:
    case ErrorCode::PinRefused:
        return 1;
    case ErrorCode::PinLength:
        return 2;
    default: // an error's code is not a state that a case could be forgotten of
        return std::numeric_limits<std::size_t>::max();
    }
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

/** Where only one PIN can be meant, it is the medium's. */
void nameThePin(QStringList& arguments, std::size_t place) {
    // A medium that does not tell how many tries are left: nothing stands there.
    while (static_cast<std::size_t>(arguments.size()) < place)
        arguments += QString();
    if (static_cast<std::size_t>(arguments.size()) == place)
        arguments += inWords(QStringLiteral("medium-pin"));
}

WriteMoment& momentWriter() {
    static WriteMoment write = nullptr;
    return write;
}

QString withMoment(const QString& argument) {
    static const QRegularExpression moment(
        QStringLiteral("^\\d{4}-\\d\\d-\\d\\d( \\d\\d:\\d\\d:\\d\\d (Z|[+-]\\d\\d:\\d\\d))?$"));
    const WriteMoment write = momentWriter();
    return write && moment.match(argument).hasMatch() ? write(argument) : argument;
}

QStringList withMoments(const QStringList& arguments) {
    QStringList written;
    for (const QString& argument : arguments)
        written += withMoment(argument);
    return written;
}

/** Words that the law's data have in three languages stand in the one set. */
QStringList argumentsOf(const Finding& finding) {
    constexpr FindingCode inThree[] = {
        FindingCode::RegionGuessed,        FindingCode::ExceptionRecorded,
        FindingCode::ExceptionNeedsTypeC,  FindingCode::ProofMissing,
        FindingCode::KeyStorageDiffers,    FindingCode::KeyStorageCloud,
        FindingCode::KeyStorageNotOffered, FindingCode::MediumTypeUnknown};
    if (std::find(std::begin(inThree), std::end(inThree), finding.code) == std::end(inThree))
        return withMoments(finding.arguments);
    return {finding.arguments.value(languages().indexOf(language()))};
}

/** In the language set, before it is filled. */
QString sourceOf(const Finding& finding) {
    return translated("findings", findingSource(finding.code), nameOf(finding.code));
}

bool has(const crypto::Error& error, ErrorCode code, std::size_t count, std::size_t place,
         const char* argument) {
    return error.code == code && error.arguments.size() == count &&
           error.arguments[place] == argument;
}

/** A few words of an error want a sentence of their own. */
const char* sourceOf(const crypto::Error& error) {
    // In Kazakh its name stands otherwise than in a list.
    if (has(error, ErrorCode::ValueMissing, 1, 0, "why"))
        return QT_TRANSLATE_NOOP("errors", "Enter the reason.");
    if (has(error, ErrorCode::WeakSignature, 3, 0, "weak-stamp"))
        return QT_TRANSLATE_NOOP("errors", "The time stamp of %2 is tied to its document by %3 "
                                           "alone, which proves nothing any more. SHA-256 is the "
                                           "least that is relied on.");
    if (has(error, ErrorCode::RootNotTrusted, 3, 2, "chain-folder"))
        return QT_TRANSLATE_NOOP("errors",
                                 "The root %1 came with the files; nobody here has said that it "
                                 "is trusted. Its SHA-256 is %2: compare it with what its "
                                 "authority publishes, put it into the folder of --chain, and "
                                 "verify again.");
    return errorSource(error.code);
}

} // namespace

QString writtenMoment(const QString& moment) {
    return withMoment(moment);
}

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

void writeMomentsBy(WriteMoment write) {
    momentWriter() = write;
}

QString word(const QString& stable) {
    return inWords(stable);
}

QString sentence(const crypto::Error& error) {
    QStringList arguments;
    for (std::size_t place = 0; place < error.arguments.size(); ++place) {
        const QString argument = QString::fromStdString(error.arguments[place]);
        arguments += withMoment(place >= firstWord(error.code) ? inWords(argument) : argument);
    }
    if (const auto place = placeOfPin(error.code)) nameThePin(arguments, *place);
    const QString text =
        filled(translated("errors", sourceOf(error), crypto::nameOf(error.code)), arguments)
            .trimmed();
    if (error.clause.empty()) return text;
    return QStringLiteral("%1 (%2)").arg(text, clauseText(QString::fromStdString(error.clause)));
}

QString sentence(const Finding& finding) {
    return filled(sourceOf(finding), argumentsOf(finding));
}

QString sentenceAfterColon(const Finding& finding) {
    QString text = sourceOf(finding);
    const bool isAbbreviation = text.size() > 1 && text.at(1).isUpper();
    if (!text.isEmpty() && !isAbbreviation) text[0] = text.at(0).toLower();
    return filled(text, argumentsOf(finding));
}

QString whatToDo(const Finding& finding) {
    const char* source = finding.row == 0 ? letterAdviceSource(finding.code) : nullptr;
    if (!source) source = adviceSource(finding.code);
    return filled(translated("advice", source, nameOf(finding.code)), argumentsOf(finding));
}

} // namespace model::text
