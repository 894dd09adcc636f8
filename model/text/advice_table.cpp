// SPDX-License-Identifier: Apache-2.0
#include "model/text/tables.h"

#include <map>

#include <QCoreApplication>

namespace model::text {

// A row is refused, but not a letter: its body puts it right, or gets it back.
const char* letterAdviceSource(FindingCode code) {
    if (code != FindingCode::FieldMissing) return nullptr;
    return QT_TRANSLATE_NOOP("advice", "Fill it in as the letter has it; if the letter has nothing "
                                       "there, ask the body, or return the letter to it.");
}

const char* adviceSource(FindingCode code) {
    static const std::map<FindingCode, const char*> sources{
        {FindingCode::FieldMissing,
         QT_TRANSLATE_NOOP(
             "advice",
             "Fill it in as the letter has it; if the letter has nothing there, refuse the row.")},
        {FindingCode::NoSuchDay, QT_TRANSLATE_NOOP("advice", "Correct the date.")},
        {FindingCode::DateInFuture, QT_TRANSLATE_NOOP("advice", "Correct the date.")},
        {FindingCode::LetterAfterReceipt,
         QT_TRANSLATE_NOOP("advice", "Correct one of the two dates.")},
        {FindingCode::NoRows, QT_TRANSLATE_NOOP("advice", "Add the employees of the letter.")},
        {FindingCode::MediaCountDiffers,
         QT_TRANSLATE_NOOP(
             "advice", "Count the media that came and correct the number, or ask the executor.")},
        {FindingCode::IinLength,
         QT_TRANSLATE_NOOP("advice", "Compare with the letter and correct the number.")},
        {FindingCode::IinNotDigits, QT_TRANSLATE_NOOP("advice", "Leave the 12 digits alone.")},
        {FindingCode::IinBirthDate,
         QT_TRANSLATE_NOOP("advice", "Compare with the letter and correct the number.")},
        {FindingCode::IinCentury,
         QT_TRANSLATE_NOOP("advice", "Compare with the letter and correct the number.")},
        {FindingCode::IinCheckDigit,
         QT_TRANSLATE_NOOP("advice", "One digit or more is mistyped: compare with the letter; if "
                                     "it stands so there, refuse the row.")},
        {FindingCode::IinNeverAssigned,
         QT_TRANSLATE_NOOP("advice",
                           "Compare with the letter; if it stands so there, refuse the row.")},
        {FindingCode::IinLooksLikeBin,
         QT_TRANSLATE_NOOP("advice", "Look whether the IIN and the BIN were exchanged.")},
        {FindingCode::IinNineteenthCentury,
         QT_TRANSLATE_NOOP("advice",
                           "Such numbers are for training only; compare with the letter.")},
        {FindingCode::IinForeignerOldStyle,
         QT_TRANSLATE_NOOP("advice", "See the date of birth in the identity document.")},
        {FindingCode::BirthDateInFuture,
         QT_TRANSLATE_NOOP("advice", "Compare with the letter and correct the number.")},
        {FindingCode::UnderAge, QT_TRANSLATE_NOOP("advice", "Refuse the row on this ground.")},
        {FindingCode::BinLength,
         QT_TRANSLATE_NOOP("advice", "Compare with the letter and correct the number.")},
        {FindingCode::BinNotDigits, QT_TRANSLATE_NOOP("advice", "Leave the 12 digits alone.")},
        {FindingCode::BinMonth,
         QT_TRANSLATE_NOOP("advice", "Compare with the letter and correct the number.")},
        {FindingCode::BinType,
         QT_TRANSLATE_NOOP("advice", "Compare with the letter and correct the number.")},
        {FindingCode::BinAttribute,
         QT_TRANSLATE_NOOP("advice", "Compare with the letter and correct the number.")},
        {FindingCode::BinCheckDigit,
         QT_TRANSLATE_NOOP("advice", "One digit or more is mistyped: compare with the letter; if "
                                     "it stands so there, refuse the row.")},
        {FindingCode::BinLooksLikeIin,
         QT_TRANSLATE_NOOP("advice", "Look whether the IIN and the BIN were exchanged.")},
        {FindingCode::BinNeverAssigned,
         QT_TRANSLATE_NOOP("advice",
                           "Compare with the letter; if it stands so there, refuse the row.")},
        {FindingCode::NameTooFewParts,
         QT_TRANSLATE_NOOP("advice", "Write surname, given name and, if any, patronymic.")},
        {FindingCode::NameForeignCharacter,
         QT_TRANSLATE_NOOP("advice", "Write the name as in the identity document.")},
        {FindingCode::NameMixedScript,
         QT_TRANSLATE_NOOP("advice", "Type the word again in one alphabet: letters that look alike "
                                     "are different ones in the register.")},
        {FindingCode::TooLong,
         QT_TRANSLATE_NOOP("advice", "Shorten the text in agreement with the executor.")},
        {FindingCode::EmailMalformed,
         QT_TRANSLATE_NOOP("advice",
                           "Compare with the letter; the address looks like name@body.gov.kz.")},
        {FindingCode::EmailNotAscii,
         QT_TRANSLATE_NOOP("advice", "Ask for an address in Latin letters.")},
        {FindingCode::PhoneMalformed, QT_TRANSLATE_NOOP("advice", "Write it as +7 701 000 00 00.")},
        {FindingCode::PhoneNotMobile, QT_TRANSLATE_NOOP("advice", "Ask for a mobile number.")},
        {FindingCode::RegionUnknown,
         QT_TRANSLATE_NOOP("advice", "Choose the region; the paper keeps the letter's text.")},
        {FindingCode::RegionGuessed,
         QT_TRANSLATE_NOOP("advice", "Confirm the region or choose another one.")},
        {FindingCode::RegionCodeUnknown,
         QT_TRANSLATE_NOOP("advice", "Choose a region from the list.")},
        {FindingCode::SamePersonTwice, QT_TRANSLATE_NOOP("advice", "Keep one of the two rows.")},
        {FindingCode::ValidCertificateExists,
         QT_TRANSLATE_NOOP("advice",
                           "Refuse the row, or choose one of the three exceptions if it holds.")},
        {FindingCode::ExceptionRecorded,
         QT_TRANSLATE_NOOP("advice", "Nothing to do: the choice is recorded with the decision.")},
        {FindingCode::ExceptionNotNeeded, QT_TRANSLATE_NOOP("advice", "Take the choice back.")},
        {FindingCode::ExceptionNeedsTypeC,
         QT_TRANSLATE_NOOP("advice", "Choose a Type-C medium or another exception.")},
        {FindingCode::ProofMissing,
         QT_TRANSLATE_NOOP("advice", "Name the document that shows it.")},
        {FindingCode::TooManyMedia,
         QT_TRANSLATE_NOOP("advice",
                           "Refuse the row, or record the return or loss of a medium first.")},
        {FindingCode::TypeCTaken,
         QT_TRANSLATE_NOOP("advice", "Choose a medium without a Type-C connector.")},
        {FindingCode::SecondMediumNotTypeC,
         QT_TRANSLATE_NOOP("advice",
                           "Look whether the first medium is due back, or choose a Type-C one.")},
        {FindingCode::LocalExecutiveBody,
         QT_TRANSLATE_NOOP("advice", "Answer the body that it must apply online.")},
        {FindingCode::CertificateUnderWay,
         QT_TRANSLATE_NOOP("advice", "Resume issue %2, or close it as not delivered.")},
        {FindingCode::ExceptionSameBody,
         QT_TRANSLATE_NOOP("advice", "Choose another exception if it holds, or refuse the row; "
                                     "correct the row if a BIN is mistyped.")},
        {FindingCode::LetterRegistered,
         QT_TRANSLATE_NOOP("advice", "Look at it in the list of letters; if this is another one "
                                     "all the same, register it and say why it comes again.")},
        {FindingCode::PersonInOtherLetter,
         QT_TRANSLATE_NOOP("advice", "Refuse one of the two rows, or make sure that the person "
                                     "needs two certificates.")},
        {FindingCode::TermOverdue, QT_TRANSLATE_NOOP("advice", "Deal with the row first.")},
        {FindingCode::TermUnknown, QT_TRANSLATE_NOOP("advice", "Install an up-to-date calendar.")},
        {FindingCode::CaNearEnd,
         QT_TRANSLATE_NOOP("advice", "Make a new generation of the authority in time.")},
        {FindingCode::CrlNearEnd, QT_TRANSLATE_NOOP("advice", "Publish a new list.")},
        {FindingCode::CrlMissing, QT_TRANSLATE_NOOP("advice", "Publish a list.")},
        {FindingCode::CrlBehind, QT_TRANSLATE_NOOP("advice", "Publish a new list.")},
        {FindingCode::CrlUnpublished,
         QT_TRANSLATE_NOOP("advice", "Publish the last list again; it needs no new signature.")},
        {FindingCode::MediumOfAnotherBody,
         QT_TRANSLATE_NOOP("advice",
                           "Make sure that this body gets back as many media as it sent.")},
        {FindingCode::CrlEndsWithCa,
         QT_TRANSLATE_NOOP("advice", "Have the next generation of the CA certified before that.")},
        {FindingCode::DefaultPin,
         QT_TRANSLATE_NOOP("advice", "Change the PIN before the hand-over.")},
        {FindingCode::ReceiverNotExecutor,
         QT_TRANSLATE_NOOP("advice", "Hand over to the executor, or say why somebody else receives "
                                     "it; the power of attorney must name the receiver.")},
        {FindingCode::HandOverBeforeIssue, QT_TRANSLATE_NOOP("advice", "Correct the date.")},
        {FindingCode::CertificateNotFound,
         QT_TRANSLATE_NOOP("advice", "Compare the IIN and the serial number with the letter.")},
        {FindingCode::CertificateAmbiguous,
         QT_TRANSLATE_NOOP("advice", "Name the serial number of the one that is meant.")},
        {FindingCode::CertificateUnnamed,
         QT_TRANSLATE_NOOP("advice", "Ask the body which one is meant, and put the row right.")},
        {FindingCode::CertificateRevoked,
         QT_TRANSLATE_NOOP("advice", "Leave the row out and tell the executor.")},
        {FindingCode::CertificateExpired,
         QT_TRANSLATE_NOOP("advice", "It need not be revoked; the medium may still be due back.")},
        {FindingCode::NameDiffers,
         QT_TRANSLATE_NOOP("advice", "Make sure that it is the same person.")},
        {FindingCode::BinDiffers,
         QT_TRANSLATE_NOOP("advice",
                           "Ask the body, or name the certificate by its serial number.")},
        {FindingCode::BodyDiffers,
         QT_TRANSLATE_NOOP("advice", "Make sure that this body may ask for it; if not, answer the "
                                     "row instead of revoking.")},
        {FindingCode::GroundMissing,
         QT_TRANSLATE_NOOP("advice", "Choose the ground that the letter gives.")},
        {FindingCode::GroundUnknown, QT_TRANSLATE_NOOP("advice", "Choose a ground from the list.")},
        {FindingCode::PublishedMissing,
         QT_TRANSLATE_NOOP("advice", "Publish the last list once more or sign "
                                     "the next one.")},
        {FindingCode::PublishedNotAList,
         QT_TRANSLATE_NOOP("advice", "Publish the last list once more or sign "
                                     "the next one.")},
        {FindingCode::PublishedOfAnotherCa,
         QT_TRANSLATE_NOOP("advice", "Find out who put it there, take it away and publish the last "
                                     "list once more.")},
        {FindingCode::PublishedDiffers,
         QT_TRANSLATE_NOOP("advice",
                           "Find out who changed it and keep a copy; then sign and publish "
                           "the next list.")},
        {FindingCode::PublishedOlder,
         QT_TRANSLATE_NOOP("advice", "Publish the last list once more or sign "
                                     "the next one.")},
        {FindingCode::PublishedNewer,
         QT_TRANSLATE_NOOP("advice", "If it was made elsewhere, let this workplace go on from it; "
                                     "if the register was put back from an older copy, put the "
                                     "newest one back.")},
        {FindingCode::HeaderNotRecognised,
         QT_TRANSLATE_NOOP("advice", "Look whether each value stands in its column. Headings that "
                                     "are recognised: %1.")},
        {FindingCode::ColumnCount,
         QT_TRANSLATE_NOOP("advice", "Put the row right in the file and import it again.")},
        {FindingCode::ColumnUnknown,
         QT_TRANSLATE_NOOP("advice",
                           "If the column is needed, give it a heading that is recognised: "
                           "%2.")},
        {FindingCode::ColumnMissing,
         QT_TRANSLATE_NOOP("advice", "Add the column to the file and import it again.")},
        {FindingCode::RowEmpty, QT_TRANSLATE_NOOP("advice", "Nothing to do.")},
        {FindingCode::NumberLostZeros,
         QT_TRANSLATE_NOOP("advice", "Compare with the letter and correct the number.")},
        {FindingCode::LettersLost,
         QT_TRANSLATE_NOOP("advice", "Save the table as CSV in UTF-8 and import it again.")},
        {FindingCode::ValueNotRecognised, QT_TRANSLATE_NOOP("advice", "Choose the right value.")},
        {FindingCode::KeyPasswordTooShort, QT_TRANSLATE_NOOP("advice", "Add characters to it.")},
        {FindingCode::KeyPasswordNoLetter,
         QT_TRANSLATE_NOOP("advice", "Add a Latin letter to it.")},
        {FindingCode::KeyPasswordSequence,
         QT_TRANSLATE_NOOP("advice",
                           "Put something else between them, or choose another password.")},
        {FindingCode::KeyPasswordNoDigit,
         QT_TRANSLATE_NOOP("advice", "Add a digit or a special sign, such as a hyphen.")},
    };
    const auto it = sources.find(code);
    return it == sources.end() ? nullptr : it->second;
}

} // namespace model::text
