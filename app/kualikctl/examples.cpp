// SPDX-License-Identifier: Apache-2.0
#include <map>

#include "app/kualikctl/help.h"

namespace app::kualikctl {

// A test gives each of these to the program: none may be refused as a command line.
QString exampleOf(const QString& command) {
    static const std::map<QString, const char*> examples{
        {"init", "init --operator Aigul --training"},
        {"ca list", "ca list"},
        {"ca train", "ca train"},
        {"ca make-root", "ca make-root --algorithm gost2015 --medium 4B2A000009 --years 20"},
        {"ca request", "ca request --algorithm gost2015 --medium 4B2A000009 --out ca.p10"},
        {"ca renew", "ca renew 2 --out ca-2.p10"},
        {"ca begun", "ca begun"},
        {"ca resume", "ca resume 1 --out ca.p10"},
        {"ca abandon", "ca abandon 1 --note \"the medium is dead\""},
        {"ca adopt", "ca adopt root.cer --root"},
        {"ca last-crl", "ca last-crl last.crl --ca 2"},
        {"ca place", "ca place 2 --medium 4B2A000009"},
        {"ca activate", "ca activate 2"},
        {"ca retire", "ca retire 2"},
        {"ca export", "ca export --out chain"},
        {"media list", "media list --all"},
        {"media prepare", "media prepare --count 2 --label \"UCGO\""},
        {"media receive", "media receive 4B2A000001 4B2A000002 --application 3"},
        {"media return", "media return 4B2A000001"},
        {"media fail", "media fail 4B2A000001 --note \"does not answer\""},
        {"media due", "media due"},
        {"media pin", "media pin 4B2A000001"},
        {"application add",
         "application add --letter-number 12-3/45 --letter-date 2026-07-23 --received 2026-07-24 "
         "--state-body \"Ministry\" --head \"Akhmetova A.\" --executor \"Ospanov D.\" "
         "--executor-phone 87172000000 --media 12 --csv letter.csv --dry-run"},
        {"application list", "application list"},
        {"application show", "application show 3"},
        {"application check", "application check 3"},
        {"application accept", "application accept 3 --row 1 --row 2"},
        {"application correct",
         "application correct 3 --row 5 --iin 850101100012 --why \"a digit was mistyped\""},
        {"application correct-head",
         "application correct-head 3 --letter-number 12-3/54 --why \"digits were swapped\""},
        {"application regions", "application regions"},
        {"application grounds", "application grounds"},
        {"application refuse",
         "application refuse 3 --row 5 --ground ucgo.refuse.4 --note \"15 years old\""},
        {"application print", "application print 3 --out letter-3.pdf"},
        {"application reply", "application reply 3 --out reply-3.pdf"},
        {"issue run", "issue run 3"},
        {"issue row", "issue row 17 --medium 4B2A000001"},
        {"issue list", "issue list"},
        {"issue resume", "issue resume 9"},
        {"issue close", "issue close 9 --ground ucgo.revoke.1 --note \"the medium is dead; letter "
                        "12-3/47 asks for another\""},
        {"issue export", "issue export 3 --certificates issued --requests requests"},
        {"order fields", "order fields nuc-08-ssl-legal"},
        {"order check",
         "order check nuc-08-ssl-legal --request server.p10 --value domain=example.kz --value "
         "dnsNames=example.kz"},
        {"order preview",
         "order preview nuc-08-ssl-legal --request server.p10 --value domain=example.kz --value "
         "dnsNames=example.kz"},
        {"order issue",
         "order issue nuc-08-ssl-legal --key-file pkcs12 --folder keys --value domain=example.kz "
         "--value dnsNames=example.kz --value dnsNames=www.example.kz --out server.cer"},
        {"order list", "order list"},
        {"order resume", "order resume 4"},
        {"order close",
         "order close 4 --ground ucgo.revoke.1 --note \"the key file was not written\""},
        {"journal handover",
         "journal handover --application 3 --by-hand --receiver \"Ospanov D.\" --document "
         "\"ID 012345678\""},
        {"journal list", "journal list --from 2026-07-01 --to 2026-07-31"},
        {"journal correct",
         "journal correct 4 --document \"ID 012345679\" --why \"a digit was mistyped\""},
        {"journal print", "journal print --from 2026-07-01 --out journal-july.pdf"},
        {"revoke add",
         "revoke add --letter-number 12-3/46 --letter-date 2026-08-03 --registered 2026-08-04 "
         "--state-body \"Ministry\" --head \"Akhmetova A.\" --executor \"Ospanov D.\" "
         "--executor-phone 87172000000 --media 1 --person \"850101100012;ucgo.revoke.1\""},
        {"revoke run", "revoke run 2"},
        {"revoke correct", "revoke correct 2 --row 3 --iin 850101100012 --why \"letter 12-3/47\""},
        {"revoke correct-head",
         "revoke correct-head 2 --registered 2026-08-05 --why \"a day was mistyped\""},
        {"revoke answer", "revoke answer 2 --row 3 --why \"no certificate was issued to them\""},
        {"revoke certificate",
         "revoke certificate 12 --ground ucgo.revoke.1 --why \"application 12-3/48\" "
         "--invalid-since 2026-07-30"},
        {"revoke grounds", "revoke grounds --of national"},
        {"revoke list", "revoke list --all"},
        {"revoke show", "revoke show 2"},
        {"revoke print", "revoke print 2 --out revocation-2.pdf"},
        {"crl publish", "crl publish --algorithm gost2015"},
        {"crl preview", "crl preview --algorithm gost2015"},
        {"crl again", "crl again --algorithm gost2015"},
        {"crl check", "crl check"},
        {"crl list", "crl list"},
        {"find", "find Ospanov"},
        {"certificate show", "certificate show 12"},
        {"certificate export", "certificate export 12 --out ospanov.pem --pem"},
        {"clock show", "clock show"},
        {"clock confirm", "clock confirm"},
        {"clock accept", "clock accept --why \"the computer was off for six weeks\""},
        {"operator list", "operator list"},
        {"operator add", "operator add Daniyar --operator Aigul"},
        {"operator password", "operator password --operator Aigul"},
        {"setting list", "setting list"},
        {"setting set", "setting set crl.validityDays 7"},
        {"setting unset", "setting unset crl.validityDays"},
        {"audit verify", "audit verify"},
        {"audit list", "audit list --after 1000"},
        {"show", "show certificate.cer"},
        {"samples", "samples --out samples"},
        {"lint", "lint certificate.cer --structure ucgo-user-gost2015"},
        {"structures", "structures ucgo-user-gost2015"},
        {"verify",
         "verify document.pdf.cms --document document.pdf --chain chain --evidence lists"},
        {"provider-path", "provider-path"},
    };
    const auto found = examples.find(command);
    return found == examples.end() ? QString() : QString::fromUtf8(found->second);
}

} // namespace app::kualikctl
