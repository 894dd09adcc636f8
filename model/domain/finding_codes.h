// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/** Every finding of the checks; the comment names the arguments (%1, %2 ...). */
// clang-format off
#define KU_FINDING_CODES(X)                                                                        \
    /* letter */                                                                                   \
    X(FieldMissing)          /* the field must be filled in */                                     \
    X(NoSuchDay)             /* in a form: what is typed is no day */                               \
    X(DateInFuture)          /* date */                                                            \
    X(LetterAfterReceipt)    /* letter date, received */                                           \
    X(NoRows)                                                                                      \
    X(MediaCountDiffers)     /* media named in the letter, rows */                                 \
    /* IIN, BIN */                                                                                 \
    X(IinLength)             /* digits found */                                                    \
    X(IinNotDigits)                                                                                \
    X(IinBirthDate)          /* the six digits */                                                  \
    X(IinCentury)            /* the seventh digit */                                               \
    X(IinCheckDigit)         /* digit found, digit expected */                                     \
    X(IinNeverAssigned)                                                                            \
    X(IinLooksLikeBin)                                                                             \
    X(IinNineteenthCentury)  /* birth date: nobody alive; training only */                         \
    X(IinForeignerOldStyle)                                                                        \
    X(BirthDateInFuture)     /* birth date */                                                      \
    X(UnderAge)              /* age, least age */                                                  \
    X(BinLength)             /* digits found */                                                    \
    X(BinNotDigits)                                                                                \
    X(BinMonth)              /* the digits of the month */                                         \
    X(BinType)               /* the fifth digit */                                                 \
    X(BinAttribute)          /* the sixth digit */                                                 \
    X(BinCheckDigit)         /* digit found, digit expected */                                     \
    X(BinLooksLikeIin)                                                                             \
    X(BinNeverAssigned)                                                                            \
    /* other columns */                                                                            \
    X(NameTooFewParts)                                                                             \
    X(NameForeignCharacter)  /* the characters, each once */                                       \
    X(NameMixedScript)       /* the word */                                                        \
    X(TooLong)               /* characters found, most characters */                               \
    X(EmailMalformed)                                                                              \
    X(EmailNotAscii)                                                                               \
    X(PhoneMalformed)                                                                              \
    X(PhoneNotMobile)        /* the number: a town's, not a mobile */                              \
    X(RegionUnknown)         /* the text: no region of the list in it; choose one */               \
    X(RegionGuessed)         /* region in kk, ru, en: taken from the text; confirm */               \
    X(RegionCodeUnknown)     /* code: not in the list */                                           \
    /* across rows and the register */                                                             \
    X(SamePersonTwice)       /* the other row's number */                                          \
    X(ValidCertificateExists) /* serial, valid until; the three exceptions are the way on */       \
    X(CertificateUnderWay)   /* serial, the issue that will end in it */                           \
    X(ExceptionRecorded)     /* which exception, in kk, ru, en */                                  \
    X(ExceptionNotNeeded)                                                                          \
    X(ExceptionNeedsTypeC)   /* which exception, in kk, ru, en */                                  \
    X(ProofMissing)          /* which exception, in kk, ru, en: name the document that shows it */ \
    X(TooManyMedia)          /* media held, most */                                                \
    X(TypeCTaken)            /* serial of the Type-C medium held already */                        \
    X(SecondMediumNotTypeC)  /* serial of the medium held */                                       \
    X(LocalExecutiveBody)    /* must apply online */                                               \
    X(ExceptionSameBody)     /* serial of the other certificate, its BIN: this row's, too */       \
    X(LetterRegistered)      /* number in the register, day received; letter number, its date; */  \
                             /* "revocation letter" where it is one */                             \
    X(PersonInOtherLetter)   /* letter number, its date, number in the register, row */            \
    /* before issuing */                                                                           \
    X(TermOverdue)           /* due date */                                                        \
    X(TermUnknown)           /* year: not in the calendar */                                       \
    X(CaNearEnd)             /* CA name, notAfter */                                               \
    X(CrlNearEnd)            /* CA name, nextUpdate */                                             \
    X(CrlMissing)            /* CA name */                                                         \
    X(CrlBehind)             /* CA name, revoked certificates that its published list lacks */     \
    X(CrlUnpublished)        /* CA name, number of the list that is signed and not in the folder */ \
    X(MediumOfAnotherBody)   /* medium, number of the letter it came with, that letter's body */   \
    X(CrlEndsWithCa)         /* CA name, its notAfter: the list is good no longer */               \
    X(DefaultPin)            /* medium: change the factory PIN */                                  \
    /* hand-over */                                                                                \
    X(ReceiverNotExecutor)   /* receiver, executor whom the letter names */                        \
    X(HandOverBeforeIssue)   /* day of the hand-over, day of the certificate's issue */            \
    /* revocation */                                                                               \
    X(CertificateNotFound)   /* IIN */                                                             \
    X(CertificateAmbiguous)  /* IIN, number of certificates: name the serial */                    \
    X(CertificateUnnamed)    /* IIN: none could be told when the letter came */                     \
    X(CertificateRevoked)    /* serial */                                                          \
    X(CertificateExpired)    /* serial, notAfter */                                                \
    X(NameDiffers)           /* name in the letter, name in the certificate */                     \
    X(BinDiffers)            /* BIN in the letter, BIN in the certificate */                       \
    X(BodyDiffers)           /* the letter's state body, the certificate's organisation */             \
    X(GroundMissing)                                                                               \
    X(GroundUnknown)         /* the rule id */                                                     \
    /* the published list */                                                                       \
    X(PublishedMissing)      /* file */                                                            \
    X(PublishedNotAList)     /* file */                                                            \
    X(PublishedOfAnotherCa)  /* file */                                                            \
    X(PublishedDiffers)      /* number of the register's list */                                   \
    X(PublishedOlder)        /* number there, number of the register's list */                     \
    X(PublishedNewer)        /* number there, number of the register's list */                     \
    /* import */                                                                                   \
    X(HeaderNotRecognised)   /* headings that are recognised; the first row was taken as data */   \
    X(ColumnCount)           /* columns found, columns expected */                                 \
    X(ColumnUnknown)         /* the heading: the column was left out; those that are recognised */ \
    X(ColumnMissing)         /* the heading */                                                     \
    X(RowEmpty)                                                                                    \
    X(NumberLostZeros)       /* a spreadsheet ate leading zeros: digits found, whole */            \
    X(LettersLost)           /* text: letters became ? on their way */                             \
    X(ValueNotRecognised)    /* text: the usual value was taken */                                 \
    /* key files */                                                                                \
    X(KeyPasswordTooShort)   /* least characters */                                                \
    X(KeyPasswordNoLetter)                                                                         \
    X(KeyPasswordSequence)   /* most signs in sequence */                                          \
    X(KeyPasswordNoDigit)                                                                          \
    /* issue by a structure */                                                                     \
    X(ValueMalformed)         /* value, what it looks like */                                      \
    X(ChoiceUnknown)          /* value */                                                          \
    X(DomainMalformed)        /* as typed */                                                       \
    X(DomainForeign)          /* as typed, endings */                                              \
    X(DomainsTooMany)         /* names, most */                                                    \
    X(DomainWritten)          /* as typed, as the certificate has it */                            \
    X(KeyStorageDiffers)      /* storage in kk, ru, en */                                          \
    X(KeyStorageCloud)        /* storage in kk, ru, en */                                          \
    X(KeyAlgorithmDiffers)    /* found, needed */                                                  \
    X(KeySizeDiffers)         /* bits, bits needed */                                              \
    X(KeyUnreadable)          /* what was given */                                                 \
    X(ProofFails)                                                                                  \
    X(KeyCertified)           /* serial */                                                         \
    X(ExtensionNotGiven)      /* extension, asked */                                               \
    X(SubjectDiffers)         /* attribute, in the file, in the certificate */                     \
    X(NeedsRequest)                                                                                \
    X(ValidityCut)            /* until */                                                          \
    X(OutlivesCa)             /* end, CA's end */                                                  \
    X(CaNotFitting)           /* CA */                                                             \
    X(CaDutyDone)             /* CA, when its last certificate ended; empty: its own end */        \
    X(AuthorityIsIssuer)                                                                           \
    X(CertificateNotCa)                                                                            \
    X(CertificateNotInDate)   /* from, to */                                                       \
    X(CertificateUnproven)                                                                         \
    X(KeyStorageNotOffered)   /* the medium's type in kk, ru, en */                                \
    X(MediumTypeUnknown)      /* the types that are known in kk, ru, en */                         \
    X(MediumCannot)           /* algorithm */                                                      \
    X(DeltaNearEnd)           /* CA, end of its delta list */
// clang-format on

namespace model {

enum class FindingCode {
#define KU_ENUMERATOR(name) name,
    KU_FINDING_CODES(KU_ENUMERATOR)
#undef KU_ENUMERATOR
};

/** The code's own name, stable, for JSON output. */
std::string_view nameOf(FindingCode code);

} // namespace model
