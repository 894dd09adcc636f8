// SPDX-License-Identifier: Apache-2.0
#pragma once

/**
 * Every reason for failure that the program knows. One list for all rooms, so that a test can
 * ask model/text for a sentence for each of them in each language. The comment names the
 * arguments (%1, %2 ...). Append to your room's section.
 */
// clang-format off
#define KU_ERROR_CODES(X)                                                                          \
    /* general */                                                                                  \
    X(Cancelled)            /* the operator stopped the job */                                     \
    X(FileNotReadable)      /* path, reason */                                                     \
    X(FileNotWritable)      /* path, reason */                                                     \
    X(DiskFull)             /* path */                                                             \
    X(AlreadyExists)        /* path */                                                             \
    X(BadArgument)          /* what is wrong with what was given */                                \
    X(ValueMissing)         /* what was not given */                                               \
    X(BadResource)          /* resource file, place: a data file of ours is broken */              \
    X(OutOfMemory)                                                                                 \
    X(Internal)             /* a library call failed that should not: detail says which */         \
    /* crypto */                                                                                   \
    X(MalformedDer)         /* what; detail: offset */                                             \
    X(UnsupportedAlgorithm) /* OID */                                                              \
    X(BadKey)               /* a public or private key that is not on the curve or out of range */ \
    X(SignatureInvalid)                                                                            \
    X(SelfCheckFailed)      /* a signature just made does not verify */                            \
    X(KeyMismatch)          /* the private key does not belong to the certificate */               \
    X(DecryptionFailed)     /* wrong password or damaged data */                                   \
    X(MissingIssuer)        /* issuer name */                                                      \
    X(CertificateExpired)   /* notAfter */                                                         \
    X(CertificateNotYetValid) /* notBefore */                                                      \
    X(CertificateRevoked)   /* revocation date */                                                  \
    X(ChainInvalid)         /* reason */                                                           \
    X(CrlExpired)           /* nextUpdate */                                                       \
    X(LintRefused)          /* structure, number of errors */                                      \
    X(UnknownStructure)     /* structure id */                                                     \
    X(ValueRefused)         /* attribute, value's fault: a profile refuses a value */              \
    X(ContentDiffers)       /* the content's digest is not the one that was signed */              \
    X(ContentMissing)       /* a detached signature without its document */                        \
    X(SignerMissing)        /* whose certificate is not here: issuer and number, name, key hash */ \
    X(SigningCertificateDiffers) /* the signature names another certificate */                     \
    X(NotAuthorised)        /* subject name: its certificate is not for what it signed */          \
    X(WeakSignature)        /* what, whose, by what: a signature that may be forged */             \
    X(StatusNotTold)        /* subject name: nothing tells whether it was revoked */               \
    X(RootNotTrusted)       /* root's name, SHA-256 of its certificate: it came with the files */  \
    /* token */                                                                                    \
    X(ModuleNotSupported)   /* module path */                                                      \
    X(ModuleNotLoaded)      /* module path, reason */                                              \
    X(MediumNotPresent)     /* medium serial */                                                    \
    X(MediumRemoved)        /* medium serial */                                                    \
    X(MediumFull)           /* medium serial */                                                    \
    X(MediumWriteProtected) /* medium serial */                                                    \
    X(MediumNotInitialised) /* medium serial */                                                    \
    X(MediumBusy)           /* medium serial */                                                    \
    X(MediumFailed)         /* medium serial, PKCS#11 return code name */                          \
    X(PinIncorrect)         /* medium serial, what its flags tell of the tries left, which PIN */  \
    X(PinFinalTry)          /* medium serial, which PIN: one try left, to be confirmed */          \
    X(PinLocked)            /* medium serial, which PIN */                                         \
    X(PinExpired)           /* medium serial, which PIN */                                         \
    X(PinLength)            /* smallest, largest, which PIN */                                     \
    X(PinRefused)           /* medium serial, which PIN */                                         \
    X(PinIsFactory)         /* medium serial or slot: a new PIN is the maker's */                  \
    X(LoginNeeded)          /* medium serial */                                                    \
    X(KeyNotFound)          /* medium serial, key id */                                            \
    X(MechanismMissing)     /* medium serial, algorithm */                                         \
    X(ReadBackDiffers)      /* medium serial */                                                    \
    /* model: register and getting in */                                                           \
    X(RegisterMissing)      /* path */                                                             \
    X(RegisterDamaged)      /* path */                                                             \
    X(RegisterNewer)        /* path, its version, ours */                                          \
    X(RegisterBusy)         /* path */                                                             \
    X(RegisterRefused)      /* rule: a guard in the database refused the change */                 \
    X(KeyringDamaged)       /* path */                                                             \
    X(WrongPassword)        /* seconds to wait before the next try */                              \
    X(TooManyTries)         /* seconds to wait */                                                  \
    X(UnknownOperator)      /* name */                                                             \
    X(PasswordRefused)      /* rule */                                                             \
    X(NotTraining)          /* what: allowed in a training workplace only */                       \
    /* model: the job */                                                                           \
    X(ClockStopped)         /* system time, last known time */                                     \
    X(ClockNotConfirmed)    /* system time */                                                      \
    X(NotFound)             /* what, key */                                                        \
    X(FindingsStop)         /* number of findings: the input has findings that stop it */          \
    X(WrongState)           /* what, its state */                                                  \
    X(AlreadyIssued)        /* row */                                                              \
    X(MediumKnown)          /* medium serial: it cannot come as a new one */                       \
    X(KeyAlreadyCertified)  /* serial of the certificate */                                        \
    X(AlreadyRevoked)       /* serial */                                                           \
    X(CaNotUsable)          /* name, reason */                                                     \
    X(WouldOutliveCa)       /* notAfter, CA's notAfter */                                          \
    X(CrlWouldGoBack)       /* number, last number */                                              \
    X(NotCsv)               /* path, reason */                                                     \
    X(TooManyRows)          /* rows, most */                                                       \
    X(RowsTooWide)          /* columns, room */                                                    \
    X(UnknownEncoding)      /* path */                                                             \
    X(FileTooLarge)         /* path, most MiB */                                                   \
    X(CalendarYearMissing)  /* year: the working-day calendar has no such year */                  \
    X(CaNotAdopted)         /* name, reason: its certificate cannot be taken in */                 \
    X(NoCa)                 /* the workplace has no CA yet */                                      \
    X(CrlNotTaken)          /* CA's name, reason: not its last list */                             \
    X(CrlStartUnknown)      /* CA's name, its id: nothing said of its earlier lists */             \
    X(CrlTimeGoesBack)      /* thisUpdate, that of the last list */                                \
    X(FolderNotMade)        /* path */                                                             \
    X(RequestDiffers)       /* in what the PKCS#10 differs from what is to be signed */            \
    X(AlreadyDecided)       /* row, decision, when, by whom */                                     \
    X(NothingToCorrect)     /* row: it says already what was given */                              \
    X(LetterSaysThat)       /* letter's number: its head says already what was given */            \
    /* model: papers */                                                                            \
    X(FontMissing)          /* family, package that has it */
// clang-format on

namespace crypto {

enum class ErrorCode {
#define KU_ENUMERATOR(name) name,
    KU_ERROR_CODES(KU_ENUMERATOR)
#undef KU_ENUMERATOR
};

} // namespace crypto
