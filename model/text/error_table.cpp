// SPDX-License-Identifier: Apache-2.0
#include "model/text/tables.h"

#include <map>

#include <QCoreApplication>

namespace model::text {

// One row for each code; test_text asks for all of them. Placeholders are the code's arguments.
const char* errorSource(ErrorCode code) {
    static const std::map<ErrorCode, const char*> sources{
        {ErrorCode::Cancelled,
         QT_TRANSLATE_NOOP("errors", "Stopped by the operator; nothing further was changed.")},
        {ErrorCode::FileNotReadable, QT_TRANSLATE_NOOP("errors", "%1 cannot be read: %2.")},
        {ErrorCode::FileNotWritable, QT_TRANSLATE_NOOP("errors", "%1 cannot be written: %2.")},
        {ErrorCode::DiskFull,
         QT_TRANSLATE_NOOP("errors",
                           "The disk is full: %1 was not written. Free some space and try again.")},
        {ErrorCode::AlreadyExists,
         QT_TRANSLATE_NOOP("errors", "%1 exists already and is not overwritten.")},
        {ErrorCode::BadArgument, QT_TRANSLATE_NOOP("errors", "This is not right: %1.")},
        {ErrorCode::ValueMissing, QT_TRANSLATE_NOOP("errors", "Enter %1.")},
        {ErrorCode::BadResource,
         QT_TRANSLATE_NOOP("errors",
                           "The program's data file %1 is damaged: %2. Reinstall the program.")},
        {ErrorCode::OutOfMemory,
         QT_TRANSLATE_NOOP("errors",
                           "There is not enough memory. Close other programs and try again.")},
        {ErrorCode::Internal,
         QT_TRANSLATE_NOOP("errors", "Something failed inside the program. The log says what; tell "
                                     "whoever looks after the program.")},
        {ErrorCode::MalformedDer,
         QT_TRANSLATE_NOOP(
             "errors", "%1 is damaged, or is not what is needed here (a file may be DER or PEM).")},
        {ErrorCode::UnsupportedAlgorithm,
         QT_TRANSLATE_NOOP("errors", "The algorithm %1 is not supported.")},
        {ErrorCode::BadKey,
         QT_TRANSLATE_NOOP("errors", "The key is not a valid key of its algorithm.")},
        {ErrorCode::SignatureInvalid,
         QT_TRANSLATE_NOOP(
             "errors",
             "The signature is not valid: the data were changed or signed with another key.")},
        {ErrorCode::SelfCheckFailed,
         QT_TRANSLATE_NOOP("errors", "A signature just made does not verify and was not used. "
                                     "Check the token before going on.")},
        {ErrorCode::KeyMismatch,
         QT_TRANSLATE_NOOP("errors", "The private key does not belong to the certificate.")},
        {ErrorCode::DecryptionFailed,
         QT_TRANSLATE_NOOP("errors", "The password is wrong or the data are damaged.")},
        {ErrorCode::MissingIssuer,
         QT_TRANSLATE_NOOP("errors", "The issuer's certificate is missing: %1.")},
        {ErrorCode::CertificateExpired,
         QT_TRANSLATE_NOOP("errors", "The certificate expired on %1.")},
        {ErrorCode::CertificateNotYetValid,
         QT_TRANSLATE_NOOP("errors", "The certificate is valid only from %1.")},
        {ErrorCode::CertificateRevoked,
         QT_TRANSLATE_NOOP("errors", "The certificate was revoked on %1.")},
        {ErrorCode::ChainInvalid,
         QT_TRANSLATE_NOOP("errors", "The chain of certificates is not valid: %1.")},
        {ErrorCode::CrlExpired,
         QT_TRANSLATE_NOOP("errors",
                           "The certificate revocation list of %2 is out of date since %1. "
                           "Publish or obtain a new one.")},
        {ErrorCode::LintRefused,
         QT_TRANSLATE_NOOP(
             "errors",
             "The certificate does not follow the structure %1 (errors: %2) and was not signed.")},
        {ErrorCode::UnknownStructure,
         QT_TRANSLATE_NOOP("errors", "The structure %1 is not known.")},
        {ErrorCode::ValueRefused,
         QT_TRANSLATE_NOOP("errors", "The structure does not take this value of %1: %2.")},
        {ErrorCode::ContentDiffers,
         QT_TRANSLATE_NOOP("errors", "The document is not the one that was signed.")},
        {ErrorCode::ContentMissing,
         QT_TRANSLATE_NOOP("errors", "The signature is apart from its document. Give the document "
                                     "to verify it.")},
        {ErrorCode::SignerMissing,
         QT_TRANSLATE_NOOP("errors", "The certificate of the signer is missing: %1.")},
        {ErrorCode::SigningCertificateDiffers,
         QT_TRANSLATE_NOOP("errors", "The signature names another certificate than the signer's.")},
        {ErrorCode::NotAuthorised,
         QT_TRANSLATE_NOOP("errors", "The certificate of %1 is not for signing such an object.")},
        {ErrorCode::WeakSignature,
         QT_TRANSLATE_NOOP("errors", "%1 %2: its signature by %3 proves nothing. SHA-256 and RSA "
                                     "of 2048 bits are the least that is relied on.")},
        {ErrorCode::StatusNotTold,
         QT_TRANSLATE_NOOP("errors", "Whether %1 was revoked is not known: no revocation list of "
                                     "its issuer and no OCSP response tells of it. Add one to the "
                                     "evidence.")},
        {ErrorCode::RootNotTrusted,
         QT_TRANSLATE_NOOP("errors",
                           "The root %1 came with the files; nobody here has said that it "
                           "is trusted. Its SHA-256 is %2: compare it with what its "
                           "authority publishes, take the root in among the "
                           "authorities, and verify again.")},
        {ErrorCode::ModuleNotSupported,
         QT_TRANSLATE_NOOP("errors", "The module %1 is not yet supported.")},
        {ErrorCode::ModuleNotLoaded,
         QT_TRANSLATE_NOOP("errors", "The module %1 could not be loaded: %2.")},
        {ErrorCode::MediumNotPresent,
         QT_TRANSLATE_NOOP("errors",
                           "The key medium %1 is not connected. Put it in and try again.")},
        {ErrorCode::MediumRemoved,
         QT_TRANSLATE_NOOP(
             "errors",
             "The key medium %1 was pulled out. Put it in again and go on with the same row.")},
        {ErrorCode::MediumFull,
         QT_TRANSLATE_NOOP("errors", "There is no room left on the key medium %1. Delete what is "
                                     "not needed or take another one.")},
        {ErrorCode::MediumWriteProtected,
         QT_TRANSLATE_NOOP("errors", "The key medium %1 is write-protected.")},
        {ErrorCode::MediumNotInitialised,
         QT_TRANSLATE_NOOP("errors", "The key medium %1 is not initialised. Prepare it first.")},
        {ErrorCode::MediumBusy,
         QT_TRANSLATE_NOOP(
             "errors", "The key medium %1 is used by another program. Close it and try again.")},
        {ErrorCode::MediumFailed,
         QT_TRANSLATE_NOOP("errors", "The key medium %1 answered with an error (%2). Try again; if "
                                     "it happens again, take another one.")},
        {ErrorCode::PinIncorrect,
         QT_TRANSLATE_NOOP("errors", "%3 is wrong (medium %1). Type it again. %2")},
        {ErrorCode::PinFinalTry,
         QT_TRANSLATE_NOOP("errors", "%2: one try is left (medium %1); another mistake locks the "
                                     "medium. Confirm that you want to try.")},
        {ErrorCode::PinLocked,
         QT_TRANSLATE_NOOP("errors", "%2 was wrong too many times: the medium %1 is locked.")},
        {ErrorCode::PinExpired,
         QT_TRANSLATE_NOOP("errors", "%2 must be changed first (medium %1).")},
        {ErrorCode::PinLength,
         QT_TRANSLATE_NOOP("errors", "%3 must have from %1 to %2 characters.")},
        {ErrorCode::PinRefused,
         QT_TRANSLATE_NOOP("errors", "%2: the medium %1 does not take it. Choose another one.")},
        {ErrorCode::PinIsFactory,
         QT_TRANSLATE_NOOP("errors", "The owner's new PIN on the medium %1 is the one that its "
                                     "maker sets for everybody. Choose another one.")},
        {ErrorCode::LoginNeeded,
         QT_TRANSLATE_NOOP("errors", "Enter the PIN of the key medium %1 first.")},
        {ErrorCode::KeyNotFound, QT_TRANSLATE_NOOP("errors", "The key medium %1 has no key %2.")},
        {ErrorCode::MechanismMissing,
         QT_TRANSLATE_NOOP("errors", "The key medium %1 cannot do %2. Take one that can.")},
        {ErrorCode::ReadBackDiffers,
         QT_TRANSLATE_NOOP("errors", "What was read back from the key medium %1 differs from what "
                                     "was written. Try again or take another one.")},
        {ErrorCode::RegisterMissing,
         QT_TRANSLATE_NOOP(
             "errors", "There is no register at %1. Choose its folder or make a workplace first.")},
        {ErrorCode::RegisterDamaged,
         QT_TRANSLATE_NOOP(
             "errors",
             "The register %1 is damaged and was not changed. Restore it from a backup.")},
        {ErrorCode::RegisterNewer,
         QT_TRANSLATE_NOOP("errors", "The register %1 was made by a newer program (version %2; "
                                     "this one knows %3). Install the newer program.")},
        {ErrorCode::RegisterBusy,
         QT_TRANSLATE_NOOP("errors",
                           "The register %1 is used by another program. Close it and try again.")},
        {ErrorCode::RegisterRefused,
         QT_TRANSLATE_NOOP("errors", "The register refused the change: %1.")},
        {ErrorCode::KeyringDamaged,
         QT_TRANSLATE_NOOP("errors", "The keyring %1 is damaged. Restore it from a backup.")},
        {ErrorCode::WrongPassword,
         QT_TRANSLATE_NOOP("errors", "The name or the password is wrong. Try again in %1 s.")},
        {ErrorCode::TooManyTries,
         QT_TRANSLATE_NOOP("errors", "Too many wrong tries. Try again in %1 s.")},
        {ErrorCode::UnknownOperator, QT_TRANSLATE_NOOP("errors", "There is no operator %1.")},
        {ErrorCode::PasswordRefused,
         QT_TRANSLATE_NOOP("errors", "This password cannot be used: %1.")},
        {ErrorCode::NotTraining,
         QT_TRANSLATE_NOOP("errors", "Only a training workplace may do this: %1.")},
        {ErrorCode::ClockStopped,
         QT_TRANSLATE_NOOP("errors",
                           "The computer's clock (%1) does not agree with the last entry (%2). Set "
                           "the clock, or confirm it as right; until then nothing is signed.")},
        {ErrorCode::ClockNotConfirmed,
         QT_TRANSLATE_NOOP(
             "errors", "Confirm the date and time (%1) before the first signature of the day.")},
        {ErrorCode::NotFound, QT_TRANSLATE_NOOP("errors", "Not found: %1 %2.")},
        {ErrorCode::FindingsStop,
         QT_TRANSLATE_NOOP("errors", "There are findings that must be put right first: %1.")},
        {ErrorCode::WrongState, QT_TRANSLATE_NOOP("errors", "This cannot be done now (%1): %2.")},
        {ErrorCode::AlreadyIssued,
         QT_TRANSLATE_NOOP("errors", "A certificate has already been issued for row %1.")},
        {ErrorCode::MediumKnown,
         QT_TRANSLATE_NOOP("errors",
                           "The medium %1 was not taken in: it is in the register already. If it "
                           "came back, record its return.")},
        {ErrorCode::KeyAlreadyCertified,
         QT_TRANSLATE_NOOP(
             "errors",
             "This key already has a certificate (serial number %1). Generate a new key pair.")},
        {ErrorCode::AlreadyRevoked,
         QT_TRANSLATE_NOOP("errors", "The certificate %1 has already been revoked.")},
        {ErrorCode::CaNotUsable,
         QT_TRANSLATE_NOOP("errors", "The certification authority %1 cannot sign: %2.")},
        {ErrorCode::WouldOutliveCa,
         QT_TRANSLATE_NOOP(
             "errors",
             "The certificate would be valid until %1, longer than its authority's (%2).")},
        {ErrorCode::CrlWouldGoBack,
         QT_TRANSLATE_NOOP(
             "errors", "The revocation list %1 would come after %2: a list never goes backwards.")},
        {ErrorCode::NotCsv, QT_TRANSLATE_NOOP("errors", "%1 is not a CSV table: %2.")},
        {ErrorCode::TooManyRows,
         QT_TRANSLATE_NOOP("errors", "The table has %1 rows; at most %2 are taken from one letter. "
                                     "Nothing was imported: see whether it is the table of this "
                                     "letter alone.")},
        {ErrorCode::RowsTooWide,
         QT_TRANSLATE_NOOP("errors",
                           "The rows have %1 columns, and from the chosen one on there is "
                           "room for %2. Nothing was pasted: copy the columns of the "
                           "table alone, choose the first column and paste again.")},
        {ErrorCode::UnknownEncoding,
         QT_TRANSLATE_NOOP(
             "errors",
             "The characters of %1 cannot be read: its encoding is not recognised. Save the "
             "table as CSV in UTF-8 and import it again.")},
        {ErrorCode::FileTooLarge,
         QT_TRANSLATE_NOOP("errors", "The file %1 is larger than %2 MiB and was not read. See "
                                     "whether it is the right file.")},
        {ErrorCode::CalendarYearMissing,
         QT_TRANSLATE_NOOP(
             "errors", "The working-day calendar has no year %1. Install an up-to-date calendar.")},
        {ErrorCode::CaNotAdopted,
         QT_TRANSLATE_NOOP("errors", "The certificate of %1 cannot be taken in: %2.")},
        {ErrorCode::NoCa,
         QT_TRANSLATE_NOOP("errors",
                           "This workplace has no certification authority yet. Make training ones "
                           "or take an existing one in.")},
        {ErrorCode::CrlNotTaken,
         QT_TRANSLATE_NOOP("errors",
                           "This list cannot be taken for the last one of %1: %2. Obtain the list "
                           "that was published last.")},
        {ErrorCode::CrlStartUnknown,
         QT_TRANSLATE_NOOP(
             "errors", "It is not known which revocation list %1 has published last, so nothing "
                       "is published for it. Give that list, or say that there is none.")},
        {ErrorCode::CrlTimeGoesBack,
         QT_TRANSLATE_NOOP(
             "errors", "The new list would be of %1, but the last one is of %2, which is later. "
                       "If the clock was wrong then and is right now, publish and say so.")},
        {ErrorCode::FolderNotMade,
         QT_TRANSLATE_NOOP("errors",
                           "The folder %1 could not be made. Choose another place, or ask "
                           "for the right to write there.")},
        {ErrorCode::RequestDiffers,
         QT_TRANSLATE_NOOP("errors",
                           "The certificate to be signed and the request made on the medium differ "
                           "in %1. Nothing was signed. Close this issue as not delivered and issue "
                           "the row again.")},
        {ErrorCode::AlreadyDecided,
         QT_TRANSLATE_NOOP("errors", "Row %1 has been decided on already: %2, %3, by %4. To change "
                                     "the decision, give the reason.")},
        {ErrorCode::NothingToCorrect,
         QT_TRANSLATE_NOOP("errors", "Row %1 says that already: there is nothing to correct.")},
        {ErrorCode::LetterSaysThat,
         QT_TRANSLATE_NOOP("errors", "Letter %1 says that already: there is nothing to correct.")},
        {ErrorCode::FontMissing,
         QT_TRANSLATE_NOOP("errors",
                           "The font %1 is missing. Install the package %2 and start again.")},
    };
    const auto it = sources.find(code);
    return it == sources.end() ? nullptr : it->second;
}

} // namespace model::text
