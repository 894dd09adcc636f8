// SPDX-License-Identifier: Apache-2.0
#include "model/text/tables.h"

#include <QCoreApplication>

namespace model::text {

// What errors name in their arguments: things, their states, and why a CA cannot sign.
const std::map<QString, const char*>& wordSources() {
    static const std::map<QString, const char*> sources{
        {"application", QT_TRANSLATE_NOOP("words", "application")},
        {"ca", QT_TRANSLATE_NOOP("words", "certification authority")},
        {"certificate", QT_TRANSLATE_NOOP("words", "certificate")},
        {"clock", QT_TRANSLATE_NOOP("words", "clock")},
        {"crl", QT_TRANSLATE_NOOP("words", "revocation list")},
        {"ground", QT_TRANSLATE_NOOP("words", "ground")},
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
        {"answered", QT_TRANSLATE_NOOP("words", "answered")},
        {"begun", QT_TRANSLATE_NOOP("words", "begun")},
        {"due-back", QT_TRANSLATE_NOOP("words", "due back")},
        {"ended", QT_TRANSLATE_NOOP("words", "ended")},
        {"failed", QT_TRANSLATE_NOOP("words", "failed")},
        {"handed-over", QT_TRANSLATE_NOOP("words", "handed over")},
        {"holds-ca-key", QT_TRANSLATE_NOOP("words", "holds a certification authority's key")},
        {"issued", QT_TRANSLATE_NOOP("words", "issued")},
        {"issuing", QT_TRANSLATE_NOOP("words", "being issued")},
        {"key-generated", QT_TRANSLATE_NOOP("words", "key generated")},
        {"not-delivered", QT_TRANSLATE_NOOP("words", "not delivered")},
        {"open", QT_TRANSLATE_NOOP("words", "open")},
        {"plausible", QT_TRANSLATE_NOOP("words", "plausible")},
        {"received", QT_TRANSLATE_NOOP("words", "received")},
        {"recorded", QT_TRANSLATE_NOOP("words", "recorded before signing")},
        {"refused", QT_TRANSLATE_NOOP("words", "refused")},
        {"returned", QT_TRANSLATE_NOOP("words", "returned")},
        {"revocable", QT_TRANSLATE_NOOP("words", "without errors, to be revoked")},
        {"revoked", QT_TRANSLATE_NOOP("words", "revoked")},
        {"revoked-otherwise", QT_TRANSLATE_NOOP("words", "revoked otherwise")},
        {"signed", QT_TRANSLATE_NOOP("words", "signed")},
        {"type-c", QT_TRANSLATE_NOOP("words", "Type-C medium")},
        {"undecided", QT_TRANSLATE_NOOP("words", "undecided")},
        {"usb-a", QT_TRANSLATE_NOOP("words", "USB-A medium")},
        {"used", QT_TRANSLATE_NOOP("words", "in use")},
        {"written", QT_TRANSLATE_NOOP("words", "written to the medium")},

        {"expired", QT_TRANSLATE_NOOP("words", "its certificate has expired")},
        {"no-key-here", QT_TRANSLATE_NOOP("words", "its key is not at this workplace")},
        {"not-a-ca", QT_TRANSLATE_NOOP("words", "its certificate is not a CA's")},
        {"not-signing", QT_TRANSLATE_NOOP("words", "it does not sign new certificates")},
        {"not-yet-valid", QT_TRANSLATE_NOOP("words", "its certificate is not valid yet")},

        {"no-number", QT_TRANSLATE_NOOP("words", "it has no usable number")},
        {"no-signing-usage",
         QT_TRANSLATE_NOOP("words", "its key may not sign certificates and revocation lists")},
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

        {"software-medium", QT_TRANSLATE_NOOP("words", "use a software key medium")},
        {"training-chain", QT_TRANSLATE_NOOP("words", "make a training chain")},
    };
    return sources;
}

} // namespace model::text
