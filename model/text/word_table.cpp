// SPDX-License-Identifier: Apache-2.0
#include "model/text/tables.h"

#include <QCoreApplication>

namespace model::text {

// What errors name in their arguments: things, their states, and why a CA cannot sign.
const std::map<QString, const char*>& wordSources() {
    static const std::map<QString, const char*> sources{
        {"application", QT_TRANSLATE_NOOP("words", "application")},
        {"ca", QT_TRANSLATE_NOOP("words", "certification authority")},
        {"ca-key", QT_TRANSLATE_NOOP("words", "key of a certification authority")},
        {"certificate", QT_TRANSLATE_NOOP("words", "certificate")},
        {"clock", QT_TRANSLATE_NOOP("words", "clock")},
        {"crl", QT_TRANSLATE_NOOP("words", "revocation list")},
        {"refusal-ground", QT_TRANSLATE_NOOP("words", "ground of a refusal")},
        {"revocation-ground", QT_TRANSLATE_NOOP("words", "ground of a revocation")},
        {"filter", QT_TRANSLATE_NOOP("words", "saved search")},
        {"issue", QT_TRANSLATE_NOOP("words", "issue")},
        {"journal line", QT_TRANSLATE_NOOP("words", "journal line")},
        {"medium", QT_TRANSLATE_NOOP("words", "key medium")},
        {"revocation letter", QT_TRANSLATE_NOOP("words", "revocation letter")},
        {"row", QT_TRANSLATE_NOOP("words", "row")},
        {"setting", QT_TRANSLATE_NOOP("words", "setting")},
        {"signing-ca", QT_TRANSLATE_NOOP("words", "signing certification authority")},
        {"tbs", QT_TRANSLATE_NOOP("words", "record before signing")},

        {"abandoned", QT_TRANSLATE_NOOP("words", "given up")},
        {"accepted", QT_TRANSLATE_NOOP("words", "accepted")},
        {"adopted", QT_TRANSLATE_NOOP("words", "has its certificate")},
        {"answered", QT_TRANSLATE_NOOP("words", "answered")},
        {"at-desk",
         QT_TRANSLATE_NOOP("words", "its certificate is not handed over yet; hand it over, or have "
                                    "the certificate revoked, first")},
        {"being-renewed",
         QT_TRANSLATE_NOOP("words", "one to renew it is begun already; go on with that, or give "
                                    "it up, first")},
        {"begun", QT_TRANSLATE_NOOP("words", "begun; its key is not made yet")},
        {"due-back", QT_TRANSLATE_NOOP("words", "due back")},
        {"ended", QT_TRANSLATE_NOOP("words", "ended")},
        {"failed", QT_TRANSLATE_NOOP("words", "failed")},
        {"handed-over", QT_TRANSLATE_NOOP("words", "handed over")},
        {"has-keys", QT_TRANSLATE_NOOP("words", "carries keys that this workplace did not make")},
        {"holds-ca-key", QT_TRANSLATE_NOOP("words", "holds a certification authority's key")},
        {"issued", QT_TRANSLATE_NOOP("words", "issued")},
        {"issuing", QT_TRANSLATE_NOOP("words", "being issued")},
        {"key-generated",
         QT_TRANSLATE_NOOP("words", "its key is made, the certificate is not yet")},
        {"not-delivered", QT_TRANSLATE_NOOP("words", "not delivered")},
        {"open", QT_TRANSLATE_NOOP("words", "open")},
        {"other-name",
         QT_TRANSLATE_NOOP("words", "the renewed authority would have another name than its "
                                    "certificate has")},
        {"other-name-form",
         QT_TRANSLATE_NOOP("words", "the Order's structure would give the renewed authority "
                                    "another name than its certificate has")},
        {"plausible", QT_TRANSLATE_NOOP("words", "plausible")},
        {"received", QT_TRANSLATE_NOOP("words", "received")},
        {"recorded", QT_TRANSLATE_NOOP("words", "the certificate is not signed yet")},
        {"refused", QT_TRANSLATE_NOOP("words", "refused")},
        {"returned",
         QT_TRANSLATE_NOOP(
             "words", "returned; it is formatted on the page “Key media” before it is used again")},
        {"revocable", QT_TRANSLATE_NOOP("words", "without errors, to be revoked")},
        {"revoked", QT_TRANSLATE_NOOP("words", "revoked")},
        {"revoked-otherwise", QT_TRANSLATE_NOOP("words", "revoked otherwise")},
        {"signed", QT_TRANSLATE_NOOP("words", "the certificate is not on its medium yet")},
        {"start-recorded",
         QT_TRANSLATE_NOOP("words", "it is recorded already what the authority published before")},
        {"type-c", QT_TRANSLATE_NOOP("words", "Type-C medium")},
        {"under-way",
         QT_TRANSLATE_NOOP("words", "a certificate is being made on it; go on with the issue, or "
                                    "close it, first")},
        {"undecided", QT_TRANSLATE_NOOP("words", "undecided")},
        {"usb-a", QT_TRANSLATE_NOOP("words", "USB-A medium")},
        {"used", QT_TRANSLATE_NOOP("words", "carries a key")},
        {"written", QT_TRANSLATE_NOOP("words", "the certificate is not handed over yet")},

        {"expired", QT_TRANSLATE_NOOP("words", "its certificate has expired")},
        {"no-key-here", QT_TRANSLATE_NOOP("words", "its key is not at this workplace")},
        {"not-a-ca", QT_TRANSLATE_NOOP("words", "its certificate is not a CA's")},
        {"not-signing", QT_TRANSLATE_NOOP("words", "it does not sign new certificates")},
        {"not-yet-valid", QT_TRANSLATE_NOOP("words", "its certificate is not valid yet")},

        // why something is no table of a letter; the line's number follows where there is one
        {"one-column",
         QT_TRANSLATE_NOOP("words", "not every line has a comma, semicolon or tab between its "
                                    "columns; save the table as CSV, or copy its cells, anew")},
        {"quote-open",
         QT_TRANSLATE_NOOP("words", "a quotation mark is opened and never closed; put it right "
                                    "in the table and try again. It is opened in line")},
        {"text-after-quote",
         QT_TRANSLATE_NOOP("words", "something stands between a closing quotation mark and the "
                                    "next column; put it right in the table and try again. It "
                                    "stands in the row that begins in line")},
        {"not-text",
         QT_TRANSLATE_NOOP("words", "it is no text at all; open it in the program that it comes "
                                    "from and save its table as CSV")},
        {"PDF", QT_TRANSLATE_NOOP("words",
                                  "it is a PDF document; ask for the table as CSV, or type it in")},
        {"XLSX / DOCX / ZIP",
         QT_TRANSLATE_NOOP("words",
                           "it is a file of a spreadsheet or of a text program (XLSX, DOCX), or an "
                           "archive (ZIP); open it there and save the table as CSV")},
        {"XLS / DOC",
         QT_TRANSLATE_NOOP("words", "it is a file of a spreadsheet or of a text program (XLS, "
                                    "DOC); open it there and save the table as CSV")},
        {"RTF",
         QT_TRANSLATE_NOOP(
             "words",
             "it is a text document (RTF); put its table into a spreadsheet and save that as CSV")},

        {"for-training",
         QT_TRANSLATE_NOOP("words", "it is a training CA, and this workplace does real work")},
        {"key-given-up",
         QT_TRANSLATE_NOOP("words", "its key was made at this workplace and given up")},
        {"no-number", QT_TRANSLATE_NOOP("words", "it has no usable number")},
        {"no-signing-usage",
         QT_TRANSLATE_NOOP("words", "its key may not sign certificates and revocation lists")},
        {"from-the-future",
         QT_TRANSLATE_NOOP("words",
                           "it was made later than this computer's clock says: check the clock")},
        {"not-full", QT_TRANSLATE_NOOP("words", "it is not a full list of one CA")},
        {"not-self-signed", QT_TRANSLATE_NOOP("words", "it is not self-signed as a root's is")},
        {"of-another-issuer", QT_TRANSLATE_NOOP("words", "it has another issuer")},
        {"of-another-key", QT_TRANSLATE_NOOP("words", "it belongs to another key of the CA")},
        {"self-signed", QT_TRANSLATE_NOOP("words", "it is self-signed, so it is a root's")},
        {"signature-invalid", QT_TRANSLATE_NOOP("words", "the CA's key has not signed it")},
        {"wrong-algorithm",
         QT_TRANSLATE_NOOP("words", "the Order has no structure for its algorithm")},
        {"request-key", QT_TRANSLATE_NOOP("words", "the public key")},
        {"request-subject", QT_TRANSLATE_NOOP("words", "the subject's name")},
        // why a file cannot be read or written (crypto::systemFault)
        {"no-such-file",
         QT_TRANSLATE_NOOP("words", "there is no such file or folder; check the name")},
        {"no-permission",
         QT_TRANSLATE_NOOP("words", "you have no permission for it; choose another place or ask "
                                    "whoever looks after the computer")},
        {"medium-signs",
         QT_TRANSLATE_NOOP("words", "it does not say as it must by what a key medium is told; have "
                                    "it put right or taken away, and try again. The fault is at")},
        {"is-a-folder", QT_TRANSLATE_NOOP("words", "it is a folder; name a file")},
        {"not-a-folder",
         QT_TRANSLATE_NOOP("words", "a part of the path is a file, not a folder; check the path")},
        {"no-space", QT_TRANSLATE_NOOP("words", "the disk is full; free some space")},
        {"read-only-disk",
         QT_TRANSLATE_NOOP("words", "the disk takes no changes; choose another place")},
        {"too-many-open-files",
         QT_TRANSLATE_NOOP("words", "too many files are open; close other programs")},
        {"file-in-use",
         QT_TRANSLATE_NOOP("words", "another program uses it; close that and try again")},
        {"name-too-long", QT_TRANSLATE_NOOP("words", "the name is too long; choose a shorter one")},
        {"links-in-a-circle",
         QT_TRANSLATE_NOOP("words", "its links lead in a circle; check the path")},
        {"exists-already", QT_TRANSLATE_NOOP("words", "something of this name is there already")},
        {"device-fault",
         QT_TRANSLATE_NOOP("words", "the device answers with a fault; check the disk")},
        {"system-fault",
         QT_TRANSLATE_NOOP("words", "the operating system refuses it with the fault number")},
        {"differs-when-read",
         QT_TRANSLATE_NOOP("words", "what was read back is not what was written; check the disk")},
        {"no-certificate",
         QT_TRANSLATE_NOOP("words", "there is no certificate in it; name the folder of the chain")},
        {"no-evidence",
         QT_TRANSLATE_NOOP(
             "words",
             "there is no certificate, revocation list or OCSP response to check against in it")},
        {"not-beside-program",
         QT_TRANSLATE_NOOP("words", "it is not beside the program; install the program again")},
        {"not-a-token-store",
         QT_TRANSLATE_NOOP("words",
                           "the folder is not empty and has no software media; choose another")},

        // what a job was not given, or cannot use
        {"operator", QT_TRANSLATE_NOOP("words", "the operator's name")},
        {"earlier-crls",
         QT_TRANSLATE_NOOP("words",
                           "the CA's last revocation list, or that it has published none")},
        {"list-and-none",
         QT_TRANSLATE_NOOP("words", "a last revocation list is given, and that there is none")},
        {"refusal ground", QT_TRANSLATE_NOOP("words", "the ground of the refusal")},
        {"mediaCount", QT_TRANSLATE_NOOP("words", "the number of key media is below zero")},
        {"other-issue",
         QT_TRANSLATE_NOOP("words", "a journal line is corrected for its own issue only")},
        {"nobody-refused",
         QT_TRANSLATE_NOOP("words",
                           "no row of the letter is refused, so there is no reasoned answer")},
        {"character-missing", QT_TRANSLATE_NOOP("words", "the papers' font has no character")},
        {"password", QT_TRANSLATE_NOOP("words", "the password")},
        {"too-short", QT_TRANSLATE_NOOP("words", "it is too short; characters needed at least:")},
        {"one-try-left",
         QT_TRANSLATE_NOOP("words", "One try is left: another mistake locks the medium.")},
        {"tries-counted",
         QT_TRANSLATE_NOOP("words", "After several wrong tries the medium locks; it does not tell "
                                    "how many are left.")},

        // which PIN: an error's sentence begins with it
        {"ca-pin", QT_TRANSLATE_NOOP("words", "The PIN of the certification authority's medium")},
        {"administrator-pin", QT_TRANSLATE_NOOP("words", "The administrator's PIN")},
        {"holder-pin", QT_TRANSLATE_NOOP("words", "The owner's PIN")},
        {"medium-pin", QT_TRANSLATE_NOOP("words", "The PIN of the medium")},

        {"no-delta-lists",
         QT_TRANSLATE_NOOP("words", "a delta list is only of the national authority")},
        {"invalid-since",
         QT_TRANSLATE_NOOP("words", "the time since when the key is not to be trusted is not "
                                    "within the certificate's validity up to now")},

        // what a setting takes
        {"days-needed", QT_TRANSLATE_NOOP("words", "a whole number of days is needed, within")},
        {"hours-needed", QT_TRANSLATE_NOOP("words", "a whole number of hours is needed, within")},
        {"minutes-needed",
         QT_TRANSLATE_NOOP("words", "a whole number of minutes is needed, within")},
        {"one-of-these", QT_TRANSLATE_NOOP("words", "one of these words is needed:")},
        {"folder-needed", QT_TRANSLATE_NOOP("words", "a folder is needed")},
        {"host-needed",
         QT_TRANSLATE_NOOP("words", "a host name is needed, for example crl.example.kz")},
        {"file-name-needed",
         QT_TRANSLATE_NOOP("words", "a file name is needed: letters a to z, digits, . _ -")},
        {"authority-name-needed",
         QT_TRANSLATE_NOOP("words", "a name of 1 to 64 characters is needed, without invisible "
                                    "ones and without blanks at its ends")},
        {"place-for-mark",
         QT_TRANSLATE_NOOP("words", "the training mark stands behind the name; characters left "
                                    "for it:")},
        {"list-published",
         QT_TRANSLATE_NOOP("words", "certificates point to the name that is set, since a list was "
                                    "published under it; it stays. The authority:")},

        // what is wrong with a chain
        {"no-crl", QT_TRANSLATE_NOOP("words", "the issuer's revocation list is missing")},
        {"crl-not-yet-valid", QT_TRANSLATE_NOOP("words", "the revocation list is not valid yet")},
        {"ca-revoked", QT_TRANSLATE_NOOP("words", "the certificate of a CA in it was revoked")},
        {"path-too-long", QT_TRANSLATE_NOOP("words", "it is longer than its certificates allow")},
        {"unknown-critical-extension",
         QT_TRANSLATE_NOOP("words", "it has a critical extension that is not known")},
        {"wrong-purpose",
         QT_TRANSLATE_NOOP("words", "the issuer's key is not for signing what it signed")},
        {"policy", QT_TRANSLATE_NOOP("words", "its certificate policies do not allow it")},
        {"name-constraints",
         QT_TRANSLATE_NOOP("words", "a name in it is not one that its CA may certify")},
        {"crl-signature", QT_TRANSLATE_NOOP("words", "the revocation list is not signed by the "
                                                     "issuer's key")},
        {"crl-signer", QT_TRANSLATE_NOOP("words", "the certificate of the revocation list's signer "
                                                  "could not be verified")},
        {"some-reasons", QT_TRANSLATE_NOOP("words", "the revocation lists tell of some reasons of "
                                                    "revocation only")},
        {"delta-without-base",
         QT_TRANSLATE_NOOP("words", "the full list that a delta list adds to is missing")},
        {"status-unknown",
         QT_TRANSLATE_NOOP("words", "the OCSP responder does not know the certificate")},
        {"status-out-of-date", QT_TRANSLATE_NOOP("words", "the OCSP response is out of date")},
        {"status-of-another",
         QT_TRANSLATE_NOOP("words", "the OCSP response is of another certificate")},
        {"status-contradicts",
         QT_TRANSLATE_NOOP("words", "the OCSP response contradicts itself about the certificate")},
        {"answer-critical-extension",
         QT_TRANSLATE_NOOP("words", "the OCSP response has a critical extension that is not "
                                    "known")},
        {"status-not-yet-valid", QT_TRANSLATE_NOOP("words", "the OCSP response is not valid yet")},
        {"weak-certificate", QT_TRANSLATE_NOOP("words", "Certificate")},
        {"weak-list", QT_TRANSLATE_NOOP("words", "Revocation list")},
        {"weak-answer", QT_TRANSLATE_NOOP("words", "OCSP response")},
        {"weak-document", QT_TRANSLATE_NOOP("words", "Signature")},
        {"weak-stamp", QT_TRANSLATE_NOOP("words", "Time stamp")},
        {"stamp-not-yet-valid", QT_TRANSLATE_NOOP("words", "the time stamp is of a later moment")},

        // what a file or a part of one was to be
        {"another-kind",
         QT_TRANSLATE_NOOP("words", "it is of a kind that is not read here; a certificate, a "
                                    "revocation list or a PKCS#10 request is")},
        {"is-a-certificate",
         QT_TRANSLATE_NOOP("words", "it is a certificate, which is not what is needed here")},
        {"is-a-list",
         QT_TRANSLATE_NOOP("words", "it is a revocation list, which is not what is needed here")},
        {"is-a-request",
         QT_TRANSLATE_NOOP("words", "it is a PKCS#10 request, which is not what is needed here")},
        {"certificate or CRL",
         QT_TRANSLATE_NOOP("words", "what should be a certificate or a revocation list")},

        {"software-medium", QT_TRANSLATE_NOOP("words", "use a software key medium")},
        {"training-chain", QT_TRANSLATE_NOOP("words", "make a training chain")},
    };
    return sources;
}

} // namespace model::text
